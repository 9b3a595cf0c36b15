"""Every key of the quiz, as a person presses it, and what is stored of it."""

import json
import os
import signal
import time
from pathlib import Path

import pytest
from command import note, run
from terminal import Terminal

NOTES = "# Cells\n\n" + "".join(f"- **Term{n}**: the meaning that belongs to number {n}\n" for n in range(8))
CLOZE = "# Body\n\n- The heart has ==four chambers== and beats about ==seventy== times a minute.\n"


@pytest.fixture
def project(tmp_path) -> Path:
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", NOTES)
    run(folder, "build")
    return folder


def log(project: Path) -> list[dict]:
    return [json.loads(line) for line in run(project, "log", "--jsonl").stdout.splitlines()]


def kinds(project: Path) -> list[str]:
    return [one["kind"] for one in log(project)]


def started(project: Path, *arguments: str, words: str = "Term0", **environment: str) -> Terminal:
    terminal = Terminal(project, "review", *arguments, **environment)
    terminal.until(words)
    return terminal


def left(terminal: Terminal, keys: str = "q") -> str:
    """Leave, and what the session came to."""
    terminal.keys(keys)
    assert terminal.ended() == 0, terminal.screen
    assert "Traceback" not in terminal.screen
    return terminal.screen


@pytest.mark.parametrize(
    ("key", "said", "stored"),
    [
        ("-", "Card buried until tomorrow.", ["bury"]),
        ("=", "Note buried until tomorrow.", ["bury"]),
        ("@", "Card suspended.", ["suspend"]),
        ("!", "Note suspended.", ["suspend"]),
    ],
)
def test_a_card_is_put_away_and_undo_brings_it_back(project, key, said, stored):
    terminal = started(project)
    terminal.keys(key)
    screen = terminal.until(said)
    assert "Term1" in screen
    assert "7 new" in screen
    terminal.keys("u")
    assert "8 new" in terminal.until("Undone")
    assert "Term0" in terminal.screen
    left(terminal)
    assert kinds(project) == [*stored, "undo"]


def test_the_note_keys_take_all_cards_of_a_note(tmp_path):
    note(tmp_path / "p", "b/body.md", CLOZE)
    run(tmp_path / "p", "build")
    terminal = started(tmp_path / "p", words="heart")
    terminal.keys("!")
    terminal.until("Nothing is left for now.")
    left(terminal)
    assert kinds(tmp_path / "p") == ["suspend", "suspend"]


def test_mark_and_flag_are_shown_and_taken_off_again(project):
    terminal = started(project)
    terminal.keys("*")
    assert "★" in terminal.until("Marked.")
    terminal.keys("f")
    terminal.until("Flag: 1-7")
    terminal.keys("3")
    assert "flag 3" in terminal.until("Flag 3.")
    assert "Term0" in terminal.screen
    terminal.keys("*")
    assert "★" not in terminal.until("Mark taken off.")
    terminal.keys("f0")
    assert "flag 3" not in terminal.until("No flag.")
    left(terminal)
    assert kinds(project) == ["mark", "flag", "mark", "flag"]


def test_undo_works_after_the_last_card_and_at_any_depth(project):
    terminal = started(project)
    terminal.keys(" 4" * 8)
    terminal.until("Nothing is left for now.")
    terminal.keys("u")
    assert "1 new" in terminal.until("Term7")
    for term in ("Term6", "Term5", "Term4", "Term3", "Term2", "Term1", "Term0"):
        terminal.keys("u")
        terminal.until(term)
    terminal.keys("u")
    assert "8 new" in terminal.until("There is nothing to undo.")
    assert "0 answers stored. 8 new" in left(terminal)


def editor(folder: Path, script: str) -> str:
    """An editor that changes the file in one way, and notes how it was called."""
    path = folder / "editor"
    path.write_text(f'#!/bin/sh\necho "$@" > {folder}/called\n{script}\n', "utf-8")
    path.chmod(0o755)
    return str(path)


def test_edit_opens_the_note_at_the_line_and_takes_the_edit_up_while_the_history_stays(project, tmp_path):
    terminal = started(project, EDITOR=editor(tmp_path, 'sed -i "s/number 1$/number one/" "$2"'))
    terminal.keys(" 3")
    terminal.until("Term1")
    terminal.keys(" 3")
    terminal.until("Term2")
    terminal.keys("u")
    terminal.until("Term1")
    terminal.keys("e")
    terminal.until("The edit was taken up.", 60)
    assert (tmp_path / "called").read_text("utf-8").split()[0] == "+4"
    terminal.keys(" ")
    terminal.until("belongs to number one")
    terminal.keys("3")
    terminal.until("Term2")
    left(terminal)
    cards = {one["front"].splitlines()[-1]: one["card"] for one in rows(project, "cards")}
    answered = [one["card"] for one in log(project) if one["kind"] == "grade"]
    assert answered == [cards["What is Term0?"], *[cards["What is Term1?"]] * 2]


