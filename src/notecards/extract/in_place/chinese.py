"""Chinese questions: sentences of one piece ("A越大，B越小", "由于A，B"), and all others clause by clause.

What is asked here may be written in either script; within, and in the modules below, every text is in simplified characters.
"""

import re
from collections.abc import Iterator

from notecards.extract.in_place.chinese_answers import as_it_is_asked, one_deed
from notecards.extract.in_place.chinese_asides import is_aside, points_elsewhere
from notecards.extract.in_place.chinese_causes import therefore, why
from notecards.extract.in_place.chinese_circumstances import by_how_much
from notecards.extract.in_place.chinese_conditions import nothing_but, once, only_when
from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_means import made_by as by_whom
from notecards.extract.in_place.chinese_names import (
    ENDED,
    has_done,
    has_verb,
    holds_a_noun,
    is_a_case,
    is_action,
    is_bare_verb,
    is_compound,
    is_facet,
    is_how,
    is_name,
    may_act,
    may_be_compound,
    predicate_first,
    states,
)
from notecards.extract.in_place.chinese_namings import named, namings, so_called
from notecards.extract.in_place.chinese_nouns import apposed, by_whom_it_is, is_alone
from notecards.extract.in_place.chinese_pronouns import ASKS, POINTS_BACK
from notecards.extract.in_place.chinese_segments import split
from notecards.extract.in_place.chinese_sentences import BARRED, Sentence
from notecards.extract.in_place.chinese_states import relation
from notecards.extract.in_place.chinese_verbs import TRAILING, without_quoted
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

__all__ = [
    "asks_itself",
    "ends_elsewhere",
    "has_done",
    "has_verb",
    "holds_a_noun",
    "is_a_case",
    "is_action",
    "is_aside",
    "is_bare_verb",
    "is_compound",
    "is_date",
    "is_facet",
    "is_how",
    "is_name",
    "made_by",
    "may_act",
    "may_be_compound",
    "parts_of",
    "points_elsewhere",
    "predicate_first",
    "questions",
    "related",
    "states",
]

_THE_MORE = pattern(
    r"^(?:[^，,]{0,16}?)(?:越|愈)[^，,]{1,12}[，,]\s*(?P<what>[^，,]{1,16}?)(?:也|就|则)?(?P<more>(?:越|愈)[^，,]{1,8})(?=$|[，,])"
)
_WHEN_COMPARED = pattern(
    r"(?P<if>(?:[^，,]{2,16}时[，,])?[^，,]{1,16}(?:大于|小于|等于|超过|低于|高于|达到|不足|[<>≥≤=])[^，,]{1,10}?(?:时|后|(?=才[会能可])))[，,]?\s*(?:就|则|会|应)?(?P<then>[^，,时]{3,})$"
)
_AS_THE_MORE = pattern(r"(?P<more>[^，,]{2,16}?越[^，,越]{1,4})(?P<then>越[^，,越]{1,6})$")
_IF_ACTIONS = pattern(r"^(?:如果|假如|若(?!干)|一旦|当(?!代|今|地))[^，,]{1,20}(?=[，,])")
_NAMELY, _LEADS_ON = pattern("[，,]\\s*即$"), pattern("[，,]\\s*(?:则|则有|有|得|那么)$")
"""How a sentence ends that only leads on to a formula or a list."""
_DEED_FIRST = pattern("(?P<deed>[^，,的了]{3,12})[，,](?:成为|是|标志着|意味着)(?!否)")
"""How a sentence begins whose subject is a deed: "控制海峡，成为首要目标"."""
_SUPPOSES = pattern(r"\s*(?:假设|设)(?![立计置施备法定想在有为了备防])[^，,]*")
"""What a sentence supposes, which is no fact: "设G为有限群"."""


