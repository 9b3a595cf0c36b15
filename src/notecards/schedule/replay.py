"""State as a fold over events: the same for every order in which they are given, whenever and wherever it is computed."""

import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from notecards.reviews import CardState, Event, EventKind, Key, Memory, Mode, Phase
from notecards.schedule.fsrs import DEFAULT_PARAMETERS, Formulas, Remembered, formulas

Parameters = tuple[float, ...]
_GRADE, _CRAM, _REVIEW, _UNDO = EventKind.GRADE, Mode.CRAM, Phase.REVIEW, EventKind.UNDO


class Eras(NamedTuple):
    """Which parameters counted when. since: (time, device, sequence) of each living parameters event, oldest first."""

    since: tuple[tuple[int, str, int], ...] = ()
    parameters: tuple[Parameters, ...] = ()

    @property
    def now(self) -> Parameters:
        """The parameters that memory is computed with, over the whole history."""
        return self.parameters[-1] if self.parameters else DEFAULT_PARAMETERS

    def at(self, event: Event) -> Parameters:
        """The parameters that counted when an event happened."""
        before = [p for since, p in zip(self.since, self.parameters, strict=True) if since < order(event)]
        return before[-1] if before else DEFAULT_PARAMETERS


order: Callable[[Event], tuple[int, str, int]] = attrgetter("time", "device", "sequence")
"""The one order of all events."""


def living(events: Iterable[Event]) -> list[Event]:
    """The events that count, in their order: each once, undone ones left out, an undo that was itself undone left out too.

    Two answers to one card in the same millisecond are one: a log that was exported, imported elsewhere and merged.
    """
    ordered = sorted(events, key=order)
    undone = _undone([event for event in ordered if event.kind is _UNDO])
    if undone:
        ordered = [event for event in ordered if event.key not in undone]
    found: list[Event] = []
    last = None
    for event in ordered:
        time = event.time
        if event.kind is _UNDO or (time == last and _is_there(event, found)):
            continue
        found.append(event)
        last = time
    return found


def _undone(undos: Sequence[Event]) -> set[Key]:
    """What undos take back, given oldest first: one that was taken back itself takes nothing back."""
    undone: set[Key] = set()
    for event in reversed(undos):
        if event.undoes and event.key not in undone:
            undone.add(event.undoes)
    return undone


def _is_there(event: Event, found: Sequence[Event]) -> bool:
    for other in reversed(found):
        if other.time != event.time:
            return False
        same_answer = event.kind is other.kind is EventKind.GRADE and event.card == other.card
        if same_answer or event.key == other.key:
            return True
    return False


def last_living(newest_first: Iterable[Event]) -> Event | None:
    """The last event that a key of the learner's can take back: imported answers, parameters and what is undone are passed over."""
    undone: set[Key] = set()
    for event in newest_first:
        if event.key in undone or event.mode is Mode.IMPORTED or event.kind is EventKind.PARAMETERS:
            continue
        if event.kind is not EventKind.UNDO:
            return event
        undone.update([event.undoes] if event.undoes else [])
    return None


def eras(events: Iterable[Event]) -> Eras:
    """The parameters over time, from the events that belong to no card."""
    changes = [event for event in living(events) if event.kind is EventKind.PARAMETERS]
    return Eras(tuple(map(order, changes)), tuple(parameters_of(event) for event in changes))


def parameters_of(event: Event) -> Parameters:
    return tuple(float(value) for value in json.loads(event.data))


def replay(events: Iterable[Event]) -> dict[str, CardState]:
    """Every card's state from all events."""
    by_card: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        by_card[event.card].append(event)
    known = eras(by_card.pop("", ()))
    return {card: folded(own, known) for card, own in by_card.items()}


def folded(events: Iterable[Event], known: Eras) -> CardState:
    """One card's state from all of its events: memory from the grades, phase and due from what the last one set."""
    fold = _Fold(known)
    apply = fold.apply
    for event in living(events):
        apply(event)
    return fold.state()


def walk(events: Iterable[Event], known: Eras) -> list[tuple[Event | None, CardState]]:
    """One card's living events, each with the state after it; before them the state of a new card."""
    fold = _Fold(known)
    steps: list[tuple[Event | None, CardState]] = [(None, CardState())]
    for event in living(events):
        fold.apply(event)
        steps.append((event, fold.state()))
    return steps


class _Fold:
    """A card's state on its way through the events; fields as in CardState."""

    def __init__(self, known: Eras) -> None:
        self.known, self.formulas = known, formulas(known.now)
        self.flag, self.marked = 0, False
        self._afresh(None)

    def _afresh(self, last: Key | None) -> None:
        self.grades: list[Event] = []
        self.phase, self.step, self.interval, self.due = Phase.NEW, 0, 0, 0
        self.memory: Remembered | None = None
        self.day = self.first = self.reviewed = self.buried = -1
        self.lapses, self.suspended, self.last = 0, False, last

    def state(self) -> CardState:
        memory = Memory(*self.memory[1:]) if self.memory else None
        return CardState(
            self.phase, memory, self.step, self.interval, self.due, self.day, self.first, self.reviewed, len(self.grades),
            self.lapses, self.suspended, self.buried, self.flag, self.marked, self.last,
        )  # fmt: skip

    def apply(self, event: Event) -> None:
        """One more living event."""
        kind = event.kind
        if kind is _GRADE:
            if event.mode is not _CRAM:
                self.grades.append(event)
                self._grade(event, event.day, event.grade)
        elif kind in (EventKind.SUSPEND, EventKind.UNSUSPEND):
            self.suspended = kind is EventKind.SUSPEND
        elif kind is EventKind.BURY:
            self.buried = event.day
        elif kind is EventKind.FLAG:
            self.flag = int(event.data or 0)
        elif kind is EventKind.MARK:
            self.marked = event.data != "false"
        elif kind is EventKind.RESET:
            self._afresh(event.key)

    def _grade(self, event: Event, day: int, grade: int) -> None:
        memory = self.memory
        if memory is None:
            self.first, self.memory = day, self.formulas.first(grade)
        else:
            days = day - self.day if day > self.day else 0
            self.memory = self.formulas.after(memory[1], memory[2], grade, days)
        if self.phase is _REVIEW:
            self.reviewed = day
            if grade == 1:
                self.lapses += 1
        self.phase, self.step, self.buried = event.phase, event.step, -1
        if event.follows == self.last or event.phase is not _REVIEW:
            self.interval, self.due = event.interval, event.due
        else:
            self._schedule_anew(event)
        self.last = (event.device, event.sequence)
        if day > self.day:
            self.day = day

    def _schedule_anew(self, event: Event) -> None:
        """Another review came before this one than its device knew: the due date is computed anew, as of then, without fuzz."""
        retention, most = json.loads(event.data or "[0.9, 36500]")
        then = formulas(self.known.at(event))
        memory, day = None, -1
        for grade in self.grades:
            memory, day = _remembered(memory, grade, day, then), max(grade.day, day)
        days = then.interval(memory[0], retention) if memory else 1.0
        self.interval = min(max(math.floor(days + 0.5), 1), most)
        self.due = event.day + self.interval


def _remembered(memory: Remembered | None, event: Event, last_day: int, known: Formulas) -> Remembered:
    if memory is None:
        return known.first(event.grade)
    return known.after(memory[1], memory[2], event.grade, max(0, event.day - last_day))
