"""The ledgers on the disk, written whole or not at all."""

from collections.abc import Mapping

from notecards import ledger
from notecards.build import Built, slugs
from notecards.cards import Row
from notecards.cli.errors import WrongUse
from notecards.cli.files import write
from notecards.cli.place import Project
from notecards.cli.project import Loaded
from notecards.problems import Location, Problem


def save(result: Built, loaded: Loaded) -> list[Problem]:
    """Write the ledgers of a build, without packages; what kept one from being written. Raises OSError."""
    problems = []
    names = slugs([*result.rows])
    for name, rows in result.rows.items():
        stem = names[name]
        if stem in loaded.locked:
            where = Location(f"decks/{stem}.jsonl")
            message = "this ledger was left alone, and so was its deck"
            problems.append(Problem(where, message, "put it right, then build again"))
            continue
        write(loaded.project.decks / f"{stem}.jsonl", ledger.text_of(rows, loaded.damaged.get(stem, ())).encode())
    for stale in {path.stem for path in loaded.project.decks.glob("*.jsonl")} - set(names.values()) - loaded.locked:
        write(loaded.project.decks / f"{stale}.jsonl", ledger.text_of((), loaded.damaged.get(stale, ())).encode())
    return problems


def change(project: Project, changed: Mapping[str, Row]) -> None:
    """Put these rows, by id, in place of those in the ledgers; others stay. Raises WrongUse where that cannot be."""
    left = dict(changed)
    for path in sorted(project.decks.glob("*.jsonl")):
        try:
            found, _ = ledger.parse(path.read_text("utf-8"), f"decks/{path.name}")
        except (OSError, UnicodeDecodeError):
            continue
        mine = {row.id for row in found.rows} & left.keys()
        if not mine:
            continue
        if found.conflict:
            raise WrongUse(
                f"decks/{path.name}: the ledger has unresolved merge conflicts; keep the rows of both sides, then try again"
            )
        rows = [left.get(row.id, row) for row in found.rows]
        try:
            write(path, ledger.text_of(rows, found.damaged).encode())
        except OSError as error:
            raise WrongUse(f"decks/{path.name}: cannot be written ({error.strerror}); nothing was changed") from None
        for id_ in mine:
            del left[id_]
    if left:
        raise WrongUse(f"{next(iter(left))}: this card is in no ledger; notecards build puts it there")


def row_of(project: Project, id_: str) -> Row:
    """The row of a note. Raises WrongUse where there is none."""
    for path in sorted(project.decks.glob("*.jsonl")):
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        if id_ in text:
            found, _ = ledger.parse(text, f"decks/{path.name}")
            for row in found.rows:
                if row.id == id_:
                    return row
    raise WrongUse(f"{id_}: this card is in no ledger; notecards build puts it there")
