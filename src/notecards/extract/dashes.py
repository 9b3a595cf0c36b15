"""A line whose parts dashes hold apart, and the day or year that stands among them: "Yalta - Feb 1945 - agreed to ..."."""

import re
from typing import NamedTuple

from notecards.extract.patterns import pattern
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked, strip

MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
NTH = r"(?:\^?\(?(?:st|nd|rd|th)\)?)?"
""" "28th", also where the letters are raised: "28^(th)"."""
_YEAR = r"(?:(?:1\d|20)\d\d(?:s\b)?|\d{1,4}(?=\s?(?:BCE?|CE|AD)\b)|\d{1,2}(?:st|nd|rd|th)\s(?:century|c\.))"
_DAY = rf"\d{{1,2}}{NTH}"
DATE = (
    r"(?:(?:by|in|on|from|since|until|before|after|about|around|circa|c\.?|ca\.?|~|early|late|mid|spring|summer|autumn|fall|winter|end(?: of)?)[\s-]?)*"
    rf"(?:{_DAY}(?:\s?[-–]\s?{_DAY})?\s)?(?:{MONTH}(?:\s?[-–/]\s?{MONTH})?,?\s)?(?:{_DAY}(?:\s?[-–]\s?{_DAY})?,\s)?{_YEAR}(?:\s?(?:BCE?|CE|AD)\b)?"
    rf"(?:\s?(?:[-–/]|to)\s?(?:(?:{_DAY}\s)?{MONTH}\s)?(?:\d{{2,4}}(?:\s?(?:BCE?|CE|AD)\b)?|present|now|today))?"
)
"""A day, month, year or span of years as notes write them."""
_WHOLE_DATE = pattern(DATE, re.IGNORECASE)
_SIGN = pattern(r"\s+[-–—]{1,2}\s+|\s[-–—](?=\d)|(?<=[a-z])[-–—]\s(?=[a-z\d])")
_NAME = pattern(r"[A-Z\d][^.!?;:→=]*")
_IN_BRACKETS = pattern(rf"(?P<name>[A-Z][^.!?;:()→=]*?)\s\((?P<date>{DATE})\)\s?(?::|[-–—]|$)\s*", re.IGNORECASE)


_YEAR_FIRST = pattern(
    r"(?P<date>(?:1\d|20)\d\d(?:\s?[-–/]\s?\d{2,4})?)\s(?P<name>(?:[Tt]he\s)?[A-Z][^.!?;:()→=]{2,60}?)(?::\s|\s[-–—]{1,2}\s|$)"
)


_YEAR_LAST = pattern(
    rf"(?P<name>(?:[Tt]he\s)?[A-Z][^.!?;:()→=,–—]{{2,50}}?)(?<!\sof)(?:,?\s(?:in\s)?)(?P<date>(?:{MONTH}\s)?(?:1\d|20)\d\d)\.?"
)


_HAS_A_YEAR = pattern(r"(?:1\d|20)\d\d|\d\s?(?:BCE?|CE|AD)\b|\d(?:st|nd|rd|th)\s(?:century|c\.)")


class Dated(NamedTuple):
    """A name, when it was, and what the line says of it, part for part; all but the name as spans of the line."""

    name: Tokens
    date: tuple[int, int]
    parts: tuple[tuple[int, int], ...]


def spans_between_dashes(text: str) -> list[tuple[int, int]]:
    """Where the parts of a line stand; a dash inside brackets or between two numbers holds nothing apart."""
    signs = [
        m.span()
        for m in _SIGN.finditer(text)
        if text.count("(", 0, m.start()) == text.count(")", 0, m.start())
        and not (
            text[m.start() - 1 : m.start()].isdigit()
            and text[m.end() : m.end() + 2].isdigit()
            and m.end() - m.start() < 3
        )
    ]
    starts, ends = [0, *(b for _, b in signs)], [*(a for a, _ in signs), len(text)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if text[a:b].strip()]


def dated(row: Tokens) -> Dated | None:
    """ "Yalta - Feb 1945 - agreed to ..." or "Reign of Terror (1793-94): ..." in its parts; None where a line has no such form."""
    text = masked(row)
    if not _HAS_A_YEAR.search(text):
        return None
    bracket = _IN_BRACKETS.match(text)
    if bracket and 1 <= count(bracket["name"]) <= 6 and not _SIGN.search(bracket["name"]):
        rest = bracket.end()
        parts = tuple((rest + a, rest + b) for a, b in spans_between_dashes(text[rest:]))
        return Dated(strip(cut(row, *bracket.span("name"))), bracket.span("date"), parts)
    first = _YEAR_FIRST.match(text)
    if first and 1 <= count(first["name"]) <= 6:
        rest = first.end()
        parts = tuple((rest + a, rest + b) for a, b in spans_between_dashes(text[rest:]))
        return Dated(strip(cut(row, *first.span("name"))), first.span("date"), parts)
    last = _YEAR_LAST.fullmatch(text.strip())
    if last and text == text.strip() and count(last["name"]) <= 6:
        return Dated(strip(cut(row, *last.span("name"))), last.span("date"), ())
    spans = spans_between_dashes(text)
    if len(spans) < 2 or not _WHOLE_DATE.fullmatch(text[slice(*spans[1])].strip(" ,.:")):
        return None
    name = text[slice(*spans[0])].strip()
    if not 1 <= count(name) <= 6 or not _NAME.fullmatch(name) or _WHOLE_DATE.fullmatch(name):
        return None
    return Dated(strip(cut(row, *spans[0])), spans[1], tuple(spans[2:]))
