"""Where the verb of a Chinese clause stands: told by a word list and by what may stand beside a verb, never by a segmenter."""

import re
from functools import lru_cache
from typing import NamedTuple

from notecards.extract.in_place.chinese_behind_verbs import (
    BRINGING,
    NOUN_FOLLOWS,
    OF_CLAUSES,
    OF_DEEDS,
    OF_METHODS,
    SINGLE_THINGS,
    may_precede,
)
from notecards.extract.in_place.chinese_inside_words import is_part_of_a_word
from notecards.extract.in_place.chinese_words import ADVERB, Predicate, alternatives, predicate_at
from notecards.extract.in_place.persons import is_person
from notecards.extract.languages import chinese as zh
from notecards.extract.languages.chinese_nouns import NAMES_WITH_VERBS
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN, REMEMBERED, depths
from notecards.tokens import OPAQUE

LONGEST_SUBJECT = 44
"""Signs before the verb; more is a clause of its own."""
TRAILING = " \t。．.！!；;，,、"


class Verb(NamedTuple):
    """A verb in its segment: where its adverbs begin, its own span, where what it acts on begins."""

    adverb: int
    start: int
    end: int
    word: str
    rest: int


_RELATIVE = pattern(rf"[^的，,]{{2,}}的[^的，,]{{1,10}}?{ADVERB}{{0,2}}(?:{alternatives(zh.CHANGES)})$")
"""After a verb at the beginning of a clause: "属于不同特征值的特征向量正交" says a state of the vectors."""
_NEEDS = pattern(f"[{HAN}]{{2,10}}?(?:需要|必须|应当|须经|须由|有[两三四五六七八九几])")
"""After a verb at the beginning: what is done is the subject, "发布法规需要签署"."""
DEPENDING = frozenset("取决于 决定于 依赖于 有赖于".split())
_NAMING = frozenset("叫 叫做 叫作 称为 称作 名为".split())
_BEFORE_A_MODAL = pattern("[^，,的]{2,8}(?:可能|可以|能够|必须|应当|容易)对")
"""After a verb at the beginning: what is done is the subject, "服用铁剂可能对胃造成刺激"."""
_MODALS = frozenset("可以 可 能 能够 会 可能".split())
_RELATIVE_OF_MODAL = pattern(
    r"[^的，,]{2,}的[^的，,]{1,8}?(?:不能|可以|必须|应当|不得|能够|将会|就会|都会|更?容易|往往|更加|难以|无法)"
)
"""The same before what a thing can or must do: "已经分配的资源不能被抢占"."""
_BEFORE_ITS_OUTCOME = pattern("[^，,的]{2,8}(?:会有|会使|会导致|会引起|就会|则会|便会)")
"""The same before what comes of it: "超出正常范围会有抑制机制"."""
_SUBJECTS_FIRST = (_RELATIVE, _RELATIVE_OF_MODAL, _BEFORE_A_MODAL, _BEFORE_ITS_OUTCOME)
_OF_NOUNS = frozenset("支持 使用 需要 保证 应用 作为 变成 主张 提倡 反对 强调".split())
"""Verbs whose object may itself begin with a noun that is a verb as often: "支持同步传输"."""
_DURING = pattern(r"(?:在|当|于)[^，,时]*$")
_ENDS_A_TIME = pattern(r"[^，,的]{0,12}?(?<![有同随何小临暂及平])时(?![间期代刻机效候区局事光针序分装常限差速钟尚]).")
_ENDS_A_CASE = pattern(
    "[^，,]*?的?(?:要求|条件|情况|前提|基础|过程|背景|作用|影响|帮助|领导|指导|推动)[下中上](?![的游级层])"
)
"""Behind a verb after 在: it stands in what says in which case, "在不产生误差的要求下"."""
_GOING_BY = tuple("按照 依照 根据 依据 遵照 参照 基于 鉴于 随着 沿着 关于 对于".split())
_NO_VERB_AFTER = (*"的之和与及、或对被以按于从向由没未无非所自而但可只总还不如何", "通过", "经由", "借助", *_GOING_BY)
_PLACES_TOO = ("场所", "处所", "住所", "研究所", "交易所", "派出所", "事务所", "目的")
_FOR = pattern(
    r"(?:成|作|立|变|认|以|行|化|转|视|改|称|分|(?<![病原成起诱])因|极|更|尤|较|何|难|无|记|换|析|译|解|划|名|示|看|当|列|定|分类|归类)为|为(?:了|什么|何|主|止|准|例|基础)|人为(?:的|因素|造成|地)"
)
ENDS_IN_ADVERB = pattern(
    r"[失异正反平日]常|(?:[功智性技机职产效潜本势动热电光位械内核化]能|[主重需次]要|[社机工国议学协委集都体大行商教公东事]会|委员会|[优祖首原]先|[最前以之]后|[安完健]全|[公中国]共|平均|首都|[贸交]易|[条合契节公]约|[反效感供响对呼顺报适]应|人才|船只|[原规法否准守]则|[前以]后|同时|[方]便|[其]次)$"
)
_INSIDE = pattern('“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》|"[^"]*"')


