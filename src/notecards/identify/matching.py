"""Which statement of the notes a statement of the ledger is: rounds of mutual unique best, from the surest evidence to the weakest."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from notecards.cards import Row
from notecards.identify.likeness import contained, letters, likeness, words
from notecards.identify.units import Placed, Runs, Unit, known_units, standing_units


class Reason(StrEnum):
    """Why a fact was taken for one that is known, in the learner's words."""

    SAME = "the same statement"
    SAME_ELSEWHERE = "the same statement in another place"
    SAME_ANSWER = "the same answer to a question that changed"
    SIMILAR = "a similar statement in the same place"
    JOINED = "its statement became part of this one"
    APART = "its statement was split, and this part asks the same"
    NEW = "no card like it was known"
    AMBIGUOUS = "several known cards could be this one, so it starts afresh"


@dataclass(slots=True)
class Matched:
    """A statement of the notes and the statements of the ledger that became it, with the reason for each. doubtful: one that is
    known was like it, but not clearly enough."""

    now: Unit
    known: list[tuple[Unit, Reason]]
    doubtful: bool = False


IN_PLACE, IN_FILE = 0.5, 0.6
"""How alike a statement must be that stands between its old neighbours, and one that stands elsewhere in its file."""
CROWD = 40
"""Statements between two known neighbours up to which all of them are compared."""
WHOLE = 0.85
"""Share of a statement's letters from which it counts as part of another."""


def match(files: Sequence[Placed], rows: Iterable[Row]) -> tuple[list[Matched], list[Unit]]:
    """Each statement of the notes with what the ledger knows of it, and the known statements that stand no more."""
    matching = _Matching(files, rows)
    matching.same()
    matching.elsewhere()
    matching.similar()
    matching.joined()
    return matching.result()


def _chain(unit: Unit) -> tuple[Hashable, ...]:
    return (unit.heading, unit.under)


_SAME: tuple[Callable[[Unit], Hashable], ...] = (
    lambda u: (u.path, u.text, u.heading, u.under),
    lambda u: (u.path, u.text, u.under),
    lambda u: (u.path, u.text, u.heading),
    lambda u: (u.path, u.text),
)
_ELSEWHERE: tuple[Callable[[Unit], Hashable], ...] = (
    lambda u: (u.text, u.heading, u.under) if _says_enough(u.text) else u,
    lambda u: (u.text, u.under) if _says_enough(u.text) else u,
    lambda u: u.text if _says_enough(u.text) else u,
)


