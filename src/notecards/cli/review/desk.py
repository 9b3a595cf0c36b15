"""A session without its screen: today's queue, and what each key does to the store, to the ledger and to the queue."""

from collections.abc import Sequence
from dataclasses import replace

from notecards.cards import Card
from notecards.cli.place import Project
from notecards.cli.review.rejection import rejected, restored
from notecards.cli.review.stock import Stock
from notecards.cli.review.tally import Tally
from notecards.cli.store import moment, plan_of
from notecards.review import (
    Queue,
    Waiting,
    event_of,
    graded,
    is_learning,
    is_open,
    next_card,
    undone,
    without,
)
from notecards.review_log import Overtaken, ReviewLog
from notecards.reviews import CardState, Event, EventKind, Grade, Mode, Phase, note_of
from notecards.schedule import Moment, Plan, answered

_DONE = {
    EventKind.GRADE: "the answer",
    EventKind.SUSPEND: "suspending",
    EventKind.UNSUSPEND: "taking up again",
    EventKind.BURY: "burying",
    EventKind.FLAG: "the flag",
    EventKind.MARK: "the mark",
    EventKind.RESET: "the reset",
    EventKind.PARAMETERS: "new parameters",
}


class Desk:
    """Today's cards and the answers so far. Methods that do something return what is to be said of it."""

    def __init__(self, stock: Stock, log: ReviewLog, project: Project) -> None:
        self.stock, self.log, self.project = stock, log, project
        self.tally = Tally()
        self.todo = Queue()
        self._asked: set[str] = set()
        self._first = ""
        self._rejected: list[tuple[int, str]] = []
        self._plans: dict[str, Plan] = {}
        self._load: dict[int, int] | None = None
        self.refresh(self.now())

    def now(self) -> Moment:
        return moment(self.stock.settings.review)

    def refresh(self, now: Moment) -> None:
        """Draw today's cards anew."""
        self.day = now.day
        self._plans.clear()
        self._load = None
        self.todo = self.stock.queue(now)
        for card in self._asked:
            self.todo = replace(self.todo, due=tuple(one for one in self.todo.due if one.card != card))

    def next(self, now: Moment) -> Waiting | None:
        """The card to ask now; None where nothing is left for now."""
        if self.is_at_limit:
            return None
        if now.day != self.day:
            self.refresh(now)
        waiting = (*self.todo.learning, *self.todo.due, *self.todo.new)
        return next((one for one in waiting if one.card == self._first), None) or next_card(self.todo, now)

    def wait(self, now: Moment) -> float | None:
        """Seconds until the next learning card comes; None where none does."""
        moments = [one.state.due for one in self.todo.learning if one.state.by_minute]
        return max(0.0, (min(moments) - now.ms) / 1000) if moments else None

    def card(self, card: str) -> Card | None:
        """A card as the notes give it now."""
        note = self.stock.cache.note(note_of(card))
        ordinal = int(card.rpartition(":")[2])
        return Card(note, ordinal) if note and ordinal in note.ordinals else None

    @property
    def is_at_limit(self) -> bool:
        """Whether as many answers were given as were wanted."""
        limit = self.stock.choice.limit
        return limit is not None and len(self.tally.answers) >= limit

    @property
    def mode(self) -> Mode:
        return Mode.CRAM if self.stock.choice.cram else Mode.NORMAL

    def plan(self, deck: str) -> Plan:
        settings = self.stock.settings
        if deck not in self._plans:
            self._plans[deck] = plan_of(settings.review, self.log.parameters, settings.decks, deck)
        return self._plans[deck]

    def intervals(self, one: Waiting, now: Moment) -> tuple[tuple[Grade, str], ...]:
        """What each grade leads to, as on Anki's buttons."""
        if self.mode is Mode.CRAM:
            return tuple((grade, "") for grade in Grade)
        plan = self.plan(one.deck)
        return tuple(
            (grade, until(answered(one.state, grade, now, plan, one.card, self._known_load(now)), now))
            for grade in Grade
        )

    def _known_load(self, now: Moment) -> dict[int, int]:
        if self._load is None:
            self._load = self.log.load(now.day)
        return self._load

    def grade(self, one: Waiting, grade: Grade, now: Moment, duration: int) -> str:
        """Store an answer."""
        mode = self.mode
        if mode is Mode.NORMAL and one.state.phase is Phase.REVIEW and one.state.due > now.day:
            mode = Mode.AHEAD
        events = graded(
            one.card, one.state, grade, now, self.plan(one.deck), duration=duration, mode=mode,
            leech=self.stock.settings.review.leech, load=None if mode is Mode.CRAM else self._known_load(now),
        )  # fmt: skip
        try:
            stored = self.log.append(*events)
        except Overtaken:
            self.refresh(now)
            return "This card was answered elsewhere meanwhile; that answer stands."
        self.tally.add(stored, one.state.phase)
        self._first = ""
        self._requeue(one, grade, now, mode)
        if len(stored) > 1:
            return f"Forgotten {one.state.lapses + 1} times: a leech, now suspended. Edit its note, or undo."
        return ""

    def _requeue(self, one: Waiting, grade: Grade, now: Moment, mode: Mode) -> None:
        """The queue after an answer, without reading it all again."""
        self.todo = without(self.todo, one.card)
        if mode is Mode.CRAM:
            if grade is Grade.AGAIN:
                self.todo = replace(self.todo, due=(*self.todo.due, one))
            else:
                self._asked.add(one.card)
            return
        state = self.log.state(one.card)
        if self._load is not None and state.phase is Phase.REVIEW:
            self._load[state.due] = self._load.get(state.due, 0) + 1
        if is_open(state, now) and is_learning(state, now):
            steps = [*self.todo.learning, one._replace(state=state)]
            steps.sort(key=lambda card: (card.state.by_minute, card.state.due))
            self.todo = replace(self.todo, learning=tuple(steps))
        elif self.stock.choice.leeches or self.stock.choice.ahead:
            self._asked.add(one.card)

    def undo(self, now: Moment) -> str:
        """Take the last thing back, of an earlier session too."""
        action = self.log.last_action()
        if self._rejected and (not action or action[0].time <= self._rejected[-1][0]):
            _, note = self._rejected.pop()
            restored(self.project, self.stock.cache, note)
            self.refresh(now)
            return "Undone: rejecting."
        if not action:
            return "There is nothing to undo."
        self.log.append(*undone(action, now))
        self.tally.take_back(action[0].action)
        self._asked.discard(action[0].card)
        self.refresh(now)
        self._first = action[0].card
        return f"Undone: {_what(action)}."

    def put_away(self, kind: EventKind, one: Waiting, now: Moment, *, whole_note: bool) -> str:
        """Bury or suspend a card, or all cards of its note; what is suspended is taken up again."""
        cards = self._siblings(one.card) if whole_note else [one.card]
        if kind is EventKind.SUSPEND and one.state.suspended:
            kind = EventKind.UNSUSPEND
        self.log.append(*(event_of(kind, card, now) for card in cards))
        self._first = ""
        self._asked |= set(cards)
        self.refresh(now)
        word = {
            EventKind.BURY: "buried until tomorrow",
            EventKind.SUSPEND: "suspended",
            EventKind.UNSUSPEND: "taken up again",
        }[kind]
        return f"{'Note' if whole_note else 'Card'} {word}."

    def _siblings(self, card: str) -> list[str]:
        note = self.stock.cache.note(note_of(card))
        return [Card(note, ordinal).id for ordinal in note.ordinals] if note else [card]

    def flag(self, one: Waiting, number: int, now: Moment) -> str:
        """Flag a card 1 to 7; 0, or the flag it has, takes it off."""
        wanted = 0 if number == one.state.flag else number
        self._noted(one, event_of(EventKind.FLAG, one.card, now, str(wanted)), now)
        return f"Flag {wanted}." if wanted else "No flag."

    def mark(self, one: Waiting, now: Moment) -> str:
        """Mark a card, or take the mark off."""
        self._noted(one, event_of(EventKind.MARK, one.card, now, "false" if one.state.marked else "true"), now)
        return "Mark taken off." if one.state.marked else "Marked."

    def _noted(self, one: Waiting, event: Event, now: Moment) -> None:
        self.log.append(event)
        self._first = one.card
        self.refresh(now)

    def reject(self, one: Waiting, now: Moment) -> str:
        """Reject the card's note for good; the ledger remembers. Raises WrongUse where the ledger cannot be written."""
        note = note_of(one.card)
        rejected(self.project, self.stock.cache, note)
        self._rejected.append((now.ms, note))
        self._first = ""
        self.refresh(now)
        return "Rejected: it will not come back."

    def stay(self, card: str) -> None:
        """Ask this card next, whatever else is due."""
        self._first = card


def _what(action: Sequence[Event]) -> str:
    first = action[0]
    return Grade(first.grade).name.lower() if first.kind is EventKind.GRADE else _DONE[first.kind]


def until(after: CardState, now: Moment) -> str:
    """The next interval as on Anki's buttons: 10m, 3d, 2.1mo."""
    if after.by_minute:
        minutes = max(1, round((after.due - now.ms) / 60_000))
        return f"{minutes}m" if minutes < 60 else f"{minutes / 60:.0f}h" if minutes < 1440 else f"{minutes // 1440}d"
    days = after.interval
    return f"{days}d" if days < 30 else f"{days / 30:.1f}mo" if days < 365 else f"{days / 365:.1f}y"
