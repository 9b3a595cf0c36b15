"""Chinese clauses without an object that say where, when, in which case or how much: "A在B中", "A在缺氧时才发生", "约占5%"."""

import re

from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_numbers import MEASURE, NUMERAL
from notecards.extract.in_place.chinese_pronouns import POINTS_BACK
from notecards.extract.in_place.chinese_verbs import TRAILING, first_verb, inner_depths
from notecards.extract.in_place.chinese_words import ADVERB, NO_ROLE, SURE_DEEDS, alternatives
from notecards.extract.in_place.question import NOWHERE, InPlace, narrow
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_DONE = rf"发育|生长|生活|移动|流动|运动|游动|循环|沉降|凝固|凝结|升华|燃烧|腐烂|腐败|生锈|褪色|变质|变性|变色|熔化|融化|沸腾|电离|溶解|水解|失效|工作|起效|见效|发作|发病|出芽|开花|结果|产卵|冬眠|繁殖|孵化|成熟|消退|消失|稳定存在|存活|存在|导电|发光|放电|充电|放热|吸热|结晶|分层|反应|进行|发生|成立|使用|运行|执行|闭合|断开|导通|截止|关闭|开放|打开|倒塌|蔓延|流行|通行|居住|活动|终止|停止|(?P<deed>[{HAN}]{{2}})"
_PLACE_ENDS = "[中上里内下处端侧部区旁外间面层]|两侧|之间|附近|表面|周围|顶部|底部"
_TIME_ENDS = "(?<![同有随小])时|期间|时期|期|阶段|之前|之后|以前|以后|前|后|[春夏秋冬]季|夜间|白天|清晨|早晨|晚上"
_CASE_ENDS = "条件下?|情况下?|环境[中下]?|状态下?|作用下|压力下|影响下|催化下|温度下|催化作用下"
_IN_A_PLACE = pattern(
    rf"(?P<who>[^，,在]{{0,20}}?)(?P<in>(?:{ADVERB})*在)(?P<place>[^，,在]{{1,16}}?(?:{_PLACE_ENDS}))(?P<done>(?:{ADVERB})*(?:{_DONE})(?:[和并](?:储存|释放|分泌|合成|吸收|执行|存储|排出|繁殖|活动))?|(?:最|较|更)[{HAN}]{{1,2}})?$"
)
_AT_A_TIME = pattern(
    rf"(?P<who>[^，,在]{{0,20}}?)(?P<in>(?:{ADVERB})*在)(?P<when>[^，,]{{1,18}}?(?:(?P<case>{_CASE_ENDS})|{_TIME_ENDS}))(?P<done>[才就便]?(?:{ADVERB})*(?:{_DONE}))$"
)
_THERE = pattern(
    rf"(?P<who>[^，,在]{{1,16}}?)(?P<in>(?:{ADVERB})*在)(?P<place>[^，,]{{2,14}}?(?:{_PLACE_ENDS}))(?P<how>(?:{ADVERB}|剧烈|缓慢|部分|缓缓)*(?:(?!的)[{HAN}]){{2,4}})$"
)
_NO_WHERE = pattern(
    r"(?:过程中?|基础上|方面|[之以][上下内外]|程度上|意义上|[月日年夜]|夜里|世纪|其中|之间)$|^(?:这|那|此|其|该|一定|某)"
)
_DEGREE = pattern("完全|部分|几乎|容易|易|难以?|不易|不能|不会|不|迅速|快速|缓慢|剧烈|大量|无法|最|较|更|极")
"""How something is done, which is more to know than where."""
_QUANTITY = pattern(
    rf"(?:(?:大约|约|(?:约|大约|平均)?(?:下降|上升|升高|降低|增加|减少|增长|增大|减小|提高|缩短|延长)了?|可达|高达|仅|共|近|平均|一般|通常|最多|最少|至少|至多|多为|常为|约为|不超过|不少于|超过|可|达|占|约占|持续|历时|长达){{1,3}}\s?)(?P<number>(?:\.\d+|{NUMERAL})(?:\s?(?:[{MEASURE}]|[%％]|[A-Za-zµμ°℃/]+\d?|小时|分钟|公里|千米|厘米|毫米|毫升|公斤|米|元|人|倍|左右|以上|以下)){{1,3}})$"
)
_LASTING = pattern(
    rf"(?P<who>[^，,]{{2,24}}?)(?P<in>(?:大约|约|通常|一般|平均)?(?:经过?(?![常济典验历])|历经|花费?了?|用了|需要?|耗时))\s?(?P<time>{NUMERAL}\s?(?:个?[年月周日天]|小时|分钟|秒|[a-zμ]{{1,3}})(?:左右)?)(?P<done>[^，,的]{{2,12}})$"
)
_BROUGHT = pattern(
    rf"(?P<who>[^，,被]{{0,20}}?)(?P<by>(?:{ADVERB})*被{NO_ROLE})(?P<deed>[{HAN}]{{1,3}}?)(?P<to>[到至入在于给]|(?:成|为|作)(?![为了到至入]))(?P<what>[^，,的]{{2,16}}|[^，,]{{2,20}}的[^的，,]{{1,8}})$"
)
_NAMED = frozenset("称 誉 视 定义 认 看 叫 尊 命名 译 记 读".split())
_KEPT = pattern(
    rf"(?P<who>[^，,]{{2,16}}?)(?P<deed>(?<![储保留共并依内])存|[放留藏埋挂贴建长住流排])在(?!于)(?P<place>[^，,在]{{1,16}}?\s?(?:{_PLACE_ENDS}))$"
)


