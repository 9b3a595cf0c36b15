"""An English sentence taken apart."""

import re
from collections.abc import Iterable
from dataclasses import replace

from notecards.extract.clauses.clause_parts import Clause, Verb, blanked, without_parentheses
from notecards.extract.english.bare_openings import begins, begins_behind_clause, opens_with_clause, opens_with_phrase
from notecards.extract.english.finite import NOT_BEING, finite, is_emphatic
from notecards.extract.english.imperatives import is_plain_command
from notecards.extract.english.openings import main_start
from notecards.extract.english.participles import PARTICLES, is_participle, is_passive, past_adverbs
from notecards.extract.english.pasts import UNCHANGED, is_denied, is_plural
from notecards.extract.languages import Language
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, holds, words


def english_clause(text: str, language: Language) -> Clause | None:
    """The main clause of a masked English sentence, or None where it cannot be told."""
    text = _plainer(text)
    every = words(text)
    start = main_start(text, every)
    if not start and opens_with_phrase(every):
        return _first_clause(text, every, begins(text, every))
    if start is None and opens_with_clause(every):
        return _first_clause(text, every, begins_behind_clause(text, every))
    if start is None or is_plain_command(every, start):
        return None
    at = finite(text, every, start)
    return None if at is None else _clause_at(text, every, start, at)


def _first_clause(text: str, every: list[Word], begins: Iterable[int]) -> Clause | None:
    """The clause behind an opening that has no comma. begins: which words its subject may begin with."""
    for start in begins:
        at = finite(text, every, start)
        if at is not None and at > start:
            return _clause_at(text, every, start, at)
    return None


def _plainer(text: str) -> str:
    """A sentence without contractions and asides, all offsets the same."""
    if holds(text, "'", "’"):
        text = _CONTRACTION.sub(r"\1 \2", text)
    if holds(text, " - ", " – ", " — "):
        text = blanked(BETWEEN_DASHES, text)
    if text.count("—") == 2:
        text = blanked(_SET_OFF, text)
    if " I " in text:
        text = _THE_FIRST.sub(r"\1 1", text)  # "Type I cells": a number, nobody
    return without_parentheses(text)


_THE_FIRST = pattern(
    r"\b([Tt]ypes?|[Pp]hase|[Ss]tage|[Cc]lass|[Pp]art|[Gg]rade|[Gg]roup|[Bb]ook|[Ff]actor|[Cc]omplex|[Pp]hotosystem|[Mm]eiosis|[Pp]rophase|[Mm]etaphase|[Aa]naphase|[Tt]elophase|[Tt]itle|[Tt]ier|[Ll]evel|[Mm]ark|War|Article|Section|Chapter|Charles|Elizabeth|Ferdinand|Francis|Frederick|George|Henry|James|Leopold|Louis|Napoleon|Nicholas|Alexander|Peter|Philip|William|Wilhelm|Joseph|Mary|Darius|Otto|Ramses|Victoria|Edward|Maximilian) I(?=\s)"
)
_CONTRACTION = pattern(r"^(it|they|that|there|we|you|he|she)['’](s|re)\b", re.IGNORECASE)
BETWEEN_DASHES = pattern(
    r"(?<=\w)\s[-–—]\s(?:[^-–—]|(?<=\w)-(?=\w)){2,70}\s[-–—](?=\s(?:is|are|was|were|has|have|had|can|could|may|must|should|will|would|does|do|did|[a-z]{3,}s|[a-z]{3,}ed)\b)"
)
"""An aside between two dashes, in front of the verb: "An accomplice who is present - like a driver - is a principal"."""
_SET_OFF = pattern(r"(?<=\w)—[^—]{2,70}—(?=(?:\w|$))")
"""An aside between two long dashes without spaces: "weeds—called pioneers—begin to grow"."""


