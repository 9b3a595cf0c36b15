"""Where a project's things lie, and its notes, settings and ledgers read from there."""

import os
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from notecards.build import Built, Read, build
from notecards.cards import Note, Row
from notecards.cli.files import ENDINGS, notes_below
from notecards.cli.ledgers import Ledgers, read_ledgers
from notecards.document import Document
from notecards.problems import Location, Problem
from notecards.read import read
from notecards.settings import BadSettings, Settings, parse

SETTINGS = "notecards.yaml"


@dataclass(frozen=True, slots=True)
class Project:
    """The folder everything is relative to. name: of the root deck for notes that lie directly in `notes/`."""

    root: Path

    @property
    def name(self) -> str:
        return self.root.resolve().name or "Notes"

    @property
    def decks(self) -> Path:
        return self.root / "decks"

    @property
    def notes(self) -> Path:
        return self.root / "notes"


def find(given: str | None, paths: Sequence[str]) -> Project:
    """The project: `--project`, else the nearest folder upward with settings or ledgers, else the current one where it has notes
    or paths are given. Raises click.UsageError where there is none."""
    if given:
        if not Path(given).is_dir():
            raise click.UsageError(f"{given}: there is no such folder; name the folder that holds notes/")
        return Project(Path(given))
    here, home = Path.cwd(), Path.home()
    for folder in (here, *here.parents):
        if folder == home or folder == folder.parent:
            break
        if (folder / SETTINGS).is_file() or any((folder / "decks").glob("*.jsonl")):
            return Project(folder)
    if paths or (here / "notes").is_dir():
        return Project(here)
    raise click.UsageError(
        "there is no project here; make a folder notes/ with Markdown files, or name files: notecards build FILE..."
    )


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
    settings, problems = _settings(project)
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
    missing = frozenset(path for path in {row.path for row in rows if row.path} if _is_missing(project.root / path))
    if not paths:
        return read_ones | missing, frozenset()
    folders = tuple(_relative(Path(path), project) + "/" for path in paths if Path(path).is_dir())
    looked = frozenset(path for path in missing if path.startswith(folders))
    return read_ones | looked, missing - looked


def _is_missing(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def _settings(project: Project) -> tuple[Settings, list[Problem]]:
    path = project.root / SETTINGS
    try:
        return parse(path.read_text("utf-8-sig"), SETTINGS)
    except FileNotFoundError:
        return Settings(), []
    except BadSettings as error:
        raise click.UsageError(str(error)) from None
    except (OSError, UnicodeDecodeError):
        raise click.UsageError(f"{SETTINGS}: the settings cannot be read; save them as UTF-8 text") from None


def _found(project: Project, paths: Sequence[str]) -> list[tuple[Path, str, tuple[str, ...]]]:
    """Each note with its root deck and the folders between: below notes/ as its folders say, elsewhere as the named folder does."""
    if not paths:
        return [(path, *_below_notes(path, project)) for path in notes_below(project.notes)]
    found: dict[str, tuple[Path, str, tuple[str, ...]]] = {}
    for given in paths:
        path = Path(given)
        if not path.exists():
            raise click.UsageError(f"{given}: there is no such file or folder; check the spelling")
        if path.is_dir():
            for note in notes_below(path):
                found.setdefault(os.path.realpath(note), (note, *_in_folder(note, path, project)))
        elif path.name.lower().endswith(ENDINGS):
            found.setdefault(os.path.realpath(path), (path, *_in_folder(path, path.parent, project)))
        else:
            raise click.UsageError(f"{given}: this is no Markdown file; notes end in .md or .markdown")
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


def now() -> int:
    """Epoch seconds, or `SOURCE_DATE_EPOCH` where builds are to be repeatable."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(given) if given.isdigit() else int(time.time())


def built(loaded: Loaded, settings: Settings | None = None, *, refresh: Sequence[str] = ()) -> Built:
    """What a build of all this gives."""
    return build(
        loaded.notes,
        loaded.rows,
        settings or loaded.settings,
        now(),
        scope=loaded.scope,
        lost=loaded.lost,
        refresh=refresh,
    )


def load_notes(project: Project) -> tuple[tuple[Note, ...], Settings]:
    """The notes to learn now, in reading order, and the settings; writes nothing.

    Only files that are there are taken up; whether a card is gone is for `build` to decide.
    """
    loaded = load(project, ())
    here = frozenset(note.document.path for note in loaded.notes if note.document.lines)
    loaded = replace(loaded, scope=here, lost=loaded.scope - here)
    return built(loaded).notes, loaded.settings
