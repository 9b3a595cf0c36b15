"""An .apkg written row by row: genanki defines note types and decks, the rows and the zip are ours to make bytes repeatable.

genanki stamps every note with the time of the build, numbers media by hash seed and stores dates in the zip; Anki would take each
rebuild for an edit of everything (docs/decisions/0004-anki-packages.md).
"""

import hashlib
import io
import json
import re
import sqlite3
import unicodedata
import zipfile
from collections.abc import Iterable, Mapping
from functools import cache

import genanki
from genanki.apkg_col import APKG_COL
from genanki.apkg_schema import APKG_SCHEMA

from notecards.cards import Deck, Note, NoteType
from notecards.export.media import Media, sources_of
from notecards.export.note_types import MODIFIED, note_types
from notecards.render.html import Images, cloze, escaped, field

_ZIP_DATE = (2020, 1, 1, 0, 0, 0)
_DEFAULT_DECK = 1


def package(deck: Deck, media: Media) -> bytes:
    """The .apkg of a root deck. The bytes depend on the deck and its pictures alone. Raises OSError when a picture cannot be read."""
    notes = [note for note in deck.notes if note.ordinals]
    shown = ((note.sources[0].path, source) for note in notes for source in sources_of(note))
    names = sorted({media.names[key] for key in shown if key in media.names})
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        _write(archive, "collection.anki2", _collection(deck, notes, media))
        _write(
            archive, "media", json.dumps({str(i): name for i, name in enumerate(names)}, ensure_ascii=False).encode()
        )
        for i, name in enumerate(names):
            _write(archive, str(i), media.files[name].read_bytes())
    return buffer.getvalue()


def _write(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, _ZIP_DATE)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, data)


def _collection(deck: Deck, notes: list[Note], media: Media) -> bytes:
    database = sqlite3.connect(":memory:")
    database.executescript(APKG_SCHEMA)
    database.executescript(APKG_COL)
    decks = deck_ids([note.deck for note in notes] or [deck.name])
    models = {str(model.model_id): model.to_json(MODIFIED, _DEFAULT_DECK) for model in note_types().values()}
    known = json.loads(database.execute("SELECT decks FROM col").fetchone()[0])
    known |= {str(number): genanki.Deck(number, name).to_json() for name, number in decks.items()}
    modified = max([note.modified for note in notes], default=MODIFIED)
    database.execute(
        "UPDATE col SET decks = ?, models = ?, mod = ?, scm = ?",
        (json.dumps(known), json.dumps(models), modified * 1000, MODIFIED * 1000),
    )
    ids = note_ids(notes)
    database.executemany(
        f"INSERT INTO notes VALUES({','.join('?' * 11)})", [_note_row(note, ids[note.id], media) for note in notes]
    )
    database.executemany(f"INSERT INTO cards VALUES({','.join('?' * 18)})", list(_card_rows(notes, ids, decks)))
    database.commit()
    return database.serialize()


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


def note_ids(notes: Iterable[Note]) -> dict[str, int]:
    """Anki's note ids: milliseconds of the time a note was added, so that "added today" finds it; a clash moves one on."""
    taken: set[int] = set()
    result: dict[str, int] = {}
    for note in sorted(notes, key=lambda one: one.id):
        number = note.added * 1000 + int.from_bytes(hashlib.sha256(note.id.encode()).digest()[:2], "big") % 1000
        while number in taken:
            number += 1
        taken.add(number)
        result[note.id] = number
    return result


def _note_row(note: Note, number: int, media: Media) -> tuple[object, ...]:
    fields = fields_of(
        note, {source: name for (path, source), name in media.names.items() if path == note.sources[0].path}
    )
    sort_field = re.sub(r"<[^>]+>", "", fields[0])
    checksum = int(hashlib.sha1(sort_field.encode(), usedforsecurity=False).hexdigest()[:8], 16)
    tags = " ".join(
        sorted({re.sub(r"\s+", "_", unicodedata.normalize("NFC", tag)) for tag in note.tags if tag.strip()})
    )
    model = note_types()[note.content.note_type].model_id
    return (
        number,
        note.guid,
        model,
        note.modified,
        -1,
        f" {tags} " if tags else "",
        "\x1f".join(fields),
        sort_field,
        checksum,
        0,
        "",
    )


def fields_of(note: Note, images: Images) -> tuple[str, ...]:
    """The fields in the order of the note type."""
    content = note.content
    context = " › ".join(field(part, images) for part in content.context)
    source = source_of(note)
    if content.note_type is NoteType.CLOZE:
        return (cloze(content, images), context, "", source, "", note.id)
    back = field(content.back, images)
    return (field(content.front, images), back, back if note.reverse else "", context, "", source, "", note.id)


def source_of(note: Note) -> str:
    """File and heading; no line, for lines move."""
    place = note.sources[0]
    return " › ".join(escaped(part) for part in (place.path, *place.heading[-1:]) if part)


def _card_rows(notes: list[Note], ids: Mapping[str, int], decks: Mapping[str, int]) -> Iterable[tuple[object, ...]]:
    taken: set[int] = set()
    for position, note in enumerate(notes, 1):
        for ordinal in note.ordinals:
            number = ids[note.id] + ordinal
            while number in taken:
                number += 1
            taken.add(number)
            yield (
                number,
                ids[note.id],
                decks[note.deck],
                ordinal,
                note.modified,
                -1,
                0,
                0,
                position,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                "",
            )
