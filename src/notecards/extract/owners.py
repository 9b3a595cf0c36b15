"""In languages that ask in place: what a label is a side of, and which texts are labelled, named or lists of names."""

import re

from notecards.extract.here import Here
from notecards.extract.in_place import chinese, reading
from notecards.extract.languages import Language
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.subjects import bare, is_generic, label, name_of
from notecards.extract.words import count
from notecards.tokens import Mark, Tokens, cut, masked, plain

COLON = pattern(r"^(?P<term>[^:：。，,；;？?]{1,24})(?:(?<!\d)[:：]+|[:：]+(?!\d))\s*(?=\S)")
_BRACKETS = pattern(r"^(?P<term>[^()（），,。：:、]{2,14})[(（](?P<said>[^()（）]{8,})[)）]$")
_SET_BOLD = pattern(r"(?P<term>[^()（），,。：:、*]{2,16}?)\s?[(（](?P<said>[^()（）]{2,})[)）]")
"""A name and, in bold, what it is: "IBM 360（**兼容机**）"."""
_SPEECH = pattern(r"(?:(?<![学假小传解])说|指出|写道|曰|问|答|强调)$")
LABEL_VERBS = pattern(
    r"^(?:促进|抑制|激活|增加|减少|降低|升高|扩张|收缩|防止|避免|引起|导致|诱发|维持|增强|减弱|阻断|拮抗|加重|减轻|缓解)[^、，]{2,}"
)
"""A label that says what the things behind it do: "促进凝血：..."."""
_SENTENCE_ENDS = pattern(r"(?:する|した|される|いる|ある|です|ます|だ|る|く|[가-힣]다|요|[가-힣]음|함|됨)$")
_BETWEEN = {"zh": r"、|以及|和(?=[^、]+$)|及(?=[^、]+$)", "ja": "、|・", "ko": r",\s|·"}


def owner(here: Here) -> Tokens:
    """The nearest thing above that is no mere side of a thing: what "病因" is the cause of, what a verb without a subject is said of."""
    beside = _name_before(here)
    if beside:
        return beside
    above = [name_of(p, here.language) for p in here.parents]
    whole = [*(label(h.tokens) for h in here.headings), *above]
    names = [bare(named) for named in whole if not is_facet(plain(named), here.language)]
    for named in reversed(names):
        named = without_gloss(_asked_about(named, here.language) or _with_sides(named, here.language) or named)
        about = _ABOUT.search(reading(masked(named), here.language)) if here.language.code == "zh" else None
        named = cut(named, 0, about.start()) if about else named
        said = plain(named)
        if said and not is_generic(said, here.language) and not is_facet(said, here.language):
            return named if count(said) <= 10 and not re.search(r"[?？]", said) else ()
    return ()


_ABOUT = pattern(
    "(?<=.{2})的?(?:基本理论|基础理论|基本知识|基础知识|基本概念|知识点|概述|概论|简介|学习笔记|笔记|重点)(?:总结|整理|归纳)?$"
)
"""How a heading ends that says only what its text is, not of what."""
_FAR = 12
"""Lines that a name without signs may stand above what is said of it."""


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
        if (
            found is None
            or not near
            or count(masked(elder.tokens)[found.end() :]) > _SHORT
            or "。" in masked(elder.tokens)
        ):
            return ()
        named = bare(label(cut(elder.tokens, 0, found.end("term"))))
        said = reading(masked(named), here.language)
        fits = 2 <= count(said) <= _SHORT and is_name(said, here.language) and not is_remark(said)
        return named if fits and not is_facet(said, here.language) and not is_generic(said, here.language) else ()
    return ()


_SHORT = 10
"""Words of a label, or behind it, that a list below may still belong to."""


def _name_before(here: Here) -> Tokens:
    """In notes that number their lines instead of nesting them, the bare name on the nearest line above: "（2）分封制" over "①目的：..."."""
    if here.parents or here.language.code != "zh" or here.statement.place not in (Place.PARAGRAPH, Place.BULLET):
        return ()
    labelled_above = _label_before(here)
    if labelled_above:
        return labelled_above
    for elder in reversed(here.before[-_FAR:]):
        if elder.place is not Place.PARAGRAPH or not elder.tokens:
            continue
        named = bare(label(elder.tokens))
        said = reading(masked(named), here.language)
        if re.search("[:：，。,；;？?、]|——", said) or not 2 <= len(said) <= len("中央集权的加强") + 3:
            continue
        if is_name(said, here.language) and not is_facet(said, here.language) and not is_generic(said, here.language):
            return named
    return ()


_QUESTION = pattern(
    r"(?:什么是(?P<defined>[^，,]{2,}?)|(?P<whose>[^，,]{2,}?)的(?P<side>[^的，,]{2,8}?)(?:分别)?(?:是什么|有哪些|有什么|是|有)?|(?P<thing>[^，,]{2,}?)(?:是什么|有哪些|有什么))\s*[?？]$"
)


_ASKED = {
    "ja": pattern(r"(?P<thing>.{1,20}?)とは(?:何か|何ですか|なに)?[?？]?"),
    "ko": pattern(r"(?P<thing>.{1,20}?)(?:이란|란)\s?(?:무엇인가)?[?？]?"),
}


def _asked_about(named: Tokens, language: Language) -> Tokens:
    """Of "论战的意义？" the 论战: what a question in a language that asks in place is about; empty where that is not sure."""
    if language.code in _ASKED:
        asked = _ASKED[language.code].fullmatch(masked(named).strip())
        return cut(named, *asked.span("thing")) if asked else ()
    found = _QUESTION.match(reading(masked(named), language)) if language.code == "zh" else None
    if found is None or (found["side"] and not is_facet(found["side"], language)):
        return ()
    return cut(named, *found.span("defined" if found["defined"] else "whose" if found["whose"] else "thing"))


