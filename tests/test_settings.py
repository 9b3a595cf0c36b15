"""Settings: every key has a default, a wrong one is said and keeps it."""

import pytest
from command import note, run

from notecards.settings import Settings, parse


@pytest.mark.parametrize(
    ("source", "problems"),
    [
        ("", []),
        ("review: {new_per_day: 30, rollover: '03:30'}", []),
        ("review: {rollover: 04:00}", []),
        ("revew: {}", ["notecards.yaml:1: unknown key revew; did you mean review?"]),
        ("review:\n  new_per_dy: 3", ["notecards.yaml:2: unknown key review.new_per_dy; did you mean new_per_day?"]),
        (
            "review:\n  retention: 2",
            ["notecards.yaml:2: review.retention cannot be 2; write a number from 0.7 to 0.99"],
        ),
        (
            "review: {new_per_day: many}",
            ["notecards.yaml:1: review.new_per_day cannot be 'many'; write a whole number, 0 or more"],
        ),
        ("review: {fuzz: 1}", ["notecards.yaml:1: review.fuzz cannot be 1; write yes or no"]),
        ("decks: [a]", ["notecards.yaml:1: decks must be a mapping; see docs/settings.md"]),
        ("extract: {off: contrast}", []),
    ],
)
def test_a_wrong_key_is_said_with_what_to_write(source, problems):
    assert [str(problem) for problem in parse(source, "notecards.yaml")[1]] == problems


def test_a_wrong_value_keeps_its_default_and_the_good_ones_count():
    made, _ = parse(
        "review: {new_per_day: x, leech: 4}\ndecks: {Bio: {notes: [bio/*], reverse: true}}", "notecards.yaml"
    )
    assert (made.review.new_per_day, made.review.leech, made.decks["Bio"].reverse) == (
        Settings().review.new_per_day,
        4,
        True,
    )


def test_settings_that_cannot_be_read_stop_the_command_with_a_word(tmp_path):
    note(tmp_path / "p", "a/a.md", "- **A**: the first letter of them all\n")
    (tmp_path / "p" / "notecards.yaml").write_text("review: [", "utf-8")
    result = run(tmp_path / "p", "build")
    assert result.returncode == 2
    assert "notecards.yaml:" in result.stderr
    assert "the settings cannot be read" in result.stderr


def test_a_deck_of_the_settings_takes_its_notes_tags_and_reversed_cards(tmp_path):
    project = tmp_path / "p"
    note(project, "bio/a.md", "- **Nucleus**: the part of a cell that holds its DNA\n")
    (project / "notecards.yaml").write_text("decks: {Life: {notes: ['bio/*'], tags: [exam], reverse: true}}", "utf-8")
    lines = run(project, "cards", "--jsonl").stdout
    assert lines.count('"deck": "Life"') == 2
    assert '"tags": ["exam"]' in lines
    assert '"ordinal": 1' in lines
