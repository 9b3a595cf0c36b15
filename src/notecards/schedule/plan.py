"""What a schedule is made to: how a deck is learnt, and a moment as reviews count it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta, tzinfo
from typing import NamedTuple

from notecards.reviews import CardState
from notecards.schedule.fsrs import DEFAULT_PARAMETERS

_EPOCH = datetime(1970, 1, 1).toordinal()
_FOREVER = 2**62


@dataclass(frozen=True, slots=True)
class Plan:
    """How a deck is learnt. retention: wanted chance of recall, 0 to 1. Steps: seconds. maximum_interval: days.

    easy_days: weekday, Monday being 0, -> how much is wanted on it, from 0 (as little as can be) to 1 (like any other).
    """

    parameters: Sequence[float] = DEFAULT_PARAMETERS
    retention: float = 0.9
    learning_steps: tuple[int, ...] = (60, 600)
    relearning_steps: tuple[int, ...] = (600,)
    maximum_interval: int = 36500
    fuzz: bool = True
    balance: bool = True
    easy_days: Mapping[int, float] = field(default_factory=dict)


class Moment(NamedTuple):
    """A point in time as reviews count it. ms: epoch milliseconds. day: study day, days since 1970-01-01. offset: minutes east of UTC.

    ends: epoch milliseconds at which the study day is over.
    """

    ms: int
    day: int
    offset: int = 0
    ends: int = _FOREVER


def study_day(ms: int, zone: tzinfo | None, rollover: time) -> int:
    """The study day of a moment: days since 1970-01-01 on the wall clock, the new day beginning at the rollover."""
    wall = datetime.fromtimestamp(ms / 1000, zone).replace(tzinfo=None)
    shifted = wall - timedelta(hours=rollover.hour, minutes=rollover.minute)
    return shifted.toordinal() - _EPOCH


def moment_at(ms: int, zone: tzinfo | None, rollover: time) -> Moment:
    """A moment in a time zone (None: the machine's own)."""
    offset = datetime.fromtimestamp(ms / 1000, zone).astimezone(zone).utcoffset()
    day = study_day(ms, zone, rollover)
    ends = datetime.combine(datetime.fromordinal(day + 1 + _EPOCH), rollover, zone)
    return Moment(ms, day, int(offset.total_seconds() // 60) if offset else 0, int(ends.timestamp() * 1000))


def elapsed(state: CardState, day: int) -> int:
    """Study days since the last answer, 0 before the first."""
    return max(0, day - state.day) if state.day >= 0 else 0
