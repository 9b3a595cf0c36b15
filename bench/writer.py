"""A package of so many text cards by our writer and by genanki, in turn: prints medians in seconds and the ratio of sizes as JSON.

python bench/writer.py CARDS ROUNDS
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import genanki

from notecards.cards import Content, Deck, Gap, Kind, Note, Source
from notecards.export import Media, package
from notecards.export.rows import fields_of
from notecards.problems import Span
from notecards.tokens import text


def note(i: int) -> Note:
    """Every fourth is a cloze."""
    context = (text("Membranes"), text("Transport"))
    if i % 4 == 0:
        whole = text(f"The layer {i} stores the energy of the outer layer because its surface stays cold.")
        content = Content(Kind.CLOZE, "statement", 0.8, context, (), whole, (Gap(20, 46, 1),))
    else:
        front, back = text(f"What does the thing {i} carry?"), text(f"most of the incoming light and nothing else {i}")
        content = Content(Kind.QA, "statement", 0.8, context, front, back)
    place = Source(f"notes/membranes/{i // 10}.md", Span(1, 1), ("Membranes", "Transport"))
    return Note(f"id{i:010}", content, f"Biology::{i // 1300}", ("exam",), (place,), 1_767_225_600, 1_767_225_600)


def by_genanki(notes: list[Note], path: Path) -> None:
    models = [
        genanki.Model(1 + kind, "m", model_type=kind, fields=[{"name": f"f{i}"} for i in range((8, 6)[kind])],
            templates=[{"name": "c", "qfmt": ("{{f0}}", "{{cloze:f0}}")[kind], "afmt": ("{{f1}}", "{{cloze:f0}}")[kind]}])
        for kind in (0, 1)
    ]  # fmt: skip
    decks: dict[str, genanki.Deck] = {}
    for one in notes:
        deck = decks.get(one.deck) or decks.setdefault(one.deck, genanki.Deck(len(decks) + 5, one.deck))
        fields = list(FIELDS[one.id])
        deck.add_note(genanki.Note(models[len(fields) == 6], fields, guid=one.guid, tags=list(one.tags)))
    genanki.Package(list(decks.values())).write_to_file(str(path))


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    NOTES = [note(i) for i in range(int(sys.argv[1]))]
    FIELDS = {one.id: fields_of(one, {}) for one in NOTES}
    deck = Deck("Biology", tuple(NOTES))
    with tempfile.TemporaryDirectory() as name:
        theirs, ours = Path(name) / "theirs.apkg", Path(name) / "ours.apkg"
        times = [
            (timed(lambda: by_genanki(NOTES, theirs)), timed(lambda: ours.write_bytes(package(deck, Media({}, {})))))
            for _ in range(int(sys.argv[2]))
        ]
        sizes = ours.stat().st_size / theirs.stat().st_size
    print(json.dumps([*(statistics.median(column) for column in zip(*times, strict=True)), sizes]))