class _Matching:
    """The state of the rounds: which known statement was taken for which."""

    def __init__(self, files: Sequence[Placed], rows: Iterable[Row]) -> None:
        self.now = standing_units(files)
        self.known = known_units(rows)
        self.runs = Runs(files)
        self.taken: dict[int, tuple[Unit, Reason]] = {}
        self.used: set[int] = set()
        self.doubtful: set[int] = set()
        self.heirs: dict[str, set[str]] = {}

    def free_known(self) -> list[Unit]:
        return [unit for unit in self.known if unit.number not in self.taken]

    def free_now(self) -> list[Unit]:
        return [unit for unit in self.now if unit.number not in self.used]

    def take(self, known: Unit, now: Unit, reason: Reason) -> None:
        self.taken[known.number] = (now, reason)
        self.used.add(now.number)

    def result(self) -> tuple[list[Matched], list[Unit]]:
        found = {unit.number: Matched(unit, [], unit.number in self.doubtful) for unit in self.now}
        for unit in self.known:
            if unit.number in self.taken:
                now, reason = self.taken[unit.number]
                found[now.number].known.append((unit, reason))
        return list(found.values()), self.free_known()

    # The same statement

    def same(self) -> None:
        for key in _SAME:
            self.round(key, Reason.SAME)
        lists = {(unit.path, unit.spans[0].first) for unit in self.now if unit.candidates and "\n" in unit.text}
        for unit in self.free_known():
            run = self.runs.find(unit, len(self.now)) if "\n" in unit.text else None
            if run and (run.path, run.spans[0].first) not in lists:
                self.now.append(run)
                self.take(unit, run, Reason.SAME)

    def round(self, key: Callable[[Unit], Hashable], reason: Reason, most: int = 1 << 30) -> None:
        """Match where as many are known as stand there: one, or several (at most `most`) in the same order."""
        theirs = _by(key, self.free_known())
        if not theirs:
            return
        texts = {unit.text for known in theirs.values() for unit in known}  # no key is that of two texts
        for value, ours in _by(key, (unit for unit in self.free_now() if unit.text in texts), theirs).items():
            known = theirs[value]
            if len(known) > len(ours):
                known = [unit for unit in known if unit.living]
            if len(ours) == len(known) <= most:
                for one, other in zip(known, ours, strict=True):
                    self.take(one, other, reason)

    def elsewhere(self) -> None:
        """Statements that moved to another file; where most of a file went, its short statements and edited ones went too."""
        for key in _ELSEWHERE:
            self.round(key, Reason.SAME_ELSEWHERE, most=1)
        went: dict[str, Counter[str]] = defaultdict(Counter)
        for unit in self.known:
            if unit.number in self.taken:
                went[unit.path][self.taken[unit.number][0].path] += 1
        self.heirs = {path: {new for new, n in found.items() if new != path} for path, found in went.items()}
        for path in {unit.path for unit in self.free_known()}:
            for new in sorted(self.heirs.get(path, ())):
                for chained in (True, False):
                    self.round(_between(path, new, chained), Reason.SAME_ELSEWHERE)

    # A similar statement in the same place

    def similar(self) -> None:
        while True:
            best = self._best()
            if not best:
                return
            for known, now in best:
                self.take(known, now, Reason.SIMILAR)

    def _best(self) -> list[tuple[Unit, Unit]]:
        ours: dict[int, list[tuple[float, Unit]]] = {}
        theirs: dict[int, list[tuple[float, Unit]]] = defaultdict(list)
        near = _Near(self)
        self.doubtful.clear()
        free = [unit for unit in self.free_known() if unit.living]
        for known in free:
            ours[known.number] = near.of(known)
            for score, now in ours[known.number]:
                theirs[now.number].append((score, known))
        best = []
        for known in free:
            likeliest = _clear(ours[known.number], known)
            if likeliest is not None and _clear(theirs[likeliest.number], likeliest) is known:
                best.append((known, likeliest))
            else:
                self.doubtful |= {other.number for _, other in ours[known.number]}
        return best

    def joined(self) -> None:
        """Two statements that became one: each is part of it."""
        near = _Near(self, every=True)
        for known in [unit for unit in self.free_known() if unit.living and len(words(unit.text)) >= 3]:
            found = [
                (contained(known.letters, now.letters), now)
                for _, now in near.of(known, part=True)
                if now.text != known.text and len(now.text) > len(known.text) and _ends_alike(known, now)
            ]
            whole = sorted([pair for pair in found if pair[0] >= WHOLE], key=lambda pair: -pair[0])
            if len(whole) == 1 or (len(whole) > 1 and whole[0][0] - whole[1][0] > 0.1):
                self.taken[known.number] = (whole[0][1], Reason.JOINED)


def _says_enough(text: str) -> bool:
    found = len(words(text))
    return found >= 6 or (found >= 3 and len(text) >= 12)


def _between(path: str, new: str, chained: bool) -> Callable[[Unit], Hashable]:
    def key(unit: Unit) -> Hashable:
        mine = unit.path == (path if unit.rows else new)
        return (unit.text, unit.under if chained else ()) if mine else unit

    return key


def _by(
    key: Callable[[Unit], Hashable], units: Iterable[Unit], wanted: dict[Hashable, list[Unit]] | None = None
) -> dict[Hashable, list[Unit]]:
    groups: dict[Hashable, list[Unit]] = defaultdict(list)
    for unit in units:
        value = key(unit)
        if wanted is None or value in wanted:
            groups[value].append(unit)
    return groups


def _clear(found: list[tuple[float, Unit]], of: Unit) -> Unit | None:
    """The best of several where it is clearly ahead. Of two parts of one statement the one that keeps more of its words."""
    if not found:
        return None
    (first, best), *more = sorted(found, key=lambda pair: (-pair[0], pair[1].number))
    if not more:
        return best
    second, other = more[0]
    if _head(best) and _head(best) == _head(other) and first - second < 0.03:
        return best
    if _are_parts(best, other, of):
        sizes = len(words(best.text)), len(words(other.text))
        return None if sizes[0] == sizes[1] else best if sizes[0] > sizes[1] else other
    ahead = first - second >= 0.12 or (first - second >= 0.03 and 1 - first <= 0.6 * (1 - second))
    return best if ahead else None


def _head(unit: Unit) -> str:
    """What a list stands under; two lists of one head, as two branches made of one, are the same list."""
    return unit.text.split("\n")[0] if "\n" in unit.text and unit.rows else ""


