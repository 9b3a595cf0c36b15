"""Files on disk: found without following loops, written whole or not at all."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

ENDINGS = (".md", ".markdown")
_LEFT_OVER = re.compile(r"^\..+\.notecards-tmp$")


def notes_below(folder: Path) -> Iterator[Path]:
    """The study notes below a folder, sorted by name; hidden files and folders are left out, a loop of links is walked once."""
    yield from _below(folder, set())


def _below(folder: Path, seen: set[str]) -> Iterator[Path]:
    real = os.path.realpath(folder)
    if real in seen:
        return
    seen.add(real)
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _below(Path(entry.path), seen)
        elif entry.is_file() and entry.name.lower().endswith(ENDINGS):
            yield Path(entry.path)


def write(path: Path, data: bytes) -> bool:
    """Write a file by temporary file, fsync and rename; False where it holds these bytes already. Raises OSError."""
    try:
        if path.read_bytes() == data:
            return False
    except OSError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.notecards-tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync(path.parent)
    return True


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
