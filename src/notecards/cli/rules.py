"""Whether cards would be made by the rules that made them last time: the program's own files, and the settings."""

import json
import os
from importlib.machinery import PathFinder
from pathlib import Path

import notecards
from notecards import __version__
from notecards.cli.preferences import as_values
from notecards.settings import Settings


def rules(settings: Settings, project: str) -> tuple[str, str]:
    """A text that changes with what reading a study note depends on, and one that changes with all that making a deck depends on.

    project: its name, which notes that lie directly in `notes/` are placed by.
    """
    values = as_values(settings)
    reading = [*_program(), values["extract"]]
    return _text(reading), _text([reading, values["decks"], project])


def _text(values: object) -> str:
    return json.dumps(values, sort_keys=True, default=list)


def _program() -> list[object]:
    """Version, and number, sizes and newest time of the program's files: whoever works on the program sees his change at once."""
    sizes, newest, number = 0, 0, 0
    folders = [str(Path(notecards.__file__).parent)]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    stat = entry.stat()
                    sizes, newest, number = sizes + stat.st_size, max(newest, stat.st_mtime_ns), number + 1
                elif entry.is_dir() and entry.name != "__pycache__":
                    folders.append(entry.path)
    parser = PathFinder.find_spec("mistune")
    parsed = Path(parser.origin).stat().st_mtime_ns if parser and parser.origin else 0
    return [__version__, number, sizes, newest, parsed]
