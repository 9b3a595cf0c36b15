"""In languages that ask in place: the points under a label, asked as one list."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label, leading_bold
from notecards.extract.about.owners import BROKEN_OFF, defined_by, is_facet, is_name, owner
from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.clauses.wording import worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import chinese, questions, reading
from notecards.extract.in_place.chinese_list_labels import names_no_list
from notecards.extract.in_place.labelled import LABEL_VERBS, labelled
from notecards.extract.in_place.persons import is_person
from notecards.extract.lists.list_labels import says_how_many
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import worded_in
from notecards.extract.rules.asked_lists import SENTENCES_OVER_LISTS
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count
from notecards.tokens import OPAQUE, Tokens, cut, join, masked, plain, text

_LISTED = pattern(r"[的之][^的之]{2,}$")
_SIDE_ENDS = ByLanguage(
    NEVER,
    zh=pattern(
        r"(?<=.{3})(?:原因|病因|特征|特点|表现|症状|意义|影响|条件|措施|优点|缺点|作用|功能|危害|后果|内容|成就|要件|原则|方法|类型|种类|因素|禁忌症?|并发症)$"
    ),
)
_OF = ByLanguage(NEVER, ja=pattern(r"の([^の\s]{1,8})$"), ko=pattern(r"의\s([^의\s]{1,8})$"))
"""How a Japanese or Korean label ends that names a side of a thing."""
_IS_A_LAW = pattern(rf"{OPAQUE}+\s*(?:[(（][^()（）]*[)）])?[.。]?")
"""A formula, and perhaps how it reads."""
_STORIES = frozenset("经过 过程 时间 内容 流行病学 病生理".split())
"""Told in order, not enumerated."""
_NARRATIVE = frozenset("背景 经过 过程 内容 时间 历史背景 主要内容 应用 分类 结构 组成 关系 人物".split())
"""Headings over running text as often as over points."""


NAMES_NO_LIST = ByLanguage(no, zh=names_no_list)
"""Whether nothing can be asked by a label that stands over a list."""


def listed_in_place(here: Here, entries: list[Tokens]) -> Found | None:
    """A side of a thing over its points: "失败的原因" under a revolution and what the causes were."""
    named = BROKEN_OFF[here.language](here.statement, here.before) or bare(label(here.statement.tokens))
    name, several = reading(plain(named), here.language), len(entries) > 1
    if name.endswith(("概念", "定义", "정의", "개념")) or "。" in name or defined_by(here):
        return None
    if NAMES_NO_LIST[here.language](here.statement.tokens, entries):
        return None
    if several and all(_IS_A_LAW.fullmatch(masked(entry)) for entry in entries):
        return None  # each is asked by itself
    framed = several and _are_frames(here, entries)
    entries = _whole(here, entries) if framed else entries
    counted = _counted(here, named, entries) if several else None
    if counted:
        return counted
    if is_facet(name, here.language):
        return _side(here, named, entries)
    return _parts(here, named, entries, framed=framed) if several else None


def _parts(here: Here, named: Tokens, entries: list[Tokens], *, framed: bool) -> Found | None:
    """Several points below a name that is no side by itself: its steps, what it is in some respect, its kinds or parts.

    framed: whether the points only open what stands below them."""
    name = reading(plain(named), here.language)
    if _PROCESS.search(name) and name not in _STORIES and len(entries) >= 3 and _are_single(here):
        numbered = [(*text(f"{i}. "), *entry) for i, entry in enumerate(entries, 1)]
        front = worded_in(here, "steps", named, len(entries))
        return Found(Kind.STEPS, "steps", 0.66, join(numbered, "\n"), front, asked=plain(named))
    if _PERIOD.search(name) and is_facet(_above(here), here.language) and owner(here):
        if name.endswith("诊") and not _are_single(here):
            return None
        return _side_in(here, named, entries)
    if name.startswith(_WITH) and owner(here):
        named = join((owner(here), named), "")
    if here.statement.place is Place.HEADING and _mostly_sentences(here, entries):
        return None
    if _are_frames(here, entries):
        return None
    if any(_POINTS_ON.search(plain(entry)) for entry in entries) or _STATES_OF.search(name):
        return None
    side = count(name) <= 12 and names_a_side_of(name, here)
    if all(plain(entry).isdecimal() for entry in entries):
        return None
    by = name.startswith("按") or bool(SENTENCES_OVER_LISTS[here.language](named, len(entries), here.language))
    alike = [] if framed else _names_alike(here)
    if alike:
        return _list(here, named, alike, 0.62)
    sorted_here = by and all(_may_be_name(e.tokens, here) for e in _entries(here))
    if side or sorted_here or (len(entries) >= (2 if by else 3) and _all_named(here)):
        return _list(here, named, entries, 0.76)
    if (_is_announced(here) or are_plain_names(here)) and not (_HAPPENED.search(name) or _sides_in(here, entries)):
        return _list(here, named, entries, 0.6)
    return None


_HAPPENED = pattern(r"(?:运动|革命|战争|起义|战役|变法|事件|事变|进程|历程|探索|觉醒)$")
"""How a label ends that tells of an event: what stands below it are no kinds of it."""
_POINTS_ON = pattern(
    r"(?:是|(?<![行作认])为)$|这一|^[利弊]$|^(?:\d+[.、]?\s*)?(?:定义|概念|简介|概述|例题?|小结|总结)$"
)
"""A point that is only the first half of a sentence, or says nothing alone."""
_STATES_OF = pattern(r"的(?:发展|概况|状况|情况|变化)$")
"""Labels whose points tell of the thing, and are no parts of it."""
_WITH = tuple("与和跟同对按")
"""How a label begins that names the other party only: "与水的区别" under ice."""
_PERIOD = pattern(r"(?:[视触叩听]诊|期|时|后|前|年|年代|阶段|对内|对外|方面|上|中|下|内|外|例)$")
"""A label that says when or where, and not what the points below it are."""


_KINDS = frozenset(
    "积极 消极 直接 间接 政治 经济 军事 文化 思想 外交 社会 行政 财政 地方 中央 国内 国际 客观 主观 内部 外部 对内 对外".split()
)
"""Points that only say which kind of what stands above them follows."""
_PROCESS = pattern(r"(?:过程|流程|步骤|程序)$")


def _are_single(here: Here) -> bool:
    """Whether nothing but points without points of their own stands below, and drawings of them and remarks on them."""
    entries = [entry for entry in _entries(here) if entry.place is not Place.CODE]
    remarked = [child for entry in entries for child in entry.children if child.place is not Place.QUOTE]
    return not remarked and all(entry.place is Place.BULLET for entry in entries)


def _above(here: Here) -> str:
    return plain(bare(label(here.above[-1].tokens))) if here.above else ""


def _counted(here: Here, named: Tokens, entries: list[Tokens]) -> Found | None:
    """ "社会分为三个等级" over three: into which three."""
    for one in questions(masked(named), here.language):
        said = plain(named)[one.answer[0] : one.answer[0] + 1]
        if one.form == "few" and not one.elided and here.language.numbers.get(said) == len(entries):
            shown = (one.answer[0], one.after[1])
            wording = here.language.questions["which of"]
            front = worded(wording, subject=cut(named, *one.before), after=cut(named, *shown))
            return Found(Kind.STEPS, "steps", 0.76, join(entries, "\n"), front, asked=plain(named))
    return None


def are_plain_names(here: Here) -> bool:
    """Whether short names, and nothing else, stand under a bullet that is a name too: the kinds or parts of what it names."""
    row, entries = here.statement.tokens, _entries(here)
    name = reading(plain(label(row)), here.language)
    if here.statement.place is not Place.BULLET or not _may_be_name(row, here) or _PERIOD.search(name):
        return False
    above = [plain(label(s.tokens)) for s in here.above]
    if is_person(name, above) or len(entries) < 2 or len(entries) != len(here.statement.children):
        return False
    surely = sum(is_name(reading(plain(e.tokens), here.language), here.language) for e in entries)
    return surely > 0 and is_name(name, here.language) and all(_may_be_name(e.tokens, here) for e in entries)


def _may_be_name(row: Tokens, here: Here) -> bool:
    """Whether a short text without signs inside may be a name; one that begins with a verb only where that is a noun as often."""
    said = reading(masked(row), here.language).rstrip(" 。")
    if re.search(r"[:：?？。，,；;=]|——|\d{3}", said) or not 1 <= count(said) <= 6:
        return False
    return is_name(said, here.language) or (count(said) <= 3 and chinese.may_be_compound(said))


def _list(here: Here, named: Tokens, entries: list[Tokens], confidence: float) -> Found:
    steps = all(entry.place is Place.STEP for entry in _entries(here)) and _IN_ORDER.search(plain(named))
    said = SENTENCES_OVER_LISTS[here.language](named, len(entries), here.language)
    form = "steps" if steps else "what is" if says_how_many(named, here, len(entries)) else "names count"
    for ending, wording in _ENDS.items():
        form = wording if reading(plain(named), here.language).endswith(ending) else form
    if (
        not said
        and form == "what is"
        and re.match("[两二三四五六七八九十\\d]", plain(named))
        and (whose := owner(here))
    ):
        whose = () if _BOTH[here.language].search(reading(plain(whose), here.language)) else whose
        named = join((whose, text("的"), named), "") if whose else named
    front = said or worded_in(here, form, named, len(entries))
    return Found(Kind.STEPS, "steps", confidence, join(entries, "\n"), front, asked=plain(named))


def _names_alike(here: Here) -> list[Tokens]:
    """Names of one kind below a label, as their last signs tell: all, or those that stand first, before what explains them."""
    entries = _entries(here)
    bare_ones = [e.tokens for e in entries if not labelled(e.tokens)]
    first = [label(row) for row in bare_ones if _may_be_name(row, here) or count(plain(row)) <= 6]
    kinds = {plain(row)[-2:] for row in first}
    if here.statement.place is Place.BULLET and 2 <= len(first) == len(bare_ones) < len(entries) and len(kinds) == 1:
        return first if all(not labelled(e.tokens) for e in entries[: len(first)]) else []
    terms = [label(parts[0]) for e in entries if (parts := labelled(e.tokens)) and not e.children]
    last = [plain(row)[-1:] for row in terms]
    common = max(map(last.count, last), default=0)
    single = [e for e in here.statement.children if e.place is not Place.CODE]
    whole = 3 <= len(terms) == len(single) <= _MOST and common >= max(3, len(terms) - 1)
    return terms if whole and all(_may_be_name(row, here) for row in terms) else []


_MOST = 7
"""Names on one card."""
_IN_ORDER = pattern("(?:原理|过程|過程|流程|步骤|步驟|程序|机制|機制)$")
_BOTH = ByLanguage(NEVER, zh=pattern(".[与和及].|vs"))
"""A heading that names two things: the list may be of either."""
_ENDS = {
    "满足": "conditions",
    "表现在": "aspects",
    "体现在": "aspects",
    "包括": "which count",
    "包含": "which count",
    "分为": "which count",
}
"""Wordings for labels that end in a verb, by that verb."""


def _side_in(here: Here, named: Tokens, entries: list[Tokens]) -> Found:
    """ "稳定期" under the treatment of a disease: the treatment of the disease in that phase."""
    whose = join((owner(here), named), "")
    front = worded_in(here, "facet count", whose, len(entries), facet=bare(label(here.above[-1].tokens)))
    return Found(Kind.STEPS, "steps", 0.7, join(entries, "\n"), front, asked=plain(named))


def _side(here: Here, named: Tokens, entries: list[Tokens]) -> Found | None:
    name, above, several = reading(plain(named), here.language), owner(here), len(entries) > 1
    mixed = any(entry.children or plain(entry.tokens).endswith(("：", ":")) for entry in _entries(here))
    running = here.statement.place is Place.HEADING and (
        name in _NARRATIVE or (mixed and not _names_only(here)) or _mostly_sentences(here, entries)
    )
    mere_frame = _are_frames(here, entries) or 2 * _sides_in(here, entries) > len(entries)
    if not above or name in _STORIES or running or (several and mere_frame):
        return None
    if name.startswith(reading(plain(above), here.language)):
        return _list(here, named, entries, 0.76) if several else None
    front = worded_in(here, "facet count" if several else "facet", above, len(entries), facet=named)
    return Found(Kind.STEPS if several else Kind.QA, "steps", 0.76, join(entries, "\n"), front, asked=name)


def _names_only(here: Here) -> bool:
    """Whether what stands below is a list of names, whatever is said below each of them."""
    entries = [entry for entry in _entries(here) if entry.place is not Place.QUOTE]
    numbered = all(entry.place is Place.STEP and entry.number == i for i, entry in enumerate(entries, 1))
    return numbered and len(entries) >= 2 and all(_may_be_name(entry.tokens, here) for entry in entries)


def names_a_side_of(name: str, here: Here) -> bool:
    """Whether a label names a thing and a side of it: "改革的原因", "呼吸困难原因"."""
    if _LISTED.search(name):
        return is_facet(re.split("[的之]", name)[-1], here.language)
    of = _OF[here.language].search(name)
    if of:
        return is_facet(of[1], here.language)
    ended = _SIDE_ENDS[here.language].search(name)
    return ended is not None and is_name(name[: ended.start()], here.language)


def _whole(here: Here, entries: list[Tokens]) -> list[Tokens]:
    """Points that say little without what follows their labels, with it, where all are short."""
    rows = [trimmed(entry.tokens) for entry in _entries(here)]
    short = len(rows) == len(entries) and all(count(plain(row)) <= 12 and "：" in plain(row) for row in rows)
    return rows if short else entries


def _are_frames(here: Here, entries: list[Tokens]) -> bool:
    """Whether the points only open what stands below them, as "自然原因" and "人为原因" under the causes of something."""
    return all(_is_frame(reading(plain(entry), here.language), here) for entry in entries)


def _sides_in(here: Here, entries: list[Tokens]) -> int:
    """How many of the points are mere sides of what stands above them: "时间", "失败的原因"."""
    names = [reading(plain(entry), here.language) for entry in entries]
    return sum(is_facet(name, here.language) or (name[-2:] in ("原因", "结果") and "的" in name) for name in names)


def _is_frame(entry: str, here: Here) -> bool:
    """Whether a point only opens what stands below it: a side of its own, or a time."""
    if entry.endswith(("：", ":")):
        return True
    side = is_facet(entry, here.language) or (_LISTED.search(entry) is not None and names_a_side_of(entry, here))
    return side or entry.isdecimal() or entry in _KINDS or _PERIOD.search(entry) is not None


def _mostly_sentences(here: Here, entries: list[Tokens]) -> bool:
    """Whether most points say something that is asked by itself."""
    said = [any(not one.elided for one in questions(masked(entry), here.language)) for entry in entries]
    return sum(said) > len(said) / 2


def _entries(here: Here) -> list[Statement]:
    return [child for child in here.statement.children if child.tokens]


def _is_announced(here: Here) -> bool:
    """Whether a bold bullet, or one that ends in a colon, stands over plain points, neither labelled nor long."""
    row = here.statement.tokens
    bold = leading_bold(row) >= len(plain(row).rstrip())
    announces = here.statement.place is Place.BULLET and (bold or masked(row).rstrip().endswith(("：", ":")))
    return announces and count(plain(label(row))) <= 8 and all(map(_is_plain_point, _entries(here)))


def _is_plain_point(entry: Statement) -> bool:
    row = masked(entry.tokens)
    plain_text = entry.place is Place.BULLET and not entry.children and not re.search("[:：?？。]", row)
    return plain_text and 2 <= count(plain(entry.tokens)) <= 14


def _all_named(here: Here) -> bool:
    """Whether the points below a bullet, begin with a name of their own, "ADP：募集血小板"; one may be a name and no more."""
    name = plain(label(here.statement.tokens))
    short = here.statement.place is not Place.HEADING and count(name) <= 6 and not re.search("[:：]", name)
    points = [entry for entry in _entries(here) if entry.place is not Place.PARAGRAPH]
    bare_ones = [entry for entry in points if not _has_a_name(entry, here)]
    return short and 3 * len(bare_ones) < len(points) and all(_may_be_name(e.tokens, here) for e in bare_ones[:1])


def _has_a_name(entry: Statement, here: Here) -> bool:
    parts = labelled(entry.tokens)
    term = reading(plain(parts[0]), here.language) if parts else ""
    names = is_name(term, here.language) and not is_facet(term, here.language) and not LABEL_VERBS.match(term)
    return bool(term) and count(term) <= 6 and names
