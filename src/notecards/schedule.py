"""FSRS-6 and the study day, as pure functions: grades in, memory and due dates out.

Formulas: FSRS-6 as the Open Spaced Repetition project defines it (the-algorithm, version 6) and as Anki 26.9 computes it: elapsed
time counts in study days, stability is kept to four decimals and difficulty to three, rounded half away from zero.
"""

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal

from notecards.reviews import CardState, Event, EventKind, Grade, Key, Memory, Phase

DEFAULT_PARAMETERS: tuple[float, ...] = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729,
    0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""w0 to w20 of FSRS-6, as Anki ships them."""

LEAST_STABILITY, MOST_STABILITY = 0.001, 36500.0
DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Plan:
    """How a deck is learnt. retention: wanted chance of recall, 0 to 1. Steps: seconds. maximum_interval: days."""

    parameters: Sequence[float] = DEFAULT_PARAMETERS
    retention: float = 0.9
    learning_steps: tuple[int, ...] = (60, 600)
    relearning_steps: tuple[int, ...] = (600,)
    maximum_interval: int = 36500
    fuzz: bool = True


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as reviews count it: epoch milliseconds and study day."""

    ms: int
    day: int


def study_day(ms: int, zone: tzinfo | None, rollover: time) -> int:
    """The study day of a moment: days since 1970-01-01 on the wall clock, the new day beginning at the rollover."""
    wall = datetime.fromtimestamp(ms / 1000, zone).replace(tzinfo=None)
    shifted = wall - timedelta(hours=rollover.hour, minutes=rollover.minute)
    return shifted.toordinal() - datetime(1970, 1, 1).toordinal()


