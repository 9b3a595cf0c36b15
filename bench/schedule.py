"""The scheduler, measured: against Anki's backend, against py-fsrs, its spread and load, its fit. Prints the figures.

python bench/schedule.py [--quick]       the fit needs ../shared/data/review_log.csv
"""

import csv
import random
import statistics
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import fsrs  # noqa: E402
from anki_walk import plans, walks  # noqa: E402

from notecards.cli.optimize import fitted  # noqa: E402
from notecards.review import graded  # noqa: E402
from notecards.review.fitting import History, log_loss, optimized, trials  # noqa: E402
from notecards.reviews import CardState, Event, Grade, Phase  # noqa: E402
from notecards.schedule import (  # noqa: E402
    DEFAULT_PARAMETERS,
    Moment,
    Plan,
    answered,
    formulas,
    fuzz_bounds,
    replay,
    retrievability,
    study_day,
)

QUICK = "--quick" in sys.argv
LOG = ROOT.parent / "shared" / "data" / "review_log.csv"
DAY, WEEK = 86_400_000, 7 * 86_400_000


def main() -> None:
    for part in PARTS:
        print(part(), flush=True)


def against_anki() -> str:
    answers = apart = most = 0
    sets, cards = (3, 1) if QUICK else (7, 5)
    with tempfile.TemporaryDirectory() as room:
        for number, plan in enumerate(plans(sets)):
            for one in walks(Path(room), plan, cards, number):
                answers += 1
                apart += one.apart > 0
                most = max(most, one.days_apart)
    return (
        f"against Anki: {answers} answers, {sets} parameter sets, 4 step settings, retention .70-.97: {apart} differ "
        f"({apart / answers:.3%}), by {most} day{'' if most == 1 else 's'} at most"
    )


def _walk(count: int) -> tuple[list[int], list[int]]:
    chance = random.Random(1)
    return chance.choices((1, 2, 3, 4), (1, 1, 6, 1), k=count), chance.choices((0, 1, 3, 9, 20), k=count)


def step() -> str:
    """Memory and the next interval after one answer, in turns with py-fsrs."""
    grades, gaps = _walk(5000)
    scheduler, known, ratios = fsrs.Scheduler(enable_fuzzing=False), formulas(), []
    for _ in range(5 if QUICK else 25):
        card, when = fsrs.Card(card_id=1), datetime(2026, 1, 1, tzinfo=UTC)
        started = time.process_time()
        for grade, gap in zip(grades, gaps, strict=True):
            when += timedelta(days=gap)
            card, _log = scheduler.review_card(card, fsrs.Rating(grade), when)
        theirs = time.process_time() - started
        started = time.process_time()
        exact, s, d = known.first(3)
        for grade, gap in zip(grades, gaps, strict=True):
            exact, s, d = known.after(s, d, grade, gap)
            known.interval(exact, 0.9)
        ratios.append(theirs / (time.process_time() - started))
    return f"a step against py-fsrs: {statistics.median(ratios):.1f} times as fast"


def replayed() -> str:
    """100,000 reviews of 10,000 cards from events to states, in turns with py-fsrs."""
    cards = 1_000 if QUICK else 10_000
    grades, gaps = _walk(cards * 10)
    events: list[Event] = []
    for card in range(cards):
        state, day = CardState(), 20_000
        for number in range(card * 10, card * 10 + 10):
            day += gaps[number]
            now, grade = Moment(day * DAY + number, day), Grade(grades[number])
            [event, *_] = graded(f"n{card}:0", state, grade, now, Plan(fuzz=False))
            events.append(replace(event, device="d", sequence=number + 1))
            state = replace(answered(state, grade, now, Plan(fuzz=False)), last=("d", number + 1))
    ratios = []
    for _ in range(3):
        started = time.process_time()
        replay(events)
        ours = time.process_time() - started
        started = time.process_time()
        _py_fsrs(cards, grades, gaps)
        ratios.append((time.process_time() - started) / ours)
    return (
        f"{len(events)} reviews replayed against py-fsrs: {statistics.median(ratios):.1f} times as fast, {ours:.2f} s"
    )


def _py_fsrs(cards: int, grades: list[int], gaps: list[int]) -> None:
    scheduler, start = fsrs.Scheduler(enable_fuzzing=False), datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(cards):
        card, when = fsrs.Card(card_id=number), start
        for at in range(number * 10, number * 10 + 10):
            when += timedelta(days=gaps[at])
            card, _ = scheduler.review_card(card, fsrs.Rating(grades[at]), when)


