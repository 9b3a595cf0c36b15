"""What the review commands share: the settings as a scheduler's plan, the clock, and today as the log has it."""

import time as clock
from collections.abc import Sequence
from datetime import UTC, datetime, time, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from notecards.review import Limits, Today
from notecards.reviews import Event, EventKind
from notecards.schedule import Moment, Plan, living, study_day
from notecards.settings import ReviewSettings

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def seconds(step: str) -> int:
    """`10m` -> 600."""
    return int(step[:-1]) * _SECONDS[step[-1]]


def plan_of(review: ReviewSettings) -> Plan:
    return Plan(
        retention=review.retention,
        learning_steps=tuple(map(seconds, review.learning_steps)),
        relearning_steps=tuple(map(seconds, review.relearning_steps)),
        maximum_interval=review.maximum_interval,
        fuzz=review.fuzz,
    )


def limits_of(review: ReviewSettings) -> Limits:
    return Limits(review.new_per_day, review.reviews_per_day)


def zone_of(review: ReviewSettings) -> tzinfo | None:
    """The zone of the settings; None for the machine's own. Raises click.UsageError for one that does not exist."""
    if review.timezone == "local":
        return None
    try:
        return ZoneInfo(review.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise click.UsageError(
            f"notecards.yaml: {review.timezone} is no time zone; write one such as Europe/Berlin, or local"
        ) from None


def rollover_of(review: ReviewSettings) -> time:
    hours, minutes = review.rollover.split(":")
    return time(int(hours), int(minutes))


def moment(review: ReviewSettings, ms: int | None = None) -> Moment:
    """Now, as reviews count it."""
    ms = int(clock.time() * 1000) if ms is None else ms
    return Moment(ms, study_day(ms, zone_of(review), rollover_of(review)))


def utc_offset(review: ReviewSettings, ms: int) -> int:
    """Minutes east of UTC at a moment."""
    zone = zone_of(review)
    there = datetime.fromtimestamp(ms / 1000, UTC).astimezone(zone)
    offset = there.utcoffset()
    return int(offset.total_seconds() // 60) if offset else 0


def today_of(events: Sequence[Event], day: int) -> Today:
    """What was answered on a study day: cards met for the first time, and cards reviewed."""
    first: dict[str, int] = {}
    reviewed: set[str] = set()
    for event in living(events):
        if event.kind is EventKind.GRADE and event.mode != "cram":
            first.setdefault(event.card, event.day)
            if (event.day == day and event.phase == "review") or (
                event.day == day and event.phase.endswith(":relearning")
            ):
                reviewed.add(event.card)
    new = frozenset(card for card, met in first.items() if met == day)
    return Today(new, frozenset(reviewed) - new)
