"""German labels in front of a sentence: a phase, in which it happens, a process, of which it tells, a law, which says it."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import worded
from notecards.extract.german.articles import definite
from notecards.extract.german.dative import dative
from notecards.extract.german.noun_phrases import is_noun
from notecards.extract.german.tables import PASSIVE
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.languages.german_verbs import PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Tokens, masked, plain, text


def what_it_tells(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """How a label is asked that has a sentence or a formula behind it; empty where it is defined, or its noun does not tell."""
    name, said = plain(term).strip(), masked(idea)
    if not name or count(name) > 7 or "," in name:
        return ()
    named = definite(term, here.note)
    if _LAW.search(name) or _PARAGRAPH.match(name):
        return _law(term, named, said)
    if not named:
        return ()
    if _PHASE.search(name) and (_happens(said) or _is_a_deed(said)):
        return worded(GERMAN.questions["happens in"], subject=dative(named, several=False))
    if _PROCESS.search(name) and not _NO_PROCESS.search(name) and _happens(said):
        return worded(GERMAN.questions["happens during"], subject=dative(named, several=False))
    return ()


def _law(term: Tokens, named: Tokens, said: str) -> Tokens:
    """ "Satz von Rolle: ...": what does it say; of a formula: how does it read?"""
    subject = named or (term if _PARAGRAPH.match(plain(term)) else ())
    if not subject:
        return ()
    if is_formula(said):
        return worded(GERMAN.questions["how"], verb=text("lautet"), subject=subject)
    return worded(GERMAN.questions["what"], verb=text("besagt"), subject=subject) if _states(said) else ()


def is_formula(said: str) -> bool:
    """Whether a text is little else than a formula."""
    return bool(said) and not said[0].isalnum() and count(said) <= 6 and not any(map(is_noun, words(said)[1:2]))


def _states(said: str) -> bool:
    clause = clause_of(said, GERMAN)
    return clause is not None and (clause.subject[0] < clause.subject[1] or clause.verb[0] == 0)


def _happens(said: str) -> bool:
    """Whether a text tells of something that it does something or that something is done to it."""
    clause = clause_of(said, GERMAN)
    if clause is None or clause.subject[0] >= clause.subject[1]:
        return False
    verb = said[slice(*clause.verb)].lower()
    return clause.kind in (Verb.SINGULAR, Verb.PLURAL) or (verb in PASSIVE and verb != "ist")


def tells_what_was(idea: Tokens) -> bool:
    """ "Reparationen: Das Reich musste hohe Summen zahlen": what happened, which is not what the label means."""
    clause = clause_of(masked(idea), GERMAN)
    verb = masked(idea)[slice(*clause.verb)].lower() if clause and clause.subject[0] < clause.subject[1] else ""
    stem = verb.removesuffix("en")
    weak = verb.endswith("te") or (verb.endswith("ten") and verb[:-1] in GERMAN.verbs)
    return weak or verb in _WAS or stem in _PAST


_PAST = frozenset(PAST.split())
_WAS = frozenset("wurde wurden war waren hatten mussten konnten sollten wollten durften".split())


def _is_a_deed(said: str) -> bool:
    found = words(said)
    return bool(found) and count(said) <= 6 and _DEED.search(found[0].text) is not None and "," not in said


_DEED = pattern(r"\w{3}(?:ung|ion)$")
_PHASE = pattern(r"(?:^|-|[a-zäöüß])[Pp]hase$|^Phase\s\w+$")
_LAW = pattern(
    r"(?:[Ss]atz|[Gg]esetz|[Rr]egel|[Pp]rinzip|[Kk]riterium|[Tt]heorem|[Ll]emma|[Aa]xiom|[Pp]ostulat|[Tt]hese|[Hh]ypothese|[Tt]heorie|[Pp]aradoxon|[Pp]aragra(?:ph|f)|[Bb]edingung|[Uu]ngleichung|[Gg]leichung|[Ff]ormel)"
    r"(?:\s(?:von|vom|des|der|für)\s[^,;:]+|\s\([^()]*\))?$"
)
_PARAGRAPH = pattern(r"(?:§§?|Art\.?|Artikel)\s?\d")
_PROCESS = pattern(r"[a-zäöüß](?:ung|tion|lyse|synthese|austausch|wechsel|zerfall|übergang)$")
_NO_PROCESS = pattern(
    r"(?:verfassung|regierung|ordnung|bedeutung|zeitung|wohnung|siedlung|abteilung|bevölkerung|währung|versicherung|meinung|haltung|haftung|leistung|forderung|rechnung|stiftung|einrichtung|verbindung|mischung|lösung|störung|"
    r"vorstellung|einstellung|erwartung|überzeugung|verletzung|erkrankung|funktion|position|option|situation|institution|information|organisation|generation|nation|station|tradition|fraktion|koalition|konvention|relation|notation)$",
    re.IGNORECASE,
)
"""Nouns with the ending of a deed that are none."""
