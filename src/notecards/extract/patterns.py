"""Regular expressions that are compiled when they are first asked: there are hundreds, and one note needs a third of them."""

import re
from typing import Any, cast


def pattern(source: str, flags: int = 0) -> "re.Pattern[str]":
    """What `re.compile` gives, later: an error in the source shows at the first use."""
    return cast("re.Pattern[str]", _Later(source, flags))


class _Later:
    """Stands for a pattern. Once compiled, its methods are attributes of the object itself: a look-up, no further call."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            setattr(self, method, getattr(compiled, method))
        return self.__dict__[name] if name in self.__dict__ else getattr(compiled, name)
