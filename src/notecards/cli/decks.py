"""Root decks made one by one on all cores, or a few together, and put in their places all at once."""

import re
import sqlite3
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from notecards.cache.known import packed
from notecards.cache.shown import Cache
from notecards.cli.files import put
from notecards.cli.gathering import Look
from notecards.cli.making import Job, Made, Member, make
from notecards.cli.place import Project
from notecards.cli.placing import by_folder
from notecards.cli.pool import Pool
from notecards.cli.preferences import stamp_of
from notecards.cli.update import TOGETHER, Advance
from notecards.export import frame_text, stamp
from notecards.settings import Settings

_NOTHING: tuple[None] = (None,)
_ID = re.compile(rb'^\{"id": "([^"\\]+)"', re.MULTILINE)


class MadeDeck(NamedTuple):
    """What became of a deck. new: how many notes. wrote: whether the bytes of its package changed."""

    new: int
    gone: tuple[str, ...]
    moved: dict[str, tuple[str, ...]]
    wrote: bool


def made_decks(
    project: Project, connection: sqlite3.Connection, settings: Settings, workers: Pool, dated: list[str], stems: Mapping[str, str], seen: Look, now: int, advance: Advance,
) -> dict[str, MadeDeck] | None:  # fmt: skip
    """Make these root decks, by key; None where they cannot be made by themselves. Within a transaction of the cache."""
    cache = Cache(connection)
    making = _Making(project, cache, settings, dated, dict(stems), seen, now, cache.known.roots(dated))
    files: list[tuple[Path, Path]] = []
    small: list[Made] = []
    for number, one in enumerate(making.all(workers), 1):
        if one is None:
            return None
        files += one.files
        cache.write_deck(one.key, one.notes)
        one.notes.clear()
        small.append(one)
        advance("making decks", number, len(dated))
    if making.is_unclear(small):
        return None
    for temporary, path in files:
        put(temporary, path)
    for one in small:
        making.note(one)
    return {
        one.key: MadeDeck(len(one.new), one.gone, one.moved, any(path.suffix == ".apkg" for _, path in one.files))
        for one in small
    }


@dataclass(slots=True)
class _Making:
    """Root decks that are out of date, and all that making them asks for."""

    project: Project
    cache: Cache
    settings: Settings
    dated: list[str]
    stems: dict[str, str]
    seen: Look
    now: int
    roots: dict[str, str]

    def all(self, workers: Pool) -> Iterator[Made | None]:
        if len(self.dated) <= TOGETHER:
            yield from self._together()
        else:
            yield from self._one_by_one(workers)

    def _together(self) -> Iterator[Made | None]:
        """A few decks at once; facts that stand no more elsewhere are looked through where there are new ones."""
        job = self._job(self.dated, tuple(self.cache.known.gone(self.dated)))
        yield from make(job, self.cache.known.ids(self.dated)) or _NOTHING

    def _one_by_one(self, workers: Pool) -> Iterator[Made | None]:
        """Each deck by itself; an id that two of them would give is given once."""
        jobs = [self._job([key]) for key in self.dated]
        others = self.cache.known.ids(self.dated)
        given = _Given(self._ids_of_ledgers(), others)
        for job, made in zip(jobs, workers.map(make, jobs), strict=True):
            if made and any(id_ in given for one in made for id_ in one.new):
                made = make(job, given)
            if made:
                given.here.update(id_ for one in made for id_ in one.new)
            yield from made or _NOTHING

    def _job(self, keys: list[str], elsewhere: tuple[str, ...] = ()) -> Job:
        wanted, known = set(keys), self.roots
        members = tuple(
            Member(path, known[path], *by_folder(self.seen.found[path].folders, self.project))
            for path in self.seen.found
            if known.get(path) in wanted
        )
        ledgers = tuple(sorted({self.stems[key] for key in keys}))
        stems = {key: self.stems[key] for key in keys}
        return Job(self.project.root, self.settings, members, stems, ledgers, self.now, self._frame(), elsewhere)

    def _frame(self) -> str:
        """What genanki says of all packages, kept as long as it would say the same."""
        known = self.cache.known
        if known.meta("frame is of") != stamp():
            known.set_meta("frame", frame_text())
            known.set_meta("frame is of", stamp())
        return known.meta("frame")

    def _ids_of_ledgers(self) -> set[str]:
        found: set[str] = set()
        for path in self.project.decks.glob("*.jsonl"):
            found.update(one.decode() for one in _ID.findall(path.read_bytes()))
        return found

    def is_unclear(self, made: list[Made]) -> bool:
        """Whether a fact that is new in one deck may be one that stands no more in another that was not looked at with it."""
        if len(self.dated) <= TOGETHER:
            return False
        new, lost = {one.key for one in made if one.new}, {one.key for one in made if one.lost}
        return bool(new) and ((len(new | lost) > 1 and bool(lost)) or any(self.cache.known.gone(self.dated)))

    def note(self, made: Made) -> None:
        """Remember a deck whose files are in their places; one that has nothing any more leaves no ledger behind."""
        if not made.ids:
            (self.project.decks / f"{made.stem}.jsonl").unlink(missing_ok=True)
            self.cache.known.forget_decks([made.key])
            return
        ledger, package = (stamp_of(self.project.decks / f"{made.stem}.{kind}") for kind in ("jsonl", "apkg"))
        value = {
            "stem": made.stem, "ledger": ledger, "package": package, "pictures": made.pictures, "notes": made.size, "cards": made.cards,
            "reworded": made.reworded, "counts": packed(made.counts),
        }  # fmt: skip
        self.cache.known.put_deck(made.key, made.name, value, made.lost, made.ids)


@dataclass(frozen=True, slots=True)
class _Given:
    """Ids that are given: those of ledgers and of decks made before, and those of decks that are left alone."""

    here: set[str]
    elsewhere: Container[str]

    def __contains__(self, id_: object) -> bool:
        return id_ in self.here or id_ in self.elsewhere
