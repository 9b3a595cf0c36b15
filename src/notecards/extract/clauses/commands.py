"""Sentences that begin with their verb, in languages whose verbs tell them: whether a row is one, and what of it is asked."""

from notecards.cards import Gap
from notecards.extract.by_language import ByLanguage, no, nothing
from notecards.extract.clauses.wording import Question
from notecards.extract.english import commands as english
from notecards.extract.here import Here
from notecards.tokens import Tokens


def is_command(here: Here, row: Tokens) -> bool:
    """Whether a row tells somebody what to do: "Pick the smallest of them"."""
    return _IS_COMMAND[here.language](row)


def gap_of_command(here: Here, row: Tokens) -> tuple[tuple[Gap, ...], float]:
    """ "Pick [...]": what the command acts on, and how sure that is; no gap where nothing is."""
    return _GAP[here.language](here, row)


def asked_command(here: Here, row: Tokens, gap: Gap) -> Question | None:
    """ "Use barcodes to track assets": what do you use to track assets?  None where no question reads well."""
    return _ASKED[here.language](here, row, gap)


def _no_gap(here: Here, row: Tokens) -> tuple[tuple[Gap, ...], float]:
    return (), 0.0


_IS_COMMAND = ByLanguage(no, en=english.is_command)
_GAP = ByLanguage(_no_gap, en=english.gap_of_command)
_ASKED = ByLanguage(nothing, en=english.asked_command)