def _can_be(known: Unit, now: Unit) -> bool:
    """A list as a whole becomes no single entry of it; a statement written on several lines is on the last of them."""
    whole = "\n" not in known.text or "\n" in now.text or bool(now.candidates)
    return whole and ("\n" in known.text or _ends_alike(known, now))


def _ends_alike(known: Unit, now: Unit) -> bool:
    """Whether the last line of a statement of several lines can be where a known one ends."""
    if all(span.first == span.last for span in now.spans):
        return True
    tail, end = " ".join(words(known.text)[-4:]), " ".join(words(now.text)[-8:])
    return contained(letters(tail), letters(end)) >= 0.5


def _are_parts(a: Unit, b: Unit, whole: Unit) -> bool:
    """Whether two statements are what one was split into: each stands in it, and together they are it."""
    if contained(a.letters, whole.letters) < WHOLE or contained(b.letters, whole.letters) < WHOLE:
        return False
    return likeness(a.letters + b.letters, whole.letters) > max(
        likeness(a.letters, whole.letters), likeness(b.letters, whole.letters), 0.75
    )


class _Near:
    """For a known statement those of the notes that may be it: between its old neighbours, or alike and in its file."""

    def __init__(self, matching: _Matching, *, every: bool = False) -> None:
        self.heirs = matching.heirs
        known = [unit for unit in matching.free_known() if unit.living]
        paths = {path for unit in known for path in (unit.path, *self.heirs.get(unit.path, ()))}
        chosen = matching.now if every else matching.free_now()
        self.now: dict[str, list[Unit]] = defaultdict(list)
        for unit in chosen:
            if unit.path in paths:
                self.now[unit.path].append(unit)
        self.index: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        for path, units in self.now.items():
            units.sort(key=lambda unit: unit.place)
            for unit in units:
                for part in unit.letters:
                    self.index[path, part].append(unit)
        self.places = {path: [unit.place for unit in units] for path, units in self.now.items()}
        self.around = _around(matching, {unit.path for unit in known})

    def of(self, known: Unit, *, part: bool = False) -> list[tuple[float, Unit]]:
        """Score and statement, the score above what its place asks for."""
        found: list[tuple[float, Unit]] = []
        for path in (known.path, *sorted(self.heirs.get(known.path, ()))):
            low, high = self.around.get((known.number, path), (0, 1 << 60))
            between = self._between(path, low, high)
            for now in {unit.number: unit for unit in [*between, *self._alike(path, known)]}.values():
                if not part and not _can_be(known, now):
                    continue
                in_place = low <= now.place <= high and len(between) <= CROWD
                like = likeness(known.letters, now.letters)
                if part or like >= (IN_PLACE if in_place else IN_FILE):
                    found.append((like + (0.2 if in_place else 0) + (0.04 if _chain(known) == _chain(now) else 0), now))
        return found

    def _between(self, path: str, low: int, high: int) -> list[Unit]:
        units, places = self.now.get(path, []), self.places.get(path, [])
        start = bisect_left(places, low)
        return [unit for unit in units[start : start + CROWD + 1] if unit.place <= high]

    def _alike(self, path: str, known: Unit) -> list[Unit]:
        """Those that share the rarest letters with it."""
        groups = [group for part in known.letters if (group := self.index.get((path, part)))]
        groups.sort(key=len)
        votes = Counter(unit for group in groups[:12] for unit in group[:60])
        return [unit for unit, _ in votes.most_common(12)]


def _around(matching: _Matching, paths: set[str]) -> dict[tuple[int, str], tuple[int, int]]:
    """Between which lines of a file the neighbours of a known statement stand now."""
    by_path: dict[str, list[Unit]] = defaultdict(list)
    for unit in matching.known:
        if unit.path in paths and unit.living:
            by_path[unit.path].append(unit)
    around: dict[tuple[int, str], tuple[int, int]] = {}
    for units in by_path.values():
        for order, end in ((units, 0), (units[::-1], 1)):
            last: dict[str, int] = {}
            for unit in order:
                if unit.number in matching.taken:
                    now = matching.taken[unit.number][0]
                    last[now.path] = now.place
                    continue
                for path in (unit.path, *matching.heirs.get(unit.path, ())):
                    limits = around.get((unit.number, path), (0, 1 << 60))
                    limits = (last.get(path, 0), limits[1]) if end == 0 else (limits[0], last.get(path, 1 << 60))
                    around[unit.number, path] = limits
    return around
