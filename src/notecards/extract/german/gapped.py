"""Which German sentences a gap does not suit."""

from collections.abc import Sequence

from notecards.cards import Gap
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.german.noun_phrases import PREPOSITIONS
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, masked


def spoils(row: Tokens, clause: Clause | None, gaps: Sequence[Gap], score: float, *, anchored: bool) -> bool:
    """Whether a sentence makes no card with these gaps: one of them cuts a word, or the sentence is not parted by its commas."""
    said = masked(row)
    if _UNPARTED.search(said) or _THERE_IS_TOO.match(said) or _LEANS_BACK.match(said):
        return True
    return any(
        _cuts_a_word(said, gap.start)
        or _EMPTY.match(said, gap.start)
        or (_SO.match(said, gap.start, gap.end) and said.startswith(", dass ", gap.end))
        or said[: gap.start].endswith(("je nach ", " vor ") if said.startswith("allem ", gap.start) else "je nach ")
        or _ASIDE.search(said[: gap.start]) is not None
        or _ends_in_half(said, gap)
        or _POINTING.search(said, gap.start, gap.end) is not None
        or _NOT_SO.search(said[gap.start : gap.end + 10]) is not None
        for gap in gaps
    )


_SO = pattern(r"nur\sso\s")
_NOT_SO = pattern(r",\ssondern\s")
"""Two halves of a contrast, or the one that is not so: "nicht den [Verkäufer], sondern den Käufer"."""
_UNPARTED = pattern(r"(?<!\w)nicht\s[^,;:]+\ssondern\s")
"""German without its comma: what is not so and what is, in one row."""


_THERE_IS_TOO = pattern(
    r"(?:Zudem|Außerdem|Ferner|Weiterhin|Daneben|Deshalb|Daher|Deswegen|Dazu|Dabei|Hier)\s(?:gibt|gab)(?:\ses)?\s"
)
"""That there is something else too."""
_LEANS_BACK = pattern(
    r"(?:Wird|Ist|Sind|Werden|Hat|Haben)\s[^,]*\s(?:dies|solch)(?:e[rnms]?)\s|(?:Deswegen|Deshalb|Daher|Hinzu|Somit|Hierdurch|Hierfür|Hierzu|Hiermit|(?:Ein )?Beispiele? (?:hierfür|dafür|davon|dazu))\s"
)
"""How a sentence opens that says nothing without the one before it."""
_POINTING = pattern(r"(?<!\w)(?:dies|solch)(?:e|er|es|en|em)\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ]")
"""A hidden thing that another sentence names."""
_EMPTY = pattern(r"(?:Laufe? (?:der|des)\s|der Regel\b|Regel\b|Allgemeinen\b|Wesentlichen\b)")
"""The noun of an idiom that says little."""


_ASIDE = pattern(r"(?i)\((?:z\.\s?B|d\.\s?h|u\.\s?a|bzw|bspw|vgl|i\.\s?d\.\s?R)\.[^()]*$")
"""What stands in brackets beside the point."""


def _ends_in_half(said: str, gap: Gap) -> bool:
    """Whether a gap holds the particle of a verb that stands before it, or ends in the verb of a clause that begins before it."""
    hidden = words(said[gap.start : gap.end])
    following = words(said[gap.end :])[:1]
    if _PARTICLE.search(said, gap.start, gap.end):
        return True
    before = words(said[: gap.start])[-1:]
    opens = bool(before) and before[0].lower in PREPOSITIONS | GERMAN.articles | {"als"}
    last = hidden[-1].text if hidden else ""
    return opens and not following and last.islower() and len(hidden) > 2 and GERMAN.conjugates(last)


_PARTICLE = pattern(r"(?<!\w)(?:ab|an|auf|aus|bei|ein|los|vor|weg|zu|um|überein|hervor|zurück)(?:$|\s(?:und|oder)\s)")
"""The other half of a verb: "fängt mit A an oder ..."."""


def _cuts_a_word(said: str, at: int) -> bool:
    return at > 0 and said[at - 1].isalpha() and said[at : at + 1].isalpha()
