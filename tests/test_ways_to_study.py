"""Ways to study beside the plain queue, in a terminal; and statistics of what was done."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from command import note, run
from terminal import Terminal

NOTES = "# Cells\n\n" + "".join(f"- **Term{n}**: the meaning that belongs to number {n}\n" for n in range(8))


@pytest.fixture
def project(tmp_path) -> Path:
    folder = tmp_path / "p"
    note(folder, "bio/cells.md", NOTES)
    note(
        folder,
        "law/contracts.md",
        "---\ntags: [exam]\n---\n\n# Contracts\n\n- **Offer**: the first of two statements of will\n",
    )
    run(folder, "build")
    return folder


def log(project: Path) -> list[dict]:
    return [json.loads(line) for line in run(project, "log", "--jsonl").stdout.splitlines()]


def states(project: Path) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in run(project, "due", "--all", "--jsonl").stdout.splitlines():
        state = json.loads(line)["state"]
        found[state] = found.get(state, 0) + 1
    return found


def studied(project: Path, *arguments: str, keys: str, words: str = "Space show") -> str:
    """A whole session; what it came to."""
    terminal = Terminal(project, "review", *arguments)
    terminal.until(words)
    terminal.keys(keys)
    assert terminal.ended() == 0, terminal.screen
    return terminal.screen


def test_only_a_deck_or_a_tag_is_asked(project):
    assert "Nothing is left for today." in studied(project, "--deck", "law", keys=" 4q")
    assert "1 answer stored." in studied(project, "--tag", "exam", "--cram", keys=" 4q")
    assert {one["card"] for one in log(project)} == {log(project)[0]["card"]}


def test_a_limit_ends_the_session(project):
    assert "2 answers stored." in studied(project, "--limit", "2", keys=" 4 4q")


def test_new_cards_can_be_fewer_today(project):
    terminal = Terminal(project, "review", "--new", "3")
    assert "3 new" in terminal.until("Space show")
    terminal.keys("q")
    terminal.ended()
    assert run(project, "due").stdout == "9 new, 0 learning, 0 due\n"
    terminal = Terminal(project, "review", NOTECARDS_REVIEW_NEW="2")
    assert "2 new" in terminal.until("Space show")
    terminal.keys("q")
    terminal.ended()


def test_cramming_asks_everything_and_leaves_memory_alone(project):
    studied(project, keys=" 4q")
    before = run(project, "due", "--all", "--jsonl").stdout
    terminal = Terminal(project, "review", "--cram")
    assert "9 due" in terminal.until("cram")
    terminal.keys(" 1" + " 3" * 9)
    terminal.until("Nothing is left for now.")
    terminal.keys("q")
    terminal.ended()
    assert run(project, "due", "--all", "--jsonl").stdout == before
    assert [one["mode"] for one in log(project)].count("cram") == 10


def test_reviews_of_the_next_days_can_be_done_ahead(project):
    studied(project, "--deck", "law", keys=" 4q")
    terminal = Terminal(project, "review", "--deck", "law", "--ahead", "30")
    assert "1 due" in terminal.until("Space show")
    terminal.keys(" 3")
    terminal.until("Nothing is left for now.")
    terminal.keys("q")
    terminal.ended()
    assert [one["mode"] for one in log(project)] == ["normal", "ahead"]


def test_typed_answers_are_compared_forgivingly(project):
    terminal = Terminal(project, "review", "--type", "--deck", "law")
    terminal.until("Enter compare")
    terminal.keys("First of  two statement of WILL!\r")
    screen = terminal.until("almost:")
    assert "right: " in screen
    terminal.keys("1")
    terminal.until("Enter compare")
    terminal.keys("the first of two Statements of will\r")
    assert "✓" in terminal.until("again")
    terminal.keys("3\x04")
    terminal.ended()
    assert [one["grade"] for one in log(project)] == [1, 3]


def test_due_tells_a_prompt_by_its_exit_code(project):
    result = run(project, "due", "--json")
    assert (result.returncode, json.loads(result.stdout)) == (0, {"new": 9, "learning": 0, "due": 0})
    studied(project, keys=" 4" * 9 + "q")
    result = run(project, "due")
    assert (result.returncode, result.stdout) == (1, "0 new, 0 learning, 0 due\n")


def test_the_next_session_opens_with_the_card_it_will_ask(project):
    studied(project, keys=" 4q")
    opening = json.loads((project / ".notecards" / "opening.json").read_text("utf-8"))
    assert len(opening["windows"]) >= 4
    assert "".join(text for text, _ in opening["windows"][0][2]["question"]) == "What is Term1?"
    terminal = Terminal(project, "review")
    assert "8 new" in terminal.until("Term1")
    terminal.keys(" 4")
    terminal.until("Term2")
    terminal.keys("q")
    terminal.ended()
    assert [one["grade"] for one in log(project)] == [4, 4]


def test_a_foreseen_page_is_not_shown_when_something_changed_since(project):
    studied(project, keys="q")
    (project / "notecards.yaml").write_text("review: {new_per_day: 2}\n", "utf-8")
    terminal = Terminal(project, "review")
    terminal.until("Space show")
    assert "9 new" not in terminal.screen
    assert "2 new" in terminal.screen
    terminal.keys("q")
    terminal.ended()


def test_statistics_are_shown_in_the_terminal_and_as_json(project):
    assert "Nothing was reviewed yet" in run(project, "stats").stdout
    studied(project, keys=" 4 1 3q")
    shown = run(project, "stats").stdout
    for words in ("9: 6 new, 2 learning, 1 young", "1 day in a row", "The year", "What comes", "Time of the last week"):
        assert words in shown
    document = json.loads(run(project, "stats", "--json").stdout)
    assert document["cards"] == {"new": 6, "learning": 2, "young": 1, "mature": 0, "suspended": 0}
    assert [(day["answers"], day["new"]) for day in document["days"]] == [(3, 3)]
    assert run(project, "stats", "--deck", "Nope").returncode == 2


class Page(HTMLParser):
    """What a page would ask of a network, and whether it holds a script."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.asked += [value or "" for name, value in attrs if name in ("src", "href", "data", "action", "poster")]


