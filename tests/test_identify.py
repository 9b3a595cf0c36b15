"""Which card is which after an edit: histories follow the fact, never a guess."""

import json
import re
import shutil
from pathlib import Path

import pytest
from anki_backend import collection, imported
from command import note, run

from notecards.identify.decisions import as_found, reworded
from notecards.ledger import parse, text_of

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


def test_a_paragraph_that_is_split_keeps_the_cards_of_all_its_parts(tmp_path):
    folder = tmp_path / "split"
    first = "The lantern is a glass room on top of the tower. It holds the lamp."
    second = (
        "The keeper trims the wick every night because a long wick blackens the glass and eats far too much of the oil."
    )
    note(folder, "a.md", f"# Light\n\n{first} {second}\n")
    assert run(folder, "build").returncode == 0
    before = set(plan(folder))
    assert len(before) >= 4
    note(folder, "a.md", f"# Light\n\n{first}\n\n{second}\n")
    assert {note_id: status for note_id, (status, _) in plan(folder).items()} == dict.fromkeys(before, "same")


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
    nucleus = cards(project)["What is the nucleus?"].split(":")[0]
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


def test_equal_words_under_two_headings_are_two_facts_each_with_its_history(tmp_path):
    note(
        tmp_path,
        "locks.md",
        "# Locks\n\n## Wafer\n\n- Holds the plug with pins\n\n## Disc\n\n- Holds the plug with pins\n",
    )
    run(tmp_path, "build")
    before = cards(tmp_path)
    assert set(before) == {"What does Wafer hold?", "What does Disc hold?"}
    note(
        tmp_path,
        "locks.md",
        "# Locks\n\n## Disc\n\n- Holds the plug with pins\n\n## Wafer\n\n- Holds the plug with pins\n",
    )
    run(tmp_path, "build")
    assert cards(tmp_path) == before


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
    ledger.write_text(
        ledger.read_text("utf-8").replace("What is the nucleus?", "What is the nucleus of a cell?"), "utf-8"
    )
    assert "What is the nucleus of a cell?" in cards(project)
    assert "1 card would be worded differently" in run(project, "build").stdout
    run(project, "build", "--refresh")
    assert "What is the nucleus?" in cards(project)


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


# What stands


STANDS = "# Cells\n\n## Organelles\n\n- **Nucleus**: the part of a cell that holds its DNA\n- Mitochondria release the energy that is stored in sugar.\n"


def contents(project: Path) -> dict[str, tuple[str, str, str]]:
    """note id -> kind, question, answer."""
    lines = run(project, "cards", "--jsonl").stdout.splitlines()
    return {c["id"]: (c["kind"], c["front"].split("\n")[-1], c["back"]) for c in map(json.loads, lines)}


@pytest.mark.parametrize(
    "change",
    [
        lambda p: (p / "notecards.yaml").write_text("extract: {min_confidence: 1.0}\n", "utf-8"),
        lambda p: (p / "notecards.yaml").write_text("extract: {off: [definition, statement]}\n", "utf-8"),
        lambda p: note(p, "bio/cells.md", STANDS.replace("## Organelles", "## To do next week")),
        lambda p: note(p, "bio/cells.md", STANDS.replace("- Mito", "- **Energy**: what drives a cell\n- Mito")),
        lambda p: note(p, "bio/other.md", "# Other\n\n- **Nucleus**: the core of an atom\n"),
    ],
    ids=["a threshold", "rules switched off", "a heading that vetoes", "other lines", "another file"],
)
def test_a_card_stays_while_its_statement_stands_whatever_else_changes(tmp_path, change):
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", STANDS)
    run(folder, "build")
    before = contents(folder)
    assert len(before) == 2
    change(folder)
    run(folder, "build")
    assert {note_id: one for note_id, one in contents(folder).items() if note_id in before} == before


def test_what_the_rules_no_longer_give_goes_by_refresh_and_comes_back_by_refresh(tmp_path):
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", STANDS)
    run(folder, "build")
    before = set(contents(folder))
    (folder / "notecards.yaml").write_text("extract: {off: [definition]}\n", "utf-8")
    run(folder, "build", "--refresh")
    assert set(contents(folder)) < before
    run(folder, "build")
    assert set(contents(folder)) < before
    (folder / "notecards.yaml").unlink()
    run(folder, "build")
    assert set(contents(folder)) == before


@pytest.mark.parametrize(
    "edit",
    [
        lambda s: "<!-- notecards: off -->\n\n" + s,
        lambda s: "---\nnotecards: false\n---\n" + s,
        lambda s: s.replace("- **Nucleus**: the part of a cell that holds its DNA", "- ~~**Nucleus**: the part of a cell that holds its DNA~~"),
    ],
    ids=["a switch", "the front matter", "crossed out"],
)  # fmt: skip
def test_what_the_learner_switches_off_goes_though_its_text_stands(tmp_path, edit):
    folder = tmp_path / "p"
    path = note(folder, "bio/cells.md", STANDS)
    run(folder, "build")
    path.write_text(edit(STANDS), "utf-8")
    assert "What is nucleus?" not in {front for _, front, _ in contents(folder).values()}
    assert not any(back.startswith("the part of a cell") for _, _, back in contents(folder).values())


