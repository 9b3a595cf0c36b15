"""Inline text as a flat row of tokens, and the few operations on it that everything else is made of.

`plain` is the one text that matching, the ledger, rules and JSON see; every offset in the project counts characters of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntFlag, StrEnum, auto


class TokenKind(StrEnum):
    TEXT = "text"
    CODE = "code"
    MATH = "math"
    DISPLAY_MATH = "display"
    IMAGE = "image"
    BREAK = "break"
    """A line end of the source inside a paragraph (or a `<br>`): one space in plain text."""


class Mark(IntFlag):
    """How a token stands out. A token may carry several."""

    NONE = 0
    BOLD = auto()
    ITALIC = auto()
    STRIKE = auto()
    HIGHLIGHT = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A run of text with one look.

    `text`: what is shown (formula without its dollars; alt text of an image). `target`: where a link or wikilink leads, the
    source of an image, else empty.
    """

    kind: TokenKind
    text: str
    marks: Mark = Mark.NONE
    target: str = ""


Tokens = tuple[Token, ...]

_FENCES = {TokenKind.CODE: "`", TokenKind.MATH: "$", TokenKind.DISPLAY_MATH: "$$"}
OPAQUE = "\ufffc"
"""Stands in `masked` text for every character that no rule may read as language."""


def text(words: str, marks: Mark = Mark.NONE) -> Tokens:
    """A row of one plain token; an empty row for no words."""
    return (Token(TokenKind.TEXT, words, marks),) if words else ()


_TEXT = TokenKind.TEXT
"""Looked up once: most tokens are text, and a name is found five times as fast as a member of an enum."""


def plain_token(token: Token) -> str:
    """The plain text of one token: formulas as `$..$`, code in backticks, a line end as one space."""
    if token.kind is _TEXT:
        return token.text
    if token.kind is TokenKind.BREAK:
        return " "
    fence = _FENCES.get(token.kind, "")
    return fence + token.text + fence


def plain(tokens: Tokens) -> str:
    """The plain text of a row."""
    if len(tokens) == 1:
        token = tokens[0]
        return token.text if token.kind is _TEXT else plain_token(token)
    return "".join(map(plain_token, tokens))


def masked(tokens: Tokens) -> str:
    """Plain text, length kept, in which code, formulas and images are `OPAQUE`: safe to search for punctuation and words."""
    if len(tokens) == 1:
        token = tokens[0]
        return token.text if token.kind is _TEXT else _masked_token(token)
    return "".join(map(_masked_token, tokens))


def _masked_token(token: Token) -> str:
    if token.kind is _TEXT:
        return token.text
    return " " if token.kind is TokenKind.BREAK else OPAQUE * len(plain_token(token))


def spans(tokens: Tokens) -> Iterator[tuple[int, int, Token]]:
    """Each token with its start and end in plain text."""
    start = 0
    for token in tokens:
        end = start + len(plain_token(token))
        yield start, end, token
        start = end


def cut(tokens: Tokens, start: int, end: int | None = None) -> Tokens:
    """The part of the row between two plain offsets; a formula, code or image that is only partly inside is taken whole."""
    stop = end if end is not None else len(plain(tokens))
    kept = []
    for first, last, token in spans(tokens):
        if first >= stop or last <= start:
            continue
        if token.kind is TokenKind.TEXT:
            token = Token(token.kind, token.text[max(0, start - first) : stop - first], token.marks, token.target)
        kept.append(token)
    return tuple(kept)


def strip(tokens: Tokens, characters: str = " \t\n\u00a0") -> Tokens:
    """The row without these characters at both ends."""
    if len(tokens) == 1 and tokens[0].kind is _TEXT:
        token = tokens[0]
        inner = token.text.strip(characters)
        if inner and inner != token.text:
            return (Token(_TEXT, inner, token.marks, token.target),)
        return tokens if inner else ()
    whole = masked(tokens)
    start, end = len(whole) - len(whole.lstrip(characters)), len(whole.rstrip(characters))
    if start == 0 and end == len(whole) and all(map(plain_token, tokens)):
        return tokens
    return cut(tokens, start, max(start, end))


def join(rows: Iterable[Tokens], between: str) -> Tokens:
    """Several rows as one, with plain words between them."""
    joined: list[Token] = []
    for row in rows:
        if joined and between:
            joined.append(Token(TokenKind.TEXT, between))
        joined.extend(row)
    return merge(tuple(joined))


def is_bold(tokens: Iterable[Token]) -> bool:
    """Whether all of a row that is no blank is bold; an empty row is not."""
    said = [token for token in tokens if plain_token(token).strip()]
    return bool(said) and all(token.marks & Mark.BOLD for token in said)


def is_bare(token: Token) -> bool:
    """Whether a token is text and nothing else: no look, no link."""
    return token.kind is _TEXT and not token.marks and not token.target


def merge(tokens: Tokens) -> Tokens:
    """The same row with neighbouring text of one look made one token, empty text dropped."""
    merged: list[Token] = []
    for token in tokens:
        if token.kind is TokenKind.TEXT and not token.text:
            continue
        last = merged[-1] if merged else None
        if (
            last
            and last.kind is token.kind is TokenKind.TEXT
            and (last.marks, last.target) == (token.marks, token.target)
        ):
            merged[-1] = Token(last.kind, last.text + token.text, last.marks, last.target)
        else:
            merged.append(token)
    return tuple(merged)


def unmarked(tokens: Tokens) -> Tokens:
    """The same row without bold, italic and the like, and without links."""
    return merge(tuple(Token(t.kind, t.text, Mark.NONE, t.target if t.kind is TokenKind.IMAGE else "") for t in tokens))


def lines(tokens: Tokens) -> list[Tokens]:
    """The lines of a row, held apart by its breaks; at least one, which may be empty."""
    found: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind is TokenKind.BREAK:
            found.append([])
        else:
            found[-1].append(token)
    return [tuple(line) for line in found]
