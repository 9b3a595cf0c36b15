"""Lists that their label asks for by itself: "Why:", and "Phase 1: ...", "Phase 2: ..." below the name of a thing."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, is_generic, label
from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import capital, number, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.lists.entries import entries_of, short
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place
from notecards.extract.words import count, words
from notecards.problems import Span
from notecards.tokens import cut, join, masked, plain, text

NAME = "steps"
MOST = 7
"""Entries on one card; more are more than one learns at once."""


def asks_of_above(here: Here) -> Yield:
    """ "Why:" over bullets, under the name of a thing or after it: "Soviet takeovers: why?"."""
    entries = entries_of(here.statement)
    found = _ASKS[here.language].fullmatch(masked(here.statement.tokens).strip())
    if not found or not 1 <= len(entries) <= MOST or here.statement.place is Place.HEADING:
        return NOTHING
    beside = here.before[-1].tokens if here.before and masked(here.before[-1].tokens).rstrip().endswith(":") else ()
    above = cut(here.statement.tokens, *found.span("what")) if found["what"] else label(beside) or subject_of(here)
    rows = [short(entry) for entry in entries]
    if not 1 <= count(plain(above)) <= 8 or any(not row or count(plain(row)) > 25 for row in rows):
        return NOTHING
    subject = join((capital(above), text(f": {found['asks'].lower()}?")), "")
    span = Span(here.statement.span.first, entries[-1].span.last)
    if len(rows) == 1:
        return given(here, [Found(Kind.QA, NAME, 0.66, rows[0], subject, span=span, asked=plain(above))])
    front = worded(here.language.questions["points"], subject=subject, n=number(len(rows), here.language))
    return given(here, [Found(Kind.STEPS, NAME, 0.7, join(rows, "\n"), front, span=span, asked=plain(above))])


_ASKS = ByLanguage(
    NEVER, en=pattern(r"\W*(?:(?P<what>[A-Z][^:?\n]{2,50}):\s+)?(?P<asks>why|how)\W{0,3}", re.IGNORECASE)
)


def stages(here: Here) -> Found | None:
    """ "Phase 1: growing", "Phase 2: shrinking" below the name of a thing, all of them from the first on: its phases."""
    found = [
        (s, m) for s in here.statement.children if (m := _STAGED[here.language].match(masked(s.tokens).strip("*_ ")))
    ]
    numbers = [int(m["digit"] or _ROMAN.index(m["roman"].lower()) + 1) for _, m in found]
    kinds = {m["kind"].lower() for _, m in found}
    owner = bare(label(here.statement.tokens))
    if not 2 <= len(found) <= MOST or numbers != list(range(1, len(found) + 1)) or len(kinds) > 1:
        return None
    if (
        is_generic(plain(owner), here.language)
        or not 1 <= count(plain(owner)) <= 6
        or clause_of(masked(owner), here.language)
    ):
        return None
    rows = [text(m["name"].strip("*_ ")) for _, m in found]
    if any(count(plain(row)) > 6 for row in rows) or words(plain(owner))[-1].lower.rstrip("s") == next(iter(kinds)):
        return None
    facet, n = text(f"{kinds.pop()}s"), number(len(found), here.language)
    front = worded(here.language.questions["facet list"], n=n, facet=facet, subject=lowered(owner, here.note))
    back = join([(*text(f"{i}. "), *row) for i, row in enumerate(rows, 1)], "\n")
    span = Span(here.statement.span.first, found[-1][0].span.first)
    return Found(Kind.STEPS, NAME, 0.76, back, front, span=span, asked=plain(owner))


_STAGED = ByLanguage(
    NEVER,
    en=pattern(
        r"(?P<kind>phase|stage|level|layer|tier|period|era|wave|law|principle|generation)\s#?(?:(?P<digit>\d)|(?P<roman>I{1,3}|IV|VI?))\*{0,2}\s?(?:[:–—-]|\()\s?\*{0,2}(?P<name>[^:.(),]{3,50}?)(?=\s?[:.(),]|\s[–—-]\s|$)",
        re.IGNORECASE,
    ),
)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi")
