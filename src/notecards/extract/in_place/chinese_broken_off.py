"""Chinese labels that break off behind a whole sentence: "议会由两院组成。它负责：" names the parliament and what it is in charge of."""

import re

from notecards.extract.about.labels import label
from notecards.extract.in_place import chinese
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.statements import Statement
from notecards.tokens import Tokens, cut, join, masked, text


def broken_off(one: Statement, elders: tuple[Statement, ...]) -> Tokens:
    """ "议会负责", of the label above: what its first sentence is about and what its last begins to say; empty for any other text.

    elders: what stands before it, where its sentences are held apart.
    """
    beside = elders[-1] if elders and elders[-1].span.last == one.span.first else None
    row = join((beside.tokens, one.tokens), "") if beside else one.tokens
    found = _BROKEN_OFF.fullmatch(simplified(masked(row)).rstrip("*_ "))
    if found is None:
        return ()
    named = _NAME.match(found["first"])
    if named is None or chinese.is_facet(named["name"]) or _OPENS.match(named["name"]):
        return ()
    name, rest = cut(row, *named.span("name")), found["rest"]
    again = _AGAIN.match(rest) or re.match(re.escape(named["name"]), rest)
    side = _RUNS_ON.sub("", rest[again.end() :].removeprefix("的") if again else rest)
    if chinese.is_facet(side):
        return join((name, text(f"的{side}")), "")
    start = found.start("rest") + again.end() if again else 0
    return join((label(name), cut(row, start, found.end("rest"))), "") if again else ()


_BROKEN_OFF = pattern("(?P<first>[^。]{4,}(?:。[^。]+)*)。(?P<rest>[^。：:，,]{1,14})[：:]")
_NAME = pattern("(?P<name>[^，,。：:；;的（(是由为有在]{2,12})(?=[（(，,：:是由为有在])")
_AGAIN = pattern("[它他她其][们]?(?!余|他|中)|该[^，,的]{1,3}(?=的)")
_OPENS = pattern("[若当在从随经通由因对但而即则故如其它他她这那该此]|如果")
_RUNS_ON = pattern("(?:主要|一般|通常|分别)?(?:包括|包含|有|如下|为)$")
