"""Chinese clauses that say how a thing is, what becomes of it, and what then."""

import re

from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_pronouns import POINTS_BACK
from notecards.extract.in_place.chinese_verbs import ENDS_IN_ADVERB, TRAILING
from notecards.extract.in_place.chinese_words import ADVERB, alternatives
from notecards.extract.in_place.question import NOWHERE, InPlace
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern


def change(text: str, begin: int, end: int, opening: int | None) -> InPlace | None:
    """ "流速增加": what becomes of a thing; of one that is alone it is asked how it is."""
    found = _CHANGE.match(text[begin:end])
    if (
        not found
        or len(found["of"]) > (_LONGEST if "最" in found["said"] else _LONGEST - 4)
        or re.search(r"[的，,或和与及]$|甚至$|可能.+", found["of"])
        or (POINTS_BACK.match(found["of"]) and opening is None)
    ):
        return None
    cut_in_two = len(found["said"]) == 1 and _ENDS_A_WORD.search(found["of"] + found["said"])
    if re.match("[与和跟同在从]|.*向[^量]$|.*而", found["of"]) or cut_in_two:
        return None
    if opening is None and re.search("^(?:进行|间断|持续|选择|特异)性$|^[不未](?![同等定饱动成规稳完可])", found["of"]):
        return None
    if opening is not None and DATED.match(found["of"]):
        return None
    if "、" in found["of"] or found["of"].startswith("即") or _ONE_NAME.search(found["of"] + found["said"]):
        return None
    first = found["of"] + found["said"][0]
    late = len(found["said"]) > 1 and (first.endswith("后") or ENDS_IN_ADVERB.search(first) is not None)
    said_at = begin + found.start("said") + late  # "成年后|逐渐下降", "机械能|守恒"
    so = _SO.match(found["of"])
    of = (begin + (so.end() if so else 0), said_at if late else begin + found.end("of"))
    if of[1] - of[0] < 2:
        return None
    if opening is None and found["said"] in ("缺乏", "不足"):
        return InPlace("what", (said_at, end), of, sure=0.66)
    before = (opening if opening is not None else of[0], of[1])
    then = _THEN.match(text[said_at:end])
    if opening is None and then and then.end():
        return InPlace("outcome", of, (said_at + then.end(), end), subject=of, sure=0.66)  # "可导则连续"
    if opening is None and re.match(
        "[^，,的]{2,12}?(?<![同有随何小临暂及平])时(?![间期代刻机效候区局事光针序分装常限差速钟]).{2}", text[slice(*of)]
    ):
        return InPlace("becomes", before, (said_at, end), subject=of, sure=0.66)
    if opening is None and text[of[0]] == "对" and "作用" in text[slice(*of)]:
        return InPlace("state", before, (said_at, end), subject=NOWHERE, sure=0.6)
    related = re.search(r"与|和|同", text[slice(*of)]) and re.search(r"相等|相同|不等|不同|无关", found["said"])
    form = "becomes" if opening is not None else "relation" if related else "state"
    return InPlace(
        form,
        before,
        (said_at, end),
        subject=of,
        sure=0.72 if opening is not None or related else 0.56,
    )


_LONGEST = 20
"""Signs of what it is told that it is the most; fewer of any other state."""
_ONE_NAME = pattern("通货(?:膨胀|紧缩)$")
_CHANGE = pattern(
    rf"^(?P<of>.+?)\s*(?:会|将|可能|可以|可)?(?P<said>(?:保持|维持|趋于|变得|趋向)?(?:无|未见|不)?(?:较|更|很|最|过|太|非常|相对|绝对|极|变|{ADVERB}){{0,3}}(?:{alternatives(zh.CHANGES)}))了?$"
)
_ENDS_A_WORD = pattern(
    r"(?:软弱|薄弱|虚弱|微弱|衰弱|脆弱|广大|强大|伟大|重大|巨大|庞大|宏大|壮大|弱小|渺小|狭小|众多|繁多|诸多|不少|漫长|首长|校长|班长|特长|专长|擅长|身高|崇高|最高|孤高|缓慢|愉快|富强|坚强|顽强|自强|列强|图强|长短|大小|多少|快慢|高低|强弱)$"
)
"""Words whose last sign alone would be a state of what the rest names."""


def outcome(text: str, opening: int, begin: int, end: int) -> InPlace:
    """ "如果A，B": what then."""
    so = _SO.match(text[begin:end])
    before = (opening, len(_JOINT.sub("", text[:begin])))
    return InPlace("outcome", before, (begin + (so.end() if so else 0), end), subject=before, sure=0.7)


_JOINT = pattern(r"[，,\s]*(?:则|那么|就|便|但是|但|而且|并且|并|也|还|才)?\s*$")
_THEN = pattern(r"(?:则|那么)?")
_SO = pattern(r"^(?:则|那么|就|便)\s*")


def relation(text: str) -> InPlace | None:
    """The question of a phrase that says how two things stand to each other: "A与B相等"."""
    found = change(text, 0, len(text.rstrip(TRAILING)), None)
    return found if found and found.form == "relation" else None


def is_state(text: str) -> bool:
    """Whether a phrase says how a thing is: "流速增加"."""
    return bool(_CHANGE.match(text.rstrip(TRAILING))) or text.endswith(("时", "了"))
