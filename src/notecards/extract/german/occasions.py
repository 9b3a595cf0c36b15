"""When something was, in German notes: an event with its date behind it, before it or in a bullet of its own."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.about.labels import is_date, label
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import worded
from notecards.extract.facts import Found
from notecards.extract.german.articles import article_of
from notecards.extract.german.noun_phrases import DETERMINERS, PREPOSITIONS
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, plain, strip, text

_MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_YEAR = r"(?:1\d{3}|20\d\d)"
_DATE = rf"(?:\d{{1,2}}\.?(?:\s?[/–-]\s?\d{{1,2}}\.)?\s?(?:\d{{1,2}}\.\s?|{_MONTH}\s)|{_MONTH}\s)?{_YEAR}(?:\s?[-–/]\s?(?:{_YEAR}|\d\d))?"
_WHOLE_DATE = pattern(_DATE)
_SAYS_WHEN = pattern(rf"{_YEAR}|{_MONTH}")
_DAY = pattern(rf"\d{{1,2}}\..*(?P<year>{_YEAR})")
_NAMED = pattern(rf"(?P<name>[A-ZÄÖÜ][^.:;!?=→()\d]{{3,70}}?),?\s?(?:\(\s?(?P<when>{_DATE})\s?\)|(?P<then>{_DATE}))")
_LONGEST_NAME = 9
_LONG_AGO = 1990
"""Later days are as often those of lessons and of notes."""


def occasion(here: Here) -> Found | None:
    """ "Wiener Kongress (1814-1815)", "## Fall der Mauer (9.11.1989)", and a bullet that is only a date below such a name: when was it?"""
    row = here.statement.tokens
    if here.statement.place not in (Place.HEADING, Place.BULLET, Place.STEP, Place.PARAGRAPH):
        return None
    said = plain(row).strip()
    if _is_date(said) and here.above and not here.statement.children and not said.endswith(":"):
        alone = not any(_is_date(plain(other.tokens).strip()) for other in (*here.before, *here.after))
        return _asked(here, label(here.above[-1].tokens), strip(row)) if alone else None
    found = _NAMED.fullmatch(said)
    if not found or plain(row) != said:
        return None
    return _asked(here, cut(row, *found.span("name")), cut(row, *found.span("when" if found["when"] else "then")))


def then(here: Here, when: Tokens, what: Tokens) -> Found | None:
    """ "1814: Wiener Kongress", "1814: Die Fürsten tagen in Wien": when was it? The date is hidden where a sentence tells it."""
    if not _is_date(plain(when)):
        return None
    if _SAYS_WHEN.search(plain(what)):
        return None
    if clause_of(plain(what), GERMAN) is None:
        return _asked(here, what, when, known=True)
    row = strip(here.statement.tokens)
    gap = Gap(0, len(plain(when)))
    alone = plain(row).startswith(plain(when)) and count(plain(row)) <= 20
    return Found(Kind.CLOZE, "definition", 0.66, row, gaps=(gap,), asked=plain(what)) if alone else None


def _is_date(said: str) -> bool:
    return is_date(said) or _WHOLE_DATE.fullmatch(said) is not None


def _asked(here: Here, name: Tokens, date: Tokens, *, known: bool = False) -> Found | None:
    """The card of a name and its date. known: the line says that it happened."""
    named = strip(name, " *_:,.")
    found = words(plain(named))
    own = found[0].lower if found and found[0].lower in ("der", "die", "das") else ""
    if own and len(found) > 1:
        named = cut(named, found[1].start)
        found = words(plain(named))
    if not 1 <= len(found) <= _LONGEST_NAME or found[0].lower in DETERMINERS | PREPOSITIONS | GERMAN.generic:
        return None
    if found[-1].lower in PREPOSITIONS or _SAYS_WHEN.search(plain(named)):
        return None
    head, day = _head(found), _DAY.search(plain(date))
    event = _EVENT.search(head)
    if clause_of(plain(named), GERMAN) is not None or not (event or known or (day and int(day["year"]) < _LONG_AGO)):
        return None
    one = (event is None or not event["several"]) and not _SEVERAL_NAMES.search(plain(named))
    article = own or (article_of(head, here.note) if one else "")
    if article:
        subject = (*text(f"{article} "), *_behind(article, named, found))
        front = worded(GERMAN.questions["dated"], subject=subject)
    else:
        front = worded(GERMAN.questions["dated name"], subject=named)
    return Found(Kind.QA, "definition", 0.7, date, front, asked=plain(named))


def _head(found: list[Word]) -> str:
    """The noun that a name turns on: the event in "Wiener Kongress", else the last of its first words with a capital."""
    first = next((i for i, word in enumerate(found) if i and not word.text[:1].isupper()), len(found))
    run = found[: max(first, 1)] if found[0].text[:1].isupper() else found
    return next((word.text for word in run if _EVENT.search(word.text)), run[-1].text)


def _behind(article: str, named: Tokens, found: list[Word]) -> Tokens:
    """ "Wiener Kongress", "Großer Streik" as they stand behind their article: an adjective takes its weak ending."""
    strong = found[0].text.endswith("er" if article == "der" else "es") and article != "die"
    if not strong or len(found) < 2 or not _AN_ADJECTIVE.match(found[0].text):
        return named
    return (*text(found[0].text[:-1]), *cut(named, found[0].end))


_SEVERAL_NAMES = pattern(r",|\s(?:und|sowie)\s")
_AN_ADJECTIVE = pattern(
    r"(?:\w+(?:isch|lich|ig|iv|al|ell|iert)|Erst|Zweit|Dritt|Viert|Fünft|Groß|Klein|Lang|Kalt|Neu|Alt|Deutsch|Best|Letzt)e[rs]$"
)
_EVENT = pattern(
    r"(?:revolution|revolte|krieg|schlacht|vertrag|friede|frieden|kongress|konferenz|konzil|aufstand|aufstände|putsch|wahl|wahlen|reform|krise|sturm|schwur|fall|ende|beginn|anfang|ausbruch|tod|geburt|attentat|mord|angriff|streik"
    r"|marsch|flucht|nahme|brand|sieg|niederlage|boykott|abkommen|pakt|referendum|kapitulation|invasion|embargo|blockade|rücktritt|hinrichtung|massaker|pogrom|feldzug|kreuzzug|union|teilung|einheit|unabhängigkeit"
    r"|(?:gründ|eröffn|abschaff|verkünd|krön|besetz|entdeck|erfind|aufheb|vereinig|besiedl|erober|zerstör|belager|vertreib|absetz|ermord|ernenn|öffn|abdank|land|spalt|auflös|einführ|befrei|verhaft|stürm|umsegel)ung)(?P<several>(?<!fried)(?<!revolt)e|en|n|s)?$",
    re.IGNORECASE,
)
