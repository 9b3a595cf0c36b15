"""`notecards due`: how much is due, in a line for a prompt, or every card's state as JSON."""

from collections.abc import Sequence
from datetime import UTC, datetime

import click

from notecards.cli.options import project_option
from notecards.cli.output import print_json
from notecards.cli.place import find
from notecards.cli.store import iso_day, moment, reading
from notecards.cli.waiting import built_cards, say_due
from notecards.review import NEW
from notecards.review.figures import recall_now
from notecards.reviews import CardState, Phase
from notecards.schedule import DEFAULT_PARAMETERS, Moment


@click.command("due")
@click.option("--all", "every", is_flag=True, help="Every card with its state.")
@click.option("--json", "as_json", is_flag=True, help="The counts as one JSON document, for programs.")
@click.option("--jsonl", is_flag=True, help="One JSON object a line, for programs.")
@project_option
def command(every: bool, as_json: bool, jsonl: bool, folder: str | None) -> None:
    """Say what is due today; exits with 0 where something is, with 1 where nothing is.

    \b
    notecards due
    notecards due --json
    notecards due --all --jsonl
    notecards due > /dev/null && echo "cards are due"
    """
    project = find(folder, ())
    if not every:
        say_due(project, as_json=as_json or jsonl)
    with built_cards(project) as (cache, settings), reading(project) as log:
        cards = dict(cache.cards())
        states = log.states() if log else {}
        parameters = log.parameters if log else DEFAULT_PARAMETERS
    now = moment(settings.review)
    decks = {**cards, **dict.fromkeys(sorted(states.keys() - cards.keys()), "")}
    rows = [state_row(card, deck, states.get(card, NEW), now, parameters) for card, deck in decks.items()]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        print_json(row) if jsonl else click.echo(f"{row['card']}  {row['state']}  {row['due'] or '-'}")


def state_row(
    card: str, deck: str, state: CardState, now: Moment, parameters: Sequence[float] = DEFAULT_PARAMETERS
) -> dict[str, object]:
    """A card's state as CONTRACT's `due --all --jsonl` has it."""
    due, memory, recall = "", state.memory, recall_now(state, now.day, parameters)
    if state.by_minute:
        due = datetime.fromtimestamp(state.due / 1000, UTC).isoformat()
    elif state.phase is not Phase.NEW:
        due = iso_day(state.due)
    return {
        "card": card, "deck": deck, "state": state.phase.value, "stability": memory.stability if memory else None,
        "difficulty": memory.difficulty if memory else None, "retrievability": None if recall is None else round(recall, 4),
        "interval": state.interval, "due": due, "reps": state.reps, "lapses": state.lapses, "suspended": state.suspended,
        "buried": state.buried == now.day,
    }  # fmt: skip
