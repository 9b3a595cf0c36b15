"""The head of a study note between `---` lines: what it may say, and what is wrong with it."""

import re
from typing import Any

import yaml

from notecards.document import FrontMatter
from notecards.problems import Location, Problem, Span

LARGEST = 20_000
"""Characters; a larger head is no front matter."""

_HEAD = re.compile(r"---[ \t]*\n(?P<body>.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FIX = "write it as `key: value` lines between two lines of ---"


def front_matter(source: str, path: str) -> tuple[FrontMatter, list[Problem], int]:
    """The front matter of a note, its problems, and how many lines it takes (0: there is none)."""
    found = _HEAD.match(source)
    if not found or found.end() > LARGEST or not _is_mapping(found["body"]):
        return FrontMatter(), [], 0
    lines = found.group().rstrip("\n").count("\n") + 1
    span = Span(1, lines)
    try:
        values = _loaded(found["body"])
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = min(lines, mark.line + 2) if mark else 1
        return FrontMatter(span=span), [Problem(Location(path, line), "the front matter cannot be read", _FIX)], lines
    if not isinstance(values, dict):
        return FrontMatter(span=span), [Problem(Location(path, 1), "the front matter is no list of keys", _FIX)], lines
    problems: list[Problem] = []
    read = FrontMatter(
        deck=_text(values, "deck", path, found["body"], problems),
        tags=_tags(values, path, found["body"], problems),
        title=_text(values, "title", path, found["body"], problems),
        wanted=values.get("notecards") is not False,
        span=span,
    )
    return read, problems, lines


def _is_mapping(body: str) -> bool:
    """Whether the text between the lines begins as front matter does; else the first --- was a rule."""
    first = next((line for line in body.split("\n") if line.strip() and not line.lstrip().startswith("#")), "")
    return not body.strip() or bool(re.match(r"[\w\"'][^:\n]*:(?:\s|$)", first))


def _loaded(body: str) -> Any:
    if re.search(r"(?:^|[\s\[{,:-])[&*][A-Za-z0-9_]+", body) and len(re.findall(r"\*[A-Za-z0-9_]+", body)) > 20:
        raise ValueError("too many aliases")
    return yaml.load(body, _LOADER) or {}


def _line_of(key: str, body: str) -> int:
    return next((i for i, line in enumerate(body.split("\n"), 2) if line.startswith(key)), 1)


def _text(values: dict[Any, Any], key: str, path: str, body: str, problems: list[Problem]) -> str:
    value = values.get(key)
    if value is None or isinstance(value, str):
        return (value or "").strip()
    if key == "title":
        return str(value)
    where = Location(path, _line_of(key, body))
    problems.append(
        Problem(where, f"{key}: must be text, not {_kind(value)}", f'write {key}: "{value}" or leave it out')
    )
    return ""


def _tags(values: dict[Any, Any], path: str, body: str, problems: list[Problem]) -> tuple[str, ...]:
    value = values.get("tags")
    if value is None:
        return ()
    if isinstance(value, str):
        return tuple(tag for tag in re.split(r"[,\s]+", value) if tag)
    if isinstance(value, list) and all(isinstance(tag, str | int | float) for tag in value):
        return tuple(str(tag).strip() for tag in value if str(tag).strip())
    where = Location(path, _line_of("tags", body))
    problems.append(Problem(where, f"tags: must be a list of words, not {_kind(value)}", "write tags: [one, two]"))
    return ()


def _kind(value: Any) -> str:
    names = {list: "a list", dict: "a mapping", bool: "yes or no", int: "a number", float: "a number"}
    return names.get(type(value), "that")
