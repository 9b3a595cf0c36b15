"""`notecards review`: the quiz in the terminal; each grade is durable before the next card is shown."""

import os
import re
import sys
import textwrap
import time as clock
from collections.abc import Sequence
from dataclasses import dataclass, field

import click

from notecards.cards import Card, Note
from notecards.cli.project import find, load_notes
from notecards.cli.screen import Screen
from notecards.cli.store import limits_of, moment, plan_of, today_of, utc_offset
from notecards.render.terminal import BOLD, DIM, RESET, terminal, with_gap
from notecards.review import NEW, Queue, next_card, queue
from notecards.review_log import ReviewLog, StoreProblem, open_log
from notecards.reviews import CardState, Event, EventKind, Grade, Phase
from notecards.schedule import Moment, Plan, answered, replay
from notecards.settings import ReviewSettings

_STYLE = re.compile(r"\x1b\[[0-9;]*m")


@click.command("review")
@click.option("--deck", metavar="NAME", help="Only this deck and those below it.")
@click.option("--project", "folder", metavar="DIR", help="The project's folder.")
def command(deck: str | None, folder: str | None) -> None:
    """Learn in the terminal: Space shows the answer, 1-4 grade it, u undoes, q leaves.

    \b
    notecards review
    notecards review --deck "Biology::Cells"
    """
    project = find(folder, ())
    notes, settings = load_notes(project)
    chosen = [note for note in notes if deck is None or _within(note.deck, deck)]
    if deck is not None and not chosen:
        names = sorted({note.deck for note in notes})
        raise click.UsageError(f"there is no deck {deck}; decks are {', '.join(names[:20]) or 'none yet'}")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError("review needs a terminal; notecards cards shows the cards without one")
    try:
        with open_log(project.root / ".notecards") as log:
            colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"
            with Screen(colour) as screen:
                farewell = Session(chosen, log, settings.review, screen).run()
    except StoreProblem as problem:
        click.echo(str(problem), err=True)
        raise SystemExit(3) from None
    click.echo(farewell)


def _within(name: str, deck: str) -> bool:
    return name.casefold() == deck.casefold() or name.casefold().startswith(deck.casefold() + "::")


