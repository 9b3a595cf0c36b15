"""The rule book: every rule and veto has a page, its examples give just what the page says, its question words are those in use."""

import re
import textwrap
from pathlib import Path

import pytest

from notecards.cards import Candidate
from notecards.extract import Extraction, extract
from notecards.extract.facts import Found, front_of, hidden_of
from notecards.extract.languages import LANGUAGES
from notecards.extract.languages.english import BASES
from notecards.extract.rules import NAMES
from notecards.read import read
from notecards.tokens import plain

PAGES = sorted((Path(__file__).parent.parent / "docs" / "rules").glob("*.md"))
EXAMPLE = re.compile(r"```markdown\n(.*?)\n```(?:\n\n```cards\n(?:(.*?)\n)?```)?", re.DOTALL)
WORDING = re.compile(
    rf"^\| ({'|'.join(one.code for one in LANGUAGES)}) \| ({'|'.join({form for one in LANGUAGES for form in one.questions})}) \| (.+) \|$\n?",
    re.MULTILINE,
)
"""A row of a table of question words; a table of a note may look much like it."""
NO_EXAMPLE = {"veto-front-matter", "veto-rule-off", "veto-low-confidence"}


def extraction(note: str) -> Extraction:
    return extract(read(f"{note}\n".encode(), "note.md")[0])


def as_line(one: Candidate) -> str:
    content = one.content
    found = Found(content.kind, content.rule, 1, content.back, content.front, content.gaps)
    sides = [*map(plain, content.context), front_of(found)]
    return f"{content.rule}: {' › '.join(sides)} → {hidden_of(found)}".replace("\n", " / ")


RULE_EXAMPLES = [
    (page.stem, note, cards)
    for page in PAGES
    if not page.stem.startswith("veto-")
    for note, cards in EXAMPLE.findall(page.read_text("utf-8"))
]
VETO_EXAMPLES = [
    (page.stem, note)
    for page in PAGES
    if page.stem.startswith("veto-")
    for note, _ in EXAMPLE.findall(page.read_text("utf-8"))
]


@pytest.mark.parametrize(
    ("page", "note", "cards"), RULE_EXAMPLES, ids=[f"{page}-{i}" for i, (page, _, _) in enumerate(RULE_EXAMPLES)]
)
def test_each_example_of_a_rule_gives_the_cards_on_its_page(page, note, cards):
    assert [as_line(one) for one in extraction(note).candidates] == cards.splitlines()


def test_no_example_of_a_rule_is_left_out():
    """A fence that is not closed would join two examples, and the second would never run."""
    pages = {page.stem: page.read_text("utf-8") for page in PAGES if not page.stem.startswith("veto-")}
    assert {name: text.count("```markdown\n") for name, text in pages.items()} == {
        name: len(EXAMPLE.findall(text)) for name, text in pages.items()
    }


@pytest.mark.parametrize(("page", "note"), VETO_EXAMPLES, ids=[page for page, _ in VETO_EXAMPLES])
def test_each_example_of_a_veto_is_silent_by_that_veto(page, note):
    assert page.removeprefix("veto-") in {silence.veto for silence in extraction(note).silences}


def test_every_rule_has_a_page_and_an_example_that_uses_it():
    used = {line.split(":")[0] for _, _, cards in RULE_EXAMPLES for line in cards.splitlines()}
    assert used == NAMES == {page.stem for page in PAGES if not page.stem.startswith("veto-")}


def test_every_veto_that_real_notes_meet_has_a_page(corpus):
    met = {silence.veto for path in corpus for silence in extract(read(path.read_bytes(), path.name)[0]).silences}
    assert met <= {page.stem.removeprefix("veto-") for page in PAGES}


def test_every_veto_page_has_an_example_unless_it_cannot():
    assert {page for page, _ in VETO_EXAMPLES} | NO_EXAMPLE == {
        page.stem for page in PAGES if page.stem.startswith("veto-")
    }


def test_the_question_words_of_every_language_stand_on_a_page():
    rows = {tuple(row) for page in PAGES for row in WORDING.findall(page.read_text("utf-8"))}
    assert rows == {
        (language.code, form, wording) for language in LANGUAGES for form, wording in language.questions.items()
    }


def test_the_numbers_that_cards_state_in_words_stand_on_the_page_of_steps():
    page = next(path for path in PAGES if path.name == "steps.md").read_text("utf-8")
    for language in LANGUAGES:
        for word, value in language.numbers.items():
            first = next(w for w, v in language.numbers.items() if v == value)
            assert not language.spaced or value > 7 or word != first or word in page.split("Numbers that a card")[1]


def test_the_verbs_that_english_questions_use_stand_on_a_page():
    page = set(next(page for page in PAGES if page.stem == "statement").read_text("utf-8").split())
    assert {base for base in BASES if base not in page and re.sub("ise$", "ize", base) not in page} == set()


def verbs() -> str:
    """The base forms in their American spelling, in lines as wide as the others."""
    american = sorted(
        base for base in BASES if re.sub("ise$", "ize", base) == base or re.sub("ise$", "ize", base) not in BASES
    )
    return textwrap.fill(" ".join(american), 120, break_on_hyphens=False)


def rewritten(page: str) -> str:
    """A rule page with its cards and question words as they are now; forms keep the order in which the page first names them."""

    def example(found: "re.Match[str]") -> str:
        lines = "\n".join(as_line(one) for one in extraction(found[1]).candidates)
        return f"```markdown\n{found[1]}\n```\n\n```cards\n{lines}\n```"

    page = re.sub(EXAMPLE, example, page)
    page = re.sub(r"(?<=as -ise\):\n\n)[a-z\n -]+(?=\n\n)", verbs(), page)
    rows = list(WORDING.finditer(page))
    if not rows:
        return page
    table = "".join(
        f"| {language.code} | {form} | {language.questions[form]} |\n"
        for form in dict.fromkeys(row[2] for row in rows)
        for language in LANGUAGES
        if form in language.questions
    )
    return page[: rows[0].start()] + table + page[rows[-1].end() :]


if __name__ == "__main__":
    for path in PAGES:
        if not path.stem.startswith("veto-"):
            path.write_text(rewritten(path.read_text("utf-8")), "utf-8")
