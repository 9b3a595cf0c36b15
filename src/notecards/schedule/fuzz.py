"""Spreading intervals: never outside Anki's range, the same each time for a card and review, onto days with room."""

import hashlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Load = Mapping[int, int]
"""Study day -> how many cards are due on it."""

_SPREAD = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, math.inf, 0.05))
BALANCED = 90
"""Days up to which an interval makes room for others; further off the load is not known yet."""
SHARPNESS = 10.0
"""How strongly a full day is avoided."""
_MONDAY = 4  # 1970-01-05, the first Monday


@dataclass(frozen=True, slots=True)
class Room:
    """What is known of the days ahead. today: study day. load: cards due by day. easy: weekday (Monday 0) -> 0 to 1."""

    today: int = 0
    load: Load = field(default_factory=dict)
    easy: Mapping[int, float] = field(default_factory=dict)

    def wanted(self, interval: int) -> float:
        """How much work is wanted on the day that lies so many days ahead: 0 (none) to 1 (as usual)."""
        return self.easy.get((self.today + interval - _MONDAY) % 7, 1.0)


def fuzz_bounds(days: float, least: int, most: int) -> tuple[int, int]:
    """The range within which Anki spreads an interval: one day, 15 % of what lies in 2.5-7 days, 10 % in 7-20, 5 % beyond."""
    delta = 1.0
    for start, end, share in _SPREAD:
        delta += share * max(0.0, min(days, end) - start)
    days = min(max(days, least), most)
    low, high = math.floor(days - delta + 0.5), math.floor(days + delta + 0.5)
    low, high = min(max(low, least), most), min(max(high, least), most)
    if high == low and high > 2 and high < most:
        high = low + 1
    return low, high


def plain_interval(days: float, least: int, most: int) -> int:
    """The interval without fuzz: whole days, halves up, within its bounds."""
    return min(max(math.floor(days + 0.5), least, 1), most)


def spread(days: float, plain: int, bounds: tuple[int, int], seed: str, room: Room | None = None) -> int:
    """An interval within `fuzz_bounds`, decided by the seed alone or, where `room` is given, also by the days ahead.

    plain: the interval without fuzz, which it is on average however it is drawn. bounds: least and most it may be.
    """
    if days < 2.5:
        return plain
    low, high = fuzz_bounds(days, *bounds)
    half = min(plain - low, high - plain)
    if half <= 0:
        return plain
    if room is not None and plain <= BALANCED:
        return _roomy(low, plain, high, _share(seed), room)
    return plain - half + int(_share(seed) * (2 * half + 1))


def _share(seed: str) -> float:
    """A number from 0 to 1 that is the same for the same seed on every machine."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big") / 2**64


def _roomy(low: int, middle: int, high: int, share: float, room: Room) -> int:
    """A day of the range, drawn by how much room it has."""
    raw = [_weight(interval, room) for interval in range(low, high + 1)]
    least = max(raw) / 1000  # no day is ever ruled out, else the mean could not be kept
    weights = _centred([max(weight, least) for weight in raw], middle - low)
    reached, goal = 0.0, share * sum(weights)
    for interval, weight in zip(range(low, high + 1), weights, strict=True):
        reached += weight
        if reached > goal:
            return interval
    return high


def _weight(interval: int, room: Room) -> float:
    """The fewer cards, the likelier; a day on which little is wanted counts as fuller than it is."""
    wanted = max(room.wanted(interval), 1e-3)
    return float(wanted * ((1 + room.load.get(room.today + interval, 0)) / wanted) ** -SHARPNESS)


def _centred(weights: Sequence[float], middle: int) -> list[float]:
    """The weights tilted (each times r ** place) until their mean place is the middle: days further off are emptier, and without
    this every card would come late. Found by halving."""
    low, high = -8.0, 8.0
    tilted = list(weights)
    for _ in range(24):
        tilt = (low + high) / 2
        tilted = [weight * math.exp(tilt * (place - middle)) for place, weight in enumerate(weights)]
        moment = sum(weight * (place - middle) for place, weight in enumerate(tilted))
        low, high = (tilt, high) if moment < 0 else (low, tilt)
    return tilted
