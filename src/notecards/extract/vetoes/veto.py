"""What a veto is, and how the text of a statement is looked at by one."""

from collections.abc import Callable
from typing import NamedTuple

from notecards.extract.here import Here
from notecards.extract.languages import LANGUAGES, Language
from notecards.extract.words import QUOTES
from notecards.tokens import masked


class Veto(NamedTuple):
    """A reason for silence. below: what stands under the statement is silent too."""

    name: str
    reason: str
    below: bool = False


Check = Callable[[Here], Veto | None]


def text_of(here: Here) -> str:
    return masked(here.statement.tokens).strip()


def opening_of(here: Here) -> str:
    """The text without quotation marks and list signs at its beginning, in lower case."""
    return text_of(here).lstrip(QUOTES + "*_-•·→>[( ").casefold().replace("’", "'")


def languages_of(here: Here) -> tuple[Language, ...]:
    """The note's own language and English, which labels are often in."""
    return (here.language, *(lang for lang in LANGUAGES if lang.code == "en" and lang is not here.language))
