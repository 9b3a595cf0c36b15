"""Whose side a French or Spanish label or subject is: "Complications" under "Diabète" are those of the diabetes."""

from notecards.extract.about.subjects import subject_of
from notecards.extract.here import Here
from notecards.extract.languages.language import words_of
from notecards.extract.romance.frames import known
from notecards.extract.romance.owned import belonging_to
from notecards.extract.words import count, words
from notecards.tokens import Tokens, plain


def whose(here: Here) -> Tokens:
    """ "du diabète" under that heading; empty where nothing above is a thing whose article is sure."""
    above = subject_of(here)
    owner = known(here, above) if above and count(plain(above)) <= _LONGEST else ()
    found = words(plain(owner))
    loose = any(word.lower in ("et", "ou", "y", "o") for word in found) or (found and found[0].lower in _LOOSE)
    return belonging_to(owner, "", here.language) if owner and not loose else ()


_LONGEST = 5
"""Words of a thing that a question can name beside a side of it."""
_LOOSE = words_of("de du des del")
