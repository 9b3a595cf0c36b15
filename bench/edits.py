"""Edit real notes in every way people do, and count which cards keep their history.

python bench/edits.py [--seeds N] [--kind KIND] [-v]

Each line of a note carries the lines it comes from through every edit, so what should become of a card is known without
looking at any text but the edit's own: a card stands on its last source line, and follows it. Where two lines come of one,
the part that keeps more of the words is the line; where one comes of two, it is both.

right: the card is on its line. lost: its line gives cards, none of them this one. wrong: the card is on a line that is another.
"""

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from notecards import ledger
from notecards.build import Built, Read, build
from notecards.cards import Card, Row
from notecards.cli.card_rows import card_row
from notecards.document import Document
from notecards.extract import Extraction, Options, extract
from notecards.read import read
from notecards.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "corpus"
CORPUS = [
    *sorted(path for path in SHARED.glob("*.md") if path.stem != "NOTICE"),
    *sorted((ROOT / "tests" / "judged").glob("*.md")),
    *sorted((ROOT / "notes").rglob("*.md")),
]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a note and the lines, as (path, number from 0) before the edits, that it comes from."""

    text: str
    of: frozenset[tuple[str, int]] = frozenset()


Files = dict[str, list[Line]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A card's note as the learner meets it. at: its own line as (path, number from 0). places: all lines it is made of, so that a
    list of which an entry was moved to the end is still the same list."""

    id: str
    at: tuple[str, int]
    said: str
    hidden: str
    places: frozenset[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class State:
    """What lies on the disk after a build."""

    files: Files
    rows: tuple[Row, ...] = ()
    settings: Settings = field(default_factory=Settings)
    refresh: bool = False
    ends: str = "\n"


def stamped(files: Mapping[str, Iterable[Line]]) -> Files:
    """The same files, each line its own origin."""
    return {
        path: [Line(line.text, frozenset({(path, i)})) for i, line in enumerate(lines)] for path, lines in files.items()
    }


_KNOWN: dict[tuple[str, Options, tuple[str, ...]], Extraction] = {}


def extracted(document: Document, options: Options) -> Extraction:
    """What a document gives, worked out once."""
    key = (document.path, options, document.lines)
    if key not in _KNOWN:
        if len(_KNOWN) > 4000:
            _KNOWN.clear()
        _KNOWN[key] = extract(document, options)
    return _KNOWN[key]


def built(state: State, epoch: int = 1_767_225_600) -> tuple[State, list[Shown], Built]:
    """The state after a build, its ledger written and read again."""
    notes = []
    for path, lines in sorted(state.files.items()):
        document, _ = read(state.ends.join(line.text for line in lines).encode(), path)
        folders = path.split("/")[1:-1]
        notes.append(Read(document, folders[0] if folders else "Notes", tuple(folders[1:])))
    options = Options(state.settings.extract.min_confidence, frozenset(state.settings.extract.off))
    given = {note.document.path: extracted(note.document, options) for note in notes}
    result = build(notes, given, state.rows, state.settings, epoch)
    rows = tuple(row for one in result.rows.values() for row in ledger.parse(ledger.text_of(one), "x")[0].rows)
    return replace(state, rows=rows), [_shown(note, result) for note in result.notes], result


def _shown(note: object, result: Built) -> Shown:
    rows = [card_row(Card(note, ordinal)) for ordinal in note.ordinals]
    at = (note.sources[0].path, note.sources[0].span.last - 1)
    return Shown(
        note.id,
        at,
        rows[0]["front"].split("\n")[-1],
        " ".join(row["hidden"] or row["back"] for row in rows),
        frozenset((source.path, i) for source in note.sources for i in range(source.span.first - 1, source.span.last)),
    )


# What becomes of the cards


def judged(before: Sequence[Shown], after: Sequence[Shown], files: Files, was: Files) -> tuple[Counter[str], list[str]]:
    """Right, lost and wrong, and a line for each that is not right; `touched` of those right whose line or file is another now."""
    where: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
    for path, lines in files.items():
        for i, line in enumerate(lines):
            for origin in line.of:
                where[origin].append((path, i))
    now: dict[tuple[str, int], list[Shown]] = defaultdict(list)
    for card in after:
        now[card.at].append(card)
    known = {card.id: card for card in after}
    counts, said = Counter[str](), []
    due: dict[tuple[str, int], list[Shown]] = defaultdict(list)
    for card in before:
        mapped = {line for place in card.places if place in where for line in where[place]}
        found = known.get(card.id)
        if found and not mapped & found.places:
            counts["wrong"] += 1
            said.append(f"WRONG {card.id} {card.at} {card.said!r} -> {found.at} {found.said!r}")
        elif card.at in where:
            kept_at = found.at if found and found.at in where[card.at] else where[card.at][-1]
            due[kept_at].append(card)
    for place, cards in due.items():
        ids = {card.id for card in now[place]}
        kept = [card for card in cards if card.id in ids or (card.id in known and known[card.id].at != place)]
        lost = [card for card in cards if card not in kept][: max(0, min(len(cards), len(ids)) - len(kept))]
        crossed = _crossed(cards, now[place])
        counts["right"] += len(kept) - len(crossed)
        counts["touched"] += sum(
            was[c.at[0]][c.at[1]].text != files[place[0]][place[1]].text or c.at[0] != place[0] for c in kept
        )
        counts["wrong"] += len(crossed)
        counts["lost"] += len(lost)
        said += [
            f"LOST {card.id} {place} {card.said!r} => {card.hidden!r}; now {[(c.said, c.hidden) for c in now[place]]}"
            for card in lost
        ]
        said += [f"CROSSED {card.id} {place} {card.said!r}" for card in crossed]
    return counts, said


def _crossed(cards: Sequence[Shown], now: Sequence[Shown]) -> list[Shown]:
    """Cards of one line whose very question and answer another card of that line has now."""
    asks = {(card.said, card.hidden): card.id for card in now}
    ids = {card.id for card in cards}
    return [
        c
        for c in cards
        if (i := asks.get((c.said, c.hidden))) and i != c.id and i in ids and c.id in {n.id for n in now}
    ]


# Edits of one file: lines with cards are given as indices

Edit = Callable[[list[Line], list[int], random.Random], list[Line] | None]
_WORD = re.compile(r"[^\W\d_]{4,}|[\u3040-\u30ff\u3400-\u9fff]{2}")
_BULLET = re.compile(r"^(\s*)([-*+]|\d+[.)])(\s+)(.*)$")
_OTHERS = "lantern copper seldom harbour velvet granite ripple thicket amber compass".split()


def put(lines: list[Line], i: int, text: str) -> list[Line]:
    return [*lines[:i], replace(lines[i], text=text), *lines[i + 1 :]]


def body_of(text: str) -> int:
    """Where the words of a line begin, its bullet or heading signs left out."""
    found = re.match(r"\s*(?:(?:[-*+]|\d+[.)]|>|#+)\s+)*", text)
    return found.end() if found else 0


def words_of(line: Line) -> list[re.Match[str]]:
    return [
        m
        for m in _WORD.finditer(line.text, body_of(line.text))
        if "](" not in line.text[max(0, m.start() - 2) : m.end() + 2]
    ]


def misspelt(word: str, rng: random.Random) -> str:
    i = rng.randrange(1, len(word)) if len(word) > 1 else 0
    return rng.choice(
        [
            word[:i] + word[i + 1 :],
            word[:i] + word[i - 1 : i] + word[i:],
            word[: i - 1] + word[i : i + 1] + word[i - 1 : i] + word[i + 1 :],
        ]
    )


def typo(part: str) -> Edit:
    def edit(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
        i = rng.choice(own)
        found = words_of(lines[i])
        half = len(found) // 2
        chosen = [
            m
            for group in {"question": [found[:half]], "answer": [found[half:]], "both": [found[:half], found[half:]]}[
                part
            ]
            if group
            for m in [rng.choice(group)]
        ]
        text = lines[i].text
        for m in sorted(chosen, key=lambda m: -m.start()):
            text = text[: m.start()] + misspelt(m.group(), rng) + text[m.end() :]
        return put(lines, i, text) if chosen and text != lines[i].text else None

    return edit


def on_word(change: Callable[[str, random.Random], str]) -> Edit:
    def edit(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
        i = rng.choice(own)
        found = words_of(lines[i])
        if not found:
            return None
        m = rng.choice(found)
        return put(lines, i, lines[i].text[: m.start()] + change(m.group(), rng) + lines[i].text[m.end() :])

    return edit


def on_text(change: Callable[[str, random.Random], str | None]) -> Edit:
    def edit(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
        i = rng.choice(own)
        text = change(lines[i].text, rng)
        return put(lines, i, text) if text and text != lines[i].text else None

    return edit


def _punctuated(text: str, rng: random.Random) -> str | None:
    if text.rstrip().endswith("|"):
        return None
    return text.rstrip()[:-1] if text.rstrip().endswith((".", "。")) else text.rstrip() + rng.choice([".", "!", ";"])


def _quoted(text: str, rng: random.Random) -> str | None:
    if '"' in text:
        return re.sub(r'"([^"]*)"', rng.choice(["“\\1”", "«\\1»", "'\\1'", "\\1"]), text)
    at = body_of(text)
    return None if "|" in text or "::" in text else f'{text[:at]}"{text[at:].rstrip()}"'


def _clause(text: str, rng: random.Random) -> str | None:
    if "|" in text:
        return None
    end = re.search(r'[.。]?["”»)]?\s*$', text).start()
    return (
        text[:end]
        + rng.choice([", as was shown in 1998", " in most cases", ", which is often overlooked", " (see chapter 4)"])
        + text[end:]
    )


def _at_front(text: str, rng: random.Random) -> str | None:
    at = body_of(text)
    return None if "|" in text else text[:at] + rng.choice(["In general, ", "Note: ", "As a rule, "]) + text[at:]


def reflowed(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    i = rng.choice(own)
    text, at = lines[i].text, body_of(lines[i].text)
    spaces = [
        m.start() for m in re.finditer(" ", text) if m.start() > at + 12 and re.match(r" [^\W\d_]", text[m.start() :])
    ]
    if (
        not spaces
        or "|" in text
        or text.lstrip().startswith(("#", "$", ">"))
        or "`" in text
        or "$" in text
        or "[" in text
    ):
        return None
    cut = rng.choice(spaces)
    return [
        *lines[:i],
        replace(lines[i], text=text[:cut]),
        replace(lines[i], text=" " * (at if _BULLET.match(text) else 0) + text[cut + 1 :]),
        *lines[i + 1 :],
    ]


def _siblings(lines: list[Line], i: int) -> list[int]:
    """Lines of the run of bullets of one depth that a line stands in, none of them with something below it."""
    m = _BULLET.match(lines[i].text)
    if not m:
        return []
    run = [i]
    for step in (-1, 1):
        k = i + step
        while 0 <= k < len(lines) and (n := _BULLET.match(lines[k].text)) and n[1] == m[1]:
            run.append(k)
            k += step
    run.sort()
    below = run[-1] + 1
    deeper = below < len(lines) and lines[below].text.strip() and re.match(rf"{m[1]}\s", lines[below].text)
    return run[:-1] if deeper else run


def reordered(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    run = _siblings(lines, rng.choice(own))
    if len(run) < 2:
        return None
    order = run[:]
    rng.shuffle(order)
    result = lines[:]
    for k, j in zip(run, order, strict=True):
        result[k] = lines[j]
    return result if order != run else None


def swapped(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    i = rng.choice(own)
    depth = len(lines[i].text) - len(lines[i].text.lstrip())
    others = [
        k
        for k in own
        if k != i
        and len(lines[k].text) - len(lines[k].text.lstrip()) == depth
        and bool(_BULLET.match(lines[k].text)) == bool(_BULLET.match(lines[i].text))
        and ("|" in lines[k].text) == ("|" in lines[i].text)
    ]
    if not others:
        return None
    k = rng.choice(others)
    result = lines[:]
    result[i], result[k] = lines[k], lines[i]
    return result


def on_top(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    at = 0
    if lines and lines[0].text.strip() == "---":
        at = next((k for k in range(1, len(lines)) if lines[k].text.strip() in ("---", "...")), -1) + 1
    return [
        *lines[:at],
        Line(""),
        Line("- A lantern: a lamp whose flame is kept from the wind by glass."),
        Line(""),
        *lines[at:],
    ]


def inserted(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    i = rng.choice(own)
    if "|" in lines[i].text:
        return None
    lead = re.match(r"\s*(?:[-*+]\s+)?", lines[i].text).group()
    sentence = rng.choice(
        [
            "Copper conducts heat about twice as well as aluminium.",
            "A harbour is a place where ships are safe from storms.",
            "Granite: a hard rock made of quartz, feldspar and mica.",
        ]
    )
    return [*lines[:i], Line(lead + sentence), *lines[i:]]


def deleted(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    i = rng.choice(own)
    return [*lines[:i], *lines[i + 1 :]]


def heading(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    found = [i for i, line in enumerate(lines) if re.match(r"#+\s+\S", line.text)]
    if not found:
        return None
    i = rng.choice(found)
    signs, name = lines[i].text.split(None, 1)
    return put(lines, i, f"{signs} {rng.choice(['About ' + name, name + ' in practice', 'Another topic'])}")


def nested(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    i = rng.choice(own)
    m = _BULLET.match(lines[i].text)
    if not m or i == 0:
        return None
    if m[1] and rng.random() < 0.5:
        return put(lines, i, lines[i].text[min(len(m[1]), 4) :])
    above = _BULLET.match(lines[i - 1].text)
    return (
        put(lines, i, ("\t" if "\t" in m[1] else "  " if m[2] in "-*+" else "   ") + lines[i].text)
        if above and len(above[1]) == len(m[1])
        else None
    )


def split(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    i = rng.choice(own)
    m = _BULLET.match(lines[i].text)
    if not m or "|" in lines[i].text:
        return None
    body = m[4]
    cuts = [
        (c.start(), c.end())
        for c in re.finditer(r"(?<=[.;])\s+(?=\w)|,? and (?=\w)|; |, (?=\w)", body)
        if c.start() > 8 and c.end() < len(body) - 8
    ]
    if not cuts:
        return None
    a, b = rng.choice(cuts)
    parts = [body[:a], body[b:]]
    sizes = [len(re.findall(r"\w+", part)) for part in parts]
    if sizes[0] == sizes[1]:
        return None
    lead = m[1] + m[2] + m[3]
    made = [
        Line(lead + part, lines[i].of if size == max(sizes) else frozenset())
        for part, size in zip(parts, sizes, strict=True)
    ]
    return [*lines[:i], *made, *lines[i + 1 :]]


def joined(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    found = [
        i
        for i in own
        if i + 1 < len(lines)
        and (a := _BULLET.match(lines[i].text))
        and (b := _BULLET.match(lines[i + 1].text))
        and a[1] == b[1]
    ]
    if not found:
        return None
    i = rng.choice(found)
    following = _BULLET.match(lines[i + 1].text)[4]
    text = lines[i].text.rstrip()
    text += (" " if text.endswith(".") else rng.choice([". ", "; "])) + following
    return [*lines[:i], Line(text, lines[i].of | lines[i + 1].of), *lines[i + 2 :]]


def renamed(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    counts = Counter(m.group().lower() for i in own for m in words_of(lines[i]) if len(m.group()) > 4)
    often = [word for word, n in counts.most_common(12) if n > 1]
    if not often:
        return None
    old, new = rng.choice(often), rng.choice(_OTHERS)
    return [replace(line, text=re.sub(rf"\b{re.escape(old)}\b", new, line.text, flags=re.IGNORECASE)) for line in lines]


def renumbered(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    by = rng.choice([1, 2, 10])
    result = [
        replace(line, text=re.sub(r"^(\s*)(\d+)([.)]\s)", lambda m: f"{m[1]}{int(m[2]) + by}{m[3]}", line.text))
        for line in lines
    ]
    return result if result != lines else None


def one_by_one(lines: list[Line], own: list[int], rng: random.Random) -> list[Line] | None:
    result = [replace(line, text=re.sub(r"^(\s*)\d+([.)]\s)", r"\g<1>1\g<2>", line.text)) for line in lines]
    return result if result != lines else None


def _another_kind(text: str, rng: random.Random) -> str | None:
    at = body_of(text)
    if "|" in text or "{{" in text:
        return None
    colon = re.match(r"([^:]{3,40}): (?=\w)", text[at:])
    if colon:
        return text[:at] + colon[1] + rng.choice([" is ", " - ", " means that it is "]) + text[at + colon.end() :]
    found = words_of(Line(text))
    if len(found) < 3:
        return None
    m = found[-1]
    return (
        text[: m.start()] + (f"{{{{c1::{m.group()}}}}}" if rng.random() < 0.5 else f"=={m.group()}==") + text[m.end() :]
    )


SINGLE: dict[str, Edit] = {
    "typo in question": typo("question"),
    "typo in answer": typo("answer"),
    "typo in both": typo("both"),
    "punctuation": on_text(_punctuated),
    "bold added": on_word(lambda word, rng: f"**{word}**"),
    "quotation marks changed": on_text(_quoted),
    "word replaced": on_word(lambda word, rng: rng.choice(_OTHERS)),
    "case changed": on_word(lambda word, rng: word.upper()),
    "clause added": on_text(_clause),
    "clause in front": on_text(_at_front),
    "reflowed": reflowed,
    "bullets reordered": reordered,
    "insert on top": on_top,
    "insert between": inserted,
    "delete": deleted,
    "heading renamed": heading,
    "nesting changed": nested,
    "two facts swapped": swapped,
    "bullet split": split,
    "bullets merged": joined,
    "term renamed throughout": renamed,
    "renumbered": renumbered,
    "numbered 1 throughout": one_by_one,
    "kind changed": on_text(_another_kind),
}

# Edits of files

Move = Callable[[State, dict[str, list[int]], random.Random], State | None]


def in_one(edit: Edit) -> Move:
    def move(state: State, own: dict[str, list[int]], rng: random.Random) -> State | None:
        path = rng.choice([p for p in own if own[p]] or [""])
        changed = edit(state.files[path], own[path], rng) if path else None
        return replace(state, files={**state.files, path: changed}) if changed else None

    return move


def to_path(new: Callable[[str], str]) -> Move:
    def move(state: State, own: dict[str, list[int]], rng: random.Random) -> State | None:
        path = rng.choice([p for p in own if own[p]])
        rest = {p: lines for p, lines in state.files.items() if p != path}
        return replace(state, files={**rest, new(path): state.files[path]})

    return move


def in_three(state: State, own: dict[str, list[int]], rng: random.Random) -> State | None:
    path = rng.choice([p for p in own if len(own[p]) > 3] or [""])
    if not path:
        return None
    lines = state.files[path]
    heads = [i for i, line in enumerate(lines) if re.match(r"#+\s", line.text)]
    cuts = sorted(rng.sample(heads[1:], 2)) if len(heads) > 3 else [len(lines) // 3, 2 * len(lines) // 3]
    parts = [lines[: cuts[0]], lines[cuts[0] : cuts[1]], lines[cuts[1] :]]
    rest = {p: ls for p, ls in state.files.items() if p != path}
    names = (
        [path, path[:-3] + "-b.md", path[:-3] + "-c.md"]
        if rng.random() < 0.5
        else [path[:-3] + f"-{c}.md" for c in "abc"]
    )
    return replace(state, files={**rest, **dict(zip(names, parts, strict=True))})


def two_in_one(state: State, own: dict[str, list[int]], rng: random.Random) -> State | None:
    if len(state.files) < 2:
        return None
    a, b = rng.sample(sorted(state.files), 2)
    rest = {p: ls for p, ls in state.files.items() if p not in (a, b)}
    return replace(
        state, files={**rest, rng.choice([a, "notes/joined.md"]): [*state.files[a], Line(""), *state.files[b]]}
    )


def section_moved(state: State, own: dict[str, list[int]], rng: random.Random) -> State | None:
    if len(state.files) < 2:
        return None
    a, b = rng.sample(sorted(state.files), 2)
    lines = state.files[a]
    heads = [i for i, line in enumerate(lines) if re.match(r"#+\s", line.text)]
    if len(heads) < 3:
        return None
    k = rng.randrange(1, len(heads))
    start, end = heads[k], heads[k + 1] if k + 1 < len(heads) else len(lines)
    return replace(
        state,
        files={**state.files, a: [*lines[:start], *lines[end:]], b: [*state.files[b], Line(""), *lines[start:end]]},
    )


def upgraded(state: State, own: dict[str, list[int]], rng: random.Random) -> State | None:
    extract = replace(
        state.settings.extract,
        **rng.choice(
            [
                {"min_confidence": 0.75},
                {"min_confidence": 0.4},
                {"off": ("statement",)},
                {"off": ("definition", "children")},
            ]
        ),
    )
    return replace(state, settings=replace(state.settings, extract=extract))


def several(edits: Sequence[Move], n: int) -> Move:
    def move(state: State, own: dict[str, list[int]], rng: random.Random) -> State | None:
        done = 0
        for _ in range(4 * n):
            after = rng.choice(edits)(state, _standing(state, own), rng)
            if after is not None:
                state, done = after, done + 1
            if done == n:
                return state
        return None

    return move


def _standing(state: State, own: dict[str, list[int]]) -> dict[str, list[int]]:
    """Where the lines with cards stand after some edits."""
    cards = {(path, i) for path, lines in own.items() for i in lines}
    return {path: [i for i, line in enumerate(lines) if line.of & cards] for path, lines in state.files.items()}


MULTI: dict[str, Move] = {
    "file renamed": to_path(lambda p: p[:-3] + "-renamed.md"),
    "file moved to another deck": to_path(lambda p: "notes/elsewhere/" + p.rsplit("/", 1)[-1]),
    "file split in three": in_three,
    "two files merged": two_in_one,
    "section moved to another file": section_moved,
    "line ends": lambda state, own, rng: replace(state, ends="\r\n"),
    "rules or threshold changed": upgraded,
}
ALL: dict[str, Move] = {**{name: in_one(edit) for name, edit in SINGLE.items()}, **MULTI}
ONE_FILE = [in_one(edit) for edit in SINGLE.values()]
ALL["renamed and edited"] = several(
    [MULTI["file renamed"], *[in_one(SINGLE[k]) for k in ("typo in both", "word replaced", "clause added")]], 4
)
ALL["five edits at once"] = several(ONE_FILE, 5)
ALL["five edits of all kinds"] = several([*ONE_FILE, *MULTI.values()], 5)


def duplicated(lines: list[Line], rng: random.Random) -> list[Line] | None:
    """A section twice, the second time under a heading of its own or under the same."""
    heads = [i for i, line in enumerate(lines) if re.match(r"##+\s", line.text)]
    if len(heads) < 2:
        return None
    k = rng.randrange(len(heads) - 1)
    section = lines[heads[k] : heads[k + 1]]
    head = section[0] if rng.random() < 0.5 else Line(section[0].text + " again")
    return [*lines, Line(""), head, *section[1:]]


# Running


def own_lines(cards: Iterable[Shown]) -> dict[str, list[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for card in cards:
        found[card.at[0]].add(card.at[1])
    return {path: sorted(lines) for path, lines in found.items()}


def trial(files: Files, kind: str, seed: int) -> tuple[Counter[str], list[str]]:
    """One edit of one project, judged."""
    rng = random.Random(f"{kind} {seed} {sorted(files)[0]}")
    files = stamped(files)
    if kind == "duplicated section edited":
        path = rng.choice(sorted(files))
        twice = duplicated(files[path], rng)
        if twice is None:
            return Counter(), []
        files = stamped({**files, path: twice})
    state, before, _ = built(State(files))
    if not before:
        return Counter(), []
    move = several(ONE_FILE[:3], 1) if kind.startswith("duplicated") else ALL[kind]
    for _ in range(12):
        edited = move(state, own_lines(before), rng)
        if edited is not None:
            break
    else:
        return Counter(), []
    after, cards, _ = built(edited, 1_767_300_000)
    return judged(before, cards, after.files, state.files)


def chain(files: Files, seed: int, length: int = 10) -> tuple[Counter[str], list[str]]:
    """Ten builds, each after a random edit, each judged against the one before it and the last against the first."""
    rng = random.Random(f"chain {seed} {sorted(files)[0]}")
    state, before, _ = built(State(stamped(files)))
    first, start = before, state.files
    counts, said = Counter[str](), []
    for step in range(length):
        kept = state.files
        step_state = replace(state, files=stamped(state.files))
        edited = None
        for _ in range(30):
            edited = rng.choice([*ONE_FILE, *MULTI.values()])(step_state, own_lines(before), rng)
            if edited is not None:
                break
        if edited is None or not before:
            break
        after, cards, _ = built(edited, 1_767_300_000 + step)
        found, lines = judged(before, cards, after.files, state.files)
        counts += found
        said += lines
        composed = {
            path: [replace(line, of=frozenset(o for p, i in line.of for o in kept[p][i].of)) for line in ls]
            for path, ls in after.files.items()
        }
        state, before = replace(after, files=composed), cards
    found, lines = judged(first, before, state.files, start)
    return counts + found, [*said, *(f"whole chain: {line}" for line in lines)]


def projects() -> list[Files]:
    """Each real note with another one beside it, for facts to move to."""
    texts = [(path, path.read_text("utf-8")) for path in CORPUS]
    folders = ("a", "a/b", "c")
    made = []
    for i, (path, source) in enumerate(texts):
        other, beside = texts[(i + 5) % len(texts)]
        made.append(
            {
                f"notes/{folders[i % 3]}/{path.name}": lines_of(source),
                f"notes/{folders[(i + 1) % 3]}/{other.stem}-2.md": lines_of(beside),
            }
        )
    return made


def lines_of(source: str) -> list[Line]:
    return [Line(line) for line in source.split("\n")]


KINDS = [*ALL, "duplicated section edited", "chain of ten builds"]


def measured(kinds: Sequence[str], seeds: int, made: Sequence[Files], verbose: bool = False) -> dict[str, Counter[str]]:
    result = {}
    for kind in kinds:
        total = Counter[str]()
        for files in made:
            for seed in range(seeds):
                counts, said = chain(files, seed) if kind == "chain of ten builds" else trial(files, kind, seed)
                total += counts
                if verbose:
                    for line in said:
                        print(f"  {kind} {seed}: {line}"[:600])
        result[kind] = total
        print(row_of(kind, total), flush=True)
    return result


def row_of(kind: str, n: Counter[str]) -> str:
    share = 100 * n["right"] / max(1, n["right"] + n["lost"] + n["wrong"])
    touched = 100 * n["touched"] / max(1, n["touched"] + n["lost"] + n["wrong"])
    return f"{kind:32}{n['right']:7}{n['lost']:7}{n['wrong']:7}{share:9.2f} %{n['touched']:7}{touched:9.2f} %"


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("--seeds", type=int, default=3)
    asked.add_argument("--kind", action="append")
    asked.add_argument("--every", type=int, default=1, help="only each n-th project")
    asked.add_argument("-v", action="store_true", dest="verbose")
    given = asked.parse_args()
    print(f"{'edit':32}{'right':>7}{'lost':>7}{'wrong':>7}{'right':>11}{'touched':>7}{'right':>11}")
    found = measured(given.kind or KINDS, given.seeds, projects()[:: given.every], given.verbose)
    total = sum(found.values(), Counter[str]())
    print(row_of("all", total))
    return 1 if total["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
