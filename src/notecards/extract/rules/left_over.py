"""Points that no rule is sure of by themselves: asked together, by the name that they stand below."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, is_generic, label
from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.lists.entries import entries_of
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_lists import BY_A_NAME
from notecards.extract.rules.closed_lists import NAME
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, words
from notecards.problems import Span
from notecards.tokens import join, masked, plain, strip, text


def left_over(here: Here, silent: frozenset[Statement]) -> Yield:
    """ "Remote work" over "a written agreement", "30 % of the hours", "costs are paid": its three points, on one card.

    silent: the statements below that gave no card and that no veto forbids; they must be half of the points at least.
    """
    entries = entries_of(here.statement)
    named = strip(bare(label(here.statement.tokens)), " .:")
    whole = len(entries) == len([child for child in here.statement.children if child.tokens])
    if not whole or not _least(here) <= len(entries) <= _MOST or not _names_a_thing(here, plain(named)):
        return NOTHING
    loose = tuple(entry for entry in entries if entry in silent)
    if len(loose) < max(2, len(entries) / 2) or not all(_is_short(entry, here) for entry in entries):
        return NOTHING
    if sum(count(masked(entry.tokens)) for entry in entries) > _WORDS:
        return NOTHING
    ordered = all(entry.place is Place.STEP for entry in entries)
    front = BY_A_NAME[here.language](here, named, len(entries), ordered=ordered)
    rows = [strip(entry.tokens, " .;,") for entry in entries]
    back = join([(*text(f"{i}. "), *row) if ordered else row for i, row in enumerate(rows, 1)], "\n")
    span = Span(here.statement.span.first, entries[-1].span.last)
    return given(here, [Found(Kind.STEPS, NAME, 0.6, back, front, span=span, asked=plain(named))], loose)


def _least(here: Here) -> int:
    """Points that a name has at least: two below the heading "Kant", which announces none, are no list to be asked for."""
    heading = here.statement.place is Place.HEADING and not masked(here.statement.tokens).rstrip().endswith(":")
    return _BELOW_A_HEADING[here.language] if heading else 2


_BELOW_A_HEADING = ByLanguage(2, fr=3)
_MOST, _WORDS = 6, 36
"""Points on one card, and words in all of them."""


def _names_a_thing(here: Here, name: str) -> bool:
    """Whether a heading, a bullet or a bold line is a name of a few words, and not the note's own."""
    own, language, said = here.statement, here.language, words(name)
    title = own.place is Place.HEADING and own.number == 1
    if title or not _ASKED_TOGETHER[language] or not 1 <= len(said) <= 6 or _IS_NO_NAME.search(name):
        return False
    open_end = said[0].lower in language.function - language.articles or said[-1].lower in language.prepositions
    verb = said[-1].lower in language.verbs
    return not (open_end or verb or is_generic(name, language)) and clause_of(name, language) is None


_ASKED_TOGETHER = ByLanguage(True, zh=False, ja=False, ko=False)
"""Whether points may be asked by a mere name; languages that ask in place look at each kind of label themselves."""
_IS_NO_NAME = pattern(r"[?!:,;…]|^(?:\d+[.)]|few|some|tips?|things|for example|beispiel|e\.g|z\.\s?b)\b", re.IGNORECASE)


def _is_short(entry: Statement, here: Here) -> bool:
    """Whether a point is a short one that stands on its own: no example, no place in another text, nothing that goes on."""
    said = masked(entry.tokens).strip()
    simple = not entry.children and not any(token.target for token in entry.tokens)
    telling = any(len(word.text) > 3 and word.lower not in here.language.function for word in words(said))
    return simple and telling and 1 <= count(said) <= 12 and not _LEANS.search(said)


_LEANS = pattern(
    r"^(?:e\.?g\b|i\.?e\b|ex\b|z\.\s?b\b|p\.\s?ej|bsp\b|for example|used|describe|explain|found|(?:he|she|they|it) [a-z])|[?:]\s*$|…|\betc\b|\busw\b|\[//\]|TODO|"
    r"^(?:slides?|folien?|pages?|seiten?|s\.|p\.|ch(?:apter)?|kap(?:itel)?|fälle|fall|fig(?:ure)?|abb(?:ildung)?|video|lecture|vorlesung|tema|unit)\W*\d+\b",
    re.IGNORECASE,
)
