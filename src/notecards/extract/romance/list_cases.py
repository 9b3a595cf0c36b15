"""A case or an aim over its list: "Si la pression baisse :", "Pour obtenir le permis :"."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, words
from notecards.tokens import Tokens, masked, strip, unmarked


def asks_below(here: Here, entries: list[Statement]) -> Tokens:
    """The question that the entries answer together: what happens in the case, what is needed for the aim; empty elsewhere."""
    language, said = here.language, masked(here.statement.tokens).rstrip("*_ ")
    brief = all(count(masked(entry.tokens)) <= _LONGEST_ENTRY and not entry.task for entry in entries)
    if not said.endswith(":") or here.statement.place is Place.HEADING or not brief or not 2 <= len(entries) <= _MOST:
        return ()
    case, aim = _CASE[language].fullmatch(said), _AIM[language].fullmatch(said)
    form = "condition" if case else "needed" if aim and _are_done(entries) else ""
    points = language.pronouns - language.articles - language.prepositions | language.demonstratives
    back = {word.lower for word in words(said)} & points
    if not form or back or form not in language.questions or not 3 <= count(said) <= _LONGEST_CASE:
        return ()
    return worded(language.questions[form], subject=small_first(unmarked(strip(here.statement.tokens, " :*_"))))


def _are_done(entries: list[Statement]) -> bool:
    """Whether each entry says what is to be done."""
    return all(_TO_DO.match(masked(entry.tokens)) for entry in entries)


_CASE = ByLanguage(
    NEVER,
    fr=pattern(
        r"\W*(?:si|s['’](?=il)|lorsqu(?:e|['’])|quand|en cas d(?:e|['’])|en l['’]absence d(?:e|['’])|en présence d(?:e|['’]))\s?[^,:;?]+:",
        re.IGNORECASE,
    ),
    es=pattern(r"\W*(?:si|cuando|en caso de|en ausencia de|en presencia de)\s[^,:;?]+:", re.IGNORECASE),
)
_AIM = ByLanguage(
    NEVER,
    fr=pattern(r"\W*(?:pour|afin d(?:e|['’]))\s?[^\W\d_]{2,}(?:er|ir|re)\s[^,:;?]+:", re.IGNORECASE),
    es=pattern(r"\W*para\s[^\W\d_]{2,}(?:ar|er|ir)\s[^,:;?]+:", re.IGNORECASE),
)
_TO_DO = pattern(r"\W*(?:se\s|s['’]|ne pas\s|no\s)?[^\W\d_]{2,}(?:ar|er|ir|re)(?:se)?\s", re.IGNORECASE)
_LONGEST_ENTRY, _LONGEST_CASE, _MOST = 14, 14, 7
