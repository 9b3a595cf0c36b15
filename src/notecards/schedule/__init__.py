"""FSRS-6 and the study day, as pure functions: grades in, memory and due dates out."""

from notecards.schedule.answers import answered
from notecards.schedule.fsrs import DEFAULT_PARAMETERS, formulas, interval_for, next_memory, retrievability
from notecards.schedule.fuzz import Load, fuzz_bounds, spread
from notecards.schedule.plan import Moment, Plan, elapsed, moment_at, study_day
from notecards.schedule.replay import (
    Eras,
    eras,
    folded,
    last_living,
    living,
    order,
    parameters_of,
    replay,
    walk,
)

__all__ = [
    "DEFAULT_PARAMETERS",
    "Eras",
    "Load",
    "Moment",
    "Plan",
    "answered",
    "elapsed",
    "eras",
    "folded",
    "formulas",
    "fuzz_bounds",
    "interval_for",
    "last_living",
    "living",
    "moment_at",
    "next_memory",
    "order",
    "parameters_of",
    "replay",
    "retrievability",
    "spread",
    "study_day",
    "walk",
]
