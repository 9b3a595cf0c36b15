"""What the log says of the learner: recall now, what comes, how often it was known, how well that was foreseen."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from notecards.reviews import CardState, Event, EventKind, Grade, Mode, Phase
from notecards.schedule import DEFAULT_PARAMETERS, elapsed, eras, retrievability, walk

MATURE = 21
"""Days of interval from which a card counts as mature, as in Anki."""


class Answer(NamedTuple):
    """One answer that counts, and what stood before it.

    time: epoch milliseconds. day: study day. phase, interval (days), memory: before the answer. elapsed: study days since the last
    one. recall: the chance of knowing it that memory gave, None where there was no memory. duration: milliseconds.
    """

    card: str
    time: int
    day: int
    grade: Grade
    mode: Mode
    phase: Phase
    interval: int
    elapsed: int
    recall: float | None
    duration: int

    @property
    def is_known(self) -> bool:
        return self.grade is not Grade.AGAIN

    @property
    def is_foreseen(self) -> bool:
        """Whether it tests a prediction: a first answer of a day, on another day than the one before."""
        return self.recall is not None and self.elapsed > 0


def answers(events: Iterable[Event]) -> list[Answer]:
    """All answers that count, crammed ones left out, oldest first. Predictions are of the parameters that count now."""
    by_card: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        by_card[event.card].append(event)
    known = eras(by_card.pop("", ()))
    found = [answer for own in by_card.values() for answer in _of_card(walk(own, known), known.now)]
    return sorted(found, key=lambda answer: (answer.time, answer.card))


def _of_card(steps: Sequence[tuple[Event | None, CardState]], parameters: Sequence[float]) -> Iterable[Answer]:
    for (_, before), (event, _) in pairwise(steps):
        if event is None or event.kind is not EventKind.GRADE or event.mode is Mode.CRAM:
            continue
        days = elapsed(before, event.day)
        recall = retrievability(before.memory, days, parameters) if before.memory else None
        yield Answer(
            event.card, event.time, event.day, Grade(event.grade), event.mode, before.phase, before.interval, days, recall,
            event.duration,
        )  # fmt: skip


def recall_now(state: CardState, day: int, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> float | None:
    """The chance, 0 to 1, of knowing a card on a study day; None before its first answer."""
    return retrievability(state.memory, elapsed(state, day), parameters) if state.memory else None


def known_now(states: Iterable[CardState], day: int, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> float:
    """How many of the cards met so far would be known on a study day: the sum of their chances."""
    return sum(recall_now(state, day, parameters) or 0.0 for state in states)


def forecast(states: Iterable[CardState], day: int, days: int) -> list[int]:
    """Cards due today and on the days after it, `days` numbers; what is overdue, and all steps of today, count as today."""
    counts = [0] * days
    for state in states:
        if state.suspended or state.phase is Phase.NEW:
            continue
        ahead = 0 if state.by_minute else max(0, state.due - day)
        if state.buried == day:
            ahead = max(1, ahead)
        if ahead < days:
            counts[ahead] += 1
    return counts


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some answers were known. expected: how many memory said would be."""

    known: int
    of: int
    expected: float = 0.0

    @property
    def rate(self) -> float | None:
        """0 to 1, None without answers."""
        return self.known / self.of if self.of else None


def _share(found: Sequence[Answer]) -> Share:
    return Share(sum(a.is_known for a in found), len(found), sum(a.recall or 0.0 for a in found))


INTERVALS: tuple[tuple[int, int], ...] = (
    (1, 2),
    (3, 6),
    (7, 13),
    (14, 20),
    (21, 45),
    (46, 90),
    (91, 180),
    (181, 36500),
)


def true_retention(found: Iterable[Answer], since: int = -1) -> Mapping[tuple[int, int], Share]:
    """Known at the first answer of a review, by the interval before it (first and last day of each range in INTERVALS).

    since: only answers from this study day on.
    """
    tested = [a for a in found if a.phase is Phase.REVIEW and a.is_foreseen and a.day >= since]
    return {(low, high): _share([a for a in tested if low <= max(1, a.interval) <= high]) for low, high in INTERVALS}


def by_maturity(found: Iterable[Answer], since: int = -1) -> tuple[Share, Share]:
    """Known at the first answer of a review: young cards (interval below MATURE), mature ones."""
    tested = [a for a in found if a.phase is Phase.REVIEW and a.is_foreseen and a.day >= since]
    return _share([a for a in tested if a.interval < MATURE]), _share([a for a in tested if a.interval >= MATURE])


def calibration(found: Iterable[Answer], bins: int = 10) -> list[Share]:
    """Predicted against actual: answers by the chance that was foreseen, `bins` ranges of equal width from 0 to 1."""
    ranges: list[list[Answer]] = [[] for _ in range(bins)]
    for answer in found:
        if answer.recall is not None and answer.is_foreseen:
            ranges[min(bins - 1, int(answer.recall * bins))].append(answer)
    return [_share(one) for one in ranges]


@dataclass(frozen=True, slots=True)
class StudyDay:
    """What was done on one study day. spent: milliseconds. new: cards met for the first time."""

    answers: int = 0
    known: int = 0
    new: int = 0
    spent: int = 0


def by_day(found: Iterable[Answer]) -> dict[int, StudyDay]:
    """Study day -> what was done on it, for heat maps and time spent; days without answers are left out."""
    days: dict[int, StudyDay] = {}
    for a in found:
        d = days.get(a.day, StudyDay())
        new = d.new + (a.phase is Phase.NEW)
        days[a.day] = StudyDay(d.answers + 1, d.known + a.is_known, new, d.spent + a.duration)
    return dict(sorted(days.items()))


def streak(days: Iterable[int], today: int) -> tuple[int, int]:
    """Study days in a row up to today (or yesterday, while today is still open), and the longest row ever."""
    studied = sorted(set(days))
    longest = run = 0
    last = None
    for day in studied:
        run = run + 1 if last is not None and day == last + 1 else 1
        longest, last = max(longest, run), day
    return (run if last is not None and last >= today - 1 else 0), longest


def interval_counts(states: Iterable[CardState]) -> Counter[int]:
    """Interval in days -> cards in review that have it."""
    return Counter(state.interval for state in states if state.phase is Phase.REVIEW)


def hardest(states: Mapping[str, CardState], most: int = 10) -> list[str]:
    """Ids of the cards forgotten most often, then of highest difficulty; none that was never forgotten."""
    forgotten = [(card, state) for card, state in states.items() if state.lapses]
    forgotten.sort(key=lambda pair: (-pair[1].lapses, -(pair[1].memory.difficulty if pair[1].memory else 0), pair[0]))
    return [card for card, _ in forgotten[:most]]
