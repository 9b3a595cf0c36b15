"""The ledgers on disk: all of them read, those that changed written, none that is damaged or in conflict overwritten."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from notecards import ledger
from notecards.build import slugs
from notecards.cards import Row
from notecards.cli.errors import WrongUse
from notecards.cli.files import clear_left_overs, write
from notecards.ledger.merging import both
from notecards.problems import Location, Problem


@dataclass(frozen=True, slots=True)
class Ledgers:
    """What was read. home: id of a row -> the file (its stem) it stands in. damaged: file -> lines kept word for word. locked: files
    that are not to be written. problems: what is wrong with any of them. lines: of the rows."""

    rows: tuple[Row, ...] = ()
    home: Mapping[str, str] = field(default_factory=dict)
    damaged: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    lines: ledger.Lines = field(default_factory=dict)


def read_ledgers(folder: Path) -> Ledgers:
    """All ledgers of a folder; a row that two branches moved apart may stand in two, and counts once."""
    rows: dict[str, Row] = {}
    home: dict[str, str] = {}
    damaged: dict[str, tuple[str, ...]] = {}
    locked: set[str] = set()
    problems: list[Problem] = []
    lines: dict[str, tuple[Row, str]] = {}
    for path in sorted(folder.glob("*.jsonl")) if folder.is_dir() else []:
        found, said = _parsed(path)
        problems += said
        if found is None or found.conflict:
            locked.add(path.stem)
            continue
        if found.damaged:
            damaged[path.stem] = found.damaged
        lines |= found.lines
        for row in found.rows:
            known = rows.get(row.id)
            rows[row.id] = row if known is None else both(None, known, row)
            if known is None or rows[row.id].path == row.path:
                home[row.id] = path.stem
    return Ledgers(tuple(rows.values()), home, damaged, frozenset(locked), tuple(problems), lines)


def _parsed(path: Path) -> tuple[ledger.Ledger | None, list[Problem]]:
    relative = f"decks/{path.name}"
    try:
        return ledger.parse(path.read_text("utf-8"), relative)
    except (OSError, UnicodeDecodeError):
        return None, [
            Problem(
                Location(relative), "the ledger cannot be read", "restore it from version control, or mend its rights"
            )
        ]


def write_ledgers(folder: Path, next_rows: Mapping[str, Sequence[Row]], known: Ledgers) -> list[Problem]:
    """Write the ledgers whose bytes change. next_rows: root deck's name -> its rows. Raises OSError.

    A row that would go to a ledger that must be left alone stays where it stood. What is new is written before what is emptied.
    """
    clear_left_overs(folder)
    names = slugs(list(next_rows))
    files: dict[str, list[Row]] = {stem: [] for stem in names.values()}
    for name, rows in next_rows.items():
        for row in rows:
            stem = names[name]
            if stem in known.locked:
                stem = known.home.get(row.id, stem)
            files.setdefault(stem, []).append(row)
    for stem, rows in files.items():
        if stem not in known.locked:
            write(folder / f"{stem}.jsonl", ledger.text_of(rows, known.damaged.get(stem, ()), known.lines).encode())
    _clear_stale(folder, files.keys() | known.locked, known)
    return [
        Problem(Location(f"decks/{stem}.jsonl"), "this ledger was left alone, and so was its deck", "put it right, then build again")
        for stem in sorted(known.locked & set(names.values()))
    ]  # fmt: skip


def _clear_stale(folder: Path, living: "set[str] | frozenset[str]", known: Ledgers) -> None:
    """A ledger all of whose rows went to others is taken away; damaged lines stay."""
    for path in folder.glob("*.jsonl"):
        if path.stem in living:
            continue
        if path.stem in known.damaged:
            write(path, ledger.text_of((), known.damaged[path.stem]).encode())
        else:
            path.unlink()


def change(folder: Path, changed: Mapping[str, Row | None]) -> None:
    """Put rows in the place of those of their ids, or take away those that are None; rows of new ids go behind the one of their file.

    folder: `decks/`. Raises WrongUse where an id is in no ledger or a ledger cannot be written.
    """
    known = read_ledgers(folder)
    beside = {row.path: known.home[row.id] for row in known.rows}
    homes = {row_id: known.home.get(row_id) or beside.get(row.path if row else "") for row_id, row in changed.items()}
    lost = [row_id for row_id, stem in homes.items() if stem is None]
    if lost:
        raise WrongUse(f"{lost[0]}: no ledger knows this card; notecards build writes them")
    rows = {row.id: row for row in known.rows}
    try:
        for stem in sorted({stem for stem in homes.values() if stem}):
            mine = [changed.get(row.id, row) for row in rows.values() if known.home[row.id] == stem]
            mine += [row for row_id, row in changed.items() if row_id not in rows and homes[row_id] == stem]
            kept = sorted((row for row in mine if row is not None), key=lambda row: (row.path, row.gone))
            write(folder / f"{stem}.jsonl", ledger.text_of(kept, known.damaged.get(stem, ()), known.lines).encode())
    except OSError as error:
        raise WrongUse(
            f"{error.filename or folder}: cannot be written ({error.strerror}); nothing was changed"
        ) from None


def row_of(folder: Path, id_: str) -> Row:
    """The row of a note. folder: `decks/`. Raises WrongUse where there is none."""
    for path in sorted(folder.glob("*.jsonl")):
        with suppress(OSError, UnicodeDecodeError):
            text = path.read_text("utf-8")
            if id_ in text:
                found, _ = ledger.parse(text, f"decks/{path.name}")
                for row in found.rows:
                    if row.id == id_:
                        return row
    raise WrongUse(f"{id_}: no ledger knows this card; notecards build writes them")