_SIDES = pattern(
    r"(?P<whose>[^，,]{2,}?)的(?P<side>目的|[^的，,、和及与]{2,6})(?:[、和及与](?:目的|[^的，,、]{2,6}))+[。.]?$"
)


def _with_sides(named: Tokens, language: Language) -> Tokens:
    """Of "改革的原因、目的" the 改革; empty where the sides are not sure."""
    found = _SIDES.match(reading(masked(named), language)) if language.code == "zh" else None
    return cut(named, *found.span("whose")) if found and is_facet(found["side"], language) else ()


def without_gloss(named: Tokens) -> Tokens:
    """ "怀疑主义——皮浪" without what stands behind the dash."""
    dash = re.search("——", masked(named))
    return label(cut(named, 0, dash.start())) if dash and dash.start() > 1 else named


def is_facet(name: str, language: Language) -> bool:
    """Whether a name is only a side of something."""
    if language.code == "zh":
        glossed = _FOREIGN.fullmatch(name.strip())
        return chinese.is_facet(glossed["said"] if glossed else name)
    return name in language.facets


_FOREIGN = pattern(r"[A-Za-z ]+\s?[（(](?P<said>[^()（）]{2,8})[)）]")
"""A Latin word with its translation: "Etiology（病因）"."""


def names_a_side(row: Tokens, language: Language) -> bool:
    """Whether a text is labelled with a side of what it stands under: "值域：..."."""
    found = COLON.match(masked(row))
    return found is not None and is_facet(plain(label(cut(row, 0, found.end("term")))), language)


def labelled(row: Tokens) -> tuple[Tokens, Tokens] | None:
    """ "T：d" inside a text, or a whole text "T（d）" whose brackets say something."""
    found = COLON.match(masked(row))
    if found and (is_speech(found["term"]) or re.search("[（(][^）)]*$", found["term"])):
        return None
    if found:
        return label(cut(row, 0, found.end("term"))), cut(row, found.end())
    set_bold = _SET_BOLD.fullmatch(masked(row).rstrip())
    if set_bold and all(token.marks & Mark.BOLD for token in cut(row, *set_bold.span("said"))):
        return label(cut(row, 0, set_bold.end("term"))), cut(row, *set_bold.span("said"))
    inside = _BRACKETS.match(masked(row))
    if (
        inside
        and (chinese.has_verb(inside["said"]) or re.search("则|就|称", inside["said"]))
        and not re.search("[ぁ-ん가-힣]", inside["said"])
        and not re.match(r"[从在对以由]|[一二三四五六七八九十百千\d]+[年月日天里]", inside["term"])
        and not chinese.is_action(inside["term"])
    ):
        return label(cut(row, 0, inside.end("term"))), cut(row, *inside.span("said"))
    return None


_REMARK = pattern(
    r"^(?:注意?|提示|总结|小结|结论|重点|补充|例如?|比如|即|问|答|附|ps|注意事项|ポイント|注|참고)$", re.IGNORECASE
)


def is_remark(name: str) -> bool:
    """Whether a label only says that a remark follows: "注意：..."."""
    return bool(_REMARK.match(simplified(name).strip())) or name.endswith("了")


def is_speech(name: str) -> bool:
    """Whether what stands before a colon announces what somebody says."""
    return bool(_SPEECH.search(simplified(name)))


def names_in(said: str, language: Language) -> list[str]:
    """The entries of a list of names, one entry where the text is none."""
    said = said.rstrip(" 。.")
    if re.search(r"[；;。:：]", said) or not re.search("[、・·]|,\\s", said):
        return [said]
    parts = [part.strip() for part in re.split(_BETWEEN[language.code], said) if part.strip()]
    if (
        language.code == "zh"
        and len(parts) <= 7
        and "的" in parts[-1]
        and sum("的" in part for part in parts[:-1]) < len(parts) - 1
    ):
        return [said]  # "甲、乙方面的变化" names one thing
    fits = len(parts) > 1 and all(
        count(part) <= 6 and not re.search("[，,]", part) and is_name(part, language) for part in parts
    )
    short = len(parts) > 2 and "、" in said and all(count(part) <= 4 and not re.search("[，,]", part) for part in parts)
    deeds = [chinese.predicate_first(part) for part in parts] if language.code == "zh" and short else [False]
    if deeds[0]:
        return parts if sum(deeds) > len(parts) / 2 else [said]
    led = language.code == "zh" and not chinese.is_name(parts[0])
    fits = fits or (short and not led and sum(is_name(part, language) for part in parts) > len(parts) / 2)
    return parts if fits else [said]


def is_name(part: str, language: Language) -> bool:
    """Whether a phrase can name something: no verb, no state."""
    return chinese.is_name(part) if language.code == "zh" else not _SENTENCE_ENDS.search(part)


def defined_by(here: Here) -> Tokens:
    """The thing whose definition a first bullet is, by the heading above it: "外部性定义"; empty elsewhere."""
    if here.language.code != "zh" or here.parents or any(s.tokens for s in here.before) or not here.headings:
        return ()
    named = label(here.headings[-1].tokens)
    whose = _DEFINES.fullmatch(reading(masked(named), here.language).strip())
    return cut(named, *whose.span("term")) if whose else ()


_DEFINES = pattern(r"(?:[\d.]+\s*)?(?P<term>[^，,。:：]{2,12}?)的?(?:定义|概念|含义)")
