"""Which German sentences a gap does not suit."""

from collections.abc import Sequence

from notecards.cards import Gap
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.patterns import pattern
from notecards.tokens import Tokens, masked


def spoils(row: Tokens, clause: Clause | None, gaps: Sequence[Gap], score: float, *, anchored: bool) -> bool:
    """Whether a sentence makes no card with these gaps: one of them cuts a word, or the sentence is not parted by its commas."""
    said = masked(row)
    if _UNPARTED.search(said) or _THERE_IS_TOO.match(said) or _LEANS_BACK.match(said):
        return True
    return any(
        _cuts_a_word(said, gap.start)
        or _EMPTY.match(said, gap.start)
        or said[: gap.start].endswith("je nach ")
        or _POINTING.search(said, gap.start, gap.end) is not None
        for gap in gaps
    )


_UNPARTED = pattern(r"(?<!\w)nicht\s[^,;:]+\ssondern\s")
"""German without its comma: what is not so and what is, in one row."""


_THERE_IS_TOO = pattern(
    r"(?:Zudem|Außerdem|Ferner|Weiterhin|Daneben|Deshalb|Daher|Deswegen|Dazu|Dabei|Hier)\s(?:gibt|gab)(?:\ses)?\s"
)
"""That there is something else too."""
_LEANS_BACK = pattern(r"(?:Hierdurch|Hierfür|Hierzu|Hiermit|(?:Ein )?Beispiele? (?:hierfür|dafür|davon|dazu))\s")
"""How a sentence opens that says nothing without the one before it."""
_POINTING = pattern(r"(?<!\w)(?:dies|solch)(?:e|er|es|en|em)\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ]")
"""A hidden thing that another sentence names."""
_EMPTY = pattern(r"(?:Laufe? (?:der|des)\s|der Regel\b|Regel\b|Allgemeinen\b|Wesentlichen\b)")
"""The noun of an idiom that says little."""


def _cuts_a_word(said: str, at: int) -> bool:
    return at > 0 and said[at - 1].isalpha() and said[at : at + 1].isalpha()
