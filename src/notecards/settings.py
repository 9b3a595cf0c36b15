"""`notecards.yaml`: every key with its default, and what is wrong with what stands there; only this module reads yaml settings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from notecards.problems import Location, Problem


class BadSettings(Exception):
    """The file cannot be read at all; its text says where, what and what to do."""


@dataclass(frozen=True, slots=True)
class DeckSettings:
    """One deck: which notes belong to it (globs), its tags, and how it is learnt. None: as `review` says."""

    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    retention: float | None = None
    new_per_day: int | None = None
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """How cards are learnt. retention: 0 to 1. Steps: as written, `10m`, `1h`, `1d`. maximum_interval: days. rollover: hh:mm."""

    new_per_day: int = 20
    reviews_per_day: int = 200
    retention: float = 0.9
    learning_steps: tuple[str, ...] = ("1m", "10m")
    relearning_steps: tuple[str, ...] = ("10m",)
    maximum_interval: int = 36500
    fuzz: bool = True
    load_balance: bool = True
    easy_days: Mapping[str, float] = field(default_factory=dict)
    bury_siblings: bool = True
    rollover: str = "04:00"
    timezone: str = "local"
    leech: int = 8
    order: str = "due"


@dataclass(frozen=True, slots=True)
class ExtractSettings:
    """Which cards exist. min_confidence: 0 to 1. off: rules that are not wanted."""

    min_confidence: float = 0.55
    off: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole file."""

    decks: Mapping[str, DeckSettings] = field(default_factory=dict)
    review: ReviewSettings = field(default_factory=ReviewSettings)
    extract: ExtractSettings = field(default_factory=ExtractSettings)
    keys: Mapping[str, str] = field(default_factory=dict)


def parse(source: str, path: str) -> tuple[Settings, list[Problem]]:
    """The settings of a file's text. A key that is wrong keeps its default and is a problem. Raises BadSettings."""
    return settings_of(values_of(source, path), path, source)


