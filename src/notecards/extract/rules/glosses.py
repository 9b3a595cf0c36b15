"""A name, and in brackets what it is: "Grommets (tubes that let the middle ear breathe)", "Structural encoding (how it looks)"."""

import re
from collections.abc import Callable

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage, no, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question, number, small_first
from notecards.extract.english.glosses import occurs_there, says_what_it_does, told_in_brackets
from notecards.extract.facts import Found
from notecards.extract.german.glosses import glossed_name
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES
from notecards.extract.lists.list_labels import counted_front, names_several
from notecards.extract.patterns import pattern
from notecards.extract.romance import told_of_it
from notecards.extract.rules.asked_lists import BY_A_NAME
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.kinds import kind_of
from notecards.extract.statements import Place
from notecards.extract.words import count, unbalanced, words
from notecards.tokens import Tokens, cut, join, masked, plain, text

NAME = "children"


def names_in(here: Here, row: Tokens) -> list[Tokens]:
    """The three to seven short names that commas hold apart; none where the row is something else."""
    whole = masked(row).rstrip(" .")
    opening = words(whole)[:1]
    leads = bool(opening) and (opening[0].lower in here.language.openers or opening[0].lower.endswith("lly"))
    leads = leads or (bool(opening) and opening[0].lower in here.language.negations)  # "No women, farmers or ministers"
    if leads or re.search(r"[:;.!?=]|\b(?:etc|usw)$", whole) or clause_of(whole, here.language):
        return []  # "Initially, the Wagner Act, ..." is no list of names
    ends = [m.span() for m in re.finditer(r",\s+(?:(?:and|or|und|oder|et|ou|y|o)\s+)?|，|、", whole)]
    starts = [0, *(b for _, b in ends)]
    last = _LAST_TWO[here.language].fullmatch(whole, starts[-1]) if ends else None
    if last:  # "multa, cierre, cárcel y destierro"
        ends, starts = [*ends, last.span("and")], [*starts, last.end("and")]
    parts = [whole[a:b] for a, b in zip(starts, [*(a for a, _ in ends), len(whole)], strict=True)]
    if not 3 <= len(parts) <= 7 or not all(1 <= count(part) <= 4 and not unbalanced(part) for part in parts):
        return []
    return [cut(row, a, a + len(part)) for a, part in zip(starts, parts, strict=True)]


_LAST_TWO = ByLanguage(NEVER, es=pattern(r"[^\s,]+(?P<and>\s(?:y|e|o|u)\s)[^\s,]+"))
"""The last two names of a list, which no comma holds apart."""


def list_of(here: Here, named: Tokens, names: list[Tokens]) -> Yield:
    n, subject = number(len(names), here.language), lowered(named, here.note)
    front = (
        counted_front(
            (*n, *text(" "), *(subject if here.language.capital_nouns else small_first(subject))), here.language
        )
        if names_several(named, here.language)
        else ()
    )
    front = front or BY_A_NAME[here.language](here, subject, len(names), ordered=False)
    return given(here, [Found(Kind.STEPS, NAME, 0.66, join(names, "\n"), front, asked=plain(named))])


_GLOSS = pattern(r"(?P<term>[^\W\d_][^():;,.=<>→|]{2,50}?)\s\((?P<gloss>[^()]{8,110})\)\.?")
_NO_GLOSS = pattern(
    r"(?:e\.?g\.?|i\.?e\.?|see|also|or|aka|a\.k\.a|called|like|such as|including|optional|since|until|from|in|at|on|if|when|not|only|and|z\.\s?b|bzw|siehe|auch|oder|bspw|nur|wenn|ab|bis|seit|"
    r"p\.\s?ej|por ejemplo|como|o|ver|también|ou|voir|par|aussi|ex|exemple|beispiel|example)\b|.*(?:\d{4}|https?:|\?)",
    re.IGNORECASE,
)


