"""Why a statement must give no card: one function a reason, in the order they are asked."""

from notecards.extract.here import Here
from notecards.extract.vetoes.exams import exam, instruction, open_question
from notecards.extract.vetoes.form import (
    bare_label,
    code,
    empty,
    formula_only,
    heading,
    html,
    property_line,
    rule,
    struck,
)
from notecards.extract.vetoes.fragments import bare_question, fragment
from notecards.extract.vetoes.links import link_description, link_only, navigation, reference
from notecards.extract.vetoes.log import (
    activity,
    chatter,
    is_date_line,
    is_opinion,
    metadata,
    notes_on_notes,
    plan,
    tainted,
    task,
)
from notecards.extract.vetoes.veto import Check, Veto

__all__ = ["VETOES", "Veto", "is_opinion", "tainted", "veto_of"]


def veto_of(here: Here) -> Veto | None:
    """The first veto that a statement meets, None where it may give a card."""
    return next((veto for check in VETOES if (veto := check(here))), None)


VETOES: tuple[Check, ...] = (
    code,
    html,
    rule,
    empty,
    struck,
    task,
    property_line,
    navigation,
    link_only,
    link_description,
    is_date_line,
    exam,
    metadata,
    plan,
    activity,
    notes_on_notes,
    instruction,
    chatter,
    reference,
    open_question,
    bare_question,
    fragment,
    bare_label,
    heading,
    formula_only,
)
"""In this order; the first that holds is the reason."""
