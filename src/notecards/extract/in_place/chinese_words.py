"""Tables of Chinese words that are asked by look-up, and the predicate that begins at a place: adverbs, a verb, what is joined to it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern


def alternatives(words: "frozenset[str]") -> str:
    """A pattern for any of some words, the longest first."""
    return re.escape("\n".join(sorted(sorted(words), key=len, reverse=True))).replace("\\\n", "|")


ADVERB = f"(?:{alternatives(zh.ADVERBS)})"
NO_ROLE = "(?!(?:代理|继承|保险|监护|担保|上诉|申诉|选举|抚养|扶养|赡养|调查|处罚|征收|许可|侵权|追索|背书|收养|宣告|执行|申请)人)"
"""Behind 被: it is no passive in "被代理人"."""
_TAIL = pattern(
    r"(?P<tail>(?:[出起]来|下[来去]|过来|(?<=[出起])来(?![自源历临]))了?|出(?![现口版生发身门路租售入血汗院海国席任使台资力厂错轨土路动])(?=[^，,]{2})|了|着|著(?![作名者述])|过(?![敏程度滤渡期去失量多少高低氧剩])|起(?![义点源始诉因草到]))?\s*"
)
_SEVERAL = frozenset("两二三四五六七八九十")
"""Behind 分 alone: "分三类"."""


class Predicate(NamedTuple):
    """A word of the verb list where it stands, with the adverbs before it and what is joined to it."""

    start: int
    verb_at: int
    verb_end: int
    end: int
    adverb: str
    verb: str
    tail: str


class Words:
    """A table of words, asked which of them begins at a place: a look-up for each length instead of a pattern of thousands."""

    def __init__(self, words: "frozenset[str]") -> None:
        self._words = words
        self._longest = max(map(len, words))
        lengths: dict[str, set[int]] = {}
        for word in words:
            lengths.setdefault(word[0], set()).add(len(word))
        self._lengths = {sign: sorted(of, reverse=True) for sign, of in lengths.items()}

    def at(self, text: str, start: int, end: int | None = None) -> Iterator[int]:
        """Where the words that begin at a place end, the longest first: 高于 before 高."""
        stop = len(text) if end is None else end
        for length in self._lengths.get(text[start : start + 1], ()):
            if start + length <= stop and text[start : start + length] in self._words:
                yield start + length

    def end(self, text: str, least: int, most: int) -> bool:
        """Whether one of the words ends a text, with so many signs before it."""
        lengths = range(len(text) - most, len(text) - least + 1)
        return any(text[-length:] in self._words for length in lengths if 0 < length <= self._longest)


ADVERBS, DEEDS, SURE_DEEDS = Words(zh.ADVERBS), Words(zh.DEEDS), Words(zh.DEEDS - zh.NOUNS_TOO)
"""SURE_DEEDS: those that are no nouns as well."""
_VERBS = Words(zh.VERBS | {"为", "分"})


def predicate_at(text: str, start: int = 0, end: int | None = None, least: int = 0) -> Predicate | None:
    """The verb that begins at a place with at most three adverbs before it, as few as can be but not fewer than asked for."""
    stop = len(text) if end is None else end
    return _predicate(text, start, start, stop, least, 3)


def _predicate(text: str, start: int, at: int, stop: int, least: int, most: int) -> Predicate | None:
    verb_end = (
        0 if least > 0 else next((b for b in _VERBS.at(text, at, stop) if _may_stand_alone(text, at, b, stop)), 0)
    )
    if verb_end:
        other = _other_verb(text, verb_end, stop) if start < at and verb_end - at > 1 else 0
        word_at, verb_end = (other - 2, other) if other else (at, verb_end)
        tail = _TAIL.match(text, verb_end, stop)
        assert tail is not None
        return Predicate(start, at, verb_end, tail.end(), text[start:at], text[word_at:verb_end], tail["tail"] or "")
    if not most:
        return None
    tried = (_predicate(text, start, after, stop, least - 1, most - 1) for after in ADVERBS.at(text, at, stop))
    return next((found for found in tried if found), None)


def _other_verb(text: str, end: int, stop: int) -> int:
    """Where the second of two verbs ends that act on the same: "能促进或抑制生长"; 0 where there is none."""
    either = text[end : end + 1] == "或" and text[end + 1 : end + 3] in zh.DEEDS and end + 3 < stop
    return end + 3 if either else 0


def _may_stand_alone(text: str, at: int, end: int, stop: int) -> bool:
    """分 alone is a verb only before a number."""
    return text[at:end] != "分" or (end < stop and text[end] in _SEVERAL)
