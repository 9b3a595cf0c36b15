"""What the signs of a formula stand for: "where $A$ is the cross section and $v$ the mean velocity"."""

from typing import NamedTuple

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.statement import sentences_of
from notecards.extract.statements import Statement
from notecards.extract.words import count
from notecards.tokens import OPAQUE, Token, TokenKind, Tokens, cut, join, masked, plain

NAME = "formula"
_MOST_WORDS = 15


class _Gloss(NamedTuple):
    """How a language glosses signs. opens: before the first sign. joins: before a further one. links: between sign and meaning.

    begins: how a noun phrase begins, where a verb is left out or the meaning might be no noun. ends: a verb behind the last meaning.
    """

    opens: str
    joins: str
    links: str
    begins: str
    ends: str = r"(?!)"


def symbols(here: Here) -> Yield:
    """Each sign that a text behind a formula explains is asked; what the text says before that is read as any other."""
    gloss = _GLOSSES[here.language]
    row, said = here.statement.tokens, masked(here.statement.tokens)
    begun = _begun(here, said, gloss) if gloss and OPAQUE in said else None
    if gloss is None or begun is None:
        return NOTHING
    found = [
        Found(Kind.DEFINITION, NAME, 0.72, trimmed(cut(row, *what)), front, asked=plain(row), lines=(begun.line,))
        for sign, what in _meanings(said, begun.at, gloss)
        if _is_worth_asking(said[slice(*what)]) and (front := _asked(here, begun.formula, cut(row, *sign)))
    ]
    return given(here, [*sentences_of(here, begun.before, ()), *found]) if found else NOTHING


class _Begun(NamedTuple):
    """Where a text begins to explain the signs of a formula, the formula and its line, and what the text says before that."""

    at: int
    formula: Token
    line: int
    before: Tokens = ()


def _begun(here: Here, said: str, gloss: _Gloss) -> _Begun | None:
    """ "..., where $A$ is"; right below a formula "where $A$ is"; or a bullet "$A$ is" below "where" and the formula."""
    opens = rf"(?:{gloss.opens})[\s,:，：]*"
    label = plain(here.parents[-1].tokens) if here.parents else ""
    if pattern(opens).fullmatch(label):
        formula, line = _formula_at(here.beside[-1:], here.parents[-1])
        return _Begun(0, formula, line) if formula else None
    opened = pattern(rf"(?:^|[,;(，（。.]\s?|(?<={OPAQUE})\s){opens}(?={OPAQUE})").search(said)
    if opened is None:
        return None
    before = cut(here.statement.tokens, 0, opened.start())
    if opened.start():
        equation = next((token for token in reversed(before) if _is_equation(token)), None)
        return _Begun(opened.end(), equation, here.statement.span.first, before) if equation else None
    formula, line = _formula_at(here.before[-1:] or here.above[-1:], here.statement)
    return _Begun(opened.end(), formula, line) if formula else None


def _formula_at(elders: tuple[Statement, ...], below: Statement) -> tuple[Token | None, int]:
    """The equation at the end of what stands right above a statement."""
    elder = elders[0] if elders else None
    while elder and elder.children and below not in elder.children:
        elder = elder.children[-1]
    if elder is None or not 0 <= below.span.first - elder.span.last <= _NEAR:
        return None, 0
    return next((token for token in reversed(elder.tokens) if _is_equation(token)), None), elder.span.first


_NEAR = 2
"""Lines from a formula to what explains it: an empty one between them."""


def _is_equation(token: Token) -> bool:
    is_formula = token.kind in (TokenKind.MATH, TokenKind.DISPLAY_MATH)
    return is_formula and bool(_RELATION.search(token.text)) and len(token.text) <= _LONGEST_FORMULA


_RELATION = pattern(r"[=<>≤≥≈∝]|\\(?:leq?|geq?|approx|propto|sim|equiv)\b")
_LONGEST_FORMULA = 160
"""Signs of a formula that a question still has room for."""


