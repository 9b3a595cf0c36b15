"""The stamps of a project's files: what changed since they were last taken up."""

from collections.abc import Mapping

from notecards.cache.known import Stamp
from notecards.cli.files import notes_below
from notecards.cli.place import SETTINGS, Project
from notecards.cli.preferences import stamp_of

UNSAVED = "decks/ (not saved)"
"""Stands among the stamps of a cache whose ledgers were not written, so that `review` takes the notes up once more."""


def stamps(project: Project) -> dict[str, Stamp]:
    """Path relative to the project -> stamp, of settings, ledgers and all notes below `notes/`."""
    ledgers = sorted(project.decks.glob("*.jsonl")) if project.decks.is_dir() else []
    found = {f"decks/{path.name}": stamp_of(path) for path in ledgers} | {SETTINGS: stamp_of(project.root / SETTINGS)}
    base = len(str(project.root)) + 1 if str(project.root) != "." else 0
    found |= {str(path)[base:].replace("\\", "/"): stamp_of(path) for path in notes_below(project.notes)}
    return {path: stamp for path, stamp in found.items() if stamp}


def is_stale(now: Mapping[str, Stamp], seen: Mapping[str, Stamp]) -> bool:
    """Whether a file of the project is new, changed or gone."""
    known = {
        path: stamp
        for path, stamp in seen.items()
        if path in now or path.startswith(("notes/", "decks/")) or path == SETTINGS
    }
    return known != now
