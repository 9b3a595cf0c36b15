"""Chinese sentences that say in which case alone something holds, "只有当A时，B才C", or what follows once it does, "一旦A就B"."""

from notecards.extract.in_place.chinese_pronouns import POINTS_BACK
from notecards.extract.in_place.question import NOWHERE, InPlace
from notecards.extract.patterns import pattern


def only_when(text: str) -> InPlace | None:
    """ "A只有当B时才C", "只有当B时，A才C": in which case."""
    found = _ONLY_WHEN.fullmatch(text)
    if not found:
        return None
    who = found.span("first") if found["first"] else found.span("who") if found["who"] else NOWHERE
    if who != NOWHERE and POINTS_BACK.match(text[slice(*who)]):
        return None
    return InPlace("case", who, found.span("when"), found.span("then"), subject=who, sure=0.74)


_ONLY_WHEN = pattern(
    "(?P<first>[^，,只]{0,16}?)只有[当在]?(?P<when>[^，,]{4,}?)(?:(?:的时候|(?<![同有随小临暂及平])时)|的?(?:情况|条件|前提)下|之?后)[，,]?"
    "(?P<who>[^，,才]{0,14}?)(?P<then>才[^，,]{2,})"
)


def once(text: str) -> InPlace | None:
    """ "一旦产生能迅速传输": what then."""
    found = _ONCE.fullmatch(text)
    if not found or POINTS_BACK.match(found["case"]):
        return None
    case = (0, found.end("case"))
    who = found.span("who") if found["who"] else NOWHERE
    return InPlace("outcome", case, found.span("then"), subject=who, sure=0.7)


_ONCE = pattern(
    "(?P<who>[^，,]{0,12}?)一旦(?P<case>[^，,]{2,12}?)[，,]?(?:就|便|即)?(?P<then>(?:不?[能会可再将]|立即|立刻|无法)[^，,]{3,})"
)


def nothing_but(text: str) -> InPlace | None:
    """ "只有A，才是B", "只能用A，这才是B": what B is."""
    found = _NOTHING_BUT.search(text)
    if not found or POINTS_BACK.match(found["what"]) or POINTS_BACK.match(found["of"]):
        return None
    return InPlace("what is", found.span("of"), found.span("what"), subject=found.span("of"), sure=0.74)


_NOTHING_BUT = pattern(
    r"(?:^|[，,])(?:只有(?![在当])|只能(?:实行|采用|采取|依靠|通过|使用|用)?)[“「]?(?P<what>[^，,。”」]{2,20})[”」]?[，,]?\s*这?才是(?P<of>[^，,]{4,24})$"
)
