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
    r"(?<!\w)[Ee]ine?[nmr]?\s(?P<noun>[A-ZÄÖÜ][\w-]+)(?P<closed>\s[a-zäöüß]{4,}(?:t|en))?, (?P<who>der|die|das) (?P<said>[^,;:]+?)(?:,|$)"
)
"""Of "die Seite, die ..." the clause says which; only behind "ein" it says something more."""
_OBJECT = frozenset("den einen dem einem sich".split())
"""With one of these in front no subject follows, so the pronoun is it."""


def said_of_a_noun(row: Tokens, note: Note) -> tuple[Tokens, Question, int] | None:
    """The noun and its relative clause as a sentence, the question of that, and where in the row the clause begins."""
    whole = masked(row).rstrip(" .;!")
    found = _WHO.search(whole)
    said = words(found["said"]) if found else []
    if not found or len(said) < 3:
        return None
    last, first = said[-1].lower, said[0]
    finite = last in GERMAN.verbs or last in GERMAN.modals or last in BE
    loose = first.lower in _OBJECT or first.lower in PREPOSITIONS or first.lower in ADVERBS - BACK
    sure = loose or (found["who"] == "der" and (first.lower in DETERMINERS or is_noun(first)))
    if not finite or not sure or not said[-1].text.islower():
        return None
    noun = join((text(found["who"]), strip(cut(row, *found.span("noun")))), " ")
    start = found.start("said")
    straight = join((noun, text(last), strip(cut(row, start, start + said[-1].start))), " ")
    clause = clause_of(masked(straight), GERMAN)
    asked = German(clause, straight, noun, note).question() if clause and not clause.negated else None
    return (straight, asked, found.start("who") - 2) if asked else None
