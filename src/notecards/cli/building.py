"""A build of everything that was asked for: all its notes and all ledgers at once, which is the way where a part cannot tell."""

import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from notecards.build import Built, slugs
from notecards.cards import Kind, Status
from notecards.cli import advice
from notecards.cli.files import clear_left_overs, write
from notecards.cli.ledgers import write_ledgers
from notecards.cli.output import print_json, report, shown, styled, table
from notecards.cli.place import Project
from notecards.cli.plan import gone_ids, plan_json, show_counts, show_plan
from notecards.cli.project import Loaded, built, load
from notecards.cli.review.foresight import foresee
from notecards.cli.scan import stamps
from notecards.cli.take_up import keep
from notecards.problems import Problem


def build_all(
    project: Project,
    paths: tuple[str, ...],
    out: str | None,
    *,
    dry_run: bool,
    refresh: bool,
    quiet: bool,
    as_json: bool,
) -> None:
    """Read and make everything, and say what came of it. Ends with an exit code."""
    before = stamps(project)
    loaded = load(project, paths)
    if not loaded.notes:
        where = ", ".join(paths) if paths else "notes/"
        raise click.UsageError(f"no notes were found in {where}; a folder that is not there is never taken as emptied")
    result = built(loaded, refresh=[note.document.path for note in loaded.notes] if refresh else ())
    packages, problems = _made(result, loaded, Path(out) if out else project.decks, dry_run, quiet or as_json)
    if not dry_run:
        keep(result, loaded, before, [note.document.path for note in loaded.notes] if paths else ())
        foresee(project)
    problems = [*loaded.problems, *result.faults, *problems]
    if as_json:
        print_json(_json(result, packages, problems, project))
        raise SystemExit(1 if problems else 0)
    if dry_run:
        show_plan(result)
        show_counts(result)
        _show_advice(result)
    elif not quiet:
        if refresh:
            show_plan(result, (Status.EDITED, Status.GONE))
        _show_table(result, loaded)
    found = report(problems)
    if not quiet and not dry_run:
        _show_end(packages, found, result)
    raise SystemExit(1 if found else 0)


def _made(
    result: Built, loaded: Loaded, out: Path, dry_run: bool, silent: bool
) -> tuple[dict[str, Path], list[Problem]]:
    """Write ledgers, then packages; where each root deck's package lies.

    In this order, since a package that was written and a ledger that was not would let a cloze number be given twice.
    """
    from notecards.export import collect, missing, package, pictures

    names = slugs([*result.rows])
    paths = {name: out / f"{names[name]}.apkg" for name in result.packages}
    media = collect(result.notes, loaded.project.root)
    problems = missing({note.document.path: pictures(note.document) for note in loaded.notes}, loaded.project.root)
    if dry_run:
        return paths, problems
    try:
        problems += write_ledgers(loaded.project.decks, result.rows, loaded.ledgers)
        clear_left_overs(out)
        with _Progress(len(result.packages), silent) as advance:
            for name, deck in result.packages.items():
                if names[name] in loaded.ledgers.locked:
                    continue
                write(paths[name], package(deck, media))
                advance(name)
    except OSError as error:
        raise click.ClickException(
            f"{error.filename or out}: cannot be written ({error.strerror}); nothing half-written was left"
        ) from None
    return paths, problems


class _Progress:
    """A bar on a terminal when there is enough to wait for; nothing elsewhere."""

    def __init__(self, total: int, silent: bool) -> None:
        self.bar: Any = None
        self.total, self.wanted = (
            total,
            not silent and total > 3 and sys.stderr.isatty() and os.environ.get("TERM") != "dumb",
        )

    def __enter__(self) -> Callable[[str], None]:
        if self.wanted:
            from rich.console import Console
            from rich.progress import Progress

            self.bar = Progress(console=Console(stderr=True), transient=True)
            self.bar.start()
            self.task = self.bar.add_task("writing decks", total=self.total)
        return self.advance

    def advance(self, name: str) -> None:
        if self.bar:
            self.bar.update(self.task, advance=1, description=name)

    def __exit__(self, *_: object) -> None:
        if self.bar:
            self.bar.stop()


def _show_table(result: Built, loaded: Loaded) -> None:
    """A line a file: cards by kind, and the lines that stayed silent."""
    rows: list[dict[str, Any]] = []
    kinds: set[str] = set()
    for note in loaded.notes:
        path = note.document.path
        counts = Counter({kind.value: 0 for kind in Kind})
        for one in result.notes:
            if one.sources[0].path == path:
                counts[one.content.kind.value] += len(one.ordinals)
        kinds |= {kind for kind, n in counts.items() if n}
        silent = {line for s in result.extractions[path].silences for line in range(s.span.first, s.span.last + 1)}
        spoken = {source.span.last for one in result.notes for source in one.sources if source.path == path}
        rows.append({"file": path, **counts, "cards": counts.total(), "silent lines": len(silent - spoken)})
    columns = ["file", *(kind.value for kind in Kind if kind.value in kinds), "cards", "silent lines"]
    lines = table(rows, columns) if len(rows) <= 60 else []
    for i, line in enumerate(lines):
        click.echo(styled(line, bold=True) if i == 0 else line)


def _show_advice(result: Built) -> None:
    for line in (*advice.reworded(result.reworded), *advice.in_anki(gone_ids(result), result.moved())):
        click.echo(line)


def _show_end(packages: dict[str, Path], problems: int, result: Built) -> None:
    if problems:
        click.echo(f"{problems} problem{'' if problems == 1 else 's'} above; everything else was built.")
    _show_advice(result)
    for name, path in packages.items():
        cards = sum(len(note.ordinals) for note in result.packages[name].notes)
        click.echo(f"{styled(shown(path), fg='green')}  {len(result.packages[name].notes)} notes, {cards} cards")
    if packages:
        click.echo("Open a deck with Anki: File > Import.")


def _json(result: Built, packages: dict[str, Path], problems: list[Problem], project: Project) -> dict[str, Any]:
    decks = [
        {
            "name": name,
            "path": str(path),
            "notes": len(result.packages[name].notes),
            "cards": sum(len(note.ordinals) for note in result.packages[name].notes),
        }
        for name, path in packages.items()
    ]
    said = [
        {"path": p.where.path, "line": p.where.line, "message": p.message, "fix": p.fix} for p in sorted(set(problems))
    ]
    return {"decks": decks, "notes": plan_json(result.plan), "problems": said}
