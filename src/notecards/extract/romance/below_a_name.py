"""The Romance languages: whether what stands below a name says what it means."""

import re

from notecards.extract.below_a_name import BelowAName, is_below_a_thing
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.tokens import Tokens, masked


class RomanceBelowAName(BelowAName):
    """The only bullet below a heading often defines it."""

    lone_bullets = True

    def may_define(self, here: Here, row: Tokens) -> bool:
        return super().may_define(here, row) or (is_below_a_thing(here) and bool(_ANY_THAT.match(masked(row))))

    def tells_a_kind(self, here: Here, said: str) -> bool:
        return super().tells_a_kind(here, said) or bool(_ANY_THAT.match(said))

    def sets_apart(self, said: str) -> bool:
        return super().sets_apart(said) or bool(_ANY_THAT.match(said))


_ANY_THAT = pattern(
    r"(?:tout|toute|todo|toda|ogni|ensemble|conjunto|insieme)\s[^\W\d_]+(?:\s[^\W\d_]+){1,}|[^\W\d_]{4,}(?:\s[^\W\d_][\w-]{3,}){1,2}\s(?:(?:qui|que|à|aux?|de|du|des|pour|para|con|avec|par|por|en|entre|dans|a|al)\s|d['’])\w"
    r"|[^\W\d_]{3,}\s(?!pendant|avant|durant)[^\W\d_]{3,}ants?\s\w",
    re.IGNORECASE,
)
"""Right below a heading: "Toute création littéraire", "Communication directe au public"."""
