"""Where things are in a note, and a learner's mistake as a value: where it is, what is wrong, what to do."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a study note: path relative to the project with `/`, line from 1 (0: the file as a whole)."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


class Span(NamedTuple):
    """Lines of the source, both ends included, counted from 1."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something the learner can put right; the rest of the work goes on without it."""

    where: Location
    message: str
    fix: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}; {self.fix}"
