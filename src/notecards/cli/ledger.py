"""`notecards ledger`: see which card is which and why, put it right by hand, merge the ledgers of two branches."""

import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from notecards import ledger
from notecards.build import Built
from notecards.cards import Row
from notecards.cli.advice import search
from notecards.cli.files import write
from notecards.cli.ledgers import change, write_ledgers
from notecards.cli.output import print_json, report, styled
from notecards.cli.place import Project, find
from notecards.cli.plan import side
from notecards.cli.project import Loaded, built, load
from notecards.cli.times import now
from notecards.identify import mending
from notecards.ledger.merging import merged, sides
from notecards.problems import Problem

_FOLDER = click.option("--project", "folder", metavar="DIR", help="The project's folder.")


@click.group("ledger")
def command() -> None:
    """See which card is which, and put it right where it is not.

    A CARD is an id, as cards, explain and build --dry-run show it, or FILE:LINE.

    \b
    notecards ledger show notes/biology.md:12
    """


@command.command("show")
@click.argument("cards", nargs=-1, metavar="[CARD]...")
@click.option("--json", "as_json", is_flag=True, help="One JSON document, for programs.")
@_FOLDER
def show(cards: tuple[str, ...], as_json: bool, folder: str | None) -> None:
    """Show what the ledger knows of cards; without CARD, how many there are and which are gone.

    \b
    notecards ledger show
    notecards ledger show notes/biology.md:12
    notecards ledger show agtqlw2obtkx
    """
    loaded, result = _now(folder)
    rows = [row for card in cards for row in _rows(card, result, loaded)]
    if as_json:
        print_json([_json(row, result) for row in (rows if cards else _every(result))])
    elif cards:
        for row in rows:
            _show(row, result, loaded.project)
    else:
        _show_all(_every(result))
    raise SystemExit(1 if report(loaded.ledgers.problems) else 0)


@command.command("link")
@click.argument("card", metavar="CARD")
@click.argument("known", metavar="OLD_ID")
@_FOLDER
def link(card: str, known: str, folder: str | None) -> None:
    """Say that CARD is the one that was OLD_ID: it takes over its history.

    \b
    notecards ledger link notes/biology.md:12 agtqlw2obtkx
    """
    loaded = _written(folder)
    result = built(loaded)
    new, old = _one(card, result, loaded), _one(known, result, loaded)
    if new.id == old.id:
        raise click.UsageError(f"{card} is {known} already")
    if not old.gone:
        raise click.UsageError(
            f"{known} still stands in the notes ({_where(old, result)}); only a card that is gone can lend its history; notecards ledger split {known} takes it away first"
        )
    if new.gone:
        raise click.UsageError(f"{card} stands in the notes no more; name a card that does")
    row, left = mending.linked(new, old, now())
    change(loaded.project.decks, {old.id: row, new.id: left})
    click.echo(f"{_where(new, result)} is {old.id} now; its history goes on. notecards build writes the deck.")


@command.command("split")
@click.argument("card", metavar="CARD")
@_FOLDER
def split(card: str, folder: str | None) -> None:
    """Say that CARD is not what it was: it starts afresh, and its history is retired.

    \b
    notecards ledger split notes/biology.md:12
    """
    loaded = _written(folder)
    result = built(loaded)
    row = _one(card, result, loaded)
    if row.gone:
        raise click.UsageError(f"{card} stands in the notes no more, so there is nothing to split from it")
    fresh = _fresh_id(row, {one.id for one in _every(result)})
    made, retired = mending.split(row, fresh, now())
    change(loaded.project.decks, {row.id: retired, fresh: made})
    click.echo(f"{_where(row, result)} is {fresh} now and starts afresh; {row.id} is retired.")
    click.echo(f"To take it away in Anki, search: {search([row.id])}")
    click.echo(f"To undo: notecards ledger link {fresh} {row.id}")


