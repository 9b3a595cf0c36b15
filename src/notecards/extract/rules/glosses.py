"""A name, and in brackets what it is: "Grommets (tubes that let the middle ear breathe)", "Structural encoding (how it looks)"."""

import re

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Clause, Verb, clause_of
from notecards.extract.facts import Found
from notecards.extract.german.labels import one_noun, told_in_brackets
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES, PAST
from notecards.extract.patterns import pattern
from notecards.extract.questions import ask
from notecards.extract.rules.deeds import deed
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.kinds import kind_of
from notecards.extract.statements import Place
from notecards.extract.subjects import EXPLAINS
from notecards.extract.wording import definition_question, is_somebody, number, worded
from notecards.extract.words import count, unbalanced, words
from notecards.tokens import Tokens, cut, join, masked, plain, text, unmarked

NAME = "children"


def names_in(here: Here, row: Tokens) -> list[Tokens]:
    """The three to seven short names that commas hold apart; none where the row is something else."""
    whole = masked(row).rstrip(" .")
    opening = words(whole)[:1]
    leads = bool(opening) and (opening[0].lower in here.language.openers or opening[0].lower.endswith("lly"))
    if leads or re.search(r"[:;.!?=]", whole) or clause_of(whole, here.language):
        return []  # "Initially, the Wagner Act, ..." is no list of names
    ends = [m.span() for m in re.finditer(r",\s+(?:and|or|und|oder|et|ou|y|o)?\s*|，|、", whole)]
    starts = [0, *(b for _, b in ends)]
    parts = [whole[a:b] for a, b in zip(starts, [*(a for a, _ in ends), len(whole)], strict=True)]
    if not 3 <= len(parts) <= 7 or not all(1 <= count(part) <= 4 and not unbalanced(part) for part in parts):
        return []
    return [cut(row, a, a + len(part)) for a, part in zip(starts, parts, strict=True)]


def list_of(here: Here, named: Tokens, names: list[Tokens]) -> Yield:
    front = worded(
        here.language.questions.get("list", "{} ({n})"),
        subject=lowered(named, here.note),
        n=number(len(names), here.language),
    )
    return given(here, [Found(Kind.STEPS, NAME, 0.66, join(names, "\n"), front, asked=plain(named))])


_GLOSS = pattern(r"(?P<term>[^\W\d_][^():;,.=<>→|]{2,50}?)\s\((?P<gloss>[^()]{8,110})\)\.?")
_RELATES = pattern(
    r"(?!(?:part|parts|most|some|all|end|start|chapter|page|section|depends?|because|same|result|both|each|one|more|less|rest|first|last|up|out|down)\b)(?:an? |the )?(?:[a-z-]+ ){0,2}[a-z-]+ (?:in|of|between|within|among|against|from) (?:the|an?|its|their|all|some|one|two|[a-z-]{3,})\b",
    re.IGNORECASE,
)
""" "short-run fluctuations in the national income": a noun and what it is related to."""
_NO_GLOSS = pattern(
    r"(?:e\.?g\.?|i\.?e\.?|see|also|or|aka|a\.k\.a|called|like|such as|including|optional|since|until|from|in|at|on|if|when|not|only|and|z\.\s?b|bzw|siehe|auch|oder|bspw|nur|wenn|ab|bis|seit|"
    r"p\.\s?ej|por ejemplo|como|o|ver|también|ou|voir|par|aussi|ex|exemple|beispiel|example)\b|.*(?:\d{4}|https?:|\?)",
    re.IGNORECASE,
)


