"""What extraction promises of every card, on real notes, on the CommonMark examples and on any text."""

import gc
import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from notecards.cards import Candidate, Kind
from notecards.document import Document
from notecards.extract import Options, extract
from notecards.extract.facts import Found, front_of, hidden_of
from notecards.extract.languages import LANGUAGES
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import _Later
from notecards.extract.words import count
from notecards.read import read
from notecards.tokens import plain

HERE = Path(__file__).parent
ALL = Options(min_confidence=0.0)
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\W_]+")
ASKING = {
    word for language in LANGUAGES for wording in language.questions.values() for word in WORD.findall(wording.casefold())
} | BASES | {"do", "doing", "about", "have", "1", "2", "3", "4", "5", "6", "7"} | {word for language in LANGUAGES for word in language.numbers}  # fmt: skip


def words(text: str) -> set[str]:
    return set(WORD.findall(unicodedata.normalize("NFC", text).casefold()))


def sides(one: Candidate) -> tuple[str, str]:
    content = one.content
    found = Found(content.kind, content.rule, 1, content.back, content.front, content.gaps)
    return " ".join([*map(plain, content.context), front_of(found)]), hidden_of(found)


def own_lines(document: Document, one: Candidate) -> set[str]:
    return words("\n".join(document.lines[one.span.first - 1 : one.span.last]))


def assert_faithful(document: Document, one: Candidate) -> None:
    """Back and hidden words stand in the fact's own lines; front words there, above it, in the title, or in a rule's table."""
    front, hidden = sides(one)
    own = own_lines(document, one) | ({str(n) for n in range(1, 8)} if one.content.kind is Kind.STEPS else set())
    above = words(" ".join([*one.heading, *(document.lines[line - 1] for line in one.context_lines)]))
    title = words(document.front_matter.title) | words(document.path)
    assert words(hidden) | words(plain(one.content.back)) <= own | (ASKING & {str(n) for n in range(8)}), one
    known = own | above | title | ASKING | {"des"} | ({"can", "not"} if "cannot" in own else set())
    loose = {word for word in words(front) if not {word, *map(word.removesuffix, ("n", "s", "es"))} & known}
    assert loose == set(), one  # but the cases of "den Zählern", "des Beweises"


def test_words_of_every_card_of_real_notes_stand_in_the_notes(corpus):
    for path in corpus:
        document, _ = read(path.read_bytes(), path.name)
        for one in extract(document).candidates:
            assert_faithful(document, one)


def test_real_notes_give_no_side_that_is_empty_and_no_answer_that_is_too_long(corpus):
    for path in corpus:
        for one in extract(read(path.read_bytes(), path.name)[0]).candidates:
            front, hidden = sides(one)
            assert front.strip(" ?.")
            assert hidden.strip(" .,")
            assert one.content.kind is Kind.STEPS or count(hidden) <= 25
            assert one.content.kind is not Kind.STEPS or len(hidden.split("\n")) <= 7


def test_no_two_fronts_of_a_real_note_are_the_same(corpus):
    for path in corpus:
        asked = [sides(one) for one in extract(read(path.read_bytes(), path.name)[0]).candidates]
        fronts = dict(asked)
        assert all(fronts[front].casefold() == hidden.casefold() for front, hidden in asked)


@pytest.mark.parametrize("name", ["sidebar.md", "practice-exam.md"])
def test_navigation_and_exams_give_nothing(corpus, name):
    path = next(path for path in corpus if path.name == name)
    assert extract(read(path.read_bytes(), name)[0]).candidates == ()


def test_every_commonmark_example_goes_through():
    for case in json.loads((HERE / "data" / "commonmark.json").read_text("utf-8")):
        document, _ = read(case["markdown"].encode(), "note.md")
        for one in extract(document, ALL).candidates:
            assert 1 <= one.span.first <= one.span.last <= len(document.lines)


PIECES = ["- ", "  - ", "1. ", "# ", "> ", "**Term**", ": ", '"', "(...)", "$x_1$", "`c`", "The cell", " is ", "it ", "allows us to ", "see", "?", "\n", "\n\n", "==", "{{c1::", "}}", " :: ", "|", "|-|-|\n", "was", "是", "„", " vs. ", "because", "[a](b)", "![i](p)", "TODO", "e.g.", "5 %", "…", "\t", "—"]  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=25).map("".join))
@example("- Order ²: rows, columns and cells\n")
@example("## 潮汐的高低\n\nt.s:、 \n")
@example(
    "Différence entre mesuré et :\n###:\nLa loi du port est renforcée par le **mode de scrutin** ( = scrutin de liste).\n"
)
@example("Der Vertrag ist ein Brauch und gilt als gut\n\n- Die Anlage wirkt auf den aktuell\n")
def test_any_text_goes_through_and_every_fact_lies_within_it(source):
    document, _ = read(source.encode("utf-8", "ignore"), "note.md")
    extraction = extract(document, ALL)
    for one in extraction.candidates:
        front, hidden = sides(one)
        assert front.strip()
        assert hidden.strip()
        whole = plain(one.content.back)
        assert all(0 <= gap.start < gap.end <= len(whole) for gap in one.content.gaps)
        assert 1 <= one.span.first <= one.span.last <= len(document.lines)


@pytest.mark.parametrize("variant", ["crlf", "bom", "nfd"])
def test_line_ends_byte_order_mark_and_normal_form_give_the_same_cards(variant):
    source = (HERE.parent / "notes" / "machine-learning" / "drift.md").read_text(
        "utf-8"
    ) + "\n- **Größe**: eine Angabe über Länge und Breite\n"
    changed = {
        "crlf": source.replace("\n", "\r\n"),
        "bom": "\ufeff" + source,
        "nfd": unicodedata.normalize("NFD", source),
    }[variant]
    assert extract(read(changed.encode(), "n.md")[0]) == extract(read(source.encode(), "n.md")[0])


def test_a_rule_that_is_switched_off_and_a_high_threshold_are_said():
    document, _ = read(b"- **Stoma**: a pore in the leaf\n- The leaf has many pores.\n", "note.md")
    without = extract(document, Options(off=frozenset({"definition"})))
    assert [(one.content.rule, s.veto) for one in without.candidates for s in without.silences] == [
        ("statement", "rule-off")
    ]
    sure = extract(document, Options(min_confidence=0.9))
    assert [s.veto for s in sure.silences] == ["low-confidence"]


def test_every_pattern_compiles():
    waiting = [one for one in gc.get_objects() if isinstance(one, _Later)]
    assert len(waiting) > 300
    for one in waiting:
        one.match("")  # a mistake in its source would show here, not before a learner
