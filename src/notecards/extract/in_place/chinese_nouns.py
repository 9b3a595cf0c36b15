"""Chinese nouns with what sets them apart, and no sentence: "检察院，监督法律实施的机关", "由公民选举产生的议会"."""

import re

from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_names import has_verb, is_facet, is_name
from notecards.extract.in_place.question import InPlace
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN


def apposed(text: str) -> InPlace | None:
    """ "检察院，监督法律实施的机关": what the first noun is."""
    found = _APPOSED.match(text)
    if not found or _OPENS.match(found["name"]) or DATED.match(found["name"]) or _MAKES.match(found["said"]):
        return None
    name = found["name"].split("（")[0].split("(")[0]
    if not is_name(name) or is_facet(name) or not (has_verb(found["said"]) or _BY.search(found["said"])):
        return None
    return InPlace("definition", found.span("name"), found.span("said"), subject=found.span("name"), defining=True)


_KIND = "(?:机关|机构|组织|团体|法院|使团|同盟|联盟|细胞|激素|蛋白质?|算法|函数|方程|数据结构|器官|腺体|装置|设备|仪器|软件|程序|学科|科学|药物|药|疾病|综合征|酶|图形|学派|政党|制度|法律|条约|战争|运动|资格|工具|语言)"
"""Nouns that say of what kind a thing is."""
_APPOSED = pattern(
    rf"(?P<name>[{HAN}A-Za-z·]{{2,12}}(?:[（(][^（）()]*[）)])?)[，,—-]+(?P<said>(?:[^，,是]|是否){{3,40}}?的[^的，,是]{{0,4}}?{_KIND})(?=$|[，,])"
)
_OPENS = pattern("[若当在从随经通由因为为对但而即则故如]|.*(?:时|后|前|中|上|下|者|里)$")
"""How a clause begins or ends that only leads on to another."""
_MAKES = pattern(
    "(?:[^的]{0,6}(?:建立|设立|成立|创立|创建|组建|形成|发展|产生|出现|存在|采用|使用|利用|选择|签订|缔结|实行|推行|颁布|废除|推翻|发动|参加|加入)|有|为|属|即|指|成为|具|包|都|也|还|就|则|又|会|可能)"
)
"""How what is said begins whose last noun is what somebody made or has, and not what stands before it."""
_BY = pattern("[由被]|位于|用于|用来|来自|起源于")


def is_alone(text: str) -> bool:
    """Whether a text is a noun and nothing else: "1871年由政府派往欧美的使团"."""
    found = _ALONE.fullmatch(text)
    return found is not None and not _MAKES.match(found["said"])


_ACTS = "(?:机关|机构|委员会|[法检][察]?院|议院|议会|使团|细胞|激素|算法|函数|器官|腺体|装置|设备|仪器|学科)"
_ALONE = pattern(
    rf"(?:{DATED.pattern})?[，,]?(?P<said>(?:由[^，,的]{{4,}}|(?:监督|负责|行使|管理|吞噬|分泌|检查|审理|审查|掌管|连接|研究)[^，,的]{{2,}}))的[^的，,是]{{0,4}}?{_ACTS}"
)


def by_whom_it_is(text: str) -> InPlace | None:
    """ "由公民选举产生的国民议会": by whom it is; "监督法律实施的检察院": what it does."""
    found = _MADE_BY.fullmatch(text)
    if not found or re.fullmatch(_KIND, found["what"]):
        return None
    return InPlace("made by", found.span("what"), found.span("who"), found.span("deed"), subject=found.span("what"))


_MADE_BY = pattern(
    "由(?P<who>[^，,的由]{2,16}?)(?P<deed>(?:间接|直接|共同|普遍)?(?:选举|任命|推举|提名|创立|建立|设立|编写|撰写|发明|发现|提出|领导|签署|制定)(?:产生|选出)?)的(?P<what>[^的，,是]{2,12})"
)
