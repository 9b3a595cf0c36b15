"""English names of laws over the one formula that they stand for."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, is_generic, label
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question, worded
from notecards.extract.facts import Found
from notecards.extract.formulas import SHOWN, only_formula
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import Yield, given
from notecards.extract.statements import Place, Statement
from notecards.extract.words import words
from notecards.problems import Span
from notecards.tokens import Tokens, is_bold, lines, masked, plain

NAME = "formula"


def law(here: Here) -> Yield | None:
    """ "## Ohm's law" or "**Ohm's law**" over "$V = IR$" and no other formula: what the formula of the law is."""
    name, shown, below = _name_and_formula(here)
    named, value = bare(label(name)), only_formula(shown)
    if value is None or not _RELATION.search(value.text) or not 1 <= len(words(masked(named))) <= 6:
        return None
    if re.search(r"[:,;.?!=]", masked(named)) or SHOWN.search(plain(named)) or is_generic(plain(named), here.language):
        return None
    if clause_of(masked(named), here.language):
        return None
    said = lowered(named, here.note)
    front = definition_question(said, "", here.language)
    if not _A_FORMULA.search(plain(named)):
        front = worded(here.language.questions["formula of"], subject=said)
    span = Span(here.statement.span.first, (*below, here.statement)[0].span.last)
    return given(here, [Found(Kind.QA, NAME, 0.72, (value,), front, asked=plain(named), span=span)], below)


def _name_and_formula(here: Here) -> tuple[Tokens, Tokens, tuple[Statement, ...]]:
    """A name that is bold or a law's, the row right below it, and that row's statement where it is another one."""
    rows = [line for line in lines(here.statement.tokens) if masked(line).strip()]
    below = here.statement.children[:1]
    under = below if below and below[0].place is Place.MATH else ()
    if here.statement.place is Place.HEADING or not 1 <= len(rows) <= 2 or bool(under) == (len(rows) == 2):
        alone = len(rows) == 1 and here.above and not any(s.tokens for s in here.before)
        alone = alone and not any(only_formula(s.tokens) for s in here.after[:1])
        above = here.above[-1].tokens if alone else ()
        return (above, rows[0], ()) if _A_LAW.search(plain(above)) else ((), (), ())
    own = _A_LAW.search(plain(rows[0])) or is_bold(rows[0])
    return (rows[0], under[0].tokens if under else rows[1], under) if own else ((), (), ())


_A_LAW = pattern(
    r"\b(?:law|rule|theorem|lemma|identity|formula|equation|inequality|principle|relation|criterion)\b", re.IGNORECASE
)
"""A name that says a formula stands for it."""
_A_FORMULA = pattern(r"\b(?:identity|formula|equation|inequality|relation)$", re.IGNORECASE)
_RELATION = pattern(r"[=<>≤≥≈∝]|\\(?:leq?|geq?|approx|propto|equiv|sim|to|rightarrow|Leftrightarrow|iff)\b")
