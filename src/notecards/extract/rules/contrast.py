"""Contrast: "A (x) vs. B", "A, whereas B": what makes the difference is hidden."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import trimmed
from notecards.extract.clauses.wording import number, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place
from notecards.extract.words import count, holds
from notecards.tokens import Tokens, cut, join, masked, strip

NAME = "contrast"
_VERSUS = pattern(r"\s(?:vs\.?|versus)\s", re.IGNORECASE)
_REMARK = pattern(r"\(([^()]{8,80})\)")


def contrast(here: Here) -> Yield:
    """Two sides of a "vs." of which one carries a remark: the remark is the gap."""
    if here.statement.place in (Place.HEADING, Place.TABLE, Place.ROW):
        return NOTHING
    row = trimmed(here.statement.tokens)
    text = masked(row)
    if not holds(text.lower(), "vs", "versus"):
        return NOTHING
    sides = _VERSUS.split(text)
    if len(sides) >= 3 and subject_of(here):
        return _several(here, row)
    if len(sides) != 2 or not all(1 <= count(_REMARK.sub("", side)) <= 10 for side in sides):
        return NOTHING
    gaps = tuple(Gap(*m.span(1)) for m in _REMARK.finditer(text) if "example" not in m.group(1))
    return given(here, [Found(Kind.COMPARISON, NAME, 0.7, row, gaps=gaps[:2], asked=text)]) if gaps else NOTHING


def _several(here: Here, row: Tokens) -> Yield:
    """ "A vs. B vs. C" under a name: a list of what is told apart."""
    text, at, sides = masked(row), 0, []
    for match in [*_VERSUS.finditer(text), None]:
        sides.append(strip(cut(row, at, match.start() if match else None), " .,;"))
        at = match.end() if match else at
    front = worded(
        here.language.questions.get("list", "{} ({n})"),
        subject=subject_of(here),
        n=number(len(sides), here.language),
    )
    found = Found(Kind.STEPS, NAME, 0.66, join(sides, "\n"), front, asked=masked(subject_of(here)))
    return given(here, [found])
