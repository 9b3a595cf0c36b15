"""The ledger's files: one row of JSON a note, in reading order; what cannot be read is kept as it is and said.

A row that is written as it was read keeps its line, word for word: most do, and what a newer release may have written there stays.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from notecards.cards import Content, Decision, Gap, Kind, Row
from notecards.problems import Location, Problem
from notecards.tokens import Mark, Token, TokenKind, Tokens, is_bare

_TEXT = TokenKind.TEXT
_JSON = json.JSONEncoder(ensure_ascii=False)
_SCAN: Any = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
_KINDS = {kind.value: kind for kind in Kind}
_DECISIONS = {one.value: one for one in Decision}
_ALWAYS = frozenset(("statement", "back", "added", "modified"))
"""What a line says though it is empty, or the first second of all time."""
_CONFLICT = ("the ledger has unresolved merge conflicts", "say notecards ledger merge, then build again")
_FIX = "restore it from version control, or delete the line: its card then starts afresh"


Lines = Mapping[str, tuple[Row, str]]
"""Id of a row -> the row and the line it was read from."""
_NONE: Lines = {}


@dataclass(frozen=True, slots=True)
class Ledger:
    """The rows of one root deck. damaged: lines that could not be read, kept word for word. lines: those of the rows."""

    rows: tuple[Row, ...] = ()
    damaged: tuple[str, ...] = ()
    conflict: bool = False
    lines: Lines = field(default_factory=dict, compare=False, repr=False)


def parse(source: str, path: str) -> tuple[Ledger, list[Problem]]:
    """A ledger from its file's text, and a problem for each line that is no row."""
    lines = source.split("\n")
    conflict = next((i for i, line in enumerate(lines, 1) if line.startswith(("<<<<<<< ", ">>>>>>> "))), None)
    if conflict is not None:
        return Ledger(conflict=True), [Problem(Location(path, conflict), *_CONFLICT)]
    rows: list[tuple[Row, str]] = []
    damaged: list[str] = []
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            rows.append((_row(_values(line)), line))
        except (ValueError, KeyError, TypeError, AttributeError, StopIteration, RecursionError):
            damaged.append(line)
            problems.append(Problem(Location(path, number), "this line of the ledger is damaged", _FIX))
    known = _once(rows)
    return Ledger(tuple([row for row, _ in known.values()]), tuple(damaged), lines=known), problems


def _values(line: str) -> Any:
    """The value of a line; without the wrappings of `json.loads` where nothing stands before or behind it."""
    try:
        values, end = _SCAN(line, 0)
    except StopIteration:
        return json.loads(line)
    return values if end == len(line) else json.loads(line)


def _once(rows: list[tuple[Row, str]]) -> dict[str, tuple[Row, str]]:
    """Two rows of one id (a merge kept both): the one changed last stays, where it first stood."""
    found: dict[str, tuple[Row, str]] = {}
    for one in rows:
        row, (known, _) = one[0], found.get(one[0].id, (None, ""))
        if known is None or (row.modified, known.gone) > (known.modified, row.gone):
            found[row.id] = one
    return found


def text_of(rows: Iterable[Row], damaged: Iterable[str] = (), lines: Lines = _NONE) -> str:
    """The file's text for these rows. lines: of rows as they were read; those that are the same still keep theirs."""
    text = [_line(row, lines.get(row.id)) for row in rows]
    return "".join([line + "\n" for line in [*text, *damaged]])


def _line(row: Row, known: tuple[Row, str] | None) -> str:
    return known[1] if known and known[0] is row else _JSON.encode(_json(row))


def _json(row: Row) -> dict[str, Any]:
    content = row.content
    every = {
        "id": row.id,
        "file": row.path,
        "deck": row.deck,
        "tags": list(row.tags),
        "heading": list(row.heading),
        "under": list(row.under),
        "statement": row.statement,
        "subject": row.subject,
        "asked": row.asked,
        "kind": content.kind,
        "rule": content.rule,
        "confidence": content.confidence,
        "context": [tokens_json(part) for part in content.context],
        "front": tokens_json(content.front),
        "back": tokens_json(content.back),
        "gaps": [[g.number, g.start, g.end] for g in content.gaps],
        "highest": row.highest,
        "added": row.added,
        "modified": row.modified,
        "digest": row.digest,
        "decision": row.decision,
        "gone": row.gone,
    }
    return {key: value for key, value in every.items() if value or key in _ALWAYS}


def _row(values: dict[str, Any]) -> Row:
    content = Content(
        _KINDS[values["kind"]],
        values.get("rule", ""),
        float(values.get("confidence", 0)),
        tuple([tokens_from(part) for part in values.get("context", ())]),
        tokens_from(values.get("front", "")),
        tokens_from(values["back"]),
        tuple([Gap(start, end, number) for number, start, end in values.get("gaps", ())]),
    )
    strings = [
        values["id"],
        values.get("file", ""),
        values["deck"],
        values["statement"],
        values.get("subject", ""),
        values.get("asked", ""),
    ]
    if set(map(type, strings)) != {str} or not values["id"]:
        raise ValueError("a text is no text")
    return Row(
        values["id"], values.get("file", ""), values["deck"], tuple(values.get("tags", [])), content, values["statement"], values.get("subject", ""),
        values.get("asked", ""), tuple(values.get("heading", [])), int(values.get("highest", 0)), int(values["added"]), int(values["modified"]),
        values.get("digest", ""), _DECISIONS[values.get("decision", "")], bool(values.get("gone", False)), tuple(values.get("under", [])),
    )  # fmt: skip


_MARKS = {"bold": Mark.BOLD, "italic": Mark.ITALIC, "strike": Mark.STRIKE, "highlight": Mark.HIGHLIGHT}


def tokens_json(tokens: Tokens) -> str | list[str | dict[str, str]]:
    """A row of tokens: one string where it is plain text, else a list of strings and of `{"math": "h_t"}` and the like."""
    if not tokens:
        return ""
    if len(tokens) == 1 and is_bare(tokens[0]):
        return tokens[0].text
    return [token.text if is_bare(token) else _token_json(token) for token in tokens]


def _token_json(token: Token) -> dict[str, str]:
    found = {token.kind.value: token.text}
    marks = " ".join(name for name, mark in _MARKS.items() if token.marks & mark)
    return {**found, **({"marks": marks} if marks else {}), **({"to": token.target} if token.target else {})}


def tokens_from(value: str | list[str | dict[str, str]]) -> Tokens:
    """The inverse of `tokens_json`. Raises ValueError, KeyError or TypeError on anything else."""
    if isinstance(value, str):
        return (Token(_TEXT, value),) if value else ()
    return tuple([Token(_TEXT, part) if isinstance(part, str) else _token(part) for part in value])


def _token(part: dict[str, str]) -> Token:
    kind = next(TokenKind(key) for key in part if key not in ("marks", "to"))
    marks = Mark.NONE
    for name in part.get("marks", "").split():
        marks |= _MARKS[name]
    return Token(kind, str(part[kind.value]), marks, part.get("to", ""))
