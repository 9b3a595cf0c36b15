"""How a German line that opens with its verb reads as a sentence."""

from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.wording import small_first
from notecards.extract.german.clause import opens_with_a_verb
from notecards.extract.german.facets import is_below_a_facet, says_a_deed
from notecards.extract.german.noun_phrases import PREPOSITIONS, is_noun
from notecards.extract.german.tables import OBJECT, is_finite
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words
from notecards.tokens import Tokens, masked


def with_a_small_verb(row: Tokens, here: Here) -> Tokens:
    """ "Senkt den Blutzucker": a verb, no noun, though it begins with a capital."""
    found = words(masked(row))
    if is_below_a_facet(here) and says_a_deed(masked(row)):
        return small_first(row)
    several = _MAY_BE_SEVERAL.search(masked(subject_of(here)).split(" (")[0]) is not None
    if len(found) < 2 or not found[0].text[:1].isupper() or not row[0].text.startswith(found[0].text):
        return row
    if several and found[0].lower in ("sind", "waren", "haben", "hatten") and _THEY_ARE.match(masked(row)):
        return small_first(row)
    if several and _is_of_several(found[0]):
        return small_first(row) if say_what_they_do(found) else row
    return small_first(row) if opens_with_a_verb(masked(row), found, GERMAN) else row


def say_what_they_do(found: list[Word]) -> bool:
    """ "Erzeugen ATP", "Wandern bei Gefahr zum Herd": a verb of several, which stand above, and what belongs to it."""
    if len(found) < 2 or not _is_of_several(found[0]):
        return False
    if is_finite(found[1].lower) or found[1].lower in GERMAN.plural_verbs:
        return False  # "Pflanzen nehmen Wasser auf"
    acts = is_noun(found[1]) or found[1].lower in PREPOSITIONS | OBJECT | {"sich", "keine", "keinen", "kein"}
    return acts or found[1].lower.endswith(("e", "en"))


def _is_of_several(verb: Word) -> bool:
    return verb.lower in GERMAN.plural_verbs and verb.lower not in GERMAN.verbs


_THEY_ARE = pattern(r"\w+\s(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+(?:$|[,.]|\sund\s)")
""" "Sind Wächterzellen, sitzen ...": no condition, which would go on with a participle."""
_MAY_BE_SEVERAL = pattern(r"(?<!ung)(?<!heit)(?<!keit)(?<!ion)(?<!chen)(?:en|er|e|s)$")
"""How what stands above may end where it is several things."""
