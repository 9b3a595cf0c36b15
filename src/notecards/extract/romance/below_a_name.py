"""The Romance languages: whether what stands below a name says what it means."""

import re

from notecards.extract.below_a_name import BelowAName, is_below_a_thing, name_above, names_a_side
from notecards.extract.here import Here
from notecards.extract.lists.list_labels import names_several
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, masked


class RomanceBelowAName(BelowAName):
    """The only bullet below a heading often defines it."""

    lone_bullets = True

    def may_define(self, here: Here, row: Tokens) -> bool:
        return super().may_define(here, row) or (is_below_a_thing(here) and bool(_ANY_THAT.match(masked(row))))

    def tells_a_kind(self, here: Here, said: str) -> bool:
        return super().tells_a_kind(here, said) or bool(_ANY_THAT.match(said))

    def sets_apart(self, here: Here, said: str) -> bool:
        if names_a_side(here) or _HAPPENED_OR_COUNTED.search(said) or _several_over_one(here, said):
            return False
        return super().sets_apart(here, said) or bool(_ANY_THAT.match(said) or _OF_OR_BETWEEN.match(said))


def _several_over_one(here: Here, said: str) -> bool:
    """ "Résultats" over "Création de la banque ...": one of them."""
    first = words(said)[:1]
    return bool(first) and not first[0].lower.endswith(("s", "x")) and names_several(name_above(here), here.language)


_HAPPENED_OR_COUNTED = pattern(
    r"(?<!\w)(?:1\d{3}|20\d\d)(?!\w)|^(?:deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|dois|três|\d)\s",
    re.IGNORECASE,
)
"""What has a year is a deed of the name above, what begins with a number its parts."""
_OF_OR_BETWEEN = pattern(
    r"[^\W\d_]{4,}(?:\s[\w-]+){0,3}?\s(?:d['’][^\W\d_]|(?:entre|fra|tra)\s|(?:par|dans)\sl(?:e|a|es)?quel|(?:por|en)\s(?:el|la|los|las)\s(?:que|cual)\w*\s)",
    re.IGNORECASE,
)
"""Right below a heading: "Différence entre deux mesures", "Processus par lequel ..."."""


_ANY_THAT = pattern(
    r"(?:tout|toute|todo|toda|ogni|ensemble|conjunto|insieme)\s[^\W\d_]+(?:\s[^\W\d_]+){1,}|[^\W\d_]{4,}(?:\s[^\W\d_][\w-]{3,}){1,2}\s(?:(?:qui|que|à|aux?|de|du|des|pour|para|con|avec|par|por|en|entre|dans|a|al)\s|d['’])\w"
    r"|[^\W\d_]{4,}(?:\s[\w-]+){0,2}?\s(?:por|en|con|mediante|par|dans|avec)\s(?:(?:el|la|los|las)\s(?:que|cual(?:es)?)|l(?:e|a|es)?quel\w*)\s"
    r"|[^\W\d_]{3,}\s(?!pendant|avant|durant)[^\W\d_]{3,}ants?\s\w",
    re.IGNORECASE,
)
"""Right below a heading: "Toute création littéraire", "Communication directe au public"."""
