"""In languages that ask in place: the points under a label, asked as one list."""

import re

from notecards.cards import Kind
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import questions, reading
from notecards.extract.owners import LABEL_VERBS, is_facet, is_name, labelled, owner
from notecards.extract.patterns import pattern
from notecards.extract.rules.labelled import worded_in
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import bare, label, leading_bold
from notecards.extract.words import count
from notecards.tokens import Tokens, join, masked, plain

_LISTED = pattern(r"[的之][^的之]{2,}$")
_STORIES = frozenset("经过 过程 时间 内容".split())
"""Told in order, not enumerated."""
_NARRATIVE = frozenset("背景 经过 过程 内容 时间 历史背景 主要内容 应用 分类 结构 组成 关系 人物".split())
"""Headings over running text as often as over points."""


def listed_in_place(here: Here, entries: list[Tokens]) -> Found | None:
    """A side of a thing over its points: "失败的原因" under a revolution and what the causes were."""
    named = bare(label(here.statement.tokens))
    name, several = reading(plain(named), here.language), len(entries) > 1
    if name.endswith(("概念", "定义", "定義", "정의", "개념")):
        return None
    if is_facet(name, here.language):
        return _side(here, named, entries)
    if not several:
        return None
    side = _LISTED.search(name) and is_facet(re.split("[的之]", name)[-1], here.language) and count(name) <= 12
    if side or (len(entries) >= 3 and _all_named(here)):
        return _list(here, named, entries, 0.76)
    return _list(here, named, entries, 0.6) if _is_announced(here) else None


def _list(here: Here, named: Tokens, entries: list[Tokens], confidence: float) -> Found:
    front = worded_in(here, "names count", named, len(entries))
    return Found(Kind.STEPS, "steps", confidence, join(entries, "\n"), front, asked=plain(named))


def _side(here: Here, named: Tokens, entries: list[Tokens]) -> Found | None:
    name, above, several = reading(plain(named), here.language), owner(here), len(entries) > 1
    running = here.statement.place is Place.HEADING and (name in _NARRATIVE or _mostly_sentences(here, entries))
    if not above or name in _STORIES or running:
        return None
    front = worded_in(here, "facet count" if several else "facet", above, len(entries), facet=named)
    return Found(Kind.STEPS if several else Kind.QA, "steps", 0.76, join(entries, "\n"), front, asked=name)


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
    """Whether each point below a bullet begins with a name of its own: "ADP：募集血小板"."""
    name = plain(label(here.statement.tokens))
    short = here.statement.place is not Place.HEADING and count(name) <= 6 and not re.search("[:：]", name)
    return short and all(_has_a_name(entry, here) for entry in _entries(here))


def _has_a_name(entry: Statement, here: Here) -> bool:
    parts = labelled(entry.tokens)
    term = reading(plain(parts[0]), here.language) if parts else ""
    names = is_name(term, here.language) and not is_facet(term, here.language) and not LABEL_VERBS.match(term)
    return bool(term) and count(term) <= 6 and names