def rows(project: Path, command: str) -> list[dict]:
    return [json.loads(line) for line in run(project, command, "--jsonl").stdout.splitlines()]


def test_an_edit_that_changes_nothing_and_an_editor_that_is_missing_are_said(project):
    terminal = started(project, EDITOR="true")
    terminal.keys("e")
    terminal.until("Nothing was changed.")
    left(terminal)
    terminal = started(project, EDITOR="no-such-editor")
    terminal.keys("e")
    terminal.until("no-such-editor cannot be started")
    left(terminal)


def test_a_note_edited_elsewhere_is_taken_up_while_the_learner_answers(project):
    path = project / "notes" / "bio" / "cells.md"
    path.write_text(path.read_text("utf-8") + "- **Newcomer**: a term that was written this morning\n", "utf-8")
    terminal = started(project)
    assert "9 new" in terminal.until("Changed notes were taken up.", 60)
    left(terminal)


def test_rejecting_is_for_good_and_can_be_undone(project):
    terminal = started(project)
    terminal.keys("x")
    assert "Term1" in terminal.until("Rejected")
    terminal.keys("u")
    assert "8 new" in terminal.until("Undone: rejecting.")
    terminal.keys("x")
    terminal.until("Rejected")
    left(terminal)
    assert run(project, "due").stdout == "7 new, 0 learning, 0 due\n"
    run(project, "build")
    assert "Term0" not in run(project, "cards").stdout
    assert next(one["front"] for one in rows(project, "cards")).endswith("Term1?")


def test_card_information_tells_history_memory_and_rule(project):
    terminal = started(project)
    terminal.keys(" 4u")
    terminal.until("Undone")
    terminal.keys(" 4")
    terminal.until("Term1")
    terminal.keys("/")
    terminal.until("Search:")
    terminal.keys("number 0\r")
    screen = terminal.until("Card information")
    for words in (
        "rule",
        "definition (definition, confidence",
        "stability 8.2956 days, difficulty 1 of 10",
        "100.0%",
        "easy",
        "notes/bio/cells.md:3",
        "(undone)",
    ):
        assert words in screen
    terminal.keys("q\x1b")
    terminal.until("What is Term1?")
    left(terminal)


def test_search_finds_by_words_in_any_order_and_leads_back(project):
    terminal = started(project)
    terminal.keys("/belongs TERM3")
    assert "Term3" in terminal.until("1 found")
    terminal.keys("\x1b")
    terminal.until("Space show")
    left(terminal)


def test_all_keys_are_listed(project):
    terminal = started(project)
    terminal.keys("?")
    screen = terminal.until("bury the note")
    assert "suspend the card" in screen
    terminal.keys("q")
    terminal.until("Space show")
    left(terminal)


def test_a_picture_or_link_is_opened(tmp_path):
    project = tmp_path / "p"
    note(
        project, "a/a.md", "# A\n\n- **Cell**: the smallest living unit, shown in the [atlas](https://example.org/m)\n"
    )
    run(project, "build")
    opener = tmp_path / "opener"
    opener.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n', "utf-8")
    opener.chmod(0o755)
    terminal = started(project, words="Space show", NOTECARDS_OPENER=str(opener))
    terminal.keys("o")
    terminal.until("Opened: https://example.org/m")
    left(terminal)
    assert (tmp_path / "opened").read_text("utf-8") == "https://example.org/m\n"


def test_keys_can_be_chosen_in_the_settings(project):
    (project / "notecards.yaml").write_text("keys:\n  undo: z\n  answer: [space, v]\n  leave: Q\n", "utf-8")
    terminal = started(project)
    terminal.keys("v4")
    terminal.until("Term1")
    terminal.keys("z")
    assert "Q leave" in terminal.until("Undone: easy.")
    left(terminal, "Q")


def test_keys_that_cannot_be_are_said_and_the_others_count(project):
    (project / "notecards.yaml").write_text("keys: {undo: hyperspace, marc: m}\n", "utf-8")
    terminal = started(project)
    screen = left(terminal)
    assert "keys.undo cannot be 'hyperspace'" in screen
    assert "did you mean mark?" in screen


