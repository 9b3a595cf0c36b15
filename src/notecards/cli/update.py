"""All decks brought up to date: what changed is read, the root decks it belongs to are made, everything else is left alone.

What changed is told by size and time of change, and what was known of the rest comes from the cache, which changes no result:
whatever is not clear (a damaged ledger, a fact that came from another deck) is left to a build of everything.
"""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from notecards.cache.known import Known, Stamp, to_write
from notecards.cli.files import clear_left_overs, entries_below
from notecards.cli.gathering import Look, Taken, keep, look, take
from notecards.cli.place import SETTINGS, Project
from notecards.cli.pool import Pool, pool
from notecards.cli.preferences import as_values, project_settings, settings_now, stamp_of
from notecards.cli.rules import rules
from notecards.problems import Location, Problem
from notecards.settings import Settings

TOGETHER = 8
"""Root decks up to which all are made at once, so that facts that moved between them are found."""
_A_BATCH = 256

Advance = Callable[[str, int, int], None]
"""Told of every step: what is done, how much of it, out of how much."""


class DeckLine(NamedTuple):
    """A package, what is in it, and whether it was written anew."""

    name: str
    path: Path
    notes: int
    cards: int
    written: bool


class Updated(NamedTuple):
    """What came of it. changed: study notes that were read or are no more. new: how many notes no ledger had. gone: ids of notes that are gone since now. moved: deck -> ids of
    the notes that went there from another deck. counts: path -> cards by kind and
    silent lines, of every study note in reading order; empty where there are many."""

    decks: tuple[DeckLine, ...]
    changed: tuple[str, ...]
    new: int
    gone: tuple[str, ...]
    moved: dict[str, tuple[str, ...]]
    reworded: int
    counts: dict[str, tuple[dict[str, int], int]]
    problems: tuple[Problem, ...]


class _Unclear(Exception):
    """Only a build of everything can tell."""


def update(project: Project, now: int, advance: Advance = lambda *_: None, most_counts: int = 60) -> Updated | None:
    """Bring all packages and ledgers up to date; None where that is for a build of everything to do. Nothing is half-written then.

    now: epoch seconds. most_counts: study notes up to which each is counted by itself. Raises OSError, WrongUse, sqlite3.Error.
    """
    with to_write(project.root / ".notecards") as connection:
        try:
            with pool() as workers:
                return _Update(project, Known(connection), workers, now, advance).run(most_counts)
        except _Unclear:
            return None
        finally:  # the workers have ended: nobody writes one more
            clear_left_overs(project.decks)


