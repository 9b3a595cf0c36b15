"""How the cell of a French table is asked: the head of its column with its article, "SELECT : quel est le rôle ?"."""

from notecards.extract.here import Here
from notecards.extract.romance.frames import known, which
from notecards.extract.romance.labels import side_asked
from notecards.extract.romance.lists import asked_of
from notecards.extract.words import count, words
from notecards.tokens import Tokens, plain


def asked_head(here: Here, key: Tokens, header: Tokens) -> Tokens:
    """The question for a cell; empty where the head is no noun whose gender is sure."""
    if count(plain(header)) > _LONGEST:
        return ()
    if words(plain(header))[0].lower in here.language.articles:
        key, header = header, key  # "Date de sortie" beside "La Strada": the head is the thing
    named = known(here, header)
    asked = side_asked(header, "x y", here.language) or (which(named, here.language) if named else ())
    return asked_of(key, asked, here.language) if asked else ()


_LONGEST = 4
"""Words of a header that is asked."""
