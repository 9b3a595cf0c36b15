"""Measure speed against what the same machine does at the same time, and write docs/performance.md.

python bench/speed.py [--sizes 100,1000,10000,50000] [--rounds 3] [--rivals VENV]

Everything is a process of its own, measured in turn with what it is compared with, and given as a ratio of medians. --rivals: a virtual
environment with ankdown and markdown-anki-decks in it, which are left out without one. A vault is made for each size below a temporary
folder, and is a git repository, for `git status` is the yardstick of what a look at all notes costs.
"""

import argparse
import json
import os
import platform
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from importlib.metadata import version
from pathlib import Path

import vault

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
OURS = [str(BIN / "notecards")]


@dataclass
class Run:
    """One process: wall and processor seconds, its own peak memory or that of its largest child in MB."""

    wall: float
    cpu: float
    memory: float


@dataclass
class Table:
    """Lines of the page: what, measured, at most."""

    lines: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, what: str, measured: str, most: str = "") -> None:
        self.lines.append((what, measured, most))
        print(f"{what:58} {measured:>26}  {most}", flush=True)

    def text(self) -> str:
        rows = [f"| {what} | {measured} | {most} |" for what, measured, most in self.lines]
        return "\n".join(["| what | measured | at most |", "|---|---|---|", *rows])


def run(command: list[str], folder: Path | None = None) -> Run:
    """Run a process to its end."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"NO_COLOR": "1"}
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return Run(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def in_turn(rounds: int, **whats: Callable[[], Run]) -> dict[str, list[Run]]:
    """Each of several things, once a round, in turn."""
    found: dict[str, list[Run]] = {name: [] for name in whats}
    for _ in range(rounds):
        for name, what in whats.items():
            found[name].append(what())
    return found


def wall(runs: list[Run]) -> float:
    return statistics.median(one.wall for one in runs)


def ratio(runs: dict[str, list[Run]], what: str, base: str) -> str:
    return f"{wall(runs[what]) / wall(runs[base]):.1f} x ({wall(runs[what]):.2f} s : {wall(runs[base]):.2f} s)"


GENANKI = """
import json, sys, warnings, genanki
warnings.simplefilter("ignore")  # its check of HTML warns falsely, and a warning costs more than a note
models = [genanki.Model(1 + kind, "m", model_type=kind, fields=[{"name": f"f{i}"} for i in range((8, 6)[kind])],
    templates=[{"name": "c", "qfmt": ("{{f0}}", "{{cloze:f0}}")[kind], "afmt": ("{{f1}}", "{{cloze:f0}}")[kind]}]) for kind in (0, 1)]
decks = {}
for deck, guid, tags, fields in map(json.loads, open(sys.argv[1], encoding="utf-8")):
    made = decks.get(deck) or decks.setdefault(deck, genanki.Deck(len(decks) + 5, deck))
    made.add_note(genanki.Note(models[len(fields) == 6], fields, guid=guid, tags=tags))
