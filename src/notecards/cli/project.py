"""Where a project's things lie, and its notes, settings and ledgers read from there."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from notecards import ledger
from notecards.build import Built, Read, build
from notecards.cards import Note, Row
from notecards.cli.errors import WrongUse
from notecards.cli.files import ENDINGS, notes_below
from notecards.cli.place import Project
from notecards.cli.preferences import project_settings
from notecards.cli.times import now
from notecards.document import Document
from notecards.problems import Location, Problem
from notecards.read import read
from notecards.settings import Settings


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a command needs, read from disk. scope: paths whose facts may change.
    rows_by_file: ledger file -> its rows; damaged: ledger file -> lines kept word for word; locked: ledgers not to be written."""

    project: Project
    settings: Settings
    notes: tuple[Read, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    scope: frozenset[str]
    damaged: dict[str, tuple[str, ...]]
    locked: frozenset[str]


def load(project: Project, paths: Sequence[str]) -> Loaded:
    """Read settings, notes and ledgers. Raises click.ClickException where the settings cannot be read or a path is not there."""
    settings, problems = project_settings(project)
    notes: list[Read] = []
    for path, root, folders in _found(project, paths):
        document, said = _read(path, project)
        problems += list(said)
        notes.append(Read(document, root, folders))
    rows, damaged, locked, about_ledgers = _ledgers(project)
    scope = _scope(frozenset(note.document.path for note in notes), rows, project, paths)
    return Loaded(project, settings, tuple(notes), rows, (*problems, *about_ledgers), scope, damaged, locked)


def _scope(found: frozenset[str], rows: Sequence[Row], project: Project, paths: Sequence[str]) -> frozenset[str]:
    """The paths whose facts may change: what was found, and what is missing from where was looked.

    A folder that was named covers the files of it that are no more; a build of everything covers all that is no more, but not a
    file elsewhere that is still there.
    """
    if paths:
        folders = [_relative(Path(path), project) + "/" for path in paths if Path(path).is_dir()]
        return found | {row.path for row in rows if any(row.path.startswith(folder) for folder in folders)}
    return found | {row.path for row in rows if row.path.startswith("notes/") or not (project.root / row.path).exists()}


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


def _ledgers(project: Project) -> tuple[tuple[Row, ...], dict[str, tuple[str, ...]], frozenset[str], list[Problem]]:
    rows: list[Row] = []
    damaged: dict[str, tuple[str, ...]] = {}
    locked: set[str] = set()
    problems: list[Problem] = []
    for path in sorted(project.decks.glob("*.jsonl")) if project.decks.is_dir() else []:
        relative = f"decks/{path.name}"
        try:
            found, said = ledger.parse(path.read_text("utf-8"), relative)
        except (OSError, UnicodeDecodeError):
            locked.add(path.stem)
            problems.append(Problem(Location(relative), "the ledger cannot be read", "restore it from version control"))
            continue
        rows += found.rows
        problems += said
        if found.damaged:
            damaged[path.stem] = found.damaged
        if found.conflict:
            locked.add(path.stem)
    return tuple(_once(rows)), damaged, frozenset(locked), problems


def _once(rows: list[Row]) -> list[Row]:
    """A fact that moved between decks while two branches were apart may stand in two ledgers: the later one counts."""
    found: dict[str, Row] = {}
    for row in rows:
        known = found.get(row.id)
        if known is None or (not row.gone, row.modified) > (not known.gone, known.modified):
            found[row.id] = row
    return list(found.values())


def built(loaded: Loaded, settings: Settings | None = None, *, refresh: Sequence[str] = ()) -> Built:
    """What a build of all this gives."""
    return build(loaded.notes, loaded.rows, settings or loaded.settings, now(), scope=loaded.scope, refresh=refresh)


def load_notes(project: Project) -> tuple[tuple[Note, ...], Settings]:
    """The notes to learn now, in reading order, and the settings; writes nothing.

    Only files that are there are taken up; whether a card is gone is for `build` to decide.
    """
    loaded = load(project, ())
    loaded = replace(loaded, scope=frozenset(note.document.path for note in loaded.notes))
    return built(loaded).notes, loaded.settings
