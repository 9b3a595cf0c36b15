"""The segments of a Chinese sentence: where commas hold clauses apart, and where a clause only goes on behind one."""

import re

from notecards.extract.in_place.chinese_verbs import first_verb, inner_depths
from notecards.extract.in_place.chinese_words import ADVERBS, Words
from notecards.extract.in_place.question import Span, narrow
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern

CONNECTIVES = pattern(
    r"^(?:与此同时|此后|从此|自此|后来|不久(?=[他她它其])|其后|后(?=[因被由经改迁于])|由是|不仅如此|除此之外|事实上|实际上|实质上|本质上|否则|由此推论|由此可见|由此|并且|而且|同时|并(?![发行联购列非集网存肩轨])|且(?!慢)|而(?!立)|但是|但(?!丁)|然而|不过|因此|所以|因而|从而|进而|继而|转而|故(?![障事意乡宫人居])|于是|其中|此外|另外|也就是说|也就是|即(?![使便将])|换言之|总之|例如|比如|如(?![何果下此同若])|(?:一般|通常|普遍|目前|现在|学界|人们)(?:都|普遍)?认为|可以说|应该说|据说|众所周知|一般来说|(?:通常|一般)情况下[，,]?|通常(?!情况)|则|那么|就(?![业诊医任职])|便(?![利秘民])|使其|最终|最后|首先|其次|然后|随后|接着|再(?![生现贴分结灌次])|也|还(?![原款])|又)"
)
_PURPOSE = pattern("以[便免防]|用以|借以|用来")
_WITH = pattern(
    "以[^，,]+?为(?:主|特征|特点|基础|中心|核心|目的|目标|标志|原则|依据|标准|代表|[^，,了]{0,2}(?:表现|症状))"
)
"""How a segment begins that says what is most of a thing: "以干咳为主"."""
_SOUGHT = Words(zh.DEEDS | zh.EFFECTS)
NAMING = frozenset(
    "称为 称作 叫做 叫作 叫 被称为 又称 也称 亦称 简称 俗称 史称 又称为 又叫 也叫 全称 定都 意为".split()
)
"""Verbs behind which a name stands, and nothing that a comma would hold together."""
CAUSING = frozenset("导致 造成 引起 引发 诱发 使 使得 致使 促使 令".split())


def is_purpose(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether a segment begins by saying what the one before is for: "以提高产量"."""
    if _PURPOSE.match(text, start, len(text) if end is None else end):
        return True
    if not text.startswith("以", start) or _WITH.match(text, start):
        return False
    acts = (start + 1, *ADVERBS.at(text, start + 1, end))
    return any(text[found : found + 1] != "性" for at in acts for found in _SOUGHT.at(text, at, end))


def split(text: str, between: str) -> list[Span]:
    depth = inner_depths(text)
    ends = [
        m for m in re.finditer(between, text) if not depth[m.start()] and not _BETWEEN_FIGURES.match(text, m.start())
    ]
    starts = [0, *(m.end() for m in ends)]
    spans = [narrow(text, a, b) for a, b in zip(starts, [*(m.start() for m in ends), len(text)], strict=True)]
    return [(a, b) for a, b in spans if a < b]


_BETWEEN_FIGURES = pattern(r"(?<=\d)[，,]\d{1,2}(?:[，,]\d{1,2})*[层级类章条项列行]")
"""A comma in a list of numbers: "第6，4，1层"."""
_NAMELY = pattern("(?:尤其|特别)是(?!在|当|对)")


def is_namely(text: str, start: int, end: int) -> bool:
    """Whether a segment only says which of what was just named: "尤其是脊髓后角和下丘脑"."""
    found = _NAMELY.match(text, start, end)
    return found is not None and first_verb(text, found.end(), end) is None


def with_asides(text: str, parts: list[Span]) -> list[Span]:
    """Segments, those made one that "通过A，尤其是B，来C" and "通过A，来C" hold apart."""
    result: list[Span] = []
    for start, end in parts:
        aside = bool(result) and is_namely(text, *result[-1])
        if result and re.match("甚至|乃至", text[start:end]):
            result[-1] = (result[-1][0], end)  # "使A，甚至B消失"
            continue
        opens = result[-2] if aside and len(result) > 1 else result[-1] if result else None
        if (
            opens
            and re.match("来(?![自源历])", text[start:end])
            and re.search("通过|借助|利用|[以用]", text[slice(*opens)])
        ):
            result[-2 if aside else -1 :] = [(opens[0], end)]
        else:
            result.append((start, end))
    return result


def joined(text: str, start: int, end: int) -> list[Span]:
    """A segment, or the two that 并 joins: "清除病原体并形成保护"."""
    depth = inner_depths(text)
    for joint in re.finditer("并(?:且)?|从而|进而|然后|随后|接着", text[start:end]):
        at, after = start + joint.start(), start + joint.end()
        first, second = first_verb(text, start, at), first_verb(text, after, end)
        if depth[at] or first is None or second is None:
            continue
        if second.adverb == after and second.start >= after and at - first.rest >= 2 and end - second.rest >= 2:
            return [(start, at), (at, end)]
    return [(start, end)]


def after_connective(text: str, start: int, end: int) -> int:
    """Where a segment begins after "并且", "因此" and the like."""
    joint = CONNECTIVES.match(text[start:end])
    verb = first_verb(text, start, end) if joint else None
    holds = joint is not None and joint.group().endswith("认为")
    is_verb = joint and verb and not holds and verb.adverb == start and joint.end() > verb.start - start
    return narrow(text, start + joint.end() if joint and not is_verb else start, end)[0]
