"""Chinese sentences that give a name to what they tell: "若A，则称B为C", "A叫做B", "所谓A是B"."""

import re

from notecards.extract.in_place.chinese_names import has_verb
from notecards.extract.in_place.chinese_openings import IF
from notecards.extract.in_place.chinese_pronouns import POINTS_BACK
from notecards.extract.in_place.chinese_segments import split
from notecards.extract.in_place.question import InPlace
from notecards.extract.patterns import pattern
from notecards.tokens import OPAQUE

_NAMED = pattern(
    r"^\s*(?:定义\s*[\d.]*[:：]?\s*)?(?:(?:特别|一般)[的地][，,])?(?P<said>.{6,}?)[，,]?\s*(?:则|就|那么|我们|分别|依次|(?:历史|习惯|学术|法律)上|通常|一般|常)?\s*(?:把[^，,]{1,12}|将[^，,]{1,12})?(?:称(?P<it>[^，,为作做]{0,16}?)(?:为|作|是)|叫做|叫作|(?<=现象|过程|行为|状态|关系)叫|称之为|被称为|统称为?|(?<!登)记为|记作)\s*(?P<term>[^，,。的]{2,14}|[^，,。]{0,14}的[^，,。]{2,8})$"
)
_SOMEBODY_NAMES_IT = pattern(
    r"\s*(?P<kept>(?P<who>(?!我们|人们|通常|一般|可|常|也|又|则|就)[^，,把将若]{2,10})[把将][^，,]{1,20}?(?:称之?为|称作|叫做|叫作|定义为|比作))(?P<so>[“「][^“”「」]{3,}[”」])\s*"
)
"""Somebody's own word for a thing: "甲把乙称为“……”"."""
_SIGNS = pattern(rf"\s*(?:{OPAQUE}+|[A-Za-z]{{1,2}})\s*的")
"""A thing that is told by its sign alone."""


def named(text: str) -> InPlace | None:
    """ "若...，则称A为B", "...叫做B": what B is."""
    by_somebody = _SOMEBODY_NAMES_IT.fullmatch(text)
    if by_somebody:
        return InPlace("what", (0, by_somebody.end("kept")), by_somebody.span("so"), subject=by_somebody.span("who"))
    found = _NAMED.match(text)
    if found and re.search("[这该]|[，,]如", found["said"]) and not IF.match(found["said"]):
        return None
    if (
        found
        and (has_verb(found["said"]) or re.search("因(?![素子果])|由于", found["said"]))
        and text[found.end("said") :].lstrip("，, ").startswith("被称")
    ):
        return None  # "A反映B，被称为C": what A is called
    if not found or re.search(r"(?:又|也|亦|简|俗|不)$|被[^，,]{0,4}$", found["said"]):
        return None
    return _defining(found) if IF.match(found["said"]) or not POINTS_BACK.match(found["said"]) else None


def so_called(text: str) -> InPlace | None:
    found = re.match(
        r"\s*(?:所谓的?)?(?P<term>[^，,]{1,20}?)[，,]\s*(?:又|也|亦|或)(?:被?称|叫)(?:为|作|做)?[^，,]{2,14}[，,]\s*(?:就是指|就是|是指|指的是|是|指|即)(?P<said>.{3,})$",
        text,
    ) or re.match(
        r"\s*所谓的?(?P<term>[^，,]{1,20})[，,]?\s*(?:其实)?(?:就是指|就是|是指|指的是|是|即)(?P<said>.{3,})$", text
    )
    return _defining(found) if found else None


def _defining(found: "re.Match[str]") -> InPlace:
    term = found.span("term")
    whose = (
        _SIGNS.match(found["term"])
        if "it" in found.groupdict() and _SIGNS.fullmatch(f"{found['it'] or ''}的")
        else None
    )
    if whose:  # "若A，则称B为C的逆矩阵": what B is of C
        of = term[0] + whose.end()
        return InPlace("what", (0, of), (of, term[1]), subject=found.span("it"), sure=0.74)
    return InPlace("definition", term, found.span("said"), subject=term, defining=True)


_CALLED = pattern(r"称(?:[^，,]{0,16}?)(?:为|作|是)|叫做|叫作")
_ALSO_CALLED = pattern("(?:通常|一般|常)*(?:简称|记为|记作|又称|也称|亦称|或称|通常记|其中)")


def namings(text: str) -> list[InPlace]:
    """ "A称为B，记为C，D称为E": every name that a sentence gives, and not its signs."""
    parts = split(text, "[，,]")
    if not any(_ALSO_CALLED.match(text[a:b]) for a, b in parts) and len(_CALLED.findall(text)) < 2:
        return []
    found: list[InPlace] = []
    start: int | None = None
    for a, b in parts:
        if _ALSO_CALLED.match(text[a:b]):
            continue
        start = a if start is None else start
        if _CALLED.search(text, a, b):
            named = _NAMED.match(text[start:b])
            if named and not re.search(r"(?:又|也|亦|简|俗|不)$|被[^，,]{0,4}$", named["said"]):
                term = (start + named.start("term"), start + named.end("term"))
                said = (start + named.start("said"), start + named.end("said"))
                if not POINTS_BACK.match(named["said"]) or IF.match(named["said"]):
                    found.append(InPlace("definition", term, said, subject=term, defining=True))
            start = None
    return found
