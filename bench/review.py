"""How quick the quiz is, as ratios measured interleaved in one run.

first card: from the start of `notecards review` to the first card on the screen, against `python -c pass` of the same environment,
with 100,000 cards stored. key: from a grade's key to the next card drawn, its store durable, against a bare commit of one row with
write-ahead log and `synchronous=FULL` on the same disk.

`python bench/review.py [CARDS]`
"""

import os
import pty
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

from notecards.cache.shown import write_cache
from notecards.cards import Content, Kind, Note, Source
from notecards.cli.place import Project
from notecards.cli.preferences import as_values
from notecards.cli.review.choice import Choice
from notecards.cli.review.desk import Desk
from notecards.cli.review.faces import face, kind_of
from notecards.cli.review.foresight import foresee
from notecards.cli.review.pages import Shown, card_page
from notecards.cli.review.stock import Stock
from notecards.cli.scan import stamps
from notecards.cli.store import writing
from notecards.cli.terminal.frame import Frame
from notecards.problems import Span
from notecards.reviews import Grade
from notecards.settings import Settings
from notecards.tokens import text

RUNS, KEYS = 20, 300


def stored(folder: Path, cards: int) -> None:
    """A cache with so many cards."""
    (folder / "notes").mkdir()
    with write_cache(folder / ".notecards") as cache:
        cache.write(map(note, range(cards)), as_values(Settings()), stamps(Project(folder)))


def note(i: int) -> Note:
    content = Content(
        Kind.DEFINITION, "definition", 0.9, (text("A subject"),), text(f"What is term {i}?"), text(f"the meaning {i}")
    )
    return Note(f"id{i:010}", content, "Deck::File", (), (Source("notes/a.md", Span(i + 1, i + 1)),), 0, 0)


def first_card(folder: Path) -> float:
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.execv(sys.executable, [sys.executable, "-m", "notecards", "review"])
    seen = b""
    while b"What is term" not in seen:
        seen += os.read(terminal, 65536)
    took = time.perf_counter() - start
    os.write(terminal, b"q")
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    os.waitpid(pid, 0)
    os.close(terminal)
    return took


def bare() -> float:
    start = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        os.execv(sys.executable, [sys.executable, "-c", "pass"])
    os.waitpid(pid, 0)
    return time.perf_counter() - start


def keys(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds from key to next card, and of bare commits, in turn."""
    bench = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bench.execute("PRAGMA journal_mode = WAL")
    bench.execute("PRAGMA synchronous = FULL")
    bench.execute("CREATE TABLE t (n INTEGER, words TEXT)")
    key, commit = [], []
    choice, settings, frame = Choice(new=KEYS + 10), Settings(), Frame(80, 24, None)
    project = Project(folder)
    from notecards.cache.shown import read_cache

    with read_cache(folder / ".notecards") as cache, writing(project) as log:
        assert cache is not None
        desk = Desk(Stock(cache, log, choice.over(settings), choice), log, project)
        with Path(os.devnull).open("w") as screen:
            for i in range(KEYS):
                one = desk.next(desk.now())
                assert one is not None
                desk.intervals(one, desk.now())
                start = time.perf_counter()
                desk.grade(one, Grade.EASY, desk.now(), 1000)
                after = desk.next(desk.now())
                card = desk.card(after.card) if after else None
                assert after is not None
                assert card is not None
                screen.write("\n".join(card_page(Shown(face(card), desk.todo.counts, kind_of(after.state)), frame)))
                screen.flush()
                key.append(time.perf_counter() - start)
                start = time.perf_counter()
                bench.execute("BEGIN IMMEDIATE")
                bench.execute("INSERT INTO t VALUES (?, ?)", (i, "x" * 200))
                bench.execute("COMMIT")
                commit.append(time.perf_counter() - start)
    return key, commit


def main() -> None:
    cards = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "p"
        folder.mkdir()
        os.environ["XDG_DATA_HOME"] = name
        stored(folder, cards)
        os.chdir(folder)
        foresee(Project(folder))
        pairs = [(first_card(folder), bare())]
        print(f"first session after a build: {pairs[0][0] / pairs[0][1]:.1f} x python -c pass")
        (folder / ".notecards" / "opening.json").unlink()
        print(f"a session, nothing foreseen: {first_card(folder) / bare():.1f} x python -c pass")
        pairs = [(first_card(folder), bare()) for _ in range(RUNS)]
        first, python = (statistics.median(side) for side in zip(*pairs, strict=True))
        print(
            f"first card: {first / python:.1f} x python -c pass ({first * 1000:.0f} ms against {python * 1000:.0f} ms)"
        )
        key, commit = (sorted(side) for side in keys(folder))
        for name_, share in (("median", 0.5), ("p99", 0.99)):
            a, b = key[int(len(key) * share)], commit[int(len(commit) * share)]
            print(
                f"key to next card, {name_}: {a / b:.1f} x a bare commit ({a * 1000:.2f} ms against {b * 1000:.2f} ms)"
            )


if __name__ == "__main__":
    main()
