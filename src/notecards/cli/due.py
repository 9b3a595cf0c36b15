"""`notecards due`: how much is due, in a line for a prompt, or every card's state as JSON."""

from collections.abc import Sequence
from datetime import UTC, datetime

import click

from notecards.cards import Card
from notecards.cli.output import print_json
from notecards.cli.project import find, load_notes
from notecards.cli.store import iso_day, limits_of, moment, reading
from notecards.review import NEW, queue, recall_now, today_of, waiting
from notecards.reviews import CardState, Phase
from notecards.schedule import DEFAULT_PARAMETERS, Moment


@click.command("due")
@click.option("--all", "every", is_flag=True, help="Every card with its state.")
@click.option("--jsonl", is_flag=True, help="One JSON object a line, for programs.")
@click.option("--project", "folder", metavar="DIR", help="The project's folder.")
def command(every: bool, jsonl: bool, folder: str | None) -> None:
    """Say what is due today; exits with 0 where something is, with 1 where nothing is.

    \b
    notecards due
    notecards due --all --jsonl
    """
    project = find(folder, ())
    notes, settings = load_notes(project)
    cards = {Card(note, ordinal).id: note.deck for note in notes for ordinal in note.ordinals}
    now = moment(settings.review)
    with reading(project) as log:
        states = log.states() if log else {}
        parameters = log.parameters if log else DEFAULT_PARAMETERS
    if every:
        decks = {**cards, **dict.fromkeys(sorted(states.keys() - cards.keys()), "")}
        for card, deck in decks.items():
            row = state_row(card, deck, states.get(card, NEW), now, parameters)
            print_json(row) if jsonl else click.echo(f"{row['card']}  {row['state']}  {row['due'] or '-'}")
        return
    limits, today = limits_of(settings.review, settings.decks), today_of(states.items(), now.day)
    todo = queue(waiting(cards.items(), states), now, limits, today, bury=settings.review.bury_siblings)
    new, learning, due = todo.counts
    if jsonl:
        print_json({"new": new, "learning": learning, "due": due})
    else:
        click.echo(f"{new} new, {learning} learning, {due} due")
    raise SystemExit(0 if new or learning or due else 1)


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
