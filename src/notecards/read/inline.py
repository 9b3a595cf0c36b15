"""Inline Markdown as a flat row of tokens: mistune's nested inline tokens flattened, formulas, wikilinks and HTML tags taken care of."""

import html
import re
from dataclasses import replace
from re import Match
from typing import Any, NamedTuple

from mistune import InlineParser, InlineState, Markdown

from notecards.read.emphasis import EDGE
from notecards.tokens import Mark, Token, TokenKind, Tokens, merge

MATH = r"\$\$(?P<math_display>(?:\\.|[^$\\])+?)\$\$|(?<![\\$])(?<!(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])\w)\$(?P<math_inline>(?! )(?:\\.|[^$\\\n]|\n(?!\s*\n)){1,400}?)(?<![ \\])\$(?![\d$])"
BRACKETED_MATH = r"\\\((?P<math_round>(?:[^\\\n]|\\(?!\)))+?)\\\)|\\\[(?P<math_square>(?:[^\\]|\\(?!\]))+?)\\\]"
WIKILINK = r"(?P<wiki_embed>!?)\[\[(?P<wiki_page>[^\[\]|\n]+)(?:\|(?P<wiki_shown>[^\[\]\n]*))?\]\](?!\()"
FOOTNOTE = r"\[\^[^\]\s]{1,60}\](?!:)"
MARKED = r"==(?=[^\s=])(?P<marked>(?:[^=\n]|=(?!=))+?)(?<=[^\s=])==(?!=)"
INSERTED = r"\^\^(?=[^\s^])(?P<inserted>[^^\n]+)(?<=\S)\^\^"
"""Underlined as MkDocs writes it: "^^Camps^^"."""
SHIFTED = r"(?<=[\w)\]])(?:~(?P<lowered>[\w+-]{1,8})~(?!~)|\^(?P<raised>[\w+-]{1,8})\^(?!\^))"
"""H~2~O, 10^3^: where each sign inside has a raised or lowered one of its own; else all of it is text."""
_PLAINLY_TEX = re.compile(r"\\[a-zA-Z]|[\^_=<>+]")
_IMAGE_FILE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$", re.IGNORECASE)

MOST_RUNS = 1000
"""Runs of `*` or `_` in one paragraph; above it mistune's time grows with their square, and no real note comes near."""

_SAFE = re.compile(r"^(?!\s*(?:javascript|vbscript|data)\s*:)", re.IGNORECASE)


def _math(inline: InlineParser, m: Match[str], state: InlineState) -> int:
    display = m.group("math_display")
    text = display if display is not None else m.group("math_inline")
    if display is None and _is_money(text):
        state.append_token({"type": "text", "raw": "$"})
        return m.start() + 1
    kind = "display" if display is not None else "math"
    state.append_token({"type": kind, "raw": text.strip()})
    return m.end()


def _is_money(text: str) -> bool:
    """`$5 and then $` is no formula: it opens with a price and goes on in words."""
    return (
        bool(re.match(r"\d[\d.,]*(?:\s+[a-zA-Z]{2,}|[kKmMbB]?\s+(?:and|or|to|und|et|y)\b)", text)) and "\\" not in text
    )


def _bracketed(inline: InlineParser, m: Match[str], state: InlineState) -> int | None:
    """TeX's own brackets, where what is inside is plainly TeX; else an escaped bracket, as CommonMark has it."""
    display = m.group("math_square")
    text = display if display is not None else m.group("math_round")
    if not _PLAINLY_TEX.search(text) and not (display is None and len(text.strip()) <= 2):
        state.append_token({"type": "text", "raw": m.group(0)[1]})
        return m.start() + 2
    state.append_token({"type": "display" if display is not None else "math", "raw": text.strip()})
    return m.end()


def _wikilink(inline: InlineParser, m: Match[str], state: InlineState) -> int:
    page, shown = m.group("wiki_page").strip(), (m.group("wiki_shown") or "").strip()
    if m.group("wiki_embed") and _IMAGE_FILE.search(page):
        state.append_token({"type": "embed", "raw": shown if not shown.isdigit() else "", "target": page})
    else:
        state.append_token({"type": "wikilink", "raw": shown or page, "target": page})
    return m.end()


