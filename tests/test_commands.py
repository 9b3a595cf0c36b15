"""The commands as a person meets them: transcripts, problems, exit codes, JSON.

A transcript (tests/transcripts/*.txt) is a session: lines after `$ ` are run in a new project with the sample notes, what follows
is what they print. `python tests/test_commands.py` writes them anew after a change that is meant.
"""

import json
import re
import shlex
import sys
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from command import note, run, sample
from freezegun import freeze_time

from notecards.cli import guard
from notecards.cli.commands import cli

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


def played(transcript: str, project: Path) -> str:
    """The transcript with what its commands print now."""
    shown = []
    for line in transcript.splitlines():
        if line.startswith("$ "):
            result = run(project, *shlex.split(line)[2:])
            shown.append(
                "\n".join(
                    [line, *filter(None, [result.stdout.rstrip(), result.stderr.rstrip()]), f"[{result.returncode}]"]
                )
            )
    return "\n\n".join(shown) + "\n"


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_session_goes_as_it_was_written_down(path, tmp_path):
    assert played(path.read_text("utf-8"), sample(tmp_path)) == path.read_text("utf-8")


def test_every_problem_is_said_everything_else_is_built_and_notes_are_never_touched(tmp_path):
    project = sample(tmp_path)
    note(project, "bad/picture.md", "- **Cell wall**: the stiff hull of a plant cell\n\n![gone](nowhere.png)\n")
    note(project, "bad/head.md", "---\ndeck: [a\n---\n- **Vacuole**: a bubble that stores water\n")
    (project / "notes" / "bad" / "latin.md").write_bytes(b"- caf\xe9: a place\n")
    before = {path: path.read_bytes() for path in (project / "notes").rglob("*") if path.is_file()}
    result = run(project, "build")
    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        "notes/bad/head.md:3: the front matter cannot be read; write it as `key: value` lines between two lines of ---",
        "notes/bad/latin.md:1: this is no UTF-8 text; save the file as UTF-8",
        "notes/bad/picture.md:3: the picture nowhere.png is not there; put it there, or take it out of the note",
    ]
    assert {path.stem for path in (project / "decks").glob("*.apkg")} == {
        "bad",
        "journal",
        "machine-learning",
        "papers",
    }
    assert {path: path.read_bytes() for path in (project / "notes").rglob("*") if path.is_file()} == before
    assert not list(project.rglob("*.notecards-tmp"))


def test_a_note_that_the_program_fails_on_keeps_its_cards_and_stops_no_other(tmp_path, monkeypatch):
    project = tmp_path
    note(project, "leaf.md", "- **Stoma**: a pore of a leaf\n")
    note(project, "root.md", "- **Root cap**: the hull of a root's tip\n")
    before = built(project, monkeypatch)
    note(project, "leaf.md", "- **Stoma**: a pore of a leaf, which opens by day\n")
    note(project, "root.md", "- **Root cap**: the hull of a root's tip\n- **Root hair**: a cell that drinks\n")
    real = guard.extract

    def failing(document, options):
        return 1 // 0 if document.path.endswith("leaf.md") else real(document, options)

    monkeypatch.setattr(guard, "extract", failing)
    result, ledger = built(project, monkeypatch)
    assert result.exit_code == 1
    said = "notes/leaf.md: the program failed on this note (ZeroDivisionError); its cards stay as they are; please report it"
    assert said in result.stderr
    assert [line for line in ledger if "Stoma" in line] == [line for line in before[1] if "Stoma" in line] != []
    assert any("Root hair" in line for line in ledger)


def built(project, monkeypatch):
    """What `notecards build` says in this process, and the lines of the ledgers after it."""
    monkeypatch.chdir(project)
    result = CliRunner().invoke(cli, ["build"])
    return result, [line for path in project.rglob("*.jsonl") for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["bild"], 2, "Did you mean build?"),
        (["build", "nowhere"], 2, "nowhere: there is no such file or folder"),
        (["build", "notes/assets/lstm-cell.svg"], 2, "this is no Markdown file"),
        (["cards", "--off", "nonsense"], 2, "no rule is called nonsense"),
        (["explain", "notes/journal/learning-log.md:9999"], 2, "there is no such line"),
        (["review"], 2, "review needs a terminal"),
        (["review", "--deck", "Nope"], 2, "there is no deck Nope"),
        (["build", "--project", "nowhere"], 2, "there is no such folder"),
    ],
)
def test_wrong_use_is_answered_with_what_to_do(tmp_path, arguments, code, said):
    result = run(sample(tmp_path), *arguments)
    assert (result.returncode, result.stdout) == (code, "")
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_outside_of_a_project_the_way_in_is_said(tmp_path):
    (tmp_path / "empty").mkdir()
    result = run(tmp_path / "empty", "build")
    assert result.returncode == 2
    assert "there is no project here; make a folder notes/" in result.stderr


def test_looking_writes_nothing(tmp_path):
    project = sample(tmp_path)
    for arguments in (
        ["cards"],
        ["cards", "--jsonl"],
        ["explain", "notes/papers/hardware-lottery.md"],
        ["build", "--dry-run"],
        ["due"],
        ["log"],
    ):
        run(project, *arguments)
    assert [path.name for path in project.iterdir()] == ["notes"]


