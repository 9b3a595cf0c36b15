"""Deeds behind a German label, and how they are asked: "Betablocker: verbessern die Prognose", "Glucagon: in den Alphazellen gebildet"."""

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question, small_first
from notecards.extract.german.clause import opens_with_a_verb
from notecards.extract.german.labels import is_side
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, join, masked, plain


def begins_no_deed(opening: str, found: list[Word]) -> bool:
    """Whether a word that may be a verb is a noun or an adjective: "beteiligte echte Personen"."""
    noun = found[0].text[:1].isupper() and not opens_with_a_verb(opening, found, GERMAN)
    return noun or _AN_ATTRIBUTE.match(opening) is not None


_AN_ATTRIBUTE = pattern(r"[a-zäöüß]+te\s(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+(?:$|,|\s(?:der|des|von|und|mit|für|in|aus)\s)")


def done_to(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Glucagon: in den Alphazellen gebildet" with its subject and verb, and how that is asked."""
    from notecards.extract.german.forms import undergone  # only a German note needs all its forms

    return _several_do(here, term, idea) or undergone(idea, term, here.note)


def _several_do(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Betablocker: verbessern die Prognose" with its subject, and how that is asked."""
    found = words(masked(idea))
    if len(found) < 3 or count(plain(term)) > 4:
        return None
    if is_side(words(plain(term))[0].text):
        return None  # "Wirkung: senken den Druck": what the thing above does
    if found[0].text[:1].isupper() and _MAY_BE_SEVERAL.search(plain(term)):
        idea = small_first(idea)  # "Lysosomen: Enthalten Enzyme"
        found = words(masked(idea))
    if not found[0].text.islower() or found[0].lower not in GERMAN.plural_verbs or found[0].lower in GERMAN.verbs:
        return None
    noun = found[1].text[:1].isupper()
    if not (noun or found[1].lower in GERMAN.articles or found[1].lower in GERMAN.prepositions):
        return None
    said = join((term, idea), " ")
    clause = clause_of(masked(said), GERMAN)
    whole = clause is not None and clause.subject[1] <= len(plain(term)) + 1
    question = ask(clause, said, term, here.note, GERMAN) if clause and whole else None
    return (said, question) if question else None


_MAY_BE_SEVERAL = pattern(r"(?<!ung)(?<!heit)(?<!keit)(?<!ion)(?:en|er|e)$")
