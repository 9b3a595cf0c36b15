"""An open store: events are appended, each durable before it is acknowledged; states are kept beside them in the same transaction."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from notecards.review_log.problem import Overtaken, damaged, said
from notecards.review_log.rows import (
    EVENT_COLUMNS,
    STATE_COLUMNS,
    Row,
    chained,
    event_of,
    state_of,
    state_values,
    values_of,
)
from notecards.review_log.schema import DERIVED, insert
from notecards.review_log.witness import Witness
from notecards.reviews import CardState, Event, EventKind, Mode
from notecards.schedule import Eras, eras, folded, last_living, replay

_HASH = 18


class ReviewLog:
    """Every change is one BEGIN IMMEDIATE transaction and returns only after COMMIT (WAL, synchronous FULL).

    All methods raise StoreProblem where the store cannot be read or written.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, witness: Witness | None = None) -> None:
        self._connection, self.path, self._witness = connection, path, witness
        row = connection.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()
        if row is None:
            raise damaged(path)
        self.device: str = row[0]

    # what happened

    def events(self) -> list[Event]:
        """All events, in order of device and sequence. Raises Damaged when the chain does not hold."""
        return [event for event, _ in self.chain()]

    def chain(self) -> Iterator[tuple[Event, str]]:
        """Every event with its hash, checked. Raises Damaged at the first one that does not fit."""
        device, sequence, last = "", 0, ""
        for row in self._rows(f"SELECT {EVENT_COLUMNS}, hash FROM events ORDER BY device, sequence"):
            if row[0] != device:
                device, sequence, last = row[0], 0, ""
            sequence += 1
            event = self._event(row)
            if row[_HASH] != self._hash(last, row) or event.sequence != sequence:
                raise damaged(self.path)
            last = row[_HASH]
            yield event, last

    def history(self, card: str) -> list[Event]:
        """All events of one card, undone ones and undos too, oldest first."""
        query = f"SELECT {EVENT_COLUMNS} FROM events WHERE card = ? ORDER BY time, device, sequence"
        return [self._event(row) for row in self._rows(query, (card,))]

    def newest(self) -> Iterator[Event]:
        """All events, the last one first."""
        query = f"SELECT {EVENT_COLUMNS} FROM events ORDER BY time DESC, device DESC, sequence DESC"
        return map(self._event, self._rows(query))

    def last_action(self) -> tuple[Event, ...]:
        """All events of the last thing done that still counts; empty where there is nothing to take back."""
        last = last_living(self.newest())
        if last is None:
            return ()
        query = f"SELECT {EVENT_COLUMNS} FROM events WHERE device = ? AND action = ? ORDER BY sequence"
        return tuple(self._event(row) for row in self._rows(query, (last.device, last.action)))

    # what follows from it

    def state(self, card: str) -> CardState:
        return self.states([card]).get(card, CardState())

    def states(self, cards: Sequence[str] | None = None) -> dict[str, CardState]:
        """The states of these cards, of all where None; a card that nothing happened to is left out."""
        if cards is None:
            return dict(map(self._state, self._rows(f"SELECT {STATE_COLUMNS} FROM states")))
        found: dict[str, CardState] = {}
        for start in range(0, len(cards), 500):
            some = cards[start : start + 500]
            query = f"SELECT {STATE_COLUMNS} FROM states WHERE card IN ({','.join('?' * len(some))})"
            found.update(map(self._state, self._rows(query, some)))
        return found

    def learning(self) -> list[tuple[str, CardState]]:
        """Cards in learning or relearning steps."""
        query = f"SELECT {STATE_COLUMNS} FROM states WHERE phase IN ('learning', 'relearning')"
        return list(map(self._state, self._rows(query)))

    def due(self, day: int) -> Iterator[tuple[str, CardState]]:
        """Cards in review that are due on a study day, longest overdue first; suspended and buried ones too."""
        query = f"SELECT {STATE_COLUMNS} FROM states WHERE phase = 'review' AND due <= ? ORDER BY due, card"
        return map(self._state, self._rows(query, (day,)))

    def answered_on(self, day: int) -> list[tuple[str, CardState]]:
        """Cards whose last answer was given on a study day; for `review.today_of`."""
        return list(map(self._state, self._rows(f"SELECT {STATE_COLUMNS} FROM states WHERE day = ?", (day,))))

    def not_new(self, day: int) -> frozenset[str]:
        """Ids of the cards that must not be asked as new on a study day: answered before, suspended, or buried until it is over."""
        query = "SELECT card FROM states WHERE phase <> 'new' OR suspended = 1 OR buried = ?"
        return frozenset(row[0] for row in self._rows(query, (day,)))

    def load(self, day: int) -> dict[int, int]:
        """How many cards are due on each study day after this one."""
        query = "SELECT due, count(*) FROM states WHERE phase = 'review' AND due > ? AND suspended = 0 GROUP BY due"
        return dict(self._rows(query, (day,)))

    @property
    def parameters(self) -> tuple[float, ...]:
        """The parameters that memory is computed with now."""
        return self._eras().now

    # changes

    def append(self, *events: Event) -> tuple[Event, ...]:
        """Store what one key did; device, sequence, action and, if the clock ran backwards, time are set here. Durable on return.

        Raises Overtaken where a card was graded elsewhere since its state was read; then nothing is stored.
        """
        with said(self.path), self._transaction():
            sequence, time, hash_ = self.last()
            action, stored = sequence + 1, []
            for event in events:
                self._check_current(event)
                sequence, time = sequence + 1, max(event.time, time + 1)
                mine = replace(event, device=self.device, sequence=sequence, time=time, action=action)
                values = values_of(mine)
                hash_ = chained(hash_, values)
                insert(self._connection, values, hash_)
                stored.append(mine)
            self._refold({event.card for event in events})
        if self._witness:
            self._witness.write(self.device, sequence, hash_)
        return tuple(stored)

    def take_in(self, chains: Iterable[tuple[Event, str]]) -> int:
        """Store events of other devices, with the hashes they have there, in order of device and sequence; how many were new.

        What is known already is passed over. Raises Damaged where they do not continue what is known of their device.
        """
        with said(self.path), self._transaction():
            cards: set[str] = set()
            count = 0
            for event, hash_ in chains:
                known = self._connection.execute(
                    "SELECT hash FROM events WHERE device = ? AND sequence = ?", event.key
                ).fetchone()
                if known is None:
                    insert(self._connection, values_of(event), hash_)
                    cards.add(event.card)
                    count += 1
                elif known[0] != hash_:
                    raise damaged(self.path, f"two different events are called {event.device}:{event.sequence}")
            self._refold(cards)
        return count

    def rebuild(self) -> None:
        """Drop the states and compute them again from the events."""
        with said(self.path), self._transaction():
            self.recompute()

    def mend(self) -> None:
        """Make anew all that can be computed from the events: indexes and states."""
        with said(self.path):
            self._connection.execute("REINDEX")
        self.rebuild()

    def _check_current(self, event: Event) -> None:
        if event.kind is not EventKind.GRADE or event.mode in (Mode.CRAM, Mode.IMPORTED):
            return
        if self.state(event.card).last != event.follows:
            raise Overtaken

    def last(self) -> tuple[int, int, str]:
        """Sequence, time and hash of this device's last event; zeros where there is none."""
        query = "SELECT sequence, time, hash FROM events WHERE device = ? ORDER BY sequence DESC LIMIT 1"
        row = self._connection.execute(query, (self.device,)).fetchone()
        return row or (0, 0, "")

    def _refold(self, cards: set[str]) -> None:
        """Compute the states of these cards from their events; of all where parameters changed, or where most are touched."""
        if "" in cards or len(cards) > 2000:
            self.recompute()
            return
        known = self._eras()
        rows = [state_values(card, folded(self.history(card), known)) for card in cards]
        self._store_states(rows)

    def recompute(self) -> None:
        """As `rebuild`, inside the caller's transaction."""
        self._connection.execute("DROP TABLE IF EXISTS states")
        for statement in DERIVED:
            self._connection.execute(statement)
        self._store_states(
            state_values(card, state) for card, state in sorted(replay(e for e, _ in self.chain()).items())
        )

    def _store_states(self, rows: Iterable[Row]) -> None:
        places = ",".join("?" * 17)
        self._connection.executemany(f"INSERT OR REPLACE INTO states ({STATE_COLUMNS}) VALUES ({places})", rows)

    def _eras(self) -> Eras:
        return eras(self.history(""))

    # the ground

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read inside is of one moment, whatever other sessions store meanwhile."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _rows(self, query: str, values: Sequence[object] = ()) -> Iterator[Row]:
        with said(self.path):
            yield from self._connection.execute(query, values)

    def _hash(self, last: str, row: Row) -> str:
        try:
            return chained(last, row[:_HASH])
        except (ValueError, TypeError):
            raise damaged(self.path) from None

    def _event(self, row: Row) -> Event:
        try:
            return event_of(row[:_HASH])
        except (ValueError, TypeError):
            raise damaged(self.path) from None

    def _state(self, row: Row) -> tuple[str, CardState]:
        try:
            return state_of(row)
        except (ValueError, TypeError):
            raise damaged(self.path) from None

    @property
    def connection(self) -> sqlite3.Connection:
        """For the parts of this package that look at the database itself."""
        return self._connection
