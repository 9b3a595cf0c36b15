"""Changed notes taken up while the learner answers: looked for after the first card, read by a process of its own."""

import subprocess
import sys
from contextlib import suppress

from notecards.cache.shown import Cache
from notecards.cards import Card
from notecards.cli.place import Project
from notecards.cli.terminal.screen import Screen


class Fresh:
    """Keeps the cache up to date with the notes."""

    def __init__(self, project: Project, cache: Cache) -> None:
        self._project, self._cache = project, cache
        self._looked = False
        self._running: subprocess.Popen[bytes] | None = None
        self.problems = 0

    def look(self) -> None:
        """Once a session: start taking up what changed since the last build."""
        if self._looked:
            return
        self._looked = True
        if self._is_stale():
            self._running = self._start()

    def _is_stale(self) -> bool:
        from notecards.cli.scan import is_stale, stamps

        return is_stale(stamps(self._project), self._cache.seen())

    def _start(self) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "notecards.cli.take_up", str(self._project.root.resolve())]
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def finished(self) -> str | None:
        """What to say where changed notes were taken up since the last call; None where nothing happened."""
        if self._running is None or self._running.poll() is None:
            return None
        return self._result(self._running)

    def _result(self, process: "subprocess.Popen[bytes]") -> str:
        self._running = None
        said = process.communicate()[1].decode("utf-8", "replace").splitlines()
        self.problems = len(said)
        if process.returncode:
            return "Changed notes could not be taken up; notecards build says why."
        return "Changed notes were taken up."

    def edit(self, card: Card, screen: Screen) -> str:
        """Open the card's study note in the editor and take the edit up before the next card is asked."""
        from notecards.cli.preferences import stamp_of
        from notecards.cli.terminal.programs import edited

        place = card.note.sources[0]
        path = self._project.root / place.path
        if not path.is_file():
            return f"{place.path} is not there any more."
        before = stamp_of(path)
        with screen.lent():
            said = edited(path, max(1, place.span.last))
        if said or stamp_of(path) == before:
            return said or "Nothing was changed."
        self.stop()
        message = self._result(self._start())
        return "The edit was taken up." if message.startswith("Changed notes were") else message

    def stop(self) -> None:
        """End what still runs; the cache stays as it is."""
        if self._running is not None:
            with suppress(OSError):
                self._running.terminate()
            self._running.wait()
            self._running = None
