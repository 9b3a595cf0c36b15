"""Korean clauses: the topic particle and the ending of the last verb tell what can be asked, and how the question ends."""

import re

from notecards.extract.in_place.question import InPlace
from notecards.extract.patterns import pattern

_STOP = " \t.!。"
_POINTS_BACK = pattern(
    r"^(?:이것|그것|저것|이는|그는|이들|그들|여기|거기|나는|저는|우리는|오늘|내일|이러한|그러한|위의|다음)"
)
_DEFINED = pattern(
    r"^(?P<term>.{1,40}?)(?P<ran>이란|란)\s+(?P<said>.{2,}?)(?:이다|입니다|(?:이)?라고 할 수 있(?:다|습니다)|[을를] (?:말|의미|뜻)(?:한다|합니다)|이라고 한다)?$"
)
_TOPIC = pattern(r"^(?P<topic>\S(?:[^,.(]|\([^()]*\)){0,60}?)(?P<particle>은|는)\s+(?=\S)")
_NO_TOPIC = pattern(r"(?:[을를]|고|며|면|서|[가이])\s|(?:하|되|지|추|시키|리|오|보|주|치|[시으]키|나)$")
"""A clause, or a verb before its noun ("멈추는"), is no topic."""
_NOUN = pattern(r"^(?P<said>.{3,}?)(?:입니다|이다|[을를] (?:말|의미|뜻)(?:한다|합니다))$")
_IS = pattern(
    r"^(?P<said>.{2,}?)(?:이다|입니다|이었다|(?<!하)였다|[을를] (?:말|의미|뜻)(?:한다|합니다)|[을를] 가리(?:킨다|킵니다))$"
)
_ENDS_IS = pattern("(?:이다|입니다)$")
_NOUN_ENDS = pattern(
    r"^(?P<said>.{4,}?(?:단위|과정|구조|방법|기관|물질|현상|것|집합|언어|기술|장치|시스템|알고리즘|프로그램|공간|제도|사람))$"
)
"""A definition without its last verb: "스레드는 ... 단위"."""
_FROM = pattern(
    r"^(?P<said>[^,\s]{1,12})에서 (?P<verb>(?:분비|생성|합성|발생|생산|형성|유래)(?:된다|됩니다|한다|합니다))$"
)
_PLACE = pattern(
    r"^(?P<said>[^,]{1,30}?)에 (?P<verb>(?:위치|존재|분포)(?:한다|합니다|하고 있다|해 있다)|있다|있습니다)$"
)
_MADE_OF = pattern(
    r"^(?P<said>.{2,}?)(?P<particle>으로|로) (?P<verb>(?:구성|분류|구분)된다|이루어진다|이루어져 있다|나뉜다|나누어진다)$"
)
_DOES = pattern(
    r"^(?P<first>.*(?:[을를]\s\S{1,6}(?:아|어|여|해|고|며|서)|\S(?:에서|에게|에|으로|로|의해|통해|위해|되어|하여|하고|하며))\s)?(?P<said>[^,]{1,40}?)(?P<particle>을|를) (?P<verb>(?:[^\s,]+\s)?[^\s,]+다)$"
)
_YEAR = pattern(r"^(?P<said>\d{3,4}년)(?P<rest>에\s.*?)(?P<verb>\S+다)$")
_FINAL_N, _FINALS, _FIRST = 4, 28, 0xAC00


def questions(text: str) -> list[InPlace]:
    """What one masked sentence asks; empty where that is not sure."""
    whole = text.rstrip(_STOP)
    if _POINTS_BACK.match(whole):
        return []
    defined = _DEFINED.match(whole)
    if defined:
        before = (0, defined.end("ran"))
        return [InPlace("is", before, defined.span("said"), subject=defined.span("term"), defining=True)]
    topic = _TOPIC.match(whole)
    if topic is None or not _is_topic(topic):
        noun = _NOUN.match(whole)
        return (
            [InPlace("what is", (0, 0), noun.span("said"), sure=0.66, defining=True)]
            if noun and not (topic and _ENDS_IS.search(whole))
            else []
        )
    one = _of_topic(whole, topic.end())
    return [one._replace(subject=topic.span("topic"))] if one else []


def _is_topic(found: "re.Match[str]") -> bool:
    """Whether the particle fits its noun: 은 after a final consonant, 는 after a vowel; a bracket tells nothing."""
    topic = found["topic"]
    if _NO_TOPIC.search(topic):
        return False
    closed = "가" <= topic[-1] <= "힣" and (ord(topic[-1]) - _FIRST) % _FINALS > 0
    open_ended = "가" <= topic[-1] <= "힣" and not closed
    return not (closed and found["particle"] == "는") and not (open_ended and found["particle"] == "은")


def _of_topic(whole: str, start: int) -> InPlace | None:
    rest = whole[start:]
    dated = _YEAR.match(rest)
    if dated and asking(dated["verb"]):
        return InPlace("when", (0, start - 1), _span(dated, start), ending=dated["rest"] + asking(dated["verb"]))
    found = _IS.match(rest) or _NOUN_ENDS.match(rest)
    if found:
        return InPlace("is", (0, start - 1), _span(found, start), defining=True)
    for form, shape in (("from where", _FROM), ("where", _PLACE), ("of what", _MADE_OF), ("what", _DOES)):
        found = shape.match(rest)
        ending = asking(found["verb"]) if found else ""
        if found and ending:
            said = _span(found, start)
            return InPlace(form, (0, len(whole[: said[0]].rstrip())), said, sure=0.72, ending=ending)
    return None


def _span(found: "re.Match[str]", start: int) -> tuple[int, int]:
    return start + found.start("said"), start + found.end("said")


def asking(verb: str) -> str:
    """A verb as a question ends in it: 한다 -> 하는가, 먹는다 -> 먹는가, 했다 -> 했는가, 합니다 -> 합니까; empty where that is not sure."""
    if verb.endswith("니다"):
        return verb[:-1] + "까"
    stem = verb[:-1]
    if not stem:
        return ""
    final = (ord(stem[-1]) - _FIRST) % _FINALS if "가" <= stem[-1] <= "힣" else -1
    if stem.endswith("는"):
        return stem + "가"
    if final == _FINAL_N:
        return stem[:-1] + chr(ord(stem[-1]) - _FINAL_N) + "는가"
    if final == 20 or stem.endswith(("있", "없")):
        return stem + "는가"
    return ""
