"""Words, sentences and clauses of plain text, found by signs alone, in languages with and without spaces."""

import re
from typing import NamedTuple

from notecards.tokens import OPAQUE

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
KANA = r"\u3040-\u30ff"
HANGUL = r"\uac00-\ud7a3"
SCRIPTS_WITHOUT_SPACES = HAN + KANA

_WORD = re.compile(rf"[{SCRIPTS_WITHOUT_SPACES}]|{OPAQUE}+|[^\W_]+(?:[-'’‑./_+&][^\W_]+)*\+*", re.UNICODE)
_SENTENCE_END = re.compile(
    r"(?:[.!?…](?=[\"”»“)\]’']*(?:\s|$))[\"”»“)\]’']*|[。！？](?:[」』”）])*)\s*",
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|eg|ie|etc|cf|vs|approx|resp|fig|eq|no|nr|art|abs|al|dr|mr|mrs|ms|prof|st|sr|jr|ca|bzw|usw|z\.\s?b|d\.\s?h|u\.\s?a|"
    r"p\.\s?ej|p\.\s?ex|ex|vol|pp|chap|sec|inc|ltd|jh|chr|hl|gen)|\b[A-Za-z]|\d)\.$",
    re.IGNORECASE,
)
_OPEN_TO_CLOSE = {"(": ")", "[": "]", "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "（": "）"}
QUOTES = "\"“”„«»‟「」『』"


class Word(NamedTuple):
    """One word with its place in the plain text; a Han or kana sign is a word of its own, so is a formula."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.text.casefold().replace("’", "'")


def words(text: str) -> list[Word]:
    """The words of a plain (or masked) text."""
    return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]


def count(text: str) -> int:
    """How many words a reader would count: two Han signs make one."""
    found = words(text)
    signs = sum(1 for word in found if re.match(rf"[{SCRIPTS_WITHOUT_SPACES}]$", word.text))
    return len(found) - signs + (signs + 1) // 2


def depths(text: str) -> list[int]:
    """For each character how many brackets and quotation marks are open round it."""
    result, stack = [], ""
    for i, sign in enumerate(text):
        if stack and (sign == stack[-1] or (sign in "”“" and stack[-1] in "”“")):
            stack = stack[:-1]
            result.append(len(stack))
            continue
        result.append(len(stack))
        if sign in _OPEN_TO_CLOSE:
            stack += _OPEN_TO_CLOSE[sign]
        elif sign == '"' and (i == 0 or not text[i - 1].isalnum()):
            stack += '"'
    return result


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence in a masked text. A full stop inside brackets or after an abbreviation ends none."""
    result, start = [], 0
    depth = depths(text)
    for match in _SENTENCE_END.finditer(text):
        if _inside(text, depth, match) or _ABBREVIATION.search(text, max(start, match.start() - 8), match.start() + 1):
            continue
        if match.end() < len(text) and text[match.end()].islower() and text[match.start()] not in "。！？":
            continue
        if text[start : match.end()].strip():
            result.append((start, match.end()))
        start = match.end()
    if text[start:].strip():
        result.append((start, len(text)))
    return [_trimmed(text, a, b) for a, b in result]


def _inside(text: str, depth: list[int], match: "re.Match[str]") -> bool:
    """Whether the stop stands in brackets that its own closing signs do not close."""
    closing = sum(1 for sign in match.group() if sign in '"”»“)]」』）')
    opened = text[: match.start()].rfind('"')
    if closing == 0 and depth[match.start()] and opened >= 0 and text[opened] == '"' and ")" not in text[match.end() :]:
        return depth[match.start()] > 1
    return depth[match.start()] > closing


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def unbalanced(text: str) -> bool:
    """Whether a bracket of the text is never opened or never closed."""
    return any(text.count(a) != text.count(b) for a, b in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ("「", "」")))
