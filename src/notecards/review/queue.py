"""Which cards today, and in which order: counts are the lengths of what will be asked, nothing else."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from notecards.reviews import CardState, Phase, note_of
from notecards.schedule import DEFAULT_PARAMETERS, Moment, elapsed, retrievability

LEARN_AHEAD_MS = 20 * 60 * 1000
NEW = CardState()


class Order(StrEnum):
    """In which order due reviews come. due: longest overdue first. retrievability: likeliest forgotten first. notes: as written."""

    DUE = "due"
    RETRIEVABILITY = "retrievability"
    RANDOM = "random"
    NOTES = "notes"


class Waiting(NamedTuple):
    """A card that may be asked: its id, its deck's full name, its state."""

    card: str
    deck: str
    state: CardState = NEW

    @property
    def note(self) -> str:
        return note_of(self.card)


@dataclass(frozen=True, slots=True)
class Limits:
    """How many cards a day at most; what today has seen already counts. reviews: of all decks together.

    new_by_deck: deck -> new cards a day, its sub-decks counted in; new: of the decks that are not named there, together.
    """

    new: int = 20
    reviews: int = 200
    new_by_deck: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Today:
    """What was answered on this study day. new: cards met for the first time. reviewed: other cards, answered in review.
    notes: all notes of which a card was answered."""

    new: frozenset[str] = frozenset()
    reviewed: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Queue:
    """What is left for today, each part in the order it is asked in."""

    learning: tuple[Waiting, ...] = ()
    due: tuple[Waiting, ...] = ()
    new: tuple[Waiting, ...] = ()

    @property
    def counts(self) -> tuple[int, int, int]:
        """New, learning, due: they equal what will be asked."""
        return len(self.new), len(self.learning), len(self.due)


def waiting(cards: Iterable[tuple[str, str]], states: Mapping[str, CardState]) -> list[Waiting]:
    """Cards with their states. cards: (card id, deck) in reading order."""
    return [Waiting(card, deck, states.get(card, NEW)) for card, deck in cards]


def today_of(states: Iterable[tuple[str, CardState]], day: int) -> Today:
    """What the states say of a study day; cards of other programs' logs, whose ids name no note, do not count."""
    answered = [(card, state) for card, state in states if state.day == day and note_of(card)]
    new = frozenset(card for card, state in answered if state.first == day)
    reviewed = frozenset(card for card, state in answered if state.reviewed == day) - new
    return Today(new, reviewed, frozenset(note_of(card) for card, _ in answered))


def is_open(state: CardState, now: Moment) -> bool:
    """Whether a card may be asked at all today: neither suspended nor buried."""
    return not state.suspended and state.buried != now.day


def is_learning(state: CardState, now: Moment) -> bool:
    """Whether a card is in steps and has one left today."""
    return state.in_steps and (state.due < now.ends if state.by_minute else state.due <= now.day)


def is_due(state: CardState, now: Moment) -> bool:
    """Whether a review is due on this study day."""
    return state.phase is Phase.REVIEW and state.due <= now.day


def queue(
    cards: Sequence[Waiting],
    now: Moment,
    limits: Limits,
    today: Today,
    *,
    order: Order = Order.DUE,
    bury: bool = True,
    parameters: Sequence[float] = DEFAULT_PARAMETERS,
) -> Queue:
    """Today's cards. cards: all that may be asked, in reading order. bury: only one card of a note a day, learning steps aside."""
    usable = [card for card in cards if is_open(card.state, now)]
    due = ordered([card for card in usable if is_due(card.state, now)], order, now, parameters)
    decks = {card.card: card.deck for card in cards if card.card in today.new}
    return chosen(
        [card for card in usable if is_learning(card.state, now)],
        due,
        (card for card in usable if card.state.phase is Phase.NEW),
        limits,
        today,
        bury=bury,
        deck_of=lambda card: decks.get(card, ""),
    )


def chosen(
    learning: Iterable[Waiting],
    due: Iterable[Waiting],
    new: Iterable[Waiting],
    limits: Limits,
    today: Today,
    *,
    bury: bool = True,
    deck_of: Callable[[str], str] = lambda _: "",
) -> Queue:
    """The queue from its parts, each in the order wanted; `due` and `new` are read only as far as the limits need.

    deck_of: the deck of a card met today, "" where it is no more; asked only where decks have limits of their own.
    """
    steps = sorted(learning, key=lambda card: (card.state.by_minute, card.state.due))
    seen = set(today.notes) | {card.note for card in steps} if bury else set()
    reviews = _taken(due, _Budget(limits.reviews - len(today.reviewed)), seen, bury)
    room = _Budget(limits.new, dict(limits.new_by_deck))
    for card in today.new:
        room.take(deck_of(card) if limits.new_by_deck else "")
    return Queue(tuple(steps), reviews, _taken(new, room, seen, bury))


