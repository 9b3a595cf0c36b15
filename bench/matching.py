"""How matching grows: changed notes against large ledgers, as a ratio to reading and writing those ledgers in the same run.

python bench/matching.py [ROWS] [CHANGED]

A study of invented notes: ROWS facts in files of a hundred, CHANGED of them edited, some files renamed. What is measured is
`identify` alone; the bar is four times reading and writing.
"""

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from notecards import ledger
from notecards.cards import Candidate, Content, Kind, Row, Standing
from notecards.identify import Placed, identify
from notecards.problems import Span
from notecards.tokens import text

T = TypeVar("T")
A_FILE = 100
SYLLABLES = "ba ce di fo gu la me ni pro ste tra von kel mar sul ter ap or in es".split()


def word(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(1, 4)))


def fact(rng: random.Random, path: str, line: int) -> Candidate:
    """A bullet `term: answer` in a file."""
    term = f"{word(rng)} {word(rng)}"
    answer = " ".join(word(rng) for _ in range(rng.randint(5, 14)))
    content = Content(Kind.DEFINITION, "definition", 0.8, (), text(f"What is {term}?"), text(answer))
    return Candidate(content, f"{term}: {answer}", "", term, path, Span(line, line), (), ("Heading",))


def edited(one: Candidate, rng: random.Random) -> Candidate:
    """The fact with a word of its answer replaced."""
    words = one.content.back[0].text.split()
    words[rng.randrange(len(words))] = word(rng)
    answer = " ".join(words)
    return replace(one, statement=f"{one.asked}: {answer}", content=replace(one.content, back=text(answer)))


def placed(facts: list[Candidate]) -> list[Placed]:
    files: dict[str, list[Candidate]] = {}
    for one in facts:
        files.setdefault(one.path, []).append(one)
    return [
        Placed(path, "Deck", (), tuple(own), tuple(Standing(c.statement, c.span, c.heading) for c in own))
        for path, own in files.items()
    ]


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def measured(count: int, changed: int) -> tuple[float, float, int]:
    """Seconds of reading and writing, seconds of matching, and facts that kept their ids."""
    rng = random.Random(count)
    facts = [fact(rng, f"notes/{i // A_FILE}.md", i % A_FILE + 1) for i in range(count)]
    rows: tuple[Row, ...] = identify(placed(facts), (), None, 1).rows
    writing, source = timed(lambda: ledger.text_of(rows))
    reading, (known, _) = timed(lambda: ledger.parse(source, "x"))
    for i in rng.sample(range(count), changed):
        facts[i] = edited(facts[i], rng)
    renamed = {f"notes/{i}.md" for i in range(0, count // A_FILE, 20)}
    facts = [replace(one, path=one.path[:-3] + "-b.md") if one.path in renamed else one for one in facts]
    before = {row.id for row in known.rows}
    matching, found = timed(lambda: identify(placed(facts), known.rows, None, 2))
    kept = sum(line.id in before and not line.row.gone for line in found.plan)
    return writing + reading, matching, kept


def main() -> int:
    count, changed = (int(given) for given in [*sys.argv[1:], "100000", "10000"][:2])
    print(f"{'rows':>8}{'changed':>9}{'read+write':>12}{'matching':>10}{'times':>7}{'kept':>9}")
    times = 0.0
    for part in (8, 4, 2, 1):
        io, matching, kept = measured(count // part, changed // part)
        times = matching / io
        print(f"{count // part:8}{changed // part:9}{io:11.2f}s{matching:9.2f}s{times:7.2f}{kept:9}")
    return 0 if times <= 4 else 1


if __name__ == "__main__":
    sys.exit(main())
