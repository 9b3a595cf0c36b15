"""The scheduler against Anki's own, and what must hold of it by itself."""

import os
import random
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import fsrs
import pytest
from anki.collection import Collection
from hypothesis import given
from hypothesis import strategies as st

from notecards.review import graded, undone
from notecards.reviews import CardState, Event, Grade, Memory, Phase
from notecards.schedule import (
    Moment,
    Plan,
    answered,
    fuzz_bounds,
    interval_for,
    next_memory,
    replay,
    retrievability,
    study_day,
)

ROLLOVER = time(4)
os.environ["ANKI_TEST_MODE"] = "1"  # the backend's own switch for intervals without fuzz


def test_a_walk_of_random_answers_gives_the_intervals_that_anki_gives(tmp_path):
    """Anki's clock cannot be turned, so its cards are moved back instead: a card reviewed n days ago has its dates n days earlier."""
    col = Collection(str(tmp_path / "c.anki2"))
    col.set_config("fsrs", True)
    deck = col.decks.config_dict_for_deck_id(1)
    deck["desiredRetention"] = 0.9
    col.decks.save(deck)
    chance = random.Random(3)
    differences = compared = 0
    for number in range(25):
        walked = walk(col, chance, number)
        compared += len(walked)
        differences += sum(not alike(ours, theirs) for ours, theirs in walked)
    col.close()
    assert compared >= 100
    assert differences == 0


def alike(ours: list[int], theirs: list[int]) -> bool:
    """The same days; one day apart is allowed beyond 10,000 days, where Anki's single precision shows."""
    return all(a == b or (min(a, b) > 10_000 and abs(a - b) == 1) for a, b in zip(ours, theirs, strict=True))


def walk(col: Collection, chance: random.Random, number: int) -> list[tuple[list[int], list[int]]]:
    """One card through some answers; for each the intervals of all four buttons, ours and Anki's."""
    note = col.new_note(col.models.by_name("Basic"))
    note["Front"] = f"card {number}"
    col.add_note(note, 1)
    card_id = note.card_ids()[0]
    state, day, found = CardState(), col.sched.today, []
    plan = Plan(fuzz=False)
    for _ in range(chance.randint(4, 7)):
        states = col._backend.get_scheduling_states(card_id)
        now = Moment(day * 86_400_000, day)
        theirs = [_days(one) for one in (states.again, states.hard, states.good, states.easy)]
        ours = [after.interval for after in (answered(state, grade, now, plan) for grade in Grade)]
        found.append((ours, theirs))
        grade = chance.choice(list(Grade))
        card = col.get_card(card_id)
        card.start_timer()
        answer = col.sched.build_answer(card=card, states=states, rating=grade - 1)
        col.sched.answer_card(answer)
        state = answered(state, grade, now, plan)
        later = state.interval + chance.randint(-1, 3) if state.phase is Phase.REVIEW else 0
        gap = max(0, later)
        day += gap
        _move_back(col, card_id, gap)
    return found


def _days(state) -> int:
    normal = state.normal
    if normal.HasField("review"):
        return normal.review.scheduled_days
    return 0


def _move_back(col: Collection, card_id: int, days: int) -> None:
    card = col.get_card(card_id)
    if card.type == 2:
        card.due -= days
    card.last_review_time = (card.last_review_time or 0) - days * 86400
    col.update_card(card)


