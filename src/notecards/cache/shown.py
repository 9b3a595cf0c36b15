"""The build cache: what the last build gave, so that a card is on the screen before any note is read. It can be dropped at any time.

A file that is missing, damaged or of another version is as good as none. Values are JSON, never code.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from notecards.cache.known import NAME, Known, Stamp, create, opened, to_write
from notecards.cache.values import note_from, note_values
from notecards.cards import Note

_APART = 1 << 24
"""Places from the first note of one deck to the first of the next; the root decks stand in order of their names."""


_A_FILE = 64
"""A study note's first place is a multiple of it, so that those of the next seldom change with it."""


def _places(paths: Iterable[str], first: int) -> list[int]:
    """The places of what stands in these files, one after the other."""
    places: list[int] = []
    place, last = first - 1, ""
    for path in paths:
        place = place + 1 if path == last else (place // _A_FILE + 1) * _A_FILE
        places.append(place)
        last = path
    return places


class Cache(Known):
    """An open cache. Methods raise sqlite3.Error where the file is damaged; `read_cache` and `write_cache` deal with that."""

    @property
    def known(self) -> Known:
        """The tables of files and decks."""
        return self

    def cards(self) -> Iterator[tuple[str, str]]:
        """Card id and deck of every card, in reading order."""
        query = "SELECT cards.card, notes.deck FROM cards JOIN notes ON notes.place = cards.note WHERE NOT hidden ORDER BY cards.place"
        return iter(self._connection.execute(query))

    def tagged(self) -> Iterator[tuple[str, str, list[str], str]]:
        """Card id, deck, tags and file of every card, in reading order."""
        query = "SELECT card, deck, tags, path FROM cards JOIN notes ON notes.place = cards.note WHERE NOT hidden ORDER BY cards.place"
        for card, deck, tags, path in self._connection.execute(query):
            yield card, deck, json.loads(tags), path

    def decks(self, cards: Iterable[str]) -> dict[str, str]:
        """Card id -> deck, of those that are still there."""
        query = (
            "SELECT notes.deck FROM cards JOIN notes ON notes.place = cards.note WHERE cards.card = ? AND NOT hidden"
        )
        found = ((card, self._connection.execute(query, (card,)).fetchone()) for card in cards)
        return {card: row[0] for card, row in found if row}

    def note(self, note: str) -> Note | None:
        """The note of this id."""
        row = self._connection.execute("SELECT value FROM notes WHERE id = ?", (note,)).fetchone()
        return note_from(json.loads(row[0])) if row else None

    def notes(self) -> Iterator[Note]:
        """All notes in reading order."""
        for (value,) in self._connection.execute("SELECT value FROM notes WHERE NOT hidden ORDER BY place"):
            yield note_from(json.loads(value))

    def search(self, words: str, most: int) -> list[Note]:
        """Notes that hold all these words, letter case aside, in reading order."""
        parts = [
            part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for part in words.casefold().split()
        ]
        wanted = " AND ".join(["said LIKE ? ESCAPE '\\'"] * len(parts)) or "1"
        query = f"SELECT value FROM notes WHERE NOT hidden AND {wanted} ORDER BY place LIMIT ?"
        rows = self._connection.execute(query, [*(f"%{part}%" for part in parts), most])
        return [note_from(json.loads(value)) for (value,) in rows]

    def write(self, notes: Iterable[Note], settings: Mapping[str, Any], seen: Mapping[str, Stamp]) -> None:
        """Take over what a build of everything gave, in one transaction. seen: replaces the stamps of these paths; others stay."""
        decks: dict[str, list[Note]] = {}
        for note in notes:
            decks.setdefault(note.deck.split("::")[0].casefold(), []).append(note)
        with self.transaction():
            self._connection.execute("DELETE FROM cards")
            self._connection.execute("DELETE FROM notes")
            self.known.forget_decks()
            for name in sorted(decks):
                self.write_deck(name, note_values(decks[name]))
            self.write_seen(settings, seen)

    def write_deck(self, root: str, notes: Sequence[tuple[Any, ...]]) -> None:
        """The notes of one root deck, in place of those it had. root: its key. notes: as `note_values` gives them."""
        first = self.known.rank(root) * _APART
        places = _places([note[3] for note in notes], first)
        cards = [(card, place, note[3]) for place, note in zip(places, notes, strict=True) for card in note[-1]]
        of_cards = _places([path for *_, path in cards], first)
        self._replace(
            "notes", first, {place: (id_, root, *more, 0) for place, (id_, *more, _) in zip(places, notes, strict=True)}
        )
        self._replace("cards", first, {place: card[:2] for place, card in zip(of_cards, cards, strict=True)})

    def _replace(self, table: str, first: int, rows: Mapping[int, tuple[Any, ...]]) -> None:
        """The rows of one root deck by their places; what is there already stays, for a row in two indexes costs far more than a look."""
        query = f"SELECT * FROM {table} WHERE place >= ? AND place < ?"
        known = {row[0]: row[1:] for row in self._connection.execute(query, (first, first + _APART))}
        stale = [(place,) for place, row in known.items() if rows.get(place) != row]
        new = [(place, *row) for place, row in rows.items() if known.get(place) != row]
        self._connection.executemany(f"DELETE FROM {table} WHERE place = ?", stale)
        if new:
            self._connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(new[0]))})", new)

    def hide(self, note: str, *, hidden: bool, seen: Mapping[str, Stamp]) -> None:
        """Leave a rejected note out, or take it in again. seen: the stamps of the ledgers that were written for it."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("UPDATE notes SET hidden = ? WHERE id = ?", (int(hidden), note))
        self._connection.executemany(
            "INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", ((path, *stamp) for path, stamp in seen.items())
        )
        self._connection.execute("COMMIT")


@contextmanager
def read_cache(folder: Path) -> Iterator[Cache | None]:
    """The cache in a project's `.notecards/`, to be looked at; None where there is none that can be used."""
    connection = opened(folder / NAME) if (folder / NAME).exists() else None
    try:
        yield Cache(connection) if connection else None
    finally:
        if connection:
            connection.close()


@contextmanager
def write_cache(folder: Path) -> Iterator[Cache]:
    """The cache to be written; what cannot be used is made anew. Raises sqlite3.Error or OSError where that cannot be."""
    with to_write(folder) as connection:
        yield Cache(connection)


@contextmanager
def memory_cache() -> Iterator[Cache]:
    """A cache that is on no disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    create(connection)
    try:
        yield Cache(connection)
    finally:
        connection.close()
