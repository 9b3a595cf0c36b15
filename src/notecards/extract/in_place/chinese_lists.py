"""Lists of names behind a Chinese label: as many as it says, those of a whole row, those that a verb seems to begin."""

import re

from notecards.cards import Kind
from notecards.extract.about.owners import names_in, owner
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import chinese
from notecards.extract.in_place.labels import MOST, NAMES_A_SIDE
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import worded_in
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def counted_names(here: Here, term: Tokens, row: Tokens, confidence: float) -> Found | None:
    """ "三个阶段：A；B；C": as many names as the label says."""
    said = HOW_MANY.search(simplified(plain(term)))
    cuts = [m.span() for m in re.finditer("[；;]", masked(row).rstrip("；;。 "))]
    if said is None and cuts:
        return _held_apart(here, term, row, confidence)
    if said is None or not cuts:
        return None
    starts, stops = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(masked(row).rstrip("；;。 "))]
    names = [strip(cut(row, a, b)) for a, b in zip(starts, stops, strict=True)]
    many = int(said.group()[0]) if said.group()[0].isdigit() else here.language.numbers.get(said.group()[0], 0)
    if len(names) != many or not all(1 <= count(plain(name)) <= 10 for name in names):
        return None
    whose = owner(here) if said.start() == 0 else ()
    front = worded_in(here, "what is", join((part for part in (whose, text("的") if whose else (), term) if part), ""))
    return Found(Kind.STEPS, "definition", confidence, join(names, "\n"), front, asked=plain(term))


def _held_apart(here: Here, term: Tokens, row: Tokens, confidence: float) -> Found | None:
    """ "A的特点：B；C", "A的原因有：B；C": all that semicolons hold apart, not the first."""
    name = simplified(plain(term))
    opened = _RUNS_ON.search(name)
    named = strip(cut(term, 0, opened.start())) if opened and opened.start() > 2 else term
    side = simplified(plain(named))
    names_a_side = NAMES_A_SIDE.search(side) or (side.count("的") == 1 and chinese.is_facet(side.split("的")[1]))
    if not names_a_side or plain(row).count("。") > 1:
        return None
    points = [strip(part, " ；;，,。") for part in _split_at(row, "[；;]")]
    if not 2 <= len(points) <= MOST or not all(2 <= count(plain(point)) <= _LONGEST_POINT for point in points):
        return None
    front = worded_in(here, "names count", named, len(points))
    return Found(Kind.STEPS, "definition", confidence, join(points, "\n"), front, asked=plain(term))


def _split_at(row: Tokens, between: str) -> list[Tokens]:
    cuts = [found.span() for found in re.finditer(between, masked(row).rstrip("；;。 "))]
    starts, stops = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(masked(row))]
    return [cut(row, a, b) for a, b in zip(starts, stops, strict=True)]


_RUNS_ON = pattern("(?:主要|一般|通常)?(?:包括|包含|有|如下|为)$")
_LONGEST_POINT = 16
HOW_MANY = pattern(r"[两二三四五六七2-7]\s?[个大种类项条点层步阶][^，,]{1,8}$")


def before_the_comma(here: Here, idea: Tokens) -> Tokens:
    """The names of a list without what follows them after a comma."""
    head = re.match(r"[^，,]*、[^，,]*(?=[，,])", masked(idea))
    return cut(idea, 0, head.end()) if head and _is_whole_list(here, idea, head.end()) else idea


def _is_whole_list(here: Here, idea: Tokens, end: int) -> bool:
    """Whether names stand before a comma, and what follows it says nothing of them as of a subject."""
    rest = simplified(masked(idea)[end:])
    names = len(names_in(plain(cut(idea, 0, end)), here.language)) > 1
    return names and not _GOES_ON.match(rest) and not chinese.predicate_first(rest[1:])


_GOES_ON = pattern("[，,]\\s*(?:[对使为是在被将把由与从向]|都|均|分别|可|会|能)")
"""What follows a list that is no list but the subject of a sentence."""


def things(said: str) -> list[str]:
    """The names of a list whose first begins with a verb that is a noun as often, "存储阵列、地址译码器", or that commas hold apart."""
    marks = "[、]|和(?=[^、]+$)" if "、" in said else "[，,]"
    parts = [part.strip() for part in re.split(marks, said.rstrip(" 。.…")) if part.strip()]
    if not (2 if "、" in said else 3) <= len(parts) <= MOST or any(map(chinese.predicate_first, parts[1:])):
        return []
    led = count(parts[0]) <= 4 and chinese.may_be_compound(parts[0])
    if chinese.predicate_first(parts[0]) and not led:
        return []
    if "、" in said and not led:
        return []
    return parts if all(_DEVICES.fullmatch(part) for part in parts) else []


_DEVICES = pattern(
    r"(?:[A-Za-z][\w .+#/-]*|[^，,。的]{1,10}(?:程序|器|电路|阵列|单元|系统|装置|设备|线|层|机|仪|表|件|膜|酶|池|栈|块|函数|算法|程序|细胞|基因|蛋白|权|税|法|物|剂|素|盐|酸|症|病|[盘板刀具笔针管瓶杯炉灯镜架箱柜车船枪炮弹阀泵]))(?:[（(][^）)]*[）)])?(?:等)?"
)
