"""Which cards come today: counts are the queue, limits and siblings hold, days begin and end where the wall clock says."""

import random
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from notecards.review import (
    NEW,
    Limits,
    Order,
    Queue,
    Today,
    Waiting,
    ahead,
    crammed,
    graded,
    is_leech,
    next_card,
    queue,
    today_of,
    waiting,
)
from notecards.review.figures import (
    answers,
    by_day,
    by_maturity,
    calibration,
    forecast,
    hardest,
    streak,
    true_retention,
)
from notecards.reviews import CardState, Event, Grade, Memory, Mode, Phase
from notecards.schedule import Moment, Plan, moment_at, replay

DAY = 86_400_000
NOW = Moment(20_000 * DAY, 20_000, 0, 20_001 * DAY)


def review(due: int, stability: float = 10.0) -> CardState:
    return CardState(Phase.REVIEW, Memory(stability, 5), interval=10, due=due, day=due - 10, first=due - 20)


def learning(minutes: int) -> CardState:
    return CardState(Phase.LEARNING, Memory(1, 5), due=NOW.ms + minutes * 60_000, day=20_000, first=20_000)


def cards(**states: CardState) -> list[Waiting]:
    return [Waiting(name.replace("_", ":"), "Deck", state) for name, state in states.items()]


def ids(found: tuple[Waiting, ...]) -> str:
    return " ".join(card.card for card in found)


def test_steps_come_at_their_minute_then_reviews_then_new_cards_then_steps_up_to_twenty_minutes_early():
    todo = queue(
        cards(a_0=NEW, b_0=review(19_990), c_0=learning(5), d_0=learning(-1), e_0=learning(25)), NOW, Limits(), Today()
    )
    assert todo.counts == (1, 3, 1)
    order = []
    while (card := next_card(todo, NOW)) is not None:
        order.append(card.card)
        todo = Queue(*[tuple(c for c in part if c is not card) for part in (todo.learning, todo.due, todo.new)])
    assert order == ["d:0", "b:0", "a:0", "c:0"]


def test_suspended_and_buried_cards_do_not_come_and_buried_ones_are_back_tomorrow():
    buried = CardState(buried=20_000)
    some = cards(a_0=CardState(suspended=True), b_0=buried, c_0=NEW)
    assert ids(queue(some, NOW, Limits(), Today()).new) == "c:0"
    assert ids(queue(some, Moment(0, 20_001), Limits(), Today()).new) == "b:0 c:0"


def test_one_card_of_a_note_a_day_unless_siblings_are_wanted():
    some = cards(a_0=review(19_990), a_1=review(19_995), a_2=NEW, b_0=NEW, b_1=NEW)
    assert queue(some, NOW, Limits(), Today()).counts == (1, 0, 1)
    assert queue(some, NOW, Limits(), Today(), bury=False).counts == (3, 0, 2)
    assert queue(some, NOW, Limits(), Today(notes=frozenset("a"))).counts == (1, 0, 0)


def test_limits_count_what_today_has_seen_and_a_deck_has_its_own():
    some = [Waiting(f"n{n}:0", "Law::Civil" if n % 2 else "Art", NEW) for n in range(20)]
    assert queue(some, NOW, Limits(new=5), Today()).counts[0] == 5
    today = Today(new=frozenset(["n0:0", "n1:0"]))
    left = [one for one in some if one.card not in today.new]
    assert queue(left, NOW, Limits(new=5), today).counts[0] == 3
    named = queue(some, NOW, Limits(new=5, new_by_deck={"law": 3}), Today())
    assert [card.deck for card in named.new].count("Law::Civil") == 3
    assert [card.deck for card in named.new].count("Art") == 5
    due = cards(**{f"d{n}_0": review(19_900 + n) for n in range(9)})
    assert ids(queue(due, NOW, Limits(reviews=2), Today()).due) == "d0:0 d1:0"
    assert queue(due, NOW, Limits(reviews=2), Today(reviewed=frozenset("xyz"))).counts[2] == 0


