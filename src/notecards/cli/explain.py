"""`notecards explain`: for each line of a note the card it gave and by which rule, what it is context of, or why it is silent."""

import re
from collections import defaultdict
from typing import Any

import click

from notecards.build import Built
from notecards.cards import Note
from notecards.cli.options import project_option
from notecards.cli.output import clean, print_json, report, styled
from notecards.cli.place import find
from notecards.cli.project import Loaded, built, load
from notecards.document import Document


@click.command("explain")
@click.argument("file")
@click.option("--jsonl", is_flag=True, help="One JSON object a line, for programs.")
@project_option
def command(file: str, jsonl: bool, folder: str | None) -> None:
    """Say for each line of FILE which card it gave and by which rule, or why it gave none.

    \b
    notecards explain notes/biology.md
    notecards explain notes/biology.md:12
    """
    at = re.fullmatch(r"(.+):(\d+)", file)
    path, only = (at[1], int(at[2])) if at else (file, None)
    loaded = load(find(folder, (path,)), (path,))
    if len(loaded.notes) != 1:
        raise click.UsageError(f"{path}: this is a folder; name one file")
    document = loaded.notes[0].document
    result = built(loaded)
    rows = explained(document, result)
    if only is not None:
        rows = [row for row in rows if row["line"] == only]
        if not rows:
            raise click.UsageError(
                f"{path}:{only}: there is no such line, or it is blank; the file has {len(document.lines)} lines"
            )
    for row in rows:
        if jsonl:
            print_json(row)
        else:
            _show(row, document)
    raise SystemExit(1 if report((*_of(loaded, document.path), *result.faults)) else 0)


def _of(loaded: Loaded, path: str) -> list[Any]:
    return [problem for problem in loaded.problems if problem.where.path in (path, "notecards.yaml")]


def explained(document: Document, result: Built) -> list[dict[str, Any]]:
    """A row a non-blank line; exactly one of cards, context_of and veto is filled."""
    own: dict[int, list[Note]] = defaultdict(list)
    around: dict[int, list[Note]] = defaultdict(list)
    context = {(c.span, c.asked): c.context_lines for c in result.extractions[document.path].candidates}
    by_fact = {planned.id: (planned.source.span, planned.row.asked) for planned in result.plan}
    for note in result.notes:
        for source in note.sources:
            if source.path != document.path or not source.span.first:
                continue
            own[source.span.last].append(note)
            for line in (
                *range(source.span.first, source.span.last),
                *context.get(by_fact.get(note.id, (source.span, "")), ()),
            ):
                around[line].append(note)
    headings = _headings(document, result)
    reasons = _reasons(document, result)
    rows = []
    for number, line in enumerate(document.lines, 1):
        if line.strip():
            rows.append(
                _row(
                    document.path,
                    number,
                    own.get(number, []),
                    around.get(number, []) or headings.get(number, []),
                    reasons.get(number),
                )
            )
    return rows


def _headings(document: Document, result: Built) -> dict[int, list[Note]]:
    """Lines of headings that stand on the front of a card."""
    found: dict[int, list[Note]] = defaultdict(list)
    for candidate in result.extractions[document.path].candidates:
        for line in candidate.context_lines:
            found[line] += [
                note
                for note in result.notes
                if note.sources[0].path == document.path and note.sources[0].span == candidate.span
            ]
    return found


def _reasons(document: Document, result: Built) -> dict[int, tuple[str, str]]:
    reasons: dict[int, tuple[str, str]] = {}
    head = document.front_matter.span
    if head:
        reasons |= dict.fromkeys(range(head.first, head.last + 1), ("front-matter", "the head of the note"))
    for silence in result.extractions[document.path].silences:
        for line in range(silence.span.first, silence.span.last + 1):
            reasons.setdefault(line, (silence.veto, silence.reason))
    return reasons


def _row(
    path: str, line: int, cards: list[Note], context_of: list[Note], reason: tuple[str, str] | None
) -> dict[str, Any]:
    ids = list(dict.fromkeys(note.id for note in cards))
    around = [] if ids else list(dict.fromkeys(note.id for note in context_of))
    veto, why = ("", "") if ids or around else reason or ("markup", "a sign of Markdown, not a statement")
    rule = ", ".join(dict.fromkeys(note.content.rule for note in cards))
    return {"file": path, "line": line, "cards": ids, "context_of": around, "rule": rule, "veto": veto, "reason": why}


def _show(row: dict[str, Any], document: Document) -> None:
    words = clean(document.lines[row["line"] - 1].strip())
    shown = words if len(words) <= 90 else words[:89] + "…"
    click.echo(f"{styled(str(row['line']).rjust(4), dim=True)}  {shown}")
    if row["cards"]:
        click.echo("      " + styled(f"→ {row['rule']}: {', '.join(row['cards'])}", fg="green"))
    elif row["context_of"]:
        click.echo(
            "      "
            + styled(
                f"· context of {len(row['context_of'])} card{'' if len(row['context_of']) == 1 else 's'}", dim=True
            )
        )
    else:
        click.echo("      " + styled(f"– {row['veto']}: {row['reason']}", fg="yellow"))
