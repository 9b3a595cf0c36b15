"""How a cell of a German table is asked whose row or column names a side of a thing: "Funktion" of "Milz", "Rolle des Staates"."""

import re

from notecards.extract.clauses.wording import worded
from notecards.extract.german.articles import definite
from notecards.extract.german.definitions import names_several
from notecards.extract.german.labels import owned, side_question
from notecards.extract.german.noun_phrases import is_noun
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.languages.german_sides import SEVERAL
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, join, plain, text


def asked_head(here: Here, key: Tokens, header: Tokens, said: str) -> Tokens:
    """ "Was ist die Funktion der Milz?", "Merkantilismus: Was ist die Rolle des Staates?"; empty where neither names a side. said: the cell."""
    if not plain(key).strip() or not words(plain(header)):
        return ()
    several = names_several(plain(header)) or words(plain(header))[0].lower in SEVERAL
    if several and re.fullmatch(r"\d{1,3}", said):
        return worded(GERMAN.questions["cell count"], subject=key, header=header)
    if words(plain(header))[-1].lower in GERMAN.prepositions:
        return ()
    side = side_question(header)
    if side:
        return _of_it(here, key, header) or _apart(key, side)
    side = side_question(key)
    if side:
        return _apart(header, side)
    if names_several(plain(header)):
        return worded(GERMAN.questions["cell plural"], subject=key, header=header)
    article = definite(header, here.note) if len(words(plain(header))) == 1 else ()
    return _apart(key, worded(GERMAN.questions["definition"], subject=article)) if article else ()


def _of_it(here: Here, key: Tokens, header: Tokens) -> Tokens:
    """The side with its owner, where the case of that shows no more than its article: "Funktion der Milz"."""
    found = words(plain(key))
    if len(found) != 1 or not is_noun(found[0]) or len(words(plain(header))) != 1:
        return ()
    article = plain(definite(key, here.note))[:4]
    whose = owned(plain(header), key)
    if not whose or article in ("der ", "das "):
        return ()
    of = "der " if article == "die " else ""
    return side_question(join((header, text(f"{of}{plain(key)}")), " ")) if of else ()


def _apart(name: Tokens, question: Tokens) -> Tokens:
    return (*cut(name, 0), *text(": "), *question)
