"""Where a project lies on the disk; light, for what has to start at once."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from notecards.cli.errors import WrongUse

SETTINGS = "notecards.yaml"


class Project(NamedTuple):
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
    or paths are given. Raises WrongUse where there is none."""
    if given:
        if not Path(given).is_dir():
            raise WrongUse(f"{given}: there is no such folder; name the folder that holds notes/")
        return Project(Path(given))
    here, home = Path.cwd(), Path.home()
    for folder in (here, *here.parents):
        if folder == home or folder == folder.parent:
            break
        if (folder / SETTINGS).is_file() or any((folder / "decks").glob("*.jsonl")):
            return Project(folder)
    if paths or (here / "notes").is_dir():
        return Project(here)
    raise WrongUse(
        "there is no project here; make a folder notes/ with Markdown files, or name files: notecards build FILE..."
    )
