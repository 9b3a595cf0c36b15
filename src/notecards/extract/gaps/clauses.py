"""Gaps that grammar shows: the phrase after the verb, causes, conditions, consequences."""

import re
from collections.abc import Iterator

from notecards.extract.clause import Clause, Verb
from notecards.extract.english.tables import IDIOMS, PART_OF, TURNED, TURNS
from notecards.extract.english.verbs import NOUN_LIKE
from notecards.extract.gaps.phrase import Choice, end_of_list, end_of_phrase, past_small_words, pause
from notecards.extract.german.tables import PARTICIPLE, PARTICLES
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, masked

_EMPTY_NOUN = pattern(
    r"(?:an?|the|no)\s(?:(?:maximum|minimum|total|average|fixed|typical)\s)?(?:concept|probability|value|range|rate|size|length|cost|number|level|degree|amount|kind|type|form|means|effect|duration|width|height|speed|mass|charge|period|population|notion|idea)\sof\s(?=\w)",
    re.IGNORECASE,
)
"""What is measured is not the point, the measure is: "has a probability of [less than 1]"."""


def after_verb(tokens: Tokens, clause: Clause | None, language: Language) -> Iterator[Choice]:
    """The phrase after the verb, up to the first pause."""
    if clause is None or (language.code != "en" and clause.subject[0] == clause.subject[1]):
        return
    whole = masked(tokens)
    start, stop = clause.rest
    start += len(whole[start:stop]) - len(whole[start:stop].lstrip())
    if whole[start : start + 1] in (",", "，", ";", ":", "；"):
        return
    part = PART_OF.match(whole[start:stop])
    start += part.end() if part else 0
    if re.match(r"\w+,\s", whole[start:stop]) and not end_of_list(whole, start, stop):
        return
    verb = whole[slice(*clause.verb)].split()[-1:]
    turned = TURNED.match(whole, start, stop) if verb and verb[0].lower() in TURNS and language.code == "en" else None
    start = turned.end() if turned else start
    empty = _EMPTY_NOUN.match(whole[start:stop])
    start += empty.end() if empty else 0
    end = end_of_list(whole, start, stop) or pause(whole, start, stop, language)
    end = _end_of_pair(whole, end, stop, language)
    joined = words(whole[start:end])[:1]
    if joined and joined[0].lower in language.coordinators:
        start += joined[0].end + 1
    begin = past_small_words(whole, start, end, language)
    if _ELLIPTIC.search(whole[begin:end]) and whole[end : end + 1] == ",":
        return  # "son mutables y las tuplas, inmutables"
    if clause.negated and _NEITHER.search(whole, *clause.rest):
        return  # "no se crea ni se destruye": two things denied
    denied = words(whole[begin:end])[:1] if clause.negated and language.code != "en" else []
    if denied and denied[0].lower in language.negations:
        begin = past_small_words(whole, begin + denied[0].end, end, language)
    done = _THEM_TO.match(whole, begin, end) if language.code == "en" else None
    begin = done.end() if done else begin
    begin += len(found.group()) if (found := _LEANS.match(whole, begin, end)) else 0
    if whole[begin:end].split(" ")[0] in IDIOMS:
        return
    if language.code == "de" and begin > start and words(whole[begin:end]):
        last = words(whole[begin:end])[-1]
        if last.lower in PARTICLES and last.start:
            yield Choice(begin, begin + len(whole[begin : begin + last.start].rstrip()), 0.78)
            return
        begin = start if (last.text.islower() and PARTICIPLE.match(last.lower)) or last.lower in _CLOSING else begin
    score = 0.7 if clause.kind in (Verb.SINGULAR, Verb.PLURAL, Verb.COPULA) else 0.66
    yield Choice(begin, end, score)
    inner = next(
        (w.start for w in words(whole[begin:end])[1:] if w.lower in language.prepositions and w.lower != "of"), None
    )
    if inner and count(whole[begin:end]) > 8 and language.code == "en":
        yield Choice(begin, begin + len(whole[begin : begin + inner].rstrip(" ,")), 0.74)


_ELLIPTIC = pattern(r"\s(?:y|et)\s(?:el|la|los|las|les?)\s[^,]+$")
_NEITHER = pattern(r"\sn[ié]\s")
_THEM_TO = pattern(r"(?:them|him|her|it|us)\sto\s(?=[a-z]+\s\w)")
_CLOSING = frozenset("werden worden sein haben".split())
_LEANS = pattern(r"(?:pas\s)?non plus\s(?:d['’]|(?:un|une|le|la|les)\s)?|plus\s(?=(?:un|une)\s)|vor allem\s")
"""Words that lean on the verb before them."""
_LAST = pattern(r",\s(?:and|or)\s[^,;:.()]{1,60}")


