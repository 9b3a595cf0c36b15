"""Which labels name a set, and which entries are its members: what makes a list one that can be asked for as a whole."""

import re

from notecards.extract.about.context import context_of
from notecards.extract.about.labels import bare, label, leading_bold
from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.english import lists as english
from notecards.extract.here import Here
from notecards.extract.lists.announced import counted, without_existence
from notecards.extract.lists.entries import is_fragment, short
from notecards.extract.lists.list_labels import CONDITIONS, FACET, LISTS, names_several
from notecards.extract.patterns import pattern
from notecards.extract.romance import french_facets
from notecards.extract.statements import Place, Statement
from notecards.extract.terms import split
from notecards.extract.words import count, words
from notecards.tokens import OPAQUE, Tokens, masked, plain

NAME = "steps"


_THESE = pattern(
    r"\b(?:these|the following|many|several|various|multiple|additional|further|certain|a few|two|three|four|five|six|seven|estas|estos|estes|diese|folgende|ces|queste|questi)\s[^\W\d_]+(?:\s[^\W\d_]+){0,4}\s?[:：]$",
    re.IGNORECASE,
)
"""How a label ends that points at its bullets: "one of these requirements:"."""


def is_listed(here: Here, statement: Statement, entries: list[Statement]) -> bool:
    """Whether bullets that nobody counted are an enumeration: their label says so, by its verb or as a facet of what is above it."""
    named = bare(label(statement.tokens))
    if _HOLDS_FACTS[here.language](here, named, entries):
        return False
    if _are_names(here, statement, entries) or _announces_some(here, statement) or are_kinds(here, named, entries):
        return True
    said = masked(statement.tokens).rstrip("*_ ")
    found = [word.lower for word in words(plain(label(statement.tokens)))]
    points = (
        bool(found)
        and found[0] in here.language.pronouns
        and found[0] not in here.language.articles
        and found[0] not in {"we", "you"}
    )
    facet = is_facet(plain(named), here)
    over = facet and stands_over(statement) and _FACET_HEADS[here.language](here, entries)
    if not said.endswith((":", "：")) and statement.place is not Place.BULLET and not over:
        return False
    if _THESE.search(said) and (not points or found[0] in here.language.demonstratives):
        return not any(word in here.language.numbers for word in found)  # then it says how many, and others
    short_ones = len(entries) == len([c for c in statement.children if c.tokens]) and all(
        count(masked(e.tokens)) <= 14 for e in entries
    )
    if points or not short_ones or len(entries) < (2 if facet else 3):
        return False
    if LISTS.search(said) or (CONDITIONS.search(said) and count(said) >= 4) or facet:
        return True
    brief = all(count(masked(bare(e.tokens))) <= 10 and not any(token.target for token in e.tokens) for e in entries)
    return brief and _IS_PLURAL[here.language](here, named)


def _any(here: Here, entries: list[Statement]) -> bool:
    return True


def _are_phrases(here: Here, entries: list[Statement]) -> bool:
    return len(entries) >= 3 and not any(clause_of(masked(bare(entry.tokens)), here.language) for entry in entries)


_FACET_HEADS = ByLanguage(no, en=_are_phrases, fr=_any)
"""Whether a heading or bold line that names a side of a thing is asked for the points below it: in French also if these state something."""
_HOLDS_FACTS = ByLanguage(no, en=english.holds_facts)
_IS_PLURAL = ByLanguage(no, en=english.is_plural_label)


def _announces_some(here: Here, statement: Statement) -> bool:
    """ "Hay varios tipos de riego:" over its bullets."""
    said = without_existence(label(statement.tokens))
    named = masked(statement.tokens).rstrip("*_ ").endswith(":")
    return named and said != label(statement.tokens) and counted(said, 3, here.language) != said


