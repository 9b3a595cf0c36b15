"""Score the cards of judged notes and write docs/quality.md.

python bench/quality.py            judged notes of ../shared/gold, where they are at hand
"""

import json
import subprocess
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT.parent / "shared" / "gold"
CORPUS = ROOT.parent / "shared" / "corpus"


def main() -> int:
    if not GOLD.is_dir():
        print("the judged notes of ../shared/gold are not on this machine; nothing to measure", file=sys.stderr)
        return 1
    cards = subprocess.run(
        [sys.executable, "-m", "notecards", "cards", str(CORPUS), "--jsonl"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    path = ROOT / ".notecards-cards.jsonl"
    path.write_text(cards, "utf-8")
    try:
        table = subprocess.run(
            [sys.executable, str(GOLD / "score"), str(path)], capture_output=True, text=True, check=True
        ).stdout
    finally:
        path.unlink()
    rules = {}
    for line in cards.splitlines():
        rule = json.loads(line)["rule"]
        rules[rule] = rules.get(rule, 0) + 1
    counts = "\n".join(f"| {rule} | {n} |" for rule, n in sorted(rules.items(), key=lambda pair: -pair[1]))
    (ROOT / "docs" / "quality.md").write_text(
        PAGE.format(version=version("notecards"), day=date.today(), table=table.rstrip(), counts=counts), "utf-8"
    )
    print(table)
    return 0


PAGE = """# Quality, measured

Five real notes were judged by three people apart; a card is credited when it hides what one of them hid and names its subject.
A careful person reaches an F1 of .89 to .93 against the other two, a rule stack written in an hour .54. Made by `python bench/quality.py`
with notecards {version} on {day}.

```
{table}
```

must: facts that two of the three carded. lineP: cards on lines that anyone carded. forb: cards from lines that must give none.
dup: cards made twice. same: fronts that are not unique.

Cards of all notes at hand by rule:

| rule | cards |
|---|---|
{counts}
"""

if __name__ == "__main__":
    sys.exit(main())
