"""Root decks made from what their study notes gave and what their ledgers know: the work of one process."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from notecards import ledger
from notecards.build import Built, Read, build
from notecards.cache.given import Given, given_from
from notecards.cache.shown import read_cache
from notecards.cache.values import note_values
from notecards.cards import Deck, Kind, Note, Row, Status
from notecards.cli.files import is_missing, prepared
from notecards.cli.preferences import stamp_of
from notecards.cli.reading import as_document
from notecards.export import Frame, Media, collect, frame, package, places
from notecards.settings import Settings


class Member(NamedTuple):
    """A study note of a root deck. key: of that deck. root, folders: where its folder would place it."""

    path: str
    key: str
    root: str
    folders: tuple[str, ...]


class Job(NamedTuple):
    """Root decks to be made together. stems: of their ledgers and packages, key of a root deck -> stem. ledgers: stems of all ledgers
    that may hold their rows. elsewhere: lines of other decks' ledgers, of facts that stand no more and may be what is new here."""

    folder: Path
    settings: Settings
    members: tuple[Member, ...]
    stems: dict[str, str]
    ledgers: tuple[str, ...]
    now: int
    frame: str
    elsewhere: tuple[str, ...] = ()


class Counts(NamedTuple):
    """What one study note came to: cards by kind, and lines that gave none."""

    path: str
    cards: dict[str, int]
    silent: int


class Made(NamedTuple):
    """A root deck that was made and only has to be put in its place.

    size, cards: how many notes and cards. files: temporary file and the name it gets. notes: rows for the cache. new: ids that no ledger had. gone: ids whose facts stand no
    more since now. moved: deck -> ids that came there from another. lost: ledger lines of all facts that stand no more. ids: of the whole ledger. pictures: where each may lie, with its size and time.
    """

    key: str
    name: str
    stem: str
    size: int
    cards: int
    files: tuple[tuple[Path, Path], ...]
    notes: list[tuple[Any, ...]]
    new: tuple[str, ...]
    gone: tuple[str, ...]
    moved: dict[str, tuple[str, ...]]
    lost: str
    ids: str
    reworded: int
    counts: tuple[Counts, ...]
    pictures: tuple[tuple[str, int, int], ...]


_NEW = (Status.NEW, Status.DOUBTFUL)


class Unclear(Exception):
    """Not to be made by itself: a ledger is damaged, or holds facts of other decks."""


def make(job: Job, taken: Container[str] = frozenset()) -> list[Made] | None:
    """Make the decks of a job; None where that is for a build of everything to do. taken: ids of notes of other decks."""
    try:
        return list(_make(job, taken))
    except Unclear:
        return None


def _make(job: Job, taken: Container[str]) -> Iterator[Made]:
    given = list(_given(job))
    lines = _lines(job, {member.path for member in job.members})
    rows = [row for row, _ in lines.values()]
    made, strangers = _built(job, given, rows, taken), set[str]()
    if job.elsewhere and any(line.status in _NEW for line in made.plan):
        foreign = [ledger.parse(line, "")[0].rows[0] for line in job.elsewhere]
        made, strangers = _built(job, given, [*rows, *foreign], taken), {row.id for row in foreign}
        if any(line.id in strangers and line.status is not Status.GONE for line in made.plan):
            raise Unclear
    if {name.casefold() for name in made.packages} - job.stems.keys():
        raise Unclear
    of = frame(job.frame)
    for number, (key, stem) in enumerate(job.stems.items()):
        own = [one for one, member in zip(given, job.members, strict=True) if member.key == key]
        yield _one(job, key, stem, made._replace(reworded=0) if number else made, strangers, own, of, lines)


def _built(job: Job, given: Sequence[Given], rows: Sequence[Row], taken: Container[str]) -> Built:
    notes = [
        Read(as_document(one), member.root, member.folders) for one, member in zip(given, job.members, strict=True)
    ]
    scope = {one.path for one in given if one.readable} | {row.path for row in rows if row.path}
    return build(
        notes,
        {one.path: one.extraction for one in given},
        rows,
        job.settings,
        job.now,
        scope=scope,
        taken=taken,
    )


