"""Nothing that was acknowledged is lost: kills, power cuts, flipped bits, cut files, two sessions at once, and what durability costs.

python bench/durability.py [--quick]       prints the figures; power cuts need strace
"""

import random
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from harm import contents, grades, harmed, killed, raced  # noqa: E402

from notecards.review import graded  # noqa: E402
from notecards.review_log import check, open_log, read_log  # noqa: E402
from notecards.review_log.rows import EVENT_COLUMNS, values_of  # noqa: E402
from notecards.review_log.schema import EVENTS  # noqa: E402
from notecards.reviews import Grade  # noqa: E402
from notecards.schedule import Moment, Plan  # noqa: E402

QUICK = "--quick" in sys.argv
KILLS, CUTS, HARMS = (60, 20, 80) if QUICK else (1000, 100, 1000)


def main() -> None:
    for part in PARTS:
        with tempfile.TemporaryDirectory() as room:
            print(part(Path(room)), flush=True)


def kills(room: Path) -> str:
    chance, lost, told = random.Random(1), 0, 0
    for number in range(KILLS):
        said = killed(room / "s", chance.uniform(0, 0.12), number)
        told = max(told, said)
        if said:
            with read_log(room / "s") as log:
                assert log is not None
                lost += max(0, said - log.last()[0])
    with read_log(room / "s") as log:
        assert log is not None
        findings = check(log)
    return f"kill -9, {KILLS} times: {lost} of {told} acknowledged answers lost, {len(findings)} findings afterwards"


@dataclass
class Trace:
    """What a program did to its disk, in order: (file, offset, bytes), a sync of a file, a file's new length, an answer acknowledged."""

    steps: list[tuple[str, str, int, bytes]] = field(default_factory=list)


_WORKER = """
import sys; sys.path.insert(0, {tests!r})
from pathlib import Path; import os
from harm import DAY, Grade, Moment, Plan, graded, open_log
with open_log(Path({folder!r}), "d1") as log:
    os.write(1, b"begin")
    for number in range({count}):
        card = f"n{{number % 7}}:0"
        log.append(*graded(card, log.state(card), Grade.GOOD, Moment(20_000 * DAY + number, 20_000), Plan()))
        os.write(1, b"ack %d" % log.last()[0])
    os._exit(0)
"""
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+|0x\w+)")


def power_cuts(room: Path) -> str:
    """Traced writes are replayed up to a random moment: synced ones are on disk, of the others any may be, whole or in part."""
    folder = room / "s"
    grades(folder, 3)
    start = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    trace = _traced(folder, room / "trace", 60 if QUICK else 250)
    if trace is None:
        return "power cuts: strace is not at hand"
    chance, lost, broken, told = random.Random(2), 0, 0, 0
    for number in range(CUTS):
        at = chance.randrange(len(trace.steps))
        after = room / f"cut{number}" / "s"
        after.mkdir(parents=True)
        for name, data in _disk(start, trace.steps[:at], chance).items():
            (after / name).write_bytes(data)
        said = max((step[2] for step in trace.steps[:at] if step[0] == "ack"), default=3)
        found = contents(after)
        broken += found is None
        lost += max(0, said - len(found[0])) if isinstance(found, tuple) else said
        told += said
    return f"power cuts, {CUTS}: {lost} of {told} acknowledged answers lost, {broken} stores unreadable"


def _traced(folder: Path, output: Path, count: int) -> Trace | None:
    code = _WORKER.format(tests=str(ROOT / "tests"), folder=str(folder), count=count)
    calls = "openat,pwrite64,write,fsync,fdatasync,ftruncate,close,lseek,unlink"
    command = [
        "strace",
        "-f",
        "-xx",
        "-s",
        "200000",
        "-e",
        f"trace={calls}",
        "-o",
        str(output),
        sys.executable,
        "-c",
        code,
    ]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return _parsed(output, folder)