def are_kinds(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """ "Types of amnesia" over names, each with what it is behind it or below."""
    kinds = _KINDS[here.language].match(plain(named)) and count(plain(named)) <= 8
    return bool(kinds) and all(1 <= count(plain(bare(short(entry)))) <= 5 for entry in entries)


_KINDS = ByLanguage(
    NEVER,
    en=pattern(
        r"(?:the )?(?:\w+ )?(?:types?|kinds?|forms|classes|stages|phases|levels|layers|parts|components|branches) of \w",
        re.IGNORECASE,
    ),
    de=pattern(
        r"(?:Die )?(?:[A-ZÄÖÜ]?[a-zäöüß]+e )?(?:Arten|Formen|Typen|Elemente|Bestandteile|Komponenten|Teile|Phasen|Stufen|Schichten|Ebenen|Stadien|Kategorien|Klassen|Säulen|Prinzipien|Grundsätze|Merkmale|Voraussetzungen|Bereiche|Zweige) (?:der|des|von|eines|einer|im|in) \w"
    ),
)


def _share_a_noun(entries: list[Statement]) -> bool:
    """ "Fixed-ratio schedule", "variable-ratio schedule": kinds of one thing, whatever is said below each."""
    last = [words(masked(bare(e.tokens)))[-1:] for e in entries]
    return len({word.lower for found in last for word in found}) == 1 and all(
        2 <= count(masked(e.tokens)) <= 5 for e in entries
    )


def _are_names(here: Here, statement: Statement, entries: list[Statement]) -> bool:
    """Three to seven bare names under a short bullet: the parts of what it names."""
    children = [c for c in statement.children if c.tokens]
    formulas = any(_FORMULA[here.language].search(masked(e.tokens)) for e in entries)
    if formulas and not _IS_PLURAL[here.language](here, bare(label(statement.tokens))):
        return False  # a thing, its formula, and what else is said of it
    opening = {word.lower for word in words(masked(statement.tokens))[:1]}
    ends = statement.place is Place.PARAGRAPH and masked(statement.tokens).rstrip().endswith((":", "："))
    return (
        (statement.place is Place.BULLET or (statement.place is Place.PARAGRAPH and ends))
        and 3 <= len(entries) == len(children)
        and 1 <= count(masked(bare(label(statement.tokens)))) <= (14 if ends else 5)
        and not any(any(t.target for t in e.tokens) for e in entries)
        and (_share_a_noun(entries) or not any(e.children for e in entries))
        and all(1 <= count(masked(e.tokens)) <= 4 and not re.search(r"[.:;,!?]", masked(e.tokens)) for e in entries)
        and not (
            ends and (opening & here.language.pronouns - here.language.articles or count(masked(statement.tokens)) < 3)
        )
        and (ends or clause_of(masked(statement.tokens), here.language) is None)
    )


_FORMULA = ByLanguage(NEVER, en=pattern(OPAQUE))


def heads_names(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """ "Parties to a lawsuit" over bullets that begin right below it and state nothing by themselves."""
    several = _IS_PLURAL[here.language](here, named) or (len(entries) > 2 and names_several(named, here.language))
    if len(entries) > 2 and _KINDS_OF[here.language].match(masked(named)):
        return all(count(plain(short(e))) <= 9 and clause_of(masked(short(e)), here.language) is None for e in entries)
    return (
        several
        and tuple(entries) == here.statement.children[: len(entries)]
        and not any(token.target for e in entries for token in e.tokens)
        and all(count(masked(e.tokens)) <= 16 for e in entries)
        and _mostly_fragments(here, entries)
    )


_KINDS_OF_FRENCH_AND_SPANISH = pattern(
    r"(?:(?:les|los|las)\s)?(?:(?:différent[es]*|principa(?:ux|les)|grand[es]*|diferentes|distint[oa]s)\s)?(?:types|sortes|formes|espèces|catégories|tipos|clases|formas|especies|categorías)\s(?:de|d['’])",
    re.IGNORECASE,
)
_KINDS_OF = ByLanguage(NEVER, fr=_KINDS_OF_FRENCH_AND_SPANISH, es=_KINDS_OF_FRENCH_AND_SPANISH)
"""A heading over kinds of a thing, whatever is said of each."""


def _mostly_fragments(here: Here, entries: list[Statement]) -> bool:
    """Whether no entry states anything by itself; of German ones half may, which are then asked for themselves, too."""
    loose = sum(is_fragment(here, e) or _STANDS_OVER[here.language](here, e) for e in entries)
    return loose == len(entries) or (len(entries) > 2 and loose >= _LOOSE[here.language] * len(entries))


_LOOSE = ByLanguage(1.0, de=0.5)
"""The share of the entries that must state nothing."""


def _is_name_over(here: Here, entry: Statement) -> bool:
    """An entry of a few words with what belongs to it below."""
    brief = count(masked(entry.tokens)) <= 4 and bool(entry.children)
    return brief and split(entry.tokens) is None and clause_of(masked(entry.tokens), here.language) is None


_STANDS_OVER = ByLanguage(_is_name_over, en=no)


def stands_over(statement: Statement) -> bool:
    """A heading but the note's own, or a line that is bold as a whole."""
    if statement.place is Place.HEADING:
        return statement.number > 1
    bold = leading_bold(statement.tokens)
    return bool(bold) and not masked(statement.tokens)[bold:].strip(" :.*_")


def is_a_side(here: Here, entry: Statement) -> bool:
    """ "Causes: ..." below an illness: its sides, each asked by itself, make no list of what it has."""
    apart = split(entry.tokens)
    named = plain(bare(apart[0])).casefold().strip(" :.") if apart else ""
    return named in here.language.facets or bool(FACET.match(named))


def is_facet(named: str, here: Here) -> bool:
    """ "Properties" under a heading that says of what."""
    return bool(FACET.match(named) or _IS_FACET[here.language](named)) and bool(context_of(here)[0])


_IS_FACET = ByLanguage(no, fr=french_facets.names_a_side)
