"""Formulas with the text that owns them: "The update is", a colon or a bullet, and the display formula below it."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.about.labels import bare, is_generic, label
from notecards.extract.by_language import NEVER, ByLanguage, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question, worded
from notecards.extract.english.named_formulas import law
from notecards.extract.facts import Found
from notecards.extract.formulas import SHOWN, only_formula
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.patterns import pattern
from notecards.extract.rules.formula_in_place import formula_in_place, right_below
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place, Statement
from notecards.extract.words import HAN, count, sentences, words
from notecards.problems import Span
from notecards.tokens import Token, TokenKind, Tokens, cut, masked, plain, strip, text

NAME = "formula"


def formula(here: Here) -> Yield:
    """A short text that ends in a colon or in "is", and right below it a formula: the formula is the answer."""
    if asks_in_place(here.language) and here.statement.place is Place.MATH:
        below = right_below(here)
        if below.candidates:
            return below
    equation = _LAW[here.language](here) or _equation(here)
    if equation.candidates:
        return equation
    first = here.statement.children[:1]
    if not first or first[0].place is not Place.MATH or here.statement.place is Place.HEADING:
        return NOTHING
    if asks_in_place(here.language):
        return formula_in_place(here, first)
    pieces = sentences(masked(here.statement.tokens))
    return _over_formula(here, strip(cut(here.statement.tokens, *pieces[-1])), first[0]) if pieces else NOTHING


def _over_formula(here: Here, row: Tokens, below: Statement) -> Yield:
    """A last sentence over a formula: what it names is asked, or it is said again with the formula as its end."""
    whole = masked(row)
    language = here.language
    last = [word.lower for word in words(whole)][-1:]
    open_end = bool(last) and last[0] in (*language.copulas, *language.plural_copulas)
    defined = _DEFINED_AS.search(masked(label(row)))
    if not (open_end or defined) and not whole.rstrip().endswith((":", "：")):
        return _stated(here, row, below, 0.64) if _runs_into(whole, here) else NOTHING
    named = label(row)
    if open_end or defined:
        clause = clause_of(whole, language)
        named = cut(named, 0, defined.start()) if defined else cut(row, *clause.subject) if clause else ()
    named = bare(strip(named))
    if count(plain(named)) <= 30 and _is_condition(whole, here):
        return _stated(here, row, below)
    if 12 < count(plain(named)) <= 30 and _runs_into(whole.rstrip(" :："), here):
        return _stated(here, row, below, 0.64)
    if (
        not (open_end or defined)
        and _CLAUSES_RUN_ON[here.language]
        and clause_of(whole, language)
        and _runs_into(whole.rstrip(" :："), here)
    ):
        return _stated(here, row, below, 0.64)
    if (
        not named
        or count(plain(named)) > 12
        or _says_nothing(whole, here)
        or plain(named).casefold() in ("then", "where", "thus", "hence", "so", "with", "therefore", "let", "given")
        or re.match(
            r"^(?:it|this|that|these|those|they|we|es|das|dies|given|obtained|found)\b", plain(named), re.IGNORECASE
        )
    ):
        return NOTHING
    front = definition_question(lowered(named, here.note), "", language)
    span = Span(here.statement.span.first, below.span.last)
    return given(here, [Found(Kind.QA, NAME, 0.72, below.tokens, front, asked=plain(named), span=span)], (below,))


_DEFINED_AS = pattern(
    r"\s(?:is|are)\s(?:defined|given|denoted|written|expressed|calculated|computed)\s(?:as|by)(?:\sfollows)?[\s,:]*$",
    re.IGNORECASE,
)
_EQUALS = pattern(r"(?<![<>!\\:=])(?:\\coloneqq|:=|=)(?!=)")
_REMARK = pattern(
    r"\\q?quad|\\text\{\s|\\text\{(?:if|where|for|with|when|such|otherwise|wenn|falls|für|mit|wobei|sonst|si|pour|avec|où|sinon|para|con|donde)\b"
)
"""Where what a formula says ends and words on it begin; `\\text{RTT}` is a part of it."""
_SYMBOL = pattern(
    r"^\\?[A-Za-z]+(?:\{[A-Za-z]+\})?(?:\s*[_^](?:\{(?:[^{}]|\{[^{}]*\})*\}|\w|\\\w+))*(?:'|\\prime)*\s*(?:\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\]|\\left\(.*?\\right\))?$"
)
_IN_WORDS = pattern(
    rf"\\(?:text|mathrm|textrm|textbf)\{{(?P<name>[{HAN}]{{2,12}}|(?=[^{{}}]*(?:\S\s\S|[^\x00-\x7f]))[^{{}}]{{4,60}})\}}"
)
"""A left side that is a phrase: "\\text{net gain}", "\\text{物理地址}"."""


def _equation(here: Here) -> Yield:
    """A line that is one equation asks what its left side, a symbol or a function, is; not in a proof or an example."""
    said = [token for token in here.statement.tokens if token.text.strip(" .,;")]
    if len(said) == 3 and _AND.fullmatch(said[2].text):
        said = said[:2]
    if len(said) == 2 and said[0].kind is TokenKind.TEXT and _SO.fullmatch(said[0].text):
        said = said[1:]
    if not said or said[0].kind not in (TokenKind.MATH, TokenKind.DISPLAY_MATH):
        return NOTHING
    case = cut(strip(here.statement.tokens, " .,;"), len(plain(tuple(said[:1]))))
    glossed = "equals" in here.language.questions and _GLOSS.fullmatch(masked(case))
    if len(said) > 1 and not glossed and not _IN_CASE[here.language].match(masked(case)):
        return NOTHING
    body = said[0].text.strip().rstrip(".,; ")
    sign = next(
        (m for m in _EQUALS.finditer(body) if body[: m.start()].count("{") == body[: m.start()].count("}")), None
    )
    if sign is None or "\\\\" in body or "&" in body:
        return NOTHING
    if _equals_an_expression(here, body, sign.start()):
        left, right = body[: sign.start()].strip(), body[sign.end() :].strip()
        front = worded(here.language.questions["equals"], subject=(Token(TokenKind.MATH, left),))
        return given(here, [Found(Kind.QA, NAME, 0.6, (Token(TokenKind.MATH, right),), front, asked=left)])
    if _EQUALS.search(body, sign.end()):
        return NOTHING
    left, right = body[: sign.start()].strip(), _without_remark(body[sign.end() :]).strip(" ,")
    names = bool(_SYMBOL.match(left) or _IN_WORDS.fullmatch(left)) and not left.startswith(
        ("\\sum", "\\int", "\\frac", "\\lim", "\\prod")
    )
    if not names or len(right) < 4 or any(SHOWN.search(plain(s.tokens)) for s in here.above):
        return NOTHING
    if not here.parents and not here.headings:
        return NOTHING
    if _LETTER.fullmatch(left):
        name = _named_above(here)
        if name:
            front = worded(here.language.questions["formula of"], subject=lowered(name, here.note))
            back = (Token(TokenKind.MATH, body),)
            return given(here, [Found(Kind.QA, NAME, 0.7, back, front, asked=plain(name))])
    worded_out = _IN_WORDS.fullmatch(left)
    term = text(worded_out["name"].strip()) if worded_out else (Token(TokenKind.MATH, left),)
    value = (Token(TokenKind.MATH, right),)
    wording = here.language.questions.get("formula" if worded_out else "symbol")
    front = worded(wording, subject=term) if wording else definition_question(term, "", here.language)
    if len(said) > 1 and not glossed:
        front = definition_question((*term, *text(" "), *strip(case)), "", here.language)
    return given(here, [Found(Kind.QA, NAME, 0.6, value, front, asked=plain(term))])


_GLOSS = pattern(r"\s*[(（][^()（）]*[)）]")
"""What the formula says, in words behind it."""
_EXPRESSION = pattern(
    r"(?=.*[A-Za-z])(?=.*(?:[-+*/^|()∪∩·]|\\(?:cup|cap|cdot|times|overline|bar|frac|sqrt|neg|land|lor|vec|mathbb|operatorname|[dt]?binom|det|log|ln|sin|cos|tan|lim|sum|int)\b)).{3,48}"
)
"""A left side that is worked out of letters: "A - B"."""


def _equals_an_expression(here: Here, body: str, end: int) -> bool:
    """Whether a bullet is a law, "$A - B = A\\overline{B}$", in a language that asks what something equals; a symbol is asked what it is."""
    left, right = body[:end].strip(), body[body.index("=", end) + 1 :].strip()
    listed = here.statement.place in (Place.BULLET, Place.STEP) and "equals" in here.language.questions
    if not listed or not (here.parents or here.headings) or len(right) < 2 or len(body) > _LONGEST_LAW:
        return False
    shown = any(SHOWN.search(plain(s.tokens)) for s in here.above)
    return not shown and not _SYMBOL.match(left) and _EXPRESSION.fullmatch(left) is not None


_LONGEST_LAW = 160


def _named_above(here: Here) -> Tokens:
    """The name right above the one formula below it, which says what its letter is: "1. Wave speed" over "v = f λ"."""
    above = here.parents[-1:] or here.headings[1:][-1:]
    name = bare(label(above[0].tokens)) if above and "formula of" in here.language.questions else ()
    alone = not any(only_formula(s.tokens) for s in (*here.before, *here.after))
    if not alone or not 1 <= count(plain(name)) <= 5 or clause_of(masked(name), here.language):
        return ()
    return (
        ()
        if is_generic(plain(name), here.language) or SHOWN.search(plain(name)) or _PLURAL.search(plain(name))
        else name
    )


_LETTER = pattern(r"\\?[A-Za-z]{1,7}(?:_\{?\w+\}?)?")
"""A letter, Latin or Greek, which by itself does not say what it is."""
_PLURAL = pattern(r"(?:s|formulae|summary)$", re.IGNORECASE)


def _without_remark(right: str) -> str:
    """What a formula says up to the words on it; words between two operators belong to it."""
    found = _REMARK.search(right)
    goes_on = found and re.search(r"\}\s*[-+*/]", right[found.start() :])
    return right[: found.start()] if found and not goes_on else right


_SO = pattern(
    r"\s*(?:thus|hence|so|then|therefore|now|where|with|we (?:also )?(?:have|get|obtain)|note that|in particular|also|daher|also gilt|es gilt|wobei|donc|où|on a|avec|por tanto|donde|se tiene)[,:]?\s*",
    re.IGNORECASE,
)
"""What may stand before the equation that a line is."""
_AND = pattern(r"\s*[,.;]?\s*(?:and|und|et|y|e)?\s*", re.IGNORECASE)
_INCIDENTAL = pattern(
    r"^(?:oder|or|ou|o)\s+\w+\s*[:：]?$|^(?:d\.\s?h\.|z\.\s?b\.|i\.e\.|e\.g\.|c['’]est-à-dire|es decir|cioè|also)",
    re.IGNORECASE,
)


def _says_nothing(label_text: str, here: Here) -> bool:
    """ "d. h.:", "oder allgemein:", "Daher:" say not what the formula is; nor does a sentence in another order."""
    found = words(label_text)
    first = found[0].lower if found else ""
    if _INCIDENTAL.match(label_text) or _CLAUSES_RUN_ON[here.language]:
        return bool(_INCIDENTAL.match(label_text))
    return clause_of(label_text, here.language) is not None or first in here.language.openers


def _is_condition(label_text: str, here: Here) -> bool:
    """ "Wenn alle Fälle gleich wahrscheinlich sind, gilt:"."""
    return (
        bool(re.match(r"^(?:wenn|falls|if|when|si|lorsque|quand|cuando|se|quando)\b.*,", label_text, re.IGNORECASE))
        and count(label_text) >= 5
    )


_CARRIES_ON = pattern(
    r"^(?:it|this|that|these|they|so|therefore|thus|hence|es|das|dies|also|daher|cela|ceci|donc|esto|así)\b",
    re.IGNORECASE,
)


def _runs_into(said: str, here: Here) -> bool:
    """ "Assume a way of averaging which satisfies" goes on in the formula; "It follows" says not of what."""
    ended = said.rstrip().endswith((".", "!", "?", "。"))
    if _DASHED[here.language].match(said):
        return False
    return not ended and 4 <= count(said) <= 30 and not _CARRIES_ON.match(said) and not _INCIDENTAL.match(said)


def _stated(here: Here, row: Tokens, below: Statement, confidence: float = 0.72) -> Yield:
    """The condition with the formula as the gap that ends it."""
    opening = (*strip(row, " "), *text(" "))
    whole = (*opening, *below.tokens)
    gap = Gap(len(plain(opening)), len(plain(whole)))
    span = Span(here.statement.span.first, below.span.last)
    found = Found(Kind.CLOZE, NAME, confidence, whole, gaps=(gap,), asked=plain(row), span=span)
    return given(here, [found], (below,))


_LAW = ByLanguage(nothing, en=law)
"""A name of a law over its formula."""
_CLAUSES_RUN_ON = ByLanguage(False, en=True)
"""Whether a whole clause above a formula goes on in it; elsewhere it says nothing of the formula."""
_IN_CASE = ByLanguage(NEVER, en=pattern(r"\s*,?\s(?:if|when|whenever|iff)\s\S(?!.*[;:.]\s)"))
"""What an equation has behind it where it does not hold always."""
_DASHED = ByLanguage(NEVER, en=pattern(r"\S+(?:\s\S+){0,3}\s[-–—]\s"))
"""A name and what it is, which is whole by itself: "Ebb - the hours in which water leaves"."""
