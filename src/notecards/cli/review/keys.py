"""What keys do: Anki's by default, others where the settings say so."""

from collections.abc import Mapping
from enum import StrEnum

from notecards.cli.terminal.decoding import NAMES
from notecards.problems import Location, Problem


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
_DEFAULTS: dict[str, Action] = {
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


def keys_from(chosen: Mapping[str, str], path: str) -> tuple[Keys, list[Problem]]:
    """The keys with those of the settings taken over, and what is wrong with these.

    chosen: action -> its keys, parted by spaces; key -> action is understood too. An action that is named loses its own keys; a
    key that is taken leaves the action it had.
    """
    keys = dict(_DEFAULTS)
    problems: list[Problem] = []
    taken: dict[str, Action] = {}
    for name, given in chosen.items():
        action, wanted = (_action(name), given.split()) if _action(name) else (_action(given), [name])
        if action is None:
            problems.append(_unknown(name, path))
            continue
        problems += [problem for key in wanted if (problem := _wrong(key, action, taken, path))]
        good = [key for key in wanted if not _wrong(key, action, taken, path)]
        taken |= dict.fromkeys(good, action)
        kept = {key: one for key, one in keys.items() if one is not action or key in taken} if good else keys
        keys = kept | dict.fromkeys(good, action)
    return keys, problems


_OTHER_NAMES = {
    "show": Action.ANSWER,
    "quit": Action.LEAVE,
    "info": Action.INFORMATION,
    "help": Action.KEYS,
    "bury": Action.BURY_CARD,
    "suspend": Action.SUSPEND_CARD,
}


def _action(name: str) -> Action | None:
    word = name.strip().lower().replace("-", "_").replace(" ", "_")
    return _OTHER_NAMES.get(word) or next((action for action in Action if action == word), None)


def _wrong(key: str, action: Action, taken: Mapping[str, Action], path: str) -> Problem | None:
    if not is_key(key):
        return _problem(
            path,
            f"keys.{action} cannot be {key!r}",
            "write one sign, ctrl-LETTER, or a name such as space, enter or tab",
        )
    if taken.get(key, action) is not action:
        return _problem(path, f"the key {key} is given to {taken[key]} and to {action}", "choose another one")
    return None


def is_key(name: str) -> bool:
    """Whether a terminal can send this key."""
    return (len(name) == 1 and name.isprintable()) or name in NAMES or (name.startswith("ctrl-") and len(name) == 6)


def _unknown(name: str, path: str) -> Problem:
    import difflib

    near = difflib.get_close_matches(name, list(Action), 1)
    fix = f"did you mean {near[0]}?" if near else f"actions are {', '.join(Action)}"
    return _problem(path, f"unknown action keys.{name}", fix)


def _problem(path: str, message: str, fix: str) -> Problem:
    return Problem(Location(path), message, fix)


def shown(keys: Keys, action: Action) -> str:
    """The first key of an action, as a footer names it; "" where it has none."""
    key = next((key for key, one in keys.items() if one is action), "")
    return {"space": "Space", "enter": "Enter", "esc": "Esc"}.get(key, key)
