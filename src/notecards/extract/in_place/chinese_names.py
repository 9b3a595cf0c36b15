"""What a Chinese phrase is: a name, a verb and what it acts on, a state, a side of something. Either script."""

import re

from notecards.extract.in_place.chinese_behind_verbs import OF_METHODS
from notecards.extract.in_place.chinese_dates import ENDINGS
from notecards.extract.in_place.chinese_states import is_state
from notecards.extract.in_place.chinese_verbs import TRAILING, first_verb
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.languages import chinese as zh
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.words import holds

_PREPOSITIONAL = pattern(r"由(?!来|于)|被(?!告|子|动)|把|将(?!军|来|领)|对[^数称象偶]{4,}")
ENDED = pattern(f"(?:{ENDINGS})$")
_DEGREE = pattern(
    r"^(?:最[早先]出现的|最(?:早|晚|典型|突出|大|高|佳|多见)|最?(?:主要|基本|根本|直接|核心|常见|重要|有效|生效|成立|构成|实质|形式|法定|物理|化学|早期|前期|中期|后期|晚期|其))的?"
)


def predicate_first(text: str) -> bool:
    """Whether a phrase begins with a verb that acts on something: what it is said of stands elsewhere."""
    verb = first_verb(simplified(text))
    return verb is not None and verb.adverb == 0


def is_action(text: str) -> bool:
    """Whether a phrase begins with a verb that does something to a thing, rather than says what or where it is."""
    verb = first_verb(simplified(text))
    return verb is not None and verb.adverb == 0 and (verb.word in zh.DOING or verb.word in zh.EFFECTS)


def has_verb(text: str) -> bool:
    """Whether something in a phrase acts on something else."""
    return first_verb(simplified(text)) is not None


def has_done(text: str) -> bool:
    """Whether a phrase says what somebody did: "甲提出了六界系统"."""
    said = simplified(text)
    verb = first_verb(said)
    return verb is not None and verb.adverb > 1 and "了" in said[verb.end : verb.rest]


def states(text: str) -> bool:
    """Whether a text has a verb at all, be it one without an object."""
    return has_verb(text) or bool(ENDED.search(simplified(text).rstrip(TRAILING)))


def is_name(text: str) -> bool:
    """Whether a phrase can name something: no verb, no state."""
    if _PREPOSITIONAL.match(simplified(text)):
        return False
    return not has_verb(text) and not is_state(simplified(text))


def may_act(text: str) -> bool:
    """Whether what stands before a verb names who or what acts: no adverb first, no side of another thing last."""
    return not re.match(rf"(?:{ADVERB})", text) and not re.search(
        "的(?:区别|关系|目的|作用|意义|时候)$|(?<![集之其])[中里内]$", text
    )


def may_be_compound(text: str) -> bool:
    """Whether a short phrase begins with a verb that is a noun as often: "共享内存"."""
    verb = first_verb(simplified(text))
    return verb is not None and verb.adverb == 0 and verb.word in zh.NOUNS_TOO


def is_compound(text: str) -> bool:
    """Whether a text is a name made of two verbs that are nouns as often: "观察学习"."""
    said = simplified(text)
    return said[:2] in zh.NOUNS_TOO and said[2:] in zh.NOUNS_TOO


def holds_a_noun(text: str) -> bool:
    """Whether the verb of a name is one that stands in names of methods and theories: "板块构造学说"."""
    verb = first_verb(simplified(text))
    return verb is not None and verb.word in OF_METHODS


def is_bare_verb(text: str) -> bool:
    """Whether a text is a verb and nothing else."""
    return simplified(text) in _BARE_VERBS


_BARE_VERBS = (zh.VERBS - zh.NOUNS_TOO) | zh.CHANGES | {"需要"}


_SIDE = pattern(
    r"^对[^的]{1,6}的影响$|^(?![两三四五六七八九十\d])[^的之]{2,4}(?:特点|特征|原因|意义|目的|因素|优点|缺点|主张|观点|贡献|成就|地位|情形|事由|措施|表现|区别|方法|类型|条件|依据|任务|人物|标志)$|^(?![两三四五六七八九十\d])[^的之]{2,6}证据$"
)
"""A compound that says which side: "结构特点", "预防措施"."""


_COURSES = frozenset("分化 演变 发展 分布 合成 代谢 转运 成熟".split())
"""Sides only beside another: "起源与分化"."""


_HAPPENS = pattern(
    "(?:缺乏|不足|过多|过少|增多|减少|升高|降低|下降|上升|增加|增强|减弱|损伤|受损|感染|破裂|阻塞|梗阻|狭窄|扩张|收缩|缺失|突变|异常|障碍|失衡|紊乱|中毒|缺氧|缺血|出血|坏死|激活|抑制|释放|分泌|刺激|兴奋|衰竭|功能不全|亢进|减退|过量|污染|干旱|过度|加剧|恶化|扩大|缩小|上涨|下跌|贬值|升值|危机|失败|战争|改革|断裂|泄漏|中断)$"
)


def is_how(text: str) -> bool:
    """Whether a short text only says how a thing is: "通透性高"."""
    said = simplified(text).rstrip(TRAILING)
    return len(said) <= len("通透性和选择性高") and is_state(said) and not re.search("[时了，,]", said)


def is_a_case(name: str) -> bool:
    """Whether a phrase tells of something that happens, before an arrow: "内因子缺乏 → 贫血"."""
    return bool(_HAPPENS.search(simplified(name))) or is_state(simplified(name))


def is_facet(name: str) -> bool:
    """Whether a name is only a side of something: "特点", "主要功能", "结构特点"."""
    bare = simplified(name).strip("` ")
    sides = re.split("[与和及]", bare) if holds(bare, "与", "和", "及") else ()
    if len(sides) > 1 and all(side in zh.FACETS or side in _COURSES for side in sides):
        return True
    return bare in zh.FACETS or _DEGREE.sub("", bare) in zh.FACETS or bool(_SIDE.match(bare))
