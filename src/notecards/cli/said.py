"""What an update says when it is done, and how far it is while it goes on."""

import os
import sqlite3
import sys
from types import TracebackType
from typing import Any

from notecards.cli import advice
from notecards.cli.output import echo, report, shown, styled, table
from notecards.cli.place import Project
from notecards.cli.times import now
from notecards.cli.update import Updated, update


def updated(project: Project, quiet: bool) -> Updated | None:
    """Update with a bar on a terminal. A cache that is damaged is made anew."""
    try:
        with Progress(quiet) as progress:
            return update(project, now(), progress.advance)
    except OSError as error:
        place = error.filename or project.decks
        from click import ClickException

        raise ClickException(f"{place}: cannot be written ({error.strerror}); nothing half-written was left") from None
    except sqlite3.Error:
        (project.root / ".notecards" / "build.db").unlink(missing_ok=True)
        return None


def build(project: Project, quiet: bool) -> None:
    """The short way: only what changed. Ends with an exit code; comes back where that is not for it to decide."""
    done = updated(project, quiet)
    if done is not None:
        if done.changed:
            from notecards.cli.review.foresight import foresee

            foresee(project)
        raise SystemExit(said(done, project, quiet))


def said(done: Updated, project: Project, quiet: bool) -> int:
    """Say it; the exit code."""
    if not quiet:
        for line in _table(done):
            echo(line)
    found = report(done.problems)
    if not quiet:
        _say_end(done, project, found)
    return 1 if found else 0


def _table(done: Updated) -> list[str]:
    """A line a file: cards by kind, and the lines that stayed silent."""
    if not done.counts:
        return []
    from notecards.cards import Kind

    kinds = {kind for cards, _ in done.counts.values() for kind in cards}
    rows = [
        {"file": path, **{kind.value: cards.get(kind.value, 0) for kind in Kind}, "cards": sum(cards.values()), "silent lines": silent}
        for path, (cards, silent) in done.counts.items()
    ]  # fmt: skip
    columns = ["file", *(kind.value for kind in Kind if kind.value in kinds), "cards", "silent lines"]
    lines = table(rows, columns)
    return [styled(line, bold=True) if i == 0 else line for i, line in enumerate(lines)]


def _say_end(done: Updated, project: Project, problems: int) -> None:
    if problems:
        echo(f"{problems} problem{'' if problems == 1 else 's'} above; everything else was built.")
    for line in (*advice.reworded(done.reworded), *advice.in_anki(done.gone, done.moved)):
        echo(line)
    for deck in done.decks:
        echo(f"{styled(shown(deck.path), fg='green')}  {deck.notes} notes, {deck.cards} cards")
    if done.decks:
        echo("Open a deck with Anki: File > Import.")


class Progress:
    """A bar on a terminal when there is enough to wait for; nothing elsewhere."""

    def __init__(self, quiet: bool) -> None:
        self._bar: Any = None
        self._tasks: dict[str, Any] = {}
        self._wanted = not quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def advance(self, what: str, done: int, total: int) -> None:
        """So much of it is done."""
        if not self._wanted or total <= 40:
            return
        if self._bar is None:
            from rich.console import Console
            from rich.progress import Progress as Bar

            self._bar = Bar(console=Console(stderr=True), transient=True)
            self._bar.start()
        if what not in self._tasks:
            self._tasks[what] = self._bar.add_task(what, total=total)
        self._bar.update(self._tasks[what], completed=done)

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        if self._bar:
            self._bar.stop()
