"""Packages, as Anki's own backend takes them."""

import json
import re
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from anki_backend import collection, imported, problems_of, rendered, words
from command import note, run, sample
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from notecards.cards import Content, Deck, Gap, Kind, Note, Source
from notecards.export import Media, frame_text, package
from notecards.export.note_types import CSS, MODIFIED, note_types
from notecards.problems import Span
from notecards.tokens import Token, TokenKind, text

NOTHING = Media({}, {})
PICTURE = b"\x89PNG not really"


def basic(front: str, back: str, number: int = 0, **more) -> Note:
    content = Content(Kind.QA, "statement", 1.0, (text("Context"),), text(front), text(back))
    return made(content, number, **more)


def cloze(whole: str, *gaps: tuple[int, int], number: int = 0, **more) -> Note:
    content = Content(
        Kind.CLOZE, "statement", 1.0, (), (), text(whole), tuple(Gap(a, b, i) for i, (a, b) in enumerate(gaps, 1))
    )
    return made(content, number, **more)


def made(content: Content, number: int, **more) -> Note:
    given_values = {
        "deck": "Root::Sub",
        "tags": ("one",),
        "sources": (Source("a.md", Span(1, 1), ("Heading",)),),
        "added": 1_700_000_000,
        "modified": 1_700_000_000,
    }
    return Note(f"id{number}", content, **{**given_values, **more})


def written(folder: Path, *notes: Note, name: str = "deck.apkg") -> Path:
    path = folder / name
    path.write_bytes(package(Deck("Root", notes), NOTHING))
    return path


HOSTILE = [
    "a {{c1::b}} c", "}} and {{", "std::vector<int>", "<script>alert(1)</script>", "x < y && y > z", "[sound:x.mp3]", "[latex]x[/latex] [$]y[/$]", r"\(x\) \[y\]",
    "{{Front}}", "{{c9::x}}", "a\x1fb", "&lt; &amp;", "IPv6 ::1", "<b>bold</b>", "${x}", "`code`", 'quo"te\'s', "#hash {{#Front}}", "line\u2028sep", "<!-- c -->",
]  # fmt: skip


def as_shown(plain: str) -> str:
    return " ".join(re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", plain).split())


@pytest.mark.parametrize("said", HOSTILE)
def test_whatever_a_note_says_is_shown_as_it_is_and_makes_no_card_of_its_own(tmp_path, said):
    whole = f"before {said} after"
    package_file = written(tmp_path, basic(said, said, 1), cloze(whole, (7, 7 + len(said)), number=2))
    with collection(tmp_path / "anki") as col:
        assert imported(col, package_file)["new"] == 2
        pages = rendered(col)
        assert len(pages) == 2
        assert as_shown(said) in words(pages[0][1])
        assert words(pages[1][0]).startswith("before [...] after")
        assert f"before {as_shown(said)} after" in words(pages[1][1])
        assert not problems_of(col)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(alphabet=st.sampled_from(list("{}[]:\\<>&c1$#^/ab \"'()")), min_size=1, max_size=14).filter(
        lambda s: s.strip()
    )
)
def test_any_text_in_a_gap_comes_back_from_anki(tmp_path_factory, said):
    folder = tmp_path_factory.mktemp("any")
    with collection(folder / "anki") as col:
        imported(col, written(folder, cloze(f"x {said} y", (2, 2 + len(said)))))
        [(question, answer)] = rendered(col)
        assert words(question).startswith("x [...] y")
        assert f"x {as_shown(said)} y".replace(" ", "") in words(answer).replace(" ", "")


@pytest.mark.parametrize("tex", [r"\frac{a}{b_{t-1}}", r"{{x}}", r"a::b", r"\mathbf{{w}}^{2}", r"x \\", r"[sound:x]"])
def test_a_formula_in_a_gap_is_one_deletion_and_stays_a_formula(tmp_path, tex):
    tokens = (*text("given "), Token(TokenKind.MATH, tex), *text(" here"))
    content = Content(Kind.CLOZE, "statement", 1.0, (), (), tokens, (Gap(6, 8 + len(tex), 1),))
    with collection(tmp_path / "anki") as col:
        imported(col, written(tmp_path, made(content, 1)))
        [(question, answer)] = rendered(col)
        assert words(question).startswith("given [...] here")
        assert words(answer).replace(" ", "").startswith(f"given\\({tex})".replace(" ", "")[:-1])
        assert answer.count("\\(") == answer.count("\\)") == 1


def test_cards_come_in_reading_order_with_their_deck_tags_and_context(tmp_path):
    notes = [basic(f"front {n}", "back", n) for n in range(3)]
    with collection(tmp_path / "anki") as col:
        imported(col, written(tmp_path, *notes))
        cards = [col.get_card(number) for number in col.find_cards("", order="c.due")]
        assert [card.note()["Front"] for card in cards] == ["front 0", "front 1", "front 2"]
        assert {col.decks.name(card.did) for card in cards} == {"Root::Sub"}
        assert cards[0].note().tags == ["one"]
        assert words(cards[0].render_output().question_text) == "Context front 0"
        assert words(cards[0].render_output().answer_text).endswith("back a.md › Heading")


