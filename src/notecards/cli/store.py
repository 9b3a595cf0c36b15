"""What the review commands share: the settings as plans and limits, the clock, and the project's store."""

import os
import re
import sys
import time as clock
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta, tzinfo
from hashlib import sha256
from pathlib import Path

from notecards.cli.errors import WrongUse
from notecards.cli.place import Project
from notecards.review import Limits, within
from notecards.review_log import Damaged, ReviewLog, StoreProblem, open_log, read_log, save_daily
from notecards.schedule import DEFAULT_PARAMETERS, Moment, Plan, moment_at
from notecards.settings import DeckSettings, ReviewSettings

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def seconds(step: str) -> int:
    """`10m` -> 600."""
    return int(step[:-1]) * _SECONDS[step[-1]]


def plan_of(
    review: ReviewSettings,
    parameters: tuple[float, ...] = DEFAULT_PARAMETERS,
    decks: Mapping[str, DeckSettings] | None = None,
    deck: str = "",
) -> Plan:
    """How the cards of a deck are learnt; its own settings, or those of the nearest deck above that has some, come first."""
    above = sorted((name for name in decks or {} if within(deck, name)), key=len)
    own = [decks[name].retention for name in above if decks and decks[name].retention is not None]
    return Plan(
        parameters=parameters,
        retention=own[-1] if own and own[-1] else review.retention,
        learning_steps=tuple(map(seconds, review.learning_steps)),
        relearning_steps=tuple(map(seconds, review.relearning_steps)),
        maximum_interval=review.maximum_interval,
        fuzz=review.fuzz,
        balance=review.load_balance,
        easy_days={_WEEKDAYS.index(day[:3].lower()): share for day, share in review.easy_days.items()},
    )


def limits_of(review: ReviewSettings, decks: Mapping[str, DeckSettings] | None = None) -> Limits:
    own = {name: deck.new_per_day for name, deck in (decks or {}).items() if deck.new_per_day is not None}
    return Limits(review.new_per_day, review.reviews_per_day, own)


def zone_of(review: ReviewSettings) -> tzinfo | None:
    """The zone of the settings; None for the machine's own. Raises WrongUse for one that does not exist."""
    if review.timezone == "local":
        return None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(review.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise WrongUse(
            f"notecards.yaml: {review.timezone} is no time zone; write one such as Europe/Berlin, or local"
        ) from None


def rollover_of(review: ReviewSettings) -> time:
    hours, minutes = review.rollover.split(":")
    return time(int(hours), int(minutes))


def moment(review: ReviewSettings, ms: int | None = None) -> Moment:
    """Now, as reviews count it."""
    ms = int(clock.time() * 1000) if ms is None else ms
    return moment_at(ms, zone_of(review), rollover_of(review))


def iso_day(day: int) -> str:
    """A study day as a date, `2026-01-31`."""
    return (date(1970, 1, 1) + timedelta(days=day)).isoformat()


def stamp() -> str:
    """A name for what is put aside now, `20260131-181500`."""
    return datetime.now().strftime("%Y%m%d-%H%M%S-%f")


def store_folder(project: Project) -> Path:
    return project.root / ".notecards"


def backups_of(project: Project) -> Path:
    """Where the project's backups lie: in the user's data folder, so that cleaning the project cannot take them along."""
    from platformdirs import user_data_path

    root = str(project.root.resolve())
    slug = re.sub(r"[^a-z0-9]+", "-", project.name.lower()).strip("-")[:40] or "project"
    return user_data_path("notecards", appauthor=False) / "backups" / f"{slug}-{sha256(root.encode()).hexdigest()[:10]}"


@contextmanager
def writing(project: Project) -> Iterator[ReviewLog]:
    """The project's store, to be written; the day's backup is made at the end. What is wrong with it is said; the exit code is 3."""
    with said(), open_log(store_folder(project), os.urandom(6).hex(), backups=backups_of(project)) as log:
        yield log
        save_today(project, log)


def save_today(project: Project, log: ReviewLog) -> None:
    """The day's backup, where there is none yet. That none can be made is said and stops nothing."""
    try:
        save_daily(log, backups_of(project), date.today().isoformat())
    except Damaged:
        raise
    except StoreProblem as problem:
        print(f"{problem} (today's backup was not made)", file=sys.stderr)


@contextmanager
def reading(project: Project) -> Iterator[ReviewLog | None]:
    """The project's store, to be looked at; None where nothing was reviewed yet."""
    with said(), read_log(store_folder(project)) as log:
        yield log


@contextmanager
def said() -> Iterator[None]:
    """What is wrong with a store is said, and the exit code is 3."""
    try:
        yield
    except StoreProblem as problem:
        print(problem, file=sys.stderr)
        raise SystemExit(3) from None
