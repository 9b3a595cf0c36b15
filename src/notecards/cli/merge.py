"""`notecards merge`: another machine's project comes in: first which card is which, then what was reviewed."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import click

from notecards import ledger
from notecards.cards import Row
from notecards.cli.files import write
from notecards.cli.options import project_option
from notecards.cli.place import Project, find
from notecards.cli.store import said, save_today, store_folder, writing
from notecards.problems import Problem
from notecards.review_log import merge, read_file, store_path


@click.command("merge")
@click.argument("other", type=click.Path(exists=True))
@project_option
def command(other: str, folder: str | None) -> None:
    """Take in the ledgers and reviews of OTHER: another machine's project folder, its .notecards/reviews.db, or a backup.

    OTHER stays as it is. Merging both ways, in any order and as often as you like, gives both machines the same states.

    \b
    notecards merge /media/laptop/study
    notecards merge ~/usb/reviews.db
    """
    project, source = find(folder, ()), Path(other)
    rows, problems = _ledgers(project, source) if source.is_dir() else (0, [])
    for problem in problems:
        click.echo(str(problem), err=True)
    store = source if source.is_file() else store_path(store_folder(Project(source)))
    count = 0
    if store.exists():
        with said(), read_file(store) as theirs, writing(project) as ours:
            save_today(project, ours)
            count = merge(ours, theirs)
    click.echo(f"Took in {count} event{'' if count == 1 else 's'} and {rows} ledger row{'' if rows == 1 else 's'}.")
    raise SystemExit(1 if problems else 0)


def _ledgers(project: Project, other: Path) -> tuple[int, list[Problem]]:
    """Merge the other project's ledgers into ours; how many rows are new or newer, and what could not be read."""
    ours = {path.name: ledger.parse(path.read_text("utf-8"), f"decks/{path.name}") for path in _files(project.root)}
    problems = [problem for _, said_ in ours.values() for problem in said_]
    if problems:
        return 0, problems
    known = {row.id: (name, row) for name, (found, _) in ours.items() for row in found.rows}
    rows = {name: list(found.rows) for name, (found, _) in ours.items()}
    taken = 0
    for path in _files(other):
        found, said_ = ledger.parse(path.read_text("utf-8"), str(path))
        problems += said_
        for row in found.rows:
            name, mine = known.get(row.id, (path.name, None))
            wanted = _newer(mine, row)
            if wanted != mine:
                taken += 1
                known[row.id] = (name, wanted)
                rows[name] = _with(rows.get(name, []), wanted)
    for name, every in rows.items():
        write(project.decks / name, ledger.text_of(every).encode())
    return taken, problems


def _files(root: Path) -> Iterable[Path]:
    return sorted((root / "decks").glob("*.jsonl"))


def _newer(mine: Row | None, theirs: Row) -> Row:
    """The row changed last; cloze numbers that either has given out stay given out."""
    if mine is None:
        return theirs
    later = theirs if theirs.modified > mine.modified else mine
    return replace(later, highest=max(mine.highest, theirs.highest))


def _with(rows: list[Row], wanted: Row) -> list[Row]:
    """The rows with this one in its place, or behind the last one of its file."""
    if any(row.id == wanted.id for row in rows):
        return [wanted if row.id == wanted.id else row for row in rows]
    last = max((at for at, row in enumerate(rows) if row.path == wanted.path), default=len(rows) - 1)
    return [*rows[: last + 1], wanted, *rows[last + 1 :]]
