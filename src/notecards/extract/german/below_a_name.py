"""German: whether what stands below a name says what it means."""

from notecards.extract.below_a_name import BelowAName, name_above
from notecards.extract.german.definitions import names_several as is_of_several
from notecards.extract.german.forms import command_gap
from notecards.extract.german.labels import sets_apart
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.lists.list_labels import names_several
from notecards.extract.patterns import pattern
from notecards.extract.statements import Statement
from notecards.extract.terms import split
from notecards.extract.words import count
from notecards.tokens import Tokens, masked, plain


class GermanBelowAName(BelowAName):
    """What is told to be done opens with a verb, and is no definition."""

    def sets_apart(self, here: Here, said: str) -> bool:
        return sets_apart(said) or super().sets_apart(here, said)

    def may_define(self, here: Here, row: Tokens) -> bool:
        return super().may_define(here, row) and not command_gap(masked(row).rstrip(" ."))

    def says_another_thing(self, here: Here, said: str) -> bool:
        above = name_above(here)
        several = names_several(above, GERMAN) or is_of_several(plain(above))
        several = several or (
            count(plain(above)) > 2 and _IS_ONE.match(plain(above)) is not None
        )  # a deed, and its end
        return (several and _IS_ONE.match(said) is not None) or (bool(here.parents) and _is_defined(here.parents[-1]))


_IS_ONE = pattern(r"(?:[A-ZÄÖÜ]?[a-zäöüß]+(?:e|er|es)\s)?[A-ZÄÖÜ]\w*(?:ung|ion|heit|keit|schaft|tät)(?!\w)")
"""How a child begins that is one of several, of which the name above tells: "Vertreibung der Besatzer" below "Ziele"."""


def _is_defined(parent: Statement) -> bool:
    """ "Leitbild: Umsetzung der Vision": what it is stands on its own line."""
    parts = split(parent.tokens)
    return parts is not None and count(plain(parts[1])) >= 2
