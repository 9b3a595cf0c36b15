"""Where a phrase begins and ends, and what a possible gap is."""

import re
from dataclasses import dataclass

from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible gap and how good it is, from 0 to 1."""

    start: int
    end: int
    score: float


_ITEM = r"(?:(?!(?:a|an|the|of|this|that|these|its|and|or|und|oder|et|ou|y|o|e|to|in|on|at|for|with|from|by|which|that|who|as|when|if|while|because)\b)[\w'’+#/.-]++\s?){1,3}"


# A word is taken whole ("++"): one that may also be read as two or three takes ages where no list follows.
_LIST = pattern(
    rf"(?:{_ITEM},\s)+(?:{_ITEM},?\s)?(?:(?:and|or|und|oder|et|ou|y|o|e)\s{_ITEM}|{_ITEM}(?<=\s)(?=(?:to|for)\s))",
    re.IGNORECASE,
)


def end_of_list(whole: str, start: int, stop: int) -> int | None:
    """Where an enumeration that begins at `start` ends: "[barcodes, QR codes and RFID tags] to track ..."."""
    found = _LIST.match(whole, start, stop) if "," in whole[start:stop] else None
    return start + len(found.group().rstrip(" .,;")) if found else None


_PAUSE = pattern(r"[,;:()\[\]，；：]|\s[-–—]\s|…")


_STOPPERS = frozenset(
    """because which while when whereas although since that if unless so but where weil wenn dass während aber wobei parce tandis lorsque mais porque cuando mientras pero
    due using""".split()
)


def pause(whole: str, start: int, stop: int, language: Language | None) -> int:
    found = _PAUSE.search(whole, start + 1, stop)
    if found and found.group() in ",，" and count(whole[start : found.start()]) <= 3:
        found = _PAUSE.search(whole, found.end(), stop)
    end = found.start() if found else stop
    for word in words(whole[start:end]):
        if word.lower in _STOPPERS and word.start > 8:
            return start + len(whole[start : start + word.start].rstrip(" ,"))
    return start + len(whole[start:end].rstrip(' .;!。"”»'))


def past_small_words(whole: str, start: int, end: int, language: Language) -> int:
    """The gap begins after a preposition or article: they hold the sentence together."""
    for word in words(whole[start:end]):
        small = (
            word.lower in language.prepositions
            or word.lower in language.articles
            or word.lower in ("not", "also", "only", "to")
        )
        if not small or word.lower in (*language.negations, "as"):
            return start + word.start
    return start


def past_denial(whole: str, begin: int, end: int, clause: Clause, language: Language) -> int:
    """ "Ist nicht [teilbar]": the gap begins after the word that denies."""
    denied = words(whole[begin:end])[:1] if clause.negated else []
    if denied and denied[0].lower in language.negations:
        return past_small_words(whole, begin + denied[0].end, end, language)
    return begin


def end_of_phrase(whole: str, start: int) -> int:
    found = re.search(r"[.;:(]|\s[-–—]\s", whole[start:])
    end = start + found.start() if found else len(whole)
    return start + len(whole[start:end].rstrip(' .,;"”'))
