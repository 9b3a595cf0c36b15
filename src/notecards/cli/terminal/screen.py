"""A terminal held for a session: keys one by one, none lost; pages; and all left as it was found however the session ends."""

import os
import shutil
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType, TracebackType

from notecards.cli.terminal.decoding import keys_of
from notecards.cli.terminal.keyboard import Keyboard
from notecards.render.lines import Palette

END = ""
"""The key of no more input."""
WOKEN = "woken"
"""No key: the time was up, the window changed its size, or a process ended."""
PICTURE = "\x1b7"
"""How a line begins that holds a picture; the lines below it are its room, and it is drawn last."""
ROWS = 10
"""Rows of a picture."""
_FORGET = "\x1b_Ga=d,q=2\x1b\\"
"""Takes kitty's pictures off the screen."""
_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?2004h"
_LEAVE = "\x1b[0m\x1b[?2004l\x1b[?25h\x1b[H\x1b[2J\x1b[?1049l"


class Screen:
    """A context: in it keys come at once and without echo. palette: None for a terminal without colour."""

    def __init__(self, palette: Palette | None) -> None:
        self.palette = palette
        self.is_dumb = os.environ.get("TERM", "dumb") == "dumb" and sys.platform != "win32"
        self._keyboard = Keyboard()
        self._handlers: dict[int, object] = {}
        self._pending: deque[str] = deque()
        self._rest = b""
        self._has_pictures = False

    def __enter__(self) -> "Screen":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Take the terminal; nothing where it is held already."""
        if self._handlers:
            return
        self._hold()
        self._on("SIGINT", self._interrupted)
        self._on("SIGTERM", self._ended)
        self._on("SIGHUP", self._ended)
        self._on("SIGCONT", self._continued)
        self._on("SIGTSTP", self._stopped)
        self._on("SIGWINCH", _nothing)
        self._on("SIGCHLD", _nothing)
        if hasattr(self._keyboard, "waker"):
            signal.set_wakeup_fd(self._keyboard.waker, warn_on_full_buffer=False)

    def stop(self) -> None:
        """Give it back as it was found; nothing where it is not held."""
        if not self._handlers:
            return
        for name in ("SIGTERM", "SIGHUP", "SIGINT"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), signal.SIG_IGN)
        if sys.platform != "win32":
            signal.set_wakeup_fd(-1)
        with suppress(OSError):
            self._release()
        for number, handler in self._handlers.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)  # type: ignore[arg-type]
        self._handlers.clear()

    def _on(self, name: str, handler: Callable[[int, FrameType | None], None]) -> None:
        number = getattr(signal, name, None)
        if number is not None:
            self._handlers[number] = signal.signal(number, handler)

    def _hold(self) -> None:
        self._keyboard.hold()
        if not self.is_dumb:
            self.write(_ENTER)

    def _release(self) -> None:
        try:
            if not self.is_dumb:
                self.write(_LEAVE)
        finally:
            self._keyboard.release()

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        """Ctrl-C ends a session once: pressed again it does nothing, also after the terminal was given back."""
        self._handlers[number] = signal.SIG_IGN
        signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt

    @staticmethod
    def _ended(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    def _stopped(self, number: int, frame: FrameType | None) -> None:
        """Ctrl-Z: the shell gets the terminal as it was, and gives it back; where no shell waits, the system does not stop us."""
        self._release()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)
        self._continued(number, frame)

    def _continued(self, number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGTSTP, self._stopped)
        self._hold()

    def key(self, seconds: float | None = None) -> str:
        """The name of the next key (see `decoding`); END where no more will come, WOKEN without a key."""
        while not self._pending:
            data = self._keyboard.read(0.05 if self._rest else seconds)
            if data == b"":
                return END
            keys, self._rest = keys_of(self._rest + (data or b""), final=data is None)
            self._pending.extend(keys)
            if data is None and not keys:
                return WOKEN
        return self._pending.popleft()

    def size(self) -> tuple[int, int]:
        """Columns and rows, now."""
        try:
            found = os.get_terminal_size(sys.stdout.fileno())
        except OSError:
            found = shutil.get_terminal_size((80, 24))
        return max(16, found.columns or 80), max(6, found.lines or 24)

    def write(self, words: str) -> None:
        sys.stdout.write(words)
        sys.stdout.flush()

    def page(self, lines: list[str]) -> None:
        """Show these lines in place of what is there; on a dumb terminal just below it."""
        if self.is_dumb:
            self.write("\n".join([line for line in lines if line.strip()]) + "\n\n")
            return
        pictures = [(row, line) for row, line in enumerate(lines, 1) if line.startswith(PICTURE)]
        plain = ("" if line.startswith(PICTURE) else line for line in lines)
        forget = _FORGET if self._has_pictures else ""
        self.write(forget + "\x1b[?25l\x1b[H" + "\r\n".join(line + "\x1b[K" for line in plain) + "\x1b[J")
        for row, picture in pictures:
            if row + ROWS <= len(lines):
                self.write(f"\x1b[{row};1H{picture}")
        self._has_pictures = bool(pictures)

    @contextmanager
    def lent(self) -> Iterator[None]:
        """The terminal as it was found, for another program; taken back afterwards."""
        self._release()
        try:
            yield
        finally:
            self._hold()


def _nothing(number: int, frame: FrameType | None) -> None:
    """A signal that only ends the wait for a key."""
