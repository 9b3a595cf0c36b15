"""What a theorem or a law says, asked by its name."""

from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.english import laws as english
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.romance import frames as french
from notecards.tokens import Tokens


def said_by_theorem(here: Here, tokens: Tokens) -> Found | None:
    """ "Theorem 2.1 (Squeeze theorem): if ...": what the theorem says."""
    return _SAID_BY_THEOREM[here.language](here, tokens)


def said_by_law(here: Here, tokens: Tokens) -> Found | None:
    """The one sentence right below the name of a law: what the law says."""
    return _SAID_BY_LAW[here.language](here, tokens)


_SAID_BY_THEOREM = ByLanguage(nothing, en=english.said_by_theorem, fr=french.said_by_theorem)
_SAID_BY_LAW = ByLanguage(nothing, en=english.said_by_law)
