"""Whether a child says what the thing right above it is, and no more of it."""

import re

from notecards.extract.about.labels import bare, label
from notecards.extract.below_a_name import BelowAName, name_above, names_several
from notecards.extract.by_language import ByLanguage
from notecards.extract.english.below_a_name import EnglishBelowAName
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.german.below_a_name import GermanBelowAName
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES, ONLY_PAST, PAST
from notecards.extract.patterns import pattern
from notecards.extract.romance.below_a_name import RomanceBelowAName
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, is_adverb, words
from notecards.tokens import Tokens, masked, plain

NAME = "children"


def defines(here: Here, row: Tokens) -> bool:
    """The first child of a label, a noun phrase with something that sets it apart, and no command."""
    own = _BELOW[here.language]
    if own.says_what_is_done(here, row):
        return True
    if _opens_section(here, lone=own.lone_bullets and not any(s.tokens for s in here.after)):
        return own.sets_apart(here, masked(row))
    if not own.may_define(here, row):
        return False
    if any(s.tokens and not _says_a_name(here, s) for s in here.before) and not own.surely_defines(here, row):
        return False
    if here.parents and (names_several(here.parents[-1]) or own.states(here.parents[-1], here)):
        return False
    if not here.parents and here.headings and _NAMES_SIDES.search(plain(label(here.headings[-1].tokens))):
        return False
    text = masked(row)
    named = plain(bare(name_above(here))).casefold()
    if named and re.match(rf"(?:the |an? )?{re.escape(named.removesuffix('s'))}s?\b", text.casefold()):
        return False  # "The committee gained ..." under "Committee"
    if own.says_another_thing(here, text):
        return False
    if re.match(r"A\s\w", text) and words(text)[1].text in SURE_VERBS:
        return False  # "A sends B a frame"
    first = words(text)[0].lower
    second = words(text)[1].lower if len(words(text)) > 1 else ""
    if (
        first[:1].isdigit()
        or first in ONLY_PAST
        or (first in PAST and here.parents and _LIVED.search(masked(here.parents[-1].tokens)))
    ):
        return False  # "applied evolution to society" under somebody's name: a deed
    if re.match(r"to\s|(?:how|why|when|what|who|which|where)\s|\d{3,4}s?\b|.*\bvs\b", named) or named.endswith(
        (".", "…")
    ):
        return False  # "To end the strike ..."
    if is_adverb(first) and second in here.language.prepositions:
        return False  # "primarily for phones"
    acts = first in BASES and not own.names_a_role(text)
    if acts and not (first in _NOUNS_TOO or second in ("of", "that", "which", "who", "where", "for")):
        return False
    if not here.parents and here.statement.place is not Place.BULLET:
        return False
    return (
        bool(_KIND_OF_THING.match(text) or own.tells_a_kind(here, text))
        and first not in here.language.openers
        and (first not in here.language.pronouns or first in here.language.articles)
    )


def is_a_notion(here: Here, said: str) -> bool:
    """Whether a line is a noun and what it is of, whatever verbs that holds: "Belief that one knew it all along"."""
    return _BELOW[here.language].is_a_notion(here, said)


_BELOW = ByLanguage(BelowAName(), en=EnglishBelowAName(), de=GermanBelowAName(), romance=RomanceBelowAName())


def _says_a_name(here: Here, elder: Statement) -> bool:
    """Whether what stands first under a name says only what else it is called, or what its letters stand for."""
    said, above = masked(elder.tokens).strip(" ."), plain(name_above(here)).strip(" .")
    short = above.isupper() or masked(here.above[-1].tokens).strip().startswith(".") if here.above else False
    return bool(_ALSO.match(said) or (short and len(above) <= 6 and IN_QUOTES.fullmatch(said)))


IN_QUOTES = pattern(r"[\"“]([^\"“”]{5,60})[\"”]")
_ALSO = pattern(r"(?:aka|a\.k\.a\.?|also (?:known as|called))\b", re.IGNORECASE)


def _opens_section(here: Here, *, lone: bool) -> bool:
    """The first paragraph under a short heading that names a thing: "Membrane" over "Thin layer of lipids that ...". lone: whether a
    bullet may be such a paragraph."""
    if (
        not (here.statement.place is Place.PARAGRAPH or (lone and here.statement.place is Place.BULLET))
        or here.parents
        or not here.headings
        or here.headings[-1].number == 1
    ):
        return False
    if any(s.tokens for s in here.before) or not 1 <= count(plain(label(here.headings[-1].tokens))) <= 4:
        return False
    first = words(masked(here.statement.tokens))[:1]
    if first and first[0].lower in ("one", "another", "some"):
        return False
    auxiliaries = {*here.language.modals, *here.language.copulas, *here.language.perfect}
    said = [word.lower for word in words(masked(here.statement.tokens))[:6]]
    opens = _BELOW[here.language].relatives(here.language)
    relative = next((i for i, word in enumerate(said) if word in opens or word.startswith("qu'")), len(said))
    if _SHOWN.search(plain(here.headings[-1].tokens)) or auxiliaries & set(said[:relative]):
        return False
    return (
        bool(first)
        and first[0].lower not in here.language.openers
        and first[0].lower not in here.language.prepositions
        and first[0].lower not in here.language.demonstratives
        and first[0].lower not in BASES
    )


_SHOWN = pattern(
    r"\b(?:example|beispiel|exemple|ejemplo|esempio|exemplo|exercise|aufgabe|exercice|ejercicio)", re.IGNORECASE
)
_NAMES_SIDES = pattern(
    r"\b(?:use cases|uses|applications|features|benefits|advantages|disadvantages|drawbacks|examples|types|kinds|steps|reasons|causes|effects|properties|problems|limitations)$",
    re.IGNORECASE,
)
"""A heading over several sides of a thing: none of the bullets below says what "Common Use Cases" are."""
_KIND_OF_THING = pattern(
    r"^(?:(?:an?|the|any|ein|eine|un|une|una|uno)\s+)?(?:[\w-]+,?\s+){0,4}?[\w-]+\s+(?:containing|consisting|representing|describing|based|made|caused|that|which|who|whose|where|used|designed|within|to|for|of|by|after|before|between|b/w|btwn|without|der|die|das|qui|que|pour|para)\b",
    re.IGNORECASE,
)
_LIVED = pattern(r"\d{3,4}\s?[-–]\s?\d{2,4}")
_NOUNS_TOO = frozenset("process set measure name group way state act form".split())
