"""Chinese clauses with nothing behind their verb: asked by what stands before it, "X按Y计算", or by a number, "每届任期五年"."""

import re

from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_numbers import MEASURE, NUMERAL
from notecards.extract.in_place.chinese_pronouns import ITSELF, POINTS_BACK
from notecards.extract.in_place.chinese_verbs import LONGEST_SUBJECT, last_verb, without_adverbs
from notecards.extract.in_place.chinese_words import ADVERB, NO_ROLE, alternatives
from notecards.extract.in_place.question import NOWHERE, InPlace
from notecards.extract.languages import chinese as zh
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_DONE = frozenset(verb for verb in zh.DEEDS if len(verb) == len("计算")) | words_of(
    "相连 相接 相隔 分聚 分组 分层 排序 计量 供能 供电 驱动 制成 做成"
)
"""What may be done in some way, with a tool or by way of something."""
_SUFFERED = (
    "限制|影响|控制|支配|制约|约束|保护|调节|调控|抑制|威胁|压迫|管辖|监督|领导|启发|打击|阻碍|干扰|鼓舞|委托|限"
)
_JOINED = "结合|反应|竞争|交换|通信|作战|联合|合作|配对|相邻|相连|相交|相切|相接|垂直|联通|相通|连通|成正比|成反比|成正相关|成负相关|平行|重合|并列|并立|对峙|对应|连接|接壤|隔海相望|和亲|结盟|会师|融合"
_COMPLEMENT = "一空|殆尽|净尽|无遗|在地|倒地|致死|至死|身亡|[出起回进下过上]来|[出回进下过上]去"
"""What a verb brings its object to, and is asked with it: "洗劫一空"."""
_BEGUN = "生效|失效|起算|产生|消灭|发生|形成|出现|享有|适用|开始|计算|成立|终止|届满|设立|消灭|发生效力|产生效力|丧失效力|施行|实施|执行"
_COMPARED = f"(?:更加|更为|更|要|还|略|稍|远|早|晚)?(?:{alternatives(zh.CHANGES)}|严格|复杂|简单|稳定|重要|灵活|广泛|可靠|安全|早|晚|远|近|重|轻|厚|薄|好|差)"
_BY = pattern(
    rf"(?P<who>[^，,]*?)(?P<by>(?:{ADVERB})?(?:"
    rf"(?:按照?|依照|根据)(?=(?P<way>[^，,]{{2,}}?)(?P<ordered>(?:来|而)?[{HAN}]{{2}})$)|"
    rf"(?<![接承感遭享蒙忍耐])受到?(?![体精理让损阻热限益害贿命训降骗刑众到])(?=(?P<from>[^，,]{{2,}}?)(?P<suffered>的?(?:{_SUFFERED}))$)|"
    rf"(?:(?:都|均)?是)?(?:从|(?<![自理缘事])由)(?![此于])(?=(?P<origin>[^，,]{{2,}}?)(?P<came>(?:发展|演变|演化|分化|衍生|进化|音译|转化|派生)而来的?)$)|"
    rf"(?<![神曾已历未途正月痛])经(?![历常过济典验营纬络脉期费理纪学文度由])(?=(?P<via>[^，,的]{{2,12}}?)(?P<passed>[{HAN}]{{2}}|发生效力|产生效力|失去效力)$)|"
    rf"用(?![户途品法例地电水药量人料语])(?=(?P<tool>[^，,]{{2,}}?)(?P<used>(?:来|去)?[{HAN}]{{2}})$)|"
    rf"以(?![太色上下前后内外及])(?=(?P<means>[^，,]{{2,}}?)(?P<known>告终|结束|著称|闻名|收场|的?(?:方式|形式|方法)(?:进行|存在|传播|完成|表示|实现)|来?(?:计算|计价|计量|衡量|结算|表示|划分|命名|区分|传输|传播|释放|排出|存储|储存|运行|增长|下降|上升|行驶|转动|运动))$)|"
    rf"(?:与|同(?!学|位|源|步|时|构|事|志|盟|义|比|化|类|一|型|情|业))(?=(?P<with>[^，,]{{2,}}?)(?P<joined>相?(?:{_JOINED}))$)|"
    rf"(?:自(?![己身由然动主治发觉信我])|从(?![句属犯业]))(?=(?P<since>[^，,]{{2,}}?)(?P<begun>(?:{_BEGUN}))$)|"
    rf"对(?![称象数偶立抗应策])(?=(?P<toward>[^，,]{{2,}}?)(?P<felt>(?:{ADVERB}|较|很|更|极)*(?:不?敏感|有效|无效|耐受|耐药|过敏|负责|反应(?:最|较|更|极|很)*(?:佳|好|强|弱|差|强烈|灵敏|敏感|明显)|不利|有利|有害|无害|免疫|透明|友好|开放))$)|"
    rf"比(?![例率较重值特分喻赛])(?=(?P<than>[^，,]{{2,}}?)(?P<compared>{_COMPARED})$)|"
    rf"[被为](?=(?P<hand>[^，,]{{2,12}}?)(?P<suffered_from>所[{HAN}]{{1,3}})$)|"
    rf"被{NO_ROLE}(?![告害迫动称誉视看认评选])(?=(?P<agent>[^，,]{{2,8}}?)(?P<undergone>所?[{HAN}]{{2}}(?:了|过|{_COMPLEMENT})?)$)))"
)
_ENDS = (
    f"需要?|耗时|用时|费时|[^，,]{{0,10}}每[{MEASURE}克升摩吨]|"
    "历时|持续|延续|存续|[^，,]{2,12}[高长宽深厚重]|任期|期限|周期|长度|宽度|高度|深度|厚度|直径|半径|全长|面积|人口|总数|数量|容量|大小|温度|年龄|距离|频率|时间|寿命|半衰期|潜伏期|端口|默认端口|共计|共有|总共|"
    "[^，,]{0,12}(?:最[长短多少大小高低]|至少|至多|仅|只|共)"
)
_WORDS = pattern(
    "直径|半径|厚度|大小|温度|距离|频率|时间|半衰期|潜伏期|任期|期限|周期|长度|宽度|高度|深度|全长|面积|人口|总数|数量|容量|年龄|寿命|端口|默认端口"
)
_A_TIME = pattern("[日时年月期后起]|世纪|生效")
_HOW_MUCH = pattern("的(?:双重|共同|直接|间接|严重|强烈|深刻|巨大|严格|极大)$")
_MARK = pattern("(?:按照?|依照|根据|受到?|[都均]?是?[从由]|[与同自经用以对比被为])$")
_MEASURED = pattern(
    rf"(?P<who>[^，,是为有]{{0,16}}?(?:(?:中间|期间|前后|先后|总共)?(?:{_ENDS})))\s?(?P<number>(?:大?约|近)?{NUMERAL})\s?(?P<measure>(?!字[节符])[{MEASURE}]|小时|分钟|公里|千米|厘米|毫米|米|光年|海里|英里|英尺|摄氏度|毫秒|微秒|纳秒|赫兹|公斤|千克|吨|字节|比特|世纪|万人|元|%)?$"
)
_OFTEN = pattern(
    r"(?P<who>[^，,]*?)(?P<every>每隔?[^，,每]{0,4}?(?:小时|分钟|[秒天日周年]|星期|月|季度))(?P<done>[^，,每]{0,6}?一次[^，,]{0,6})$"
)


