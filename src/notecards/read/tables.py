"""Pipe tables, ragged rows included: missing cells are empty, cells beyond the header are dropped, as GFM has it."""

import re
from re import Match
from typing import Any

from mistune import BlockState, Markdown

_PATTERN = (
    r"^ {0,3}(?P<table_head>[^\n]*\|[^\n]*)\n"
    r" {0,3}(?P<table_rule>(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?)[ \t]*(?:\n|$)"
    r"(?P<table_body>(?:(?! {0,3}(?:#{1,6}[ \t]|>|```|~~~|[-*+][ \t]|\d{1,9}[.)][ \t]))[^\n]*\S[^\n]*(?:\n|$))*)"
)
_CELL_END = re.compile(r"(?<!\\)\|")


def cells_of(line: str) -> list[str]:
    """The cells of one row; an escaped pipe belongs to its cell."""
    inner = line.strip()
    inner = inner[1:] if inner.startswith("|") else inner
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [cell.strip().replace("\\|", "|") for cell in _CELL_END.split(inner)]


def _parse(block: Any, m: Match[str], state: BlockState) -> int | None:
    head = cells_of(m["table_head"])
    if len(cells_of(m["table_rule"])) != len(head):
        return None
    body = [cells_of(line) for line in m["table_body"].split("\n") if line.strip()]
    rows = [(row + [""] * len(head))[: len(head)] for row in body]
    state.append_token({"type": "table", "rows": [head, *rows]})
    return m.end()


def tables(md: Markdown) -> None:
    """Register the rule at the top, in lists and in quotes."""
    md.block.register("table", _PATTERN, _parse, before="paragraph")
    for rules in (md.block.list_rules, md.block.block_quote_rules):
        md.block.insert_rule(rules, "table", before="paragraph")
