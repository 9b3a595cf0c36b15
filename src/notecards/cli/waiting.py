"""How much waits to be learnt today, from the last build where the notes are unchanged; writes nothing but caches."""

import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from notecards.cache.shown import Cache, memory_cache, read_cache, write_cache
from notecards.cli.place import Project
from notecards.cli.preferences import as_values, settings_now
from notecards.cli.review.choice import Choice
from notecards.cli.review.stock import NothingYet, Stock
from notecards.cli.scan import UNSAVED, is_stale, stamps
from notecards.cli.store import moment, reading
from notecards.settings import Settings


@contextmanager
def built_cards(project: Project) -> Iterator[tuple[Cache, Settings]]:
    """The cards as `build` would give them now, and the settings; ledgers are left alone."""
    found = stamps(project)
    with read_cache(project.root / ".notecards") as cache:
        if cache is not None and not _is_old(cache, found):
            yield cache, settings_now(project, cache)
            return
    from notecards.cli.project import load_notes

    notes, settings = load_notes(project)
    try:
        with (
            write_cache(project.root / ".notecards")
            if (project.root / ".notecards").is_dir()
            else memory_cache() as cache
        ):
            cache.write(notes, as_values(settings), {**found, UNSAVED: (0, 0)})
            yield cache, settings
    except (sqlite3.Error, OSError):
        with memory_cache() as cache:
            cache.write(notes, as_values(settings), {})
            yield cache, settings


def _is_old(cache: Cache, found: dict[str, tuple[int, int]]) -> bool:
    try:
        seen = cache.seen()
    except (sqlite3.Error, ValueError):
        return True
    return is_stale(found, {path: stamp for path, stamp in seen.items() if path != UNSAVED})


def counts(project: Project) -> tuple[int, int, int]:
    """New, learning and due cards of today: what `review` would ask."""
    with built_cards(project) as (cache, settings), reading(project) as log:
        return Stock(cache, log or NothingYet(), settings, Choice()).queue(moment(settings.review)).counts


def say_due(project: Project, *, as_json: bool = False) -> None:
    """Print the counts; exit code 0 where something is due, 1 where nothing is."""
    new, learning, due = counts(project)
    said = (
        json.dumps({"new": new, "learning": learning, "due": due})
        if as_json
        else f"{new} new, {learning} learning, {due} due"
    )
    print(said, flush=True)
    sys.exit(0 if new or learning or due else 1)
