"""Where one text states several things: its sentences, and the clauses of one that semicolons, dashes and conjunctions hold apart."""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from notecards.extract.by_language import NEVER, ByLanguage, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.joints import SHORTEST, WITH_OBJECT, Joint
from notecards.extract.english.joints import EnglishJoint, bare_deed
from notecards.extract.english.sentence import BETWEEN_DASHES
from notecards.extract.german.joints import GermanJoint
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.deed_first import says_two
from notecards.extract.romance.joints import FrenchJoint, RomanceJoint, SpanishJoint
from notecards.extract.words import count, depths, holds, sentences
from notecards.tokens import OPAQUE


class Piece(NamedTuple):
    """A part of a text by its offsets. goes_on: it stands in the same sentence as the piece before it. elided: it shares the
    subject of that piece and begins with its verb."""

    start: int
    end: int
    goes_on: bool = False
    elided: bool = False


def pieces(text: str, language: Language) -> list[Piece]:
    """The parts of a masked text that state something each, in order."""
    found: list[Piece] = []
    for a, whole in sentences(text):
        first = True
        other = _OR_ELSE[language].search(text, a, whole)
        b = other.start() if other else whole
        for start, end in _at_semicolons(text, a, b):
            opening = _OPENS_WITH_A_DEED[language](text[start:end], language)
            if opening:
                found.append(Piece(start, start + opening - len(", "), not first))
                first = False
            for piece in _clauses(text, start + opening, end, language):
                found.append(piece._replace(goes_on=piece.goes_on or not first))
                first = False
    return found


_OR_ELSE = ByLanguage(NEVER, de=pattern(r",\s(?:sonst|ansonsten|andernfalls)\s"))
"""What would be so in the other case, and of whom that is said, is not told: "nimmt Wasser auf, sonst fliesst es ab und ..."."""


def _whole(text: str, language: Language) -> int:
    return 0


_OPENS_WITH_A_DEED = ByLanguage(_whole, romance=says_two)
"""Where a sentence goes on about its thing behind what was done to it; 0 where it does not open so."""


def _at_semicolons(text: str, a: int, b: int) -> list[tuple[int, int]]:
    if not holds(text, ";", "；", "-", "–", "—", ":", OPAQUE):
        return [(a, b)]
    result, start, depth = [], a, depths(text[a:b])
    aside = BETWEEN_DASHES.search(text, a, b) if holds(text, " - ", " – ", " — ") else None
    for match in _STOPS.finditer(text[a:b]):
        at = a + match.start()
        if aside and aside.start() <= at < aside.end():
            continue
        if (
            not depth[match.start()]
            and count(text[start:at]) >= (2 if match.group()[0] in ";；" else SHORTEST + 1)
            and count(text[a + match.end() : b]) >= SHORTEST
        ):
            result.append((start, at))
            start = a + match.end()
    return [*result, (start, b)]


_OF_A_SIGN = (
    rf"(?:where|wobei|wo|où|donde|dove|onde),?\s+(?=[{OPAQUE}]+\s+(?:is|are|denotes?|represents?|ist|est|es|è|é)\b)"
)
_STOPS = pattern(
    r"[;；]\s+|\s[-–—]\s+(?!(?:this|which)\s(?:led|leads|result|caus|forc|allow|enabl|prompt|trigger|prevent))(?=[a-z])|(?<=\w)\s?:\s+(?=(?:il|elle|ils|elles|er|sie|él|ella|ellos|ellas)\s[a-zà-ÿ])|,?\s"
    + _OF_A_SIGN
)
"""Signs that hold two statements of a sentence apart; a colon only before a pronoun of its own; "where" before a letter's meaning."""
_OPENS_SIGNS = pattern(_OF_A_SIGN, re.IGNORECASE)


def _clauses(text: str, a: int, b: int, language: Language) -> list[Piece]:
    """A sentence cut where a conjunction or a mere comma joins a second main clause to the first."""
    depth = depths(text[a:b])
    start = a
    found = [Piece(a, b)]
    for match in _places(text[a:b], language):
        at, after = a + match.start(), a + match.end()
        least = _JOINTS[language].SHORTEST_ELIDED if found[-1].elided else SHORTEST
        if depth[match.start()] or count(text[start:at]) < least or count(text[after:b]) < WITH_OBJECT:
            continue
        if _ONLY_IF.match(text[after:b]) or (_IN_MARKS.search(text[a:at]) and re.search('["”“»]', text[after:b])):
            continue
        shares_subject = _second(text[start:at], text[after:b], match.group(), language, elided=found[-1].elided)
        if shares_subject is None:
            continue
        found[-1] = found[-1]._replace(end=at)
        found.append(Piece(after, b, True, shares_subject))
        start = after
    return found


_IN_MARKS = pattern('\\w[,:]?\\s["“„«][^"“”„«»]*$')
"""What ends within somebody's own words."""
_ONLY_IF = pattern(
    r"(?:seulement si|s[oó]lo si|solo se|somente se|s[oó] se|only (?:if|when|as long as|because))\b", re.IGNORECASE
)
"""The second half of "if and only if"."""


def _second(before: str, after: str, sign: str, language: Language, *, elided: bool) -> bool | None:
    """Whether what follows a joint shares the subject of what precedes it; None where it is no main clause."""
    before = _OPENS_SIGNS.sub("", before, count=1)
    ended = f"{before}." if after.endswith(".") else before
    first = clause_of(before, language) or clause_of(ended, language) or _DEED[language](before)
    if first is None and elided and (subject := _SUBJECT[language]):
        before = f"{subject} {before}"  # "absorb water" of "Roots anchor the plant, absorb water and store starch": no command
        first = clause_of(before, language)
    return _JOINTS[language](before, after, sign, first, language).shares_subject() if first else None


_SUBJECT = ByLanguage("", en="they")
"""What a clause that shares the subject before it is read with."""
_DEED: ByLanguage[Callable[[str], Clause | None]] = ByLanguage(nothing, en=bare_deed)
"""A clause of somebody's deed whose subject stands above it."""
_JOINTS: ByLanguage[type[Joint]] = ByLanguage(
    Joint, en=EnglishJoint, de=GermanJoint, fr=FrenchJoint, es=SpanishJoint, romance=RomanceJoint
)


def _places(text: str, language: Language) -> "list[re.Match[str]]":
    """Where a second clause may begin: a comma, a conjunction, or both."""
    if not language.spaced or not language.coordinators:
        return []
    return list(_joint(language).finditer(text))


@cache
def _joint(language: Language) -> "re.Pattern[str]":
    joining = map(re.escape, sorted(language.coordinators, key=len, reverse=True))
    alternatives = "|".join((*_ADVERBS[language], *joining))
    return re.compile(rf"(?:,\s+|\s+(?=(?:{alternatives})\s))(?P<word>(?:{alternatives})\s+)?", re.IGNORECASE)


_ADVERBS = ByLanguage[tuple[str, ...]](
    (),
    en=(
        r"(?:and\s)?so(?!\s+(?:that|far|as|much|many|long|is|are|do|does|did|can)\b)",
        "therefore",
        "hence",
        "thus",
    ),
    de=("sondern",),
)
"""Expressions for adverbs that open a statement of its own as a conjunction does."""
