"""Participles of English verbs, and the passive they make."""

from notecards.extract.english.nouns import is_plural
from notecards.extract.english.verbs import NOUN_LIKE
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb


def is_participle(word: str) -> bool:
    """Whether an English word looks like the participle of a passive."""
    return bool(_PARTICIPLE.match(word) or word in _IRREGULAR) and word not in _NO_PARTICIPLE


_PARTICIPLE = pattern(r".+(?:ed|en|wn|ung|ade|ept|ght|uilt|elt|ound|eld|ut|et)$")
_IRREGULAR = frozenset(
    "born done said lost kept held left sent met paid laid thrown worn torn run begun sold told won spent read split hit cast fed led bound drawn known sung gone become come seen taken given broken risen fallen chosen driven written eaten beaten proven shaken stolen frozen sunk shrunk drunk dug lent bent understood withstood stood shot spun struck stuck sworn heard paid dealt meant read swum rung hung slain woken bitten".split()
)
_NO_PARTICIPLE = frozenset(
    "often even when then open seven ten set right bright light left tight eight night but not about what put out sudden hidden own red need seed speed golden wooden around without throughout between ground round sound profound quiet wet upset secret young green brown eleven oxygen hydrogen nitrogen antigen antigens pollen men women children citizen trade shade decade grade concept input output diet planet market budget asset target magnet discrete concrete".split()
)


def is_passive(every: list[Word], at: int) -> bool:
    """Whether a form of "be" and a participle stand here, with or without adverbs between."""
    if every[at].lower not in ("is", "are", "was", "were", "s", "re"):
        return False
    k = past_adverbs(every, at + 1)
    after = every[k + 1] if k + 1 < len(every) else None
    noun = after and is_plural(after.text) and after.text.islower() and after.lower not in ENGLISH.function
    if after and noun and (after.lower not in ENGLISH.verbs or after.lower in NOUN_LIKE):
        return every[k].lower in TAKES_A_NAME  # "are produced goods": an adjective before its noun
    if "-" in (every[k].text if k < len(every) else "") and any(
        is_plural(word.text) and word.text.islower() for word in every[k + 1 : k + 3]
    ):
        return False  # "are thin-walled blood vessels"
    if k + 1 < len(every) and every[k].lower in ("put", "set", "left"):
        following = every[k + 1].lower
        return following in ENGLISH.prepositions or following in PARTICLES
    return k < len(every) and is_participle(every[k].lower)


PARTICLES = frozenset("up down out off aside away apart back forth together".split())
"""Words that belong to the participle before them: "was set up", "is carried out"."""
TAKES_A_NAME = frozenset(
    "called named termed considered known given offered shown told taught assigned granted awarded promised denied guaranteed made deemed rendered labelled labeled".split()
)
"""Participles that a second noun follows: "are called nodes"."""


def past_adverbs(every: list[Word], k: int) -> int:
    """The place of the first word from k on that is no adverb: "is [more often also] used"."""
    while k < len(every):
        following = every[k + 1].lower if k + 1 < len(every) else ""
        if (every[k].lower, following) == ("no", "longer"):
            k += 1
        graded = every[k].lower in ("more", "most", "less", "very") and is_adverb(following)
        if not graded and not is_adverb(every[k].lower) and every[k].lower not in _BETWEEN:
            return k
        k += 1
    return k


_BETWEEN = frozenset(
    "not never longer first also only often then always usually thus both still now sometimes typically already later soon eventually thereby therefore hence however just since once ever".split()
)
"""What may stand between an auxiliary and its verb, beside adverbs in -ly."""
