"""Random answers given to Anki's own backend and to our scheduler, side by side.

Anki's clock cannot be turned, so its cards are moved back instead: a card reviewed n days ago has its dates n days earlier.
"""

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ["ANKI_TEST_MODE"] = "1"  # the backend's own switch for intervals without fuzz

from anki.collection import Collection

from notecards.reviews import CardState, Grade, Phase
from notecards.schedule import DEFAULT_PARAMETERS, Moment, Plan, answered

STEPS = (((60, 600), (600,)), ((900,), (300, 3600)), ((30, 600, 86_400), (86_400 * 2,)), ((), ()))
RETENTIONS = (0.7, 0.8, 0.85, 0.9, 0.94, 0.97)
# The bounds to which Anki clips FSRS-6 parameters.
_BOUNDS = (
    *[(0.001, 100)] * 4, (1, 10), (0.001, 4), (0.001, 4), (0.001, 0.75), (0, 4.5), (0, 0.8), (0.001, 3.5), (0.001, 5), (0.001, 0.25),
    (0.001, 0.9), (0, 4), (0, 1), (1, 6), (0, 2), (0, 2), (0, 0.8), (0.1, 0.8),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compared:
    """One answer: what each made of it, days or, in steps, seconds."""

    ours: tuple[str, int]
    theirs: tuple[str, int]

    @property
    def apart(self) -> int:
        """How far: 0 where they agree, else days or seconds; a number above all where one gives days and the other seconds.

        Seconds are cut off from single precision there and from double here: one second apart is the same.
        """
        if self.ours[0] != self.theirs[0]:
            return 10**9
        apart = abs(self.ours[1] - self.theirs[1])
        return 0 if self.ours[0] == "seconds" and apart == 1 else apart

    @property
    def days_apart(self) -> int:
        return self.apart if self.ours[0] == "days" else -(-self.apart // 86_400)


def parameter_sets(count: int) -> list[tuple[float, ...]]:
    """The defaults, and others as far from them as those of real learners are."""
    chance = random.Random(21)
    sets = [DEFAULT_PARAMETERS]
    for _ in range(count - 1):
        drawn = [w * chance.uniform(0.6, 1.6) for w in DEFAULT_PARAMETERS]
        bounded = [round(min(max(w, low), high), 4) for w, (low, high) in zip(drawn, _BOUNDS, strict=True)]
        sets.append((*sorted(bounded[:4]), *bounded[4:]))
    return sets


def plans(sets: int) -> list[Plan]:
    """Parameters, steps and retention in all ways."""
    return [
        Plan(parameters, retention, learning, relearning, fuzz=False)
        for parameters in parameter_sets(sets)
        for learning, relearning in STEPS
        for retention in RETENTIONS
    ]


def walks(folder: Path, plan: Plan, cards: int, seed: int) -> Iterator[Compared]:
    """Every button at every review of some cards that are answered at random: early, in time, late, on the same day."""
    col = Collection(str(folder / f"{seed}.anki2"))
    try:
        _configure(col, plan)
        chance = random.Random(seed)
        for number in range(cards):
            yield from _walk(col, plan, chance, number)
    finally:
        col.close()


def _configure(col: Collection, plan: Plan) -> None:
    col.set_config("fsrs", True)
    deck = col.decks.config_dict_for_deck_id(1)
    deck["desiredRetention"] = plan.retention
    deck["fsrsParams6"] = list(plan.parameters)
    deck["new"]["delays"] = [seconds / 60 for seconds in plan.learning_steps]
    deck["lapse"]["delays"] = [seconds / 60 for seconds in plan.relearning_steps]
    deck["rev"]["maxIvl"] = plan.maximum_interval
    col.decks.save(deck)


def _walk(col: Collection, plan: Plan, chance: random.Random, number: int) -> Iterator[Compared]:
    note = col.new_note(col.models.by_name("Basic"))
    note["Front"] = f"card {number}"
    col.add_note(note, 1)
    card_id = note.card_ids()[0]
    state, day = CardState(), col.sched.today
    for _ in range(chance.randint(5, 10)):
        states = col._backend.get_scheduling_states(card_id)
        now = Moment(day * 86_400_000, day)
        for grade, theirs in zip(Grade, (states.again, states.hard, states.good, states.easy), strict=True):
            yield Compared(_ours(answered(state, grade, now, plan), now), _theirs(theirs, plan))
        grade = chance.choices(list(Grade), (2, 2, 5, 1))[0]
        card = col.get_card(card_id)
        card.start_timer()
        col.sched.answer_card(col.sched.build_answer(card=card, states=states, rating=grade - 1))
        state = answered(state, grade, now, plan)
        gap = _gap(state, chance, day)
        day += gap
        _move_back(col, card_id, gap)


def _gap(state: CardState, chance: random.Random, day: int) -> int:
    if state.phase is Phase.REVIEW:
        return int(state.interval * chance.choice((0, 0.3, 0.7, 1, 1, 1, 1.1, 1.5, 3)))
    return state.interval if state.interval else chance.choice((0, 0, 0, 1, 2))


def _ours(after: CardState, now: Moment) -> tuple[str, int]:
    if after.phase is Phase.REVIEW:
        return "days", after.interval
    return "seconds", after.interval * 86_400 or (after.due - now.ms) // 1000


def _theirs(state, plan: Plan) -> tuple[str, int]:
    """What Anki makes of an answer; without steps it lets `again` exceed the maximum interval, which ours never does."""
    normal = state.normal
    if normal.HasField("review"):
        return "days", min(normal.review.scheduled_days, plan.maximum_interval)
    learning = normal.relearning.learning if normal.HasField("relearning") else normal.learning
    return "seconds", learning.scheduled_secs


def _move_back(col: Collection, card_id: int, days: int) -> None:
    card = col.get_card(card_id)
    if card.type == 2:
        card.due -= days
    card.last_review_time = (card.last_review_time or 0) - days * 86400
    col.update_card(card)
