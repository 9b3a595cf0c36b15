"""The pictures that notes show: where they lie, what they are called in a package, and what is wrong with them."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from notecards.cards import Note
from notecards.document import Block, Document
from notecards.problems import Location, Problem
from notecards.tokens import TokenKind, Tokens

LARGEST = 20 * 1024 * 1024
"""Bytes of one picture."""
_IMAGE = TokenKind.IMAGE
_ELSEWHERE = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".avif", ".tif", ".tiff", ".ico"}


class Media(NamedTuple):
    """names: (path of the note, source as written) -> name in the package. files: name in the package -> where it lies."""

    names: dict[tuple[str, str], str]
    files: dict[str, Path]


def sources_of(note: Note) -> Iterable[str]:
    """The sources of the pictures that a note shows."""
    rows: list[Tokens] = [*note.content.context, note.content.front, note.content.back]
    return [token.target for row in rows for token in row if token.kind is _IMAGE]


def collect(notes: Iterable[Note], project: Path) -> Media:
    """The pictures of these notes that are there; only what lies inside the project is taken."""
    media = Media({}, {})
    root = project.resolve()
    for note in notes:
        for source in sources_of(note):
            place = note.sources[0]
            key = (place.path, source)
            if key in media.names or _ELSEWHERE.match(source):
                continue
            found = _found(source, project / place.path, root)
            if isinstance(found, Path):
                name = _stored(found)
                media.names[key], media.files[name] = name, found
    return media


def pictures(document: Document) -> tuple[tuple[str, int], ...]:
    """Source and line of each picture that a study note shows anywhere, on a card or not; what lies in the web is left out."""
    return tuple((source, line) for source, line in _pictures(document.blocks) if not _ELSEWHERE.match(source))


def missing(shown: Mapping[str, Iterable[tuple[str, int]]], project: Path) -> list[Problem]:
    """Pictures that are not where their notes say. shown: path of a study note -> its pictures."""
    root = project.resolve()
    problems = set()
    for path, found in shown.items():
        for source, line in found:
            wrong = _found(source, project / path, root)
            if isinstance(wrong, str):
                said = f"the picture {source} {wrong}"
                problems.add(Problem(Location(path, line), said, "put it there, or take it out of the note"))
    return sorted(problems)


def _pictures(blocks: Iterable[Block]) -> Iterator[tuple[str, int]]:
    for block in blocks:
        line = block.span.first
        for token in block.tokens:
            if token.kind is TokenKind.IMAGE:
                yield token.target, line
            line += token.kind is TokenKind.BREAK and not token.text
        yield from _pictures(block.children)


def places(notes: Iterable[Note], project: Path) -> list[Path]:
    """Wherever a picture that these notes show may lie, whether it is there or not."""
    root = project.resolve()
    shown = {(note.sources[0].path, source) for note in notes for source in sources_of(note)}
    found: set[Path] = set()
    for path, source in shown:
        with suppress(ValueError):
            found.update(() if _ELSEWHERE.match(source) else _places(source, project / path, root))
    return sorted(found)


def _places(source: str, note: Path, root: Path) -> tuple[Path, Path]:
    relative = unquote(urlsplit(source).path)
    return note.parent / relative, root / relative.lstrip("/")


def _found(source: str, note: Path, root: Path) -> Path | str:
    """The file, or what is wrong with it."""
    try:
        path = next((place for place in _places(source, note, root) if place.is_file()), None)
        if path is None:
            return "is not there"
        real = path.resolve()
        if not real.is_relative_to(root):
            return "lies outside the project"
        if real.suffix.lower() not in _PICTURES or real.stat().st_size > LARGEST:
            return "is no picture that Anki shows, or is larger than 20 MB"
        with real.open("rb") as file:
            file.read(1)
        return real
    except (OSError, ValueError):
        return "cannot be read"


def _stored(path: Path) -> str:
    """`<stem>-<hash8><ext>`: two pictures of one name cannot meet, one picture changed has a new name."""
    stem = re.sub(r"[^\w-]+", "_", unicodedata.normalize("NFC", path.stem))[:60].strip("_") or "picture"
    return f"{stem}-{hashlib.sha256(path.read_bytes()).hexdigest()[:8]}{path.suffix.lower()}"
