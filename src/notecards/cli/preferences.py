"""Settings as they count: the project's file, and below it the user's own, which may choose keys and colours only."""

import os
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from notecards.cache.known import Known, Stamp
from notecards.cli.errors import WrongUse
from notecards.cli.place import SETTINGS, Project
from notecards.problems import Location, Problem
from notecards.settings import BadSettings, Settings, settings_of, values_of


def stamp_of(path: Path) -> Stamp | None:
    """A file's stamp; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def project_settings(project: Project) -> tuple[Settings, list[Problem]]:
    """The settings of the project's file and what is wrong with them. Raises WrongUse where it cannot be read."""
    source = _source(project.root / SETTINGS, SETTINGS)
    try:
        return settings_of(values_of(source, SETTINGS), SETTINGS, source)
    except BadSettings as error:
        raise WrongUse(str(error)) from None


def settings_now(project: Project, cache: Known | None) -> Settings:
    """As `project_settings`, from the cache where the file is still the same: no yaml then."""
    if cache is None or cache.stamp(SETTINGS) != stamp_of(project.root / SETTINGS):
        return project_settings(project)[0]
    return settings_of(cache.settings(), SETTINGS)[0]


def as_values(settings: Settings) -> dict[str, Any]:
    """Settings as values that `settings_of` takes."""
    return asdict(settings)


def _source(path: Path, name: str) -> str:
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        raise WrongUse(f"{name}: the settings cannot be read; save them as UTF-8 text") from None


def user_file() -> Path:
    """Where the user's own settings lie: `NOTECARDS_USER_FILE`, else `notecards/notecards.yaml` in the system's folder for settings."""
    given = os.environ.get("NOTECARDS_USER_FILE")
    if given:
        return Path(given)
    folder = os.environ.get("APPDATA") if sys.platform == "win32" else os.environ.get("XDG_CONFIG_HOME")
    return (Path(folder) if folder else Path.home() / ".config") / "notecards" / SETTINGS


def user_values() -> tuple[Mapping[str, Any], list[Problem]]:
    """What the user's file says: keys and colours. Raises WrongUse where it cannot be read."""
    path = user_file()
    if not path.exists():
        return {}, []
    try:
        values = values_of(_source(path, str(path)), str(path))
    except BadSettings as error:
        raise WrongUse(str(error)) from None
    wrong = [key for key in values if key not in ("keys", "colours")]
    problems = [
        Problem(
            Location(str(path)),
            f"{key} does not belong here",
            "only keys and colours do; the rest stands in a project's notecards.yaml",
        )
        for key in wrong
    ]
    return {key: value for key, value in values.items() if key not in wrong and isinstance(value, dict)}, problems
