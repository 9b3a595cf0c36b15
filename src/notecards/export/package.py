"""An .apkg written row by row: genanki defines note types and decks, the rows and the zip are ours to make bytes repeatable.

genanki stamps every note with the time of the build, numbers media by hash seed and stores dates in the zip; Anki would take each
rebuild for an edit of everything (docs/decisions/0004-anki-packages.md).
"""

import io
import json
import sqlite3
import zipfile
from collections import defaultdict

from notecards.cards import Deck, Note
from notecards.export.frame import Frame, frame
from notecards.export.media import Media, sources_of
from notecards.export.note_types import MODIFIED
from notecards.export.rows import INSERT_CARD, INSERT_NOTE, card_rows, deck_ids, note_rows, numbered

_ZIP_DATE = (2020, 1, 1, 0, 0, 0)
_EFFORT = 1
"""Of deflate, 1 to 9: 6 takes four times as long and saves a tenth."""
_WRITER = slice(96, 100)
"""Where a database says which release of SQLite wrote it; that is no part of what a package is."""


def package(deck: Deck, media: Media, of: Frame | None = None) -> bytes:
    """The .apkg of a root deck. The bytes depend on the deck and its pictures alone. Raises OSError when a picture cannot be read."""
    notes = [note for note in deck.notes if note.ordinals]
    shown = ((note.sources[0].path, source) for note in notes for source in sources_of(note))
    names = sorted({media.names[key] for key in shown if key in media.names}) if media.names else []
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        _write(archive, "collection.anki2", _collection(deck, notes, media, of or frame()))
        numbered = {str(i): name for i, name in enumerate(names)}
        _write(archive, "media", json.dumps(numbered, ensure_ascii=False).encode())
        for number, name in numbered.items():
            _write(archive, number, media.files[name].read_bytes())
    return buffer.getvalue()


def _write(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, _ZIP_DATE)
    info.external_attr = 0o644 << 16
    archive.writestr(info, data, zipfile.ZIP_DEFLATED, _EFFORT)


def _collection(deck: Deck, notes: list[Note], media: Media, of: Frame) -> bytes:
    database = sqlite3.connect(":memory:", isolation_level=None)
    try:
        database.execute("BEGIN")
        for statement in of.tables:
            database.execute(statement)
        decks = deck_ids({note.deck for note in notes} or {deck.name})
        _insert_collection(database, decks, max([note.modified for note in notes], default=MODIFIED), of)
        database.executemany(INSERT_NOTE, note_rows(numbered(notes, deck.name), _images(media)))
        database.executemany(INSERT_CARD, card_rows(numbered(notes, deck.name), decks))
        database.execute("COMMIT")
        data = bytearray(database.serialize())
    finally:
        database.close()
    data[_WRITER] = bytes(4)
    return bytes(data)


def _images(media: Media) -> dict[str, dict[str, str]]:
    """Path of a study note -> source of a picture as it has it -> the picture's name in the package."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for (path, source), name in media.names.items():
        found[path][source] = name
    return found


def _insert_collection(database: sqlite3.Connection, decks: dict[str, int], modified: int, of: Frame) -> None:
    known = {**of.decks, **{str(number): {**of.deck, "id": number, "name": name} for name, number in decks.items()}}
    row = {**of.collection, "decks": json.dumps(known), "mod": modified * 1000}
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    database.execute(f"INSERT INTO col ({names}) VALUES ({marks})", tuple(row.values()))
