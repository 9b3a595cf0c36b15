"""Where a project's things lie, and its notes, settings and ledgers read from there."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from notecards.build import Built, Read, build
from notecards.cards import Note, Row
from notecards.cli.errors import WrongUse
from notecards.cli.files import ENDINGS, is_missing, notes_below
from notecards.cli.guard import extracted
from notecards.cli.ledgers import Ledgers, read_ledgers
from notecards.cli.place import Project
from notecards.cli.preferences import project_settings
from notecards.cli.times import now
from notecards.document import Document
from notecards.extract import Extraction, Options
from notecards.problems import Location, Problem
from notecards.read import read
from notecards.settings import Settings


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a command needs, read from disk. scope: paths whose facts may change. lost: other paths that are no more. problems: of
    settings, notes and ledgers."""

    project: Project
    settings: Settings
    notes: tuple[Read, ...]
    ledgers: Ledgers
    problems: tuple[Problem, ...]
    scope: frozenset[str]
    lost: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.ledgers.rows


def load(project: Project, paths: Sequence[str]) -> Loaded:
    """Read settings, notes and ledgers. Raises click.ClickException where the settings cannot be read or a path is not there."""
    settings, problems = project_settings(project)
    notes: list[Read] = []
    for path, root, folders in _found(project, paths):
        document, said = _read(path, project)
        problems += list(said)
        notes.append(Read(document, root, folders))
    ledgers = read_ledgers(project.decks)
    scope, lost = _scope(notes, ledgers.rows, project, paths)
    return Loaded(project, settings, tuple(notes), ledgers, (*problems, *ledgers.problems), scope, lost)


def _scope(
    notes: Sequence[Read], rows: Sequence[Row], project: Project, paths: Sequence[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The paths whose facts may change: what was read, and what is missing from where was looked; and the other paths that are
    missing, whose facts may have moved here.

    A file that is there and cannot be read keeps its cards as they are, and so does all below a folder that cannot be opened.
    """
    read_ones = frozenset(note.document.path for note in notes if note.document.lines)
    missing = frozenset(path for path in {row.path for row in rows if row.path} if is_missing(project.root / path))
    if not paths:
        return read_ones | missing, frozenset()
    folders = tuple(_relative(Path(path), project) + "/" for path in paths if Path(path).is_dir())
    looked = frozenset(path for path in missing if path.startswith(folders))
    return read_ones | looked, missing - looked


def _found(project: Project, paths: Sequence[str]) -> list[tuple[Path, str, tuple[str, ...]]]:
    """Each note with its root deck and the folders between: below notes/ as its folders say, elsewhere as the named folder does."""
    if not paths:
        return [(path, *_below_notes(path, project)) for path in notes_below(project.notes)]
    found: dict[str, tuple[Path, str, tuple[str, ...]]] = {}
    for given in paths:
        path = Path(given)
        if not path.exists():
            raise WrongUse(f"{given}: there is no such file or folder; check the spelling")
        if path.is_dir():
            for note in notes_below(path):
                found.setdefault(os.path.realpath(note), (note, *_in_folder(note, path, project)))
        elif path.name.lower().endswith(ENDINGS):
            found.setdefault(os.path.realpath(path), (path, *_in_folder(path, path.parent, project)))
        else:
            raise WrongUse(f"{given}: this is no Markdown file; notes end in .md or .markdown")
    return list(found.values())


def _in_folder(note: Path, folder: Path, project: Project) -> tuple[str, tuple[str, ...]]:
    if project.notes.is_dir() and Path(os.path.realpath(note)).is_relative_to(project.notes.resolve()):
        return _below_notes(Path(os.path.realpath(note)), project)
    return folder.resolve().name or project.name, note.relative_to(folder).parts[:-1]


def _below_notes(note: Path, project: Project) -> tuple[str, tuple[str, ...]]:
    base = project.notes if note.is_relative_to(project.notes) else project.notes.resolve()
    parts = note.relative_to(base).parts[:-1]
    return (parts[0], parts[1:]) if parts else (project.name, ())


def _relative(path: Path, project: Project) -> str:
    return os.path.relpath(path.absolute(), project.root.absolute()).replace(os.sep, "/")


def _read(path: Path, project: Project) -> tuple[Document, tuple[Problem, ...]]:
    relative = re.sub(r"[\ud800-\udfff]", "?", _relative(path, project))
    try:
        return read(path.read_bytes(), relative)
    except OSError as error:
        document, _ = read(b"", relative)
        reason = (error.strerror or "it cannot be read").lower()
        return document, (Problem(Location(relative), f"the file cannot be read ({reason})", "check its permissions"),)


def built(loaded: Loaded, settings: Settings | None = None, *, refresh: Sequence[str] = ()) -> Built:
    """What a build of all this gives."""
    settings = settings or loaded.settings
    options = Options(settings.extract.min_confidence, frozenset(settings.extract.off))
    made = {note.document.path: extracted(note.document, options) for note in loaded.notes}
    faults = {path: one for path, one in made.items() if isinstance(one, Problem)}
    known = {path: Extraction((), ()) if isinstance(one, Problem) else one for path, one in made.items()}
    result = build(
        loaded.notes,
        known,
        loaded.rows,
        settings,
        now(),
        scope=loaded.scope - faults.keys(),
        lost=loaded.lost,
        refresh=refresh,
    )
    return result._replace(faults=tuple(faults.values()))


def load_notes(project: Project) -> tuple[tuple[Note, ...], Settings]:
    """The notes to learn now, in reading order, and the settings; writes nothing.

    Only files that are there are taken up; whether a card is gone is for `build` to decide.
    """
    loaded = load(project, ())
    here = frozenset(note.document.path for note in loaded.notes if note.document.lines)
    loaded = replace(loaded, scope=here, lost=loaded.scope - here)
    return built(loaded).notes, loaded.settings