def glossed(here: Here, row: Tokens) -> Yield:
    """ "Grommets (tubes with flanges that let the middle ear breathe)": a name, and in brackets what it is."""
    whole = masked(row)
    found = _GLOSS.fullmatch(whole) if "(" in whole else None
    if not found or not here.language.spaced or here.statement.place not in (Place.BULLET, Place.PARAGRAPH, Place.STEP):
        return NOTHING
    term, gloss = cut(row, *found.span("term")), cut(row, *found.span("gloss"))
    named = words(masked(term))
    at_once = _AT_ONCE[here.language](here, term, gloss)
    if at_once or here.statement.place is Place.STEP:
        return given(here, [at_once] if at_once else [])
    occurs = _OCCURS[here.language](term, gloss)
    if (
        not 1 <= len(named) <= 4
        or count(masked(gloss)) < 3
        or (_NO_GLOSS.match(found["gloss"]) and not (occurs or _ONLY.match(found["gloss"])))
    ):
        return NOTHING
    names = names_in(here, gloss)
    if (
        names
        and clause_of(masked(term), here.language) is None
        and named[0].lower not in here.language.function
        and named[0].lower not in BASES
    ):
        return list_of(here, term, names)  # "Environmental factors (noise, no window, no clock)"
    if (
        clause_of(masked(term), here.language)
        or named[0].lower in here.language.function
        or (named[0].lower in BASES and not (_among_glosses(here) or _ACTS[here.language](gloss)))
    ):
        return NOTHING
    told = _TOLD[here.language](here, term, gloss, among=_among_glosses(here))
    if told:
        return given(here, [told])
    listed = found["gloss"].count(",") > 1 or (found["gloss"].count(",") == 1 and count(found["gloss"]) <= 4)
    says = (
        SET_APART.match(found["gloss"])
        or _JOINS_OR_HAPPENS.match(found["gloss"])
        or re.match(r"[\w-]+(?:\s[\w-]+)?\swith\s\w", found["gloss"])
        or (count(masked(gloss)) > 3 and _RELATES[here.language].match(found["gloss"]))
    )
    is_one = _IS_A_KIND[here.language].fullmatch(found["gloss"]) and plain(term).islower()
    if not (says or is_one) or listed or clause_of(masked(gloss), here.language):
        return NOTHING
    front = definition_question(lowered(kind_of(here, term), here.note), plain(gloss), here.language)
    return given(here, [Found(Kind.DEFINITION, NAME, 0.62, trimmed(gloss), front, asked=plain(term))])


def _among_glosses(here: Here) -> bool:
    """Whether a bullet beside this one is a name with a gloss too."""
    beside = [_GLOSS.fullmatch(masked(trimmed(s.tokens))) for s in (*here.before[-1:], *here.after[:1]) if s.tokens]
    return any(found and count(found["gloss"]) >= 2 and not _NO_GLOSS.match(found["gloss"]) for found in beside)


_ONLY = pattern(r"only\s(?:\w+\s)*\w+")
_JOINS_OR_HAPPENS = pattern(
    r"(?!(?:the|a few|some|most|after|before|during|when|with|from|by|to|by)\b)(?:[\w-]+,?\s){0,5}?[\w-]{4,}\s(?:between|where|when|within|(?:only|mostly|mainly)\s(?:in|at|during|on))\s\w",
    re.IGNORECASE,
)
""" "delirium only in the evening", "connection between brain and spine": a kind of thing and what sets it apart."""
SET_APART = pattern(
    r"^(?:(?:an?|the|ein|eine|der|die|das|un|une|una|uno|il|lo|la|le|el|um|uma)\s+)?[^\W\d_]+(?:\s[\w-]+){0,3}?\s(?:of|for|that|which|who|used|made|(?<=way )to|(?<=ways )to|(?<=method )to|(?<=means )to|(?<=technique )to|(?<=ability )to|(?<=tool )to|(?<=right )to|de|des|du|d'|del|di|da|con|avec|que|qui|che|aux?|zur|zum|von|für|mit|der|die|das|des)\s\w",
    re.IGNORECASE,
)


_AT_ONCE: ByLanguage[Callable[[Here, Tokens, Tokens], Found | None]] = ByLanguage(nothing, de=glossed_name)
"""What a gloss tells of its name, whatever else it says."""
_TOLD = ByLanguage(nothing, en=told_in_brackets, romance=told_of_it.told_in_brackets)
"""What a gloss tells of its name by its form alone."""
_OCCURS: ByLanguage[Callable[[Tokens, Tokens], bool]] = ByLanguage(no, en=occurs_there)
_ACTS: ByLanguage[Callable[[Tokens], bool]] = ByLanguage(no, en=says_what_it_does)
_A_KIND_OF_ITS_OWN = pattern(
    r"(?:(?:une?|una?)\s)?[^\W\d_]{4,}(?:\s[^\W\d_]+)?\s(?:(?:de|du|des|del|que|qui|pour|para)\s|d['’])[^\d,;:]{6,}"
)
_IS_A_KIND = ByLanguage(NEVER, fr=_A_KIND_OF_ITS_OWN, es=_A_KIND_OF_ITS_OWN)
"""A noun and what belongs to it: "manœuvre frauduleuse d'un contractant"."""
_RELATES = ByLanguage(
    NEVER,
    en=pattern(
        r"(?!(?:part|parts|most|some|all|end|start|chapter|page|section|depends?|because|same|result|both|each|one|more|less|rest|first|last|up|out|down)\b)(?:an? |the )?(?:[a-z-]+ ){0,2}[a-z-]+ (?:in|of|between|within|among|against|from) (?:the|an?|its|their|all|some|one|two|[a-z-]{3,})\b",
        re.IGNORECASE,
    ),
)
""" "short-run fluctuations in the national income": a noun and what it is related to."""
