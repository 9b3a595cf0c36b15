"""Chinese labels that say in which case, when, or in what respect: asked of what stands above them."""

import re

from notecards.extract.about.labels import label
from notecards.extract.about.owners import is_facet, owner
from notecards.extract.here import Here
from notecards.extract.in_place.labels import NAMES_A_SIDE
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.words import count
from notecards.tokens import Tokens, join, masked, plain, strip, text

RUNS_ON = pattern(r"(?:包括|(?<!的)包含|分为|分成|可分为|主要有|共有|有|是|(?<![行作认以因成])为|如下|即)$")
"""How a label ends that runs on behind its colon: "X包括"."""


def in_a_case(here: Here, term: Tokens, idea: Tokens) -> tuple[str, Tokens] | None:
    """The form and the subject of a label that is a code or a case of what stands above it, or that says whether something is so."""
    name, parent = simplified(plain(term)), label(here.parents[-1].tokens) if here.parents else ()
    if re.match("是否|有否|有无|能否|可否", simplified(plain(idea))) and not NAMES_A_SIDE.search(name):
        return "shows", term
    if parent and name.isdecimal():
        return "shows", join((parent, term), "")
    if parent and re.match("对于|针对", simplified(masked(parent))):
        return "kind", join((parent, term), "，")
    if _COMPARED_THING.fullmatch(name):
        return "outcome", term
    if re.search("从[^从]{1,4}到[^到]{1,4}$", name) and not RUNS_ON.search(name):
        return "in order", term
    upon = _UPON.fullmatch(simplified(plain(parent))) if parent else None
    if upon and owner(here):
        return "upon", term
    if parent and re.search("(?:上|方面)$", name):
        return "cell plain", parent
    if parent and _PHASE.search(name) and is_facet(plain(parent), here.language) and owner(here):
        return "cell plain", join((owner(here), text("的"), parent), "")
    above = parent or (label(here.above[-1].tokens) if here.above else ())
    kind = simplified(masked(above))
    said = simplified(masked(idea))
    if _FIGURE.match(said) and _MEASURED.search(kind) and count(name) <= 6:
        whose = owner(here) if is_facet(plain(above), here.language) else ()
        return "cell plain", join((part for part in (whose, above) if part), "")
    if _EXAMINED.search(kind) and _FOUND.match(said):
        whose = owner(here) if is_facet(plain(above), here.language) else ()
        return "cell plain", join((part for part in (whose, above) if part), "")
    if parent and _SECTORS.search(kind) and _RESPECT.fullmatch(name):
        return "cell plain", strip(parent, " ？?。")
    if parent and _COMPARED.match(name):
        return "outcome", join((parent, term), "")
    return None


_UPON = pattern("对[^的]{1,6}的影响")
"""A label whose points say on what: "对机体的影响"."""


_PHASE = pattern("期$|期间$|阶段$|[术饭餐睡产]前$|[术饭餐睡产病]后$|^(?:轻|中|重|急|慢)(?:度|性|症)?$|年期$|患者$")
"""A label that says when or in whom, below a side of a thing: "急性期" below a treatment."""


_COMPARED_THING = pattern(
    r"[^，,]{1,10}(?:大于|小于|等于|高于|低于|超过|不足|≥|≤|>|<|＞|＜|=|＝)\s?[-−]?\d[\d.]*\s?[%％]?"
)
"""A label that says in which case: "弹性大于1"."""
_COMPARED = pattern(r"(?:大于|小于|等于|高于|低于|超过|不足|≥|≤|>|<|＞|＜)")
"""How a label begins that says in which case: "大于1" below an elasticity."""


_SECTORS = pattern(
    r"(?:发展|概况|状况|情况|变化|表现|措施|政策|内容|贡献|影响|意义|利弊得失|利弊|得失|成就|成果)[？?。]?$"
)
"""Labels below which others say where or in what respect: "农业" below "经济的发展"."""


_RESPECT = pattern(
    "[农工商手渔牧林服务信息产金融]{1,3}业|政治|经济|文化|军事|思想|外交|社会|科技|教育|宗教|法律|民族|财政|交通|艺术|文学|利|弊|优|劣"
)


_MEASURED = pattern(r"(?:面积|范围|值|量|度|率|压|水位|时间|年龄|体重|标准|分级|分期|分度|剂量|次数|比例|人数)$")


_EXAMINED = pattern("(?:检查|检验|化验|血象|生化|血常规|尿常规|心电图|脑脊液)$")


_FOUND = pattern(
    "(?:明显|轻度|显著|常|可|多|均)?(?:升高|降低|增高|减少|增多|减低|下降|阳性|阴性|正常|异常|延长|缩短|抬高|压低)"
)
"""What an examination finds of a thing, and no definition of it."""


_FIGURE = pattern(r"[<>≥≤＜＞约]?\s?\d")
