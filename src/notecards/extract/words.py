"""Words, sentences and clauses of plain text, found by signs alone, in languages with and without spaces."""

import re
from collections.abc import Container
from functools import lru_cache
from typing import NamedTuple

from notecards.extract.patterns import pattern
from notecards.tokens import OPAQUE

REMEMBERED = 4096
"""Texts whose answers are kept: every rule and veto asks the same of the few texts of one note."""

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
KANA = r"\u3040-\u30ff"
HANGUL = r"\uac00-\ud7a3"
SCRIPTS_WITHOUT_SPACES = HAN + KANA

_FIRST_SIGN = "\u3040"
"""No sign of a script without spaces, and no Hangul, stands before it."""
_LETTERS = rf"[^\W_{SCRIPTS_WITHOUT_SPACES}]+"
_WORD = pattern(rf"[{SCRIPTS_WITHOUT_SPACES}]|{OPAQUE}+|{_LETTERS}(?:[-'’‑./_+&]{_LETTERS})*\+*", re.UNICODE)
_EUROPEAN_WORD = pattern(rf"{OPAQUE}+|[^\W_]+(?:[-'’‑./_+&][^\W_]+)*\+*")
"""The same for a text without signs of a script without spaces: compiled in a tenth of the time."""
_ASCII_WORD = pattern(r"[^\W_]+(?:[-'./_+&][^\W_]+)*\+*", re.ASCII)
"""The same for a text of ASCII signs alone, as most are: twice as fast."""
_SIGN = pattern(rf"[{SCRIPTS_WITHOUT_SPACES}]$")
_SENTENCE_END = pattern(
    r"(?:[.!?…](?=[\"”»“)\]’']*(?:\s|$))[\"”»“)\]’']*|(?<=[a-z]{3})\.(?=(?:The|This|It|These|They|In|When|If|He|She|Each|All)\s)|(?:[。！？]|(?<=[^\d\s])．)(?:[」』”）])*)\s*",
)
_ABBREVIATION = pattern(
    r"(?:\b(?:(?<=[\dIVX]\s)(?:alt|hs|var)|e\.g|i\.e|eg|ie|etc|cf|vs|approx|aprox|máx|mín|núm|págs?|incl|btwn|prev|resp|fig|eq|nr|art|abs|al|dr|mr|mrs|ms|prof|sog|zw|geograph|rel|bez|bzgl|jew|entspr|allg|spez|urspr|versch|max|min|mio|mrd|ggf|inkl|exkl|evtl|bspw|insb|mind|franz|frz|dt|engl|lat|griech|röm|ital|span|russ|amerik|brit|preuß|österr|öfftl|öffentl|staatl|wirtsch|polit|gesellsch|europ|chem|phys|math|st|sr|jr|ca|bzw|usw|z\.\s?b|d\.\s?h|u\.\s?a|"
    r"p\.\s?ej|p\.\s?ex|ex|vol|pp|chap|sec|inc|ltd|jh|chr|hl|gen|(?-i:[dzuvc])))\.$",
    re.IGNORECASE,
)
_AFTER_A_LIST = pattern(r"etc\.\s+[A-ZÁÉÍÓÚ]\w+\s[a-zà-ÿ]")
"""A list that ends in "etc." ends its sentence where a capital and a small word follow."""
_INITIAL = pattern(r"(?:^|[A-Z][\w.]*\s)[A-Z]\.$|^\s*\d{1,3}\.$|(?<![\w.])(?:[A-Z]\.){2,}$")
_NUMBERED = pattern(r"\b(?:ss?|paras?|cl|arts?|nos?|reg|sch)\.$", re.IGNORECASE)
"""What numbers a part of a law: "s. 17"."""
_ORDINAL = pattern(r"(?<!\d)\d{1,2}\.$")
_AFTER_AN_ORDINAL = pattern(
    r"\s*(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jh|Weltkrieg|Auflage|Semester|Klasse|Grades?|Ordnung|Jahrtausend|Lebens|Person|Art(?!\w)|Rang(?!\w)|Instanz|Generation|Stufe|Hauptsatz|(?:Newton|Kepler|Mendel)sche|"
    r"Schwangerschaftswoche|SSW|Hirnnerv|Rippe|Hauptgruppe|Periode|Dynastie|Republik|Quartal|Potenz|Ableitung|Minute|Sekunde|Stunde|Tag(?:es)?(?!\w)|Woche(?!\w)|Monat|Jahr(?:es)?(?!\w)|Normalform|Buch(?!\w)|Stand(?!\w)|Stock|Wahl(?!\w)|Strafsenat|Senat)"
)
"""After "9." these say which one: the full stop makes an ordinal of a German number."""
_ERA = pattern(r"(?<=[adnv]\.)\s?(?:C\.|Chr\.|J\.|C$)")
_OPENS_A_SENTENCE = pattern(r"\s*(?:The|This|These|It|In|A|An|Each|If|For|We|They|Der|Die|Das|Le|La|Les|El|Los)\s")
"""After "Z." these begin a sentence: the letter is a name, not somebody's initial."""
_ROMAN_ONE = pattern(r"[a-zäöüß]{4,}\s[IVX]\.$")
_SAYS_ON = pattern(r"\s*[A-ZÄÖÜ][\w-]*\s[a-zäöüß]{3,}")
"""After "Angiotensin I." a capital and a small word begin a sentence: the letter is a number."""
_OPEN_TO_CLOSE = {"(": ")", "[": "]", "（": "）"}
QUOTES = '"“”„«»‟「」『』'