def _clause_at(text: str, every: list[Word], start: int, at: int) -> Clause | None:
    """The clause that opens with the word `start` and has its finite verb at `at`."""
    word = every[at].lower
    subject = (every[start].start, every[at].start)
    if start == 0 and 0 < at <= 2 and all(_MANNER.fullmatch(every[i].lower) for i in range(at)):
        subject = (every[0].start,) * 2  # "naturally elicits a response": said of what stands above
    end = len(text.rstrip(" .;!。"))
    if is_denied(every, at):
        denied = _auxiliary(every, at, subject, end)
        return replace(denied, negated=True) if denied else None
    if word in ENGLISH.modals or word in ENGLISH.perfect or is_emphatic(every, at) or is_passive(every, at):
        return _auxiliary(every, at, subject, end)
    if word in ENGLISH.copulas or word in ENGLISH.plural_copulas or word in NOT_BEING:
        kind = Verb.COPULA
    elif word in ENGLISH.verbs:
        kind = Verb.SINGULAR
    elif word in ENGLISH.noun_verbs and word not in ENGLISH.past:
        kind = Verb.PLURAL if ENGLISH.noun_verbs[word] == word else Verb.SINGULAR
    elif start + 1 == at and every[start].lower in ("it", "he", "she") and word.endswith("s"):
        kind = Verb.SINGULAR
    elif (word in ENGLISH.past or word in UNCHANGED) and (
        word not in ENGLISH.plural_verbs or _is_of_one(every[start:at])
    ):
        kind = Verb.PAST
    else:
        kind = Verb.PLURAL
    after = every[at].end
    negated = word in NOT_BEING or (at + 1 < len(every) and every[at + 1].lower in ENGLISH.negations)
    aux = _FULL.get(word, every[at].text) if kind is Verb.COPULA else ""
    return Clause(kind, every[0].start, subject, aux, (every[at].start, after), (after, end), negated)


def _is_of_one(subject: list[Word]) -> bool:
    """ "The press [spread] his ideas": of one thing a form that is both tells a past."""
    said = [word.lower for word in subject]
    return bool(said) and said[0] in ENGLISH.articles and "and" not in said and not is_plural(said[-1])


_FULL = {"s": "is", "re": "are"}
_MANNER = pattern(
    r"(?!(?:indirect|rare|hard|bare|scarce|part|partial|near|on|like|unlike|fami|ear|dai|supp|app|rep|re|f|al|anoma|assemb|mono|po|ita|sici|thessa|ju|bel|bul|jel|li|ral|butterf|multip|imp|comp)ly)[a-z]+ly"
)
"""Adverbs that a question can leave out; words in -ly that are none, or that turn what is said, are not among them."""


def _auxiliary(every: list[Word], at: int, subject: tuple[int, int], end: int) -> Clause | None:
    """can scale, must not be used, has been replaced, is measured: the verb runs to the main verb."""
    aux = every[at].lower
    k = past_adverbs(every, at + 1)
    while k < len(every) and (every[k].lower in ("be", "been", "being") or _is_perfect_infinitive(every, k)):
        k = past_adverbs(every, k + 1)
    if k >= len(every):
        return None
    negated = any(word.lower in ENGLISH.negations for word in every[at : k + 1])
    if aux in ("has", "have", "had") and not is_participle(every[k].lower):
        if any(word.lower == "been" for word in every[at + 1 : k]):
            return None  # "had briefly been a republic": no object to ask for
        finite = every[at]
        kind = Verb.SINGULAR if aux == "has" else Verb.PAST if aux == "had" else Verb.PLURAL
        return Clause(kind, every[0].start, subject, "", (finite.start, finite.end), (finite.end, end), negated)
    first = every[at + 1]
    if _has_a_particle(every, at, k, end):
        k += 1
    return Clause(
        Verb.MODAL,
        every[0].start,
        subject,
        _FULL.get(aux, every[at].text),
        (first.start, every[k].end),
        (every[k].end, end),
        negated,
    )


def _has_a_particle(every: list[Word], at: int, k: int, end: int) -> bool:
    """ "was set [up] in 1815", "is carried [out] by the liver": a word that belongs to the participle before it."""
    passive = every[at].lower in _BE or (k and every[k - 1].lower in ("be", "been", "being"))
    if not passive or k + 1 >= len(every) or every[k + 1].lower not in PARTICLES:
        return False
    following = every[k + 2].lower if k + 2 < len(every) else ""
    return every[k + 1].end >= end or (following in ENGLISH.prepositions and following != "of")


_BE = frozenset("is are was were s re".split())


def _is_perfect_infinitive(every: list[Word], k: int) -> bool:
    """ "may have been", not "may have a cause"."""
    following = every[k + 1].lower if k + 1 < len(every) else ""
    return every[k].lower == "have" and is_participle(following)
