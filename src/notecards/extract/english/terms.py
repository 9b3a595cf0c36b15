"""What English tells of a term in front of a sign: that it says when or which, or that it is no name."""

from notecards.extract.english.nouns import NOUNS_TOO
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.words import Word


def says_which(found: list[Word], term: str) -> bool:
    """ "Normal", "January", "Early 2000s", "Binds with muscles", "calculate the sum": when, which or what is done."""
    first = found[0].lower
    if first in ENGLISH.negations:
        return True
    if len(found) == 1:
        return first in _MONTHS or first in _STATES
    if first in SURE_VERBS or (first in ("early", "late", "mid") and term[-1:] in "s0123456789"):
        return True
    return len(found) >= 3 and first in BASES and first not in NOUNS_TOO and found[0].text.islower()


_MONTHS = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december".split()
)
_STATES = frozenset(
    "normal abnormal acute chronic mild moderate severe high low positive negative soft hard left right early late upper lower inner outer public private small large adult young old common rare typical atypical classic conservative surgical medical initial local systemic topical child children teen teens adults infants elderly neonates mother father men women male female males females".split()
)


def is_no_name(found: list[Word], whole: str, language: Language) -> bool:
    """ "If it rains", "What a cell does": a condition, a question."""
    return found[0].lower == "if" or (found[0].lower in ENGLISH.interrogatives and len(found) > 1)


def names_what_is_done(found: list[Word]) -> bool | None:
    """ "The unemployed", "acute inflamed" name something, "proteins digested" does not; None where no participle ends the term."""
    if not found[-1].lower.endswith("ed") or not 1 < len(found) < 4:
        return None
    return found[0].lower in _STATES or found[0].lower in ENGLISH.function
