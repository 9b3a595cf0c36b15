"""The build cache: what the last build gave, so that a card is on the screen before any note is read. It can be dropped at any time.

A file that is missing, damaged or of another version is as good as none. Values are JSON, never code.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from notecards.cache.known import TABLES, Known, Stamp
from notecards.cache.values import note_from, note_json, note_values
from notecards.cards import Note

SCHEMA = 2
NAME = "build.db"
_TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE seen (path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL)",
    "CREATE TABLE notes (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, root TEXT NOT NULL, deck TEXT NOT NULL, tags TEXT NOT NULL,"
    " path TEXT NOT NULL, said TEXT NOT NULL, value TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE cards (place INTEGER PRIMARY KEY, card TEXT NOT NULL UNIQUE, note INTEGER NOT NULL)",
    *TABLES,
)
_APART = 1 << 24
"""Places from the first note of one deck to the first of the next; the root decks stand in order of their names."""


class Cache:
    """An open cache. Methods raise sqlite3.Error where the file is damaged; `read_cache` and `write_cache` deal with that."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.known = Known(connection)

    def settings(self) -> dict[str, Any]:
        """The parsed settings as the last build saw them; empty where there were none."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = 'settings'").fetchone()
        found = json.loads(row[0]) if row else {}
        return found if isinstance(found, dict) else {}

    def seen(self) -> dict[str, Stamp]:
        """Path relative to the project -> the stamp it had when it was last taken up: notes, ledgers, settings."""
        return {path: (size, mtime) for path, size, mtime in self._connection.execute("SELECT * FROM seen")}

    def stamp(self, path: str) -> Stamp | None:
        """The stamp of one path."""
        row = self._connection.execute("SELECT size, mtime FROM seen WHERE path = ?", (path,)).fetchone()
        return (row[0], row[1]) if row else None

    def cards(self) -> Iterator[tuple[str, str]]:
        """Card id and deck of every card, in reading order."""
        query = "SELECT cards.card, notes.deck FROM cards JOIN notes ON notes.place = cards.note WHERE NOT hidden ORDER BY cards.place"
        return iter(self._connection.execute(query))

    def tagged(self) -> Iterator[tuple[str, str, list[str], str]]:
        """Card id, deck, tags and file of every card, in reading order."""
        query = "SELECT card, deck, tags, path FROM cards JOIN notes ON notes.place = cards.note WHERE NOT hidden ORDER BY cards.place"
        for card, deck, tags, path in self._connection.execute(query):
            yield card, deck, json.loads(tags), path

    def decks(self, cards: Iterable[str]) -> dict[str, str]:
        """Card id -> deck, of those that are still there."""
        query = (
            "SELECT notes.deck FROM cards JOIN notes ON notes.place = cards.note WHERE cards.card = ? AND NOT hidden"
        )
        found = ((card, self._connection.execute(query, (card,)).fetchone()) for card in cards)
        return {card: row[0] for card, row in found if row}

    def note(self, note: str) -> Note | None:
        """The note of this id."""
        row = self._connection.execute("SELECT value FROM notes WHERE id = ?", (note,)).fetchone()
        return note_from(json.loads(row[0])) if row else None

    def notes(self) -> Iterator[Note]:
        """All notes in reading order."""
        for (value,) in self._connection.execute("SELECT value FROM notes WHERE NOT hidden ORDER BY place"):
            yield note_from(json.loads(value))

    def search(self, words: str, most: int) -> list[Note]:
        """Notes that hold all these words, letter case aside, in reading order."""
        parts = [
            part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for part in words.casefold().split()
        ]
        wanted = " AND ".join(["said LIKE ? ESCAPE '\\'"] * len(parts)) or "1"
        query = f"SELECT value FROM notes WHERE NOT hidden AND {wanted} ORDER BY place LIMIT ?"
        rows = self._connection.execute(query, [*(f"%{part}%" for part in parts), most])
        return [note_from(json.loads(value)) for (value,) in rows]

    def write(self, notes: Iterable[Note], settings: Mapping[str, Any], seen: Mapping[str, Stamp]) -> None:
        """Take over what a build of everything gave, in one transaction. seen: replaces the stamps of these paths; others stay."""
        decks: dict[str, list[Note]] = {}
        for note in notes:
            decks.setdefault(note.deck.split("::")[0].casefold(), []).append(note)
        with self.transaction():
            self._connection.execute("DELETE FROM cards")
            self._connection.execute("DELETE FROM notes")
            self.known.forget_decks()
            for name in sorted(decks):
                self.write_deck(name, note_values(decks[name]))
            self.write_seen(settings, seen)

    def write_seen(self, settings: Mapping[str, Any], seen: Mapping[str, Stamp]) -> None:
        """The settings, and the stamps of these paths."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('settings', ?)", (json.dumps(settings),))
        rows = ((path, *stamp) for path, stamp in seen.items())
        self._connection.executemany("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", rows)

    def write_deck(self, root: str, notes: Sequence[tuple[Any, ...]]) -> None:
        """The notes of one root deck, in place of those it had. root: its key. notes: as `note_values` gives them."""
        run_many = self._connection.executemany
        first = self.known.rank(root) * _APART
        until = first + _APART
        self._connection.execute("DELETE FROM cards WHERE place >= ? AND place < ?", (first, until))
        self._connection.execute("DELETE FROM notes WHERE place >= ? AND place < ?", (first, until))
        rows = ((first + i, id_, root, *more) for i, (id_, *more, _) in enumerate(notes))
        run_many("INSERT OR REPLACE INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)", rows)
        cards = [(card, first + i) for i, note in enumerate(notes) for card in note[-1]]
        numbered = ((first + i, *card) for i, card in enumerate(cards))
        run_many("INSERT OR REPLACE INTO cards (place, card, note) VALUES (?, ?, ?)", numbered)

    @contextmanager
    def shared(self, wanted: bool) -> Iterator[None]:
        """Let other processes read while this one writes, if that is wanted."""
        self._connection.execute(f"PRAGMA journal_mode = {'WAL' if wanted else 'DELETE'}").fetchone()
        try:
            yield
        finally:
            if wanted:
                self._connection.execute("PRAGMA journal_mode = DELETE").fetchone()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def hide(self, note: str, *, hidden: bool, seen: Mapping[str, Stamp]) -> None:
        """Leave a rejected note out, or take it in again. seen: the stamps of the ledgers that were written for it."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("UPDATE notes SET hidden = ? WHERE id = ?", (int(hidden), note))
        self._connection.executemany(
            "INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", ((path, *stamp) for path, stamp in seen.items())
        )
        self._connection.execute("COMMIT")

    def forget(self, paths: Iterable[str]) -> None:
        """These files are no more."""
        self._connection.executemany("DELETE FROM seen WHERE path = ?", ((path,) for path in paths))


@contextmanager
def read_cache(folder: Path) -> Iterator[Cache | None]:
    """The cache in a project's `.notecards/`, to be looked at; None where there is none that can be used."""
    connection = _opened(folder / NAME) if (folder / NAME).exists() else None
    try:
        yield Cache(connection) if connection else None
    finally:
        if connection:
            connection.close()


