"""Triage in a terminal, as a person goes through it; what is decided, and that it stays so."""

import json
from pathlib import Path

import pytest
from command import note, run
from terminal import Terminal

NOTES = "# Cells\n\n" + "".join(f"- **Term{n}**: the meaning that belongs to number {n}\n" for n in range(8))


@pytest.fixture
def project(tmp_path) -> Path:
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", NOTES)
    note(folder, "bio/other.md", "# Other\n\n- **Wall**: the stiff hull of a plant cell\n")
    run(folder, "build")
    return folder


def decisions(project: Path) -> dict[str, str]:
    lines = [line for path in (project / "decks").glob("*.jsonl") for line in path.read_text("utf-8").splitlines()]
    rows = [json.loads(line) for line in lines]
    return {row["asked"]: row["decision"] for row in rows if row.get("decision")}


def begun(project: Path, *arguments: str, words: str = "Term0", **environment: str) -> Terminal:
    terminal = Terminal(project, "triage", *arguments, **environment)
    terminal.until(words)
    return terminal


def test_cards_are_kept_and_rejected_and_the_next_sitting_goes_on_where_it_ended(project):
    terminal = begun(project)
    assert "Keep this card [y,n,e,o,a,d,j,k,u,q,?]?" in terminal.screen
    terminal.keys("y")
    terminal.until("Term1")
    terminal.keys("n")
    terminal.until("Term2")
    terminal.keys("q")
    assert terminal.ended() == 0
    assert "1 kept, 1 rejected; 7 left." in terminal.screen
    assert decisions(project) == {"Term0": "kept", "Term1": "rejected"}
    terminal = begun(project, words="Term2")
    assert "1 of 7" in terminal.screen
    terminal.keys("q")
    terminal.ended()


def test_a_decision_outlives_edits_of_the_note(project):
    terminal = begun(project)
    terminal.keys("nyq")
    terminal.ended()
    path = project / "notes" / "bio" / "cells.md"
    path.write_text(path.read_text("utf-8").replace("belongs to number 0", "belongs to the number 0"), "utf-8")
    run(project, "build")
    assert decisions(project) == {"Term0": "rejected", "Term1": "kept"}
    assert "Term0" not in run(project, "cards").stdout


def test_the_rest_of_a_file_is_decided_at_once_and_undone_at_once(project):
    terminal = begun(project)
    terminal.keys("a")
    terminal.until("Wall")
    terminal.keys("u")
    terminal.until("Undone.")
    assert decisions(project) == {}
    terminal.keys("d")
    terminal.until("Wall")
    terminal.keys("y")
    assert terminal.ended() == 0
    assert decisions(project) == {**dict.fromkeys([f"Term{n}" for n in range(8)], "rejected"), "Wall": "kept"}


def test_one_can_go_on_and_back_without_deciding(project):
    terminal = begun(project)
    terminal.keys("jj")
    terminal.until("Term2")
    terminal.keys("k")
    terminal.until("Term1")
    terminal.keys("?")
    terminal.until("reject it: it will not come back")
    terminal.keys("x")
    terminal.until("Term1")
    terminal.keys("q")
    terminal.ended()
    assert decisions(project) == {}


def test_a_card_is_reworded_in_the_editor_and_keeps_its_words(project, tmp_path):
    script = tmp_path / "editor"
    script.write_text(
        '#!/bin/sh\nfor last; do :; done\nprintf "What is the first term?\\n---\\nnumber zero\\n" > "$last"\n', "utf-8"
    )
    script.chmod(0o755)
    terminal = begun(project, EDITOR=str(script))
    terminal.keys("e")
    terminal.until("Reworded")
    terminal.keys("q")
    terminal.ended()
    run(project, "build")
    cards = [json.loads(line) for line in run(project, "cards", "--jsonl").stdout.splitlines()]
    assert ("What is the first term?", "number zero") in {(c["front"].splitlines()[-1], c["back"]) for c in cards}


def test_the_note_can_be_opened_and_is_read_anew(project, tmp_path):
    script = tmp_path / "editor"
    script.write_text('#!/bin/sh\nfor last; do :; done\nsed -i "s/number 0$/number nought/" "$last"\n', "utf-8")
    script.chmod(0o755)
    terminal = begun(project, EDITOR=str(script))
    terminal.keys("o")
    terminal.until("number nought", 60)
    terminal.keys("q")
    assert terminal.ended() == 0


def test_triage_without_a_terminal_says_what_to_do(project):
    result = run(project, "triage")
    assert (result.returncode, result.stdout) == (2, "")
    assert "triage needs a terminal" in result.stderr


@pytest.mark.parametrize("end", ["\x03", "\x04"])
def test_the_terminal_is_restored_and_what_was_decided_stands(project, end):
    terminal = begun(project)
    terminal.keys("y")
    terminal.until("Term1")
    terminal.keys(end)
    assert terminal.ended() in (0, 130)
    assert terminal.is_cooked()
    assert "Traceback" not in terminal.screen
    assert decisions(project) == {"Term0": "kept"}
