"""The tree of statements of a study note: each with its text, its exact lines, and what stands below it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from notecards.document import Block, BlockKind, Document
from notecards.extract.dashes import DATE
from notecards.extract.lazy import EARLY, apart, begins_anew
from notecards.extract.patterns import pattern
from notecards.extract.words import holds, sentences
from notecards.problems import Span
from notecards.tokens import OPAQUE, Mark, Token, TokenKind, Tokens, cut, masked, plain, strip, text


class Place(Enum):
    """The kind of place a statement stands in."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    STEP = "step"
    QUOTE = "quote"
    CALLOUT = "callout"
    TERM = "term"
    DESCRIPTION = "description"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    CODE = "code"
    MATH = "math"
    HTML = "html"
    FOOTNOTE = "footnote"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Statement:
    """A piece of text in its place.

    span: the lines of its own text, without what stands below it. children: what stands below it, in order. number: of a step;
    of a heading its level. label: kind of a callout, language of code. header: of a table's first row. task: of a task bullet.
    opens: the first item of its list. called: the name of a theorem that this says. nameless: what stands below it is not about it (it was vetoed as chatter, a link and the like).
    """

    place: Place
    tokens: Tokens
    span: Span
    children: "tuple[Statement, ...]" = ()
    number: int = 0
    label: str = ""
    header: bool = False
    task: bool = False
    nameless: bool = False
    opens: bool = False
    called: Tokens = ()

    def __hash__(self) -> int:
        """Of its lines alone: a tree of statements is asked for too often to hash all that stands below it."""
        return hash((self.span.first, self.span.last, self.number))

    @property
    def words(self) -> str:
        return plain(self.tokens)


def statements(document: Document) -> tuple[Statement, ...]:
    """The statements of a whole note; what follows a heading stands below it."""
    return _nested(list(_adopted(list(_of_blocks(_mended(document.blocks, document.lines))))))


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
            yield from _adopted(list(_of_blocks(block.children, Place.QUOTE)))
        case BlockKind.CALLOUT:
            head = Span(block.span.first, block.span.first)
            children = tuple(_adopted(list(_of_blocks(block.children, Place.QUOTE))))
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
            yield Statement(Place.HEADING, _without_drawing(named), block.span, number=block.level)
        case BlockKind.TERM:
            yield Statement(Place.TERM, strip(block.tokens), block.span)
        case BlockKind.CODE | BlockKind.HTML | BlockKind.RULE:
            yield Statement(Place(block.kind.value), text(block.text), block.span, label=block.label)
        case _:
            yield from _of_blocks(block.children, place)


def _of_row(row: Block) -> Statement:
    cells = tuple(Statement(Place.CELL, strip(cell.tokens), cell.span) for cell in row.children)
    return Statement(Place.ROW, (), row.span, cells, header=row.header)


def _of_item(item: Block, ordered: bool) -> Statement:
    """A bullet or step: its first paragraph is its text, all else stands below it."""
    place = Place.STEP if ordered else Place.BULLET
    blocks = item.children
    own = blocks[:1] if blocks and blocks[0].kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) else ()
    heads = list(paragraphs(own[0], place)) if own else []
    below = tuple(_adopted(list(_of_blocks(blocks[len(own) :]))))
    task = item.checked is not None
    if not heads:
        return Statement(place, (), Span(item.span.first, item.span.first), below, number=item.number, task=task)
    head, *more = heads
    if ordered and _MONTH.match(masked(head.tokens)):  # "- 9. November 1918" is a day, though Markdown reads a list
        head, place = replace(head, tokens=(*text(f"{item.number}. "), *head.tokens)), Place.BULLET
    children = (*more, *below)
    return replace(head, place=place, children=children, number=item.number, task=task)


