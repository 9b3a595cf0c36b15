"""`notecards log`: what was reviewed, to read or as JSON."""

from datetime import UTC, datetime, timedelta, timezone

import click

from notecards.cli.options import project_option
from notecards.cli.output import print_json
from notecards.cli.place import find
from notecards.cli.store import iso_day, reading
from notecards.reviews import Event, Phase
from notecards.schedule import order


@click.command("log")
@click.option("--jsonl", is_flag=True, help="One JSON object a line, for programs.")
@project_option
def command(jsonl: bool, folder: str | None) -> None:
    """Show what was reviewed, oldest first.

    \b
    notecards log
    notecards log --jsonl > reviews.jsonl
    """
    project = find(folder, ())
    with reading(project) as log:
        events = sorted(log.events(), key=order) if log else []
    if not events and not jsonl:
        click.echo("Nothing was reviewed yet; notecards review starts.")
    for event in events:
        if jsonl:
            print_json(event_row(event))
        else:
            grade = f" {event.grade}" if event.grade else ""
            click.echo(f"{_time(event)}  {event.card}  {event.kind}{grade}")


def event_row(event: Event) -> dict[str, object]:
    """An event as CONTRACT's `log --jsonl` has it."""
    due = ""
    if event.phase is not Phase.NEW:
        in_steps = event.phase is not Phase.REVIEW and not event.interval
        due = datetime.fromtimestamp(event.due / 1000, UTC).isoformat() if in_steps else iso_day(event.due)
    return {
        "device": event.device, "sequence": event.sequence, "time": _time(event), "day": iso_day(event.day), "card": event.card, "kind": event.kind.value,
        "grade": event.grade or None, "duration_ms": event.duration, "mode": event.mode.value if event.grade else "", "interval": event.interval, "due": due,
        "undoes": list(event.undoes) if event.undoes else None,
    }  # fmt: skip


def _time(event: Event) -> str:
    there = timezone(timedelta(minutes=event.offset))
    return datetime.fromtimestamp(event.time / 1000, there).isoformat(timespec="milliseconds")
