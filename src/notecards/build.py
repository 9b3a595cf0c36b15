"""The order of the steps: documents and ledger rows become decks, a plan, and the next rows. Pure."""

import hashlib
import re
from collections.abc import Collection, Container, Mapping, Sequence
from fnmatch import fnmatch
from typing import NamedTuple

from notecards.cards import Deck, Extraction, Kind, Note, Row
from notecards.document import Document
from notecards.identify import Placed, Planned, identify
from notecards.problems import Problem
from notecards.settings import DeckSettings, Settings
from notecards.tokens import plain

DEEPEST = 10
"""Levels of a deck's name; Anki's importer refuses far deeper ones."""


class Read(NamedTuple):
    """A study note and where its file belongs: the root deck that its folder gives and the folders below it."""

    document: Document
    root: str
    folders: tuple[str, ...] = ()


class Built(NamedTuple):
    """All that a build knows. packages: root deck's name -> its deck. rows: root deck's name -> next rows of its ledger."""

    packages: Mapping[str, Deck]
    rows: Mapping[str, tuple[Row, ...]]
    plan: tuple[Planned, ...]
    extractions: Mapping[str, Extraction]
    reworded: int = 0
    faults: tuple[Problem, ...] = ()
    """Of notes that the program failed on; their cards stand as they stood."""

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(note for deck in self.packages.values() for note in deck.notes)

    def moved(self) -> dict[str, list[str]]:
        """Deck -> ids of the cards that went there from another one; Anki leaves them where they are."""
        found: dict[str, list[str]] = {}
        for line in self.plan:
            if line.old and not line.row.gone and line.row.deck.casefold() != line.old.deck.casefold():
                found.setdefault(line.row.deck, []).append(line.id)
        return found


def build(
    notes: Sequence[Read],
    extractions: Mapping[str, Extraction],
    rows: Sequence[Row],
    settings: Settings,
    now: int,
    *,
    scope: Collection[str] | None = None,
    lost: Collection[str] = (),
    refresh: Collection[str] = (),
    taken: Container[str] = frozenset(),
) -> Built:
    """Everything from the documents to the decks. extractions: path of a document -> what it gave. now: epoch seconds. scope, lost, refresh,
    taken: see `identify`."""
    spelling: dict[str, str] = {}
    placed = [
        Placed(one.document.path, deck, tags, made.candidates, made.statements)
        for one in notes
        for deck, tags in [place(one, settings, spelling)]
        for made in [extractions[one.document.path]]
    ]
    found = identify(placed, rows, scope, now, lost=lost, refresh=refresh, taken=taken)
    decks: dict[str, list[Note]] = {}
    for note in found.notes:
        decks.setdefault(note.deck.split("::")[0], []).append(_directed(note, settings))
    next_rows: dict[str, list[Row]] = {name: [] for name in decks}
    for row in found.rows:
        next_rows.setdefault(row.deck.split("::")[0], []).append(row)
    packages = {name: Deck(name, tuple(decks[name])) for name in sorted(decks)}
    return Built(
        packages, {name: tuple(one) for name, one in next_rows.items()}, found.plan, extractions, found.reworded
    )


def _directed(note: Note, settings: Settings) -> Note:
    """Definitions are asked the other way round too where the settings of their deck say so."""
    wanted = any(one.reverse for name, one in settings.decks.items() if _within(note.deck, name))
    return (
        note._replace(reverse=True)
        if wanted and note.content.kind is Kind.DEFINITION and not note.content.gaps
        else note
    )


def _within(deck: str, name: str) -> bool:
    return deck.casefold() == name.casefold() or deck.casefold().startswith(name.casefold() + "::")


def place(one: Read, settings: Settings, spelling: dict[str, str]) -> tuple[str, tuple[str, ...]]:
    """Deck and tags of a file: its front matter, else the settings' globs, else its folder."""
    head = one.document.front_matter
    by_glob = next(((name, deck) for name, deck in settings.decks.items() if _matches(one.document.path, deck)), None)
    if head.deck:
        name = head.deck
    elif by_glob:
        name = by_glob[0]
    else:
        name = "::".join([one.root, *one.folders, title_of(one.document)])
    levels = [level.strip() for level in name.split("::") if level.strip()][:DEEPEST] or ["Notes"]
    tags = (*(by_glob[1].tags if by_glob else ()), *head.tags)
    return _spelled(levels, spelling), tuple(dict.fromkeys(tag.strip().replace(" ", "_") for tag in tags))


def _matches(path: str, deck: DeckSettings) -> bool:
    return any(fnmatch(path, glob) or fnmatch(path, f"notes/{glob}") for glob in deck.notes)


def _spelled(levels: list[str], spelling: dict[str, str]) -> str:
    """One spelling of names that differ in case alone: Anki would merge them."""
    name = ""
    for level in levels:
        longer = f"{name}::{level}" if name else level
        name = spelling.setdefault(longer.casefold(), longer)
    return name


def title_of(document: Document) -> str:
    """A file's name in the deck: its title in the front matter, else its only first-level heading, else the file's name."""
    tops = [block for block in document.blocks if block.kind.value == "heading" and block.level == 1]
    stem = document.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    title = document.front_matter.title or (plain(tops[0].tokens) if len(tops) == 1 else "") or stem
    return re.sub(r"\s+", " ", title.replace("::", " ").replace("$", "")).strip()[:80] or stem


def slugs(names: Collection[str]) -> dict[str, str]:
    """A file name for each root deck; two that would share one get a short hash."""
    plain_slugs = {name: re.sub(r"[^\w]+", "-", name.casefold()).strip("-_") or "deck" for name in names}
    return {
        name: slug
        if sum(other == slug for other in plain_slugs.values()) == 1
        else f"{slug}-{hashlib.sha256(name.encode()).hexdigest()[:4]}"
        for name, slug in plain_slugs.items()
    }
