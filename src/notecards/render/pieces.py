"""Pieces of a formula and the space between them: as in TeX, each has a class, and the classes of neighbours decide."""

import re
from enum import Enum, auto
from typing import NamedTuple

from notecards.render.symbols import FUNCTIONS


class Role(Enum):
    """What a piece is to its neighbours."""

    ORD = auto()
    WORD = auto()
    FUNCTION = auto()
    BIG = auto()
    BINARY = auto()
    RELATION = auto()
    OPEN = auto()
    CLOSE = auto()
    COMMA = auto()
    FRACTION = auto()
    MATRIX = auto()
    """Rows without brackets of their own in the source."""
    SPACE = auto()


_OPERAND = (Role.ORD, Role.WORD, Role.FUNCTION, Role.BIG, Role.OPEN, Role.FRACTION, Role.MATRIX)


class Piece(NamedTuple):
    """A part of a formula as text, and what it is to its neighbours."""

    role: Role
    text: str


def joined(pieces: list[Piece], *, tight: bool = False) -> str:
    """Pieces as text. tight: inside scripts, where relations and operators stand without spaces."""
    pieces = _unary(pieces)
    shown = ""
    for i, piece in enumerate(pieces):
        before = pieces[i - 1] if i else None
        text = piece.text
        if piece.role is Role.FRACTION and _is_beside(pieces[:i], pieces[i + 1 :]):
            text = f"({text})"
        gap = before is not None and _gap(before, piece, tight)
        shown = shown.rstrip(" ") + " " + text if gap and text else shown + text
    return re.sub(r" {2,}", " ", shown)


def _is_beside(before: list[Piece], after: list[Piece]) -> bool:
    """Whether a fraction's neighbours could be drawn into it."""
    left = next((piece.role for piece in reversed(before) if piece.role is not Role.SPACE), None)
    right = next((piece.role for piece in after if piece.role is not Role.SPACE), None)
    return right in _OPERAND or left in (Role.FUNCTION, Role.FRACTION)


def _unary(pieces: list[Piece]) -> list[Piece]:
    """As in TeX: an operator without operands on both sides is an ordinary sign."""
    found: list[Piece] = []
    for i, piece in enumerate(pieces):
        if piece.role is Role.BINARY:
            before = next((p.role for p in reversed(found) if p.role is not Role.SPACE), None)
            after = next((p.role for p in pieces[i + 1 :] if p.role is not Role.SPACE), None)
            bars = sum(p.text in ("|", "‖") for p in found)
            opened = bool(found) and found[-1].text in ("|", "‖") and bars % 2 == 1
            left = opened or before in (
                None,
                Role.BINARY,
                Role.RELATION,
                Role.OPEN,
                Role.COMMA,
                Role.BIG,
                Role.FUNCTION,
            )
            if left or after in (None, Role.RELATION, Role.CLOSE, Role.COMMA):
                piece = Piece(Role.OPEN if left and piece.text in "+-±∓" else Role.ORD, piece.text)
        found.append(piece)
    return found


def _gap(left: Piece, right: Piece, tight: bool) -> bool:
    """Whether a space stands between two pieces."""
    roles = (left.role, right.role)
    if Role.SPACE in roles:
        return Role.COMMA not in roles or not tight
    if Role.RELATION in roles or Role.BINARY in roles:
        return not tight
    if left.role is Role.COMMA:
        return not tight and right.role is not Role.CLOSE
    if left.role is Role.OPEN or right.role in (Role.CLOSE, Role.COMMA):
        return False
    return _gap_in_product(left, right)


def _gap_in_product(left: Piece, right: Piece) -> bool:
    """Between two factors: names, sums and fractions stand apart, letters together."""
    if left.role is Role.FUNCTION:
        return right.role not in (Role.OPEN, Role.FRACTION) and right.text[:1] not in "([{"
    if right.role in (Role.FUNCTION, Role.BIG) or left.role is Role.BIG:
        return True
    if left.role is Role.FRACTION or right.role is Role.FRACTION:
        return left.role is not Role.FRACTION or right.role is Role.WORD
    if Role.WORD in (left.role, right.role):
        return left.text[-1:].isalnum() and right.text[:1].isalnum()
    return left.text.endswith(")") and bool(re.search(r"[_^]\(", left.text)) and right.text[:1].isalnum()


_SCRIPTS = r"(?:[\u0300-\u036f\u20d0-\u20ff₀-₉ₐ-ₜᵢ-ᵪ⁰-ⁿ′″²³¹ᵃ-ᶿ₊₋⁺⁻ᴬ-ᵪⱽⱼ*†]|[_^]\([^()]*\))*"
_ATOM = re.compile(rf"(?:\d+(?:[.,]\d+)?|[^\W\d_]){_SCRIPTS}!?$")
_TRAILING = re.compile(rf"(?<=[)\]|‖]){_SCRIPTS}!?$")
_NAMED = re.compile(rf"(?:[²³⁴-ⁿ]?√|(?:{'|'.join(sorted(FUNCTIONS))}){_SCRIPTS})?$")
_PAIRS = {"(": ")", "[": "]", "|": "|", "‖": "‖", "⟨": "⟩", "{": "}", "⌊": "⌋", "⌈": "⌉"}
_OPERATES = re.compile(r"(?<![,|]) (?!\|)")
"""A space that neither a comma nor a bar accounts for: `n(n + 1)` may be a product, `p(x | y)` is none."""


def is_enclosed(text: str, opening: str) -> bool:
    """Whether the first sign opens a bracket that only the last one closes."""
    closing, depth = _PAIRS[opening], 0
    if len(text) < 2 or text[0] != opening or text[-1] != closing:
        return False
    if opening == closing:
        return opening not in text[1:-1]
    for i, sign in enumerate(text):
        depth += (sign == opening) - (sign == closing)
        if not depth:
            return i == len(text) - 1
    return False


def is_atom(text: str) -> bool:
    """One letter or number with its scripts, one pair of brackets, a root, or a function with its argument in brackets."""
    if len(text) == 1 or _ATOM.match(text):
        return True
    text = _TRAILING.sub("", text)
    opening = next((sign for sign in text if sign in _PAIRS), "")
    name, _, inside = text.partition(opening) if opening else (text, "", "")
    if not opening or not is_enclosed(opening + inside, opening):
        return False
    return bool(_NAMED.match(name)) or (opening in "([" and bool(_ATOM.match(name)) and not _OPERATES.search(inside))


def grouped(text: str) -> str:
    """The text, in parentheses where it is more than one atom."""
    text = text.strip()
    return text if is_atom(text) else f"({text})"
