"""A reason in another line or clause than what it is the reason of."""

from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.pieces import Piece
from notecards.extract.english import reasons_apart as english
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.tokens import Tokens


def reason_below(here: Here) -> Found | None:
    """ "as ethics demands justice" under "Forgiveness is unethical": why is it unethical?"""
    return _BELOW[here.language](here)


def why_so(
    here: Here, tokens: Tokens, row: Tokens, piece: Piece, before: Piece | None, antecedent: Tokens
) -> Found | None:
    """ "HTTP is stateless, so servers use cookies": why do they use cookies?"""
    return _WHY_SO[here.language](here, tokens, row, piece, before, antecedent)


def _none_below(here: Here) -> Found | None:
    return None


def _not_so(
    here: Here, tokens: Tokens, row: Tokens, piece: Piece, before: Piece | None, antecedent: Tokens
) -> Found | None:
    return None


_BELOW = ByLanguage(_none_below, en=english.reason_below)
_WHY_SO = ByLanguage(_not_so, en=english.why_so)
