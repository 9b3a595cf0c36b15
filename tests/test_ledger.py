"""The ledger's files: exact, readable, never silently shorter."""

from dataclasses import replace

import pytest
from command import note, run
from hypothesis import given
from hypothesis import strategies as st

from notecards.cards import Content, Decision, Gap, Kind, Row
from notecards.ledger import parse, text_of, tokens_from, tokens_json
from notecards.tokens import Mark, Token, TokenKind, text

TOKENS = st.lists(
    st.builds(Token, st.sampled_from(list(TokenKind)), st.text(max_size=8), st.sampled_from([Mark.NONE, Mark.BOLD, Mark.BOLD | Mark.ITALIC, Mark.HIGHLIGHT]), st.sampled_from(["", "http://a.b"])),
    max_size=5,
).map(tuple)  # fmt: skip

ROW = Row(
    "abc",
    "notes/a.md",
    "A::B",
    ("t",),
    Content(Kind.CLOZE, "bold", 0.7, (text("C"),), (), text("one two"), (Gap(4, 7, 3),)),
    "one two",
    "C",
    "one",
    ("H",),
    3,
    5,
    6,
    "d",
)


@given(TOKENS)
def test_a_row_of_tokens_comes_back_as_it_was(tokens):
    assert (
        tokens_from(tokens_json(tokens)) == tuple(t for t in tokens if t.text or t != Token(TokenKind.TEXT, ""))
        or tokens_from(tokens_json(tokens)) == tokens
    )


def test_rows_come_back_as_they_were_and_plain_text_reads_as_text():
    rows = (ROW, replace(ROW, id="def", decision=Decision.REJECTED, gone=True))
    source = text_of(rows)
    assert parse(source, "decks/a.jsonl")[0].rows == rows
    assert '"back": "one two"' in source


def test_a_damaged_line_is_said_with_its_number_and_kept_word_for_word():
    source = text_of((ROW,)) + '{"id": "x", "fi\n'
    ledger, problems = parse(source, "decks/a.jsonl")
    assert [str(problem).split(";")[0] for problem in problems] == [
        "decks/a.jsonl:2: this line of the ledger is damaged"
    ]
    assert text_of(ledger.rows, ledger.damaged) == source


def test_a_merge_that_kept_both_versions_of_a_row_takes_the_later_one():
    source = text_of((ROW, replace(ROW, modified=9, statement="later")))
    assert [row.statement for row in parse(source, "decks/a.jsonl")[0].rows] == ["later"]


def test_a_ledger_with_merge_conflicts_is_left_alone_and_so_is_its_deck(tmp_path):
    project = tmp_path / "p"
    note(project, "bio/a.md", "- **Nucleus**: the part of a cell that holds its DNA\n")
    run(project, "build")
    ledger, package = project / "decks" / "bio.jsonl", project / "decks" / "bio.apkg"
    conflict = "<<<<<<< ours\n" + ledger.read_text("utf-8") + ">>>>>>> theirs\n"
    ledger.write_text(conflict, "utf-8")
    before = package.read_bytes()
    result = run(project, "build")
    assert result.returncode == 1
    assert "decks/bio.jsonl:1: the ledger has unresolved merge conflicts" in result.stderr
    assert (ledger.read_text("utf-8"), package.read_bytes()) == (conflict, before)


def test_a_damaged_line_survives_a_build(tmp_path):
    project = tmp_path / "p"
    path = note(project, "bio/a.md", "- **Nucleus**: the part of a cell that holds its DNA\n")
    run(project, "build")
    ledger = project / "decks" / "bio.jsonl"
    ledger.write_text(ledger.read_text("utf-8") + "half a li\n", "utf-8")
    path.write_text("- **Nucleus**: the part of a cell that holds all its DNA\n", "utf-8")
    assert run(project, "build").returncode == 1
    assert "half a li\n" in ledger.read_text("utf-8")


def test_a_fact_of_the_first_second_of_all_time_is_known_again(tmp_path):
    note(tmp_path, "a.md", "# Cells\n\n- **Nucleus**: the part of a cell that holds its DNA\n")
    run(tmp_path, "build", SOURCE_DATE_EPOCH="0")
    before = next((tmp_path / "decks").glob("*.jsonl")).read_bytes()
    note(
        tmp_path,
        "a.md",
        "# Cells\n\n- **Nucleus**: the part of a cell that holds its DNA\n- **Ribosome**: builds proteins\n",
    )
    again = run(tmp_path, "build")
    assert (again.returncode, again.stderr) == (0, "")
    assert before in next((tmp_path / "decks").glob("*.jsonl")).read_bytes()


@pytest.mark.parametrize("paths", [(), ("notes",)])
def test_a_row_that_did_not_change_keeps_its_line_with_whatever_a_newer_release_wrote_there(tmp_path, paths):
    project = tmp_path / "p"
    kept, edited = (
        "- **Nucleus**: the part of a cell that holds its DNA\n",
        "- **Ribosome**: a thing that builds proteins\n",
    )
    note(project, "bio/a.md", kept + edited)
    run(project, "build")
    ledger = project / "decks" / "bio.jsonl"
    first, second = ledger.read_text("utf-8").splitlines()
    newer = '{"stars":[5], ' + first[1:]
    ledger.write_text(f"{newer}\n{second}\n", "utf-8")
    note(project, "bio/a.md", kept + edited.replace("thing", "particle"))
    assert run(project, "build", *paths).returncode == 0
    now = ledger.read_text("utf-8").splitlines()
    assert now[0] == newer
    assert now[1] != second
    assert "particle" in now[1]
