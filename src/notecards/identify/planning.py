"""The plan of a build: statement by statement, what becomes of each card, and which are new, gone or told apart."""

import hashlib
from base64 import b32encode
from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from notecards.cards import Candidate, Decision, Row, Source, Status
from notecards.identify.contents import (
    content_of,
    digest,
    highest_number,
    numbered,
    question_side,
    touched,
    wording,
)
from notecards.identify.likeness import contained, hidden_text, letters, likeness, said, squashed
from notecards.identify.matching import WHOLE, Matched, Reason
from notecards.identify.pairing import asks_the_same, paired
from notecards.identify.units import Placed, Unit
from notecards.problems import Span
from notecards.tokens import text


class Planned(NamedTuple):
    """One line of the plan: what becomes of a note and why. old: the row as it was, None for a new one."""

    id: str
    status: Status
    reason: str
    source: Source
    row: Row
    old: Row | None = None
    sources: tuple[Source, ...] = ()


STANDS_UNASKED = "its statement stands; today's rules would make no card of it"
NO_CARD = "its line stands in the notes, changed, and gives no card now"
GONE = "its statement stands in the notes no more"
RETIRED = "today's rules make no card of its statement"
JOINED = "another card asks the same of the same subject"


@dataclass(frozen=True, slots=True)
class Taken:
    """The ids that are given. elsewhere: in ledgers that are not looked at."""

    here: set[str]
    elsewhere: Container[str]

    def add(self, made: str) -> None:
        self.here.add(made)

    def __contains__(self, made: object) -> bool:
        return made in self.here or made in self.elsewhere


@dataclass(slots=True)
class _Free:
    """A candidate that no row was found for yet, once for each place it stands in. doubtful: a row was like it, not clearly enough."""

    places: tuple[Candidate, ...]
    doubtful: bool

    @property
    def candidate(self) -> Candidate:
        return self.places[0]

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(Source(c.path, c.span, c.heading) for c in self.places)