def glossed(here: Here, row: Tokens) -> Yield:
    """ "Grommets (tubes with flanges that let the middle ear breathe)": a name, and in brackets what it is."""
    found = _GLOSS.fullmatch(masked(row))
    if not found or not here.language.spaced or here.statement.place not in (Place.BULLET, Place.PARAGRAPH, Place.STEP):
        return NOTHING
    term, gloss = cut(row, *found.span("term")), cut(row, *found.span("gloss"))
    named = words(masked(term))
    in_german = _told_in_german(here, term, gloss) if here.language.code == "de" else None
    if in_german or here.statement.place is Place.STEP:
        return given(here, [in_german] if in_german else [])
    occurs = _PLACED.match(found["gloss"]) and _PROCESS.search(plain(term)) and here.language.code == "en"
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
        or (named[0].lower in BASES and not (_among_glosses(here) or _does_it(here, gloss)))
    ):
        return NOTHING
    if here.language.code == "en":
        told = _done(here, kind_of(here, term), gloss) or _explained(here, term, gloss)
        if told:
            return given(here, [told])
    listed = found["gloss"].count(",") > 1 or (found["gloss"].count(",") == 1 and count(found["gloss"]) <= 4)
    says = (
        SET_APART.match(found["gloss"])
        or _JOINS_OR_HAPPENS.match(found["gloss"])
        or re.match(r"[\w-]+(?:\s[\w-]+)?\swith\s\w", found["gloss"])
        or (here.language.code == "en" and count(masked(gloss)) > 3 and _RELATES.match(found["gloss"]))
    )
    is_one = here.language.code in ("fr", "es") and _IS_A_KIND.fullmatch(found["gloss"]) and plain(term).islower()
    if not (says or is_one) or listed or clause_of(masked(gloss), here.language):
        return NOTHING
    front = definition_question(lowered(kind_of(here, term), here.note), plain(gloss), here.language)
    return given(here, [Found(Kind.DEFINITION, NAME, 0.62, trimmed(gloss), front, asked=plain(term))])


def _told_in_german(here: Here, term: Tokens, gloss: Tokens) -> Found | None:
    """ "Kohäsion (Zusammenhalt)": a name, and in brackets another or what it is, in German."""
    named = words(masked(term))
    if len(named) == 1 and one_noun(masked(gloss)) and len(named[0].text) > 3:
        front = definition_question(lowered(term, here.note), plain(gloss), here.language)
        return Found(Kind.DEFINITION, NAME, 0.62, trimmed(gloss), front, asked=plain(term))
    if told_in_brackets(term, gloss):
        front = definition_question(lowered(unmarked(term), here.note), plain(gloss), here.language)
        return Found(Kind.DEFINITION, NAME, 0.66, trimmed(gloss), front, asked=plain(term))
    return None


def _explained(here: Here, term: Tokens, gloss: Tokens) -> Found | None:
    """ "Structural (how it looks)", "Danton (lawyer from Arcis, ...)", "Neurogenesis (in the hippocampus)": what, who, where it is."""
    said, named, table = masked(gloss), kind_of(here, term), here.language.questions
    subject = lowered(named, here.note)
    is_a = _IS_A.match(said)
    if is_a:
        gloss, said = cut(gloss, is_a.end()), said[is_a.end() :]
    if _PLACED.match(said) and _PROCESS.search(plain(term)):
        front = worded(table["where"], aux=text("does"), subject=subject, verb=text("occur"))
    elif is_a or is_somebody(plain(term), said) or EXPLAINS.match(said):
        front = definition_question(subject, plain(gloss), here.language)
    elif _among_glosses(here) and here.above and count(said) >= 3:
        states = clause_of(said, here.language)
        front = (
            worded(table["bare"], subject=named)
            if states
            else definition_question(subject, plain(gloss), here.language)
        )
    else:
        return None
    return Found(Kind.DEFINITION, NAME, 0.64, trimmed(gloss), front, asked=plain(term))


def _does_it(here: Here, gloss: Tokens) -> bool:
    """ "Merge (keeps both histories)": what has a gloss that begins with a third person is a thing."""
    return here.language.code == "en" and words(masked(gloss))[0].lower in here.language.verbs


