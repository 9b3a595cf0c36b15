"""Score the cards of judged notes and write docs/quality.md.

python bench/quality.py [-v]       judged notes of tests/judged, and of ../shared/gold where they are at hand
"""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
JUDGED = ROOT / "tests" / "judged"
GOLD = ROOT.parent / "shared" / "gold"
CORPUS = ROOT.parent / "shared" / "corpus"
SMALL = set(
    "a an the of to in on at by for with from and or but as is are der die das den dem des ein eine und oder ist von zu zum zur im mit auf für als le la les l un une du de d et ou "
    "est en el los las unos unas y o es del al que se 的 是 在".split()
)


def main() -> int:
    verbose = "-v" in sys.argv[1:]
    rows, total = [], Counter[str]()
    for note in sorted(JUDGED.glob("*.md")):
        counts = judged(cards_of(note), yaml.safe_load(note.with_suffix(".yaml").read_text("utf-8")), verbose)
        rows.append((note.stem, counts))
        total += counts
    own = "\n".join(line_of(name, counts) for name, counts in [*rows, ("all", total)])
    print(own)
    table, rules = gold()
    print(table)
    (ROOT / "docs" / "quality.md").write_text(
        PAGE.format(version=version("notecards"), day=date.today(), own=own, table=table.rstrip(), counts=rules),
        "utf-8",
    )
    return 0


def cards_of(path: Path) -> list[dict[str, Any]]:
    """What `notecards cards` makes of a note or a folder."""
    command = [sys.executable, "-m", "notecards", "cards", str(path), "--jsonl"]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    return [json.loads(line) for line in printed.splitlines()]


def meaning(text: str) -> set[str]:
    """The words that carry the meaning; each Han sign is one."""
    found = re.findall(r"[\u4e00-\u9fff]|[^\W_]+", text.lower())
    return {word for word in found if word not in SMALL} or set(found)


def judged(cards: list[dict[str, Any]], page: dict[str, Any], verbose: bool) -> Counter[str]:
    """How many facts are asked and how many cards ask one: the answer hidden, what it is about on the front."""
    hit, good, forbidden = set(), 0, 0
    for card in cards:
        asks = [n for n, fact in enumerate(page["facts"]) if matches(card, fact)]
        hit.update(asks)
        good += bool(asks)
        first, last = card["source_lines"]
        forbidden += any(a <= first and last <= b for a, b in page["silent"])
        if verbose and not asks:
            print(
                "  unjudged",
                card["source_lines"],
                card["front"].replace("\n", " // ")[-110:],
                "=>",
                (card["hidden"] or card["back"])[:80],
            )
    if verbose:
        for n, fact in enumerate(page["facts"]):
            if n not in hit:
                print("  missed", fact["line"], fact["about"], "=>", fact["answer"])
    return Counter(facts=len(page["facts"]), cards=len(cards), hit=len(hit), good=good, forbidden=forbidden)


def matches(card: dict[str, Any], fact: dict[str, Any]) -> bool:
    first, last = card["source_lines"]
    if not first <= fact["line"] <= last and not first <= fact.get("to", fact["line"]) <= last:
        return False
    hidden, front = meaning(card["hidden"] or card["back"]), card["front"].lower()
    wanted = meaning(str(fact["answer"]))
    named = sum(str(word).lower() in front for word in fact["about"])
    return len(wanted & hidden) >= 0.6 * len(wanted) and named >= len(fact["about"]) / 2


def line_of(name: str, n: Counter[str]) -> str:
    recall, precision = n["hit"] / max(1, n["facts"]), n["good"] / max(1, n["cards"])
    f1 = 2 * recall * precision / max(1e-9, recall + precision)
    return f"{name:24}{n['facts']:5}{n['cards']:6} |{recall:7.2f}{precision:10.2f}{f1:6.2f} |{n['forbidden']:5}"


def gold() -> tuple[str, str]:
    """The scorer's table and cards by rule, where the notes judged by three are on this machine."""
    if not GOLD.is_dir():
        return "not on the machine that wrote this page", ""
    cards = cards_of(CORPUS)
    path = ROOT / ".notecards-cards.jsonl"
    path.write_text("".join(json.dumps(card) + "\n" for card in cards), "utf-8")
    try:
        scored = subprocess.run(
            [sys.executable, str(GOLD / "score"), str(path)], capture_output=True, text=True, check=True
        )
    finally:
        path.unlink()
    return scored.stdout, "\n".join(rules_of(cards))


def rules_of(cards: list[dict[str, Any]]) -> Iterator[str]:
    for rule, n in Counter(card["rule"] for card in cards).most_common():
        yield f"| {rule} | {n} |"


PAGE = """# Quality, measured

Made by `python bench/quality.py` with notecards {version} on {day}; nothing here is written by hand.

## The project's own judged notes

Eight short notes in `tests/judged`, in English, German, Spanish, French and Chinese, one of them a learning log, each with the facts that a
learner would want and the lines that must give nothing. A fact counts as asked when a card of its line hides three fifths of the answer's
words and names at least half of what it is about; a card is good when it asks such a fact.

```
                        facts cards | recall precision    F1 | forbidden
{own}
```

## Real notes judged by three people

Five real notes, each judged by three people apart; a card is credited when it hides what one of them hid and names its subject.
A careful person reaches an F1 of .89 to .93 against the other two, a rule stack written in an hour .54.

```
{table}
```

must: facts that two of the three carded. lineP: cards on lines that anyone carded. forb: cards from lines that must give none.
dup: cards made twice. same: fronts that are not unique.

## Cards by rule, over all real notes

| rule | cards |
|---|---|
{counts}
"""

if __name__ == "__main__":
    sys.exit(main())
