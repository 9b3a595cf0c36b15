"""German: a short label over short bullets, with or without its colon, is a list of what belongs to it."""

import re
from itertools import takewhile

from notecards.extract.about.labels import bare, is_generic, label
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import worded
from notecards.extract.german.announced import named_in_front
from notecards.extract.german.appositions import is_set_apart
from notecards.extract.german.facets import says_a_deed
from notecards.extract.german.noun_phrases import PREPOSITIONS, is_noun
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.lists.list_labels import RELATES, names_several
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.terms import split
from notecards.extract.words import count, words
from notecards.tokens import Tokens, masked, plain, strip, text

_MOST = 7
_LONGEST_LABEL = 6
_LONGEST_ENTRY = 8


def names_below(here: Here) -> tuple[Statement, ...]:
    """ "Unternehmensformen" on a line of its own, and the bullets that follow it: what a colon would have announced."""
    statement, said = here.statement, masked(here.statement.tokens).strip()
    if statement.place is not Place.PARAGRAPH or statement.children:
        return ()
    if not said or said[-1] in ".!?,;" or not _names(here, 3 if _REFERS.search(said) is None else 2):
        return ()
    return tuple(takewhile(lambda s: s.place is Place.BULLET, here.after))


def _names(here: Here, least: int) -> bool:
    """Whether enough bullets follow a line, all of them brief."""
    following = list(takewhile(lambda s: s.place is Place.BULLET, here.after))
    return least <= len(following) <= _MOST and is_brief(here, following, colon=False)


def is_brief(here: Here, entries: list[Statement], *, colon: bool = True) -> bool:
    """Whether a label names a thing and the bullets below it are a few words each that state nothing by themselves."""
    if here.statement.place not in (Place.PARAGRAPH, Place.BULLET, Place.STEP):
        return False
    named, whole = bare(label(here.statement.tokens)), masked(here.statement.tokens).rstrip("*_ ")
    said = words(masked(named))
    if colon and not whole.endswith(":") and here.statement.place is Place.PARAGRAPH and here.statement.children:
        return False
    if not 1 <= len(said) <= _LONGEST_LABEL or is_generic(plain(named), here.language) or len(entries) < 2:
        return False
    if (
        not any(is_noun(word) for word in said)
        or said[0].lower in here.language.pronouns
        or re.search(r"[=→?]|->", whole)
    ):
        return False
    if said[0].lower in here.language.openers - _PLACES or clause_of(masked(named), here.language) is not None:
        return False
    several = names_several(named, here.language) or (len(said) > 1 and said[-1].lower in PREPOSITIONS)
    named_things = whole.endswith(":") or several or all(_is_a_thing(entry) for entry in entries)
    return named_things and all(_is_brief(here, entry) for entry in entries)


_DIVIDES = pattern(
    r"(?:Zwei|Drei|Vier)teilung\s[^,;.]+$|(?:unterteilt|gegliedert|eingeteilt)$|(?:besteht|bestehen|bestand) aus$"
)
"""A sentence that the bullets below it complete: "Früher gab es eine Zweiteilung der Verträge"."""


def heads_a_list(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """Whether a label is asked for the brief bullets below it, or is a sentence that they complete."""
    divides = _DIVIDES.search(masked(here.statement.tokens).rstrip(" .:")) is not None and len(entries) > 1
    return (divides and all(_is_brief(here, entry) for entry in entries)) or is_brief(here, entries)


def _is_a_thing(entry: Statement) -> bool:
    """ "Frontallappen links", "zyklisches Warten": a noun with what belongs to it, and nothing said of what stands above."""
    found = words(masked(bare(entry.tokens)))
    named = any(is_noun(word) for word in found[: 3 if found and found[0].text.islower() else 1])
    return (
        named
        and found[0].lower not in PREPOSITIONS
        and found[0].lower not in GERMAN.verbs
        and (is_noun(found[-1]) or len(found) <= 3)
    )


def asks_below(here: Here, entries: list[Statement]) -> Tokens:
    """ "Wann Prozesswechsel:" over its cases, "Der Rat. Er:" over his deeds: the question that the bullets answer; empty elsewhere."""
    named = named_in_front(here) if _PRONOUN_LAST.search(masked(here.statement.tokens)) else ()
    if named and all(_DEED.match(masked(entry.tokens)) for entry in entries):
        return worded(GERMAN.questions["does"], subject=named)
    whole = masked(here.statement.tokens).rstrip("*_ ")
    said = words(whole)
    asks = bool(said) and said[0].lower in _ASKING and said[0].text[:1].isupper() and whole.endswith(":")
    brief = all(count(masked(entry.tokens)) <= 14 and not entry.task for entry in entries)
    if not asks or not brief or not 2 <= len(said) <= 8 or len(entries) < 2:
        return ()
    return (*strip(label(here.statement.tokens), " :"), *text("?"))


_PRONOUN_LAST = pattern(r"[.;]\s(?:Sie|Er|Es)\s?:\W*$")
_DEED = pattern(r"[a-zäöüß]+\s")
_ASKING = frozenset("wann warum wieso wozu wodurch wofür wo woran worauf woraus womit".split())


def _is_brief(here: Here, entry: Statement) -> bool:
    said = masked(bare(entry.tokens)) or masked(entry.tokens)
    found = words(said)
    bold = split(entry.tokens) is None or said.startswith("**")
    to_do = bool(found) and found[-1].text.islower() and found[-1].lower in here.language.plural_verbs
    return (
        1 <= count(said) <= _LONGEST_ENTRY
        and bold
        and not to_do
        and not entry.task
        and not re.search(r"[:=→?]|->|\.\s", said)
        and found[0].lower not in ("siehe", "vgl")
        and not any(token.target for token in entry.tokens)
        and clause_of(said, here.language) is None
        and (found[0].lower not in here.language.openers or found[0].lower in _PLACES)
    )


def speaks_for_itself(entry: Statement) -> bool:
    """ "Kohäsion (Zusammenhalt)" says what a name means, "Missernten → Hunger" what follows, "Senkt den Druck" what a thing does."""
    said, named = masked(entry.tokens), count(masked(bare(entry.tokens)))
    glossed = named == 1 < count(said) or (named <= 3 <= count(said) - named)
    return glossed or RELATES.search(said) is not None or says_a_deed(said) or is_set_apart(said)


_PLACES = frozenset("nach für im in bei am mit ohne zur zum auf aus".split())
_REFERS = pattern(r"§|Art\.\s?\d")
"""A law in a label: what the law asks for stands below."""