def _given(job: Job) -> Iterator[Given]:
    with read_cache(job.folder / ".notecards") as cache:
        if cache is None:
            raise Unclear
        paths = [member.path for member in job.members]
        for path, value in zip(paths, cache.known.given(paths), strict=True):
            yield given_from(value, path)


def _lines(job: Job, own: set[str]) -> ledger.Lines:
    """The rows of the job's ledgers with their lines. A row of a file that is there and belongs to another deck, or a line that is none, is unclear."""
    found: dict[str, tuple[Row, str]] = {}
    for stem in job.ledgers:
        path = job.folder / "decks" / f"{stem}.jsonl"
        try:
            text = path.read_text("utf-8")
        except FileNotFoundError:
            continue
        except (OSError, UnicodeDecodeError):
            raise Unclear from None
        known, problems = ledger.parse(text, "")
        if problems or any(row.id in found for row in known.rows):
            raise Unclear
        found |= known.lines
    elsewhere = {row.path for row, _ in found.values() if row.path} - own
    if not all(is_missing(job.folder / path) for path in elsewhere):
        raise Unclear
    return found


def _one(
    job: Job, key: str, stem: str, made: Built, strangers: set[str], given: Sequence[Given], of: Frame, lines: ledger.Lines,
) -> Made:  # fmt: skip
    name = next((name for name in (*made.packages, *made.rows) if name.casefold() == key), key)
    deck = made.packages.get(name, Deck(name, ()))
    rows = [row for row in made.rows.get(name, ()) if row.id not in strangers]
    media = collect(deck.notes, job.folder)
    return Made(
        key, name, stem, len(deck.notes), sum(len(note.ordinals) for note in deck.notes), tuple(_files(job, stem, deck, rows, media, of, lines)),
        note_values(deck.notes), _ids(made, name, _NEW), _ids(made, name, (Status.GONE,), strangers),
        {deck: tuple(ids) for deck, ids in made.moved().items() if deck.split("::")[0] == name},
        ledger.text_of((row for row in rows if row.gone), lines=lines), " ".join(row.id for row in rows), made.reworded, tuple(_counts(deck.notes, given)), _pictures(deck.notes, job.folder),
    )  # fmt: skip


def _files(
    job: Job, stem: str, deck: Deck, rows: Sequence[Row], media: Media, of: Frame, lines: ledger.Lines
) -> Iterator[tuple[Path, Path]]:
    """The ledger first: a package whose ledger was not written would let a cloze number be given twice. No rows: no ledger."""
    wanted = [(job.folder / "decks" / f"{stem}.jsonl", ledger.text_of(rows, lines=lines).encode())] if rows else []
    if deck.notes:
        wanted.append((job.folder / "decks" / f"{stem}.apkg", package(deck, media, of)))
    for path, data in wanted:
        temporary = prepared(path, data)
        if temporary is not None:
            yield temporary, path


def _ids(made: Built, name: str, statuses: Container[Status], but: Container[str] = frozenset()) -> tuple[str, ...]:
    return tuple(
        line.id
        for line in made.plan
        if line.status in statuses and line.id not in but and line.row.deck.split("::")[0] == name
    )


def _counts(notes: Sequence[Note], given: Sequence[Given]) -> Iterator[Counts]:
    """A line of the table a study note of this deck."""
    cards: dict[str, Counter[str]] = {}
    spoken: dict[str, set[int]] = {}
    for note in notes:
        counter = cards.setdefault(note.sources[0].path, Counter())
        counter[note.content.kind.value] += len(note.ordinals)
        for source in note.sources:
            spoken.setdefault(source.path, set()).add(source.span.last)
    for one in given:
        silent = {line for s in one.extraction.silences for line in range(s.span.first, s.span.last + 1)}
        counted = cards.get(one.path, Counter())
        kinds = {kind.value: counted[kind.value] for kind in Kind if counted[kind.value]}
        yield Counts(one.path, kinds, len(silent - spoken.get(one.path, set())))


def _pictures(notes: Sequence[Note], folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Every place where a picture of the deck may lie, with its stamp, zeros where there is none."""
    return tuple((str(path), *(stamp_of(path) or (0, 0))) for path in places(notes, folder))


__all__ = ["Counts", "Job", "Made", "Member", "make"]
