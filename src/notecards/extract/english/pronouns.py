"""What an English pronoun stands for, where English has a way of its own to tell: persons, authors, "this part"."""

import re

from notecards.extract.about.context import introduced
from notecards.extract.about.labels import is_generic, meaning
from notecards.extract.about.pronouns import PARTS, STANDS_FOR_A_THING, Pronoun, agrees
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.english.named import named
from notecards.extract.english.people import HE_OR_SHE, person_meant
from notecards.extract.here import Here
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import count, words
from notecards.tokens import Mark, Tokens, cut, join, masked, plain, text


def stands_for(pronoun: Pronoun) -> Tokens | None:
    """What an English pronoun stands for, empty where nothing in reach can be meant; None where it is told as in other languages."""
    here, first = pronoun.here, pronoun.first
    if pronoun.alone and first in ("they", "we") and introduced(here):
        return text(here.language.questions["authors"])
    if pronoun.alone and first in STANDS_FOR_A_THING:
        if _is_told_of_another(here, pronoun.antecedent) or is_generic(plain(pronoun.antecedent), here.language):
            return ()
        return pronoun.antecedent if first == "they" and _are_several(here, pronoun.antecedent) else None
    if pronoun.alone and first in HE_OR_SHE:
        return person_meant(here, pronoun.antecedent, first)
    if pronoun.alone and first in ("this", "these"):
        return pronoun.antecedent if _is_of_a_thing(pronoun) or _defines_what_is_above(pronoun) else None
    if len(pronoun.found) > 2 and pronoun.found[1].lower in PARTS:
        any_of_them = _ANY.match(masked(pronoun.antecedent))
        elsewhere = bool(pronoun.said.strip()) and pronoun.antecedent == subject_of(
            here
        )  # the text told of another thing
        points = first in here.language.demonstratives and not any_of_them and not elsewhere
        return pronoun.antecedent if points else ()
    return None


def owned(here: Here, subject: Tokens, antecedent: Tokens) -> Tokens | None:
    """ "Its walls" of a vein: "the walls of the vein"; None where the subject has no possessive, or whose it is is not sure."""
    found = words(masked(subject))
    stands_for = _POSSESSIVES.get(found[0].lower, "")
    if not stands_for or not antecedent or not 2 <= len(found) <= 5 or count(masked(antecedent)) > 5:
        return None
    if _is_told_of_another(here, antecedent) or any(word.lower in _POSSESSIVES for word in words(masked(antecedent))):
        return None
    sure = agrees(stands_for, antecedent) or (stands_for == "they" and _are_several(here, antecedent))
    if not sure:
        return None
    return join((text("the "), cut(subject, found[1].start), text(" of "), named(antecedent, here.note)), "")


def named_at_last(row: Tokens) -> Tokens:
    """ "There is a wall called the **sluice**": the name that the sentence gives, which the next one is about."""
    found, marked = _CALLED.search(masked(row)), tuple(t for t in row if t.marks & (Mark.BOLD | Mark.ITALIC))
    return cut(row, *found.span("name")) if found and marked and plain(marked[-1:]) == found["name"] else ()


_CALLED = pattern(r"^there (?:is|are)\s.*\bcalled\s(?:the\s|an?\s)?(?P<name>[\w\s-]+?)[\s.]*$", re.IGNORECASE)


def is_owned(subject: Tokens) -> bool:
    """ "Its walls": what is told of stays the owner."""
    return words(masked(subject))[0].lower in _POSSESSIVES if masked(subject).strip() else False


_POSSESSIVES = {"its": "it", "their": "they"}


def _are_several(here: Here, antecedent: Tokens) -> bool:
    """Whether a line says of the name that it defines that it is a group, or several: "a league of towns. They ..."."""
    return antecedent == subject_of(here) and _OF_SEVERAL.match(masked(here.statement.tokens)) is not None


_OF_SEVERAL = pattern(
    r"(?:[^.;:]{1,60}?(?::|\s[-–—]{1,2})\s)?(?:(?:an?|the)\s)?(?:[\w-]+\s){0,2}?(?:groups?|alliance|union|league|coalition|movement|party|band|team|family|people|class|tribe|army|organi[sz]ation|society|company|council|court|(?!this|its|his|is|was|has|as)[a-z]{3,}(?<!s)s)\s(?:of|that|who|which|in|from|with|made|formed|dedicated|used)\b",
    re.IGNORECASE,
)
_ANY = pattern(r"(?:every|each|any|all|some|most|many|no)\s", re.IGNORECASE)
"""What holds of all of a kind is not what "this type of curve" stands for."""


def _is_told_of_another(here: Here, antecedent: Tokens) -> bool:
    """ "It is supplied by ..." under "Anatomy", where the bullet before told of the biceps: of which is not sure."""
    elder = here.before[-1] if here.before and here.statement.place is Place.BULLET else None
    if elder is None or elder.children or antecedent != subject_of(here):
        return False
    clause = clause_of(masked(elder.tokens), here.language)
    subject = masked(elder.tokens)[slice(*clause.subject)] if clause else ""
    opens = words(subject)[:1]
    named = meaning(antecedent, here.language)
    return bool(opens) and opens[0].lower in here.language.articles and not named & meaning(elder.tokens, here.language)


def _is_of_a_thing(pronoun: Pronoun) -> bool:
    """ "This starts with an inventory": a thing does, and not all that was said."""
    verb = masked(pronoun.row)[slice(*pronoun.clause.verb)].lower().split()[-1]
    own = pronoun.antecedent != subject_of(pronoun.here)
    return verb in _OF_A_THING or (verb in ("made", "composed", "located") and own)


_OF_A_THING = words_of("starts begins includes consists contains comprises covers")


def _defines_what_is_above(pronoun: Pronoun) -> bool:
    """ "This was a law that ..." as the first words under "Civil Constitution of the Clergy"."""
    here, row, clause = pronoun.here, masked(pronoun.row), pronoun.clause
    first = not any(s.tokens for s in here.before) and masked(here.statement.tokens).lstrip().startswith(row[:12])
    kind = re.match(r"\s*(?:mostly\s|basically\s|simply\s)?(?:an?|the|one of)\s", row[clause.rest[0] :])
    return first and clause.kind is Verb.COPULA and kind is not None and bool(here.parents or here.headings)
