"""What an English pronoun stands for, where English has a way of its own to tell: persons, authors, "this part"."""

import re

from notecards.extract.about.context import introduced
from notecards.extract.about.labels import meaning
from notecards.extract.about.pronouns import PARTS, STANDS_FOR_A_THING, Pronoun
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.english.people import HE_OR_SHE, person_meant
from notecards.extract.here import Here
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import words
from notecards.tokens import Tokens, masked, text


def stands_for(pronoun: Pronoun) -> Tokens | None:
    """What an English pronoun stands for, empty where nothing in reach can be meant; None where it is told as in other languages."""
    here, first = pronoun.here, pronoun.first
    if pronoun.alone and first in ("they", "we") and introduced(here):
        return text(here.language.questions["authors"])
    if pronoun.alone and first in STANDS_FOR_A_THING:
        return () if _is_told_of_another(here, pronoun.antecedent) else None
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
    return masked(pronoun.row)[slice(*pronoun.clause.verb)].lower() in _OF_A_THING


_OF_A_THING = words_of("starts begins includes consists contains comprises covers")


def _defines_what_is_above(pronoun: Pronoun) -> bool:
    """ "This was a law that ..." as the first words under "Civil Constitution of the Clergy"."""
    here, row, clause = pronoun.here, masked(pronoun.row), pronoun.clause
    first = not any(s.tokens for s in here.before) and masked(here.statement.tokens).lstrip().startswith(row[:12])
    kind = re.match(r"\s*(?:mostly\s|basically\s|simply\s)?(?:an?|the|one of)\s", row[clause.rest[0] :])
    return first and clause.kind is Verb.COPULA and kind is not None and bool(here.parents or here.headings)
