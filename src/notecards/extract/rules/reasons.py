"""A reason in another line or clause than what it is the reason of."""

from notecards.extract.by_language import ByLanguage, nothing
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


def _german(
    here: Here, tokens: Tokens, row: Tokens, piece: Piece, before: Piece | None, antecedent: Tokens
) -> Found | None:
    from notecards.extract.german.reasons import why_so  # only a German note needs its forms

    return why_so(here, tokens, row, piece, before, antecedent)


_BELOW = ByLanguage(nothing, en=english.reason_below)
_WHY_SO = ByLanguage(nothing, en=english.why_so, de=_german)
