"""A label and a deed: how "Term: does something", "Term: made by something" and "Term: others do something" are asked."""

from collections.abc import Callable
from dataclasses import replace

from notecards.extract.about.labels import bare
from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.by_language import NEVER, ByLanguage, no, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question, small_first
from notecards.extract.english import deeds as english
from notecards.extract.german import deeds as german
from notecards.extract.here import Here, lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.romance import deeds as romance
from notecards.extract.romance.lists import asked_of
from notecards.extract.romance.persons import begins_with_somebody
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, masked, strip


def deed(here: Here, term: Tokens, idea: Tokens, *, law: bool) -> Question | None:
    """The question that what stands behind a label answers where it begins with a verb, or, unless the label names a law, is a sentence
    about another thing."""
    aside = _ASIDE[here.language].search(masked(term))
    term = bare(term) if aside and aside["verb"].lower() in here.language.verbs else term
    inner = lowered(term, here.note)
    said = (
        _SEVERAL_DEEDS[here.language](here, inner, idea)
        or _verbal(here, inner, idea)
        or _UNFINISHED_DEED[here.language](here, term, idea)
    )
    return said or (None if law else _ABOUT_ANOTHER[here.language](here, term, idea))


_ASIDE = ByLanguage(NEVER, en=pattern(r"\s\((?P<verb>[a-z]+)\s[^()]+\)$"))
""" "Hydroxycarbamide (raises HbF)": another fact of the term, and no part of its name."""


def _verbal(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Bias term: allows you to shift ...": the term is the subject of the verb."""
    whole = masked(idea)
    found = words(whole)
    if not found or not (
        found[0].lower in here.language.verbs
        or found[0].lower in here.language.modals
        or found[0].lower in _ALSO_OPEN[here.language]
    ):
        return None
    if _BEGINS_NO_DEED[here.language](whole, found):
        return None
    idea = small_first(idea) if here.language.capital_nouns else idea  # else the verb would be read as a noun
    clause = clause_of(masked(idea), here.language)
    if clause is None or clause.subject[0] != clause.subject[1]:
        return None
    question = ask(clause, idea, quoted(here, term), here.note, here.language)
    return question if question and question.answer[0] < question.answer[1] else None


def whole_deed(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Mastocytes : libèrent histamine": what do they do? Asked so where the verb's own question fits not."""
    return _WHOLE_DEED[here.language](here, term, idea)


def done_to(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Glucagon: in den Alphazellen gebildet" with its subject and verb, and how that is asked."""
    return _DONE_TO[here.language](here, term, idea)


def quoted(here: Here, term: Tokens) -> Tokens:
    """The label as the subject of a question: "Que fait « Volant » ?"."""
    return _QUOTED[here.language](here, term)


def _as_it_is(here: Here, term: Tokens) -> Tokens:
    return term


def _in_his_words(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Marx: « L'existence détermine la conscience. »": a sentence in quotation marks, asked with the label before it."""
    clause = clause_of(masked(idea), here.language) if _QUOTED_WHOLE.search(masked(here.statement.tokens)) else None
    subject = strip(cut(idea, *clause.subject)) if clause and not clause.subject[0] else ()
    if clause is None or not subject or is_pronoun(subject, here.language):
        return None
    question = ask(clause, idea, subject, here.note, here.language)
    if question is None or question.vague or question.answer[0] >= question.answer[1]:
        return None
    return replace(question, tokens=asked_of(term, question.tokens, here.language))


_QUOTED_WHOLE = pattern(r"\s?:\s?[„“\"«»][^„“”\"«»…(]+[“”\"«»][.\s]*$")
_Asks = Callable[[Here, Tokens, Tokens], Question | None]
_AsksWithSubject = Callable[[Here, Tokens, Tokens], tuple[Tokens, Question] | None]

_ALSO_OPEN = ByLanguage(
    frozenset[str](), en=frozenset(("has", "have")), de=frozenset((*GERMAN.copulas, *GERMAN.perfect))
)
"""Auxiliaries that a deed may open with, beside verbs and modals."""
_BEGINS_NO_DEED = ByLanguage(no, en=english.begins_no_deed, de=german.begins_no_deed, fr=begins_with_somebody)
"""Whether what may be a verb is something else where it stands."""
_SEVERAL_DEEDS = ByLanguage[_Asks](nothing, fr=romance.several_deeds, es=romance.several_deeds)
_UNFINISHED_DEED = ByLanguage[_Asks](nothing, en=english.unfinished_deed)
_ABOUT_ANOTHER = ByLanguage[_Asks](nothing, en=english.about_another, de=_in_his_words, romance=_in_his_words)
_WHOLE_DEED = ByLanguage[_Asks](nothing, fr=romance.whole_deed, es=romance.whole_deed)
_DONE_TO = ByLanguage[_AsksWithSubject](nothing, de=german.done_to, romance=romance.done_to)
_QUOTED = ByLanguage(_as_it_is, fr=romance.quoted, es=romance.quoted)
