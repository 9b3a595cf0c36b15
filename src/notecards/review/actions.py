"""What a key does, as events to store; the store gives them their keys."""

import json
from collections.abc import Iterable

from notecards.review.queue import is_leech
from notecards.reviews import CardState, Event, EventKind, Grade, Mode
from notecards.schedule import Load, Moment, Plan, answered


def event_of(kind: EventKind, card: str, now: Moment, data: str = "") -> Event:
    """An event without a key. data: of a flag its number, of a mark `true` or `false`, of parameters their JSON list."""
    return Event("", 0, now.ms, now.offset, now.day, card, kind, data=data)


def graded(
    card: str,
    state: CardState,
    grade: Grade,
    now: Moment,
    plan: Plan,
    *,
    duration: int = 0,
    mode: Mode = Mode.NORMAL,
    leech: int = 8,
    load: Load | None = None,
) -> tuple[Event, ...]:
    """A grade, and where it makes the card a leech its suspension. duration: milliseconds. leech: lapses that make one, 0 for never.

    A crammed answer is remembered, but sets nothing.
    """
    if mode is Mode.CRAM:
        return (_grade(card, CardState(), state, grade, now, plan, duration, mode),)
    after = answered(state, grade, now, plan, card, load)
    event = _grade(card, after, state, grade, now, plan, duration, mode)
    if after.lapses > state.lapses and is_leech(after.lapses, leech) and not state.suspended:
        return event, event_of(EventKind.SUSPEND, card, now, "leech")
    return (event,)


def _grade(
    card: str, after: CardState, before: CardState, grade: Grade, now: Moment, plan: Plan, duration: int, mode: Mode
) -> Event:
    return Event(
        "",
        0,
        now.ms,
        now.offset,
        now.day,
        card,
        EventKind.GRADE,
        grade=int(grade),
        duration=duration,
        mode=mode,
        phase=after.phase,
        step=after.step,
        interval=after.interval,
        due=after.due,
        follows=before.last,
        data="" if mode is Mode.CRAM else json.dumps([plan.retention, plan.maximum_interval]),
    )


def undone(action: Iterable[Event], now: Moment) -> tuple[Event, ...]:
    """What takes an action back, event by event."""
    return tuple(
        Event("", 0, now.ms, now.offset, now.day, event.card, EventKind.UNDO, undoes=event.key) for event in action
    )