def test_reviews_come_in_the_order_wanted():
    some = cards(a_0=review(19_999, 500), b_0=review(19_995, 2), c_0=review(19_990, 50))
    assert ids(queue(some, NOW, Limits(), Today(), order=Order.NOTES).due) == "a:0 b:0 c:0"
    assert ids(queue(some, NOW, Limits(), Today(), order=Order.DUE).due) == "c:0 b:0 a:0"
    assert ids(queue(some, NOW, Limits(), Today(), order=Order.RETRIEVABILITY).due) == "b:0 c:0 a:0"
    many = [Waiting(f"n{n}:0", "D", review(19_990)) for n in range(30)]
    mixed = queue(many, NOW, Limits(), Today(), order=Order.RANDOM).due
    assert mixed != tuple(many)
    assert mixed == queue(many, NOW, Limits(), Today(), order=Order.RANDOM).due


def test_studying_ahead_takes_reviews_of_the_next_days_and_cramming_takes_all():
    some = cards(a_0=review(20_000), b_0=review(20_002), c_0=review(20_009), d_0=NEW, e_0=CardState(suspended=True))
    assert ids(ahead(some, NOW, 3).due) == "b:0"
    assert ids(crammed(some).due) == "a:0 b:0 c:0 d:0"


def test_a_crammed_answer_is_remembered_and_changes_nothing_of_the_card():
    state = review(20_005)
    [event] = graded("a:0", state, Grade.AGAIN, NOW, Plan(), mode=Mode.CRAM)
    assert (event.mode, event.grade, event.data) == (Mode.CRAM, 1, "")
    assert replay([event])["a:0"] == CardState()


@pytest.mark.parametrize(
    ("threshold", "leeches"), [(8, [8, 12, 16, 20]), (3, [3, 5, 7, 9, 11, 13, 15, 17, 19]), (0, [])]
)
def test_a_leech_is_found_at_its_threshold_and_at_every_half_of_it_after(threshold, leeches):
    assert [lapses for lapses in range(21) if is_leech(lapses, threshold)] == leeches


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe"])
@pytest.mark.parametrize("season", ["spring", "autumn"])
def test_at_every_hour_of_a_day_on_which_the_clock_changes_the_counts_are_what_will_be_asked(zone, season):
    there, day = ZoneInfo(zone), change(zone, season)
    chance = random.Random(f"{zone}{season}")
    hours = [day + timedelta(hours=hour) for hour in range(-2, 27)]
    for at in hours:
        now = moment_at(int(at.timestamp() * 1000), there, time(4))
        assert now.ms < now.ends <= now.ms + 26 * 3_600_000
        assert moment_at(now.ends - 1, there, time(4)).day == now.day
        assert moment_at(now.ends, there, time(4)).day == now.day + 1
        states = {f"n{n}:{n % 2}": some_state(chance, now) for n in range(60)}
        todo = queue(
            waiting(((card, "D") for card in states), states), now, Limits(5, 20), today_of(states.items(), now.day)
        )
        assert sum(todo.counts) == drained(states, now)


def change(zone: str, season: str) -> datetime:
    """Midnight UTC of the day in 2026 on which the clock of a zone goes forward or back."""
    there = ZoneInfo(zone)
    found = []
    for number in range(365):
        day = datetime(2026, 1, 1, tzinfo=ZoneInfo("UTC")) + timedelta(days=number)
        before, after = (one.astimezone(there).utcoffset() for one in (day, day + timedelta(days=1)))
        if before != after:
            found.append((after > before, day))
    return next(day for forward, day in found if forward == (season == "spring"))


