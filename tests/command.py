"""The program as a person runs it: a process of its own in a folder of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EPOCH = "1767225600"


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`notecards` with these arguments in a folder; nothing of the real home, time as SOURCE_DATE_EPOCH says."""
    env = {
        **os.environ,
        "SOURCE_DATE_EPOCH": EPOCH,
        "NO_COLOR": "1",
        "HOME": str(folder.parent),
        "COLUMNS": "100",
        **environment,
    }
    command = [sys.executable, "-m", "notecards", *arguments]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=120, check=False)


def sample(folder: Path) -> Path:
    """A project with the sample notes, as they are in the repository."""
    project = folder / "study"
    shutil.copytree(ROOT / "notes", project / "notes")
    return project


def note(project: Path, name: str, source: str) -> Path:
    """A note written into a project."""
    path = project / "notes" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, "utf-8")
    return path
