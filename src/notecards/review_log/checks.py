"""Whether what is stored is what was stored, and saving from a damaged store what still holds."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from notecards.review_log.files import NAME
from notecards.review_log.problem import StoreProblem, said
from notecards.review_log.rows import EVENT_COLUMNS, Row, chained, event_of, values_of
from notecards.review_log.store import ReviewLog
from notecards.reviews import Event, EventKind, Key
from notecards.schedule import order, replay


class Finding(NamedTuple):
    """Something wrong with a store. is_derived: only what can be computed anew from the events is touched."""

    what: str
    is_derived: bool = False


def check(log: ReviewLog) -> list[Finding]:
    """SQLite's own check, the chain of hashes, and whether replay gives the states that are stored; all at one moment."""
    try:
        with said(log.path), log.snapshot():
            return [*_of_sqlite(log), *_of_chain(log)]
    except StoreProblem as problem:
        return [Finding(f"SQLite cannot read the database: {problem}")]


def _of_sqlite(log: ReviewLog) -> list[Finding]:
    try:
        with said(log.path):
            rows = log.connection.execute("PRAGMA integrity_check(5)").fetchall()
    except StoreProblem:
        return [Finding("SQLite cannot read the database")]
    broken = [row[0] for row in rows if row[0] != "ok"]
    index_only = all("index" in line for line in broken)
    return [Finding(f"SQLite: {line}", index_only) for line in broken]


def _of_chain(log: ReviewLog) -> list[Finding]:
    try:
        events = log.events()
    except StoreProblem:
        return [Finding("the events are not those that were stored: the chain of hashes does not hold")]
    try:
        different = states_apart(log, events)
    except StoreProblem:
        return [Finding("the states cannot be read", True)]
    found = [Finding(f"{len(different)} states differ from what the events give", True)] if different else []
    return found if log.device.isprintable() and log.device else [*found, Finding("the device has no name")]


def states_apart(log: ReviewLog, events: Iterable[Event]) -> list[str]:
    """Cards whose stored state is not what replay gives."""
    given, stored = replay(events), log.states()
    return sorted(card for card in given.keys() | stored.keys() if given.get(card) != stored.get(card))


class Saved(NamedTuple):
    """What could be read of a damaged store. events: each with the hash of its predecessor and its own. lost: rows that do not hold."""

    events: tuple[tuple[Event, str, str], ...]
    lost: int


def salvage(path: Path) -> Saved:
    """All events of a damaged store that are what was stored; works on a copy, the store itself is not touched."""
    rows: dict[Key, Row] = {}
    with tempfile.TemporaryDirectory() as room:
        copy = Path(room) / NAME
        for end in ("", "-wal"):
            if path.with_name(path.name + end).exists():
                shutil.copyfile(path.with_name(path.name + end), Path(room) / f"{NAME}{end}")
        for direction in ("ASC", "DESC"):
            for row in _readable_rows(copy, direction):
                rows.setdefault((row[0], row[1]), row)
    kept: list[tuple[Event, str, str]] = []
    for (device, sequence), row in sorted(rows.items()):
        before = rows.get((device, sequence - 1))
        event = _sound(row, before[-1] if before else "", checked=before is not None or sequence == 1)
        if event is not None:
            kept.append((event, before[-1] if before else "", row[-1]))
    return Saved(tuple(kept), len(rows) - len(kept))


def _readable_rows(path: Path, direction: str) -> Iterator[Row]:
    """Rows from one end as far as SQLite gets; those that cannot be rows of events are left out."""
    with suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(path)) as connection:
        query = f"SELECT {EVENT_COLUMNS}, hash FROM events ORDER BY device {direction}, sequence {direction}"
        for row in connection.execute(query):
            if isinstance(row[0], str) and isinstance(row[1], int) and isinstance(row[-1], str):
                yield row


def _sound(row: Row, before: str, *, checked: bool) -> Event | None:
    """The event of a row where its hash holds; without a predecessor to check against, where it is an event at all."""
    try:
        event = event_of(row[:-1])
        return event if not checked or chained(before, row[:-1]) == row[-1] else None
    except (ValueError, TypeError):
        return None


def take_saved(log: ReviewLog, saved: Saved) -> int:
    """Store what was saved: as it was where it continues what is known of its device, else as events of this device; how many."""
    known = {event.key: hash_ for event, hash_ in log.chain()}
    times = {(event.card, event.time) for event, _ in log.chain()}
    whole: list[tuple[Event, str]] = []
    torn: list[Event] = []
    for event, before, hash_ in saved.events:
        if event.key in known:
            continue
        if event.sequence == 1 or known.get((event.device, event.sequence - 1)) == before != "":
            known[event.key] = hash_
            whole.append((event, hash_))
        elif (event.card, event.time) not in times:
            torn.append(event)
    return log.take_in(whole) + log.take_in(renamed(log, torn, known))


def renamed(log: ReviewLog, events: Iterable[Event], known: Iterable[Key]) -> list[tuple[Event, str]]:
    """Events as a chain of this store's device, in order of time, what they refer to renamed with them."""
    names: dict[Key, Key] = {key: key for key in known}
    sequence, _, last = log.last()
    chain: list[tuple[Event, str]] = []
    for event in sorted(events, key=order):
        if event.kind is EventKind.UNDO and event.undoes not in names:
            continue
        sequence += 1
        names[event.key] = (log.device, sequence)
        mine = replace(
            event,
            device=log.device,
            sequence=sequence,
            action=sequence,
            follows=names.get(event.follows) if event.follows else None,
            undoes=names[event.undoes] if event.undoes else None,
        )
        last = chained(last, values_of(mine))
        chain.append((mine, last))
    return chain
