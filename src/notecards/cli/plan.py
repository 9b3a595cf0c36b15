"""The plan of a build as a learner reads it: what becomes of each card and why, old and new words, what to do in Anki."""

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import click

from notecards.build import Built
from notecards.cards import Row, Status
from notecards.cli.output import styled
from notecards.identify import Planned
from notecards.identify.likeness import hidden_text
from notecards.tokens import plain


def show_plan(result: Built, statuses: Iterable[Status] = tuple(Status)) -> None:
    """Each card that does not stay as it is, with the reason and its old and new words; then how many there are of each kind."""
    wanted = set(statuses) - {Status.SAME}
    for line in result.plan:
        if line.status in wanted:
            _show_line(line)


def show_counts(result: Built) -> None:
    counts = Counter(line.status for line in result.plan)
    click.echo(", ".join(f"{counts[status]} {status}" for status in Status if counts[status]) or "no cards")


def _show_line(line: Planned) -> None:
    where = line.source.path + (f":{line.source.span.last}" if line.source.span.last else "")
    head = styled(line.status.value.ljust(8), bold=True)
    click.echo(f"{head} {line.id}  {where}  {line.reason}")
    if line.old and line.old.deck != line.row.deck:
        click.echo(f"  deck {line.old.deck} → {line.row.deck}")
    old, new = side(line.old) if line.old else "", side(line.row)
    if line.status is Status.GONE:
        click.echo("  - " + styled(old, fg="red"))
    elif not old or old == new:
        click.echo(("  + " if line.old is None else "    ") + styled(new, fg="green"))
    else:
        before, after = word_diff(old, new)
        click.echo("  - " + styled(before, fg="red"))
        click.echo("  + " + styled(after, fg="green"))


def side(row: Row) -> str:
    """Question and answer of a card in one line: what its place says, what is asked, what is hidden."""
    content = row.content
    context = "".join(f"{plain(part)} › " for part in content.context)
    asked = plain(content.front) or plain(content.back)
    return f"{context}{asked} → {hidden_text(content)}".replace("\n", " / ")


def word_diff(old: str, new: str) -> tuple[str, str]:
    """Both texts, the words that only one of them has in `[-...-]` and `{+...+}`."""
    a, b = re.findall(r"\s+|[^\W_]+|[\W_]", old), re.findall(r"\s+|[^\W_]+|[\W_]", new)
    before, after = "", ""
    for tag, i, j, k, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        gone, come = "".join(a[i:j]), "".join(b[k:m])
        before += gone if tag == "equal" or not gone else f"[-{gone}-]"
        after += come if tag == "equal" or not come else f"{{+{come}+}}"
    return before, after


def gone_ids(result: Built) -> list[str]:
    return [line.id for line in result.plan if line.status is Status.GONE]


def plan_json(plan: Sequence[Planned]) -> list[dict[str, Any]]:
    """A row a note, as CONTRACT's `build --json` has it."""
    return [_planned(line) for line in plan]


def _planned(line: Planned) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": line.id,
        "status": line.status.value,
        "reason": str(line.reason),
        "file": line.source.path,
        "source_lines": [line.source.span.first, line.source.span.last],
    }
    if line.old and line.status is Status.EDITED:
        row["old"] = side(line.old)
    return row
