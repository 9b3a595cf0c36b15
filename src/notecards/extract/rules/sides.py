"""Labels that are no terms: a side of what they stand under ("Goal:"), a day or year, what is looked at."""

import re

from notecards.extract.about.labels import is_date
from notecards.extract.about.named import named
from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import NEVER, ByLanguage, empty
from notecards.extract.clauses.wording import definition_question, small_first, worded
from notecards.extract.dashes import MONTH
from notecards.extract.english import sides as english
from notecards.extract.english.notes import TEST
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain, text

names_cases = english.names_cases


def side_of(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """How a label is asked that names a side of the thing above it; empty where it names none."""
    parent = subject_of(here)
    if plain(term).casefold().rstrip(".") in _DEFINES and parent:
        return definition_question(named(here, parent, idea), plain(idea), here.language)
    alone = _LEFT_ALONE[here.language](here, term, idea)
    if alone:
        return alone
    shows = here.language.questions.get("test", "")
    if (
        shows
        and parent
        and TEST.fullmatch(plain(term))
        and not masked(idea).lower().startswith("not ")
        and count(plain(parent)) <= 6
    ):
        return worded(shows, subject=parent, test=term)
    return _SIDE_OF[here.language](here, term, idea)


_DEFINES = frozenset(
    "definition def déf begriffsbestimmung begriff définition definición definizione definição".split()
)
"""Labels under the name of a thing that say what it is."""


def facet_of(here: Here, term: Tokens) -> Tokens:
    """ "Goal: ..." under the name of a thing asks for the goal of the thing; empty where the label names no side."""
    return _FACET_OF[here.language](here, term)


_LEFT_ALONE = ByLanguage(empty, en=english.left_alone)
_SIDE_OF = ByLanguage(empty, en=english.side_of)
_FACET_OF = ByLanguage(empty, en=english.facet_of)


def happened(here: Here, term: Tokens) -> Tokens:
    """ "1789: storming of the Bastille": what happened in 1789?"""
    if _SINCE[here.language].fullmatch(plain(term).strip()):
        opening = next((said for word, said in _AT_WHICH.items() if plain(term).lower().startswith(word)), "")
        return worded(
            here.language.questions["happened then"],
            subject=text(opening + small_first(text(plain(term).strip()))[0].text),
        )
    when = _WHEN.match(plain(term))
    said = plain(term)[when.end() :] if when else plain(term)
    year, table = _YEAR.fullmatch(said.strip()), here.language.questions
    if _ERA[here.language].fullmatch(said.strip()):
        return worded(table["happened"], subject=text(said.strip()))
    if "happened" not in table or not (
        year or _DAY[here.language].fullmatch(said.strip()) or (re.search(r"\d", said) and is_date(said))
    ):
        return ()
    day = re.search(r"(?<!\d)\d{1,2}(?!\d)", said) is not None
    form = "happened" if year else "happened on" if day else "happened in"
    return worded(table[form], subject=text(said.strip() + (_COUNTED_AS[here.language] if year else "")))


def compared(here: Here, term: Tokens, said: Tokens) -> Tokens:
    """ "Mitosis vs. meiosis: ...": what is the difference between them?  Only where what is said tells of both."""
    two, table = _VERSUS.fullmatch(masked(term).strip(" :*_")), here.language.questions
    longest = max(count(two["one"]), count(two["other"])) if two else 0
    if not two or "difference" not in table or longest > _LONGEST_COMPARED[here.language]:
        return ()
    sides = [words(two[name])[:1] for name in ("one", "other")]
    of_both = all(side and side[0].lower in plain(said).casefold() for side in sides)
    if not of_both and not re.search(r"\b(?:vs|versus)\b", plain(said)):
        return ()
    return worded(
        table["difference"],
        subject=lowered(cut(term, *two.span("one")), here.note),
        other=cut(term, *two.span("other")),
    )


_VERSUS = pattern(
    r"(?P<one>(?:(?!\bvs\b)[^:?()])+?)\s(?:vs\.?|versus)\s(?P<other>(?:(?!\bvs\b)[^:?()])+)", re.IGNORECASE
)
_LONGEST_COMPARED = ByLanguage(5, de=1)
"""Words of what is compared; more than a noun has its case in German."""
_COUNTED_AS = ByLanguage("", zh="年")
"""What a bare year is followed by inside a question."""
_YEAR = pattern(r"(?:1\d|20)\d\d(?:\s?[–-]\s?(?:\d{2}|\d{4}))?")


_WHEN = pattern(r"(?:in|on|im|am|en|el|le|nel|il|em)\s", re.IGNORECASE)


_ERA = ByLanguage(
    NEVER,
    en=pattern(r"(?:c\.\s?)?\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s?(?:BCE?|CE|AD)"),
    es=pattern(r"(?:hacia\s)?\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s[ad]\.?\s?[Cc]\.?"),
    zh=pattern(r"(?:公元前?|前)?\d{1,4}(?:[-–—~至]\d{1,4})?年(?:\d{1,2}月(?:\d{1,2}日)?)?"),
)


_DAY = ByLanguage(
    NEVER,
    en=pattern(
        rf"\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s{MONTH}(?:,?\s\d{{4}})?", re.IGNORECASE
    ),
)
_A_TIME = r"[^:;.]{0,24}?(?:\d{3,4}|siècle|siglos?\s[IVX]+)(?:\s[^:;.\d]{2,12}\s\d{3,4})?(?:\s?\([^()]*\))?"


_SINCE = ByLanguage(
    NEVER,
    fr=pattern(rf"(?:à partir d|a partir d|dès|depuis|avant|après|entre|vers|jusqu|début|fin|milieu|au début|à la fin|au milieu|au\s[IVX]){_A_TIME}", re.IGNORECASE),
    es=pattern(rf"(?:a partir d|desde|hasta|antes|después|entre|hacia|principios|mediados|finales|comienzos|a principios|a mediados|a finales|a comienzos|en el siglo){_A_TIME}", re.IGNORECASE),
)  # fmt: skip
"""Labels that say when: "Principios del siglo XX", "À partir de 1890"."""


_AT_WHICH = {
    "début": "au ",
    "fin ": "à la ",
    "milieu": "au ",
    "principios": "a ",
    "mediados": "a ",
    "finales": "a ",
    "comienzos": "a ",
}