def questions(text: str) -> list[InPlace]:
    """What one masked sentence asks, a question an idea; empty where nothing in it is sure."""
    whole = _NAMELY.sub("", simplified(text).rstrip(TRAILING)).rstrip(TRAILING)
    asked = [] if _ASKS_FIRST.match(whole) or _LEADS_ON.search(whole) else [*_asked(whole), *_members(whole)]
    supposed, deed = _SUPPOSES.match(whole), _DEED_FIRST.match(whole)
    asked = [one for one in asked if not supposed or one.answer[1] > supposed.end()]
    if deed and predicate_first(deed["deed"]):
        asked = [one for one in asked if not one.elided]
    asked = [as_it_is_asked(whole, one_deed(whole, one)) for one in asked if not _is_without_subject(whole, one)]
    return [
        _without_link(whole, one)
        for one in asked
        if not _shows_a_question(whole, one) and not _CUT.match(whole, *one.answer) and not _is_not_all(whole, one)
    ]


def _is_without_subject(whole: str, one: InPlace) -> bool:
    """Whether what stands where a subject would only denies: "不因A而改变", or goes on with what another does: "面临的是A"."""
    start, end = one.subject
    if one.lead != NOWHERE or start >= end:
        return False
    denies = one.form == "what" and one.before[1] > 0 and _DENIES.match(whole, start, end)
    return bool(denies) or (one.form == "why" and bool(_GOES_ON.match(whole, start)))


_DENIES = pattern("而?不(?![同等饱动定成规良锈平稳燃对可确]|是[每所])|[与和同跟][未不]")
_GOES_ON = pattern("[^，,的]{1,6}的是|并(?![发行联购列非网存肩轨集])|且")


def _members(text: str) -> Iterator[InPlace]:
    """ "皮层下（丘脑、基底节）控制B": of what the subject of a clause consists, where brackets list it whole."""
    for found in _LISTED_INSIDE.finditer(text):
        names = re.split("、|和(?=[^、]+$)", found["list"])
        who = found.span("who")
        if has_verb(found["who"]) or POINTS_BACK.match(found["who"]) or not all(map(is_name, names)):
            continue
        if 1 < len(names) <= _MOST_NAMES and all(len(name) <= _LONGEST_NAME for name in names):
            yield InPlace("names", who, found.span("list"), subject=who, sure=0.68)


_LISTED_INSIDE = pattern(
    "(?:^|[，,；;])(?P<who>[^，,；;（）()、]{2,12})[（(](?:包括|包含|分为|即)?(?!如|例如|比如)(?P<list>[^（）()，,；;：:]*、[^（）()，,；;：:]*(?<!等))[）)]"
)
_MOST_NAMES, _LONGEST_NAME = 7, 12
_ASKS_FIRST = pattern("(?:如何|怎样|怎么|为什么|为何|是否)")
"""How a sentence begins whose subject is a question: "如何评估A，是B"."""
_NOT_ONLY = pattern("(?:不仅仅?|不但|不止|不只|不光|不单)(?:只?是|有)")
_BUT_ALSO = pattern("[，,；;](?:还|也|更|而且|并且|同时|又)")


def _is_not_all(whole: str, one: InPlace) -> bool:
    """Whether a sentence says of an answer that there is more to it, and not what: "不仅仅是竞争的关系"."""
    return bool(_NOT_ONLY.search(whole, *one.before)) and not _BUT_ALSO.search(whole, one.answer[0])


_JOINS = pattern("(?:而(?!且)|同时|则|此时|还有)[，,]?")
_LINKS = pattern(
    "(?:而|却|也(?![称叫])|还|则|又(?![称叫名为])|便|同样|同时|不仅仅?|不但|不止|不只|不光|除此之外)+(?=[^\\s，,])"
)


def _without_link(whole: str, one: InPlace) -> InPlace:
    """A question without the word between subject and verb that only joins its clause to another: "B则支持"."""
    start, end = one.subject
    if one.form == "definition" and (joins := _JOINS.match(whole, *one.answer)):
        return one._replace(answer=(joins.end(), one.answer[1]))
    if one.lead[1] and (again := _LINKS.match(whole, *one.before)):
        return one._replace(before=(again.end(), one.before[1]))
    link = _LINKS.match(whole, end, one.before[1]) if one.before[0] == start < end and one.lead == NOWHERE else None
    return one._replace(lead=one.subject, before=(link.end(), one.before[1])) if link else one


