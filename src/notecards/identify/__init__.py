"""Sameness: candidates and what the ledger knows become notes with lasting ids, and a plan that says why."""

import hashlib
from base64 import b32encode
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass, replace

from notecards.cards import Candidate, Decision, Note, Row, Source, Status
from notecards.identify.contents import (
    content_of,
    digest,
    highest_number,
    numbered,
    question_side,
    touched,
    wording,
)
from notecards.identify.likeness import hidden_text, letters, likeness, said, squashed
from notecards.identify.matching import Matched, Reason, match
from notecards.identify.pairing import asks_the_same, paired
from notecards.identify.units import Placed, Unit
from notecards.problems import Span
from notecards.tokens import text


@dataclass(frozen=True, slots=True)
class Planned:
    """One line of the plan: what becomes of a note and why. old: the row as it was, None for a new one."""

    id: str
    status: Status
    reason: str
    source: Source
    row: Row
    old: Row | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Identified:
    """notes: in reading order, rejected ones left out. rows: the next ledger. reworded: cards that a refresh would word anew."""

    notes: tuple[Note, ...]
    rows: tuple[Row, ...]
    plan: tuple[Planned, ...]
    reworded: int = 0


STANDS_UNASKED = "its statement stands; today's rules would make no card of it"
NO_CARD = "its line stands in the notes, changed, and gives no card now"
GONE = "its statement stands in the notes no more"
RETIRED = "today's rules make no card of its statement"
JOINED = "another card asks the same of the same subject"


def identify(
    files: Sequence[Placed],
    rows: Sequence[Row],
    scope: Collection[str] | None,
    now: int,
    *,
    refresh: Collection[str] = (),
    taken: Container[str] = frozenset(),
) -> Identified:
    """Give every fact its lasting id.

    files: the notes in reading order. rows: all known rows. scope: paths whose facts may change, None for all; rows of other paths
    stay as they are. now: epoch seconds. refresh: paths whose cards take today's wording though their statements stand.
    """
    inside = [row for row in rows if scope is None or row.path in scope]
    outside = [row for row in rows if scope is not None and row.path not in scope]
    planning = _Planning({file.path: file for file in files}, _Taken({row.id for row in rows}, taken), now, frozenset(refresh))
    matched, unmatched = match(files, inside)
    for one in matched:
        planning.statement(one)
    for unit in unmatched:
        planning.left += [(row, None) for row in unit.rows]
    planning.same_answers()
    planning.newcomers()
    lines = planning.in_order()
    gone = planning.gone([row for row in inside if not row.statement])
    return _identified(lines, gone, outside, planning.reworded)


@dataclass(frozen=True, slots=True)
class _Taken:
    """The ids that are given. elsewhere: of notes that are not looked at."""

    here: set[str]
    elsewhere: Container[str]

    def add(self, made: str) -> None:
        self.here.add(made)

    def __contains__(self, made: object) -> bool:
        return made in self.here or made in self.elsewhere


@dataclass(slots=True)
class _Free:
    """A candidate that no row was found for yet. doubtful: one was like it, not clearly enough."""

    candidate: Candidate
    doubtful: bool


