"""What stands behind the first idea of a definition: its later sentences, and a second verb that its question left out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from notecards.cards import Candidate, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.english.present import is_third_before_noun
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.rules.deeds import quoted
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.in_place import beside
from notecards.extract.rules.statement import sentences_of
from notecards.extract.rules.term_fact import fact
from notecards.extract.statements import Place
from notecards.extract.terms import is_term, says_something, split
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip


def two_deeds(here: Here, term: Tokens, rest: Tokens, at: int, confidence: float) -> Yield:
    """French and Spanish: "Mielina: aísla el axón y acelera el impulso": a card for each verb."""
    ends = re.search(r",?\s(?:y|e|et)\s$", masked(rest)[:at])
    first = fact(here, term, cut(rest, 0, ends.start() if ends else at), confidence)
    if first is None:
        return NOTHING
    named = replace(here.statement, tokens=term, place=Place.BULLET, children=())
    below = replace(here, above=(*here.above, named))
    found = given(here, [first])
    second = [replace(f, confidence=f.confidence - 0.12) for f in sentences_of(here, cut(rest, at), quoted(here, term))]
    return Yield((*found.candidates, *given(below, second).candidates)) if found.candidates else NOTHING


def _begins_with_a_noun(here: Here, idea: Tokens) -> bool:
    """Whether a definition begins with a noun: what a relative clause behind it says, it says of the term too."""
    found = words(masked(idea))
    return bool(found) and not here.language.conjugates(found[0].lower)


_WITH_VERB = r"\s(?=(?:se\s)?[^\W\d_]{3,}\s)"
_WHICH = ByLanguage(
    NEVER,
    fr=pattern(rf",\s(?:qui|que|lesquel(?:le)?s|lequel|laquelle){_WITH_VERB}"),
    es=pattern(rf",\s(?:que|los cuales|las cuales|el cual|la cual){_WITH_VERB}"),
)
"""What begins a relative clause behind a definition."""

_AND = ByLanguage(NEVER, en=pattern(r"^\s*[,;]?\s*(?:and|but)\s+(?=(?P<verb>[\w']+)\s)", re.IGNORECASE))


def _with_subject(later: Tokens, term: Tokens, language: Language) -> Tokens:
    """ "..., and can include a third part": the term is what can."""
    found = _AND[language].match(masked(later))
    if not found:
        return later
    verb = found["verb"].lower()
    goes_on = verb in language.modals or verb in language.copulas or verb in language.plural_copulas or verb in _AS_SURE
    return join((term, cut(later, found.end())), " ") if goes_on else later


_AS_SURE = frozenset(
    "includes include contains requires allows provides has have uses needs occurs depends consists".split()
)


def _does_besides(first: Tokens, said: Found, here: Here) -> int:
    """Where in the first sentence of a definition a second verb stands that its question left out: "lowers taxes, gives them a market"."""
    end = plain(first).find(plain(said.back)) + len(plain(said.back))
    found = _SECOND[here.language].match(masked(first), end) if plain(said.back) in plain(first) else None
    if found is None or count(masked(first)[found.end() :]) < 1:
        return 0
    sure = found["verb"] in SURE_VERBS and count(masked(first)[found.end() :]) >= 2
    return found.start("verb") if sure or is_third_before_noun(words(masked(first)[found.start("verb") :])) else 0


_SECOND = ByLanguage(NEVER, en=pattern(r",?\s(?:and\s)?(?P<verb>[a-z]+)\s(?=\w)"))


def further(here: Here, term: Tokens, rest: Tokens, said: Found) -> list[Found]:
    """Sentences after the first: each a fact of its own when it says what it is about."""
    body = trimmed(rest)
    if asks_in_place(here.language) and said.kind is Kind.STEPS:
        return []
    if asks_in_place(here.language) and plain(body).rstrip(" 。.").endswith(plain(said.back).rstrip(" 。.")):
        return []
    others = _BESIDE[here.language](here, term, body, said)
    if others:
        return others
    first = first_idea(body)
    cut_off = _PAUSE[here.language].match(masked(body), len(plain(said.back)))
    start = cut_off.end() if cut_off and plain(body).startswith(plain(said.back)) else len(plain(first))
    does = _does_besides(first, said, here)
    later = cut(body, does) if does else _with_subject(cut(body, start), term, here.language)
    relative = _WHICH[here.language].match(masked(later))
    later = cut(later, relative.end()) if relative and _begins_with_a_noun(here, first) else later
    later = cut(later, 0, next((a for a, _ in _terms(here, later)), len(plain(later))))
    if count(plain(later)) < (2 if does else 3):
        return []
    return [
        replace(f, confidence=f.confidence - 0.12)
        for f in sentences_of(here, later, term)
        if not (f.front and _SEVERAL_TERMS[here.language] and plain(f.front) == plain(said.front))
    ]


def other_terms(here: Here, below: Here, rest: Tokens) -> list[Candidate]:
    """ "Argile : sol lourd. Sable : sol léger.": the later terms of a line, asked below the first where they name a side of it."""
    found: list[Candidate] = []
    later = cut(rest, len(plain(first_idea(trimmed(rest)))))
    for _, (term, said, confidence) in _terms(here, later):
        own, side = (fact(place, strip(term, " *_"), said, confidence - 0.05) for place in (here, below))
        alone = own and side and plain(own.front) == plain(side.front)
        if alone and _is_side(term, here.language):
            continue  # asked of what stands above both: of the wrong thing
        found += (
            given(here, [own] if own else []).candidates if alone else given(below, [side] if side else []).candidates
        )
    return found


def _terms(here: Here, later: Tokens) -> Iterator[tuple[int, tuple[Tokens, Tokens, float]]]:
    """The sentences of a text that are a term and its definition, by where they begin."""
    if _EQUALS_BESIDE[here.language]:
        yield from _equations(here, later)
    yield from _sides(here, later)
    for a, b in sentences(masked(later)) if _SEVERAL_TERMS[here.language] else []:
        parts = split(cut(later, a, b))
        if parts is None or not masked(parts[0]).lstrip("*_ ")[:1].isupper() or not is_term(parts[0], here.language):
            continue
        if words(masked(parts[0]))[0].lower in here.language.openers | here.language.prepositions:
            continue  # "Par exemple : ..."
        short = count(plain(parts[0])) <= _LONGEST_TERM and count(plain(parts[1])) >= 2
        if short and not says_something(parts[0], here.language):
            yield a, parts


def _equations(here: Here, later: Tokens) -> Iterator[tuple[int, tuple[Tokens, Tokens, float]]]:
    """ "Fiscal policy = spending; monetary policy = interest rates": what a semicolon sets beside the first term and its sign."""
    whole = masked(here.statement.tokens)
    for found in _EQUATION.finditer(masked(later)) if whole.count(" = ") > 1 else []:
        term, said = cut(later, *found.span("term")), cut(later, *found.span("said"))
        if is_term(term, here.language) and not says_something(term, here.language) and count(plain(said)) >= 2:
            yield found.start(), (term, said, 0.62)


_EQUATION = pattern(r";\s(?P<term>[^;:=,.]{2,40}?)\s=\s(?P<said>[^;=]+)(?=;|$)")
_EQUALS_BESIDE = ByLanguage(False, en=True)


def _sides(here: Here, later: Tokens) -> Iterator[tuple[int, tuple[Tokens, Tokens, float]]]:
    """ "...; cause: lack of iron. Treatment: iron": sides of the first term, each behind its label."""
    for found in _SIDE[here.language].finditer(masked(later)):
        term, said = cut(later, *found.span("term")), cut(later, *found.span("said"))
        if _is_side(term, here.language) and plain(said).strip(" .;"):
            yield found.start(), (term, strip(said, " .;"), 0.8)


def _is_side(term: Tokens, language: Language) -> bool:
    """Whether a label names a side of a thing and no thing: "Side effects"."""
    return "-".join(word.lower for word in words(plain(term))) in language.facets


_A_LABEL = r"[^\W\d_][\w'’ -]{1,28}?\s?"
_BEHIND_STOP, _BEHIND_SEMICOLON = (
    pattern(rf"(?:^|(?<=[{stop}]))\s*(?P<term>{_A_LABEL}):\s(?P<said>.+?)(?=$|[.;]\s+{_A_LABEL}:\s)")
    for stop in (".;", ";")
)
_SIDE = ByLanguage(NEVER, en=_BEHIND_STOP, de=_BEHIND_STOP, romance=_BEHIND_SEMICOLON)
"""A label with what it says, up to the next. In Romance notes one behind a full stop is a term like others (`_SEVERAL_TERMS`)."""
_LONGEST_TERM = 5
_SEVERAL_TERMS = ByLanguage(False, romance=True)
"""Whether a line may define one term behind another."""


_PAUSE = ByLanguage(NEVER, en=pattern(r"\s[-–—]{1,2}\s(?!.*\s[-–—])"))
"""What ends a definition though its first idea goes on: "a court - based in Hoorn"."""


def _nothing_beside(here: Here, term: Tokens, body: Tokens, said: Found) -> list[Found]:
    return []


_BESIDE = ByLanguage(_nothing_beside, zh=beside)
"""What the first idea itself says besides, in a language whose clauses follow each other without a stop."""
