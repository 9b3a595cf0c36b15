"""Which card comes next and what an answer does to it. Pure: states and the moment in, the next card out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from notecards.cards import Card
from notecards.reviews import CardState, Phase
from notecards.schedule import Moment

LEARN_AHEAD_MS = 20 * 60 * 1000
NEW = CardState()


@dataclass(frozen=True, slots=True)
class Limits:
    """How many cards a day at most; what today has seen already counts."""

    new: int = 20
    reviews: int = 200


@dataclass(frozen=True, slots=True)
class Today:
    """What was answered on this study day: ids of cards met first today and of cards reviewed, and the notes they belong to."""

    new: frozenset[str] = frozenset()
    reviewed: frozenset[str] = frozenset()

    @property
    def notes(self) -> frozenset[str]:
        return frozenset(card.rsplit(":", 1)[0] for card in self.new | self.reviewed)


@dataclass(frozen=True, slots=True)
class Queue:
    """What is left for today, each part in the order it is asked in."""

    learning: tuple[Card, ...]
    due: tuple[Card, ...]
    new: tuple[Card, ...]

    @property
    def counts(self) -> tuple[int, int, int]:
        """New, learning, due: they equal what will be asked."""
        return len(self.new), len(self.learning), len(self.due)


def queue(
    cards: Sequence[Card],
    states: Mapping[str, CardState],
    now: Moment,
    limits: Limits,
    today: Today,
    *,
    bury: bool = True,
) -> Queue:
    """Today's cards. cards: all, in reading order. bury: only one card of a note a day, learning steps aside."""
    learning: list[tuple[int, Card]] = []
    due: list[tuple[int, Card]] = []
    new: list[Card] = []
    for card in cards:
        state = states.get(card.id, NEW)
        if state.suspended or state.buried == now.day:
            continue
        if state.in_steps:
            learning.append((state.due, card))
        elif state.phase is Phase.REVIEW and state.due <= now.day:
            due.append((state.due, card))
        elif state.phase is Phase.NEW:
            new.append(card)
    learning.sort(key=lambda pair: pair[0])
    due.sort(key=lambda pair: pair[0])
    seen = set(today.notes) if bury else set()
    seen |= {card.note.id for _, card in learning} if bury else set()
    reviews = _first_of_each([card for _, card in due], seen, limits.reviews - len(today.reviewed), bury)
    fresh = _first_of_each(new, seen, limits.new - len(today.new), bury)
    return Queue(tuple(card for _, card in learning), reviews, fresh)


def _first_of_each(cards: Sequence[Card], seen: set[str], most: int, bury: bool) -> tuple[Card, ...]:
    chosen: list[Card] = []
    for card in cards:
        if len(chosen) >= most:
            break
        if bury and card.note.id in seen:
            continue
        seen.add(card.note.id)
        chosen.append(card)
    return tuple(chosen)


def next_card(todo: Queue, states: Mapping[str, CardState], now: Moment) -> Card | None:
    """The card to ask now: a learning card whose minute has come, then reviews, then new ones, then learning cards up to 20 minutes early."""
    for card in todo.learning:
        if states[card.id].due <= now.ms:
            return card
    if todo.due or todo.new:
        return (todo.due or todo.new)[0]
    return next((card for card in todo.learning if states[card.id].due <= now.ms + LEARN_AHEAD_MS), None)