class _Update:
    """One update."""

    def __init__(self, project: Project, cache: Known, workers: Pool, now: int, advance: Advance) -> None:
        self.project, self.cache, self.known, self.workers = project, cache, cache, workers
        self.now, self.advance = now, advance
        self.settings, self.problems = self._settings()

    def run(self, most_counts: int) -> Updated:
        self._check_rules()
        seen = look(lambda: entries_below(str(self.project.notes), "notes/"), self.known)
        if not seen.found:
            raise _Unclear
        self._read(seen)
        decks = self.known.root_decks()
        stems = self._stems(decks)
        dated = [key for key, (_, value) in decks.items() if not self._is_current(value, stems[key])]
        made = self._make(dated, stems, seen) if dated else {}
        if seen.changed or seen.gone or dated:
            self._note_seen(seen, [stems[key] for key in dated])
        return self._updated(seen, made, most_counts)

    def _settings(self) -> tuple[Settings, list[Problem]]:
        if self.known.meta("settings are clean") and self.cache.stamp(SETTINGS) == stamp_of(
            self.project.root / SETTINGS
        ):
            return settings_now(self.project, self.cache), []
        return project_settings(self.project)

    def _check_rules(self) -> None:
        """Where the rules or the settings are others, what was made by them is out of date."""
        reading, making = rules(self.settings, self.project.name)
        with self.cache.transaction():
            if self.known.meta("reading") != reading:
                self.known.forget_all_files()
            if self.known.meta("making") != making:
                self.known.outdate_all()
            if (self.known.meta("reading"), self.known.meta("making")) != (reading, making):
                self.known.set_meta("reading", reading)
                self.known.set_meta("making", making)

    def _read(self, seen: Look) -> None:
        """Take over what changed; in batches, so that a build that is interrupted need not begin anew."""
        if seen.changed:
            from notecards.cli.placing import placed
            from notecards.extract import patterns

            made_by = patterns.made_by()
            patterns.remember(patterns.Code(*row) for row in self.known.patterns(made_by))
            some: list[tuple[Taken, str, str]] = []
            for done, one in enumerate(take(seen, self.settings.extract, self.workers), 1):
                if not one.readable:
                    raise _Unclear
                some.append((one, *placed(one, seen, self.settings, self.project)))
                if len(some) == _A_BATCH:
                    self._keep(seen, some)
                    some = []
                self.advance("reading notes", done, len(seen.changed))
            self._keep(seen, some)
            with self.cache.transaction():
                self.known.put_patterns(made_by, patterns.learnt())
        gone = seen.gone
        if gone:
            with self.cache.transaction():
                for path in gone:
                    self.known.outdate(seen.known[path].root)
                self.known.forget_files(gone)

    def _keep(self, seen: Look, some: Iterable[tuple[Taken, str, str]]) -> None:
        with self.cache.transaction():
            for one, key, name in some:
                old = seen.known.get(one.path)
                if one.value is not None or old is None:
                    self.known.outdate(key, name)
                    if old and old.root != key:
                        self.known.outdate(old.root)
                keep(self.known, seen, one, key)

    def _stems(self, decks: dict[str, tuple[str, Any]]) -> dict[str, str]:
        """Key of each root deck -> the stem of its files. A ledger that is no deck's may hold facts that moved."""
        kept = {key: value["stem"] for key, (_, value) in decks.items() if value}
        if len(kept) == len(decks):
            stems = kept
        else:
            from notecards.build import slugs

            names = slugs([name for name, _ in decks.values()])
            stems = {key: names[name] for key, (name, _) in decks.items()}
        if {path.stem for path in self.project.decks.glob("*.jsonl")} - set(stems.values()):
            raise _Unclear
        return stems

    def _is_current(self, value: Any, stem: str) -> bool:
        """Whether ledger, package and pictures of a deck are those that were there when it was made."""
        if value is None or value["stem"] != stem:
            return False
        places = [(self._file(stem, "jsonl"), value["ledger"]), (self._file(stem, "apkg"), value["package"])]
        places += [(Path(path), stamp) for path, *stamp in value["pictures"]]
        return all(list(stamp_of(path) or (0, 0)) == (stamp or [0, 0]) for path, stamp in places)

    def _file(self, stem: str, kind: str) -> Path:
        return self.project.decks / f"{stem}.{kind}"

    def _make(self, dated: list[str], stems: dict[str, str], seen: Look) -> dict[str, Any]:
        from notecards.cli.decks import made_decks

        with self.cache.shared(len(dated) > TOGETHER), self.cache.transaction():
            made = made_decks(
                self.project,
                self.cache.connection,
                self.settings,
                self.workers,
                dated,
                stems,
                seen,
                self.now,
                self.advance,
            )
            if made is None:
                raise _Unclear
        return made

    def _note_seen(self, seen: Look, stems: list[str]) -> None:
        """Tell `review` which files are taken up."""
        paths: dict[str, Stamp] = {path: seen.found[path][3:] for path in seen.changed}
        files = [(f"decks/{stem}.jsonl", self._file(stem, "jsonl")) for stem in stems] + [
            (SETTINGS, self.project.root / SETTINGS)
        ]
        paths |= {path: stamp for path, file in files if (stamp := stamp_of(file))}
        with self.cache.transaction():
            self.cache.forget(seen.gone)
            self.cache.write_seen(as_values(self.settings), paths)
            self.known.set_meta("settings are clean", "" if self.problems else "yes")

    def _updated(self, seen: Look, made: dict[str, Any], most_counts: int) -> Updated:
        decks = self.known.root_decks()
        lines = [
            DeckLine(
                name, self._file(value["stem"], "apkg"), value["notes"], value["cards"], key in made and made[key].wrote
            )
            for key, (name, value) in decks.items()
            if value["notes"]
        ]
        few = len(seen.found) <= most_counts
        counts = {
            path: (kinds, silent)
            for _, value in (decks.values() if few else ())
            for path, kinds, silent in json.loads(value["counts"])
        }
        return Updated(
            tuple(sorted(lines)),
            (*seen.changed, *seen.gone),
            sum(one.new for one in made.values()),
            tuple(id_ for one in made.values() for id_ in one.gone),
            {deck: ids for one in made.values() for deck, ids in one.moved.items()},
            sum(value["reworded"] for _, value in decks.values()),
            {path: counts[path] for path in seen.found if path in counts},
            tuple(sorted({*self.problems, *self._problems()})),
        )

    def _problems(self) -> list[Problem]:
        """What is wrong with the study notes, and pictures that are not there (now, whatever was known of them)."""
        problems: list[Problem] = []
        shown: dict[str, list[tuple[str, int]]] = {}
        for path, watched in self.known.watched():
            said, pictures = json.loads(watched)
            problems += [Problem(Location(path, line), message, fix) for line, message, fix in said]
            if pictures:
                shown[path] = pictures
        if shown:
            from notecards.export import missing

            problems += missing(shown, self.project.root)
        return problems
