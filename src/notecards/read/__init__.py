"""Markdown as people write it becomes a document whose every block knows its lines; only this package knows mistune."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from re import Match
from typing import Any

from mistune import BlockState, InlineParser, Markdown
from mistune.plugins.formatting import strikethrough
from mistune.plugins.url import url

from notecards.document import Block, BlockKind, Document, FrontMatter
from notecards.problems import Location, Problem, Span
from notecards.read.asides import asides
from notecards.read.containers import containers
from notecards.read.details import folded
from notecards.read.emphasis import parted
from notecards.read.front_matter import front_matter
from notecards.read.html_tables import HtmlCell, rows_of
from notecards.read.inline import extensions, flatten, too_many_runs
from notecards.read.lines import LineParser, LineState
from notecards.read.tables import tables
from notecards.tokens import Tokens, text

_BLOCK_MATH = r"^ {0,3}\$\$(?P<math_dollars>(?:[^$]|\$(?!\$))+?)\$\$[ \t]*$|^ {0,3}\\\[(?P<math_brackets>(?:[^\\]|\\(?!\]))+?)\\\][ \t]*$"
_FOOTNOTE = r"^ {0,3}\[\^(?P<foot_key>[^\]\s]{1,60})\]:[ \t]+(?P<foot_text>[^\n]*(?:\n(?![ \t]*\n)[ \t]{2,}[^\n]*)*)"
_CALLOUT = re.compile(r"^\[!(?P<kind>[\w-]+)\][+-]?[ \t]*(?P<title>[^\n]*)(?:\n|$)")
_TASK = re.compile(r"^\[([ xX])\]\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufeff]")
_INLINE_MARKUP = re.compile(r"[\\`*_~$=\[\]<&\n%{^]|://")
"""Text without any of these is what the inline parser makes of it: one plain token."""
_DESCRIPTION = re.compile(r"^ {0,3}:[ \t]+")


def read(data: bytes, path: str) -> tuple[Document, tuple[Problem, ...]]:
    """A study note from its bytes, with what is wrong in it. Raises nothing, whatever the bytes."""
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return Document(path, ()), (Problem(Location(path, line), "this is no UTF-8 text", "save the file as UTF-8"),)
    source = unicodedata.normalize("NFC", source.replace("\r\n", "\n").replace("\r", "\n"))
    source = _CONTROL.sub(" ", source)
    head, problems, taken = front_matter(source, path)
    lines = tuple(source.split("\n"))
    reader = _Reader(path)
    blocks = tuple(reader.blocks(_parsed("\n".join(lines[taken:]), taken)))
    return Document(path, blocks, lines, head), (*problems, *reader.problems)


def _block_math(block: Any, m: Match[str], state: BlockState) -> int | None:
    inner = m.group("math_dollars") or m.group("math_brackets")
    if m.group("math_brackets") and not re.search(r"\\[a-zA-Z]|[\^_=]", inner):
        return None
    if re.search(r"\n[ \t]*\n", inner):
        return None
    state.append_token({"type": "block_math", "raw": inner.strip("\n")})
    return m.end() + 1


def _footnote(block: Any, m: Match[str], state: BlockState) -> int:
    state.append_token({"type": "footnote", "text": m.group("foot_text"), "key": m.group("foot_key")})
    return m.end() + 1


def _markdown() -> Markdown:
    block = LineParser()
    md = Markdown(
        renderer=None,
        block=block,
        inline=InlineParser(),
        plugins=[strikethrough, url, tables, containers, extensions, asides],
    )
    block.register("block_math", _BLOCK_MATH, _block_math, before="list")
    block.register("footnote", _FOOTNOTE, _footnote, before="ref_link")
    for rules in (block.list_rules, block.block_quote_rules):
        block.insert_rule(rules, "block_math", before="list")
        block.insert_rule(rules, "footnote", before="ref_link")
    return md


_MARKDOWN = _markdown()


def _parsed(source: str, base: int) -> LineState:
    """The block tokens of a source whose first line is line `base` of the note, counted from 0."""
    state = LineState()
    state.base = base
    state.process(source if source.endswith("\n") else source + "\n")
    _MARKDOWN.block.parse(state)
    return state


def _tokens(source: str, base: int) -> list[dict[str, Any]]:
    return _parsed(source, base).tokens


_KINDS = {
    "heading": BlockKind.HEADING,
    "paragraph": BlockKind.PARAGRAPH,
    "block_text": BlockKind.PARAGRAPH,
    "block_code": BlockKind.CODE,
    "block_html": BlockKind.HTML,
    "block_math": BlockKind.MATH,
    "thematic_break": BlockKind.RULE,
    "footnote": BlockKind.FOOTNOTE,
}


class _Reader:
    """Turns mistune's block tokens into blocks and gathers the problems met on the way."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.env: dict[str, Any] = {}

    def blocks(self, state: LineState) -> Iterator[Block]:
        self.env = dict(state.env)
        yield from self._all(state.tokens)

    def _all(self, tokens: list[dict[str, Any]]) -> Iterator[Block]:
        found = [block for token in folded(tokens, _tokens) for block in self._block(token)]
        for i, block in enumerate(found):
            following = found[i + 1] if i + 1 < len(found) else None
            is_term = following is not None and following.kind is BlockKind.DESCRIPTION
            if is_term and block.kind is BlockKind.PARAGRAPH and block.span.first == block.span.last:
                block = replace(block, kind=BlockKind.TERM)
            yield block

    def _block(self, token: dict[str, Any]) -> Iterator[Block]:
        match token["type"]:
            case "paragraph" | "block_text":
                yield from self._paragraph(token["text"], token["first"] + 1)
            case "heading":
                yield self._heading(token)
            case "list":
                yield self._list(token)
            case "block_quote":
                yield self._quote(token)
            case "table":
                yield self._table(token)
            case "footnote":
                span = _span(token)
                inner = Block(BlockKind.PARAGRAPH, span, self.inline(token["text"], span.first))
                yield Block(BlockKind.FOOTNOTE, span, children=(inner,), label=token["key"])
            case "block_code" if token.get("attrs", {}).get("info") == "math":
                yield Block(BlockKind.MATH, _span(token), text=token["raw"])
            case "block_code":
                info = token.get("attrs", {}).get("info", "")
                last = token["first"] + token["raw"].count("\n") if token["style"] == "indent" else token["last"]
                yield Block(
                    BlockKind.CODE, Span(token["first"] + 1, last + 1), text=token["raw"], label=info.split(" ")[0]
                )
            case "admonition" | "details":
                title = self.inline(token["title"], token["first"] + 1)
                children = tuple(self._all(token["children"]))
                yield Block(BlockKind.CALLOUT, _span(token), title, children, label=token["kind"].lower())
            case "block_html" if rows := rows_of(token["raw"]):
                yield self._html_table(token, rows)
            case "block_html" | "block_math" | "thematic_break" as kind:
                yield Block(_KINDS[kind], _span(token), text=token.get("raw", ""))

    def _heading(self, token: dict[str, Any]) -> Block:
        inner = token["text"].strip("\n")
        last = token["first"] + (inner.count("\n") + 1 if token["style"] == "setext" else 0)
        span = Span(token["first"] + 1, last + 1)
        return Block(BlockKind.HEADING, span, self.inline(inner, span.first), level=token["attrs"]["level"])

    def _paragraph(self, source: str, first: int) -> Iterator[Block]:
        """A paragraph, or the terms and descriptions that were written as one."""
        lines = source.rstrip("\n ").split("\n")
        starts = [i for i, line in enumerate(lines) if _DESCRIPTION.match(line)]
        head = starts[0] if starts else len(lines)
        if starts and head > 1:
            starts, head = [], len(lines)
        if head:
            kind = BlockKind.TERM if starts else BlockKind.PARAGRAPH
            yield self._text(kind, lines[:head], first)
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
            body = [_DESCRIPTION.sub("", lines[start]), *lines[start + 1 : end]]
            inner = self._text(BlockKind.PARAGRAPH, body, first + start)
            yield Block(BlockKind.DESCRIPTION, inner.span, children=(inner,))

    def _text(self, kind: BlockKind, lines: list[str], first: int) -> Block:
        return Block(kind, Span(first, first + len(lines) - 1), self.inline("\n".join(lines), first))

    def _list(self, token: dict[str, Any]) -> Block:
        ordered = token["attrs"]["ordered"]
        start = token["attrs"].get("start", 1) if ordered else 0
        items = tuple(
            self._item(item, first, start + i, ordered)
            for i, (item, first) in enumerate(zip(token["children"], token["items"], strict=False))
        )
        last = items[-1].span.last if items else token["first"] + 1
        return Block(BlockKind.LIST, Span(token["first"] + 1, last), children=items, ordered=ordered, number=start)

    def _item(self, item: dict[str, Any], first: int, number: int, ordered: bool) -> Block:
        tokens, checked = item["children"], None
        head = next((t for t in tokens if t["type"] != "blank_line"), None)
        if head and head["type"] in ("paragraph", "block_text") and (task := _TASK.match(head["text"])):
            checked = task.group(1) != " "
            head["text"] = head["text"][task.end() :]
        children = tuple(self._all(tokens))
        last = max([first + 1, *(child.span.last for child in children)])
        return Block(
            BlockKind.ITEM, Span(first + 1, last), children=children, ordered=ordered, number=number, checked=checked
        )

    def _quote(self, token: dict[str, Any]) -> Block:
        tokens = token["children"]
        head = next((t for t in tokens if t["type"] != "blank_line"), None)
        callout = _CALLOUT.match(head["text"]) if head and head["type"] == "paragraph" else None
        span = _span(token)
        if head is None or callout is None:
            children = tuple(self._all(tokens))
            return Block(BlockKind.QUOTE, span, children=children)
        line = head["first"] + 1
        head["text"] = head["text"][callout.end() :]
        head["first"] += 1
        rest = [t for t in tokens if t is not head or t["text"].strip()]
        title = self.inline(callout["title"], line)
        return Block(BlockKind.CALLOUT, span, title, tuple(self._all(rest)), label=callout["kind"].lower())

    def _table(self, token: dict[str, Any]) -> Block:
        first = token["first"] + 1
        head, *body = token["rows"]
        rows = [self._row(head, first, header=True), *(self._row(row, first + 2 + i) for i, row in enumerate(body))]
        return Block(BlockKind.TABLE, Span(first, max(rows[-1].span.last, first + 1)), children=tuple(rows))

    def _html_table(self, token: dict[str, Any], rows: list[list[HtmlCell]]) -> Block:
        span = _span(token)
        children = []
        for number, cells in enumerate(rows):
            lines = [span.first + cell.line for cell in cells]
            inner = tuple(
                Block(BlockKind.CELL, Span(line, line), self.inline(cell.source, line))
                for line, cell in zip(lines, cells, strict=True)
            )
            children.append(Block(BlockKind.ROW, Span(min(lines), max(lines)), children=inner, header=number == 0))
        return Block(BlockKind.TABLE, span, children=tuple(children), text=token["raw"])

    def _row(self, cells: list[str], line: int, *, header: bool = False) -> Block:
        span = Span(line, line)
        children = tuple(Block(BlockKind.CELL, span, self.inline(cell, line)) for cell in cells)
        return Block(BlockKind.ROW, span, children=children, header=header)

    def inline(self, source: str, line: int) -> Tokens:
        """The tokens of a text that begins at a line of the note."""
        if too_many_runs(source):
            message = "this paragraph has more emphasis signs than can be read"
            self.problems.append(Problem(Location(self.path, line), message, "split it, or write * as \\*"))
            return text(source)
        inner = parted(source.strip(" \r\n\t\f"))
        return flatten(_MARKDOWN.inline(inner, self.env)) if _INLINE_MARKUP.search(inner) else text(inner)


def _span(token: dict[str, Any]) -> Span:
    return Span(token["first"] + 1, token["last"] + 1)


__all__ = ["FrontMatter", "read"]
