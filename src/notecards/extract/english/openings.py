"""What opens an English sentence before its main clause."""

import re

from notecards.extract.clauses.main_clause import YEAR, behind_commas
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb
from notecards.tokens import OPAQUE


def main_start(text: str, every: list[Word]) -> int | None:
    """Index of the first word of the main clause: after the comma where the sentence opens with a subordinate part."""
    if not every:
        return None
    first = every[0].lower
    following = every[1].lower if len(every) > 1 else ""
    if (
        first in _LOOSE
        and (following in ENGLISH.pronouns or following in ENGLISH.articles or following[:1] == OPAQUE)
        and text[every[0].end] == " "
    ):
        return 1
    year = first in ("in", "by", "around") and len(every) > 3 and YEAR.fullmatch(following)
    if year and text[every[1].end] == " " and (every[2].text[:1].isupper() or every[2].lower in ENGLISH.articles):
        return 2
    later = _LATER.match(text)
    if later:
        return next((i for i, word in enumerate(every) if word.start >= later.end()), None)
    opens = following not in ENGLISH.openers and following not in ENGLISH.prepositions
    if first in _HOW_OFTEN and opens and len(every) > 2 and text[every[0].end] == " ":
        return 1
    counts_it = first == "first" and text[every[0].end : every[0].end + 1] == " "
    if counts_it and following not in ENGLISH.articles and following not in ENGLISH.pronouns:
        return 0  # "First exposure to the antigen activates ..."
    counts = first in ("each", "every") and following in _TIMES
    together = (first, following) in _OPEN_TOGETHER or (first == "where" and "," in text)
    even = first == "even" and following in ENGLISH.openers
    if first not in ENGLISH.openers and not (counts or even or together or _opens_with_participle(text, every)):
        return 0
    commas = _after_a_list([i for i, sign in enumerate(text) if sign == ","], text)
    if not commas:
        follows = every[2].lower if len(every) > 2 else ""
        names = counts and follows not in ENGLISH.articles and follows not in ENGLISH.pronouns  # "each time variable"
        return 0 if first in ENGLISH.articles or names or together else None
    main = behind_commas(text, every, commas, ENGLISH)
    if main is not None and main + 1 < len(every) and is_adverb(every[main].lower):
        main += every[main + 1].lower in ENGLISH.articles or every[main + 1].lower in ENGLISH.pronouns
    return main


def _opens_with_participle(text: str, every: list[Word]) -> bool:
    """ "Founded in 1534, the order ...": what else is said of the subject stands before it."""
    first, following = every[0].lower, every[1].lower if len(every) > 1 else ""
    if first in _MINDFUL and "," in text:
        return True
    told = first in ENGLISH.past and PARTICIPLE.match(first) and following in ENGLISH.prepositions
    return bool(told) and "," in text and every[0].text[:1].isupper()


_MINDFUL = frozenset(
    "realizing realising knowing believing fearing hoping seeing thinking expecting assuming suspecting recognizing recognising convinced".split()
)
"""With what in mind the subject of the main clause does something: "Fearing an attack, the king fled"."""
_LATER = pattern(
    r"(?:(?:about|only|just|some)\s)?(?:an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|a few|several|many|[\w-]+teen|twenty)\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century)\s"
    r"(?:later|earlier|afterwards|before|(?:after|before)\s[^,]{3,50}),?\s(?=\w)",
    re.IGNORECASE,
)
"""How long after the sentence before it something happened: "One year later the parliament was dissolved"."""
_LOOSE = frozenset("now then here thus hence therefore so also finally next first note".split())
"""Adverbs that open a sentence without a comma."""
_HOW_OFTEN = frozenset(
    "usually often sometimes generally typically normally commonly frequently traditionally historically mostly".split()
)
"""Adverbs that open a sentence, with a comma behind them or without."""
_OPEN_TOGETHER = frozenset(
    tuple(two.split())
    for two in "over time|over the|like all|like any|like other|like most|like the|unlike the|early in|late in|later in|early on|according to|due to|thanks to|owing to|prior to|contrary to|apart from|aside from|along with|together with|rather than".split(
        "|"
    )
)
"""Two words that open a sentence together: "Over time, ..."."""
_TIMES = frozenset("time year day week month hour minute second morning evening night decade century year's".split())
"""After "each" or "every" they open a sentence as "when" does: "Each year, ...", "Each time X happens, ..."."""
PARTICIPLE = pattern(r".*(?:ed|en|wn|ept|ought|aught|uilt|elt|ound|ecome|ly)$")


def _after_a_list(commas: list[int], text: str) -> list[int]:
    """The commas of an opening, without those of a list in it: "With the Spanish, French, and English thriving, Europe ..."."""
    ends = [*commas[1:], len(text)][: len(commas)]
    pieces = [text[a + 1 : b].strip() for a, b in zip(commas, ends, strict=True)]
    last = next((i for i, piece in enumerate(pieces) if re.match(r"(?:and|or)\s", piece)), None)
    listed = last is not None and last + 1 < len(commas) and all(len(piece.split()) <= 3 for piece in pieces[:last])
    return commas[last + 1 :] if last is not None and listed else commas