@command.command("forget")
@click.argument("cards", nargs=-1, required=True, metavar="CARD...")
@_FOLDER
def forget(cards: tuple[str, ...], folder: str | None) -> None:
    """Forget cards: what stands in the notes starts afresh, what is gone never comes back.

    \b
    notecards ledger forget agtqlw2obtkx
    """
    loaded = _written(folder)
    result = built(loaded)
    rows = [_one(card, result, loaded) for card in cards]
    change(loaded.project.decks, {row.id: mending.forgotten(row) for row in rows})
    click.echo(
        f"{len(rows)} card{'s' if len(rows) > 1 else ''} forgotten. To take {'them' if len(rows) > 1 else 'it'} away in Anki, search:"
    )
    click.echo(f"  {search(row.id for row in rows)}")


@command.command("merge")
@click.argument("files", nargs=-1, metavar="[BASE OURS THEIRS]")
@_FOLDER
def merge(files: tuple[str, ...], folder: str | None) -> None:
    """Merge ledgers: of the project those that git left in conflict, or three files, the result going to OURS.

    \b
    notecards ledger merge                        after a git merge with conflicts
    git config merge.notecards.driver "notecards ledger merge %O %A %B"
                                                  and `decks/*.jsonl merge=notecards` in .gitattributes
    """
    if len(files) == 3:
        texts = [_text(Path(name)) for name in files]
        problems = _merge(Path(files[1]), *texts)
    elif not files:
        problems = _merge_conflicts(find(folder, ()))
    else:
        raise click.UsageError("give three files, BASE OURS THEIRS, or none")
    raise SystemExit(1 if report(problems) else 0)


def _merge_conflicts(project: Project) -> list[Problem]:
    problems: list[Problem] = []
    found = [path for path in sorted(project.decks.glob("*.jsonl")) if ledger.parse(_text(path), path.name)[0].conflict]
    for path in found:
        problems += _merge(path, *sides(_text(path)))
        click.echo(f"decks/{path.name}: merged; look at it with git diff, then git add it")
    if not found:
        click.echo("No ledger is in conflict.")
    return problems


def _merge(target: Path, base: str, ours: str, theirs: str) -> list[Problem]:
    """Merge three texts into a file. A side that is itself in conflict, or no text, is refused and nothing is written."""
    parsed = [ledger.parse(text, str(target)) for text in (base, ours, theirs)]
    if any(one.conflict for one, _ in parsed[1:]):
        raise click.UsageError(f"{target}: one side has unresolved conflicts itself; resolve it first")
    result = merged(*(one for one, _ in parsed))
    try:
        write(target, ledger.text_of(result.rows, result.damaged).encode())
    except OSError as error:
        raise click.ClickException(f"{target}: cannot be written ({error.strerror}); nothing was changed") from None
    return [problem for _, said in parsed[1:] for problem in said]


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise click.UsageError(f"{path}: there is no such file") from None
    except (OSError, UnicodeDecodeError):
        raise click.UsageError(f"{path}: this ledger cannot be read as UTF-8 text") from None


def _now(folder: str | None) -> tuple[Loaded, Built]:
    loaded = load(find(folder, ()), ())
    return loaded, built(loaded)


def _written(folder: str | None) -> Loaded:
    """The project with its ledgers as a build would leave them, so that every card it names stands in one."""
    loaded, result = _now(folder)
    if loaded.ledgers.locked:
        report(loaded.ledgers.problems)
        raise click.ClickException("a ledger is damaged or in conflict; put that right first")
    write_ledgers(loaded.project.decks, result.rows, loaded.ledgers)
    return load(loaded.project, ())


def _every(result: Built) -> list[Row]:
    return [row for rows in result.rows.values() for row in rows]


