"""How a German term is asked: for what it is, where its definition is a noun; else for what is meant by it, or belongs to it."""

from notecards.extract.german.noun_phrases import ADJECTIVE, SUBORDINATE, is_noun
from notecards.extract.german.questions import MANY_THINGS
from notecards.extract.german.sentence import german_clause
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words


def definition_form(term: str, answer: str) -> str:
    """The wording for a term without an article, by what it is and what stands behind it."""
    if _is_a_list(answer):
        return "definition list"
    if is_a_sentence(answer):
        return "definition meant"
    return "definition plural" if names_several(term) else "definition bare"


def names_several(term: str) -> bool:
    """ "Verkettete Listen", "Abwehrrechte": a plural by its ending, alone or behind an attribute in -e."""
    found = words(term)
    attribute = len(found) == 2 and found[0].text.endswith("e") and ADJECTIVE.match(found[0].lower) is not None
    alone = len(found) == 1 or attribute
    return alone and is_noun(found[-1]) and MANY_THINGS.search(f"x{found[-1].lower}") is not None


def _is_a_list(answer: str) -> bool:
    """ "Legislative, Exekutive, Judikative", "Putz und Stuck": names alone."""
    return _NAMES.fullmatch(answer.strip(" .")) is not None


def is_a_sentence(answer: str) -> bool:
    """Whether a whole sentence stands there: its subject, which may stand behind a phrase, and its verb."""
    said = answer.strip(" .")
    first = words(said)[:1]
    if not first or first[0].lower in SUBORDINATE or count(said) < 4:
        return False
    clause = german_clause(said, GERMAN)
    return clause is not None and clause.subject[0] < clause.subject[1] and "," not in said[slice(*clause.subject)]


_NAME = r"(?:[A-ZÄÖÜ]?[a-zäöüß]+(?:e|er|es|en)\s)?[A-ZÄÖÜ][\w/-]+(?:\s\([^()]*\))?"
_NAMES = pattern(rf"{_NAME}(?:,\s{_NAME})+(?:,?\s(?:und|oder|sowie)\s{_NAME})?")
