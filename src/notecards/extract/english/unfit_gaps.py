"""Which English words are no gap: grammar or the rest of the sentence fills it, or any sentence could hold them."""

import re

from notecards.extract.clauses.phrase import Choice
from notecards.extract.english.nouns import NOUNS_TOO
from notecards.extract.english.participles import is_participle
from notecards.extract.english.tables import ADJECTIVE, NO_WAY
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words


def is_unfit(whole: str, hidden: str, choice: Choice) -> bool:
    """A gap that grammar or the rest fills, that holds a clause, or that says what could be said of anything."""
    found = words(hidden)
    if _OF_THEM.search(hidden) or _GOES_ON.search(hidden):
        return True
    if found and (found[0].lower in _JOINS or found[-1].lower in _JOINS):
        return True
    relative = bool(found) and found[0].lower in ENGLISH.relatives
    if choice.score < 0.76 and not relative and any(word.lower in _AUXILIARIES for word in found[1:]):
        return True
    if choice.score < 0.78 and found and _is_cut(whole, choice, found):
        return True
    if _holds_together(whole, choice, found) or any(s.fullmatch(hidden.strip()) for s in (NO_WAY, _AS_BEFORE)):
        return True
    return _is_weak(hidden, choice, whole[: choice.start].rstrip().lower(), whole[choice.end :])


def _is_cut(whole: str, choice: Choice, found: list[Word]) -> bool:
    """A gap that ends before what its last word leads to ("[shape of] the leaf"), or holds half of a clause ("[unless the price was] low")."""
    after = whole[choice.end :].strip(' "”)')
    goes_on = bool(after) and after[0] not in ".,;:!?(" and not after.startswith(("- ", "– ", "— "))
    return goes_on and (found[-1].lower in _LEADS_TO or found[0].lower in _OPENS_A_CLAUSE)


_LEADS_TO = ENGLISH.prepositions.union("simply merely along more when if the a an".split()) - {
    "up",
    "out",
    "off",
    "down",
}
_OPENS_A_CLAUSE = frozenset("unless as if because although though while whereas until why whether since".split())
_JOINS = frozenset("and or nor but".split())
_AUXILIARIES = frozenset((*ENGLISH.copulas, *ENGLISH.plural_copulas, *ENGLISH.modals, "does", "did")) - {
    "mean",
    "means",
}


def _holds_together(whole: str, choice: Choice, found: list[Word]) -> bool:
    """A gap that grammar or the rest fills: half a comparison ("as [many] as"), a modal's verb, "certain areas", a that-clause in the
    middle."""
    before, after = whole[: choice.start].rstrip().lower(), whole[choice.end :]
    opening = found[0].lower if found else ""
    second = found[1:2]
    if choice.score < 0.74 and before.endswith(" as") and re.search(r"\sas\s", after[:60]):
        return True
    if opening == "that":
        return choice.score < 0.76 and bool(after.strip(' .;!"”)'))
    if opening == "as":
        return choice.score < 0.7 and bool(re.search(r"\bbut\b", after))
    lone = opening in ("us", "them", "him", "her", "it") and not second
    hedged = opening in ENGLISH.modals or opening in ("certain", "several", "various", "is", "are", "was", "were")
    return (lone or hedged) and choice.score < 0.9


def _is_weak(hidden: str, choice: Choice, before: str, after: str) -> bool:
    """A lone participle or adjective ("as [expected]"), or what begins with a word that points back ("[these changes]")."""
    found = words(hidden)
    if _ARROW.search(hidden) or _SAMPLE.fullmatch(hidden):
        return True
    if len(found) == 1 and choice.score < 0.78 and re.search(r"\w\s(?:or|and)$", before):
        return True  # half of a pair: "no solids or [liquids]"
    if found and choice.score < 0.9 and (_LEADS_ON.match(hidden) or (_HOW.match(hidden) and before.endswith(_IS))):
        return True
    if len(found) == 1 and found[0].text.islower() and choice.score < 0.66 and after.strip(' .;,!"”)'):
        return True
    if found and found[0].lower in ("these", "this", "those", "too") and choice.score < 0.9:
        return True
    if len(found) == 1 and choice.score < 0.9 and found[0].lower in BASES and found[0].lower not in NOUNS_TOO:
        return True
    if len(found) == 1 and is_participle(found[0].lower) and (choice.score < 0.9 or found[0].lower in _SAYS_LITTLE):
        return True
    lone = len(found) == 1 and found[0].text.islower() and choice.score < 0.75
    return lone and (
        bool(ADJECTIVE.match(found[0].lower)) or found[0].lower in ("way", "this", "that", "expected", "equal")
    )


_GOES_ON = pattern(
    r",\s(?:so|(?:and|but|or|yet)\s(?:\w+\s)?(?:has|have|is|are|was|were|can|will|does|do))\s", re.IGNORECASE
)
"""A gap that begins in one clause and ends in the next: "[no sap, and instead have gum] that dries"."""
_OF_THEM = pattern(r"\bof (?:them|these|those|it)\W*$", re.IGNORECASE)
_AS_BEFORE = pattern(
    r"(?:\w+ly\s)?(?:the\s)?same\s\w+|something else|other things|(?:a\s)?lots?(?:\son\b.*|\sabout\b.*)?", re.IGNORECASE
)
_SAMPLE = pattern(
    r"[\d.,]+\s(?:\w+\s)?(?:participants|subjects|children|students|patients|trials|volunteers|respondents)",
    re.IGNORECASE,
)
"""How many took part in a study is not what it found."""
_ARROW = pattern(r"<-|->|[→←⇒⇐]")
_LEADS_ON = pattern(r"(?:hence|therefore|thus|more(?! than\b)|also)\s", re.IGNORECASE)
_HOW = pattern(r"\w+ly\s(?!(?:an?|the|one|two)\b)", re.IGNORECASE)
_IS = (" is", " are", " was", " were")
_SAYS_LITTLE = frozenset(
    "represented preferred used called given needed required done made seen found processed".split()
)
"""Participles that fit any sentence."""
