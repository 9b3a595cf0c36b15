"""log, due, doctor, backup, restore, merge and optimize as a person meets them."""

import csv
import json
import random
import shutil
import sqlite3
import sys
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from command import note, run

from notecards.cli.commands import cli

DAY = 86_400_000
START = 1_760_000_000_000
NOTES = "# Cells\n\n- **Cell wall**: the stiff hull of a plant cell\n- **Vacuole**: a bubble that stores water\n"


@pytest.fixture
def project(tmp_path) -> Path:
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", NOTES)
    run(folder, "build", "-q")
    return folder


def table(rows: list[tuple], columns: str = "card_id,review_time,review_rating,review_duration") -> str:
    return columns + "\n" + "".join(",".join(map(str, row)) + "\n" for row in rows)


def learner(cards: int = 60, answers: int = 8, seed: int = 1) -> list[tuple]:
    """Answers of a learner who forgets faster than the default parameters say."""
    chance, rows = random.Random(seed), []
    for card in range(cards):
        at, gap = START + card * 3_600_000, 1.0
        for _ in range(answers):
            known = chance.random() < 0.9 ** (1 + gap / 6)
            rows.append((f"c{card}", at, 3 if known else 1, 5000))
            gap = gap * 2.2 if known else 1.0
            at += int(gap * DAY)
    return sorted(rows, key=lambda row: row[1])


def imported(project: Path, rows: list[tuple], *options: str):
    (project / "log.csv").write_text(table(rows), "utf-8")
    return run(project, "log", "--import", "log.csv", *options)


def lines(project: Path, *arguments: str) -> list[dict]:
    return [json.loads(line) for line in run(project, *arguments).stdout.splitlines()]


def test_a_table_comes_in_once_and_goes_out_as_it_was(project):
    rows = learner(5)
    result = imported(project, rows)
    assert (result.returncode, result.stdout) == (0, "Took in 40 answers; 0 were known already.\n")
    assert imported(project, [*rows, ("c9", START + 99 * DAY, 4, 10)]).stdout == (
        "Took in 1 answer; 40 were known already.\n"
    )
    found = list(csv.DictReader(StringIO(run(project, "log", "--csv").stdout)))
    assert list(found[0]) == ["card_id", "review_time", "review_rating", "review_state", "review_duration"]
    assert [(row["card_id"], int(row["review_time"]), int(row["review_rating"])) for row in found[:40]] == [
        row[:3] for row in rows
    ]
    assert {row["review_state"] for row in found if row["card_id"] == "c9"} == {"0"}
    assert len(found) == 41


def test_columns_are_known_by_their_names_times_by_their_shape_and_bad_rows_are_said(project):
    (project / "log.csv").write_text(
        table(
            [
                (2, "good", "2026-01-05T03:30:00", "x"),
                (2, 3, "2026-01-05T03:30:00-05:00", "x"),
                (2, 3, "2026-01-06T23:30:00", "x"),
                (0, 5, "2026-01-07T23:30:00", "x"),
                (0, 3, "yesterday", "x"),
            ],
            "review_state,review_rating,review_time,card_id",
        ),
        "utf-8-sig",
    )
    result = run(project, "log", "--import", "log.csv", "--timezone", "America/New_York", "--rollover", "04:00")
    assert (result.returncode, result.stdout) == (1, "Took in 2 answers; 0 were known already.\n")
    assert [line.split(" (")[0] for line in result.stderr.splitlines()] == [
        f"log.csv:{line}: this row is no answer" for line in (2, 5, 6)
    ]
    shown = [(row["time"], row["day"], row["kind"], row["mode"]) for row in lines(project, "log", "--jsonl")]
    assert shown == [
        ("2026-01-05T03:30:00.000-05:00", "2026-01-04", "grade", "imported"),
        ("2026-01-06T23:30:00.000-05:00", "2026-01-06", "grade", "imported"),
    ]
    (project / "log.csv").write_text("card,when\n1,2\n", "utf-8")
    result = run(project, "log", "--import", "log.csv")
    assert result.returncode == 2
    assert "log.csv:1: there is no column card_id, review_time, review_rating" in result.stderr


def test_unknown_cards_stay_in_the_log_and_never_enter_a_queue(project):
    imported(project, learner(5))
    rows = lines(project, "due", "--all", "--jsonl")
    assert [row["card"] for row in rows][-5:] == ["c0", "c1", "c2", "c3", "c4"]
    assert list(rows[-1]) == (
        "card deck state stability difficulty retrievability interval due reps lapses suspended buried".split()
    )
    assert run(project, "due").stdout == "2 new, 0 learning, 0 due\n"
    assert "5 reviewed cards are not among the notes' cards now" in run(project, "doctor").stdout


def test_optimize_needs_enough_answers_says_what_it_did_and_moves_no_due_date(project):
    assert run(project, "optimize").stdout == (
        "There are 0 answers given on another day than the one before; a fit needs 256, since on fewer it foresees worse than "
        "the defaults.\nNothing was changed.\n"
    )
    imported(project, learner(120))
    before = lines(project, "due", "--all", "--jsonl")
    tried = run(project, "optimize", "--dry-run").stdout
    assert tried.startswith("Fitted to 840 answers. Tried on 504 later answers")
    assert tried.endswith("Nothing was changed.\n")
    done = run(project, "optimize").stdout
    assert "reviews for the same retention of 90%" in done
    after = lines(project, "due", "--all", "--jsonl")
    assert [row["due"] for row in after] == [row["due"] for row in before]
    assert [row["stability"] for row in after] != [row["stability"] for row in before]
    assert run(project, "optimize", "--reset").returncode == 0
    assert [row["stability"] for row in lines(project, "due", "--all", "--jsonl")] == [
        row["stability"] for row in before
    ]
    assert [row["kind"] for row in lines(project, "log", "--jsonl")].count("parameters") == 2


