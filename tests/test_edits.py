"""Histories through edits: a slice of bench/edits.py, and random lives of a project in which nothing may go wrong."""

from collections import Counter

import edits
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from notecards.ledger import Ledger
from notecards.ledger.merging import merged

OWN = [path for path in edits.CORPUS if "tests" in path.parts or "notes" in path.parts]
SMALL = [path for path in OWN if path.stem in ("heart-failure", "drift", "linear-algebra", "spring-log", "wangluo")]


def files_of(*paths):
    return {f"notes/a/{path.name}": edits.lines_of(path.read_text("utf-8")) for path in paths}


@pytest.mark.parametrize("kind", edits.KINDS)
def test_each_kind_of_edit_loses_next_to_nothing_and_confuses_nothing(kind):
    counts: Counter[str] = Counter()
    said = []
    for i, path in enumerate(SMALL):
        files = files_of(path, SMALL[(i + 1) % len(SMALL)])
        found, lines = edits.chain(files, i, 4) if kind == "chain of ten builds" else edits.trial(files, kind, i)
        counts += found
        said += lines
    assert counts["wrong"] == 0, said
    assert counts["lost"] <= 0.02 * (counts["right"] + counts["lost"]), said


class Life(RuleBasedStateMachine):
    """Edits, renames, splits, settings, lost ledgers and merged branches, in any order.

    Whatever comes: no id twice, no cloze number twice for different words, no time of change that goes back, no card on another
    fact's line, and a build that follows a build changes nothing.
    """

    @initialize(first=st.integers(0, len(SMALL) - 1))
    def begin(self, first):
        files = edits.stamped(files_of(SMALL[first], SMALL[(first + 2) % len(SMALL)]))
        self.state, self.shown, _ = edits.built(edits.State(files))
        self.modified: dict[str, int] = {}
        self.numbers: dict[str, tuple[set[int], set[int]]] = {}
        self.epoch = 1_767_300_000
        self.check()

    def build(self, state):
        self.epoch += 60
        kept = state.files
        self.state, self.shown, result = edits.built(state, self.epoch)
        again, shown, _ = edits.built(self.state, self.epoch + 30)
        assert (again.rows, shown) == (self.state.rows, self.shown)
        assert self.state.files == kept
        self.check()
        return result

    def check(self):
        ids = [row.id for row in self.state.rows]
        assert len(ids) == len(set(ids))
        for row in self.state.rows:
            assert row.modified >= self.modified.get(row.id, 0)
            self.modified[row.id] = row.modified
            numbers = [gap.number for gap in row.content.gaps]
            assert len(numbers) == len(set(numbers))
            assert all(0 < number <= row.highest for number in numbers)
            known = self.numbers.setdefault(row.id, (set(), set()))
            assert not known[1] & set(numbers), "a number that was dropped is given again"
            known[1].update(known[0] - set(numbers))
            known[0].update(numbers)

    @rule(kind=st.sampled_from(sorted(edits.ALL)), seed=st.randoms(use_true_random=False))
    def edit(self, kind, seed):
        own = edits.own_lines(self.shown)
        before, stamped = self.shown, edits.stamped(self.state.files)
        changed = edits.ALL[kind](edits.replace(self.state, files=stamped), own, seed) if any(own.values()) else None
        if changed is not None:
            self.build(changed)
            found, said = edits.judged(before, self.shown, self.state.files, stamped)
            assert found["wrong"] == 0, (kind, said)

    @rule()
    def lose_the_ledger(self):
        before = {card.id for card in self.shown}
        self.modified.clear()
        self.numbers.clear()
        self.build(edits.replace(self.state, rows=()))
        first = {card.id for card in self.shown}
        self.build(edits.replace(self.state, rows=()))
        assert {card.id for card in self.shown} == first
        assert before

    @precondition(lambda self: self.shown)
    @rule(seed=st.randoms(use_true_random=False))
    def merge_two_branches(self, seed):
        base = self.state
        own = edits.own_lines(self.shown)
        move = edits.several(edits.ONE_FILE, 1)
        sides = [move(edits.replace(base, files=edits.stamped(base.files)), own, seed) or base for _ in range(2)]
        rows = [edits.built(side, self.epoch + i)[0].rows for i, side in enumerate(sides)]
        result = merged(Ledger(base.rows), *(Ledger(one) for one in rows))
        assert {row.id for row in result.rows} >= {row.id for row in rows[0]} & {row.id for row in rows[1]}
        for row in result.rows:
            assert row.highest >= max(one.highest for side in rows for one in side if one.id == row.id)
        self.numbers.clear()
        self.build(edits.replace(sides[1], rows=result.rows))


Life.TestCase.settings = settings(
    max_examples=12, stateful_step_count=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
test_a_life_of_edits_confuses_no_history = Life.TestCase
