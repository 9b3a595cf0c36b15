"""Whose side a bare label names: "Disadvantages" behind "Advantages of tidal power" are those of tidal power."""

import re
from collections.abc import Iterator
from dataclasses import replace

from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.tokens import Tokens, cut, masked, text

_GROUPS = (
    "advantages|disadvantages|benefits|drawbacks|downsides|pros|cons|strengths|weaknesses|limitations|risks|vorteile|nachteile|stärken|schwächen|"
    "chancen|risiken|grenzen|avantages|inconvénients|désavantages|forces|faiblesses|limites|risques|ventajas|desventajas|inconvenientes|fortalezas|"
    "debilidades|limitaciones|riesgos|vantaggi|svantaggi|vantagens|desvantagens|优点|缺点|优势|劣势|好处|坏处|局限",
    "causes|reasons|consequences|effects|results|outcomes|symptoms|signs|ursachen|gründe|folgen|auswirkungen|konsequenzen|symptome|raisons|conséquences|"
    "effets|symptômes|causas|razones|consecuencias|efectos|síntomas|cause|conseguenze|consequências|原因|影响|后果|结果|症状",
)
"""Sides that are told one after the other of one thing."""
_SIDES = [
    (
        pattern(rf"(?i:(?:(?:the|die|les|las|los)\s)?(?P<side>{side}))"),
        pattern(
            rf"(?i:(?:(?:the|main|key|die|les|las|los)\s)*(?:{side})(?P<behind>\s(?:(?:of|der|des|von|vom|de|du|del|di|da|do)\s|d['’]|dell['’])\S+(?:\s\S+){{0,5}})"
            rf"|(?P<before>[^\s,，、。:：?？]{{2,12}}的?)(?:{side}))"
        ),
    )
    for side in _GROUPS
]
_TWO_THINGS = pattern(r"\s(?:and|und|et|y|vs\.?|versus|&)\s|[,?:;]", re.IGNORECASE)


def companions(flat: list[Statement]) -> Iterator[Statement]:
    """The statements of one row, each label that names but a side of something with the thing whose other side stood before it."""
    before: dict[tuple[Place, int], Statement] = {}
    for one in flat:
        level = one.number if one.place is Place.HEADING else 0
        elder = before.get((one.place, level))
        if elder and (named := _with_its_thing(one.tokens, masked(elder.tokens).rstrip(" :：*_"))):
            one = replace(one, tokens=named)
        if one.place is Place.HEADING:
            before = {key: head for key, head in before.items() if key[0] is Place.HEADING and key[1] < level}
        before[one.place, level] = one
        yield one


def _with_its_thing(row: Tokens, elder: str) -> Tokens:
    said = masked(row).rstrip(" :：*_")
    for alone, of_a_thing in _SIDES:
        side, other = alone.fullmatch(said), of_a_thing.fullmatch(elder)
        if not side or not other or _TWO_THINGS.search(elder) or side["side"].lower() in elder.lower():
            continue
        at, thing = (side.start("side"), other["before"]) if other["before"] else (len(said), other["behind"])
        return (*cut(row, 0, at), *text(thing, row[0].marks), *cut(row, at))
    return ()