def test_optimize_without_its_library_says_how_to_get_it(project, monkeypatch):
    imported(project, learner(120))
    monkeypatch.chdir(project)
    monkeypatch.setitem(sys.modules, "fsrs_rs_python", None)
    result = CliRunner().invoke(cli, ["optimize"])
    assert result.exit_code == 2
    assert "pip install 'notecards[optimize]'" in result.output


def test_a_backup_comes_back_and_what_it_replaced_can_be_merged(project):
    imported(project, learner(3))
    assert run(project, "backup").stdout.startswith("Saved 24 events to ")
    imported(project, learner(6))
    assert run(project, "backup", "--list").stdout.split()[1:3] == ["24", "events"]
    result = run(project, "restore")
    assert result.returncode == 0
    assert len(lines(project, "log", "--jsonl")) == 24
    aside = next((project / ".notecards").glob("aside-*")) / "reviews.db"
    assert f"notecards merge {aside.relative_to(project)}" in result.stdout.replace(f"{project}/", "")
    assert run(project, "merge", str(aside)).stdout == "Took in 24 events and 0 ledger rows.\n"
    assert len(lines(project, "log", "--jsonl")) == 48


def test_a_store_that_is_gone_is_missed_where_there_is_a_backup(project):
    imported(project, learner(3))
    run(project, "backup")
    shutil.rmtree(project / ".notecards")
    result = imported(project, learner(3))
    assert result.returncode == 3
    assert "the review store is gone, but there is a backup" in result.stderr
    assert run(project, "doctor").returncode == 3
    assert run(project, "restore").returncode == 0
    assert len(lines(project, "log", "--jsonl")) == 24
    assert run(project, "restore", "--empty").returncode == 0
    assert lines(project, "log", "--jsonl") == []
    assert run(project, "restore", "2020-01-01").returncode == 2


def damage(project: Path, statement: str) -> None:
    database = sqlite3.connect(project / ".notecards" / "reviews.db")
    database.execute(statement)
    database.commit()
    database.close()


def test_doctor_mends_states_from_events(project):
    imported(project, learner(3))
    damage(project, "UPDATE states SET stability = 1 WHERE card = 'c1'")
    result = run(project, "doctor")
    assert result.returncode == 1
    assert "1 states differ from what the events give" in result.stderr
    assert run(project, "doctor", "--repair").returncode == 0
    assert run(project, "doctor").stdout.startswith("All is well: 24 events of 1 device, 3 cards")


def test_doctor_saves_what_is_whole_of_a_damaged_store_with_the_help_of_a_backup(project):
    imported(project, learner(3))
    run(project, "backup")
    imported(project, learner(5))
    damage(project, "UPDATE events SET grade = 4 WHERE sequence IN (3, 9)")
    assert run(project, "log").returncode == 3
    result = run(project, "doctor")
    assert result.returncode == 3
    assert "notecards doctor --repair" in result.stderr
    assert run(project, "doctor", "--repair").stdout.startswith("Saved ")
    assert run(project, "doctor").returncode == 0
    assert len(lines(project, "log", "--jsonl")) >= 38
    assert list((project / ".notecards").glob("aside-*/reviews.db"))


def test_another_machines_project_comes_in_ledgers_first(project, tmp_path):
    other = tmp_path / "q"
    shutil.copytree(project, other)
    note(other, "bio/more.md", "# More\n\n- **Nucleus**: the part of a cell that holds its DNA\n")
    run(other, "build", "-q")
    imported(project, learner(3))
    imported(other, learner(5, seed=2))
    before = {path: path.read_bytes() for path in other.rglob("*") if path.is_file()}
    result = run(project, "merge", str(other))
    assert (result.returncode, result.stdout) == (0, "Took in 40 events and 1 ledger row.\n")
    assert {path: path.read_bytes() for path in other.rglob("*") if path.is_file()} == before
    assert run(project, "merge", str(other)).stdout == "Took in 0 events and 0 ledger rows.\n"
    assert run(other, "merge", str(project)).stdout == "Took in 24 events and 0 ledger rows.\n"
    states = [[row for row in lines(one, "due", "--all", "--jsonl") if row["reps"]] for one in (project, other)]
    assert states[0] == states[1]
    ids = [json.loads(line)["id"] for line in (project / "decks" / "bio.jsonl").read_text("utf-8").splitlines()]
    shutil.copy(other / "notes" / "bio" / "more.md", project / "notes" / "bio" / "more.md")
    built = json.loads(run(project, "build", "--json").stdout)["notes"]
    assert {one["id"] for one in built} == set(ids)
    assert {one["status"] for one in built} == {"same"}


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_states_do_not_depend_on_where_and_when_they_are_looked_at(project, zone):
    imported(project, learner(4), "--timezone", "Europe/Berlin")
    fields = ("card", "state", "stability", "difficulty", "interval", "due", "reps", "lapses")
    here = [{name: row[name] for name in fields} for row in lines(project, "due", "--all", "--jsonl")]
    elsewhere = run(project, "due", "--all", "--jsonl", TZ=zone).stdout.splitlines()
    assert [{name: json.loads(row)[name] for name in fields} for row in elsewhere] == here
