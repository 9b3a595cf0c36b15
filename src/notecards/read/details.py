"""Parts of a note that fold open (`<details>`): their summary and what stands under it, though Markdown reads the tags as plain HTML."""

import re
from collections.abc import Callable, Iterator
from typing import Any

_TAG = re.compile(
    r"<details\b[^>]*>\s*<summary\b[^>]*>(?P<summary>.{0,2000}?)</summary>|(?P<close></details\s*>)",
    re.IGNORECASE | re.DOTALL,
)
_WRAPPER = re.compile(r"</?(?:p|div|br)\b[^>]*>", re.IGNORECASE)


def folded(tokens: list[dict[str, Any]], parsed: Callable[[str, int], list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Block tokens in which every `<details>` that is closed and has a summary is one token, with what it holds as its children.

    parsed: the block tokens of a source that begins at a line, counted from 0. Where tags do not match, all stays as it is.
    """
    if not any(token["type"] == "block_html" and _TAG.search(token["raw"]) for token in tokens):
        return tokens
    whole: list[dict[str, Any]] = []
    opened: list[dict[str, Any]] = []
    for part in _parts(tokens, parsed):
        if part["type"] == "details":
            opened.append(part)
        elif part["type"] != "close":
            (opened[-1]["children"] if opened else whole).append(part)
        elif opened:
            done = opened.pop()
            done["last"] = part["last"]
            (opened[-1]["children"] if opened else whole).append(done)
        else:
            return tokens
    return tokens if opened else whole


def _parts(
    tokens: list[dict[str, Any]], parsed: Callable[[str, int], list[dict[str, Any]]]
) -> Iterator[dict[str, Any]]:
    """The tokens with the tags taken out of blocks of HTML, and what stands between two tags read as Markdown."""
    for token in tokens:
        raw = token.get("raw", "")
        tags = list(_TAG.finditer(raw)) if token["type"] == "block_html" else []
        if not tags:
            yield token
            continue
        ends = [0, *(tag.end() for tag in tags)]
        for begin, tag in zip(ends, [*tags, None], strict=True):
            between = _WRAPPER.sub("", raw[begin : tag.start() if tag else len(raw)])
            if between.strip():
                yield from parsed(between, token["first"] + raw.count("\n", 0, begin))
            if tag is None:
                continue
            line = token["first"] + raw.count("\n", 0, tag.start())
            if tag["close"]:
                yield {"type": "close", "last": line}
            else:
                title = tag["summary"].strip()
                yield {"type": "details", "kind": "details", "title": title, "first": line, "children": []}
