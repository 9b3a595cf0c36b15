"""Which card of a statement is which: by what is asked and hidden, inside one statement."""

from collections.abc import Callable, Hashable, Sequence

from notecards.cards import Candidate, Row
from notecards.identify.likeness import hidden_text, letters, likeness, said, squashed

SAME_PIECE = 0.5
"""From which two cards of one statement ask the same piece of it."""
LIKE = 0.25
"""How alike two cards of one statement must be to be one, where there are several."""

Fact = Candidate | Row
_KEYS: tuple[Callable[[Fact], Hashable], ...] = (
    lambda f: (f.subject, squashed(f.asked), _hidden(f)),
    lambda f: (squashed(f.asked), _hidden(f)),
    lambda f: (_hidden(f),),
    lambda f: (squashed(f.asked).casefold(),),
)


def _hidden(fact: Fact) -> str:
    return squashed(hidden_text(fact.content)).casefold()


def paired(rows: Sequence[Row], candidates: Sequence[Candidate], *, same: bool) -> dict[int, int]:
    """Index of a candidate -> index of its row. same: the statement is word for word what it was.

    Living rows come first; one that was gone is taken only for the very card it was, or where the statement is the same.
    """
    if len(rows) == len(candidates) == 1 and not rows[0].gone:
        return {0: 0}
    found: dict[int, int] = {}
    for gone in (False, True):
        free = [i for i, row in enumerate(rows) if row.gone is gone and i not in found.values()]
        if not free or len(found) == len(candidates):
            continue
        for key in _KEYS:
            _by_key(key, rows, free, candidates, found)
        if not gone or same:
            _by_likeness(rows, free, candidates, found, alone=len(rows) == len(candidates) == 1)
    return found


def _by_key(
    key: Callable[[Fact], Hashable],
    rows: Sequence[Row],
    free: list[int],
    ours: Sequence[Candidate],
    found: dict[int, int],
) -> None:
    for i, candidate in enumerate(ours):
        if i in found:
            continue
        row = next((r for r in free if key(rows[r]) == key(candidate)), None)
        if row is not None:
            found[i] = row
            free.remove(row)


def _by_likeness(
    rows: Sequence[Row], free: list[int], ours: Sequence[Candidate], found: dict[int, int], *, alone: bool
) -> None:
    left = [i for i in range(len(ours)) if i not in found]
    alone = alone or (len(left) == len(free) == 1 and len(ours) == 1)
    scores = sorted((-likeness(letters(said(rows[r])), letters(said(ours[i]))), r, i) for r in free for i in left)
    for score, r, i in scores:
        if i not in found and r in free and (alone or -score >= LIKE):
            found[i] = r
            free.remove(r)


def asks_the_same(candidate: Candidate, rows: Sequence[Row]) -> bool:
    """Whether a card of the statement asks this piece of it already, in whatever way."""
    ours = letters(said(candidate))
    return any(likeness(ours, letters(said(row))) >= SAME_PIECE for row in rows)
