"""Opening a store: made whole where there is none, never over what is there; damage, age and copies are noticed."""

import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from notecards.review_log.checks import check
from notecards.review_log.files import check_file, save, seal_of, store_path, sync, witness_of
from notecards.review_log.problem import StoreProblem, damaged, said
from notecards.review_log.schema import SCHEMA, create, migrate
from notecards.review_log.store import ReviewLog
from notecards.review_log.witness import Witness

_UNFINISHED = ".new-store-"


@contextmanager
def open_log(folder: Path, device: str, *, backups: Path | None = None) -> Iterator[ReviewLog]:
    """The store in a project's `.notecards/`, to be written; made where there is none.

    device: the id taken where one is needed: for a new store, and for one that was copied here from elsewhere. backups: where the
    store is saved before it is brought to a newer schema. Raises StoreProblem.
    """
    path = store_path(folder)
    _prepare(folder)
    if not path.exists():
        _missing(path, backups)
        make(path, device)
    check_file(path)
    for left_over in folder.glob(f"{_UNFINISHED}*"):
        left_over.unlink(missing_ok=True)
    seal = seal_of(folder)
    is_whole = seal.is_whole(path)
    with said(path):
        connection = _writable(path, backups)
    with _closing(connection):
        with said(path):
            _settle(connection, path, device)
            log = ReviewLog(connection, path, witness=witness_of(folder))
        check_witness(log, witness_of(folder))
        if not is_whole and _is_stale(log):
            log.mend()
        yield log
    seal.set(path)


@contextmanager
def read_log(folder: Path, *, verify: bool = True) -> Iterator[ReviewLog | None]:
    """The store in a project's `.notecards/` to be looked at only, None where there is none; works where nothing may be written.

    verify: a store that changed since the last session left it is checked from end to end. Raises StoreProblem.
    """
    path = store_path(folder)
    if not path.exists():
        yield None
        return
    seal = seal_of(folder)
    is_whole = not verify or seal.is_whole(path)
    with read_file(path, untouched=not os.access(folder, os.W_OK)) as log:
        check_witness(log, witness_of(folder))
        if is_whole or not _is_stale(log):
            yield log
        else:
            with _closing(_in_memory(log.connection)) as copy:
                mended = ReviewLog(copy, path)
                mended.mend()
                yield mended
            return
    if verify and not is_whole:
        seal.set(path)


@contextmanager
def read_file(path: Path, *, untouched: bool = True) -> Iterator[ReviewLog]:
    """Any store or backup, to be looked at. untouched: not even SQLite's own files appear beside it. Raises StoreProblem."""
    if not path.exists():
        raise StoreProblem(f"{path}: there is no review store; name a project's folder or a backup")
    check_file(path)
    with _where_readable(path, untouched) as readable:
        with said(path):
            connection = _connect(readable)
        try:
            with said(path):
                version = _version(connection, path)
                if version < SCHEMA:
                    older, connection = connection, _in_memory(connection)
                    older.close()
                    _migrate_here(connection, path, version)
                log = ReviewLog(connection, path)
            yield log
        finally:
            connection.close()


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", "utf-8")
    except OSError as error:
        raise StoreProblem(f"{folder}: cannot be written ({error.strerror}); reviews need a folder that can") from None


def _missing(path: Path, backups: Path | None) -> None:
    saved = sorted(backups.glob("*.db")) if backups and backups.is_dir() else []
    if saved:
        raise StoreProblem(
            f"{path}: the review store is gone, but there is a backup of {saved[-1].stem}; `notecards restore` brings it back, "
            "`notecards restore --empty` starts anew"
        )


def make(path: Path, device: str) -> None:
    """A new store, complete before it has its name: a program that is killed on the way leaves nothing half-made."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    create(connection)
    connection.execute("INSERT INTO meta VALUES ('device', ?)", (device,))
    unfinished = path.with_name(f"{_UNFINISHED}{os.getpid()}")
    with said(path):
        with unfinished.open("wb") as file:
            file.write(connection.serialize())
            file.flush()
            os.fsync(file.fileno())
        _named(unfinished, path)
        unfinished.unlink(missing_ok=True)
    sync(path.parent)


def _named(unfinished: Path, path: Path) -> None:
    """Give the store its name, unless another session was first."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        pass
    except OSError:
        if not path.exists():
            unfinished.replace(path)


def _connect(path: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA:
        raise StoreProblem(f"{path}: the review store was written by a newer notecards; update the program")
    if version == 0:
        raise damaged(path, "this is no review store")
    return version


def _writable(path: Path, backups: Path | None) -> sqlite3.Connection:
    connection = _connect(path)
    try:
        version = _version(connection, path)
        if version < SCHEMA:
            _migrated(connection, path, version, backups)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrated(connection: sqlite3.Connection, path: Path, version: int, backups: Path | None) -> None:
    """One transaction, after a backup."""
    if backups:
        save(connection, backups / f"before-schema-{SCHEMA}.db")
    connection.execute("BEGIN IMMEDIATE")
    try:
        _migrate_here(connection, path, int(connection.execute("PRAGMA user_version").fetchone()[0]))
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _migrate_here(connection: sqlite3.Connection, path: Path, version: int) -> None:
    try:
        migrate(connection, version)
    except ValueError:
        raise damaged(path) from None
    ReviewLog(connection, path).recompute()


def _in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    return copy


def _is_stale(log: ReviewLog) -> bool:
    """Whether states must be computed anew from the events. Raises Damaged where the events themselves are not what was stored."""
    findings = check(log)
    for finding in findings:
        if not finding.is_derived:
            raise damaged(log.path, f"the review store is damaged ({finding.what})")
    return bool(findings)


def _settle(connection: sqlite3.Connection, path: Path, device: str) -> None:
    """A store that was copied or moved here is a device of its own: two that share an id would give two events one key."""
    here = _place(path)
    row = connection.execute("SELECT value FROM meta WHERE key = 'place'").fetchone()
    if row is not None and row[0] == here:
        return
    connection.execute("BEGIN IMMEDIATE")
    if row is not None:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'device'", (device,))
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('place', ?)", (here,))
    connection.execute("COMMIT")


def _place(path: Path) -> str:
    machine = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    file = path.stat().st_ino
    return hashlib.sha256(f"{machine}\n{os.path.realpath(path)}\n{file}".encode("utf-8", "replace")).hexdigest()[:16]


def check_witness(log: ReviewLog, witness: Witness) -> None:
    """Acknowledged answers that the store no longer holds are missed. Raises Damaged."""
    seen = witness.read()
    if seen is None:
        return
    device, sequence, _ = seen
    with said(log.path):
        row = log.connection.execute("SELECT max(sequence) FROM events WHERE device = ?", (device,)).fetchone()
    missing = sequence - (row[0] or 0)
    if device == log.device and missing > 0:
        raise damaged(log.path, f"the last {missing} events are missing from the review store")


@contextmanager
def _where_readable(path: Path, untouched: bool) -> Iterator[Path]:
    """The store itself, or a copy of it elsewhere."""
    if not untouched:
        yield path
        return
    with tempfile.TemporaryDirectory() as room:
        with said(path):
            for one in (path, path.with_name(path.name + "-wal")):
                if one.exists():
                    shutil.copyfile(one, Path(room) / one.name)
        yield Path(room) / path.name


@contextmanager
def _closing(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    try:
        yield connection
    finally:
        connection.close()