class Planning:
    """The plan as it grows. left: rows without a card now, and the statement theirs became, if any."""

    def __init__(self, files: dict[str, Placed], taken: Taken, now: int, refresh: frozenset[str]) -> None:
        self.files, self.taken, self.now, self.refresh = files, taken, now, refresh
        self.lines: list[Planned] = []
        self.free: list[_Free] = []
        self.left: list[tuple[Row, Unit | None]] = []
        self.reworded = 0

    def statement(self, matched: Matched) -> None:
        """The cards of one statement of the notes."""
        unit = matched.now
        if not unit.candidates and not matched.known:
            return
        places = _once(unit.candidates)
        ours = [one[0] for one in places]
        rows = [(row, known, reason) for known, reason in matched.known for row in known.rows]
        same = all(known.text == unit.text for known, _ in matched.known)
        found = paired([row for row, _, _ in rows], ours, same=same)
        for i, k in found.items():
            self.lines.append(self._known(places[i], rows[k][0], rows[k][2], rows[k][1].text == unit.text))
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
            _Free(one, matched.doubtful)
            for i, one in enumerate(places)
            if i not in found and (renewed or not asks_the_same(one[0], standing))
        ]

    def _stays(self, row: Row, unit: Unit) -> bool:
        kept = row.decision in (Decision.KEPT, Decision.REWORDED)
        return not row.gone and (kept or unit.path not in self.refresh)

    def _known(self, places: tuple[Candidate, ...], old: Row, reason: Reason, same: bool) -> Planned:
        c = places[0]
        refresh = c.path in self.refresh
        content = content_of(c, old, same=same, refresh=refresh)
        if same and not refresh and old.decision is not Decision.REWORDED and content != c.content:
            self.reworded += wording(c.content) != wording(content)
        row = old
        if not same or content is not old.content:
            kept = same and wording(content) == wording(old.content)
            row = replace(
                old, content=content, statement=c.statement, subject=old.subject if kept else c.subject,
                asked=old.asked if kept else c.asked, highest=max(old.highest, highest_number(content)),
            )  # fmt: skip
        return self._placed(
            row, old, reason, [Source(c.path, one.span, c.heading) for one in places], c.heading, c.under
        )

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
        place = (file.path, file.deck, file.tags, heading, under, False)
        if place != (row.path, row.deck, row.tags, row.heading, row.under, row.gone):
            row = replace(row, path=file.path, deck=file.deck, tags=file.tags, heading=heading, under=under, gone=False)
        row = touched(row, old, self.now)
        return Planned(row.id, _status(row, old), reason, sources[0], row, old, tuple(sources))

    def same_facts(self) -> None:
        """A statement that was split stands on as one of its parts; what the others ask as before stays the same card."""
        known: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for k, (row, unit) in enumerate(self.left):
            if unit is not None and not row.gone:
                known[row.path, *_fact_key(row, row.deck)].append(k)
        ours: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for i, one in enumerate(self.free if known else ()):
            c = one.candidate
            ours[c.path, *_fact_key(c, self.files[c.path].deck)].append(i)
        pairs = {i: known[key][0] for key, (i, *more) in ours.items() if not more and len(known.get(key, ())) == 1}
        for i, k in pairs.items():
            self.lines.append(self._known(self.free[i].places, self.left[k][0], Reason.APART, same=False))
        self._settle(pairs)

    def _settle(self, pairs: dict[int, int]) -> None:
        """Neither side of these is left. pairs: index in `free` -> index in `left`."""
        rows = set(pairs.values())
        self.left = [one for k, one in enumerate(self.left) if k not in rows]
        self.free = [one for i, one in enumerate(self.free) if i not in pairs]

    def same_answers(self) -> None:
        """What is left on both sides: the same answer, under the same subject or to a similar question.

        A row whose line is known to be another now is not looked for elsewhere, nor is the smaller part of a split statement."""
        known: dict[str, list[int]] = defaultdict(list)
        for k, (row, unit) in enumerate(self.left):
            if unit is None:
                known[_answer(row)].append(k)
        ours: dict[str, list[int]] = defaultdict(list)
        for i, one in enumerate(self.free):
            ours[_answer(one.candidate)].append(i)
        pairs: dict[int, int] = {}
        for answer, group in ours.items():
            rows = [k for k in known.get(answer, ()) if not self.left[k][0].gone] or known.get(answer, [])
            if len(group) != 1 or len(rows) != 1 or len(answer) < 4:
                continue
            free, row = self.free[group[0]], self.left[rows[0]][0]
            if _is_evident(free.candidate, row) and not _is_part(free.candidate, row):
                self.lines.append(self._known(free.places, row, Reason.SAME_ANSWER, same=False))
                pairs[group[0]] = rows[0]
        self._settle(pairs)

    def newcomers(self) -> None:
        """What is new; equal question and answer under one subject in one root deck is one note with several sources."""
        if not self.free:
            return
        known: dict[tuple[str, ...], int] = {}
        subjects = {one.candidate.subject for one in self.free}
        for i, line in enumerate(self.lines):
            if line.row.subject in subjects:
                known.setdefault(_fact_key(line.row, line.row.deck), i)
        for one in self.free:
            key = _fact_key(one.candidate, self.files[one.candidate.path].deck)
            if key in known:
                line = self.lines[known[key]]
                self.lines[known[key]] = line._replace(sources=(*line.sources, *one.sources))
                continue
            known[key] = len(self.lines)
            self.lines.append(self._new(one))

    def _new(self, one: _Free) -> Planned:
        c = one.candidate
        file, content = self.files[c.path], numbered(c.content)
        made = fact_id(c, self.taken)
        self.taken.add(made)
        row = Row(
            made, c.path, file.deck, file.tags, content, c.statement, c.subject, c.asked, c.heading, highest_number(content),
            self.now, self.now, "", under=c.under,
        )  # fmt: skip
        status, reason = (Status.DOUBTFUL, Reason.AMBIGUOUS) if one.doubtful else (Status.NEW, Reason.NEW)
        return Planned(made, status, reason, one.sources[0], replace(row, digest=digest(row)), None, one.sources)

    def in_order(self) -> list[Planned]:
        """The lines in reading order, those that became one note joined, no two fronts alike."""
        order = {path: i for i, path in enumerate(self.files)}
        self.lines.sort(key=lambda p: (order[p.source.path], p.source.span.last, p.source.span.first))
        asked = [(_root(line.row), line.row.subject, squashed(line.row.asked)) for line in self.lines]
        often = Counter(asked)
        joined: dict[tuple[str, ...], Planned] = {}
        for line, what in zip(self.lines, asked, strict=True):
            key = (line.id,) if often[what] == 1 else _fact_key(line.row, line.row.deck)
            other = joined.get(key)
            if other is None or line.old is None or Decision.REWORDED in (line.row.decision, other.row.decision):
                joined[key if other is None else (*key, line.id)] = line
            else:
                joined[key] = other._replace(sources=(*other.sources, *line.sources))
                self.left.append((line.old, None))
        return _with_unique_fronts(list(joined.values()))

    def gone(self) -> list[Planned]:
        """Rows without a card now; one whose line stands, changed, follows it, so that it is known again when it gives a card."""
        return [_gone(row, unit, self.refresh) for row, unit in self.left]