_LAST = {
    "way": "ordered",
    "origin": "came",
    "via": "passed",
    "from": "suffered",
    "tool": "used",
    "means": "known",
    "with": "joined",
    "since": "begun",
    "toward": "felt",
    "than": "compared",
    "hand": "suffered_from",
    "agent": "undergone",
}
"""What prepositions mark, and how the verb behind each is called in the pattern."""
_IN_SOME_WAY = ("way", "via", "tool")


def verb_last(text: str, begin: int, end: int) -> InPlace | None:
    """The question of a clause by what its preposition marks; None where it has none."""
    found = _BY.match(text, begin, end)
    if not found:
        return None
    what, last = next(pair for pair in _LAST.items() if found[pair[0]])
    done = found[last]
    if what in _IN_SOME_WAY and done[-2:] not in _DONE and not done.endswith("效力"):
        return None
    own = without_adverbs(text[begin : found.start(what) - len(_MARK.search(found["by"]).group())])  # type: ignore[union-attr]
    own = "" if _NO_OWN.fullmatch(own) else own
    if _has_no_clear_subject(own, what, done) or (own and last_verb(text, begin, found.end("who"))):
        return None
    said = _HOW_MUCH.sub("", found[what])
    if _says_nothing(said) or (what == "agent" and _is_no_agent(said, done)):
        return None
    if what == "since" and not own and end < len(text):
        return None  # since when the next clause holds
    subject = (begin, begin + len(own)) if own else NOWHERE
    since_then = what == "since" and DATED.fullmatch(said.removesuffix("起")) is not None
    said = said.removesuffix("起") if since_then else said
    form = "moment" if what == "since" and _A_TIME.search(said) else "what"
    answer = (found.start(what), found.start(what) + len(said))
    after = (answer[1], found.end(last))
    return InPlace(form, (begin, found.end("by")), answer, after, subject=subject, sure=0.7)


_NO_OWN = pattern(rf"(?:{ADVERB})+|[^，,的]{{1,6}}(?<![同有随小临暂及平])时")
"""What stands before a preposition and is no subject."""


def _has_no_clear_subject(own: str, what: str, done: str) -> bool:
    """Whether what a clause is said of points elsewhere, is cut short, or is missing where it cannot be."""
    if (POINTS_BACK.match(own) and own not in ITSELF) or own.endswith(("的", "是", "和", "与", "、")):
        return True
    alone = what == "with" and (done == "结合" or done.startswith("成"))
    alone = alone or (what == "toward" and done.startswith("反应"))
    wanted = what in ("way", "tool", "with", "toward", "than")
    return len(own) > LONGEST_SUBJECT or (wanted and len(own) < len("水车") and not alone)