_VAGUE = pattern(
    "(?:了|很|非常|十分|极其|极为|更|较|最|一定|某种|某些|重要|主要|重大|巨大|积极|消极|有利|坚实|深远|深刻|良好|密切|直接|关键|不同|特殊|类似|较大|很大|显著|明显|广泛|一系列|各种|多种|各自)*的?(?:基础|条件|作用|影响|意义|变化|问题|贡献|地位|特点|可能|服务|功能|方面|方式|情况|原因|结果|联系|关系|差异|区别)|某[种个些][^，,的]{1,4}|(?:各?不相?同|各异|不一|不一样|有所不同|不尽相同)"
)
"""An answer that says there is one, not which: "重要作用"."""
_LONGEST_FRONT = 64
"""Signs of its sentence that a question may repeat."""
_HERE = pattern("此[地处]|这里|那里|^[^，,]*[这那]种能力|^[^，,]*[这那]一[能特性]")
_CUT = pattern(
    "的|地(?=[^，,]{2,})(?![球区方理形位面下上中图质势带貌域点层主产板壳幔核热震基]|表(?![达示述现明]))|了(?![解结却断])|着(?![陆重手眼丝色床装力])|[来去](?=[^，,]{2,}的)(?![自源历临华访宾回往世除年职处])"
)
"""How an answer begins that was cut inside a word or behind the verb it belongs to."""


def _shows_a_question(whole: str, one: InPlace) -> bool:
    """Whether what a question repeats of its sentence asks something already, "考虑的是采用什么介质", or points to a place."""
    shown = [span for span in (one.lead, one.before, one.after) if span[1]]
    if sum(b - a for a, b in (one.lead, one.before)) > _LONGEST_FRONT:
        return True
    if _VAGUE.fullmatch(whole, *one.answer):
        return True
    bare = without_quoted(whole, "＿")
    said = shown if one.form == "definition" else [*shown, one.answer]  # "检查A是否B的机构" asks nothing
    return any(ASKS.search(bare, *span) for span in said) or any(_HERE.search(whole, *s) for s in shown)


def _asked(whole: str) -> list[InPlace]:
    """All that one sentence in simplified characters, without what ends it, could ask."""
    if (_TWO_OF_A_KIND.fullmatch(whole) and predicate_first(whole)) or (
        _IS_A_NAME.search(whole) and not re.search("[是指为称即]", whole)
    ):
        return []
    noun = apposed(whole) or by_whom_it_is(whole)
    given = [noun] if noun else namings(whole)
    if given:
        return given
    if is_alone(whole):
        return []
    special = (
        named(whole)
        or _the_more(whole)
        or _when_compared(whole)
        or only_when(whole)
        or nothing_but(whole)
        or once(whole)
        or _barred(whole)
        or _of_a_kind(whole)
        or _actions(whole)
        or _then(whole)
        or _linked(whole)
        or why(whole)
        or _if_and_only_if(whole)
        or _valid(whole)
        or by_how_much(whole, 0, len(whole))
        or so_called(whole)
        or _bears_upon(whole)
        or _those_who(whole)
    )
    if special:
        return [special]
    follows = therefore(whole)
    if follows:
        told = [one for one in Sentence(whole[slice(*follows[1])]).asked() if one.form != "state"]
        return [*told, follows[0]]
    return list(Sentence(whole).asked())


_IS_A_NAME = pattern(
    "[，,](?!(?:则|就|因此|从而|所以))[^，,]{2,}的(?:过程|行为|现象|活动|能力|总和|总称|状态|方法|手段)$"
)
"""What ends a text of several clauses that is no sentence, but says what the name above it means."""


def asks_itself(text: str) -> bool:
    """Whether a sentence asks something, or tells of a question."""
    return ASKS.search(simplified(text)) is not None


def stands_alone(text: str) -> bool:
    """Whether a sentence states something and speaks of nobody who is named elsewhere."""
    return not _SOMEBODYS.search(text) and states(text) and not asks_itself(text)


_SOMEBODYS = pattern(r"(?:^|[，,])\s*[他她]")
"""Of whom a sentence with such a pronoun speaks stands somewhere else."""


def is_date(text: str) -> bool:
    """Whether a text is a date and nothing else."""
    return DATED.fullmatch(simplified(text).strip(" ，,")) is not None


