"""Sameness: candidates and what the ledger knows become notes with lasting ids, and a plan that says why."""

from collections.abc import Collection, Container, Sequence
from typing import NamedTuple

from notecards.cards import Decision, Note, Row, Source
from notecards.identify.contents import digest, question_side
from notecards.identify.matching import Reason, match
from notecards.identify.planning import Planned, Planning, Taken, fact_id
from notecards.identify.units import Placed
from notecards.problems import Span


class Identified(NamedTuple):
    """notes: in reading order, rejected ones left out. rows: the next ledger. reworded: cards that a refresh would word anew."""

    notes: tuple[Note, ...]
    rows: tuple[Row, ...]
    plan: tuple[Planned, ...]
    reworded: int = 0


def identify(
    files: Sequence[Placed],
    rows: Sequence[Row],
    scope: Collection[str] | None,
    now: int,
    *,
    lost: Collection[str] = (),
    refresh: Collection[str] = (),
    taken: Container[str] = frozenset(),
) -> Identified:
    """Give every fact its lasting id.

    files: the notes in reading order. rows: all known rows. scope: paths whose facts may change, None for all; rows of other paths
    stay as they are, but for those of the paths in `lost`, which may be found again in these files. now: epoch seconds. refresh:
    paths whose cards take today's wording though their statements stand. taken: ids that stand in no row of these.
    """
    inside = [row for row in rows if scope is None or row.path in scope or row.path in lost]
    outside = [row for row in rows if scope is not None and row.path not in scope and row.path not in lost]
    planning = Planning(
        {file.path: file for file in files}, Taken({row.id for row in rows}, taken), now, frozenset(refresh)
    )
    matched, unmatched = match(files, inside)
    for one in matched:
        planning.statement(one)
    for unit in unmatched:
        planning.left += [(row, None) for row in unit.rows]
    planning.same_facts()
    planning.same_answers()
    planning.newcomers()
    lines = planning.in_order()
    forgotten = [row for row in inside if not row.statement]
    known = [] if scope is None else [row for row, unit in planning.left if unit is None and row.path not in scope]
    elsewhere = {row.id: row for row in known}
    planning.left = [(row, unit) for row, unit in planning.left if row.id not in elsewhere]
    outside += [*elsewhere.values(), *forgotten]
    gone = planning.gone()
    return _identified(lines, gone, outside, planning.reworded)


def _identified(lines: list[Planned], gone: list[Planned], outside: list[Row], reworded: int) -> Identified:
    others = [_note(row, (Source(row.path, Span(0, 0), row.heading),)) for row in outside if not row.gone]
    every = [*(line.row for line in lines), *(line.row for line in gone), *outside]
    rows = tuple(sorted(every, key=lambda row: (row.path, row.gone)))
    position = {row.id: i for i, row in enumerate(rows)}
    living = sorted([*(_note(line.row, line.sources) for line in lines), *others], key=lambda note: position[note.id])
    rejected = {row.id for row in rows if row.decision is Decision.REJECTED}
    plan = (*lines, *(line for line in gone if line.old and not line.old.gone))
    return Identified(tuple(note for note in living if note.id not in rejected), rows, plan, reworded)


def _note(row: Row, sources: tuple[Source, ...]) -> Note:
    return Note(row.id, row.content, row.deck, row.tags, sources, row.added, row.modified)


__all__ = ["Identified", "Placed", "Planned", "Reason", "digest", "fact_id", "identify", "question_side"]