def _says_nothing(said: str) -> bool:
    """Whether what a preposition marks points elsewhere, is cut short, or is only how much."""
    return POINTS_BACK.match(said) is not None or _CUT_OR_MERE.search(said) is not None


_CUT_OR_MERE = pattern("(?:[和与的而并]|大量|广泛|反复|逐渐|不断|完全|充分)$")


def _is_no_agent(said: str, done: str) -> bool:
    """Whether what stands behind 被 is no doer, or its verb no verb of two signs: "被逐渐|取代", "被一扫|而空"."""
    whole = re.search("[的和与、在于为成]", said) or said.endswith("得") or re.match(f"(?:{ADVERB})|[大广完全]", said)
    return bool(whole or re.search(f"[而为成作得]|^(?:{_COMPLEMENT}|[一殆净无])", done))


def ground_laid(text: str, begin: int, end: int) -> InPlace | None:
    """ "A为B奠定了基础": what A laid the ground of."""
    found = _GROUND.fullmatch(text, begin, end)
    if not found or POINTS_BACK.match(found["who"]) or POINTS_BACK.match(found["what"]) or len(found["who"]) == 1:
        return None
    subject = found.span("who") if found["who"] else NOWHERE
    return InPlace(
        "what",
        found.span("laid"),
        found.span("what"),
        found.span("ground"),
        subject=subject,
        lead=subject,
        ending="的",
        sure=0.74,
    )


_GROUND = pattern(
    rf"(?P<who>[^，,为]{{0,24}}?)\s?(?:{ADVERB})*为(?![了主什何])(?P<what>[^，,]{{3,}}?)(?P<laid>(?:奠定|打下|创造|提供|开辟|铺平|扫清|做好|指明)了?)(?:坚实|良好|重要|必要|有利|充分|牢固|稳固|思想|组织|物质|理论|政治|经济|广阔|新)?的?(?P<ground>(?:[{HAN}]{{2}})?(?:基础|条件|道路|准备|障碍|方向|前提|保障|保证))"
)


def often(text: str, begin: int, end: int) -> InPlace | None:
    """ "公民大会每隔10天召开一次": how often."""
    found = _OFTEN.match(text, begin, end)
    if not found or POINTS_BACK.match(found["who"]) or last_verb(text, begin, found.end("who")):
        return None
    subject = found.span("who") if found["who"] else NOWHERE
    return InPlace(
        "often", (begin, found.end("who")), found.span("every"), found.span("done"), subject=subject, sure=0.74
    )


def measured(text: str, begin: int, end: int) -> InPlace | None:
    """ "每届任期五年": how many."""
    found = _MEASURED.match(text, begin, end)
    if not found or POINTS_BACK.match(found["who"]) or len(found["who"]) < 2:
        return None
    unit = found.span("measure") if found["measure"] else NOWHERE
    answer = (found.start("number"), end)
    facet = (
        found["who"] in zh.FACETS
        or _WORDS.fullmatch(found["who"])
        or re.match(
            ".{0,4}(?:时年|年)仅?$|最|至|仅|只|共|总|(?:中间|期间|前后|先后|总共)?(?:历时|持续|延续|存续)|每[届年月天周次]",
            found["who"],
        )
    )
    who = re.sub("(?<=.{2})(?:[高长宽深厚重仅只共]|最[长短多少大小高低]|至少|至多)$", "", found["who"])
    subject = NOWHERE if facet else (begin, begin + len(who))
    return InPlace("much", (begin, found.end("who")), answer, unit, subject=subject, sure=0.72)


def in_some_form(text: str, begin: int, end: int) -> InPlace | None:
    """ "花纹是以提花方式呈现的": in what form."""
    found = _IN_A_FORM.fullmatch(text, begin, end)
    if not found or POINTS_BACK.match(found["who"]) or last_verb(text, begin, found.end("who")):
        return None
    who = found.span("who") if found["who"] else NOWHERE
    return InPlace("what", (begin, found.end("by")), found.span("form"), found.span("done"), subject=who, sure=0.74)


_IN_A_FORM = pattern(
    "(?P<who>[^，,]{0,20}?)(?P<by>[都均]?是以)(?P<form>[^，,]{2,}?)(?P<done>(?<!的)(?:方式|形式)[^，,的]{2,10}的)"
)


def lacking(text: str, begin: int, end: int) -> InPlace | None:
    """ "无叶或茎" below a name: what it lacks."""
    found = _LACKING.fullmatch(text, begin, end)
    if not found or last_verb(text, *found.span("what")):
        return None
    return InPlace("lacks", (begin, begin), found.span("what"), sure=0.7)


_LACKING = pattern(
    "无(?![论法需须关效意视数力不权偿穷限色味臭毒害菌条可异疑规序线机性人名])"
    "(?P<what>(?!明显|特殊|显著|任何|其他)[^，,的无时]{2,}[或和、与及][^，,的无时]{2,}|(?!明显|特殊|显著|任何|其他)[^，,的无时高低大小]{3,8})"
)