def test_a_second_import_changes_nothing_and_only_a_newer_note_is_taken(tmp_path):
    with collection(tmp_path / "anki") as col:
        assert imported(col, written(tmp_path, basic("front", "back")))["new"] == 1
        assert imported(col, written(tmp_path, basic("front", "back")))["same"] == 1
        assert imported(col, written(tmp_path, basic("front", "changed, but no newer")))["updated"] == 0
        assert imported(col, written(tmp_path, basic("front", "newer", modified=1_700_000_001)))["updated"] == 1
        assert len(col.find_notes("")) == 1


def test_a_change_of_kind_does_not_stop_the_import(tmp_path):
    with collection(tmp_path / "anki") as col:
        imported(col, written(tmp_path, basic("front", "back", 7), basic("other", "back", 8)))
        result = imported(
            col,
            written(
                tmp_path,
                cloze("the front is back", (13, 17), number=7, modified=1_700_000_005),
                basic("other", "new", 8, modified=1_700_000_005),
            ),
        )
        assert (result["new"], result["updated"], result["trouble"]) == (1, 1, 0)


def test_a_definition_is_asked_both_ways_where_that_is_wanted(tmp_path):
    both = basic("What is a pore?", "an opening")._replace(reverse=True)
    with collection(tmp_path / "anki") as col:
        imported(col, written(tmp_path, both))
        assert [words(question) for question, _ in rendered(col)] == ["Context What is a pore?", "Context an opening"]


def test_every_package_of_real_notes_is_taken_whole(tmp_path, corpus):
    project = tmp_path / "p"
    project.mkdir()
    said = json.loads(run(project, "build", str(corpus[0].parent), "--json").stdout)
    [deck] = said["decks"]
    with collection(tmp_path / "anki") as col:
        assert (
            imported(col, Path(deck["path"]) if Path(deck["path"]).is_absolute() else project / deck["path"])["new"]
            == deck["notes"]
        )
        pages = rendered(col)
        assert len(pages) == deck["cards"]
        assert [
            page for page in pages if re.search(r"\*\*|\[\[|\$(?!\d)|\{\{|\}\}", without_code_and_formulas(page[1]))
        ] == []
        assert not problems_of(col)
        again = imported(col, project / deck["path"])
        assert (again["new"], again["updated"], again["same"]) == (0, 0, deck["notes"])


def without_code_and_formulas(page: str) -> str:
    return words(re.sub(r"<code>.*?</code>|\\\(.*?\\\)|\\\[.*?\\\]", "", page, flags=re.DOTALL))


def test_pictures_are_packed_under_a_name_that_their_bytes_decide(tmp_path):
    project = tmp_path / "p"
    note(
        project,
        "a.md",
        "# Cells\n\n- Q: What is this? ![cell](cell.png)\n- **Wall**: see-through shell ![w](cell.png) of a plant cell\n",
    )
    (project / "notes" / "cell.png").write_bytes(PICTURE)
    run(project, "build")
    with collection(tmp_path / "anki") as col:
        imported(col, project / "decks" / "p.apkg")
        stored = [path.name for path in Path(col.media.dir()).iterdir()]
        assert stored == [f"cell-{sha256(PICTURE).hexdigest()[:8]}.png"]
        assert any(stored[0] in question + answer for question, answer in rendered(col))


def test_bytes_depend_on_notes_settings_and_ledger_alone(tmp_path):
    made_packages = []
    for seed in ("1", "2"):
        project = sample(tmp_path / seed)
        run(project, "build", PYTHONHASHSEED=seed)
        made_packages.append({path.name: path.read_bytes() for path in (project / "decks").iterdir()})
    assert made_packages[0] == made_packages[1]
    assert {name.split(".")[1] for name in made_packages[0]} == {"apkg", "jsonl"}


def test_notes_of_one_second_have_ids_of_their_own_in_reading_order(tmp_path):
    notes = [cloze("one two three", (0, 3), (8, 13), number=n) for n in range(1500)]
    with zipfile.ZipFile(written(tmp_path, *notes)) as archive:
        archive.extract("collection.anki2", tmp_path)
    with closing(sqlite3.connect(tmp_path / "collection.anki2")) as rows:
        assert [guid for (guid,) in rows.execute("SELECT guid FROM notes ORDER BY id")] == [one.guid for one in notes]
        cards = rows.execute("SELECT nid, ord, due FROM cards ORDER BY id").fetchall()
    assert [(ordinal, due) for _, ordinal, due in cards] == [(o, n + 1) for n in range(1500) for o in (0, 1)]
    assert len({note for note, _, _ in cards}) == 1500


def test_a_package_made_without_genanki_from_a_kept_frame_has_the_same_bytes(tmp_path):
    kept = tmp_path / "frame.json"
    kept.write_text(frame_text(), "utf-8")
    script = (
        "import sys; from pathlib import Path; from notecards.export import frame; from test_export import *\n"
        f"made = package(Deck('Root', (basic('front', 'back'),)), NOTHING, frame(Path({str(kept)!r}).read_text('utf-8')))\n"
        "assert 'genanki' not in sys.modules; sys.stdout.buffer.write(made)"
    )
    made = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parent, capture_output=True, check=True
    ).stdout
    assert made == package(Deck("Root", (basic("front", "back"),)), NOTHING)


def test_the_design_changes_only_together_with_the_note_types_time():
    """Anki takes a new design only with a newer `mod`: raise MODIFIED, then put the new hash here."""
    design = json.dumps([CSS, [model.to_json(0, 1) for model in note_types().values()]], sort_keys=True)
    assert (MODIFIED, sha256(design.encode()).hexdigest()[:16]) == (1_764_000_000, "1a5e9a9c6a4e2424")
