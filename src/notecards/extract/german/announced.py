"""How a German sentence is asked that only a list completes: "Man unterscheidet:", "Der Rat hat folgende Aufgaben:"."""

import re

from notecards.extract.about.labels import bare, label
from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import small_first
from notecards.extract.german.articles import definite
from notecards.extract.german.dative import genitive
from notecards.extract.german.noun_phrases import is_noun
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def asked(here: Here, stub: Tokens) -> Tokens | None:
    """The question that the list answers, empty where it cannot be asked; None for any other sentence."""
    if _TELLS_APART.fullmatch(masked(stub)):
        return text(here.language.questions["told apart"])
    belonging = _BELONGS.fullmatch(masked(stub))
    if belonging:
        whose = _genitive_of(named_in_front(here) or _meant(here), here)
        return text(f"Was {belonging['verb']}t zu den {belonging['things']} {plain(whose)}?") if whose else ()
    following = _HAS_THESE.fullmatch(masked(stub))
    if following:
        return _which(here, stub, following)
    return _what_it_does(here, stub) if _POINTS.match(masked(stub)) else None


_TELLS_APART = pattern(
    r"(?:Man|Wir) unterscheide[tn](?: zwischen| in)?|Es wird unterschieden(?: zwischen| in)?|Unterschieden wird(?: zwischen| in)?"
)
_BELONGS = pattern(r"Zu (?:ihren|seinen) (?P<things>(?:[a-zäöüß]+en\s)?[A-ZÄÖÜ]\w+) (?P<verb>gehör|zähl)(?:t|en)")
_HAS_THESE = pattern(
    r"(?P<head>[^,;:]+?)\sfolgende\s(?P<things>(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ]\w+)(?:\s(?:von|in)\s\w+)?(?:\s\([^()]*\))?(?P<last>\sauf)?"
)
_POINTS = pattern(r"(?:Diese[rs]?|Sie|Er|Es)\s[a-zäöüß]+(?:\s[a-zäöüß]+){0,2}$")


def named_in_front(here: Here) -> Tokens:
    """ "Leber. Sie bildet:", "Rat: Organ der Union. Er:": the name in front of a sentence that breaks off; empty where none stands there."""
    pieces = sentences(masked(here.statement.tokens))
    first = cut(here.statement.tokens, *pieces[0]) if len(pieces) > 1 else ()
    named = _NAME.match(masked(first))
    name = strip(bare(label(cut(first, *named.span("name")))), " .:") if named else ()
    found = words(masked(name))
    is_name = 1 <= len(found) <= 4 and any(map(is_noun, found)) and clause_of(masked(name), GERMAN) is None
    if not is_name:
        return ()
    return small_first(name) if found[0].lower in _THE else definite(name, here.note) or name


_THE = ("der", "die", "das")


_NAME = pattern(r"(?P<name>[^:;.=–—]{2,60})(?=\s?[:=.–—])")


def _genitive_of(name: Tokens, here: Here) -> Tokens:
    named = definite(name, here.note) or name
    return genitive(small_first(named)) if plain(named).split(" ")[0].lower() in _THE else ()


def _what_it_does(here: Here, stub: Tokens) -> Tokens | None:
    """ "Diese umfasst:" below a heading: what does the thing that it names comprise? None where nothing tells what it is."""
    row = join((stub, text("Dinge")), " ")
    clause, subject = clause_of(masked(row), here.language), _meant(here)
    question = ask(clause, row, subject, here.note, here.language) if clause and subject else None
    whole = question is not None and plain(row)[slice(*question.answer)].endswith("Dinge")
    return question.tokens if question and whole else None


def _meant(here: Here) -> Tokens:
    """What a pronoun at the head of a list stands for: the subject of the sentence before it, or the heading right above."""
    front = named_in_front(here)
    if front:
        return front
    pieces = sentences(masked(here.statement.tokens))
    said = cut(here.statement.tokens, *pieces[0]) if len(pieces) > 1 else ()
    said = said or (here.before[-1].tokens if here.before else ())
    if not said:
        above = subject_of(here)
        return (definite(above, here.note) or above) if above else ()
    before = clause_of(masked(said), here.language)
    return strip(cut(said, *before.subject)) if before and before.start == before.subject[0] else ()


def _which(here: Here, stub: Tokens, following: re.Match[str]) -> Tokens:
    """ "Der Rat hat folgende Aufgaben": welche Aufgaben hat der Rat?"""
    head = strip(cut(stub, 0, following.end("head")))
    row = join((head, text(f"Dinge{following['last'] or ''}")), " ")
    clause = clause_of(masked(row), here.language)
    if clause is None or clause.start != clause.subject[0]:
        return ()
    subject = strip(cut(row, *clause.subject))
    if is_pronoun(subject, here.language):
        subject = _meant(here)
    if not subject or is_pronoun(subject, here.language):
        return ()
    question = ask(clause, row, subject, here.note, here.language)
    if question is None or not plain(question.tokens).startswith("Was "):
        return ()
    return join((text(f"Welche {following['things']}"), cut(question.tokens, 4)), " ")
