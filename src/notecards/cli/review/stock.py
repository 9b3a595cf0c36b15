"""The cards that may be asked: read from cache and store only as far as today's limits need."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice
from typing import Protocol

from notecards.cache.shown import Cache
from notecards.cli.errors import WrongUse
from notecards.cli.review.choice import Choice
from notecards.cli.store import limits_of
from notecards.review import (
    NEW,
    Order,
    Queue,
    Waiting,
    ahead,
    chosen,
    crammed,
    is_due,
    is_learning,
    is_open,
    ordered,
    queue,
    today_of,
    waiting,
    within,
)
from notecards.reviews import CardState, Phase
from notecards.schedule import DEFAULT_PARAMETERS, Moment
from notecards.settings import Settings

_CHUNK = 200
_CHUNKS = 3
"""So many chunks of cards are looked up one by one before the ids of all that are not new are read at once."""


class States(Protocol):
    """What the queue asks of the store; `ReviewLog` has it."""

    @property
    def parameters(self) -> tuple[float, ...]: ...
    def states(self, cards: Sequence[str] | None = None) -> dict[str, CardState]: ...
    def learning(self) -> list[tuple[str, CardState]]: ...
    def due(self, day: int) -> Iterator[tuple[str, CardState]]: ...
    def answered_on(self, day: int) -> list[tuple[str, CardState]]: ...
    def not_new(self, day: int) -> frozenset[str]: ...


class NothingYet:
    """Where no store is: nothing was reviewed."""

    parameters = DEFAULT_PARAMETERS

    def states(self, cards: Sequence[str] | None = None) -> dict[str, CardState]:
        return {}

    def learning(self) -> list[tuple[str, CardState]]:
        return []

    def due(self, day: int) -> Iterator[tuple[str, CardState]]:
        return iter(())

    def answered_on(self, day: int) -> list[tuple[str, CardState]]:
        return []

    def not_new(self, day: int) -> frozenset[str]:
        return frozenset()


class Stock:
    """What a session draws from. All methods read anew: the cache or the store may have changed in between."""

    def __init__(self, cache: Cache, log: States, settings: Settings, choice: Choice) -> None:
        self.cache, self.log, self.settings, self.choice = cache, log, settings, choice

    def queue(self, now: Moment) -> Queue:
        """Today's cards, as the learner wants them."""
        choice = self.choice
        if choice.cram:
            return crammed(self._shuffled(self._wanted(), now))
        if choice.leeches:
            return crammed(card for card in self._awake(self._wanted()) if self._is_leech(card.state))
        if choice.ahead:
            return self._with_early(now)
        return self._lazily(now) if not choice.is_filtered else self._of_all(self._wanted(), now)

    def _with_early(self, now: Moment) -> Queue:
        cards = self._wanted()
        today = self._of_all(cards, now)
        early = ahead(cards, now, self.choice.ahead)
        return Queue(today.learning, (*today.due, *early.due), today.new)

    def _of_all(self, cards: list[Waiting], now: Moment) -> Queue:
        review = self.settings.review
        limits = limits_of(review, self.settings.decks)
        today = today_of(self.log.answered_on(now.day), now.day)
        order = Order(review.order)
        return queue(cards, now, limits, today, order=order, bury=review.bury_siblings, parameters=self.log.parameters)

    def _lazily(self, now: Moment) -> Queue:
        review, today = self.settings.review, today_of(self.log.answered_on(now.day), now.day)
        steps = [
            card
            for card in self._known(self.log.learning())
            if is_open(card.state, now) and is_learning(card.state, now)
        ]
        deck_of = self.cache.decks(today.new)
        limits = limits_of(review, self.settings.decks)
        return chosen(
            steps,
            self._due(now),
            self._new(now),
            limits,
            today,
            bury=review.bury_siblings,
            deck_of=lambda card: deck_of.get(card, ""),
        )

    def _due(self, now: Moment) -> Iterator[Waiting]:
        """Due reviews in their order; of the usual order no more than are asked for."""
        order = Order(self.settings.review.order)
        rows = ((card, state) for card, state in self.log.due(now.day) if is_open(state, now) and is_due(state, now))
        if order is Order.DUE:
            for _, group in groupby(rows, key=lambda row: row[1].due):
                yield from self._known(ordered([Waiting(card, "", state) for card, state in group], order, now))
            return
        cards = list(self._known(rows))
        if order is Order.NOTES:
            places = {card: place for place, (card, _) in enumerate(self.cache.cards())}
            cards.sort(key=lambda card: places[card.card])
        yield from ordered(cards, order, now, self.log.parameters)

    def _known(self, rows: Iterable[tuple[str, CardState] | Waiting]) -> Iterator[Waiting]:
        """Cards that the notes still give."""
        for row in rows:
            card, state = (row.card, row.state) if isinstance(row, Waiting) else row
            deck = self.cache.decks([card]).get(card)
            if deck is not None:
                yield Waiting(card, deck, state)

    def _new(self, now: Moment) -> Iterator[Waiting]:
        """New cards in reading order."""
        cards = iter(self.cache.cards())
        for _ in range(_CHUNKS):
            chunk = list(islice(cards, _CHUNK))
            states = self.log.states([card for card, _ in chunk])
            yield from (
                card for card in waiting(chunk, states) if card.state.phase is Phase.NEW and is_open(card.state, now)
            )
            if len(chunk) < _CHUNK:
                return
        known = self.log.not_new(now.day)
        yield from (Waiting(card, deck, NEW) for card, deck in cards if card not in known)

    def _wanted(self) -> list[Waiting]:
        """All cards of the decks and tags that were named, with their states, in reading order."""
        choice = self.choice
        rows = (
            self.cache.tagged() if choice.is_filtered else ((card, deck, [], "") for card, deck in self.cache.cards())
        )
        cards = [
            (card, deck)
            for card, deck, tags, _ in rows
            if (not choice.decks or any(within(deck, name) for name in choice.decks))
            and (not choice.tags or any(_has_tag(tags, name) for name in choice.tags))
        ]
        return waiting(cards, self.log.states())

    def _is_leech(self, state: CardState) -> bool:
        return 0 < (self.settings.review.leech or 8) <= state.lapses

    @staticmethod
    def _awake(cards: Iterable[Waiting]) -> Iterator[Waiting]:
        """Cards as if none were suspended: a leech is, and is to be seen here all the same."""
        return (card._replace(state=replace(card.state, suspended=False)) for card in cards)

    def _shuffled(self, cards: list[Waiting], now: Moment) -> list[Waiting]:
        return ordered(cards, Order(self.choice.order or Order.NOTES), now, self.log.parameters)


def check(cache: Cache, choice: Choice) -> None:
    """Raises WrongUse where a deck or tag is named that no card has."""
    if not choice.is_filtered:
        return
    rows = list(cache.tagged())
    decks, tags = sorted({row[1] for row in rows}), sorted({tag for row in rows for tag in row[2]})
    for name in choice.decks:
        if not any(within(deck, name) for deck in decks):
            raise WrongUse(f"there is no deck {name}; decks are {', '.join(decks[:20]) or 'none yet'}")
    for name in choice.tags:
        if not any(_has_tag([tag], name) for tag in tags):
            raise WrongUse(f"there is no tag {name}; tags are {', '.join(tags[:20]) or 'none yet'}")


def _has_tag(tags: Iterable[str], name: str) -> bool:
    """Whether one of the tags is this one or lies below it (`a::b`, `a/b`); letter case does not count."""
    wanted = name.lstrip("#").casefold()
    return any(tag.casefold() == wanted or tag.casefold().startswith((wanted + "::", wanted + "/")) for tag in tags)
