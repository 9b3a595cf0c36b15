"""Which words of a sentence to hide: those that carry its point, never those that only hold it together."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from notecards.cards import Gap
from notecards.extract.by_language import ByLanguage, no
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.phrase import Choice
from notecards.extract.english import gaps as english
from notecards.extract.english import unfit_gaps
from notecards.extract.gaps.clauses import after_cause, after_verb, condition, consequence, correlated, defined, tail
from notecards.extract.gaps.figures import dates, numbers
from notecards.extract.gaps.signs import (
    bold,
    connected,
    contrasted,
    examples,
    formula,
    joined,
    listed,
    quoted,
    vocabulary,
)
from notecards.extract.german import gaps as german
from notecards.extract.here import Note
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance import gaps as romance
from notecards.extract.words import Word, count, depths, words
from notecards.tokens import Mark, TokenKind, Tokens, masked, plain, spans

__all__ = ["MOST", "SURE", "gap_beside", "gaps_of"]

SURE = 0.75
"""A gap this good is asked beside the best one, in a sentence long enough to hold both."""


MOST = 12
"""Words in one gap; a longer phrase holds two facts."""


def gaps_of(
    tokens: Tokens, clause: Clause | None, note: Note, language: Language, *, anchored: bool = False
) -> tuple[tuple[Gap, ...], float]:
    """The gaps of a sentence in order of place, and how sure the choice is; no gaps where nothing is worth hiding.

    anchored: what is asked about stands in front of the sentence, so it need not name it.
    """
    whole = masked(tokens)
    marked = (
        c
        for c in _MARKED[language](tokens, bold(tokens, clause), language)
        if not _IS_STRESSED[language](whole, c, clause, language)
    )
    others = (_WHOLE[language](whole, _weighed(tokens, c, language)) for c in _choices(tokens, clause, note, language))
    choices = [c for c in (*marked, *others) if _is_fit(tokens, c, language, anchored=anchored)]
    if not choices:
        return (), 0.0
    best = max(choices, key=lambda c: (c.score, -c.start))
    chosen = [best]
    for other in sorted(choices, key=lambda c: (-c.score, c.start)):
        apart = all(other.end + 3 <= one.start or one.end + 3 <= other.start for one in chosen)
        if other.score >= SURE and apart and len(chosen) < 3 and count(plain(tokens)) >= 12 * len(chosen):
            chosen.append(other)
    return tuple(Gap(c.start, c.end) for c in sorted(chosen, key=lambda c: c.start)), best.score


def _one_by_one(tokens: Tokens, choices: Iterator[Choice], language: Language) -> Iterator[Choice]:
    return choices


def _as_it_is(whole: str, choice: Choice) -> Choice:
    return choice


_MARKED = ByLanguage(joined, en=_one_by_one)
"""Whether bold words side by side are one gap."""
_IS_STRESSED = ByLanguage(no, romance=romance.is_stressed)
_WHOLE = ByLanguage(
    _as_it_is,
    en=english.with_its_list,
    es=romance.with_its_article,
    pt=romance.with_its_article,
    fr=romance.with_its_article,
)


def gap_beside(tokens: Tokens, clause: Clause, answer: tuple[int, int], note: Note, language: Language) -> Gap | None:
    """What a sentence says besides its subject and what was asked of it already; None where that is not sure.

    answer: where the answer of the question stands.
    """
    whole, said = masked(tokens), plain(tokens)
    if not count(said[clause.verb[1] : answer[0]]) and not count(said[answer[1] :]):
        return None  # the answer leaves no word to hide
    found = (*_choices(tokens, clause, note, language), *_ASIDE[language](tokens, clause))
    choices = [
        c
        for c in (_weighed(tokens, c, language) for c in found)
        if (c.score >= _BESIDE or _A_YEAR.fullmatch(whole, c.start, c.end))
        and c.start >= clause.verb[1]
        and (c.end <= answer[0] or answer[1] <= c.start)
        and _is_fit(tokens, c, language)
        and not _HOW_MUCH.match(whole, c.start)
    ]
    best = max(choices, key=lambda c: (c.score, -c.start), default=None)
    return Gap(best.start, best.end) if best else None


def _nothing(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    return iter(())


_ASIDE = ByLanguage(_nothing, en=english.relative)
_BESIDE = 0.6
"""How good a gap must be beside a question that has been asked; a year is always good enough."""
_A_YEAR = pattern(r"(?:[A-Z][a-z]+\s)?[12]\d{3}")
_HOW_MUCH = pattern(r"(?:\w+ly|very|so|too|more|less|most|quite|not|almost|only|always|often)\s", re.IGNORECASE)


def _weighed(tokens: Tokens, choice: Choice, language: Language) -> Choice:
    """What ends a sentence is most often its point; a word or two in the middle rarely are."""
    if choice.score >= 0.78 or not language.spaced:
        return choice
    whole = plain(tokens)
    if not whole[choice.end :].strip(' .;,!"”»)'):
        return replace(choice, score=choice.score + 0.02)
    few = count(whole[choice.start : choice.end]) <= 2
    return replace(choice, score=choice.score - (0.16 if few else 0.08))


def _choices(tokens: Tokens, clause: Clause | None, note: Note, language: Language) -> Iterator[Choice]:
    yield from connected(tokens)
    yield from contrasted(tokens, clause, language)
    yield from numbers(tokens, language)
    yield from quoted(tokens)
    yield from after_verb(tokens, clause, language)
    yield from after_cause(tokens, clause, language)
    yield from listed(tokens)
    yield from dates(tokens)
    yield from condition(tokens)
    yield from examples(tokens, clause)
    yield from formula(tokens)
    yield from consequence(tokens)
    yield from defined(tokens)
    yield from correlated(tokens, language)
    for found_by_grammar in _BY_GRAMMAR[language]:
        yield from found_by_grammar(tokens, clause)
    if clause is None:
        yield from tail(tokens, language)
    yield from vocabulary(tokens, note, clause, language)


_BY_GRAMMAR: ByLanguage[Sequence[Callable[[Tokens, Clause | None], Iterator[Choice]]]] = ByLanguage(
    (), en=english.FINDERS
)


def _is_fit(tokens: Tokens, choice: Choice, language: Language, *, anchored: bool = False) -> bool:
    """No gap of small words, none over `MOST` words, none that cuts through brackets or leaves the sentence without an anchor."""
    whole, hidden = masked(tokens), plain(tokens)[choice.start : choice.end]
    if not hidden.strip() or hidden[0] in ",;:" or not 1 <= count(hidden) <= MOST or choice.start >= choice.end:
        return False
    if _VAGUE.match(hidden) and _EXISTENTIAL.match(whole):
        return False
    if hidden.count('"') % 2 or _ONLY_POINTS.fullmatch(hidden.strip(" .,:;")) or _cuts_bold(tokens, choice):
        return False
    if _leans(hidden, choice, language) or _IS_UNFIT[language](whole, hidden, choice):
        return False
    if not _is_anchored(tokens, choice, language, anchored=anchored):
        return False
    labels = choice.start == 0 and whole[choice.end :].lstrip().startswith((":", "：")) and language.spaced
    if labels and any(word.lower in language.modals or word.lower in language.copulas for word in words(hidden)):
        return False  # "What can be seized:": no name
    depth = depths(whole)
    by_example = _BY_EXAMPLE.search(whole[: choice.start])
    if depth[choice.start] and (choice.score < 0.66 or by_example):
        return False
    return depth[choice.start] == depth[min(choice.end, len(whole)) - 1] or bool(choice.score >= 0.9)


def _cuts_bold(tokens: Tokens, choice: Choice) -> bool:
    return any(
        token.marks & Mark.BOLD and (begin < choice.start < end or begin < choice.end < end)
        for begin, end, token in spans(tokens)
    )


def _leans(hidden: str, choice: Choice, language: Language) -> bool:
    """Whether a gap begins or ends with a word that belongs to what stands beside it, or says how often."""
    found = words(hidden)
    if not found:
        return False
    first, last = found[0].lower, found[-1].lower
    if first in language.coordinators or last in language.coordinators:
        return True
    if (first in _LEANING and choice.score < 0.9) or (first in ("que", "qu'") and choice.score < 0.76):
        return True
    if len(found) == 1 and first in _HOW_OFTEN:
        return True
    return language.spaced and (last in language.articles or last in {"that", "whether", "to", "by", "of", "than"})


def _is_anchored(tokens: Tokens, choice: Choice, language: Language, *, anchored: bool) -> bool:
    """Whether the gap hides a word with a meaning of its own and the rest says what it is about."""
    whole, hidden = masked(tokens), plain(tokens)[choice.start : choice.end]
    rest = whole[: choice.start] + whole[choice.end :]
    anchors = sum(_carries(w, language) for w in words(rest))
    anchors += sum(
        len(token.text) > _A_LETTER and token.kind is TokenKind.MATH and (b <= choice.start or choice.end <= a)
        for a, b, token in spans(tokens)
    )
    hides = any(_carries(w, language) and w.lower not in language.prepositions for w in words(hidden))
    return hides and anchors + anchored >= (1 if choice.score >= 0.9 else 2)


def _carries(word: Word, language: Language) -> bool:
    return word.lower not in language.function


_IS_UNFIT = ByLanguage(
    no,
    en=unfit_gaps.is_unfit,
    de=german.is_unfit,
    romance=romance.is_unfit,
    fr=romance.is_unfit_in_french,
    es=romance.is_unfit_in_spanish,
)
_A_LETTER = 4
"""Signs of a formula that is a name and says nothing: "x", "x_i", "\\pi"."""
_HOW_OFTEN = frozenset(
    "souvent parfois toujours rarement siempre nunca frecuentemente spesso sempre raramente oft immer manchmal meistens selten".split()
)
_BY_EXAMPLE = pattern(
    r"[(\[](?:e\.?g\.?|z\.\s?b\.|p\.\s?ej\.?|p\.\s?ex\.?|for example)[^)\]]*\w[^)\]]*$", re.IGNORECASE
)
"""A bracket that opened with an example and said more before the gap."""
_LEANING = frozenset("nor sich pas plus jamais guère más".split())
"""Words that belong to the verb before them: a gap that begins with one hides half of it."""
_VAGUE = pattern(
    r"(?:multiple|many|several|various|different|some|numerous|a few|lots|further|additional|other|certain|no)\b",
    re.IGNORECASE,
)


_EXISTENTIAL = pattern(r"there\s(?:is|are|was|were)\b", re.IGNORECASE)


_ONLY_POINTS = pattern(
    r"(?:(?:an?|ein|un|une|um)\s)?(?:example|beispiel|exemple|ejemplo|esempio|exemplo)s?|(?:as\s)?(?:the\s)?follow(?:s|ing)|(?:the\s)?(?:above|below|same|latter|former)|folgende\w*|wie folgt|(?:les|la|le)?\s?suivant\w*|(?:los|las|el|la)?\s?siguientes?|如下|以下",
    re.IGNORECASE,
)
