"""Rows that are one formula, and headings that only show or prove one."""

import re

from notecards.extract.patterns import pattern
from notecards.tokens import Token, TokenKind, Tokens


def only_formula(row: Tokens) -> Token | None:
    """The one formula that a row is."""
    said = [token for token in row if token.text.strip(" .,;\n")]
    return said[0] if len(said) == 1 and said[0].kind in (TokenKind.MATH, TokenKind.DISPLAY_MATH) else None


SHOWN = pattern(
    r"\b(?:example|proof|exercise|solution|problem|beispiel|beweis|aufgabe|lösung|exemple|preuve|exercice|ejemplo|demostración|ejercicio|solución)|例|证明|习题|解",
    re.IGNORECASE,
)
"""A heading over examples, proofs and exercises: what stands below is no knowledge of its own."""
