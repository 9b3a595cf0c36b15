"""The rows of a package: notes with their fields, a card for each ordinal, ids that the notes alone decide."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from zlib import crc32

from notecards.cards import Note
from notecards.export.note_types import IDS
from notecards.render.html import Images, cloze, escaped, field

_TAG = re.compile(r"<[^>]+>")

NoteRow = tuple[int, str, int, int, str, str, str, int]
"""id, guid, note type, mod, tags, fields, sort field, checksum."""
INSERT_NOTE = "INSERT INTO notes VALUES(?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')"
"""usn -1: never synchronised; no flags, no data."""
CardRow = tuple[int, int, int, int, int, int]
"""id, note, deck, ordinal, mod, due."""
INSERT_CARD = "INSERT INTO cards VALUES(?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"
"""usn -1, type and queue of a new card, and eight zeros for what it has not got yet."""


class Numbered(NamedTuple):
    """A note with Anki's id for it and its place in reading order, from 1."""

    number: int
    position: int
    note: Note


def numbered(notes: Sequence[Note], deck: str) -> Iterator[Numbered]:
    """The notes with their ids: milliseconds of the time each was added, so that "added today" finds it, on from there in reading order.

    deck: the root deck; another one begins at another millisecond.
    """
    number, start = 0, crc32(deck.encode()) % 1000
    first = [note.added * 1000 + start for note in notes]
    new = tuple.__new__  # the same as Numbered(...), much faster
    for i in sorted(range(len(notes)), key=first.__getitem__):
        number = first[i] if first[i] > number else number + 1
        yield new(Numbered, (number, i + 1, notes[i]))


def note_rows(notes: Iterable[Numbered], images: Mapping[str, Images]) -> Iterator[NoteRow]:
    """A row a note. images: path of a study note -> the pictures it shows."""
    for number, _, note in notes:
        fields = fields_of(note, images.get(note.sources[0].path, _NONE))
        shown = _TAG.sub("", fields[0]) if "<" in fields[0] else fields[0]
        checksum = int.from_bytes(hashlib.sha1(shown.encode(), usedforsecurity=False).digest()[:4], "big")
        kind = IDS[note.content.note_type]
        joined = "\x1f".join(fields)
        yield (number, note.guid, kind, note.modified, _tags(note.tags), joined, shown, checksum)


def card_rows(notes: Iterable[Numbered], decks: Mapping[str, int]) -> Iterator[CardRow]:
    """A row a card, `due` in reading order; ids in order too, near those of their notes."""
    last = 0
    for number, position, note in notes:
        for ordinal in note.ordinals:
            last = number + ordinal if number + ordinal > last else last + 1
            yield (last, number, decks[note.deck], ordinal, note.modified, position)


_NONE: Images = {}


def fields_of(note: Note, images: Images) -> tuple[str, ...]:
    """The fields in the order of the note type."""
    content = note.content
    context = " › ".join([field(part, images) for part in content.context])
    source = source_of(note)
    if content.gaps:
        return (cloze(content, images), context, "", source, "", note.id)
    back = field(content.back, images)
    return (field(content.front, images), back, back if note.reverse else "", context, "", source, "", note.id)


def source_of(note: Note) -> str:
    """File and heading; no line, for lines move."""
    place = note.sources[0]
    return _source(place.path, place.heading[-1] if place.heading else "")


@lru_cache(maxsize=1024)
def _source(path: str, heading: str) -> str:
    return " › ".join([escaped(part) for part in (path, heading) if part])


@lru_cache(maxsize=1024)
def _tags(tags: tuple[str, ...]) -> str:
    """Tags as Anki stores them: sorted, a space round each, none in them."""
    clean = sorted({re.sub(r"\s+", "_", unicodedata.normalize("NFC", tag)) for tag in tags if tag.strip()})
    return f" {' '.join(clean)} " if clean else ""


@cache
def _deck_id(name: str) -> int:
    digest = hashlib.sha256(name.casefold().encode()).digest()
    return 1_600_000_000_000 + int.from_bytes(digest[:5], "big") % 100_000_000_000


def deck_ids(names: Iterable[str]) -> dict[str, int]:
    """Each deck and the decks above it with an id that its name alone decides."""
    every = {
        "::".join(levels[:depth])
        for name in names
        for levels in [name.split("::")]
        for depth in range(1, len(levels) + 1)
    }
    return {name: _deck_id(name) for name in sorted(every)}
