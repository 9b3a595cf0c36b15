"""Boxes that are no Markdown of its own: `!!! note "Title"` over indented lines, and the fences of `:::`, whose content stands as it is."""

import textwrap
from re import Match
from typing import Any

from mistune import BlockState, Markdown

from notecards.read.lines import LineState

_ADMONITION = (
    r"^ {0,3}(?:!!!|\?\?\?)\+?[ \t]+(?P<box_kind>[\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+\"(?P<box_title>[^\"\n]*)\")?[ \t]*\n"
    r"(?P<box_body>(?:[ \t]*\n)*(?: {4}|\t)[^\n]*(?:\n(?:[ \t]*\n)*(?: {4}|\t)[^\n]*)*)(?:\n|$)"
)
_FENCE = r"^ {0,3}:{3,}[ \t]*(?:\{[^}\n]*\}|[\w-]*)[ \t]*[^\n:]*:*[ \t]*(?:\n|$)"
_NESTED = ("admonition", "list", "block_quote")


def _admonition(block: Any, m: Match[str], state: BlockState) -> int:
    assert isinstance(state, LineState)
    kept = state.opening, state.in_list
    state.opening, state.in_list = state.line(m.start("box_body")), False
    inner = state.child_state(textwrap.dedent(m["box_body"]) + "\n")
    deep = state.depth() >= block.max_nested_level - 1
    block.parse(inner, [rule for rule in block.block_quote_rules if not (deep and rule in _NESTED)])
    state.opening, state.in_list = kept
    token = {"type": "admonition", "kind": m["box_kind"], "title": m["box_title"] or "", "children": inner.tokens}
    state.append_token(token)
    return m.end()


def _fence(block: Any, m: Match[str], state: BlockState) -> int:
    state.append_token({"type": "fence"})
    return m.end()


def containers(md: Markdown) -> None:
    """Register both at the top, in lists and in quotes."""
    for name, sign, parse in (("admonition", _ADMONITION, _admonition), ("fence", _FENCE, _fence)):
        md.block.register(name, sign, parse, before="list")
        for rules in (md.block.list_rules, md.block.block_quote_rules):
            md.block.insert_rule(rules, name, before="list")
