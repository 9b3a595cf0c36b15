"""The learner's own markup, which always wins: `{{c1::...}}`, `==highlight==`, `term :: definition`."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.clauses.wording import definition_question
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place
from notecards.extract.words import count
from notecards.tokens import Mark, Tokens, cut, masked, merge, plain, spans, strip

NAME = "markup"
_CLOZE = pattern(r"\{\{c(\d{1,3})::(.*?)(?:::[^{}]*?)?\}\}", re.DOTALL)
_DOUBLE_COLON = pattern(r"^(.{1,120}?)\s::\s+(\S.*)$", re.DOTALL)


def markup(here: Here) -> Yield:
    """What the learner marked by hand."""
    if here.statement.place in (Place.TABLE, Place.ROW):
        return NOTHING
    row = here.statement.tokens
    text = plain(row)
    if "{{c" in text and _CLOZE.search(text):
        return given(here, [_cloze(row)])
    double = _DOUBLE_COLON.match(masked(row)) if "::" in text else None
    if double and count(double.group(1)) <= 15:
        term, rest = strip(cut(row, 0, double.end(1))), strip(cut(row, double.start(2)))
        front = (
            definition_question(lowered(term, here.note), plain(rest), here.language)
            if not plain(term).endswith("?")
            else term
        )
        return given(here, [Found(Kind.DEFINITION, NAME, 1.0, rest, front, asked=plain(term))])
    return _highlights(here, row)


def _cloze(row: Tokens) -> Found:
    """The braces go, what they held becomes gaps; a hint is dropped."""
    kept: list[Tokens] = []
    gaps: list[Gap] = []
    at = length = 0
    for match in _CLOZE.finditer(plain(row)):
        before, inner = cut(row, at, match.start()), cut(row, *match.span(2))
        length += len(plain(before))
        gaps.append(Gap(length, length + len(plain(inner))))
        length += len(plain(inner))
        kept += [before, inner]
        at = match.end()
    kept.append(cut(row, at))
    whole = merge(tuple(token for part in kept for token in part))
    return Found(Kind.CLOZE, NAME, 1.0, whole, gaps=tuple(g for g in gaps if g.end > g.start), asked=plain(whole))


def _highlights(here: Here, row: Tokens) -> Yield:
    gaps = tuple(Gap(a, b) for a, b, token in spans(row) if token.marks & Mark.HIGHLIGHT and token.text.strip())
    if not gaps or len(plain(row)) - sum(g.end - g.start for g in gaps) < 8:
        return NOTHING
    clean = tuple(replace(t, marks=t.marks & ~Mark.HIGHLIGHT) for t in row)
    return given(here, [Found(Kind.CLOZE, NAME, 1.0, clean, gaps=gaps, asked=plain(row))])
