"""Gaps that are numbers with their units, and dates."""

import re
from collections.abc import Iterator

from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.clauses.phrase import Choice
from notecards.extract.english import gaps as english
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, masked

_NUMBER = pattern(
    r"(?<![\w./])(?:\b[A-Za-z](?:_\w+)?\s?=\s?)?(?:[<>≤≥≈~±]\s?|[$€£]\s?)?(?:\d{1,3}(?:[  ]\d{3})+(?!\d)|\d(?:[\d.,]*\d)?)(?:[kKMB]\b)?(?:\s?[-–]\s?\d(?:[\d.,]*\d)?)?(?![\w])"
)


_BEHIND_ANOTHER = pattern(r"\d\s(?:et|y|ou|o|u|und|oder)\s$")
""" "au niveau 3 et 4": one number of two."""
_NAMES_BY_NUMBER = pattern(
    r"\b(?:section|article|chapter|rule|figure|fig|table|part|page|clause|paragraph|amendment|appendix|lecture|week|step|level|types?|class|category|grades?|stages?|phases?|theorem|version|typ|klasse|stadium|tipo|clase|classe|stade|equation|eq|no|nr|§|artikel|abschnitt|artículo|ley|loi)\.?\s$",
    re.IGNORECASE,
)
"""What a number is only the name of: "Section 10 prohibits"."""
_BOUND = pattern(
    r"(?:over|more than|less than|at least|at most|up to|about|around|mehr als|mindestens|höchstens|plus de|moins de|au moins|más de|menos de|al menos)\s+$",
    re.IGNORECASE,
)


_SUPPOSED = ByLanguage(
    NEVER,
    en=pattern(
        r"(?:if|suppose|assume|say|imagine|given)\s[^,]*\d|.*\b(?:e\.g\.?|for example|for instance)[,\s][^()]*\d|people who\b|someone who\b",
        re.IGNORECASE,
    ),
)
"""What is set up or shown by example: its figures could be others."""


def numbers(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """A number with its unit, and a comparison before it: it would be lost outside the gap."""
    whole = masked(tokens)
    if _SUPPOSED[language].match(whole):
        return
    for match in _NUMBER.finditer(whole):
        following = words(whole[match.end() : match.end() + 24])[:1]
        near = bool(following) and not whole[match.end() : match.end() + following[0].start].strip(" -/")
        has_unit = near and following[0].lower.rstrip(".") in language.units
        percent = re.match(r"\s?[%‰°](?:[CF])?", whole[match.end() :])
        year = re.fullmatch(r"1[5-9]\d\d|20\d\d", match.group()) is not None
        counts = near and not year and _IS_COUNTED[language](following[0])
        end = match.end() + (percent.end() if percent else following[0].end if has_unit or counts else 0)
        before = _BOUND.search(whole[: match.start()])
        start = before.start() if before else match.start()
        if start > 0 and not _NAMES_BY_NUMBER.search(whole[:start]) and not _BEHIND_ANOTHER.search(whole[:start]):
            yield Choice(start, end, 0.8 if percent or has_unit or counts or "=" in match.group() else 0.55)
    for match in _RANGE.finditer(whole):
        following = words(whole[match.end() : match.end() + 24])[:1]
        near = bool(following) and not whole[match.end() : match.end() + following[0].start].strip(" -")
        has_unit = near and following[0].lower.rstrip(".") in language.units
        if match.start() > 0:
            yield Choice(match.start(), match.end() + (following[0].end if has_unit else 0), 0.81)
    for match in _NUMBER_WORDS.finditer(whole):
        following = words(whole[match.end() : match.end() + 24])[:1]
        if match.start() > 0 and following and following[0].lower in language.units:
            yield Choice(match.start(), match.end() + following[0].end, 0.8)


_IS_COUNTED = ByLanguage(no, en=english.is_counted)
_RANGE = pattern(
    r"\b(?:between|zwischen|entre|from|von|del?|da|dal|du)\s(?P<low>[-−]?\d[\d.,]*\s?%?)\s(?:and|und|et|y|e|to|bis|bis zu|à|au|al?|ao|hasta)\s[-−]?\d(?:[\d.,]*\d)?(?:\s?%)?(?![\w])",
    re.IGNORECASE,
)
_NUMBER_WORDS = pattern(
    r"\b(?:(?:over|more than|less than|at least|at most|up to|about|around)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|zwei|drei|vier|fünf|"
    r"deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\s+",
    re.IGNORECASE,
)


_MONTH = r"(?<![^\W\d_])(?:jan|feb|mar|mär|apr|may|mai|mayo|jun|jul|aug|août|ago|sep|oct|okt|nov|dec|dez|déc|dic|ene|abr|fév|avr|juin|juil|gennaio|maggio|giugno|luglio|settembre|ottobre)[a-zäéû]*\.?"


_SINCE = rf"(?:\b(?:from|between|vom?|zwischen|del?|entre|du|dal?)\s(?:\d{{1,2}}(?:\.|er)?(?:\s{_MONTH})?(?:\s\d{{4}})?|{_MONTH}(?:\s\d{{4}})?)\s(?:to|and|bis|und|al?|au|et|y|à)\s(?:the\s|zum\s)?)?"
"""How a span of time begins, which one date ends."""
_DATE = pattern(
    rf"{_SINCE}(?:\d{{1,2}}(?:\.|°|º|er)?\s(?:de\s)?{_MONTH}\s(?:de\s)?\d{{3,4}}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,\s\d{{3,4}}|{_MONTH}\s\d{{4}}|(?<=\b(?:in|im|en|by)\s)\d{{4}}(?![\w%.]))"
    r"|\d{3,4}\s?年(?:\d{1,2}\s?月)?(?:\d{1,2}\s?日)?",
    re.IGNORECASE,
)


_DIGIT = pattern(r"\d")


def dates(tokens: Tokens) -> Iterator[Choice]:
    """When something happened."""
    whole = masked(tokens)
    for match in _DATE.finditer(whole) if _DIGIT.search(whole) else ():
        yield Choice(match.start(), match.end(), 0.74)