class _Planning:
    """The plan as it grows. left: rows without a card now, and the statement theirs became, if any."""

    def __init__(self, files: dict[str, Placed], taken: "_Taken", now: int, refresh: frozenset[str]) -> None:
        self.files, self.taken, self.now, self.refresh = files, taken, now, refresh
        self.lines: list[Planned] = []
        self.free: list[_Free] = []
        self.left: list[tuple[Row, Unit | None]] = []
        self.reworded = 0

    def statement(self, matched: Matched) -> None:
        """The cards of one statement of the notes."""
        unit = matched.now
        ours = _once(unit.candidates)
        rows = [(row, known, reason) for known, reason in matched.known for row in known.rows]
        same = all(known.text == unit.text for known, _ in matched.known)
        found = paired([row for row, _, _ in rows], ours, same=same)
        for i, k in found.items():
            self.lines.append(self._known(ours[i], rows[k][0], rows[k][2], rows[k][1].text == unit.text))
        used = set(found.values())
        standing = [rows[k][0] for k in used if rows[k][1].text == unit.text]
        for k, (row, known, reason) in enumerate(rows):
            if k in used:
                continue
            if known.text == unit.text and self._stays(row, unit):
                standing.append(row)
                self.lines.append(self._unasked(row, unit, reason))
            else:
                self.left.append((row, unit))
        renewed = unit.path in self.refresh
        self.free += [
            _Free(c, matched.doubtful)
            for i, c in enumerate(ours)
            if i not in found and (renewed or not asks_the_same(c, standing))
        ]

    def _stays(self, row: Row, unit: Unit) -> bool:
        kept = row.decision in (Decision.KEPT, Decision.REWORDED)
        return not row.gone and (kept or unit.path not in self.refresh)

    def _known(self, c: Candidate, old: Row, reason: Reason, same: bool) -> Planned:
        refresh = c.path in self.refresh
        content = content_of(c, old, same=same, refresh=refresh)
        kept = content is old.content or wording(content) == wording(old.content)
        self.reworded += (
            same and not refresh and old.decision is not Decision.REWORDED and wording(c.content) != wording(content)
        )
        row = replace(
            old, content=content, statement=c.statement, subject=old.subject if same and kept else c.subject,
            asked=old.asked if same and kept else c.asked, highest=max(old.highest, highest_number(content)),
        )  # fmt: skip
        return self._placed(row, old, reason, [Source(c.path, c.span, c.heading)], c.heading, c.under)

    def _unasked(self, old: Row, unit: Unit, reason: Reason) -> Planned:
        """A card whose statement stands though nothing is made of it today: the ledger decides."""
        self.reworded += 1
        sources = [Source(unit.path, span, unit.heading) for span in unit.spans]
        said_of_it = f"{reason}" if reason is not Reason.SAME else STANDS_UNASKED
        return self._placed(old, old, said_of_it, sources, unit.heading, unit.under)

    def _placed(
        self, row: Row, old: Row, reason: str, sources: list[Source], heading: tuple[str, ...], under: tuple[str, ...]
    ) -> Planned:
        file = self.files[sources[0].path]
        row = replace(row, path=file.path, deck=file.deck, tags=file.tags, heading=heading, under=under, gone=False)
        row = touched(row, old, self.now)
        return Planned(row.id, _status(row, old), reason, sources[0], row, old, tuple(sources))

    def same_answers(self) -> None:
        """What is left on both sides: the same answer, under the same subject or to a similar question."""
        known: dict[str, list[int]] = defaultdict(list)
        for k, (row, _) in enumerate(self.left):
            known[_answer(row)].append(k)
        ours: dict[str, list[int]] = defaultdict(list)
        for i, one in enumerate(self.free):
            ours[_answer(one.candidate)].append(i)
        used_rows, used = set(), set()
        for answer, group in ours.items():
            rows = [k for k in known.get(answer, ()) if not self.left[k][0].gone] or known.get(answer, [])
            if len(group) != 1 or len(rows) != 1 or len(answer) < 4:
                continue
            candidate, row = self.free[group[0]].candidate, self.left[rows[0]][0]
            if _is_evident(candidate, row):
                self.lines.append(self._known(candidate, row, Reason.SAME_ANSWER, same=False))
                used_rows.add(rows[0])
                used.add(group[0])
        self.left = [one for k, one in enumerate(self.left) if k not in used_rows]
        self.free = [one for i, one in enumerate(self.free) if i not in used]

    def newcomers(self) -> None:
        """What is new; equal question and answer under one subject in one root deck is one note with several sources."""
        known = {}
        for i, line in enumerate(self.lines):
            known.setdefault(_fact_key(line.row, line.row.deck), i)
        for one in self.free:
            c = one.candidate
            source = Source(c.path, c.span, c.heading)
            key = _fact_key(c, self.files[c.path].deck)
            if key in known:
                line = self.lines[known[key]]
                self.lines[known[key]] = replace(line, sources=(*line.sources, source))
                continue
            known[key] = len(self.lines)
            self.lines.append(self._new(c, source, one.doubtful))

    def _new(self, c: Candidate, source: Source, doubtful: bool) -> Planned:
        file, content = self.files[c.path], numbered(c.content)
        made = fact_id(c, self.taken)
        self.taken.add(made)
        row = Row(
            made, c.path, file.deck, file.tags, content, c.statement, c.subject, c.asked, c.heading, highest_number(content),
            self.now, self.now, "", under=c.under,
        )  # fmt: skip
        status, reason = (Status.DOUBTFUL, Reason.AMBIGUOUS) if doubtful else (Status.NEW, Reason.NEW)
        return Planned(made, status, reason, source, replace(row, digest=digest(row)), None, (source,))

    def in_order(self) -> list[Planned]:
        """The lines in reading order, those that became one note joined, no two fronts alike."""
        order = {path: i for i, path in enumerate(self.files)}
        self.lines.sort(key=lambda p: (order[p.source.path], p.source.span.last, p.source.span.first))
        joined: dict[tuple[str, ...], Planned] = {}
        for line in self.lines:
            key = _fact_key(line.row, line.row.deck)
            other = joined.get(key)
            if other is None or line.old is None or Decision.REWORDED in (line.row.decision, other.row.decision):
                joined[key if other is None else (*key, line.id)] = line
            else:
                joined[key] = replace(other, sources=(*other.sources, *line.sources))
                self.left.append((line.old, None))
        return _with_unique_fronts(list(joined.values()))

    def gone(self, forgotten: Iterable[Row]) -> list[Planned]:
        """Rows without a card now; one whose line stands, changed, follows it, so that it is known again when it gives a card."""
        found = [_gone(row, unit, self.refresh) for row, unit in self.left]
        return [*found, *(Planned(row.id, Status.GONE, "", Source("", Span(0, 0)), row, row) for row in forgotten)]


