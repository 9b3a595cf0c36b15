"""The cards of the sample notes, with their ids: a changed id is a lost history and must be seen in a diff.

`python tests/test_golden.py` writes the files anew after a change that is meant.
"""

import json
import sys
import tempfile
from pathlib import Path

import pytest
from command import run, sample

GOLDEN = Path(__file__).parent / "golden"


def cards(folder: Path) -> dict[str, str]:
    """For each sample note its cards as a text to read."""
    found: dict[str, list[str]] = {}
    for line in run(sample(folder), "cards", "--jsonl").stdout.splitlines():
        card = json.loads(line)
        answer = (card["hidden"] or card["back"]).replace("\n", "\n     ")
        front = card["front"].replace("\n", "\n   ")
        first, last = card["source_lines"]
        text = f"{card['card']}  {card['kind']}  {card['rule']}  {first}-{last}\n   {front}\n  → {answer}\n"
        found.setdefault(Path(card["file"]).stem, []).append(text)
    return {name: "\n".join(texts) for name, texts in found.items()}


@pytest.fixture(scope="module")
def now(tmp_path_factory) -> dict[str, str]:
    return cards(tmp_path_factory.mktemp("golden"))


@pytest.mark.parametrize("name", sorted(path.stem for path in GOLDEN.glob("*.txt")))
def test_sample_notes_give_the_cards_that_were_agreed_on(now, name):
    assert now[name] == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_every_sample_note_has_its_golden_cards(now):
    assert set(now) == {path.stem for path in GOLDEN.glob("*.txt")}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for stem, text in cards(Path(folder)).items():
            (GOLDEN / f"{stem}.txt").write_text(text, "utf-8")
    sys.exit(0)
