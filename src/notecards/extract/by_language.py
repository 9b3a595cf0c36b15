"""What differs from language to language, as a table: a rule asks its table and never which language stands before it."""

import re
from typing import Any, Generic, TypeVar

from notecards.extract.languages import Language

T = TypeVar("T")

NEVER = re.compile(r"(?!)")
"""A pattern that is found nowhere: what stands in a table of patterns for the languages that lack the construct."""


def nothing(*_: Any, **__: Any) -> None:
    """What stands in a table of functions for the languages of which they find nothing."""


def empty(*_: Any, **__: Any) -> tuple[()]:
    """The same for functions that find a row of something."""
    return ()


def no(*_: Any, **__: Any) -> bool:
    """What stands in a table of tests for the languages in which nothing passes them."""
    return False


_ROMANCE = ("fr", "es", "it", "pt")


class ByLanguage(Generic[T]):
    """A line a language: a pattern, a set of words, a function of its grammar.

    otherwise: what holds for a language without a line; it should mean "has no such thing". of: a line by the language's code,
    or `romance` for French, Spanish, Italian and Portuguese together, where they have none of their own.
    """

    __slots__ = ("_of", "_otherwise")

    def __init__(self, otherwise: T, **of: T) -> None:
        if "romance" in of:
            of = dict.fromkeys(_ROMANCE, of["romance"]) | of
        self._of = of
        self._otherwise = otherwise

    def __getitem__(self, language: Language) -> T:
        return self._of.get(language.code, self._otherwise)
