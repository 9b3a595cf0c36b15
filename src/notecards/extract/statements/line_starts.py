"""Which lines of a paragraph begin a statement of their own, though Markdown reads them as one text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from notecards.extract.dashes import DATE
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.statements.lazy import EARLY, begins_anew
from notecards.extract.words import holds
from notecards.tokens import Mark, TokenKind, Tokens, is_bold, masked, plain, strip


def beginnings(lines: list[Tokens], place: Place) -> list[int]:
    """Which lines begin a statement."""
    drawn = [i for i, line in enumerate(lines) if DRAWN.match(masked(strip(line)))]
    dashed = [i for i, line in enumerate(lines) if _DASHED_LINE.match(masked(strip(line)))]
    listed = _listed(lines)
    together = {i for group in (drawn, dashed, listed) if len(group) > 1 for i in group}
    starts = [i for i, line in enumerate(lines) if i == 0 or _begins_a_statement(line)]
    labelled = sum(1 for i in starts if _begins_a_statement(lines[i]))
    if labelled + sum(not _begins_a_statement(lines[i]) for i in dashed) > 1:
        together.update(dashed)
    elif labelled < 2:
        starts = [0]
    if place in (Place.PARAGRAPH, Place.QUOTE) and _are_statements(lines):
        starts = [i for i, line in enumerate(lines) if strip(line)] or [0]
    anew = (
        i
        for i in range(1, len(lines))
        if _ends_early(i, lines)
        or _begins_anew(lines[i - 1], lines[i])
        or (place is Place.PARAGRAPH and ONLY_LABEL.fullmatch(masked(lines[i - 1]).strip()) and strip(lines[i]))
        or _begins_with_a_bold_term(lines[i])
        or _is_labelled(lines[i - 1], lines[i])
        or _is_bold_name(lines[i])
        or (place is Place.PARAGRAPH and _asks_anew(lines[i - 1], lines[i]))
    )
    starts = sorted({*starts, *anew, *together, *_short_lines(lines, place), *_named_lines(lines, place)})
    if place in (Place.PARAGRAPH, Place.QUOTE):
        ended = (
            i for i, line in enumerate(map(masked, lines[:-1]), 1) if holds(line, "。", "！") and _HAN_END.search(line)
        )
        return sorted({*starts, *ended})
    return starts


DRAWN = pattern(
    r"(?:[•◦▪▫●○■□‣⁃∙]\s+|o\t\s*)(?=\S)|(?:[\u2600-\u26ff\u2700-\u2712\u2728-\u274b\u2753-\u2794\u27a1\u2b50\U0001f300-\U0001faff][\ufe0f\u200d]*|:(?:material|fontawesome|octicons|simple)-[\w-]+:)+\s+(?=\S)"
)
"""Pictures and pasted bullets in front of a statement or heading, but no marks that say yes or no."""
_DASHED_LINE = pattern(
    rf"{DATE}\s[-–—]\s(?=\S+\s\S)|[A-Z][\w'()-]*(?:\s[\w'()-]+){{0,3}}\s(?:[-–—]|--)\s(?=\S+\s\S+\s\S)"
)
"""A line that begins with a term or a day, and a dash: "Monosaccharide - a sugar that ..."."""
_HAN_END = pattern(r"[\u3040-\u30ff\u4e00-\u9fff）」”][。！]\s*$")
"""Chinese and Japanese lines are not wrapped by hand: one that ends a sentence ends a statement."""


def _listed(lines: list[Tokens]) -> list[int]:
    """The entries of a list that is set too far in to be one for Markdown, right below running text."""
    found = {i: item["number"] for i, line in enumerate(lines) if (item := ITEM.match(masked(strip(line))))}
    numbers = [int(number) for number in found.values() if number]
    return list(found) if numbers == list(range(1, len(numbers) + 1)) else []


ITEM = pattern(r"(?:[-*+•]|(?P<number>\d{1,2})[.)])\s+(?=\S+\s)")
"""A bullet or a number in front of an entry."""


def _begins_a_statement(line: Tokens) -> bool:
    inner = strip(line)
    if not inner:
        return False
    if HAN_ITEM.match(masked(inner)):
        return True
    if inner[0].marks & Mark.BOLD:
        after = masked(inner[1:]).lstrip()
        whole = not after and _LABEL_LINE.match(masked(inner))
        return (
            bool(whole)
            or plain(inner[:1]).rstrip().endswith((":", "："))
            or after.startswith((":", "：", "-", "–", "—", "="))
        )
    return bool(_LABEL_LINE.match(masked(inner)))


HAN_ITEM = pattern(r"^(?:[（(]\d{1,2}[)）]|[①-⑳]|\d{1,2}、)\s*(?=\S)")
"""A step as Chinese and Japanese notes number it inside a paragraph: "（1）..."."""
_LABEL_LINE = pattern(
    r"^\s*(?:[QAFR]|Question|Answer|Frage|Antwort|Pregunta|Respuesta|Réponse|[^\s:：][^:：.!?。，；]{0,40})(?:[:：]\s+\S|：\S)"
)


ONLY_LABEL = pattern(r"[^\W\d_][^.:：?？!;,]{1,40}[:：]")
"""A line that is nothing but a label."""


def _is_labelled(before: Tokens, line: Tokens) -> bool:
    """ "Autarky: a state that ..." below a line that ends a sentence: no text was wrapped between them."""
    return bool(_SENTENCE_ENDS.search(masked(before)) and _DEFINES.match(masked(line)))


_SENTENCE_ENDS = pattern(r"[.!?…][)\]*_]*\s*$")
_DEFINES = pattern(r"\s*[^\W\d_][\w'’-]+(?:\s[\w'’-]+){0,2}\s?:\s+(?:\S+\s+){3}")


def _begins_with_a_bold_term(line: Tokens) -> bool:
    """ "**Working set**: the part that ..." on a line of its own, whatever the lines above it say."""
    inner = strip(line)
    if not inner or not inner[0].marks & Mark.BOLD or not plain(inner[:1])[:1].isalnum():
        return False
    return plain(inner[:1]).rstrip().endswith((":", "：")) or masked(inner[1:]).lstrip().startswith((":", "："))


def _is_bold_name(line: Tokens) -> bool:
    """A bold name alone on its line, in Chinese: it stands above what follows and does not end what stands before."""
    inner = strip(line)
    said = masked(inner)
    return is_bold(inner) and 2 <= len(said) <= _LONGEST_LABEL and _HAN_LABEL.fullmatch(said) is not None


_HAN_LABEL = pattern(r"[\u4e00-\u9fffA-Za-z0-9（）()、 ]*[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9（）()、 ]*[：:]?")
_LONGEST_LABEL = 16


def _asks_anew(before: Tokens, line: Tokens) -> bool:
    """Whether a line is a question from its first word to its last: what the lines above state is no part of it."""
    above, said = masked(before).strip(), masked(line).strip()
    return bool(_QUESTION.fullmatch(said)) and not _GOES_ON.search(above)


_QUESTION = pattern(
    r"(?:What|Why|How|When|Where|Which|Who|Was|Warum|Wie|Wann|Wo|Welche[rs]?|Wer|Que|Qu['’]est|Pourquoi|Comment|Quand|Où|Quels?|Quelles?|Qui|¿\w+)\b[^.!?]*\?"
)


def _begins_anew(before: Tokens, line: Tokens) -> bool:
    """Whether a line is a sentence of its own under a bullet of a few words, though Markdown reads it on: "- pH" over "All enzymes have ..."."""
    above, said = masked(before).strip(), masked(line).strip()
    if _POSTSCRIPT.fullmatch(above):
        return True
    if _STOPS.search(above) or _GOES_ON.search(above) or not re.match(r"[^\W\d_]", above):
        return False
    if _HAN_NAME.fullmatch(above):
        return bool(_HAN_LINE.match(said))
    return len(above.split()) <= 4 and bool(
        re.match(r"(?:The|A|An|All|Each|Every|It|This|These|Der|Die|Das|Le|La|Les|El|Los|Las)\s", said)
    )


_POSTSCRIPT = pattern(r"P\.?S\.?|N\.?B\.?", re.IGNORECASE)
_HAN_NAME = pattern(r"(?=.*[\u4e00-\u9fff])[\u4e00-\u9fffA-Za-z0-9 ]{2,12}")
_HAN_LINE = pattern(r"[\u4e00-\u9fff“《（]")
"""A line that goes on below a short one without a sign is no wrapped text in Chinese, but what is said of a name."""


def _ends_early(i: int, lines: Sequence[Tokens]) -> bool:
    """Whether the line before ends, without a sign, well before the widest: Chinese text is not wrapped by hand."""
    before, after = masked(lines[i - 1]).strip(), masked(lines[i]).strip()
    if (
        before.isascii()
        or not _HAN_OPEN.search(before)
        or not _HAN_LINE.match(after)
        or len(before) < len("山城的兴建")
    ):
        return False
    return len(before) + _FAR_FROM_THE_MARGIN < max(len(masked(line).strip()) for line in lines)


_HAN_OPEN = pattern(r"[\u4e00-\u9fff）》”」]$")
_FAR_FROM_THE_MARGIN = 8


def _short_lines(lines: Sequence[Tokens], place: Place) -> Iterator[int]:
    """Lines of a paragraph below one that ended long before any margin."""
    said = [masked(line) for line in lines] if place is Place.PARAGRAPH else []
    if said and _TO_DO.match(said[0]):
        return  # what is to be done is no fact in any of its lines
    early = [i for i in range(1, len(said)) if begins_anew(said[i - 1], said[i], _margin(lines[i - 1]))]
    if len(said) > 3 and 2 * len(early) >= len(said) - 1:  # then hardly any line is wrapped
        early = [i for i in range(1, len(said)) if begins_anew(said[i - 1], said[i], _margin(lines[i - 1], _NO_MARGIN))]
    yield from early


def _margin(line: Tokens, least: int = EARLY) -> int:
    """How far a line may reach and still be ended by hand: any distance where its end was written as a break, "line  " or "line\\"."""
    broken = any(token.kind is TokenKind.BREAK and token.text for token in line)
    return len(plain(line)) + _NO_MARGIN if broken else least


def _named_lines(lines: Sequence[Tokens], place: Place) -> list[int]:
    """Lines of a paragraph that each say what a thing is, in German notes: "Sehne ist die ...", "Faszie = ..."; at least two of them."""
    said = [masked(line).strip() for line in lines] if place is Place.PARAGRAPH else []
    found = [i for i, line in enumerate(said) if _NAMED_LINE.match(line) and not (i and _GOES_ON.search(said[i - 1]))]
    return found if len(found) > 1 else []


_NAMED_LINE = pattern(
    r"[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)?\s(?:=\s\S|(?:ist|sind)\s(?:(?:eine?|der|die|das)\s|derjenige))"
)
_NO_MARGIN = 100
_TO_DO = pattern(r"\W*to[\s-]?do\b", re.IGNORECASE)


def _are_statements(lines: Sequence[Tokens]) -> bool:
    """Whether each line of a paragraph says something by itself: three or more, none left open, most of them ended long before a
    margin, and not all of them whole sentences."""
    said = [line for line in (masked(line).strip() for line in lines) if line]
    if len(said) < 3 or any(_GOES_ON.search(line) for line in (said[0].rstrip(":"), *said[1:])):
        return False
    widest = max(map(len, said))
    early = sum(len(line) + len(after.split(" ")[0]) + 10 < widest for line, after in pairwise(said))
    stopped = sum(bool(_STOPS.search(line)) for line in said)
    if early < 0.6 * (len(said) - 1) and (stopped or widest > EARLY):
        return False
    return stopped <= len(said) - 2 and not any(
        token.kind in (TokenKind.MATH, TokenKind.DISPLAY_MATH) for line in lines for token in line
    )


_STOPS = pattern(r"[.!?…]\s*$")
_GOES_ON = pattern(
    r"[,;:–—-]\s*$|\b(?:and|or|the|a|an|of|to|in|with|und|oder|et|ou|de|y|o|der|die|das|des|dem|den|eine?[rsnm]?|im|am|auf|aus|bei|beim|von|vom|zu|zur|zum|mit|für|als|wie|dass|wenn|nach|durch|zwischen|gegen|ohne|unter|über)\s*$"
)
"""How a line ends that is left open; the small words are those of all languages."""
