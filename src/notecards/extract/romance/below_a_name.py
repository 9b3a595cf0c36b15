"""The Romance languages: whether what stands below a name says what it means."""

import re

from notecards.extract.below_a_name import BelowAName
from notecards.extract.patterns import pattern


class RomanceBelowAName(BelowAName):
    """The only bullet below a heading often defines it."""

    lone_bullets = True

    def sets_apart(self, said: str) -> bool:
        return super().sets_apart(said) or bool(_ANY_THAT.match(said))


_ANY_THAT = pattern(
    r"(?:tout|toute|todo|toda|ogni|ensemble|conjunto|insieme)\s[^\W\d_]+(?:\s[^\W\d_]+){1,}|[^\W\d_]{4,}\s[^\W\d_]{4,}\s(?:qui|que|à|aux?|de|du|des|pour|para|con|avec|par|por|en|entre|dans|a|al)\s\w",
    re.IGNORECASE,
)
"""Right below a heading: "Toute création littéraire", "Communication directe au public"."""
