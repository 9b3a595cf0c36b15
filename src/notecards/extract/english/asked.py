"""How far an English answer goes, and what of it is left to ask where its question says most of it."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.wording import Question
from notecards.extract.english.answers import of_one_time, without_overrun, without_participle, without_second_verb
from notecards.extract.english.tables import ASKED_PREPOSITIONS
from notecards.extract.facts import Found, content
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain


def cut_answer(back: Tokens, row: Tokens, question: Question, clause: Clause) -> Tokens:
    """The answer as far as it answers; empty where too little is left."""
    if _ANNOUNCES.match(masked(row), question.answer[0] + len(plain(back))):
        return ()  # "All share common features: a wall, a membrane": the list is what is said
    if re.fullmatch("(?:its|their|his|her|our) own", plain(back)) or (question.vague and _HOW_IT_IS.match(plain(back))):
        return ()  # "Ribosomes present but smaller": no verb
    back = _without_what_follows(back, question, clause)
    return () if question.vague and count(plain(back)) < 2 else back


def _without_what_follows(back: Tokens, question: Question, clause: Clause) -> Tokens:
    """The answer of a question up to where its sentence says something else."""
    front = plain(question.tokens)
    back = without_overrun(_without_its_pair(back, front))
    if re.match(r"(?:Where|When)\b", front):
        back = of_one_time(back)
    if re.match(r"(?:Where|How)\b", front) and not _A_CONDITION.match(plain(back)):
        back = without_participle(back) if front.startswith("Where") else back
        return without_second_verb(back, clause.kind, whole=False)
    if not front.startswith("What") or _ASKS_WHY.search(front):
        return back
    one = without_second_verb(without_participle(back), clause.kind, whole=question.vague or front.endswith(" do?"))
    return without_overrun(one)


def _without_its_pair(back: Tokens, front: str) -> Tokens:
    """Of "minutes, adaptive immunity within days", asked "respond within?", the minutes: the rest is said of another."""
    sign = words(front)[-1].lower if words(front) else ""
    if sign not in ASKED_PREPOSITIONS:
        return back
    pair = re.match(rf"(?P<one>[^,]+),\s(?!(?:and|or|not|but)\b)(?:[\w-]+\s){{1,3}}{re.escape(sign)}\s", masked(back))
    return cut(back, 0, pair.end("one")) if pair else back


_HOW_IT_IS = pattern(r"(?:present|open|free|close|direct|separate)\s(?:but|and|in|on|at)\b")
_A_CONDITION = pattern(r"(?:when|whenever|where|if|once|as|after|before|until|by|because|so|\w+ly)\b", re.IGNORECASE)
_ANNOUNCES = pattern(r":\s[^:.,]{2,60},\s[^:.]+\.?$")


_ASKS_WHY = pattern(r"\b(?:reason|cause|purpose|why)\b", re.IGNORECASE)


def what_is_new(here: Here, row: Tokens, question: Question, back: Tokens, rule: str) -> Found | None:
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
