"""What the cells of an English table say in less than a sentence."""

from notecards.cards import Kind
from notecards.extract.about.labels import bare
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import worded
from notecards.extract.english.nouns import NOUNS_TOO, head, is_plural
from notecards.extract.english.tables import OPENS_A_NAME
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES
from notecards.extract.statements import Statement
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain, text


def what_it_does(here: Here, named: Tokens, cell: Statement) -> Found | None:
    """ "Meet specific needs" under "Private cloud": what does it meet?"""
    row = trimmed(cell.tokens)
    found = words(masked(row))
    if (
        len(found) < 3
        or found[0].lower not in BASES
        or found[0].lower in NOUNS_TOO
        or found[0].lower in OPENS_A_NAME
        or not named
    ):
        return None
    several = is_plural(head(words(plain(bare(named)))))
    clause = clause_of(masked(row), here.language)
    stranded = found[1].lower in here.language.prepositions and found[1].lower != "of"
    at = found[1].start if not stranded else found[2].start
    if clause is not None or (
        found[1].lower in here.language.function
        and found[1].lower not in here.language.articles
        and found[1].lower not in here.language.prepositions
    ):
        return None
    verb = masked(row)[:at].strip().lower()
    front = worded(
        here.language.questions["do" if several else "does"], subject=lowered(named, here.note), verb=text(verb)
    )
    back = trimmed(first_idea(cut(row, at)))
    return Found(Kind.QA, "table", 0.72, back, front, asked=plain(named)) if count(plain(back)) >= 2 else None
