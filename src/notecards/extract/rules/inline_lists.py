"""A list inside a sentence whose entries are counted off: "The court asks (1) who was harmed, (2) by whom and (3) how much"."""

import re

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import asks_in_place
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_lists import front_of_list
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.statement import sentences_of
from notecards.extract.statements import Place
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text, unmarked

NAME = "steps"
_MARK = pattern(r"(?<![\w(])\(?(?P<sign>[1-7]|[a-g])\)\s(?=\S)")
_ENDS = pattern(r"[\s,;.:]*(?:\b(?:and|or|und|oder|et|ou|y|o)\s*)?$", re.IGNORECASE)
_LONGEST_ENTRY = 22
_LONGEST_STEM = 18
_MOST = 7


def inline_list(here: Here) -> Yield:
    """One card for the entries, and those of the sentences around them."""
    if here.statement.place not in (Place.PARAGRAPH, Place.BULLET, Place.QUOTE) or asks_in_place(here.language):
        return NOTHING
    row = here.statement.tokens
    whole = masked(row)
    marks = _counted_off(whole)
    if len(marks) < 2 or here.statement.children:
        return NOTHING
    spans = sentences(whole)
    begin = next((a for a, b in spans if a <= marks[0].start() < b), 0)
    end = next((b for a, b in spans if a <= marks[-1].start() < b), len(whole))
    starts = [mark.end() for mark in marks]
    entries = [_entry(row, a, b) for a, b in zip(starts, [*(m.start() for m in marks[1:]), end], strict=True)]
    stem = strip(cut(row, begin, marks[0].start()), " :—–-,")
    front = _front(here, stem, len(entries))
    if not front or any(not 1 <= count(plain(entry)) <= _LONGEST_ENTRY for entry in entries):
        return NOTHING
    back = join([(*text(f"{i}. "), *entry) for i, entry in enumerate(entries, 1)], "\n")
    found = Found(Kind.STEPS, NAME, 0.76, back, front, asked=plain(stem))
    around = [*sentences_of(here, cut(row, 0, begin), ()), *sentences_of(here, cut(row, end), ())]
    return given(here, [found, *around])


def _counted_off(whole: str) -> "list[re.Match[str]]":
    """The marks of the entries: each the next one, from the first."""
    if whole.count(")") < 2:
        return []
    found: list[re.Match[str]] = []
    for mark in _MARK.finditer(whole):
        wanted = "1a" if not found else chr(ord(found[-1]["sign"]) + 1)
        alike = not found or mark.group().startswith("(") == found[0].group().startswith("(")
        if mark["sign"] in wanted and alike:
            found.append(mark)
    return found if len(found) <= _MOST else []


def _entry(row: Tokens, start: int, end: int) -> Tokens:
    said = masked(row)[start:end]
    ends = _ENDS.search(said)
    return unmarked(trimmed(cut(row, start, start + (ends.start() if ends else len(said)))))


def _front(here: Here, stem: Tokens, length: int) -> Tokens:
    """How the list is asked for: by the subject of its sentence, or by the sentence as far as it goes."""
    said = masked(stem)
    found = words(said)
    if not 2 <= len(found) <= _LONGEST_STEM or found[0].lower in (
        here.language.demonstratives - here.language.articles
    ) | {
        "it",
        "they",
        "this",
        "these",
    }:
        return ()
    clause = clause_of(f"{said} things", here.language)
    is_copula = clause is not None and clause.kind is Verb.COPULA and not said[clause.rest[0] :].strip()
    if is_copula and clause is not None and not clause.start:
        return front_of_list(here, strip(cut(stem, *clause.subject)), length, ordered=False)
    return front_of_list(here, stem, length, ordered=False)
