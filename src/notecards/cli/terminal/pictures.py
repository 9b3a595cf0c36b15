"""Pictures in the terminals that can show them, by kitty's or by iTerm2's protocol; elsewhere they are named."""

import os
from base64 import standard_b64encode
from enum import Enum
from pathlib import Path

from notecards.cli.terminal.screen import PICTURE, ROWS

LARGEST = 4 * 1024 * 1024
"""Bytes of a picture that is still sent to the terminal."""
_CHUNK = 4096
_PNG = b"\x89PNG\r\n\x1a\n"
_ITERM = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")


class Protocol(Enum):
    NONE = ""
    KITTY = "kitty"
    ITERM = "iterm"


def protocol() -> Protocol:
    """What this terminal says of itself: `NOTECARDS_PICTURES` (kitty, iterm, none) decides, else what it is called."""
    given = os.environ.get("NOTECARDS_PICTURES", "").lower()
    if given:
        return next((one for one in Protocol if one.value == given), Protocol.NONE)
    if os.environ.get("TMUX") or os.environ.get("TERM", "").startswith("screen"):
        return Protocol.NONE
    program = os.environ.get("TERM_PROGRAM", "")
    if (
        os.environ.get("KITTY_WINDOW_ID")
        or os.environ.get("TERM") in ("xterm-kitty", "xterm-ghostty")
        or program == "ghostty"
    ):
        return Protocol.KITTY
    is_iterm = program in ("iTerm.app", "WezTerm", "mintty") or os.environ.get("LC_TERMINAL") == "iTerm2"
    return Protocol.ITERM if is_iterm else Protocol.NONE


def lines_of(path: Path, columns: int, how: Protocol) -> tuple[str, ...]:
    """The lines that show a picture: the first one holds it, the others are the room it takes. Empty where it cannot be shown."""
    if how is Protocol.NONE or (how is Protocol.ITERM and path.suffix.lower() not in _ITERM):
        return ()
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST else b""
    except OSError:
        return ()
    if not data or (how is Protocol.KITTY and not data.startswith(_PNG)):
        return ()
    width = min(columns, 60)
    sent = _kitty(data, width) if how is Protocol.KITTY else _iterm(data, width)
    return (f"{PICTURE}{sent}\x1b8", *[""] * (ROWS - 1))


def _kitty(data: bytes, columns: int) -> str:
    """As PNG (f=100), in pieces; rows alone are given where the picture is narrower than the room, so that it keeps its shape."""
    encoded = standard_b64encode(data).decode()
    pieces = [encoded[at : at + _CHUNK] for at in range(0, len(encoded), _CHUNK)]
    size = _fitting(data, columns)
    first = f"a=T,f=100,q=2,C=1,{size},"
    return "".join(
        f"\x1b_G{first if i == 0 else ''}m={int(i + 1 < len(pieces))};{piece}\x1b\\" for i, piece in enumerate(pieces)
    )


def _fitting(png: bytes, columns: int) -> str:
    """The side that limits it, a cell taken as twice as high as wide."""
    width, height = int.from_bytes(png[16:20], "big") or 1, int.from_bytes(png[20:24], "big") or 1
    return f"r={ROWS}" if width / height <= columns / (2 * ROWS) else f"c={columns}"


def _iterm(data: bytes, columns: int) -> str:
    encoded = standard_b64encode(data).decode()
    return f"\x1b]1337;File=inline=1;size={len(data)};width={columns};height={ROWS};preserveAspectRatio=1:{encoded}\x07"
