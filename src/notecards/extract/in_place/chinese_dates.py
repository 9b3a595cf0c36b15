"""Chinese dates, and clauses that say when something came about."""

import re

from notecards.extract.in_place.chinese_verbs import Verb, first_verb
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.in_place.question import NOWHERE, InPlace
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern

DATE = pattern(
    r"(?:大?约\s?)?(?:(?:公元前?\s?|前)?\d{1,4}\s?[-—–~～至到]\s?)?(?:公元前?\s?|前)?\d{1,4}(?:多|余)?\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?(?:[春夏秋冬初底末]|年[初底末])?(?:左右|前后|[前后])?|(?:(?:公元前?\s?|前)?\d{1,2}\s?[-—–~～至到]\s?)?(?:公元前?\s?|前)?\d{1,2}\s?世纪(?:\d{2}(?:[-—–~到至]\d{2})?年代|初|中叶|末|前期|后期|中期)?(?:左右|前后)?"
)
DATED = pattern(rf"(?:{DATE.pattern}|每[年月日天周届次]|\d{{1,3}}岁[时后起]?)[，,\s]*")
"""A date or how often, and nothing else."""
ENDINGS = "成立|爆发|召开|开始|结束|灭亡|诞生|去世|逝世|出生|退位|失败|胜利|发生|形成|解体|独立|登基|即位|就职|投降|覆灭|瓦解|崩溃|兴起|衰落|建立|完成|统一|开幕|停战|登陆|遇害|覆没|惨败|大败|战败|战死|身亡|衰微|衰亡|解散|破产|失传|失守|被俘|自杀|问世|通车|竣工|建成|落成|投产|投入使用|生效|废止|面世|开通|破裂|决裂|触发|终结"
"""Verbs at the end of a clause, without an object."""
_DATED_DEED = pattern(
    rf"\s*[，,]?\s*(?:才|已|便|就|正式|首次|逐渐)*(?:开始使用|使用增多|(?:被|遭到?)[^，,]{{2,12}}|{ENDINGS})"
)
_LASTS = pattern(r"(?:大?约\s?)?\d{1,2}\s?年(?:左右|[前后])?")
"""How long, not when: "20年后"."""
_YEAR = pattern(r"(?:公元前?\s?|前)?\d+\s?年")


def when(text: str, begin: int, end: int) -> list[InPlace]:
    """ "1912年X", "X于1912年Y": in which year."""
    date = DATE.search(text, begin, end)
    if (
        not date
        or (end - begin - len(date.group()) < 5 and not is_dated_deed(text, begin, end))
        or _LASTS.fullmatch(date.group())
        or not re.search("年|世纪", date.group())
    ):
        return []
    if text[begin : date.start()].endswith("从") and re.search(r"[-—–~～至到]", date.group()):
        return []
    if date.start() > begin and text[date.start() - 1] not in "于在从到至自（(":
        return []
    if re.match(
        r"的|以来|间|代|之间|[-—–~至到]|[和与及、]\s?\d|起义|革命|战争|运动|宪法", text[date.end() : end]
    ) or text[begin : date.start()].endswith(("（", "(")):
        return []
    acts = first_verb(text, date.end(), end)
    at = date.end() + len(text[date.end() : end]) - len(text[date.end() : end].lstrip("，, "))
    acting = (
        _DONE_TO.match(text, at) is not None
        or is_dated_deed(text, begin, end)
        or (acts is not None and acts.adverb == at)
    )
    opens = first_verb(text, begin, end)
    placed = opens is not None and opens.adverb == begin and opens.rest == date.start()
    elided = placed or (not text[begin : date.start()].rstrip("于在，, ") and acting)
    if (
        elided
        and acts
        and (acts.word in zh.PLACES or acts.word in zh.SOURCES or acts.word in zh.DOING)
        and re.search("于.*的[^的]{1,4}$", text[acts.start : end])
    ):
        return []  # a thing and when it came about: "1900年出现于欧洲的画派"
    form = "year" if _YEAR.fullmatch(date.group()) else "moment"
    if text[begin : date.start()].rstrip("于在").endswith(("，", ",")) and not text[date.end() : end].strip("，, "):
        return []
    event = text[begin : date.start()].rstrip("于在，, ")
    if event and re.match("[，,]", text[date.end() : end]):
        end = date.end()
    if another := _ANOTHER.search(text, date.end(), end):
        end = another.start()
    if end - begin > _LONGEST_DATED and (pause := re.search("(?<=.{6})[，,]", text[date.end() : end])):
        end = date.end() + pause.start()
    rest = date.end() + len(text[date.end() : end]) - len(text[date.end() : end].lstrip("，, "))
    if re.match("[他她它这那此该从自]|其(?![他余实])|由于|随着|因(?!此)", text[rest:end]) or (
        _SAYS.search(text[rest:end]) or _ONLY_WHEN.fullmatch(text, rest, end)
    ):
        return []
    comes_about = elided and acts is not None and acts.word in ("爆发", "发生", "出现", "兴起", "涌现")
    subject = NOWHERE if elided and not comes_about else (begin, end)
    if subject != NOWHERE and begin == date.start() and not comes_about:
        form = f"{form} of"
    return [InPlace(form, (begin, date.start()), date.span(), (rest, end), subject=subject, sure=0.74)]


_SAYS = pattern("(?:指出|认为|显示|表明|报道|估计)(?:$|[，,])")
"""What only leads to what was found; when is not worth asking."""
_ONLY_WHEN = pattern("在[^，,]*(?:前夕|之际|时|期间|[之以]?[前后]|[中下上])|[^，,]{0,12}以[^，,]+为[^，,]{2,4}")
"""What opens a clause and says of nothing that it came about: "在胜利的前夕"."""
_DONE_TO = pattern(f"(?:{ADVERB})*(?:由(?!于)|被|把(?!握)|将(?![军来领近]))")
"""How a clause begins behind a date whose subject stands above."""
_ANOTHER = pattern(rf"(?<=[^，,]{{2}})[，,]\s*(?={DATE.pattern}|标志|意味着|宣告|揭开)")
"""Before what happened at another time, "于1990年启动，2003年完成", or what that meant."""
_LONGEST_DATED = 40
"""Signs of what happened, all of which is said before it is asked when; of more only the first clause."""


def is_dated_deed(text: str, begin: int, end: int) -> bool:
    """Whether a segment is a date and what came about then: "1世纪失传"."""
    date = DATE.match(text, begin, end)
    return date is not None and _DATED_DEED.fullmatch(text, date.end(), end) is not None


def dated_end(text: str, begin: int, verb: Verb, end: int) -> InPlace | None:
    """ "结束于763年" behind a clause that has the subject: in which year."""
    date = DATED.fullmatch(text, verb.rest, end)
    if not date or (verb.word not in zh.PLACES and verb.word not in zh.SOURCES):
        return None
    form = "year" if _YEAR.fullmatch(date.group().strip()) else "moment"
    return InPlace(form, (begin, verb.rest), date.span(), sure=0.74)
