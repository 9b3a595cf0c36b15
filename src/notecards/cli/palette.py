"""The colours of a terminal, and the user's own among them."""

import os
import sys
from collections.abc import Mapping
from typing import Any

from notecards.cli.preferences import user_file
from notecards.problems import Location, Problem
from notecards.render.lines import COLOURS, Look, Palette

_CODES = {name: str(code) for code, name in enumerate("black red green yellow blue magenta cyan white".split(), 30)}
_CODES |= {"bold": "1", "dim": "2", "italic": "3", "underline": "4", "reverse": "7", "plain": ""}


def wants_colour() -> bool:
    """Whether escape sequences may colour what is shown: neither NO_COLOR nor a dumb terminal."""
    return (
        not os.environ.get("NO_COLOR") and os.environ.get("TERM", "" if sys.platform == "win32" else "dumb") != "dumb"
    )


def palette_of(chosen: Mapping[str, Any]) -> tuple[Palette | None, list[Problem]]:
    """The colours of a terminal, with the user's own taken over; None where colours are not wanted."""
    palette = dict(COLOURS)
    problems = []
    for name, words in chosen.items():
        look = next((look for look in Look if look.name == str(name).upper()), None)
        codes = [_CODES.get(word) for word in str(words).lower().split()]
        if look is None or None in codes:
            what = ", ".join(str(one.name).lower() for one in COLOURS) if look is None else ", ".join(_CODES)
            problems.append(
                Problem(Location(str(user_file())), f"colours.{name} cannot be {words!r}", f"known are {what}")
            )
        else:
            palette[look] = ";".join(code for code in codes if code)
    return (palette if wants_colour() else None), problems
