"""Sameness: candidates and what the ledger knows become notes with lasting ids, and a plan that says why."""

import hashlib
import json
from base64 import b32encode
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from notecards.cards import Candidate, Content, Decision, Gap, Note, Row, Source, Status
from notecards.identify.matching import Match, Reason, hidden_text, match, squashed
from notecards.problems import Span
from notecards.tokens import Token, Tokens, plain, text


@dataclass(frozen=True, slots=True)
class Placed:
    """A candidate with the deck and tags that its file gives it."""

    candidate: Candidate
    deck: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Planned:
    """One line of the plan: what becomes of a note and why. old: the row as it was, None for a new one."""

    id: str
    status: Status
    reason: str
    source: Source
    row: Row
    old: Row | None = None


@dataclass(frozen=True, slots=True)
class Identified:
    """notes: in reading order, rejected ones left out. rows: the next ledger. reworded: cards that a refresh would word anew."""

    notes: tuple[Note, ...]
    rows: tuple[Row, ...]
    plan: tuple[Planned, ...]
    reworded: int = 0


def identify(
    placed: Sequence[Placed],
    rows: Sequence[Row],
    scope: Collection[str] | None,
    now: int,
    *,
    refresh: Collection[str] = (),
) -> Identified:
    """Give every candidate its lasting id.

    rows: all known rows. scope: paths whose facts may change, None for all; rows of other paths stay as they are.
    now: epoch seconds. refresh: paths whose cards take the newest wording though their statements stand.
    """
    inside = [row for row in rows if scope is None or row.path in scope]
    outside = [row for row in rows if scope is not None and row.path not in scope]
    merged = _merged(placed)
    matches, ambiguous = match([one.candidate for one, _ in merged], inside)
    taken = {row.id for row in rows}
    planned: list[Planned] = []
    sources: list[tuple[Source, ...]] = []
    reworded = 0
    for i, (one, places) in enumerate(merged):
        line = _planned(one, matches.get(i), i in ambiguous, taken, now, one.candidate.path in refresh)
        taken.add(line.id)
        reworded += _differs(line, one.candidate)
        planned.append(line)
        sources.append(places)
    planned = _with_unique_fronts(planned, now)
    kept = {m.row.id for m in matches.values()}
    gone = [_gone(row) for row in inside if row.id not in kept]
    notes = [_note(line.row, places) for line, places in zip(planned, sources, strict=True)]
    others = [_note(row, (Source(row.path, Span(0, 0), row.heading),)) for row in outside if not row.gone]
    next_rows = _in_order([line.row for line in planned], [line.row for line in gone], outside)
    position = {row.id: i for i, row in enumerate(next_rows)}
    living = sorted([*notes, *others], key=lambda note: position[note.id])
    rejected = {row.id for row in next_rows if row.decision is Decision.REJECTED}
    return Identified(
        tuple(note for note in living if note.id not in rejected),
        next_rows,
        (*planned, *(g for g in gone if g.old and not g.old.gone)),
        reworded,
    )


def _merged(placed: Sequence[Placed]) -> list[tuple[Placed, tuple[Source, ...]]]:
    """Equal question and answer under one subject in one root deck are one note with several sources."""
    found: dict[tuple[str, ...], tuple[Placed, list[Source]]] = {}
    for one in placed:
        c = one.candidate
        key = (one.deck.split("::")[0], c.subject, squashed(c.asked), squashed(hidden_text(c.content)))
        source = Source(c.path, c.span, c.heading)
        if key in found:
            found[key][1].append(source)
        else:
            found[key] = (one, [source])
    return [(one, tuple(sources)) for one, sources in found.values()]


def fact_id(candidate: Candidate, taken: Collection[str]) -> str:
    """The first id of a fact: twelve letters and digits that depend on the fact alone, so that two machines agree."""
    parts = [candidate.subject, candidate.asked, hidden_text(candidate.content)]
    for salt in range(1000):
        source = "\x1f".join([*map(squashed, parts), str(salt) if salt else ""])
        made = b32encode(hashlib.sha256(source.encode()).digest())[:12].decode().lower()
        if made not in taken:
            return made
    raise AssertionError("a thousand facts cannot share one hash")


