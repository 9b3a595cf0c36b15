"""Which words of a sentence to hide: those that carry its point, never those that only hold it together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from notecards.cards import Gap
from notecards.extract.clause import Clause, Verb
from notecards.extract.english_questions import IDIOMS, PART_OF
from notecards.extract.here import Note
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.wording import is_plural
from notecards.extract.words import Word, count, depths, words
from notecards.tokens import Mark, TokenKind, Tokens, masked, plain, spans

SURE = 0.75
"""A gap this good is asked beside the best one, in a sentence long enough to hold both."""
MOST = 12
"""Words in one gap; a longer phrase holds two facts."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible gap and how good it is, from 0 to 1."""

    start: int
    end: int
    score: float


def gaps_of(tokens: Tokens, clause: Clause | None, note: Note, language: Language) -> tuple[tuple[Gap, ...], float]:
    """The gaps of a sentence in order of place, and how sure the choice is; no gaps where nothing is worth hiding."""
    choices = [c for c in _choices(tokens, clause, note, language) if _is_fit(tokens, c, language)]
    if not choices:
        return (), 0.0
    best = max(choices, key=lambda c: (c.score, -c.start))
    chosen = [best]
    for other in sorted(choices, key=lambda c: (-c.score, c.start)):
        apart = all(other.end + 3 <= one.start or one.end + 3 <= other.start for one in chosen)
        if other.score >= SURE and apart and len(chosen) < 3 and count(plain(tokens)) >= 12 * len(chosen):
            chosen.append(other)
    return tuple(Gap(c.start, c.end) for c in sorted(chosen, key=lambda c: c.start)), best.score


def _choices(tokens: Tokens, clause: Clause | None, note: Note, language: Language) -> Iterator[Choice]:
    yield from _bold(tokens, clause)
    yield from _connected(tokens)
    yield from _contrasted(tokens, clause, language)
    yield from _numbers(tokens, language)
    yield from _quoted(tokens)
    yield from _after_verb(tokens, clause, language)
    yield from _after_cause(tokens, language)
    yield from _listed(tokens)
    yield from _dates(tokens)
    yield from _condition(tokens, language)
    yield from _examples(tokens, clause)
    yield from _participle(tokens, language)
    yield from _formula(tokens)
    if clause is None:
        yield from _tail(tokens, language)
    yield from _vocabulary(tokens, note, clause)


