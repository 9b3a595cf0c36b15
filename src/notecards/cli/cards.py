"""`notecards cards`: the cards that the notes give, to read or as JSON; writes nothing."""

from dataclasses import replace
from itertools import groupby

import click

from notecards.cards import Card
from notecards.cli.card_rows import card_row, sides
from notecards.cli.options import project_option
from notecards.cli.output import clean, print_json, report, styled
from notecards.cli.place import find
from notecards.cli.project import built, load
from notecards.extract.rules import NAMES
from notecards.tokens import plain


@click.command("cards")
@click.argument("paths", nargs=-1)
@click.option("--jsonl", is_flag=True, help="One JSON object a line, for programs.")
@click.option(
    "--min-confidence", type=click.FloatRange(0, 1), help="Try another threshold; the settings stay as they are."
)
@click.option("--off", multiple=True, metavar="RULE", help="Try without a rule; may be given several times.")
@project_option
def command(
    paths: tuple[str, ...], jsonl: bool, min_confidence: float | None, off: tuple[str, ...], folder: str | None
) -> None:
    """Show the cards that your notes give; writes nothing.

    \b
    notecards cards
    notecards cards notes/biology --min-confidence 0.8
    notecards cards --jsonl > cards.jsonl
    """
    unknown = [name for name in off if name not in NAMES]
    if unknown:
        raise click.UsageError(f"no rule is called {unknown[0]}; rules are {', '.join(sorted(NAMES))}")
    loaded = load(find(folder, paths), paths)
    chosen = loaded.settings.extract
    chosen = replace(
        chosen,
        off=(*chosen.off, *off),
        min_confidence=chosen.min_confidence if min_confidence is None else min_confidence,
    )
    tried = min_confidence is not None or off
    result = built(loaded, replace(loaded.settings, extract=chosen), refresh=tuple(loaded.scope) if tried else ())
    wanted = [note for note in result.notes if note.sources[0].path in loaded.scope]
    cards = [Card(note, ordinal) for note in wanted for ordinal in note.ordinals]
    if jsonl:
        for card in cards:
            print_json(card_row(card))
    else:
        _show(cards)
    raise SystemExit(1 if report((*loaded.problems, *result.faults)) else 0)


def _show(cards: list[Card]) -> None:
    for path, group in groupby(cards, key=lambda card: card.note.sources[0].path):
        click.echo(styled(path, bold=True))
        for card in group:
            _show_one(card)
    click.echo(f"{len(cards)} card{'' if len(cards) == 1 else 's'}")


def _show_one(card: Card) -> None:
    content, place = card.note.content, card.note.sources[0]
    question, hidden = sides(card)
    context = " › ".join(plain(part) for part in content.context)
    if context:
        click.echo("  " + styled(context, dim=True))
    click.echo("  " + clean(question))
    reply = hidden or (plain(content.back) if card.ordinal == 0 else plain(content.front))
    for i, line in enumerate(reply.split("\n")):
        click.echo(("    → " if i == 0 else "      ") + styled(line, fg="green"))
    click.echo("    " + styled(f"{content.kind} · {content.rule} · {place.path}:{place.span.last}", dim=True))
    click.echo()
