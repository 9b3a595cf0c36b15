"""Gaps that English grammar shows: what a participle, a relative clause, "not ... but" or a property says."""

import re
from collections.abc import Iterator
from dataclasses import replace

from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.phrase import Choice, end_of_list, end_of_phrase, past_small_words, pause
from notecards.extract.english.nouns import is_plural
from notecards.extract.english.tables import TURNED, TURNS
from notecards.extract.english.verbs import NOUN_LIKE, SURE_VERBS
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, masked


def past_object(whole: str, start: int, stop: int, verb: str) -> int:
    """ "Splits the block into [...]": behind what is split, for verbs that turn one thing into another."""
    turned = TURNED.match(whole, start, stop) if verb in TURNS else None
    return turned.end() if turned else start


def past_whom(whole: str, begin: int, end: int, clause: Clause, language: Language) -> int:
    """ "Allows them to [leave the path]"."""
    whom = _THEM_TO.match(whole, begin, end)
    return whom.end() if whom else begin


_THEM_TO = pattern(r"(?:them|him|her|it|us)\s(?:to\s(?=[a-z]+\s\w)|(?=(?:more|less|too|very|\w+er)\s\w))")


def end_of_pair(whole: str, end: int, stop: int) -> int:
    """ "the year, month, and day of the week": the last item of a list that a pause cut short belongs to it."""
    last = _LAST.match(whole, end, stop)
    if not last or last.end() < len(whole[:stop].rstrip(' .;!"”')):
        return end
    said = words(last.group())[1:]
    if len(said) > 9 or any(w.lower in ENGLISH.verbs or w.lower in (*ENGLISH.copulas, *ENGLISH.pronouns) for w in said):
        return end
    return last.end()


_LAST = pattern(r",\s(?:and|or)\s[^,;:.()]{1,60}")


def phrases(whole: str, start: int, choice: Choice) -> Iterator[Choice]:
    """The phrase behind the verb; of a long one also what stands before its first preposition."""
    yield choice
    said = whole[choice.start : choice.end]
    inner = next((w.start for w in words(said)[1:] if w.lower in ENGLISH.prepositions and w.lower != "of"), None)
    if inner and count(said) > 8:
        yield Choice(choice.start, choice.start + len(said[:inner].rstrip(" ,")), 0.74)


def is_purpose_or_means(near: list[Word]) -> bool:
    """ "A way to [reach the roof]", "overwriting data with a [pattern]", "walls built by [monks]": what it is for, done with or done by;
    where or when it is, grammar tells. near: the preposition between the words beside it."""
    before, word, following = (one.lower for one in near)
    done = before in ENGLISH.past and word in ("by", "for", "as")
    return done or word in ("with", "per", "via", "using") or (word == "to" and following in ENGLISH.plural_verbs)


VERBS_AND_NO_NOUNS = frozenset(ENGLISH.verbs.keys() - NOUN_LIKE)
"""Where a phrase without a verb ends after all."""


def is_counted(thing: Word) -> bool:
    """ "40 patients": the plural behind a number belongs to it."""
    return is_plural(thing.text) and thing.text.islower() and thing.lower not in SURE_VERBS


def last_at(low: str, phrase: str, begin: int) -> int:
    """Where a phrase ends the sentence; -1 where it does not."""
    at = low.rfind(phrase, begin)
    return -1 if low[at + len(phrase) :].strip(' .;!"”)') else at