genanki.Package(list(decks.values())).write_to_file(sys.argv[2])
"""


def fields_of_vault(project: Path, target: Path) -> None:
    """The notes of all packages of a project as a script for genanki reads them: the same fields, decks, tags."""
    import zipfile

    with target.open("w", encoding="utf-8") as out, tempfile.TemporaryDirectory() as folder:
        for package in sorted((project / "decks").glob("*.apkg")):
            with zipfile.ZipFile(package) as archive:
                archive.extract("collection.anki2", folder)
            database = sqlite3.connect(Path(folder) / "collection.anki2")
            decks = {
                int(key): one["name"]
                for key, one in json.loads(database.execute("SELECT decks FROM col").fetchone()[0]).items()
            }
            query = "SELECT did, guid, tags, flds FROM notes JOIN cards ON nid = notes.id WHERE ord = 0"
            for deck, guid, tags, fields in database.execute(query):
                # root decks: at a deck a file genanki takes the square of their number
                out.write(json.dumps([decks[deck].split("::")[0], guid, tags.split(), fields.split("\x1f")]) + "\n")
            database.close()


def cold(project: Path) -> Run:
    for name in ("decks", ".notecards"):
        shutil.rmtree(project / name, ignore_errors=True)
    return run([*OURS, "build", "-q"], project)


def made_vault(folder: Path, size: int) -> Path:
    project = folder / f"vault-{size}"
    vault.write(project, size)
    (project / ".gitignore").write_text("decks/\n.notecards/\n")
    for command in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", *command], cwd=project, check=True)
    return project


def starts(table: Table, rounds: int) -> None:
    runs = in_turn(rounds * 5, python=lambda: run([str(BIN / "python"), "-c", "pass"]), version=lambda: run([*OURS, "--version"]), help=lambda: run([*OURS, "--help"]))  # fmt: skip
    table.add("notecards --version : python -c pass", ratio(runs, "version", "python"), "5 x")
    table.add("notecards --help : python -c pass", ratio(runs, "help", "python"), "5 x")


def packages(table: Table, folder: Path, rounds: int, cards: int) -> None:
    """The writer alone, on cards in memory: see `bench/writer.py`."""
    found = subprocess.run([sys.executable, str(ROOT / "bench" / "writer.py"), str(cards), str(rounds)], capture_output=True, text=True, check=True).stdout  # fmt: skip
    genanki, ours, size = json.loads(found)
    table.add(
        f"package of {cards:,} text cards : genanki, time",
        f"{ours / genanki:.2f} x ({ours:.2f} s : {genanki:.2f} s)",
        "0.5 x",
    )
    table.add(f"package of {cards:,} text cards : genanki, size", f"{size:.2f} x", "0.15 x")


def size_of(table: Table, folder: Path, size: int, rounds: int, cold_times: dict[int, float]) -> None:
    project = made_vault(folder, size)
    first = cold(project)
    time.sleep(2.1)
    run([*OURS, "build", "-q"], project)
    cards = folder / f"cards-{size}.jsonl"
    fields_of_vault(project, cards)
    number = sum(1 for _ in cards.open())
    script = [str(BIN / "python"), "-c", GENANKI, str(cards), str(folder / "genanki.apkg")]
    name = f"{size:,} notes, {number:,} cards"
    fast = in_turn(rounds * 3, git=lambda: run(["git", "status", "--porcelain"], project), same=lambda: run([*OURS, "build", "-q"], project), edit=lambda: edited(project))  # fmt: skip
    slow = in_turn(
        rounds if size <= 1000 else 1,
        genanki=lambda: run(script),
        cold=lambda: cold(project) if size <= 1000 else first,
    )
    cold_times[size] = wall(slow["cold"])
    table.add(
        f"cold build of {name} : genanki writing these cards",
        ratio(slow, "cold", "genanki"),
        "5 x" if size == 10000 else "",
    )
    memory, theirs = (max(one.memory for one in slow[what]) for what in ("cold", "genanki"))
    table.add(
        f"peak memory, {size:,} notes : genanki",
        f"{memory / theirs:.2f} x ({memory:.0f} MB : {theirs:.0f} MB)",
        "1.2 x" if size == 10000 else "",
    )
    table.add(
        f"unchanged build, {size:,} notes : git status", ratio(fast, "same", "git"), "7 x" if size == 10000 else ""
    )
    table.add(
        f"one note edited, {size:,} notes : git status", ratio(fast, "edit", "git"), "14 x" if size == 10000 else ""
    )


def edited(project: Path) -> Run:
    """A build after an edit of one fact; the note is as it was afterwards, and so are the decks."""
    path = next((project / "notes").rglob("*.md"))
    text = path.read_text("utf-8")
    line = "- **Added term**: a thing that was not here before\n"
    path.write_text(text.replace(line, "") if line in text else text + line, "utf-8")
    result = run([*OURS, "build", "-q"], project)
    subprocess.run(["git", "commit", "-qam", "x", "--author", "x <x@example.org>"], cwd=project, env={**os.environ, "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@example.org", "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@example.org"}, check=False)  # fmt: skip
    time.sleep(2.1)
    run([*OURS, "build", "-q"], project)
    return result


def rivals(table: Table, folder: Path, venv: Path, ours: float) -> None:
    """10,000 cards each in the format of the tool, against our cold build of as many."""
    source = folder / "rivals"
    for name, card in (
        ("ankdown", "What is thing {i}?\n\n%\n\nA small thing {i}.\n\n---\n\n"),
        ("mdankideck", "## What is thing {i}?\n\nA small thing {i}.\n\n"),
    ):
        (source / name).mkdir(parents=True)
        for n in range(100):
            (source / name / f"deck{n}.md").write_text(
                f"# deck{n}\n\n" + "".join(card.format(i=n * 100 + i) for i in range(100)), "utf-8"
            )
    commands = {
        "ankdown": [str(venv / "bin" / "ankdown"), "-r", str(source / "ankdown"), "-p", str(source / "a.apkg")],
        "markdown-anki-decks": [str(venv / "bin" / "mdankideck"), str(source / "mdankideck"), str(source)],
    }
    for name, command in commands.items():
        before = set(source.rglob("*.apkg"))
        theirs = run(command, source).wall
        if set(source.rglob("*.apkg")) <= before:
            print(f"{name} made no package here and is left out")
            continue
        table.add(
            f"{name}, 10,000 cards : our cold build",
            f"{theirs / ours:.2f} x ({theirs:.1f} s : {ours:.1f} s)",
            "10 x" if name != "ankdown" else "1 x",
        )


def profile(folder: Path) -> str:
    """Where the time goes in one process, by module of the program."""
    script = (
        "import cProfile, json, pstats, sys; from notecards.cli import main\n"
        "p = cProfile.Profile(); sys.argv = ['notecards', 'build']\n"
        "try: p.runcall(main)\nexcept SystemExit: pass\n"
        "found = {}\n"
        "for (file, _, _), (_, _, own, _, _) in pstats.Stats(p).stats.items():\n"
        "    part = file.split('/notecards/')[-1].split('/')[0].removesuffix('.py') if '/src/notecards/' in file else 'mistune' if 'mistune' in file else 'Python'\n"
        "    found[part] = found.get(part, 0) + own\n"
        "json.dump(found, open(sys.argv[0] + '.json', 'w') if False else sys.stdout)"
    )
    project = folder / "vault-1000"
    for name in ("decks", ".notecards"):
        shutil.rmtree(project / name, ignore_errors=True)
    out = subprocess.run([str(BIN / "python"), "-c", script], cwd=project, env={**os.environ, "NOTECARDS_WORKERS": "1"}, capture_output=True, text=True, check=True).stdout  # fmt: skip
    found = json.loads(out.splitlines()[-1])
    total = sum(found.values())
    lines = [
        f"| {part} | {100 * own / total:.0f} % |"
        for part, own in sorted(found.items(), key=lambda pair: -pair[1])
        if own / total > 0.01
    ]
    return "\n".join(["| module | share |", "|---|---|", *lines])


def machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    kind = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), platform.processor())  # fmt: skip
    names = ("notecards", "genanki", "mistune", "click")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    return f"{os.cpu_count()} cores ({kind}), {memory:.0f} GB, {platform.system()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {versions}"


PAGE = """# Performance, measured

