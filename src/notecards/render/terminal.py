"""How tokens look in a terminal: runs of text with a look, formulas readable, nothing in it that could steer the terminal."""

import unicodedata

from notecards.render.lines import Look, Run
from notecards.tokens import Mark, Token, TokenKind, Tokens, cut

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MARKS = (
    (Mark.BOLD, Look.BOLD),
    (Mark.ITALIC, Look.ITALIC),
    (Mark.STRIKE, Look.STRIKE),
    (Mark.HIGHLIGHT, Look.HIGHLIGHT),
)


def clean(words: str) -> str:
    """Text without control characters and without signs that turn the direction of what follows."""
    return "".join(
        " " if unicodedata.category(sign) in ("Cc", "Cs") and sign != "\n" else sign
        for sign in words
        if sign not in _TURNING
    )


def runs(tokens: Tokens, look: Look = Look.NONE) -> list[Run]:
    """A row of tokens as runs; look: what all of them have besides their own."""
    return [run for token in tokens for run in _token(token, look)]


def _token(token: Token, look: Look) -> list[Run]:
    match token.kind:
        case TokenKind.BREAK:
            return [Run("\n" if token.text == "br" else " ", look)]
        case TokenKind.MATH | TokenKind.DISPLAY_MATH:
            from notecards.render.formula import readable

            return [Run(clean(readable(token.text)), look)]
        case TokenKind.IMAGE:
            return [Run(f"[picture: {clean(token.text or token.target)}]", look | Look.ITALIC)]
        case TokenKind.CODE:
            return _code(clean(token.text), look)
    for mark, own in _MARKS:
        if token.marks & mark:
            look |= own
    return [Run(clean(token.text), look | (Look.LINK if token.target else Look.NONE))]


def _code(words: str, look: Look) -> list[Run]:
    """Code in a line; several lines of it as a block of their own."""
    if "\n" not in words.strip("\n"):
        return [Run(words, look | Look.CODE)]
    return [Run("\n", look), Run(words.strip("\n"), look | Look.BLOCK), Run("\n", look)]


def with_gap(tokens: Tokens, start: int, end: int, *, shown: bool) -> list[Run]:
    """A cloze: the text with the part between two plain offsets as [...], or, shown, set off."""
    before, inner, after = cut(tokens, 0, start) if start else (), cut(tokens, start, end), cut(tokens, end)
    gap = runs(inner, Look.GAP) if shown else [Run("[...]", Look.GAP)]
    return [*runs(before), *gap, *runs(after)]


def words_of(tokens: Tokens) -> str:
    """A row of tokens as plain text to read: formulas readable, no colours."""
    return "".join(run.text for run in runs(tokens))
