"""`notecards log`: what was reviewed, to read or as JSON."""

from datetime import UTC, date, datetime, timedelta, timezone

import click

from notecards.cli.output import print_json
from notecards.cli.project import find
from notecards.review_log import StoreProblem, open_log
from notecards.reviews import Event


@click.command("log")
@click.option("--jsonl", is_flag=True, help="One JSON object a line, for programs.")
@click.option("--project", "folder", metavar="DIR", help="The project's folder.")
def command(jsonl: bool, folder: str | None) -> None:
    """Show what was reviewed, oldest first.

    \b
    notecards log
    notecards log --jsonl > reviews.jsonl
    """
    project = find(folder, ())
    if not (project.root / ".notecards" / "reviews.db").exists():
        if not jsonl:
            click.echo("Nothing was reviewed yet; notecards review starts.")
        return
    try:
        with open_log(project.root / ".notecards") as log:
            events = sorted(log.events(), key=lambda event: (event.time, event.device, event.sequence))
    except StoreProblem as problem:
        click.echo(str(problem), err=True)
        raise SystemExit(3) from None
    for event in events:
        if jsonl:
            print_json(event_row(event))
        else:
            grade = f" {event.grade}" if event.grade else ""
            click.echo(f"{_time(event)}  {event.card}  {event.kind}{grade}")


def event_row(event: Event) -> dict[str, object]:
    """An event as CONTRACT's `log --jsonl` has it."""
    _step, _, phase = event.phase.partition(":")
    in_steps = bool(phase)
    day = (date(1970, 1, 1) + timedelta(days=event.due)).isoformat() if event.grade and not in_steps else ""
    due = datetime.fromtimestamp(event.due / 1000, UTC).isoformat() if in_steps else day
    return {
        "device": event.device, "sequence": event.sequence, "time": _time(event), "day": event.day, "card": event.card, "kind": event.kind.value,
        "grade": event.grade or None, "duration_ms": event.duration, "mode": event.mode, "interval": event.interval, "due": due,
        "undoes": list(event.undoes) if event.undoes else None,
    }  # fmt: skip


def _time(event: Event) -> str:
    there = timezone(timedelta(minutes=event.offset))
    return datetime.fromtimestamp(event.time / 1000, there).isoformat(timespec="milliseconds")
