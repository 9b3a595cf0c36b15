"""All statements of a study note as the ledger sees them, and which of them a candidate's own lines hold."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from notecards.cards import Candidate, Standing
from notecards.extract.statements import Place, Statement

_LONGEST_PARENT = 80
"""Characters of a parent that are enough to tell it from another."""


def standing(
    tree: Iterable[Statement], heading: tuple[str, ...] = (), under: tuple[str, ...] = ()
) -> tuple[Standing, ...]:
    """Every statement of a tree that has words, in reading order."""
    return tuple(_all(tree, heading, under))


def _all(tree: Iterable[Statement], heading: tuple[str, ...], under: tuple[str, ...]) -> Iterator[Standing]:
    for one in tree:
        said = _said(one)
        if said:
            yield Standing(said, one.span, heading, under)
        if one.place is Place.ROW:
            continue
        if one.place is Place.HEADING:
            yield from _all(one.children, (*heading, said), under)
        else:
            yield from _all(one.children, heading, (*under, said[:_LONGEST_PARENT]) if said else under)


def _said(one: Statement) -> str:
    cells = [cell.words for cell in one.children] if one.place is Place.ROW else [one.words]
    return " ".join(" | ".join(cells).split())


def located(candidates: Iterable[Candidate], every: Sequence[Standing]) -> Iterator[Candidate]:
    """The candidates, each with the text of the statements on its own lines and what these stand under."""
    at: dict[int, list[Standing]] = defaultdict(list)
    for one in every:
        at[one.span.first].append(one)
    for candidate in candidates:
        span = candidate.span
        own = [s for line in range(span.first, span.last + 1) for s in at.get(line, ()) if s.span.last <= span.last]
        if own:
            text = "\n".join(s.text for s in own)
            c = candidate
            candidate = Candidate(
                c.content, text, c.subject, c.asked, c.path, span, c.context_lines, own[0].heading, own[0].under
            )
        yield candidate
