"""What a sentence is taken apart into."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from notecards.extract.languages import Language
from notecards.extract.patterns import pattern


class Verb(Enum):
    """How the verb of a clause is built, which decides how it is asked."""

    COPULA = auto()
    MODAL = auto()
    PERFECT = auto()
    SINGULAR = auto()
    PLURAL = auto()
    PAST = auto()


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence taken apart; all numbers are offsets into its text.

    preface: what stands before the subject up to its comma ("During training, "), empty where start == subject.
    subject: (start, end), empty where the verb comes first. aux: the finite auxiliary or copula ("" where the verb itself is
    finite). verb: (start, end) of the finite or main verb. rest: (start, end) of all that follows it.
    """

    kind: Verb
    start: int
    subject: tuple[int, int]
    aux: str
    verb: tuple[int, int]
    rest: tuple[int, int]
    negated: bool = False


def kind_of(finite: str, language: Language) -> Verb:
    """The kind of a finite verb where the tables of its language tell it alone."""
    if finite in language.perfect:
        return Verb.PERFECT
    if finite in language.modals:
        return Verb.MODAL
    if finite in language.copulas or finite in language.plural_copulas:
        return Verb.COPULA
    return Verb.PLURAL if finite not in language.verbs else Verb.SINGULAR


def without_parentheses(text: str) -> str:
    """A text in which blanks stand for what is in parentheses, so that all offsets stay."""
    return blanked(_PARENTHESIS, text) if "(" in text else text


def blanked(asides: "re.Pattern[str]", text: str) -> str:
    """A text in which blanks stand for whatever a pattern finds."""
    return asides.sub(lambda found: " " * len(found.group()), text)


_PARENTHESIS = pattern(r"(?<=\S )\([^()]*\)(?=,?\s+\S)")
