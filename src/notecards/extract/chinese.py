"""Chinese clauses: where the verb stands is told by a word list and by what may stand beside a verb, never by a segmenter."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from notecards.extract.in_place import InPlace, Span
from notecards.extract.languages import chinese as zh
from notecards.extract.words import HAN, depths

_LONGEST_SUBJECT = 44
"""Signs before the verb; more is a clause of its own."""
_ADVERB = "(?:" + "|".join(map(re.escape, sorted(zh.ADVERBS.split(), key=len, reverse=True))) + ")"
_VERB = "|".join(map(re.escape, sorted({*zh.VERBS, "为"}, key=len, reverse=True)))
_WITH_ADVERB = re.compile(rf"(?P<adverb>{_ADVERB}{{1,3}}?)(?P<verb>{_VERB})(?P<tail>了|着|过|起(?![义点源始诉因草诉到]))?\s*")
_PREDICATE = re.compile(rf"(?P<adverb>{_ADVERB}{{0,3}}?)(?P<verb>{_VERB})(?P<tail>了|着|过|起(?![义点源始诉因草诉到]))?\s*")
_CHANGE = re.compile(
    rf"^(?P<of>.+?)\s*(?:会|将|可能|可以|可)?(?P<said>(?:较|更|很|最|非常|相对|极|变|{_ADVERB}){{0,3}}(?:"
    + "|".join(sorted(zh.CHANGES.split(), key=len, reverse=True))
    + r"))了?$"
)

_NO_VERB_AFTER = tuple("的之和与及、或对被以于从向由没未无非所自和而" + "但可只于总还不如何")
_PART_OF_A_WORD = re.compile(
    r"(?:[但可只于总还凡若倒算硬老不而更便]是|(?<!主)(?<!重)要是|是(?:否|不是|非)|(?:所|没|只|仅|含|固|特|公|私|原|国|现|占|持)有|有(?:关|效|机|限|时|些|的|序|向|界|理|害|毒|利|色|丝|氧|性|用|权)|(?:指|命)令|令(?:人|牌)|"
    r"[假]使|(?:大|行|天)使|使(?:用|命|者)|指(?:数|针|标|令|导|示|定|出|向|甲)|(?:手|食|拇|十)指|"
    r"(?:相|均|平|同|对|初|高|上|下|中)等(?!于)|代表(?:人|作|团|大会|性)|要求(?!.)|规定(?!.)|主张(?!.)|说明书|表示(?:层|法)|"
    r"(?:控制|存储|传感|调节|解释|编译|处理|寄存|运算|过滤|选择|调度|加载|监听)(?:器|单元|系统|台|流|权|论|变量)|(?:使用|管理|学习|消费|生产|领导|执行|统治)者|(?:抑制|激活|拮抗|激动|阻断|阻滞|还原|氧化|缓解|兴奋)(?:剂|物|药)|"
    r"(?:合成|水解|转移|还原|连接|激活|裂解|分解|氧化)酶|传输(?:层|协议|介质|速率)|(?:增长|转化|利用|使用|占有|吸收)率|(?:影响|调节|转录|激活|反应)(?:因子|因素|力)|(?:连接|存储)(?:池|过程|引擎|词)|"
    r"(?:分泌|代谢|产生|排泄|分解|附着|合成|燃烧|混合)物|(?:保护|使用|占有|管理|请求|领导|统治|控制|抵消|开放)权|(?:计算|学习|统计|比较|表达|方程|生成|关系)(?:式|机|学)|(?:激活|映射|定义|生成|构造|损失)(?:函数|域)|"
    r"处理(?:机|器)|输入(?:层|端)|输出(?:层|端)|(?:调节|转运|结合|运输|黏附|粘附|识别|吸附|抑制|激活|分泌|储存|保护|介导)(?:蛋白|肽|细胞|受体|期|管|点|位点)|(?:执行|运行|反应)(?:时间|速率)|编码(?:区|链)|编程|(?:反应|感染|传播|表达|传导)(?:物|源|途径|系统|性))"
)
"""Words in which a sign of the verb list is no verb of its own."""
_RELATIVE = re.compile(r"的[^，,]{1,14}$")
_TRAILING = " \t。.！!；;，,、"
_CONNECTIVES = re.compile(
    r"^(?:否则|并且|而且|同时|并|且|而|但是|但|然而|不过|因此|所以|因而|从而|进而|故|于是|其中|此外|另外|也就是说|也就是|即|换言之|总之|例如|比如|如|一般来说|通常|则|那么|就|便|使其|最终|最后|首先|其次|然后|随后|接着|再|也|还|又)"
)
_POINTS_BACK = re.compile(
    r"^(?:这|那|此|该|上述|以上|以下|如下|下列|下面|上面|两者|二者|前者|后者|其他|其余|有些|有的|一些|某些|我|你|他|她|大家|人们都|它|其|自己|本文|本书|本章|本节|什么|哪|谁|怎|如何|为什么|因为|由于|如果|若|当|虽然|尽管|不管|无论|即使|只要|只有|除非|除了|为了|例|比如|例如|注|图|表\d|见)"
)
_NUMERAL = r"(?:\d[\d.,]*(?:\s?[万亿千百])?|[两二三四五六七八九十百千]+)"
_MEASURE = "个种类层步条项部分次年月日天周度位倍章节点段级阶枚块台只对组套页行列代名人座元岁本篇卷封门所家届期幕场轮根颗粒支片圈字维进"
_COUNTED = re.compile(
    rf"^(?P<about>约|大约|大概|近|超过|至少|至多|最多|不超过|不少于)?\s?(?P<number>{_NUMERAL})\s?(?P<measure>[{_MEASURE}]|%|％|[A-Za-zµμ°℃/]+\d?|小时|分钟|公里|千米|厘米|毫米|毫升|公斤|字节|比特|世纪)?"
)
_DATE = re.compile(
    r"(?:公元前?|前)?\d{1,4}\s?年(?:\d{1,2}\s?月)?(?:\d{1,2}\s?日)?(?:[前后])?|\d{1,2}\s?世纪(?:\d{2}(?:[-—–~到至]\d{2})?年代|初|中叶|末|前期|后期|中期)?"
)
_IF = re.compile(r"^(?:如果|假如|假设|倘若|若(?!干)|只要|一旦|当(?!代|今|地))(?=.{2,})|.{2}(?:时|时候|的情况下)$")
_IS_CONDITION = re.compile(
    _IF.pattern + r"|^(?:交换|将|把|对(?!抗|应|称|照|于)|取|令|设|给|某)(?=.{2,})|.{2}(?:之后|以后|后)$"
)
_STATE = re.compile(rf"(?:{_ADVERB})?(?:" + "|".join(sorted(zh.CHANGES.split(), key=len, reverse=True)) + r")$")
_SO = re.compile(r"^(?:则|那么|就|便)\s*")


_FOR = re.compile(
    r"(?:成|作|变|认|以|行|化|转|视|改|称|分|因|极|更|尤|较|何|难|无|记|换|析|译|解|划|名|示|看|当|列|定|分类|归类)为|为(?:了|什么|何|主|止|准|例|基础)|人为(?:的|因素|造成|地)"
)
_ENDS_IN_ADVERB = re.compile(
    r"(?:[功智性技机职产效潜本势动热电光位]能|[主重需次]要|[社机工国议学协委集都体]会|[优祖首原]先|[最前以之]后|[安完健]全|[公中国]共|平均|首都|[贸交]易|[条合契节公]约|人才|[原规法否准守]则|[前以]后|同时|[方]便|[其]次)$"
)


class _Verb(NamedTuple):
    """A verb in its segment: where its adverbs begin, its own span, where what it acts on begins."""

    adverb: int
    start: int
    end: int
    word: str
    rest: int


def questions(text: str) -> list[InPlace]:
    """What one masked sentence asks, a question an idea; empty where nothing in it is sure."""
    end = len(text.rstrip(_TRAILING))
    start = len(text) - len(text.lstrip())
    whole = text[:end]
    special = _named(whole) or _why(whole, start) or _if_and_only_if(whole, start) or _so_called(whole)
    if special:
        return [special]
    return list(_of_segments(whole, _segments(whole, start)))


def predicate_first(text: str) -> bool:
    """Whether a phrase begins with a verb that acts on something: what it is said of stands elsewhere."""
    verb = _first_verb(text, 0, len(text.rstrip(_TRAILING)))
    return verb is not None and verb.adverb == 0


def is_action(text: str) -> bool:
    """Whether a phrase begins with a verb that does something to a thing, rather than says what or where it is."""
    verb = _first_verb(text, 0, len(text.rstrip(_TRAILING)))
    return verb is not None and verb.adverb == 0 and verb.word in zh.DOING | zh.EFFECTS


def relation(text: str) -> InPlace | None:
    """The question of a phrase that says how two things stand to each other: "A与B相等"."""
    found = _change(text, 0, len(text.rstrip(_TRAILING)), None)
    return found if found and found.form == "relation" else None


def states(text: str) -> bool:
    """Whether a text has a verb at all."""
    end = len(text.rstrip(_TRAILING))
    return _first_verb(text, 0, end) is not None or _ENDED.search(text, 0, end) is not None


def is_bare_verb(text: str) -> bool:
    return text in zh.VERBS or text in zh.CHANGES.split()


def is_state(text: str) -> bool:
    """Whether a phrase says how a thing is: "流速增加"."""
    return bool(_CHANGE.match(text.rstrip(_TRAILING))) or text.endswith(("时", "了"))


def is_facet(name: str) -> bool:
    """Whether a name is only a side of something: "特点", "主要功能"."""
    name = name.strip("` ")
    return (
        name in zh.FACET
        or (bool(re.match(r"(?:主要|基本|根本|直接|核心|常见|重要|其)的?", name))
        and re.sub(r"^(?:主要|基本|根本|直接|核心|常见|重要|其)的?", "", name) in zh.FACET)
    )


def has_verb(text: str) -> bool:
    return _first_verb(text, 0, len(text.rstrip(_TRAILING))) is not None


def parts_of(text: str) -> list[Span]:
    """The parts that commas or, between things of one kind, the sign `、` hold apart; none inside brackets."""
    depth = depths(text)
    ends = [m for m in re.finditer(r"[、，；;]|,(?!\d)", text) if not depth[m.start()]]
    starts = [0, *(m.end() for m in ends)]
    return [_narrow(text, a, b) for a, b in zip(starts, [*(m.start() for m in ends), len(text)], strict=True)]


def _narrow(text: str, a: int, b: int) -> Span:
    piece = text[a:b]
    return a + len(piece) - len(piece.lstrip()), a + len(piece.rstrip())


_INSIDE = re.compile("“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》|\"[^\"]*\"")


def _depths(text: str) -> list[int]:
    """For each sign how many brackets or quotation marks are open round it."""
    depth = depths(text)
    for match in _INSIDE.finditer(text):
        for at in range(match.start() + 1, match.end() - 1):
            depth[at] += 1
    return depth


def _segments(text: str, start: int) -> list[Span]:
    depth = _depths(text)
    found = []
    for match in re.finditer(r"[，；;]|,(?!\d)", text):
        if not depth[match.start()] and match.start() > start:
            found.append(_narrow(text, start, match.start()))
            start = match.end()
    return [(a, b) for a, b in (*found, _narrow(text, start, len(text))) if a < b]


def _why(text: str, start: int) -> InPlace | None:
    """ "由于A，B": why B."""
    found = re.match(r"\s*(?:由于|因为)(?P<cause>[^，,]{3,})[，,]\s*(?:所以|因此|因而|故|从而)?(?P<said>.{4,})$", text)
    found = found or re.match(r"\s*(?P<said>.{5,}?)[，,]?\s*(?:这?是因为|因为|是由于)(?P<cause>.{3,})$", text)
    if not found or _POINTS_BACK.match(found["said"]):
        return None
    return InPlace("why", found.span("said"), found.span("cause"), subject=found.span("said"))


def _if_and_only_if(text: str, start: int) -> InPlace | None:
    found = re.match(
        r"(?P<said>.{3,}?)(?P<iff>，?\s*(?:当且仅当|的充(?:分必)?要条件是|的充分条件是|的必要条件是))\s*(?P<when>.{2,})$",
        text,
    )
    if not found:
        return None
    return InPlace("what", (start, found.end("iff")), found.span("when"), subject=found.span("said"))


_NAMED = re.compile(
    r"^\s*(?:定义\s*[\d.]*[:：]?\s*)?(?P<said>.{6,}?)[，,]?\s*(?:则|就|那么|我们)?\s*(?:把[^，,]{1,12}|将[^，,]{1,12})?(?:称(?P<it>[^，,为作做]{0,16}?)(?:为|作|是)|叫做|叫作|称之为|被称为|统称为?|记为|记作)\s*(?P<term>[^，,。的]{2,14}|[^，,。]{0,8}的[^，,。]{2,8})$"
)


def _named(text: str) -> InPlace | None:
    """ "若...，则称A为B", "...叫做B": what B is."""
    found = _NAMED.match(text)
    if not found or re.search(r"(?:又|也|亦|简|俗|不)$", found["said"]) or _POINTS_BACK.match(found["said"]) and not _IF.match(found["said"]):
        return None
    return InPlace("definition", found.span("term"), found.span("said"), subject=found.span("term"), defining=True)


def _so_called(text: str) -> InPlace | None:
    found = re.match(
        r"\s*所谓的?(?P<term>[^，,]{1,20})[，,]?\s*(?:其实)?(?:就是指|就是|是指|指的是|是|即)(?P<said>.{3,})$", text
    )
    return (
        InPlace("definition", found.span("term"), found.span("said"), subject=found.span("term"), defining=True)
        if found
        else None
    )


def _of_segments(text: str, segments: list[Span]) -> Iterator[InPlace]:
    """Each segment with a verb is asked; one without goes on from the one before, or opens the one after."""
    opening: int | None = None
    condition = False
    subject = event = (0, 0)
    i = 0
    while i < len(segments):
        start, end = segments[i]
        begin = _after_connective(text, start, end)
        i += 1
        if opening is None and i < len(segments) and _IS_CONDITION.search(text[start:end]):
            opening, condition = start, True
            continue
        special = _by_means(text, begin, end) or _into(text, begin, end)
        if special:
            yield from _when(text, opening if opening is not None else begin, end)
            yield _shared(text, special, opening, subject)
            subject = special.subject if special.subject[0] < special.subject[1] else subject
            opening, condition = None, False
            continue
        verb = _first_verb(text, begin, end)
        changed = None if verb else _change(text, begin, end, opening)
        ended = _ENDED.search(text, begin, end) if verb is None and changed is None else None
        if ended and _narrow(text, begin, ended.start())[1] - begin >= 2:
            yield from _when(text, opening if opening is not None else begin, end)
            subject = _narrow(text, begin, begin + len(re.split("[在于]", text[begin : ended.start()])[0]))
            event = (begin, end)
            opening, condition = (opening, True) if condition else (None, False)
            continue
        if verb is None and changed is None:
            if opening is not None and i == len(segments):
                yield from _when(text, opening, end)
            if (
                condition
                and opening is not None
                and i == len(segments)
                and _IF.search(text[opening:begin].split("，")[0].strip(" ,"))
            ):
                yield _outcome(text, opening, begin, end)
            elif opening is None and subject == (0, 0):
                opening = start
            continue
        while verb and i < len(segments) and (_goes_on(text, segments[i], verb) or _follows(text, segments[i], verb)):
            end = segments[i][1]
            i += 1
        if changed:
            if i == len(segments) or changed.form not in ("state", "what") or _change(text, *segments[i], None):
                yield changed
            subject = (0, -1)
        elif verb:
            own = _narrow(text, begin, verb.adverb)
            if own[0] >= own[1] and opening is not None and not condition and "，" not in text[opening : begin].rstrip(" ，,") and verb.word in zh.DEFINING:
                subject, opening = _narrow(text, opening, len(text[:begin].rstrip(" ，,"))), None
            if verb.word not in zh.DEFINING:
                yield from _when(text, opening if opening is not None else begin, end)
            if re.match("[从按]", text[slice(*own)]):
                own = (begin, begin)
            for one in _asked(text, begin, own, verb, end):
                yield _placed(text, one, verb, opening, event if verb.word in _OF_EVENTS and event[1] else subject, segments[0][0])
            subject = own if own[0] < own[1] else subject if opening is None else (0, -1)
        opening, condition = None, False


_ENDED = re.compile(
    r"(?:成立|爆发|召开|开始|结束|灭亡|诞生|去世|逝世|出生|退位|失败|胜利|发生|形成|解体|独立|登基|即位|就职|投降|覆灭|瓦解|崩溃|兴起|衰落|建立|完成|统一|开幕|停战|登陆|遇害)$"
)


def _after_connective(text: str, start: int, end: int) -> int:
    """Where a segment begins after "并且", "因此" and the like."""
    joint = _CONNECTIVES.match(text[start:end])
    verb = _first_verb(text, start, end)
    begin = (
        start + joint.end()
        if joint and not (verb and verb.adverb == start and joint.end() > verb.start - start)
        else start
    )
    return _narrow(text, begin, end)[0]


def _outcome(text: str, opening: int, begin: int, end: int) -> InPlace:
    """ "如果A，B": what then."""
    so = _SO.match(text[begin:end])
    before = (opening, len(text[:begin].rstrip(" ，,则那么就便")))
    return InPlace("outcome", before, (begin + (so.end() if so else 0), end), subject=before, sure=0.7)


_OF_EVENTS = frozenset("标志着 意味着 表明 说明 揭开 奠定 使 使得 促使 导致 推动 宣告".split())
_CHANGING = frozenset(zh.CHANGES.split())
_CAUSING = frozenset("导致 造成 引起 引发 诱发 使 使得 致使 促使 令".split())


def _placed(text: str, one: InPlace, verb: _Verb, opening: int | None, subject: Span, start: int) -> InPlace:
    """A question whose clause stands after a condition, follows from what the sentence said before, or shares its subject."""
    all_before = subject == (0, -1) or text[max(start, verb.adverb - 2) : verb.adverb] == "否则" or (subject != (0, 0) and verb.word in _CAUSING)
    if opening is None and one.elided and all_before:
        return one._replace(lead=(start, verb.adverb), subject=(start, verb.adverb))
    return _shared(text, one, opening, subject)


def _shared(text: str, one: InPlace, opening: int | None, subject: Span) -> InPlace:
    """The same with what opens the sentence, or with the subject of the clause before."""
    if opening is not None:
        whole = one.subject if not one.elided else (opening, one.before[1])
        return one._replace(before=(opening, one.before[1]), subject=whole) if one.before[0] < one.before[1] else one
    if subject[0] >= subject[1] or subject[1] > one.before[0]:
        return one
    if one.elided or is_facet(text[slice(*one.subject)]):
        return one._replace(lead=subject, subject=subject)
    return one


def _goes_on(text: str, segment: Span, verb: _Verb) -> bool:
    """Whether a segment only lengthens the list or the phrase before it."""
    a, b = segment
    joint = _CONNECTIVES.match(text[a:b])
    if joint or _first_verb(text, a, b) is not None or _change(text, a, b, None):
        return False
    return verb.word not in zh.HAVING


def _follows(text: str, segment: Span, verb: _Verb) -> bool:
    """Whether a segment without a subject tells a further effect of a cause: "造成血管扩张，降低阻力"."""
    following = _first_verb(text, *segment)
    if verb.word == "是" and text[: segment[0]].rstrip(" ，,").endswith("的"):
        return True
    acts = verb.word in _CAUSING or (verb.word in zh.DEFINING and predicate_first(text[verb.rest : segment[0]]))
    return acts and following is not None and following.adverb == segment[0]


def _first_verb(text: str, start: int, end: int) -> _Verb | None:
    """The verb of a segment: the first that can be one, or a later one where the first stands in a relative clause."""
    found = _candidates(text, start, end)
    if not found:
        return None
    first = found[0]
    for later in found[1:]:
        between = text[first.rest : later.adverb]
        if (
            later.start - start <= _LONGEST_SUBJECT
            and "的" in between
            and (later.word in zh.DEFINING or first.adverb == start)
        ):
            return later
    return first


def _candidates(text: str, start: int, end: int) -> list[_Verb]:
    found: list[_Verb] = []
    depth = _depths(text)
    i = start
    while i < end and len(found) < 6:
        tried = (pattern.match(text, i, end) for pattern in (_PREDICATE, _WITH_ADVERB))
        match = next((m for m in tried if m and not depth[i] and _can_be_verb(text, start, end, m)), None)
        if match is None:
            i += 1
            continue
        found.append(_Verb(i, match.start("verb"), match.end("verb"), match["verb"], match.end()))
        i = match.end()
    return found


def _can_be_verb(text: str, start: int, end: int, match: "re.Match[str]") -> bool:
    at, verb_at, rest = match.start(), match.start("verb"), text[match.end() : end]
    before = text[start:at].rstrip()
    cleft = match["verb"] == "是" and before.endswith("的") and len(before) >= 6
    if at > start and ((before.endswith(_NO_VERB_AFTER) and not cleft) or len(before) > _LONGEST_SUBJECT):
        return False
    if rest.strip() in zh.FACET or re.match(r"(?:因素|系统|过程|期|阶段)$", rest):
        return False
    if not rest or rest[0] in "但而并且的、和与及，)）】」”之者性" or rest.startswith(("了的", "过的")):
        return False
    if any(
        m.start() < match.end("verb") and m.end() > verb_at
        for m in _PART_OF_A_WORD.finditer(text, max(start, verb_at - 3), min(end, match.end("verb") + 4))
    ):
        return False
    if match["adverb"] and _ENDS_IN_ADVERB.search(text[start:verb_at]) and len(match["adverb"]) < 2:
        return False
    if match["verb"] in zh.NOUNS_TOO and not _acts(text, start, end, match):
        return False
    if match["verb"] not in zh.EFFECTS and _STATE.match(rest):
        return False
    if match["verb"] in _CHANGING and (_PREDICATE.match(rest) or re.match("[，,]", rest)):
        return False
    if match["verb"] in "=＝" and re.match("[记设令取]", before):
        return False
    if match["verb"] == "为":
        if any(
            m.start() <= verb_at < m.end() for m in _FOR.finditer(text, max(start, verb_at - 2), min(end, verb_at + 3))
        ):
            return False
        return (at > start and bool(re.match(rf"[\d{chr(0xFFFC)}一两二三四五六七八九十]", rest))) or "的" in before
    if re.search(r"[A-Za-z]$", match["verb"]) or (match["verb"] == "=" and not before):
        return False
    return True


_NOUN_FOLLOWS = re.compile(
    "通路|途径|系统|机制|过程|因子|因素|反应(?!物)|作用|方式|方法|阶段|能力|速度|速率|程度|水平|活性|蛋白|功能|中心|部位|位点|结构|单位|单元|区域|环境|条件|对象|模型|算法|策略|模式|机构|机关|制度|措施|运动|政策|主义|革命|战争|关系|行为|责任|权利|总线|协议|介质|缓冲|设备|技术|理论|障碍|异常|不足"
)


def _acts(text: str, start: int, end: int, match: "re.Match[str]") -> bool:
    """Whether a word that is a noun as often works as a verb: it has an adverb, or something long enough before and behind."""
    if match["adverb"] or match["tail"]:
        return True
    rest = text[match.end() : end]
    if _NOUN_FOLLOWS.match(rest) or _PREDICATE.match(rest):
        return False
    if match.start() == start:
        return (len(rest) >= 2 and "的" not in rest[:-1]) or len(rest) >= 4
    return (
        (len(rest) >= 2
        and not re.match(r"[和与及、]|.{1,2}$", rest))
        or (len(rest) >= 2 and text[match.start() - 1].isascii())
    )


_ANSWER_POINTS_BACK = re.compile(r"上述|下述|以下|如下|^(?:此|该|这|那|它|同上)|同上$")


def _asked(text: str, begin: int, own: Span, verb: _Verb, end: int) -> list[InPlace]:
    """The questions of one clause: by what means, by whom, when, how many, or what."""
    if re.match("[由被把将以为]", text[slice(*own)]):
        return []
    if own[0] < own[1] and _POINTS_BACK.match(text[own[0] : own[1]]):
        own_text = text[own[0] : own[1]]
        if own_text not in ("它", "其", "它们") and not re.match(r"[其它](?!他|余|中|实).{2,10}$", own_text):
            return []
    answer = _narrow(text, verb.rest, end)
    so = re.search(r"(?<=.{2})致(?![病死密力癌使敏畸])", text[slice(*answer)])
    answer = (answer[0], answer[0] + so.start()) if so else answer
    if answer[1] - answer[0] < 1 or _ANSWER_POINTS_BACK.search(text[slice(*answer)]):
        return []
    asked = _what(text, begin, own, verb, answer)
    return [asked] if asked else []


def _when(text: str, begin: int, end: int) -> list[InPlace]:
    """ "1912年X", "X于1912年Y": in which year."""
    date = _DATE.search(text, begin, end)
    if not date or end - begin - len(date.group()) < 5 or not re.search("年|世纪", date.group()):
        return []
    if date.start() > begin and text[date.start() - 1] not in "于在从到至自（(":
        return []
    if re.match(r"的|以来|间|代|之间|[-—–~至到]|起义|革命|战争|运动|宪法", text[date.end() : end]) or text[begin : date.start()].endswith(("（", "(")):
        return []
    form = "year" if re.fullmatch(r"(?:公元前?|前)?\d+\s?年", date.group()) else "moment"
    rest = date.end() + len(text[date.end() : end]) - len(text[date.end() : end].lstrip("，, "))
    return [InPlace(form, (begin, date.start()), date.span(), (rest, end), subject=(begin, end), sure=0.74)]


_BY = re.compile(
    r"(?<![自理缘经事路])由(?![于此])|通过|经由|借助|利用|凭借|被(?!称|誉|定义|记)|以(?=[^，,]{2,}?为(?:主|主体|主导|核心|中心|基础|目的|首|特征|代表|原则|单位|依据|标志))"
)
_DONE = re.compile(
    r"(?:而|所|来)?(?:组成|构成|形成|产生|合成|分泌|释放|引起|导致|造成|决定|控制|支配|收缩|扩张|介导|编码|提出|发明|创立|制定|完成|实现|激活|抑制|分解|降解|破坏|重?吸收|吞噬|组合|供给|供血|发起|领导|主持|建立|传播|表示|清除|识别|排出|代谢|驱动|"
    + "|".join(sorted(verb for verb in zh.DOING if len(verb) == 2))
    + r")(?:的|了)?$"
)


def _by_means(text: str, begin: int, end: int) -> InPlace | None:
    """ "X由Y合成", "X通过Y得到Z", "X被Y分解", "X以Y为主": the Y."""
    found = _BY.search(text, begin, min(end, begin + _LONGEST_SUBJECT))
    if not found or ("的" in text[found.end() : end] and found.group() in ("利用", "借助")):
        return None
    verb = _first_verb(text, begin, end)
    if verb and begin < verb.start < found.start() and verb.adverb > begin:
        return None
    stop = _end_of_means(text, found.end(), end, found.group())
    if stop <= found.end() or not text[stop:end].strip():
        return None
    own = re.sub(rf"{_ADVERB}+$", "", text[begin : found.start()])
    means = text[found.end() : stop].strip()
    if (
        _POINTS_BACK.match(own)
        or own.endswith("的")
        or _POINTS_BACK.match(means)
        or re.fullmatch(r"大量|广泛|完全|迅速|全部|部分|明显|显著|逐渐|进一步|不断|普遍", means)
    ):
        return None
    return InPlace(
        "what",
        (begin, found.end()),
        _narrow(text, found.end(), stop),
        (stop, end),
        subject=_narrow(text, begin, begin + len(own)),
    )


_MADE = re.compile(rf"(?:合成|产生|分泌|释放|生成|编码)(?={_VERB})")


def _end_of_means(text: str, start: int, end: int, by: str) -> int:
    made_of = _MADE.search(text, start, end)
    if made_of and made_of.start() > start:
        return made_of.start()
    if by == "以":
        made = re.search(r"为(?:主|主体|主导|核心|中心|基础|目的|首|特征|代表|原则|单位|依据|标志)", text[start:end])
        return start + made.start() if made else 0
    done = _DONE.search(text, start, end)
    if done and done.start() > start:
        return done.start()
    last = _last_verb(text, start, end)
    return last.adverb if last else 0


def _last_verb(text: str, start: int, end: int) -> _Verb | None:
    found = [verb for verb in _candidates(text, start, end) if verb.adverb > start]
    return found[-1] if found else None


def _into(text: str, begin: int, end: int) -> InPlace | None:
    """ "X把A解析为B": into what."""
    found = re.match(
        rf"(?P<who>[^，,]*?)(?P<take>把|(?<![大名主部要])将(?![领军士来近要会]))(?P<what>[^，,]{{2,}}?)(?P<turn>[{HAN}]{{1,3}}(?:为|成|到|至|入))(?P<into>[^，,]{{2,}})$",
        text[begin:end],
    )
    if not found or "的" in found["turn"]:
        return None
    subject = (begin, begin + found.end("who"))
    return InPlace(
        "what",
        (begin, begin + found.end("turn")),
        (begin + found.start("into"), begin + found.end("into")),
        subject=subject,
    )


def _what(text: str, begin: int, own: Span, verb: _Verb, answer: Span) -> InPlace | None:
    """What stands after the verb, asked for as the verb asks for it."""
    said = text[answer[0] : answer[1]]
    before = (begin, len(text[: verb.rest].rstrip()))
    turned = (verb.adverb, verb.end) if verb.word in zh.DOING else (0, 0)
    one = InPlace("what", before, answer, subject=own, verb=turned)
    if verb.word in zh.EFFECTS:
        return one._replace(form="effect", before=own, answer=(verb.adverb, answer[1]), sure=0.7)
    if verb.word == "为":
        one = one._replace(form="what is", before=own)
    counted = _how_many(text, verb, one._replace(before=before))
    if counted:
        return counted
    if verb.word in zh.PLACES:
        return one._replace(form="where")
    if verb.word in zh.PARTS or (verb.word in zh.HAVING and "、" in said):
        many = "、" in said or "和" in said
        return one._replace(form="which" if many else "what")
    if verb.word in zh.HAVING:
        return one._replace(sure=0.68 if len(said) >= 4 else 0.5, verb=(0, 0))
    if verb.word == "为":
        return one._replace(defining=True)
    if verb.word in zh.DEFINING:
        kind = "how" if said.endswith("的") and verb.word == "是" else "what"
        return one._replace(form=kind, defining=kind == "what")
    return one


def _how_many(text: str, verb: _Verb, one: InPlace) -> InPlace | None:
    """ "分为七层": how many; "分为三类：A、B、C": which three."""
    a, b = one.answer
    counted = _COUNTED.match(text[a:b])
    if not counted or (not counted["measure"] and not counted["number"][0].isdigit()):
        return None
    pause = re.search("[，,]", text[a + counted.end() : b])
    if pause and not re.search("[:：]", text[a:b]):
        b = a + counted.end() + pause.start()
    rest = text[a + counted.end() : b]
    listed = re.match(rf"[{HAN}]{{0,6}}[:：]\s*(?=.)", rest)
    if listed and counted["number"][0] in "两二三四五六七八九十0123456789":
        colon = a + counted.end() + listed.end()
        head = len(text[:colon].rstrip(" :："))
        return one._replace(form="which of", before=(one.before[0], one.before[1]), after=(a, head), answer=(colon, b))
    if len(rest) > 8 or re.search(r"[，,、:：]", rest):
        return None
    few = counted["number"][0] in "两二三四五六七八九十" and counted["measure"]
    after = (a + counted.start("measure") if few else a + counted.end(), b)
    return one._replace(form="few" if few else "much", answer=(a, a + counted.end()), after=after, defining=False)


def _change(text: str, begin: int, end: int, opening: int | None) -> InPlace | None:
    """ "流速增加": what becomes of a thing; of one that is alone it is asked how it is."""
    found = _CHANGE.match(text[begin:end])
    if (
        not found
        or len(found["of"]) > 16
        or re.search(r"[的，,]$", found["of"])
        or (_POINTS_BACK.match(found["of"])
        and opening is None)
    ):
        return None
    if opening is None and re.search("^(?:进行|间断|持续|选择|特异)性$|^[不未]", found["of"]):
        return None
    so = _SO.match(found["of"])
    of = (begin + (so.end() if so else 0), begin + found.end("of"))
    if of[1] - of[0] < 2:
        return None
    before = (opening if opening is not None else of[0], of[1])
    related = re.search(r"与|和|同", text[slice(*of)]) and re.search(r"相等|相同|不等|不同|无关", found["said"])
    form = "becomes" if opening is not None else "relation" if related else "state"
    return InPlace(
        form,
        before,
        (begin + found.start("said"), end),
        subject=of,
        sure=0.72 if opening is not None or related else 0.56,
    )
