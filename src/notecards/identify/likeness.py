"""How alike two texts are, by their letters, so that a typo costs little and another word much; in any script."""

import re
from collections import Counter
from functools import lru_cache

from notecards.cards import Candidate, Content, Row
from notecards.tokens import plain

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+|[^\W_]+")


def hidden_text(content: Content) -> str:
    """What must be known to answer, as one text."""
    whole = plain(content.back)
    return " … ".join(whole[gap.start : gap.end] for gap in content.gaps) if content.gaps else whole


def squashed(text: str) -> str:
    """A text as it counts for sameness: white space and its kind do not matter."""
    return " ".join(text.split())


def words(text: str) -> list[str]:
    """The words of a text in lower case; of a script without spaces each sign."""
    return [part for word in _WORD.findall(text.casefold()) for part in (word if _is_without_spaces(word) else (word,))]


def _is_without_spaces(word: str) -> bool:
    """Whether a word is a run of signs of a script without spaces; it begins with one then."""
    return "\u3040" <= word[0] <= "\u30ff" or "\u3400" <= word[0] <= "\u9fff"


@lru_cache(maxsize=200_000)
def _parts(word: str) -> tuple[str, ...]:
    if _is_without_spaces(word):
        return (*word, *(word[i : i + 2] for i in range(len(word) - 1)))
    padded = f" {word} "
    return tuple(padded[i : i + 3] for i in range(max(1, len(padded) - 2)))


Letters = Counter[str]
"""The triples of letters of each word, counted; of a script without spaces single signs and pairs."""


def letters(text: str) -> Letters:
    found: Letters = Counter()
    for word in _WORD.findall(text.casefold()):
        found.update(_parts(word))
    return found


def _common(a: Letters, b: Letters) -> int:
    if len(b) < len(a):
        a, b = b, a
    return sum(min(n, b[part]) for part, n in a.items() if part in b)


def likeness(a: Letters, b: Letters) -> float:
    """Share of what both have (Dice): 0 to 1."""
    size = a.total() + b.total()
    return 2 * _common(a, b) / size if size else 0.0


def contained(part: Letters, whole: Letters) -> float:
    """Share of a part that stands in the whole: 0 to 1."""
    size = part.total()
    return _common(part, whole) / size if size else 0.0


def said(fact: Candidate | Row) -> str:
    """What a card asks and hides, in the note's own words."""
    return f"{fact.asked} {hidden_text(fact.content)}"
