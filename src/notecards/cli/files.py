"""Files on disk: found without following loops, written whole or not at all."""

import os
import re
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

ENDINGS = (".md", ".markdown")
_LEFT_OVER = re.compile(r"^\..+\.notecards-tmp$")


class Entry(NamedTuple):
    """A study note on the disk. path: from where the search began, with `/`. folders: those it lies in from there."""

    path: str
    place: str
    folders: tuple[str, ...]
    size: int
    mtime: int


def notes_below(folder: Path) -> Iterator[Path]:
    """The study notes below a folder, sorted by name; hidden files and folders are left out, a loop of links is walked once."""
    return (Path(entry.place) for entry in entries_below(str(folder)))


def entries_below(folder: str, prefix: str = "") -> Iterator[Entry]:
    """As `notes_below`, each with its size and time of change, asked for once. prefix: put before every path."""
    found: list[Entry] = []
    _below(folder, prefix, (), set(), found)
    return iter(found)


def _below(folder: str, prefix: str, folders: tuple[str, ...], seen: set[tuple[int, int]], into: list[Entry]) -> None:
    """Add the study notes of a folder, and of the folders in it."""
    try:
        here = os.stat(folder)  # noqa: PTH116 (a Path for each folder would cost more than all the rest)
        with os.scandir(folder) as found:
            entries = sorted(found, key=attrgetter("name"))
    except OSError:
        return
    if (here.st_dev, here.st_ino) in seen:
        return
    seen.add((here.st_dev, here.st_ino))
    new = tuple.__new__  # the same as Entry(...), much faster: it is asked for every note of a vault
    for entry in entries:
        name = entry.name
        if name.startswith("."):
            continue
        if name.lower().endswith(ENDINGS) and entry.is_file():
            into.append(new(Entry, (_writable(prefix + name), entry.path, folders, *_stat(entry))))
        elif entry.is_dir():
            _below(entry.path, f"{prefix}{name}/", (*folders, name), seen, into)


def is_missing(path: Path) -> bool:
    """Whether a file is surely no more; one that is there and cannot be looked at is not missing."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def _writable(path: str) -> str:
    """A path as text: bytes of a name that are none become question marks."""
    return path if path.isascii() else re.sub(r"[\ud800-\udfff]", "?", path)


def _stat(entry: "os.DirEntry[str]") -> tuple[int, int]:
    try:
        found = entry.stat()
    except OSError:
        return -1, -1
    return found.st_size, found.st_mtime_ns


def write(path: Path, data: bytes) -> bool:
    """Write a file by temporary file, fsync and rename; False where it holds these bytes already. Raises OSError."""
    temporary = prepared(path, data)
    if temporary is not None:
        put(temporary, path)
    return temporary is not None


def prepared(path: Path, data: bytes) -> Path | None:
    """The temporary file that only has to be renamed; None where the file holds these bytes already. Raises OSError."""
    try:
        if path.stat().st_size == len(data) and path.read_bytes() == data:
            return None
    except OSError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.notecards-tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def put(temporary: Path, path: Path) -> None:
    """Give a temporary file its name. Raises OSError."""
    try:
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync(path.parent)


def _sync(folder: Path) -> None:
    """Make the rename itself last through a power cut, where the system lets a folder be opened."""
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


def clear_left_overs(folder: Path) -> None:
    """Take away what a build that was killed left half-written."""
    if folder.is_dir():
        for path in folder.iterdir():
            if _LEFT_OVER.match(path.name):
                path.unlink(missing_ok=True)
