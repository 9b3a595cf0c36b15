"""English notes leave a subject out: "Encrypts blocks." under "ECB", "Vetoed the bank" under somebody's name."""

import re

from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.english.people import doer, is_a_persons, is_act_or_body
from notecards.extract.here import Here
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, words
from notecards.tokens import Tokens, join, masked, plain, text


def left_out(here: Here, row: Tokens, clause: Clause, antecedent: Tokens) -> Tokens:
    """What a clause without a subject is about; empty where that is not sure."""
    small = masked(row)[:1].islower() and clause.kind is Verb.SINGULAR
    if not (here.statement.place is not Place.PARAGRAPH or _opens_its_section(here, row, clause) or small):
        return ()
    if clause.kind is Verb.PAST and antecedent == subject_of(here):
        return _of_a_deed(here, row, clause, antecedent)
    return antecedent if clause.subject[1] <= clause.start else ()


def _opens_its_section(here: Here, row: Tokens, clause: Clause) -> bool:
    """ "Encrypts blocks. Can leak ..." right under the heading "ECB"."""
    first = not here.parents and not any(s.tokens for s in here.before)
    first = first or (not here.parents and all(is_a_short_line(s) for s in here.before) and here.begins_with(row))
    return first and clause.kind in (Verb.SINGULAR, Verb.MODAL)


def is_a_short_line(statement: Statement) -> bool:
    """A line that somebody wrote by itself: what stands below it is no text that goes on from it."""
    one = statement.place is Place.PARAGRAPH and statement.span.first == statement.span.last
    return one and not statement.children and count(masked(statement.tokens)) <= _SHORT


_SHORT = 12


def _of_a_deed(here: Here, row: Tokens, clause: Clause, above: Tokens) -> Tokens:
    """Who or what did what a past form says: somebody, an act or body, or the event above it."""
    behind = words(masked(row)[slice(*clause.rest)])[:1]
    verb = masked(row)[slice(*clause.verb)].lower()
    passed = verb in CAME_TO_PASS or LED_TO.match(masked(row), clause.verb[0]) is not None
    passed = passed and bool(behind) and behind[0].lower in here.language.prepositions
    if passed and plain(above).casefold() in here.language.facets | _SIDES:
        return ()  # "Consequences" led to nothing
    if passed and not _EVENT.search(plain(above)):
        return above
    if passed or is_act_or_body(above):
        has_article = words(masked(above))[0].lower in here.language.articles
        return above if has_article else join((text("the"), above), " ")
    if clause.subject[1] > clause.start:
        return ()
    who = doer(here)
    if who:
        return who
    named = plain(here.parents[-1].tokens) if here.parents else ""
    sure = len(words(masked(above))) > 1 or _YEARS.search(named)
    return above if sure and is_a_persons(above, here) else ()


CAME_TO_PASS = words_of("started began ended lasted occurred happened arose emerged originated collapsed broke erupted")
"""What an event did: "Started in Britain around 1760" under its name."""
LED_TO = pattern(r"(?:led|contributed) to\s|resulted (?:in|from)\s", re.IGNORECASE)
"""What anything may have done: "Led to a famine" below what did."""
_SIDES = words_of("consequences outcomes aftermath impact impacts legacy significance background timeline events")
_EVENT = pattern(
    r"\b(?:revolution|war|crisis|depression|renaissance|reformation|empire|revolt|rebellion|uprising|massacre|treaty|movement|dynasty|republic|plague|famine|strike|riots?|battle|siege|era|age)$",
    re.IGNORECASE,
)
"""Names of events that an article stands before."""
_YEARS = pattern(r"\d{3,4}\s?[-–]\s?\d{2,4}")
"""Of a term of office: "First term, 1829-33" over what was done in it."""
