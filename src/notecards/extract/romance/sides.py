"""Sides of a thing: whose a French or Spanish label is ("Complications" under "Diabète"), and how a French column of them is asked."""

import re

from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.wording import worded
from notecards.extract.here import Here
from notecards.extract.languages.language import words_of
from notecards.extract.romance.frames import known, which
from notecards.extract.romance.labels import side_asked, side_gender
from notecards.extract.romance.owned import belonging_to
from notecards.extract.romance.persons import PERSONS
from notecards.extract.words import count, words
from notecards.tokens import Tokens, plain, text


def whose(here: Here) -> Tokens:
    """ "du diabète" under that heading; empty where nothing above is a thing whose article is sure."""
    above = subject_of(here)
    owner = known(here, above) if above and count(plain(above)) <= _LONGEST else ()
    found = words(plain(owner))
    if not found or (len(found) <= 2 and (side_gender(found[-1].lower, here.language) or found[-1].lower in _NO_THING)):
        return ()
    loose = any(word.lower in ("et", "ou", "y", "o") for word in found) or (found and found[0].lower in _LOOSE)
    return belonging_to(owner, "", here.language) if owner and not loose else ()


_LONGEST = 5
"""Words of a thing that a question can name beside a side of it."""
_NO_THING = words_of(
    "fin début débuts formation contexte bilan évolution histoire développement déroulement généralités"
)
"""Headings over a part of a text, which have no sides."""
_LOOSE = words_of("de du des del")


def asked_head(here: Here, key: Tokens, header: Tokens, said: str) -> Tokens:
    """The head of a column with its article, "SELECT : quel est le rôle ?"; empty where it is no noun whose gender is sure. said: the cell."""
    from notecards.extract.romance.lists import asked_of

    if not 1 <= count(plain(header)) < _LONGEST:
        return ()
    if words(plain(header))[0].lower in here.language.articles:
        key, header = header, key  # "Date de sortie" beside "La Strada": the head is the thing
    named = known(here, header)
    nouns = [word.lower for word in words(plain(header))]
    if named and nouns[0] in PERSONS[here.language]:
        return asked_of(key, worded(here.language.questions["definition who"], subject=named), here.language)
    if re.fullmatch(r"\d{1,3}", said) and nouns[0].endswith("s") and len(nouns) == 1:
        of = "d’" if re.match(r"[aeiouyéèêœ]", nouns[0]) else "de "
        return (*key, *text(f" : combien {of}{nouns[0]} ?"))
    asked = side_asked(header, "x y", here.language) or (which(named, here.language) if named else ())
    return asked_of(key, asked, here.language) if asked else ()
