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
from notecards.cli.store import limits_of, moment, plan_of, writing
from notecards.render.terminal import BOLD, DIM, RESET, terminal, with_gap
from notecards.review import NEW, Order, Queue, graded, next_card, queue, today_of, undone, waiting
from notecards.review_log import Overtaken, ReviewLog
from notecards.reviews import CardState, Grade, Phase
from notecards.schedule import Moment, Plan, answered
from notecards.settings import Settings

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
    with writing(project) as log:
        colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"
        with Screen(colour) as screen:
            farewell = Session(chosen, log, settings, screen).run()
    click.echo(farewell)


def _within(name: str, deck: str) -> bool:
    return name.casefold() == deck.casefold() or name.casefold().startswith(deck.casefold() + "::")


@dataclass
class Session:
    """One sitting: asks, takes keys, stores what they mean."""

    notes: Sequence[Note]
    log: ReviewLog
    settings: Settings
    screen: Screen
    answers: int = 0
    message: str = ""
    states: dict[str, CardState] = field(default_factory=dict)

    def run(self) -> str:
        """Ask until nothing is left or the learner leaves; what to say at the end."""
        cards = [Card(note, ordinal) for note in self.notes for ordinal in note.ordinals]
        self.cards = {card.id: card for card in cards}
        self.states = self.log.states()
        self.load = self.log.load(moment(self.settings.review).day)
        while True:
            now = moment(self.settings.review)
            todo = self._queue(now)
            following = next_card(todo, now)
            if following is None:
                if not self._rest(todo):
                    return self._farewell(todo)
            elif not self._ask(self.cards[following.card], todo):
                return self._farewell(self._queue(moment(self.settings.review)))

    def _queue(self, now: Moment) -> Queue:
        review = self.settings.review
        cards = waiting([(card.id, card.note.deck) for card in self.cards.values()], self.states)
        today = today_of(self.states.items(), now.day)
        limits = limits_of(review, self.settings.decks)
        order = Order(review.order)
        return queue(cards, now, limits, today, order=order, bury=review.bury_siblings, parameters=self.log.parameters)

    def _plan(self, card: Card) -> Plan:
        return plan_of(self.settings.review, self.log.parameters, self.settings.decks, card.note.deck)

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
        plan = self._plan(card)
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
        now, spent = moment(self.settings.review), int((clock.monotonic() - started) * 1000)
        state = self.states.get(card.id, NEW)
        leech = self.settings.review.leech
        events = graded(card.id, state, grade, now, plan, duration=min(60_000, spent), leech=leech, load=self.load)
        try:
            self.log.append(*events)
            self.answers += 1
        except Overtaken:
            self.message = "This card was answered elsewhere meanwhile."
        self._refresh(card.id, now)

    def _refresh(self, card: str, now: Moment) -> None:
        self.states[card] = self.log.state(card)
        self.load = self.log.load(now.day)

    def _undo(self) -> None:
        """Take the last thing done back, however long ago it was."""
        action = self.log.last_action()
        if not action:
            self.message = "There is nothing to undo."
            return
        now = moment(self.settings.review)
        self.log.append(*undone(action, now))
        for event in action:
            self._refresh(event.card, now)
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
        now = moment(self.settings.review)
        state = self.states.get(card.id, NEW)
        said = [
            f"{grade.value} {grade.name.lower()} {_until(answered(state, grade, now, plan, card.id, self.load), now)}"
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
    if after.by_minute:
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