def _bold(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """Bold words; of several the one that is said of the subject, not the subject itself."""
    said = clause.rest[0] if clause else 0
    for start, end, token in spans(tokens):
        if token.marks & (Mark.BOLD | Mark.HIGHLIGHT) and token.text.strip() and end <= len(masked(tokens)):
            left = len(token.text) - len(token.text.lstrip())
            score = 0.9 if start >= said and start > 0 else 0.6
            yield Choice(start + left, start + len(token.text.rstrip(" .,:;")), score)


_CONNECTIVE = re.compile(
    r"(?:\bi\.e\.,?|\bbut also(?: on| in| to| for| with)?|\bthat is,|\bd\. ?h\.|\bc['’]est-à-dire|\bes decir,?|\bsondern auch|，即|也就是)\s*"
)


def _connected(tokens: Tokens) -> Iterator[Choice]:
    """What follows "i.e.", "but also", "es decir"."""
    whole = masked(tokens)
    for match in _CONNECTIVE.finditer(whole):
        end = _pause(whole, match.end(), len(whole), None)
        if match.start() > 8 and end > match.end():
            yield Choice(match.end(), end, 0.76)


def _contrasted(tokens: Tokens, clause: Clause | None, language: Language) -> Iterator[Choice]:
    """ "Easy to compute but [very noisy]": in a phrase, what a "but" sets against the rest."""
    found = re.search(r"\s(?:but|yet|aber|mais|pero)\s+(?!also\b)", masked(tokens))
    if clause is None and found:
        yield Choice(found.end(), _pause(masked(tokens), found.end(), len(masked(tokens)), language), 0.72)


_NUMBER = re.compile(
    r"(?<![\w.])(?:\b[A-Za-z]\s?=\s?)?(?:[<>≤≥≈~±]\s?|[$€£]\s?)?\d[\d.,]*\d?(?:[kKMB]\b)?(?:\s?[-–]\s?\d[\d.,]*)?(?![\w])"
)
_BOUND = re.compile(
    r"(?:over|more than|less than|at least|at most|up to|about|around|mehr als|mindestens|höchstens|plus de|moins de|au moins|más de|menos de|al menos)\s+$",
    re.IGNORECASE,
)


def _numbers(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """A number with its unit, and a comparison before it: it would be lost outside the gap."""
    whole = masked(tokens)
    for match in _NUMBER.finditer(whole):
        following = words(whole[match.end() : match.end() + 24])[:1]
        near = bool(following) and following[0].start <= 1
        has_unit = near and following[0].lower.rstrip(".") in language.units
        percent = re.match(r"\s?[%‰°](?:[CF])?", whole[match.end() :])
        counts = near and language.code == "en" and is_plural(following[0].text) and following[0].text.islower()
        end = match.end() + (percent.end() if percent else following[0].end if has_unit else 0)
        before = _BOUND.search(whole[: match.start()])
        start = before.start() if before else match.start()
        if start > 0:
            yield Choice(start, end, 0.8 if percent or has_unit or counts or "=" in match.group() else 0.55)
    for match in _NUMBER_WORDS.finditer(whole):
        following = words(whole[match.end() : match.end() + 24])[:1]
        if match.start() > 0 and following and following[0].lower in language.units:
            yield Choice(match.start(), match.end() + following[0].end, 0.8)


_NUMBER_WORDS = re.compile(
    r"\b(?:(?:over|more than|less than|at least|at most|up to|about|around)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|zwei|drei|vier|fünf|"
    r"deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\s+",
    re.IGNORECASE,
)


def _quoted(tokens: Tokens) -> Iterator[Choice]:
    whole = masked(tokens)
    for match in re.finditer(r"(?<!\w)['‘\"“„«「]([^'’\"”“»」]{3,60})['’\"”“»」](?!\w)", whole):
        if match.start() > 3:
            yield Choice(match.start(1), match.end(1), 0.72 if count(whole[match.end() :]) <= 6 else 0.5)


def _after_verb(tokens: Tokens, clause: Clause | None, language: Language) -> Iterator[Choice]:
    """The phrase after the verb, up to the first pause."""
    if clause is None or (language.code != "en" and clause.subject[0] == clause.subject[1]):
        return
    whole = masked(tokens)
    start, stop = clause.rest
    start += len(whole[start:stop]) - len(whole[start:stop].lstrip())
    if whole[start : start + 1] in (",", "，"):
        return
    part = PART_OF.match(whole[start:stop])
    start += part.end() if part else 0
    end = _pause(whole, start, stop, language)
    begin = _past_small_words(whole, start, end, language)
    denied = words(whole[begin:end])[:1] if clause.negated and language.code != "en" else []
    if denied and denied[0].lower in language.negations:
        begin = _past_small_words(whole, begin + denied[0].end, end, language)
    if whole[begin:end].split(" ")[0] in IDIOMS:
        return
    score = 0.7 if clause.kind in (Verb.SINGULAR, Verb.PLURAL, Verb.COPULA) else 0.66
    yield Choice(begin, end, score)


_PAUSE = re.compile(r"[,;:()\[\]，；：]|\s[-–—]\s|…")
_STOPPERS = frozenset(
    """because which while when whereas although since that if unless so but where weil wenn dass während aber wobei parce tandis lorsque mais porque cuando mientras pero
    due using""".split()
)


def _pause(whole: str, start: int, stop: int, language: Language | None) -> int:
    found = _PAUSE.search(whole, start + 1, stop)
    if found and found.group() in ",，" and count(whole[start : found.start()]) <= 3:
        found = _PAUSE.search(whole, found.end(), stop)
    end = found.start() if found else stop
    for word in words(whole[start:end]):
        if word.lower in _STOPPERS and word.start > 8:
            return start + len(whole[start : start + word.start].rstrip())
    return start + len(whole[start:end].rstrip(' .;!。"”»'))


def _past_small_words(whole: str, start: int, end: int, language: Language) -> int:
    """The gap begins after a preposition or article: they hold the sentence together."""
    for word in words(whole[start:end]):
        small = (
            word.lower in language.prepositions
            or word.lower in language.articles
            or word.lower in ("not", "also", "only", "to")
        )
        if not small or word.lower in (*language.negations, "as"):
            return start + word.start
    return start


def _after_cause(tokens: Tokens, language: Language) -> Iterator[Choice]:
    whole = masked(tokens)
    for cause in language.causes:
        for match in re.finditer(rf"(?<!\w){re.escape(cause)}(?!\w)\s*", whole, re.IGNORECASE):
            end = _pause(whole, match.end(), len(whole), language)
            if match.start() > 8 and end > match.end():
                yield Choice(
                    match.end(), end, 0.5 if cause in ("by", "for", "um", "durch", "par", "por", "para") else 0.68
                )


def _tail(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """Of a phrase without a verb, what follows its first preposition: "Complete control over [...]"."""
    whole = masked(tokens)
    found = words(whole)
    for i, word in enumerate(found[1:-1], 1):
        if (
            word.lower in language.prepositions
            and word.lower not in language.articles
            and word.lower not in ("of", "like", "de", "von")
        ):
            end = _end_of_phrase(whole, word.end)
            yield Choice(_past_small_words(whole, word.end + 1, end, language), end, 0.62 if i >= 2 else 0.5)
            return


def _end_of_phrase(whole: str, start: int) -> int:
    found = re.search(r"[.;:(]|\s[-–—]\s", whole[start:])
    end = start + found.start() if found else len(whole)
    return start + len(whole[start:end].rstrip(' .,;"”'))


def _listed(tokens: Tokens) -> Iterator[Choice]:
    """What a colon near the end announces: "in all states: at rest, in transit, or in use"."""
    whole = masked(tokens).rstrip(" .")
    colon = re.search(r"(?<=\w)[:：]\s+(?=[^:：]+$)", whole)
    if (
        colon
        and count(whole[: colon.start()]) >= 4
        and re.search(r",|\b(?:and|or|und|oder|et|ou|y|o)\b|、", whole[colon.end() :])
    ):
        yield Choice(colon.end(), len(whole), 0.78)


_MONTH = r"(?:jan|feb|mar|mär|apr|may|mai|mayo|jun|jul|aug|août|ago|sep|oct|okt|nov|dec|dez|déc|dic|ene|abr|fév|avr|juin|juil)[a-zäéû]*\.?"
_DATE = re.compile(
    rf"(?:\d{{1,2}}\.?\s(?:de\s)?{_MONTH}\s(?:de\s)?\d{{3,4}}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,\s\d{{3,4}}|{_MONTH}\s\d{{4}}|(?<=\b(?:in|im|en|by)\s)\d{{4}}(?![\w%.]))"
    r"|\d{3,4}\s?年(?:\d{1,2}\s?月)?(?:\d{1,2}\s?日)?",
    re.IGNORECASE,
)


def _dates(tokens: Tokens) -> Iterator[Choice]:
    """When something happened."""
    for match in _DATE.finditer(masked(tokens)):
        yield Choice(match.start(), match.end(), 0.74)


_CONDITION = re.compile(
    r"\b(?:if and only if|iff|exactly (?:when|if)|only if|genau dann,? wenn|si y s[oó]lo si|si et seulement si|se e solo se|se e somente se)\s+|当且仅当",
    re.IGNORECASE,
)


def _condition(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "A map is injective if and only if [its kernel is zero]"."""
    whole = masked(tokens)
    for match in _CONDITION.finditer(whole):
        yield Choice(match.end(), _end_of_phrase(whole, match.end()), 0.8)
    bare = re.search(r"\b(?:is|are) (?:\w+ly )?\w+ if (?!any|not)", whole) if language.code == "en" else None
    if bare:
        yield Choice(bare.end(), _end_of_phrase(whole, bare.end()), 0.73)


_EXAMPLES = re.compile(
    r"(?:\((?:e\.g\.,?|for example,?|such as|z\. ?B\.|p\. ?ej\.|par ex\.)\s+|,\s(?:such as|including)\s)(?P<named>[^()]+?)(?=\)|[.;]?\s*$)"
)


def _examples(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """In a phrase without a verb, the examples it names."""
    if clause is None:
        for match in _EXAMPLES.finditer(masked(tokens)):
            yield Choice(*match.span("named"), 0.66)


_ING = re.compile(r",\s(?:thus\s|thereby\s)?(?P<stem>\w{2,})ing\s(?=\w)")


def _participle(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "..., minimizing [under-utilized resources]": what comes of it."""
    if language.code != "en":
        return
    whole = masked(tokens)
    for match in _ING.finditer(whole):
        stem = match["stem"].lower()
        if stem in BASES or stem + "e" in BASES or stem[:-1] in BASES:
            end = _pause(whole, match.end(), len(whole), language)
            yield Choice(_past_small_words(whole, match.end(), end, language), end, 0.66)


def _formula(tokens: Tokens) -> Iterator[Choice]:
    for start, end, token in spans(tokens):
        if (
            token.kind in (TokenKind.MATH, TokenKind.DISPLAY_MATH)
            and len(token.text) > 6
            and start > 10
            and re.search(r"[=<>\\]", token.text)
        ):
            yield Choice(start, end, 0.6)


def _vocabulary(tokens: Tokens, note: Note, clause: Clause | None) -> Iterator[Choice]:
    whole = masked(tokens)
    begin = clause.verb[1] if clause else len(whole) // 2
    low = whole.casefold()
    if len(low) != len(whole):
        return
    for phrase in note.vocabulary:
        at = low.find(phrase, begin)
        if at > 0 and not low[at - 1].isalnum() and not low[at + len(phrase) : at + len(phrase) + 1].isalnum():
            yield Choice(at, at + len(phrase), 0.58)


def _is_fit(tokens: Tokens, choice: Choice, language: Language) -> bool:
    """No gap of small words, none over `MOST` words, none that cuts through brackets or leaves the sentence without an anchor."""
    whole = masked(tokens)
    hidden, rest = plain(tokens)[choice.start : choice.end], whole[: choice.start] + whole[choice.end :]
    if not hidden.strip() or not 1 <= count(hidden) <= MOST or choice.start >= choice.end:
        return False
    meaning = [w for w in words(hidden) if _carries(w, language) and w.lower not in language.prepositions]
    anchors = [w for w in words(rest) if _carries(w, language)]
    if not meaning or len(anchors) < 2:
        return False
    depth = depths(whole)
    if depth[choice.start] and choice.score < 0.66:
        return False
    return depth[choice.start] == depth[min(choice.end, len(whole)) - 1] or bool(choice.score >= 0.9)


def _carries(word: Word, language: Language) -> bool:
    return word.lower not in language.function