def retrievability(memory: Memory, days: float, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> float:
    """Chance of recall after some days: R(t, S) = (1 + factor * t / S) ** -w20, with factor such that R(S, S) = .9."""
    decay = -parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    return float((1 + factor * max(0.0, days) / memory.stability) ** decay)


def interval_for(stability: float, retention: float, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> float:
    """Days until recall falls to `retention`: the inverse of `retrievability`."""
    decay = -parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    return float(stability / factor * (retention ** (1 / decay) - 1))


def next_memory(
    memory: Memory | None, grade: Grade, days: int, parameters: Sequence[float] = DEFAULT_PARAMETERS
) -> Memory:
    """Memory after an answer. days: study days since the last one, 0 on the same day."""
    w = parameters
    if memory is None:
        return _rounded(w[grade - 1], _initial_difficulty(grade, w))
    recall = retrievability(memory, days, w)
    if days == 0:
        stability = _same_day(memory.stability, grade, w)
    elif grade is Grade.AGAIN:
        stability = _forgotten(memory, recall, w)
    else:
        stability = _recalled(memory, recall, grade, w)
    return _rounded(stability, _next_difficulty(memory.difficulty, grade, w))


def _initial_difficulty(grade: Grade, w: Sequence[float]) -> float:
    """D0(G) = w4 - e ** (w5 * (G - 1)) + 1."""
    return w[4] - math.exp(w[5] * (grade - 1)) + 1


def _next_difficulty(difficulty: float, grade: Grade, w: Sequence[float]) -> float:
    """D' = w7 * D0(4) + (1 - w7) * (D - w6 * (G - 3) * (10 - D) / 9): linear damping, then mean reversion."""
    damped = difficulty - w[6] * (grade - 3) * (10 - difficulty) / 9
    return w[7] * _initial_difficulty(Grade.EASY, w) + (1 - w[7]) * damped


def _recalled(memory: Memory, recall: float, grade: Grade, w: Sequence[float]) -> float:
    """S' = S * (1 + e ** w8 * (11 - D) * S ** -w9 * (e ** (w10 * (1 - R)) - 1) * w15 if hard * w16 if easy)."""
    s, d = memory.stability, memory.difficulty
    factor = {Grade.HARD: w[15], Grade.EASY: w[16]}.get(grade, 1.0)
    return float(s * (1 + math.exp(w[8]) * (11 - d) * s ** -w[9] * (math.exp(w[10] * (1 - recall)) - 1) * factor))


def _forgotten(memory: Memory, recall: float, w: Sequence[float]) -> float:
    """S' = w11 * D ** -w12 * ((S + 1) ** w13 - 1) * e ** (w14 * (1 - R)), never above S / e ** (w17 * w18)."""
    s, d = memory.stability, memory.difficulty
    after = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * math.exp(w[14] * (1 - recall))
    return float(min(after, s / math.exp(w[17] * w[18])))


def _same_day(stability: float, grade: Grade, w: Sequence[float]) -> float:
    """S' = S * e ** (w17 * (G - 3 + w18)) * S ** -w19; only `again` lowers it, as in Anki."""
    increase = math.exp(w[17] * (grade - 3 + w[18])) * stability ** -w[19]
    return float(stability * (max(1.0, increase) if grade >= Grade.HARD else increase))


def _rounded(stability: float, difficulty: float) -> Memory:
    """As Anki stores it."""
    s = min(max(stability, LEAST_STABILITY), MOST_STABILITY)
    return Memory(_half_away(s, "0.0001"), _half_away(min(max(difficulty, 1.0), 10.0), "0.001"))


def _half_away(value: float, unit: str) -> float:
    return float(Decimal(repr(value)).quantize(Decimal(unit), ROUND_HALF_UP))


def answered(state: CardState, grade: Grade, now: Moment, plan: Plan, card: str = "") -> CardState:
    """The state after an answer, due date and all. card: its id, which decides the fuzz."""
    days = max(0, now.day - state.day) if state.day >= 0 else 0
    memory = next_memory(state.memory, grade, days, plan.parameters)
    after = replace(state, memory=memory, day=now.day, reps=state.reps + 1, buried=-1)
    intervals = _intervals(state, days, plan, f"{card}:{state.reps}")
    if state.phase is Phase.REVIEW:
        return _after_review(after, grade, now, plan, intervals)
    steps = plan.relearning_steps if state.phase is Phase.RELEARNING else plan.learning_steps
    phase = Phase.RELEARNING if state.phase is Phase.RELEARNING else Phase.LEARNING
    return _after_step(replace(after, phase=phase), grade, now, steps, intervals)


def _after_review(after: CardState, grade: Grade, now: Moment, plan: Plan, intervals: Mapping[Grade, int]) -> CardState:
    if grade is not Grade.AGAIN:
        return _scheduled(after, intervals[grade], now)
    lapsed = replace(after, lapses=after.lapses + 1)
    if not plan.relearning_steps:
        return _scheduled(lapsed, intervals[grade], now)
    seconds = plan.relearning_steps[0]
    return replace(lapsed, phase=Phase.RELEARNING, step=0, interval=0, due=now.ms + seconds * 1000)


def _after_step(
    after: CardState, grade: Grade, now: Moment, steps: tuple[int, ...], intervals: Mapping[Grade, int]
) -> CardState:
    """Learning steps as Anki takes them: again to the first, hard stays (between the first two on the first), good goes on."""
    at = min(after.step, len(steps) - 1)
    if grade is Grade.EASY or not steps or (grade is Grade.GOOD and at + 1 >= len(steps)):
        return _scheduled(after, intervals[grade], now)
    if grade is Grade.AGAIN:
        step, seconds = 0, steps[0]
    elif grade is Grade.GOOD:
        step, seconds = at + 1, steps[at + 1]
    else:
        step, seconds = at, _hard_step(steps, at)
    return replace(after, step=step, interval=0, due=now.ms + seconds * 1000)


def _hard_step(steps: tuple[int, ...], at: int) -> int:
    if at > 0:
        return steps[at]
    return (steps[0] + steps[1]) // 2 if len(steps) > 1 else min(steps[0] * 3 // 2, steps[0] + 86400)


def _scheduled(after: CardState, interval: int, now: Moment) -> CardState:
    return replace(after, phase=Phase.REVIEW, step=0, interval=interval, due=now.day + interval)


def _intervals(state: CardState, days: int, plan: Plan, seed: str) -> dict[Grade, int]:
    """Days for each grade, hard < good < easy, as Anki constrains them."""
    wanted = {
        grade: interval_for(
            next_memory(state.memory, grade, days, plan.parameters).stability, plan.retention, plan.parameters
        )
        for grade in Grade
    }
    last = state.interval if state.phase is Phase.REVIEW else 0
    found = {Grade.AGAIN: _constrained(wanted[Grade.AGAIN], 1, plan, "")}
    least = 1
    for grade in (Grade.HARD, Grade.GOOD, Grade.EASY):
        longer = last + 1 if state.phase is Phase.REVIEW and round(wanted[grade]) > last else 1
        found[grade] = _constrained(wanted[grade], max(least, longer), plan, seed)
        least = found[grade] + 1 if state.phase is Phase.REVIEW or grade is Grade.GOOD else 1
    return found


def _constrained(days: float, least: int, plan: Plan, seed: str) -> int:
    most = plan.maximum_interval
    least = min(least, most)
    if not plan.fuzz or not seed or days < 2.5:
        return int(min(max(math.floor(days + 0.5), least, 1), most))
    low, high = fuzz_bounds(days, least, most)
    share = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big") / 2**64
    return low + int(share * (high - low + 1))


def fuzz_bounds(days: float, least: int, most: int) -> tuple[int, int]:
    """The range within which Anki spreads an interval: one day, 15 % of what lies in 2.5-7 days, 10 % in 7-20, 5 % beyond."""
    delta = 1.0
    for start, end, share in ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, math.inf, 0.05)):
        delta += share * max(0.0, min(days, end) - start)
    days = min(max(days, least), most)
    low, high = math.floor(days - delta + 0.5), math.floor(days + delta + 0.5)
    low, high = min(max(low, least), most), min(max(high, least), most)
    if high == low and high > 2 and high < most:
        high = low + 1
    return low, high


