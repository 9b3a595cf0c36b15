"""Which card is which after an edit: histories follow the fact, never a guess."""

import json
import shutil
from pathlib import Path

import pytest
from anki_backend import collection, imported
from command import note, run

NOTE = """# Cells

- **Nucleus**: the part of a cell that holds its DNA
- **Ribosome**: a particle that builds proteins from amino acids
- Mitochondria release the energy that is stored in sugar.
- The membrane of a cell is about 8 nm thick.
"""


def plan(project: Path) -> dict[str, tuple[str, str]]:
    """id -> status and reason of the build that would be made now."""
    said = json.loads(run(project, "build", "--dry-run", "--json").stdout)
    return {one["id"]: (one["status"], one["reason"]) for one in said["notes"]}


def cards(project: Path) -> dict[str, str]:
    """front -> card id."""
    lines = run(project, "cards", "--jsonl").stdout.splitlines()
    return {card["front"].split("\n")[-1]: card["card"] for card in map(json.loads, lines)}


@pytest.fixture
def project(tmp_path) -> Path:
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", NOTE)
    assert run(folder, "build").returncode == 0
    return folder


EDITS = {
    "nothing": lambda s: s,
    "a typo in an answer": lambda s: s.replace("holds its DNA", "holds its DNAs"),
    "a typo in a term": lambda s: s.replace("**Ribosome**", "**Ribosomes**"),
    "bold added": lambda s: s.replace("energy that is stored", "**energy** that is stored"),
    "reordered": lambda s: "# Cells\n\n" + "\n".join(reversed(s.strip().split("\n")[2:])) + "\n",
    "inserted on top": lambda s: s.replace("# Cells\n\n", "# Cells\n\n- **Vacuole**: a bubble that stores water\n"),
    "heading renamed": lambda s: s.replace("# Cells", "# The parts of a cell"),
    "line ends": lambda s: s.replace("\n", "\r\n"),
    "a number changed": lambda s: s.replace("8 nm", "7 nm"),
    "a clause added": lambda s: s.replace("from amino acids", "from amino acids, one after the other"),
    "quotation marks": lambda s: s.replace(
        "Mitochondria release the energy that is stored in sugar.",
        '"Mitochondria release the energy that is stored in sugar."',
    ),
    "nested": lambda s: s.replace("- Mitochondria", "- Organelles:\n  - Mitochondria"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_a_history_follows_its_fact_through(project, edit):
    before = set(plan(project))
    path = project / "notes" / "bio" / "cells.md"
    path.write_bytes(EDITS[edit](NOTE).encode())
    after = plan(project)
    assert {note_id for note_id in before if after[note_id][0] == "gone"} == set()
    assert sum(status == "new" for status, _ in after.values()) == (1 if edit == "inserted on top" else 0)


def test_a_file_that_moves_takes_its_cards_along(project):
    before = cards(project)
    shutil.move(project / "notes" / "bio", project / "notes" / "biology")
    assert {status for status, _ in plan(project).values()} == {"moved"}
    assert cards(project) == before


def test_two_facts_that_change_places_keep_their_own_histories(project):
    before = cards(project)
    path = project / "notes" / "bio" / "cells.md"
    lines = NOTE.split("\n")
    lines[2], lines[3] = lines[3], lines[2]
    path.write_text("\n".join(lines), "utf-8")
    assert cards(project) == before


def test_what_is_deleted_is_gone_and_comes_back_with_its_history(project):
    path = project / "notes" / "bio" / "cells.md"
    nucleus = cards(project)["What is Nucleus?"].split(":")[0]
    path.write_text(NOTE.replace("- **Nucleus**: the part of a cell that holds its DNA\n", ""), "utf-8")
    assert plan(project)[nucleus][0] == "gone"
    said = run(project, "build").stdout
    assert f'"Id:re:^({nucleus})$"' in said
    path.write_text(NOTE, "utf-8")
    assert plan(project)[nucleus][0] == "back"


def test_one_of_two_facts_that_are_alike_is_never_guessed(tmp_path):
    folder = tmp_path / "p"
    twins = "# A\n\n- The left valve opens when the pressure in the left chamber rises.\n\n# B\n\n- The right valve opens when the pressure in the right chamber rises.\n"
    path = note(folder, "h/heart.md", twins)
    run(folder, "build")
    path.write_text("# C\n\n- The valve opens when the pressure in the chamber rises.\n", "utf-8")
    statuses = [status for status, _ in plan(folder).values()]
    assert sorted(statuses) in (["doubtful", "gone", "gone"], ["gone", "gone", "new"])


def test_a_new_fact_gets_the_same_id_on_every_machine(tmp_path):
    ids = []
    for name in ("one", "two"):
        note(tmp_path / name, "bio/cells.md", NOTE)
        ids.append(cards(tmp_path / name))
    assert ids[0] == ids[1]


def test_a_lost_ledger_comes_back_with_the_same_ids_for_facts_that_never_changed(project):
    before = cards(project)
    shutil.rmtree(project / "decks")
    assert cards(project) == before


def test_cloze_numbers_are_never_used_again(tmp_path):
    folder = tmp_path / "p"
    path = note(folder, "c/c.md", "The {{c1::Seine}} runs through {{c2::Paris}} to the {{c3::Channel}}.\n")
    run(folder, "build")
    path.write_text("The {{c1::Seine}} runs through Paris to the {{c2::Channel}}.\n", "utf-8")
    run(folder, "build")
    ordinals = {
        json.loads(line)["hidden"]: json.loads(line)["ordinal"]
        for line in run(folder, "cards", "--jsonl").stdout.splitlines()
    }
    assert ordinals == {"Seine": 0, "Channel": 2}
    path.write_text("The {{c1::Seine}} runs through {{c2::Paris}} to the {{c3::Channel}}.\n", "utf-8")
    run(folder, "build")
    ordinals = {
        json.loads(line)["hidden"]: json.loads(line)["ordinal"]
        for line in run(folder, "cards", "--jsonl").stdout.splitlines()
    }
    assert ordinals == {"Seine": 0, "Paris": 3, "Channel": 2}


def test_reviews_in_anki_survive_an_edit_and_untouched_notes_keep_what_was_changed_there(project, tmp_path):
    with collection(tmp_path / "anki") as col:
        imported(col, project / "decks" / "bio.apkg")
        col.decks.select(col.decks.id("bio::Cells"))
        for _ in range(2):
            card = col.sched.getCard()
            col.sched.answerCard(card, 3)
        untouched = col.get_note(col.find_notes("Mitochondria")[0])
        untouched.tags = ["mine"]
        col.update_note(untouched)
        (project / "notes" / "bio" / "cells.md").write_text(
            NOTE.replace("holds its DNA", "holds nearly all of its DNA"), "utf-8"
        )
        run(project, "build", SOURCE_DATE_EPOCH="1767999999")
        result = imported(col, project / "decks" / "bio.apkg")
        assert (result["new"], result["updated"]) == (0, 1)
        assert len(col.find_cards("prop:reps>0")) == 2
        assert col.get_note(untouched.id).tags == ["mine"]


def test_a_cards_wording_stands_while_its_statement_does(project):
    ledger = project / "decks" / "bio.jsonl"
    ledger.write_text(ledger.read_text("utf-8").replace("What is Nucleus?", "What is the nucleus of a cell?"), "utf-8")
    assert "What is the nucleus of a cell?" in cards(project)
    assert "1 card would be worded differently" in run(project, "build").stdout
    run(project, "build", "--refresh")
    assert "What is Nucleus?" in cards(project)


def test_an_unchanged_build_touches_no_file(project):
    before = {path: path.stat().st_mtime_ns for path in (project / "decks").iterdir()}
    run(project, "build", SOURCE_DATE_EPOCH="1799999999")
    assert {path: path.stat().st_mtime_ns for path in (project / "decks").iterdir()} == before


def test_an_empty_notes_folder_is_refused_and_never_taken_as_all_gone(project):
    shutil.rmtree(project / "notes")
    (project / "notes").mkdir()
    result = run(project, "build")
    assert result.returncode == 2
    assert "no notes were found in notes/" in result.stderr


def test_paths_restrict_a_build_and_packages_are_written_whole(project):
    note(project, "bio/more.md", "# More\n\n- **Enzyme**: a protein that speeds up a reaction\n")
    (project / "notes" / "bio" / "cells.md").write_text(NOTE.replace("8 nm", "9 nm"), "utf-8")
    said = json.loads(run(project, "build", "notes/bio/more.md", "--json").stdout)
    assert [one["status"] for one in said["notes"]] == ["new"]
    assert said["decks"][0]["notes"] == 5
    assert "9 nm" not in (project / "decks" / "bio.jsonl").read_text("utf-8")


LIST = "# Cells\n\n- **Nucleus**: the part that holds the DNA\n- **Ribosome**: a particle that builds proteins\n- **Vacuole**: a bubble that stores water\n"


@pytest.mark.parametrize(
    ("edit", "hidden"),
    [
        (lambda s: s + "- **Enzyme**: a protein that speeds up a reaction\n", "Nucleus\nRibosome\nVacuole\nEnzyme"),
        (lambda s: s.replace("Vacuole", "Vacuoles"), "Nucleus\nRibosome\nVacuoles"),
        (lambda s: s.replace("stores water", "stores water and salts"), "Nucleus\nRibosome\nVacuole"),
    ],
    ids=["an entry added at the end", "an entry renamed", "an entry explained further"],
)
def test_a_list_follows_its_entries(tmp_path, edit, hidden):
    folder = tmp_path / "p"
    path = note(folder, "bio/cells.md", LIST)
    run(folder, "build")

    def lists():
        lines = run(folder, "cards", "--jsonl").stdout.splitlines()
        return [(card["id"], card["back"]) for card in map(json.loads, lines) if card["kind"] == "steps"]

    [(known, _)] = lists()
    path.write_text(edit(LIST), "utf-8")
    assert lists() == [(known, hidden)]
