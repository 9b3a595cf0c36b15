"""What Chinese notes say of a label as of a subject: what it does, who made it, the rest of a sentence that it begins."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.about.owners import names_in, owner
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.wording import worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import chinese
from notecards.extract.in_place.chinese_cases import RUNS_ON, in_a_case
from notecards.extract.in_place.chinese_lists import HOW_MANY, things
from notecards.extract.in_place.chinese_views import of_person
from notecards.extract.in_place.labelled import LABEL_VERBS
from notecards.extract.in_place.labels import MOST, NAMES_A_SIDE
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import fact_of, worded_in
from notecards.extract.words import HAN, sentences
from notecards.tokens import Tokens, cut, join, masked, plain, text


def told_of_term(here: Here, term: Tokens, row: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """What follows a label and its colon as what is said of it, in a case, by a person, as a sentence or as a deed."""
    case = in_a_case(here, term, idea)
    if case:
        front = worded_in(here, case[0], case[1], of=owner(here), header=term)
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))
    found = of_person(here, term, idea, confidence) or _clause_before_colon(here, term, row, confidence)
    maker = chinese.made_by(simplified(masked(idea)))
    found = found or (fact_of(here, idea, maker, term) if maker else None) or _acting(here, term, idea, confidence)
    return replace(found, rule="definition") if found else None


def _clause_before_colon(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """ "X包括：A、B", "X有三个：A、B、C", "A与B相等：$a=b$": the colon stands inside a sentence."""
    first = (sentences(masked(rest)) or [(0, 0)])[0]
    rest = cut(rest, *first)
    name = simplified(masked(term))
    if _BILINGUAL.fullmatch(name):
        return None
    opened = RUNS_ON.search(name)
    if METHOD.search(name) and (chinese.predicate_first(masked(rest)) or chinese.holds_a_noun(name)):
        return None
    single = _HAS_ONE.fullmatch(name)
    if single:
        a, b = single.span("what")
        front = worded(
            here.language.questions["what"], subject=cut(term, 0, single.start("one")), after=cut(term, a, b)
        )
        return Found(Kind.QA, "definition", confidence - 0.04, trimmed(first_idea(trimmed(rest))), front, asked=name)
    if opened and len(name) > opened.end() - opened.start() + 1:
        row = join((term, rest), "")
    elif (chinese.has_verb(name) and (not chinese.predicate_first(name) or _THERE_ARE.match(name))) or chinese.related(
        name
    ):
        row = join((term, text("："), rest), "") if _COUNTS.search(name) or chinese.related(name) else term
    else:
        return None
    related = chinese.related(name)
    asked = (
        [related._replace(answer=(related.answer[0], len(plain(row))))] if related else chinese.questions(masked(row))
    )
    for one in asked:
        fact = fact_of(here, row, one, owner(here))
        if fact:
            return replace(fact, confidence=confidence - 0.04)
    return None


_BILINGUAL = pattern(rf"[A-Za-z][A-Za-z0-9 /.&-]*[ （(]+[{HAN}]{{2,12}}[)）]?")
"""A foreign name and its translation, whatever verbs are in it: "Address Register 存储地址寄存器"."""


_HAS_ONE = pattern("[^，,]{1,16}?有(?P<one>一[个种项条])(?P<what>[^，,]{2,10})")
"""A label that says that there is one, which stands behind the colon: "管程有一个特性"."""


_THERE_ARE = pattern(r"(?:主要|一般|通常|共)?(?:有|分为|分成)[两三四五六七\d]")


_COUNTS = pattern(r"[两二三四五六七八九十\d]\s?[^，,]{1,8}$")


METHOD = pattern(
    "(?:算法|演算法|方法|机制|策略|模型|协议|技术|原则|制度|理论|学说|假说|原理|定律|效应|疗法|系统|结构|运动|政策|主义)$"
)
"""How a name ends that may have verbs in it: what stands behind its colon is said of it."""


def _acting(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "TFPI：可抑制FXa": what the term does; "促进凝血：FV、纤维蛋白原": what does so."""
    said = simplified(masked(idea))
    if NAMES_A_SIDE.search(simplified(plain(term))) or HOW_MANY.search(simplified(plain(term))):
        return None
    names = names_in(plain(idea), here.language)
    if LABEL_VERBS.match(simplified(masked(term))) and not chinese.predicate_first(said) and len(names) <= MOST:
        form = "acting" if len(names) > 1 else "acting one"
        return Found(
            Kind.QA, "definition", confidence, idea, worded_in(here, form, term, len(names)), asked=plain(term)
        )
    caused = re.match("[由以自从按](?![己身由然动主治下上内外句属犯业时])|对[^，,]{2,16}(?:有|起)", said) and next(
        (one for one in chinese.questions(said) if one.elided), None
    )
    if caused and caused.before[0] == 0:
        fact = fact_of(here, idea, caused, term)
        return replace(fact, confidence=confidence) if fact else None
    if not chinese.predicate_first(said) or things(said) or _is_kind_of(simplified(plain(term)), said.rstrip(" 。.")):
        return None
    heads = [said[a:b] for a, b in chinese.parts_of(said)]
    if len(heads) > 1 and sum(map(chinese.is_action, heads)) > 1:
        form = "claims" if _HOLDS.match(said) else "acts"
        return Found(Kind.QA, "definition", confidence, idea, worded_in(here, form, term), asked=plain(term))
    asks = re.search("何|是否|哪|如何|怎", simplified(plain(term)))
    for one in chinese.questions(said):
        if one.elided and one.before[0] == 0:
            fact = fact_of(here, idea, one, (*term, *text("：")) if asks else term)
            return replace(fact, confidence=confidence) if fact else None
    return None


