"""A paragraph as its statements: cut where a line begins anew, and without what only numbers or decorates them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from notecards.document import Block
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.statements.line_starts import DRAWN, HAN_ITEM, ITEM, ONLY_LABEL, beginnings
from notecards.extract.words import sentences
from notecards.problems import Span
from notecards.tokens import OPAQUE, Mark, Token, TokenKind, Tokens, cut, is_bold, masked, merge, strip


def paragraphs(block: Block, place: Place) -> Iterator[Statement]:
    """A paragraph, or the several statements that were written as one: lines that each begin with a term of their own, or that
    stand below a head in bold."""
    lines = _lines(block.tokens)
    headed = _lines_of_head(lines) if place is Place.PARAGRAPH else 0
    if not headed:
        yield from _under_labels(_statements(block, place))
        return
    head, rest = (tuple(token for line in part for token in line) for part in (lines[:headed], lines[headed:]))
    head = merge(tuple(Token(TokenKind.TEXT, " ", Mark.BOLD) if _ends(token) else token for token in head))
    last = block.span.first + headed - 1
    below = replace(block, tokens=rest, span=Span(last + 1, block.span.last))
    own = _with_plain_label(_without_tags(strip(head)))
    yield Statement(place, own, Span(block.span.first, last), tuple(_under_labels(_statements(below, place))))


def _under_labels(statements: Iterable[Statement]) -> Iterator[Statement]:
    """What follows a line that is only a label, "Normal values:", in the same paragraph stands below it."""
    label: Statement | None = None
    for one in statements:
        if ONLY_LABEL.fullmatch(masked(one.tokens).rstrip()):
            if label:
                yield label
            label = one
        elif label:
            label = replace(label, children=(*label.children, one))
        else:
            yield one
    if label:
        yield label


def _lines_of_head(lines: list[Tokens]) -> int:
    """How many lines a head takes: a question or a task in bold, with nothing else in its lines and others below it; 0 for none."""
    bold = next((i for i, line in enumerate(lines) if not is_bold(line)), 0)
    said = "".join(masked(line) for line in lines[:bold]).strip()
    return bold if bold <= _HEAD_AT_MOST and (_ASKS.search(said) or bold > 1) else 0


_HEAD_AT_MOST = 3
_ASKS = pattern(r"[?？]$|^(?:(?:Be)?[Nn]ennen|Beschreiben|Erklären|Erläutern|Definieren|Begründen) [Ss]ie\b")


def _statements(block: Block, place: Place) -> Iterator[Statement]:
    lines = [
        _emptied(line) if _PROPERTY.match(masked(line)) and number else line
        for number, line in enumerate(_lines(block.tokens))
    ]
    if len(lines) > 1 and _KIND_ABOVE.fullmatch(masked(lines[0]).strip()):
        lines[0] = _emptied(lines[0])
    lines = [_with_plain_label(_without_tags(_without_attributes(line))) for line in lines]
    starts = beginnings(lines, place) if len(lines) > 1 else [0]
    lettered = _lettered(lines) if place is Place.PARAGRAPH else []
    starts = sorted({*starts, *lettered})
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        tokens = strip(tuple(token for line in lines[start:end] for token in line))
        item = HAN_ITEM.match(masked(tokens)) or (start and ITEM.match(masked(tokens))) if len(starts) > 1 else None
        tokens = cut(tokens, item.end()) if item else tokens
        stray = _STRAY.match(masked(tokens)) if place in (Place.BULLET, Place.STEP) else None
        tokens = cut(tokens, stray.end()) if stray else tokens
        number = lettered.index(start) + 1 if start in lettered else 0
        tokens = cut(tokens, masked(tokens).index(" ") + 1) if number else tokens
        tokens = without_drawing(tokens)
        kind = _KIND_OF_SENTENCE.match(masked(tokens)) or _NUMBERED_LINE.match(masked(tokens))
        called = cut(tokens, *kind.span("name")) if kind and kind.groupdict().get("name") else ()
        tokens = cut(tokens, kind.end()) if kind else tokens
        first = block.span.first + start
        said = next((i for i in range(end, start, -1) if masked(lines[i - 1]).strip()), end)
        last = block.span.last if said == len(lines) else block.span.first + said - 1
        if tokens:
            where = Place.STEP if number else place
            yield from _before_a_list(Statement(where, tokens, Span(first, last), called=called, number=number))


_PROPERTY = pattern(r"^\s*[a-z][\w.-]*::\s")
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
_NUMBERED_LINE = pattern(r"\d{1,2}:\s+(?=[A-Z][a-z])")
"""A number that only counts lines: "1: Interphase: the cell grows"."""
_STRAY = pattern(r"\*{1,2}\s+(?=\w)")
"""Bold that was opened at the beginning of a bullet and never set: "* ** Requires two rounds"."""


def _lettered(lines: list[Tokens]) -> list[int]:
    """The lines of a paragraph that are counted off by letters, "A." and "B.", which Markdown knows no list of."""
    found = [i for i, line in enumerate(lines) if _LETTER.match(masked(line))]
    letters = [masked(lines[i]).strip()[0].casefold() for i in found]
    return found if len(found) > 1 and letters == list("abcdefgh"[: len(found)]) else []


_LETTER = pattern(r"\s*[A-Za-z][.)]\s+(?=\w|[*_]{1,2}\w)")


def without_drawing(tokens: Tokens) -> Tokens:
    """A text without the pictures in front of it."""
    drawn = DRAWN.match(masked(tokens))
    return cut(tokens, drawn.end()) if drawn else tokens


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


def _emptied(line: Tokens) -> Tokens:
    """A property line without its words: its end still counts."""
    return tuple(token for token in line if token.kind is TokenKind.BREAK)


def _without_attributes(line: Tokens) -> Tokens:
    """A line without the braces behind an image: `![cell](cell.png){width=40%}`."""
    kept: list[Token] = []
    for token in line:
        found = _ATTRIBUTES.match(token.text) if kept and kept[-1].kind is TokenKind.IMAGE else None
        kept.append(replace(token, text=token.text[found.end() :]) if found else token)
    return tuple(kept)


_ATTRIBUTES = pattern(r"^\{[^{}\n]{1,80}\}")


def _without_tags(line: Tokens) -> Tokens:
    """A line without the tags behind its end: "What is a stack? #card"."""
    said = [number for number, token in enumerate(line) if token.text.strip()]
    last = line[said[-1]] if said else None
    found = _TAGS.search(last.text) if last and last.kind is TokenKind.TEXT else None
    if not last or not found:
        return line
    return (*line[: said[-1]], replace(last, text=last.text[: found.start()]), *line[said[-1] + 1 :])


_TAGS = pattern(r"(?<=[\w?？。.!！:：)])\s+(?:#[^\W\d_][\w/-]*\s*)+$")


def _with_plain_label(line: Tokens) -> Tokens:
    """A line whose label was set as code, its colon too, as if it were bold: "`Working capital:` the money left ..."."""
    at = next((i for i, token in enumerate(line) if token.text.strip()), None)
    if at is None or line[at].kind is not TokenKind.CODE or not _CODE_LABEL.fullmatch(line[at].text):
        return line
    return (*line[:at], replace(line[at], kind=TokenKind.TEXT, marks=line[at].marks | Mark.BOLD), *line[at + 1 :])


_CODE_LABEL = pattern(r"(?=[A-ZÀ-Þ]|[^:]*\s\S)[^\W\d_][\w'’ /&,-]*(?:\([^()]{1,20}\)\s?)?:")
"""What only a label holds: words, and a capital letter where it is a single one; `default:` and `std::move:` stay code."""
