"""`notecards triage` on the command line."""

import sys

import click

from notecards.cli.errors import WrongUse
from notecards.cli.ledgers import change
from notecards.cli.options import project_option
from notecards.cli.palette import palette_of
from notecards.cli.place import Project, find
from notecards.cli.preferences import user_values
from notecards.cli.store import reading
from notecards.cli.take_up import take_up
from notecards.cli.terminal.screen import Screen
from notecards.cli.times import now
from notecards.cli.triage.candidates import undecided
from notecards.cli.triage.session import Triage
from notecards.reviews import Phase, note_of


@click.command("triage")
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--doubtful", is_flag=True, help="Only cards that the rules are not sure of.")
@project_option
def command(paths: tuple[str, ...], doubtful: bool, folder: str | None) -> None:
    """Keep, reject or reword new cards one by one, like git add -p; go on where you left.

    \b
    notecards triage
    notecards triage --doubtful
    notecards triage notes/biology
    """
    project = find(folder, ())
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongUse("triage needs a terminal; notecards cards shows the cards without one")
    said = "Nothing is to be decided; every card was kept, rejected or learnt before."
    palette, _ = palette_of(user_values()[0].get("colours", {}))
    at, decisions = "", 0
    while True:
        result, _ = take_up(project)
        found = undecided(result, _answered(project), doubtful=doubtful, paths=_relative(project, paths))
        if not found:
            break
        with Screen(palette) as screen:
            sitting = Triage(found, project, screen, lambda rows: change(project.decks, rows), now())
            sitting.at = next((i for i, one in enumerate(found) if one.note.id == at), 0)
            sitting.run()
        said, decisions = sitting.said(), decisions + len(sitting.decisions)
        if not sitting.is_stale:
            break
        at = found[sitting.at].note.id
    if decisions:
        take_up(project)
    click.echo(said)


def _answered(project: Project) -> set[str]:
    with reading(project) as log:
        states = log.states() if log else {}
    return {note_of(card) for card, state in states.items() if state.phase is not Phase.NEW}


def _relative(project: Project, paths: tuple[str, ...]) -> list[str]:
    """Paths as the notes have them. Raises WrongUse where there is no such file or folder."""
    from pathlib import Path

    root = project.root.resolve()
    found = []
    for given in paths:
        path = Path(given).resolve()
        if not path.exists() or not path.is_relative_to(root):
            raise WrongUse(f"{given}: there is no such file or folder in the project; check the spelling")
        found.append(path.relative_to(root).as_posix())
    return found