def test_the_user_file_chooses_keys_where_the_project_does_not(project, tmp_path):
    (tmp_path / "user.yaml").write_text("keys: {leave: Z}\ncolours: {gap: bold red}\n", "utf-8")
    terminal = started(project, NOTECARDS_USER_FILE=str(tmp_path / "user.yaml"))
    assert "Z leave" in terminal.screen
    left(terminal, "Z")


def test_a_pasted_text_answers_nothing(project):
    terminal = started(project)
    terminal.keys("\x1b[200~ 4 4 4\x1b[201~")
    terminal.keys("?")
    terminal.until("Keys")
    terminal.keys("q")
    terminal.until("Term0")
    left(terminal)
    assert log(project) == []


def test_a_terminal_that_changes_its_size_is_drawn_anew(project):
    terminal = started(project)
    terminal.keys(" ")
    terminal.until("number 0")
    for columns, rows_ in ((40, 12), (20, 8), (132, 50)):
        terminal.resize(columns, rows_)
        terminal.display.reset()
        terminal.until("leave")
        assert "good" in terminal.screen
    left(terminal)


@pytest.mark.parametrize(("columns", "rows_"), [(30, 9), (24, 8)])
def test_a_long_card_is_read_on_with_the_arrows(tmp_path, columns, rows_):
    project = tmp_path / "p"
    story = "It tells of a river that rises in the hills, of the mills that stood along it for three hundred years"
    note(project, "a/a.md", f"# A\n\nQ: What does the long story tell of?\nA: {story}\n")
    run(project, "build")
    terminal = Terminal(project, "review", columns=columns, rows=rows_)
    terminal.until("show")
    terminal.keys(" ")
    terminal.until("more lines")
    terminal.keys("\x1b[B" * 30)
    terminal.until("a.md:4")
    assert "good" in terminal.screen
    left(terminal)


def test_stopped_and_continued_the_terminal_is_given_back_and_taken_again(project):
    terminal = started(project)
    terminal.keys("\x1a")
    terminal.keys(" ")
    terminal.until("number 0")
    left(terminal)
    assert terminal.is_cooked()


def test_a_closed_window_loses_nothing(project):
    terminal = started(project)
    terminal.keys(" 4")
    terminal.until("Term1")
    terminal.close()
    end = time.monotonic() + 20
    while time.monotonic() < end and os.waitpid(terminal.pid, os.WNOHANG) == (0, 0):
        time.sleep(0.05)
    assert [one["grade"] for one in log(project)] == [4]


@pytest.mark.parametrize("end", ["\x03", signal.SIGTERM, "\x04"])
@pytest.mark.parametrize(
    ("where", "seen"),
    [
        ("*", "Marked."),
        (" ", "number 0"),
        ("?", "search all cards"),
        ("/abc", "0 found"),
        ("i", "Never"),
        ("f", "Flag:"),
    ],
)
def test_leaving_in_any_state_restores_the_terminal(project, where, seen, end):
    terminal = started(project)
    terminal.keys(where)
    terminal.until(seen)
    leave(terminal, end)
    assert "stored." in terminal.screen


@pytest.mark.parametrize("end", ["\x03", signal.SIGTERM, "\x04"])
def test_leaving_while_a_session_still_loads_restores_the_terminal(project, end):
    leave(started(project), end)
    assert log(project) == []


def leave(terminal: Terminal, end: str | int) -> None:
    """By a key pressed more than once, or by a signal."""
    terminal.keys(end * 3) if isinstance(end, str) else terminal.kill(end)
    assert terminal.ended() in (0, 130, 143, -signal.SIGINT)  # the last: CPython's own end, if code was being compiled
    assert terminal.is_cooked()
    assert "Traceback" not in terminal.screen


GARBAGE = bytes(range(0x80, 0x100)) + b"\x1b[999;999Z\x1bO\x1b[\x00\x01\x02\xf0\x9f\x98\x1b[<0;1;1M\x1b]0;title\x07"


@pytest.mark.parametrize("where", ["", " ", "?q", "/", "i"])
def test_garbage_harms_nothing(project, where):
    terminal = started(project)
    terminal.keys(where)
    terminal.keys(GARBAGE)
    time.sleep(0.3)
    terminal.keys("\x1b")
    time.sleep(0.1)
    terminal.keys("\x04")
    terminal.ended()
    assert terminal.is_cooked()
    assert "Traceback" not in terminal.screen
    assert "something went wrong" not in terminal.screen