def made_by(text: str) -> InPlace | None:
    """The question of a text that says only who made what stands above: "A和B提出"."""
    said = simplified(text).rstrip(TRAILING)
    return by_whom(said, 0, len(said))


def ends_elsewhere(text: str) -> bool:
    """Whether the last clause of several tells of another thing than those before it: "A废黜B，C覆灭"."""
    parts = split(simplified(text).rstrip(TRAILING), "[，,]")
    last = simplified(text)[slice(*parts[-1])] if len(parts) > 1 else ""
    ended = ENDED.search(last)
    return ended is not None and ended.start() >= 2 and "的" not in last and not has_verb(last)


def related(text: str) -> InPlace | None:
    """The question of a phrase that says how two things stand to each other: "A与B相等"."""
    return relation(simplified(text))


def parts_of(text: str) -> list[Span]:
    """The parts that commas or, between things of one kind, the sign `、` hold apart; none inside brackets."""
    return split(text, r"[、，；;]|,(?!\d)")


def _the_more(text: str) -> InPlace | None:
    """ "A越大，B越小": what becomes of B."""
    alone = _AS_THE_MORE.match(text)
    if alone and not POINTS_BACK.match(text):
        return InPlace("outcome", alone.span("more"), alone.span("then"), subject=alone.span("more"))
    found = _THE_MORE.match(text)
    if not found or POINTS_BACK.match(found["what"]):
        return None
    return InPlace("becomes", (0, found.end("what")), found.span("more"), subject=(0, found.end("what")))


def _barred(text: str) -> InPlace | None:
    """ "青光眼患者禁用" under a drug: when it must not be used."""
    found = BARRED.fullmatch(text)
    if not found or POINTS_BACK.match(text) or has_verb(found["who"]):
        return None
    return InPlace("barred", (0, 0), found.span("who"), found.span("verb"), sure=0.68)


_KIND = pattern(rf"(?:{ADVERB}|多为|大多|多数|大多数|总是|可能)*(?:[^，,的]{{1,3}})(?<![男女个本习天阳阴])性的?")
_OTHERS = pattern("(?:一些|部分|少数|有些|其余|个别)[^，,的]{0,10}性的?")


def _of_a_kind(text: str) -> InPlace | None:
    """ "大多兴奋性，一些末梢抑制性" behind a sentence about a thing: of what kind it is."""
    (first, *rest) = split(text, "[，,]") or [(0, 0)]
    if len(text) > _LONGEST_KIND or not _KIND.fullmatch(text, *first) or has_verb(text):
        return None
    if not all(_OTHERS.fullmatch(text, *part) for part in rest):
        return None
    return InPlace("kind", NOWHERE, (0, len(text)), sure=0.62)


_LONGEST_KIND = 24


def _when_compared(text: str) -> InPlace | None:
    """ "p值小于0.05时拒绝原假设": what then."""
    found = _WHEN_COMPARED.match(text)
    if not found or POINTS_BACK.match(text):
        return None
    return InPlace("outcome", (0, found.end("if")), found.span("then"), subject=(0, found.end("if")), sure=0.7)


def _actions(text: str) -> InPlace | None:
    """ "若A，做B，做C": what is done then, as one."""
    found = _IF_ACTIONS.match(text)
    if not found or re.search(r"[，,]\s*(?:则|那么|就)", text):
        return None
    parts = split(text, r"[，,]")[1:]
    acts = [bool(re.match("[把将再并]|然后", text[a:b])) or predicate_first(text[a:b]) for a, b in parts]
    taken = re.search("[把将]", text[slice(*parts[0])]) if parts else None
    if len(parts) < 2 or not all(acts[1:]) or not (acts[0] or taken):
        return None
    return InPlace("outcome", (0, found.end()), (parts[0][0], len(text)), subject=(0, found.end()), sure=0.7)


_THEN = pattern(
    r"(?P<if>[^，,]{3,18}?)(?<![规原法准否然细守])则(?P<then>(?:可能|一定|必|会|将|不|应|需|有|存在|表示|说明|表明|为)[^，,]{1,})$"
)


