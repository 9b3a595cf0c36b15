"""Keys of the learner's own, from the settings, in place of the usual ones."""

from collections.abc import Mapping

from notecards.cli.review.keys import DEFAULTS, Action, Keys
from notecards.cli.terminal.decoding import NAMES
from notecards.problems import Location, Problem


def keys_from(chosen: Mapping[str, str], path: str, base: Keys = DEFAULTS) -> tuple[Keys, list[Problem]]:
    """The keys of `base` with those of the settings taken over, and what is wrong with these.

    chosen: action -> its keys, parted by spaces; key -> action is understood too. An action that is named loses its own keys; a
    key that is taken leaves the action it had.
    """
    keys = dict(base)
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
