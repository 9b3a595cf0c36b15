"""A typed answer beside the right one: forgiving of case, accents, punctuation and articles, exact in showing what differs."""

import unicodedata
from difflib import SequenceMatcher

from notecards.cards import Card
from notecards.render.lines import Look, Run
from notecards.render.terminal import runs
from notecards.tokens import cut

_ARTICLES = frozenset("a an the der die das ein eine le la les l un une el los las una il lo gli".split())
CLOSE = 0.85
"""Likeness, 0 to 1, from which an answer is taken as almost right."""


def expected(card: Card) -> str:
    """What would have to be typed."""
    content = card.note.content
    if content.gaps:
        gap = next(gap for gap in content.gaps if gap.number == card.ordinal + 1)
        return "".join(run.text for run in runs(cut(content.back, gap.start, gap.end)))
    return "".join(run.text for run in runs(content.back if card.ordinal == 0 else content.front))


def folded(words: str) -> str:
    """What counts of an answer: letters and signs of maths, without case, accents, punctuation and articles."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(
        sign if sign.isalnum() or unicodedata.category(sign) == "Sm" else " "
        for sign in plain
        if not unicodedata.combining(sign)
    )
    parts = kept.split()
    return " ".join(part for part in parts if part not in _ARTICLES) or " ".join(parts)


def likeness(typed: str, right: str) -> float:
    """0 to 1; 1 where nothing that counts differs. Order of the entries of a list does not count."""
    given, wanted = folded(typed), folded(right)
    if given == wanted or sorted(given.split()) == sorted(wanted.split()):
        return 1.0
    return SequenceMatcher(None, given, wanted, autojunk=False).ratio() if given else 0.0


def compared(typed: str, right: str) -> list[Run]:
    """The two under each other, what differs standing out, in brackets too where colour alone would tell."""
    like, right = likeness(typed, right), " / ".join(right.splitlines())
    if like == 1.0:
        return [Run("✓ " + typed, Look.GOOD)]
    word = "almost: " if like >= CLOSE else "typed: "
    pieces = SequenceMatcher(
        None, [*map(str.casefold, typed)], [*map(str.casefold, right)], autojunk=False
    ).get_opcodes()
    mine, theirs = [Run(word)], [Run("\n" + "right: ".rjust(len(word)))]
    for name, a, b, c, d in pieces:
        if b > a:
            mine.append(Run(typed[a:b], Look.GOOD) if name == "equal" else Run(f"[{typed[a:b]}]", Look.BAD))
        if d > c:
            theirs.append(Run(right[c:d], Look.GOOD) if name == "equal" else Run(f"[{right[c:d]}]", Look.BOLD))
    return [*mine, *theirs]
