"""Plays a first morning on the sample notes: writes README's transcript between its marks, and the pictures in docs/pictures.

`python scripts/first_morning.py` does it all. Pictures need Chromium, `--no-pictures` leaves them out. The statistics are those of
half a year of answers made up by a fixed rule, through the store itself.
"""

import argparse
import html
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from command import run, sample  # noqa: E402
from terminal import Terminal  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
START, END = "<!-- first morning -->", "<!-- end of first morning -->"
DAYS = 200
DECK = "machine-learning::LSTM gates"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--no-pictures", action="store_true")
    with_pictures = not options.parse_args().no_pictures
    with tempfile.TemporaryDirectory() as folder:
        project = sample(Path(folder))
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        transcript = played(project, with_pictures)
        write_readme(transcript)
        if with_pictures:
            lived(project)
            terminal = Terminal(project, "stats", columns=80, rows=78)
            terminal.ended()
            picture(terminal, "stats")
            run(project, "stats", "--html", str(PICTURES / "stats.html"))
            for name, dark in (("stats-page", False), ("stats-page-dark", True)):
                shot(PICTURES / "stats.html", PICTURES / f"{name}.png", 1000, 2300, dark=dark)
            (PICTURES / "stats.html").unlink()


def played(project: Path, with_pictures: bool) -> str:
    """Build, the first cards, statistics, as text."""
    built = run(project, "build", COLUMNS="80")
    lines = ["$ notecards build", built.stdout.rstrip(), "", f"$ notecards review --deck '{DECK}'"]
    terminal = Terminal(project, "review", "--deck", DECK)
    terminal.until("Space show")
    if with_pictures:
        picture(terminal, "question")
    lines.append(shown(terminal))
    terminal.keys(" ")
    terminal.until("again")
    if with_pictures:
        picture(terminal, "answer")
    lines.append(shown(terminal))
    for _ in range(12):
        terminal.keys("3 ")
        time.sleep(0.15)
    terminal.until("again")
    terminal.keys("q")
    terminal.ended()
    lines += [shown(terminal), "", "$ notecards stats", run(project, "stats", COLUMNS="80").stdout.rstrip()]
    return "\n".join(lines)


def shown(terminal: Terminal) -> str:
    """The screen as text, runs of empty lines made one."""
    lines: list[str] = []
    for line in terminal.screen.splitlines():
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(f"  {line}".rstrip() for line in lines).rstrip()


def write_readme(transcript: str) -> None:
    readme = ROOT / "README.md"
    before, _, rest = readme.read_text("utf-8").partition(START)
    _, _, after = rest.partition(END)
    readme.write_text(f"{before}{START}\n```console\n{transcript}\n```\n{END}{after}", "utf-8")


def lived(project: Path) -> None:
    """Half a year of answers, known with the chance that memory gives."""
    shutil.rmtree(Path(os.environ["XDG_DATA_HOME"]) / "notecards", ignore_errors=True)  # the backups of the morning
    from notecards.cli.place import Project
    from notecards.cli.preferences import project_settings
    from notecards.cli.review.choice import Choice
    from notecards.cli.review.start import built_cache
    from notecards.cli.review.stock import Stock
    from notecards.cli.store import moment, plan_of, writing
    from notecards.review import graded, next_card, recall_now, without
    from notecards.reviews import Grade

    chance, place = random.Random(4), Project(project)
    settings = project_settings(place)[0]
    (project / ".notecards" / "reviews.db").unlink()
    (project / ".notecards" / "reviews.head").unlink(missing_ok=True)
    now = int(time.time() * 1000)
    with built_cache(place) as cache, writing(place) as log:
        stock = Stock(cache, log, settings, Choice(new=2))
        stock.settings = Choice(new=2).over(settings)
        for ago in range(DAYS, -1, -1):
            at = now - ago * 86_400_000 - 3_600_000
            if chance.random() < 0.12 and ago:
                continue
            todo = stock.queue(moment(settings.review, at))
            while (one := next_card(todo, moment(settings.review, at))) is not None:
                here = moment(settings.review, at)
                recall = recall_now(one.state, here.day) or 0.75
                grade = (
                    Grade.AGAIN
                    if chance.random() > recall
                    else chance.choice((Grade.HARD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.EASY))
                )
                spent = chance.randint(2500, 14000)
                log.append(*graded(one.card, one.state, grade, here, plan_of(settings.review), duration=spent))
                at += spent + 500
                todo = (
                    stock.queue(moment(settings.review, at))
                    if log.state(one.card).in_steps
                    else without(todo, one.card)
                )


def picture(terminal: Terminal, name: str) -> None:
    """The screen as a PNG, drawn from what a terminal emulator holds of it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    rows = [row(terminal, number) for number in range(terminal.display.lines)]
    style = "margin:0;padding:14px 18px;background:#1d1f24;color:#d8d6d0;font:15px/1.3 'DejaVu Sans Mono',monospace;white-space:pre"
    page = PICTURES / f"{name}.html"
    page.write_text(
        f'<meta charset="utf-8"><body style="margin:0"><pre style="{style}">{chr(10).join(rows)}</pre>', "utf-8"
    )
    width, height = terminal.display.columns * 9 + 40, terminal.display.lines * 20 + 30
    shot(page, PICTURES / f"{name}.png", width, height)
    page.unlink()


COLOURS = {"blue": "#79b0ff", "cyan": "#7fd1d1", "green": "#8fce7e", "red": "#f08a7a", "default": "#d8d6d0"}


def row(terminal: Terminal, number: int) -> str:
    cells = terminal.display.buffer[number]
    found = []
    for column in range(terminal.display.columns):
        cell = cells[column]
        look = f"color:{COLOURS.get(cell.fg, '#d8d6d0')};" + "font-weight:bold;" * cell.bold
        found.append(f'<span style="{look}">{html.escape(cell.data)}</span>')
    return "".join(found).rstrip()


def shot(page: Path, image: Path, width: int, height: int, *, dark: bool = False) -> None:
    """A picture of a page by headless Chromium."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        sys.exit("pictures need chromium; --no-pictures leaves them out")
    with tempfile.TemporaryDirectory() as profile:
        flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--hide-scrollbars",
        ]
        flags += [
            "--disable-sync",
            "--disable-component-update",
            f"--user-data-dir={profile}",
            f"--window-size={width},{height}",
        ]
        flags += ["--blink-settings=preferredColorScheme=0"] if dark else ["--blink-settings=preferredColorScheme=1"]
        subprocess.run(
            [chromium, *flags, f"--screenshot={image}", page.as_uri()], check=True, capture_output=True, timeout=90
        )


if __name__ == "__main__":
    main()
