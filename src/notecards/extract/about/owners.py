"""In languages that ask in place: what a label is a side of, and which texts are names or lists of names."""

import re

from notecards.extract.about.labels import bare, is_generic, label, name_of
from notecards.extract.by_language import NEVER, ByLanguage, empty, nothing
from notecards.extract.here import Here
from notecards.extract.in_place import chinese_broken_off, chinese_owners, reading
from notecards.extract.in_place.labelled import COLON
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked, plain


def owner(here: Here) -> Tokens:
    """The nearest thing above that is no mere side of a thing: what "病因" is the cause of, what a verb without a subject is said of."""
    beside = _NAME_BEFORE[here.language](here)
    if beside:
        return beside
    above = [name_of(p, here.language) for p in here.parents]
    if here.parents and (opened := BROKEN_OFF[here.language](here.parents[-1], here.beside)):
        above[-1] = opened
    whole = [*(label(h.tokens) for h in here.headings), *above]
    names = [bare(named) for named in whole if not is_facet(plain(named), here.language)]
    for named in reversed(names):
        named = without_gloss(_WHOSE[here.language](named, here.language) or named)
        named = thing_of(named, here.language)
        said = plain(named)
        if said and not is_generic(said, here.language) and not is_facet(said, here.language):
            asks = _ASKS[here.language].search(reading(said, here.language))
            return named if count(said) <= 10 and not asks else ()
    return ()


def thing_of(named: Tokens, language: Language) -> Tokens:
    """ "物权法概述", "《大纲》 1908": what the text is about, without what sort of text it is and without the year."""
    about = _ABOUT[language].search(reading(masked(named), language))
    return cut(named, 0, about.start()) if about else named


_ASKS = ByLanguage(pattern("[?？]"), zh=pattern("[?？]|什么|如何|怎[样么]|为何|哪"))
"""What a heading has in it that is a question, and no thing."""


BROKEN_OFF = ByLanguage(empty, zh=chinese_broken_off.broken_off)
"""What a label names that breaks off behind a sentence about it."""
_NAME_BEFORE = ByLanguage(empty, zh=chinese_owners.name_before)
"""In notes that number their lines instead of nesting them: the name on a line above."""


def _asked_about(named: Tokens, language: Language) -> Tokens:
    """Of "免疫とは何か" the 免疫; empty where a heading asks nothing."""
    asked = _ASKED[language].fullmatch(masked(named).strip())
    return cut(named, *asked.span("thing")) if asked else ()


_ASKED = ByLanguage(
    NEVER,
    ja=pattern(r"(?P<thing>.{1,20}?)とは(?:何か|何ですか|なに)?[?？]?"),
    ko=pattern(r"(?P<thing>.{1,20}?)(?:이란|란)\s?(?:무엇인가)?[?？]?"),
)
_WHOSE = ByLanguage(_asked_about, zh=chinese_owners.whose)
_ABOUT = ByLanguage(
    NEVER,
    zh=pattern(
        "(?<=.{2})的?(?:基本理论|基础理论|基本知识|基础知识|基本概念|知识点|概述|概论|简介|学习笔记|笔记|重点)(?:总结|整理|归纳)?$"
        r"|(?<=.{2})(?:\s*[-—–]\s*|\s+|(?<=》))1\d{3}(?:\s?年|\.\d{1,2})?$"
    ),
)
"""How a heading ends that says only what its text is, not of what; or when it was."""


def without_gloss(named: Tokens) -> Tokens:
    """ "怀疑主义——皮浪" without what stands behind the dash."""
    dash = re.search("——", masked(named))
    return label(cut(named, 0, dash.start())) if dash and dash.start() > 1 else named


def is_facet(name: str, language: Language) -> bool:
    """Whether a name is only a side of something."""
    return _IS_FACET[language](name, language)


def _is_listed(name: str, language: Language) -> bool:
    return name in language.facets


_IS_FACET = ByLanguage(_is_listed, zh=chinese_owners.is_facet)


def names_a_side(row: Tokens, language: Language) -> bool:
    """Whether a text is labelled with a side of what it stands under: "值域：..."."""
    found = COLON.match(masked(row))
    return found is not None and is_facet(plain(label(cut(row, 0, found.end("term")))), language)


def names_in(said: str, language: Language) -> list[str]:
    """The entries of a list of names, one entry where the text is none."""
    said = said.rstrip(" 。.")
    if re.search(r"[；;。:：]", said) or not re.search("[、・·]|,\\s", said):
        return [said]
    parts = [part.strip() for part in _BETWEEN[language].split(said) if part.strip()]
    if not parts:
        return [said]
    short = len(parts) > 2 and "、" in said and all(count(part) <= 4 and not re.search("[，,]", part) for part in parts)
    told = _ARE_NAMES[language](parts, short=short)
    if told is None:
        fits = len(parts) > 1 and all(
            count(part) <= 6 and not re.search("[，,]", part) and is_name(part, language) for part in parts
        )
        told = fits or (short and sum(is_name(part, language) for part in parts) > len(parts) / 2)
    return parts if told else [said]


_BETWEEN = ByLanguage(
    NEVER, zh=pattern(r"、|以及|和(?=[^、]+$)|及(?=[^、]+$)"), ja=pattern("、|・"), ko=pattern(r",\s|·")
)


_ARE_NAMES = ByLanguage(nothing, zh=chinese_owners.are_names)


def is_name(part: str, language: Language) -> bool:
    """Whether a phrase can name something: no verb, no state."""
    return _IS_NAME[language](part)


def _is_no_sentence(part: str) -> bool:
    return not _SENTENCE_ENDS.search(part)


_SENTENCE_ENDS = pattern(r"(?:する|した|される|いる|ある|です|ます|だ|る|く|[가-힣]다|요|[가-힣]음|함|됨)$")
_IS_NAME = ByLanguage(_is_no_sentence, zh=chinese_owners.is_name)


def defined_by(here: Here) -> Tokens:
    """The thing whose definition a first bullet is, by the heading above it: "外部性定义"; empty elsewhere."""
    if here.parents or any(s.tokens for s in here.before) or not here.headings:
        return ()
    named = label(here.headings[-1].tokens)
    said = reading(masked(named), here.language).strip()
    whose = _DEFINES[here.language].fullmatch(said)
    if whose:
        return cut(named, *whose.span("term"))
    return owner(here) if _DEFINITION[here.language].fullmatch(said) else ()


_DEFINITION = ByLanguage(NEVER, zh=pattern(r"(?:[\d.]+\s*)?(?:定义|概念|含义)"))
"""A heading that only says that a definition follows, of what stands above it."""


_DEFINES = ByLanguage(NEVER, zh=pattern(r"(?:[\d.]+\s*)?(?P<term>[^，,。:：]{2,12}?)的?(?:定义|概念|含义)"))
