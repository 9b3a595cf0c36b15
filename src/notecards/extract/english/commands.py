"""Sentences that begin with their verb: "Pick the smallest ...", "Vetoed the bill ...": what the verb acts on is their point."""

import re

from notecards.cards import Gap
from notecards.extract.answers import first_idea
from notecards.extract.finite import NOUN_LIKE
from notecards.extract.gaps import end_of_list
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.statements import Place
from notecards.extract.subjects import subject_of
from notecards.extract.words import Word, words
from notecards.tokens import Tokens, masked, plain


def is_command(here: Here, row: Tokens) -> bool:
    found = words(masked(row))
    return here.language.code == "en" and bool(found) and found[0].lower in BASES


def gap_of_command(here: Here, row: Tokens) -> tuple[tuple[Gap, ...], float]:
    """ "Pick [...]": what the command acts on; only under a label, which says whose step it is."""
    found = words(masked(row))
    if (
        here.language.code != "en"
        or len(found) < (5 if found[:1] and found[0].lower in BASES else 3)
        or not subject_of(here)
    ):
        return (), 0.0
    if found[0].lower not in BASES and (found[0].lower not in PAST or found[1].lower == "by"):
        return (), 0.0
    if found[1].lower in ("to", "of") and any(found[0].lower + end in NOUN_LIKE for end in ("s", "es")):
        return (), 0.0  # "Access to as many nodes as needed"
    if found[0].lower in PAST and len(found) < 5 and found[1].lower not in here.language.function:
        return (), 0.0
    whole = masked(row)
    k = 1
    if found[0].lower in _LIGHT:
        k = next((i for i in range(2, len(found) - 1) if found[i].lower in here.language.prepositions), 1)
    while k < len(found) - 1 and (
        found[k].lower in here.language.articles or found[k].lower in here.language.prepositions
    ):
        k += 1
    end = len(plain(first_idea(row)))
    stop = next(
        (w.start for w in found[k + 2 :] if w.lower in _ENDS_AN_OBJECT and found[0].lower not in _LIGHT), len(whole)
    )
    pause = re.search(r"[,;(]", whole[found[k].start :])
    end = min(end, stop, found[k].start + pause.start() if pause else end)
    end = end_of_list(whole, found[k].start, len(whole)) or end
    if found[0].lower in PAST and found[1].lower in ("to", "that"):
        k, end = 2, len(plain(first_idea(row)))
    tail = [w for w in found[k:] if w.end <= end]
    if not 1 <= len(tail) <= 12 or (len(tail) == 1 and len(found) < 6):
        return (), 0.0
    if _is_broken(whole[tail[0].start : tail[-1].end], tail, found[0].lower):
        return (), 0.0
    return (Gap(tail[0].start, tail[-1].end),), (
        0.4
        if here.statement.place is Place.STEP and found[0].lower in BASES
        else 0.9
        if here.parents
        else 0.7
        if found[0].lower not in BASES
        else 0.68
    )


def _is_broken(hidden: str, tail: list[Word], verb: str) -> bool:
    """What the verb acts on goes on with a clause of its own, cuts through a quotation, or points back."""
    clausal = verb in PAST and tail[0].lower not in ENGLISH.articles
    return (
        hidden.count('"') % 2 == 1
        or tail[0].lower in ("these", "this", "those", "what", "how")
        or (not clausal and any(w.lower in ENGLISH.modals or w.lower in ("you", "we", "they") for w in tail[1:]))
    )


_LIGHT = frozenset("take make give do have get let".split())
_ENDS_AN_OBJECT = frozenset("to at in on for with from into by through across when while so until using via as".split())
