"""TeX as one readable line of Unicode, or the TeX itself: never a formula that means something else.

`a/b` with parentheses round more than one atom; sub- and superscripts by Unicode where every sign exists, else `x_(…)`, `x^(…)`;
roots `√(…)`; matrices row by row `[a b; c d]`. A fraction or group that its neighbours could be drawn into gets parentheses too.
"""

import re
import unicodedata

from notecards.render.pieces import joined
from notecards.render.symbols import UPRIGHT
from notecards.render.tex_reader import KEPT, Declined, Parser

LONGEST = 2000
"""Longer formulas stay TeX: nobody reads them on one line."""
_WORDS = re.compile(rf"\\(?:{'|'.join(sorted(UPRIGHT))})\*?\s*\{{[^{{}}]*\}}")


def readable(source: str) -> str:
    """A formula as one line of Unicode; the TeX itself, trimmed, where that cannot be done faithfully."""
    line = " ".join(source.split())
    if len(line) > LONGEST:
        return line
    try:
        parser = Parser(_WORDS.sub(lambda match: match.group().replace(" ", KEPT), line))
        shown = joined(parser.lines())
        if parser.peek() is not None:
            raise Declined
    except (Declined, RecursionError, IndexError):
        return line
    return unicodedata.normalize("NFC", shown.replace(KEPT, " ").strip()) or line
