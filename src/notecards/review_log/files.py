"""The store as a file: where it lies, what can be seen of it without reading it, and a whole copy of it."""

import os
import sqlite3
from pathlib import Path

from notecards.review_log.problem import damaged, said
from notecards.review_log.seal import Seal
from notecards.review_log.witness import Witness

NAME = "reviews.db"
_MAGIC = b"SQLite format 3\x00"


def store_path(folder: Path) -> Path:
    return folder / NAME


def witness_of(folder: Path) -> Witness:
    return Witness(folder / "reviews.head")


def seal_of(folder: Path) -> Seal:
    return Seal(folder / "reviews.seal")


def check_file(path: Path) -> None:
    """What can be seen without SQLite: a file that is empty, no database, or cut short. Raises Damaged."""
    with said(path):
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(100)
    if size == 0:
        raise damaged(path, "the review store is an empty file")
    if len(head) < 100 or head[:16] != _MAGIC:
        raise damaged(path)
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    if size < pages * (65536 if page == 1 else page) and not path.with_name(path.name + "-wal").exists():
        raise damaged(path, "the review store was cut short")


def save(connection: sqlite3.Connection, target: Path) -> None:
    """A whole copy of an open store, complete before it has its name. Raises StoreProblem."""
    with said(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            copy = sqlite3.connect(unfinished, isolation_level=None)
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            copy.close()
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        sync(target.parent)


def sync(folder: Path) -> None:
    """Make a new name last through a power cut, where the system lets a folder be opened."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        pass
    finally:
        os.close(descriptor)
