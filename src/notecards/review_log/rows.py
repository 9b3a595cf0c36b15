"""Events and states as rows of the store, and the hash that chains a device's events."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from notecards.reviews import CardState, Event, EventKind, Key, Memory, Mode, Phase

EVENT_COLUMNS = (
    "device, sequence, time, utc_offset, day, card, kind, action, grade, duration, mode, phase, step, interval, due, "
    "follows, undoes, data"
)
STATE_COLUMNS = (
    "card, phase, stability, difficulty, step, interval, due, day, first, reviewed, reps, lapses, suspended, buried, "
    "flag, marked, last"
)
Row = tuple[Any, ...]


def values_of(event: Event) -> Row:
    """An event in the order of EVENT_COLUMNS."""
    return (
        event.device, event.sequence, event.time, event.offset, event.day, event.card, event.kind.value, event.action, event.grade,
        event.duration, event.mode.value, event.phase.value, event.step, event.interval, event.due, _text(event.follows),
        _text(event.undoes), event.data,
    )  # fmt: skip


def event_of(row: Row) -> Event:
    """The event of a row. Raises ValueError or TypeError where it is none."""
    device, sequence, time, offset, day, card, kind, action, grade, duration, mode, phase, *rest = row
    step, interval, due, follows, undoes, data = rest[:6]
    return Event(
        device, sequence, time, offset, day, card, EventKind(kind), action, grade, duration, Mode(mode), Phase(phase),
        step, interval, due, _key(follows), _key(undoes), data,
    )  # fmt: skip


def chained(before: str, values: Row) -> str:
    """The hash of an event and, through `before`, of all that its device stored before it; 32 hexadecimal digits."""
    return hashlib.sha256(json.dumps([before, *values], ensure_ascii=False).encode()).hexdigest()[:32]


def chain_of(events: Iterable[Event]) -> list[tuple[Event, str]]:
    """Events of one device, from its first on, each with its hash."""
    last, chain = "", []
    for event in events:
        last = chained(last, values_of(event))
        chain.append((event, last))
    return chain


def state_values(card: str, state: CardState) -> Row:
    """A card's state in the order of STATE_COLUMNS."""
    memory = state.memory
    return (
        card, state.phase.value, memory.stability if memory else None, memory.difficulty if memory else None, state.step,
        state.interval, state.due, state.day, state.first, state.reviewed, state.reps, state.lapses, int(state.suspended),
        state.buried, state.flag, int(state.marked), _text(state.last),
    )  # fmt: skip


def state_of(row: Row) -> tuple[str, CardState]:
    """Card and state of a row. Raises ValueError or TypeError where it is none."""
    card, phase, stability, difficulty, step, interval, due, day, first, reviewed, reps, lapses, *rest = row
    suspended, buried, flag, marked, last = rest
    memory = None if stability is None else Memory(stability, difficulty)
    return card, CardState(
        Phase(phase), memory, step, interval, due, day, first, reviewed, reps, lapses, bool(suspended), buried, flag,
        bool(marked), _key(last),
    )  # fmt: skip


def _text(key: Key | None) -> str:
    return f"{key[0]}:{key[1]}" if key else ""


def _key(text: str) -> Key | None:
    device, _, sequence = text.rpartition(":")
    return (device, int(sequence)) if device else None
