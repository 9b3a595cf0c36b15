"""How tokens look in an Anki field: HTML in which nothing of the notes can be taken for a template, a cloze or a tag."""

import html
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from notecards.cards import Content
from notecards.tokens import Mark, Token, TokenKind, Tokens, cut, is_bare

Images = Mapping[str, str]
"""Source of an image as the note writes it -> the name of its file in the package."""

_ENTITIES = {sign: f"&#{ord(sign)};" for sign in "{}[]:\\"} | {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br>",
}  # fmt: skip
_MEANS_SOMETHING = re.compile(f"[{re.escape(''.join(_ENTITIES))}]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_COMMAND = re.compile(r"\[(?=(?:sound:|latex|\$))")
_TAGS = ((Mark.BOLD, "b"), (Mark.ITALIC, "i"), (Mark.STRIKE, "s"), (Mark.HIGHLIGHT, "mark"))
_TEXT = TokenKind.TEXT
_LINK = re.compile(r"^(?:https?://|mailto:)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def escaped(words: str) -> str:
    """Text that shows as it is: braces, brackets, colons and backslashes mean something to Anki, so they become entities."""
    clean = words if words.isascii() and words.isprintable() else _CONTROL.sub("", unicodedata.normalize("NFC", words))
    return _MEANS_SOMETHING.sub(_entity, clean)


def _entity(found: re.Match[str]) -> str:
    return _ENTITIES[found.group()]


def formula(tex: str) -> str:
    """A formula for MathJax: HTML escaped; braces and colons that would end a cloze or open one are held apart by a space."""
    ascii_only = tex.isascii() and tex.isprintable()
    clean = html.escape(tex if ascii_only else _CONTROL.sub(" ", unicodedata.normalize("NFC", tex)), quote=False)
    for pair, apart in (("}}", "} }"), ("{{", "{ {"), ("::", ": :"), ("[[", "[ [")):
        while pair in clean:
            clean = clean.replace(pair, apart)
    clean = _COMMAND.sub("[ ", clean)
    return clean.replace("\\)", "\\ )").replace("\\]", "\\ ]")


def field(tokens: Tokens, images: Images) -> str:
    """A row of tokens as the HTML of a field."""
    if len(tokens) == 1:
        token = tokens[0]
        if token.kind is _TEXT and not token.marks and not token.target:  # as `is_bare`, without a call: most are
            return escaped(token.text)
        return _token(token, images)
    return "".join([_token(token, images) for token in tokens])


def _token(token: Token, images: Images) -> str:
    if is_bare(token):
        return escaped(token.text)
    match token.kind:
        case TokenKind.BREAK:
            return "<br>" if token.text == "br" else " "
        case TokenKind.MATH:
            return f"\\({formula(_closed(token.text))}\\)"
        case TokenKind.DISPLAY_MATH:
            return f"\\[{formula(_closed(token.text))}\\]"
        case TokenKind.IMAGE:
            stored = images.get(token.target)
            return f'<img src="{html.escape(stored)}" alt="{escaped(token.text)}">' if stored else escaped(token.text)
        case TokenKind.CODE:
            inner = f"<code>{escaped(token.text)}</code>"
        case TokenKind.TEXT:
            inner = escaped(token.text)
    if token.marks:
        for mark, tag in _TAGS:
            if token.marks & mark:
                inner = f"<{tag}>{inner}</{tag}>"
    if token.target and _LINK.match(token.target):
        inner = f'<a href="{escaped(token.target)}">{inner}</a>'
    return inner


def _closed(tex: str) -> str:
    """A formula that ends in a lone backslash would swallow MathJax's own bracket."""
    return tex + " " if tex.endswith(("\\", "}")) else tex


def cloze(content: Content, images: Images) -> str:
    """The text of a cloze note: every gap as `{{cN::...}}`."""
    parts, at = [], 0
    if len(content.back) == 1 and is_bare(content.back[0]):  # most are, and slices are faster than cuts
        whole = content.back[0].text
        for gap in content.gaps:
            parts += [escaped(whole[at : gap.start]), f"{{{{c{gap.number}::{escaped(whole[gap.start : gap.end])}}}}}"]
            at = gap.end
        return "".join([*parts, escaped(whole[at:])])
    for gap in content.gaps:
        parts.append(field(cut(content.back, at, gap.start), images) if gap.start > at else "")
        parts.append(f"{{{{c{gap.number}::{field(cut(content.back, gap.start, gap.end), images)}}}}}")
        at = gap.end
    parts.append(field(cut(content.back, at), images))
    return "".join(parts)
