"""What is compared: statements as the notes have them now, and statements as the ledger knows them, each with its cards."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from notecards.cards import Candidate, Row, Standing
from notecards.identify.likeness import Letters, letters
from notecards.problems import Span


class Placed(NamedTuple):
    """What a study note gives, with the deck and tags of its file. statements: all of them, whether they give cards or not."""

    path: str
    deck: str
    tags: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    statements: tuple[Standing, ...] = ()


@dataclass(eq=False, slots=True)
class Unit:
    """A statement, or the several on the lines of one fact, in its place.

    number: its place among all of its kind. spans: where it stands (several times where it was written twice in one place); of the
    ledger's none. candidates: what it gives now. rows: what the ledger knows of it, the living ones first.
    """

    number: int
    path: str
    text: str
    heading: tuple[str, ...]
    under: tuple[str, ...]
    spans: list[Span] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    _letters: Letters | None = None

    @property
    def letters(self) -> Letters:
        if self._letters is None:
            self._letters = letters(self.text)
        return self._letters

    @property
    def place(self) -> int:
        return self.spans[0].last if self.spans else 0

    @property
    def living(self) -> bool:
        return any(not row.gone for row in self.rows)


Key = tuple[str, str, tuple[str, ...], tuple[str, ...]]


def standing_units(files: Sequence[Placed]) -> list[Unit]:
    """Every statement of the notes once, in reading order, and every fact that spans several."""
    units: dict[Key, Unit] = {}
    for file in files:
        for one in file.candidates:
            unit = _at(units, (one.path, one.statement, one.heading, one.under))
            unit.candidates.append(one)
            if one.span not in unit.spans:
                unit.spans.append(one.span)
        for statement in file.statements:
            unit = _at(units, (file.path, statement.text, statement.heading, statement.under))
            if statement.span not in unit.spans:
                unit.spans.append(statement.span)
    return list(units.values())


def known_units(rows: Iterable[Row]) -> list[Unit]:
    """The ledger's rows by the statement they came from, in its order."""
    units: dict[Key, Unit] = {}
    for row in rows:
        if row.statement:
            _at(units, (row.path, row.statement, row.heading, row.under)).rows.append(row)
    for unit in units.values():
        unit.rows.sort(key=lambda row: row.gone)
    return list(units.values())


def _at(units: dict[Key, Unit], key: Key) -> Unit:
    if key not in units:
        units[key] = Unit(len(units), *key)
    return units[key]


class Runs:
    """Where several statements stand one after the other, as a list does whose card is of the whole."""

    def __init__(self, files: Sequence[Placed]) -> None:
        self.statements: Mapping[str, tuple[Standing, ...]] = {file.path: file.statements for file in files}
        self.first: dict[tuple[str, str], list[int]] = defaultdict(list)
        for file in files:
            for i, one in enumerate(file.statements):
                self.first[file.path, one.text].append(i)

    def find(self, known: Unit, number: int) -> Unit | None:
        """The run of statements that reads as a known unit does, in its file."""
        parts = known.text.split("\n")
        every = self.statements.get(known.path, ())
        for i in self.first.get((known.path, parts[0]), ()):
            run = every[i : i + len(parts)]
            if [one.text for one in run] == parts:
                span = Span(run[0].span.first, run[-1].span.last)
                return Unit(number, known.path, known.text, run[0].heading, run[0].under, [span])
        return None
