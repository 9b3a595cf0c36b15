"""A sitting in front of the screen: asks, takes keys, shows what they did."""

import time as clock
from collections.abc import Callable

from notecards.cards import Card
from notecards.cli.errors import WrongUse
from notecards.cli.review.desk import Desk
from notecards.cli.review.faces import face, kind_of, signs_of
from notecards.cli.review.fresh import Fresh
from notecards.cli.review.keys import Action, Keys, hints
from notecards.cli.review.pages import Shown, card_page
from notecards.cli.review.views import Views
from notecards.cli.terminal.entry import typed
from notecards.cli.terminal.frame import Frame, text
from notecards.cli.terminal.screen import END, WOKEN, Screen
from notecards.render.lines import Run
from notecards.review import Waiting
from notecards.reviews import EventKind, Grade

MOST_MS = 60_000
"""An answer takes no longer than this: as in Anki, a longer pause is a pause."""
_GRADES = {Action.AGAIN: Grade.AGAIN, Action.HARD: Grade.HARD, Action.GOOD: Grade.GOOD, Action.EASY: Grade.EASY}


class Left(Exception):
    """The learner leaves."""


class Session:
    """One sitting."""

    def __init__(self, desk: Desk, screen: Screen, keys: Keys, fresh: Fresh) -> None:
        self.desk, self.screen, self.keys, self.fresh = desk, screen, keys, fresh
        self.views = Views(desk, screen, keys)
        self.message = ""
        self._acts: dict[Action, Callable[[Waiting, Card], None]] = {
            Action.UNDO: lambda one, card: self._say(self.desk.undo(self.desk.now())),
            Action.BURY_CARD: lambda one, card: self._put_away(EventKind.BURY, one, whole_note=False),
            Action.BURY_NOTE: lambda one, card: self._put_away(EventKind.BURY, one, whole_note=True),
            Action.SUSPEND_CARD: lambda one, card: self._put_away(EventKind.SUSPEND, one, whole_note=False),
            Action.SUSPEND_NOTE: lambda one, card: self._put_away(EventKind.SUSPEND, one, whole_note=True),
            Action.MARK: lambda one, card: self._say(self.desk.mark(one, self.desk.now())),
            Action.REJECT: lambda one, card: self._say(self.desk.reject(one, self.desk.now())),
            Action.EDIT: lambda one, card: self._edit(one, card),
        }

    def run(self) -> None:
        """Ask until nothing is left or the learner leaves."""
        try:
            while True:
                one = self.desk.next(self.desk.now())
                card = self.desk.card(one.card) if one else None
                if one is not None and card is not None:
                    self._ask(one, card)
                elif one is not None:
                    self.desk.refresh(self.desk.now())
                elif not self._rest():
                    return
        except Left:
            return

    def frame(self) -> Frame:
        return Frame(*self.screen.size(), self.screen.palette)

    def _say(self, message: str) -> None:
        self.message = message

    def _put_away(self, kind: EventKind, one: Waiting, *, whole_note: bool) -> None:
        self._say(self.desk.put_away(kind, one, self.desk.now(), whole_note=whole_note))

    def _ask(self, one: Waiting, card: Card) -> None:
        """One card from question to grade, or until a key makes the queue another one."""
        asked = Asked(self, one, card)
        while asked.is_open:
            asked.show()
            self.fresh.look()
            key = self.key()
            if key == WOKEN:
                if self._took_up() or self._changed(one, asked):
                    return
                continue
            asked.take(key)

    def _changed(self, one: Waiting, asked: "Asked") -> bool:
        """Whether a learning card's minute came while nothing had been answered on this one."""
        return (
            not asked.answered
            and not one.state.in_steps
            and self.desk.next(self.desk.now()) is not one
            and not asked.entry
        )

    def _took_up(self) -> bool:
        """Whether changed notes were taken up just now."""
        said = self.fresh.finished()
        if said is None:
            return False
        self._say(said)
        self.desk.refresh(self.desk.now())
        return True

    def act(self, action: Action, one: Waiting, card: Card) -> None:
        """What a key does to the card as a whole; afterwards the queue is looked at anew. Raises Left."""
        try:
            self._acts[action](one, card)
        except WrongUse as error:
            self._say(str(error))

    def has(self, action: Action) -> bool:
        return action in self._acts

    def _edit(self, one: Waiting, card: Card) -> None:
        self._say(self.fresh.edit(card, self.screen))
        self.desk.refresh(self.desk.now())
        self.desk.stay(one.card)

    def _rest(self) -> bool:
        """Nothing to ask for now; False to leave."""
        while True:
            now = self.desk.now()
            if self.desk.next(now) is not None:
                return True
            frame = self.frame()
            foot = "u undo · / search · ? keys · q leave"
            self.screen.page(text("Nothing is left for now.", self._rest_lines(frame), foot, frame))
            self.message = ""
            self.fresh.look()
            wait = self.desk.wait(now)
            key = self.key(None if wait is None else min(wait + 0.5, 3600))
            if key == WOKEN:
                self._took_up()
                continue
            match self.keys.get(key):
                case Action.LEAVE:
                    return False
                case Action.UNDO:
                    self._say(self.desk.undo(now))
                    return True
                case Action.SEARCH | Action.KEYS as action:
                    self.views.show(action)

    def _rest_lines(self, frame: Frame) -> list[str]:
        learning = self.desk.todo.learning
        wait = self.desk.wait(self.desk.now())
        lines = frame.lines(Run(self.message)) if self.message else []
        if self.desk.is_at_limit:
            return [*lines, *frame.lines(Run("The limit of this session is reached."))]
        if learning and wait is not None:
            minutes = max(1, round(wait / 60))
            lines += frame.lines(
                Run(
                    f"{len(learning)} in learning steps come later today, the next one in {minutes} min; it will show itself."
                )
            )
        return lines

    def key(self, seconds: float | None = None) -> str:
        """The next key. Raises Left at the end of input."""
        key = self.screen.key(seconds)
        if key == END:
            raise Left
        return key


