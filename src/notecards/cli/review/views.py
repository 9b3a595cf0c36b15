"""What can be looked at beside the card: keys, card information, a search, pictures and links."""

from collections.abc import Callable
from pathlib import Path

from notecards.cards import Card
from notecards.cli.review.desk import Desk
from notecards.cli.review.faces import targets
from notecards.cli.review.keys import Action, Keys
from notecards.cli.terminal import pictures
from notecards.cli.terminal.entry import typed
from notecards.cli.terminal.frame import Frame, listed, text
from notecards.cli.terminal.screen import END, WOKEN, Screen
from notecards.render.terminal import clean
from notecards.review import NEW, Waiting
from notecards.tokens import TokenKind

Lines = Callable[[Frame], list[str]]
MOST_FOUND = 200
_CLOSING = ("q", "esc", "enter", "space", END, "ctrl-d", "i", "?")


class Views:
    """Pages over the card; each returns what is to be said below the card afterwards."""

    def __init__(self, desk: Desk, screen: Screen, keys: Keys) -> None:
        self.desk, self.screen, self.keys = desk, screen, keys

    def show(self, action: Action, one: Waiting | None = None, card: Card | None = None) -> str:
        """The page of an action."""
        if action is Action.KEYS:
            from notecards.cli.review.information import key_lines

            self._read("Keys", lambda frame: key_lines(self.keys, frame))
        elif action is Action.SEARCH:
            return self._search()
        elif action is Action.INFORMATION and one and card:
            self._about(one.card, card)
        elif action is Action.OPEN and card:
            return self._open(card)
        return ""

    def _frame(self) -> Frame:
        return Frame(*self.screen.size(), self.screen.palette)

    def _read(self, title: str, lines: Lines) -> None:
        """A text, until a key closes it."""
        scroll = 0
        while True:
            frame = self._frame()
            found = lines(frame)
            room = max(1, frame.height - 4)
            scroll = max(0, min(scroll, len(found) - room))
            self.screen.page(text(title, found, "↑ ↓ read on · q back", frame, scroll))
            key = self.screen.key()
            if key in _CLOSING:
                return
            action = self.keys.get(key)
            scroll += room - 1 if action is Action.DOWN else 1 - room if action is Action.UP else 0

    def _about(self, id_: str, card: Card) -> None:
        from notecards.cli.review.information import about

        log, now = self.desk.log, self.desk.now()
        state, history, parameters = log.states([id_]).get(id_, NEW), log.history(id_), log.parameters
        self._read("Card information", lambda frame: about(card, state, history, now, parameters, frame))

    def _search(self) -> str:
        """A search that finds while it is typed; Enter opens what is chosen."""
        from notecards.cli.review.information import row_of

        words, chosen = "", 0
        while True:
            found = self.desk.stock.cache.search(words, MOST_FOUND) if words.strip() else []
            chosen = max(0, min(chosen, len(found) - 1))
            count = f"   {len(found)}{'+' if len(found) == MOST_FOUND else ''} found" if words.strip() else ""
            foot = "type words · ↑ ↓ choose · Enter open · Esc back"
            self.screen.page(
                listed(f"Search: {words}▁{count}", [row_of(note) for note in found], chosen, foot, self._frame())
            )
            key = self.screen.key()
            if key in ("esc", END, "ctrl-d"):
                return ""
            if key == "enter" and found:
                note = found[chosen]
                card = Card(note, note.ordinals[0])
                self._about(card.id, card)
            elif key in ("down", "up", "pagedown", "pageup"):
                step = 1 if key in ("down", "up") else 10
                chosen += step if key in ("down", "pagedown") else -step
            elif key != WOKEN:
                words, chosen = typed(words, key), 0

    def _open(self, card: Card) -> str:
        """The card's picture or link; where it has several, the one that is chosen."""
        from notecards.cli.terminal.programs import opened

        found = targets(card)
        if not found:
            return "This card has no picture and no link."
        at = self._chosen([clean(token.target) for token in found]) if len(found) > 1 else 0
        if at is None:
            return ""
        target = found[at].target
        if target.lower().startswith(("http://", "https://", "mailto:")):
            return opened(target) or f"Opened: {clean(target)}"
        path = self._file(card, target)
        if path is None:
            return f"{clean(target)} is not there, or lies outside the project."
        return opened(str(path)) or f"Opened: {clean(target)}"

    def _chosen(self, rows: list[str]) -> int | None:
        at = 0
        while True:
            self.screen.page(listed("Open", rows, at, "↑ ↓ choose · Enter open · Esc back", self._frame()))
            key = self.screen.key()
            if key in ("esc", "q", END):
                return None
            if key == "enter":
                return at
            at = max(0, min(len(rows) - 1, at + {"down": 1, "up": -1}.get(key, 0)))

    def _file(self, card: Card, target: str) -> Path | None:
        """A file of the project that a note names: beside the note, or from the project's folder."""
        from urllib.parse import unquote

        root = self.desk.project.root.resolve()
        name = unquote(target.split("#")[0].split("?")[0])
        for base in ((root / card.note.sources[0].path).parent, root):
            path = (base / name).resolve()
            if name and path.is_file() and path.is_relative_to(root):
                return path
        return None

    def pictures(self, card: Card) -> tuple[str, ...]:
        """The lines that show the first picture of a card, where the terminal can."""
        how = pictures.protocol()
        if how is pictures.Protocol.NONE or self.screen.is_dumb:
            return ()
        images = [token for token in targets(card) if token.kind is TokenKind.IMAGE]
        path = self._file(card, images[0].target) if images else None
        return pictures.lines_of(path, self._frame().measure, how) if path else ()