@dataclass(slots=True)
class _Budget:
    """How many cards may still come: of named decks, and of all others."""

    rest: int
    decks: dict[str, int] = field(default_factory=dict)

    def take(self, deck: str) -> bool:
        """Count one card of a deck; False, and nothing counted, where it has no room."""
        mine = [name for name in self.decks if within(deck, name)]
        if not mine:
            self.rest -= 1
            return self.rest >= 0
        if any(self.decks[name] <= 0 for name in mine):
            return False
        for name in mine:
            self.decks[name] -= 1
        return True

    @property
    def is_spent(self) -> bool:
        return self.rest <= 0 and all(left <= 0 for left in self.decks.values())


def within(deck: str, name: str) -> bool:
    """Whether a deck is this one or lies below it; letter case does not count, as in Anki."""
    return deck.casefold() == name.casefold() or deck.casefold().startswith(name.casefold() + "::")


def _taken(cards: Iterable[Waiting], room: _Budget, seen: set[str], bury: bool) -> tuple[Waiting, ...]:
    found: list[Waiting] = []
    if room.is_spent:
        return ()
    for card in cards:
        if bury and card.note in seen:
            continue
        if room.take(card.deck):
            seen.add(card.note)
            found.append(card)
        if room.is_spent:
            break
    return tuple(found)


def ordered(
    due: Sequence[Waiting], order: Order, now: Moment, parameters: Sequence[float] = DEFAULT_PARAMETERS
) -> list[Waiting]:
    """Due reviews in the order wanted; given in reading order. What is equal comes mixed, the same way all day."""
    match order:
        case Order.NOTES:
            return list(due)
        case Order.RANDOM:
            return sorted(due, key=lambda card: _mixed(card.card, now.day))
        case Order.RETRIEVABILITY:
            return sorted(due, key=lambda card: (_recall(card.state, now, parameters), _mixed(card.card, now.day)))
        case Order.DUE:
            return sorted(due, key=lambda card: (card.state.due, _mixed(card.card, now.day)))


def _mixed(card: str, day: int) -> bytes:
    return hashlib.blake2b(f"{day}:{card}".encode(), digest_size=8).digest()


def _recall(state: CardState, now: Moment, parameters: Sequence[float]) -> float:
    return retrievability(state.memory, elapsed(state, now.day), parameters) if state.memory else 0.0


def crammed(cards: Iterable[Waiting]) -> Queue:
    """Every card given that is not suspended, whatever its due date; for answers that leave memory alone."""
    return Queue(due=tuple(card for card in cards if not card.state.suspended))


def ahead(cards: Iterable[Waiting], now: Moment, days: int) -> Queue:
    """Reviews that fall due within some days after today, soonest first."""
    early = [
        card
        for card in cards
        if is_open(card.state, now) and card.state.phase is Phase.REVIEW and now.day < card.state.due <= now.day + days
    ]
    return Queue(due=tuple(ordered(early, Order.DUE, now)))


def next_card(todo: Queue, now: Moment) -> Waiting | None:
    """The card to ask now: a learning card whose minute has come, then reviews, then new ones, then learning cards up to 20 minutes early."""
    early: Waiting | None = None
    for card in todo.learning:
        if not card.state.by_minute or card.state.due <= now.ms:
            return card
        if early is None and card.state.due <= now.ms + LEARN_AHEAD_MS:
            early = card
    return next(iter((*todo.due[:1], *todo.new[:1])), early)


def without(todo: Queue, card: str) -> Queue:
    """The queue after a card was answered or put away."""
    return replace(
        todo,
        learning=tuple(one for one in todo.learning if one.card != card),
        due=tuple(one for one in todo.due if one.card != card),
        new=tuple(one for one in todo.new if one.card != card),
    )


def is_leech(lapses: int, threshold: int) -> bool:
    """Whether this lapse makes a card a leech: at the threshold and at every half of it after that; a threshold of 0 never."""
    if threshold <= 0 or lapses < threshold:
        return False
    return (lapses - threshold) % max(1, -(-threshold // 2)) == 0
