"""How an English clause is asked: its circumstances first, then what it says of its subject."""

import re
from dataclasses import replace

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, capital
from notecards.extract.english.copulas import Copulas
from notecards.extract.english.objects import is_gerund
from notecards.extract.english.phrases import POSSESSIVES
from notecards.extract.english.subjects import Subjects
from notecards.extract.english.tables import (
    ASKS_ABOUT_THIS,
    IS_DONE_TO,
    NO_ANSWER,
    NO_THING,
    NO_WAY,
    ONE_OF_THEM,
    SEEMS_TO_BE,
    SOMEWHERE,
    STAYS,
    TOO_BARE,
)
from notecards.extract.languages.english import BASES, ENGLISH, ONLY_PAST, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import holds, words
from notecards.tokens import TokenKind, Tokens, cut, plain


class English(Copulas, Subjects):
    """English asks with do-support, keeps prepositions at the end, and needs the base form of the verb."""

    def question(self) -> Question | None:
        """The question, None where none reads well or where it would not say what it asks about."""
        asked = self._question() or self._happens()
        front = plain(asked.tokens) if asked else ""
        if asked is None or ASKS_ABOUT_THIS.search(front) or TOO_BARE.fullmatch(front):
            return None
        answer = self._whole[slice(*asked.answer)].strip()
        if re.fullmatch(r"(?:[\w-]+\s){1,5}of (?:them|it|these|those)", answer):
            return None
        if (front.endswith(" over?") and answer == "time") or (
            answer.startswith("if ") and re.match(r"(?:[^?]*,\s)?why\s", front, re.IGNORECASE)
        ):
            return None  # "seems as if it were moving" gives no reason
        asks_what = re.match(r"(?:[^?]*,\s)?what\s", front, re.IGNORECASE) is not None
        if asks_what and (
            SOMEWHERE.search(front)
            or NO_ANSWER.match(answer)
            or (front.endswith(" in?") and (answer.startswith("which ") or answer in _IN_IDIOMS))
        ):
            return None
        if asks_what and (
            NO_WAY.match(answer)
            or ONE_OF_THEM.fullmatch(answer)
            or _opens_with_a_past(answer)
            or (SEEMS_TO_BE.search(front) and is_gerund(words(answer)))
            or NO_THING.fullmatch(answer)
            or (STAYS.fullmatch(front) and not re.match(r"(?:an?|the)\s", answer))
        ):
            return None
        if front.startswith("What ") and front.endswith(" in?") and _IN_SOMEBODY.match(answer):
            return replace(asked, tokens=_in_whom(asked.tokens))
        does = front.endswith(" to?") and IS_DONE_TO.search(front) is not None
        if does and answer.startswith("have ") and front.endswith(" said to?"):
            return None  # "is said to have founded Athens"
        return replace(asked, tokens=_without_also(_to_do(asked.tokens) if does else asked.tokens))

    def _question(self) -> Question | None:
        pared = self._pared()
        if pared is not None:
            return pared._question()
        if self._says_more():
            return None
        called = self._called()
        if called is not None:
            return called._question()
        if self._is_no_subject():
            return None
        bare = self._without_aside()
        if bare is not None:
            return bare._question()
        joined = self._joined()
        if joined != self.clause:
            return replace(self, clause=joined)._question()
        return self._circumstantial() or self._predicative()

    def _circumstantial(self) -> Question | None:
        """Why, when, where, how, how many: the first of them that the clause tells."""
        for ask in (
            self._how_many_do,
            self._because,
            self._why,
            self._on_that_day,
            self._how_often,
            self._when,
            self._where,
            self._how_given,
            self._how,
            self._how_many,
            self._how_large,
            self._into_how_many,
            self._besides,
            self._who_can,
        ):
            asked = ask()
            if asked:
                return asked
        return None

    def _predicative(self) -> Question | None:
        """What it is, what it can do, what it does."""
        if self.clause.kind is Verb.COPULA:
            return self._copula()
        return self._auxiliary() if self.clause.kind is Verb.MODAL else self._verb()


def _without_also(question: Tokens) -> Tokens:
    """ "Also" and "therefore" point at a sentence that does not stand on the card, and so does "While," before a question."""
    said = tuple(
        replace(t, text=_POINTS_BACK.sub("", t.text)) if t.kind is TokenKind.TEXT and holds(t.text, *_BACK) else t
        for t in question
    )
    opens = _OPENS_BACK.match(plain(said))
    return capital(cut(said, opens.end())) if opens else said


_BACK = ("also", "therefore", "thus", "hence", "then", "however", "in turn", "hand")
_POINTS_BACK = pattern(
    r"(?<=\s)(?:also|therefore|thus|hence|(?<!since )(?<!by )(?<!until )then|however|in turn|on the (?:other|one) hand),?\s"
)
_OPENS_BACK = pattern(
    r"(?:While|Meanwhile|However|But|And|So|Then|Thus|Hence|Also|Moreover|Furthermore),\s(?=what|which|who|how|why|when|where)"
)


_IN_IDIOMS = frozenset(
    "place parallel general practice turn vain fact time order advance common detail full part".split()
)
"""With "in" they say how: "sorts in place"."""
_IN_SOMEBODY = pattern(
    r"(?:(?:most|many|some|all|older|elderly|young|younger|adult|pregnant|critically ill|healthy|male|female|obese|diabetic|immunocompromised|the)\s)*(?:patients|people|individuals|persons|women|men|children|adults|infants|neonates|newborns|babies|adolescents|teenagers|smokers|elderly|boys|girls|those (?:with|who))\b"
)
"""In whom a disease occurs or a drug is used."""


def _in_whom(question: Tokens) -> Tokens:
    """ "What is it preferred in?" of patients: in whom is it preferred?"""
    opening = replace(question[0], text="In whom " + question[0].text.removeprefix("What "))
    tokens = (opening, *question[1:])
    return (*tokens[:-1], replace(tokens[-1], text=tokens[-1].text.removesuffix(" in?") + "?"))


def _to_do(question: Tokens) -> Tokens:
    """ "What are cells found to?": an infinitive answers."""
    return (*question[:-1], replace(question[-1], text=question[-1].text[:-1] + " do?"))


def _opens_with_a_past(answer: str) -> bool:
    """ "invaded the port": the noun before it was read as the verb."""
    found = words(answer)[:2]
    acts = len(found) == 2 and found[0].text in PAST and found[0].text not in BASES
    if found[:1] and found[0].text in ONLY_PAST and found[0].text not in BASES:
        return True  # "rose from 12 to 40"
    return acts and (found[1].lower in ENGLISH.articles | POSSESSIVES or found[1].text.istitle())