def _opened(path: Path) -> sqlite3.Connection | None:
    try:
        connection = sqlite3.connect(path, timeout=10, isolation_level=None)
    except sqlite3.Error:
        return None
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA:
            return connection
    except sqlite3.Error:
        pass
    connection.close()
    return None


@contextmanager
def write_cache(folder: Path) -> Iterator[Cache]:
    """The cache to be written; what cannot be used is made anew. Raises sqlite3.Error or OSError where that cannot be."""
    path = folder / NAME
    connection = _opened(path) if path.exists() else None
    if connection is None:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / ".gitignore").exists():
            (folder / ".gitignore").write_text("*\n", "utf-8")
        path.unlink(missing_ok=True)
        connection = sqlite3.connect(path, timeout=10, isolation_level=None)
        _create(connection)
    connection.execute("PRAGMA synchronous = OFF")
    try:
        yield Cache(connection)
    finally:
        connection.close()


def _create(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table in _TABLES:
        connection.execute(table)
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("COMMIT")


@contextmanager
def memory_cache() -> Iterator[Cache]:
    """A cache that is on no disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _create(connection)
    try:
        yield Cache(connection)
    finally:
        connection.close()


__all__ = ["NAME", "Cache", "Known", "Stamp", "memory_cache", "note_from", "note_json", "read_cache", "write_cache"]
