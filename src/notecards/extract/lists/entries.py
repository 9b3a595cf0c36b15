"""The entries of a list: which statements they are, what each is called, and which of them are mere names or state nothing."""

import re

from notecards.extract.about.labels import bare, leading_bold
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.terms import split, split_at_comma
from notecards.extract.words import count, sentences
from notecards.tokens import Tokens, cut, masked, plain, unmarked


def entries_of(statement: Statement) -> list[Statement]:
    """The bullets or steps right below a statement; below a heading, lines that are names and nothing else."""
    below = [c for c in statement.children if c.tokens]
    if statement.place is Place.HEADING and len(below) > 1 and all(_is_a_bare_name(c) for c in below):
        return below
    kinds = (Place.STEP,) if any(c.place is Place.STEP for c in statement.children) else (Place.BULLET,)
    entries = [c for c in statement.children if c.place in kinds and c.tokens]
    named = [e for e in entries if not _FOLLOWS.match(masked(e.tokens))]
    entries = named if len(named) > 2 else entries
    return [] if entries and all(_leads_within(e) for e in entries) else entries


_FOLLOWS = pattern(r"(?:->|=>|→|⇒)\s")
"""How a bullet begins that says what follows from those above it."""


def _leads_within(entry: Statement) -> bool:
    """A line of a table of contents: nothing but a link to a heading."""
    return all(token.target.startswith("#") for token in entry.tokens if token.text.strip())


def _is_a_bare_name(line: Statement) -> bool:
    said = masked(line.tokens).strip()
    return line.place is Place.PARAGRAPH and not line.children and 1 <= count(said) <= 4 and said[-1:].isalnum()


def short(entry: Statement) -> Tokens:
    """The name of an entry that has one, else its first idea."""
    parts = split(entry.tokens)
    if parts and count(plain(parts[0])) <= 8:
        return unmarked(parts[0])
    pieces = sentences(masked(entry.tokens))
    if len(pieces) > 1 and count(masked(entry.tokens)[slice(*pieces[0])]) <= 3:
        return unmarked(trimmed(cut(entry.tokens, *pieces[0])))
    return unmarked(trimmed(first_idea(trimmed(entry.tokens))))


def is_a_name(here: Here, entry: Statement) -> bool:
    """Whether an entry is one to four words that state nothing, with nothing below it."""
    said = masked(entry.tokens).strip()
    return (
        1 <= count(said) <= 4
        and not entry.children
        and not re.search(r"[:;.=,→]", said)
        and clause_of(said, here.language) is None
    )


def all_named(entries: list[Statement]) -> bool:
    """Three or more bullets that each begin with a bold term: a set that belongs together."""
    return len(entries) >= 3 and all(leading_bold(e.tokens) and split(e.tokens) for e in entries)


def are_defined(entries: list[Statement], here: Here) -> bool:
    """Whether each entry says behind a comma what it is: then they speak for themselves."""
    every = [entry.tokens for entry in entries]
    return split_at_comma(every[0], every, here.language) is not None


def is_fragment(here: Here, entry: Statement) -> bool:
    """An entry that states nothing by itself, not even in brackets: the list card has it."""
    glossed = count(masked(entry.tokens)) - count(masked(bare(entry.tokens))) > _GLOSS[here.language]
    return (
        not entry.children
        and not glossed
        and not LEADS_ON[here.language].search(masked(entry.tokens))
        and split(entry.tokens) is None
        and clause_of(masked(entry.tokens), here.language) is None
    )


_GLOSS = ByLanguage(2, fr=5, es=5)
"""Words in brackets behind a name that may still be a part of it."""
_ARROW = pattern(r"\s(?:->|=>|→|⇒)\s")
LEADS_ON = ByLanguage(NEVER, fr=_ARROW, es=_ARROW)
"""What stands between the name of a French or Spanish entry and what is said of it: "Gel → fissuration"."""
