"""What is known of a card, and all cards by their words: pages of the session beside the card itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

from notecards.cards import Card, Note
from notecards.cli.review.faces import answer, context, question, source
from notecards.cli.review.keys import HELP, Action, Keys
from notecards.cli.review.tally import duration
from notecards.cli.store import iso_day
from notecards.cli.terminal.frame import Frame
from notecards.render.lines import Look, Run, width_of
from notecards.render.terminal import clean
from notecards.review.figures import recall_now
from notecards.reviews import CardState, Event, EventKind, Grade, Phase
from notecards.schedule import Moment


def about(
    card: Card, state: CardState, history: Sequence[Event], now: Moment, parameters: Sequence[float], frame: Frame
) -> list[str]:
    """Question, answer, where it comes from and by which rule, memory, and every event, the last one first."""
    content = card.note.content
    rows = [
        ("deck", clean(card.note.deck)),
        ("tags", clean(" ".join(card.note.tags)) or "none"),
        ("source", source(card)),
        ("rule", f"{content.rule} ({content.kind}, confidence {content.confidence:.2f})"),
        ("id", card.id),
        *_memory(state, now, parameters),
    ]
    above = context(card)
    lines = [
        *(frame.lines(Run(above, Look.DIM)) if above else []),
        *frame.lines(*question(card)),
        *frame.lines(*answer(card)),
        "",
    ]
    lines += [line for name, words in rows for line in frame.lines(Run(name.ljust(14), Look.DIM), Run(words))]
    return [*lines, "", *_history(history, frame)]


def _memory(state: CardState, now: Moment, parameters: Sequence[float]) -> list[tuple[str, str]]:
    signs = [
        f"flag {state.flag}" * bool(state.flag),
        "marked" * state.marked,
        "suspended" * state.suspended,
        "buried today" * (state.buried == now.day),
    ]
    rows = [("state", ", ".join(filter(None, [state.phase.value, *signs])))]
    if state.memory:
        recall = recall_now(state, now.day, parameters) or 0.0
        rows += [
            ("memory", f"stability {state.memory.stability:g} days, difficulty {state.memory.difficulty:g} of 10"),
            ("recall now", f"{recall:.1%}"),
            ("due", _due(state)),
            ("answers", f"{state.reps}, forgotten {state.lapses} times"),
        ]
    return rows


def _due(state: CardState) -> str:
    if state.by_minute:
        return datetime.fromtimestamp(state.due / 1000).strftime("%Y-%m-%d %H:%M")
    return iso_day(state.due) + (f", interval {state.interval} days" if state.phase is Phase.REVIEW else "")


def _history(history: Sequence[Event], frame: Frame) -> list[str]:
    if not history:
        return [frame.line(Run("Never answered.", Look.DIM))]
    undone = {event.undoes for event in history if event.kind is EventKind.UNDO}
    return [
        frame.line(Run(_event(event) + (" (undone)" if event.key in undone else "")))
        for event in reversed(history)
        if event.kind is not EventKind.UNDO
    ]


def _event(event: Event) -> str:
    there = timezone(timedelta(minutes=event.offset))
    time = datetime.fromtimestamp(event.time / 1000, there).strftime("%Y-%m-%d %H:%M")
    if event.kind is not EventKind.GRADE:
        return f"{time}  {event.kind}"
    after = f"{event.interval} days" if event.interval else "learning step"
    mode = "" if event.mode == "normal" else f", {event.mode}"
    return f"{time}  {Grade(event.grade).name.lower():<5}  {after}, {duration(event.duration)}{mode}"


def key_lines(keys: Keys, frame: Frame) -> list[str]:
    """Every action with its keys."""
    names: dict[Action, list[str]] = {}
    for key, action in keys.items():
        names.setdefault(action, []).append(key)
    shown = {action: " ".join(names.get(action, ["no key"])) for action in Action}
    width = max(map(width_of, shown.values())) + 2
    return [
        line for action in Action for line in frame.lines(Run(shown[action].ljust(width), Look.BOLD), Run(HELP[action]))
    ]


def row_of(note: Note) -> str:
    """A note in one line of a list."""
    card = Card(note, note.ordinals[0])
    asked = "".join(run.text for run in question(card))
    reply = "" if note.content.gaps else " → " + "".join(run.text for run in answer(card))
    return " ".join((asked + reply).split())
