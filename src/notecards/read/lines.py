"""Block parsing with lines: what of mistune has to be told so that each of its tokens knows where it stands.

mistune's tokens carry no line numbers, but a state sees every token appended and a parser sees every rule matched, so a
subclass of each can stamp them: `first` and `last`, lines of the source counted from 0.
"""

import re
from bisect import bisect_right
from collections.abc import Set as AbstractSet
from re import Match
from typing import Any, ClassVar

from mistune import BlockParser, BlockState

_EMPTY_MARKER = re.compile(r"[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]*\n?$")


class LineState(BlockState):
    """A state that knows the line of each offset of its source.

    base: line of its first character. opening: line of the list item or quote that the next child state belongs to;
    closing: last line of the one that was given last.
    items: first lines of the items of the list being parsed.
    """

    def __init__(self, parent: "LineState | None" = None) -> None:
        super().__init__(parent)
        self.base = 0
        self.opening = 0
        self.closing = 0
        self.in_list = False
        self.items: list[int] = []
        self._starts: list[int] = [0]

    def process(self, src: str) -> None:
        super().process(src)
        self._starts = [0, *(m.end() for m in re.finditer("\n", src))]

    def line(self, offset: int) -> int:
        """The line of an offset of this state's source."""
        return self.base + bisect_right(self._starts, offset) - 1

    def line_end(self, offset: int) -> int:
        """The line of the last character before an offset that is no white space."""
        end = len(self.src[:offset].rstrip())
        return self.line(max(0, end - 1))

    def child_state(self, src: str, lazy_line_starts: AbstractSet[int] | None = None) -> "LineState":
        child = super().child_state(src, set(lazy_line_starts) if lazy_line_starts else None)
        assert isinstance(child, LineState)
        child.base = self.opening
        self.closing = self.opening + len(src.rstrip().split("\n")) - 1
        if self.in_list:
            self.items.append(self.opening)
            if _EMPTY_MARKER.match(self.get_line(self._starts[self.opening - self.base])):
                child.base += 1
            self.opening = self.line(self.cursor) - 1
        return child

    def add_paragraph(self, text: str) -> None:
        at = self.line(self.cursor)
        super().add_paragraph(text)
        self.tokens[-1].setdefault("first", at)

    def append_token(self, token: dict[str, Any]) -> None:
        token.setdefault("first", self.line(self.cursor))
        super().append_token(token)


class LineParser(BlockParser):
    """A block parser that stamps what it parses, and takes "##Heading##" for the heading that its writer meant ("#tag" is a tag)."""

    state_cls = LineState
    SPECIFICATION: ClassVar[dict[str, str]] = {
        **BlockParser.SPECIFICATION,
        "atx_heading": r"^ {0,3}(?P<atx_1>#{1,6})(?!#+)(?P<atx_2>[ \t]*|[ \t]+.*?|(?<=##)(?=\*{0,2}[^\W_])[^\n]*?)(?:(?<=[^\s#])##+[ \t]*)?$",
    }

    def compile_sc(self, rules: list[str] | None = None) -> re.Pattern[str]:
        """A heading ends a quote as a line of dashes does, which mistune leaves out: "> text", and "# Title" right below it."""
        return super().compile_sc([*rules, "atx_heading"] if rules == _ENDING_A_QUOTE else rules)

    def parse_method(self, m: Match[str], state: BlockState) -> int | None:
        assert isinstance(state, LineState)
        first = state.line(m.start())
        end = super().parse_method(m, state)
        for token in state.tokens:
            if "last" not in token and token["type"] not in ("paragraph", "blank_line"):
                if token["type"] == "block_html":
                    token["first"] = first
                token["last"] = (
                    first if token["type"] == "thematic_break" else max(first, state.line_end(end or state.cursor))
                )
        return end

    def parse_list(self, m: Match[str], state: BlockState) -> int:
        assert isinstance(state, LineState)
        kept = state.opening, state.in_list, state.items
        first = state.opening = state.line(m.start())
        state.in_list, state.items = True, []
        end = super().parse_list(m, state)
        for token in state.tokens:
            if token["type"] == "list" and "items" not in token:
                token["first"], token["items"] = first, state.items
        state.opening, state.in_list, state.items = kept
        return end

    def parse_block_quote(self, m: Match[str], state: BlockState) -> int:
        assert isinstance(state, LineState)
        kept = state.opening, state.in_list
        first = state.opening = state.line(m.start())
        state.in_list = False
        end = super().parse_block_quote(m, state)
        for token in state.tokens:
            if token["type"] == "block_quote" and "quoted" not in token:
                token["first"], token["last"], token["quoted"] = first, state.closing, True
        state.opening, state.in_list = kept
        return end


_ENDING_A_QUOTE = ["blank_line", "thematic_break", "fenced_code", "list", "block_html"]
