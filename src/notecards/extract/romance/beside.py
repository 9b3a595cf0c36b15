"""A second fact of a Romance sentence: what a relative clause or an apposition says, who did it, what follows from it."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.facts import Found, fact_of, up_to, without_end
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.romance.asides import SO, done_by, follows_from
from notecards.extract.romance.deed_first import names_its_subject
from notecards.extract.romance.notes import what_was_done
from notecards.extract.romance.passives_in_a_row import further_deeds
from notecards.extract.romance.relatives import said_of_a_noun
from notecards.extract.romance.states import undergone
from notecards.extract.romance.tables import RESULTING
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain, strip

_STATEMENT = "statement"


def with_relative(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The fact of a sentence without its relative clause, and that of the clause."""
    asked = said_of_a_noun(row, here.language, here.note)
    back = trimmed(first_idea(cut(asked[0], *asked[1].answer))) if asked else ()
    if asked is None or count(plain(back)) < 2:
        return fact, []
    straight, question, at = asked
    kind = Kind.DEFINITION if question.defining else Kind.QA
    said = Found(kind, _STATEMENT, 0.7, back, question.tokens, asked=plain(straight))
    return without_end(fact, masked(row)[at:].rstrip(" .;!")) if fact else None, [said]


def with_second(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The same in French and Spanish, where more may stand beside a fact than a relative clause."""
    main, second = with_relative(here, row, fact)
    return (main, second) if second else _told_beside(here, row, fact)


def _told_beside(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """What a name in the sentence is, what follows from it, and what is so where why was asked."""
    done = what_was_done(here, row)
    if done:
        aside = masked(row).find("(")
        return (fact if fact and aside > 0 and any(gap.start > aside for gap in fact.gaps) else None), [done]
    several = further_deeds(here, row)
    if several and fact and not any(gap.end > several[0] for gap in fact.gaps):
        told = [one for other in several[1] if (one := fact_of(*other, _STATEMENT))]
        return up_to(fact, masked(row)[several[0] :].rstrip(" .;!")), told
    opened = _done_at_first(here, row)
    if opened:
        return fact, [opened]
    after = _RESULTS.search(masked(row).rstrip(" .;!"))
    if after:
        return _with_consequence(here, row, fact, after, after.start())
    maker = done_by(row, here.language, here.note)
    if maker:
        who = trimmed(cut(row, *maker[1]))
        return fact, [Found(Kind.QA, _STATEMENT, 0.7, who, maker[0], asked=masked(row))]
    done_to_it = _IS_DONE[here.language](here, row)
    if done_to_it:
        return None, [done_to_it]
    follows = follows_from(row, here.language, here.note)
    if follows:
        reason = trimmed(cut(row, *follows[1]))
        return fact, [Found(Kind.QA, _STATEMENT, 0.68, reason, follows[0], asked=masked(row))]
    then = SO[here.language].match(masked(row).rstrip(" .;!"))
    return _with_consequence(here, row, fact, then, then.end("cause")) if then else (fact, [])


def _noun_and_participle(here: Here, row: Tokens) -> Found | None:
    """ "El jurado, formado por nueve ciudadanos", and nothing more: by whom is it formed?"""
    whole = masked(row).rstrip(" .;!")
    found = _NOUN_AND_PARTICIPLE.fullmatch(whole)
    if not found or clause_of(found["name"], here.language):
        return None
    subject = lowered(cut(row, *found.span("name")), here.note)
    done = undergone(cut(row, *found.span("done")), subject, here.language, here.note)
    return fact_of(*done, _STATEMENT) if done else None


_NOUN_AND_PARTICIPLE = pattern(
    r"(?P<name>(?:el|la|los|las)\s(?:[^\W\d_][\w-]*\s?){1,5}),\s(?P<done>[^\W\d_]{3,}[oa]s?\s[^,;:()]{5,90})",
    re.IGNORECASE,
)
_IS_DONE = ByLanguage(nothing, es=_noun_and_participle)


def _done_at_first(here: Here, row: Tokens) -> Found | None:
    """ "Fondé en 1920 par un notaire, le musée abrite ...": what the phrase before the subject says of it."""
    at = names_its_subject(masked(row), here.language)
    clause = clause_of(masked(row), here.language) if at else None
    if clause is None or clause.subject[0] < at:
        return None
    subject = lowered(strip(cut(row, *clause.subject)), here.note)
    done = undergone(cut(row, 0, at - len(", ")), subject, here.language, here.note)
    return fact_of(*done, _STATEMENT) if done else None


def _with_consequence(
    here: Here, row: Tokens, fact: Found | None, told: "re.Match[str]", at: int
) -> tuple[Found | None, list[Found]]:
    """The fact without what follows from it, which begins at `at`, and the sentence with a gap over that."""
    shorter = without_end(fact, masked(row)[at:].rstrip(" .;!")) if fact else None
    opens = words(masked(row))[:1]
    named = bool(opens) and (opens[0].lower in here.language.articles or opens[0].lower.startswith("l'"))
    if not (fact or named) or not 2 <= count(told["then"]) <= _MOST_HIDDEN or _POINTS.search(told["then"]):
        return shorter, []
    gap = Gap(*told.span("then"))
    consequence = Found(Kind.CLOZE, _STATEMENT, 0.62, row, gaps=(gap,), asked=plain(row))
    return (None if fact and any(other.end > gap.start for other in fact.gaps) else shorter), [consequence]


_RESULTS = pattern(
    rf",\s(?:(?:ce qui|lo que|lo cual|il che|o que)\s|d['’]où\s(?=(?:les?|la|une?|des)\s|l['’])|(?:ainsi\s|así\s)?{RESULTING}\s(?:que\s|qu['’]|ainsi\s|así\s)?)(?P<then>[^;:()]+)$"
)
"""What follows from the rest of a sentence."""
_POINTS = pattern(
    r",|(?<!\w)(?:celui|celle|celles|ceux|cela|ceci|elles?|lui|eux|ell[oa]s?|esto|eso|questo|ciò|isso)(?:-ci)?(?!\w)"
)
_MOST_HIDDEN = 14