def first_verb(text: str, start: int = 0, end: int | None = None) -> Verb | None:
    """The verb of a segment: the first that can be one, or a later one where the first stands in a relative clause."""
    stop = len(text.rstrip(TRAILING)) if end is None else end
    found = _candidates(text, start, stop)
    if not found:
        return None
    first = found[0]
    if (
        text[start] in "为给"
        and first.adverb > start
        and found[-1].adverb > first.rest
        and "的" not in text[first.rest : found[-1].adverb]
    ):
        return found[-1]  # "为秦统一六国奠定了基础"
    modal = next((verb for verb in found[1:] if text[verb.adverb : verb.start] in _MODALS), None)
    if modal and first.adverb == start and not {"的", "，"} & set(text[first.rest : stop]):
        return modal  # "提高利率可以减少投资": what is done is the subject
    for later in found[1:]:
        between = text[first.rest : later.adverb]
        if _is_forced(first, between, start):
            return later  # "迫使清政府签订条约": what is done by force
        if later.word in zh.PARTS and _ACCORDING.search(text[start : first.adverb]):
            return later  # "按传输距离可分为"
        if later.word == "是" and first.word in _TURNS_INTO and not {"，", ","} & set(between):
            return later  # "从A变为B是C": the change is what is spoken of
        if _is_done_by_those_who(first, later, between) or _is_what_was_done(text, first, later, between):
            return later
        relative = "的" in between and "是否" not in between and later.start - start <= LONGEST_SUBJECT
        if relative and (
            later.word in zh.DEFINING | _COMPARING
            or _is_counted(text, later)
            or ((first.adverb == start or _TOWARD.match(text, start)) and first.word not in zh.DEFINING | _LEADING_TO)
        ):
            return later
    return first


def _is_done_by_those_who(first: Verb, later: Verb, between: str) -> bool:
    """ "充满爱的家庭更容易形成同一性": what the first verb acts on belongs to whoever the later is said of."""
    of_clauses = first.word in OF_CLAUSES | zh.DEFINING | _LEADING_TO
    return not of_clauses and later.adverb < later.start and _RELATIVE_TO_THE_WHO.search(between) is not None


def _is_what_was_done(text: str, first: Verb, later: Verb, between: str) -> bool:
    """ "孩子出现缺点的方式影响了A": the verb with 了 is that of the sentence, the one before stands in what its subject does."""
    done = "了" in text[later.end : later.rest] and "了" not in text[first.end : first.rest]
    return done and first.word not in OF_CLAUSES and re.search("的[^的，,]{2,}$", between) is not None


_RELATIVE_TO_THE_WHO = pattern("^[^的，,]{1,8}的[^的、和与并而，,]{1,6}更?$")


def _is_forced(first: Verb, between: str, start: int) -> bool:
    """ "甲迫使清政府签订条约": whether a verb says only who brings another to do what the next tells."""
    told = len(between) > 1 or first.word == "下令"
    return first.word in FORCING and first.adverb > start and told and "的" not in between


FORCING = frozenset("迫使 强迫 逼迫 下令 责令 命令 勒令 协助 帮助 辅佐 鼓励 引导".split())
"""Verbs whose object goes on to do something, which is what is worth asking."""
_ACCORDING = pattern("(?:按照?|根据|依据|依照?)[^，,]{0,12}$")
_LEADING_TO = frozenset("导致 致使 促使 使得 使 令".split())
"""Verbs that open a clause about what the sentence said before, whatever verbs are in it."""
_TURNS_INTO = frozenset("变为 变成 化为 转化为 转换为 转变为 成为".split())
_TOWARD = pattern("[对为](?![外内手称象立了人]|于)[^，,的]{1,}的?[^，,的]*有")
"""How a noun begins with what sets it apart: "对光有反应的细胞"."""
_COMPARING = frozenset(
    "大于 小于 等于 高于 低于 多于 少于 早于 晚于 优于 位于 取决于 决定于 来自 来源于 起源于".split()
)
"""Verbs, besides those that define, that tell something of what stands before them however many verbs are in it."""


