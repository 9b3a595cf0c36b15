"""Runs of text laid out in the columns of a terminal: wide and combining signs counted, lists hung, tables aligned, colours last."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import Flag, auto


class Look(Flag):
    """How a run stands out."""

    NONE = 0
    BOLD = auto()
    ITALIC = auto()
    STRIKE = auto()
    HIGHLIGHT = auto()
    LINK = auto()
    CODE = auto()
    BLOCK = auto()
    """Code of several lines: broken at its own line ends alone."""
    GAP = auto()
    DIM = auto()
    BAR = auto()
    GOOD = auto()
    BAD = auto()


class Run:
    """Text of one look. No dataclass: making one would be a good part of the time until the first card."""

    __slots__ = ("look", "text")

    def __init__(self, text: str, look: Look = Look.NONE) -> None:
        self.text, self.look = text, look


RESET = "\x1b[0m"
COLOURS: dict[Look, str] = {
    Look.BOLD: "1",
    Look.ITALIC: "3",
    Look.STRIKE: "9",
    Look.HIGHLIGHT: "7",
    Look.LINK: "4",
    Look.CODE: "36",
    Look.BLOCK: "36",
    Look.GAP: "1;34",
    Look.DIM: "2",
    Look.BAR: "36",
    Look.GOOD: "32",
    Look.BAD: "31",
}
"""Look -> what goes between `ESC [` and `m`."""
Palette = Mapping[Look, str]
_FENCES = {Look.CODE: ("`", "`"), Look.GAP: ("[", "]")}
"""How looks that carry meaning are told where there is no colour."""
_LIST = re.compile(r"(?:\d{1,3}[.)]|[-•*–])\s+")
_NO_START = frozenset("、。，．！？：；）」』】〉》ー々”’…")
_ROW = re.compile(r"\s*\|.*\|\s*$")


def width_of(text: str) -> int:
    """Columns that a text takes: wide signs two, combining ones none."""
    return sum(map(_width, text)) if not text.isascii() else len(text)


def _width(sign: str) -> int:
    if sign.isascii():
        return 1
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


_Cell = tuple[str, int, Look]
"""A sign with what combines with it, its columns, its look."""


def laid_out(runs: Sequence[Run], width: int, palette: Palette | None) -> list[str]:
    """Lines of at most `width` columns. palette: None for a terminal without colour."""
    lines: list[str] = []
    table: list[str] = []
    for paragraph in _paragraphs(runs if palette is not None else _fenced(runs)):
        text = "".join(cell[0] for cell in paragraph)
        if _ROW.match(text):
            table.append(text)
            continue
        lines += _aligned(table, width)
        table = []
        lines += [_coloured(line, palette) for line in _wrapped(paragraph, width)]
    return lines + _aligned(table, width)


def _fenced(runs: Sequence[Run]) -> list[Run]:
    found = []
    for run in runs:
        opening, closing = next((pair for look, pair in _FENCES.items() if run.look & look), ("", ""))
        is_fenced = run.text == "[...]" or not run.text
        found.append(run if is_fenced else Run(opening + run.text + closing, run.look))
    return found


def _paragraphs(runs: Sequence[Run]) -> list[list[_Cell]]:
    """Cells by paragraph; a line end parts two."""
    paragraphs: list[list[_Cell]] = [[]]
    for run in runs:
        for sign in run.text:
            columns = _width(sign)
            if sign == "\n":
                paragraphs.append([])
            elif columns == 0 and paragraphs[-1]:
                before = paragraphs[-1][-1]
                paragraphs[-1][-1] = (before[0] + sign, before[1], before[2])
            else:
                paragraphs[-1].append((sign, columns, run.look))
    while len(paragraphs) > 1 and not paragraphs[-1]:
        paragraphs.pop()
    return paragraphs


def _wrapped(cells: list[_Cell], width: int) -> list[list[_Cell]]:
    """Broken at spaces and between wide signs, else where the width ends; what follows a list's mark hangs under its text."""
    marked = _LIST.match("".join(cell[0] for cell in cells))
    hang: list[_Cell] = [(" ", 1, Look.NONE)] * (len(marked.group()) if marked and width > 16 else 0)
    lines: list[list[_Cell]] = []
    line: list[_Cell] = []
    used = cut = 0
    for i, cell in enumerate(cells):
        if used + cell[1] > width and len(line) > len(hang):
            if cell[0] == " ":
                cut = len(line)
            head, rest = (line[:cut], line[cut:]) if cut else (line, [])
            lines.append(head)
            line = [*hang, *_without_spaces(rest)]
            used, cut = sum(one[1] for one in line), 0
            if cell[0] == " " and len(line) == len(hang):
                continue
        line.append(cell)
        used += cell[1]
        if _may_break(cell, cells[i + 1] if i + 1 < len(cells) else None) and len(line) > len(hang):
            cut = len(line)
    return [*lines, line]


def _may_break(cell: _Cell, after: _Cell | None) -> bool:
    if cell[2] & Look.BLOCK:
        return False
    if cell[0] == " ":
        return True
    return after is not None and (cell[1] == 2 or after[1] == 2) and after[0] not in _NO_START


def _without_spaces(cells: list[_Cell]) -> list[_Cell]:
    start = next((i for i, cell in enumerate(cells) if cell[0] != " "), len(cells))
    return cells[start:]


def _coloured(cells: list[_Cell], palette: Palette | None) -> str:
    """A line as the terminal takes it; no look reaches beyond it."""
    while cells and cells[-1][0] == " ":
        cells = cells[:-1]
    if palette is None:
        return "".join(cell[0] for cell in cells)
    shown, now = "", Look.NONE
    for sign, _, look in cells:
        if look is not now and look != now:
            shown += (RESET if now else "") + _opened(look, palette)
            now = look
        shown += sign
    return shown + (RESET if now else "")


def _opened(look: Look, palette: Palette) -> str:
    codes = ";".join(code for one, code in palette.items() if look & one and code)
    return f"\x1b[{codes}m" if codes else ""


def _aligned(rows: list[str], width: int) -> list[str]:
    """Rows of `| a | b |` in columns; as they are where they do not fit."""
    if not rows:
        return []
    cells = [[cell.strip() for cell in row.strip().strip("|").split("|")] for row in rows]
    cells = [row for row in cells if not all(re.fullmatch(r":?-+:?", cell) for cell in row)]
    columns = max(map(len, cells), default=0)
    widths = [max((width_of(row[i]) for row in cells if i < len(row)), default=0) for i in range(columns)]
    if sum(widths) + 3 * (columns - 1) > width:
        return [" · ".join(row)[: width * 4] for row in cells]
    return [
        " │ ".join(cell + " " * (widths[i] - width_of(cell)) for i, cell in enumerate(row)).rstrip() for row in cells
    ]
