"""A small ring of daily backups outside of the project, and bringing one back without losing what it replaces."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from notecards.review_log.files import NAME, check_file, save, store_path, sync, witness_of
from notecards.review_log.problem import StoreProblem, said
from notecards.review_log.store import ReviewLog

KEPT = 7
"""How many daily backups stay."""


class Backup(NamedTuple):
    """A saved store. name: the study day it was saved on, or what it was saved before. events: how many it holds."""

    path: Path
    name: str
    events: int


def save_daily(log: ReviewLog, folder: Path, day: str) -> bool:
    """The day's backup, where there is none yet and something is stored; older ones beyond KEPT go. Whether one was made.

    The chain is checked before: a damaged store never takes a good backup's place. Raises StoreProblem.
    """
    target = folder / f"{day}.db"
    if target.exists() or not log.events():
        return False
    save(log.connection, target)
    for old in sorted(folder.glob("[0-9]*.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return True


def backups(folder: Path) -> list[Backup]:
    """What is saved, newest first; files that are no whole store are left out."""
    found: list[tuple[float, Backup]] = []
    for path in folder.glob("*.db") if folder.is_dir() else []:
        try:
            check_file(path)
            with said(path):
                connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
                count = connection.execute("SELECT count(*) FROM events").fetchone()[0]
                connection.close()
            found.append((path.stat().st_mtime, Backup(path, path.stem, count)))
        except StoreProblem:
            continue
    return [backup for _, backup in sorted(found, key=lambda pair: (pair[0], pair[1].name), reverse=True)]


def restore(folder: Path, source: Path, device: str, stamp: str) -> Path | None:
    """Put a saved store in the place of the project's; where the replaced one lies now (None where there was none).

    device: the id under which what follows is stored. stamp: names the folder to which the present store goes. Raises StoreProblem.
    """
    check_file(source)
    with said(source):
        connection = sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)
        connection.execute("SELECT count(*) FROM events").fetchone()
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / ".restored.db"
    save(connection, fresh)
    connection.close()
    with said(fresh):
        renamed = sqlite3.connect(fresh, isolation_level=None)
        renamed.execute("UPDATE meta SET value = ? WHERE key = 'device'", (device,))
        renamed.execute("DELETE FROM meta WHERE key = 'place'")
        renamed.close()
    aside = put_aside(folder, stamp)
    fresh.replace(store_path(folder))
    sync(folder)
    return aside


def put_aside(folder: Path, stamp: str) -> Path | None:
    """Move the project's store, whatever state it is in, to a folder beside it; None where there is none."""
    there = [folder / f"{NAME}{end}" for end in ("", "-wal", "-shm") if (folder / f"{NAME}{end}").exists()]
    witness_of(folder).forget()
    if not there:
        return None
    aside = folder / f"aside-{stamp}"
    with said(folder):
        aside.mkdir(parents=True, exist_ok=True)
        for path in reversed(there):
            path.replace(aside / path.name)
        sync(aside)
    return aside / NAME
