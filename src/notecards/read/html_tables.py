"""Tables that are written in HTML, for what pipes cannot say: as rows of cells, each with the line it stands on."""

import re
from html.parser import HTMLParser
from typing import NamedTuple

_WRAPPERS = frozenset("table thead tbody tfoot colgroup col div center figure".split())
_CELLS = frozenset("td th".split())
_LISTED = re.compile(r"\s*<li\b[^>]*>\s*", re.IGNORECASE)
_PARTS = re.compile(r"\s*</?(?:p|div|ul|ol|li|span|font)\b[^>]*>\s*", re.IGNORECASE)
_WIDEST = 40


class HtmlCell(NamedTuple):
    """A cell. line: counted from 0, of the block. source: inline Markdown with HTML in it."""

    line: int
    source: str


def rows_of(raw: str) -> list[list[HtmlCell]]:
    """The rows of a block of HTML that is one table and nothing else, the first of which names the columns; none where it is anything
    else. A table whose rows are named, and whose first row holds what they tell of, is turned on its side."""
    if "<table" not in raw.lower() or "</table" not in raw.lower():
        return []
    found = _Table(raw)
    found.feed(raw)
    found.close()
    if found.is_more or found.tables != 1 or len(found.rows) < 2:
        return []
    width = max(len(cells) for _, _, cells in found.rows)
    by_row = width > 2 and all(kinds[:1] == ["th"] and "td" in kinds for _, kinds, _ in found.rows)
    if not (by_row or set(found.rows[0][1]) == {"th"}) or not 2 <= width <= _WIDEST:
        return []
    rows = [[*cells, *[HtmlCell(line, "")] * (width - len(cells))] for line, _, cells in found.rows]
    return [list(column) for column in zip(*rows, strict=True)] if by_row else rows


class _Table(HTMLParser):
    """Gathers the rows of a table. is_more: whether there is text outside of its cells, or a tag that no table has."""

    def __init__(self, raw: str) -> None:
        super().__init__(convert_charrefs=False)
        self._raw, self._starts = raw, [0, *(match.end() for match in re.finditer("\n", raw))]
        self.rows: list[tuple[int, list[str], list[HtmlCell]]] = []
        self.tables, self.is_more = 0, False
        self._opened: int | None = None
        self._line = 0
        self._spans = (1, 1)
        self._below: dict[int, tuple[int, str]] = {}
        """Column -> how many more rows a cell reaches down, and its text."""

    def _at(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tables += tag == "table"
        if tag == "tr":
            self.rows.append((self.getpos()[0] - 1, [], []))
        elif tag in _CELLS and self.rows:
            self._end_cell(self._at())
            self._fill()
            self._opened = self._at() + len(self.get_starttag_text() or "")
            self._line = self.getpos()[0] - 1
            self.rows[-1][1].append(tag)
            told = {name: value or "" for name, value in attrs}
            self._spans = (_number(told.get("colspan", "1")), _number(told.get("rowspan", "1")))
        elif self._opened is None and tag not in _WRAPPERS:
            self.is_more = True

    def handle_endtag(self, tag: str) -> None:
        if tag in _CELLS or tag in ("tr", "table"):
            self._end_cell(self._at())
        if tag == "tr" and self.rows:
            self._fill()

    def handle_data(self, data: str) -> None:
        self.is_more = self.is_more or (self._opened is None and bool(data.strip()))

    def _end_cell(self, at: int) -> None:
        if self._opened is None:
            return
        inner = _PARTS.sub(" ", _LISTED.sub("<br>- ", self._raw[self._opened : at]))
        said = re.sub(r"\s+", " ", inner).strip().removeprefix("<br>").strip()
        cells, (wide, deep) = self.rows[-1][2], self._spans
        for _ in range(min(wide, _WIDEST)):
            if deep > 1:
                self._below[len(cells)] = (deep - 1, "" if not cells else said)
            cells.append(HtmlCell(self._line, said))
        self._opened = None

    def _fill(self) -> None:
        """Put in the cells that reach down from the rows above; the first column stays blank, as a key that is inherited."""
        cells = self.rows[-1][2]
        while len(self.rows) > 1 and len(cells) in self._below:
            left, said = self._below.pop(len(cells))
            if left > 1:
                self._below[len(cells)] = (left - 1, said)
            cells.append(HtmlCell(self.rows[-1][0], said))


def _number(value: str) -> int:
    return int(value) if value.isdecimal() and int(value) else 1
