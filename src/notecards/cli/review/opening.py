"""The first page of a session, foreseen at the end of the last one, so that it can be drawn before anything else is loaded.

It is shown only while everything it follows from is as it was; the session that comes behind it decides for itself and draws the
same page again. Written by `foresight`. Light: no dataclasses, no SQLite.
"""

import json
import os
import sys
import time

from notecards.cli.review.pages import Face, Shown, card_page
from notecards.cli.terminal.frame import Frame
from notecards.cli.terminal.screen import Screen
from notecards.render.lines import COLOURS, Look, Run

NAME = "opening.json"
VERSION = 2


def opened() -> Screen | None:
    """A screen that shows the first card of this project; None where it is not known."""
    if not (os.isatty(0) and os.isatty(1)):
        return None
    try:
        page = _page(os.path.join(_root(), ".notecards", NAME))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if page is None:
        return None
    has_colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"
    screen = Screen(COLOURS if has_colour else None)
    if screen.is_dumb or sys.platform == "win32":
        return None
    screen.start()
    try:
        screen.page(card_page(page, Frame(*screen.size(), screen.palette)))
    except BaseException:
        screen.stop()
        raise
    return screen


def _root() -> str:
    """The folder, upward from here, in which a session ended before."""
    folder = os.getcwd()
    while not os.path.exists(os.path.join(folder, ".notecards", NAME)):
        above = os.path.dirname(folder)
        if above == folder:
            raise FileNotFoundError
        folder = above
    return folder


def _page(path: str) -> Shown | None:
    """The page foreseen for now, where nothing has changed since."""
    with open(path, encoding="utf-8") as file:
        known = json.load(file)
    here = known["version"] == VERSION and known["offset"] == time.localtime().tm_gmtoff
    if not here or known["environment"] != environment():
        return None
    if any(stamp_of(os.path.join(os.path.dirname(path), name)) != stamp for name, stamp in known["stamps"].items()):
        return None
    now = time.time() * 1000
    return next((_shown(page, known["hints"]) for start, end, page in known["windows"] if start <= now < end), None)


def environment() -> list[str]:
    """What decides which file of the user's own is read: a page foreseen with another one is none of this session's."""
    return [os.environ.get(name, "") for name in ("NOTECARDS_USER_FILE", "XDG_CONFIG_HOME", "APPDATA", "HOME")]


def stamp_of(path: str) -> list[int] | None:
    """Size and time of change of a file; None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return [found.st_size, found.st_mtime_ns]


def _shown(page: dict[str, object], hints: list[str]) -> Shown | None:
    question = [Run(text, Look(look)) for text, look in page["question"]]  # type: ignore[attr-defined]
    face = Face(str(page["context"]), question, [], "", str(page["deck"]), False)
    counts = [int(n) for n in page["counts"]]  # type: ignore[attr-defined]
    return Shown(face, counts, int(str(page["kind"])), signs=str(page["signs"]), hints=hints)