def _footnote(inline: InlineParser, m: Match[str], state: InlineState) -> int:
    return m.end()


def _shifted(inline: InlineParser, m: Match[str], state: InlineState) -> int:
    name = "sub" if m.group("lowered") else "sup"
    inner = Token(TokenKind.TEXT, m.group("lowered") or m.group("raised"))
    translated = all(ord(one) in _SHIFTED[name][1] for one in inner.text)
    state.append_token({"type": "text", "raw": _shift(inner, name).text if translated else m.group(0)})
    return m.end()


def _inserted(inline: InlineParser, m: Match[str], state: InlineState) -> int:
    inner = state.copy()
    inner.src = m.group("inserted")
    for token in inline.render(inner):
        state.append_token(token)
    return m.end()


def _marked(inline: InlineParser, m: Match[str], state: InlineState) -> int:
    inner = state.copy()
    inner.src = m.group("marked")
    state.append_token({"type": "mark", "children": inline.render(inner)})
    return m.end()


def extensions(md: Markdown) -> None:
    """What notes have beyond CommonMark, registered with mistune."""
    md.inline.register("math", MATH, _math, before="link")
    md.inline.register("bracketed_math", BRACKETED_MATH, _bracketed, before="escape")
    md.inline.register("wikilink", WIKILINK, _wikilink, before="link")
    md.inline.register("footnote_mark", FOOTNOTE, _footnote, before="link")
    md.inline.register("shifted", SHIFTED, _shifted, before="strikethrough")
    md.inline.register("highlight", MARKED, _marked, before="link")
    md.inline.register("insert", INSERTED, _inserted, before="link")


def too_many_runs(text: str) -> bool:
    """Whether a paragraph must not be given to the inline parser."""
    return len(text) > MOST_RUNS and len(re.findall(r"[*_]+", text)) > MOST_RUNS


_MARKS = {"strong": Mark.BOLD, "emphasis": Mark.ITALIC, "strikethrough": Mark.STRIKE, "mark": Mark.HIGHLIGHT}
_TAGS = {
    "b": Mark.BOLD, "strong": Mark.BOLD, "i": Mark.ITALIC, "em": Mark.ITALIC, "mark": Mark.HIGHLIGHT, "s": Mark.STRIKE, "del": Mark.STRIKE,
}  # fmt: skip
_HTML_NAMES = frozenset(
    """a abbr acronym b bdi bdo big br button center cite code data del details dfn div em figcaption figure font form h1 h2 h3 h4 h5 h6 hr i iframe img input
ins kbd label li link mark math meta object ol p picture pre q rp rt ruby s samp script section small source span strike strong style sub summary sup svg table
tbody td tfoot th thead time tr tt u ul var video wbr audio nav article aside header footer main""".split()
)
_TAG = re.compile(r"^<(?P<close>/?)(?P<name>[A-Za-z][\w-]*)(?P<rest>[^>]*)>$", re.DOTALL)
_ATTRIBUTE = re.compile(r"""\s:?[A-Za-z][\w-]*=["'{]""")
_SOURCE = re.compile(r"""\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")
_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""")


_SHIFTED = {
    "sup": ("^", str.maketrans("0123456789+-−–=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ")),
    "sub": ("_", str.maketrans("0123456789+-−–=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")),
}
"""Raised and lowered text in signs of its own, else behind the sign that formulas have for it: 10<sup>8</sup> is no 108."""


def _shift(token: Token, name: str) -> Token:
    """A piece of raised or lowered text as it reads in a line."""
    sign, signs = _SHIFTED[name]
    if token.kind is not TokenKind.TEXT or not token.text.strip():
        return token
    if all(ord(one) in signs for one in token.text):
        shown = token.text.translate(signs)
    else:
        shown = f"{sign}({token.text})" if len(token.text) > 1 else sign + token.text
    return Token(token.kind, shown, token.marks, token.target)


