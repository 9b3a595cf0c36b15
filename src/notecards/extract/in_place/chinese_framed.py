"""Chinese clauses whose verb no list knows: asked by the frame round it, "X是通过Y联系的", "X向Y逐渐过渡", "X能做Y"."""

from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_pronouns import ITSELF, POINTS_BACK
from notecards.extract.in_place.chinese_verbs import LONGEST_SUBJECT, inner_depths, last_verb
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.in_place.question import NOWHERE, InPlace
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN


def cleft(text: str, begin: int, end: int) -> InPlace | None:
    """ "自我是在互动中形成的": in, by or from what; no verb but 是 and no list of verbs is needed."""
    found = _CLEFT.fullmatch(text, begin, end)
    if not found or inner_depths(text)[found.start("by")] or POINTS_BACK.match(found["what"]):
        return None
    if not _names_somebody(text, begin, found.end("who")):
        return None
    form = "moment" if DATED.fullmatch(found["what"]) else "what"
    who = found.span("who") if found["who"] else NOWHERE
    return InPlace(form, (begin, found.end("by")), found.span("what"), found.span("done"), subject=who, sure=0.74)


def framed(text: str, begin: int, end: int) -> InPlace | None:
    """ "X向Y逐渐过渡": towards, with or from what, where an adverb tells where the verb begins."""
    found = _FRAMED.fullmatch(text, begin, end)
    if not found or inner_depths(text)[found.start("by")] or POINTS_BACK.match(found["what"]):
        return None
    if not _names_somebody(text, begin, found.end("who")):
        return None
    who = found.span("who") if found["who"] else NOWHERE
    return InPlace("what", (begin, found.end("by")), found.span("what"), found.span("done"), subject=who, sure=0.7)


def able(text: str, begin: int, end: int) -> InPlace | None:
    """ "递质能兴奋或抑制下一个细胞": what a thing can do."""
    found = _ABLE.fullmatch(text, begin, end)
    if not found or inner_depths(text)[found.start("can")] or not _names_somebody(text, begin, found.end("who")):
        return None
    who = found.span("who") if found["who"] else NOWHERE
    return InPlace("forbidden", (begin, found.end("can")), found.span("what"), subject=who, sure=0.66)


def _names_somebody(text: str, begin: int, end: int) -> bool:
    """Whether what stands before a frame names what it is said of, or is left out."""
    own = text[begin:end]
    if POINTS_BACK.match(own) and own not in ITSELF:
        return False
    return (
        len(own) != 1 and len(own) <= LONGEST_SUBJECT and not _UNCLEAR.search(own) and not last_verb(text, begin, end)
    )


_UNCLEAR = pattern(f"^(?:{ADVERB})|^[在从由对将把被以用当随]|[的和与及或、是时后前不]$")
_PLACE = "(?<![其之])[中上下里内间]"
_CLEFT = pattern(
    rf"(?P<who>[^，,是]*?)(?P<by>[都均也]?是(?:在|从|自|以|靠|通过|借助|依靠|利用|经过|按照?|根据|依据|随着?))(?P<what>[^，,的](?:[^，,]*?[^，,的])?)"
    rf"(?P<done>(?:(?<=在.{{2}}){_PLACE}|{_PLACE}(?=[{HAN}]{{2}})|(?:{ADVERB}|相互?|而|来|所|逐渐|不断|共同)*)(?:(?:{ADVERB}|相互?|而|来|所)*(?!的)[{HAN}]{{2}})的)"
)
_FRAMED = pattern(
    rf"(?P<who>[^，,]*?)(?P<by>(?:{ADVERB})*(?:与|同|向|从|对|由|朝|往|随))(?P<what>[^，,]{{2,20}}?)(?P<done>(?:相互|共同|逐渐|逐步|不断|迅速|缓慢|单向|双向|自由|大量|广泛|反复)[{HAN}]{{2}})"
)
_ABLE = pattern(
    rf"(?P<who>[^，,]*?)(?P<can>(?:{ADVERB})*(?:能够|(?<![光电热动功性智职机潜才技势核内本效节产官太风化可只素酸碱胺A-Za-z ])能(?!突触|神经|[量力级源耗动否人干手带谱效]))|无法|(?<![不只])可以)(?P<what>(?![被由看视当称说知]|认为|理解|发现)[^，,]{{4,24}})"
)
