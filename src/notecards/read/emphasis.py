"""Emphasis in scripts without spaces: CommonMark wants a space or a sign on both sides of `**` beside a sign, and they have none."""

import re

_SIGN = r"[^\w\s*_\\]"
_LETTER = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_BESIDE = rf"(?<={_LETTER})(?=\*{{1,3}}{_SIGN})|(?<={_SIGN}\*)(?={_LETTER})|(?<={_SIGN}\*\*)(?={_LETTER})"
"""Compiled where it is needed: ranges of such letters take ten times what others do."""
EDGE = "\ufdd0"
"""A sign that no text has (Unicode keeps it for programs); the inline parser takes it for a sign of punctuation."""


def parted(source: str) -> str:
    """A text in which "**术语：**定义" and "他说**“好”**了" have their emphasis: an `EDGE` stands where a space is missed."""
    return re.sub(_BESIDE, EDGE, source) if "*" in source and not source.isascii() else source