class Word(NamedTuple):
    """One word with its place in the plain text; a Han or kana sign is a word of its own, so is a formula. lower: as tables have it."""

    text: str
    start: int
    end: int
    lower: str = ""


_NO_ADVERBS = frozenset(
    "italy sicily thessaly july family families assembly supply reply ally belly fly jelly lily monopoly anomaly butterfly bully rely apply multiply imply comply homily rally doily kelly emily billy".split()
)


def is_adverb(word: str) -> bool:
    """Whether an English word in small letters ends as adverbs do and is none of the few nouns and verbs that do so too."""
    return word.endswith("ly") and word not in _NO_ADVERBS


def is_without_signs(text: str) -> bool:
    """Whether a masked text holds neither a sign of a script without spaces nor Hangul: asked before what looks for them."""
    return text.isascii() or max(text.replace(OPAQUE, "") or " ") < _FIRST_SIGN


def holds(text: str, *pieces: str) -> bool:
    """Whether one of these stands in a text: asked before a regular expression that needs one of them, in a tenth of its time."""
    for piece in pieces:  # noqa: SIM110 (half the time of `any`, and it is asked all the time)
        if piece in text:
            return True
    return False


def stands_in(word: str, *tables: Container[str]) -> bool:
    """Whether one of these tables has a word; their union, of thousands of words, would be made anew each time."""
    return any(word in table for table in tables)


def words(text: str) -> list[Word]:
    """The words of a plain (or masked) text."""
    return list(_words(text))


@lru_cache(maxsize=REMEMBERED)
def _words(text: str) -> tuple[Word, ...]:
    new = tuple.__new__  # the same as Word(...), three times as fast
    if text.isascii():
        return tuple(
            [new(Word, (word := m.group(), m.start(), m.end(), word.lower())) for m in _ASCII_WORD.finditer(text)]
        )
    found = (_EUROPEAN_WORD if is_without_signs(text) else _WORD).finditer(text)
    return tuple([new(Word, (word := m.group(), m.start(), m.end(), word.lower().replace("’", "'"))) for m in found])


@lru_cache(maxsize=REMEMBERED)
def count(text: str) -> int:
    """How many words a reader would count: two Han signs make one."""
    found = _words(text)
    signs = 0 if is_without_signs(text) else sum(1 for word in found if _SIGN.match(word.text))
    return len(found) - signs + (signs + 1) // 2


def depths(text: str) -> list[int]:
    """For each character how many brackets are open round it."""
    if "(" not in text and "[" not in text and "（" not in text:
        return [0] * len(text)
    result, stack = [], ""
    for sign in text:
        if stack and sign == stack[-1]:
            stack = stack[:-1]
        result.append(len(stack))
        if sign in _OPEN_TO_CLOSE:
            stack += _OPEN_TO_CLOSE[sign]
    return result


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence in a masked text. A full stop inside brackets or after an abbreviation ends none."""
    return list(_sentences(text))


@lru_cache(maxsize=REMEMBERED)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    result, start = [], 0
    depth = depths(text)
    for match in _SENTENCE_END.finditer(text):
        if (
            depth[match.start()]
            or (
                _ABBREVIATION.search(text, max(start, match.start() - 8), match.start() + 1)
                and not _AFTER_A_LIST.match(text, match.start() - 3)
            )
            or _is_initial(text, start, match)
        ):
            continue
        if match.end() < len(text) and text[match.end()].islower() and text[match.start()] not in "。！？．":
            continue
        if text[: match.start() + 1].endswith("...") and text[match.end() : match.end() + 1] in tuple("+-=*/<>,"):
            continue  # "1 + 2 + ... + n"
        if text[start : match.end()].strip():
            result.append((start, match.end()))
        start = match.end()
    if text[start:].strip():
        result.append((start, len(text)))
    return tuple([_trimmed(text, a, b) for a, b in result])


_SHORT_FORM = pattern(r"[\s(]?[A-Z]\.\s[A-Z]\.(?=\s)")


def _is_initial(text: str, start: int, end: "re.Match[str]") -> bool:
    """ "J. Doe", "3. Forget": the full stop belongs to the letter or number."""
    if _ORDINAL.search(text, max(start, end.start() - 2), end.start() + 1) and _AFTER_AN_ORDINAL.match(
        text, end.start() + 1
    ):
        return True
    if _ERA.match(text, end.start() + 1):
        return True
    if text[end.end() : end.end() + 1].isdigit() and _NUMBERED.search(
        text[max(start, end.start() - 6) : end.start() + 1]
    ):
        return True
    if _SHORT_FORM.match(text, max(start, end.start() - 2)):
        return True  # "el R. E. rugoso"
    if _ROMAN_ONE.search(text[max(start, end.start() - 24) : end.start() + 1]) and _SAYS_ON.match(text, end.end()):
        return False
    found = _INITIAL.search(text[max(start, end.start() - 24) : end.start() + 1])
    return bool(found) and not _OPENS_A_SENTENCE.match(text, end.end())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def unbalanced(text: str) -> bool:
    """Whether a bracket or quotation of the text is never opened or never closed; „German“ closes with the sign that opens “English”."""
    quotes = ("„", "“" if "“" in text else "”") if "„" in text else ("“", "”")
    return any(
        text.count(a) != text.count(b)
        for a, b in (("(", ")"), ("（", "）"), ("[", "]"), quotes, ("«", "»"), ("「", "」"))
    )
