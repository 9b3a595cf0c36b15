"""Gaps that grammar shows: the phrase after the verb, causes, conditions, consequences."""

import re
from collections.abc import Iterator

from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.phrase import Choice, end_of_list, end_of_phrase, past_denial, past_small_words, pause
from notecards.extract.english import gaps as english
from notecards.extract.english.tables import IDIOMS, PART_OF
from notecards.extract.german import gaps as german
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance import gaps as romance
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, masked


def after_verb(tokens: Tokens, clause: Clause | None, language: Language) -> Iterator[Choice]:
    """The phrase after the verb, up to the first pause."""
    if clause is None or (clause.subject[0] == clause.subject[1] and not _MAY_LACK_ITS_SUBJECT[language]):
        return
    whole = masked(tokens)
    span = _phrase_after(whole, clause, language)
    if span is None:
        return
    start, end = span
    begin = past_small_words(whole, start, end, language)
    if _ELLIPTIC.search(whole[begin:end]) and whole[end : end + 1] == ",":
        return  # "son mutables y las tuplas, inmutables"
    if clause.negated and _NEITHER.search(whole, *clause.rest):
        return  # "no se crea ni se destruye": two things denied
    begin = _PAST_WHAT_LEANS[language](whole, begin, end, clause, language)
    begin += len(found.group()) if (found := _LEANS.match(whole, begin, end)) else 0
    if whole[begin:end].split(" ")[0] in IDIOMS:
        return
    score = 0.7 if clause.kind in (Verb.SINGULAR, Verb.PLURAL, Verb.COPULA) else 0.66
    yield from _PHRASES[language](whole, start, Choice(begin, end, score))


def _phrase_after(whole: str, clause: Clause, language: Language) -> tuple[int, int] | None:
    """Where the phrase after the verb begins, with its small words, and ends."""
    start, stop = clause.rest
    start += len(whole[start:stop]) - len(whole[start:stop].lstrip())
    if whole[start : start + 1] in (",", "，", ";", ":", "；"):
        return None
    part = PART_OF.match(whole[start:stop])
    start += part.end() if part else 0
    if re.match(r"\w+,\s", whole[start:stop]) and not end_of_list(whole, start, stop):
        return None
    verb = whole[slice(*clause.verb)].lower().split()[-1:]
    start = _PAST_OBJECT[language](whole, start, stop, verb[0]) if verb else start
    empty = _EMPTY_NOUN.match(whole[start:stop])
    start += empty.end() if empty else 0
    end = end_of_list(whole, start, stop) or pause(whole, start, stop, language)
    end = _END_OF_PAIR[language](whole, end, stop)
    joined = words(whole[start:end])[:1]
    if joined and joined[0].lower in language.coordinators:
        start += joined[0].end + 1
    return start, end


def _as_it_is(whole: str, start: int, choice: Choice) -> Iterator[Choice]:
    yield choice


def _at_the_verb(whole: str, start: int, stop: int, verb: str) -> int:
    return start


def _at_the_pause(whole: str, end: int, stop: int) -> int:
    return end


_MAY_LACK_ITS_SUBJECT = ByLanguage(False, en=True)
"""Whether a gap stands well in a clause that leaves its subject out: "Provides [...]"."""
_PAST_OBJECT = ByLanguage(_at_the_verb, en=english.past_object)
_END_OF_PAIR = ByLanguage(_at_the_pause, en=english.end_of_pair, romance=romance.to_its_end)
_PAST_WHAT_LEANS = ByLanguage(past_denial, en=english.past_whom, romance=romance.past_what_leans)
_PHRASES = ByLanguage(_as_it_is, en=english.phrases, de=german.phrases)
_EMPTY_NOUN = pattern(
    r"(?:an?|the|no)\s(?:(?:maximum|minimum|total|average|fixed|typical)\s)?(?:concept|probability|value|range|rate|size|length|cost|number|level|degree|amount|kind|type|form|means|effect|duration|width|height|speed|mass|charge|period|population|notion|idea)\sof\s(?=\w)",
    re.IGNORECASE,
)
"""What is measured is not the point, the measure is: "has a probability of [less than 1]"."""
_ELLIPTIC = pattern(r"\s(?:y|et)\s(?:el|la|los|las|les?)\s[^,]+$")
_NEITHER = pattern(r"\sn[ié]\s")
_LEANS = pattern(r"(?:pas\s)?non plus\s(?:d['’]|(?:un|une|le|la|les)\s)?|plus\s(?=(?:un|une)\s)|vor allem\s")
"""Words that lean on the verb before them."""


def after_cause(tokens: Tokens, clause: Clause | None, language: Language) -> Iterator[Choice]:
    whole = masked(tokens)
    low = whole.lower()
    for cause in (one for one in language.causes if one in low):
        for match in re.finditer(rf"(?<!\w){re.escape(cause)}(?!\w)\s*", whole, re.IGNORECASE):
            end = pause(whole, match.end(), len(whole), language)
            in_subject = clause is not None and match.start() < clause.verb[0] < end
            weak = cause in _WEAK_CAUSES
            short = weak and count(whole[match.end() : end]) < 3 and not _DOING.match(whole, match.end())
            fixed = weak and _FIXED.match(whole, match.end()) is not None
            if match.start() > 8 and end > match.end() and not in_subject and not short and not fixed:
                yield Choice(match.end(), end, 0.5 if weak else 0.68)