_ALONG = pattern(
    rf"(?P<who>[^，,随]{{2,20}}?)随着?(?![机后即同身时])(?P<what>[^，,]{{2,20}}?)(?P<then>(?:而|逐渐|不断)+(?:{ADVERB})*[{HAN}]{{2,4}}|(?:{ADVERB})+(?:{alternatives(frozenset(w for w in zh.CHANGES if len(w) > 1))}))$"
)


_MEETING = pattern(
    r"(?P<who>[^，,遇]{0,12}?)(?:(?:一旦)?遇(?![到见难害刺袭])|遇到|暴露于|暴露在)(?P<what>[^，,]{1,12}?)(?P<then>(?:会|能|可|即|则|先|立即)*(?:显(?!著|然)|呈|(?<!改)变|生成|产生|褪|析出|凝固|分解|燃烧|爆炸|失活|沉淀|溶解|水解)[^，,]{0,10})$"
)


_COMPARED = pattern(
    rf"(?P<who>[^，,比]{{2,18}})比(?![例率较重值特分])(?P<than>[^，,比]{{1,18}}?)(?P<how>[早晚多少高低大小长短快慢重轻])了?(?P<number>(?:大?约|近)?{NUMERAL})\s?(?P<measure>[{MEASURE}倍]|[%％]|[A-Za-z℃°/]+|小时|分钟|公里|千米|厘米|毫米|米)$"
)
_PER = pattern(
    rf"(?P<per>[^，,每]{{1,12}}每[^，,]{{2,14}}[，,])(?P<what>[^，,]{{1,14}}?(?:约|大约|平均|相应)*(?:下降|上升|升高|降低|增加|减少|增长|增大|减小|提高|缩短|延长|消耗|产生|需要?))了?(?P<number>(?:大?约|近)?{NUMERAL})\s?(?P<measure>[{MEASURE}倍]|[%％]|[A-Za-z℃°/]+\d?|小时|分钟|公里|千米|厘米|毫米|毫升|米|元)$"
)


def by_how_much(text: str, begin: int, end: int) -> InPlace | None:
    """ "A比B早87年", "海拔每升高100米，气温约下降0.6℃": how much."""
    found = _COMPARED.fullmatch(text, begin, end) or _PER.fullmatch(text, begin, end)
    if not found or POINTS_BACK.match(text[begin:end]):
        return None
    subject = (begin, found.start("number"))
    return InPlace("much", subject, found.span("number"), found.span("measure"), subject=subject, sure=0.72)


def meeting(text: str, begin: int, end: int) -> InPlace | None:
    """ "淀粉遇碘变蓝": what becomes of a thing that meets another."""
    found = _MEETING.match(text, begin, end)
    if not found or (found["who"] and not _may_be_subject(found["who"])):
        return None
    subject = found.span("who") if found["who"] else NOWHERE
    return InPlace("becomes", (begin, found.end("what")), found.span("then"), subject=subject, sure=0.7)


def along(text: str, begin: int, end: int) -> InPlace | None:
    """ "边际效用随消费量的增加而递减": what becomes of a thing as another changes."""
    found = _ALONG.match(text, begin, end)
    if not found or not _may_be_subject(found["who"]) or first_verb(text, *found.span("who")):
        return None
    then = found.start("then") + len(re.match("而?", found["then"]).group())  # type: ignore[union-attr]
    return InPlace("becomes", (begin, found.end("what")), (then, end), subject=found.span("who"), sure=0.7)