_MONTH = pattern(
    r"(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]*\.?\s\d{3,4}\b|(?:Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
"""German writes a day of a month with a full stop."""


def paragraphs(block: Block, place: Place) -> Iterator[Statement]:
    """A paragraph, or the several statements that were written as one: lines that each begin with a term of their own."""
    lines = [
        _emptied(line) if _PROPERTY.match(masked(line)) and number else line
        for number, line in enumerate(_lines(block.tokens))
    ]
    boxed = _BOX.fullmatch(masked(lines[0]).strip()) if len(lines) > 1 else None
    if boxed and not EXERCISE_BOX.match(boxed.group()):
        lines[0] = _emptied(lines[0])
    if len(lines) > 1 and _KIND_ABOVE.fullmatch(masked(lines[0]).strip()):
        lines[0] = _emptied(lines[0])
    lines = [_with_plain_label(_without_tags(_without_attributes(line))) for line in lines]
    starts = _starts(lines, place) if len(lines) > 1 else [0]
    lettered = _lettered(lines) if place is Place.PARAGRAPH else []
    starts = sorted({*starts, *lettered})
    if boxed:
        listed = {i for i, line in enumerate(lines) if _BOXED_ITEM.match(masked(line))}
        starts = sorted({*starts, *listed})
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        tokens = strip(tuple(token for line in lines[start:end] for token in line))
        item = (_BOXED_ITEM if boxed else _HAN_ITEM).match(masked(tokens)) if len(starts) > 1 or boxed else None
        tokens = cut(tokens, item.end()) if item else tokens
        stray = _STRAY.match(masked(tokens)) if place in (Place.BULLET, Place.STEP) else None
        tokens = cut(tokens, stray.end()) if stray else tokens
        number = lettered.index(start) + 1 if start in lettered else 0
        tokens = cut(tokens, masked(tokens).index(" ") + 1) if number else tokens
        tokens = _without_drawing(tokens)
        kind = _KIND_OF_SENTENCE.match(masked(tokens)) or _NUMBERED_LINE.match(masked(tokens))
        called = cut(tokens, *kind.span("name")) if kind and kind.groupdict().get("name") else ()
        tokens = cut(tokens, kind.end()) if kind else tokens
        first = block.span.first + start
        said = next((i for i in range(end, start, -1) if masked(lines[i - 1]).strip()), end)
        last = block.span.last if said == len(lines) else block.span.first + said - 1
        if tokens:
            where = Place.STEP if number else place
            yield from _before_a_list(Statement(where, tokens, Span(first, last), called=called, number=number))


_STRAY = pattern(r"\*{1,2}\s+(?=\w)")
"""Bold that was opened at the beginning of a bullet and never set: "* ** Requires two rounds"."""
_LETTER = pattern(r"\s*[A-Za-z][.)]\s+(?=\w|[*_]{1,2}\w)")


def _lettered(lines: list[Tokens]) -> list[int]:
    """The lines of a paragraph that are counted off by letters, "A." and "B.", which Markdown knows no list of."""
    found = [i for i, line in enumerate(lines) if _LETTER.match(masked(line))]
    letters = [masked(lines[i]).strip()[0].casefold() for i in found]
    return found if len(found) > 1 and letters == list("abcdefgh"[: len(found)]) else []


_BOX = pattern(r"(?:!!!|\?\?\?\+?)\s+[a-z]+(?:\s[a-z ]+)?(?:\s*[\"“”].*[\"“”])?")
"""How a box opens that some readers of Markdown know: `!!! note "Title"`, `??? warning`; what it holds is indented below."""
_BOXED_ITEM = pattern(r"\s*[-*+]\s+(?=\S)")
EXERCISE_BOX = pattern(r"(?:!!!|\?\?\?\+?)\s+(?:example|question|todo|bug|quote)\b")
"""One that holds no knowledge."""


def _starts(lines: list[Tokens], place: Place) -> list[int]:
    """Which lines begin a statement."""
    drawn = [i for i, line in enumerate(lines) if _DRAWN.match(masked(strip(line)))]
    dashed = [i for i, line in enumerate(lines) if _DASHED_LINE.match(masked(strip(line)))]
    together = {i for group in (drawn, dashed) if len(group) > 1 for i in group}
    starts = [i for i, line in enumerate(lines) if i == 0 or _begins_a_statement(line)]
    labelled = sum(1 for i in starts if _begins_a_statement(lines[i]))
    if labelled + sum(not _begins_a_statement(lines[i]) for i in dashed) > 1:
        together.update(dashed)
    elif labelled < 2:
        starts = [0]
    if place in (Place.PARAGRAPH, Place.QUOTE) and _are_statements(lines):
        starts = [i for i, line in enumerate(lines) if strip(line)] or [0]
    anew = (
        i
        for i in range(1, len(lines))
        if _ends_early(i, lines)
        or _begins_anew(lines[i - 1], lines[i])
        or _begins_with_a_bold_term(lines[i])
        or _is_bold_name(lines[i])
    )
    starts = sorted({*starts, *anew, *together, *_short_lines(lines, place)})
    if place in (Place.PARAGRAPH, Place.QUOTE):
        ended = (
            i for i, line in enumerate(map(masked, lines[:-1]), 1) if holds(line, "。", "！") and _HAN_END.search(line)
        )
        return sorted({*starts, *ended})
    return starts


def _short_lines(lines: Sequence[Tokens], place: Place) -> Iterator[int]:
    """Lines of a paragraph below one that ended long before any margin."""
    said = [masked(line) for line in lines] if place is Place.PARAGRAPH else []
    if said and _TO_DO.match(said[0]):
        return  # what is to be done is no fact in any of its lines
    early = [i for i in range(1, len(said)) if begins_anew(said[i - 1], said[i])]
    if len(said) > 3 and 2 * len(early) >= len(said) - 1:  # then hardly any line is wrapped
        early = [i for i in range(1, len(said)) if begins_anew(said[i - 1], said[i], _NO_MARGIN)]
    yield from early


_NO_MARGIN = 100
_TO_DO = pattern(r"\W*to[\s-]?do\b", re.IGNORECASE)
_KIND_OF_SENTENCE = pattern(
    r"(?:fact|theorem|lemma|proposition|corollary|claim|satz|korollar|behauptung|théorème|lemme|corollaire|teorema|lema|corolario|proposición|"
    r"(?:def(?:inition)?|définition|definición)(?=[^\n]{4,120}?\b(?:is|are|ist|sind|heißt|est|sont|es|son)\b))\s?(?:\d+(?:\.\d+)*)?(?:\s?\((?P<name>[^()\n]{2,60})\))?\s?[:.]\s+(?=(?:\S+\s+){3}|["
    + OPAQUE
    + r"]+\s*$)",
    re.IGNORECASE,
)
"""What a mathematician writes in front of a sentence, and no term that the sentence defines: "Fact 3: ..."."""


_KIND_ABOVE = pattern(r"(?:theorem|lemma|proposition|corollary|definition|claim)\s\d+(?:\.\d+)*\.?", re.IGNORECASE)
"""The same on a line of its own: "Definition 3.5.1" above a sentence."""
_DRAWN = pattern(
    r"(?:[\u2600-\u26ff\u2700-\u2712\u2728-\u274b\u2753-\u2794\u27a1\u2b50\U0001f300-\U0001faff][\ufe0f\u200d]*|:(?:material|fontawesome|octicons|simple)-[\w-]+:)+\s+(?=\S)"
)
"""Pictures in front of a statement or heading, but for marks that say yes or no."""


def _without_drawing(tokens: Tokens) -> Tokens:
    drawn = _DRAWN.match(masked(tokens))
    return cut(tokens, drawn.end()) if drawn else tokens


_NUMBERED_LINE = pattern(r"\d{1,2}:\s+(?=[A-Z][a-z])")
"""A number that only counts lines: "1: Interphase: the cell grows"."""


def _before_a_list(whole: Statement) -> Iterator[Statement]:
    """A paragraph whose last sentence announces a list or a formula: what it says before that is a statement of its own."""
    said = masked(whole.tokens)
    found = sentences(said) if whole.place is Place.PARAGRAPH and _ANNOUNCES.search(said) else []
    if len(found) < 2:
        yield whole
        return
    at = found[-1][0]
    before, label = cut(whole.tokens, 0, at), cut(whole.tokens, at)
    ended = whole.span.first + sum(_ends(token) for token in before)
    said_to = ended - 1 if before and _ends(before[-1]) else ended
    yield replace(whole, tokens=strip(before), span=Span(whole.span.first, max(whole.span.first, said_to)))
    yield replace(whole, tokens=strip(label), span=Span(min(ended, whole.span.last), whole.span.last))


_ANNOUNCES = pattern(r"(?:[:：]|\b(?:is|are|as|by|becomes|gives|yields|ist|sind|est|es)\s?,?)\s*$")
_STOPS = pattern(r"[.!?…]\s*$")
_GOES_ON = pattern(r"[,;:–—-]\s*$|\b(?:and|or|the|a|an|of|to|in|with|und|oder|et|ou|de|y|o)\s*$")


def _are_statements(lines: Sequence[Tokens]) -> bool:
    """Whether each line of a paragraph says something by itself: three or more, none left open, most of them ended long before a
    margin, and not all of them whole sentences."""
    said = [line for line in (masked(line).strip() for line in lines) if line]
    if len(said) < 3 or any(_GOES_ON.search(line) for line in (said[0].rstrip(":"), *said[1:])):
        return False
    widest = max(map(len, said))
    early = sum(len(line) + len(after.split(" ")[0]) + 10 < widest for line, after in pairwise(said))
    stopped = sum(bool(_STOPS.search(line)) for line in said)
    if early < 0.6 * (len(said) - 1) and (stopped or widest > EARLY):
        return False
    return stopped <= len(said) - 2 and not any(
        token.kind in (TokenKind.MATH, TokenKind.DISPLAY_MATH) for line in lines for token in line
    )


_HAN_OPEN = pattern(r"[\u4e00-\u9fff）》”」]$")
_FAR_FROM_THE_MARGIN = 8


def _ends_early(i: int, lines: Sequence[Tokens]) -> bool:
    """Whether the line before ends, without a sign, well before the widest: Chinese text is not wrapped by hand."""
    before, after = masked(lines[i - 1]).strip(), masked(lines[i]).strip()
    if (
        before.isascii()
        or not _HAN_OPEN.search(before)
        or not _HAN_LINE.match(after)
        or len(before) < len("山城的兴建")
    ):
        return False
    return len(before) + _FAR_FROM_THE_MARGIN < max(len(masked(line).strip()) for line in lines)


_HAN_NAME = pattern(r"(?=.*[\u4e00-\u9fff])[\u4e00-\u9fffA-Za-z0-9 ]{2,12}")
_HAN_LINE = pattern(r"[\u4e00-\u9fff“《（]")
"""A line that goes on below a short one without a sign is no wrapped text in Chinese, but what is said of a name."""
_POSTSCRIPT = pattern(r"P\.?S\.?|N\.?B\.?", re.IGNORECASE)


def _begins_anew(before: Tokens, line: Tokens) -> bool:
    """Whether a line is a sentence of its own under a bullet of a few words, though Markdown reads it on: "- pH" over "All enzymes have ..."."""
    above, said = masked(before).strip(), masked(line).strip()
    if _POSTSCRIPT.fullmatch(above):
        return True
    if _STOPS.search(above) or _GOES_ON.search(above) or not re.match(r"[^\W\d_]", above):
        return False
    if _HAN_NAME.fullmatch(above):
        return bool(_HAN_LINE.match(said))
    return len(above.split()) <= 4 and bool(
        re.match(r"(?:The|A|An|All|Each|Every|It|This|These|Der|Die|Das|Le|La|Les|El|Los|Las)\s", said)
    )


_DASHED_LINE = pattern(rf"{DATE}\s[-–—]\s(?=\S+\s\S)|[A-Z][\w'()-]*(?:\s[\w'()-]+){{0,3}}\s[-–—]\s(?=\S+\s\S+\s\S)")
"""A line that begins with a term or a day, and a dash: "Monosaccharide - a sugar that ..."."""
_ATTRIBUTES = pattern(r"^\{[^{}\n]{1,80}\}")


def _without_attributes(line: Tokens) -> Tokens:
    """A line without the braces behind an image: `![cell](cell.png){width=40%}`."""
    kept: list[Token] = []
    for token in line:
        found = _ATTRIBUTES.match(token.text) if kept and kept[-1].kind is TokenKind.IMAGE else None
        kept.append(replace(token, text=token.text[found.end() :]) if found else token)
    return tuple(kept)


_TAGS = pattern(r"(?<=[\w?？。.!！:：)])\s+(?:#[^\W\d_][\w/-]*\s*)+$")


def _without_tags(line: Tokens) -> Tokens:
    """A line without the tags behind its end: "What is a stack? #card"."""
    said = [number for number, token in enumerate(line) if token.text.strip()]
    last = line[said[-1]] if said else None
    found = _TAGS.search(last.text) if last and last.kind is TokenKind.TEXT else None
    if not last or not found:
        return line
    return (*line[: said[-1]], replace(last, text=last.text[: found.start()]), *line[said[-1] + 1 :])


_CODE_LABEL = pattern(r"(?=[A-ZÀ-Þ]|[^:]*\s\S)[^\W\d_][\w'’ /&,-]*(?:\([^()]{1,20}\)\s?)?:")
"""What only a label holds: words, and a capital letter where it is a single one; `default:` and `std::move:` stay code."""


def _with_plain_label(line: Tokens) -> Tokens:
    """A line whose label was set as code, its colon too, as if it were bold: "`Working capital:` the money left ..."."""
    at = next((i for i, token in enumerate(line) if token.text.strip()), None)
    if at is None or line[at].kind is not TokenKind.CODE or not _CODE_LABEL.fullmatch(line[at].text):
        return line
    return (*line[:at], replace(line[at], kind=TokenKind.TEXT, marks=line[at].marks | Mark.BOLD), *line[at + 1 :])


def _emptied(line: Tokens) -> Tokens:
    """A property line without its words: its end still counts."""
    return tuple(token for token in line if token.kind is TokenKind.BREAK)


def _lines(tokens: Tokens) -> list[Tokens]:
    """The tokens of each source line, its line end included."""
    lines: list[list[Token]] = [[]]
    for token in tokens:
        lines[-1].append(token)
        lines.extend([] for _ in range(_ends(token)))
    return [tuple(line) for line in lines]


def _ends(token: Token) -> int:
    """How many source lines end inside a token."""
    return 1 if token.kind is TokenKind.BREAK and not token.text else token.text.count("\n")


_HAN_ITEM = pattern(r"^(?:[（(]\d{1,2}[)）]|[①-⑳]|\d{1,2}、)\s*(?=\S)")
"""A step as Chinese and Japanese notes number it inside a paragraph: "（1）..."."""
_HAN_END = pattern(r"[\u3040-\u30ff\u4e00-\u9fff）」”][。！]\s*$")
"""Chinese and Japanese lines are not wrapped by hand: one that ends a sentence ends a statement."""
_PROPERTY = pattern(r"^\s*[a-z][\w.-]*::\s")
_LABEL_LINE = pattern(
    r"^\s*(?:[QAFR]|Question|Answer|Frage|Antwort|Pregunta|Respuesta|Réponse|[^\s:：][^:：.!?。，；]{0,40})(?:[:：]\s+\S|：\S)"
)


def _begins_a_statement(line: Tokens) -> bool:
    inner = strip(line)
    if not inner:
        return False
    if _HAN_ITEM.match(masked(inner)):
        return True
    if inner[0].marks & Mark.BOLD:
        after = masked(inner[1:]).lstrip()
        whole = not after and _LABEL_LINE.match(masked(inner))
        return (
            bool(whole)
            or plain(inner[:1]).rstrip().endswith((":", "："))
            or after.startswith((":", "：", "-", "–", "—", "="))
        )
    return bool(_LABEL_LINE.match(masked(inner)))


def _begins_with_a_bold_term(line: Tokens) -> bool:
    """ "**Working set**: the part that ..." on a line of its own, whatever the lines above it say."""
    inner = strip(line)
    if not inner or not inner[0].marks & Mark.BOLD or not plain(inner[:1])[:1].isalnum():
        return False
    return plain(inner[:1]).rstrip().endswith((":", "：")) or masked(inner[1:]).lstrip().startswith((":", "："))


_HAN_LABEL = pattern(r"[\u4e00-\u9fffA-Za-z0-9（）()、 ]*[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9（）()、 ]*[：:]?")


def _is_bold_name(line: Tokens) -> bool:
    """A bold name alone on its line, in Chinese: it stands above what follows and does not end what stands before."""
    inner = strip(line)
    said = masked(inner)
    bold = all(token.marks & Mark.BOLD for token in inner if plain((token,)).strip())
    return bool(inner) and bold and 2 <= len(said) <= _LONGEST_LABEL and _HAN_LABEL.fullmatch(said) is not None


_LONGEST_LABEL = 16
_ADOPTABLE = {Place.BULLET, Place.STEP, Place.TABLE, Place.MATH, Place.CODE}


def _adopted(flat: list[Statement]) -> Iterator[Statement]:
    """A paragraph that announces a list (it ends with a colon or a question mark, or is all bold) takes it as its children."""
    result: list[Statement] = []
    taking = False
    for statement in flat:
        if (
            statement.place is Place.MATH
            and result
            and result[-1].place in (Place.PARAGRAPH, Place.QUOTE)
            and not result[-1].children
        ):
            result[-1] = replace(result[-1], children=(statement,))
            continue
        if _stands_right_above(result, statement):
            taking = True
        another = statement.opens and any(child.opens for child in result[-1].children) if taking else False
        if (
            taking
            and statement.place is Place.PARAGRAPH
            and _is_a_heading(result[-1])
            and not announces(statement.tokens)
        ):
            result[-1] = replace(result[-1], children=(*result[-1].children, statement))
            continue
        if taking and result[-1].children and _stands_right_above(list(result[-1].children), statement):
            *others, nearest = result[-1].children
            result[-1] = replace(result[-1], children=(*others, replace(nearest, children=(statement,))))
            continue
        if taking and len(result[-1].children) > 1 and _is_a_heading(result[-1]) and _has_begun(result[-1], statement):
            *others, nearest = result[-1].children
            result[-1] = replace(
                result[-1], children=(*others, replace(nearest, children=(*nearest.children, statement)))
            )
            continue
        if taking and statement.place in _ADOPTABLE and not another:
            result[-1] = replace(result[-1], children=(*result[-1].children, statement))
            taking = statement.place in (Place.BULLET, Place.STEP) or statement.place is Place.MATH
            continue
        result.append(statement)
        taking = statement.place in (Place.PARAGRAPH, Place.QUOTE) and announces(statement.tokens)
    yield from result


def _has_begun(above: Statement, statement: Statement) -> bool:
    """Whether an entry goes on with the list below the last line under a bold one."""
    nearest = above.children[-1]
    listed = nearest.place is Place.PARAGRAPH and nearest.children and nearest.children[-1].place is statement.place
    return bool(listed) and not statement.opens and statement.place in (Place.BULLET, Place.STEP)


def _is_a_heading(label: Statement) -> bool:
    """A bold line of a few words and nothing else: what paragraphs follow stand under it."""
    said = re.sub(r"^\W+", "", plain(label.tokens)).strip()
    return (
        label.place is Place.PARAGRAPH
        and len(said) <= _NAME_AT_MOST
        and said[:1].isupper()
        and bool(re.search(r"[^\W_]$", said))
        and _is_all_bold(label.tokens)
    )


def _is_all_bold(tokens: Tokens) -> bool:
    """Whether all that has letters is bold: "✔ **First stage**"."""
    return bool(tokens) and all(t.marks & Mark.BOLD for t in tokens if re.search(r"\w", plain((t,))))


_NAME_AT_MOST = 60
"""Signs of a line that may be a label though no colon says so."""


def _stands_right_above(result: list[Statement], statement: Statement) -> bool:
    """A short line with no stop at its end, and in the next line the first bullet: "St. Augustine -- 354-430" over what he held."""
    above = result[-1] if result else None
    if above is None or above.place is not Place.PARAGRAPH or above.children or not statement.opens:
        return False
    said = plain(above.tokens).strip()
    room = 2 if statement.place is Place.STEP else 1  # what is numbered has an empty line above it as often
    return (
        above.span.last + room >= statement.span.first
        and above.span.first == above.span.last
        and len(said) <= _NAME_AT_MOST
        and said[:1].isupper()
        and not re.search(r"[.,;!–—-]$", said)
    )


def announces(tokens: Tokens) -> bool:
    """Whether a text stands as a label over what follows."""
    words = plain(tokens).rstrip().rstrip('*_"”»“」')
    all_bold = _is_all_bold(tokens) and bool(re.search(r"\w", words))
    return words.endswith((":", "：", "?", "？")) or (all_bold and len(words) <= 80 and not words.endswith((".", "。")))