def some_state(chance: random.Random, now: Moment) -> CardState:
    kind = chance.randrange(5)
    if kind == 0:
        return NEW
    if kind == 1:
        return CardState(
            Phase.LEARNING, Memory(1, 5), due=now.ms + chance.randint(-50, 40) * 60_000, day=now.day, first=now.day
        )
    if kind == 2:
        return CardState(
            Phase.RELEARNING, Memory(1, 5), interval=1, due=now.day + chance.randint(-1, 1), day=now.day - 1
        )
    return CardState(
        Phase.REVIEW, Memory(5, 5), interval=5, due=now.day + chance.randint(-3, 3), day=now.day - 5, first=now.day - 9,
        suspended=chance.random() < 0.1, buried=now.day if chance.random() < 0.1 else -1,
    )  # fmt: skip


def drained(states: dict[str, CardState], now: Moment) -> int:
    """How many different cards are asked on this study day until nothing is left, each known at once."""
    states, met = dict(states), set()
    plan = Plan(learning_steps=(), relearning_steps=())
    at = now
    while True:
        todo = queue(
            waiting(((card, "D") for card in states), states), at, Limits(5, 20), today_of(states.items(), at.day)
        )
        card = next_card(todo, at)
        if card is None:
            if not todo.learning:
                return len(met)
            at = Moment(min(one.state.due for one in todo.learning), at.day, at.offset, at.ends)
            continue
        met.add(card.card)
        [event, *_] = graded(card.card, card.state, Grade.EASY, at, plan)
        states[card.card] = after_event(card.state, event)


def after_event(state: CardState, event: Event) -> CardState:
    first = state.first if state.first >= 0 else event.day
    reviewed = event.day if state.phase is Phase.REVIEW else state.reviewed
    return CardState(
        event.phase, Memory(9, 5), interval=event.interval, due=event.due, day=event.day, first=first, reviewed=reviewed
    )


def history(*steps: tuple[int, Grade]) -> list[Event]:
    """One card's answers, given after so many days each."""
    events: list[Event] = []
    day = 20_000
    for number, (gap, grade) in enumerate(steps, 1):
        day += gap
        state = replay(events).get("a:0", CardState())
        now = Moment(day * DAY + number, day)
        [event, *_] = graded(
            "a:0", state, grade, now, Plan(learning_steps=(), relearning_steps=(), fuzz=False), duration=4000
        )
        events.append(
            Event(**{**{name: getattr(event, name) for name in Event.__slots__}, "device": "d", "sequence": number})
        )
    return events


def test_figures_say_what_happened():
    events = history((0, Grade.GOOD), (2, Grade.GOOD), (11, Grade.AGAIN), (1, Grade.GOOD), (30, Grade.GOOD))
    found = answers(events)
    assert [(a.phase.value, a.elapsed, a.is_known) for a in found] == [
        ("new", 0, True), ("review", 2, True), ("review", 11, False), ("review", 1, True), ("review", 30, True),
    ]  # fmt: skip
    assert {span: (share.known, share.of) for span, share in true_retention(found).items() if share.of} == {
        (1, 2): (2, 2),
        (3, 6): (1, 1),
        (7, 13): (0, 1),
    }
    young, mature = by_maturity(found)
    assert (young.known, young.of, mature.of) == (3, 4, 0)
    assert sum(share.of for share in calibration(found)) == 4
    days = by_day(found)
    assert [(day, one.answers, one.new, one.spent) for day, one in days.items()][:2] == [
        (20_000, 1, 1, 4000),
        (20_002, 1, 0, 4000),
    ]
    assert hardest(replay(events)) == ["a:0"]


def test_the_forecast_counts_what_is_overdue_and_in_steps_as_today():
    states = [
        review(19_000),
        review(20_000),
        review(20_001),
        review(20_400),
        learning(5),
        NEW,
        CardState(suspended=True),
    ]
    assert forecast(states, 20_000, 3) == [3, 1, 0]


@pytest.mark.parametrize(
    ("days", "expected"),
    [([], (0, 0)), ([98, 99, 100], (3, 3)), ([98, 99], (2, 2)), ([90, 91, 92, 95], (0, 3)), ([90, 91, 100], (1, 2))],
)
def test_a_streak_lasts_while_today_is_still_open(days, expected):
    assert streak(days, 100) == expected
