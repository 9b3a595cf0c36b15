"""How tokens look in a terminal: plain text, formulas readable, nothing in it that could steer the terminal."""

import unicodedata

from notecards.render.formula import readable
from notecards.tokens import Mark, Token, TokenKind, Tokens, cut

BOLD, ITALIC, CODE, GAP, DIM, RESET = "\x1b[1m", "\x1b[3m", "\x1b[36m", "\x1b[1;34m", "\x1b[2m", "\x1b[0m"


def clean(words: str) -> str:
    """Text without control characters and without signs that turn the direction of what follows."""
    return "".join(
        " " if unicodedata.category(sign) in ("Cc", "Cs") and sign != "\n" else sign
        for sign in words
        if sign not in _TURNING
    )


_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def terminal(tokens: Tokens, *, colour: bool = True) -> str:
    """A row of tokens for the terminal."""
    return "".join(_token(token, colour) for token in tokens)


def _token(token: Token, colour: bool) -> str:
    match token.kind:
        case TokenKind.BREAK:
            return "\n" if token.text == "br" else " "
        case TokenKind.MATH | TokenKind.DISPLAY_MATH:
            return clean(readable(token.text))
        case TokenKind.IMAGE:
            return f"[picture: {clean(token.text or token.target)}]"
        case TokenKind.CODE:
            return _in(CODE, clean(token.text), colour) if colour else f"`{clean(token.text)}`"
    look = (BOLD if token.marks & Mark.BOLD else "") + (ITALIC if token.marks & Mark.ITALIC else "")
    return _in(look, clean(token.text), colour)


def _in(look: str, words: str, colour: bool) -> str:
    return f"{look}{words}{RESET}" if look and colour else words


def with_gap(tokens: Tokens, start: int, end: int, *, shown: bool, colour: bool = True) -> str:
    """A cloze: the text with the part between two plain offsets as [...], or, shown, set off."""
    before, inner, after = cut(tokens, 0, start), cut(tokens, start, end), cut(tokens, end)
    gap = terminal(inner, colour=False) if shown else "[...]"
    return (terminal(before, colour=colour) if start else "") + _in(GAP, gap, colour) + terminal(after, colour=colour)
