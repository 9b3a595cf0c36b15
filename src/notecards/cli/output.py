"""What commands say: plain text of cards, problems on standard error, colours where they are wanted."""

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from notecards.cards import Card, Note
from notecards.identify.likeness import hidden_text
from notecards.problems import Problem
from notecards.tokens import plain


def clean(words: str) -> str:
    """Text of a note without anything that could steer the terminal."""
    return "".join(sign if sign == "\n" or sign.isprintable() else " " for sign in words)


def styled(words: str, **look: Any) -> str:
    """Coloured text, plain with NO_COLOR or off a terminal."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty():
        return clean(words)
    return click.style(clean(words), **look)


def report(problems: Iterable[Problem]) -> int:
    """Print problems, sorted, each once; how many there were."""
    found = sorted(set(problems))
    for problem in found:
        click.echo(clean(str(problem)), err=True)
    return len(found)


def shown(path: Path) -> str:
    """A path as people name it from where they are."""
    try:
        return str(path.resolve().relative_to(Path.cwd().resolve()))
    except ValueError:
        return str(path)


def print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False))


def card_rows(note: Note) -> list[dict[str, Any]]:
    """The cards of a note as CONTRACT's `cards --jsonl` has them."""
    return [card_row(Card(note, ordinal)) for ordinal in note.ordinals]


def card_row(card: Card) -> dict[str, Any]:
    note, content = card.note, card.note.content
    place = note.sources[0]
    context = [plain(part) for part in content.context]
    question, hidden = sides(card)
    return {
        "card": card.id,
        "id": note.id,
        "ordinal": card.ordinal,
        "type": content.note_type.value,
        "kind": content.kind.value,
        "rule": content.rule,
        "confidence": content.confidence,
        "front": (" › ".join(context) + "\n" if context else "") + question,
        "back": plain(content.back) if card.ordinal == 0 or content.gaps else plain(content.front),
        "hidden": hidden,
        "context": context,
        "file": place.path,
        "source_lines": [place.span.first, place.span.last],
        "deck": note.deck,
        "tags": list(note.tags),
    }


def sides(card: Card) -> tuple[str, str]:
    """The question as plain text, the gap as [...], and what the gap hides ("" without one)."""
    content = card.note.content
    if not content.gaps:
        return (plain(content.front) if card.ordinal == 0 else plain(content.back)), ""
    whole = plain(content.back)
    gap = next(g for g in content.gaps if g.number == card.ordinal + 1)
    return whole[: gap.start] + "[...]" + whole[gap.end :], whole[gap.start : gap.end]


def answer(note: Note) -> str:
    return hidden_text(note.content)


def table(rows: Sequence[Mapping[str, Any]], columns: list[str]) -> list[str]:
    """Lines of a plain table; numbers to the right."""
    widths = {c: max(len(c), *(len(str(row[c])) for row in rows)) for c in columns}
    heads = {c: c for c in columns}
    return ["  ".join(_cell(row[c], c == columns[0], widths[c]) for c in columns) for row in [heads, *rows]]


def _cell(value: Any, first: bool, width: int) -> str:
    return str(value).ljust(width) if first else str(value).rjust(width)
