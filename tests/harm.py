"""Doing harm to a review store: programs killed, bits flipped, files cut; and what must hold of it afterwards."""

import os
import random
import shutil
import signal
import struct
import time
from dataclasses import dataclass
from pathlib import Path

from notecards.review import graded
from notecards.review_log import Overtaken, StoreProblem, check, open_log, read_log
from notecards.reviews import Event, Grade
from notecards.schedule import Moment, Plan

DAY = 86_400_000
_ACK = struct.Struct("<I")


def grades(folder: Path, count: int, *, device: str = "d1", cards: int = 20, seed: int = 1) -> list[Event]:
    """Answers given one after the other, each from the state the store holds; what was stored."""
    chance, stored = random.Random(seed), []
    with open_log(folder, device) as log:
        sequence = log.last()[0]
        for number in range(sequence, sequence + count):
            card = f"n{chance.randrange(cards)}:0"
            now = Moment((20_000 + number // 10) * DAY + number, 20_000 + number // 10)
            stored += log.append(*graded(card, log.state(card), chance.choice(list(Grade)), now, Plan()))
    return stored


def killed(folder: Path, after: float, seed: int) -> int:
    """A program that stores answers and says after each how far it is, killed after some seconds; the last it said."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            _store_for_ever(folder, write, seed)
        finally:
            os._exit(1)
    os.close(write)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = b""
    while data := os.read(read, 65536):
        said += data
    os.close(read)
    whole = len(said) // _ACK.size * _ACK.size
    return _ACK.unpack(said[whole - _ACK.size : whole])[0] if whole else 0


def _store_for_ever(folder: Path, pipe: int, seed: int) -> None:
    chance = random.Random(seed)
    with open_log(folder, "d1") as log:
        while True:
            number = log.last()[0]
            card, now = f"n{chance.randrange(50)}:0", Moment(20_000 * DAY + number, 20_000)
            stored = log.append(*graded(card, log.state(card), Grade.GOOD, now, Plan(), leech=0))
            os.write(pipe, _ACK.pack(stored[-1].sequence))


def raced(folder: Path, count: int) -> list[int]:
    """Two programs that answer the same cards at once; how many answers each was told are stored."""
    pipes = []
    for seed in (1, 2):
        read, write = os.pipe()
        if os.fork() == 0:
            try:
                os.write(write, _ACK.pack(_answer_shared(folder, count, seed)))
            finally:
                os._exit(0)
        os.close(write)
        pipes.append(read)
    told = [_ACK.unpack(os.read(pipe, _ACK.size))[0] for pipe in pipes]
    for pipe in pipes:
        os.close(pipe)
        os.wait()
    return told


def _answer_shared(folder: Path, count: int, seed: int) -> int:
    chance, told = random.Random(seed), 0
    with open_log(folder, f"d{seed}") as log:
        for number in range(count):
            card = f"n{chance.randrange(5)}:0"
            try:
                log.append(*graded(card, log.state(card), Grade.GOOD, Moment(20_000 * DAY + number, 20_000), Plan()))
                told += 1
            except Overtaken:
                continue
    return told


@dataclass(frozen=True, slots=True)
class Harm:
    """What came of harming a store. changed: it no longer gives what was stored. noticed: the program says so."""

    changed: bool
    noticed: bool


def harmed(folder: Path, room: Path, chance: random.Random, *, cut: bool) -> Harm:
    """A copy of the store with one bit flipped, or cut short, and what the checks say of it."""
    shutil.rmtree(room, ignore_errors=True)
    shutil.copytree(folder, room)
    path = room / "reviews.db"
    data = bytearray(path.read_bytes())
    if cut:
        del data[chance.randrange(len(data)) :]
    else:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    before = contents(folder)
    try:
        with read_log(room) as log:
            noticed = log is None or bool(check(log))
    except StoreProblem:
        noticed = True
    return Harm(contents(room) != before, noticed)


def contents(folder: Path) -> object:
    """All that a store gives: events, states, device; None where it gives nothing."""
    try:
        with read_log(folder) as log:
            return (log.events(), log.states(), log.device, log.parameters) if log else None
    except StoreProblem:
        return None
