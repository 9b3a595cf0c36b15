"""In languages that ask in place: a formula, asked by the label, the clause or the bare name above it."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, is_generic, label
from notecards.extract.about.owners import is_facet, is_name, owner
from notecards.extract.clauses.wording import worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import reading
from notecards.extract.in_place.labelled import labelled
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Statement
from notecards.extract.words import count
from notecards.problems import Span
from notecards.tokens import Tokens, cut, masked, plain

_OPENS_IN_PLACE = pattern(r"\s*(?:可表示为|表示为|定义为|为|是|如下|即|等于)?\s*[:：]?\s*$")
_SHOWN = pattern(r"例|证明|习题|解")
"""A heading or a label over what is worked out rather than stated."""
_QUANTITY = pattern(
    r"(?:率|度|量|值|数|积|力|速|能|功|差|比|距|时间|误差|成本|收益|利润|面积|体积|概率|系数|密度|长度|电压|电流|电阻|梯度|导数|积分|范数|熵|损失)$"
)
"""What a name ends in that a formula tells."""
_IS_A_FORMULA = pattern(r"(?:公式|方程|方程组|定理|定律|法则|不等式|恒等式|定义|表达式|原理|[^方公形模格]式)$")


def formula_in_place(here: Here, first: tuple[Statement, ...]) -> Yield:
    """A formula below the text that it stands under."""
    front = _asked_in_place(here, here.statement)
    if not front:
        return NOTHING
    span = Span(here.statement.span.first, first[0].span.last)
    return given(here, [Found(Kind.QA, "formula", 0.7, first[0].tokens, front, span=span)], first)


def right_below(here: Here) -> Yield:
    """A formula at the margin, which Markdown reads as no part of the bullet that it was written under."""
    elder = here.before[-1] if here.before else None
    while elder and elder.children:
        elder = elder.children[-1]
    if elder is None or not elder.tokens or here.statement.span.first - elder.span.last > _NEAR:
        return NOTHING
    front = _asked_in_place(here, elder)
    found = Found(Kind.QA, "formula", 0.68, here.statement.tokens, front, lines=(elder.span.first,))
    return given(here, [found]) if front else NOTHING


_NEAR = 2
"""Lines from a bullet to the formula below it, an empty one between them."""


def _asked_in_place(here: Here, over: Statement) -> Tokens:
    """ "弧长公式为", "缺页率：A为..." or a bare name over a formula: what the formula of the thing is."""
    row, language = over.tokens, here.language
    parts = labelled(row)
    opened = _OPENS_IN_PLACE.search(reading(masked(row), language)) if not parts else None
    said = opened.group().strip(" :：") if opened else ""
    named = bare(label(parts[0] if parts else cut(row, 0, opened.start()) if opened and opened.start() else row))
    name = reading(masked(named), language).rstrip(" 。")
    if name in ("", "公式") or is_facet(name, language):
        named = owner(here)
        name = reading(plain(named), language)
    if not name or re.search("[，,。；;？?]", name) or count(name) > 8 or not is_name(name, language):
        return ()
    shown = any(_SHOWN.search(reading(plain(s.tokens), language)) for s in (*here.above, over))
    if is_generic(name, language) or shown or not (said or _IS_A_FORMULA.search(name) or _QUANTITY.search(name)):
        return ()
    form = "what is" if _IS_A_FORMULA.search(name) or "formula" not in language.questions else "formula"
    return worded(language.questions[form], subject=named)