class Asked:
    """The card on the screen, from its question to its end."""

    def __init__(self, session: Session, one: Waiting, card: Card) -> None:
        self.session, self.one, self.card = session, one, card
        self.is_open, self.answered = True, False
        self.entry: str | None = "" if session.desk.stock.choice.typed else None
        self.face = face(card)
        self._scroll, self._compared = 0, tuple[Run, ...]()
        self._started = clock.monotonic()

    def show(self) -> None:
        """Draw it as it stands."""
        session, now = self.session, self.session.desk.now()
        grades = session.desk.intervals(self.one, now) if self.answered else ()
        one = Shown(
            self.face, session.desk.todo.counts, kind_of(self.one.state), signs=signs_of(self.one.state, session.desk.mode),
            hints=hints(session.keys, answered=self.answered), grades=[f"{g.value} {g.name.lower()} {until}".rstrip() for g, until in grades],
            message=session.message, typed=self._compared, scroll=self._scroll, entry=self.entry,
            pictures=session.views.pictures(self.card) if self.answered else (),
        )  # fmt: skip
        session.screen.page(card_page(one, session.frame()))

    def take(self, key: str) -> None:
        """What a key does."""
        session = self.session
        if self.entry is not None and not self.answered:
            self._type(key)
            return
        action = session.keys.get(key)
        if action is None:
            return
        session.message = ""
        if action is Action.LEAVE:
            raise Left
        if action is Action.ANSWER and not self.answered:
            self.answered, self._scroll = True, 0
        elif action is Action.ANSWER or action in _GRADES:
            self._grade(_GRADES.get(action, Grade.GOOD))
        elif action is Action.FLAG:
            self._flag()
        elif action in (Action.DOWN, Action.UP):
            step = max(1, session.frame().height - 8)
            self._scroll = max(0, self._scroll + (step if action is Action.DOWN else -step))
        elif session.has(action):
            self.is_open = False
            session.act(action, self.one, self.card)
        else:
            session.message = session.views.show(action, self.one, self.card)

    def _grade(self, grade: Grade) -> None:
        if not self.answered:
            return
        now = self.session.desk.now()
        spent = min(MOST_MS, int((clock.monotonic() - self._started) * 1000))
        self.session.message = self.session.desk.grade(self.one, grade, now, spent)
        self.is_open = False

    def _flag(self) -> None:
        self.session.message = "Flag: 1-7, 0 for none"
        self.show()
        key = WOKEN
        while key == WOKEN:
            key = self.session.key()
        self.session.message = ""
        if key in tuple("01234567"):
            self.session.message = self.session.desk.flag(self.one, int(key), self.session.desk.now())
            self.is_open = False

    def _type(self, key: str) -> None:
        """A key while the answer is typed."""
        self.session.message = ""
        if key == "ctrl-d":
            raise Left
        if key == "enter":
            from notecards.cli.review.comparison import compared, expected

            given = (self.entry or "").strip()
            self._compared = tuple(compared(given, expected(self.card))) if given else ()
            self.answered = True
        else:
            self.entry = typed(self.entry or "", key)