Made by `python bench/speed.py` on {day}; the table is not written by hand. Each figure is the ratio of two medians measured in turn
in one run. {load}

Machine: {machine}.

{table}

## Where the time of a cold build goes

One process, 1,000 notes, Python's profiler; "Python" is its own library and what is built in (regular expressions, strings, JSON).

{profile}

{notes}
"""


def write_page(table: Table, shares: str, began: float, load: float) -> None:
    notes = (ROOT / "bench" / "performance-notes.md").read_text("utf-8").strip()
    took = f"Load of the machine when it began: {load:.1f}; the run took {(time.time() - began) / 60:.0f} minutes."
    page = PAGE.format(day=date.today(), machine=machine(), table=table.text(), profile=shares, notes=notes, load=took)
    (ROOT / "docs" / "performance.md").write_text(page, "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="100,1000,10000,50000")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rivals", type=Path)
    parser.add_argument("--cards", type=int, default=100_000)
    parser.add_argument("--brief", action="store_true", help="no profile")
    given = parser.parse_args()
    began, load = time.time(), os.getloadavg()[1]
    table, cold_times = Table(), dict[int, float]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        starts(table, given.rounds)
        packages(table, folder, given.rounds, given.cards)
        sizes = [int(size) for size in given.sizes.split(",")]
        for size in sizes:
            size_of(table, folder, size, given.rounds, cold_times)
            write_page(table, "", began, load)
        for small, large, most in ((1000, 10000, "10.5 x"), (1000, 50000, "55 x")):
            if small in cold_times and large in cold_times:
                growth = cold_times[large] / cold_times[small]
                table.add(f"growth from {small:,} to {large:,} notes", f"{growth:.1f} x", most)
        if given.rivals and 1000 in cold_times:
            rivals(table, folder, given.rivals, cold_times[1000])
        write_page(table, profile(folder) if 1000 in sizes and not given.brief else "", began, load)
    return 0


if __name__ == "__main__":
    sys.exit(main())
