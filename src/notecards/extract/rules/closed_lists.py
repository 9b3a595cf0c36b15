"""Which labels name a set, and which entries are its members: what makes a list one that can be asked for as a whole."""

import re

from notecards.extract.announced import (
    counted,
    without_existence,
)
from notecards.extract.clause import clause_of
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_lists import (
    CONDITIONS,
    FACET,
    names_several,
    short,
)
from notecards.extract.rules.note_form import is_a_side, tells_of_one_thing
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import (
    bare,
    context_of,
    label,
    leading_bold,
)
from notecards.extract.terms import split, split_at_comma
from notecards.extract.wording import head, is_plural
from notecards.extract.words import count, words
from notecards.tokens import OPAQUE, Tokens, masked, plain

NAME = "steps"


def names_them(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """ "Primary sources" over nothing but a few names: they are what the plural names, even two of them."""
    statement = here.statement
    return (
        here.language.code == "en"
        and statement.place in (Place.BULLET, Place.STEP)
        and len(entries) == len(statement.children)
        and _is_plural_label(here, named)
        and clause_of(masked(statement.tokens), here.language) is None
        and all(is_a_name(here, entry) or _is_glossed_name(here, entry) for entry in entries)
    )


def _is_glossed_name(here: Here, entry: Statement) -> bool:
    """ "By-laws (made by the county)": a name, and a remark in brackets."""
    said = masked(bare(entry.tokens)).strip()
    return (
        1 <= count(said) <= 4
        and count(masked(entry.tokens)) <= 9
        and not entry.children
        and not re.search(r"[:;.=,→(]", said)
        and clause_of(said, here.language) is None
    )


def is_a_name(here: Here, entry: Statement) -> bool:
    said = masked(entry.tokens).strip()
    return (
        1 <= count(said) <= 4
        and not entry.children
        and not re.search(r"[:;.=,→]", said)
        and clause_of(said, here.language) is None
    )


LISTS = pattern(
    r"(?:\b(?:includes?|including|are|such as|following|consists? of|comprises?|contains?|covers?|sind|umfass(?:t|en)|enthält|enthalten|folgende\w*|gehören|sont|suivante?s?|comprend|comprennent|inclut|incluent|contient|"
    r"son|siguientes?|incluyen?|comprende|contiene|sono|seguenti|são|seguintes|incluem?)|包括|包含|如下|分为|有)\W*$",
    re.IGNORECASE,
)
"""How a label ends that says what its bullets are: "Common uses include:"."""

RELATES = pattern(r"\s(?:=|->|=>|→|⇒)\s")

_THESE = pattern(
    r"\b(?:these|the following|many|several|various|multiple|additional|further|certain|a few|two|three|four|five|six|seven|estas|estos|estes|diese|folgende|ces|queste|questi)\s[^\W\d_]+(?:\s[^\W\d_]+){0,4}\s?[:：]$",
    re.IGNORECASE,
)
"""How a label ends that points at its bullets: "one of these requirements:"."""


def is_listed(here: Here, statement: Statement, entries: list[Statement]) -> bool:
    """Whether bullets that nobody counted are an enumeration: their label says so, by its verb or as a facet of what is above it."""
    if here.language.code == "en" and any(RELATES.search(masked(entry.tokens)) for entry in entries):
        return False  # "fever + stiff neck = meningitis": each a fact of its own
    named = bare(label(statement.tokens))
    if tells_of_one_thing(here, named, entries) and (
        _is_plural_label(here, named) or any(is_a_side(here, entry) for entry in entries)
    ):
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
    if not said.endswith((":", "：")) and statement.place is not Place.BULLET:
        return False
    if _THESE.search(said) and (not points or found[0] in here.language.demonstratives):
        return not any(word in here.language.numbers for word in found)  # then it says how many, and others
    facet = is_facet(plain(named), here)
    short_ones = len(entries) == len([c for c in statement.children if c.tokens]) and all(
        count(masked(e.tokens)) <= 14 for e in entries
    )
    if points or not short_ones or len(entries) < (2 if facet else 3):
        return False
    if LISTS.search(said) or (CONDITIONS.search(said) and count(said) >= 4) or facet:
        return True
    brief = all(count(masked(bare(e.tokens))) <= 10 and not any(token.target for token in e.tokens) for e in entries)
    return brief and _is_plural_label(here, named)


def _announces_some(here: Here, statement: Statement) -> bool:
    """Outside English: "Hay varios tipos de riego:" over its bullets."""
    said = without_existence(label(statement.tokens))
    named = here.language.code != "en" and masked(statement.tokens).rstrip("*_ ").endswith(":")
    return named and said != label(statement.tokens) and counted(said, 3, here.language) != said


def are_kinds(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """ "Types of amnesia" over names, each with what it is behind it or below."""
    kinds = here.language.code == "en" and _KINDS.match(plain(named)) and count(plain(named)) <= 8
    return bool(kinds) and all(1 <= count(plain(bare(short(entry)))) <= 5 for entry in entries)


_KINDS = pattern(
    r"(?:the )?(?:\w+ )?(?:types?|kinds?|forms|classes|stages|phases|levels|layers|parts|components|branches) of \w",
    re.IGNORECASE,
)


def _share_a_noun(entries: list[Statement]) -> bool:
    """ "Fixed-ratio schedule", "variable-ratio schedule": kinds of one thing, whatever is said below each."""
    last = [words(masked(bare(e.tokens)))[-1:] for e in entries]
    return len({word.lower for found in last for word in found}) == 1 and all(
        2 <= count(masked(e.tokens)) <= 5 for e in entries
    )


def _is_plural_label(here: Here, named: Tokens) -> bool:
    """ "Medical triggers", "core features": a few words that turn on a plural and say nothing by themselves."""
    found = words(plain(named))
    of_them = len(found) > 1 and found[1].lower in ("of", "for")  # "Uses for DNA tests": no verb
    return (
        here.language.code == "en"
        and 1 <= len(found) <= 5
        and is_plural(head(found))
        and found[0].lower not in here.language.interrogatives
        and (of_them or clause_of(masked(named), here.language) is None)
    )


def _are_names(here: Here, statement: Statement, entries: list[Statement]) -> bool:
    """Three to seven bare names under a short bullet: the parts of what it names."""
    children = [c for c in statement.children if c.tokens]
    formulas = here.language.code == "en" and any(OPAQUE in masked(e.tokens) for e in entries)
    if formulas and not _is_plural_label(here, bare(label(statement.tokens))):
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


def heads_names(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """ "Parties to a lawsuit" over bullets that begin right below it and state nothing by themselves."""
    several = _is_plural_label(here, named) or (len(entries) > 2 and names_several(named, here.language))
    if here.language.code in ("fr", "es") and len(entries) > 2 and _ROMANCE_KINDS.match(masked(named)):
        return all(count(plain(short(e))) <= 9 and clause_of(masked(short(e)), here.language) is None for e in entries)
    return (
        several
        and tuple(entries) == here.statement.children[: len(entries)]
        and not any(token.target for e in entries for token in e.tokens)
        and all(count(masked(e.tokens)) <= 16 for e in entries)
        and _mostly_fragments(here, entries)
    )


_ROMANCE_KINDS = pattern(
    r"(?:(?:les|los|las)\s)?(?:(?:différent[es]*|principa(?:ux|les)|grand[es]*|diferentes|distint[oa]s)\s)?(?:types|sortes|formes|espèces|catégories|tipos|clases|formas|especies|categorías)\s(?:de|d['’])",
    re.IGNORECASE,
)
"""A heading over kinds of a thing, whatever is said of each."""


def _mostly_fragments(here: Here, entries: list[Statement]) -> bool:
    """Whether no entry states anything by itself; of German ones half may, which are then asked for themselves, too."""
    loose = sum(is_fragment(here, e) or _is_name_over(here, e) for e in entries)
    return loose == len(entries) or (here.language.code == "de" and 2 * loose >= len(entries) > 2)


def _is_name_over(here: Here, entry: Statement) -> bool:
    """Outside English: an entry of a few words with what belongs to it below."""
    brief = here.language.code != "en" and count(masked(entry.tokens)) <= 4 and bool(entry.children)
    return brief and split(entry.tokens) is None and clause_of(masked(entry.tokens), here.language) is None


def stands_over(statement: Statement) -> bool:
    """A heading but the note's own, or a line that is bold as a whole."""
    if statement.place is Place.HEADING:
        return statement.number > 1
    bold = leading_bold(statement.tokens)
    return bool(bold) and not masked(statement.tokens)[bold:].strip(" :.*_")


def is_fragment(here: Here, entry: Statement) -> bool:
    """An entry that states nothing by itself, not even in brackets: the list card has it."""
    most = 5 if here.language.code in ("fr", "es") else 2
    glossed = count(masked(entry.tokens)) - count(masked(bare(entry.tokens))) > most
    return (
        not entry.children
        and not glossed
        and not (most > 2 and ARROW.search(masked(entry.tokens)))
        and split(entry.tokens) is None
        and clause_of(masked(entry.tokens), here.language) is None
    )


ARROW = pattern(r"\s(?:->|=>|→|⇒)\s")


def is_facet(named: str, here: Here) -> bool:
    """ "Properties" under a heading that says of what."""
    return bool(FACET.match(named)) and bool(context_of(here)[0])


def all_named(entries: list[Statement]) -> bool:
    """Three or more bullets that each begin with a bold term: a set that belongs together."""
    return len(entries) >= 3 and all(leading_bold(e.tokens) and split(e.tokens) for e in entries)


def names_a_set(named: Tokens) -> bool:
    """ "Rules of thumb", "Common uses", "How to choose one?": the noun that a name turns on is a plural, or it asks."""
    found = words(plain(named))
    asks = plain(named).rstrip().endswith("?")
    return bool(found) and (asks or is_plural(found[0].text) or is_plural(head(found)))


def are_defined(entries: list[Statement], here: Here) -> bool:
    """Whether each entry says behind a comma what it is: then they speak for themselves."""
    every = [entry.tokens for entry in entries]
    return split_at_comma(every[0], every, here.language) is not None
