"""FSRS-6 as pure functions: memory after an answer, recall after some days, days until recall falls to what is wanted.

Formulas: FSRS-6 as the Open Spaced Repetition project defines it (the-algorithm, version 6) and as Anki 26.9 computes it: elapsed
time counts in study days, stability is kept to four decimals and difficulty to three, rounded half away from zero. Anki computes in
single precision; where a number near 1 is taken from 1 that decides about whole days, and it is rounded here too (`single`).
Difficulty is 1 to 10, stability (days until recall is .9) .001 to 36500, grades are 1 (again) to 4 (easy).
"""

import math
import struct
from collections.abc import Sequence
from functools import lru_cache

from notecards.reviews import Grade, Memory

DEFAULT_PARAMETERS: tuple[float, ...] = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729,
    0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""w0 to w20 of FSRS-6, as Anki ships them."""

LEAST_STABILITY, MOST_STABILITY = 0.001, 36500.0
_pack, _unpack = struct.Struct("f").pack, struct.Struct("f").unpack
_exp = math.exp


def single(value: float) -> float:
    """The nearest number of single precision."""
    return float(_unpack(_pack(value))[0])


Remembered = tuple[float, float, float]


class Formulas:
    """FSRS-6 for one set of parameters, what does not change computed once.

    Memory after an answer is a triple: stability with all the decimals that the next interval is computed from, and, as they are
    kept, stability (four decimals) and difficulty (three), halves away from zero.
    """

    def __init__(self, parameters: Sequence[float]) -> None:
        w = self.w = tuple(parameters)
        self.decay = -single(w[20])
        self.factor = single(math.exp(math.log(0.9) / self.decay)) - 1
        self.firsts = {grade: self._first(grade) for grade in range(1, 5)}
        self.growth = tuple(math.exp(w[8]) * bonus for bonus in (0.0, 0.0, w[15], 1.0, w[16]))
        self.least_loss = math.exp(-w[17] * w[18])
        self.same_day = tuple(math.exp(w[17] * (grade - 3 + w[18])) for grade in range(5))
        # D' = w7 * D0(4) + (1 - w7) * (D - w6 * (G - 3) * (10 - D) / 9): linear damping, then mean reversion.
        self.reverted = w[7] * self._initial_difficulty(4)
        self.damping = tuple(w[6] * (grade - 3) / 9 for grade in range(5))
        self.kept_share = 1 - w[7]
        self.spans: dict[float, float] = {}

    def _initial_difficulty(self, grade: int) -> float:
        """D0(G) = w4 - e ** (w5 * (G - 1)) + 1."""
        return self.w[4] - math.exp(self.w[5] * (grade - 1)) + 1

    def recall(self, stability: float, days: float) -> float:
        """R(t, S) = (1 + factor * t / S) ** -w20, with factor such that R(S, S) = .9."""
        return float((1 + self.factor * days / stability) ** self.decay)

    def interval(self, stability: float, retention: float) -> float:
        """Days until recall falls to `retention`: the inverse of `recall`."""
        span = self.spans.get(retention)
        if span is None:
            span = self.spans[retention] = (single(retention ** (1 / self.decay)) - 1) / self.factor
        return stability * span

    def _first(self, grade: int) -> Remembered:
        stability, difficulty = self.w[grade - 1], min(max(self._initial_difficulty(grade), 1.0), 10.0)
        return stability, int(stability * 10_000 + 0.5) / 10_000, int(difficulty * 1_000 + 0.5) / 1_000

    def first(self, grade: int) -> Remembered:
        """Memory after the first answer: S0(G) = w(G - 1), D0(G)."""
        return self.firsts[grade]

    def after(self, s: float, d: float, grade: int, days: int) -> Remembered:
        """Memory after a later answer. days: study days since the last one, 0 on the same day.

        On the same day S' = S * e ** (w17 * (G - 3 + w18)) * S ** -w19, and only `again` lowers it, as in Anki.
        Forgotten: S' = w11 * D ** -w12 * ((S + 1) ** w13 - 1) * e ** (w14 * (1 - R)), never above S / e ** (w17 * w18).
        Recalled: S' = S * (1 + e ** w8 * (11 - D) * S ** -w9 * (e ** (w10 * (1 - R)) - 1) * w15 if hard * w16 if easy).
        """
        w = self.w
        if days == 0:
            change = self.same_day[grade] * s ** -w[19]
            stability = s * change if grade == 1 or change > 1 else s
        else:
            (base,) = _unpack(_pack(1 + self.factor * days / s))
            (recall,) = _unpack(_pack(base**self.decay))
            if grade == 1:
                stability = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * _exp(w[14] * (1 - recall))
                if stability > s * self.least_loss:
                    stability = s * self.least_loss
            else:
                (gain,) = _unpack(_pack(_exp(w[10] * (1 - recall))))
                stability = s * (1 + self.growth[grade] * (11 - d) * s ** -w[9] * (gain - 1))
        difficulty = self.reverted + self.kept_share * (d - self.damping[grade] * (10 - d))
        if difficulty < 1:
            difficulty = 1.0
        elif difficulty > 10:
            difficulty = 10.0
        if not 0.001 <= stability <= 36500.0:
            stability = LEAST_STABILITY if stability < 1 else MOST_STABILITY
        return stability, int(stability * 10_000 + 0.5) / 10_000, int(difficulty * 1_000 + 0.5) / 1_000


@lru_cache(maxsize=64)
def _formulas(parameters: tuple[float, ...]) -> Formulas:
    return Formulas(parameters)


def formulas(parameters: Sequence[float] = DEFAULT_PARAMETERS) -> Formulas:
    """The formulas for these parameters, w0 to w20."""
    return _formulas(tuple(parameters))


def retrievability(memory: Memory, days: float, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> float:
    """Chance of recall, 0 to 1, after some days."""
    return formulas(parameters).recall(memory.stability, max(0.0, days))


def interval_for(stability: float, retention: float, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> float:
    """Days until recall falls to `retention`."""
    return formulas(parameters).interval(stability, retention)


def remembered(memory: Memory | None, grade: Grade, days: int, known: Formulas) -> Remembered:
    """Memory after any answer. days: study days since the last one, 0 on the same day."""
    return known.after(memory.stability, memory.difficulty, grade, days) if memory else known.first(grade)


def next_memory(
    memory: Memory | None, grade: Grade, days: int, parameters: Sequence[float] = DEFAULT_PARAMETERS
) -> Memory:
    """Memory after an answer, as Anki stores it. days: study days since the last one, 0 on the same day."""
    _, stability, difficulty = remembered(memory, grade, days, formulas(parameters))
    return Memory(stability, difficulty)
