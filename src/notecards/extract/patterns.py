"""Regular expressions that are compiled when they are first asked: there are hundreds, and one note needs a third of them.

Compiling them takes longer than reading the note. What the compiler of `re` makes of one is a row of numbers; kept by whoever runs
this program more than once (`learnt`, `remember`), they need not be worked out again. This module alone knows how `re` does it.
"""

import re
import sys
from collections.abc import Iterable
from typing import Any, NamedTuple, cast

_compiler: Any = getattr(re, "_compiler", None)
_sre: Any = getattr(_compiler, "_sre", None)


class Code(NamedTuple):
    """A compiled pattern. source, flags: as given. all_flags: with those that the source itself sets. row: what `re` runs, in words of
    four bytes. groups: how many there are. names: number of each group that has one."""

    source: str
    flags: int
    all_flags: int
    row: bytes
    groups: int
    names: dict[str, int]


def pattern(source: str, flags: int = 0) -> "re.Pattern[str]":
    """What `re.compile` gives, later: an error in the source shows at the first use."""
    return cast("re.Pattern[str]", _Later(source, int(flags)))


def made_by() -> str:
    """What codes are good for: this interpreter and no other."""
    return f"{sys.implementation.cache_tag} {sys.version} {getattr(_sre, 'MAGIC', '')} {getattr(_sre, 'CODESIZE', '')} {sys.byteorder}"


def remember(known: Iterable[Code]) -> None:
    """Take these for what compiling their sources would give. known: `learnt` by an interpreter that is `made_by` the same."""
    _known.update({(one.source, one.flags): one for one in known})


def learnt() -> list[Code]:
    """What was compiled since the program began and nobody knew."""
    return list(_learnt)


_known: dict[tuple[str, int], Code] = {}
_learnt: list[Code] = []


class _Later:
    """Stands for a pattern. Once compiled, its methods are attributes of the object itself: a look-up, no further call."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = _compiled(self.pattern, self._flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            setattr(self, method, getattr(compiled, method))
        return self.__dict__[name] if name in self.__dict__ else getattr(compiled, name)


def _compiled(source: str, flags: int) -> "re.Pattern[str]":
    """As `re.compile`, by way of its code. Where `re` is made otherwise than here thought, or the code is damaged, by itself."""
    known = _known.get((source, flags))
    try:
        made = known or _code(source, flags)
        compiled = _pattern(made)
    except (AttributeError, TypeError, ValueError, LookupError, RuntimeError, OverflowError):
        return re.compile(source, flags)
    if known is None:
        _learnt.append(made)
    return compiled


def _code(source: str, flags: int) -> Code:
    parsed = _compiler._parser.parse(source, flags)
    words = _compiler._code(parsed, flags)
    state = parsed.state
    code = memoryview(bytearray(4 * len(words))).cast("I")
    for place, word in enumerate(words):
        code[place] = word
    return Code(source, flags, int(flags | state.flags), code.tobytes(), state.groups - 1, dict(state.groupdict))


def _pattern(made: Code) -> "re.Pattern[str]":
    names: list[str | None] = [None] * (made.groups + 1)
    for name, group in made.names.items():
        names[group] = name
    words = memoryview(made.row).cast("I").tolist()
    compiled: re.Pattern[str] = _sre.compile(made.source, made.all_flags, words, made.groups, made.names, tuple(names))
    return compiled
