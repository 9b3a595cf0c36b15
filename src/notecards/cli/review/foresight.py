"""What the next session will open with: the first card for the rest of today and for the days to come, if nothing happens until then."""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from notecards.cache.known import NAME as CACHE
from notecards.cache.shown import Cache, read_cache
from notecards.cards import Card
from notecards.cli.errors import WrongUse
from notecards.cli.files import write
from notecards.cli.place import SETTINGS, Project
from notecards.cli.preferences import settings_now, user_file, user_values
from notecards.cli.review.choice import Choice
from notecards.cli.review.faces import face, kind_of, signs_of
from notecards.cli.review.keymap import keys_from
from notecards.cli.review.keys import hints
from notecards.cli.review.opening import NAME, VERSION, environment, stamp_of
from notecards.cli.review.stock import NothingYet, States, Stock
from notecards.cli.store import moment
from notecards.review import Queue, next_card
from notecards.review.queue import LEARN_AHEAD_MS
from notecards.review_log import StoreProblem, read_log
from notecards.reviews import note_of
from notecards.schedule import Moment
from notecards.settings import Settings

DAYS = 3
"""Days after today that are foreseen."""
STEPS = 4
"""Moments of today at which a learning card comes up, that are foreseen."""

Window = tuple[int, int, dict[str, object]]
"""From and until, epoch milliseconds, and the page between them."""


def foresee(project: Project) -> None:
    """After a build: the page that the next session opens with. Whatever stands in the way, the session finds its page by itself."""
    with suppress(StoreProblem, sqlite3.Error, WrongUse, OSError):
        own, _ = user_values()
        folder = project.root / ".notecards"
        with read_cache(folder) as cache, read_log(folder) as log:
            if cache is None or own:
                return
            settings = settings_now(project, cache)
            keys, problems = keys_from(settings.keys, SETTINGS)
            windows = [] if problems else foreseen(cache, log or NothingYet(), settings)
        keep(project, windows, hints(keys, answered=False))


def foreseen(cache: Cache, log: States, settings: Settings) -> list[Window]:
    """The pages a session without options would open with."""
    stock = Stock(cache, log, settings, Choice())
    now = moment(settings.review)
    todo = stock.queue(now)
    starts = [now.ms, *_steps(todo, now)]
    windows = [*_between(stock, todo, starts, now.ends)]
    for _ in range(DAYS):
        now = moment(settings.review, now.ends)
        windows += _between(stock, stock.queue(now), [now.ms], now.ends)
    return windows


def _steps(todo: Queue, now: Moment) -> list[int]:
    """The moments at which the next card may become another one."""
    dues = [card.state.due for card in todo.learning if card.state.by_minute]
    moments = {at for due in dues for at in (due - LEARN_AHEAD_MS, due)}
    return sorted(at for at in moments if now.ms < at < now.ends)[:STEPS]


def _between(stock: Stock, todo: Queue, starts: Sequence[int], end: int) -> Iterator[Window]:
    for start, until in zip(starts, [*starts[1:], end], strict=True):
        page = _page(stock, todo, moment(stock.settings.review, start))
        if page is not None:
            yield start, until, page


def _page(stock: Stock, todo: Queue, now: Moment) -> dict[str, object] | None:
    one = next_card(todo, now)
    note = stock.cache.note(note_of(one.card)) if one else None
    if one is None or note is None:
        return None
    seen = face(Card(note, int(one.card.rpartition(":")[2])))
    return {
        "context": seen.context, "question": [[run.text, run.look.value] for run in seen.question], "deck": seen.deck,
        "counts": todo.counts, "kind": kind_of(one.state), "signs": signs_of(one.state),
    }  # fmt: skip


def keep(project: Project, windows: Sequence[Window], hints: Sequence[str]) -> None:
    """Write it down, with the stamps of all it follows from; to be called when store and cache are closed."""
    folder = project.root / ".notecards"
    names = (
        CACHE,
        f"{CACHE}-wal",
        "reviews.db",
        "reviews.db-wal",
        f"../{SETTINGS}",
        str(user_file().absolute()),
    )
    stamps = {name: stamp_of(str(folder / name)) for name in names}
    offset = time.localtime().tm_gmtoff
    known = {
        "version": VERSION,
        "offset": offset,
        "environment": environment(),
        "stamps": stamps,
        "hints": list(hints),
        "windows": windows,
    }
    with suppress(OSError):
        write(Path(folder / NAME), json.dumps(known).encode())