def condition(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """ "A map is injective if [its kernel is zero]"."""
    whole = masked(tokens)
    bare = re.search(r"\b(?:is|are) (?:\w+ly )?\w+ if (?!any|not)", whole)
    if bare:
        yield Choice(bare.end(), end_of_phrase(whole, bare.end()), 0.73)


def participle(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """ "..., minimizing [under-utilized resources]": what comes of it."""
    whole = masked(tokens)
    for match in _ING.finditer(whole):
        stem = match["stem"].lower()
        if stem in ("mak", "lett"):  # "making the gradient vanish": a clause, not a phrase
            continue
        if stem in BASES or stem + "e" in BASES or stem[:-1] in BASES:
            end = pause(whole, match.end(), len(whole), ENGLISH)
            begin = past_small_words(whole, match.end(), end, ENGLISH)
            yield Choice(begin, end, 0.66 if count(whole[begin:end]) > 2 else 0.58)


_ING = pattern(r",\s(?:thus\s|thereby\s)?(?P<stem>\w{2,})ing\s(?=\w)")


def relative(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """ "..., which causes [a small current]": what is said of the thing named last."""
    whole = masked(tokens)
    for found in _WHICH.finditer(whole):
        verb = found["verb"].lower()
        if any(verb in table for table in (ENGLISH.verbs, ENGLISH.plural_verbs, _BEING)):
            end = end_of_list(whole, found.end(), len(whole)) or pause(whole, found.end(), len(whole), ENGLISH)
            yield Choice(past_small_words(whole, found.end(), end, ENGLISH), end, 0.72)


_BEING = ("is", "are", "was", "were")
_WHICH = pattern(r"(?:,\s(?:which|who)|\w\s(?:which|that))\s(?!(?:put|takes?|makes?|gives?)\b)(?P<verb>[a-z]+)\s(?=\w)")


def set_against(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """ "was not replaced by A, but by [B]": what is so, not what is not."""
    found = _NOT_BUT.search(masked(tokens).rstrip(' .;!"”'))
    if found:
        yield Choice(*found.span("what"), 0.76)


_NOT_BUT = pattern(
    r"\b(?:not|n['’]t|no longer)\s(?P<foil>[^;:]+?),?\sbut\s(?:rather\s|instead\s|also\s|by\s|on\s|in\s|with\s|a\s|an\s|the\s)*(?P<what>[^;:]+)$",
    re.IGNORECASE,
)


def made(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """ "makes it costly to [leave the path]", "impossible to learn without [sleep]", "can be as [granular] as needed"."""
    for shape in _MADE:
        for found in shape.finditer(masked(tokens).rstrip(' .;!"”')):
            yield Choice(*found.span("what"), 0.78)


_MADE = (
    pattern(r"\bmak(?:es?|ing)\sit\s(?:[\w-]+\s){1,5}?to\s(?P<what>[^,;:]+)(?=[,;:]|$)", re.IGNORECASE),
    pattern(
        r"^it\s(?:is|was)\s(?:impossible|hard|difficult|not possible)\sto\s[^,;:]+?\swithout\s(?:also\s)?(?P<what>[^,;:]+)$",
        re.IGNORECASE,
    ),
    pattern(r"\b(?:be|is|are)\sas\s(?P<what>[\w-]+(?:\s(?:and|or)\s[\w-]+)?)\sas\s", re.IGNORECASE),
)


def property_of(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """ "Disclosure of private data can be [disastrous]": the property is all that is said."""
    if clause is None or clause.kind not in (Verb.COPULA, Verb.MODAL):
        return
    whole = masked(tokens)
    if re.match(r"(?:if|when|once|after|until)\b", whole, re.IGNORECASE):
        return
    found = _PROPERTY.fullmatch(whole[clause.verb[0] : clause.rest[1]].strip())
    if found and found["what"].endswith("ed") and clause.aux.lower() in ("was", "were"):
        return  # "the children were examined"
    done = found and clause.kind is Verb.MODAL and clause.aux.lower() in ENGLISH.modals and found["what"].endswith("ed")
    if found and not done and clause.subject[0] < clause.subject[1]:
        start = whole.index(found["what"], clause.verb[0])
        yield Choice(start, start + len(found["what"]), 0.9)
    last = _AT_THE_END.fullmatch(whole[slice(*clause.verb)]) if clause.rest[0] == clause.rest[1] else None
    if not found and last and clause.kind is Verb.MODAL and clause.subject[0] < clause.subject[1]:
        yield Choice(clause.verb[0] + last.start("what"), clause.verb[1], 0.76)


_AT_THE_END = pattern(r"(?:be\s)?(?P<what>(?:not|never|\w{3,}ly)\s(?:be\s)?(?:\w{3,}ly\s)?\w{4,})", re.IGNORECASE)
"""A verb with its adverb that nothing follows: "must be [sufficiently specific]", "is [not uniformly distributed]"."""


_PROPERTY = pattern(
    r"(?:(?:is|are|was|were|be)\s)?(?:(?:always|usually|often|largely|mostly|almost|also|very|highly|fairly|relatively|extremely|generally|typically|strongly|purely|completely|entirely|inherently|\w+ly)\s)?(?P<what>(?:not\s)?(?!(?:not|the|an?|this|that|these|those|it|here|there|true|false|so|more|less|good|bad|nice|great|cool|important|different|same|similar|possible|easy|hard|difficult|clear|ok|fine|useful|used|called|done|made|established|finished|completed|created|needed|required|received|given)\b)[a-z]\w*(?:-\w+)*(?:able|ible|ful|ous|ive|al|ent|ant|ic|less|ary|ed|free|able|ted))",
    re.IGNORECASE,
)


def place_of(tokens: Tokens, clause: Clause | None) -> Iterator[Choice]:
    """ "There was opposition to high tariffs [throughout the South]"."""
    found = _THERE.match(masked(tokens).rstrip(' .;!"”'))
    if found and count(found["what"]) >= 3:
        yield Choice(*found.span("where"), 0.7)


_THERE = pattern(
    r"^there\s(?:is|are|was|were)\s(?P<what>[^,;:]+?)\s(?:in|throughout|among|between|across|within|during)\s(?:the\s|an?\s)?(?P<where>[^,;:]+)$",
    re.IGNORECASE,
)


def with_its_list(whole: str, choice: Choice) -> Choice:
    """ "[The wall], membrane and nucleus": a gap that ends in a list takes the rest of it; where it would be too long, it falls."""
    more = _GOES_ON.match(whole, choice.end) if whole[choice.end : choice.end + 1] == "," else None
    if not more or choice.score >= 0.9 or any(w.text in _VERBS for w in words(more["more"])):
        return choice
    return replace(choice, end=choice.end + len(more["more"].rstrip(" .")))


_GOES_ON = pattern(
    r"(?P<more>(?:,\s(?:(?!(?:and|or)\b)[\w'’/-]+\s?){1,3})*,?\s(?:and|or)\s(?P<last>(?!(?:if|when|then|not|so|it|they|he|she|we|you|this|that|vice|thus|hence|therefore)\b)(?:(?!(?:and|or)\b)[\w'’/-]+\s?){1,4}))(?=[.;:,)]|$)"
)
"""The rest of an enumeration whose first item a gap hides."""
_VERBS = SURE_VERBS | frozenset("is are was were has have had can may must will would should does do did".split())


FINDERS = (condition, participle, made, set_against, property_of, place_of)
"""What finds a gap in a sentence, in the order they are tried."""
