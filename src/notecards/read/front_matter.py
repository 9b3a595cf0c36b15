"""The head of a study note between `---` lines (YAML) or `+++` lines (TOML): what it may say, and what is wrong with it."""

import re
from typing import Any

from notecards.document import FrontMatter
from notecards.problems import Location, Problem, Span

LARGEST = 20_000
"""Characters; a larger head is no front matter."""

_HEAD = re.compile(r"---[ \t]*\n(?P<body>.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_TOML_HEAD = re.compile(r"\+\+\+[ \t]*\n(?P<body>.*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)", re.DOTALL)
_FIX = "write it as `key: value` lines between two lines of ---"
_TOML_FIX = "write it as `key = value` lines between two lines of +++"
_TOML_LINE = re.compile(r"\(at line (\d+),")


def front_matter(source: str, path: str) -> tuple[FrontMatter, list[Problem], int]:
    """The front matter of a note, its problems, and how many lines it takes (0: there is none)."""
    found = _HEAD.match(source)
    toml = _TOML_HEAD.match(source)
    if toml and toml.end() <= LARGEST:
        return _of_toml(toml, path)
    if not found or found.end() > LARGEST or not _is_mapping(found["body"]):
        return FrontMatter(), [], 0
    import yaml  # most notes have no front matter, and loading it takes longer than reading one

    lines = _lines(found)
    try:
        values = _loaded(found["body"])
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        return _unreadable(path, min(lines, mark.line + 2) if mark else 1, lines, _FIX)
    if not isinstance(values, dict):
        message = "the front matter is no list of keys"
        return FrontMatter(span=Span(1, lines)), [Problem(Location(path, 1), message, _FIX)], lines
    return _read(values, found["body"], path, lines)


def _of_toml(found: "re.Match[str]", path: str) -> tuple[FrontMatter, list[Problem], int]:
    import tomllib

    lines = _lines(found)
    try:
        values = tomllib.loads(found["body"])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = _TOML_LINE.search(str(error))
        return _unreadable(path, int(at.group(1)) + 1 if at else lines - 1, lines, _TOML_FIX)
    taxonomies = values.get("taxonomies")
    if isinstance(taxonomies, dict) and "tags" in taxonomies:
        values = {"tags": taxonomies["tags"], **values}
    return _read(values, found["body"], path, lines)


def _lines(head: "re.Match[str]") -> int:
    return head.group().rstrip("\n").count("\n") + 1


def _unreadable(path: str, line: int, lines: int, fix: str) -> tuple[FrontMatter, list[Problem], int]:
    problem = Problem(Location(path, line), "the front matter cannot be read", fix)
    return FrontMatter(span=Span(1, lines)), [problem], lines


def _read(values: dict[Any, Any], body: str, path: str, lines: int) -> tuple[FrontMatter, list[Problem], int]:
    problems: list[Problem] = []
    read = FrontMatter(
        deck=_text(values, "deck", path, body, problems),
        tags=_tags(values, path, body, problems),
        title=_text(values, "title", path, body, problems),
        wanted=values.get("notecards") is not False,
        span=Span(1, lines),
    )
    return read, problems, lines


def _is_mapping(body: str) -> bool:
    """Whether the text between the lines begins as front matter does; else the first --- was a rule."""
    first = next((line for line in body.split("\n") if line.strip() and not line.lstrip().startswith("#")), "")
    return not body.strip() or bool(re.match(r"[\w\"'][^:\n]*:(?:\s|$)", first))


def _loaded(body: str) -> Any:
    if re.search(r"(?:^|[\s\[{,:-])[&*][A-Za-z0-9_]+", body) and len(re.findall(r"\*[A-Za-z0-9_]+", body)) > 20:
        raise ValueError("too many aliases")
    import yaml

    return yaml.load(body, getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {}


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