def _rows(card: str, result: Built, loaded: Loaded) -> list[Row]:
    """The rows that an id or FILE:LINE names. Raises click.UsageError where there is none."""
    at = re.fullmatch(r"(.+\.\w+):(\d+)", card)
    if at:
        path = Path(at[1]).absolute()
        root = loaded.project.root.absolute()
        relative = path.relative_to(root).as_posix() if path.is_relative_to(root) else at[1]
        ids = {
            note.id
            for note in result.notes
            for s in note.sources
            if s.path == relative and s.span.first <= int(at[2]) <= s.span.last
        }
    else:
        ids = {card.split(":")[0]}
    found = [row for row in _every(result) if row.id in ids]
    if not found:
        what = "no card stands on this line" if at else "no ledger knows this card"
        raise click.UsageError(f"{card}: {what}; notecards explain FILE shows which card each line gives")
    return found


def _one(card: str, result: Built, loaded: Loaded) -> Row:
    rows = _rows(card, result, loaded)
    if len(rows) > 1:
        named = ", ".join(f"{row.id} ({side(row)[:50]})" for row in rows)
        raise click.UsageError(f"{card}: several cards stand here; name one by its id: {named}")
    return rows[0]


def _fresh_id(row: Row, taken: set[str]) -> str:
    """An id that no row ever had, from the row's own words."""
    from notecards.cards import Candidate
    from notecards.identify import fact_id
    from notecards.problems import Span

    return fact_id(Candidate(row.content, row.statement, row.subject, row.asked, row.path, Span(0, 0)), taken)


def _where(row: Row, result: Built) -> str:
    for note in result.notes:
        if note.id == row.id and note.sources[0].span.last:
            return f"{note.sources[0].path}:{note.sources[0].span.last}"
    return row.path or "nowhere"


def _json(row: Row, result: Built) -> dict[str, Any]:
    line = next((line for line in result.plan if line.id == row.id), None)
    return {
        "id": row.id,
        "where": _where(row, result),
        "deck": row.deck,
        "kind": row.content.kind.value,
        "said": side(row),
        "statement": row.statement,
        "added": row.added,
        "modified": row.modified,
        "decision": row.decision.value,
        "gone": row.gone,
        "numbers": [gap.number for gap in row.content.gaps],
        "reason": str(line.reason) if line else "",
    }


def _show(row: Row, result: Built, project: Project) -> None:
    line = next((line for line in result.plan if line.id == row.id), None)
    click.echo(f"{styled(row.id, bold=True)}  {_where(row, result)}  {row.deck}")
    click.echo("  " + side(row))
    click.echo(
        f"  {row.content.kind} · {row.content.rule} · first built {_day(row.added)}, changed last {_day(row.modified)}"
    )
    if row.content.gaps:
        click.echo(
            f"  cloze numbers {', '.join(str(gap.number) for gap in row.content.gaps)}; {row.highest} were given in all"
        )
    state = "gone from the notes; its history waits" if row.gone else str(line.reason) if line else ""
    click.echo(
        "  "
        + "; ".join(
            part for part in (state, row.decision and f"you said: {row.decision}", _reviews(row, project)) if part
        )
    )


def _reviews(row: Row, project: Project) -> str:
    """How often it was answered in the terminal, where there is a store."""
    from notecards.review_log import StoreProblem, read_log
    from notecards.reviews import EventKind

    if not (project.root / ".notecards" / "reviews.db").is_file():
        return "no reviews"
    try:
        with read_log(project.root / ".notecards") as log:
            mine = [
                e
                for e in (log.events() if log else ())
                if e.kind is EventKind.GRADE and e.card.rsplit(":", 1)[0] == row.id
            ]
    except StoreProblem as problem:
        return str(problem)
    return f"{len(mine)} review{'' if len(mine) == 1 else 's'}" if mine else "no reviews"


def _show_all(rows: list[Row]) -> None:
    counts = Counter("gone" if row.gone else row.deck.split("::")[0] for row in rows if row.statement)
    for name, n in sorted(counts.items(), key=lambda pair: (pair[0] == "gone", pair[0])):
        click.echo(f"{n:6}  {name}")
    gone = [row for row in rows if row.gone and row.statement]
    for row in gone:
        click.echo(f"  gone  {row.id}  {row.path}  {side(row)}")
    if gone:
        click.echo(f"To find them in Anki, search:\n  {search(row.id for row in gone)}")


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
