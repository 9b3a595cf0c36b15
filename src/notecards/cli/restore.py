"""`notecards restore`: a backup takes the store's place; what it replaces is put aside, never deleted."""

import secrets
from pathlib import Path

import click

from notecards.cli.backup import show
from notecards.cli.options import project_option
from notecards.cli.place import Project, find
from notecards.cli.store import backups_of, said, stamp, store_folder
from notecards.review_log import backups, make, put_aside, restore, store_path


@click.command("restore")
@click.argument("source", required=False, metavar="[DAY | FILE]")
@click.option("--list", "listed", is_flag=True, help="Show what is saved; restore nothing.")
@click.option("--empty", is_flag=True, help="Start with an empty store instead of a backup.")
@project_option
def command(source: str | None, listed: bool, empty: bool, folder: str | None) -> None:
    """Bring back a backup: the newest one, that of a DAY, or a FILE.

    The store that is there now goes to a folder of its own in .notecards/; what it holds beyond the backup comes back with
    `notecards merge`.

    \b
    notecards restore
    notecards restore 2026-01-31
    notecards restore ~/usb/reviews.db
    """
    project = find(folder, ())
    if listed:
        show(backups_of(project))
        return
    here, device = store_folder(project), secrets.token_hex(6)
    with said():
        if empty:
            aside = put_aside(here, stamp())
            here.mkdir(parents=True, exist_ok=True)
            make(store_path(here), device)
            click.echo("Started an empty review store.")
        else:
            chosen = _chosen(project, source)
            aside = restore(here, chosen, device, stamp())
            click.echo(f"Restored {chosen}.")
    if aside:
        click.echo(f"What was there lies in {aside}; notecards merge {aside} takes over what only it holds.")


def _chosen(project: Project, source: str | None) -> Path:
    if source and Path(source).is_file():
        return Path(source).resolve()
    found = backups(backups_of(project))
    named = [backup for backup in found if source in (None, backup.name)]
    if not named:
        what = f"no backup is called {source}" if source else "there is no backup"
        names = ", ".join(backup.name for backup in found) or "none yet"
        raise click.UsageError(f"{what}; saved are: {names}")
    return named[0].path
