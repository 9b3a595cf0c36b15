"""What phrases say of the name above them, whose subject or verb is left out, by the grammar of each language."""

from collections.abc import Callable

from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.english import subjectless
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.tokens import Tokens


def said_of_above(here: Here, row: Tokens, parent: Tokens, *, past: bool = False) -> Found | None:
    """What a phrase says of the name above it, asked as if its subject stood in it; None where that would not read well.

    past: whether it tells of something that was."""
    return _OF_ABOVE[here.language](here, row, parent, past=past)


def told_without_was(here: Here, row: Tokens) -> Found | None:
    """ "Jews evicted from their homes", "Army limited to 100,000 men": history as notes tell it, asked with its "was"."""
    return _WITHOUT_WAS[here.language](here, row)


def how_many_underwent(here: Here, row: Tokens) -> Found | None:
    """ "About 7500 businesses destroyed": how many were."""
    return _HOW_MANY[here.language](here, row)


_OF_ABOVE = ByLanguage(nothing, en=subjectless.said_of_above)
_WITHOUT_WAS: ByLanguage[Callable[[Here, Tokens], Found | None]] = ByLanguage(nothing, en=subjectless.told_without_was)
_HOW_MANY: ByLanguage[Callable[[Here, Tokens], Found | None]] = ByLanguage(nothing, en=subjectless.how_many_underwent)
