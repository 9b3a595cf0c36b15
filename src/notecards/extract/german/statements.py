"""What a German line states of what stands above it, and how its later clauses read alone."""

import re

from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.about.referents import core
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.german.brackets import apart as apart
from notecards.extract.german.facets import is_below_a_facet
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, masked


def its_deed(here: Here, text: str) -> Clause | None:
    """ "beschleunigt Suchen" under "Index", "Bildet Galle" under what the liver does: a verb and its object, two words."""
    found = words(text)
    two = len(found) == 2 and text.rstrip(" .;!") == f"{found[0].text} {found[1].text}"
    acts = (
        two
        and (found[0].text.islower() or is_below_a_facet(here))
        and found[1].text[:1].isupper()
        and bool(subject_of(here))
    )
    verb = found[0].lower if found else ""
    several = is_below_a_facet(here) and verb in here.language.plural_verbs
    acts = acts and (several or (verb in here.language.verbs and verb.endswith("t")))
    clause = clause_of(text, here.language) if acts else None
    return clause if clause and clause.kind is (Verb.PLURAL if several else Verb.SINGULAR) else None


def is_to_be_done(text: str) -> bool:
    """ "Den Hahn schließen und die Pumpe starten": a command in the infinitive."""
    last = words(text.rstrip(" .;!"))[-1:]
    return bool(last) and last[0].text.islower() and last[0].lower.endswith("n")


def without_but(row: Tokens) -> Tokens:
    """ "Der Bund behält aber das Archiv": where it stands alone, the "aber" turns against nothing."""
    found = re.search(r"(?<=[a-zäöüß])\s(?:aber|jedoch)(?=\s)", masked(row))
    return (*cut(row, 0, found.start()), *cut(row, found.end())) if found else row


def own_subject(row: Tokens) -> Tokens:
    """What a sentence is about, though it gave no card; empty where that is a pronoun or not told."""
    clause = clause_of(masked(row), GERMAN)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    return () if not subject or is_pronoun(subject, GERMAN) else core(subject)


def is_left_open(text: str, clause: Clause) -> bool:
    """Behind a verb: a pronoun for something that the sentence does not name; "Wenn der Fluss steigt, tritt er ..." names it."""
    subject, opening = text[slice(*clause.subject)].strip(), text[: clause.subject[0]]
    return subject in ("sie", "er", "diese", "dieser", "dieses") and "," not in opening