def _meanings(said: str, at: int, gloss: _Gloss) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where each sign and what it stands for are, from the first sign to the end of the text; nothing where it goes on otherwise."""
    link = rf"(?:\s?(?:{gloss.links})\s?(?={gloss.begins})|\s?[=:：]\s?|\s(?={gloss.begins}))"
    join = rf"\s?(?:[,;，；]\s?(?:(?:{gloss.joins})\s?)?|\s(?:{gloss.joins})\s)"
    one = pattern(
        rf"(?P<sign>{OPAQUE}+){link}(?P<meaning>\S.*?)(?P<end>{join}(?={OPAQUE}+{link})|\s?(?:{gloss.ends})?[.。;；)）]*\s*$)"
    )
    found = []
    while at < len(said):
        next_one = one.match(said, at)
        if next_one is None:
            return []
        found.append((next_one.span("sign"), next_one.span("meaning")))
        at = next_one.end("end")
    return found


def _is_worth_asking(meaning: str) -> bool:
    return 0 < count(meaning) <= _MOST_WORDS and not _ANY_OF_A_KIND.fullmatch(meaning)


_ANY_OF_A_KIND = pattern(
    r"(?:an?|any|some|eine?|un|una|une|um|uma)\s\S+(?:\s(?:constant|number|integer|function|scalar|vector))?"
)
""" "A constant": says of what kind the sign is, not what it stands for."""


def _asked(here: Here, formula: Token, sign: Tokens) -> Tokens:
    """ "$Q = A v$: what is $A$?"."""
    question = worded(here.language.questions["sign"], subject=sign)
    question = question if question[0].kind is TokenKind.MATH else small_first(question)
    return join(((Token(TokenKind.MATH, formula.text),), question), _COLONS[here.language])


_COLONS = ByLanguage(": ", fr=" : ", zh="：")
_GLOSSES = ByLanguage[_Gloss | None](
    None,
    en=_Gloss(
        "where|with|[Ww]here|[Ww]ith|[Hh]ere|[Ii]n which",
        "and",
        "is|are|denotes?|represents?|stands for|refers to|means",
        r"(?:the|an?|its|their|our|one|half|twice|\w+['’]s)\b",
    ),
    de=_Gloss(
        r"wobei|mit|[Dd]abei (?:ist|bezeichnet)|[Hh]ier(?:bei)? (?:ist|bezeichnet)|[Mm]it|[Ww]obei|worin",
        "und|sowie",
        "ist|sind|bezeichnet|bezeichnen|als|für|steht für",
        r"(?:der|die|das|den|dem|ein|eine|einen|einem|einer)\b",
        r"ist|sind|bezeichnet|bezeichnen|steht|stehen|angibt|darstellt",
    ),
    fr=_Gloss(
        "où|Où|avec|Avec|dans laquelle|Ici",
        "et",
        "est|sont|désigne|désignent|représente|représentent|étant",
        r"(?:le|la|les|un|une|des)\b|l['’]",
    ),
    es=_Gloss(
        "donde|Donde|siendo|Siendo|con|Con|en la que|en donde",
        "y|e",
        "es|son|representa|representan|denota|denotan|designa|indica",
        r"(?:el|la|los|las|un|una|lo|su)\b",
    ),
    it=_Gloss(
        "dove|Dove|con|Con|in cui",
        "e|ed",
        "è|sono|rappresenta|indica|denota",
        r"(?:il|lo|la|i|gli|le|un|una|uno)\b|l['’]",
    ),
    pt=_Gloss(
        "onde|Onde|sendo|com|Com|em que",
        "e",
        "é|são|representa|indica|denota",
        r"(?:o|a|os|as|um|uma)\b",
    ),
    zh=_Gloss("其中|式中|这里|這裡|此处|此處", "和|及|以及", "是|为|為|表示|代表|指的是|指", r"[^\s\ufffc]"),
)  # fmt: skip