_HOLDS = pattern(r"主张|怀疑|追求|反对|注重|重视|关注|提倡|否定|肯定|崇尚|强调|宣扬|倡导|批判|推崇|坚持|相信|讲求")


_KINDS = frozenset(
    "过程 方法 行为 现象 物质 制度 规则 规范 系统 技术 算法 结构 能力 关系 权利 组织 活动 状态 机制 器官 细胞 装置 设备 程序 语言 协议 模型 函数 运动 集合 性质 变化".split()
)


_KIND_OF_THING = pattern(
    r"(?:激素|药|药物|表|树|图|病|疾病|酶|蛋白质?|分子|元素|化合物|器|仪|人|者|国家|政权|团体|条约|法律|文件|著作|学科|科学|理论|学说|思潮|建筑|工程|战役|事件|河流|地形|气候|植物|动物|生物|腺体|血管|神经|基因|词|文体|方程|矩阵|变量|参数|指标|比率|数据|命令|语句|关键字|类|接口|组件|框架|工具|平台|服务器|网络|信号|电路|元件|税|股票|债券|市场|货币|公司|企业|"
    r"[^抵战曲路光视毛防]线|[土城石隔]墙|山?[脊岭]|[堤水大]坝|桥梁?|[闸房居教浴]室|大?门|[薄隔]膜|[岩表外内]层|地[带区方]|区域|场所|水[域体库]|通道|[道河沟]渠|容器|房[屋间]|[原材]料|[液气固]体|颗粒|土壤|岩石|仪式|节日|服装|食[物品])$"
)
"""Nouns that say what kind of thing something is: "降低血糖的激素"."""


def _is_kind_of(term: str, said: str) -> bool:
    """Whether what follows is no predicate but a name: "规定...的规则"."""
    if re.search(r"的[那一][段种类个部][^的，。]{1,6}$", said):
        return True
    term = re.sub("[（(].*", "", term)
    found = re.search(r"的([^的，。]{1,6})$", said)
    return found is not None and (
        _KIND_OF_THING.search(found.group(1)) is not None
        or found.group(1)[-2:] in _KINDS
        or term.endswith(found.group(1)[-1:])
    )
