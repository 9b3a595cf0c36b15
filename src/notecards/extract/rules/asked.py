"""A clause asked as a question, with the answer cut to what it asks for; silent where the question would give it away."""

from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question
from notecards.extract.english import asked as english
from notecards.extract.facts import Found, content, says_most
from notecards.extract.gaps import gaps_of
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.romance import answers as romance
from notecards.extract.rules.sides import facet_of
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
    back = _CUT[here.language](trimmed(first_idea(cut(row, *question.answer))), row, question, clause)
    if not back:
        return None
    if _says_it_already(question.tokens, back, here):
        return _WHAT_IS_NEW[here.language](here, row, question, back, rule) if question.defining else None
    if count(plain(back)) < 2 and not _is_rich(back):
        return None
    named = cut(row, *clause.subject)
    side = facet_of(here, named) if question.defining and plain(named).strip().lower() in _SIDES else ()
    question = replace(question, tokens=side) if side and plain(question.tokens).startswith("What") else question
    kind = Kind.DEFINITION if question.defining else Kind.QA
    asked = plain(row)[: question.answer[0]].strip() or plain(subject)
    return Found(kind, rule, 0.78, back, question.tokens, asked=asked)


def _whole(back: Tokens, row: Tokens, question: Question, clause: Clause) -> Tokens:
    return back


_CUT = ByLanguage(_whole, en=english.cut_answer, es=romance.cut_answer, fr=romance.told_or_listed)
_WHAT_IS_NEW = ByLanguage(nothing, en=english.what_is_new)
_SIDES = frozenset(
    "purpose goal aim objective drawback drawbacks benefit benefits advantage advantages disadvantage disadvantages prognosis treatment diagnosis".split()
) | {"main idea", "key idea"}


def _says_it_already(front: Tokens, back: Tokens, here: Here) -> bool:
    """Whether the question gives its answer away: then a gap asks better."""
    asked, answer = (content(plain(row), here.language) for row in (front, back))
    return here.language.spaced and says_most(asked, answer)


_ASKS_HOW = pattern(r"(?:¿Cómo|Comment|Wie)\s")
_HOW_MUCH = frozenset("mucho muy muchísimo beaucoup très énormément sehr viel molto muito lots".split())
"""An answer that begins with one of these says how much, not what."""


def _is_split_wrongly(row: Tokens, answer: tuple[int, int], here: Here) -> bool:
    """An answer never begins with a finite "is" within its row: then a noun before it was read as a verb."""
    first = words(masked(row)[slice(*answer)])[:1]
    return bool(first) and answer[0] > 0 and first[0].lower in (*here.language.copulas, *here.language.plural_copulas)


_BETTER_GAP = 0.72
"""A gap this good is asked rather than a vague "What does it do?"."""


def _is_rich(row: Tokens) -> bool:
    text = plain(row)
    return any(sign.isdigit() for sign in text) or "$" in text or (count(text) >= 1 and len(text) >= 3)
