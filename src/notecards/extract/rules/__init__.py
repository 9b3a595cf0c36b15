"""The rules, one a module, each with its page in docs/rules; in the order in which they are asked."""

from notecards.extract.rules.arrow import NAME as ARROW
from notecards.extract.rules.arrow import arrow
from notecards.extract.rules.children import children
from notecards.extract.rules.closed_lists import NAME as STEPS
from notecards.extract.rules.contrast import NAME as CONTRAST
from notecards.extract.rules.contrast import contrast
from notecards.extract.rules.definition import definition
from notecards.extract.rules.formula import NAME as FORMULA
from notecards.extract.rules.formula import formula
from notecards.extract.rules.found import NOTHING, Rule, Yield
from notecards.extract.rules.markup import NAME as MARKUP
from notecards.extract.rules.occasions import occasions
from notecards.extract.rules.question import NAME as QUESTION
from notecards.extract.rules.question import question
from notecards.extract.rules.said_above import NAME as CHILDREN
from notecards.extract.rules.sentence import NAME as STATEMENT
from notecards.extract.rules.statement import statement
from notecards.extract.rules.steps import steps
from notecards.extract.rules.symbols import symbols
from notecards.extract.rules.table import table
from notecards.extract.rules.table_cells import NAME as TABLE
from notecards.extract.rules.term_fact import NAME as DEFINITION

__all__ = ["NAMES", "NOTHING", "ON_TEXT", "ON_WHOLE", "Rule", "Yield"]

ON_WHOLE: tuple[Rule, ...] = (table, question, formula, steps, occasions)
"""Rules on a statement together with what stands below it; they are asked before any veto on its own text but markup's."""
ON_TEXT: tuple[Rule, ...] = (symbols, definition, arrow, contrast, children, statement)
"""Rules on a statement's own text; the first that finds something has it."""
NAMES = frozenset(
    {MARKUP, ARROW, TABLE, QUESTION, FORMULA, STEPS, DEFINITION, CONTRAST, CHILDREN, STATEMENT, "quotation", "bold"}
)
"""Every name that a candidate's `rule` may have."""
