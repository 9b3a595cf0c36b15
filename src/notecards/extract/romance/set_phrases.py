"""Romance sentences of a fixed form, and those that complete what stands above them."""

import re

from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question
from notecards.extract.facts import Found, fact_of
from notecards.extract.here import Here, Note, lowered
from notecards.extract.patterns import pattern
from notecards.extract.romance.forms import set_form
from notecards.extract.romance.impersonal import acted_on, is_done, who_does
from notecards.extract.romance.phrases_told import bound, without_brackets
from notecards.extract.romance.presented import aside_first, cleft
from notecards.extract.romance.states import state_of, undergone
from notecards.extract.romance.told_of_it import is_one_that
from notecards.extract.statements import Place
from notecards.tokens import Tokens, cut, join, masked, strip


def set_phrase(here: Here, row: Tokens, said: str, antecedent: Tokens, rule: str) -> Found | None:
    """The fact of a sentence that has one of these forms. antecedent: what a pronoun or a missing subject stands for."""
    listed = here.statement.place in (Place.BULLET, Place.STEP)
    opens = here.text.startswith(masked(row)[:16]) and (listed or not (here.parents or here.before))
    straight = cleft(row, here.language, here.note) or aside_first(row, here.language, here.note)
    if straight:
        return fact_of(*straight, rule)
    if _C_EST.match(masked(row)) and not opens:
        one = _ONE_THAT[here.language](here, row, antecedent)
        return fact_of(*one, rule) if one else None
    antecedent = antecedent or (subject_of(here) if listed else ())
    done = undergone(row, lowered(antecedent, here.note), here.language, here.note)
    done = done or _completing(here, row)
    if done:
        return fact_of(*done, rule)
    asked = _IMPERSONAL[here.language](row, here.note)
    asked = asked or (state_of(row, here.language) if listed and subject_of(here) else None)
    asked = asked or set_form(row, lowered(antecedent, here.note), here.language, here.note)
    return fact_of(row, asked, rule) if asked else _OPENS_WITH_A_BOUND[here.language](here, row)


def _spanish_bound(here: Here, row: Tokens) -> Found | None:
    """ "Mínimo de 2 personas (aunque suelen ser más)": no sentence, whatever verb stands in its brackets."""
    return bound(here, row) if clause_of(without_brackets(masked(row)), here.language) is None else None


_OPENS_WITH_A_BOUND = ByLanguage(nothing, es=_spanish_bound)


def _spanish(row: Tokens, note: Note) -> Question | None:
    return is_done(row) or acted_on(row, note) or who_does(row)


_IMPERSONAL = ByLanguage(nothing, es=_spanish)
_ONE_THAT = ByLanguage(nothing, fr=is_one_that)
_C_EST = pattern(r"(?:c['’]est|ce sont)\s", re.IGNORECASE)
"""It speaks of what was said last, of what stands above only where it opens what stands there."""


def _completing(here: Here, row: Tokens) -> tuple[Tokens, Question] | None:
    """ "complet si tous les niveaux sont remplis" under "Un arbre binaire est :": the sentence and its question."""
    above = here.parents[-1].tokens if here.parents else here.before[-1].tokens if here.before else ()
    half = _HALF_A_SENTENCE.fullmatch(masked(above).strip())
    first = masked(row)[:1]
    if here.statement.place is not Place.BULLET or not half or not first.islower():
        return None
    whole = join((cut(above, *half.span("half")), row), " ")
    clause = clause_of(masked(whole), here.language)
    subject = strip(cut(whole, *clause.subject)) if clause else ()
    if clause is None or not subject or clause.subject[0] or is_pronoun(subject, here.language):
        return None
    asked = ask(clause, whole, subject, here.note, here.language)
    return (whole, asked) if asked and asked.answer[0] > half.end("half") else None


_HALF_A_SENTENCE = pattern(
    r"(?P<half>(?:les?|la|une?|el|los|las|una?)\s[^:;,.]{2,60}?\s(?:est|sont|es|son|está|están|peut être|puede ser))\s?:",
    re.IGNORECASE,
)
"""What a list below it completes: "Un arbre binaire est :"."""
