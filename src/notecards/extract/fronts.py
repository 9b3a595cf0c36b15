"""Fronts that are unique: a clash is settled by more context on the newcomer, or the newcomer stays silent."""

from dataclasses import replace

from notecards.cards import Candidate, Silence
from notecards.extract.facts import front_of, hidden_of
from notecards.extract.words import count
from notecards.tokens import plain, text

_LONGEST_LABEL = 12
"""Words of a label that tells two like questions apart."""


def unique(candidates: list[Candidate]) -> tuple[list[Candidate], list[Silence]]:
    """The candidates of one note with no two fronts alike, and what could not be told apart.

    Where no context tells two facts apart both are silent: a question with two right answers is none, and whichever stayed could one
    day be taken for the other.
    """
    taken: dict[str, Candidate] = {}
    kept: list[Candidate] = []
    clashing: set[str] = set()
    silences: list[Silence] = []
    for one in candidates:
        other = taken.get(side(one))
        if other is not None and _same_answer(other, one):
            if other.span != one.span or other.content.gaps or one.content.gaps:
                kept.append(one)  # the same line once more; of one line a question is asked once
            continue
        told = one if other is None else _with_more_context(one, taken)
        if told is None:
            clashing.add(side(one))
            silences.append(_ambiguous(one))
            continue
        taken[side(told)] = told
        kept.append(told)
    if not clashing:
        return kept, silences
    silences += [_ambiguous(one) for one in kept if side(one) in clashing]
    return [one for one in kept if side(one) not in clashing], silences


def _ambiguous(one: Candidate) -> Silence:
    return Silence(one.span, "ambiguous", "another line asks the same with a different answer")


def side(one: Candidate) -> str:
    """All that stands on the question side; a formula keeps its capitals, as "$Bb$" is not "$bb$"."""
    said = " › ".join([*map(plain, one.content.context), front_of(one.content)]).split("$")
    return " ".join("$".join(part if k % 2 else part.casefold() for k, part in enumerate(said)).split())


def _same_answer(a: Candidate, b: Candidate) -> bool:
    return hidden_of(a.content).casefold() == hidden_of(b.content).casefold()


def _with_more_context(one: Candidate, taken: dict[str, Candidate]) -> Candidate | None:
    """The newcomer with the label it stands under, or the next heading above it, on its front."""
    for above in reversed(one.under):
        if count(above) > _LONGEST_LABEL or any(plain(part) == above for part in one.content.context):
            continue
        nearer = one._replace(content=replace(one.content, context=(*one.content.context, text(above.rstrip(" :")))))
        if side(nearer) not in taken:
            return nearer
    for heading in reversed(one.heading):
        if any(plain(part) == heading for part in one.content.context):
            continue
        more = one._replace(content=replace(one.content, context=(text(heading), *one.content.context)))
        if side(more) not in taken:
            return more
    return None
