"""Where the main clause of a sentence begins: behind what opens it, a day, a condition, an adverb."""

import re
from functools import cache

from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb
from notecards.tokens import OPAQUE

_LOOSE = frozenset("now then here thus hence therefore so also finally next first note".split())
"""Adverbs that open a sentence without a comma."""


def main_start(text: str, every: list[Word], language: Language) -> int | None:
    """Index of the first word of the main clause: after the comma where the sentence opens with a subordinate part."""
    if not every:
        return None
    first = every[0].lower
    following = every[1].lower if len(every) > 1 else ""
    if (
        first in _LOOSE
        and (following in language.pronouns or following in language.articles or following[:1] == OPAQUE)
        and text[every[0].end] == " "
    ):
        return 1
    year = language.code == "en" and first in ("in", "by", "around") and len(every) > 3 and _YEAR.fullmatch(following)
    if year and text[every[1].end] == " " and (every[2].text[:1].isupper() or every[2].lower in language.articles):
        return 2
    opens = following not in language.openers and following not in language.prepositions and language.code == "en"
    if first in _HOW_OFTEN and opens and len(every) > 2 and text[every[0].end] == " ":
        return 1
    counts = language.code == "en" and first in ("each", "every") and following in _TIMES
    after_all = (first, following) in _OPEN_TOGETHER and language.code == "en"
    even = first == "even" and following in language.openers
    told = (
        language.code == "en"
        and first in language.past
        and PARTICIPLE.match(first)
        and following in language.prepositions
    )
    told = bool(told) and "," in text and every[0].text[:1].isupper()
    counts_it = language.code == "en" and first == "first" and text[every[0].end : every[0].end + 1] == " "
    if counts_it and following not in language.articles and following not in language.pronouns:
        return 0  # "First exposure to the antigen activates ..."
    if first not in language.openers and not (counts or even or after_all or told):
        return 0
    commas = _after_a_list([i for i, sign in enumerate(text) if sign == ","], text)
    if not commas:
        follows = every[2].lower if len(every) > 2 else ""
        names = counts and follows not in language.articles and follows not in language.pronouns  # "each time variable"
        return 0 if first in language.articles or names or after_all else None
    after = [next((i for i, word in enumerate(every) if word.start > comma), len(every)) for comma in commas]
    after = [
        i
        for i in after
        if i == len(every)
        or not (_is_year_of_a_day(text, every[i]) or (language.code == "en" and every[i].lower in ("but", "and", "or")))
    ] or after
    sure = [i for i in after if i < len(every) and every[i].lower in _pointing(language)]
    main = next(iter([*sure, *(i for i in after if i < len(every))]), None)
    if main is not None and main + 1 < len(every) and is_adverb(every[main].lower):
        main += every[main + 1].lower in language.articles or every[main + 1].lower in language.pronouns
    return main


_YEAR = pattern(r"[12]\d{3}")


def _is_year_of_a_day(text: str, word: Word) -> bool:
    """ "On May 4th, 1919, ...": the year goes on with the day."""
    return _YEAR.fullmatch(word.text) is not None and text[word.end : word.end + 1] == ","


_OPEN_TOGETHER = frozenset(
    tuple(two.split())
    for two in "over time|over the|like all|like any|like other|like most|like the|unlike the|early in|late in|later in|early on|according to|due to|thanks to|owing to|prior to|contrary to|apart from|aside from|along with|together with|rather than".split(
        "|"
    )
)
"""Two words that open a sentence together: "Over time, ..."."""


def _after_a_list(commas: list[int], text: str) -> list[int]:
    """The commas of an opening, without those of a list in it: "With the Spanish, French, and English thriving, Europe ..."."""
    ends = [*commas[1:], len(text)][: len(commas)]
    pieces = [text[a + 1 : b].strip() for a, b in zip(commas, ends, strict=True)]
    last = next((i for i, piece in enumerate(pieces) if re.match(r"(?:and|or)\s", piece)), None)
    listed = last is not None and last + 1 < len(commas) and all(len(piece.split()) <= 3 for piece in pieces[:last])
    return commas[last + 1 :] if last is not None and listed else commas


_HOW_OFTEN = frozenset(
    "usually often sometimes generally typically normally commonly frequently traditionally historically mostly".split()
)
"""Adverbs that open a sentence, with a comma behind them or without."""

_TIMES = frozenset("time year day week month hour minute second morning evening night decade century year's".split())
"""After "each" or "every" they open a sentence as "when" does: "Each year, ...", "Each time X happens, ..."."""

PARTICIPLE = pattern(r".*(?:ed|en|wn|ept|ought|aught|uilt|elt|ound|ecome|ly)$")


@cache
def _pointing(language: Language) -> frozenset[str]:
    """Words with which a main clause begins without doubt."""
    return language.articles | language.pronouns | language.demonstratives
