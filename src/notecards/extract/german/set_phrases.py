"""German sentences of a fixed form, and what their questions are."""

from notecards.cards import Gap, Kind
from notecards.extract.about.subjects import subject_of
from notecards.extract.facts import Found, fact_of
from notecards.extract.german.amounts import how_many_are, there_are_such, what_is_there
from notecards.extract.german.cases import it_comes_if, it_holds
from notecards.extract.german.forms import (
    also_called,
    by_means,
    command_gap,
    done_first,
    in_a_case,
    in_main_order,
    is_done,
    may_be,
    others_first,
    to_be_done,
    told_to_do,
    undergone,
    what_arises,
    whoever,
    without_es,
)
from notecards.extract.german.notes import as_the_most, done_within, regulated
from notecards.extract.german.reasons import because, of_one, one_does, side_is, so_when
from notecards.extract.here import Here, lowered
from notecards.extract.statements import Place
from notecards.tokens import Tokens, masked, plain


def set_phrase(here: Here, row: Tokens, said: str, antecedent: Tokens, rule: str) -> Found | None:
    """The fact of a sentence that has one of these forms. antecedent: what "es" or "sie" stands for."""
    reason = because(row) or one_does(row) or whoever(row) or others_first(row) or told_to_do(row) or what_arises(row)
    reason = reason or there_are_such(row) or how_many_are(row) or what_is_there(row)
    reason = reason or it_comes_if(row) or it_holds(row) or may_be(row) or is_done(row) or in_a_case(row)
    one = None if reason else of_one(row, here.note)
    if one:
        return fact_of(*one, rule)
    reason = reason or so_when(row, lowered(antecedent, here.note))
    reason = reason or side_is(row, lowered(antecedent, here.note), known=bool(here.headings))
    if reason:
        return fact_of(row, reason, rule)
    done = undergone(row, lowered(antecedent, here.note), here.note) or in_main_order(row, here.note)
    done = done or without_es(row, here.note) or done_first(row, lowered(antecedent, here.note), here.note)
    if done:
        return fact_of(*done, rule)
    brief = regulated(row)
    if brief:
        return fact_of(row, brief, rule)
    named = also_called(row, antecedent) or (by_means(row, subject_of(here)) if here.parents else None)
    named = named or (to_be_done(row) if subject_of(here) or here.headings else None)
    if named:
        return fact_of(row, named, rule)
    within = (
        done_within(masked(row).rstrip(" .;")) or as_the_most(masked(row).rstrip(" .;"))
        if here.parents or len(here.headings) > 1
        else None
    )
    if within and here.statement.place is Place.BULLET:
        return Found(Kind.CLOZE, rule, 0.64, row, gaps=(Gap(*within),), asked=plain(row))
    command = command_gap(masked(row).rstrip(" .;!")) if subject_of(here) else None
    return Found(Kind.CLOZE, rule, 0.66, row, gaps=(Gap(*command),), asked=plain(row)) if command else None
