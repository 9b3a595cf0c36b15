"""Spanish lines without a verb that state something: "Lípidos, moléculas que ...", "«La tierra», de Ana Ríos", "Mínimo de 2 personas"."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Mark, Tokens, cut, masked, plain, strip, text

_NAME = "children"


def told_briefly(here: Here, row: Tokens) -> Found | None:
    """What a line without a verb says: what a name is, whose a work is, how many there must be."""
    return _apposed(here, row) or _work_of(here, row) or bound(here, row)


def without_brackets(said: str) -> str:
    return re.sub(r"\s\([^()]*\)\W*$", "", said)


def _apposed(here: Here, row: Tokens) -> Found | None:
    """ "Metabolitos, moléculas de bajo peso molecular": what they are."""
    found = _KIND_BEHIND.fullmatch(masked(row).strip()) if here.is_bare_bullet else None
    if not found or not 1 <= count(found["term"]) <= 4 or clause_of(found["term"], here.language):
        return None
    noun, kind = words(found["term"])[0].lower, words(found["what"])[0].lower
    far = count(found["what"]) >= _SAYS_ENOUGH or _THAT.search(found["what"])
    if noun.endswith("s") != kind.endswith("s") or not far or kind in here.language.function:
        return None
    term, what = lowered(cut(row, *found.span("term")), here.note), trimmed(cut(row, *found.span("what")))
    front = definition_question(term, plain(what), here.language)
    return Found(Kind.DEFINITION, _NAME, 0.66, what, front, asked=plain(term))


def _work_of(here: Here, row: Tokens) -> Found | None:
    """ "*La tierra y el hombre*, de David Browning": whose it is."""
    found = _OF_SOMEBODY.fullmatch(masked(row).strip())
    if not found:
        return None
    marked = plain(tuple(token for token in row if token.marks & (Mark.ITALIC | Mark.BOLD))).strip()
    title = strip(cut(row, *found.span("title")), _QUOTES)
    if found["title"][0] not in _QUOTES and marked != plain(title):
        return None
    front = worded(here.language.questions["whose work"], subject=text(plain(title)))
    return Found(Kind.QA, _NAME, 0.66, strip(cut(row, *found.span("who")), " ."), front, asked=plain(title))


def bound(here: Here, row: Tokens) -> Found | None:
    """ "Mínimo de 2 personas" under the name of what needs them: the number hidden."""
    found = _BOUND.search(masked(row)) if here.above and here.is_bare_bullet else None
    if not found or count(without_brackets(masked(row))) > _SHORT:
        return None
    return Found(Kind.CLOZE, _NAME, 0.62, row, gaps=(Gap(*found.span("n")),), asked=plain(row))


_KIND_BEHIND = pattern(
    r"(?P<term>[A-ZÁÉÍÓÚÑ][^,;:.()]{2,40}),\s(?P<what>[a-záéíóúñ]{4,}\s[^,;:()]{8,}?(?:\s\([^()]+\))?)\.?"
)
_THAT = pattern(r"\s(?:que|cuy[oa]s?|capa(?:z|ces)|donde)\s")
_SAYS_ENOUGH = 5
"""Words of a kind and what sets it apart; fewer may be a second entry of a list."""
_OF_SOMEBODY = pattern(
    r"(?P<title>[^,]{3,}(?:,[^,]{3,}){0,2}?),?\s(?:de|por)\s(?P<who>[A-ZÁÉÍÓÚÑ][\w.]+(?:\s(?:de\s|del\s|la\s|y\s)*[A-ZÁÉÍÓÚÑ][\w.]+){1,3})\.?"
)
_QUOTES = '«»"“” '
_BOUND = pattern(
    r"(?<!\w)(?:(?:como )?(?:mínim|máxim)[oa]s?(?: de)?|al menos|hasta|límite de|plazo de|más de|menos de)\s(?P<n>\d[\d.,]*(?:\s?(?:%|€|[^\W\d_]{3,}))?)",
    re.IGNORECASE,
)
_SHORT = 9
