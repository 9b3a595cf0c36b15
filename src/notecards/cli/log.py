"""`notecards log`: what was reviewed, to read or as JSON."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import click

from notecards.cli.csv_log import events_of, parse, table
from notecards.cli.options import project_option
from notecards.cli.output import print_json, report
from notecards.cli.place import Project, find
from notecards.cli.preferences import project_settings
from notecards.cli.store import iso_day, plan_of, reading, rollover_of, save_today, writing, zone_of
from notecards.review.figures import answers
from notecards.reviews import Event, Phase
from notecards.schedule import order


@click.command("log")
@click.option("--jsonl", is_flag=True, help="One JSON object a line, for programs.")
@click.option("--csv", "as_table", is_flag=True, help="A table of all answers that count, for other programs.")
@click.option("--import", "source", metavar="FILE", type=click.Path(dir_okay=False), help="Take in such a table.")
@click.option("--timezone", metavar="ZONE", help="Where the answers of FILE were given; the settings' zone otherwise.")
@click.option("--rollover", metavar="HH:MM", help="When the study day turned there; the settings' rollover otherwise.")
@project_option
def command(
    jsonl: bool, as_table: bool, source: str | None, timezone: str | None, rollover: str | None, folder: str | None
) -> None:
    """Show what was reviewed, oldest first; or take in what another program knows.

    A table has a line of column names (card_id, review_time, review_rating, and if you like review_state, review_duration), then
    a row an answer. What is known already is passed over, so importing twice changes nothing. Answers to cards that are not
    among your notes' cards stay in the log and count for `optimize`.

    \b
    notecards log
    notecards log --jsonl > reviews.jsonl
    notecards log --csv > reviews.csv
    notecards log --import reviews.csv --timezone Europe/Berlin
    """
    project = find(folder, ())
    if source:
        _take_in(project, Path(source), timezone, rollover)
        return
    with reading(project) as log:
        events = sorted(log.events(), key=order) if log else []
    if as_table:
        for line in table(answers(events)):
            click.echo(line)
        return
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


def _take_in(project: Project, source: Path, timezone: str | None, rollover: str | None) -> None:
    settings = project_settings(project)[0]
    review = replace(
        settings.review,
        timezone=timezone or settings.review.timezone,
        rollover=_checked(rollover) if rollover else settings.review.rollover,
    )
    zone = zone_of(review)
    try:
        found, problems = parse(source.read_text("utf-8-sig"), str(source), zone, rollover_of(review))
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"{source}: cannot be read ({error}); name a CSV file in UTF-8") from None
    except ValueError as error:
        raise click.UsageError(f"{source}:1: {error}") from None
    with writing(project) as log:
        save_today(project, log)
        count = log.take_in(events_of(found, log.events(), plan_of(review, log.parameters)))
    report(problems)
    known = len(found) - count
    click.echo(
        f"Took in {count} answer{'' if count == 1 else 's'}; {known} {'was' if known == 1 else 'were'} known already."
    )
    raise SystemExit(1 if problems else 0)


def _checked(rollover: str) -> str:
    if not re.fullmatch(r"(?:[01]?\d|2[0-3]):[0-5]\d", rollover):
        raise click.UsageError(f"{rollover} is no time of day; write one such as 04:00")
    return rollover
