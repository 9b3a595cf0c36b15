"""What stands before a colon or a bracket in languages that ask in place: a label, a remark, or who says what follows."""

import re

from notecards.extract.about.labels import label
from notecards.extract.in_place import chinese
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.tokens import Mark, Tokens, cut, masked

COLON = pattern(r"^(?P<term>[^:：。，,；;？?]{1,24})(?:(?<!\d)[:：]+|[:：]+(?!\d))(?!//)\s*(?=\S)")
LABEL_VERBS = pattern(
    r"^(?:促进|抑制|激活|增加|减少|降低|升高|扩张|收缩|防止|避免|引起|导致|诱发|维持|增强|减弱|阻断|拮抗|加重|减轻|缓解)(?!.*的[^的]{2,6}$)[^、，]{2,}"
)
"""A label that says what the things behind it do: "促进凝血：..."."""


def labelled(row: Tokens) -> tuple[Tokens, Tokens] | None:
    """ "T：d" inside a text, or a whole text "T（d）" whose brackets say something."""
    found = COLON.match(masked(row))
    if found and (is_speech(found["term"]) or re.search("[（(][^）)]*$", found["term"])):
        return None
    if found:
        return label(cut(row, 0, found.end("term"))), cut(row, found.end())
    set_bold = _SET_BOLD.fullmatch(masked(row).rstrip())
    if set_bold and all(token.marks & Mark.BOLD for token in cut(row, *set_bold.span("said"))):
        return label(cut(row, 0, set_bold.end("term"))), cut(row, *set_bold.span("said"))
    inside = _BRACKETS.match(masked(row))
    if (
        inside
        and (chinese.has_verb(inside["said"]) or re.search("则|就|称", inside["said"]))
        and not re.search("[ぁ-ん가-힣]", inside["said"])
        and not re.match(r"[从在对以由]|[一二三四五六七八九十百千\d]+[年月日天里]", inside["term"])
        and not chinese.is_action(inside["term"])
    ):
        return label(cut(row, 0, inside.end("term"))), cut(row, *inside.span("said"))
    return None


_BRACKETS = pattern(r"^(?P<term>[^()（），,。：:、]{2,14})[(（](?P<said>[^()（）]{8,})[)）]$")
_SET_BOLD = pattern(r"(?P<term>[^()（），,。：:、*]{2,16}?)\s?[(（](?P<said>[^()（）]{2,})[)）]")
"""A name and, in bold, what it is: "IBM 360（**兼容机**）"."""


def is_remark(name: str) -> bool:
    """Whether a label only says that a remark follows: "注意：..."."""
    return bool(_REMARK.match(simplified(name).strip())) or name.endswith("了")


_REMARK = pattern(
    r"^(?:注意?|提示|总结|小结|结论|重点|补充|例如?|比如|即|问|答|附|ps|注意事项|ポイント|注|참고)$", re.IGNORECASE
)


def is_speech(name: str) -> bool:
    """Whether what stands before a colon announces what somebody says."""
    return bool(_SPEECH.search(simplified(name)))


_SPEECH = pattern(r"(?:(?<![学假小传解])说过?|指出|写道|曰|问|答|强调)$")
