"""`notecards doctor`: whether everything that is stored is what was stored; and mending it."""

import secrets
from pathlib import Path

import click

from notecards.cli.options import project_option
from notecards.cli.place import Project, find
from notecards.cli.project import load_notes
from notecards.cli.store import backups_of, said, stamp, store_folder, writing
from notecards.review_log import (
    Damaged,
    Finding,
    ReviewLog,
    StoreProblem,
    backups,
    check,
    open_log,
    put_aside,
    read_file,
    read_log,
    salvage,
    store_path,
    take_saved,
)
from notecards.reviews import note_of


@click.command("doctor")
@click.option("--repair", is_flag=True, help="Mend what can be mended; a damaged store is put aside, not deleted.")
@project_option
def command(repair: bool, folder: str | None) -> None:
    """Check the review store: SQLite, the chain of hashes, states against events, reviews against cards.

    \b
    notecards doctor
    notecards doctor --repair
    """
    project = find(folder, ())
    path = store_path(store_folder(project))
    if not path.exists():
        _gone(project, path)
        return
    findings = _findings(project)
    for finding in findings:
        click.echo(f"{path}: {finding.what}", err=True)
    if not findings:
        click.echo(_all_well(project))
        return
    if not repair:
        _say_what_can_be_saved(path, findings)
        raise SystemExit(1 if all(finding.is_derived for finding in findings) else 3)
    click.echo(_repaired(project, findings))


def _gone(project: Project, path: Path) -> None:
    saved = backups(backups_of(project))
    if not saved:
        click.echo("Nothing was reviewed yet; there is nothing to check.")
        return
    click.echo(
        f"{path}: the review store is gone; `notecards restore` brings the backup {saved[0].name} back", err=True
    )
    raise SystemExit(3)


def _findings(project: Project) -> list[Finding]:
    try:
        with read_log(store_folder(project), verify=False) as log:
            return check(log) if log else []
    except Damaged as problem:
        return [Finding(str(problem).split(": ", 1)[-1].split("; ")[0])]
    except StoreProblem as problem:
        click.echo(str(problem), err=True)
        raise SystemExit(3) from None


def _all_well(project: Project) -> str:
    with said(), read_log(store_folder(project)) as log:
        assert log is not None
        events, states = log.events(), log.states()
    cards = {f"{note.id}:{ordinal}" for note in load_notes(project)[0] for ordinal in note.ordinals}
    notes = {note_of(card) for card in cards}
    strange = sum(note_of(card) not in notes for card in states)
    also = f" {strange} reviewed cards are not among the notes' cards now; their reviews are kept." if strange else ""
    devices = len({event.device for event in events})
    return (
        f"All is well: {len(events)} events of {devices} device{'' if devices == 1 else 's'}, {len(states)} cards; "
        f"the chain holds, and replay gives the stored states.{also}"
    )


def _say_what_can_be_saved(path: Path, findings: list[Finding]) -> None:
    if all(finding.is_derived for finding in findings):
        click.echo("All events are whole; `notecards doctor --repair` computes the rest anew.", err=True)
        return
    saved = salvage(path)
    click.echo(
        f"{len(saved.events)} events are whole; `notecards doctor --repair` saves them together with the newest backup "
        "and puts the damaged store aside",
        err=True,
    )


def _repaired(project: Project, findings: list[Finding]) -> str:
    if all(finding.is_derived for finding in findings):
        with writing(project) as log:
            log.mend()
        return "Computed the states anew from the events."
    with said():
        here = store_folder(project)
        saved = salvage(store_path(here))
        aside = put_aside(here, stamp())
        with open_log(here, secrets.token_hex(6)) as log:
            count = _from_backup(project, log) + take_saved(log, saved)
    return f"Saved {count} events in a new store; the damaged one lies in {aside}."


def _from_backup(project: Project, log: ReviewLog) -> int:
    found = backups(backups_of(project))
    if not found:
        return 0
    try:
        with read_file(found[0].path) as backup:
            return log.take_in(backup.chain())
    except StoreProblem:
        return 0
