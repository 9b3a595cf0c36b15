"""Of what a Chinese label is a side, and what owns what is said below it: "论战" of "论战的意义？"."""

import re

from notecards.extract.about.labels import bare, is_generic, label, leading_bold
from notecards.extract.here import Here
from notecards.extract.in_place import chinese
from notecards.extract.in_place.labelled import COLON, is_remark
from notecards.extract.languages import Language
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked


def is_facet(name: str, language: Language) -> bool:
    """Whether a name is only a side of something; a Latin word with its translation is what the translation is."""
    glossed = _FOREIGN.fullmatch(name.strip())
    return chinese.is_facet(glossed["said"] if glossed else name)


_FOREIGN = pattern(r"[A-Za-z ]+\s?[（(](?P<said>[^()（）]{2,8})[)）]")
"""A Latin word with its translation: "Etiology（病因）"."""


def is_name(part: str) -> bool:
    """Whether a phrase can name something."""
    return chinese.is_name(part)


def are_names(parts: list[str], *, short: bool) -> bool | None:
    """Whether the parts of a list are entries of it, by what is Chinese about them; None where that tells nothing."""
    if len(parts) <= 7 and "的" in parts[-1] and sum("的" in part for part in parts[:-1]) < len(parts) - 1:
        return False  # "甲、乙方面的变化" names one thing
    if short and chinese.predicate_first(parts[0]):
        return sum(map(chinese.predicate_first, parts)) > len(parts) / 2
    return None if chinese.is_name(parts[0]) else False


def name_before(here: Here) -> Tokens:
    """In notes that number their lines instead of nesting them, the bare name on the nearest line above: "（2）分封制" over "①目的：..."."""
    if here.parents or here.statement.place not in (Place.PARAGRAPH, Place.BULLET):
        return ()
    labelled_above = _label_before(here)
    if labelled_above:
        return labelled_above
    for at in range(len(here.before) - 1, max(-1, len(here.before) - 1 - _FAR), -1):
        elder = here.before[at]
        if elder.place is not Place.PARAGRAPH or not elder.tokens:
            continue
        if at and masked(here.before[at - 1].tokens).rstrip().endswith(("：", ":")):
            continue  # a point of the label above it, as this may be one
        named = bare(label(elder.tokens))
        said = simplified(masked(named))
        if re.search("[:：，。,；;？?、]|——", said) or not 2 <= len(said) <= len("中央集权的加强") + 3:
            continue
        if is_name(said) and not is_facet(said, here.language) and not is_generic(said, here.language):
            return named
    return ()


def _label_before(here: Here) -> Tokens:
    """The label of the paragraph that a list stands right below: "第二代：晶体管" over "特点：..."."""
    if here.statement.place is not Place.BULLET:
        return ()
    list_starts = here.statement.span.first
    for elder in reversed(here.before[-_FAR:]):
        if elder.place is Place.BULLET:
            list_starts = elder.span.first
            continue
        found = COLON.match(masked(elder.tokens)) if elder.place is Place.PARAGRAPH else None
        near = elder.span.last + 2 >= list_starts
        if found is None or not near:
            return ()
        set_off = leading_bold(elder.tokens) >= found.end("term")
        long = count(masked(elder.tokens)[found.end() :]) > _SHORT or "。" in masked(elder.tokens)
        if long and not set_off:
            return ()
        named = bare(label(cut(elder.tokens, 0, found.end("term"))))
        said = simplified(masked(named))
        fits = 2 <= count(said) <= _SHORT and is_name(said) and not is_remark(said)
        return named if fits and not is_facet(said, here.language) and not is_generic(said, here.language) else ()
    return ()


_FAR = 12
"""Lines that a name without signs may stand above what is said of it."""
_SHORT = 10
"""Words of a label, or behind it, that a list below may still belong to."""


def whose(named: Tokens, language: Language) -> Tokens:
    """The thing whose sides a heading asks about or lists; empty where that is not sure."""
    return _asked_about(named, language) or _with_sides(named, language)


def _asked_about(named: Tokens, language: Language) -> Tokens:
    """Of "论战的意义？" the 论战: what a question is about; empty where that is not sure."""
    found = _QUESTION.match(simplified(masked(named)))
    if found is None or (found["side"] and not is_facet(found["side"], language)):
        return ()
    return cut(named, *found.span(next(part for part in ("named", "whose", "thing") if found[part])))


_QUESTION = pattern(
    r"什么是(?P<named>[^，,]{2,}?)\s*[?？]?$|(?:(?P<whose>[^，,]{2,}?)的(?P<side>[^的，,]{2,8}?)(?:分别)?(?:是什么|有哪些|有什么|是|有)?|(?P<thing>[^，,]{2,}?)(?:是什么|有哪些|有什么))\s*[?？]$"
)


def _with_sides(named: Tokens, language: Language) -> Tokens:
    """Of "改革的原因、目的" the 改革; empty where the sides are not sure."""
    found = _SIDES.match(simplified(masked(named)))
    return cut(named, *found.span("whose")) if found and is_facet(found["side"], language) else ()


_SIDES = pattern(
    r"(?P<whose>[^，,]{2,}?)的(?P<side>目的|[^的，,、和及与]{2,6})(?:[、和及与](?:目的|[^的，,、]{2,6}))+[。.]?$"
)
