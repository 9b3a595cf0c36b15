"""The ledger by hand and by git: show, link, split, forget, merge; nothing is ever lost on the way."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from command import note, run

from notecards.cards import Content, Decision, Gap, Kind, Row
from notecards.identify.contents import digest
from notecards.ledger import Ledger, parse, text_of
from notecards.ledger.merging import merged, sides
from notecards.tokens import text

NOTE = """# Cells

- **Nucleus**: the part of a cell that holds its DNA
- **Ribosome**: a particle that builds proteins from amino acids
"""
ROW = Row(
    "abc", "notes/a.md", "A", (), Content(Kind.CLOZE, "bold", 0.7, (), (), text("one two three four"), (Gap(0, 3, 1),)),
    "one two three four", "", "two", (), 1, 5, 6, "",
)  # fmt: skip


def told(row: Row, **changes: object) -> Row:
    made = replace(row, **changes)
    return replace(made, digest=digest(made))


BASE = told(ROW)


def of(*rows: Row) -> Ledger:
    return Ledger(rows)


def with_gaps(*gaps: Gap, highest: int, modified: int) -> Row:
    return told(BASE, content=replace(BASE.content, gaps=gaps), highest=highest, modified=modified)


@pytest.fixture
def project(tmp_path) -> Path:
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", NOTE)
    assert run(folder, "build").returncode == 0
    return folder


def cards(project: Path) -> dict[str, str]:
    lines = run(project, "cards", "--jsonl").stdout.splitlines()
    return {card["front"].split("\n")[-1]: card["id"] for card in map(json.loads, lines)}


# Merging rows


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "ids"),
    [
        ((), (BASE,), (told(BASE, id="def"),), ["def", "abc"]),
        ((BASE,), (BASE, told(BASE, id="x")), (BASE, told(BASE, id="y")), ["abc", "y", "x"]),
        ((BASE,), (), (BASE,), []),
        ((BASE,), (), (told(BASE, modified=9),), ["abc"]),
    ],
    ids=["both added", "both added behind one row", "taken away on one side", "taken away and changed"],
)
def test_rows_of_both_sides_are_there_once(base, ours, theirs, ids):
    assert [row.id for row in merged(of(*base), of(*ours), of(*theirs)).rows] == ids


def test_the_later_change_of_a_row_wins_and_the_learners_word_of_either_side_stays():
    ours = told(BASE, decision=Decision.REJECTED, modified=6)
    theirs = told(BASE, content=replace(BASE.content, back=text("one two three FOUR")), modified=9)
    [row] = merged(of(BASE), of(ours), of(theirs)).rows
    assert (row.decision, row.modified, row.content.back) == (Decision.REJECTED, 9, text("one two three FOUR"))


def test_a_cloze_number_that_both_sides_gave_to_different_words_is_given_to_neither():
    ours = with_gaps(Gap(0, 3, 1), Gap(4, 7, 2), highest=2, modified=9)
    theirs = with_gaps(Gap(0, 3, 1), Gap(8, 13, 2), highest=2, modified=8)
    [row] = merged(of(BASE), of(ours), of(theirs)).rows
    assert [(gap.start, gap.number) for gap in row.content.gaps] == [(0, 1), (4, 3)]
    assert row.highest == 3
    assert row.modified == 10


def test_a_card_that_lives_on_one_side_lives():
    gone, edited = told(BASE, gone=True, modified=9), told(BASE, tags=("t",), modified=7)
    [row] = merged(of(BASE), of(gone), of(edited)).rows
    assert not row.gone


def test_merging_is_the_same_whichever_side_is_ours():
    ours = with_gaps(Gap(0, 3, 1), Gap(4, 7, 2), highest=2, modified=9)
    theirs = with_gaps(Gap(0, 3, 1), Gap(8, 13, 2), highest=2, modified=9)
    assert merged(of(BASE), of(ours), of(theirs)) == merged(of(BASE), of(theirs), of(ours))


@pytest.mark.parametrize("middle", ["", "||||||| base\nb\n"], ids=["git's default", "with the base between"])
def test_the_sides_of_a_conflict_are_told_apart(middle):
    base = "a\nb\nz\n" if middle else "a\nz\n"
    assert sides(f"a\n<<<<<<< HEAD\no\n{middle}=======\nt\n>>>>>>> other\nz\n") == (base, "a\no\nz\n", "a\nt\nz\n")


# Merging with git


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    names = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *names, *arguments], cwd=folder, capture_output=True, text=True, check=False)


def branches(project: Path, *, driver: bool) -> subprocess.CompletedProcess[str]:
    """Two branches that each add a card behind the same one, merged."""
    git(project, "init", "-q", "-b", "main")
    (project / ".gitignore").write_text("*.apkg\n", "utf-8")
    if driver:
        (project / ".gitattributes").write_text("decks/*.jsonl merge=notecards\nnotes/** merge=union\n", "utf-8")
        git(project, "config", "merge.notecards.driver", f"{sys.executable} -m notecards ledger merge %O %A %B")
    else:
        (project / ".gitattributes").write_text("notes/** merge=union\n", "utf-8")
    for branch, line in (
        ("main", ""),
        ("left", "- Mitochondria release the energy that is stored in sugar.\n"),
        ("right", "- The membrane of a cell is about 8 nm thick.\n"),
    ):
        git(project, "checkout", "-q", *(["-b", branch, "main"] if line else ["main"]))
        note(project, "bio/cells.md", NOTE + line)
        run(project, "build")
        git(project, "add", "-A")
        git(project, "commit", "-qm", branch)
    return git(project, "merge", "-q", "-m", "merge", "left")


def test_two_branches_that_add_cards_at_one_place_merge_by_the_driver(project):
    assert branches(project, driver=True).returncode == 0
    rows, problems = parse((project / "decks" / "bio.jsonl").read_text("utf-8"), "bio.jsonl")
    assert (len(rows.rows), problems) == (4, [])
    assert run(project, "build", "--dry-run").stdout.split() == ["4", "same"]


def test_without_the_driver_the_ledger_is_left_alone_until_the_conflict_is_merged(project):
    assert branches(project, driver=False).returncode == 1
    assert "unresolved merge conflicts; say notecards ledger merge" in run(project, "build").stderr
    assert run(project, "ledger", "merge").stdout.startswith("decks/bio.jsonl: merged")
    assert run(project, "build", "--dry-run").stdout.split() == ["4", "same"]
    assert run(project, "ledger", "merge").stdout == "No ledger is in conflict.\n"


# By hand


def rewritten(project: Path) -> tuple[str, str]:
    """Ids of a card and of the one that took its place, which no one can know to be the same."""
    old = cards(project)["What is the nucleus?"]
    changed = "- The **command centre** keeps every blueprint safe behind two membranes.\n"
    note(project, "bio/cells.md", NOTE.replace("- **Nucleus**: the part of a cell that holds its DNA\n", changed))
    run(project, "build", SOURCE_DATE_EPOCH="1767300000")
    [new] = set(cards(project).values()) - {old, cards(project)["What is a ribosome?"]}
    return old, new


def test_a_card_takes_over_the_history_of_one_that_is_gone(project):
    old, new = rewritten(project)
    result = run(project, "ledger", "link", "notes/bio/cells.md:3", old)
    assert (result.returncode, result.stderr) == (0, "")
    assert old in cards(project).values()
    assert new not in cards(project).values()
    run(project, "build")
    assert run(project, "build", "--dry-run").stdout.split() == ["2", "same"]


def test_a_history_that_was_taken_away_can_be_given_back(project):
    old = cards(project)["What is the nucleus?"]
    assert run(project, "ledger", "split", "notes/bio/cells.md:3").returncode == 0
    fresh = cards(project)["What is the nucleus?"]
    run(project, "build")
    assert cards(project)["What is the nucleus?"] == fresh != old
    assert run(project, "ledger", "link", fresh, old).returncode == 0
    assert cards(project)["What is the nucleus?"] == old


def test_a_forgotten_card_starts_afresh_and_its_id_is_never_given_again(project):
    old = cards(project)["What is the nucleus?"]
    assert f'"Id:re:^({old})$"' in run(project, "ledger", "forget", old).stdout
    run(project, "build")
    fresh = cards(project)["What is the nucleus?"]
    assert fresh != old
    run(project, "ledger", "forget", fresh)
    assert cards(project)["What is the nucleus?"] not in (old, fresh)


@pytest.mark.parametrize("by", ["id", "line"])
def test_a_card_is_shown_by_its_id_or_its_line(project, by):
    card = cards(project)["What is the nucleus?"]
    shown = run(project, "ledger", "show", card if by == "id" else "notes/bio/cells.md:3").stdout
    assert shown.startswith(
        f"{card}  notes/bio/cells.md:3  bio::Cells\n  Cells › What is the nucleus? → the part of a cell"
    )
    assert json.loads(run(project, "ledger", "show", card, "--json").stdout)[0]["gone"] is False


def test_what_is_gone_is_listed_with_a_search_for_anki(project):
    old, _ = rewritten(project)
    assert f'"Id:re:^({old})$"' in run(project, "ledger", "show").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "nonsense"], "no ledger knows this card"),
        (["show", "notes/bio/cells.md:1"], "no card stands on this line"),
        (["link", "notes/bio/cells.md:3", "notes/bio/cells.md:4"], "still stands in the notes"),
        (["merge", "a", "b"], "give three files"),
        (["merge", "a", "b", "c"], "there is no such file"),
    ],
)
def test_wrong_use_of_the_ledger_is_answered_with_what_to_do(project, arguments, said):
    before = (project / "decks" / "bio.jsonl").read_bytes()
    result = run(project, "ledger", *arguments)
    assert (result.returncode, said in result.stderr) == (2, True), result.stderr
    assert (project / "decks" / "bio.jsonl").read_bytes() == before


def test_a_merged_ledger_reads_as_the_project_writes_it():
    ledger = merged(of(), of(BASE), of(told(BASE, id="def")))
    assert parse(text_of(ledger.rows), "x")[0] == ledger
