"""How a cell of a Spanish or Portuguese table is asked: "Enalapril: ¿cuáles son los efectos adversos?"."""

from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import with_article
from notecards.extract.romance.labels import article_of_side
from notecards.extract.romance.lists import asked_of
from notecards.extract.romance.persons import PERSONS
from notecards.extract.romance.tables import ADJECTIVE
from notecards.extract.romance.tongues import IS
from notecards.extract.words import words
from notecards.tokens import Tokens, plain, text


def asked_head(here: Here, key: Tokens, header: Tokens, said: str) -> Tokens:
    """The side that the head of a column names, asked with its article; empty where that is not sure."""
    front = side_of_it(here, header, said)
    return asked_of(key, front, here.language) if front else ()


def counted_head(here: Here, key: Tokens, header: Tokens) -> Tokens:
    """ "Células hijas" over numbers: how many are there? Empty where the gender is not sure."""
    small = _small(here, header)
    article = with_article(plain(small), here.language)
    asked = {"los ": "¿cuántos ", "las ": "¿cuántas "}.get(article[0], "") if article else ""
    return (*key, *text(": " + asked), *small, *text("?")) if asked else ()


def side_of_it(here: Here, named: Tokens, said: str = "") -> Tokens:
    """ "Efectos adversos": which are they? Empty where no article is sure. said: what they are."""
    small = _small(here, named)
    noun = next((word.lower for word in words(plain(small))), "")
    article = with_article(plain(small), here.language) or article_of_side(noun, here.language)
    article = article or _by_letter(plain(small), here.language)
    if plain(small) == "capital" and said[:1].isalpha():
        article = (_ARTICLES[here.language]["a"], False)  # a city
    if article is None or len(words(plain(named))) > _LONGEST:
        return ()
    subject = (*text(article[0]), *small)
    if noun in PERSONS[here.language] and not article[1]:
        return worded(here.language.questions["definition who"], subject=subject)
    form = "which are" if article[1] else "which is"
    return worded(here.language.questions[form], subject=subject, aux=text(IS[here.language][article[1]]))


def _by_letter(named: str, language: Language) -> tuple[str, bool] | None:
    """The article that the last letter of a noun tells, as the head of a column is one; None for what is done, and to what."""
    found = words(named)
    by_letter = _LAST_LETTERS.search(found[0].lower) if found else None
    leads = len(found) > 1 and found[1].lower in _LEADS
    if by_letter is None or leads or _DONE.match(found[0].lower):
        return None
    ending = by_letter.group()
    return _ARTICLES[language][ending], ending.endswith("s")


_ARTICLES = ByLanguage(
    {"o": "el ", "a": "la ", "os": "los ", "as": "las "}, pt={"o": "o ", "a": "a ", "os": "os ", "as": "as "}
)


_LAST_LETTERS = pattern(r"(?<=[a-zñ]{3})(?:[oa]s?)$")
_DONE = pattern(
    r"(?!(?:reinad|resultad|estad|significad|contenid|tratad|cuidad|sentid|ácid|líquid|partid|pecad|mercad)os?$)\w*(?:ist|m|[aií]d)[oa]s?$|^(?:mano|foto|día|idea para)"
)
_LEADS = frozenset("para por en con a como según desde que".split())


def _small(here: Here, named: Tokens) -> Tokens:
    """A label in common words without its capitals: "Derecho FUNDAMENTAL"."""
    every = words(plain(named))
    shouted = len(every) > 1 and all(word.text.isupper() and len(word.text) > _AN_ABBREVIATION for word in every[1:])
    titled = len(every) == 2 and _TITLED.fullmatch(every[1].text) and ADJECTIVE.search(every[1].lower)
    if (shouted or titled) and len(named) == 1:
        return text(plain(named).lower())
    return small_first(named) if plain(named)[1:2].islower() else lowered(named, here.note)


_TITLED = pattern(r"[^\W\d_a-zà-ÿ][a-zà-ÿ]{2,}")
"""A word with a capital: "Dosis Clínica"."""
_LONGEST = 6
"""Words in the head of a column that names a side."""
_AN_ABBREVIATION = 4
"""Capitals that are no word."""
