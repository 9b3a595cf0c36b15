"""Notes that changed since the last build, taken up into ledgers and cache; packages are left to `build`.

`review` runs this module as a process of its own while the learner answers: `python -m notecards.cli.take_up FOLDER`.
"""

import sqlite3
import sys
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from notecards.build import Built
from notecards.cache.known import Stamp
from notecards.cache.shown import write_cache
from notecards.cli.errors import WrongUse
from notecards.cli.ledgers import write_ledgers
from notecards.cli.place import Project
from notecards.cli.preferences import as_values
from notecards.cli.project import Loaded, built, load
from notecards.cli.scan import stamps
from notecards.problems import Problem


def take_up(project: Project) -> tuple[Built, tuple[Problem, ...]]:
    """Read what is there, keep the ledgers, renew the cache; what came of it, and what is wrong with notes and ledgers.

    Only files that are there are taken up; whether a card is gone is for `build` to decide. Raises WrongUse, OSError.
    """
    before = stamps(project)
    loaded = load(project, ())
    loaded = replace(loaded, scope=frozenset(note.document.path for note in loaded.notes if note.document.lines))
    result = built(loaded)
    problems = write_ledgers(project.decks, result.rows, loaded.ledgers)
    keep(result, loaded, before)
    return result, (*loaded.problems, *result.faults, *problems)


def keep(result: Built, loaded: Loaded, before: Mapping[str, Stamp], only: Collection[str] = ()) -> None:
    """Renew the cache after a build; a cache that cannot be written is no harm.

    before: stamps taken before the files were read. only: where not empty, the notes that were read at all.
    """
    project = loaded.project
    seen = {path: stamp for path, stamp in before.items() if not only or path in only or not path.startswith("notes/")}
    seen |= {path: stamp for path, stamp in stamps(project).items() if path.startswith("decks/")}
    with suppress(sqlite3.Error, OSError), write_cache(project.root / ".notecards") as cache:
        gone = [path for path in cache.seen() if path not in seen and not (project.root / path).exists()]
        cache.forget(gone)
        cache.write(result.notes, as_values(loaded.settings), seen)


def main() -> None:
    """What is wrong is said on standard error, a line each."""
    try:
        _, problems = take_up(Project(Path(sys.argv[1])))
    except (WrongUse, OSError) as error:
        sys.exit(str(error))
    for problem in sorted(set(problems)):
        print(problem, file=sys.stderr)


if __name__ == "__main__":
    main()