_AT_A_TIME = pattern(
    "(?P<if>[^，,在]{5,24}(?<![同有随小临暂及平一])时)(?P<then>(?:会|将|应|需|必须|可以|不能|要)(?!有|是)[^，,]{2,})"
)


def _then(text: str) -> InPlace | None:
    """ "图中有环则可能存在死锁": what then."""
    found = _THEN.match(text)
    found = found if found and has_verb(found["if"]) else _AT_A_TIME.fullmatch(text)
    if not found or POINTS_BACK.match(text):
        return None
    return InPlace("outcome", found.span("if"), found.span("then"), subject=found.span("if"), sure=0.7)


_BEARS_UPON = pattern(
    "(?P<who>[^，,]{4,24})[，,](?P<upon>对于?[^，,]{2,16}(?:产生|具有|有|起到?|造成)[了着]?[^，,]{0,8}(?:影响|作用))"
)


def _bears_upon(text: str) -> InPlace | None:
    """ "A的增强，对B产生了深远的影响": what did so, which is more to know than that it did."""
    found = _BEARS_UPON.fullmatch(text)
    if not found or POINTS_BACK.match(found["who"]) or POINTS_BACK.match(found["upon"][1:]) or has_verb(found["who"]):
        return None
    return InPlace("agent", NOWHERE, found.span("who"), found.span("upon"), subject=found.span("upon"), sure=0.7)


_TWO_OF_A_KIND = pattern(rf"[{HAN}]{{1,6}}(?P<kind>[{HAN}]{{2}})[与和及][{HAN}]{{1,6}}(?P=kind)")
"""A row that names two things of one kind: "固定资本与流动资本"."""
_THOSE_WHO = pattern("(?P<that>[^，,、的]{3,16}的(?:主要|还|共)?有)(?!所)(?P<names>[^，,。的]+、[^。的]+)")


def _those_who(text: str) -> InPlace | None:
    """ "出席会议的有A、B和C": who or what does so."""
    found = _THOSE_WHO.fullmatch(text)
    if not found or not predicate_first(found["that"]):
        return None
    return InPlace("which", found.span("that"), found.span("names"), subject=found.span("that"), sure=0.7)


def _if_and_only_if(text: str) -> InPlace | None:
    found = re.match(
        r"(?P<said>.{3,}?)(?P<iff>，?\s*(?:当且仅当|的充(?:分必)?要条件是|的充分条件是|的必要条件是))\s*(?P<when>.{2,})$",
        text,
    )
    if not found:
        return None
    return InPlace("what", (0, found.end("iff")), found.span("when"), subject=found.span("said"))


_VALID = pattern(
    "(?P<who>[^，,]{2,40}?(?:行为|合同|遗嘱|协议|条款|约定|决议|决定|婚姻|担保|赠与|处分|判决|裁定|代理|免责条款))(?P<said>(?:一律|自始|相对|绝对)?(?:无效|有效|不成立|不生效)|效力待定|可撤销)"
)


def _valid(text: str) -> InPlace | None:
    """ "甲订立的合同无效": whether it is valid."""
    found = _VALID.fullmatch(text)
    if not found or POINTS_BACK.match(text):
        return None
    return InPlace("valid", found.span("who"), found.span("said"), subject=found.span("who"), sure=0.7)


def _linked(text: str) -> InPlace | None:
    """ "A与B有关": with what."""
    found = re.match(
        r"(?P<who>[^，,]{2,24}?)(?P<with>与|和|跟|同)(?P<what>[^，,]{2,30}?)(?P<link>(?:[并毫互]?[不无]|并未|密切|直接|基本上?|完全|大致|高度)?(?:有关|相关|无关|成正比|成反比|互为逆否|不?相符|不符|相矛盾|矛盾|冲突|互斥|相反|等价|一致|不兼容))$",
        text,
    ) or re.match(
        r"(?P<who>)(?P<with>与|和|跟|同)(?P<what>[^，,的]{2,30}?)(?P<link>完全?(?:不同|相同|相似|类似|相等)|不同|相同|相似|类似|相等)$",
        text,
    )
    if not found:
        return None
    before = (0, found.end("with"))
    return InPlace("what", before, found.span("what"), (found.start("link"), len(text)), subject=found.span("who"))
