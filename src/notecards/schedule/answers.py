"""What an answer does: the next step or the next interval, as Anki takes them."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from notecards.reviews import CardState, Grade, Memory, Phase
from notecards.schedule.fsrs import formulas, remembered, single
from notecards.schedule.fuzz import Load, Room, fuzz_bounds, plain_interval, spread
from notecards.schedule.plan import Moment, Plan, elapsed

_DAY = 86_400
_SHORT = 0.5  # days; without steps, Anki asks again within the day what would come back sooner than this

Wanted = Mapping[Grade, tuple[Memory, float]]
"""Grade -> memory after it, and days until recall falls to the wanted retention."""


def answered(
    state: CardState, grade: Grade, now: Moment, plan: Plan, card: str = "", load: Load | None = None
) -> CardState:
    """The state after an answer, due date and all (`last` apart: the event that will be stored has no key yet).

    card: its id, which decides the fuzz together with the number of the review. load: cards due by study day, which the interval
    makes way for within the range of the fuzz where the plan balances.
    """
    wanted = _wanted(state, now, plan)
    intervals = _intervals(state, wanted, plan, f"{card}:{state.reps}", _room(now, plan, load))
    after = replace(
        state,
        memory=wanted[grade][0],
        day=max(now.day, state.day),
        first=state.first if state.first >= 0 else now.day,
        reviewed=now.day if state.phase is Phase.REVIEW else state.reviewed,
        reps=state.reps + 1,
        buried=-1,
    )
    if state.phase is Phase.REVIEW:
        return _after_review(after, grade, now, plan, intervals, wanted)
    relearning = state.phase is Phase.RELEARNING
    steps = plan.relearning_steps if relearning else plan.learning_steps
    phase = Phase.RELEARNING if relearning else Phase.LEARNING
    return _after_step(replace(after, phase=phase), grade, now, steps, intervals, wanted)


def _room(now: Moment, plan: Plan, load: Load | None) -> Room | None:
    if plan.balance and load is not None:
        return Room(now.day, load, plan.easy_days)
    return Room(now.day, {}, plan.easy_days) if plan.easy_days else None


def _wanted(state: CardState, now: Moment, plan: Plan) -> Wanted:
    days, known = elapsed(state, now.day), formulas(plan.parameters)
    memories = {grade: remembered(state.memory, grade, days, known) for grade in Grade}
    return {
        grade: (Memory(stability, difficulty), known.interval(exact, plan.retention))
        for grade, (exact, stability, difficulty) in memories.items()
    }


def _after_review(
    after: CardState, grade: Grade, now: Moment, plan: Plan, intervals: Mapping[Grade, int], wanted: Wanted
) -> CardState:
    if grade is not Grade.AGAIN:
        return _scheduled(after, intervals[grade], now)
    lapsed = replace(after, lapses=after.lapses + 1, phase=Phase.RELEARNING)
    if plan.relearning_steps:
        return _stepped(lapsed, 0, plan.relearning_steps[0], now)
    return _without_steps(lapsed, grade, now, intervals, wanted)


def _after_step(
    after: CardState,
    grade: Grade,
    now: Moment,
    steps: tuple[int, ...],
    intervals: Mapping[Grade, int],
    wanted: Wanted,
) -> CardState:
    """Learning steps as Anki takes them: again to the first, hard stays (between the first two on the first), good goes on."""
    at = min(after.step, len(steps) - 1)
    if grade is Grade.EASY:
        return _scheduled(after, intervals[grade], now)
    if not steps:
        return _without_steps(after, grade, now, intervals, wanted)
    if grade is Grade.AGAIN:
        return _stepped(after, 0, steps[0], now)
    if grade is Grade.HARD:
        return _stepped(after, at, _hard_step(steps, at), now)
    if at + 1 < len(steps):
        return _stepped(after, at + 1, steps[at + 1], now)
    return _scheduled(after, intervals[grade], now)


def _hard_step(steps: tuple[int, ...], at: int) -> int:
    """Seconds: on the first step half-way to the second, or half as long again where there is none (a day more at most)."""
    if at > 0:
        return steps[at]
    return (steps[0] + steps[1]) // 2 if len(steps) > 1 else min(steps[0] * 3 // 2, steps[0] + _DAY)


def _stepped(after: CardState, step: int, seconds: int, now: Moment) -> CardState:
    """Steps of a day and more count in study days."""
    days = math.floor(seconds / _DAY + 0.5) if seconds >= _DAY else 0
    due = now.day + days if days else now.ms + seconds * 1000
    return replace(after, step=step, interval=days, due=due)


def _without_steps(
    after: CardState, grade: Grade, now: Moment, intervals: Mapping[Grade, int], wanted: Wanted
) -> CardState:
    days = wanted[grade][1]
    if days < _SHORT:
        return _stepped(after, 0, int(single(single(days) * _DAY)), now)
    return _scheduled(after, intervals[grade], now)


def _scheduled(after: CardState, interval: int, now: Moment) -> CardState:
    return replace(after, phase=Phase.REVIEW, step=0, interval=interval, due=now.day + interval)


def _intervals(state: CardState, wanted: Wanted, plan: Plan, seed: str, room: Room | None) -> dict[Grade, int]:
    """Days for each grade, hard < good < easy, as Anki constrains them."""
    review = state.phase is Phase.REVIEW
    exact = {grade: days for grade, (_, days) in wanted.items()}
    longer = {grade: _not_shorter(state.interval, exact[grade], plan) if review else 1 for grade in Grade}
    plain = _rising(
        exact, longer, review, lambda grade, least: plain_interval(exact[grade], least, plan.maximum_interval)
    )
    plain[Grade.AGAIN] = plain_interval(exact[Grade.AGAIN], 1, plan.maximum_interval)
    if not plan.fuzz:
        return plain

    def fuzzed(grade: Grade, least: int) -> int:
        # Kept below the next grade's plain interval, a spread one never pushes that up: on average both stay as they are.
        above = plain[Grade(grade + 1)] - 1 if grade is not Grade.EASY else plan.maximum_interval
        most = max(plain[grade], min(above, plan.maximum_interval))
        return spread(exact[grade], plain[grade], (least, most), f"{seed}:{grade.value}", room)

    return {Grade.AGAIN: plain[Grade.AGAIN], **_rising(exact, longer, review, fuzzed)}


def _rising(
    exact: Mapping[Grade, float], longer: Mapping[Grade, int], review: bool, chosen: Callable[[Grade, int], int]
) -> dict[Grade, int]:
    """Hard, good, easy, each above the one before; in learning easy alone is kept above good."""
    found: dict[Grade, int] = {}
    least = 1
    for grade in (Grade.HARD, Grade.GOOD, Grade.EASY):
        found[grade] = chosen(grade, max(least, longer[grade]))
        least = found[grade] + 1 if review or grade is Grade.GOOD else 1
    return found


def _not_shorter(last: int, days: float, plan: Plan) -> int:
    """The least interval: above the last one where memory says so, and never below it for a rounding or a spread alone."""
    if math.floor(days + 0.5) > last:
        return last + 1
    within_spread = days >= 2.5 and last <= fuzz_bounds(days, 1, plan.maximum_interval)[1]
    return last if within_spread else 1
