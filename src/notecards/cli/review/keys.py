"""What keys can do, and Anki's keys for it."""

from collections.abc import Mapping
from enum import StrEnum


class Action(StrEnum):
    """What a key can do while a card is on the screen; its value is its name in the settings."""

    ANSWER = "answer"
    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"
    UNDO = "undo"
    BURY_CARD = "bury_card"
    BURY_NOTE = "bury_note"
    SUSPEND_CARD = "suspend_card"
    SUSPEND_NOTE = "suspend_note"
    MARK = "mark"
    FLAG = "flag"
    EDIT = "edit"
    REJECT = "reject"
    OPEN = "open"
    INFORMATION = "information"
    SEARCH = "search"
    KEYS = "keys"
    LEAVE = "leave"
    DOWN = "down"
    UP = "up"


HELP: dict[Action, str] = {
    Action.ANSWER: "show the answer, then: good",
    Action.AGAIN: "again: forgotten",
    Action.HARD: "hard",
    Action.GOOD: "good",
    Action.EASY: "easy",
    Action.UNDO: "undo, as often as there is something",
    Action.BURY_CARD: "bury the card: not today",
    Action.BURY_NOTE: "bury the note, all its cards",
    Action.SUSPEND_CARD: "suspend the card: not until told",
    Action.SUSPEND_NOTE: "suspend the note, all its cards",
    Action.MARK: "mark, or take the mark off",
    Action.FLAG: "then 1-7: flag; 0: take it off",
    Action.EDIT: "edit the study note at its line",
    Action.REJECT: "reject the card for good",
    Action.OPEN: "open its picture or link",
    Action.INFORMATION: "card information",
    Action.SEARCH: "search all cards",
    Action.KEYS: "these keys",
    Action.LEAVE: "leave",
    Action.DOWN: "read on in a long card",
    Action.UP: "read back",
}
DEFAULTS: dict[str, Action] = {
    "space": Action.ANSWER,
    "enter": Action.ANSWER,
    "1": Action.AGAIN,
    "2": Action.HARD,
    "3": Action.GOOD,
    "4": Action.EASY,
    "u": Action.UNDO,
    "ctrl-z": Action.UNDO,
    "-": Action.BURY_CARD,
    "=": Action.BURY_NOTE,
    "@": Action.SUSPEND_CARD,
    "!": Action.SUSPEND_NOTE,
    "*": Action.MARK,
    "f": Action.FLAG,
    "e": Action.EDIT,
    "x": Action.REJECT,
    "o": Action.OPEN,
    "i": Action.INFORMATION,
    "/": Action.SEARCH,
    "?": Action.KEYS,
    "q": Action.LEAVE,
    "ctrl-d": Action.LEAVE,
    "down": Action.DOWN,
    "pagedown": Action.DOWN,
    "up": Action.UP,
    "pageup": Action.UP,
}
Keys = Mapping[str, Action]
"""Name of a key -> what it does."""


def hints(keys: Keys, *, answered: bool) -> list[str]:
    """What a footer says of the keys: `Space show`, `u undo`, ..."""
    first = (Action.ANSWER, "good" if answered else "show")
    rest = ((Action.UNDO, "undo"), (Action.EDIT, "edit"), (Action.KEYS, "keys"), (Action.LEAVE, "leave"))
    return [f"{shown(keys, action)} {words}" for action, words in (first, *rest) if shown(keys, action)]


def shown(keys: Keys, action: Action) -> str:
    """The first key of an action, as a footer names it; "" where it has none."""
    key = next((key for key, one in keys.items() if one is action), "")
    return {"space": "Space", "enter": "Enter", "esc": "Esc"}.get(key, key)
