"""Japanese clauses: the topic particle, the particle before the last verb, and the endings of a definition tell what can be asked."""

import re

from notecards.extract.in_place.question import InPlace
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_STOP = " \t。.！!"
_POINTS_BACK = pattern(
    r"^(?:これ|それ|あれ|この|その|あの|ここ|そこ|私|僕|彼|彼女|今日|明日|昨日|上記|以下|次の|例えば|たとえば|また|しかし|なお)"
)
_TOPIC = pattern(
    rf"^(?:[^、。は]{{2,16}}(?:[年月日]|世紀|の後|の結果|時代|のとき|の際|以降)に?、)?(?P<topic>[^、。]{{1,40}}?(?<=[{HAN}ァ-ヶーA-Za-z0-9）)」』\ufffc]))(?P<wa>は)、?(?=\S)"
)
_DEFINED = pattern(
    r"^(?P<term>(?:(?![いきしちにびみりてで]、)[^を]){1,40}?)とは、?(?!(?:反対|対照|異な|違[っいう]|逆|別[のにで]|無?関係|区別|比べ))(?P<said>.{2,}?)(?:のこと(?:である|です|をいう|を指す|だ)?|である|です|をいう|という|を指す|を意味する|だ)?$"
)
_CALLED = pattern(
    r"^(?P<said>.{4,}?)(?:のこと)?を(?P<term>[^をは、。]{1,24})(?:という|といいます|と呼ぶ|と呼びます|と称する|と定義する)$"
)
_IS = pattern(r"^(?P<said>.{2,}?)(?:のこと)?(?:である|です|であった|でした|だった|(?<![んい])だ)$")
_AND_IS = pattern(
    r"^(?P<said>[^、]{2,40}?)(?:であり|(?<=単位|一種|形式|方式|装置|技術|制度|機関|言語|器官|物質|現象|方法|構造|組織|学者|作家)で)、.{4,}$"
)
"""What a topic is, before what it does: "Xは...の一種であり、..."."""
_PLACE = pattern(
    r"^(?:.*を)?(?P<said>[^をに]{1,24}?)(?P<tail>に(?:位置する|存在する|分布する|局在する|ある|あります|位置します|存在します))$"
)
_MADE_OF = pattern(
    r"^(?P<said>.{2,}?)(?P<tail>(?:から(?:成る|なる|構成される|できている|なります)|で構成される|に(?:分けられる|分類される|大別される)))$"
)
_DOES = pattern(
    r"^(?P<first>.*(?:を|に|から|で|へ|より|によって|として|(?:され|[いきしちにびみりえけせてねべめれ])、))?(?P<said>[^をにへ、]{1,30}?)(?P<tail>(?P<particle>を|に|へ|と|から)(?P<verb>[^をにへ、。]{1,14}(?:する|した|される|された|させる|している|します|しました|されます|[うくぐすつぬぶむる]|った|んだ|いた|いだ|れた|けた|めた|ます|ました)))$"
)
_YEAR = pattern(r"^(?:紀元前)?\d{1,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?$")


def questions(text: str) -> list[InPlace]:
    """What one masked sentence asks; empty where that is not sure."""
    whole = text.rstrip(_STOP)
    if _POINTS_BACK.match(whole):
        return []
    defined = _DEFINED.match(whole)
    if defined:
        term = defined.span("term")
        return [InPlace("definition", term, defined.span("said"), subject=term, defining=True)]
    called = _CALLED.match(whole)
    if called and not _TOPIC.match(called["said"]):
        return [InPlace("called", called.span("said"), called.span("term"), subject=called.span("said"))]
    topic = _TOPIC.match(whole)
    if topic is None:
        return _without_topic(whole)
    one = _of_topic(whole, topic.end())
    return [one._replace(subject=topic.span("topic"), before=(0, one.before[1]))] if one else []


def _of_topic(whole: str, start: int) -> InPlace | None:
    rest = whole[start:]
    for form, shape in (("is", _AND_IS), ("is", _IS), ("where", _PLACE), ("what", _MADE_OF)):
        found = shape.match(rest)
        if found and not re.search(r"(?:から|ため|ので|が)$", found["said"]):
            a, b = start + found.start("said"), start + found.end("said")
            a = a if a > start else len(whole[:a].rstrip("、"))
            after = (b, len(whole)) if "tail" in found.groupdict() else (0, 0)
            return InPlace(form, (0, a), (b - len(found["said"]), b), after, defining=form == "is")
    return _does(whole, start)


def _does(whole: str, start: int) -> InPlace | None:
    """What the last particle marks: "Xは酸素を運ぶ"."""
    found = _DOES.match(whole[start:])
    if not found or re.search(r"(?:こと|もの|よう|ため|とき|場合|的)$", found["said"]):
        return None
    a, b = start + found.start("said"), start + found.end("said")
    if found["particle"] == "から" and not found["verb"].endswith(("れる", "れた", "ます", "生じる", "始まる")):
        return None
    deed = _deed_end(whole, start, b)
    if deed > a or (deed > start and "を" not in whole[deed:a]):
        a = max(a, deed)  # "糖を分解してエタノールを作る": what comes of the deed
    elif found["particle"] == "を" and "を" in (found["first"] or "").rsplit("、", 1)[-1]:
        a = max(start, deed)  # "酸素を運ぶ役割を持つ": all of it is what it has
    if found["particle"] == "に" and _YEAR.match(whole[a:b]):
        return InPlace("when", (0, a), (a, b), (b + 1, len(whole)))
    if found["particle"] == "と" and not found["verb"].startswith(("結合", "反応", "呼")):
        return None
    return InPlace("what", (0, a), (a, b), (b, len(whole)), sure=0.7)


def _deed_end(whole: str, start: int, end: int) -> int:
    """Where the last deed that only leads to another ends: "糖を分解して|エタノール"."""
    deeds = (found.end() for found in _DEED.finditer(whole, start, end))
    return max((at for at in deeds if at < end), default=start)


_DEED = pattern("(?<!すべ)(?<!全)(?:して|って|いて|んで|[えけせてねべめれきみじ出見得経]て)(?![のもはいあきくしお])")
"""The form of a verb that another follows, or a particle that was one: "において"."""


def _without_topic(whole: str) -> list[InPlace]:
    """ "酸素を運ぶ" under a name: what that does."""
    one = _does(whole, 0)
    if one is None or one.before[1] > 0 or "が" in whole:
        return []
    return [one._replace(form="of topic", before=(0, 0), sure=0.66)]