_WEAK_CAUSES = frozenset("by for um durch par por para".split())
"""They say who, for whom or when as often as why: a word or two after them ("by [the user]") are not the point."""
_FIXED = pattern(
    r"(?:example|instance|contrast|ejemplo|tanto|eso|ello|otra parte|lo que|lo general|lo menos|exemple|contre|conséquent|exemplo|isso|esempio)\b",
    re.IGNORECASE,
)
"""With the preposition before it one of these is an adverb: "por ejemplo"."""
_DOING = pattern(r"\w{3,}ing\s")


def tail(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """Of a phrase without a verb, what follows its first preposition: "Complete control over [...]"."""
    whole = masked(tokens)
    found = words(whole)
    for i, word in enumerate(found[1:-1], 1):
        if (
            word.lower in language.prepositions
            and word.lower not in language.articles
            and word.lower not in ("of", "like", "de", "von", "del", "du", "des", "dos", "das", "dei", "della")
        ):
            if not _MAY_BE_ASKED[language](found[i - 1 : i + 2]):
                return
            end = end_of_phrase(whole, word.end)
            end = next((w.start - 1 for w in found[i + 3 :] if w.end < end and w.lower in _VERBS[language]), end)
            yield Choice(past_small_words(whole, word.end + 1, end, language), end, 0.62 if i >= 2 else 0.5)
            return


def _always(near: list[Word]) -> bool:
    return True


_MAY_BE_ASKED = ByLanguage(_always, en=english.is_purpose_or_means)
_VERBS = ByLanguage(frozenset[str](), en=english.VERBS_AND_NO_NOUNS)


_CONDITION = pattern(
    r"\b(?:if and only if|iff|exactly (?:when|if)|only if|genau dann,? wenn|si y s[oó]lo si|si et seulement si|ssi|se e solo se|se e somente se)\s+|当且仅当",
    re.IGNORECASE,
)


def condition(tokens: Tokens) -> Iterator[Choice]:
    """ "A map is injective if and only if [its kernel is zero]"."""
    whole = masked(tokens)
    for match in _CONDITION.finditer(whole):
        yield Choice(match.end(), end_of_phrase(whole, match.end()), 0.8)


_NAMES = pattern(
    r"\b(?:we say|is called|are called|is said|is known as|heißt|heißen|nennt man|nennen wir|on dit|se dice|se llama|si dice)\b",
    re.IGNORECASE,
)
_THEN = pattern(
    r"^(?:if|when|whenever|wenn|falls|si|se)\s(?P<if>.+?),?\s(?:then|dann|so|alors|entonces|allora|então)\s+(?P<then>.+)$",
    re.IGNORECASE,
)


def consequence(tokens: Tokens) -> Iterator[Choice]:
    """ "If A, then [B]"."""
    whole = masked(tokens)
    found = _THEN.match(whole.rstrip(' .;!"”'))
    if found and _NAMES.search(found["then"]):
        yield Choice(*found.span("if"), 0.8)
    elif found:
        yield Choice(*found.span("then"), 0.8)


_DEFINED = pattern(
    r"\b(?:define|defined|denote|denoted|written|interpret|regard|treat|definieren|definiert|bezeichnen|bezeichnet)\b.{2,60}?\s(?:to be|as|als|by|durch)\s(?P<what>[^,;]+?)(?=,\s(?:and|und)\s.{2,60}?\s(?:to be|as|als)\s(?P<other>.+)$|[,;]|$)",
    re.IGNORECASE,
)


def defined(tokens: Tokens) -> Iterator[Choice]:
    """ "We define addition to be [coordinate-wise]"."""
    found = _DEFINED.search(masked(tokens).rstrip(' .;!"”'))
    if found:
        yield Choice(*found.span("what"), 0.79)
        if found["other"]:
            yield Choice(*found.span("other"), 0.79)


_CORRELATED = pattern(
    r"^(?:the\s\w+er|the (?:more|less|fewer)|je\s(?:\w+er|mehr)|plus|moins|cuanto (?:m[áa]s|menos|mayor|menor|mejor|peor))\b[^,;]*,\s(?P<then>(?:the\s\w+er|the (?:more|less|fewer)|desto|umso|plus|moins|m[áa]s|menos|mayor|menor|mejor|peor|tanto)\b.*?)(?=,\s(?:pero|mais|aber)\s|$)",
    re.IGNORECASE,
)


def correlated(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "The higher the order, [the wider the stencil]"."""
    whole = masked(tokens).rstrip(' .;!"”')
    found = _CORRELATED.match(whole)
    if found and language.spaced:
        yield Choice(*found.span("then"), 0.9)