def _identified(lines: list[Planned], gone: list[Planned], outside: list[Row], reworded: int) -> Identified:
    others = [_note(row, (Source(row.path, Span(0, 0), row.heading),)) for row in outside if not row.gone]
    every = [*(line.row for line in lines), *(line.row for line in gone), *outside]
    rows = tuple(sorted(every, key=lambda row: (row.path, row.gone)))
    position = {row.id: i for i, row in enumerate(rows)}
    living = sorted([*(_note(line.row, line.sources) for line in lines), *others], key=lambda note: position[note.id])
    rejected = {row.id for row in rows if row.decision is Decision.REJECTED}
    plan = (*lines, *(line for line in gone if line.old and not line.old.gone))
    return Identified(tuple(note for note in living if note.id not in rejected), rows, plan, reworded)


def _once(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Each fact once, though its statement may stand twice in one place."""
    found: dict[tuple[str, ...], Candidate] = {}
    for one in candidates:
        found.setdefault((one.subject, squashed(one.asked), _answer(one)), one)
    return list(found.values())


def _answer(fact: Candidate | Row) -> str:
    return squashed(hidden_text(fact.content)).casefold()


def _fact_key(fact: Candidate | Row, deck: str) -> tuple[str, ...]:
    return deck.split("::")[0], fact.subject, squashed(fact.asked), squashed(hidden_text(fact.content))


def _is_evident(candidate: Candidate, row: Row) -> bool:
    """Whether an equal answer is that of the same fact."""
    if candidate.subject == row.subject and candidate.subject:
        return likeness(letters(candidate.asked), letters(row.asked)) >= 0.3 or candidate.path == row.path
    return likeness(letters(said(candidate)), letters(said(row))) >= 0.6


def fact_id(candidate: Candidate, taken: Container[str]) -> str:
    """The first id of a fact: twelve letters and digits that depend on the fact alone, so that two machines agree."""
    parts = [candidate.subject, candidate.asked, hidden_text(candidate.content)]
    for salt in range(1000):
        source = "\x1f".join([*map(squashed, parts), str(salt) if salt else ""])
        made = b32encode(hashlib.sha256(source.encode()).digest())[:12].decode().lower()
        if made not in taken:
            return made
    raise AssertionError("a thousand facts cannot share one hash")


def _status(row: Row, old: Row) -> Status:
    if old.decision is Decision.REJECTED:
        return Status.REJECTED
    if old.gone:
        return Status.BACK
    if row.digest != old.digest:
        return Status.EDITED
    return Status.MOVED if (row.path, row.deck) != (old.path, old.deck) else Status.SAME


def _gone(row: Row, unit: Unit | None, refresh: Collection[str]) -> Planned:
    source = Source(row.path, Span(0, 0), row.heading)
    reason = GONE
    made = replace(row, gone=True)
    if unit is not None:
        reason = RETIRED if unit.path in refresh and unit.text == row.statement else NO_CARD
        made = replace(made, statement=unit.text, path=unit.path, heading=unit.heading, under=unit.under)
    return Planned(row.id, Status.GONE, reason, source, made, row)


def _note(row: Row, sources: tuple[Source, ...]) -> Note:
    return Note(row.id, row.content, row.deck, row.tags, sources, row.added, row.modified)


def _with_unique_fronts(planned: list[Planned]) -> list[Planned]:
    """In a deck no two cards ask the same: a newcomer gets more context, or, where there is none, its file's name."""
    taken = {(_root(p.row), question_side(p.row.content)) for p in planned if p.old is not None}
    result = []
    for line in planned:
        if line.old is None:
            row = next(
                (r for r in _told_apart(line.row) if (_root(r), question_side(r.content)) not in taken), line.row
            )
            taken.add((_root(row), question_side(row.content)))
            line = replace(line, row=replace(row, digest=digest(row)))
        result.append(line)
    return result


def _root(row: Row) -> str:
    return row.deck.split("::")[0]


def _told_apart(row: Row) -> list[Row]:
    """The row as it is, then with more and more of its place on its front."""
    place = [*reversed(row.heading), row.deck.split("::")[-1], row.path]
    more = [row]
    for part in place:
        context = (text(part), *row.content.context)
        more.append(replace(row, content=replace(row.content, context=context)))
    return more


__all__ = ["Identified", "Placed", "Planned", "Reason", "digest", "fact_id", "identify", "question_side"]