def _once(candidates: Sequence[Candidate]) -> list[tuple[Candidate, ...]]:
    """Each fact once, with all its places, for its statement may stand twice under one parent."""
    if len(candidates) == 1:
        return [(candidates[0],)]
    found: dict[tuple[str, ...], list[Candidate]] = defaultdict(list)
    for one in candidates:
        found[one.subject, squashed(one.asked), _answer(one)].append(one)
    return [tuple(places) for places in found.values()]


def _answer(fact: Candidate | Row) -> str:
    return squashed(hidden_text(fact.content)).casefold()


def _fact_key(fact: Candidate | Row, deck: str) -> tuple[str, ...]:
    return deck.split("::")[0], fact.subject, squashed(fact.asked), squashed(hidden_text(fact.content))


def _is_evident(candidate: Candidate, row: Row) -> bool:
    """Whether an equal answer is that of the same fact."""
    if candidate.subject == row.subject and candidate.subject:
        return likeness(letters(candidate.asked), letters(row.asked)) >= 0.3 or candidate.path == row.path
    return likeness(letters(said(candidate)), letters(said(row))) >= 0.6


def _is_part(candidate: Candidate, row: Row) -> bool:
    """Whether a candidate's statement is a piece that was cut off the row's."""
    cut = len(candidate.statement) < 0.8 * len(row.statement)
    return cut and contained(letters(candidate.statement), letters(row.statement)) >= WHOLE


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


def _with_unique_fronts(planned: list[Planned]) -> list[Planned]:
    """In a deck no two cards ask the same: a newcomer gets more context, or, where there is none, its file's name."""
    roots = {_root(p.row) for p in planned if p.old is None}
    known = [p.row for p in planned if p.old is not None and roots]
    taken = {(_root(row), question_side(row.content)) for row in known if _root(row) in roots}
    result = []
    for line in planned:
        if line.old is None:
            row = next(
                (r for r in _told_apart(line.row) if (_root(r), question_side(r.content)) not in taken), line.row
            )
            taken.add((_root(row), question_side(row.content)))
            line = line._replace(row=replace(row, digest=digest(row)))
        result.append(line)
    return result


def _root(row: Row) -> str:
    return row.deck.split("::")[0]


def _told_apart(row: Row) -> Iterator[Row]:
    """The row as it is, then with more and more of its place on its front."""
    yield row
    for part in (*reversed(row.heading), row.deck.split("::")[-1], row.path):
        context = (text(part), *row.content.context)
        yield replace(row, content=replace(row.content, context=context))
