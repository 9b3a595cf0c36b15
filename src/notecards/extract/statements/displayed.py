"""Sentences that go through a formula on a line of its own: "The set", "$B = {...}$", "is called the ball of radius r"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from notecards.extract.formulas import only_formula
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.problems import Span
from notecards.tokens import Token, TokenKind, masked, strip, text


def through_formulas(flat: list[Statement]) -> Iterator[Statement]:
    """The same statements, a formula that a sentence breaks off before as displayed, and the sentence in one where it goes on."""
    result: list[Statement] = []
    for one in flat:
        formula = only_formula(one.tokens) if one.place is Place.PARAGRAPH else None
        if formula and result and _is_open(result[-1]):
            one = replace(one, place=Place.MATH, tokens=(formula,))
        result.append(one)
        shown = len(result) > 2 and result[-2].place is Place.MATH and _is_open(result[-3])
        if shown and one.place is Place.PARAGRAPH and _ON.match(masked(one.tokens)):
            result[-3:] = [_joined(*result[-3:])]
        elif one.place is Place.MATH and len(result) > 1 and _is_open(result[-2], _STATES):
            result[-2:] = [_joined(*result[-2:])]
    yield from result


_OPEN = pattern(
    r"\b(?:by|as|is|are|that|then|if|where|have|get|obtain|satisf(?:y|ies)|(?:[Tt]he|an?)\s(?:[a-z-]+\s){0,2}[a-z]+(?<!ed)(?<!\sfollowing))\s*:?\s*$"
)
"""How an English sentence ends that a formula follows."""
_STATES = pattern(
    r"\b(?:states?|says?|asserts?|shows?|tells us|implies|means|define[sd]?\s[^.]{3,80}\sas|denotes?)(?<!\bto)\s?(?:that)?$"
)
"""How a sentence ends whose object is the formula."""


def _is_open(above: Statement, ends: "re.Pattern[str]" = _OPEN) -> bool:
    """ "The derivative is defined by", "If f is odd, then", "The set": a paragraph that ends in no sign and on such a word."""
    return (
        above.place is Place.PARAGRAPH and not above.children and ends.search(masked(above.tokens).rstrip()) is not None
    )


_ON = pattern(
    r",?\s?(?:(?:is|are)\s(?:called|said|known|defined|the|an?|given|also)|for\s(?:all|every|each|any|some|which)|holds|whenever|if|converges|exists|has|have)\b"
)
"""How an English sentence goes on behind a formula."""


def _joined(before: Statement, shown: Statement, after: Statement | None = None) -> Statement:
    formula = Token(TokenKind.MATH, shown.tokens[0].text.strip())
    row = (*strip(before.tokens), *text(" "), formula, *((*text(" "), *after.tokens) if after else ()))
    last = after or shown
    return replace(before, tokens=row, span=Span(before.span.first, last.span.last), children=last.children)
