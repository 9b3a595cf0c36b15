"""Going through candidates like `git add -p`: each decision is in the ledger before the next card is shown."""

from collections import Counter
from collections.abc import Callable, Mapping

from notecards.cards import Decision, Row
from notecards.cli.errors import WrongUse
from notecards.cli.place import Project
from notecards.cli.review.faces import answer, context, question, source
from notecards.cli.terminal.frame import Frame, filled, text
from notecards.cli.terminal.programs import edited
from notecards.cli.terminal.screen import END, WOKEN, Screen
from notecards.cli.triage.candidates import Undecided
from notecards.cli.triage.wording import asked
from notecards.identify.decisions import decided
from notecards.render.lines import Look, Run

Change = Callable[[Mapping[str, Row]], None]
"""Writes rows, by id, into the ledgers. Raises WrongUse."""
KEYS = {
    "y": "keep this card",
    "n": "reject it: it will not come back",
    "e": "reword it in your editor",
    "o": "open its study note at the line",
    "a": "keep it and all that follow in this file",
    "d": "reject it and all that follow in this file",
    "j": "leave it undecided, go on",
    "k": "go back to the one before",
    "u": "undo the last decision",
    "q": "leave; what is decided stands, the rest comes next time",
    "?": "these keys",
}


class Triage:
    """One sitting. `left` says whether the learner is done; `stale` whether notes were edited and are to be read anew."""

    def __init__(self, found: list[Undecided], project: Project, screen: Screen, change: Change, now: int) -> None:
        self.found, self.project, self.screen, self.change, self.now = found, project, screen, change, now
        self.at = 0
        self.decisions: dict[str, Decision] = {}
        self.is_stale = False
        self._rows = {one.note.id: one.row for one in found}
        self._done: list[tuple[int, dict[str, Row]]] = []
        self._message = ""

    def run(self) -> None:
        """Until all is decided, the learner leaves, or a note was edited."""
        keys: dict[str, Callable[[Undecided], None]] = {
            "y": lambda one: self._decide([one], Decision.KEPT),
            "n": lambda one: self._decide([one], Decision.REJECTED),
            "a": lambda one: self._decide(self._rest_of(one), Decision.KEPT),
            "d": lambda one: self._decide(self._rest_of(one), Decision.REJECTED),
            "e": self._reword,
            "o": self._open,
            "j": lambda one: self._go(1),
            "k": lambda one: self._go(-1),
            "u": lambda one: self._undo(),
            "?": lambda one: self._help(),
        }
        while self.at < len(self.found) and not self.is_stale:
            one = self.found[self.at]
            self._show(one)
            key = self.screen.key()
            if key in ("q", END, "ctrl-d"):
                return
            if key != WOKEN:
                self._message = ""
            if key in keys:
                try:
                    keys[key](one)
                except WrongUse as error:
                    self._message = str(error)

    def said(self) -> str:
        """What was decided, and how many are left."""
        counts = Counter(self.decisions.values())
        parts = [f"{counts[one]} {one}" for one in (Decision.KEPT, Decision.REJECTED, Decision.REWORDED) if counts[one]]
        left = sum(one.note.id not in self.decisions for one in self.found)
        return f"{', '.join(parts) or 'Nothing was decided'}; {left} left."

    def _frame(self) -> Frame:
        return Frame(*self.screen.size(), self.screen.palette)

    def _show(self, one: Undecided) -> None:
        frame, content = self._frame(), one.note.content
        mine = self.decisions.get(one.note.id, Decision.NONE)
        head = frame.line(Run(f"{self.at + 1} of {len(self.found)}", Look.BOLD), Run(f"  {one.path}  {mine}", Look.DIM))
        above = context(one.card)
        lines = frame.lines(Run(above, Look.DIM)) if above else []
        shown = (
            []
            if content.gaps
            else [*frame.lines(*question(one.card)), frame.line(Run("─" * min(frame.measure, 40), Look.DIM))]
        )
        lines += [*shown, *frame.lines(*answer(one.card)), ""]
        lines += frame.lines(
            Run(f"{source(one.card)} · {content.rule} · {content.kind} · confidence {content.confidence:.2f}", Look.DIM)
        )
        lines += frame.lines(Run(f"Doubtful: {one.why}.", Look.BAD)) if one.why else []
        foot = frame.lines(Run(self._message, Look.BOLD)) if self._message else []
        foot += frame.lines(Run(f"Keep this card [{','.join(KEYS)}]?"))
        self.screen.page(filled([head, ""], lines, foot, frame))

    def _rest_of(self, one: Undecided) -> list[Undecided]:
        return [
            other for other in self.found[self.at :] if other.path == one.path and other.note.id not in self.decisions
        ]

    def _decide(self, some: list[Undecided], decision: Decision) -> None:
        """Store decisions as one step, and go on to the next card that has none."""
        rows = {one.note.id: decided(self._rows[one.note.id], decision) for one in some}
        self._store(rows)
        last = max((self.found.index(one) for one in some), default=self.at)
        self.at = next(
            (i for i in range(last + 1, len(self.found)) if self.found[i].note.id not in self.decisions),
            len(self.found),
        )

    def _store(self, rows: dict[str, Row]) -> None:
        self.change(rows)
        self._done.append((self.at, {id_: self._rows[id_] for id_ in rows}))
        self._rows |= rows
        self.decisions |= {id_: row.decision for id_, row in rows.items()}

    def _reword(self, one: Undecided) -> None:
        before = self._rows[one.note.id]
        try:
            with self.screen.lent():
                row = asked(before, self.now)
        except ValueError as error:
            self._message = f"Not reworded: {error}."
            return
        if row is before:
            self._message = "Nothing was changed."
            return
        self._store({one.note.id: row})
        self._message = "Reworded; the words are yours from now on."
        self._go(1)

    def _open(self, one: Undecided) -> None:
        place = one.note.sources[0]
        with self.screen.lent():
            self._message = edited(self.project.root / place.path, max(1, place.span.last))
        self.is_stale = not self._message

    def _go(self, step: int) -> None:
        self.at = max(0, min(len(self.found), self.at + step))

    def _undo(self) -> None:
        if not self._done:
            self._message = "There is nothing to undo."
            return
        at, rows = self._done[-1]
        self.change(rows)
        self._done.pop()
        self._rows |= rows
        for id_ in rows:
            self.decisions.pop(id_, None)
        self.at, self._message = at, "Undone."

    def _help(self) -> None:
        while True:
            frame = self._frame()
            lines = [
                line for key, words in KEYS.items() for line in frame.lines(Run(key.ljust(4), Look.BOLD), Run(words))
            ]
            self.screen.page(text("Keys", lines, "any key back", frame))
            if self.screen.key() != WOKEN:
                return