def _planned(
    one: Placed, matched: Match | None, ambiguous: bool, taken: Collection[str], now: int, refresh: bool
) -> Planned:
    c = one.candidate
    source = Source(c.path, c.span, c.heading)
    if matched is None:
        content = _numbered(c.content, None, 0)
        row = Row(
            fact_id(c, taken),
            c.path,
            one.deck,
            one.tags,
            content,
            c.statement,
            c.subject,
            c.asked,
            c.heading,
            _top(content),
            now,
            now,
            "",
        )
        status, reason = (Status.DOUBTFUL, Reason.AMBIGUOUS) if ambiguous else (Status.NEW, Reason.NEW)
        return Planned(row.id, status, reason, source, replace(row, digest=digest(row)))
    old = matched.row
    stands = old.statement == c.statement and old.subject == c.subject and not refresh
    content = old.content if stands else _numbered(c.content, old.content, old.highest)
    row = replace(
        old, path=c.path, deck=one.deck, tags=one.tags, content=content, statement=c.statement, subject=c.subject if not stands else old.subject,
        asked=old.asked if stands else c.asked, heading=c.heading, highest=max(old.highest, _top(content)), gone=False,
    )  # fmt: skip
    row = _touched(row, old, now)
    return Planned(row.id, _status(row, old), matched.reason, source, row, old)


def _touched(row: Row, old: Row, now: int) -> Row:
    made = digest(row)
    if made == old.digest:
        return row
    return replace(row, digest=made, modified=max(now, old.modified + 1))


def _status(row: Row, old: Row) -> Status:
    if old.decision is Decision.REJECTED:
        return Status.REJECTED
    if old.gone:
        return Status.BACK
    if row.content != old.content:
        return Status.EDITED
    return Status.MOVED if (row.path, row.deck) != (old.path, old.deck) else Status.SAME


def _differs(line: Planned, candidate: Candidate) -> bool:
    """Whether today's rules would word a standing card in another way."""
    if line.old is None or line.status not in (Status.SAME, Status.MOVED):
        return False
    ours, theirs = line.row.content, candidate.content
    return (ours.front, ours.back, [(g.start, g.end) for g in ours.gaps]) != (
        theirs.front,
        theirs.back,
        [(g.start, g.end) for g in theirs.gaps],
    )


def _numbered(content: Content, old: Content | None, highest: int) -> Content:
    """Every gap with a number of its own: a known deletion keeps its number, a new one gets one that was never used."""
    if not content.gaps:
        return content
    known = _numbers_of(old) if old else {}
    whole = plain(content.back)
    numbers = [known.pop(squashed(whole[gap.start : gap.end]).casefold(), 0) for gap in content.gaps]
    left = sorted(known.values())
    if old and len(old.gaps) == len(content.gaps):
        numbers = [number or left.pop(0) for number in numbers]
    for i, number in enumerate(numbers):
        if not number:
            highest += 1
            numbers[i] = highest
    return replace(content, gaps=tuple(Gap(g.start, g.end, n) for g, n in zip(content.gaps, numbers, strict=True)))


def _numbers_of(content: Content) -> dict[str, int]:
    whole = plain(content.back)
    return {squashed(whole[g.start : g.end]).casefold(): g.number for g in content.gaps}


def _top(content: Content) -> int:
    return max((gap.number for gap in content.gaps), default=0)


def _gone(row: Row) -> Planned:
    source = Source(row.path, Span(0, 0), row.heading)
    reason = "its statement stands in the notes no more"
    return Planned(row.id, Status.GONE, reason, source, replace(row, gone=True), row)


def _note(row: Row, sources: tuple[Source, ...]) -> Note:
    return Note(row.id, row.content, row.deck, row.tags, sources, row.added, row.modified)


def _in_order(living: list[Row], gone: list[Row], outside: list[Row]) -> tuple[Row, ...]:
    """Rows grouped by file in reading order, what is gone from a file behind what stands in it."""
    every = [*living, *gone, *outside]
    return tuple(sorted(every, key=lambda row: (row.path, row.gone)))


def question_side(content: Content) -> str:
    """All that stands on the question side, gaps as [...], for telling fronts apart."""
    whole, at, parts = plain(content.back), 0, []
    for gap in content.gaps:
        parts += [whole[at : gap.start], "[...]"]
        at = gap.end
    asked = "".join([*parts, whole[at:]]) if content.gaps else plain(content.front)
    return squashed(" › ".join([*map(plain, content.context), asked])).casefold()


def _with_unique_fronts(planned: list[Planned], now: int) -> list[Planned]:
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


def digest(row: Row) -> str:
    """Of all that is exported for a note, its source line left out: when it changes, the note's `mod` must."""
    content = row.content
    shown = [
        content.note_type, [_shown(part) for part in content.context], _shown(content.front), _shown(content.back),
        [(g.start, g.end, g.number) for g in content.gaps], sorted(row.tags),
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(shown, ensure_ascii=False).encode()).hexdigest()[:16]


def _shown(tokens: Tokens) -> list[list[str | int]]:
    return [_parts(token) for token in tokens]


def _parts(token: Token) -> list[str | int]:
    return [token.kind.value, token.text, token.marks.value, token.target]


__all__ = ["Identified", "Placed", "Planned", "Reason", "digest", "fact_id", "identify", "question_side"]
