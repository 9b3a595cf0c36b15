"""Which row of the ledger a candidate is: rounds of mutual unique matches, from the surest evidence to the weakest."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from notecards.cards import Candidate, Content, Row
from notecards.tokens import plain


class Reason(StrEnum):
    """Why a candidate was taken for a row, in the learner's words."""

    SAME = "the same statement"
    SAME_ELSEWHERE = "the same statement in another place"
    SAME_ANSWER = "the same answer to a question that changed"
    SIMILAR = "a similar statement in the same place"
    NEW = "no card like it was known"
    AMBIGUOUS = "several known cards could be this one, so it starts afresh"


@dataclass(frozen=True, slots=True)
class Match:
    """A row and why it was taken."""

    row: Row
    reason: Reason


SIMILAR = 0.5
"""Share of common words from which two texts are similar."""
MARGIN = 0.12
"""By how much the best must be ahead of the next best."""


def hidden_text(content: Content) -> str:
    """What must be known to answer, as one text."""
    whole = plain(content.back)
    return " … ".join(whole[gap.start : gap.end] for gap in content.gaps) if content.gaps else whole


def squashed(text: str) -> str:
    """A text as it counts for sameness: white space and its kind do not matter."""
    return " ".join(text.split())


def match(candidates: Sequence[Candidate], rows: Sequence[Row]) -> tuple[dict[int, Match], set[int]]:
    """Index of a candidate -> its row; and the candidates for which several rows were as good, which therefore get none."""
    matching = _Matching(candidates, rows)
    for key in _SAME:
        matching.round(key, Reason.SAME)
    matching.in_order(
        lambda c: (c.path, c.statement, c.subject), lambda r: (r.path, r.statement, r.subject), Reason.SAME
    )
    matching.in_order(lambda c: (c.path, c.statement), lambda r: (r.path, r.statement), Reason.SAME)
    for key in _ELSEWHERE:
        matching.round(key, Reason.SAME_ELSEWHERE)
    matching.in_order(lambda c: c.statement, lambda r: r.statement, Reason.SAME_ELSEWHERE)
    matching.similar(same_answer=True, reason=Reason.SAME_ANSWER)
    matching.similar(same_answer=False, reason=Reason.SIMILAR)
    return matching.found, matching.ambiguous


Key = Callable[[Candidate | Row], Hashable]


def _content(fact: Candidate | Row) -> tuple[str, str]:
    return squashed(fact.asked), squashed(hidden_text(fact.content))


_SAME: tuple[Key, ...] = (
    lambda f: (f.path, f.statement, f.subject, _content(f)),
    lambda f: (f.path, f.statement, _content(f)),
    lambda f: (f.path, f.statement, f.subject, _content(f)[1]),
)
_ELSEWHERE: tuple[Key, ...] = (
    lambda f: (f.statement, f.subject, _content(f)),
    lambda f: (f.statement, _content(f)),
    lambda f: (f.subject, _content(f)),
)


