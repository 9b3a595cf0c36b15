"""Term and definition: `**Term**: d`, `Term: d`, `Term - d`, `Term :: d`, definition lists."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile

from notecards.cards import Kind
from notecards.extract.about.labels import label, leading_bold
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage, no, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import definition_question, worded
from notecards.extract.english.aliases import alias_in
from notecards.extract.english.laws import said_by_named_law
from notecards.extract.english.sentence import BETWEEN_DASHES
from notecards.extract.english.term_forms import A_STUDY
from notecards.extract.facts import Found
from notecards.extract.german.occasions import then
from notecards.extract.german.told_labels import tells_what_was
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.frames import known
from notecards.extract.romance.labels import second_deed
from notecards.extract.romance.tables import A_NOUN_EQUALS
from notecards.extract.rules.datelines import datelines
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.further import further, other_terms, two_deeds
from notecards.extract.rules.glossed_rows import glossed_row
from notecards.extract.rules.glosses import SET_APART
from notecards.extract.rules.statement import sentences_of
from notecards.extract.rules.term_fact import FORMS, NAME, fact
from notecards.extract.statements import Place
from notecards.extract.terms import (
    BARE,
    expanded,
    goes_on,
    is_telling,
    is_term,
    names_one_thing,
    says_something,
    split,
    split_at_comma,
)
from notecards.extract.words import count, sentences, words
from notecards.tokens import OPAQUE, Tokens, cut, join, masked, plain, strip, text


def definition(here: Here) -> Yield:
    """A term in front of a sign, and what is said of it behind."""
    statement, forms = here.statement, FORMS[here.language]
    if statement.place is Place.TERM:
        return _of_list(here)
    if statement.place in (Place.HEADING, Place.TABLE, Place.ROW, Place.CALLOUT):
        return NOTHING
    above = _equals(here) or _LAW[here.language](here)
    if above:
        return given(here, [above])
    glossed = _GLOSSED_ROW[here.language](here)
    if glossed.candidates:
        return glossed
    events = datelines(here)
    if events.candidates:
        return events
    apart = split_at_comma(statement.tokens, _bullets_beside(here), here.language)
    parts = _with_its_sign(here) or split(statement.tokens) or (apart and (*apart, 0.84))
    parts = parts or _equated(here) or _semicolons(here)
    parts = _defined_equal(here) or parts if parts is None or parts[2] <= BARE else parts
    if parts is None:
        return NOTHING
    term, rest, confidence = parts
    term = _without_source_or_day(term, here.language)
    if _is_no_term(here, term, rest, confidence):
        return NOTHING
    completed = _COMPLETED[here.language](here, term, rest)
    if completed:
        return given(here, completed)
    ends = _ENDS_IN_A_VERB[here.language].search(masked(term))
    term = cut(term, 0, ends.start()) if ends else term
    brief = count(plain(rest)) < 2 and not (
        is_telling(plain(rest)) or names_one_thing(term, rest, here.language) or forms.one_word_answers(here, term)
    )
    plainly = forms.announced(term)
    if brief or not (is_term(plainly, here.language) or _recall_does(here, plainly, rest)):
        return NOTHING
    term = strip(term, " *_")
    if confidence < 0.9 and _SAYS_NEVER[here.language].search(masked(term)):
        return NOTHING  # "neurons never touch - small gap": a sentence and a remark
    term, rest = expanded(term, rest)
    at = _SECOND_DEED[here.language](rest, here.language)
    if at:
        return two_deeds(here, term, rest, at, confidence)
    first = fact(here, term, rest, confidence)
    if first is None:
        return NOTHING
    return _with_what_follows(here, term, rest, first)


def _with_what_follows(here: Here, term: Tokens, rest: Tokens, first: Found) -> Yield:
    """The card of a term, and those of what stands behind its first idea. first: what asks for the term."""
    found = given(here, [first])
    if not found.candidates:
        return NOTHING
    named = replace(here.statement, tokens=term, place=Place.BULLET, children=())
    below = replace(here, above=(*here.above, named))
    told = _told_by_itself(below, rest, first)
    if told:
        return given(below, told)
    also = _OTHER_NAME[here.language](here, term, NAME, plain(first.back)) or _WHEN_IT_WAS[here.language](here, first)
    others = (given(here, [also] if also else []), given(below, further(below, term, rest, first)))
    asked = _WITH_ARTICLE[here.language].fullmatch(masked(first.front))
    as_asked = replace(named, tokens=cut(first.front, *asked.span("term"))) if asked else named
    later = other_terms(here, replace(here, above=(*here.above, as_asked)), rest)
    return Yield((*found.candidates, *(one for more in others for one in more.candidates), *later))


def _told_by_itself(below: Here, rest: Tokens, first: Found) -> list[Found]:
    """What the sentences behind a label are asked as, where the first of them tells of something else than the label."""
    if not _TELLS_OF_MORE[below.language](first.back) or first.asked not in plain(first.front):
        return []
    found = [one for one in sentences_of(below, rest, ()) if one.front]
    return found if any(plain(one.back) in plain(first.back) for one in found) else []


_SAYS_WHAT = ByLanguage(
    NEVER,
    en=pattern(
        r"(?:the|an?)\s(?:act|process|ability|study|practice|theory|idea|amount|rate|number|set|sum|ratio|tendency|type|form|kind|state|"
        r"period|movement|system|measure|branch|method|technique|group|collection)\s(?:of|that|which|in\swhich|by\swhich)\b"
    ),
)
"""How a phrase begins that says what a bold term in front of it is."""
_WITH_ARTICLE = ByLanguage(NEVER, en=pattern(r"What (?:is|are) (?P<term>an?\s[^?]{2,60})\?"))
"""A term as its own question has it: its sides are asked of "a leak" too."""
_TELLS_OF_MORE = ByLanguage(no, de=tells_what_was)


def _is_no_term(here: Here, term: Tokens, rest: Tokens, confidence: float) -> bool:
    """Whether what stands in front of a sign is part of a sentence, a task, a time of day: nothing that is defined behind it."""
    statement, said = here.statement, plain(term)
    sentence = clause_of(masked(statement.tokens), here.language)
    if confidence == BARE:
        first = masked(statement.tokens)[slice(*(sentences(masked(statement.tokens)) or [(0, 0)])[0])]
        says_what = _SAYS_WHAT[here.language].match(masked(rest))  # "**Context switch** the act of saving": no verb
        if not says_what and (clause_of(first, here.language) or goes_on(rest, here.language)):
            return True
        sentence = None
    aside = _ASIDE[here.language].search(masked(statement.tokens))
    if aside and aside.start() <= len(said) + 1 and sentence:
        return True  # "The pilot - often a harbour master - guides barges"
    if confidence < 0.82 and says_something(term, here.language):
        return True
    if FORMS[here.language].is_no_term(here, term, rest, confidence):
        return True
    if masked(rest).rstrip().endswith("?") and (said == "Q" or said.casefold() in _TASKS):
        return True
    if _CLOCK.fullmatch(said) or _LATER[here.language].search(said):
        return True  # "14:30 - Started the course"; "Two days later: he resigned"
    return bool(statement.children and _STAGE.fullmatch(said))  # "Phase 1: growing" over what happens in it


def _german_date(here: Here, term: Tokens, rule: str, idea: str) -> Found | None:
    return then(here, term, text(idea))


_OTHER_NAME: ByLanguage[Callable[[Here, Tokens, str, str], Found | None]] = ByLanguage(
    nothing, en=alias_in, de=_german_date
)
"""A second card of a definition: another name of its term, the date that it is the term of."""


def _when_it_was(here: Here, first: Found) -> Found | None:
    """ "1573: the dyke was pierced": when was it?"""
    asked = _IN_YEAR.fullmatch(plain(first.front))
    if not asked or not 2 <= count(plain(first.back)) <= _LONGEST_EVENT:
        return None
    front = worded(here.language.questions["dated name"], subject=first.back)
    return Found(Kind.QA, NAME, 0.7, text(asked["year"]), front, asked=plain(first.back))


_LONGEST_EVENT = 14
_IN_YEAR = pattern(r"What happened (?:in|on) (?P<year>[^?]*\d{3,4}[^?]*)\?")
_WHEN_IT_WAS: ByLanguage[Callable[[Here, Found], Found | None]] = ByLanguage(nothing, en=_when_it_was)


def _no_row(here: Here) -> Yield:
    return NOTHING


_GLOSSED_ROW = ByLanguage(_no_row, en=glossed_row)
"""Names in one line, each with its gloss in brackets."""


def _without_source_or_day(term: Tokens, language: Language) -> Tokens:
    """A term without who found it out, "Asch (1951) - conformity", or the day of it, "21. März: Tag von Potsdam"."""
    study = _STUDY_FIRST[language].match(plain(term))
    term = cut(term, study.end()) if study else term
    day = _A_DAY[language].match(masked(term))
    return cut(term, day.end()) if day else term


_STUDY_FIRST = ByLanguage(NEVER, en=pattern(rf"(?:{A_STUDY.pattern})\s[-–—]\s(?=\w)"))
_A_DAY = ByLanguage(
    NEVER,
    en=pattern(r"(?:\d{1,2}\s)?[A-Z][a-z]+\s\d{4}\s[-–—]\s(?=[A-Z])"),
    de=pattern(r"\d{1,2}\.\s[A-ZÄÖÜ]\w+(?:\s\d{4})?:\s(?=[A-ZÄÖÜ])"),
)
_ASIDE = ByLanguage(NEVER, en=BETWEEN_DASHES)
"""What may stand between dashes in a sentence."""


def _no_second(rest: Tokens, language: Language) -> int:
    return 0


_SECOND_DEED = ByLanguage(_no_second, fr=second_deed, es=second_deed)
"""Where behind a label a second verb begins; 0 where none does."""


_LAW = ByLanguage(nothing, en=said_by_named_law)
_EQUALS = ByLanguage(NEVER, de=pattern(r"=\s(?=[^\W\d_])"))


def _equals(here: Here) -> Found | None:
    """ "= Sonderrecht für Kaufleute" below "Handelsrecht": what the thing above is."""
    statement, sign = here.statement, _EQUALS[here.language].match(masked(here.statement.tokens))
    term = subject_of(here)
    if not sign or not term or not 1 <= count(plain(term)) <= 6:
        return None
    if here.parents and clause_of(masked(here.parents[-1].tokens), here.language) is not None:
        return None
    idea = trimmed(first_idea(cut(statement.tokens, sign.end())))
    if re.search(r"\s=\s|\?", masked(statement.tokens)[2:]) or not 1 <= count(plain(idea)) <= LONGEST:
        return None
    front = definition_question(lowered(term, here.note), plain(idea), here.language)
    return Found(Kind.DEFINITION, NAME, 0.78, idea, front, asked=plain(term))


def _recall_does(here: Here, term: Tokens, rest: Tokens) -> bool:
    """ "Recall: results in a steep curve": what recall does, and nothing that a reader is told to recall."""
    return plain(term).strip().lower() == "recall" and words(masked(rest))[0].lower in here.language.verbs


def _equated(here: Here) -> tuple[Tokens, Tokens, float] | None:
    """ "average rate = share of income that goes to taxes": small words on both sides, and no arithmetic."""
    whole = masked(here.statement.tokens)
    found = _SET_EQUAL[here.language].fullmatch(whole.rstrip(" .")) if "=" in whole else None
    if not found or not SET_APART.match(found["rest"]) or clause_of(found["term"], here.language):
        return None
    row = here.statement.tokens
    return cut(row, *found.span("term")), cut(row, *found.span("rest")), 0.78


def _with_its_sign(here: Here) -> tuple[Tokens, Tokens, float] | None:
    """ "**Density** $\\rho$: the mass of one litre": a name and the letter for it."""
    row = here.statement.tokens
    found = _NAME_AND_SIGN[here.language].match(masked(row)) if len(row) > 2 else None
    if not found or clause_of(found["name"], here.language) or count(masked(row)[found.end() :]) < 2:
        return None
    return strip(cut(row, 0, found.end("sign"))), cut(row, found.end()), 0.93 if leading_bold(row) else 0.84


_NAME_AND_SIGN = ByLanguage(
    NEVER,
    en=pattern(
        rf"(?P<name>(?!(?:Let|Case|Step|Suppose|Assume|Given|For|If|When|Then|Figure|Example|Exercise|Question|Problem|Part|Axiom|Theorem|Lemma)\b)[A-Z][\w'’-]*(?:\s[\w'’-]+){{0,4}})(?P<sign>\s[(]?[{OPAQUE}]{{1,30}}[)]?)\s?(?::|\s[-–—])\s+(?=[^\W\d_])"
    ),
)


def _defined_equal(here: Here) -> tuple[Tokens, Tokens, float] | None:
    """French and Spanish: "Motion de censure = procédure par laquelle ...": the sign stands between a name and what it is."""
    found = _NAMED_EQUAL[here.language].fullmatch(masked(here.statement.tokens).rstrip(" ."))
    if not found or clause_of(found["term"], here.language):
        return None
    row = here.statement.tokens
    return cut(row, *found.span("term")), cut(row, *found.span("rest")), 0.78


_NAMED_EQUAL = ByLanguage(NEVER, fr=A_NOUN_EQUALS, es=A_NOUN_EQUALS)


def _semicolons(here: Here) -> tuple[Tokens, Tokens, float] | None:
    """ "Fairness; giving each process its share" in a list whose other bullets have that form too."""
    row, shape = here.statement.tokens, _NAME_AND_MORE[here.language]
    found = shape.fullmatch(masked(row)) if here.statement.place is Place.BULLET else None
    if not found:
        return None
    beside = [s for s in (*here.before[-2:], *here.after[:2]) if s.tokens and s.place is here.statement.place]
    alike = [s for s in beside if shape.fullmatch(masked(s.tokens))]
    if not alike or 2 * len(alike) < len(beside):
        return None
    return cut(row, *found.span("term")), cut(row, *found.span("rest")), 0.8


_NAME_AND_MORE = ByLanguage(NEVER, en=pattern(r"(?P<term>[A-Z][\w'’-]*(?:\s[\w'’-]+){0,3});\s(?P<rest>\w[^;]{7,})"))

_SET_EQUAL = ByLanguage(
    NEVER, en=pattern(r"(?P<term>[A-Za-z][\w'’-]*(?:\s[\w'’-]+){0,3})\s=\s(?P<rest>[^=+*/<>\d]{12,})")
)


def _bullets_beside(here: Here) -> list[Tokens]:
    """The other bullets of the list that a bullet stands in; none where it is no bullet."""
    if here.statement.place is not Place.BULLET:
        return []
    near = (
        *takewhile(lambda s: s.place is Place.BULLET, reversed(here.before)),
        *takewhile(lambda s: s.place is Place.BULLET, here.after),
    )
    return [s.tokens for s in near]


_ENDS_IN_A_VERB = ByLanguage(
    NEVER,
    de=pattern(r"\s(?:lautet|lauten|ist|sind|heißt)$"),
    fr=pattern(r"\s(?:est|sont)$"),
    es=pattern(r"\s(?:es|son)$"),
    it=pattern(r"\s(?:è|sono)$"),
    pt=pattern(r"\s(?:é|são)$"),
)
"""A label that is half a sentence: "Die Regel lautet: ..."."""

_LATER = ByLanguage(
    NEVER, en=pattern(r"\b(?:minutes|hours|days?|weeks?|months?|years?|decades?) (?:later|earlier|after|ago)$")
)
_CLOCK = pattern(r"\d{1,2}[:.]\d{2}(?:\s?[ap]m)?", re.IGNORECASE)

_STAGE = pattern(r"(?:phase|stage|approach|option|protocol|level|stufe|étape|fase|etapa)\s#?\d{1,2}", re.IGNORECASE)


def _completed(here: Here, term: Tokens, rest: Tokens) -> list[Found]:
    """ "Dynamo applies: MD5 on the key": what stands before the colon is a sentence that the rest completes."""
    clause = clause_of(masked(term), here.language)
    if clause is None or clause.subject[0] >= clause.subject[1] or masked(term)[slice(*clause.rest)].strip():
        return []
    if clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or count(plain(term)) > 6:
        return []
    return [replace(one, rule=NAME) for one in sentences_of(here, join((term, rest), " "), ()) if one.front]


def _is_a_name(here: Here, term: Tokens, rest: Tokens) -> list[Found]:
    return []


def _told_of_it(here: Here, term: Tokens, rest: Tokens) -> list[Found]:
    """ "Le bail : il engage les deux parties", "La caution : la caution paie à sa place": sentences of which the term is the subject."""
    said, named = masked(rest).lower(), masked(term).lower().strip(" *_")
    again = said.startswith(f"{named} ")
    subject = known(here, strip(term, " *_"))
    if not subject or not (again or (_BY_PRONOUN.match(said) and not _IT_IS.match(said))):
        return []  # "Obligatoire : elle s'impose à tous": what stands above does
    found = sentences_of(here, rest, subject)
    return found if found and found[0].front else []


_BY_PRONOUN = pattern(r"(?:il|elle|ils|elles)\s")
_IT_IS = pattern(r"(?:il|elle|ils|elles)\s(?:est|sont|s['’]agit|désigne|représente|se définit|existe)\s")
"""What leads to a definition and is no part of it."""
_COMPLETED = ByLanguage(_is_a_name, en=_completed, fr=_told_of_it)


def _of_list(here: Here) -> Yield:
    """`Term` over `: definition`."""
    descriptions = tuple(s for s in here.statement.children if s.place is Place.DESCRIPTION)
    if not descriptions:
        return NOTHING
    found = fact(here, label(here.statement.tokens), descriptions[0].tokens, 0.95)
    if found is None:
        return NOTHING
    span = here.statement.span._replace(last=descriptions[0].span.last)
    return given(here, [replace(found, span=span)], descriptions[:1])


_TASKS = frozenset("problem exercise task practice example question".split())
"""Labels of a question that is worked on below."""

_SAYS_NEVER = ByLanguage(
    NEVER,
    en=pattern(
        r"\w\s(?:never|always|cannot|can['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|isn['’]t|aren['’]t)\s\w",
        re.IGNORECASE,
    ),
)
