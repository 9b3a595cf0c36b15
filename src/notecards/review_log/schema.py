"""The tables of the store, and how an older one becomes the newest in one transaction."""

import json
import sqlite3
from collections.abc import Callable

from notecards.review_log.rows import EVENT_COLUMNS, Row, chained

SCHEMA = 2
APPLICATION = 0x6E6F7465
EVENTS = """CREATE TABLE events (
  device TEXT NOT NULL, sequence INTEGER NOT NULL, time INTEGER NOT NULL, utc_offset INTEGER NOT NULL, day INTEGER NOT NULL,
  card TEXT NOT NULL, kind TEXT NOT NULL, action INTEGER NOT NULL, grade INTEGER NOT NULL, duration INTEGER NOT NULL,
  mode TEXT NOT NULL, phase TEXT NOT NULL, step INTEGER NOT NULL, interval INTEGER NOT NULL, due INTEGER NOT NULL,
  follows TEXT NOT NULL, undoes TEXT NOT NULL, data TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (device, sequence)
) STRICT, WITHOUT ROWID"""
DERIVED = (
    """CREATE TABLE states (
  card TEXT PRIMARY KEY, phase TEXT NOT NULL, stability REAL, difficulty REAL, step INTEGER NOT NULL, interval INTEGER NOT NULL,
  due INTEGER NOT NULL, day INTEGER NOT NULL, first INTEGER NOT NULL, reviewed INTEGER NOT NULL, reps INTEGER NOT NULL,
  lapses INTEGER NOT NULL, suspended INTEGER NOT NULL, buried INTEGER NOT NULL, flag INTEGER NOT NULL, marked INTEGER NOT NULL,
  last TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX states_by_due ON states (phase, due)",
    "CREATE INDEX states_by_day ON states (day)",
)
INDEXES = (
    "CREATE INDEX events_by_card ON events (card)",
    "CREATE INDEX events_by_time ON events (time)",
)
META = "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"


def create(connection: sqlite3.Connection) -> None:
    """All tables, inside the caller's transaction."""
    for statement in (META, EVENTS, *INDEXES, *DERIVED):
        connection.execute(statement)
    stamp(connection)


def stamp(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring an older store to SCHEMA, inside the caller's transaction; states are to be computed afterwards.

    Raises ValueError where the old chain does not hold.
    """
    for older in range(version, SCHEMA):
        _MIGRATIONS[older](connection)
    stamp(connection)


def insert(connection: sqlite3.Connection, values: Row, hash_: str) -> None:
    """One event's row."""
    connection.execute(f"INSERT INTO events ({EVENT_COLUMNS}, hash) VALUES ({','.join('?' * 19)})", (*values, hash_))


def _from_1(connection: sqlite3.Connection) -> None:
    """Schema 1 knew neither actions nor what an answer followed, kept the step in the phase, and keys as JSON."""
    rows = connection.execute("SELECT * FROM events ORDER BY device, sequence").fetchall()
    connection.execute("DROP TABLE events")
    for statement in (EVENTS, *INDEXES, *DERIVED):
        connection.execute(statement)
    old: dict[str, str] = {}
    new: dict[str, str] = {}
    alive: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: (row[2], row[0], row[1])):
        device = row[0]
        if row[15] != chained(old.get(device, ""), row[:15]):
            raise ValueError("the chain of an older store does not hold")
        values = _newer(row, alive.setdefault(row[5], []))
        old[device], new[device] = row[15], chained(new.get(device, ""), values)
        insert(connection, values, new[device])


def _newer(row: Row, alive: list[str]) -> Row:
    """alive: keys of the card's answers that count so far, as text; kept up to date here."""
    device, sequence, time, offset, day, card, kind, grade, duration, mode, phase, interval, due, undoes, data = row[
        :15
    ]
    step, _, name = phase.rpartition(":")
    follows, taken_back = "", ""
    if kind == "grade":
        follows = alive[-1] if alive else ""
        alive.append(f"{device}:{sequence}")
    if undoes:
        taken_back = ":".join(map(str, json.loads(undoes)))
        alive.remove(taken_back)
    return (
        device, sequence, time, offset, day, card, kind, sequence, grade, duration, mode or "normal", name or "new",
        int(step or 0), interval, due, follows, taken_back, data,
    )  # fmt: skip


_MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _from_1}
