"""Formulas with the text that owns them: "The update is", a colon or a bullet, and the display formula below it."""

import re

from notecards.cards import Kind
from notecards.extract.clause import clause_of
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place
from notecards.extract.subjects import bare, label
from notecards.extract.wording import definition_question
from notecards.extract.words import count, sentences, words
from notecards.problems import Span
from notecards.tokens import cut, masked, plain, strip

NAME = "formula"


def formula(here: Here) -> Yield:
    """A short text that ends in a colon or in "is", and right below it a formula: the formula is the answer."""
    first = here.statement.children[:1]
    if not first or first[0].place is not Place.MATH or here.statement.place is Place.HEADING:
        return NOTHING
    pieces = sentences(masked(here.statement.tokens))
    if not pieces:
        return NOTHING
    row = strip(cut(here.statement.tokens, *pieces[-1]))
    whole = masked(row)
    language = here.language
    last = [word.lower for word in words(whole)][-1:]
    open_end = bool(last) and last[0] in (*language.copulas, *language.plural_copulas)
    if not open_end and not whole.rstrip().endswith((":", "：")):
        return NOTHING
    named = label(row)
    if open_end:
        clause = clause_of(whole, language)
        named = cut(row, *clause.subject) if clause else ()
    named = bare(strip(named))
    if not named or count(plain(named)) > 12 or re.match(r"^(?:it|this|that|we|es|das)\b", plain(named), re.IGNORECASE):
        return NOTHING
    front = definition_question(lowered(named, here.note), "", language)
    span = Span(here.statement.span.first, first[0].span.last)
    return given(here, [Found(Kind.QA, NAME, 0.72, first[0].tokens, front, asked=plain(named), span=span)], first)
