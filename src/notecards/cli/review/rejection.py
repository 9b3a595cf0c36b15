"""Rejecting a card for good, and taking that back: a decision in the ledger; the cache leaves the card out at once."""

from dataclasses import replace

from notecards.cache.shown import Cache
from notecards.cli.place import Project


def rejected(project: Project, cache: Cache, note: str) -> None:
    """Raises WrongUse where the ledger cannot be written."""
    _decide(project, cache, note, rejected=True)


def restored(project: Project, cache: Cache, note: str) -> None:
    """Raises WrongUse where the ledger cannot be written."""
    _decide(project, cache, note, rejected=False)


def _decide(project: Project, cache: Cache, note: str, *, rejected: bool) -> None:
    from notecards.cards import Decision
    from notecards.cli.ledgers import change, row_of
    from notecards.cli.scan import stamps

    row = row_of(project.decks, note)
    change(project.decks, {note: replace(row, decision=Decision.REJECTED if rejected else Decision.NONE)})
    seen = {path: stamp for path, stamp in stamps(project).items() if path.startswith("decks/")}
    cache.hide(note, hidden=rejected, seen=seen)
