"""What belongs to what: "sa capitale" of a country, "ce calcul" of what was calculated, "il" for the right after "la finalité du droit"."""

import re

from notecards.extract.about.demonstratives import THE
from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import small_first
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import with_article
from notecards.extract.romance.tables import NOBODY
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def is_owned(subject: Tokens) -> bool:
    """ "Su capital", "Son rôle": what is told of stays the owner."""
    found = words(masked(subject))
    return len(found) > 1 and found[0].lower in _POSSESSIVE


_POSSESSIVE = frozenset("son sa ses leur leurs su sus".split())


def owned(here: Here, subject: Tokens, antecedent: Tokens) -> Tokens | None:
    """ "Su finalidad", "Sa capitale" of a thing: "la finalidad del contrato"; empty where the article of the noun is not sure.

    None where the subject opens with no possessive, or nothing is there that could own it.
    """
    found = words(masked(subject))
    if found[0].lower not in _POSSESSIVE:
        return _of_what_is_above(here, subject, antecedent)
    if not antecedent:
        return None
    from notecards.extract.romance.phrases import articled

    owner = articled(antecedent, here.language, here.note)
    if (
        not 2 <= len(found) <= 4
        or not 1 <= count(plain(owner)) <= 5
        or any(word.lower in _POSSESSIVE for word in words(plain(owner)))
        or plain(antecedent).lower() in NOBODY
        or (_TWO.search(plain(antecedent)) and plain(antecedent) == plain(subject_of(here)))
    ):
        return ()
    article = _ARTICLE[here.language](found[0].lower, found[1].lower, here.language)
    if not article:
        return ()
    return (*text(article), *cut(subject, found[1].start), *belonging_to(owner, found[0].lower, here.language))


_TWO = pattern(r"\s(?:y|et|e)\s")
"""A heading of two things owns nothing alone."""


def _of_what_is_above(here: Here, subject: Tokens, antecedent: Tokens) -> Tokens | None:
    """ "Le traitement" under "Diabète" is that of the diabetes, where the text has named nothing else so far."""
    from notecards.extract.romance.labels import is_told_in_general
    from notecards.extract.romance.sides import whose

    if not is_told_in_general(subject) or plain(antecedent) not in ("", plain(subject_of(here))):
        return None
    owner = whose(here)
    own = words(plain(subject))[-1].lower in {word.lower for word in words(plain(owner))}
    return (*subject, *owner) if owner and not own else None


def _french_article(possessive: str, noun: str, language: Language) -> str:
    named = with_article(noun, language) if possessive == "leur" else None
    if named:
        return named[0]
    if possessive == "son" and re.match(r"[aeiouyéèêhœ]", noun):
        return "l’"
    return {"son": "le ", "sa": "la ", "ses": "les ", "leurs": "les "}.get(possessive, "")


def _article(possessive: str, noun: str, language: Language) -> str:
    named = with_article(noun, language)
    article = named[0] if named else next((sign for ending, sign in _SPANISH_GENDERS if ending.search(noun)), "")
    return article if (article in ("los ", "las ")) == (possessive == "sus") else ""


_ARTICLE = ByLanguage(_article, fr=_french_article)
"""The definite article of a noun behind a possessive; empty where it is not sure."""
_SPANISH_GENDERS = (
    (pattern(r"^(?:capital|sede|base|clase|clave|fuente|ley|raíz|red)$|(?<!m)a$(?<!día)"), "la "),
    (pattern(r"^(?:origen|fin|papel|nombre|valor|poder|líder|rey|autor)$|o$|ma$"), "el "),
)


def belonging_to(antecedent: Tokens, possessive: str, language: Language) -> Tokens:
    """ "du droit", "de la loi", "d’Arras": the owner behind its preposition."""
    owner = words(plain(antecedent))[0].lower
    if possessive in ("leur", "leurs") and owner not in language.function and not re.match("l['’]", owner):
        owner, antecedent = "les", (*text("les "), *small_first(antecedent))
    small = {"le": "du ", "les": "des ", "el": "del "}.get(owner, "")
    rest = cut(antecedent, len(owner) + 1) if small else antecedent
    of = small or ("d’" if _VOWEL[language].match(plain(rest)) else "de ")
    if plain(rest)[:1].isupper() and (
        re.match(r"L['’]", plain(rest))
        or owner in language.function
        or owner in ("chaque", "cada", "ogni", "tout", "toute")
    ):
        rest = join((text(plain(rest)[:1].lower()), cut(rest, 1)), "")
    return (*text(f" {of}"), *rest)


_VOWEL = ByLanguage(NEVER, fr=pattern(r"[AEIOUÉÈÊaeiouéèê]"))
"""Before which "de" loses its own."""


def owner_of(antecedent: Tokens) -> Tokens:
    """ "Il" after "la finalité du droit" is the right: the other noun that its article fits; empty where there is none."""
    found = _OWNED.fullmatch(plain(antecedent).strip())
    if not found:
        return ()
    of = found["of"].lower()
    return text(_OWNERS_ARTICLE.get(of, of[3:] + ("" if of[-1] in "'’" else " ")) + found["who"])


_OWNED = pattern(
    r"(?:le|la|les|l['’]|el|los|las)\s?[^\W\d_]+(?:\s[^\W\d_]+)?\s(?P<of>du|des|de la|de l['’]|de los|de las|del)\s?(?P<who>[^\W\d_]+(?:\s[^\W\d_]+){0,2})",
    re.IGNORECASE,
)
_OWNERS_ARTICLE = {"du": "le ", "des": "les ", "del": "el "}


def with_its_owner(found: list[Word], said: str, language: Language) -> Tokens:
    """ "Ce calcul" after "le calcul de la valeur": what was said of, with what it belongs to."""
    article = THE[language].get(found[0].lower, "")
    every = re.finditer(rf"(?<!\w){re.escape(found[1].lower)}\s(?P<of>{_OF_WHOM})", said, re.IGNORECASE)
    before = [one for one in every if not any(w.lower in _POSSESSIVE for w in words(one["of"]))]
    if not article or not before:
        return ()
    elided = _MAY_ELIDE[language].match(found[1].lower) and article != "les"
    return () if elided else text(f"{article} {found[1].lower} {before[-1]['of']}")


_MAY_ELIDE = ByLanguage(NEVER, fr=pattern(r"[aeiouéèêh]"))
_OF_WHOM = r"(?:d['’]|(?:de|du|des|del|di|della|dei|do|da)\s)(?:(?:la|le|les|los|las|el|un|une|una)\s|l['’])?[^\W\d_]{3,}(?![\w'’])"
