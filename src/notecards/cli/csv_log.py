"""The review log as a table that other programs read and write: one row an answer, columns known by their names."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, tzinfo
from hashlib import sha256
from io import StringIO
from typing import NamedTuple

from notecards.problems import Location, Problem
from notecards.review import graded
from notecards.review.figures import Answer
from notecards.review_log import chain_of
from notecards.reviews import CardState, Event, EventKind, Grade, Mode, Phase
from notecards.schedule import Moment, Plan, answered, interval_for, moment_at

COLUMNS = ("card_id", "review_time", "review_rating", "review_state", "review_duration")
_STATES = (Phase.NEW, Phase.LEARNING, Phase.REVIEW, Phase.RELEARNING)


class Imported(NamedTuple):
    """One answer of a table. state: of the card before it, None where the table does not say. duration: milliseconds."""

    card: str
    now: Moment
    grade: Grade
    state: Phase | None
    duration: int


def table(found: Iterable[Answer]) -> Iterator[str]:
    """Lines of the table: time in epoch milliseconds, state before the answer (0 new, 1 learning, 2 review, 3 relearning)."""
    for row in (COLUMNS, *((a.card, a.time, int(a.grade), _STATES.index(a.phase), a.duration) for a in found)):
        line = StringIO()
        csv.writer(line, lineterminator="").writerow(row)
        yield line.getvalue()


def parse(source: str, path: str, zone: tzinfo | None, rollover: time) -> tuple[list[Imported], list[Problem]]:
    """The answers of a table in order of time, and a problem for each row that is none. Raises ValueError without the columns."""
    reader = csv.DictReader(StringIO(source))
    names = {(name or "").strip().lower(): name for name in reader.fieldnames or ()}
    missing = [name for name in COLUMNS[:3] if name not in names]
    if missing:
        raise ValueError(
            f"there is no column {', '.join(missing)}; name the columns {', '.join(COLUMNS)} in the first line"
        )
    found: list[Imported] = []
    problems: list[Problem] = []
    try:
        for row in reader:
            values = {known: (row.get(name) or "").strip() for known, name in names.items()}
            try:
                found.append(_answer(values, zone, rollover))
            except (ValueError, OverflowError, OSError) as error:
                problems.append(
                    Problem(
                        Location(path, reader.line_num), f"this row is no answer ({error})", "mend it and import again"
                    )
                )
    except csv.Error as error:
        problems.append(
            Problem(Location(path, reader.line_num), f"the table cannot be read on ({error})", "save it as CSV")
        )
    return sorted(found, key=lambda answer: (answer.now.ms, answer.card)), problems


def _answer(values: dict[str, str], zone: tzinfo | None, rollover: time) -> Imported:
    card, grade = values["card_id"], int(values["review_rating"])
    if not card or not card.isprintable():
        raise ValueError("it has no card_id")
    if grade not in range(1, 5):
        raise ValueError(f"review_rating is 1 to 4, not {grade}")
    given = values.get("review_state", "")
    state = _STATES[int(given)] if given in ("0", "1", "2", "3") else None
    duration = max(0, min(int(float(values.get("review_duration") or 0)), 86_400_000))
    return Imported(card, moment_at(_ms(values["review_time"], zone), zone, rollover), Grade(grade), state, duration)


def _ms(text: str, zone: tzinfo | None) -> int:
    """Epoch milliseconds of a time given as such or as ISO 8601; without an offset it is wall time of the zone."""
    if text.lstrip("-").isdecimal():
        ms = int(text)
    else:
        there = datetime.fromisoformat(text)
        ms = round((there if there.tzinfo else there.replace(tzinfo=zone)).timestamp() * 1000)
    if not 0 < ms < 4_102_444_800_000:
        raise ValueError(f"review_time {text} is no time between 1970 and 2100")
    return ms


def events_of(found: Sequence[Imported], known: Iterable[Event], plan: Plan) -> list[tuple[Event, str]]:
    """The answers that are not known yet as a chain of events of a device of their own, named after what they are.

    Each gets the phase and due date that the plan gives it without fuzz; where the table says what came next, that phase.
    """
    there = {(event.card, event.time) for event in known if event.kind is EventKind.GRADE}
    by_card: dict[str, list[Imported]] = defaultdict(list)
    for answer in found:
        if (answer.card, answer.now.ms) not in there:
            there.add((answer.card, answer.now.ms))
            by_card[answer.card].append(answer)
    made = [event for own in by_card.values() for event in _of_card(own, replace(plan, fuzz=False))]
    made.sort(key=lambda pair: (pair[0].time, pair[0].card))
    device = "import-" + sha256(repr(made).encode()).hexdigest()[:12]
    keys = {id(event): (device, number) for number, (event, _) in enumerate(made, 1)}
    return chain_of(
        replace(event, device=device, sequence=number, action=number, follows=keys[id(before)] if before else None)
        for number, (event, before) in enumerate(made, 1)
    )


def _of_card(own: Sequence[Imported], plan: Plan) -> Iterator[tuple[Event, Event | None]]:
    """One card's events, each with the one before it."""
    state, before = CardState(), None
    for answer, following in zip(own, [*own[1:], None], strict=True):
        if answer.state and state.memory:
            state = replace(state, phase=answer.state)
        after = answered(state, answer.grade, answer.now, plan)
        if following and following.state is Phase.REVIEW is not after.phase and after.memory:
            days = max(1, round(interval_for(after.memory.stability, plan.retention, plan.parameters)))
            after = replace(after, phase=Phase.REVIEW, step=0, interval=days, due=answer.now.day + days)
        [event, *_] = graded(
            answer.card, state, answer.grade, answer.now, plan, duration=answer.duration, mode=Mode.IMPORTED, leech=0
        )
        event = replace(event, phase=after.phase, step=after.step, interval=after.interval, due=after.due)
        yield event, before
        state, before = after, event
