"""What a veto is, and how the text of a statement is looked at by one."""

from collections.abc import Callable
from typing import NamedTuple

from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.english import ENGLISH
from notecards.extract.statements import Statement
from notecards.tokens import Mark


class Veto(NamedTuple):
    """A reason for silence. below: what stands under the statement is silent too."""

    name: str
    reason: str
    below: bool = False


Check = Callable[[Here], Veto | None]


def text_of(here: Here) -> str:
    return here.text


def opening_of(here: Here) -> str:
    """The text without quotation marks and list signs at its beginning, in lower case."""
    return here.opening


def languages_of(here: Here) -> tuple[Language, ...]:
    """The note's own language and English, which labels are often in."""
    return (here.language,) if here.language is ENGLISH else (here.language, ENGLISH)


def opens_bold(statement: Statement) -> bool:
    """Whether the first word is bold."""
    return bool(statement.tokens) and bool(statement.tokens[0].marks & Mark.BOLD)
