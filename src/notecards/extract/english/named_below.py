"""English: "This is called osmosis" on a line below the one that tells what osmosis is."""

from notecards.cards import Gap, Kind
from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.answers import trimmed
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, sentences
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_STATEMENT = "statement"


def named_below(here: Here, row: Tokens) -> Found | None:
    """The name hidden, behind the sentence that it is a name for."""
    named = _GIVES_A_NAME.match(masked(row))
    above = _line_above(here) if named else None
    told = _last_sentence(above.tokens) if above else ()
    if named is None or above is None or not 4 <= count(masked(told)) <= _LONGEST:
        return None
    if is_pronoun(told, here.language) or masked(told).rstrip().endswith((":", "?")):
        return None
    opening = join((strip(told, " ."), text(". ")), "")
    at = len(plain(opening))
    gap = Gap(at + named.start("name"), at + named.end("name"))
    back = join((opening, row), "")
    return Found(Kind.CLOZE, _STATEMENT, 0.66, back, gaps=(gap,), asked=plain(row), lines=(above.span.last,))


def _line_above(here: Here) -> Statement | None:
    """The line that a first bullet stands under, or the one right before it."""
    before = here.before[-1] if here.before else None
    if before is None:
        return here.parents[-1] if here.parents else None
    alike = before.place is here.statement.place and before.place in (Place.BULLET, Place.PARAGRAPH)
    return before if alike and not before.children else None


def _last_sentence(tokens: Tokens) -> Tokens:
    found = sentences(masked(tokens))
    return trimmed(cut(tokens, *found[-1])) if found else ()


_LONGEST = 25
_GIVES_A_NAME = pattern(
    r"(?:This|These|That|Such)\b[^.,;:]{0,40}?\s(?:is|are|was|were)\s(?:\w+\s)?(?:called|known as|termed|referred to as|named)\s(?!after\b)"
    r"(?:(?:the|an?)\s)?\"?(?P<name>[^,.;:()\"]{2,50}?)(?=\"?(?:[,.;:(]|\s(?:because|since|as|when|which|that|where|and|if|by)\b|$))"
)
