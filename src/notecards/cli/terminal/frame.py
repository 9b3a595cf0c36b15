"""Pages as high as the screen, a footer at the bottom: texts, lists. Pure: values in, lines out."""

from collections.abc import Sequence

from notecards.render.lines import Look, Palette, Run, laid_out, width_of

WIDEST = 78
"""Columns of text; longer lines are hard to read."""


class Frame:
    """The screen as it is: columns, rows, colours (None without)."""

    __slots__ = ("height", "palette", "width")

    def __init__(self, width: int, height: int, palette: Palette | None) -> None:
        self.width, self.height, self.palette = width, height, palette

    @property
    def measure(self) -> int:
        return min(self.width - 1, WIDEST)

    def lines(self, *found: Run) -> list[str]:
        return laid_out(found, self.measure, self.palette)

    def line(self, *found: Run) -> str:
        return self.lines(*found)[0]

    def hints(self, said: Sequence[str]) -> str:
        """`Space show · u undo · q leave`, as many as there is room for, the last one always."""
        kept = [words for words in said if words]
        while len(kept) > 1 and width_of(" · ".join(kept)) > self.measure:
            del kept[-2]
        return self.line(Run(" · ".join(kept), Look.DIM))


def cut(words: str, width: int) -> str:
    """Words in at most so many columns, an ellipsis where something is missing."""
    if width_of(words) <= width:
        return words
    while words and width_of(words) > width - 1:
        words = words[:-1]
    return words + "…"


def filled(head: list[str], lines: list[str], foot: list[str], frame: Frame, scroll: int = 0) -> list[str]:
    """A page as high as the screen; where not all fits, `scroll` lines are read past and the rest is said."""
    head = head if frame.height > 10 else head[:1]
    room = max(1, frame.height - len(head) - len(foot) - (1 if frame.height > 10 else 0))
    if len(lines) > room:
        at = min(scroll, len(lines) - room)
        rest = len(lines) - at - room
        lines = lines[at : at + room]
        if rest > 0:
            lines[-1] = frame.line(Run(f"… {rest + 1} more lines: ↓", Look.DIM))
    blank = frame.height - len(head) - len(lines) - len(foot)
    return [*head, *lines, *[""] * max(0, blank), *foot]


def text(title: str, lines: list[str], foot: str, frame: Frame, scroll: int = 0) -> list[str]:
    """A page of text below a title."""
    return filled([*frame.lines(Run(title, Look.BOLD)), ""], lines, [frame.hints(foot.split(" · "))], frame, scroll)


def listed(title: str, rows: Sequence[str], chosen: int, foot: str, frame: Frame) -> list[str]:
    """A list of which one row is chosen, scrolled so that this row is seen."""
    lines = [_row(row, frame, is_chosen=i == chosen) for i, row in enumerate(rows)]
    room = max(1, frame.height - 5)
    return text(title, lines, foot, frame, max(0, chosen - room // 2))


def _row(row: str, frame: Frame, *, is_chosen: bool) -> str:
    mark = "> " if is_chosen else "  "
    return frame.line(Run(mark + cut(row, frame.measure - 2), Look.HIGHLIGHT if is_chosen else Look.NONE))
