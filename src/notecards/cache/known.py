"""What each file gave last time, and what became of each root deck: enough to leave alone what did not change."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from notecards.cache.values import packed

Stamp = tuple[int, int]
"""A file's size in bytes and its time of change in nanoseconds: where both are the same, so is the file."""
UNSURE = -1
"""In place of a time of change: the file was written so shortly before it was read that it may have been written again since."""

TABLES = (
    "CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL, hash TEXT NOT NULL, root TEXT NOT NULL,"
    " watched TEXT) WITHOUT ROWID",
    "CREATE INDEX files_of_root ON files (root)",
    "CREATE TABLE given (path TEXT PRIMARY KEY, value BLOB NOT NULL)",
    "CREATE TABLE decks (root TEXT PRIMARY KEY, name TEXT NOT NULL, rank INTEGER NOT NULL UNIQUE, value TEXT,"
    " gone TEXT NOT NULL DEFAULT '', ids TEXT NOT NULL DEFAULT '')",
)
_FAR = 1 << 20


class KnownFile(NamedTuple):
    """A study note as it was last read. root: key of the root deck it belongs to. watched: JSON of what else must be looked at each
    time (its problems, its pictures), None for nothing."""

    size: int
    mtime: int
    hash: str
    root: str
    watched: str | None


class Known:
    """The tables of files and decks of an open cache."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def meta(self, key: str) -> str:
        """A value kept under a name; empty where there is none."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else ""

    def set_meta(self, key: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def files(self) -> dict[str, KnownFile]:
        """Path -> what is known of it, of all study notes."""
        rows = self._connection.execute("SELECT path, size, mtime, hash, root, watched FROM files")
        return {row[0]: KnownFile(*row[1:]) for row in rows}

    def roots(self) -> dict[str, str]:
        """Path -> key of the root deck it belongs to."""
        return dict(self._connection.execute("SELECT path, root FROM files"))

    def watched(self) -> list[tuple[str, str]]:
        """Path and JSON of what must be looked at each time, of the files that have something."""
        return self._connection.execute("SELECT path, watched FROM files WHERE watched IS NOT NULL").fetchall()

    def put_file(self, path: str, file: KnownFile, value: bytes | None) -> None:
        """A file as it is now. value: what it gave, None where that is still the same."""
        self._connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)", (path, *file))
        if value is not None:
            self._connection.execute("INSERT OR REPLACE INTO given VALUES (?, ?)", (path, value))

    def given(self, paths: Iterable[str]) -> Iterator[bytes]:
        """What each of these files gave."""
        for path in paths:
            yield self._connection.execute("SELECT value FROM given WHERE path = ?", (path,)).fetchone()[0]

    def forget_files(self, paths: Sequence[str]) -> None:
        """These files are no more."""
        for table in ("files", "given"):
            self._connection.executemany(f"DELETE FROM {table} WHERE path = ?", [(path,) for path in paths])

    def forget_all_files(self) -> None:
        """Other rules or settings: what any file gave counts no more."""
        self._connection.execute("DELETE FROM files")
        self._connection.execute("DELETE FROM given")

    def decks(self) -> dict[str, tuple[str, Any]]:
        """Key of a root deck -> its name, and what was kept of it when its package was made, None where that is out of date."""
        rows = self._connection.execute("SELECT root, name, value FROM decks ORDER BY rank")
        return {root: (name, json.loads(value) if value else None) for root, name, value in rows}

    def gone(self, without: Iterable[str]) -> Iterator[str]:
        """Lines of the ledgers of all but these root decks whose facts stand in the notes no more."""
        left_out = set(without)
        for root, lines in self._connection.execute("SELECT root, gone FROM decks WHERE gone != '' ORDER BY rank"):
            if root not in left_out:
                yield from lines.splitlines()

    def put_deck(self, root: str, name: str, value: Any, gone: str, ids: str) -> None:
        """A root deck as it is now. gone: see `gone`. ids: of all its ledger's rows."""
        self.rank(root, name)
        query = "UPDATE decks SET name = ?, value = ?, gone = ?, ids = ? WHERE root = ?"
        self._connection.execute(query, (name, packed(value), gone, ids, root))

    def outdate(self, root: str, name: str = "") -> None:
        """The package of this root deck is out of date, or was never made."""
        self.rank(root, name)
        self._connection.execute("UPDATE decks SET value = NULL WHERE root = ?", (root,))

    def outdate_all(self) -> None:
        """All packages are out of date."""
        self._connection.execute("UPDATE decks SET value = NULL")

    def forget_decks(self, roots: Iterable[str] | None = None) -> None:
        """These root decks, or all, are no more."""
        if roots is None:
            self._connection.execute("DELETE FROM decks")
        else:
            self._connection.executemany("DELETE FROM decks WHERE root = ?", [(root,) for root in roots])

    def rank(self, root: str, name: str = "") -> int:
        """The place of a root deck among all, in order of their keys; one that is new gets one between its neighbours."""
        row = self._connection.execute("SELECT rank FROM decks WHERE root = ?", (root,)).fetchone()
        if row:
            return int(row[0])
        query = "SELECT (SELECT max(rank) FROM decks WHERE root < ?), (SELECT min(rank) FROM decks WHERE root > ?)"
        before, after = self._connection.execute(query, (root, root)).fetchone()
        low = before or 0
        made = low + _FAR if after is None else (low + after) // 2
        if made == low:
            raise sqlite3.DataError("no place is left between two decks; a new cache has room again")
        self._connection.execute("INSERT INTO decks (root, name, rank) VALUES (?, ?, ?)", (root, name or root, made))
        return made

    def ids(self, without: Iterable[str]) -> "Ids":
        """The ids in the ledgers of all root decks but these."""
        return Ids(self._connection, frozenset(without))


class Ids:
    """Whether an id stands in the ledger of another root deck."""

    def __init__(self, connection: sqlite3.Connection, without: frozenset[str]) -> None:
        self._connection, self._without = connection, without

    def __contains__(self, id_: object) -> bool:
        rows = self._connection.execute("SELECT root FROM decks WHERE instr(ids, ?)", (id_,))
        return any(root not in self._without for (root,) in rows)
