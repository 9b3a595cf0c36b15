"""What a review is: grades, events, and the state of a card that follows from them."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Grade(IntEnum):
    """How well an answer was known, as in Anki."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class EventKind(StrEnum):
    """What can happen to a card or to the whole log."""

    GRADE = "grade"
    UNDO = "undo"
    SUSPEND = "suspend"
    UNSUSPEND = "unsuspend"
    BURY = "bury"
    FLAG = "flag"
    RESET = "reset"
    PARAMETERS = "parameters"


class Phase(StrEnum):
    """Where a card is in its life."""

    NEW = "new"
    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


Key = tuple[str, int]
"""An event's key: device and sequence."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, never changed afterwards.

    time: epoch milliseconds, never before the device's last event. offset: minutes east of UTC. day: the study day, days since
    1970-01-01, fixed when it happened. grade, duration (milliseconds), mode: of a grade. phase, interval, due: what the event set;
    interval in days (0 in learning steps); due is a study day, in learning steps epoch milliseconds. undoes: key of the event
    taken back. data: the rest as JSON (flag number, parameters).
    """

    device: str
    sequence: int
    time: int
    offset: int
    day: int
    card: str
    kind: EventKind
    grade: int = 0
    duration: int = 0
    mode: str = ""
    phase: str = ""
    interval: int = 0
    due: int = 0
    undoes: Key | None = None
    data: str = ""

    @property
    def key(self) -> Key:
        return self.device, self.sequence


@dataclass(frozen=True, slots=True)
class Memory:
    """FSRS memory state. stability: days until retrievability is .9, at least .001. difficulty: 1 to 10."""

    stability: float
    difficulty: float


@dataclass(frozen=True, slots=True)
class CardState:
    """All that is known of a card's learning.

    step: which learning step comes next, from 0. interval: days. due: study day, in learning steps epoch milliseconds.
    day: study day of the last grade, -1 before the first. buried: the study day it is hidden for, -1 if none.
    """

    phase: Phase = Phase.NEW
    memory: Memory | None = None
    step: int = 0
    interval: int = 0
    due: int = 0
    day: int = -1
    reps: int = 0
    lapses: int = 0
    suspended: bool = False
    buried: int = -1
    flag: int = 0

    @property
    def in_steps(self) -> bool:
        return self.phase in (Phase.LEARNING, Phase.RELEARNING)
