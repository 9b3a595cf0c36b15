"""`notecards due`: how much is due, in a line for a prompt, or every card's state as JSON."""

from datetime import UTC, date, datetime, timedelta

import click

from notecards.cards import Card
from notecards.cli.output import print_json
from notecards.cli.project import find, load_notes
from notecards.cli.store import limits_of, moment, today_of
from notecards.review import NEW, queue
from notecards.review_log import StoreProblem, open_log
from notecards.reviews import CardState, Event, Phase
from notecards.schedule import Moment, replay, retrievability


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
    cards = [Card(note, ordinal) for note in notes for ordinal in note.ordinals]
    events: list[Event] = []
    if (project.root / ".notecards" / "reviews.db").exists():
        try:
            with open_log(project.root / ".notecards") as log:
                events = log.events()
        except StoreProblem as problem:
            click.echo(str(problem), err=True)
            raise SystemExit(3) from None
    now, states = moment(settings.review), replay(events)
    if every:
        for card in cards:
            row = state_row(card, states.get(card.id, NEW), now)
            print_json(row) if jsonl else click.echo(f"{row['card']}  {row['state']}  {row['due'] or '-'}")
        return
    todo = queue(
        cards, states, now, limits_of(settings.review), today_of(events, now.day), bury=settings.review.bury_siblings
    )
    new, learning, due = todo.counts
    if jsonl:
        print_json({"new": new, "learning": learning, "due": due})
    else:
        click.echo(f"{new} new, {learning} learning, {due} due")
    raise SystemExit(0 if new or learning or due else 1)


def state_row(card: Card, state: CardState, now: Moment) -> dict[str, object]:
    """A card's state as CONTRACT's `due --all --jsonl` has it."""
    due = ""
    if state.in_steps:
        due = datetime.fromtimestamp(state.due / 1000, UTC).isoformat()
    elif state.phase is Phase.REVIEW:
        due = (date(1970, 1, 1) + timedelta(days=state.due)).isoformat()
    memory = state.memory
    return {
        "card": card.id, "deck": card.note.deck, "state": state.phase.value, "stability": memory.stability if memory else None,
        "difficulty": memory.difficulty if memory else None, "retrievability": round(retrievability(memory, now.day - state.day), 4) if memory else None,
        "interval": state.interval, "due": due, "reps": state.reps, "lapses": state.lapses, "suspended": state.suspended,
        "buried": state.buried == now.day,
    }  # fmt: skip
