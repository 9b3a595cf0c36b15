"""What a review is: grades, events, and the state of a card that follows from them."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple


class Grade(IntEnum):
    """How well an answer was known, as in Anki."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class EventKind(StrEnum):
    """What can happen to a card, or (parameters) to the memory of all cards."""

    GRADE = "grade"
    UNDO = "undo"
    SUSPEND = "suspend"
    UNSUSPEND = "unsuspend"
    BURY = "bury"
    FLAG = "flag"
    MARK = "mark"
    RESET = "reset"
    PARAMETERS = "parameters"


class Mode(StrEnum):
    """How an answer came about. Cram leaves memory as it is; ahead is early; imported comes from another program's log."""

    NORMAL = "normal"
    AHEAD = "ahead"
    CRAM = "cram"
    IMPORTED = "imported"


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

    time: epoch milliseconds, later than the device's last event. offset: minutes east of UTC. day: the study day, days since
    1970-01-01, fixed when it happened. action: sequence of the first event of all that one key did. card: its id, empty for
    parameters. grade (1 to 4), duration (milliseconds), mode: of a grade.
    phase, step, interval, due: what a grade set, as in `CardState`. follows: the grade or reset of this card that the device knew
    as the last one; when another came between, the due date is computed anew. undoes: key of the event taken back.
    data: the rest as JSON; of a grade `[retention, maximum interval]`, of a flag its number, of a mark true or false, of parameters
    their list.
    """

    device: str
    sequence: int
    time: int
    offset: int
    day: int
    card: str
    kind: EventKind
    action: int = 0
    grade: int = 0
    duration: int = 0
    mode: Mode = Mode.NORMAL
    phase: Phase = Phase.NEW
    step: int = 0
    interval: int = 0
    due: int = 0
    follows: Key | None = None
    undoes: Key | None = None
    data: str = ""

    @property
    def key(self) -> Key:
        return self.device, self.sequence


class Memory(NamedTuple):
    """FSRS memory state. stability: days until retrievability is .9, .001 to 36500. difficulty: 1 to 10."""

    stability: float
    difficulty: float


@dataclass(frozen=True, slots=True)
class CardState:
    """All that is known of a card's learning.

    step: the learning step it stands on, from 0. interval: days; 0 in steps shorter than a day. due: a study day; where `by_minute`
    epoch milliseconds. day: study day of the last grade; first: of the first one; reviewed: of the last grade given in review; each
    -1 before there is one. buried: the study day it is hidden for, -1 if none. flag: 1 to 7, 0 for none. last: key of the grade or
    reset that came last.
    """

    phase: Phase = Phase.NEW
    memory: Memory | None = None
    step: int = 0
    interval: int = 0
    due: int = 0
    day: int = -1
    first: int = -1
    reviewed: int = -1
    reps: int = 0
    lapses: int = 0
    suspended: bool = False
    buried: int = -1
    flag: int = 0
    marked: bool = False
    last: Key | None = None

    @property
    def in_steps(self) -> bool:
        return self.phase in (Phase.LEARNING, Phase.RELEARNING)

    @property
    def by_minute(self) -> bool:
        """Whether `due` is a moment rather than a study day: in steps shorter than a day."""
        return self.in_steps and self.interval == 0


def note_of(card: str) -> str:
    """The id of a card's note."""
    return card.rpartition(":")[0]