def test_the_context_of_a_card_follows_its_heading(tmp_path):
    folder = tmp_path / "p"
    path = note(folder, "bio/cells.md", STANDS)
    run(folder, "build")
    path.write_text(STANDS.replace("## Organelles", "## Parts of a cell"), "utf-8")
    fronts = [json.loads(line)["front"] for line in run(folder, "cards", "--jsonl").stdout.splitlines()]
    assert len(fronts) == 2
    assert not any("Organelles" in front for front in fronts)


def test_a_highlight_set_later_decides_what_is_hidden(tmp_path):
    folder = tmp_path / "p"
    path = note(folder, "bio/cells.md", STANDS)
    run(folder, "build")
    before = set(contents(folder))
    path.write_text(STANDS.replace("stored in sugar", "stored in ==sugar=="), "utf-8")
    hidden = [json.loads(line)["hidden"] for line in run(folder, "cards", "--jsonl").stdout.splitlines()]
    assert "sugar" in hidden
    assert set(contents(folder)) == before


def test_a_file_that_cannot_be_read_keeps_its_cards(project):
    (project / "notes" / "bio" / "cells.md").write_bytes(b"- caf\xe9: a place\n")
    note(project, "bio/more.md", "- **Enzyme**: a protein that speeds up a reaction\n")
    result = run(project, "build", "--json")
    assert [one["status"] for one in json.loads(result.stdout)["notes"]] == ["new"]
    assert json.loads(result.stdout)["decks"][0]["notes"] == 5


def test_a_build_of_one_file_finds_what_came_from_a_file_that_is_no_more(project):
    before = set(plan(project))
    (project / "notes" / "bio" / "cells.md").rename(project / "notes" / "bio" / "renamed.md")
    said = json.loads(run(project, "build", "notes/bio/renamed.md", "--json").stdout)
    assert {(one["id"], one["status"]) for one in said["notes"]} == {(one, "moved") for one in before}


def test_a_named_folder_without_notes_is_refused(project):
    (project / "notes" / "empty").mkdir()
    assert run(project, "build", "notes/empty").returncode == 2


def test_the_plan_shows_old_and_new_words_with_the_reason(project):
    note(project, "bio/cells.md", NOTE.replace("8 nm", "7 nm"))
    said = run(project, "build", "--dry-run").stdout
    assert "a similar statement in the same place" in said
    assert "[-8-] nm" in said
    assert "{+7+} nm" in said


def test_cards_that_changed_their_deck_are_listed_with_the_deck_and_a_search(project):
    ids = plan(project)
    shutil.move(project / "notes" / "bio", project / "notes" / "biology")
    said = run(project, "build").stdout
    assert "4 cards moved to biology::Cells" in said
    listed = re.search(r'"Id:re:\^\((.+)\)\$"', said)
    assert listed
    assert sorted(listed[1].split("|")) == sorted(ids)


def test_words_of_the_learners_own_survive_every_edit_until_they_are_taken_back(project):
    ledger = project / "decks" / "bio.jsonl"
    rows, _ = parse(ledger.read_text("utf-8"), "x")
    changed = [
        reworded(row, "What keeps the DNA?", "the nucleus", 1) if row.asked == "Nucleus" else row for row in rows.rows
    ]
    ledger.write_text(text_of(changed), "utf-8")
    note(project, "bio/cells.md", NOTE.replace("holds its DNA", "holds nearly all of its DNA"))
    run(project, "build", "--refresh")
    assert "What keeps the DNA?" in cards(project)
    rows, _ = parse(ledger.read_text("utf-8"), "x")
    ledger.write_text(text_of(as_found(row) for row in rows.rows), "utf-8")
    assert "What is the nucleus?" in cards(project)


def test_reviews_in_anki_stay_through_many_edits_and_no_note_is_doubled(project, tmp_path):
    edited = (
        NOTE.replace("holds its DNA", "holds nearly all of its DNA").replace("**Ribosome**", "**Ribosomes**")
        .replace("- Mitochondria release", "- Organelles:\n  - Mitochondria release").replace("# Cells", "# The cell")
    )  # fmt: skip
    with collection(tmp_path / "anki") as col:
        imported(col, project / "decks" / "bio.apkg")
        col.decks.select(col.decks.id("bio"))
        for _ in range(len(NOTE.split("- ")) - 1):
            col.sched.answerCard(col.sched.getCard(), 3)
        reviewed = {
            col.get_note(card.nid)["Id"] if (card := col.get_card(n)) else "" for n in col.find_cards("prop:reps>0")
        }
        note(project, "bio/cells.md", edited)
        note(project, "bio/more.md", "# More\n\n- **Enzyme**: a protein that speeds up a reaction\n")
        said = json.loads(run(project, "build", "--json", SOURCE_DATE_EPOCH="1767999999").stdout)
        statuses = [one["status"] for one in said["notes"]]
        result = imported(col, project / "decks" / "bio.apkg")
        assert (result["new"], result["trouble"]) == (statuses.count("new"), 0)
        assert result["updated"] == statuses.count("edited")
        assert col.note_count() == len(statuses) - statuses.count("gone")
        ids = [col.get_note(n)["Id"] for n in col.find_notes("")]
        assert len(ids) == len(set(ids))
        assert {col.get_note(col.get_card(n).nid)["Id"] for n in col.find_cards("prop:reps>0")} == reviewed
        assert len(reviewed) == 4
