"""Which English sentences a gap suits: what they say is somebody's, and what is hidden says something."""

import re
from collections.abc import Sequence
from dataclasses import replace

from notecards.cards import Gap
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.english.labels import names_a_deed_done
from notecards.extract.facts import is_bold
from notecards.extract.here import Here
from notecards.extract.languages.english import PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, masked

_SURE = 0.9
"""A gap this good is taken also where what is said is somebody's own."""


def spoils(row: Tokens, clause: Clause | None, gaps: Sequence[Gap], score: float, *, anchored: bool) -> bool:
    """Whether a sentence makes no card with these gaps, the first of which scores so high."""
    if clause is None and _ONLY_NAMES.fullmatch(masked(row).strip(" .")):
        return True
    if _CONTACT.match(masked(row)) or all(_says_little(row, gap) for gap in gaps):
        return True
    return score < _SURE and not anchored and _is_nobodys(row, clause, gaps[0])


_ONLY_NAMES = pattern(r"(?:[\w-]+(?:\s[\w-]+){0,2},\s){3,}(?:and\s)?[\w-]+(?:\s[\w-]+){0,3}")
""" "Support, protection, blood cell production": any of them could stand in the gap."""
_CONTACT = pattern(
    r"(?:the|an?)\s[\w-]+\s(?:an?|the)\s[\w-]+\s\w|(?:the|an?)\s(?:\w+\sof\s)?(?:an?|the)?\s?\w+\s(?:consumers|producers|buyers|sellers|firms|people|individuals|workers|investors)\s(?:are|can|will|want|buy|sell|would)\b",
    re.IGNORECASE,
)
"""A relative clause without its word: "The step a person thinks she should take ...": what is said of it stands far behind."""


def _says_little(row: Tokens, gap: Gap) -> bool:
    """ "Hormone replacement is [indicated]": one word that any sentence could end in."""
    hidden, before = masked(row)[gap.start : gap.end].strip(" .").lower(), words(masked(row)[: gap.start])[-1:]
    done = hidden in PAST and hidden.endswith("ed") and bool(before) and before[0].lower in _BE
    ends = not masked(row)[gap.end :].strip(" .;!")
    how_much = bool(before) and before[0].lower in _VERY and len(words(hidden)) == 1 and ends
    return (hidden in _ANY_PREDICATE or how_much or (done and ends)) and not is_bold(row, gap)


_VERY = frozenset("very quite rather too so extremely".split())
_BE = frozenset("is are was were be been".split())
_ANY_PREDICATE = frozenset(
    "long indicated required needed necessary common important essential useful used known seen found made done given taken loaded affected involved present available allowed different similar same good bad better worse apart limited normal abnormal positive negative effective critical crucial".split()
)


def _is_nobodys(row: Tokens, clause: Clause | None, gap: Gap) -> bool:
    """ "We split the block into two parts", "Doesn't mean chaos": what somebody does, or of what it is said does not stand there."""
    listed = re.search(r",|\b(?:and|or)\b", masked(row)[gap.start : gap.end])
    follows = masked(row)[: gap.start].rstrip().endswith("ing")
    return bool(_OURS.match(masked(row)) and not listed and not follows) or (
        clause is not None and bool(_DENIED.match(masked(row)))
    )


_OURS = pattern(
    r"(?:[^,]{2,60},\s)?(?:we|you|i)(?:['’](?:ll|re|ve|d))?\s(?!(?:say|call|define|write|denote|speak|have)\b)",
    re.IGNORECASE,
)
_DENIED = pattern(
    r"(?:(?:does|did|do|is|was|are|were|can|could|would|has|have|had)n['’]t|(?:or|and) even)\s", re.IGNORECASE
)


def lacks_its_subject(row: Tokens, here: Here) -> bool:
    """ "Agreed to pull out": who did so stands in a line before."""
    found = [word.lower for word in words(masked(row))]
    found = (
        found[1:]
        if found and found[0] in ("only", "also", "then", "never", "later", "finally", "eventually")
        else found
    )
    past = bool(found) and found[0] in here.language.past and found[0].endswith(("ed", "ade"))
    nobody = not subject_of(here) or (bool(here.parents) and names_a_deed_done(masked(here.parents[-1].tokens)))
    return past and nobody


def stated_within(row: Tokens, clause: Clause | None, here: Here) -> Clause | None:
    """Of "Evidence suggests that X does Y" the clause that says something: X does Y."""
    whole = masked(row)
    that = re.match(r"\s*that\s+", whole[slice(*clause.rest)]) if clause else None
    if clause is None or that is None:
        return clause
    start = clause.rest[0] + that.end()
    inner = clause_of(whole[start:], here.language)
    if inner is None or inner.subject[0] >= inner.subject[1]:
        return clause
    moved = [(a + start, b + start) for a, b in (inner.subject, inner.verb, inner.rest)]
    return replace(inner, start=clause.start, subject=moved[0], verb=moved[1], rest=moved[2])
