"""A clause asked as a question, with the answer cut to what it asks for; silent where the question would give it away."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Clause
from notecards.extract.english.answers import without_overrun, without_participle, without_second_verb
from notecards.extract.facts import Found, content, says_most
from notecards.extract.gaps import gaps_of
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.questions import ask
from notecards.extract.rules.sides import facet_of
from notecards.extract.wording import Question
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain


def asked_of(here: Here, row: Tokens, clause: Clause, subject: Tokens, rule: str) -> Found | None:
    """The fact of a clause whose subject is known, where a question about it reads well and does not give its answer away."""
    question = ask(clause, row, subject, here.note, here.language)
    if question is None or _is_split_wrongly(row, question.answer, here):
        return None
    opening = words(masked(row)[slice(*question.answer)])[:1]
    if opening and opening[0].lower in _HOW_MUCH and not _ASKS_HOW.match(plain(question.tokens)):
        return None
    if question.vague and gaps_of(row, clause, here.note, here.language)[1] >= _BETTER_GAP:
        return None
    back = trimmed(first_idea(cut(row, *question.answer)))
    if here.language.code == "en":
        if _ANNOUNCES.match(masked(row), question.answer[0] + len(plain(back))):
            return None  # "All share common features: a wall, a membrane": the list is what is said
        back = _without_what_follows(back, question, clause)
        if question.vague and count(plain(back)) < 2:
            return None
    if question.defining and here.language.code == "en" and _says_it_already(question.tokens, back, here):
        return _what_is_new(here, row, question, back, rule)
    if not back or (count(plain(back)) < 2 and not _is_rich(back)) or _says_it_already(question.tokens, back, here):
        return None
    named = cut(row, *clause.subject)
    side = facet_of(here, named) if question.defining and plain(named).strip().lower() in _SIDES else ()
    question = replace(question, tokens=side) if side and plain(question.tokens).startswith("What") else question
    kind = Kind.DEFINITION if question.defining else Kind.QA
    asked = plain(row)[: question.answer[0]].strip() or plain(subject)
    return Found(kind, rule, 0.78, back, question.tokens, asked=asked)


def _what_is_new(here: Here, row: Tokens, question: Question, back: Tokens, rule: str) -> Found | None:
    """ "The wave equation is a [dispersive] wave equation": the one word of the answer that its question does not say."""
    said = content(plain(question.tokens), here.language)
    found = [
        w for w in words(plain(back)) if content(w.text, here.language) - said and w.lower not in here.language.function
    ]
    at = plain(row).find(plain(back), question.answer[0])
    follows = [w for w in words(plain(back)) if found and w.start > found[0].start][:1]
    if (
        len(found) != 1
        or at < 0
        or len(found[0].text) < 4
        or not follows
        or not content(follows[0].text, here.language) & said
    ):
        return None
    gap = Gap(at + found[0].start, at + found[0].end)
    return Found(Kind.CLOZE, rule, 0.6, row, gaps=(gap,), asked=plain(row))


def _without_what_follows(back: Tokens, question: Question, clause: Clause) -> Tokens:
    """The answer of an English question up to where its sentence says something else."""
    back, front = without_overrun(back), plain(question.tokens)
    if re.match(r"(?:Where|How)\b", front) and not _A_CONDITION.match(plain(back)):
        return without_second_verb(back, clause.kind, whole=False)
    if not front.startswith("What") or _ASKS_WHY.search(front):
        return back
    return without_second_verb(without_participle(back), clause.kind, whole=question.vague or front.endswith(" do?"))


_A_CONDITION = pattern(r"(?:when|whenever|where|if|once|as|after|before|until|by|because|so|\w+ly)\b", re.IGNORECASE)
_ANNOUNCES = pattern(r":\s[^:.,]{2,60},\s[^:.]+\.?$")
_SIDES = frozenset(
    "purpose goal aim objective drawback drawbacks benefit benefits advantage advantages disadvantage disadvantages prognosis treatment diagnosis".split()
) | {"main idea", "key idea"}
_ASKS_WHY = pattern(r"\b(?:reason|cause|purpose|why)\b", re.IGNORECASE)


def _says_it_already(front: Tokens, back: Tokens, here: Here) -> bool:
    """Whether the question gives its answer away: then a gap asks better."""
    asked, answer = (content(plain(row), here.language) for row in (front, back))
    return here.language.spaced and says_most(asked, answer)


_ASKS_HOW = pattern(r"(?:¿Cómo|Comment|Wie)\s")
_HOW_MUCH = frozenset("mucho muy muchísimo beaucoup très énormément sehr viel molto muito lots".split())
"""An answer that begins with one of these says how much, not what."""


def _is_split_wrongly(row: Tokens, answer: tuple[int, int], here: Here) -> bool:
    """An answer never begins with a finite "is": then a noun before it was read as a verb."""
    first = words(masked(row)[slice(*answer)])[:1]
    return bool(first) and first[0].lower in (*here.language.copulas, *here.language.plural_copulas)


_BETTER_GAP = 0.72
"""A gap this good is asked rather than a vague "What does it do?"."""


def _is_rich(row: Tokens) -> bool:
    text = plain(row)
    return any(sign.isdigit() for sign in text) or "$" in text or (count(text) >= 1 and len(text) >= 3)
