"""Opens what a session needs, lightly: cache, store, screen; and says at the end what it came to."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from notecards.cache.known import NAME
from notecards.cache.shown import Cache, read_cache
from notecards.cli.errors import WrongUse
from notecards.cli.palette import palette_of
from notecards.cli.place import SETTINGS, Project
from notecards.cli.preferences import settings_now, user_file, user_values
from notecards.cli.review.choice import Choice
from notecards.cli.review.desk import Desk
from notecards.cli.review.foresight import foreseen, keep
from notecards.cli.review.fresh import Fresh
from notecards.cli.review.keymap import keys_from
from notecards.cli.review.keys import hints
from notecards.cli.review.session import Session
from notecards.cli.review.stock import Stock, check
from notecards.cli.store import writing
from notecards.cli.terminal.screen import Screen


def review(project: Project, choice: Choice, screen: Screen | None = None) -> None:
    """A whole session. screen: one that is held already. Raises WrongUse, KeyboardInterrupt; SystemExit 3 where the store cannot be
    used."""
    is_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    with built_cache(project) as cache:
        settings = settings_now(project, cache)
        own, problems = user_values()
        users, more = keys_from(own.get("keys", {}), str(user_file()))
        keys, also = keys_from(settings.keys, SETTINGS, users)
        palette, wrong = palette_of(own.get("colours", {}))
        check(cache, choice)
        if not is_terminal:
            raise WrongUse("review needs a terminal; notecards cards shows the cards without one")
        screen = screen or Screen(palette)
        screen.palette = palette
        with writing(project) as log:
            desk = Desk(Stock(cache, log, choice.over(settings), choice), log, project)
            fresh = Fresh(project, cache)
            try:
                with screen:
                    Session(desk, screen, keys, fresh).run()
            finally:
                fresh.stop()
                with suppress(OSError):
                    _farewell(desk)
            windows = foreseen(cache, log, settings) if not own else []
        for problem in (*problems, *more, *also, *wrong):
            print(problem, file=sys.stderr)
    keep(project, windows, hints(keys, answered=False))


def _farewell(desk: Desk) -> None:
    """What the session came to."""
    tomorrow = desk.log.load(desk.now().day).get(desk.now().day + 1, 0) if desk.tally.answers else None
    print("\n".join(desk.tally.said(desk.todo.counts, tomorrow)), flush=True)


@contextmanager
def built_cache(project: Project) -> Iterator[Cache]:
    """The cache of the last build; where there is none, the notes are built first. Raises WrongUse where that cannot be."""
    for attempt in range(2):
        with read_cache(project.root / ".notecards") as cache:
            if cache is not None and _is_sound(cache):
                yield cache
                return
        if attempt == 0:
            from notecards.cli.take_up import take_up

            (project.root / ".notecards" / NAME).unlink(missing_ok=True)
            take_up(project)
    raise WrongUse(f"{project.root / '.notecards'}: the build cache cannot be written; check that the folder can be")


def _is_sound(cache: Cache) -> bool:
    try:
        next(iter(cache.cards()), None)
        cache.settings()
    except (sqlite3.Error, ValueError):
        return False
    return True
