"""A terminal held for a session: keys one by one, none lost, and left as it was found however the session ends."""

import os
import select
import shutil
import signal
import sys
import termios
import tty
from types import FrameType, TracebackType
from typing import Any


class Screen:
    """A context: in it every key comes at once and without echo. `key` returns "" at the end of input."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour
        self._input = sys.stdin.fileno()
        self._kept: list[Any] = []
        self._handlers: dict[int, Any] = {}
        self._pending: list[str] = []

    def __enter__(self) -> "Screen":
        self._kept = termios.tcgetattr(self._input)
        tty.setcbreak(self._input, termios.TCSADRAIN)
        for number in (signal.SIGTERM, signal.SIGHUP):
            self._handlers[number] = signal.signal(number, self._ended)
        self._handlers[signal.SIGCONT] = signal.signal(signal.SIGCONT, self._continued)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.write("\x1b[0m\x1b[?25h")
        termios.tcsetattr(self._input, termios.TCSADRAIN, self._kept)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)

    @staticmethod
    def _ended(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    def _continued(self, number: int, frame: FrameType | None) -> None:
        tty.setcbreak(self._input, termios.TCSADRAIN)

    def key(self) -> str:
        """The next key; an escape sequence (an arrow) as a whole."""
        while not self._pending:
            data = os.read(self._input, 1024)
            if not data:
                return ""
            while _is_cut(data) and select.select([self._input], [], [], 0.05)[0]:
                data += os.read(self._input, 1024)
            self._pending = _keys(data.decode("utf-8", "ignore"))
        return self._pending.pop(0)

    def size(self) -> tuple[int, int]:
        """Columns and rows, now."""
        found = shutil.get_terminal_size((80, 24))
        return max(20, found.columns), max(8, found.lines)

    def write(self, words: str) -> None:
        sys.stdout.write(words)
        sys.stdout.flush()

    def page(self, lines: list[str]) -> None:
        """Show these lines from the top of a cleared screen; on a dumb terminal just below what is there."""
        clear = "" if os.environ.get("TERM", "dumb") == "dumb" else "\x1b[H\x1b[2J"
        self.write(clear + "\n".join(lines) + "\n")


def _is_cut(data: bytes) -> bool:
    """Whether the bytes end inside a UTF-8 sign or an escape sequence."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return text.endswith("\x1b") or text.endswith("\x1b[")


def _keys(text: str) -> list[str]:
    """Text as keys; of a bracketed or escape sequence one key."""
    keys, i = [], 0
    while i < len(text):
        if text[i] == "\x1b" and i + 1 < len(text) and text[i + 1] in "[O":
            end = i + 2
            while end < len(text) and not text[end].isalpha() and text[end] != "~":
                end += 1
            keys.append(text[i : end + 1])
            i = end + 1
        else:
            keys.append(text[i])
            i += 1
    return keys
