"""Lines that Markdown reads on though they begin anew: text at the margin below a list, and a list that counts from one again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from notecards.document import Block, BlockKind
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN, HANGUL, KANA
from notecards.problems import Span
from notecards.tokens import OPAQUE, Token, TokenKind, Tokens, masked, strip

EARLY = 60
"""Signs: no editor wraps running text as early as this."""
_OPEN = pattern(
    r"[,;:(–—+=/-]\s*$|\b(?:and|or|the|a|an|of|to|in|on|at|by|for|with|from|as|is|are|was|were|that|which|und|oder|der|die|das|et|ou|de|des|du|la|le|les|y|o|el|los|las|en|con)\s*$",
    re.IGNORECASE,
)
_HAN = pattern(rf"[{HAN}{KANA}{HANGUL}]")
_NUMBER = pattern(r"\s*(?P<number>\d{1,3})[.)]\s")


def begins_anew(before: str, line: str, margin: int = EARLY) -> bool:
    """Whether a line is no more of the one before it: a capital, and room above for the word it begins with."""
    before, line = before.strip(), line.strip(" *_")
    opening = line.split(" ")[0]
    if not before or not line[:1].isupper() or _HAN.search(line) or OPAQUE in before + line or _OPEN.search(before):
        return False
    return len(before) + 1 + len(opening) < margin or (
        line.endswith(":") and (before.endswith(".") or len(line) < EARLY / 2)
    )


def apart(block: Block, lines: Sequence[str]) -> Iterator[Block]:
    """A list in its parts: the lists themselves, and between them the paragraphs that only seem to go on with their last entry."""
    if block.kind is not BlockKind.LIST or not block.children:
        yield block
        return
    items: list[Block] = []
    for item in block.children:
        number = _number(lines, item) if block.ordered and item is not block.children[0] else item.number
        if items and number == 1 < _number(lines, items[-1]):
            yield _list_of(block, items)
            items = []
        first = number if number and not items else items[-1].number + 1 if items else item.number
        item = replace(item, number=first) if block.ordered else item
        own, loose = _without_loose(item, lines)
        if not loose:
            own, loose = _without_title(item, lines)
        items.append(own)
        if loose:
            yield _list_of(block, items)
            yield from loose
            items = []
    if items:
        yield _list_of(block, items)


def _number(lines: Sequence[str], item: Block) -> int:
    """The number that stands before an entry in the source."""
    found = _NUMBER.match(lines[item.span.first - 1]) if item.span.first <= len(lines) else None
    return int(found["number"]) if found else item.number


def _list_of(block: Block, items: Sequence[Block]) -> Block:
    if len(items) == len(block.children) and items[-1].span == block.children[-1].span:
        return replace(block, children=tuple(items))
    return replace(
        block, children=tuple(items), number=items[0].number, span=Span(items[0].span.first, items[-1].span.last)
    )


def _without_loose(item: Block, lines: Sequence[str]) -> tuple[Block, list[Block]]:
    """An entry, and the paragraphs of the lines at its margin that begin anew."""
    own = item.children[0] if len(item.children) == 1 else None
    if own is None or own.kind is not BlockKind.PARAGRAPH or own.span.first == own.span.last:
        return item, []
    rows = _rows(own.tokens)
    if len(rows) != own.span.last - own.span.first + 1:
        return item, []
    margin = _indent(lines[item.span.first - 1])
    starts = [
        i
        for i in range(1, len(rows))
        if _indent(lines[own.span.first - 1 + i]) <= margin and begins_anew(masked(rows[i - 1]), masked(rows[i]))
    ]
    if not starts:
        return item, []
    parts = [
        replace(
            own,
            tokens=strip(tuple(token for row in rows[a:b] for token in row)),
            span=Span(own.span.first + a, own.span.first + b - 1),
        )
        for a, b in zip([0, *starts], [*starts, len(rows)], strict=True)
    ]
    return replace(item, children=(parts[0],), span=Span(item.span.first, parts[0].span.last)), parts[1:]


def _without_title(item: Block, lines: Sequence[str]) -> tuple[Block, list[Block]]:
    """An entry, and the last of its lines where that stands at the margin as the title of another list."""
    own = item.children[0] if len(item.children) == 1 else None
    rows = _rows(own.tokens) if own and own.kind is BlockKind.PARAGRAPH else []
    if own is None or not 1 < len(rows) == own.span.last - own.span.first + 1 or own.span.last >= len(lines):
        return item, []
    following, title = lines[own.span.last], masked(rows[-1]).strip()
    first, mine = _MARK.match(following), _MARK.match(lines[item.span.first - 1])
    begins = first and mine and (first["mark"] in ("1.", "1)") or (first["mark"][-1] != mine["mark"][-1]))
    within = _indent(lines[own.span.last - 1]) > _indent(lines[item.span.first - 1])
    if not begins or within or not _TITLE.fullmatch(title) or _OPEN.search(masked(rows[-2]).strip()):
        return item, []
    kept = replace(
        own,
        tokens=strip(tuple(token for row in rows[:-1] for token in row)),
        span=Span(own.span.first, own.span.last - 1),
    )
    loose = replace(own, tokens=strip(rows[-1]), span=Span(own.span.last, own.span.last))
    return replace(item, children=(kept,), span=Span(item.span.first, kept.span.last)), [loose]


_MARK = pattern(r"\s*(?P<mark>[-*+]|\d{1,3}[.)])\s")
_TITLE = pattern(r"[A-ZÀ-Þ][^.!?;,:]{2,60}:?")


def _rows(tokens: Tokens) -> list[Tokens]:
    """The tokens of each line."""
    rows: list[list[Token]] = [[]]
    for token in tokens:
        rows[-1].append(token)
        if token.kind is TokenKind.BREAK or "\n" in token.text:
            rows.append([])
    return [tuple(row) for row in rows]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
