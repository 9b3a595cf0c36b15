"""TeX as a row of tokens."""

import re
from typing import NamedTuple

_TOKEN = re.compile(r"\\([a-zA-Z]+|.)|([{}^_&'])|([ \t]+)|(\.\.\.|, |.)", re.DOTALL)


class TexToken(NamedTuple):
    """kind: command (text without its backslash), sign (one of `{}^_&'`) or other."""

    kind: str
    text: str


def tokens(source: str) -> list[TexToken]:
    """The tokens of a formula; spaces outside of texts mean nothing and are left out."""
    found = []
    for match in _TOKEN.finditer(source):
        command, sign, space, other = match.groups()
        if command is not None:
            found.append(TexToken("command", command))
        elif sign is not None:
            found.append(TexToken("sign", sign))
        elif space is None:
            found.append(TexToken("other", "…" if other == "..." else other))
    return found