def _is_counted(text: str, verb: Verb) -> bool:
    """Whether 为 says how much, "期间为三年"."""
    return verb.word == "为" and re.match(rf"[\d{OPAQUE}一两二三四五六七八九十]", text[verb.rest :]) is not None


def without_adverbs(own: str) -> str:
    """What stands before a verb without the adverbs at its end; "行会" ends in none."""
    while (found := re.search(f"{ADVERB}$", own)) and found.start():
        if len(found.group()) == 1 and ENDS_IN_ADVERB.search(own):
            break
        own = own[: found.start()]
    return own


def verbs_of(text: str, start: int, end: int) -> list[Verb]:
    """The verbs of a segment that have something before them."""
    return [verb for verb in _candidates(text, start, end) if verb.adverb > start]


def last_verb(text: str, start: int, end: int) -> Verb | None:
    """The last verb of a segment that has something before it."""
    found = verbs_of(text, start, end)
    return found[-1] if found else None


def inner_depths(text: str) -> list[int]:
    """For each sign how many brackets or quotation marks are open round it."""
    depth = depths(text)
    for match in _INSIDE.finditer(text):
        for at in range(match.start() + 1, match.end() - 1):
            depth[at] += 1
    return depth


def without_quoted(text: str, filled: str = "") -> str:
    """A text without what stands in quotation marks: what somebody else says. filled: a sign for each that is left out."""
    return _INSIDE.sub(lambda quoted: filled * len(quoted.group()), text)


@lru_cache(maxsize=REMEMBERED)
def _candidates(text: str, start: int, end: int) -> tuple[Verb, ...]:
    found: list[Verb] = []
    depth = inner_depths(text)
    i = start
    while i < end and len(found) < 6:
        tried = (predicate_at(text, i, end, least) for least in (0, 1))
        match = next((m for m in tried if m and not depth[i] and _can_be_verb(text, start, end, m)), None)
        if match is None:
            i += 1
            continue
        found.append(Verb(i, match.verb_at, match.verb_end, match.verb, match.end))
        i = match.end
    return tuple(found)


def _names_a_kind(rest: str) -> bool:
    """Whether behind a verb stands the noun that it is an attribute of, and then the verb: "板块碰撞|地区形成山脉"."""
    noun = _OF_A_KIND.match(rest)
    acts = predicate_at(rest, noun.end()) if noun else None
    return acts is not None and (acts.verb not in zh.NOUNS_TOO or acts.verb in _COMING_ABOUT)


_COMING_ABOUT = frozenset("形成 产生 出现 发生".split())
_OF_A_KIND = pattern(
    "地区|区域|地带|部位|阶段|时期|过程|现象|系统|机构|部门|人员|设备|装置|细胞|蛋白|基因|程序|语句|命令"
)
_MAKES_A_NOUN = pattern(rf"[量额费值军者率](?:的|{ADVERB}{{0,2}}(?:{alternatives(zh.CHANGES)}))")
"""What makes a name of a verb of two signs: "供给|量增加", "解放|军的"."""


def _is_noun_behind(rest: str) -> bool:
    """Whether what follows a verb of two signs only makes a name of it: "解放|军占领"."""
    return bool(_MAKES_A_NOUN.match(rest)) or (rest[:1] in tuple("量额军者") and predicate_at(rest, 1) is not None)


_HALF = pattern("成[本分员果就熟绩都人年名语立]")
"""What begins with 成 and is no end of a verb: "减排成本"."""


