"""All of a package but its rows and pictures: tables, note types, what a deck looks like. genanki says what they are.

Importing genanki takes longer than writing a deck does. So the frame is a text that can be kept: as long as its `stamp` is the
same, a build need not ask genanki again.
"""

import hashlib
import json
import sqlite3
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from notecards.export.note_types import MODIFIED, design, note_types

_DEFAULT_DECK = 1


class Frame(NamedTuple):
    """tables: statements that make them; without indexes, which Anki makes for itself. collection: the one row of table `col`,
    column -> value, decks left out. decks: those that every collection has, id -> deck. deck: the shape of one more."""

    tables: tuple[str, ...]
    collection: dict[str, Any]
    decks: dict[str, Any]
    deck: dict[str, Any]


@cache
def frame(kept: str = "") -> Frame:
    """The frame, from the text that `frame_text` once gave, else from genanki."""
    values = json.loads(kept or frame_text())
    return Frame(tuple(values["tables"]), values["collection"], values["decks"], values["deck"])


@cache
def frame_text() -> str:
    """The frame as JSON. Imports genanki."""
    import genanki
    from genanki.apkg_col import APKG_COL
    from genanki.apkg_schema import APKG_SCHEMA

    database = sqlite3.connect(":memory:")
    database.executescript(APKG_SCHEMA)
    database.executescript(APKG_COL)
    database.row_factory = sqlite3.Row
    row = dict(database.execute("SELECT * FROM col").fetchone())
    models = {str(one.model_id): one.to_json(MODIFIED, _DEFAULT_DECK) for one in note_types().values()}
    tables = [sql for (sql,) in database.execute("SELECT sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")]
    decks = json.loads(row.pop("decks"))
    database.close()
    collection = {**row, "models": json.dumps(models), "scm": MODIFIED * 1000}
    return json.dumps(
        {"tables": tables, "collection": collection, "decks": decks, "deck": genanki.Deck(1, "").to_json()}
    )


def stamp() -> str:
    """Changes when the frame may: with the design of the note types, and with genanki."""
    found = find_spec("genanki")
    place = Path(found.origin) if found and found.origin else Path()
    parts = [design(), str(place), place.stat().st_mtime_ns]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]
