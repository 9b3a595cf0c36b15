"""When an event was that a heading or a bullet names with its date: "## Congress (1814)", or a bullet that is only its date."""

from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.german.occasions import occasion
from notecards.extract.here import Here
from notecards.extract.rules.found import NOTHING, Yield, given


def occasions(here: Here) -> Yield:
    """One card for the date; what stands below is asked all the same."""
    found = _OCCASION[here.language](here)
    return given(here, [found]) if found else NOTHING


_OCCASION = ByLanguage(nothing, de=occasion)