def _can_be_verb(text: str, start: int, end: int, match: Predicate) -> bool:
    """Whether what stands before and behind a word of the list lets it be the verb of the segment."""
    before, rest = text[start : match.start].rstrip(), text[match.end : end]
    word, verb_at = match.verb, match.verb_at
    return (
        _may_follow(before, word, at_start=match.start == start)
        and may_precede(rest, word)
        and not is_part_of_a_word(text, start, end, match)
        and not (word in zh.NOUNS_TOO and before.endswith("在") and not before.endswith(("正在", "旨在", "意在")))
        and not (len(match.adverb) == 1 and ENDS_IN_ADVERB.search(text[start:verb_at]))
        and not (word in zh.NOUNS_TOO and not _acts(text, start, end, match))
        and not (match.start == start and word not in DEPENDING and any(shape.match(rest) for shape in _SUBJECTS_FIRST))
        and not (re.search("自[^，,己身由]+$", before) and re.match("[^，,]+起", rest))
        and not (_OUT_OF.search(before) and _IN_THE.match(rest))
        and not _BY_WAY_OF.search(before)
        and not (word in "=＝" and (not re.search(f"[{HAN}]", before) or re.match("[记设令取]", before)))
        and not (word == "即" and (match.start == start or _TAKES_ALONG.search(before)))
        and not _runs_into_another(text, match)
        and not (len(word) > 1 and word in zh.DOING and _is_noun_behind(rest))
        and not (word in zh.DOING and word not in OF_CLAUSES | FORCING and _names_a_kind(rest))
        and not (word in zh.DOING and word not in OF_CLAUSES | OF_DEEDS and len(word) > 1 and _IN_A_NAME.match(rest))
        and not (word in zh.DOING and word not in OF_CLAUSES | OF_DEEDS and _OF_A_NAME.match(rest))
        and not (_DURING.search(before) and (_ENDS_A_TIME.match(rest) or _ENDS_A_CASE.match(rest)))
        and not (match.start == start and word in zh.DOING and _NEEDS.match(rest))
        and not (word in _NAMING and before.endswith(("一个", "一种")))
        and (word != "为" or _is_copula(text, start, end, match))
        and not _HALF.match(text, match.end - 1)
    )


_BY_WAY_OF = pattern(f"(?<![神已曾历途财佛正月])经(?:{ADVERB})*$")
"""Before a verb that only says by way of what something is done: "经依法|登记"."""
_TAKES_ALONG = pattern("[向从由把将被]")
"""Before 即, which then only names once more what a preposition marks: "向甲即乙过渡"."""
_OUT_OF = pattern("[从在由][^，,的]*$")
_IN_THE = pattern("中(?![间心和断央枢毒国华性止介立肯叶期层型])")
"""Behind a verb after 从: it is a noun there, "从实验中得出"."""
_IN_A_NAME = pattern(
    rf"[{HAN}A-Za-z]{{1,3}}?(?:{ADVERB})?(?:等于|大于|小于|高于|低于|多于|少于|不等于|不超过|超过|不少于|不足|达到|约\d|为\d|\s?[=＝]|取决于|位于|分布于|分布在|来自|源于|属于|约为|分别为|一般为|通常为|则(?![{HAN}]?$)|由[^，,的]{{2,}}(?:决定|组成|构成|控制|支配|引起))|[（(]"
)
"""Behind a verb of two signs that is part of a name: "心输出|量等于", "折射|角小于", "输出|信号则经"."""
_OF_A_NAME = pattern(
    rf"[^，,]*的[^的，,]{{2,8}}(?:各不相同|不同|相同|相等|不等|{ADVERB}(?:{alternatives(zh.CHANGES)}))$"
)
"""Behind a verb, a side of what it acts on and how that is: "不同突触传递|信息的难易程度不同"."""
_LONGER = zh.PLACES | zh.SOURCES | zh.DEFINING


def _runs_into_another(text: str, match: Predicate) -> bool:
    """Whether the last sign of a verb begins a longer one: "感觉区分布于" has 分布于, not 区分."""
    at = match.verb_end - 1
    return len(match.verb) == len("区分") and any(text[at : at + n] in _LONGER for n in (3, 4))


_NOUN_LIKE = pattern(
    "(?:[方导倾去定走转偏趋单双流纵横轴径]向|[饱总缓调温]和|参与|[自理缘事案情来]由|[许认]可|船只|[归返偿]还|几何|有无|是非|反而)$"
)
"""Nouns whose last sign alone would want another noun behind it."""


def _may_follow(before: str, word: str, *, at_start: bool) -> bool:
    """Nothing that wants a noun stands before a verb; "...的是X" is the one sentence in which 的 does."""
    cleft = word == "是" and before.endswith("的") and len(before) >= 3
    before = re.sub(rf"(?<=.)(?:{ADVERB})+$", "", before)
    return at_start or (
        (
            cleft
            or before.endswith(_PLACES_TOO)
            or _NOUN_LIKE.search(before)
            or not before.endswith((*_NO_VERB_AFTER, "或者", "以及"))
        )
        and len(before) <= LONGEST_SUBJECT
    )