def circumstance(text: str, begin: int, end: int) -> InPlace | None:
    """The question of a clause by its place, its time or its case: "声音不能在真空中传播", "铁在潮湿的空气中容易生锈"."""
    tried = (shape.match(text, begin, end) for shape in (_AT_A_TIME, _IN_A_PLACE, _THERE))
    found = next((one for one in tried if one and (one.groupdict().get("deed") or "传播") in zh.DEEDS), None)
    if not found or (found["who"] and not _may_be_subject(found["who"])):
        return None
    named = found.groupdict()
    who, said = found.span("who") if found["who"] else NOWHERE, "place" if "place" in named else "when"
    lasting = _SO_LONG.match(text, *found.span(said)) if named.get("done") else None
    if lasting:
        span, before = lasting.span("time"), (begin, found.start(said))
        return InPlace("often", before, span, (span[1], found.end("done")), subject=who, sure=0.7)
    if (
        _NO_WHERE.search(found[said])
        or first_verb(text, begin, end)
        or first_verb(text, *who)
        or DATED.fullmatch(found[said])
    ):
        return None
    if said == "when":
        form = "case" if found["case"] else "moment"
        return InPlace(form, (begin, found.end("who")), found.span("when"), found.span("done"), subject=who, sure=0.7)
    how = "how" if "how" in named else "done"
    if found[how] and (how == "how" or _DEGREE.match(found[how])):
        return InPlace("becomes", (begin, found.end("place")), found.span(how), subject=who, sure=0.66)
    before, place = (begin, found.end("in")), narrow(text, *found.span("place"))
    who = NOWHERE if _A_SHARE.fullmatch(found["who"]) else who
    if not found["done"]:
        if end < len(text.rstrip(TRAILING)):
            return None  # in what place the next clause happens
        return InPlace("where", before, place, subject=who, sure=0.66)
    return InPlace("where done", before, place, found.span("done"), subject=who, sure=0.7)


_SO_LONG = pattern(rf"(?P<time>{NUMERAL}\s?(?:[年月周日天秒]|个月|小时|分钟|毫秒|[a-zμ]{{1,3}}))内$")
"""A time and no place: "在2ms内完成"."""
_A_SHARE = pattern(
    "(?:大?约|近)?[一二两三四五六七八九十百千]+分之[一二三四五六七八九十]+|大部分|少部分|一部分|多数|少数|一半"
)
"""What names how much of a thing that stands above is somewhere."""
_ENDS_IN_A_DEED = pattern(rf"(?<=.{{2}})(?:存储|储存|保存|存放|应用|使用|运行)$|^(?:{ADVERB})+$")


def _may_be_subject(who: str) -> bool:
    unclear = (
        POINTS_BACK.match(who)
        or _ENDS_IN_A_DEED.search(who)
        or SURE_DEEDS.end(who, 2, len(who))
        or re.search("[的和与及、在于是]$|[时后前]$", who)
    )
    return not unclear and not re.match(r"又?[把被将由对从以在](?!线)|[\d.]+\s?[%％]", who)


def lasting(text: str, begin: int, end: int) -> InPlace | None:
    """ "电位约经15ms回到静息水平": how long it takes."""
    found = _LASTING.match(text, begin, end)
    if not found or not _may_be_subject(found["who"]) or first_verb(text, *found.span("who")):
        return None
    return InPlace(
        "often", (begin, found.end("in")), found.span("time"), found.span("done"), subject=found.span("who"), sure=0.7
    )


def quantity(text: str, begin: int, end: int) -> InPlace | None:
    """ "约5%", "约占总人口的5%" behind a clause that has the subject: how much."""
    found = _QUANTITY.match(text, begin, end)
    if not found or DATED.fullmatch(found["number"]):
        return None
    return InPlace("much", (begin, found.start("number")), found.span("number"), sure=0.68)


def brought(text: str, begin: int, end: int) -> InPlace | None:
    """ "X被集成到Y", "X被氧化为Y", "X存在Y中": to or into what."""
    kept = _KEPT.match(text, begin, end)
    if kept and _may_be_subject(kept["who"]) and not first_verb(text, *kept.span("who")):
        place = narrow(text, *kept.span("place"))
        return InPlace("where", (begin, kept.start("place")), place, subject=kept.span("who"), sure=0.7)
    found = _BROUGHT.match(text, begin, end)
    if not found or found["deed"] in _NAMED or inner_depths(text)[found.start("by")]:
        return None
    if found["who"] and (not _may_be_subject(found["who"]) or first_verb(text, *found.span("who"))):
        return None
    if POINTS_BACK.match(found["what"]) or (len(found["deed"]) == 1 and found["to"] not in "到入至成"):
        return None
    form = "where" if found["to"] in "到至入在于" and not re.match(r"\d", found["what"]) else "what"
    subject = found.span("who") if found["who"] else NOWHERE
    return InPlace(form, (begin, found.end("to")), narrow(text, *found.span("what")), subject=subject, sure=0.7)
