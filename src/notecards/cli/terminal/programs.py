"""Other programs: the learner's editor at a line, and whatever opens a picture or a link."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

_COLON = frozenset("hx helix subl sublime_text zed atom".split())
_GOTO = frozenset("code code-insiders codium vscodium cursor".split())
_NO_LINE = frozenset("notepad notepad.exe open xdg-open textedit ed sed".split())


def editor_command(path: Path, line: int) -> list[str]:
    """How `$VISUAL`, else `$EDITOR`, else vi opens a file at a line. Raises ValueError where the variable cannot be understood."""
    given = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ("notepad" if sys.platform == "win32" else "vi")
    words = shlex.split(given, posix=sys.platform != "win32")
    if not words:
        raise ValueError
    name = Path(words[0]).name
    if name in _GOTO:
        wait = [] if "--wait" in words or "-w" in words else ["--wait"]
        return [*words, *wait, "--goto", f"{path}:{line}"]
    if name in _COLON:
        return [*words, f"{path}:{line}"]
    return [*words, str(path)] if name in _NO_LINE else [*words, f"+{line}", str(path)]


def edited(path: Path, line: int) -> str:
    """Open a file in the editor and wait; what went wrong, "" if nothing did."""
    try:
        command = editor_command(path, line)
        subprocess.run(command, check=False)
    except ValueError:
        return "$VISUAL or $EDITOR cannot be understood; set it to a command such as nano."
    except OSError as error:
        return f"{command[0]} cannot be started ({(error.strerror or str(error)).lower()}); set $EDITOR."
    return ""


def opened(target: str) -> str:
    """Open a file or an address with the program meant for it; what went wrong, "" if nothing did."""
    given = os.environ.get("NOTECARDS_OPENER")
    default = {"darwin": "open", "win32": "explorer"}.get(sys.platform, "xdg-open")
    command = [*shlex.split(given), target] if given else [default, target]
    try:
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return f"{command[0]} cannot be started; set NOTECARDS_OPENER to a program that opens pictures and links."
    return ""