def _is_copula(text: str, start: int, end: int, match: Predicate) -> bool:
    """Whether 为 says what something is, or how much: "时效为三年", "...的未成年人为..."."""
    at = match.verb_at
    if re.search("[能会要想应可都]$|不[会能]?$", text[start:at]):
        return False  # "不能为一项定理申请专利": for what
    if any(found.start() <= at < found.end() for found in _FOR.finditer(text, max(start, at - 2), min(end, at + 3))):
        return False
    counted = re.match(rf"[-−–+±<>]?\s?[\d{OPAQUE}一两二三四五六七八九十]", text[match.end : end])
    if any(text[max(start, at - n) : at] in zh.SIDES for n in (2, 4)) and "以" not in text[start:at]:
        return True  # "典型症状为..."
    code = re.fullmatch(r"\d{1,4}", text[start : match.start].strip(), re.ASCII)
    return (match.start > start and bool(counted)) or code is not None or "的" in text[start : match.start]


_WHO_ACTS = pattern(
    "(?:细胞|病毒|细菌|杆菌|球菌|真菌|激素|神经元|神经|腺|酶|植物|动物|政府|法院|央行|银行|企业|厂商|公司|党|编译器|解释器|控制器|处理器|服务器|客户端|路由器|交换机|线程|进程|肝脏|肾脏|心脏|大脑|小肠|胃)$"
)
"""Who or what acts: behind it stands a verb though what it acts on is short, "浆细胞|分泌抗体"."""
_MOVED = pattern("(?:只?能|会|可以|必须|应当|[沿向从](?!而)|用(?!户|途|品|法))[^，,的]{0,14}$")
"""Before a verb that is a noun as often, what only a verb can follow: "只能从5'向3'方向|合成新链"."""
_TOGETHER = pattern(f"[{HAN}]{{2}}起来[^，,]")
"""Behind a noun that is a verb as often, what is done with it: "输入|综合起来决定结果"."""
_ONLY = frozenset("仅 只 仅仅 主要 通常 一般 大多 往往".split())
"""Adverbs behind which another verb stands: "水平连接|仅发生在柱间"."""
_JOINED = pattern("(?<=[^，,])并且?$")
"""Behind what only a second verb can follow: "评估风险并|选择方案"."""
_PREFIXES = frozenset("共 再 先 总 互 自 主 后 多".split())
"""Adverbs of one sign that as often make a name with the verb behind them."""


def _acts(text: str, start: int, end: int, match: Predicate) -> bool:
    """Whether a word that is a noun as often works as a verb: it has an adverb, or something long enough before and behind."""
    rest = text[match.end : end]
    if match.adverb in _PREFIXES and (next_one := predicate_at(rest)) and next_one.verb not in zh.NOUNS_TOO:
        return False  # "共释放负责觉醒周期"
    if match.adverb or match.tail or (match.start == start and _JOINED.search(text, 0, start)):
        return True
    if (
        match.verb in OF_METHODS
        and match.start > start
        and rest[-2:] in zh.NOUNS_TOO
        and len(rest) <= len("局部置换")
        and rest not in NAMES_WITH_VERBS
    ):
        return False
    acts = None if match.verb in _OF_NOUNS else predicate_at(rest)
    if NOUN_FOLLOWS.match(rest) or (acts and (not acts.adverb or acts.adverb in _ONLY)):
        return False
    if _TOGETHER.match(rest):
        return False
    if rest in SINGLE_THINGS and match.verb in BRINGING:
        return True
    if match.start == start + 1 and re.match(f"[{HAN}]", text[start]):
        return False  # "慢查询日志记录..."
    if match.start == start:
        if re.match(f"[{HAN}]{{2,4}}(?:从(?![而事属])|由(?!于)|被(?!动)|把(?!握)|将(?![军来]))", rest):
            return False
        return (len(rest) >= 2 and "的" not in rest[:-1]) or len(rest) >= 4
    if (
        len(rest) >= len("抗体")
        and _WHO_ACTS.search(text[start : match.start])
        and not re.search(f"的.|^(?:{ADVERB}|良好|完善|成熟|正常|异常|活跃|旺盛)+$", rest)
    ):
        return True
    if len(rest) >= len("化石") and is_person(text[start : match.start], ()):
        return True
    if match.verb == "呈" and re.search("[色状性形态样]$", rest):
        return True
    if len(rest) >= len("新链") and _MOVED.search(text[start : match.start]):
        return True
    plain_name = not re.search("[在于对把被由的]", text[start : match.start])
    told = plain_name and len(rest) == len("耕战") and predicate_at(text, end + 1) is not None
    return (len(rest) >= 2 and (told or not re.match(rf"[和与及、]|[{HAN}]{{1,2}}$", rest))) or (
        len(rest) >= 2 and text[match.start - 1].isascii()
    )
