"""The terminal's device: every key at once and without echo while it is held, and as it was found afterwards.

On Windows the console gives keys through msvcrt; that part is written for it, and tried nowhere yet.
"""

import os
import select
import sys

if sys.platform == "win32":
    import msvcrt
    import time

    class Keyboard:
        """Keys of the Windows console."""

        def __init__(self) -> None:
            self.wake = -1

        def hold(self) -> None:
            os.system("")  # switches escape sequences on

        def release(self) -> None:
            pass

        def read(self, seconds: float | None) -> bytes | None:
            """Bytes as they were typed, None where the time was up, b"" at the end of input."""
            end = None if seconds is None else time.monotonic() + seconds
            while not msvcrt.kbhit():
                if end is not None and time.monotonic() >= end:
                    return None
                time.sleep(0.01)
            sign = msvcrt.getwch()
            if sign in ("\x00", "\xe0"):
                return _WINDOWS.get(msvcrt.getwch(), "").encode()
            if sign == "\x03":
                raise KeyboardInterrupt
            return sign.encode("utf-8", "ignore")

    _WINDOWS = {
        "H": "\x1b[A",
        "P": "\x1b[B",
        "M": "\x1b[C",
        "K": "\x1b[D",
        "G": "\x1b[H",
        "O": "\x1b[F",
        "I": "\x1b[5~",
        "Q": "\x1b[6~",
        "S": "\x1b[3~",
    }
else:
    import termios
    import tty

    class Keyboard:
        """Keys of a POSIX terminal on standard input."""

        def __init__(self) -> None:
            self._input = sys.stdin.fileno()
            self._kept: list[int | list[bytes | int]] | None = None
            self.wake, self._woken = -1, -1

        def hold(self) -> None:
            if self.wake < 0:
                self.wake, self._woken = os.pipe()
                os.set_blocking(self.wake, False)
                os.set_blocking(self._woken, False)
            if self._kept is None:
                self._kept = termios.tcgetattr(self._input)
            tty.setcbreak(self._input, termios.TCSADRAIN)

        @property
        def waker(self) -> int:
            """Where a signal writes to end a `read` that waits."""
            return self._woken

        def release(self) -> None:
            if self._kept is not None:
                termios.tcsetattr(self._input, termios.TCSADRAIN, self._kept)

        def read(self, seconds: float | None) -> bytes | None:
            """Bytes as they were typed, None where the time was up or a signal came, b"" at the end of input."""
            ready, _, _ = select.select([self._input, self.wake], [], [], seconds)
            if self.wake in ready:
                os.read(self.wake, 4096)
            if self._input not in ready:
                return None
            try:
                return os.read(self._input, 4096)
            except OSError:
                return b""