def test_the_page_of_statistics_holds_everything_and_asks_nothing(project):
    studied(project, keys=" 4 1 3q")
    result = run(project, "stats", "--html")
    assert result.stdout == "stats.html: written; open it in a browser\n"
    source = (project / "stats.html").read_text("utf-8")
    page = Page()
    page.feed(source)
    assert page.asked == ["data:,"]
    assert "script" not in page.tags
    assert {"svg", "rect", "title", "style"} <= page.tags
    assert "url(" not in source
    assert "@import" not in source
    assert re.search(r"prefers-color-scheme:dark", source)


def test_what_a_note_says_is_text_on_the_page(tmp_path):
    deck = "A <script>alert(1)</script>"
    note(tmp_path / "p", "a/a.md", f'---\ndeck: "{deck}"\n---\n\n- **Wall**: the stiff hull of a plant cell\n')
    run(tmp_path / "p", "build")
    assert run(tmp_path / "p", "stats", "--deck", deck, "--html", "s.html").returncode == 0
    source = (tmp_path / "p" / "s.html").read_text("utf-8")
    page = Page()
    page.feed(source)
    assert "script" not in page.tags
    assert "alert(1)" in source


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_printed_for_each_shell(project, shell):
    result = run(project, "completion", shell)
    assert result.returncode == 0
    assert "_NOTECARDS_COMPLETE" in result.stdout


def test_completion_knows_commands_and_decks(project):
    words = {"_NOTECARDS_COMPLETE": "bash_complete"}
    commands = run(project, COMP_WORDS="notecards re", COMP_CWORD="1", **words).stdout
    assert "review" in commands
    decks = run(project, COMP_WORDS="notecards review --deck b", COMP_CWORD="3", **words).stdout
    assert "bio::Cells" in decks
