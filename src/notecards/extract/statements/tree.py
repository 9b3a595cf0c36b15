"""The tree of statements of a study note: what follows a heading stands below it, and what is indented below an entry too."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from notecards.document import Block, BlockKind, Document
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.statements.adoption import adopted
from notecards.extract.statements.companions import companions
from notecards.extract.statements.lazy import apart
from notecards.extract.statements.paragraphs import paragraphs, without_drawing
from notecards.problems import Span
from notecards.tokens import Token, TokenKind, masked, strip, text


def statements(document: Document) -> tuple[Statement, ...]:
    """The statements of a whole note; what follows a heading stands below it."""
    flat = list(adopted(list(_of_blocks(_mended(document.blocks, document.lines)))))
    return _nested(list(companions(_continued(flat))))


def _continued(flat: list[Statement]) -> list[Statement]:
    """ "(cont.)" as a heading stands for the heading of its level before it."""
    named: dict[int, Statement] = {}
    for i, one in enumerate(flat):
        if one.place is not Place.HEADING:
            continue
        if one.number in named and _GOES_ON_WITH.fullmatch(one.words.strip()):
            flat[i] = replace(one, tokens=named[one.number].tokens)
        named = {level: head for level, head in named.items() if level < one.number} | {one.number: flat[i]}
    return flat


_GOES_ON_WITH = pattern(
    r"[(\[…. ]*(?:cont|cont['’]d|continued|ctd|contd|fortsetzung|forts|suite|continuaci[oó]n|continuazione|continua[cç][aã]o|续)[)\]…. ]*",
    re.IGNORECASE,
)
"""A heading that says only that the one before it goes on."""


def _mended(blocks: Sequence[Block], lines: Sequence[str]) -> tuple[Block, ...]:
    """Bullets indented below a step, though not as far as Markdown asks for, stand under it, and the next step goes on with its list."""
    result: list[Block] = []
    for block in (part for whole in blocks for part in apart(whole, lines)):
        mended = _mended(block.children, lines) if block.children else ()
        if mended != block.children:
            block = replace(block, children=mended)
        before = result[-1] if result else None
        if len(result) > 1 and before and before.kind is BlockKind.QUOTE and _goes_on(result[-2], block):
            elder = result[-2]
            remarked = replace(elder.children[-1], children=(*elder.children[-1].children, before))
            whole = Span(elder.span.first, block.span.last)
            result[-2:] = [replace(elder, span=whole, children=(*elder.children[:-1], remarked, *block.children))]
            continue
        if before is None or not (before.kind is block.kind is BlockKind.LIST and before.ordered and before.children):
            result.append(block)
            continue
        last = before.children[-1]
        whole = Span(before.span.first, block.span.last)
        if not block.ordered and _indent(lines, block) > _indent(lines, last):
            deeper = replace(last, children=(*last.children, block))
            result[-1] = replace(before, span=whole, children=(*before.children[:-1], deeper))
        elif block.ordered and block.number == last.number + 1:
            result[-1] = replace(before, span=whole, children=(*before.children, *block.children))
        else:
            result.append(block)
    return tuple(result)


def _goes_on(before: Block, block: Block) -> bool:
    """Whether a list of steps counts on where another, before a quotation, left off."""
    steps = before.kind is block.kind is BlockKind.LIST and before.ordered and block.ordered and before.children
    return bool(steps) and block.number == before.children[-1].number + 1


def _indent(lines: Sequence[str], block: Block) -> int:
    """Columns before the first line of a block."""
    line = lines[block.span.first - 1] if block.span.first <= len(lines) else ""
    return len(line) - len(line.lstrip())


def _nested(flat: Sequence[Statement]) -> tuple[Statement, ...]:
    """Headings take what follows them, down to the next heading of their level or above."""
    result: list[Statement] = []
    i = 0
    while i < len(flat):
        head = flat[i]
        i += 1
        if head.place is Place.HEADING:
            end = next(
                (k for k in range(i, len(flat)) if flat[k].place is Place.HEADING and flat[k].number <= head.number),
                len(flat),
            )
            head = replace(head, children=head.children + _nested(flat[i:end]))
            i = end
        result.append(head)
    return tuple(result)


def _of_blocks(blocks: Iterable[Block], place: Place = Place.PARAGRAPH) -> Iterator[Statement]:
    terms: list[Statement] = []
    for block in blocks:
        if block.kind is BlockKind.DESCRIPTION and terms:
            terms[-1] = replace(terms[-1], children=(*terms[-1].children, *_descriptions(block)))
            continue
        yield from terms
        terms = list(_of_block(block, place))
        if block.kind is not BlockKind.TERM:
            yield from terms
            terms = []
    yield from terms


def _descriptions(block: Block) -> Iterator[Statement]:
    inner = block.children or (replace(block, kind=BlockKind.PARAGRAPH),)
    yield from _of_blocks(inner, Place.DESCRIPTION)


def _of_block(block: Block, place: Place) -> Iterator[Statement]:
    match block.kind:
        case BlockKind.PARAGRAPH:
            yield from paragraphs(block, place)
        case BlockKind.LIST:
            for number, item in enumerate(block.children):
                one = _of_item(item, block.ordered)
                yield replace(one, opens=number == 0) if one.opens or number == 0 else one
        case BlockKind.QUOTE:
            yield from adopted(list(_of_blocks(block.children, Place.QUOTE)))
        case BlockKind.CALLOUT if block.label == "details" and _ANSWER.fullmatch(masked(block.tokens)):
            yield from _of_blocks(block.children)
        case BlockKind.CALLOUT:
            head = Span(block.span.first, block.span.first)
            inner = Place.PARAGRAPH if block.label == "details" else Place.QUOTE
            children = tuple(adopted(list(_of_blocks(block.children, inner))))
            yield Statement(Place.CALLOUT, strip(block.tokens), head, children, label=block.label)
        case BlockKind.TABLE:
            rows = tuple(_of_row(row) for row in block.children)
            yield Statement(Place.TABLE, (), block.span, rows)
        case BlockKind.FOOTNOTE:
            yield from _of_blocks(block.children, Place.FOOTNOTE)
        case BlockKind.MATH:
            formula = (Token(TokenKind.DISPLAY_MATH, block.text.strip()),)
            yield Statement(Place.MATH, formula, block.span)
        case BlockKind.HEADING:
            named = strip(block.tokens)
            named = strip(named, " *") if masked(named).endswith("**") else named  # bold that was opened nowhere
            yield Statement(Place.HEADING, without_drawing(named), block.span, number=block.level)
        case BlockKind.TERM:
            yield Statement(Place.TERM, strip(block.tokens), block.span)
        case BlockKind.CODE | BlockKind.HTML | BlockKind.RULE:
            yield Statement(Place(block.kind.value), text(block.text), block.span, label=block.label)
        case _:
            yield from _of_blocks(block.children, place)


_ANSWER = pattern(
    r"\W*(?:(?:click|show|see|view|reveal|expand|check|the|to|here|for|my|voir|ver|la|zur)\s)*(?:answer|solution|antwort|lösung|réponse|respuesta|solución|risposta|soluzione|resposta|solução|答案|解答|回答|答)s?(?:\sen|\shere)?\W*",
    re.IGNORECASE,
)
"""A summary that only says that the answer to what stands before it is folded in."""


def _of_row(row: Block) -> Statement:
    cells = tuple(Statement(Place.CELL, strip(cell.tokens), cell.span) for cell in row.children)
    return Statement(Place.ROW, (), row.span, cells, header=row.header)


def _of_item(item: Block, ordered: bool) -> Statement:
    """A bullet or step: its first paragraph is its text, all else stands below it."""
    place = Place.STEP if ordered else Place.BULLET
    blocks = item.children
    own = blocks[:1] if blocks and blocks[0].kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) else ()
    heads = list(paragraphs(own[0], place)) if own else []
    below = tuple(adopted(list(_of_blocks(blocks[len(own) :]))))
    task = item.checked is not None
    if not heads:
        return Statement(place, (), Span(item.span.first, item.span.first), below, number=item.number, task=task)
    head, *more = heads
    if ordered and _MONTH.match(masked(head.tokens)):  # "- 9. November 1918" is a day, though Markdown reads a list
        head, place = replace(head, tokens=(*text(f"{item.number}. "), *head.tokens)), Place.BULLET
    children = (*head.children, *more, *below)
    return replace(head, place=place, children=children, number=item.number, task=task)


_MONTH = pattern(
    r"(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]*\.?\s\d{3,4}\b|(?:Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
"""German writes a day of a month with a full stop."""
