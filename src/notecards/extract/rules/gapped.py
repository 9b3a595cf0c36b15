"""A sentence with its point hidden, where no question about it would read well."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.answers import trimmed
from notecards.extract.clause import Clause, clause_of
from notecards.extract.commands import asked_command, gap_of_command, is_command
from notecards.extract.facts import Found
from notecards.extract.gaps import SURE, gaps_of
from notecards.extract.here import Here
from notecards.extract.languages.english import PAST
from notecards.extract.patterns import pattern
from notecards.extract.subjects import subject_of
from notecards.extract.words import count, words
from notecards.tokens import Mark, Tokens, cut, masked, plain

EXPLETIVE = pattern(
    r"^it(?:['’]s|\s+(?:is|was|would be|can be))\s+(?:\w+ly\s+)?(?!not\b)\w+\s+(?:to|that|for)\b", re.IGNORECASE
)


def with_gap(here: Here, row: Tokens, clause: Clause | None, rule: str, *, anchored: bool = False) -> Found | None:
    """The sentence with its point hidden; a command ("Take a small step ...") hides what it acts on.

    anchored: what the sentence is about stands in front of it on the card.
    """
    back = clause is not None and _points_back(row, clause, here)
    expletive = bool(EXPLETIVE.match(masked(row)))
    clause = _inner(row, clause, here)
    if clause is None and _lacks_its_subject(row, here):
        return None
    gaps, score = gap_of_command(here, row) if clause is None else ((), 0.0)
    asked = asked_command(here, row, gaps[0]) if gaps else None
    if asked:
        answer = trimmed(cut(row, *asked.answer))
        return Found(Kind.QA, rule, 0.36 + 0.4 * score, answer, asked.tokens, asked=plain(row))
    if not gaps:
        gaps, score = gaps_of(row, None if expletive else clause, here.note, here.language, anchored=anchored)
        if clause is None and is_command(here, row) and score < SURE:
            return None
    if gaps and score < 0.9 and not anchored and here.language.code == "en" and _is_nobodys(row, clause, gaps[0]):
        return None
    if here.language.code == "de" and _UNPARTED.search(masked(row)):
        return None
    if here.language.code == "en" and gaps and all(_says_little(row, gap) for gap in gaps):
        return None
    if here.language.code == "de" and any(_cuts_a_word(masked(row), gap.start) for gap in gaps):
        return None
    if not gaps or (back and not all(_is_bold(row, gap) for gap in gaps)):
        return None
    if _ONLY_DONE.fullmatch(masked(row).strip()) or (here.language.code == "en" and _CONTACT.match(masked(row))):
        return None
    if (
        here.language.spaced
        and count(masked(row)) < (4 if anchored else 5 if count(masked(row)[gaps[0].start : gaps[0].end]) > 2 else 6)
        and score < 0.75
        and not _is_bold(row, gaps[0])
    ):
        return None
    confidence = 0.35 + 0.4 * score - (0.06 if clause is None else 0.0) + (0.04 if here.parents else 0.0)
    return Found(
        Kind.CLOZE,
        "bold" if any(_is_bold(row, gap) for gap in gaps) else rule,
        confidence,
        row,
        gaps=gaps,
        asked=plain(row),
    )


_UNPARTED = pattern(r"(?<!\w)nicht\s[^,;:]+\ssondern\s")
"""German without its comma: what is not so and what is, in one row."""


def _cuts_a_word(said: str, at: int) -> bool:
    return at > 0 and said[at - 1].isalpha() and said[at : at + 1].isalpha()


def _says_little(row: Tokens, gap: Gap) -> bool:
    """ "Hormone replacement is [indicated]": one word that any sentence could end in."""
    hidden, before = masked(row)[gap.start : gap.end].strip(" .").lower(), words(masked(row)[: gap.start])[-1:]
    done = hidden in PAST and hidden.endswith("ed") and bool(before) and before[0].lower in _BE
    ends = not masked(row)[gap.end :].strip(" .;!")
    return (hidden in _ANY_PREDICATE or (done and ends)) and not _is_bold(row, gap)


_BE = frozenset("is are was were be been".split())
_ANY_PREDICATE = frozenset(
    "indicated required needed necessary common important essential useful used known seen found made done given taken loaded affected involved present available allowed different similar same good bad better worse apart limited normal abnormal positive negative effective critical crucial".split()
)
_ONLY_DONE = pattern(
    r"(?:\w+\s){1,3}(?:was|were)\s(?:formed|created|made|established|introduced|built|founded|developed|set up)\.?",
    re.IGNORECASE,
)
"""That something was done, and nothing about it: "coalitions were formed"."""


_CONTACT = pattern(
    r"(?:the|an?)\s[\w-]+\s(?:an?|the)\s[\w-]+\s\w|(?:the|an?)\s(?:\w+\sof\s)?(?:an?|the)?\s?\w+\s(?:consumers|producers|buyers|sellers|firms|people|individuals|workers|investors)\s(?:are|can|will|want|buy|sell|would)\b",
    re.IGNORECASE,
)
"""A relative clause without its word: "The step a person thinks she should take ...": what is said of it stands far behind."""


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


def _lacks_its_subject(row: Tokens, here: Here) -> bool:
    """ "Agreed to pull out": who did so stands in a line before."""
    found = [word.lower for word in words(masked(row))]
    found = (
        found[1:]
        if found and found[0] in ("only", "also", "then", "never", "later", "finally", "eventually")
        else found
    )
    past = (
        here.language.code == "en"
        and bool(found)
        and found[0] in here.language.past
        and found[0].endswith(("ed", "ade"))
    )
    return past and not subject_of(here)


def _inner(row: Tokens, clause: Clause | None, here: Here) -> Clause | None:
    """Of "Evidence suggests that X does Y" the clause that says something: X does Y."""
    whole = masked(row)
    that = re.match(r"\s*that\s+", whole[slice(*clause.rest)]) if clause else None
    if clause is None or that is None or here.language.code != "en":
        return clause
    start = clause.rest[0] + that.end()
    inner = clause_of(whole[start:], here.language)
    if inner is None or inner.subject[0] >= inner.subject[1]:
        return clause
    moved = [(a + start, b + start) for a, b in (inner.subject, inner.verb, inner.rest)]
    return replace(inner, start=clause.start, subject=moved[0], verb=moved[1], rest=moved[2])


def _points_back(row: Tokens, clause: Clause, here: Here) -> bool:
    """ "BERT uses this to ...": what the verb acts on stands somewhere else."""
    rest = words(masked(row)[slice(*clause.rest)])[:2]
    if len(rest) == 2 and rest[0].lower == "that" and rest[1].lower in here.language.articles:
        return False  # "suggests that the brain ...": a conjunction
    if _MAKES_IT.match(masked(row)[slice(*clause.rest)]):
        return False
    demonstrative = bool(rest) and rest[0].lower in here.language.demonstratives | {"it"}
    return demonstrative and (len(rest) == 1 or rest[1].lower in here.language.function)


_MAKES_IT = pattern(r"\s*it\s(?:[\w,-]+\s){1,6}?to\s", re.IGNORECASE)
"""In "makes it costly to leave" the pronoun stands for what follows."""


def _is_bold(row: Tokens, gap: Gap) -> bool:
    inside = [token for token in cut(row, gap.start, gap.end) if plain((token,)).strip()]
    return all(token.marks & (Mark.BOLD | Mark.HIGHLIGHT) for token in inside)