@dataclass
class Session:
    """One sitting: asks, takes keys, stores what they mean."""

    notes: Sequence[Note]
    log: ReviewLog
    settings: ReviewSettings
    screen: Screen
    answers: int = 0
    message: str = ""
    events: list[Event] = field(default_factory=list)
    states: dict[str, CardState] = field(default_factory=dict)
    mine: list[Event] = field(default_factory=list)

    def run(self) -> str:
        """Ask until nothing is left or the learner leaves; what to say at the end."""
        self.cards = [Card(note, ordinal) for note in self.notes for ordinal in note.ordinals]
        self.events = self.log.events()
        self.states = replay(self.events)
        while True:
            now = moment(self.settings)
            todo = self._queue(now)
            card = next_card(todo, self.states, now)
            if card is None:
                if not self._rest(todo):
                    return self._farewell(todo)
            elif not self._ask(card, todo):
                return self._farewell(self._queue(moment(self.settings)))

    def _queue(self, now: Moment) -> Queue:
        today = today_of(self.events, now.day)
        return queue(self.cards, self.states, now, limits_of(self.settings), today, bury=self.settings.bury_siblings)

    def _rest(self, todo: Queue) -> bool:
        """Nothing to ask: the learner may still undo; False to leave."""
        wait = f"{len(todo.learning)} in learning steps come later today. " if todo.learning else ""
        self.screen.page(
            [f"{self._bold('Nothing is left for now.')} {wait}", "", self.message, self._dim("u undo · q leave")]
        )
        self.message = ""
        key = self.screen.key()
        if key in ("q", "", "\x03", "\x04"):
            return False
        if key == "u":
            self._undo()
        return True

    def _ask(self, card: Card, todo: Queue) -> bool:
        """One card, from question to grade; False to leave."""
        shown, started = False, clock.monotonic()
        plan = plan_of(self.settings)
        while True:
            self._show(card, todo, plan, shown=shown)
            key = self.screen.key()
            if key in ("q", "", "\x03", "\x04"):
                return False
            if key == "u":
                self._undo()
                return True
            if key in (" ", "\r", "\n"):
                if shown:
                    self._grade(card, Grade.GOOD, plan, started)
                    return True
                shown = True
            elif key in "1234" and shown:
                self._grade(card, Grade(int(key)), plan, started)
                return True

    def _grade(self, card: Card, grade: Grade, plan: Plan, started: float) -> None:
        now = moment(self.settings)
        before = self.states.get(card.id, NEW)
        after = answered(before, grade, now, plan, card.id)
        phase = f"{after.step}:{after.phase}" if after.in_steps else after.phase.value
        event = Event(
            "", 0, now.ms, utc_offset(self.settings, now.ms), now.day, card.id, EventKind.GRADE, int(grade),
            min(60_000, int((clock.monotonic() - started) * 1000)), "normal", phase, after.interval, after.due,
        )  # fmt: skip
        stored = self.log.append(event)
        self.events.append(stored)
        self.mine.append(stored)
        self.states[card.id] = after
        self.answers += 1

    def _undo(self) -> None:
        """Take the last living grade of this device back, however long ago it was."""
        undone = {event.undoes for event in self.events if event.kind is EventKind.UNDO}
        last = next(
            (
                e
                for e in reversed(self.events)
                if e.kind is EventKind.GRADE and e.device == self.log.device and e.key not in undone
            ),
            None,
        )
        if last is None:
            self.message = "There is nothing to undo."
            return
        now = moment(self.settings)
        event = Event(
            "", 0, now.ms, utc_offset(self.settings, now.ms), now.day, last.card, EventKind.UNDO, undoes=last.key
        )
        self.events.append(self.log.append(event))
        self.states = replay(self.events)
        self.answers = max(0, self.answers - 1)
        self.message = "Undone."

    def _show(self, card: Card, todo: Queue, plan: Plan, *, shown: bool) -> None:
        width, height = self.screen.size()
        measure = min(width - 2, 78)
        lines = [self._counts(card, todo), ""]
        context = " › ".join(terminal(part, colour=False) for part in card.note.content.context)
        if context:
            lines += [self._dim(line) for line in _wrapped(context, measure)]
        lines += _wrapped(self._question(card, shown=shown), measure)
        if shown:
            lines += ["", *self._answer(card, measure), "", self._dim(self._source(card))]
        foot = self._foot(card, plan, measure) if shown else [self._dim("Space show · u undo · q leave")]
        room = height - len(foot) - 2
        lines = lines[:room] if len(lines) <= room else [*lines[: room - 1], self._dim("…")]
        if self.message:
            foot = [self.message, *foot]
            self.message = ""
        self.screen.page([*lines, *[""] * max(1, min(room - len(lines), 2)), *foot])

    def _counts(self, card: Card, todo: Queue) -> str:
        new, learning, due = todo.counts
        state = self.states.get(card.id, NEW)
        parts = [
            (f"{new} new", state.phase is Phase.NEW),
            (f"{learning} learning", state.in_steps),
            (f"{due} due", state.phase is Phase.REVIEW),
        ]
        return "  ".join(self._bold(words) if here else self._dim(words) for words, here in parts)

    def _question(self, card: Card, *, shown: bool) -> str:
        content = card.note.content
        if content.gaps:
            gap = next(g for g in content.gaps if g.number == card.ordinal + 1)
            return with_gap(content.back, gap.start, gap.end, shown=shown, colour=self.screen.colour)
        front = content.front if card.ordinal == 0 else content.back
        return self._bold(terminal(front, colour=False)) if not shown else terminal(front, colour=self.screen.colour)

    def _answer(self, card: Card, measure: int) -> list[str]:
        content = card.note.content
        if content.gaps:
            return []
        back = content.back if card.ordinal == 0 else content.front
        rule = self._dim("─" * min(measure, 40))
        return [rule, "", *_wrapped(terminal(back, colour=self.screen.colour), measure)]

    def _source(self, card: Card) -> str:
        place = card.note.sources[0]
        return f"{place.path}:{place.span.last}" if place.span.last else place.path

    def _foot(self, card: Card, plan: Plan, measure: int) -> list[str]:
        now = moment(self.settings)
        state = self.states.get(card.id, NEW)
        said = [
            f"{grade.value} {grade.name.lower()} {_until(answered(state, grade, now, plan, card.id), now)}"
            for grade in Grade
        ]
        keys = "   ".join(said)
        more = "Space good · u undo · q leave"
        return [keys if len(keys) <= measure else "  ".join(said)[:measure], self._dim(more)]

    def _farewell(self, todo: Queue) -> str:
        new, learning, due = todo.counts
        left = (
            f"{new} new, {learning} learning, {due} due left today."
            if new or learning or due
            else "Nothing is left for today."
        )
        return f"{self.answers} answer{'' if self.answers == 1 else 's'} stored. {left}"

    def _bold(self, words: str) -> str:
        return f"{BOLD}{words}{RESET}" if self.screen.colour else words

    def _dim(self, words: str) -> str:
        return f"{DIM}{words}{RESET}" if self.screen.colour else words


def _until(after: CardState, now: Moment) -> str:
    """The next interval as on Anki's buttons: 10m, 3d, 2.1mo."""
    if after.in_steps:
        minutes = max(1, round((after.due - now.ms) / 60_000))
        return f"{minutes}m" if minutes < 60 else f"{minutes / 60:.0f}h" if minutes < 1440 else f"{minutes // 1440}d"
    days = after.interval
    return f"{days}d" if days < 30 else f"{days / 30:.1f}mo" if days < 365 else f"{days / 365:.1f}y"


def _wrapped(words: str, width: int) -> list[str]:
    """Lines of at most this many columns; styles do not count and run on over the break."""
    lines: list[str] = []
    for paragraph in words.split("\n"):
        plain = _STYLE.sub("", paragraph)
        if len(plain) <= width:
            lines.append(paragraph)
            continue
        if plain == paragraph:
            lines += textwrap.wrap(paragraph, width, break_on_hyphens=False) or [""]
        else:
            lines += _wrapped_styled(paragraph, width)
    return lines


def _wrapped_styled(paragraph: str, width: int) -> list[str]:
    lines, line, used, look = [], "", 0, ""
    for piece in re.split(r"( +)", paragraph):
        size = len(_STYLE.sub("", piece))
        if used + size > width and used:
            lines.append(line.rstrip() + (RESET if look else ""))
            line, used = look, 0
            if piece.isspace():
                continue
        line += piece
        used += size
        for style in _STYLE.findall(piece):
            look = "" if style == RESET else style
    return [*lines, line]
