"""English glossaries: lists of names with a line below each that tells what the name means."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.below_a_name import name_above, names_a_side, names_several
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question, worded
from notecards.extract.english.labels import names_a_deed_done
from notecards.extract.english.notes import verb_first
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.rules.glosses import NAME, names_in
from notecards.extract.rules.kinds import kind_of
from notecards.extract.rules.undergone import undergone
from notecards.extract.statements import Place, Statement
from notecards.extract.terms import split
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, masked, plain, strip


def whole_told(here: Here, row: Tokens) -> Found | None:
    """ "Memory traces fade with time" as all that stands under "Decay", one of several reasons: what decay is."""
    alone = here.statement.place is Place.BULLET and not here.statement.children and not (here.before or here.after)
    if not alone or len(here.parents) < 2 or not 3 <= count(plain(row)) <= 14:
        return None
    named = bare(name_above(here))
    clause = clause_of(masked(row), here.language)
    if clause is None or clause.start or clause.subject[0] >= clause.subject[1] or len(sentences(masked(row))) > 1:
        return None
    own = {word.lower for word in words(masked(row))}
    shared = any(word.lower in own for word in words(plain(named)))
    kinds = names_several(here.parents[-2]) and not names_a_side(here) and count(plain(named)) <= 3
    opening = words(masked(row))[0].lower
    if (
        shared
        or not kinds
        or clause_of(plain(named), here.language)
        or opening in here.language.pronouns - here.language.articles
    ):
        return None
    if is_plural(head(words(plain(named)))) or not plain(named)[:1].isupper():
        return None
    front = definition_question(lowered(named, here.note), "", here.language)
    return Found(Kind.DEFINITION, NAME, 0.66, strip(row, " ."), front, asked=plain(named))


def of_glossary(here: Here, row: Tokens) -> Found | None:
    """In a list of names each of which has a line or two below it, the first line says what the name means: "Sole source" over "If a
    resource is the only one in the world"."""
    if here.statement.place is not Place.BULLET or here.statement.children:
        return None
    if any(s.tokens for s in here.before) or not here.parents or len(here.above) < 2:
        return None
    parent, beside = here.parents[-1], here.above[-2].children
    entries = [s for s in beside if s.place is parent.place and s.tokens]
    alike = [s for s in entries if _heads_an_entry(here, s)]
    beside_it = sum(s not in alike and split(s.tokens) is not None for s in entries)
    if len(entries) < 3 or len(alike) < 2 or parent not in alike or 3 * (len(alike) + beside_it) < 2 * len(entries):
        return None
    said = masked(row)
    found = words(said)
    first = cut(row, *(sentences(said) or [(0, 0)])[0])
    if not 4 <= count(plain(first)) <= LONGEST or _SAYS_LESS.match(said) or said.rstrip().endswith(("?", ":")):
        return None
    named = bare(label(parent.tokens))
    means = found[0].lower in _OPENS_A_CASE
    one = is_plural(head(words(plain(named)))) and not (means or is_plural(found[0].text) or is_plural(head(found)))
    if plain(named).casefold() in here.language.facets or names_in(here, row) or one:
        return None
    if _TALKS.search(said) or not (means or clause_of(masked(first), here.language) is None):
        return None
    deed = found[0].lower in BASES and not re.search(r"(?:ion|ing|ment)$", plain(named))
    if verb_first(here, said) or undergone(here, said) or deed:
        return None
    idea = trimmed(first_idea(first))
    form = "definition clause" if means else ""
    subject = lowered(kind_of(here, named), here.note)
    front = (
        worded(here.language.questions[form], subject=subject)
        if form
        else definition_question(subject, plain(idea), here.language)
    )
    return Found(Kind.DEFINITION, NAME, 0.64, idea, front, asked=plain(named)) if count(plain(idea)) > 2 else None


def _heads_an_entry(here: Here, line: Statement) -> bool:
    """Whether a line is a name with one to three lines below it."""
    said = masked(line.tokens).strip()
    leaves = [child for child in line.children if child.tokens]
    return (
        1 <= count(said) <= 5
        and 1 <= len(leaves) <= 3
        and not re.search(r"[:;.=,→?]", said)
        and not names_a_deed_done(said)
        and clause_of(said, here.language) is None
    )


_OPENS_A_CASE = frozenset("if when whenever you how someone somebody something where one".split())
_TALKS = pattern(r"\b(?:I|me|my|we|our|here|todo|tbd)\b")
_SAYS_LESS = pattern(
    r"(?:e\.?g\.?|i\.?e\.?|ex|examples?|aka|a\.k\.a\.?|also|see|note|not|no|but|and|or|so|it|they|this|these|that|usually|often|used|only)\b",
    re.IGNORECASE,
)
"""What opens a line that tells of a name less than what it is."""
