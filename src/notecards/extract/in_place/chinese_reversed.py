"""Chinese questions for the subject of a sentence, where the rest of it picks out one thing: "什么决定了B？", "谁发明了B？"."""

import re

from notecards.extract.in_place.chinese_names import has_verb, is_facet
from notecards.extract.in_place.chinese_pronouns import ASKS, POINTS_BACK
from notecards.extract.in_place.chinese_verbs import without_adverbs
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.in_place.persons import is_person
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN


def reversed_question(text: str, one: InPlace) -> InPlace | None:
    """The question for the subject of one that asks what stands behind its verb; None where several subjects may fit."""
    who, what = one.subject, _without_etc(text, one.answer)
    if one.lead != NOWHERE or who[0] >= who[1] or not _is_single(text, who) or _SEVERAL.search(text, *what):
        return None
    if (
        one.defining
        and _IS.fullmatch(text, who[1], one.before[1])
        and (is_part(text, what) or _ONE.search(text, *what))
    ):
        form = "who" if is_person(text[slice(*who)], _ANYBODY) else "what is"
        return one._replace(form=form, before=what, answer=who, after=NOWHERE, subject=what, defining=False, sure=0.72)
    verb = one.verb if one.verb[1] else (one.before[1], one.before[1])
    deed = without_verb_adverbs(text, verb)
    after = (verb[0], what[1])
    if deed in _SINGLE_DEEDS and (doer := _person(text, who)):
        return one._replace(form="agent who", before=NOWHERE, answer=doer, after=after, subject=after, sure=0.72)
    if deed in _DECIDING and what[1] - what[0] >= _LONG_ENOUGH:
        return one._replace(form="agent", before=NOWHERE, answer=who, after=after, subject=after, sure=0.7)
    return None


def replaces(text: str, one: InPlace) -> bool:
    """Whether a reversed question is asked instead of the other: what is said to be something is a clause, or its part in another thing."""
    return one.form == "who" or (
        one.form == "what is" and (has_verb(text[slice(*one.answer)]) or is_part(text, one.before))
    )


def without_verb_adverbs(text: str, verb: Span) -> str:
    """A verb without the adverbs before it."""
    return re.sub(rf"^(?:{ADVERB})*(?=.{{2}})", "", text[slice(*verb)])


def _is_single(text: str, who: Span) -> bool:
    """Whether a subject names something, and no side of a thing that stands elsewhere."""
    said = text[slice(*who)]
    named = (
        1 < len(said) <= _LONGEST
        and not re.match(ADVERB, said)
        and not POINTS_BACK.match(said)
        and not _NOT_NAMED.search(said)
    )
    return named and said == without_adverbs(said) and not is_facet(said)


def _without_etc(text: str, what: Span) -> Span:
    """ "灯泡等": what is asked by needs no "等"."""
    return (what[0], what[1] - 1) if text[what[1] - 1] == "等" else what


def _person(text: str, who: Span) -> Span | None:
    """Where a person's name stands in a subject, behind what the person is."""
    start = max((found.end() for found in _RANK.finditer(text, *who)), default=who[0])
    return who if start < who[1] and is_person(text[start : who[1]], _ANYBODY) else None


_LONGEST = 30
_LONG_ENOUGH = 4
_ANYBODY = ("思想家",)
"""A label above any name: where a deed tells that somebody did it, a surname does for a person."""
_RANK = pattern("[家师者帝王相员](?=.{2})")
_SEVERAL = pattern(f"[，,；;]|^一[个种类位项次]|之一|重要|某|{ASKS.pattern}|{POINTS_BACK.pattern}")
"""What has no single subject: "重要作用", "A之一"; or is more than one idea."""
_NOT_NAMED = pattern(
    "[，,；;这此]|^(?:人们|有人|学者|专家|科学家|研究|实验|结果|我们|所有|许多|很多|多数|任何|每)|的[是时]$|[：:]"
)
_IS = pattern(f"(?:{ADVERB}|就|正)*(?:是|成为|被誉为|堪称)了?")


def is_part(text: str, what: Span) -> bool:
    """Whether a phrase says what a thing is for another, and not what it is itself: "控制的标准"."""
    return _PART.fullmatch(text, *what) is not None


_PART = pattern(
    "[^，,的]{2,12}的[^的，,]{0,4}(?:标准|前提|条件|保证|保障|基础|基石|依据|根据|动力|源泉|原料|核心|关键|本质|实质|标志)"
)
_ONE = pattern(
    f"(?<![数其])第一(?![，,、])|最[^近初后终]|首[位个次部座任]|唯一(?=.{3})|之父$|"
    f"(?:主要|根本|直接|基本|核心|首要|关键|决定性)的?[{HAN}]{{2,3}}$|"
    "的(?:[^的，,]{0,3})(?:单位|单元|本质|实质|核心|标志|首都|开端|起点|顶峰|源头|创始人|奠基人|开创者|发明者|提出者|发现者)$"
)
"""What is said of one thing only: "世界上第一个工业国家", "感知的构建单元"."""
_SINGLE_DEEDS = frozenset(
    "发明 发现 创立 创建 创办 提出 设计 首创 发起 撰写 编写 编纂 著有 创作 统一 推翻 废除 签署".split()
)
"""What was done once, by whoever did it."""
_DECIDING = frozenset("决定 标志着 标志 宣告 揭开 编码 催化".split())
"""What one thing does to another, and no second: "A决定B"."""