def _parsed(output: Path, folder: Path) -> Trace:
    trace, names, places, begun = Trace(), {1: "1"}, defaultdict(int), False
    for line in output.open(errors="replace"):
        found = _CALL.match(line)
        if not found or found[3].startswith("-"):
            continue
        call, arguments, result = found[1], found[2], found[3]
        if call == "openat":
            path = _bytes(arguments.split('"')[1]).decode(errors="replace")
            names[int(result)] = Path(path).name if path.startswith(str(folder)) else ""
            continue
        if call == "unlink":
            continue
        file = int(re.match(r"\d+", arguments)[0])
        name = names.get(file, "")
        if file == 1 and call == "write":
            words = _bytes(arguments.split('"')[1]).split()
            begun = begun or words[0] == b"begin"
            if words[0] == b"ack":
                trace.steps.append(("ack", "", int(words[1]), b""))
        elif not name:
            continue
        elif call == "lseek":
            places[file] = int(result)
        elif call in ("write", "pwrite64"):
            data = _bytes(arguments.split('"')[1])
            at = int(arguments.rsplit(",", 1)[1]) if call == "pwrite64" else places[file]
            places[file] = at + len(data)
            trace.steps.append(("write", name, at, data))
        elif call in ("fsync", "fdatasync"):
            trace.steps.append(("sync", name, 0, b""))
        elif call == "ftruncate":
            trace.steps.append(("length", name, int(arguments.rsplit(",", 1)[1]), b""))
    assert begun
    return trace


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _disk(start: dict[str, bytes], steps: list[tuple[str, str, int, bytes]], chance: random.Random) -> dict[str, bytes]:
    files = {name: bytearray(data) for name, data in start.items()}
    synced = {name: at for at, (kind, name, _, _) in enumerate(steps) if kind == "sync"}
    for at, (kind, name, where, data) in enumerate(steps):
        if kind not in ("write", "length") or name.endswith("-shm"):
            continue
        if at > synced.get(name, -1) and chance.random() < 0.5:
            continue
        file = files.setdefault(name, bytearray())
        if kind == "length":
            del file[where:]
            continue
        if at > synced.get(name, -1) and chance.random() < 0.3:
            data = data[: len(data) // 512 // 2 * 512]
        file.extend(b"\0" * max(0, where + len(data) - len(file)))
        file[where : where + len(data)] = data
    return {name: bytes(data) for name, data in files.items() if not name.endswith("-shm")}


def harms(room: Path) -> str:
    grades(room / "s", 400)
    chance = random.Random(4)
    every = [harmed(room / "s", room / "harmed", chance, cut=number % 5 == 0) for number in range(HARMS)]
    changed = [one for one in every if one.changed]
    unnoticed = sum(not one.noticed for one in changed)
    return f"flipped bits and cut files, {HARMS}: {len(changed)} changed what is read, {unnoticed} of them unnoticed"


def races(room: Path) -> str:
    grades(room / "s", 1)
    told = raced(room / "s", 100 if QUICK else 500)
    with read_log(room / "s") as log:
        assert log is not None
        events, findings = log.events(), check(log)
    doubled = len(events) - len({(event.card, event.follows) for event in events})
    missing = sum(told) + 1 - len(events)
    return f"two sessions at once, {sum(told)} answers: {missing} lost, {doubled} doubled, {len(findings)} findings"


def cost(room: Path) -> str:
    """A grade as the program stores it, and a bare WAL+FULL commit of the same rows, in turns."""
    bare = sqlite3.connect(room / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute(EVENTS)
    bare.execute("CREATE TABLE states (card TEXT PRIMARY KEY, stability REAL, difficulty REAL, due INTEGER) STRICT")
    insert = f"INSERT INTO events ({EVENT_COLUMNS}, hash) VALUES ({','.join('?' * 19)})"
    ours: list[float] = []
    theirs: list[float] = []
    with open_log(room / "s", "d1") as log:
        for number in range(300 if QUICK else 3000):
            card, now = f"n{number % 300}:0", Moment(20_000 * 86_400_000 + number, 20_000)
            events = graded(card, log.state(card), Grade.GOOD, now, Plan())
            started = time.perf_counter()
            stored = log.append(*events)
            ours.append(time.perf_counter() - started)
            started = time.perf_counter()
            bare.execute("BEGIN IMMEDIATE")
            bare.execute(insert, (*values_of(stored[0]), "0" * 32))
            bare.execute("INSERT OR REPLACE INTO states VALUES (?, 1.0, 1.0, 1)", (card,))
            bare.execute("COMMIT")
            theirs.append(time.perf_counter() - started)
    bare.close()
    p99 = [statistics.quantiles(found, n=100)[98] for found in (ours, theirs)]
    middle = [statistics.median(found) for found in (ours, theirs)]
    return (
        f"a durable grade against a bare commit: p99 {p99[0] / p99[1]:.2f} times ({p99[0] * 1e3:.2f} ms), "
        f"median {middle[0] / middle[1]:.2f} times ({middle[0] * 1e3:.2f} ms)"
    )


PARTS = (kills, power_cuts, harms, races, cost)

if __name__ == "__main__":
    main()
