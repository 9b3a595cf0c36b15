"""English sentences that open with a base form: a command, or a noun that looks like one."""

import re

from notecards.extract.english.pasts import is_plural
from notecards.extract.english.verbs import NOUN_ENDING, NOUN_LIKE, SURE_VERBS, sure_bases
from notecards.extract.languages.english import ENGLISH
from notecards.extract.words import Word


def is_plain_command(every: list[Word], start: int) -> bool:
    """ "Consider what a person might ...": all behind the base form is its object."""
    following = every[start + 1].lower if start + 1 < len(every) else ""
    opens = (
        following in ENGLISH.articles or following in ENGLISH.relatives or following in ("this", "these", "each", "all")
    )
    return is_command(every, start) and (opens or every[start].lower in _COMMANDS_A_CLAUSE)


def is_command(every: list[Word], start: int) -> bool:
    """ "Pick single data points": the sentence opens with a base form, so a later one is a noun."""
    first = every[start]
    following = every[start + 1].lower if start + 1 < len(every) else ""
    if first.lower not in ENGLISH.plural_verbs or first.lower in NOUNS_TOO | {"mature"}:
        return False
    if _is_compound(every, start) or following in SURE_VERBS:
        return False
    if following == "and" and any(word.lower in sure_bases() for word in every[start + 3 : start + 4]):
        return False  # "Supply and demand determine the price"
    if first.lower in _SAYS_HOW and following.endswith("ing"):
        return False  # "Open addressing looks for the next slot"
    third = every[start + 2].lower if start + 3 < len(every) else ""
    sure = third in ENGLISH.verbs and every[start + 3].lower not in ENGLISH.prepositions | ENGLISH.function
    if sure and not following.endswith("s") and following not in ENGLISH.function | ENGLISH.prepositions:
        return False  # "Merge sort needs ..."
    if first.lower in _NUMBERED and re.fullmatch(r"\d.*|[A-HIVX]", (every[start + 1 : start + 2] or every)[0].text):
        return False
    return following != "of" and not (first.lower in _NOUNS_WITH and following in ("to", "in", "on", "for", "between"))


def _is_compound(every: list[Word], start: int) -> bool:
    """ "Push factors cause people to move": a base form before a plural that has a verb of its own."""
    near = [word.lower for word in every[start : start + 4]]
    if len(near) < 4 or near[0] in WITH_A_CLAUSE or not near[1].endswith("s") or not is_plural(near[1]):
        return False
    if near[2] in ("are", "were", "have"):
        return True  # "supply shocks are ..."
    return near[2] in ENGLISH.plural_verbs and near[2] not in NOUN_LIKE and near[3] not in ENGLISH.prepositions


def is_sure_after_noun(every: list[Word], i: int, start: int) -> bool:
    """ "Output gate returns a ...", "Merge sort runs in ...": what looks like a command is part of a name."""
    following = every[i + 1].lower if i + 1 < len(every) else ""
    if i - start == 2 and following in ENGLISH.prepositions and every[i].lower not in NOUN_LIKE:
        return every[i - 1].lower in ENGLISH.plural_verbs or bool(NOUN_ENDING.search(every[i - 1].lower))
    return 2 <= i - start <= 3 and following in ENGLISH.articles


NOUNS_TOO = frozenset(
    "process data support display access test work design control exchange sample label model state cache flow trade cost cluster network".split()
)
_SAYS_HOW = frozenset("open slow clean free light close direct live complete".split())
_NUMBERED = frozenset(
    "type phase stage group level grade class step rank line block channel model order vitamin".split()
)
"""What a number names one of: "Type 1 diabetes", "Phase 2 trials"."""
WITH_A_CLAUSE = frozenset(
    "ensure check verify note assume suppose let make help have remember recall show prove say see watch hope know think believe imagine demand require ask tell teach".split()
)
_COMMANDS_A_CLAUSE = frozenset("ensure verify assume suppose remember recall prove imagine".split())
_NOUNS_WITH = frozenset(
    "trust interest delay contact appeal struggle damage attack stress force demand supply research study increase decrease change use need rise drop fall loss harm search shift return limit contrast transfer transition".split()
)
"""A base form that a preposition follows right away: "Damage to the right half causes ..." commands nothing."""
