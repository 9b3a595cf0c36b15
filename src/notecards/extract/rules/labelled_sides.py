"""In languages that ask in place: a label that names a side of what stands above it, "病因" under a disease."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import label, leading_bold
from notecards.extract.about.owners import is_facet, names_in
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import reading
from notecards.extract.in_place.labelled import COLON
from notecards.extract.in_place.labels import Labels, form_of_value
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import worded_in
from notecards.extract.statements import Place
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, join, masked, plain


def names_a_side(here: Here, own: Labels, term: Tokens) -> bool:
    """Whether a label names a side of what stands above it, by itself or with the side that it stands under. own: what its language knows of labels."""
    if own.names_somebody(term) or own.is_one_of_a_number(here, term):
        return False
    if is_facet(plain(term), here.language) and not _is_a_glossary(here):
        return True
    if own.is_one_of_those_above(here, term):
        return False
    return _is_kind_of_side(here, term) or _beside_a_facet(here)


def _is_kind_of_side(here: Here, term: Tokens) -> bool:
    """ "积极" under "影响"."""
    kind = _KINDS_OF_SIDE.fullmatch(reading(plain(term), here.language)) if here.parents else None
    return kind is not None and is_facet(plain(_side_above(here)[1]), here.language)


_KINDS_OF_SIDE = pattern(
    r"(?:积极|消极|直接|间接|根本|主要|次要|政治|经济|军事|文化|思想|外交|社会|行政|财政|地方|中央|国内|国际|客观|主观|内部|外部|有利|不利|近期|远期|短期|长期)(?:上|方面|的)?"
)
"""Labels that say which of the sides above them they are: "积极" under the effects of a reform."""


def _side_above(here: Here) -> tuple[Tokens, Tokens]:
    """Whose side the label above names, if it says so, and which: the measures of a reform, or measures alone."""
    named = label(here.parents[-1].tokens)
    of = masked(named).rfind("的")
    return (cut(named, 0, of), cut(named, of + 1)) if of > 0 else ((), named)


def _beside_a_facet(here: Here) -> bool:
    """Whether a label stands among labels that name sides of what is above them: it names one too."""
    place = here.statement.place
    if place not in (Place.BULLET, Place.STEP, Place.PARAGRAPH) or (not here.parents and not _is_short_and_plain(here)):
        return False
    labels = [COLON.match(masked(s.tokens)) for s in (*here.before, *here.after) if s.place is place]
    found = [is_facet(one["term"].strip(), here.language) for one in labels if one]
    return any(found) and (place is not Place.PARAGRAPH or len(found) == len(labels)) and not _is_a_glossary(here)


def _is_a_glossary(here: Here) -> bool:
    """Whether a heading announces terms: a name of a side among them is a term too."""
    named = here.headings[-1].tokens if here.headings and not here.parents else ()
    return bool(_TERMS.search(reading(masked(named), here.language).strip()))


_TERMS = pattern("(?:名词|术语|概念|词汇|用语|名词解释)$")


def _is_short_and_plain(here: Here) -> bool:
    """Right below a heading a longer or bold term is rather a thing than a side of one."""
    found = COLON.match(masked(here.statement.tokens))
    return found is not None and len(found["term"].strip()) <= 4 and not leading_bold(here.statement.tokens)


def of_side(here: Here, own: Labels, above: Tokens, term: Tokens, row: Tokens, confidence: float) -> Found | None:
    """A side of what stands above: all of it where that is not too long, else its first idea."""
    complete = count(masked(row)) <= LONGEST and not re.search(r"[。！？!?]\s*\S", masked(row))
    said = row if complete else trimmed(first_idea(row))
    if not complete and plain(term) in _DEFINITIONS and _CUT_DEFINITION.search(masked(row)):
        return None
    if _ANNOUNCES[here.language].search(reading(plain(above), here.language)):
        front = worded_in(here, "cell plain", above, header=term)
        return Found(Kind.QA, "definition", confidence, said, front, asked=plain(term))
    shown = plain(said)
    several = shown.count("、") > 1 and not own.opens_with_verb(shown)
    many = len(names_in(shown, here.language)) > 1 or "；" in shown.rstrip("；") or several
    if _is_kind_of_side(here, term):
        whose, side = _side_above(here)
        above, term = whose or above, join((term, side), "")
    elif here.parents:
        whose, side = _side_above(here)
        two_sides = reading(plain(side), here.language) in _BOTH_SIDES
        above = whose if whose and (two_sides or plain(term).endswith(plain(side))) else above
    name = reading(plain(term), here.language)
    if count(plain(above)) > 1 and plain(term).startswith(plain(above)):
        return Found(Kind.QA, "definition", confidence, said, worded_in(here, "what is", term), asked=plain(term))
    form = "facet many" if many and complete and not _ONE_SIDE.search(name) else "facet"
    form = "facet who" if _WHOSE.search(name) and "facet who" in here.language.questions else form
    form = form if form != "facet" else form_of_value(name, shown, here.language.questions)
    if _TO_ANOTHER[here.language].match(name):
        front = worded_in(here, "what is", join((above, term), ""))
    else:
        front = worded_in(here, form, above, facet=term)
    return Found(Kind.QA, "definition", confidence, said, front, asked=plain(term))


_ANNOUNCES = ByLanguage(NEVER, zh=pattern("可以|可分|分为|分成|包括|如下|理解$|入手$|考虑$"))
"""A line above that is a sentence, of which nothing can be a side."""
_TO_ANOTHER = ByLanguage(NEVER, zh=pattern("与"))
"""How a label begins that relates what stands above to another thing: "与进程的区别"."""
_DEFINITIONS = frozenset("定义 概念 含义".split())
_BOTH_SIDES = frozenset("优缺点 利弊 利与弊 利弊得失 功过 异同 优劣 得失 影响".split())
"""Sides below which each half is named: "优点" below "索引的优缺点"."""
_CUT_DEFINITION = pattern("[，,].*的[^的，,]{2,14}[。.]?$")
_ONE_SIDE = pattern(r"(?:概念|定义|含义|内涵|本质|实质|核心|机制|机理|原理|处理|过程)$")
"""Sides of which a thing has one."""
_WHOSE = pattern(
    r"(?:提出|发明|发现|创立|建立|领导|发起)者$|(?:创始|奠基|发起|主持)人$|^(?:作者|人物)$|皇帝$|君主$|领袖$|统帅$"
)
