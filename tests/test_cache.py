"""The build cache changes no result: after every edit a build that knows the last one makes what a build that knows nothing makes."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from command import EPOCH, note, run

CELLS = """# Cells

- **Nucleus**: the part of a cell that holds its DNA
- **Ribosome**: a particle that builds proteins from amino acids
- Mitochondria release the energy that is stored in sugar.
- The membrane of a cell is about 8 nm thick.
"""
PLANTS = """---
tags: [green]
---
# Plants

- **Xylem**: a tissue that carries water upwards
- **Phloem**: a tissue that carries sugar
- Q: What is this? ![leaf](leaf.png)
"""
COURTS = """# Courts

- **Appeal**: a request to a higher court to change a decision
- The court of first instance hears the witnesses.
"""
FILES = {
    "biology/cells.md": CELLS,
    "biology/plants.md": PLANTS,
    "law/courts.md": COURTS,
    "loose.md": "# Loose\n\n- **Erg**: a unit of energy\n",
}


def change(name: str, edit: Callable[[str], str]) -> Callable[[Path], None]:
    def apply(project: Path) -> None:
        path = project / "notes" / name
        path.write_text(edit(path.read_text("utf-8")), "utf-8")

    return apply


def move(name: str, to: str) -> Callable[[Path], None]:
    def apply(project: Path) -> None:
        (project / "notes" / to).parent.mkdir(exist_ok=True)
        (project / "notes" / name).rename(project / "notes" / to)

    return apply


def settings(source: str) -> Callable[[Path], None]:
    return lambda project: (project / "notecards.yaml").write_text(source, "utf-8")


def write(name: str, source: str) -> Callable[[Path], None]:
    return lambda project: note(project, name, source)


def drop(name: str) -> Callable[[Path], None]:
    return lambda project: (project / name).unlink()


def spoil(name: str) -> Callable[[Path], None]:
    return lambda project: (project / name).write_bytes(b"no package")


EDITS: dict[str, Callable[[Path], None]] = {
    "nothing": lambda project: None,
    "a typo": change("biology/cells.md", lambda s: s.replace("holds its DNA", "holds the DNA")),
    "a fact more": change("biology/cells.md", lambda s: s + "- **Vacuole**: a bubble that stores water\n"),
    "a fact less": change("law/courts.md", lambda s: s.replace("- The court of first instance hears the witnesses.\n", "")),
    "that fact again, in another deck": change(
        "biology/cells.md", lambda s: s + "\n## Courts\n\n- The court of first instance hears the witnesses.\n"
    ),
    "the same fact in two decks": change("law/courts.md", lambda s: s + "- **Xylem**: a tissue that carries water upwards\n"),
    "a new file": write("law/torts.md", "# Torts\n\n- **Tort**: a wrong that is no breach of contract\n"),
    "a new deck": write("art/colours.md", "# Colours\n\n- **Hue**: the name of a colour\n"),
    "a file in another deck": move("biology/plants.md", "botany/plants.md"),
    "a file renamed": move("biology/cells.md", "biology/the-cell.md"),
    "a file gone": drop("notes/law/torts.md"),
    "a heading renamed": change("law/courts.md", lambda s: s.replace("# Courts", "# The courts")),
    "a deck by its front matter": change("loose.md", lambda s: "---\ndeck: Law::Loose\n---\n" + s),
    "a deck in another case": change("loose.md", lambda s: s.replace("Law::", "LAW::")),
    "other tags": settings("decks: {law: {notes: ['law/*'], tags: [court]}}\n"),
    "a rule switched off": settings("extract: {off: [definition]}\n"),
    "definitions in both directions": settings("decks: {biology: {reverse: true}}\n"),
    "a setting that is wrong": settings("extract: {min_confidense: 1}\n"),
    "a picture": lambda project: (project / "notes" / "botany" / "leaf.png").write_bytes(b"\x89PNG leaf"),
    "another picture": lambda project: (project / "notes" / "botany" / "leaf.png").write_bytes(b"\x89PNG other"),
    "a package lost": drop("decks/law.apkg"),
    "a package spoilt": spoil("decks/biology.apkg"),
    "a ledger lost": drop("decks/art.jsonl"),
    "no UTF-8": lambda project: (project / "notes" / "art" / "colours.md").write_bytes(b"# Colours \xff\n"),
    "all notes of a deck gone": lambda project: shutil.rmtree(project / "notes" / "art"),
}  # fmt: skip


@pytest.fixture(scope="module")
def history(tmp_path_factory) -> dict[str, tuple[dict[str, bytes | str], ...]]:
    """After each edit, one upon the other: what a build with the cache of the last one made, what one without made, and what a build
    of everything made."""
    folder = tmp_path_factory.mktemp("history")
    project = folder / "p"
    for name, source in FILES.items():
        note(project, name, source)
    run(project, "build")
    found = {}
    for number, (name, edit) in enumerate(EDITS.items()):
        edit(project)
        fresh, whole = folder / f"{number}" / "p", folder / f"{number}w" / "p"
        for other in (fresh, whole):
            shutil.copytree(project, other, ignore=shutil.ignore_patterns(".notecards"))
        results = (run(project, "build"), run(fresh, "build"))
        run(whole, "build", "--json")
        found[name] = (
            *(made(one, of.stdout + of.stderr) for one, of in zip((project, fresh), results, strict=True)),
            made(whole, ""),
        )
    return found


def made(project: Path, said: str) -> dict[str, bytes | str]:
    """The bytes of all packages and ledgers, and what was said of them."""
    decks = {path.name: path.read_bytes() for path in sorted((project / "decks").iterdir())}
    return {**decks, "said": said}


@pytest.mark.parametrize("edit", EDITS)
def test_a_build_with_the_cache_makes_and_says_what_one_without_does_after(history, edit):
    cached, fresh, whole = history[edit]
    assert cached == fresh
    assert {**cached, "said": ""} == whole


def test_an_edit_of_one_deck_leaves_the_files_of_the_others_alone(tmp_path):
    project = tmp_path / "p"
    for name, source in FILES.items():
        note(project, name, source)
    run(project, "build")
    before = {path.name: path.stat().st_mtime_ns for path in (project / "decks").iterdir()}
    change("law/courts.md", lambda s: s.replace("higher court", "higher bench"))(project)
    run(project, "build")
    after = {path.name: path.stat().st_mtime_ns for path in (project / "decks").iterdir()}
    assert {name for name in after if after[name] != before[name]} == {"law.apkg", "law.jsonl"}


HARM = {
    "another version": "PRAGMA user_version = 999",
    "a table lost": "DROP TABLE given",
    "patterns lost": "DROP TABLE patterns",
}


@pytest.mark.parametrize("harm", ["another version", "no database", "a table lost", "patterns lost", "half of it"])
def test_a_damaged_cache_is_made_anew_without_a_word(tmp_path, harm):
    project = tmp_path / "p"
    note(project, "biology/cells.md", CELLS)
    first = run(project, "build").stdout
    database = project / ".notecards" / "build.db"
    if harm == "no database":
        database.write_bytes(b"something else")
    elif harm == "half of it":
        database.write_bytes(database.read_bytes()[: database.stat().st_size // 2])
    else:
        with sqlite3.connect(database) as connection:
            connection.execute(HARM[harm])
    change("biology/cells.md", lambda s: s.replace("8 nm", "7 nm"))(project)
    again = run(project, "build")
    assert (again.stdout, again.stderr, again.returncode) == (first, "", 0)
    assert "7 nm" in run(project, "cards").stdout


def test_many_decks_are_made_by_several_processes_and_are_the_same(tmp_path):
    packages = []
    for workers in ("1", "2"):
        project = tmp_path / workers / "p"
        for number in range(12):
            note(project, f"deck{number}/cells.md", CELLS.replace("Cells", f"Cells {number}"))
        said = run(project, "build", NOTECARDS_WORKERS=workers)
        assert said.returncode == 0, said.stderr
        packages.append(made(project, said.stdout))
    assert packages[0] == packages[1]
    ids = [json.loads(line)["id"] for path in (tmp_path / "2" / "p" / "decks").glob("*.jsonl") for line in path.open()]
    assert len(ids) == len(set(ids)) >= 12 * 4


def started(project: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-u", "-m", "notecards", *arguments]
    env = {**os.environ, "HOME": str(project.parent), "NO_COLOR": "1", "SOURCE_DATE_EPOCH": EPOCH}
    return subprocess.Popen(
        command,
        cwd=project,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell starts what it puts in the background deaf to ctrl-c, and the deafness is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def test_watching_builds_on_save_says_what_changed_in_a_line_and_ends_with_ctrl_c(tmp_path):
    project = tmp_path / "p"
    note(project, "biology/cells.md", CELLS)
    watching = started(project, "build", "--watch")
    assert watching.stderr.readline() == "Watching notes/; ctrl-c ends it.\n"
    change("biology/cells.md", lambda s: s + "- **Vacuole**: a bubble that stores water\n")(project)
    for line in watching.stdout:
        if "new" in line:
            break
    watching.send_signal(signal.SIGINT)
    assert watching.wait(30) == 130
    assert re.fullmatch(r"\d\d:\d\d:\d\d  biology/cells.md  1 new  decks/biology.apkg\n", line)
    assert "vacuole" in run(project, "cards").stdout


def test_a_build_that_is_interrupted_leaves_nothing_half_written_and_the_next_one_is_whole(tmp_path):
    project, other = tmp_path / "p", tmp_path / "other" / "p"
    for number in range(400):
        note(project, f"deck{number % 20}/cells{number}.md", CELLS.replace("Cells", f"Cells {number}"))
    shutil.copytree(project, other)
    for seconds in (0.8, 1.1, 1.4, 1.7):
        building = started(project, "build")
        time.sleep(seconds)
        building.send_signal(signal.SIGINT)
        said = building.communicate(timeout=60)[1]
        # Python ends by the signal itself where it came in the middle of an `exec`, as dataclasses use; a shell says 130 of both.
        assert (building.returncode, said.strip()) in ((130, "interrupted"), (-signal.SIGINT, "interrupted"), (0, ""))
        assert not list(project.rglob("*.notecards-tmp"))
    run(project, "build")
    run(other, "build")
    assert made(project, "") == made(other, "")
