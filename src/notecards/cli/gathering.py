"""What every study note gives: read anew where its bytes changed, on all cores where there are many, else as it is known."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from notecards.cache.known import UNSURE, Known, KnownFile
from notecards.cli.files import Entry
from notecards.cli.pool import Pool
from notecards.settings import ExtractSettings

_AT_ONCE = 16
"""Study notes of one job."""
_SOON = 2_000_000_000
"""Nanoseconds: a file changed so shortly before it is read may change again without another time of change."""


class Wanted(NamedTuple):
    """A study note to be read. known: the hash of the bytes whose gifts are known, empty for none."""

    path: str
    place: str
    known: str


class Taken(NamedTuple):
    """A study note that was read. value: all it gave; None where its bytes are those that are known. deck, title: as it says."""

    path: str
    hash: str
    value: bytes | None = None
    deck: str = ""
    title: str = ""
    watched: str | None = None
    readable: bool = True


class Look(NamedTuple):
    """The study notes there are, and which of them changed since they were last read. known: what was known of those that changed or
    are no more. began: when the look began, in nanoseconds."""

    found: Mapping[str, Entry]
    known: Mapping[str, KnownFile]
    changed: tuple[str, ...]
    began: int

    @property
    def gone(self) -> list[str]:
        """Files that were known and are no more."""
        return [path for path in self.known if path not in self.found]

    def stamp(self, path: str) -> tuple[int, int]:
        """The stamp under which a file is known from now on."""
        entry = self.found[path]
        return entry.size, entry.mtime if entry.mtime < self.began - _SOON else UNSURE


def look(entries: Callable[[], Iterator[Entry]], cache: Known) -> Look:
    """Compare the study notes with what is known of them by size and time of change alone."""
    began = time.time_ns()
    found = {entry[0]: entry for entry in entries()}
    stamped = cache.stamped()
    changed = tuple(
        [
            path
            for path, entry in found.items()
            if (one := stamped.get(path)) is None or one[1] != entry[3] or one[2] != entry[4]
        ]
    )
    gone = [path for path in stamped if path not in found]
    known = {path: cache.file(path) for path in (*gone, *changed) if path in stamped}
    return Look(found, known, changed, began)


def take(seen: Look, options: ExtractSettings, pool: Pool) -> Iterator[Taken]:
    """Read what changed. options: of the extraction."""
    wanted = [
        Wanted(path, seen.found[path].place, seen.known[path].hash if path in seen.known else "")
        for path in seen.changed
    ]
    jobs = [(wanted[i : i + _AT_ONCE], options) for i in range(0, len(wanted), _AT_ONCE)]
    for some in pool.map(taken, jobs):
        yield from some


def keep(known: Known, seen: Look, one: Taken, root: str) -> None:
    """Remember what a file gave. root: key of the root deck it belongs to."""
    old = seen.known.get(one.path)
    watched = old.watched if one.value is None and old else one.watched
    known.put_file(one.path, KnownFile(*seen.stamp(one.path), one.hash, root, watched), one.value)


def taken(job: tuple[Sequence[Wanted], ExtractSettings]) -> list[Taken]:
    """Read some study notes: the work of one process."""
    wanted, options = job
    return [_taken(one, options) for one in wanted]


def _taken(one: Wanted, options: ExtractSettings) -> Taken:
    try:
        data = Path(one.place).read_bytes()
    except OSError as error:
        from notecards.cli.reading import unreadable

        return unreadable(one.path, (error.strerror or "it cannot be read").lower())
    from hashlib import sha256

    hashed = sha256(data).hexdigest()
    if hashed == one.known:
        return Taken(one.path, hashed)
    from notecards.cli.reading import read_anew

    return read_anew(data, one.path, hashed, options)