def flatten(parsed: list[dict[str, Any]]) -> Tokens:
    """mistune's inline tokens as one row."""
    row: list[Token] = []
    _flatten(parsed, Mark.NONE, "", row, _Open([], []))
    return merge(
        tuple(replace(token, text=token.text.replace(EDGE, "")) if EDGE in token.text else token for token in row)
    )


class _Open(NamedTuple):
    """HTML tags that are open. looks: what they do to the text. shifted: `sup` and `sub`, and where in the row each began."""

    looks: list[Mark]
    shifted: list[tuple[str, int]]


def _flatten(parsed: list[dict[str, Any]], marks: Mark, target: str, row: list[Token], tags: _Open) -> None:
    for token in parsed:
        kind = token["type"]
        look = marks
        for tag in tags.looks:
            look |= tag
        if kind == "text":
            row.append(Token(TokenKind.TEXT, html.unescape(token["raw"]), look, target))
        elif kind in _MARKS:
            _flatten(token["children"], marks | _MARKS[kind], target, row, tags)
        elif kind == "link":
            url = token["attrs"]["url"]
            _flatten(token["children"], marks, url if _SAFE.match(url) else "", row, tags)
        elif kind == "image":
            row.append(Token(TokenKind.IMAGE, _alt(token), Mark.NONE, token["attrs"]["url"]))
        elif kind == "codespan":
            row.append(Token(TokenKind.CODE, token["raw"], look, target))
        elif kind in ("math", "display"):
            row.append(Token(TokenKind.MATH if kind == "math" else TokenKind.DISPLAY_MATH, token["raw"]))
        elif kind == "wikilink":
            row.append(Token(TokenKind.TEXT, token["raw"], look, token["target"]))
        elif kind == "embed":
            row.append(Token(TokenKind.IMAGE, token["raw"], Mark.NONE, token["target"]))
        elif kind in ("softbreak", "linebreak"):
            row.append(Token(TokenKind.BREAK, "\n" if kind == "linebreak" else ""))
        elif kind == "inline_html":
            _tag(token["raw"], look, target, row, tags)


def _alt(token: dict[str, Any]) -> str:
    inner = flatten(token.get("children") or [])
    return "".join(t.text for t in inner)


def _tag(raw: str, look: Mark, target: str, row: list[Token], tags: _Open) -> None:
    """An HTML tag goes, what it does to the text stays; so does a component behind text, `Name <Badge text="x"/>`. What is none is text (`Vec<T>`)."""
    found = _TAG.match(raw)
    if not found:
        row.extend(Token(TokenKind.BREAK, "") for _ in range(raw.count("\n")))
        return
    name = found["name"].lower()
    if name not in _HTML_NAMES and not (row and _ATTRIBUTE.search(found["rest"])):
        row.append(Token(TokenKind.TEXT, raw, look, target))
    elif name == "br":
        row.append(Token(TokenKind.BREAK, "br"))
    elif name == "img":
        source, alt = _SOURCE.search(raw), _ALT.search(raw)
        if source:
            row.append(
                Token(
                    TokenKind.IMAGE,
                    next(filter(None, alt.groups()), "") if alt else "",
                    Mark.NONE,
                    next(filter(None, source.groups()), ""),
                )
            )
    elif name in _SHIFTED and found["close"]:
        begun = next((at for at in reversed(tags.shifted) if at[0] == name), None)
        if begun:
            tags.shifted.remove(begun)
            row[begun[1] :] = [_shift(token, name) for token in row[begun[1] :]]
    elif name in _SHIFTED:
        tags.shifted.append((name, len(row)))
    elif name in _TAGS and found["close"]:
        if _TAGS[name] in tags.looks:
            tags.looks.remove(_TAGS[name])
    elif name in _TAGS:
        tags.looks.append(_TAGS[name])
    if name != "br":
        row.extend(Token(TokenKind.BREAK, "") for _ in range(raw.count("\n")))