def living(events: Iterable[Event]) -> list[Event]:
    """The events that count: undone ones left out, an undo that was itself undone left out too. In order of time."""
    ordered = sorted(events, key=lambda event: (event.time, event.device, event.sequence))
    undone: set[Key] = set()
    for event in reversed(ordered):
        if event.kind is EventKind.UNDO and event.key not in undone and event.undoes:
            undone.add(event.undoes)
    return [event for event in ordered if event.key not in undone and event.kind is not EventKind.UNDO]


def replay(events: Iterable[Event], parameters: Sequence[float] = DEFAULT_PARAMETERS) -> dict[str, CardState]:
    """Every card's state from all events: memory from the grades, phase and due from what each event set."""
    states: dict[str, CardState] = {}
    for event in living(events):
        if event.card:
            states[event.card] = applied(states.get(event.card, CardState()), event, parameters)
    return states


def applied(state: CardState, event: Event, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> CardState:
    """The state after one living event."""
    match event.kind:
        case EventKind.GRADE:
            return _graded(state, event, parameters)
        case EventKind.SUSPEND:
            return replace(state, suspended=True)
        case EventKind.UNSUSPEND:
            return replace(state, suspended=False)
        case EventKind.BURY:
            return replace(state, buried=event.day)
        case EventKind.FLAG:
            return replace(state, flag=int(event.data or 0))
        case EventKind.RESET:
            return CardState(flag=state.flag)
        case _:
            return state


def _graded(state: CardState, event: Event, parameters: Sequence[float]) -> CardState:
    grade = Grade(event.grade)
    if event.mode == "cram":
        return state
    days = max(0, event.day - state.day) if state.day >= 0 else 0
    lapse = state.phase is Phase.REVIEW and grade is Grade.AGAIN
    step, _, phase = event.phase.partition(":")
    return replace(
        state,
        phase=Phase(phase or step),
        step=int(step) if phase else 0,
        memory=next_memory(state.memory, grade, days, parameters),
        interval=event.interval,
        due=event.due,
        day=event.day,
        reps=state.reps + 1,
        lapses=state.lapses + lapse,
        buried=-1,
    )
