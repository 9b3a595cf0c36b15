"""What commands say: tables, problems on standard error, colours where they are wanted."""

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from notecards.problems import Problem


def echo(words: str, *, err: bool = False) -> None:
    """A line on standard output or standard error. click is loaded when there is something to say: it takes longer than a look at all notes."""
    import click

    click.echo(words, err=err)


def clean(words: str) -> str:
    """Text of a note without anything that could steer the terminal."""
    return "".join(sign if sign == "\n" or sign.isprintable() else " " for sign in words)


def styled(words: str, **look: Any) -> str:
    """Coloured text, plain with NO_COLOR or off a terminal."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty():
        return clean(words)
    import click

    return click.style(clean(words), **look)


def report(problems: Iterable[Problem]) -> int:
    """Print problems, sorted, each once; how many there were."""
    found = sorted(set(problems))
    for problem in found:
        echo(clean(str(problem)), err=True)
    return len(found)


def shown(path: Path) -> str:
    """A path as people name it from where they are."""
    try:
        return str(path.resolve().relative_to(Path.cwd().resolve()))
    except ValueError:
        return str(path)


def print_json(value: Any) -> None:
    echo(json.dumps(value, ensure_ascii=False))


def table(rows: Sequence[Mapping[str, Any]], columns: list[str]) -> list[str]:
    """Lines of a plain table; numbers to the right."""
    widths = {c: max(len(c), *(len(str(row[c])) for row in rows)) for c in columns}
    heads = {c: c for c in columns}
    return ["  ".join(_cell(row[c], c == columns[0], widths[c]) for c in columns) for row in [heads, *rows]]


def _cell(value: Any, first: bool, width: int) -> str:
    return str(value).ljust(width) if first else str(value).rjust(width)
