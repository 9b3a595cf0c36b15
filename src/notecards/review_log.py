"""The review store: append-only events in SQLite, each durable before it is acknowledged, chained by hash so that damage is found."""

import hashlib
import json
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, replace
from pathlib import Path

from notecards.reviews import Event, EventKind

SCHEMA = 1
APPLICATION = 0x6E6F7465
_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE events (
  device TEXT NOT NULL, sequence INTEGER NOT NULL, time INTEGER NOT NULL, utc_offset INTEGER NOT NULL, day INTEGER NOT NULL,
  card TEXT NOT NULL, kind TEXT NOT NULL, grade INTEGER NOT NULL, duration INTEGER NOT NULL, mode TEXT NOT NULL,
  phase TEXT NOT NULL, interval INTEGER NOT NULL, due INTEGER NOT NULL, undoes TEXT NOT NULL, data TEXT NOT NULL,
  hash TEXT NOT NULL, PRIMARY KEY (device, sequence)
) STRICT;
"""


class StoreProblem(Exception):
    """The store cannot be used; its text says where, what and what to do. Nothing was changed."""


class ReviewLog:
    """An open store. Every `append` is one BEGIN IMMEDIATE transaction and returns only after COMMIT (WAL, synchronous FULL)."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self.path = connection, path
        self.device: str = connection.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()[0]

    def events(self) -> list[Event]:
        """All events, in order of device and sequence. Raises StoreProblem when the chain does not hold."""
        found: list[Event] = []
        last: dict[str, str] = {}
        with _said(self.path):
            rows = self._connection.execute("SELECT * FROM events ORDER BY device, sequence").fetchall()
        for row in rows:
            try:
                event = _event(row)
            except (ValueError, TypeError):
                raise _damaged(self.path) from None
            if row[-1] != _hash(last.get(event.device, ""), event):
                raise _damaged(self.path)
            last[event.device] = row[-1]
            found.append(event)
        return found

    def append(self, event: Event) -> Event:
        """Store one event of this device; its sequence and, if the clock ran backwards, its time are set here. Durable on return."""
        with _said(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                row = self._connection.execute(
                    "SELECT sequence, time, hash FROM events WHERE device = ? ORDER BY sequence DESC LIMIT 1",
                    (self.device,),
                ).fetchone()
                sequence, time, chained = row or (0, 0, "")
                stored = replace(event, device=self.device, sequence=sequence + 1, time=max(event.time, time + 1))
                values = (*_values(stored), _hash(chained, stored))
                self._connection.execute(f"INSERT INTO events VALUES ({','.join('?' * len(values))})", values)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        return stored

    def close(self) -> None:
        self._connection.close()


def _values(event: Event) -> tuple[object, ...]:
    undoes = json.dumps(event.undoes) if event.undoes else ""
    return tuple(undoes if i == 13 else str(v) if isinstance(v, EventKind) else v for i, v in enumerate(astuple(event)))


def _event(row: tuple[object, ...]) -> Event:
    values = list(row[:-1])
    values[6] = EventKind(str(values[6]))
    values[13] = tuple(json.loads(str(values[13]))) if values[13] else None
    return Event(*values)  # type: ignore[arg-type]


def _hash(before: str, event: Event) -> str:
    return hashlib.sha256(json.dumps([before, *_values(event)], ensure_ascii=False).encode()).hexdigest()[:32]


def _damaged(path: Path) -> StoreProblem:
    return StoreProblem(
        f"{path}: the review store is damaged; it was left untouched: put a copy of it aside and restore a backup"
    )


@contextmanager
def _said(path: Path) -> Iterator[None]:
    """SQLite's errors in the learner's words."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise StoreProblem(f"{path}: another program is using the review store; close it and try again") from None
        raise StoreProblem(
            f"{path}: the review store cannot be used ({error}); check that the disk has room and may be written"
        ) from None
    except sqlite3.DatabaseError:
        raise _damaged(path) from None


@contextmanager
def open_log(folder: Path) -> Iterator[ReviewLog]:
    """The store in a project's `.notecards/`, made where there is none. Raises StoreProblem; an empty file is never taken for new."""
    path = folder / "reviews.db"
    if path.exists() and path.stat().st_size == 0:
        raise StoreProblem(
            f"{path}: the review store is an empty file; it was left untouched: restore a backup, or delete it to start anew"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", "utf-8")
    except OSError as error:
        raise StoreProblem(f"{folder}: cannot be written ({error.strerror}); reviews need a folder that can") from None
    with _said(path):
        connection = _opened(path)
    try:
        yield ReviewLog(connection, path)
    finally:
        connection.close()


def _opened(path: Path) -> sqlite3.Connection:
    new = not path.exists()
    connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    try:
        if not new and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _damaged(path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA:
            raise StoreProblem(f"{path}: the review store was written by a newer notecards; update the program")
        if version == 0:
            _create(connection, path, new)
    except BaseException:
        connection.close()
        raise
    return connection


def _create(connection: sqlite3.Connection, path: Path, new: bool) -> None:
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA:
        connection.execute("COMMIT")
        return
    if not new and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        connection.execute("ROLLBACK")
        raise StoreProblem(f"{path}: this is no review store; it was left untouched: move it away")
    for statement in _TABLES.split(";"):
        if statement.strip():
            connection.execute(statement)
    connection.execute("INSERT INTO meta VALUES ('device', ?)", (secrets.token_hex(6),))
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("COMMIT")
    _sync(path.parent)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
