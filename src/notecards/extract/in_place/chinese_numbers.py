"""Chinese figures with their measures, and what is asked by how many or how much."""

import re

from notecards.extract.in_place.question import InPlace
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN
from notecards.tokens import OPAQUE

NUMERAL = (
    r"(?:[-−–+±<>＜＞≤≥]?\s?\d[\d.,]*(?:\s?(?:(?:[%％℃°]|[万亿千百])?\s?(?:±|[-–—~～至到:：∶])\s?\d[\d.,]*))*(?:\s?[万亿千百](?![米克瓦赫帕伏焦卡]))?(?:多|余)?(?:°\d+[′'](?:\d+[″\"])?)?|[两二三四五六七八九十百千]+|"
    + OPAQUE
    + "+)"
)
MEASURE = "句斤吨亩桶箱瓶滴匹辆艘束批串幅株棵朵个种类层步条项部分次年月日天周度位倍章节点段级阶枚块台只对组套页行列代名人座元岁本篇卷封门所家届期幕场轮根颗粒支片圈字维进跳"
_COUNTED = pattern(
    rf"^(?P<about>约|大约|大概|近|超过|至少|至多|最多|不超过|不少于)?\s?(?P<number>{NUMERAL}|一(?=次$))\s?(?P<measure>部分|(?!个月|分子|分钟|大[于小]|进[位制]|字[节符]|位[置移元]|行[为业星政]|代[码理谢]|年[级代]|度量|节[点拍])[{MEASURE}大]|%|％|[A-Za-zµμ°℃/]+\d?|小时|分钟|公里|千米|厘米|毫米|毫升|公斤|字节|比特|世纪)?"
)


def how_many(text: str, one: InPlace) -> InPlace | None:
    """ "分为七层": how many; "分为三类：A、B、C": which three."""
    a, b = one.answer
    counted = _COUNTED.match(text[a:b])
    if counted and text[slice(*one.before)].endswith(("分为", "分成", "分", "包括", "包含")) and counted["measure"]:
        counted = counted if re.match(f"[{HAN}]", counted["measure"]) else None  # "分为1NF，2NF" names them
    if not counted or (not counted["measure"] and not counted["number"][0].isdigit()):
        return None
    if counted["number"] in ("百", "千", "万"):
        return None
    if counted["measure"] == "岁" and text[a + counted.end() : b].strip():
        return None
    pause = re.search("[，,]", text[a + counted.end() : b])
    if pause and not re.search("[:：]", text[a:b]):
        b = a + counted.end() + pause.start()
    rest = text[a + counted.end() : b]
    listed = re.match(rf"[{HAN}]{{0,6}}[:：]\s*(?=.)", rest)
    if listed and counted["number"][0] in "两二三四五六七八九十0123456789":
        colon = a + counted.end() + listed.end()
        head = len(text[:colon].rstrip(" :："))
        return one._replace(form="which of", after=(a, head), answer=(colon, b))
    if len(rest) > 8 or re.search(r"[，,、:：]", rest) or (counted["about"] == "近" and "的" in rest):
        return None
    bound = re.match("以[上下内]|左右|之间|不等", rest)
    if bound:
        return one._replace(
            form="much",
            answer=(a, a + counted.end() + bound.end()),
            after=(a + counted.end() + bound.end(), b),
            defining=False,
        )
    few = counted["number"][0] in "一两二三四五六七八九十" and counted["measure"]
    bare = not rest and re.match(f"[{HAN}]", counted["measure"] or "")
    after = (a + counted.start("measure") if few or bare else a + counted.end(), b)
    return one._replace(form="few" if few else "much", answer=(a, a + counted.end()), after=after, defining=False)


def share_or_multiple(text: str, one: InPlace) -> InPlace | None:
    """ "占总数的三分之一", "是地球的11倍": how much of what."""
    begin, (start, end) = one.before[0], one.answer
    said = text[start:end]
    share = re.match(
        r"[^，,]{1,16}的\s?(?=(?:约|大约)?\s?(?:\d[\d./]*|[百千]?分之[一二三四五六七八九十\d]+|[一二三四五六七八九]分之[一二三四])\s?[%％]?(?:左右|以上|以下)?$)",
        said,
    )
    if share:
        whose = (start + share.end(), end)
        return one._replace(form="much", before=(begin, whose[0]), answer=whose)
    times = re.match(rf"[^，,]{{1,12}}的\s?(?={NUMERAL}\s?倍(?:多|左右|以上)?$)", said)
    if times:
        many = (start + times.end(), end)
        sign = text.index("倍", many[0])
        return one._replace(form="much", before=(begin, many[0]), answer=many, after=(sign, sign + 1))
    return None
