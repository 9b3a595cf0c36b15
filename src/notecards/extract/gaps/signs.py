"""Gaps that signs show: bold words, quotation marks, connectives, lists, examples, formulas, the note's own vocabulary."""

import re
from collections.abc import Iterator

from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.phrase import Choice, pause
from notecards.extract.english import gaps as english
from notecards.extract.here import Note
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Mark, TokenKind, Tokens, masked, spans

LONGEST_PHRASE = 8
"""Words of bold spans taken for one phrase."""


def bold(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """Bold words; of several the one that is said of the subject, not the subject itself."""
    said = clause.rest[0] if clause else 0
    for start, end, token in spans(tokens):
        if token.marks & (Mark.BOLD | Mark.HIGHLIGHT) and token.text.strip() and end <= len(masked(tokens)):
            left = len(token.text) - len(token.text.lstrip())
            score = 0.9 if start >= said and start > 0 else 0.6
            yield Choice(start + left, start + len(token.text.rstrip(" .,:;")), score)
        elif token.marks & Mark.ITALIC and start > said and 1 <= count(token.text) <= 5 and token.text[:1].islower():
            yield Choice(start, end, 0.71)


def joined(tokens: Tokens, choices: Iterator[Choice], language: Language) -> Iterator[Choice]:
    """Bold words that only small words hold apart are one phrase: "**fear** of the **dark**" is one gap, not two."""
    last: Choice | None = None
    for choice in choices:
        if last is not None and last.score == choice.score and _is_one_phrase(tokens, last, choice, language):
            last = Choice(last.start, choice.end, last.score)
            continue
        if last is not None:
            yield last
        last = choice
    if last is not None:
        yield last


def _is_one_phrase(tokens: Tokens, first: Choice, second: Choice, language: Language) -> bool:
    between = masked(tokens)[first.end : second.start]
    held = words(between)
    small = language.function | language.prepositions | language.articles
    verbs = language.modals | language.perfect | {*language.copulas, *language.plural_copulas}
    small -= verbs - language.articles
    together = count(masked(tokens)[first.start : second.end])
    anchored = count(masked(tokens)) - together >= 2
    return (
        together <= LONGEST_PHRASE
        and anchored
        and 1 <= len(held) <= 3
        and not re.search(r"[,;:()]", between)
        and all(word.lower in small for word in held)
    )


_CONNECTIVE = pattern(
    r"(?:\bi\.e\.,?|\bbut also(?:(?: on| in| to| for| with)\b)?|\bthat is,|\bd\. ?h\.|\bc['’]est-à-dire|\bes decir,?|\bsondern auch|，即|也就是)\s*"
)


def connected(tokens: Tokens) -> Iterator[Choice]:
    """What follows "i.e.", "but also", "es decir"."""
    whole = masked(tokens)
    for match in _CONNECTIVE.finditer(whole):
        end = pause(whole, match.end(), len(whole), None)
        if match.start() > 8 and end > match.end():
            yield Choice(match.end(), end, 0.76)


def contrasted(tokens: Tokens, clause: Clause | None, language: Language) -> Iterator[Choice]:
    """ "Easy to compute but [very noisy]": in a phrase, what a "but" sets against the rest."""
    found = re.search(r"\s(?:but|yet|aber|mais|pero)\s+(?!also\b)", masked(tokens))
    if clause is None and found:
        yield Choice(found.end(), pause(masked(tokens), found.end(), len(masked(tokens)), language), 0.72)


def quoted(tokens: Tokens) -> Iterator[Choice]:
    whole = masked(tokens)
    for match in re.finditer(r"(?<!\w)['‘\"“„«「]([^'’\"”“»」]{3,60})['’\"”“»」](?!\w)", whole):
        if match.start() > 3:
            yield Choice(match.start(1), match.end(1), 0.72 if count(whole[match.end() :]) <= 6 else 0.5)


def listed(tokens: Tokens) -> Iterator[Choice]:
    """What a colon near the end announces: "in all states: at rest, in transit, or in use"."""
    whole = masked(tokens).rstrip(" .")
    colon = re.search(r"(?<=\w)[:：]\s+(?=[^:：]+$)", whole)
    if (
        colon
        and count(whole[: colon.start()]) >= 4
        and re.search(r",|\b(?:and|or|und|oder|et|ou|y|o)\b|、", whole[colon.end() :])
    ):
        yield Choice(colon.end(), len(whole), 0.78)


_EXAMPLES = pattern(
    r"(?:\((?:e\.g\.,?|for example,?|such as|z\. ?B\.|p\. ?ej\.|par ex\.)\s+|,\s(?:such as|including)\s)(?P<named>[^()]+?)(?=\)|[.;]?\s*$)"
)


def examples(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """In a phrase without a verb, the examples it names."""
    if clause is None:
        for match in _EXAMPLES.finditer(masked(tokens)):
            yield Choice(*match.span("named"), 0.66)


_RELATES = pattern(r"[=<>≤≥]|\\(?:n?eq|leq?|geq?|approx|propto|equiv|subseteq?)(?![a-z])")


_CASE = pattern(r"(?:if|when|whenever|for|given|since|under|as)\b[^.;:]+,\s(?:then\s)?(?:we have\s)?$", re.IGNORECASE)
"""In which case the formula holds that a sentence ends in."""


def formula(tokens: Tokens) -> Iterator[Choice]:
    for start, end, token in spans(tokens):
        if (
            token.kind in (TokenKind.MATH, TokenKind.DISPLAY_MATH)
            and len(token.text) > 6
            and start > 10
            and re.search(r"[=<>\\]", token.text)
        ):
            last = not masked(tokens)[end:].strip(" .,;")
            case = last and _RELATES.search(token.text) and _CASE.match(masked(tokens)[:start])
            yield Choice(start, end, 0.8 if case else 0.74 if last and "=" in token.text else 0.6)


def vocabulary(tokens: Tokens, note: Note, clause: Clause | None, language: Language) -> Iterator[Choice]:
    whole = masked(tokens)
    begin = clause.verb[1] if clause else len(whole) // 2
    low = whole.casefold()
    if len(low) != len(whole):
        return
    for phrase in note.vocabulary:
        at = _WHERE[language](low, phrase, begin)
        if at > 0 and not low[at - 1].isalnum() and not low[at + len(phrase) : at + len(phrase) + 1].isalnum():
            yield Choice(at, at + len(phrase), 0.58)


def _first_at(low: str, phrase: str, begin: int) -> int:
    return low.find(phrase, begin)


_WHERE = ByLanguage(_first_at, en=english.last_at)
"""Where a phrase of the note's vocabulary stands in a sentence."""
