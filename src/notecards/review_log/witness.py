"""A line beside the store that says how far it has come, so that acknowledged answers that vanish from it are missed."""

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Witness(NamedTuple):
    """Written after each commit and never waited for: it may lag behind the store, so only a witness ahead of it means loss."""

    path: Path

    def write(self, device: str, sequence: int, hash_: str) -> None:
        """Note the last event. What cannot be written is left: the store itself is what counts."""
        with suppress(OSError):
            file = os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o666)
            try:
                os.write(file, f"{device} {sequence:12} {hash_}\n".encode())
            finally:
                os.close(file)

    def read(self) -> tuple[str, int, str] | None:
        """Device, sequence and hash of the last event; None where there is no (whole) line."""
        try:
            device, sequence, hash_ = self.path.read_text("ascii").split()
            return device, int(sequence), hash_
        except (OSError, ValueError):
            return None

    def forget(self) -> None:
        self.path.unlink(missing_ok=True)
