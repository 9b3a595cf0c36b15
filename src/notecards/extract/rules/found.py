"""What a rule gives back."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from notecards.cards import Candidate
from notecards.extract.facts import Found, candidate
from notecards.extract.here import Here
from notecards.extract.statements import Statement


class Yield(NamedTuple):
    """Candidates, and the statements below that were used up by them and are asked no more."""

    candidates: tuple[Candidate, ...] = ()
    used: tuple[Statement, ...] = ()


NOTHING = Yield()
Rule = Callable[[Here], Yield]


def given(here: Here, found: Iterable[Found], used: tuple[Statement, ...] = ()) -> Yield:
    """What passes the tests of a card; nothing is used up where nothing passes."""
    candidates = tuple(c for f in found if (c := candidate(here, f)))
    return Yield(candidates, used) if candidates else NOTHING
