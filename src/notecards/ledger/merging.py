"""Ledgers of two branches as one: row by row, so that no history and no cloze number is lost."""

from collections.abc import Sequence
from dataclasses import replace

from notecards.cards import Content, Decision, Gap, Row
from notecards.identify.contents import digest, highest_number
from notecards.ledger import Ledger
from notecards.tokens import plain


def merged(base: Ledger, ours: Ledger, theirs: Ledger) -> Ledger:
    """The ledger that holds what either side did since `base`.

    A row that one side changed or took away is as that side has it; one that both changed is as the side has it that changed it
    last, with the highest cloze number of both, the learner's word of either, and alive if it is alive on one side.
    """
    before, mine, other = ({row.id: row for row in one.rows} for one in (base, ours, theirs))
    rows: list[Row] = []
    for row_id in _order(ours.rows, theirs.rows):
        row = _row(before.get(row_id), mine.get(row_id), other.get(row_id))
        if row is not None:
            rows.append(row)
    damaged = dict.fromkeys([*ours.damaged, *theirs.damaged])
    rows.sort(key=lambda row: (row.path, row.gone))
    return Ledger(tuple(rows), tuple(damaged))


def _order(ours: Sequence[Row], theirs: Sequence[Row]) -> list[str]:
    """Ids in the order of ours; what theirs alone has follows what it follows there."""
    known = {row.id for row in ours}
    following: dict[str, list[str]] = {}
    last = ""
    for row in theirs:
        if row.id in known:
            last = row.id
        else:
            following.setdefault(last, []).append(row.id)
    order = [*following.get("", ())]
    for row in ours:
        order += [row.id, *following.get(row.id, ())]
    return order


def _row(base: Row | None, ours: Row | None, theirs: Row | None) -> Row | None:
    if ours is None or theirs is None:
        left = ours or theirs
        return left if base is None or left != base else None
    if ours == theirs or theirs == base:
        return ours
    return theirs if ours == base else both(base, ours, theirs)


def both(base: Row | None, ours: Row, theirs: Row) -> Row:
    """One row of two that were changed apart: the later one, with nothing lost of the other."""
    last, first = sorted((ours, theirs), key=lambda row: (not row.gone, row.modified, row.digest), reverse=True)
    clash = ours.modified == theirs.modified and ours.digest != theirs.digest
    number = max(ours.highest, theirs.highest)
    content, number = _renumbered(base, last, first, number)
    decision = next((d for d in _decisions(base, last, first) if d is not Decision.NONE), Decision.NONE)
    if Decision.REWORDED in (first.decision, last.decision) and last.decision is not Decision.REWORDED:
        content = first.content
    row = replace(
        last, content=content, highest=number, decision=decision, added=min(ours.added, theirs.added), modified=max(ours.modified, theirs.modified)
    )  # fmt: skip
    row = replace(row, digest=digest(row))
    changed = clash or row.digest != last.digest
    return replace(row, modified=row.modified + 1) if changed else row


def _hidden(content: Content) -> dict[int, str]:
    whole = plain(content.back)
    return {gap.number: whole[gap.start : gap.end].casefold() for gap in content.gaps}


def _renumbered(base: Row | None, last: Row, first: Row, highest: int) -> tuple[Content, int]:
    """The later content; a number that both sides gave anew, to different words, is given to neither."""
    known, given = (base.highest if base else 0), _hidden(first.content)
    mine = _hidden(last.content)
    gaps = []
    for gap in last.content.gaps:
        twice = gap.number > known and given.get(gap.number, mine[gap.number]) != mine[gap.number]
        twice = twice or (known < gap.number <= first.highest and gap.number not in given)
        if twice:
            highest += 1
            gap = Gap(gap.start, gap.end, highest)
        gaps.append(gap)
    content = replace(last.content, gaps=tuple(gaps))
    return content, max(highest, highest_number(content))


def _decisions(base: Row | None, last: Row, first: Row) -> list[Decision]:
    """The learner's words, what was said since the base before what stood there."""
    old = base.decision if base else Decision.NONE
    said = [row.decision for row in (last, first) if row.decision is not old]
    return [*said, old] if Decision.NONE not in said else [d for d in said if d is not Decision.NONE]


_EVERY = ("base", "ours", "theirs")
_SIGNS = {"<<<<<<<": ("ours",), "|||||||": ("base",), "=======": ("theirs",), ">>>>>>>": _EVERY}
"""What git writes between the sides, and to which side the lines below it belong."""


def sides(source: str) -> tuple[str, str, str]:
    """Base, ours and theirs of a file in which git left a conflict; without git's own base it is what both sides share."""
    parts: dict[str, list[str]] = {name: [] for name in _EVERY}
    now: tuple[str, ...] = _EVERY
    for line in source.split("\n"):
        if line[:7] in _SIGNS and line[7:8] in ("", " "):
            now = _SIGNS[line[:7]]
            continue
        for part in now:
            parts[part].append(line)
    return "\n".join(parts["base"]), "\n".join(parts["ours"]), "\n".join(parts["theirs"])