class _Matching:
    """The state of the rounds: what is matched, what is still free on either side."""

    def __init__(self, candidates: Sequence[Candidate], rows: Sequence[Row]) -> None:
        self.candidates, self.rows = candidates, rows
        self.found: dict[int, Match] = {}
        self.ambiguous: set[int] = set()
        self.free_rows = set(range(len(rows)))

    def free(self) -> list[int]:
        return [i for i in range(len(self.candidates)) if i not in self.found]

    def take(self, candidate: int, row: int, reason: Reason) -> None:
        self.found[candidate] = Match(self.rows[row], reason)
        self.free_rows.discard(row)
        self.ambiguous.discard(candidate)

    def round(self, key: Key, reason: Reason) -> None:
        """Match where a key is unique on both sides, living rows before gone ones."""
        for gone in (False, True):
            ours = _by(key, ((i, self.candidates[i]) for i in self.free()))
            theirs = _by(key, ((i, self.rows[i]) for i in sorted(self.free_rows) if self.rows[i].gone is gone))
            for value, group in ours.items():
                if len(group) == 1 == len(theirs.get(value, ())):
                    self.take(group[0], theirs[value][0], reason)

    def in_order(
        self, ours: Callable[[Candidate], Hashable], theirs: Callable[[Row], Hashable], reason: Reason
    ) -> None:
        """Several facts of one statement: as many on both sides are the same ones in the same order."""
        mine = _by(ours, ((i, self.candidates[i]) for i in self.free()))
        known = _by(theirs, ((i, self.rows[i]) for i in sorted(self.free_rows) if not self.rows[i].gone))
        for value, group in mine.items():
            if len(group) == len(known.get(value, ())):
                for candidate, row in zip(group, known[value], strict=True):
                    self.take(candidate, row, reason)

    def similar(self, *, same_answer: bool, reason: Reason) -> None:
        """Rounds of mutual best with a clear margin, until a round finds nothing."""
        texts = _Texts(self.candidates, self.rows)
        while True:
            best = self._best(texts, same_answer)
            taken = [(c, r) for c, r in best.items() if r is not None]
            if not taken:
                return
            for candidate, row in taken:
                self.take(candidate, row, reason)

    def _best(self, texts: "_Texts", same_answer: bool) -> dict[int, int | None]:
        scores: dict[int, list[tuple[float, int]]] = {}
        back: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for i in self.free():
            scores[i] = [(s, r) for r in texts.near(i, self.free_rows) if (s := texts.score(i, r, same_answer)) > 0]
            for score, row in scores[i]:
                back[row].append((score, i))
        best: dict[int, int | None] = {}
        for i, found in scores.items():
            top = _clear(found)
            if top is not None and _clear(back[top]) == i:
                best[i] = top
            elif found:
                self.ambiguous.add(i)
        return best


def _by(key: Callable[..., Hashable], facts: Iterable[tuple[int, Candidate | Row]]) -> dict[Hashable, list[int]]:
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for i, fact in facts:
        groups[key(fact)].append(i)
    return groups


def _clear(found: list[tuple[float, int]]) -> int | None:
    """The best of several where it is ahead by the margin."""
    ordered = sorted(found, key=lambda pair: (-pair[0], pair[1]))
    if not ordered or (len(ordered) > 1 and ordered[0][0] - ordered[1][0] < MARGIN):
        return None
    return ordered[0][1]


_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\W_]+|[^\w\s]")


class _Texts:
    """The words of both sides, and an inverted index over the rare words of the rows."""

    def __init__(self, candidates: Sequence[Candidate], rows: Sequence[Row]) -> None:
        self.candidates, self.rows = candidates, rows
        self.ours = [_bag(f) for f in candidates]
        self.theirs = [_bag(f) for f in rows]
        self.index: dict[str, list[int]] = defaultdict(list)
        for row, bag in enumerate(self.theirs):
            for word in bag:
                self.index[word].append(row)

    def near(self, candidate: int, free: set[int]) -> list[int]:
        """The free rows that share one of the candidate's rarest words."""
        words = sorted(self.ours[candidate], key=lambda word: (len(self.index.get(word, ())), word))
        known = [word for word in words if word in self.index]
        return sorted({row for word in known[:8] for row in self.index[word][:400] if row in free})

    def score(self, candidate: int, row: int, same_answer: bool) -> float:
        ours, theirs = self.candidates[candidate], self.rows[row]
        same_place = ours.path == theirs.path
        likeness = similarity(self.ours[candidate], self.theirs[row])
        if same_answer:
            if _content(ours)[1].casefold() != _content(theirs)[1].casefold():
                return 0.0
            evidence = ours.subject == theirs.subject or same_place or likeness >= SIMILAR
            return 1 + likeness + (0.3 if same_place else 0) if evidence else 0.0
        if not same_place or likeness < SIMILAR:
            return 0.0
        return likeness + (0.05 if ours.subject == theirs.subject else 0.0)


def _bag(fact: Candidate | Row) -> Counter[str]:
    return Counter(_WORD.findall(fact.statement.casefold() + " " + fact.asked.casefold()))


def similarity(a: Counter[str], b: Counter[str]) -> float:
    """Share of common words, counted with their multiplicity (Dice): 0 to 1."""
    size = sum(a.values()) + sum(b.values())
    return 2 * sum((a & b).values()) / size if size else 0.0