def values_of(source: str, path: str) -> dict[Any, Any]:
    """What a file of settings says, unchecked. Raises BadSettings where it cannot be read."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        values = yaml.load(source, loader) or {}
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = Location(path, mark.line + 1 if mark else 1)
        raise BadSettings(f"{where}: the settings cannot be read; write them as `key: value` lines") from None
    if not isinstance(values, dict):
        raise BadSettings(f"{path}:1: the settings are no list of keys; write them as `key: value` lines")
    return {str(key): value for key, value in _with_words(values).items()}


def settings_of(values: Mapping[Any, Any], path: str, source: str = "") -> tuple[Settings, list[Problem]]:
    """Settings from unchecked values. source: the text they stand in, to find the line of what is wrong."""
    check = _Check(path, source)
    check.known("", values, {f.name for f in fields(Settings)})
    decks = check.mapping(values, "decks")
    made = Settings(
        decks={str(name): check.fill(DeckSettings(), one, f"decks.{name}") for name, one in decks.items()},
        review=check.fill(ReviewSettings(), values.get("review"), "review"),
        extract=check.fill(ExtractSettings(), values.get("extract"), "extract"),
        keys={str(k): _words(v) for k, v in check.mapping(values, "keys").items()},
    )
    return made, check.problems


def _words(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _with_words(values: Any) -> Any:
    """YAML 1.1 takes the key `off` for False: as a key it is the word."""
    if not isinstance(values, dict):
        return values
    return {
        ("off" if key is False else "on" if key is True else key): _with_words(value) for key, value in values.items()
    }


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _is_share(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


_CHECKS: dict[str, tuple[Any, str]] = {
    "retention": (lambda v: 0.7 <= v <= 0.99, "a number from 0.7 to 0.99"),
    "min_confidence": (lambda v: 0 <= v <= 1, "a number from 0 to 1"),
    "new_per_day": (lambda v: v >= 0, "a whole number, 0 or more"),
    "reviews_per_day": (lambda v: v >= 0, "a whole number, 0 or more"),
    "maximum_interval": (lambda v: v >= 1, "days, 1 or more"),
    "leech": (lambda v: v >= 0, "a whole number, 0 or more"),
    "rollover": (lambda v: bool(re.fullmatch(r"(?:[01]?\d|2[0-3]):[0-5]\d", v)), 'a time such as "04:00"'),
    "learning_steps": (lambda v: all(re.fullmatch(r"\d+[smhd]", s) for s in v), "a list such as [1m, 10m]"),
    "relearning_steps": (lambda v: all(re.fullmatch(r"\d+[smhd]", s) for s in v), "a list such as [10m]"),
    "easy_days": (
        lambda v: all(str(day)[:3].lower() in _WEEKDAYS and _is_share(share) for day, share in v.items()),
        "days and how much is wanted on them, 0 to 1, such as {saturday: 0.5, sunday: 0}",
    ),
    "order": (lambda v: v in ("due", "retrievability", "random", "notes"), "due, retrievability, random or notes"),
}
_T = TypeVar("_T", DeckSettings, ReviewSettings, ExtractSettings)
_NAMES = {
    bool: "yes or no",
    int: "a whole number",
    float: "a number",
    str: "text",
    tuple: "a list of words",
    dict: "a mapping",
}


class _Check:
    """Gathers what is wrong while values are taken over."""

    def __init__(self, path: str, source: str) -> None:
        self.path, self.lines, self.problems = path, source.split("\n"), list[Problem]()

    def say(self, key: str, message: str, fix: str) -> None:
        last = key.split(".")[-1]
        line = next(
            (i for i, one in enumerate(self.lines, 1) if re.match(rf"\s*['\"]?{re.escape(last)}['\"]?\s*:", one)), 1
        )
        self.problems.append(Problem(Location(self.path, line), message, fix))

    def known(self, prefix: str, values: Mapping[Any, Any], names: set[str]) -> None:
        for key in values:
            if key not in names:
                import difflib

                near = difflib.get_close_matches(str(key), names, 1)
                fix = f"did you mean {near[0]}?" if near else f"known keys: {', '.join(sorted(names))}"
                self.say(str(key), f"unknown key {prefix}{key}", fix)

    def mapping(self, values: Mapping[Any, Any], key: str) -> Mapping[Any, Any]:
        found = values.get(key)
        if found is None:
            return {}
        if not isinstance(found, dict):
            self.say(key, f"{key} must be a mapping", "see docs/settings.md")
            return {}
        return found

    def fill(self, default: _T, values: Any, prefix: str) -> _T:
        """The default with every good value of the mapping taken over."""
        if values is None:
            return default
        if not isinstance(values, dict):
            self.say(prefix, f"{prefix} must be a mapping", "see docs/settings.md")
            return default
        names = {f.name for f in fields(default)}
        self.known(prefix + ".", values, names)
        good = {}
        for name in names & {str(key) for key in values}:
            ok, value = self._value(getattr(default, name), values[name], name)
            if ok:
                good[name] = value
            else:
                wanted = _CHECKS.get(name, (None, _NAMES.get(_kind(getattr(default, name), name), "another value")))[1]
                self.say(f"{prefix}.{name}", f"{prefix}.{name} cannot be {values[name]!r}", f"write {wanted}")
        return replace(default, **good)

    def _value(self, default: Any, value: Any, name: str) -> tuple[bool, Any]:
        kind = _kind(default, name)
        if kind is tuple and isinstance(value, str):
            value = [value]
        if kind is tuple and isinstance(value, list):
            value = tuple(map(str, value))
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if name == "rollover" and isinstance(value, int) and not isinstance(value, bool):
            value = f"{value // 60:02}:{value % 60:02}"  # YAML 1.1 reads 04:00 as minutes
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            return False, None
        check = _CHECKS.get(name)
        return (check is None or bool(check[0](value))), value


def _kind(default: Any, name: str) -> type:
    if default is None:
        return float if name == "retention" else int
    return dict if isinstance(default, Mapping) else type(default)
