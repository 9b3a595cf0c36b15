"""Parameters from the learner's own answers: fitted, held near the defaults while there are few, kept only where they foresee better."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from notecards.reviews import Event, EventKind, Mode
from notecards.schedule import DEFAULT_PARAMETERS, formulas, living

LEAST = 256
"""Answers on another day than the one before, below which nothing is fitted."""

HOLD = 1000
"""At so many answers a fit counts half, the defaults half."""

Parameters = tuple[float, ...]
Step = tuple[int, int]
"""A grade, and the study days since the answer before (0 for the first)."""


class History(NamedTuple):
    """One card's answers: grades, days between them, and when they were given (epoch milliseconds)."""

    steps: tuple[Step, ...]
    times: tuple[int, ...]


class Trial(NamedTuple):
    """An answer to be foreseen from those before it. steps: all up to and with it. time: epoch milliseconds."""

    steps: tuple[Step, ...]
    time: int


Fit = Callable[[Sequence[Trial]], Parameters]
"""What fits parameters to trials; given from outside, so that this module knows no library."""


class Outcome(NamedTuple):
    """What a fit came to. parameters: None where the present ones stay. tested: how many later answers were foreseen from earlier
    ones; before, after: log loss on them of the defaults and of the fits. trained: how many answers there are."""

    parameters: Parameters | None
    trained: int
    tested: int = 0
    before: float = 0.0
    after: float = 0.0


def histories(events: Iterable[Event]) -> list[History]:
    """Every card's answers that count for memory; a reset begins a history of its own."""
    by_card: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        by_card[event.card].append(event)
    return [history for own in by_card.values() for history in _of_card(living(own))]


def _of_card(events: Iterable[Event]) -> list[History]:
    found: list[tuple[list[Step], list[int]]] = [([], [])]
    last = 0
    for event in events:
        if event.kind is EventKind.RESET:
            found.append(([], []))
        if event.kind is not EventKind.GRADE or event.mode is Mode.CRAM:
            continue
        steps, times = found[-1]
        steps.append((event.grade, max(0, event.day - last) if steps else 0))
        times.append(event.time)
        last = event.day
    return [History(tuple(steps), tuple(times)) for steps, times in found if steps]


def trials(found: Iterable[History]) -> list[Trial]:
    """Every answer on another day than the one before it, oldest first."""
    every = [
        Trial(history.steps[: at + 1], history.times[at])
        for history in found
        for at, (_, days) in enumerate(history.steps)
        if at and days
    ]
    return sorted(every, key=lambda trial: trial.time)


def log_loss(tested: Iterable[Trial], parameters: Sequence[float]) -> float:
    """Mean negative log likelihood of the answers (known or not), nats; the lower, the better foreseen."""
    known, total, count = formulas(parameters), 0.0, 0
    for trial in tested:
        _, s, d = known.first(trial.steps[0][0])
        for grade, days in trial.steps[1:-1]:
            _, s, d = known.after(s, d, grade, days)
        grade, days = trial.steps[-1]
        recall = min(max(known.recall(s, days), 1e-6), 1 - 1e-6)
        total -= math.log(recall if grade > 1 else 1 - recall)
        count += 1
    return total / count if count else 0.0


def shrunk(fitted: Sequence[float], answers: int) -> Parameters:
    """Between the defaults and the fit, nearer to the fit the more answers it rests on: n / (n + HOLD)."""
    share = answers / (answers + HOLD)
    return tuple(
        round(default + share * (value - default), 4) for default, value in zip(DEFAULT_PARAMETERS, fitted, strict=True)
    )


def optimized(found: Sequence[Trial], fit: Fit) -> Outcome:
    """Fit to the learner's answers, accepted only where such fits foresee later answers no worse than the defaults do.

    Three times a fit to the first part of the answers (two, three, four fifths) is tried on the fifth that follows. found: as
    `trials` gives them.
    """
    if len(found) < LEAST:
        return Outcome(None, len(found))
    tested, before, after = 0, 0.0, 0.0
    for fifths in (2, 3, 4):
        start, end = len(found) * fifths // 5, len(found) * (fifths + 1) // 5
        later = found[start:end]
        tested += len(later)
        before += log_loss(later, DEFAULT_PARAMETERS) * len(later)
        after += log_loss(later, shrunk(fit(found[:start]), start)) * len(later)
    accepted = shrunk(fit(found), len(found)) if after <= before else None
    return Outcome(accepted, len(found), tested, before / tested, after / tested)


def workload(found: Iterable[History], parameters: Sequence[float], retention: float) -> float:
    """Reviews a day that the cards will need in the long run: one an interval each."""
    known = formulas(parameters)
    total = 0.0
    for history in found:
        exact, s, d = known.first(history.steps[0][0])
        for grade, days in history.steps[1:]:
            exact, s, d = known.after(s, d, grade, days)
        total += 1 / max(1.0, known.interval(exact, retention))
    return total