def _among_glosses(here: Here) -> bool:
    """Whether a bullet beside this one is a name with a gloss too."""
    beside = [_GLOSS.fullmatch(masked(trimmed(s.tokens))) for s in (*here.before[-1:], *here.after[:1]) if s.tokens]
    return any(found and count(found["gloss"]) >= 2 and not _NO_GLOSS.match(found["gloss"]) for found in beside)


_IS_A_KIND = pattern(
    r"(?:(?:une?|una?)\s)?[^\W\d_]{4,}(?:\s[^\W\d_]+)?\s(?:(?:de|du|des|del|que|qui|pour|para)\s|d['’])[^\d,;:]{6,}"
)
"""French and Spanish: a noun and what belongs to it: "manœuvre frauduleuse d'un contractant"."""
_ONLY = pattern(r"only\s(?:\w+\s)*\w+")
_IS_A = pattern(r"(?:is|are)\s(?=(?:an?|the|any|one)\s)")
_PLACED = pattern(r"(?:in|at|on|within|near|between)\s(?:the\s)?[a-z]")
_PROCESS = pattern(r"(?:[gn]esis|lysis|tion|sion|osis|ment|merge|fusion|cycle|chain|pathway|signalling)$")


def _done(here: Here, term: Tokens, gloss: Tokens) -> Found | None:
    """ "Cerebellum (controls the balance of the body)": what does it control?"""
    found = words(masked(gloss))
    if len(found) < 3:
        return None
    if _WHENEVER.match(masked(gloss)) and _OCCURS.search(masked(term)):
        occurs = {"aux": text("does"), "verb": text("occur")}
        front = worded(here.language.questions["when"], subject=lowered(term, here.note), **occurs)
        return Found(Kind.QA, NAME, 0.66, trimmed(gloss), front, asked=plain(term))
    language = here.language
    finite = {*language.modals, *language.copulas, *language.plural_copulas, *language.perfect}
    if found[0].lower in language.verbs and found[1].lower not in language.prepositions | finite:
        end = len(masked(gloss).rstrip(" ."))
        does = Clause(Verb.SINGULAR, 0, (0, 0), "", (0, found[0].end), (found[0].end, end))
        question = ask(does, gloss, term, here.note, here.language)
    else:
        question = deed(here, term, gloss, law=True) if found[0].lower in PAST else None
    if question is None or question.vague:
        return None
    back = trimmed(first_idea(cut(gloss, *question.answer)))
    return Found(Kind.QA, NAME, 0.7, back, question.tokens, asked=plain(term)) if back else None


_WHENEVER = pattern(r"(?:after|before|during|when|upon)\s", re.IGNORECASE)
_OCCURS = pattern(
    r"\b(?:effect|response|recovery|reaction|phenomenon|reflex|relapse|attack|failure|fever|collapse|shift|rebound|transition|migration|fission|fusion|division|ovulation|mutation|syncope|pain|shock|regression)$"
)
"""What happens at some time, as its name says."""
_JOINS_OR_HAPPENS = pattern(
    r"(?!(?:the|a few|some|most|after|before|during|when|with|from|by|to|by)\b)(?:[\w-]+,?\s){0,5}?[\w-]{4,}\s(?:between|where|when|within|(?:only|mostly|mainly)\s(?:in|at|during|on))\s\w",
    re.IGNORECASE,
)
""" "delirium only in the evening", "connection between brain and spine": a kind of thing and what sets it apart."""
SET_APART = pattern(
    r"^(?:(?:an?|the|ein|eine|der|die|das|un|une|una|uno|il|lo|la|le|el|um|uma)\s+)?[^\W\d_]+(?:\s[\w-]+){0,3}?\s(?:of|for|that|which|who|used|made|(?<=way )to|(?<=ways )to|(?<=method )to|(?<=means )to|(?<=technique )to|(?<=ability )to|(?<=tool )to|(?<=right )to|de|des|du|d'|del|di|da|con|avec|que|qui|che|aux?|zur|zum|von|für|mit|der|die|das|des)\s\w",
    re.IGNORECASE,
)
