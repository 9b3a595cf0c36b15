"""A real pseudo-terminal with the program in it, seen through a terminal emulator; knows nothing of the inside."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path

import pyte


class Terminal:
    """`notecards` in a terminal of this size. `screen` is what a person sees."""

    def __init__(self, folder: Path, *arguments: str, columns: int = 80, rows: int = 24, **environment: str) -> None:
        self.display = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.display)
        self.status: int | None = None
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            env = {**os.environ, "TERM": "xterm", "HOME": str(folder.parent), **environment}
            env.pop("COLUMNS", None)
            env.pop("NO_COLOR", None) if "NO_COLOR" not in environment else None
            os.execve(sys.executable, [sys.executable, "-m", "notecards", *arguments], env)
        self.resize(columns, rows)

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.display.resize(rows, columns)

    def keys(self, keys: str | bytes) -> None:
        os.write(self.file, keys.encode() if isinstance(keys, str) else keys)

    @property
    def screen(self) -> str:
        return "\n".join(line.rstrip() for line in self.display.display)

    def until(self, words: str, seconds: float = 20) -> str:
        """Read until these words are on the screen, and the page that they stand on to its end."""
        end = time.monotonic() + seconds
        while words not in self.screen:
            if time.monotonic() > end or not self._read(end):
                raise AssertionError(f"{words!r} did not appear; the screen shows:\n{self.screen}")
        while self._read(time.monotonic() + 0.03):
            pass
        return self.screen

    def gone(self, words: str, seconds: float = 20) -> str:
        """Read until these words are on the screen no more."""
        end = time.monotonic() + seconds
        while words in self.screen:
            if time.monotonic() > end or not self._read(end):
                raise AssertionError(f"{words!r} did not go away; the screen shows:\n{self.screen}")
        return self.screen

    def close(self) -> None:
        """The window is closed."""
        os.close(self.file)

    def _read(self, end: float) -> bool:
        ready, _, _ = select.select([self.file], [], [], max(0, end - time.monotonic()))
        if not ready:
            return False
        try:
            data = os.read(self.file, 65536)
        except OSError:
            return False
        self.stream.feed(data)
        return bool(data)

    def ended(self, seconds: float = 20) -> int:
        """Wait for the program's end; its exit status, negative for a signal."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._read(time.monotonic() + 0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self._read(time.monotonic() + 0.05):
                    pass
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"still running:\n{self.screen}")

    def is_cooked(self) -> bool:
        """Whether the terminal echoes and takes lines again."""
        flags = termios.tcgetattr(self.file)[3]
        return bool(flags & termios.ECHO and flags & termios.ICANON)

    def kill(self, number: int = signal.SIGKILL) -> None:
        os.kill(self.pid, number)
