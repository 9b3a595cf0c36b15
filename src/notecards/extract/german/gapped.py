"""Which German sentences a gap does not suit."""

from collections.abc import Sequence

from notecards.cards import Gap
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.patterns import pattern
from notecards.tokens import Tokens, masked


def spoils(row: Tokens, clause: Clause | None, gaps: Sequence[Gap], score: float, *, anchored: bool) -> bool:
    """Whether a sentence makes no card with these gaps: one of them cuts a word, or the sentence is not parted by its commas."""
    return _UNPARTED.search(masked(row)) is not None or any(_cuts_a_word(masked(row), gap.start) for gap in gaps)


_UNPARTED = pattern(r"(?<!\w)nicht\s[^,;:]+\ssondern\s")
"""German without its comma: what is not so and what is, in one row."""


def _cuts_a_word(said: str, at: int) -> bool:
    return at > 0 and said[at - 1].isalpha() and said[at : at + 1].isalpha()
