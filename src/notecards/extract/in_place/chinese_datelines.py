"""Chinese lines of a year, a bold event and what is said of it: "1905 **同盟会成立** 第一个全国性的革命政党"."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import leading_bold
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.wording import worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import chinese
from notecards.extract.in_place.persons import is_person
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import fact_of
from notecards.extract.statements import Place
from notecards.extract.words import HAN, count
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def dateline(here: Here, row: Tokens) -> list[Found]:
    """When it was, and what is said of it; none where a row is no such line."""
    dated = _YEAR.match(masked(row))
    bold = leading_bold(cut(row, dated.end())) if dated else 0
    if dated is None or not bold:
        return _plain(here, row)
    event, rest = strip(cut(row, dated.end(), dated.end() + bold)), strip(cut(row, dated.end() + bold))
    name = simplified(masked(event))
    if not _NAME.search(name) or count(name) > _LONGEST_NAME or re.match("[，,、：:]", masked(rest)):
        return []
    year = cut(row, *dated.span("year"))
    when = worded(here.language.questions["year of"], after=event)
    a_work = name.startswith("《")
    found = [] if a_work else [Found(Kind.QA, "statement", 0.7, year, when, asked=plain(event))]
    if not rest:
        return found
    named = join((event, text("（"), year, text("）")), "")
    return [*found, *_told(here, event, named, rest)]


def _plain(here: Here, row: Tokens) -> list[Found]:
    """ "1911年10月  武昌首义", "《上书》 1894 年" without bold, long ago: when it was, and what is said behind a wide space."""
    said = simplified(masked(row)).strip()
    found = _DATE_FIRST.fullmatch(said) or _DATE_LAST.fullmatch(said)
    if found is None or here.statement.place not in (Place.BULLET, Place.STEP):
        return []
    name, date = found["event"], cut(row, *found.span("date"))
    if not chinese.is_name(name) or is_person(name, []) or chinese.is_facet(name) or not _NAME.search(name):
        return []
    event = cut(row, *found.span("event"))
    form = "year of" if re.fullmatch(r"\D*\d+\s?年?", found["date"]) else "moment of"
    when = worded(here.language.questions[form], after=event)
    asked = [Found(Kind.QA, "statement", 0.7, date, when, asked=plain(event))]
    rest = found.groupdict().get("rest")
    if not rest:
        return asked
    named = join((event, text("（"), date, text("）")), "")
    return [*asked, *_told(here, event, named, cut(row, *found.span("rest")))]


_LONG_AGO = r"(?P<date>(?:公元前?\s?|前)?(?:\d{3}|1\d{3})(?:\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|\.\d{1,2}(?:\.\d{1,2})?)?)"
_DATE_FIRST = pattern(
    rf"{_LONG_AGO}(?:\s+|(?=《))(?P<event>《[^》]+》|[^\s，,。：:；;、（(《]{{3,14}})(?:\s{{2,}}(?P<rest>[^\s，,。：:；;]{{4,20}}))?"
)
_DATE_LAST = pattern(rf"(?P<event>《[^》]+》|[^\s，,。：:；;、（(《\d]{{3,14}})\s*(?:[-—–]\s*|(?<=》)|\s){_LONG_AGO}")
_YEAR = pattern(r"(?P<year>(?:公元前?\s?|前)?\d{3,4}(?:\s?[-—–~～]\s?\d{2,4})?\s?年?)\s+(?=\S)")
_NAME = pattern(f"[{HAN}]{{2}}")
_LONGEST_NAME = 16


def _told(here: Here, event: Tokens, named: Tokens, rest: Tokens) -> list[Found]:
    """What is said of an event: asked by its verb where it begins with one, else what the event is or means."""
    said = simplified(masked(rest))
    acts = chinese.predicate_first(said)
    if acts and not _is_deed(simplified(masked(event))):
        asked = (fact_of(here, rest, one, named) for one in chinese.questions(said) if one.elided and not one.lead[1])
        told = [fact for fact in asked if fact][:1]
        if told:
            return told
    back = trimmed(first_idea(trimmed(rest)))
    if count(plain(back)) < _SHORTEST:
        return []
    means = acts or _MEANS.search(said)
    form = "meaning" if means else "content" if _tells(said) else "definition"
    return [
        Found(
            Kind.QA, "statement", 0.68, back, worded(here.language.questions[form], subject=named), asked=plain(event)
        )
    ]


def _is_deed(name: str) -> bool:
    """ "签订条约": what was done, of which no verb can be said."""
    return chinese.predicate_first(name) and not _EVENT.search(name)


def _tells(said: str) -> bool:
    """Whether a text has a subject of its own and is no noun with what sets it apart."""
    first = re.split("[，,]", said)[0]
    noun = re.search("的[^的，,]{2,10}。?$", first) and not re.search("[是了]", first)
    return chinese.has_verb(first) and not noun


_EVENT = pattern("(?:战争|运动|起义|会议|革命|事变|改革|战役|政变)$")
_SHORTEST = 4
_MEANS = pattern("标志|第一次|首次|开端|结束|终结|转折|开始|走向|序幕|基础|使得?|破产|觉醒|纪元")
"""What tells of the weight of an event."""