def _end_of_pair(whole: str, end: int, stop: int, language: Language) -> int:
    """ "the year, month, and day of the week": the last item of a list that a pause cut short belongs to it."""
    last = _LAST.match(whole, end, stop)
    if not last or language.code != "en" or last.end() < len(whole[:stop].rstrip(' .;!"”')):
        return end
    said = words(last.group())[1:]
    if len(said) > 9 or any(
        w.lower in language.verbs or w.lower in (*language.copulas, *language.pronouns) for w in said
    ):
        return end
    return last.end()


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
    r"(?:example|instance|contrast|ejemplo|tanto|eso|ello|otra parte|lo que|exemple|contre|conséquent|exemplo|isso|esempio)\b",
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
            if language.code == "en" and not _is_purpose_or_means(found[i - 1 : i + 2], language):
                return
            end = end_of_phrase(whole, word.end)
            end = next((w.start - 1 for w in found[i + 3 :] if w.end < end and _is_sure_verb(w, language)), end)
            yield Choice(past_small_words(whole, word.end + 1, end, language), end, 0.62 if i >= 2 else 0.5)
            return


def _is_purpose_or_means(near: list[Word], language: Language) -> bool:
    """ "A way to [reach the roof]", "overwriting data with a [pattern]", "walls built by [monks]": what it is for, done with or done by;
    where or when it is, grammar tells. near: the preposition between the words beside it."""
    before, word, following = (one.lower for one in near)
    done = before in language.past and word in ("by", "for", "as")
    return done or word in ("with", "per", "via", "using") or (word == "to" and following in language.plural_verbs)


def _is_sure_verb(word: Word, language: Language) -> bool:
    return language.code == "en" and word.lower in language.verbs and word.lower not in NOUN_LIKE


def property_of(tokens: Tokens, clause: Clause | None, language: Language) -> Iterator[Choice]:
    """ "Disclosure of private data can be [disastrous]": the property is all that is said."""
    if clause is None or language.code != "en" or clause.kind not in (Verb.COPULA, Verb.MODAL):
        return
    whole = masked(tokens)
    if re.match(r"(?:if|when|once|after|until)\b", whole, re.IGNORECASE):
        return
    found = _PROPERTY.fullmatch(whole[clause.verb[0] : clause.rest[1]].strip())
    if found and found["what"].endswith("ed") and clause.aux.lower() in ("was", "were"):
        return  # "the children were examined"
    done = (
        found and clause.kind is Verb.MODAL and clause.aux.lower() in language.modals and found["what"].endswith("ed")
    )
    if found and not done and clause.subject[0] < clause.subject[1]:
        start = whole.index(found["what"], clause.verb[0])
        yield Choice(start, start + len(found["what"]), 0.9)
    last = _AT_THE_END.fullmatch(whole[slice(*clause.verb)]) if clause.rest[0] == clause.rest[1] else None
    if not found and last and clause.kind is Verb.MODAL and clause.subject[0] < clause.subject[1]:
        yield Choice(clause.verb[0] + last.start("what"), clause.verb[1], 0.76)


_AT_THE_END = pattern(r"(?:be\s)?(?P<what>(?:not|never|\w{3,}ly)\s(?:be\s)?(?:\w{3,}ly\s)?\w{4,})", re.IGNORECASE)
"""A verb with its adverb that nothing follows: "must be [sufficiently specific]", "is [not uniformly distributed]"."""


_PROPERTY = pattern(
    r"(?:(?:is|are|was|were|be)\s)?(?:(?:always|usually|often|largely|mostly|almost|also|very|highly|fairly|relatively|extremely|generally|typically|strongly|purely|completely|entirely|inherently)\s)?(?P<what>(?!(?:not|the|an?|this|that|these|those|it|here|there|true|false|so|more|less|good|bad|nice|great|cool|important|different|same|similar|possible|easy|hard|difficult|clear|ok|fine|useful|used|called|done|made|established|finished|completed|created|needed|required|received|given)\b)[a-z]\w*(?:-\w+)*(?:able|ible|ful|ous|ive|al|ent|ant|ic|less|ary|ed|free|able|ted))",
    re.IGNORECASE,
)


