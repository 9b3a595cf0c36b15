"""`notecards stats` on the command line."""

import sys
from dataclasses import asdict
from pathlib import Path

import click

from notecards.cli.options import deck_option, project_option
from notecards.cli.place import Project, find
from notecards.cli.stats.report import Report, gathered
from notecards.cli.store import moment, reading
from notecards.cli.waiting import built_cards


@click.command("stats")
@deck_option
@click.option(
    "--html",
    "page",
    metavar="FILE",
    is_flag=False,
    flag_value="stats.html",
    help="Write a page with pictures; stats.html without FILE.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document, for programs.")
@project_option
def command(decks: tuple[str, ...], page: str | None, as_json: bool, folder: str | None) -> None:
    """Show how learning goes: streak, the year, what comes, what is known, the hardest cards.

    \b
    notecards stats
    notecards stats --deck Biology
    notecards stats --html
    notecards stats --json
    """
    report = report_of(find(folder, ()), decks)
    if as_json:
        from notecards.cli.output import print_json

        print_json(as_document(report))
    elif page:
        _write(report, Path(page), decks)
    else:
        _show(report)


def report_of(project: Project, decks: tuple[str, ...]) -> Report:
    """The figures now. Raises WrongUse for a deck that no card has."""
    from notecards.cli.review.choice import Choice
    from notecards.cli.review.stock import check

    with built_cards(project) as (cache, settings), reading(project) as log:
        check(cache, Choice(decks=decks))
        today = moment(settings.review).day
        if log is None:
            return gathered(cache, (), {}, today, decks)
        return gathered(cache, log.events(), log.states(), today, decks, log.parameters)


def _show(report: Report) -> None:
    import shutil

    from notecards.cli.palette import palette_of
    from notecards.cli.preferences import user_values
    from notecards.cli.stats.screen import lines_of
    from notecards.cli.terminal.frame import Frame

    size = shutil.get_terminal_size((80, 24))
    palette = palette_of(user_values()[0].get("colours", {}))[0] if sys.stdout.isatty() else None
    click.echo(
        "\n".join(lines_of(report, Frame(max(30, size.columns), size.lines, palette))), color=palette is not None
    )


def _write(report: Report, path: Path, decks: tuple[str, ...]) -> None:
    from notecards.cli.errors import WrongUse
    from notecards.cli.files import write
    from notecards.cli.stats.page import page_of

    try:
        write(path, page_of(report, ", ".join(decks) or "all decks").encode())
    except OSError as error:
        raise WrongUse(
            f"{path}: the page cannot be written ({(error.strerror or str(error)).lower()}); name another file"
        ) from None
    click.echo(f"{path}: written; open it in a browser")


def as_document(report: Report) -> dict[str, object]:
    """The report as JSON: study days as dates, shares as known, of and expected."""
    from notecards.cli.store import iso_day

    found = asdict(report)
    found["today"] = iso_day(report.today)
    found["days"] = [{"day": iso_day(day), **asdict(done)} for day, done in report.days.items()]
    found["retention"] = [{"from": a, "to": b, **asdict(share)} for (a, b), share in report.retention.items()]
    found["intervals"] = [{"from": a, "to": b, "cards": n} for (a, b), n in report.intervals.items()]
    return found