def spread() -> str:
    """A learner's year: 20 new cards a day, graded by what memory says, with and without making room."""
    lines = []
    for name, plan, balanced in (("fuzz", Plan(), False), ("load balanced", Plan(), True)):
        years = [_year(plan, balanced, seed) for seed in range(1 if QUICK else 4)]
        volatility, retention, bias, outside = (statistics.mean(column) for column in zip(*years, strict=True))
        lines.append(
            f"{name}: day-to-day volatility {volatility:.3f}, retention {retention:.3f}, mean bias {bias:+.3f} days, "
            f"{outside:.0f} outside of the bounds"
        )
    return "\n".join(lines)


def _year(plan: Plan, balanced: bool, seed: int) -> tuple[float, float, float, float]:
    chance, states, load = random.Random(seed), dict[str, CardState](), Counter[int]()
    due, counts, known, biases, outside = defaultdict[int, list[str]](list), list[int](), list[bool](), list[int](), 0
    for day in range(20_000, 20_365):
        now, today = Moment(day * DAY, day), due.pop(day, [])
        counts.append(len(today))
        for card in [*today, *(f"{seed}n{day}-{number}:0" for number in range(20))]:
            state = states.get(card, CardState())
            grade = Grade.GOOD
            if state.memory:
                known.append(chance.random() < retrievability(state.memory, day - state.day))
                grade = Grade.GOOD if known[-1] else Grade.AGAIN
            after = answered(state, grade, now, plan, card, load if balanced else None)
            if state.memory and grade is Grade.GOOD:
                plain = answered(state, grade, now, replace(plan, fuzz=False)).interval
                if plain <= 90:
                    biases.append(after.interval - plain)
                low, high = fuzz_bounds(plain, 1, 36_500)
                outside += not low - 1 <= after.interval <= high + 1
            while after.phase is not Phase.REVIEW:
                after = answered(after, Grade.GOOD, now, plan, card, load if balanced else None)
            states[card] = after
            load[after.due] += 1
            due[after.due].append(card)
    tail = counts[120:]
    steps = [later - earlier for earlier, later in pairwise(tail)]
    mean = statistics.mean(tail)
    return statistics.pstdev(steps) / mean, statistics.mean(known), statistics.mean(biases), outside


def foreseen() -> str:
    """Every week of a real log foreseen from the weeks before it alone."""
    if not LOG.is_file():
        return "the fit: ../shared/data/review_log.csv is not at hand"
    found = trials(_histories())
    total: Counter[str] = Counter()
    start, ours, theirs = found[0].time, DEFAULT_PARAMETERS, DEFAULT_PARAMETERS
    for since in range(start, found[-1].time + 1, WEEK):
        past = [one for one in found if one.time < since]
        week = [one for one in found if since <= one.time < since + WEEK]
        if len(past) >= 8:
            theirs = fitted(past, epochs=5)
            ours = optimized(past, fitted).parameters or ours
        for name, parameters in (("ours", ours), ("plain", theirs), ("default", DEFAULT_PARAMETERS)):
            total[name] += log_loss(week, parameters) * len(week)
    loss = {name: value / len(found) for name, value in total.items()}
    first = ", ".join(f"{count}: {_harm(found, count):+.4f}" for count in (64, 128, 256, 400, 800, 1600, 3200, 4000))
    return (
        f"weekly, {len(found)} answers: log loss {loss['ours']:.4f}; a weekly fsrs-rs refit {loss['plain']:.4f}; defaults "
        f"{loss['default']:.4f}\nfitted to the first n, against the defaults on all later ones: {first}"
    )


def _harm(found: list, count: int) -> float:
    later = found[count:]
    return log_loss(later, optimized(found[:count], fitted).parameters or DEFAULT_PARAMETERS) - log_loss(
        later, DEFAULT_PARAMETERS
    )


def _histories() -> list[History]:
    zone, rows = ZoneInfo("America/New_York"), defaultdict(list)
    with LOG.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            ms = int(datetime.fromisoformat(row["review_time"]).timestamp() * 1000)
            rows[row["card_id"]].append((ms, int(row["review_rating"]), study_day(ms, zone, clock_time(4))))
    found = []
    for own in map(sorted, rows.values()):
        days = [day for _, _, day in own]
        gaps = [0, *(later - earlier for earlier, later in pairwise(days))]
        steps = tuple((grade, gap) for (_, grade, _), gap in zip(own, gaps, strict=True))
        found.append(History(steps, tuple(ms for ms, _, _ in own)))
    return found


PARTS = (against_anki, step, replayed, spread, foreseen)

if __name__ == "__main__":
    main()
