"""Romance languages leave a subject out: "Es una tarifa ..." under "Impuesto", "Acabó con ..." after what is said of the revolution."""

import re

from notecards.extract.about.labels import meaning
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.romance.tables import presents
from notecards.extract.romance.tongues import TONGUE
from notecards.extract.statements import Place
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, masked, plain, strip


def left_out(here: Here, row: Tokens, clause: Clause, antecedent: Tokens) -> Tokens:
    """What a clause without a subject is about; empty where that is not sure."""
    if _OF_NOBODY.match(masked(row), clause.verb[0]):
        return ()  # "Se accede a los datos mediante una clave"
    below = here.statement.place is not Place.PARAGRAPH or _opens_its_section(here, row, clause)
    below = below or _goes_on(here, row, clause)
    if not below or not (clause.subject[1] <= clause.start or _opens_with_a_phrase(here, row, clause)):
        return ()
    bullet = here.statement.place is Place.BULLET
    later = not here.begins_with(row) and masked(row)[:1].isupper()
    if bullet and later and not here.language.drops_subjects:
        antecedent = ()  # French leaves out the name of the bullet, and no subject of the sentence before
    return antecedent or (subject_of(here) if bullet else ())


_OF_NOBODY = pattern(r"se (?:accede|llega|recurre|procede|llama|pasa|tiende|aspira) a(?:l)?\s", re.IGNORECASE)
"""Spanish deeds of nobody in particular."""


def _opens_its_section(here: Here, row: Tokens, clause: Clause) -> bool:
    """ "Es una tarifa ..." right under the heading "Impuesto" says what the heading is."""
    first = not here.parents and not any(s.tokens for s in here.before) and here.begins_with(row)
    if clause.kind is Verb.COPULA:
        return here.language.drops_subjects and first
    verb = masked(row)[slice(*clause.verb)].lower()
    itself = verb.startswith(("se ", "s'", "s’", "si ")) and not _takes_a_preposition(verb, row, clause, here)
    return first and not itself and here.statement.place is Place.PARAGRAPH


def _takes_a_preposition(verb: str, row: Tokens, clause: Clause, here: Here) -> bool:
    """ "Se basó en cinco libros": what follows is no subject."""
    tongue, behind = TONGUE[here.language], words(masked(row)[slice(*clause.rest)])[:1]
    form = tongue.bases.get(behind[0].lower, "") if behind else ""
    return bool(
        presents(verb)
        & {v for name, verbs in tongue.fixed.items() if name.rstrip("_ ") == form.rstrip() for v in verbs}
    )


def _goes_on(here: Here, row: Tokens, clause: Clause) -> bool:
    """ "La Revolución empezó en 1789. Acabó con ...": a later sentence goes on about the subject of the one before it."""
    names = clause.kind is Verb.COPULA and _NAMES.match(masked(row)[slice(*clause.rest)])
    later = not here.begins_with(row) or bool(told_before(here))
    return (here.language.drops_subjects or _is_in_note_form(here)) and later and not names


def _is_in_note_form(here: Here) -> bool:
    """ "Écart entre deux mesures. Peut se corriger ...": whether a text opens with a phrase, and goes on without a subject."""
    first = (sentences(here.text) or [(0, 0)])[0]
    return clause_of(here.text[slice(*first)], here.language) is None


_NAMES = pattern(r"\s*(?:el|la|los|las|lo|il|lo|i|gli|le|o|a|os|as|ciò|aquilo)\s")
"""After "es" it says what the thing just told of is called: "Es la llamada restauración"."""


def _opens_with_a_phrase(here: Here, row: Tokens, clause: Clause) -> bool:
    """ "Al ser finos, permiten ...": a phrase without a subject of its own before the comma, and none behind it."""
    opening = masked(row)[clause.start : clause.subject[1]]
    found = words(opening)
    if len(found) == 1 and found[0].lower.endswith(("mente", "ement")):
        return True
    if not found or (found[0].lower not in here.language.prepositions and found[0].lower != "al"):
        return False
    return opening.rstrip().endswith(",") and len(found) <= 9 and clause_of(opening, here.language) is None


def told_before(here: Here) -> Tokens:
    """What the line before is about, where that is what the heading names too: "L'osier est un saule." and then "Il pousse ..."."""
    row = here.before[-1].tokens if here.before and not here.parents else ()
    if not row:
        return ()
    first = (sentences(masked(row)) or [(0, 0)])[0]
    clause = clause_of(masked(row)[slice(*first)], here.language)
    subject = strip(cut(row, first[0] + clause.subject[0], first[0] + clause.subject[1])) if clause else ()
    named = meaning(subject_of(here), here.language)
    return subject if 1 <= count(plain(subject)) <= 5 and named & meaning(subject, here.language) else ()
