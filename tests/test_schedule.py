"""The scheduler against Anki's own, and what must hold of it by itself."""

import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import fsrs
import pytest
from anki_walk import plans, walks
from hypothesis import given
from hypothesis import strategies as st

from notecards.review import event_of, graded, undone
from notecards.reviews import CardState, Event, EventKind, Grade, Memory, Phase
from notecards.schedule import (
    DEFAULT_PARAMETERS,
    Eras,
    Moment,
    Plan,
    answered,
    folded,
    fuzz_bounds,
    interval_for,
    next_memory,
    replay,
    retrievability,
    spread,
    study_day,
)
from notecards.schedule.fuzz import Room

ROLLOVER = time(4)


def test_random_answers_get_the_steps_and_intervals_that_anki_gives(tmp_path):
    """All four buttons at every review; bench/schedule.py does the same on a larger scale."""
    some = plans(4)[::7]
    compared = [one for number, plan in enumerate(some) for one in walks(tmp_path, plan, 2, number)]
    assert len(compared) >= 700
    assert [one for one in compared if one.days_apart > 1] == []
    assert sum(one.apart > 0 for one in compared) <= 1


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


STATES = st.builds(
    lambda s, d, interval, late: (
        CardState(Phase.REVIEW, Memory(s, d), interval=interval, due=20_000 + interval, day=20_000, reps=3),
        Moment(0, 20_000 + interval + late),
    ),
    st.floats(0.5, 2000).map(lambda s: round(s, 4)),
    st.floats(1, 10).map(lambda d: round(d, 3)),
    st.integers(1, 400),
    st.integers(-3, 60),
)


@given(STATES, st.booleans(), st.randoms(use_true_random=False))
def test_fuzz_stays_within_the_bounds_that_anki_has_and_is_the_same_each_time(one, balanced, chance):
    state, now = one
    load = {now.day + days: chance.randrange(200) for days in range(1, 120)} if balanced else None
    plain = [answered(state, grade, now, Plan(fuzz=False)).interval for grade in (Grade.HARD, Grade.GOOD, Grade.EASY)]
    spread = [
        answered(state, grade, now, Plan(), "n:0", load).interval for grade in (Grade.HARD, Grade.GOOD, Grade.EASY)
    ]
    again = [
        answered(state, grade, now, Plan(), "n:0", load).interval for grade in (Grade.HARD, Grade.GOOD, Grade.EASY)
    ]
    assert spread == again
    assert spread == sorted(set(spread))
    for interval, middle in zip(spread, plain, strict=True):
        low, high = fuzz_bounds(middle, 1, 36500)
        assert low - 1 <= interval <= high + 1


@pytest.mark.parametrize("days", [4, 11, 30, 80])
def test_a_spread_interval_is_on_average_the_plain_one_and_lands_on_days_with_room(days):
    low, high = fuzz_bounds(days, 1, 36500)
    load = dict.fromkeys(range(1, 120), 100) | {days - 1: 1}
    for room in (None, Room(0, load)):
        drawn = [spread(days, days, (1, 36500), f"card {number}", room) for number in range(2000)]
        assert min(drawn) >= low
        assert max(drawn) <= high
        assert sum(drawn) / len(drawn) == pytest.approx(days, abs=0.1)
    assert drawn.count(days - 1) > 2 * drawn.count(days)


def test_on_an_easy_day_little_falls_due():
    saturday_and_sunday = {5: 0.0, 6: 0.0}
    now = Moment(0, 20_000)  # a Thursday
    state = CardState(Phase.REVIEW, Memory(12, 5), interval=12, due=20_000, day=19_988, reps=3)
    plan = Plan(easy_days=saturday_and_sunday)
    due = [answered(state, Grade.GOOD, now, plan, f"n{number}:0", {}).due for number in range(300)]
    assert sum((day + 3) % 7 in (5, 6) for day in due) <= 6
    assert len(set(due)) > 3


def test_new_parameters_recompute_memory_over_the_whole_history_and_move_no_due_date():
    state, events = walked([(Grade.GOOD, 0), (Grade.GOOD, 1), (Grade.GOOD, 9), (Grade.AGAIN, 30), (Grade.GOOD, 0)])
    other = tuple(w * 1.2 for w in DEFAULT_PARAMETERS)
    change = event_of(EventKind.PARAMETERS, "", Moment(events[-1].time + 5, 20_100), json.dumps(other))
    after = replay([*events, replace(change, device="d", sequence=99)])["n:0"]
    assert (after.due, after.interval, after.phase, after.lapses) == (
        state.due,
        state.interval,
        state.phase,
        state.lapses,
    )
    assert after.memory != state.memory
    assert after.memory.stability == pytest.approx(folded(events, Eras(((0, "", 0),), (other,))).memory.stability)


def test_an_answer_given_before_another_device_knew_of_the_last_one_is_scheduled_anew():
    """Two devices review a card without talking; merged, the due date rests on both answers, whatever the order they arrive in."""
    _, events = walked([(Grade.EASY, 0), (Grade.GOOD, 9)])
    first, second = events
    elsewhere = replace(second, device="e", sequence=1, time=second.time + 3 * 86_400_000, day=second.day + 3)
    merged = replay([elsewhere, first, second])["n:0"]
    assert merged == replay([second, elsewhere, first, first])["n:0"]
    assert merged.reps == 3
    assert merged.due == elsewhere.day + round(interval_for(merged.memory.stability, 0.9))


@pytest.mark.parametrize("steps", [(90_000,), (86_400, 259_200)])
def test_steps_of_a_day_and_more_count_in_study_days(steps):
    state = answered(CardState(), Grade.AGAIN, Moment(5, 20_000), Plan(learning_steps=steps))
    assert (state.phase, state.due, state.interval) == (Phase.LEARNING, 20_001, 1)
    assert not state.by_minute


def test_recall_is_nine_in_ten_when_the_interval_is_the_stability():
    assert retrievability(Memory(12.5, 5), 12.5) == pytest.approx(0.9)
    assert interval_for(12.5, 0.9) == pytest.approx(12.5)
