"""`notecards build --watch`: build once, then again whenever a study note is saved, and say what changed in a line."""

import time
from collections.abc import Iterator
from contextlib import suppress
from typing import NoReturn

import click

from notecards.cli.building import build_all
from notecards.cli.files import entries_below
from notecards.cli.output import report, shown
from notecards.cli.place import SETTINGS, Project
from notecards.cli.preferences import stamp_of
from notecards.cli.said import said, updated
from notecards.cli.update import Updated

_PAUSE = 0.4
"""Seconds between two looks at least; a look at a large vault takes longer, and then so do the pauses."""
_SHARE = 10
"""A pause is at least so many times as long as the look before it, so that watching costs a tenth of a core at most."""
_NAMED = 3
"""Study notes that are named when several changed at once."""


def watch(project: Project, *, quiet: bool) -> NoReturn:
    """Build until interrupted. What is saved while the first build runs is a change too."""
    before = _state(project)
    done = updated(project, quiet)
    if done is None:
        _build_all(project, quiet)
    else:
        said(done, project, quiet)
    click.echo("Watching notes/; ctrl-c ends it.", err=True)
    for _ in _changes(project, before):
        try:
            once(project, quiet)
        except click.ClickException as error:
            error.show()
    raise AssertionError("watching has no end")


def once(project: Project, quiet: bool) -> None:
    """Build after a change, and say in a line what it was."""
    done = updated(project, quiet=True)
    if done is None:
        _build_all(project, quiet)
        return
    report(done.problems)
    if not quiet and (done.changed or any(deck.written for deck in done.decks)):
        click.echo(f"{time.strftime('%H:%M:%S')}  {line_of(done)}")


def line_of(done: Updated) -> str:
    """What changed, in a line: the notes, the cards, the packages."""
    names = [path.removeprefix("notes/") for path in done.changed]
    said_of_notes = ", ".join(names[:_NAMED]) + (f" and {len(names) - _NAMED} more" if len(names) > _NAMED else "")
    cards = [f"{n} {what}" for n, what in ((done.new, "new"), (len(done.gone), "gone")) if n]
    written = [shown(deck.path) for deck in done.decks if deck.written]
    parts = [said_of_notes or "settings", ", ".join(cards), ", ".join(written) or "no card changed"]
    return "  ".join(part for part in parts if part)


def _build_all(project: Project, quiet: bool) -> None:
    with suppress(SystemExit):
        build_all(project, (), None, dry_run=False, refresh=False, quiet=quiet, as_json=False)


def _changes(project: Project, before: dict[str, object]) -> Iterator[None]:
    """Once for every change since `before` that is seen; a file that is being written is waited for."""
    while True:
        began = time.monotonic()
        state = _state(project)
        took = time.monotonic() - began
        if state != before:
            before = _at_rest(project, state)
            yield
        time.sleep(max(_PAUSE, took * _SHARE))


def _at_rest(project: Project, state: dict[str, object]) -> dict[str, object]:
    """The state when it is the same twice in a row."""
    while True:
        time.sleep(_PAUSE / 4)
        again = _state(project)
        if again == state:
            return state
        state = again


def _state(project: Project) -> dict[str, object]:
    notes: dict[str, object] = {one.path: one[3:] for one in entries_below(str(project.notes), "notes/")}
    return {SETTINGS: stamp_of(project.root / SETTINGS), **notes}