@given(st.integers(0, 2**40), st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"]))
def test_the_study_day_turns_at_four_on_the_wall_clock(ms, zone):
    there = ZoneInfo(zone)
    wall = datetime.fromtimestamp(ms / 1000, there)
    day = study_day(ms, there, ROLLOVER)
    expected = (wall.date() - timedelta(days=1) if wall.time() < ROLLOVER else wall.date()).toordinal() - 719163
    assert day == expected


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_a_day_on_which_the_clock_changes_is_one_study_day(day):
    start = datetime.fromisoformat(f"{day}T04:00").replace(tzinfo=ZoneInfo("Europe/Berlin"))
    end = datetime.fromisoformat(f"{day}T23:59").replace(tzinfo=ZoneInfo("Europe/Berlin"))
    days = {study_day(int(moment.timestamp() * 1000), ZoneInfo("Europe/Berlin"), ROLLOVER) for moment in (start, end)}
    assert len(days) == 1


GRADES = st.lists(st.tuples(st.sampled_from(list(Grade)), st.integers(0, 40)), max_size=12)


def walked(steps, plan=Plan()) -> tuple[CardState, list[Event]]:  # noqa: B008
    state, events, day = CardState(), [], 20_000
    for number, (grade, gap) in enumerate(steps, 1):
        day += gap
        now = Moment(day * 86_400_000 + number, day)
        [event, *_] = graded("n:0", state, grade, now, plan)
        events.append(replace(event, device="d", sequence=number))
        state = replace(answered(state, grade, now, plan, "n:0"), last=("d", number))
    return state, events


@given(GRADES, st.randoms(use_true_random=False))
def test_replay_in_any_order_and_with_doubles_gives_the_state_that_was_reached(steps, chance):
    state, events = walked(steps)
    shuffled = list(events)
    chance.shuffle(shuffled)
    assert replay(shuffled).get("n:0", CardState()) == state


def taken_back(event: Event, sequence: int) -> Event:
    [undo] = undone([event], Moment(event.time + 1, event.day))
    return replace(undo, device="d", sequence=sequence)


@given(GRADES.filter(bool))
def test_an_undone_answer_never_was(steps):
    before, events = walked(steps[:-1])
    _, events = walked(steps)
    undo = taken_back(events[-1], len(events) + 1)
    assert replay([*events, undo]).get("n:0", CardState()) == before
    redo = taken_back(undo, len(events) + 2)
    assert replay([*events, undo, redo]) == replay(events)


@given(GRADES)
def test_better_grades_never_come_back_sooner_and_memory_stays_in_its_range(steps):
    state, _ = walked(steps)
    day = max(state.day, 20_000) + 3
    after = [answered(state, grade, Moment(day * 86_400_000, day), Plan(), "n:0") for grade in Grade]
    intervals = [one.interval for one in after if one.phase is Phase.REVIEW]
    assert intervals == sorted(intervals)
    assert all(0.001 <= one.memory.stability <= 36500 and 1 <= one.memory.difficulty <= 10 for one in after)


@given(st.lists(st.tuples(st.sampled_from(list(Grade)), st.integers(1, 60)), min_size=1, max_size=6))
def test_memory_over_whole_days_is_what_py_fsrs_computes(steps):
    """py-fsrs keeps all decimals, Anki and we keep four and three."""
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    theirs, ours, when = fsrs.Card(card_id=1), None, datetime(2026, 1, 1, tzinfo=UTC)
    for grade, days in steps:
        when += timedelta(days=days)
        theirs, _ = scheduler.review_card(theirs, fsrs.Rating(grade), when)
        ours = next_memory(ours, grade, days)
        assert ours.stability == pytest.approx(theirs.stability, rel=0.01, abs=0.002)
        assert ours.difficulty == pytest.approx(theirs.difficulty, abs=0.01)


@given(st.floats(2.5, 400), st.integers(0, 500))
def test_fuzz_stays_within_its_bounds_and_is_the_same_each_time(days, seed):
    low, high = fuzz_bounds(days, 1, 36500)
    assert low <= days + 0.5
    assert high >= days - 0.5
    assert high - low <= 2 * (1 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * 380) + 1


def test_recall_is_nine_in_ten_when_the_interval_is_the_stability():
    assert retrievability(Memory(12.5, 5), 12.5) == pytest.approx(0.9)
    assert interval_for(12.5, 0.9) == pytest.approx(12.5)