def place_of(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "There was opposition to high tariffs [throughout the South]"."""
    found = _THERE.match(masked(tokens).rstrip(' .;!"”')) if language.code == "en" else None
    if found and count(found["what"]) >= 3:
        yield Choice(*found.span("where"), 0.7)


_THERE = pattern(
    r"^there\s(?:is|are|was|were)\s(?P<what>[^,;:]+?)\s(?:in|throughout|among|between|across|within|during)\s(?:the\s|an?\s)?(?P<where>[^,;:]+)$",
    re.IGNORECASE,
)


_CONDITION = pattern(
    r"\b(?:if and only if|iff|exactly (?:when|if)|only if|genau dann,? wenn|si y s[oó]lo si|si et seulement si|se e solo se|se e somente se)\s+|当且仅当",
    re.IGNORECASE,
)


def condition(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "A map is injective if and only if [its kernel is zero]"."""
    whole = masked(tokens)
    for match in _CONDITION.finditer(whole):
        yield Choice(match.end(), end_of_phrase(whole, match.end()), 0.8)
    bare = re.search(r"\b(?:is|are) (?:\w+ly )?\w+ if (?!any|not)", whole) if language.code == "en" else None
    if bare:
        yield Choice(bare.end(), end_of_phrase(whole, bare.end()), 0.73)


_ING = pattern(r",\s(?:thus\s|thereby\s)?(?P<stem>\w{2,})ing\s(?=\w)")


def participle(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "..., minimizing [under-utilized resources]": what comes of it."""
    if language.code != "en":
        return
    whole = masked(tokens)
    for match in _ING.finditer(whole):
        stem = match["stem"].lower()
        if stem in ("mak", "lett"):  # "making the gradient vanish": a clause, not a phrase
            continue
        if stem in BASES or stem + "e" in BASES or stem[:-1] in BASES:
            end = pause(whole, match.end(), len(whole), language)
            begin = past_small_words(whole, match.end(), end, language)
            yield Choice(begin, end, 0.66 if count(whole[begin:end]) > 2 else 0.58)


def relative(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "..., which causes [a small current]": what is said of the thing named last."""
    if language.code != "en":
        return
    whole = masked(tokens)
    for found in _WHICH.finditer(whole):
        verb = found["verb"].lower()
        if any(verb in table for table in (language.verbs, language.plural_verbs, _BEING)):
            end = end_of_list(whole, found.end(), len(whole)) or pause(whole, found.end(), len(whole), language)
            yield Choice(past_small_words(whole, found.end(), end, language), end, 0.72)


_BEING = ("is", "are", "was", "were")
_WHICH = pattern(r"(?:,\s(?:which|who)|\w\s(?:which|that))\s(?!(?:put|takes?|makes?|gives?)\b)(?P<verb>[a-z]+)\s(?=\w)")


_NOT_BUT = pattern(
    r"\b(?:not|n['’]t|no longer)\s(?P<foil>[^;:]+?),?\sbut\s(?:rather\s|instead\s|also\s|by\s|on\s|in\s|with\s|a\s|an\s|the\s)*(?P<what>[^;:]+)$",
    re.IGNORECASE,
)


def set_against(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "was not replaced by A, but by [B]": what is so, not what is not."""
    found = _NOT_BUT.search(masked(tokens).rstrip(' .;!"”')) if language.code == "en" else None
    if found:
        yield Choice(*found.span("what"), 0.76)


_MADE = (
    pattern(r"\bmak(?:es?|ing)\sit\s(?:[\w-]+\s){1,5}?to\s(?P<what>[^,;:]+)(?=[,;:]|$)", re.IGNORECASE),
    pattern(
        r"^it\s(?:is|was)\s(?:impossible|hard|difficult|not possible)\sto\s[^,;:]+?\swithout\s(?P<what>[^,;:]+)$",
        re.IGNORECASE,
    ),
    pattern(r"\b(?:be|is|are)\sas\s(?P<what>[\w-]+(?:\s(?:and|or)\s[\w-]+)?)\sas\s", re.IGNORECASE),
)


def made(tokens: Tokens, language: Language) -> Iterator[Choice]:
    """ "makes it costly to [leave the path]", "impossible to learn without [sleep]", "can be as [granular] as needed"."""
    if language.code == "en":
        for shape in _MADE:
            for found in shape.finditer(masked(tokens).rstrip(' .;!"”')):
                yield Choice(*found.span("what"), 0.78)


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
