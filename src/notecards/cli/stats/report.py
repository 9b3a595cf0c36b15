"""The figures of a project, gathered once for every way of showing them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from notecards.cache.shown import Cache
from notecards.cards import Card, Note
from notecards.cli.review.faces import answer, question
from notecards.review import NEW
from notecards.review.figures import (
    MATURE,
    Share,
    StudyDay,
    answers,
    by_day,
    by_maturity,
    calibration,
    forecast,
    hardest,
    interval_counts,
    known_now,
    streak,
    true_retention,
)
from notecards.reviews import CardState, Event, Phase, note_of
from notecards.schedule import DEFAULT_PARAMETERS

AHEAD = 30
"""Days of the forecast."""
LATELY = 30
"""Days back that count as lately."""
BINS = 10
_RANGES = ((1, 1), (2, 3), (4, 7), (8, 14), (15, 30), (31, 90), (91, 180), (181, 365), (366, 36500))


class Hard(NamedTuple):
    """A card forgotten again and again. question, answer: as text."""

    card: str
    question: str
    answer: str
    lapses: int
    difficulty: float


@dataclass(frozen=True, slots=True)
class Report:
    """today: study day. cards: new, learning, young, mature, suspended -> how many. streak: days in a row now, and the longest row.
    days: study day -> what was done. forecast: cards due today and on the days after. young, mature: answers by the card's interval
    (of all time); lately: all of the last LATELY days. retention: range of intervals in days -> answers. intervals: range in days
    -> cards. calibration: BINS ranges of predicted recall. known: cards that would be known now."""

    today: int
    cards: Mapping[str, int]
    streak: tuple[int, int]
    days: Mapping[int, StudyDay]
    forecast: Sequence[int]
    young: Share
    mature: Share
    lately: Share
    retention: Mapping[tuple[int, int], Share]
    intervals: Mapping[tuple[int, int], int]
    calibration: Sequence[Share]
    known: float
    hardest: Sequence[Hard]

    @property
    def answers(self) -> int:
        return sum(day.answers for day in self.days.values())

    @property
    def spent(self) -> int:
        """Milliseconds."""
        return sum(day.spent for day in self.days.values())


def gathered(
    cache: Cache,
    events: Iterable[Event],
    states: Mapping[str, CardState],
    today: int,
    decks: Sequence[str] = (),
    parameters: Sequence[float] = DEFAULT_PARAMETERS,
) -> Report:
    """The report of all cards that the notes give, or of some decks; answers of cards that are gone count where no deck is named."""
    from notecards.review import within

    ids = [card for card, deck in cache.cards() if not decks or any(within(deck, name) for name in decks)]
    wanted = set(ids)
    found = answers(event for event in events if not decks or event.card in wanted or not event.card)
    here = {card: states.get(card, NEW) for card in ids}
    days = by_day(found)
    young, mature = by_maturity(found)
    lately = by_maturity(found, today - LATELY + 1)
    return Report(
        today, _counts(here.values()), streak(days, today), days, forecast(here.values(), today, AHEAD), young, mature,
        Share(*(getattr(lately[0], name) + getattr(lately[1], name) for name in ("known", "of", "expected"))),
        true_retention(found), _in_ranges(interval_counts(here.values())), calibration(found, BINS),
        known_now(here.values(), today, parameters), [hard for id_ in hardest(here, 10) if (hard := _hard(cache, id_, here[id_]))],
    )  # fmt: skip


def _counts(states: Iterable[CardState]) -> dict[str, int]:
    counts = dict.fromkeys(("new", "learning", "young", "mature", "suspended"), 0)
    for state in states:
        counts[_life(state)] += 1
    return counts


def _life(state: CardState) -> str:
    if state.suspended:
        return "suspended"
    if state.phase is Phase.REVIEW:
        return "mature" if state.interval >= MATURE else "young"
    return "learning" if state.in_steps else "new"


def _in_ranges(counts: Counter[int]) -> dict[tuple[int, int], int]:
    return {(low, high): sum(n for days, n in counts.items() if low <= max(1, days) <= high) for low, high in _RANGES}


def _hard(cache: Cache, card: str, state: CardState) -> Hard | None:
    note = cache.note(note_of(card))
    ordinal = int(card.rpartition(":")[2])
    if note is None or ordinal not in note.ordinals:
        return None
    asked, replied = _sides(note, ordinal)
    return Hard(card, asked, replied, state.lapses, state.memory.difficulty if state.memory else 0.0)


def _sides(note: Note, ordinal: int) -> tuple[str, str]:
    card = Card(note, ordinal)
    return tuple(" ".join("".join(run.text for run in side(card)).split()) for side in (question, answer))  # type: ignore[return-value]
