"""A line beside the store that says how its file was left, so that only what changed since is checked from end to end."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Seal(NamedTuple):
    """Length and time of change of the store's file at the end of a session; a cache that can be dropped."""

    path: Path

    def is_whole(self, store: Path) -> bool:
        """Whether the store is as the last session left it. A write-ahead log that still lies there means that it is not."""
        try:
            return self.path.read_text("ascii") == _look(store)
        except (OSError, ValueError):
            return False

    def set(self, store: Path) -> None:
        with suppress(OSError):
            self.path.write_text(_look(store), "ascii")


def _look(store: Path) -> str:
    stat = store.stat()
    log = store.with_name(store.name + "-wal")
    waiting = log.stat().st_size if log.exists() else 0
    return f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ino} {waiting or 'closed'}\n"
