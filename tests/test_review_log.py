"""The review store: what is acknowledged stays, what was harmed is named, what was undone, copied or merged is what it should be."""

import os
import random
import resource
import shutil
import sqlite3
from pathlib import Path

import pytest
from harm import DAY, contents, grades, harmed, killed, raced

from notecards.review import event_of, graded, undone
from notecards.review_log import (
    Overtaken,
    StoreProblem,
    backups,
    check,
    merge,
    open_log,
    put_aside,
    read_file,
    read_log,
    restore,
    salvage,
    save_daily,
    take_saved,
)
from notecards.reviews import CardState, EventKind, Grade, Memory, Phase
from notecards.schedule import DEFAULT_PARAMETERS, Moment, Plan, replay

OLD = Path(__file__).parent / "data" / "reviews-schema-1.db"


def good(log, card: str, ms: int = 20_000 * DAY) -> None:
    log.append(*graded(card, log.state(card), Grade.GOOD, Moment(ms, ms // DAY), Plan()))


def test_no_acknowledged_answer_is_lost_when_the_program_is_killed(tmp_path):
    chance, said = random.Random(5), 0
    for number in range(100):
        said = max(said, killed(tmp_path / "s", chance.uniform(0.01, 0.06), number))
        if said:
            with read_log(tmp_path / "s") as log:
                assert log.last()[0] >= said
    assert said > 0
    with read_log(tmp_path / "s") as log:
        assert check(log) == []


def test_two_sessions_at_once_lose_nothing_and_double_nothing(tmp_path):
    grades(tmp_path / "s", 1)
    told = raced(tmp_path / "s", 60)
    with read_log(tmp_path / "s") as log:
        events = log.events()
        assert check(log) == []
    assert len(events) == 1 + sum(told)
    assert len({(event.card, event.follows) for event in events}) == len(events)


@pytest.mark.parametrize("cut", [False, True], ids=["flipped bits", "cut short"])
def test_every_change_of_what_is_stored_is_noticed(tmp_path, cut):
    grades(tmp_path / "s", 120)
    chance = random.Random(6)
    every = [harmed(tmp_path / "s", tmp_path / "harmed", chance, cut=cut) for _ in range(60)]
    assert [one for one in every if one.changed and not one.noticed] == []
    assert sum(one.changed for one in every) > 5


def test_states_are_those_of_a_replay_whatever_was_done(tmp_path):
    grades(tmp_path / "s", 80, cards=6)
    with open_log(tmp_path / "s", "d1") as log:
        now = Moment(20_100 * DAY, 20_100)
        for kind, data in (
            ("suspend", ""),
            ("flag", "3"),
            ("mark", "true"),
            ("bury", ""),
            ("reset", ""),
            ("unsuspend", ""),
        ):
            log.append(event_of(EventKind(kind), f"n{len(kind) % 6}:0", now, data))
        log.append(*undone(log.last_action(), now))
        assert log.states() == replay(log.events())
        log.rebuild()
        assert log.states() == replay(log.events())


def test_undo_takes_back_whole_actions_one_after_the_other_through_restarts(tmp_path):
    now = Moment(20_000 * DAY, 20_000)
    with open_log(tmp_path / "s", "d1") as log:
        good(log, "a:0")
        log.append(*(event_of(EventKind.SUSPEND, card, now) for card in ("a:0", "a:1")))
        good(log, "b:0")
    seen = []
    while True:
        with open_log(tmp_path / "s", "d1") as log:
            action = log.last_action()
            if not action:
                break
            seen.append([(event.kind.value, event.card) for event in action])
            log.append(*undone(action, now))
    assert seen == [[("grade", "b:0")], [("suspend", "a:0"), ("suspend", "a:1")], [("grade", "a:0")]]
    with read_log(tmp_path / "s") as log:
        assert set(log.states().values()) == {CardState()}
        assert len(log.events()) == 8


def test_a_card_forgotten_once_too_often_is_suspended_and_undo_brings_it_back(tmp_path):
    now = Moment(20_000 * DAY, 20_000)
    often = CardState(Phase.REVIEW, Memory(5, 5), interval=5, due=20_000, day=19_995, reps=20, lapses=7)
    kinds = [event.kind.value for event in graded("a:0", often, Grade.AGAIN, now, Plan(), leech=8)]
    assert kinds == ["grade", "suspend"]
    with open_log(tmp_path / "s", "d1") as log:
        log.append(
            *graded("a:0", CardState(), Grade.GOOD, now, Plan()), event_of(EventKind.SUSPEND, "a:0", now, "leech")
        )
        assert log.state("a:0").suspended
        log.append(*undone(log.last_action(), now))
        assert log.state("a:0") == CardState()


def test_a_clock_that_jumps_back_never_turns_the_log_around(tmp_path):
    with open_log(tmp_path / "s", "d1") as log:
        good(log, "a:0", 20_000 * DAY)
        good(log, "a:0", 19_000 * DAY)
        first, second = log.events()
        assert second.time == first.time + 1
        assert second.day == 19_000
        assert log.state("a:0").day == 20_000


def test_an_answer_to_a_card_that_was_answered_elsewhere_meanwhile_is_not_stored(tmp_path):
    with open_log(tmp_path / "s", "d1") as here, open_log(tmp_path / "s", "d1") as there:
        shown = here.state("a:0")
        good(there, "a:0")
        with pytest.raises(Overtaken):
            here.append(*graded("a:0", shown, Grade.GOOD, Moment(20_000 * DAY, 20_000), Plan()))
        assert len(here.events()) == 1


def test_an_older_store_is_brought_to_the_newest_schema_after_a_backup(tmp_path):
    (tmp_path / "s").mkdir()
    shutil.copy(OLD, tmp_path / "s" / "reviews.db")
    with read_log(tmp_path / "s") as log:
        looked_at = log.states()
    assert (tmp_path / "s" / "reviews.db").read_bytes() == OLD.read_bytes()
    with open_log(tmp_path / "s", "d2", backups=tmp_path / "b") as log:
        assert check(log) == []
        assert log.states() == looked_at
        states = log.states()
    assert {
        card: (one.phase.value, one.memory, one.interval, one.due, one.reps, one.lapses) for card, one in states.items()
    } == {
        "aaaa:0": ("review", Memory(16.1884, 2.104), 18, 20392, 3, 0),
        "bbbb:1": ("relearning", Memory(2.4479, 8.017), 0, 1763716220000, 3, 1),
    }
    with read_file(tmp_path / "b" / "before-schema-2.db") as saved:
        assert len(saved.events()) == len(contents(tmp_path / "s")[0])


def test_a_migration_that_fails_changes_nothing(tmp_path):
    (tmp_path / "s").mkdir()
    store = tmp_path / "s" / "reviews.db"
    shutil.copy(OLD, store)
    database = sqlite3.connect(store)
    database.execute("UPDATE events SET grade = 1 WHERE sequence = 2")
    database.commit()
    database.close()
    with pytest.raises(StoreProblem, match="is damaged"), open_log(tmp_path / "s", "d2"):
        pass
    database = sqlite3.connect(store)
    assert database.execute("PRAGMA user_version").fetchone() == (1,)
    assert database.execute("SELECT count(*) FROM events").fetchone() == (8,)


def test_a_newer_schema_is_refused_with_a_clear_word(tmp_path):
    grades(tmp_path / "s", 1)
    database = sqlite3.connect(tmp_path / "s" / "reviews.db")
    database.execute("PRAGMA user_version = 99")
    database.close()
    for opened in (open_log(tmp_path / "s", "d1"), read_log(tmp_path / "s")):
        with pytest.raises(StoreProblem, match="written by a newer notecards; update the program"), opened:
            pass


@pytest.mark.parametrize("broken", [b"", b"SQLite format 3\x00", b"no database at all" * 100])
def test_a_store_that_is_none_is_named_and_left_untouched(tmp_path, broken):
    (tmp_path / "s").mkdir()
    store = tmp_path / "s" / "reviews.db"
    store.write_bytes(broken)
    with pytest.raises(StoreProblem, match="it was left untouched"), open_log(tmp_path / "s", "d1"):
        pass
    assert store.read_bytes() == broken


def test_a_store_that_forgot_its_device_is_named(tmp_path):
    grades(tmp_path / "s", 2)
    database = sqlite3.connect(tmp_path / "s" / "reviews.db")
    database.execute("DELETE FROM meta WHERE key = 'device'")
    database.commit()
    database.close()
    for opened in (open_log(tmp_path / "s", "d1"), read_log(tmp_path / "s")):
        with pytest.raises(StoreProblem, match="is damaged"), opened:
            pass


def test_answers_that_vanish_with_the_write_ahead_log_are_missed(tmp_path):
    grades(tmp_path / "s", 3)
    read, write = os.pipe()
    if os.fork() == 0:
        with open_log(tmp_path / "s", "d1") as log:
            good(log, "z:0", 30_000 * DAY)
            os.write(write, b"x")
            os._exit(0)
    os.wait()
    assert os.read(read, 1) == b"x"
    (tmp_path / "s" / "reviews.db-wal").unlink()
    with pytest.raises(StoreProblem, match="the last 1 events are missing"), open_log(tmp_path / "s", "d1"):
        pass


def test_when_the_disk_is_full_the_answer_is_refused_and_all_before_it_stay(tmp_path):
    grades(tmp_path / "s", 5)
    read, write = os.pipe()
    if os.fork() == 0:
        said = b"nothing"
        try:
            with open_log(tmp_path / "s", "d1") as log:
                resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
                for number in range(50):
                    good(log, f"n{number}:0", 30_000 * DAY)
        except StoreProblem as problem:
            said = str(problem).encode()
        finally:
            os.write(write, said)
            os._exit(0)
    os.wait()
    assert b"check that the disk has room" in os.read(read, 1000)
    with open_log(tmp_path / "s", "d1") as log:
        assert check(log) == []
        assert len(log.events()) >= 5


def test_a_copy_is_a_device_of_its_own_and_so_is_what_was_restored(tmp_path):
    grades(tmp_path / "s", 3, device="first")
    shutil.copytree(tmp_path / "s", tmp_path / "copy")
    with open_log(tmp_path / "copy", "second") as log:
        assert log.device == "second"
        good(log, "a:0", 30_000 * DAY)
    with open_log(tmp_path / "copy", "third") as log:
        assert log.device == "second"
    with open_log(tmp_path / "s", "fourth") as log:
        assert log.device == "first"
        save_daily(log, tmp_path / "b", "2026-01-01")
    restore(tmp_path / "s", tmp_path / "b" / "2026-01-01.db", "fifth", "aside")
    with open_log(tmp_path / "s", "sixth") as log:
        assert log.device == "fifth"
        assert len(log.events()) == 3


def test_a_ring_of_daily_backups_is_kept_and_a_damaged_store_never_enters_it(tmp_path):
    grades(tmp_path / "s", 3)
    with open_log(tmp_path / "s", "d1") as log:
        made = [save_daily(log, tmp_path / "b", f"2026-01-{day:02}") for day in (*range(1, 11), 10)]
        assert made == [True] * 10 + [False]
        assert [one.name for one in backups(tmp_path / "b")] == [f"2026-01-{day:02}" for day in range(10, 3, -1)]
        log.connection.execute("UPDATE events SET grade = 4 WHERE sequence = 1")
        with pytest.raises(StoreProblem, match="is damaged"):
            save_daily(log, tmp_path / "b", "2026-01-11")
    assert len(backups(tmp_path / "b")) == 7


def test_what_restore_replaces_is_kept_and_can_be_merged_back(tmp_path):
    grades(tmp_path / "s", 4)
    with open_log(tmp_path / "s", "d1") as log:
        save_daily(log, tmp_path / "b", "2026-01-01")
    grades(tmp_path / "s", 6)
    whole = contents(tmp_path / "s")[1]
    aside = restore(tmp_path / "s", tmp_path / "b" / "2026-01-01.db", "d2", "now")
    with open_log(tmp_path / "s", "d2") as log, read_file(aside) as before:
        assert len(log.events()) == 4
        assert merge(log, before) >= 6
        assert log.states() == whole


def test_from_a_damaged_store_all_that_is_whole_is_saved(tmp_path):
    stored = grades(tmp_path / "s", 40)
    with open_log(tmp_path / "s", "d1") as log:
        log.connection.execute("UPDATE events SET grade = 4 - grade WHERE sequence = 20")
    saved = salvage(tmp_path / "s" / "reviews.db")
    assert (len(saved.events), saved.lost) == (len(stored) - 1, 1)
    put_aside(tmp_path / "s", "now")
    with open_log(tmp_path / "s", "d2") as log:
        assert take_saved(log, saved) == len(stored) - 1
        assert check(log) == []
        kept = {(event.card, event.time, event.grade) for event in log.events()}
    assert kept == {(event.card, event.time, event.grade) for event in stored if event.sequence != 20}


@pytest.mark.parametrize("seed", range(6))
def test_logs_merged_in_any_order_are_one_log_replayed(tmp_path, seed):
    """Three machines begin with the same store, go on apart, and merge as it comes."""
    chance = random.Random(seed)
    grades(tmp_path / "a", 10, device="a", cards=5, seed=seed)
    for name in "bc":
        shutil.copytree(tmp_path / "a", tmp_path / name)
    for _ in range(2):
        for number, name in enumerate("abc"):
            grades(tmp_path / name, chance.randrange(1, 15), device=name, cards=5, seed=seed + number)
            if chance.random() < 0.5:
                with open_log(tmp_path / name, name) as log:
                    log.append(*undone(log.last_action(), Moment(20_500 * DAY, 20_500)))
    pairs = [(mine, other) for mine in "abc" for other in "abc" if mine != other]
    chance.shuffle(pairs)
    for mine, other in pairs * 2:
        with open_log(tmp_path / mine, mine) as log, read_file(tmp_path / other / "reviews.db") as theirs:
            merge(log, theirs)
    events, states, _, parameters = contents(tmp_path / "a")
    assert replay(events) == states
    assert parameters == DEFAULT_PARAMETERS
    assert len({event.device for event in events}) == 3
    for name in "bc":
        assert contents(tmp_path / name)[:2] == (events, states)


def test_two_stores_that_went_on_under_one_device_id_lose_nothing_when_merged(tmp_path):
    """As when a folder is synchronised by a cloud service that keeps file numbers and paths."""
    grades(tmp_path / "s", 3, cards=3)
    with read_log(tmp_path / "s") as log:
        save_daily(log, tmp_path / "b", "2026-01-01")
    grades(tmp_path / "s", 2, cards=3, seed=8)
    with open_log(tmp_path / "s", "d1") as log:
        ahead = len(log.events())
    database = sqlite3.connect(tmp_path / "b" / "2026-01-01.db")
    database.execute("DELETE FROM meta WHERE key = 'place'")
    database.commit()
    database.close()
    (tmp_path / "t").mkdir()
    shutil.copy(tmp_path / "b" / "2026-01-01.db", tmp_path / "t" / "reviews.db")
    other = grades(tmp_path / "t", 4, cards=3, seed=9)
    assert other[0].device == "d1"
    with open_log(tmp_path / "s", "d1") as log, read_file(tmp_path / "t" / "reviews.db") as theirs:
        assert merge(log, theirs) == len(other)
        assert merge(log, theirs) == 0
        assert len(log.events()) == ahead + len(other)
        assert check(log) == []
