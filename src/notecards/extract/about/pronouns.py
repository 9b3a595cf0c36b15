"""Words that stand for something said before: which they are, and which thing they can stand for."""

from typing import NamedTuple

from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.english.nouns import is_plural
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words
from notecards.tokens import Tokens, masked

STANDS_FOR_A_THING = frozenset("it they es sie er il elle ils elles 它 它们 ello ella ellos ellas".split())
_PLURAL_PRONOUNS = frozenset("they these".split())
PERSONS = frozenset("we you wir nous nosotros man on".split())
_POINTS_BACK = frozenset("this that it these those them".split())
PARTS = frozenset("part one kind type step side half portion piece".split())
"""After "this" they stand for what was named before, whatever it is a part of."""


class Pronoun(NamedTuple):
    """A subject that is a pronoun, or opens with one, where it stands.

    row, clause: the sentence that it is the subject of. found: its words. antecedent: what "it" would stand for. said: what the same
    text said before.
    """

    here: Here
    row: Tokens
    clause: Clause
    subject: Tokens
    found: list[Word]
    antecedent: Tokens
    said: str

    @property
    def first(self) -> str:
        """The pronoun itself."""
        return self.found[0].lower

    @property
    def alone(self) -> bool:
        """Whether no noun stands behind it."""
        return len(self.found) == 1


def is_pronoun(subject: Tokens, language: Language) -> bool:
    """Whether a subject opens with a word that stands for something said before."""
    found = words(masked(subject))
    return bool(found) and found[0].lower in language.pronouns and found[0].lower not in language.articles


def is_person(subject: Tokens) -> bool:
    """ "you", "we": whoever reads or writes; it needs nothing said before."""
    found = words(masked(subject))
    return len(found) == 1 and found[0].lower in PERSONS


def points_back(subject: Tokens) -> bool:
    """Whether a subject ends in a word that stands for something said before: "rules like these"."""
    found = words(masked(subject))
    return bool(found) and found[-1].text in _POINTS_BACK


def agrees(pronoun: str, antecedent: Tokens) -> bool:
    """English "it" and "they" tell one thing from several; elsewhere "elle" and "er" tell genders by the article."""
    if not antecedent:
        return False
    article = words(masked(antecedent))[:1]
    joined = any(word.lower in ("et", "y", "und", "ed") for word in words(masked(antecedent)))
    several = joined and pronoun in ("ils", "ellos")  # "la ligue et le parti"
    if article and not several and article[0].lower in _OF_ANOTHER_GENDER.get(pronoun, ()):
        return False
    if pronoun == "er" and not (article and (article[0].lower in ("der", "ein") or _MAY_BE_HE.search(article[0].text))):
        return False
    if pronoun in ("il", "elle", "er", "es", "ella") and joined:
        return False
    if pronoun not in ("it", "this", *_PLURAL_PRONOUNS):
        return True
    found = words(masked(antecedent))
    several = bool(found) and (is_plural(found[-1].text) or any(word.lower == "and" for word in found))
    return several == (pronoun in _PLURAL_PRONOUNS)


_MAY_BE_HE = pattern(
    r"^[A-ZÄÖÜ]\w+(?<!ung)(?<!heit)(?<!keit)(?<!ion)(?<!schaft)(?<!tät)(?<!chen)(?<!um)(?<!ment)(?<![en])$"
)
"""A German noun alone that "er" may stand for."""
_OF_ANOTHER_GENDER = {
    "il": ("la", "une", "les"), "elle": ("le", "un", "les"), "ils": ("le", "la", "un", "une"), "elles": ("le", "la", "un", "une"),
    "ella": ("el", "un", "los", "las"), "ellos": ("el", "la", "un", "una"), "ellas": ("el", "la", "los", "un", "una"),
    "er": ("die", "das", "eine"), "sie": ("der", "das", "ein"), "es": ("der", "die", "eine"),
}  # fmt: skip
"""Articles of what a pronoun cannot stand for."""
