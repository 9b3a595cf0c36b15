"""Steps and enumerations: one card for the whole, which says how many there are; its entries speak for themselves."""

import re

from notecards.cards import Kind
from notecards.extract.announced import completed, is_plain_list, without_existence
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES
from notecards.extract.rules.definition import split
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import bare, context_of, is_generic, label, leading_bold
from notecards.extract.wording import number, worded
from notecards.extract.words import count, sentences, words
from notecards.problems import Span
from notecards.tokens import Tokens, cut, join, masked, plain, text, unmarked

NAME = "steps"
MOST = 7
"""Entries on one card; more are more than one learns at once."""


def steps(here: Here) -> Yield:
    """A label over numbered steps, or over bullets that are announced as a closed list."""
    statement = here.statement
    if masked(statement.tokens).rstrip(' "”*_').endswith(("?", "？")) and statement.place is not Place.HEADING:
        return NOTHING
    entries = _entries(statement)
    if not 2 <= len(entries) <= MOST:
        return NOTHING
    ordered = all(e.place is Place.STEP for e in entries)
    asked = completed(here)
    named = asked or bare(label(without_existence(statement.tokens)))
    first = words(masked(named))[:1]
    if first and first[0].lower in here.language.verbs:
        return NOTHING
    generic = is_generic(plain(named), here.language)
    if not named or count(plain(named)) > 14 or (generic and not _is_facet(plain(named), here)):
        return NOTHING
    announced = _announced(statement.tokens, here, len(entries))
    if not ordered and not announced and not asked and not _all_named(entries) and not is_plain_list(here, entries):
        return NOTHING
    rows = [short(entry) for entry in entries]
    if any(not row or count(plain(row)) > 25 or _EXAMPLE.match(plain(row)) for row in rows):
        return NOTHING
    if len({plain(row).casefold() for row in rows}) < len(rows):
        return NOTHING
    numbered = [(*text(f"{i}. "), *row) if ordered else row for i, row in enumerate(rows, 1)]
    span = Span(statement.span.first, entries[-1].span.last)
    front = _front(here, named if announced or asked else label(statement.tokens), len(entries), ordered)
    found = Found(
        Kind.STEPS,
        NAME,
        0.85 if announced or asked else 0.7,
        join(numbered, "\n"),
        front,
        span=span,
        asked=plain(named),
    )
    return given(here, [found])


_FACET = re.compile(
    r"^(?:key |main )?(?:properties|features|advantages|disadvantages|pros|cons|benefits|characteristics|types|kinds|steps|uses|applications|eigenschaften|merkmale|vorteile|nachteile|arten|schritte|propriétés|"
    r"caractéristiques|avantages|inconvénients|types|étapes|propiedades|características|ventajas|desventajas|tipos|pasos|特点|优点|缺点|步骤)$",
    re.IGNORECASE,
)


_EXAMPLE = re.compile(r"^(?:e\.?g|i\.?e|z\.\s?b|p\.\s?ej|ex)\b\.?", re.IGNORECASE)


def _is_facet(named: str, here: Here) -> bool:
    """ "Properties" under a heading that says of what."""
    return bool(_FACET.match(named)) and bool(context_of(here)[0])


def _entries(statement: Statement) -> list[Statement]:
    kinds = (Place.STEP,) if any(c.place is Place.STEP for c in statement.children) else (Place.BULLET,)
    return [c for c in statement.children if c.place in kinds and c.tokens]


def _all_named(entries: list[Statement]) -> bool:
    """Three or more bullets that each begin with a bold term: a set that belongs together."""
    return len(entries) >= 3 and all(leading_bold(e.tokens) and split(e.tokens) for e in entries)


def _announced(tokens: Tokens, here: Here, length: int) -> bool:
    """Whether the label itself says how many there are: "(3 steps)", "five characteristics"."""
    found = words(plain(tokens))
    if here.language.spaced is False:
        return any(
            sign in plain(tokens) and here.language.numbers[sign] == length for sign in here.language.numbers
        ) or str(length) in plain(tokens)
    return any(here.language.numbers.get(w.lower) == length or w.text == str(length) for w in found)


def short(entry: Statement) -> Tokens:
    """The name of an entry that has one, else its first idea."""
    parts = split(entry.tokens)
    if parts and count(plain(parts[0])) <= 8:
        return unmarked(parts[0])
    pieces = sentences(masked(entry.tokens))
    if len(pieces) > 1 and count(masked(entry.tokens)[slice(*pieces[0])]) <= 3:
        return unmarked(trimmed(cut(entry.tokens, *pieces[0])))
    return unmarked(trimmed(first_idea(trimmed(entry.tokens))))


_SEQUENCE = re.compile(
    r"\b(?:steps?|stages?|phases?|procedure|algorithm|process|cycle|how|schritte?|phasen?|ablauf|étapes?|pasos?|fases?|etapas?|passi)\b|步|阶段|流程",
    re.IGNORECASE,
)


def _is_a_sequence(here: Here) -> bool:
    """Whether the order is what counts: the label says so, or most entries are commands."""
    if _SEQUENCE.search(plain(here.statement.tokens)):
        return True
    entries = _entries(here.statement)
    commands = sum(
        bool(found) and found[0].lower in BASES for e in entries for found in [words(masked(trimmed(e.tokens)))]
    )
    return here.language.code == "en" and commands > len(entries) / 2


def _front(here: Here, named: Tokens, length: int, ordered: bool) -> Tokens:
    language = here.language
    tables = language.questions
    n = number(length, language)
    if plain(named).endswith(("?", "？")):
        return worded(tables.get("points", "{} ({n})"), subject=named, n=n)
    if language.code == "en" and re.match(
        r"^(?:the\s+)?(?:\d+|two|three|four|five|six|seven)\s", plain(named), re.IGNORECASE
    ):
        return worded(tables["steps one"], subject=lowered(named, here.note))
    form = "steps" if ordered and _is_a_sequence(here) else "list"
    return worded(tables.get(form, "{} ({n})"), subject=named, n=n)
