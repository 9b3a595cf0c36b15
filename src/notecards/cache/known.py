"""What each file gave last time, and what became of each root deck: enough to leave alone what did not change."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

Stamp = tuple[int, int]
"""A file's size in bytes and its time of change in nanoseconds: where both are the same, so is the file."""
UNSURE = -1
"""In place of a time of change: the file was written so shortly before it was read that it may have been written again since."""

SCHEMA = 3
NAME = "build.db"
_TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE seen (path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL)",
    "CREATE TABLE notes (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, root TEXT NOT NULL, deck TEXT NOT NULL, tags TEXT NOT NULL,"
    " path TEXT NOT NULL, said TEXT NOT NULL, value TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE cards (place INTEGER PRIMARY KEY, card TEXT NOT NULL UNIQUE, note INTEGER NOT NULL)",
    "CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL, hash TEXT NOT NULL, root TEXT NOT NULL,"
    " watched TEXT) WITHOUT ROWID",
    "CREATE INDEX files_of_root ON files (root)",
    "CREATE TABLE given (path TEXT PRIMARY KEY, value BLOB NOT NULL)",
    "CREATE TABLE patterns (source TEXT NOT NULL, flags INTEGER NOT NULL, all_flags INTEGER NOT NULL, code BLOB NOT NULL,"
    " count INTEGER NOT NULL, names TEXT NOT NULL, PRIMARY KEY (source, flags))",
    "CREATE TABLE decks (root TEXT PRIMARY KEY, name TEXT NOT NULL, rank INTEGER NOT NULL UNIQUE, value TEXT,"
    " gone TEXT NOT NULL DEFAULT '', ids TEXT NOT NULL DEFAULT '')",
)
_FAR = 1 << 20


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def packed(value: Any) -> str:
    """A value as JSON, without a space too many."""
    return _JSON.encode(value)


class KnownFile(NamedTuple):
    """A study note as it was last read. root: key of the root deck it belongs to. watched: JSON of what else must be looked at each
    time (its problems, its pictures), None for nothing."""

    size: int
    mtime: int
    hash: str
    root: str
    watched: str | None


class Known:
    """An open cache: settings, stamps, files and decks. Methods raise sqlite3.Error where the file is damaged."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def connection(self) -> sqlite3.Connection:
        return self._connection

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

    def write_seen(self, settings: Mapping[str, Any], seen: Mapping[str, Stamp]) -> None:
        """The settings, and the stamps of these paths."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('settings', ?)", (json.dumps(settings),))
        rows = ((path, *stamp) for path, stamp in seen.items())
        self._connection.executemany("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", rows)

    def forget(self, paths: Iterable[str]) -> None:
        """These files are no more."""
        self._connection.executemany("DELETE FROM seen WHERE path = ?", ((path,) for path in paths))

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

    def meta(self, key: str) -> str:
        """A value kept under a name; empty where there is none."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else ""

    def set_meta(self, key: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def stamped(self) -> dict[str, tuple[str, int, int]]:
        """Path -> path, size and time of change of all study notes, as they were last read."""
        return {row[0]: row for row in self._connection.execute("SELECT path, size, mtime FROM files")}

    def file(self, path: str) -> KnownFile:
        """What is known of a study note."""
        query = "SELECT size, mtime, hash, root, watched FROM files WHERE path = ?"
        return KnownFile(*self._connection.execute(query, (path,)).fetchone())

    def roots(self, wanted: Iterable[str]) -> dict[str, str]:
        """Path -> key of its root deck, of the study notes of these."""
        query = "SELECT path FROM files WHERE root = ?"
        return {path: root for root in wanted for (path,) in self._connection.execute(query, (root,))}

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
        for table in ("files", "given", "patterns"):
            self._connection.execute(f"DELETE FROM {table}")

    def patterns(self, made_by: str) -> list[tuple[str, int, int, bytes, int, dict[str, int]]]:
        """The compiled patterns that were put by this interpreter."""
        if self.meta("patterns") != made_by:
            return []
        return [(*row, json.loads(names)) for *row, names in self._connection.execute("SELECT * FROM patterns")]

    def put_patterns(self, made_by: str, rows: Iterable[tuple[str, int, int, bytes, int, dict[str, int]]]) -> None:
        """More compiled patterns. Those of another interpreter are no more."""
        if self.meta("patterns") != made_by:
            self._connection.execute("DELETE FROM patterns")
            self.set_meta("patterns", made_by)
        kept = ((*row, packed(names)) for *row, names in rows)
        self._connection.executemany("INSERT OR REPLACE INTO patterns VALUES (?, ?, ?, ?, ?, ?)", kept)

    def root_decks(self) -> dict[str, tuple[str, Any]]:
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


def opened(path: Path) -> sqlite3.Connection | None:
    """A cache's file; None where it cannot be used."""
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
def to_write(folder: Path) -> Iterator[sqlite3.Connection]:
    """The cache's file to be written; what cannot be used is made anew. Raises sqlite3.Error or OSError where that cannot be."""
    path = folder / NAME
    connection = opened(path) if path.exists() else None
    if connection is None:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / ".gitignore").exists():
            (folder / ".gitignore").write_text("*\n", "utf-8")
        path.unlink(missing_ok=True)
        connection = sqlite3.connect(path, timeout=10, isolation_level=None)
        create(connection)
    connection.execute("PRAGMA synchronous = OFF")
    try:
        yield connection
    finally:
        connection.close()


def create(connection: sqlite3.Connection) -> None:
    """Make the tables."""
    connection.execute("BEGIN IMMEDIATE")
    for table in _TABLES:
        connection.execute(table)
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("COMMIT")
