"""Arrows: "A → B" hides what the arrow leads to; a chain of several is a list in order."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import number, worded
from notecards.extract.facts import Found
from notecards.extract.gaps import MOST
from notecards.extract.here import Here
from notecards.extract.in_place import asks_in_place
from notecards.extract.patterns import pattern
from notecards.extract.rules.deeds import deed
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.sides import facet_of
from notecards.extract.statements import Place
from notecards.extract.words import count, holds, sentences, words
from notecards.tokens import OPAQUE, Tokens, cut, join, masked, plain, strip, text

NAME = "arrow"
_ARROW = pattern(r"\s*(?:[-=]{1,3}>|(?<=\s)={2,3}(?=\s)|(?<!['’′])→|⇒|➔|➜|⟶|\u27f9)\s*")
_ARROW_SIGNS = ("->", "=>", "==", "→", "⇒", "➔", "➜", "⟶", "\u27f9")


def arrow(here: Here) -> Yield:
    """One line with arrows and no full stop inside."""
    if here.statement.place not in (Place.BULLET, Place.STEP, Place.PARAGRAPH, Place.QUOTE):
        return NOTHING
    if asks_in_place(here.language) and subject_of(here):
        return NOTHING  # there the sentences of a text see to it
    row = trimmed(here.statement.tokens)
    whole = masked(row)
    found = _ARROW.finditer(whole) if holds(whole, *_ARROW_SIGNS) else ()
    arrows = [match.span() for match in found] or _equals(here, whole)
    if not arrows:
        return NOTHING
    shown = _SIGN[here.language].search(whole) or _beside(here)
    least = 2 if (here.parents or here.headings) and shown else 5
    if (
        count(whole) < least
        or len(sentences(whole)) > 1
        or whole.rstrip().endswith(("?", "？", ":", "："))
        or whole[: arrows[0][0]].rstrip().endswith((":", "："))
    ):
        return NOTHING
    starts, ends = [0, *(b for _, b in arrows)], [*(a for a, _ in arrows), len(whole)]
    parts = [strip(cut(row, a, b)) for a, b in zip(starts, ends, strict=True)]
    if not all(1 <= count(plain(part)) <= MOST and _LETTERS.search(plain(part)) for part in parts):
        return NOTHING
    if (
        3 <= len(parts) <= 7
        and _is_one_course(here, whole)
        and subject_of(here)
        and count(plain(cut(row, arrows[0][1]))) > 4
    ):
        return _chain(here, [trimmed(part) for part in parts])
    side = facet_of(here, parts[0]) if len(parts) == 2 else ()
    if side:  # "Effect → fewer wrecks" under the name of a law
        return given(here, [Found(Kind.QA, NAME, 0.7, strip(trimmed(parts[1]), " ."), side, asked=plain(parts[0]))])
    opens = words(masked(parts[1]))[:1]
    acts = len(parts) == 2 and bool(opens) and opens[0].lower in here.language.verbs
    question = deed(here, parts[0], parts[1], law=False) if acts else None
    if question and not plain(question.tokens).startswith(plain(parts[0])):  # "PCB → stores the state of a process"
        back = strip(trimmed(cut(parts[1], *question.answer)), " .")
        return given(here, [Found(Kind.QA, NAME, 0.7, back, question.tokens, asked=plain(parts[0]))])
    end = len(plain(trimmed(row)).rstrip(" ."))
    if count(whole[arrows[0][1] : end]) > MOST and here.parents and len(parts) > 2:
        end = arrows[1][0]
    if (len(parts) > 3 and not here.parents) or not 1 <= count(whole[arrows[0][1] : end]) <= MOST:
        return NOTHING
    gap = Gap(arrows[0][1], end)
    return given(here, [Found(Kind.CLOZE, NAME, 0.66, row, gaps=(gap,), asked=plain(parts[0]))])


_SIGN = ByLanguage(pattern("[→⇒➔➜⟶]"), de=pattern("[→⇒➔➜⟶]|[-=]>"))
"""What is an arrow between words, however few they are."""


def _equals(here: Here, whole: str) -> list[tuple[int, int]]:
    """ "Fever + stiff neck = meningitis": a sign of equality between words, where what stands before it is no bare term."""
    signs = [match.span() for match in _EQUAL[here.language].finditer(whole)] if subject_of(here) else []
    if not signs or OPAQUE in whole or _CODE.search(whole):
        return []
    before = whole[: signs[0][0]]
    parts = [whole[a:b] for a, b in zip([0, *(b for _, b in signs)], [*(a for a, _ in signs), len(whole)], strict=True)]
    told = all(_A_WORD.search(part) or part.strip().isupper() for part in parts) and _A_WORD.search(before)
    return signs if told and (count(before) >= 2 or re.search(r"[,+/]", before)) else []


_EQUAL = ByLanguage(NEVER, en=pattern(r"(?<=[\w)%.])\s=\s(?=[\w(])"))
_CODE = pattern(r"[_;{}\[\]\\^*$]|==|\b(?:let|var|const|int|if|where|for|iff|is|are)\b|\d\s[+=-]\s\d")
_A_WORD = pattern(r"[a-z]{4}")
_LETTERS = pattern(r"[^\W\d_]{2}|\d")


def _beside(here: Here) -> bool:
    """Whether a line beside this one has an arrow too: "Success -> own ability" over "Failure -> the situation"."""
    near = (*here.before[-1:], *here.after[:1])
    return any(_ARROW_BESIDE[here.language].search(masked(s.tokens)) for s in near if s.tokens)


_ARROW_BESIDE = ByLanguage(NEVER, en=_ARROW)


def _is_one_course(here: Here, whole: str) -> bool:
    """Whether a chain is the course of what its parent names: arrows of one kind, and no other chain beside it."""
    beside = any(_ARROW.search(masked(s.tokens)) for s in (*here.before, *here.after) if s.tokens)
    under = bool(here.parents) or (_UNDER_A_HEADING[here.language] and bool(here.headings))
    return under and not beside and len({sign.strip() for sign in _ARROW.findall(whole)}) == 1


_UNDER_A_HEADING = ByLanguage(False, de=True)
"""Whether a chain may be the course of what a heading names."""


def _chain(here: Here, parts: list[Tokens]) -> Yield:
    subject = subject_of(here)
    n = number(len(parts), here.language)
    front = worded(here.language.questions.get("steps", "{} ({n})"), subject=subject, n=n)
    rows = [(*text(f"{i}. "), *part) for i, part in enumerate(parts, 1)]
    return given(here, [Found(Kind.STEPS, NAME, 0.64, join(rows, "\n"), front, asked=plain(subject))])
