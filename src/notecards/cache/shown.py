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
        run_many = self._connection.executemany
        first = self.known.rank(root) * _APART
        until = first + _APART
        self._connection.execute("DELETE FROM cards WHERE place >= ? AND place < ?", (first, until))
        self._connection.execute("DELETE FROM notes WHERE place >= ? AND place < ?", (first, until))
        rows = ((first + i, id_, root, *more) for i, (id_, *more, _) in enumerate(notes))
        run_many("INSERT OR REPLACE INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)", rows)
        cards = [(card, first + i) for i, note in enumerate(notes) for card in note[-1]]
        numbered = ((first + i, *card) for i, card in enumerate(cards))
        run_many("INSERT OR REPLACE INTO cards (place, card, note) VALUES (?, ?, ?)", numbered)

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
