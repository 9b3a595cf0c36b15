"""Labels that are only a quality, which with their noun name something."""

from notecards.extract.by_language import ByLanguage
from notecards.extract.english import kinds as english
from notecards.extract.here import Here
from notecards.tokens import Tokens


def kind_of(here: Here, term: Tokens) -> Tokens:
    """ "Fixed" under "Ratio schedule": the term is a fixed ratio schedule; the term itself where it names a thing."""
    return _KIND_OF[here.language](here, term)


def _names_a_thing(here: Here, term: Tokens) -> Tokens:
    return term


_KIND_OF = ByLanguage(_names_a_thing, en=english.kind_of)
