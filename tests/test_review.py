"""The quiz in the terminal, driven as a person would; and what is stored of it."""

import json
import random
import re
import signal
import sqlite3
from pathlib import Path

import pytest
from command import note, run
from terminal import Terminal

NOTES = "# Cells\n\n" + "".join(f"- **Term{n}**: the meaning that belongs to number {n}\n" for n in range(8))
FORMULA = "# F\n\n- The update of the state is $c_t = f_t \\odot c_{t-1}$.\n"


@pytest.fixture
def project(tmp_path) -> Path:
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", NOTES)
    run(folder, "build")
    return folder


def log(project: Path) -> list[dict]:
    return [json.loads(line) for line in run(project, "log", "--jsonl").stdout.splitlines()]


def test_a_card_is_shown_answered_graded_and_the_next_one_comes(project):
    terminal = Terminal(project, "review")
    screen = terminal.until("Term0")
    assert "8 new  0 learning  0 due" in screen
    assert "Space show" in screen
    assert "meaning" not in screen
    terminal.keys(" ")
    screen = terminal.until("the meaning that belongs to number 0")
    assert "notes/bio/cells.md:3" in screen
    assert re.search(r"1 again 1m   2 hard 6m   3 good 10m   4 easy \d+d", screen)
    terminal.keys("3")
    assert "7 new  1 learning  0 due" in terminal.until("Term1")
    terminal.keys("q")
    assert terminal.ended() == 0
    assert "1 answer stored. 7 new, 1 learning, 0 due left today." in terminal.screen
    assert [(one["kind"], one["grade"]) for one in log(project)] == [("grade", 3)]


def test_keys_typed_ahead_are_all_taken(project):
    terminal = Terminal(project, "review")
    terminal.until("Term0")
    terminal.keys(" 4 4 3 1q")
    assert terminal.ended() == 0
    assert [one["grade"] for one in log(project)] == [4, 4, 3, 1]


def test_undo_goes_back_as_far_as_there_is_something_across_sessions_too(project):
    first = Terminal(project, "review")
    first.until("Term0")
    first.keys(" 4 4q")
    first.ended()
    second = Terminal(project, "review")
    second.until("Term2")
    second.keys("u")
    second.until("Term1")
    second.keys("u")
    second.until("Term0")
    second.keys("u")
    second.until("There is nothing to undo.")
    second.keys("q")
    second.ended()
    assert [one["kind"] for one in log(project)] == ["grade", "grade", "undo", "undo"]
    assert run(project, "due").stdout == "8 new, 0 learning, 0 due\n"


def test_a_card_answered_easy_is_due_later_and_due_says_so(project):
    terminal = Terminal(project, "review")
    terminal.until("Term0")
    terminal.keys(" 4q")
    terminal.ended()
    states = [json.loads(line) for line in run(project, "due", "--all", "--jsonl").stdout.splitlines()]
    assert [(one["state"], one["reps"]) for one in states].count(("review", 1)) == 1
    first = states[0]
    assert (first["stability"], first["difficulty"], first["retrievability"]) == (8.2956, 1.0, 1.0)


@pytest.mark.parametrize("end", ["q", "\x03", "\x04", signal.SIGTERM, signal.SIGHUP])
def test_the_terminal_is_left_as_it_was_found(project, end):
    terminal = Terminal(project, "review")
    terminal.until("Term0")
    assert not terminal.is_cooked()
    terminal.keys(end) if isinstance(end, str) else terminal.kill(end)
    terminal.ended()
    assert terminal.is_cooked()
    assert "Traceback" not in terminal.screen


def test_unknown_keys_arrows_and_garbage_do_nothing(project):
    terminal = Terminal(project, "review")
    terminal.until("Term0")
    terminal.keys(b"yzk\x1b[A\x1b[1;5C\xff\xfe\x00\t7\xe2\x82")
    terminal.keys(" ")
    terminal.until("number 0")
    terminal.keys("q")
    assert terminal.ended() == 0
    assert log(project) == []


def test_a_narrow_terminal_and_one_without_colour_show_all_that_is_needed(project):
    terminal = Terminal(project, "review", columns=30, rows=14, TERM="dumb", NO_COLOR="1")
    terminal.until("Term0")
    terminal.keys(" ")
    terminal.until("good")
    terminal.keys("q")
    assert terminal.ended() == 0


def test_formulas_are_readable(tmp_path):
    note(tmp_path / "p", "f/f.md", FORMULA)
    terminal = Terminal(tmp_path / "p", "review")
    terminal.until("state")
    terminal.keys(" ")
    terminal.until("cₜ = fₜ ⊙ cₜ₋₁")
    terminal.keys("q")
    terminal.ended()


def test_every_acknowledged_grade_survives_a_kill(project):
    chance = random.Random(7)
    shown = 0
    for _ in range(6):
        terminal = Terminal(project, "review")
        terminal.until("new")
        for _ in range(chance.randint(0, 2)):
            before = terminal.screen
            terminal.keys(" ")
            if "Nothing is left" in terminal.screen:
                break
            terminal.until("again")
            terminal.keys("4")
            terminal.until("Space show") if "Nothing" not in before else None
            shown += 1
        terminal.kill()
        terminal.ended()
        assert len(log(project)) >= shown
        shown = len(log(project))


def test_an_empty_or_damaged_store_is_named_and_left_untouched(project):
    store = project / ".notecards" / "reviews.db"
    store.parent.mkdir(exist_ok=True)
    for broken, said in ((b"", "is an empty file"), (b"not a database" * 100, "is damaged")):
        store.write_bytes(broken)
        terminal = Terminal(project, "review", columns=200)
        terminal.until(said)
        assert terminal.ended() == 3
        assert store.read_bytes() == broken


def test_a_changed_event_is_found(project):
    terminal = Terminal(project, "review")
    terminal.until("Term0")
    terminal.keys(" 4 4q")
    terminal.ended()
    database = sqlite3.connect(project / ".notecards" / "reviews.db")
    database.execute("UPDATE events SET grade = 1 WHERE sequence = 1")
    database.commit()
    database.close()
    result = run(project, "log")
    assert result.returncode == 3
    assert "is damaged" in result.stderr


def test_the_store_ignores_itself_in_version_control(project):
    terminal = Terminal(project, "review")
    terminal.until("Term0")
    terminal.keys("q")
    terminal.ended()
    assert (project / ".notecards" / ".gitignore").read_text("utf-8") == "*\n"


_TELLS = """import atexit, pathlib, sys
def tell():
    if sys.argv[1:2] == ["review"] or "review" in sys.orig_argv:
        pathlib.Path(__file__).with_name("loaded.txt").write_text(" ".join(sys.modules), "utf-8")
atexit.register(tell)
"""


@pytest.mark.parametrize("opened", ["foreseen", "not foreseen"])
def test_a_session_loads_nothing_heavy(project, tmp_path, opened):
    (tmp_path / "sitecustomize.py").write_text(_TELLS, "utf-8")
    if opened == "not foreseen":
        (project / ".notecards" / "opening.json").unlink()
    terminal = Terminal(project, "review", PYTHONPATH=str(tmp_path))
    terminal.until("Space show")
    terminal.keys(" 3")
    terminal.until("1 learning")
    terminal.keys("q")
    terminal.ended()
    loaded = set((tmp_path / "loaded.txt").read_text("utf-8").split())
    assert loaded & {"genanki", "mistune", "yaml", "asyncio", "rich.markdown"} == set()
    assert "notecards.cli.review.session" in loaded
