"""`notecards backup`: a whole copy of the review store, now."""

from datetime import date
from pathlib import Path

import click

from notecards.cli.options import project_option
from notecards.cli.place import find
from notecards.cli.store import backups_of, said, writing
from notecards.review_log import backups, save


@click.command("backup")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--list", "listed", is_flag=True, help="Show what is saved; save nothing.")
@project_option
def command(file: str | None, listed: bool, folder: str | None) -> None:
    """Save the reviews to FILE, or to the ring of daily backups in your data folder.

    \b
    notecards backup
    notecards backup ~/usb/reviews.db
    notecards backup --list
    """
    project = find(folder, ())
    if listed:
        show(backups_of(project))
        return
    with writing(project) as log:
        events = len(log.events())
        today = date.today().isoformat()
        target = Path(file) if file else backups_of(project) / f"{today}.db"
        with said():
            save(log.connection, target)
    click.echo(f"Saved {events} event{'' if events == 1 else 's'} to {target}.")


def show(folder: Path) -> None:
    """The backups of a folder, newest first."""
    found = backups(folder)
    for backup in found:
        click.echo(f"{backup.name}  {backup.events} events  {backup.path}")
    if not found:
        click.echo(f"Nothing is saved in {folder} yet; notecards review saves once a day.")
