"""FSRS-6 as pure functions: memory after an answer, recall after some days, days until recall falls to what is wanted.

Formulas: FSRS-6 as the Open Spaced Repetition project defines it (the-algorithm, version 6) and as Anki 26.9 computes it: elapsed
time counts in study days, stability is kept to four decimals and difficulty to three, rounded half away from zero.
"""

import math
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from notecards.reviews import Grade, Memory

DEFAULT_PARAMETERS: tuple[float, ...] = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729,
    0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""w0 to w20 of FSRS-6, as Anki ships them."""

LEAST_STABILITY, MOST_STABILITY = 0.001, 36500.0


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
