"""`notecards review` on the command line."""

import click

from notecards.cli.options import deck_option, project_option
from notecards.cli.place import find
from notecards.cli.review.choice import Choice
from notecards.cli.review.start import review


@click.command("review")
@deck_option
@click.option(
    "--tag", "tags", multiple=True, metavar="TAG", help="Only cards with this tag; may be given several times."
)
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most N answers in this session.")
@click.option("--new", type=click.IntRange(0), metavar="N", help="N new cards a day, whatever the settings say.")
@click.option(
    "--order",
    type=click.Choice(["due", "retrievability", "random", "notes"]),
    help="The order of due reviews.",
)
@click.option("--ahead", type=click.IntRange(0), default=0, metavar="DAYS", help="Reviews of the next days too.")
@click.option("--cram", is_flag=True, help="Every card, due or not; memory and due dates stay as they are.")
@click.option("--leeches", is_flag=True, help="Only cards that were forgotten again and again.")
@click.option("--type", "typed", is_flag=True, help="Type the answers and have them compared.")
@project_option
def command(
    decks: tuple[str, ...],
    tags: tuple[str, ...],
    limit: int | None,
    new: int | None,
    order: str | None,
    ahead: int,
    cram: bool,
    leeches: bool,
    typed: bool,
    folder: str | None,
) -> None:
    """Learn in the terminal: Space shows the answer, 1-4 grade it, u undoes, ? shows all keys.

    \b
    notecards review
    notecards review --deck "Biology::Cells" --limit 20
    notecards review --tag exam --cram
    notecards review --type --new 5
    """
    review(find(folder, ()), Choice(decks, tags, limit, new, cram, ahead, order or "", leeches, typed))
