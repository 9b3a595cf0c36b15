"""What is said of the thing above without naming it: what it is called there, and what is done to it."""

from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import ByLanguage, empty, nothing
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.english import undergone as english
from notecards.extract.here import Here
from notecards.tokens import Tokens


def undergone(here: Here, said: str, *, past: bool = False) -> Clause | None:
    """The passive clause whose subject stands above and whose auxiliary nobody wrote: "Secreted by Paneth cells" under a name.

    past: whether it tells of something that was."""
    return _UNDERGONE[here.language](here, said, past=past)


def name_above(here: Here) -> Tokens:
    """What a phrase without its subject is said of."""
    return subject_of(here) or pair_above(here)


def pair_above(here: Here) -> Tokens:
    """Two names as a heading, of both of which a text is; empty where there are none."""
    return _PAIR_ABOVE[here.language](here)


_UNDERGONE = ByLanguage(nothing, en=english.undergone)
_PAIR_ABOVE = ByLanguage(empty, en=english.pair_above)
