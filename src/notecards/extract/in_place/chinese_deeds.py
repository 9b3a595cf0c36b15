"""What of a Chinese clause is only a deed: what is done, what is sought, what somebody else did, told by a look-up of its verb."""

import re

from notecards.extract.in_place.chinese_names import predicate_first
from notecards.extract.in_place.chinese_words import ADVERBS, DEEDS, SURE_DEEDS
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_BY_SOMETHING = frozenset("用以由被通于在")
"""Signs before a verb that say by what or where."""
_BEFORE_AN_AIM = pattern("(?:[^，,]{2,12}(?<![称作变成认视名因行分化定列评改译转是]))?")
"""What may stand before the 为 of what is sought."""
_SOMEBODY = pattern(f"[{HAN}]{{2,6}}")
_TOLD = pattern("[^的，,]{3,}")


def ends_in_a_deed(part: str) -> bool:
    """Whether a few signs and what they do are all that is said: "张三出走"."""
    most = next((at for at, sign in enumerate(part) if sign in _BY_SOMETHING), len(part))
    return SURE_DEEDS.end(part, 2, min(6, most))


def is_anothers_deed(text: str, begin: int, end: int) -> bool:
    """Whether a clause that the word list cannot take apart seems to tell what somebody else did."""
    who = _SOMEBODY.match(text, begin, end)
    starts = range(begin + 2, who.end() + 1) if who else ()
    return any(_TOLD.fullmatch(text, after, end) for at in starts for after in DEEDS.at(text, at, end))


def is_in_order_to(text: str, start: int, end: int) -> bool:
    """ "为了X", "A为实现X": what is sought."""
    for found in re.finditer("为(?P<了>了(?=.{3}))?", text[start:end]):
        at, after = start + found.start(), start + found.end()
        acts = (b for a in (after, *ADVERBS.at(text, after, end)) for b in DEEDS.at(text, a, end))
        if _BEFORE_AN_AIM.fullmatch(text, start, at) and (found["了"] or any(end - b >= 2 for b in acts)):
            return True
    return False


def begins_a_deed(said: str) -> bool:
    """How what is done begins, before 后 and what is done then."""
    return said.startswith("全部") or any(ADVERBS.at(said, 0)) or any(DEEDS.at(said, 0))


def is_used(own: str) -> bool:
    """Whether nothing stands before a verb but what is done with the thing before: "长期使用"."""
    done = not own.startswith(("主动", "被动", "自动"))
    return done and any(end == len(own) for after in ADVERBS.at(own, 0) for end in DEEDS.at(own, after))


def is_deed(part: str) -> bool:
    """Whether a segment has no subject of its own: "疏浚旧渠"."""
    return len(part) <= len("疏浚旧渠") or part[0] in "将把" or predicate_first(part)
