"""What a relative clause behind a comma says of the noun before it: "... setzt Insulin frei, das den Zucker senkt"."""

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import Question
from notecards.extract.german.noun_phrases import ADVERBS, DETERMINERS, PREPOSITIONS, is_noun
from notecards.extract.german.questions import German
from notecards.extract.german.tables import BACK, BE
from notecards.extract.here import Note
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, join, masked, strip, text

_WHO = pattern(
    r"(?<!\w)(?:[Ee]ine?[nmr]?|(?P<before>[a-zäöüß]{3,})(?:\s[a-zäöüß]+e)?)\s(?P<noun>[A-ZÄÖÜ][\w-]+)(?P<closed>\s[a-zäöüß]{4,}(?:t|en))?, (?P<who>der|die|das) (?P<said>[^,;:]+?)(?:,|$)"
)
"""Of "die Seite, die ..." the clause says which; only behind "ein", "viele" or a verb it says something more."""
_SOME = frozenset("viele mehrere einige verschiedene unterschiedliche zwei drei vier fünf auch zudem".split())
_ONE = frozenset("das den der dem ein eine einen einem".split())
"""With one of these in front of a plural verb the pronoun is its subject."""
_OBJECT = frozenset("den einen dem einem sich".split())
"""With one of these in front no subject follows, so the pronoun is it."""


def said_of_a_noun(row: Tokens, note: Note) -> tuple[Tokens, Question, int] | None:
    """The noun and its relative clause as a sentence, the question of that, and where in the row the clause begins."""
    whole = masked(row).rstrip(" .;!")
    found = _WHO.search(whole)
    said = words(found["said"]) if found else []
    if not found or len(said) < 3 or not _is_indefinite(found["before"]):
        return None
    last, first = said[-1].lower, said[0]
    several = last in GERMAN.plural_verbs and last not in GERMAN.verbs
    finite = last in GERMAN.verbs or last in GERMAN.modals or last in BE or several
    loose = first.lower in _OBJECT or first.lower in PREPOSITIONS or first.lower in ADVERBS - BACK
    sure = (
        loose
        or (several and first.lower in _ONE)
        or (found["who"] == "der" and (first.lower in DETERMINERS or is_noun(first)))
    )
    if not finite or not sure or not said[-1].text.islower():
        return None
    noun = join((text(found["who"]), strip(cut(row, *found.span("noun")))), " ")
    start = found.start("said")
    straight = join((noun, text(last), strip(cut(row, start, start + said[-1].start))), " ")
    clause = clause_of(masked(straight), GERMAN)
    asked = German(clause, straight, noun, note).question() if clause and not clause.negated else None
    return (straight, asked, found.start("who") - 2) if asked else None


def _is_indefinite(before: str | None) -> bool:
    """Whether the word before a noun leaves open which one it is: "viele", "auch", a verb whose object has no article."""
    return before is None or before in _SOME or (GERMAN.conjugates(before) and before not in GERMAN.articles)