def test_cards_shows_the_ids_that_build_gives(tmp_path):
    project = sample(tmp_path)
    shown = [json.loads(line)["id"] for line in run(project, "cards", "--jsonl").stdout.splitlines()]
    built = [one["id"] for one in json.loads(run(project, "build", "--json").stdout)["notes"]]
    assert sorted(set(shown)) == sorted(built)


CARD_KEYS = "card id ordinal type kind rule confidence front back hidden context file source_lines deck tags".split()


def test_json_has_the_fields_that_programs_rely_on(tmp_path):
    project = sample(tmp_path)
    [card, *_] = [json.loads(line) for line in run(project, "cards", "--jsonl").stdout.splitlines()]
    assert list(card) == CARD_KEYS
    built = json.loads(run(project, "build", "--json").stdout)
    assert list(built) == ["decks", "notes", "problems"]
    assert list(built["decks"][0]) == ["name", "path", "notes", "cards"]
    assert list(built["notes"][0]) == ["id", "status", "reason", "file", "source_lines"]
    row = json.loads(run(project, "explain", "notes/papers/hardware-lottery.md:9", "--jsonl").stdout)
    assert list(row) == ["file", "line", "cards", "context_of", "rule", "veto", "reason"]


def test_packages_can_go_elsewhere_and_ledgers_stay(tmp_path):
    project = sample(tmp_path)
    run(project, "build", "--out", "../elsewhere")
    assert {path.suffix for path in (project / "decks").iterdir()} == {".jsonl"}
    assert {path.suffix for path in (tmp_path / "elsewhere").iterdir()} == {".apkg"}


def explained(project: Path, path: Path) -> list[dict]:
    return [json.loads(line) for line in run(project, "explain", str(path), "--jsonl").stdout.splitlines()]


def test_every_line_of_real_notes_is_a_card_or_context_or_silent_for_a_reason(tmp_path, corpus):
    for path in corpus:
        rows = explained(tmp_path, path)
        filled = [(bool(row["cards"]), bool(row["context_of"]), bool(row["veto"] and row["reason"])) for row in rows]
        assert all(sum(one) == 1 for one in filled)
        lines = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").split("\n")
        assert [row["line"] for row in rows] == [number for number, line in enumerate(lines, 1) if line.strip()]


def test_the_ids_that_explain_shows_are_those_of_cards(tmp_path):
    project = sample(tmp_path)
    path = project / "notes" / "machine-learning" / "drift.md"
    known = {json.loads(line)["id"] for line in run(project, "cards", str(path), "--jsonl").stdout.splitlines()}
    assert {one for row in explained(project, path) for one in row["cards"]} == known


def test_decks_come_from_front_matter_folders_and_titles(tmp_path):
    project = tmp_path / "My Studies"
    note(project, "loose.md", "- **Alpha**: the first letter of them all\n")
    note(project, "Law/Civil/contracts.md", "# Contracts\n\n- **B**: the second letter of them all\n")
    note(project, "Law/own.md", "---\ndeck: Exam::Now\n---\n- **C**: the third letter of them all\n")
    decks = {json.loads(line)["deck"] for line in run(project, "cards", "--jsonl").stdout.splitlines()}
    assert decks == {"My Studies::loose", "Law::Civil::Contracts", "Exam::Now"}
    run(project, "build", "-q")
    assert {path.name for path in (project / "decks").glob("*.apkg")} == {"my-studies.apkg", "law.apkg", "exam.apkg"}


def test_a_loop_of_links_and_hidden_folders_are_walked_past(tmp_path):
    project = sample(tmp_path)
    (project / "notes" / "loop").symlink_to(project / "notes")
    note(project, ".hidden/x.md", "- **Alpha**: the first letter of them all\n")
    assert ".hidden" not in run(project, "cards", "--jsonl").stdout
    assert run(project, "build").returncode == 0


def test_nothing_that_a_note_says_steers_the_terminal(tmp_path):
    project = tmp_path / "p"
    note(project, "a/a.md", "- **Esc\x1b[31m**: a sign \x1b]0;title\x07 that steers\n")
    assert not re.search(r"\x1b", run(project, "cards").stdout + run(project, "explain", "notes/a/a.md").stdout)


def test_a_first_build_is_stamped_with_its_time_and_later_ones_only_where_something_changed(tmp_path, monkeypatch):
    project = tmp_path / "p"
    path = note(
        project,
        "bio/a.md",
        "- **Nucleus**: the part of a cell that holds its DNA\n- **Vacuole**: a bubble that stores water\n",
    )
    monkeypatch.chdir(project)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    with freeze_time("2026-01-01"):
        CliRunner().invoke(cli, ["build"])
    path.write_text(path.read_text("utf-8").replace("stores water", "stores water and salts"), "utf-8")
    with freeze_time("2026-02-01"):
        CliRunner().invoke(cli, ["build"])
    rows = [json.loads(line) for line in (project / "decks" / "bio.jsonl").read_text("utf-8").splitlines()]
    assert [(row["added"], row["modified"]) for row in rows] == [(1767225600, 1767225600), (1767225600, 1769904000)]


if __name__ == "__main__":
    for transcript in TRANSCRIPTS:
        with tempfile.TemporaryDirectory() as folder:
            transcript.write_text(played(transcript.read_text("utf-8"), sample(Path(folder))), "utf-8")
    sys.exit(0)
