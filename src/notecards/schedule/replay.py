"""State as a fold over events: the same for every order in which they are given, whenever and wherever it is computed."""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from notecards.reviews import CardState, Event, EventKind, Grade, Key, Memory, Mode, Phase
from notecards.schedule.fsrs import DEFAULT_PARAMETERS, interval_for, next_memory

Parameters = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Eras:
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


def order(event: Event) -> tuple[int, str, int]:
    """The one order of all events."""
    return event.time, event.device, event.sequence


def living(events: Iterable[Event]) -> list[Event]:
    """The events that count, in their order: each once, undone ones left out, an undo that was itself undone left out too.

    Two answers to one card in the same millisecond are one: a log that was exported, imported elsewhere and merged.
    """
    ordered = sorted({event.key: event for event in events}.values(), key=order)
    undone: set[Key] = set()
    for event in reversed(ordered):
        if event.kind is EventKind.UNDO and event.key not in undone and event.undoes:
            undone.add(event.undoes)
    alive = [event for event in ordered if event.key not in undone and event.kind is not EventKind.UNDO]
    return _each_once(alive)


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


def _each_once(ordered: Sequence[Event]) -> list[Event]:
    seen: set[tuple[str, int]] = set()
    found: list[Event] = []
    for event in ordered:
        if event.kind is EventKind.GRADE:
            if (event.card, event.time) in seen:
                continue
            seen.add((event.card, event.time))
        found.append(event)
    return found


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
    return walk(events, known)[-1][1]


def walk(events: Iterable[Event], known: Eras) -> list[tuple[Event | None, CardState]]:
    """One card's living events, each with the state after it; before them the state of a new card."""
    fold = _Fold(known)
    steps: list[tuple[Event | None, CardState]] = [(None, CardState())]
    for event in living(events):
        steps.append((event, fold.applied(steps[-1][1], event)))
    return steps


@dataclass(slots=True)
class _Fold:
    known: Eras
    grades: list[Event] = field(default_factory=list)

    def applied(self, state: CardState, event: Event) -> CardState:
        """The state after one more living event."""
        match event.kind:
            case EventKind.GRADE:
                return state if event.mode is Mode.CRAM else self._graded(state, event)
            case EventKind.SUSPEND:
                return replace(state, suspended=True)
            case EventKind.UNSUSPEND:
                return replace(state, suspended=False)
            case EventKind.BURY:
                return replace(state, buried=event.day)
            case EventKind.FLAG:
                return replace(state, flag=int(event.data or 0))
            case EventKind.MARK:
                return replace(state, marked=event.data != "false")
            case EventKind.RESET:
                self.grades.clear()
                return CardState(flag=state.flag, marked=state.marked, last=event.key)
            case _:
                return state

    def _graded(self, state: CardState, event: Event) -> CardState:
        self.grades.append(event)
        grade = Grade(event.grade)
        reviewing = state.phase is Phase.REVIEW
        after = replace(
            state,
            phase=event.phase,
            step=event.step,
            interval=event.interval,
            due=event.due,
            memory=next_memory(state.memory, grade, elapsed(state, event.day), self.known.now),
            day=max(event.day, state.day),
            first=state.first if state.first >= 0 else event.day,
            reviewed=event.day if reviewing else state.reviewed,
            reps=state.reps + 1,
            lapses=state.lapses + (reviewing and grade is Grade.AGAIN),
            buried=-1,
            last=event.key,
        )
        return after if event.follows == state.last else self._moved(after, event)

    def _moved(self, after: CardState, event: Event) -> CardState:
        """Another review came before this one than its device knew: the due date is computed anew, as of then, without fuzz."""
        if event.phase is not Phase.REVIEW:
            return after
        retention, most = json.loads(event.data or "[0.9, 36500]")
        parameters = self.known.at(event)
        days = interval_for(self._memory(parameters).stability, retention, parameters)
        interval = min(max(math.floor(days + 0.5), 1), most)
        return replace(after, interval=interval, due=event.day + interval)

    def _memory(self, parameters: Parameters) -> Memory:
        memory, last = None, -1
        for event in self.grades:
            memory = next_memory(memory, Grade(event.grade), max(0, event.day - last) if last >= 0 else 0, parameters)
            last = max(last, event.day)
        assert memory is not None
        return memory


def elapsed(state: CardState, day: int) -> int:
    """Study days since the last answer, 0 before the first."""
    return max(0, day - state.day) if state.day >= 0 else 0
