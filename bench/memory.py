"""Run what bench/schedule.py and bench/durability.py measure and write docs/memory-measured.md.

python bench/memory.py [--quick]
"""

import sys
import tempfile
from datetime import date
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "bench"))

import durability  # noqa: E402
import schedule  # noqa: E402

PAGE = """# Memory and durability, measured

Written by `python bench/memory.py` on {day} with notecards {version}; ratios are measured interleaved in one run. What each line
means stands in `bench/schedule.py` and `bench/durability.py`.

## The scheduler

{schedule}

## The review store

{store}
"""


def main() -> None:
    found = [line for part in schedule.PARTS for line in said(part())]
    kept = []
    for part in durability.PARTS:
        with tempfile.TemporaryDirectory() as room:
            kept += said(part(Path(room)))
    page = PAGE.format(day=date.today(), version=version("notecards"), schedule="\n".join(found), store="\n".join(kept))
    (ROOT / "docs" / "memory-measured.md").write_text(page, "utf-8")


def said(words: str) -> list[str]:
    print(words, flush=True)
    return [f"- {line}" for line in words.splitlines()]


if __name__ == "__main__":
    main()
