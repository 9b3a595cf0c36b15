"""A sentence with its point hidden, where no question about it would read well."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.commands import asked_command, gap_of_command, is_command
from notecards.extract.english import gapped as english
from notecards.extract.facts import Found, is_bold
from notecards.extract.gaps import SURE, gaps_of
from notecards.extract.german import gapped as german
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.romance import gaps as romance
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain

EXPLETIVE = pattern(
    r"^it(?:['’]s|\s+(?:is|was|would be|can be))\s+(?:\w+ly\s+)?(?!not\b)\w+\s+(?:to|that|for)\b", re.IGNORECASE
)


def with_gap(here: Here, row: Tokens, clause: Clause | None, rule: str, *, anchored: bool = False) -> Found | None:
    """The sentence with its point hidden; a command ("Take a small step ...") hides what it acts on.

    anchored: what the sentence is about stands in front of it on the card.
    """
    back = clause is not None and _points_back(row, clause, here)
    expletive = bool(EXPLETIVE.match(masked(row)))
    clause = _STATED_WITHIN[here.language](row, clause, here)
    if clause is None and _LACKS_ITS_SUBJECT[here.language](row, here):
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
    if not gaps or (back and not all(is_bold(row, gap) for gap in gaps)):
        return None
    if _ONLY_DONE.fullmatch(masked(row).strip()):
        return None
    if _SPOILS[here.language](row, clause, gaps, score, anchored=anchored):
        return None
    if (
        here.language.spaced
        and count(masked(row)) < _least(masked(row), gaps[0], here, anchored=anchored)
        and score < 0.75
        and not is_bold(row, gaps[0])
    ):
        return None
    confidence = 0.35 + 0.4 * score - (0.06 if clause is None else 0.0) + (0.04 if here.parents else 0.0)
    return Found(
        Kind.CLOZE,
        "bold" if any(is_bold(row, gap) for gap in gaps) else rule,
        confidence,
        row,
        gaps=gaps,
        asked=plain(row),
    )


def _least(whole: str, gap: Gap, here: Here, *, anchored: bool) -> int:
    """Words that a sentence with a gap has at least: fewer where the gap is long, and where it tells of each thing of a kind."""
    if anchored:
        return 4
    return 5 if count(whole[gap.start : gap.end]) > 2 or _OF_EACH[here.language].match(whole) else 6


_OF_EACH = ByLanguage(
    NEVER, fr=pattern(r"(?:toute?|chaque|aucune?)\s", re.IGNORECASE), it=pattern(r"ogni\s", re.IGNORECASE)
)


def _as_it_is(row: Tokens, clause: Clause | None, here: Here) -> Clause | None:
    return clause


_STATED_WITHIN = ByLanguage(_as_it_is, en=english.stated_within)
"""The clause that says something, where it stands within another."""
_LACKS_ITS_SUBJECT = ByLanguage(no, en=english.lacks_its_subject)
_SPOILS = ByLanguage(no, en=english.spoils, de=german.spoils, fr=romance.leaves_open, it=romance.acts_on_it)
_ONLY_DONE = pattern(
    r"(?:\w+\s){1,3}(?:was|were)\s(?:formed|created|made|established|introduced|built|founded|developed|set up)\.?",
    re.IGNORECASE,
)
"""That something was done, and nothing about it: "coalitions were formed"."""


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
