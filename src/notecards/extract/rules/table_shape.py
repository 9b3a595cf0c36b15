"""Which way a table is read: row by row, column by column, turned on its side, as lists, or not at all."""

import re
from dataclasses import replace
from itertools import pairwise

from notecards.extract.by_language import ByLanguage, no
from notecards.extract.german.labels import is_side as is_german_side
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.german import GERMAN
from notecards.extract.lists.list_labels import FACET, names_several
from notecards.extract.patterns import pattern
from notecards.extract.romance.labels import is_side as is_romance_side
from notecards.extract.rules.table_cells import DATE, DESCRIBING, WHEN
from notecards.extract.statements import Statement
from notecards.extract.words import QUOTES, count, words
from notecards.tokens import Mark, Tokens, masked, plain

BLANK = pattern(r"^(?:[\s\-–—_./]*|\s*(?:n/a|n\.a\.|k\. ?a\.)\s*)$", re.IGNORECASE)
"""A cell that says nothing."""


def below_title(head: Statement, rows: list[Statement]) -> tuple[Statement, list[Statement]]:
    """A table whose first row holds nothing but its title: the second names the columns."""
    told = [cell for cell in head.children if plain(cell.tokens).strip()]
    names = [plain(cell.tokens).strip() for cell in rows[0].children]
    titled = len(told) == 1 and not plain(head.children[0].tokens).strip() and len(head.children) > 2
    if (
        not titled
        or len(rows) < 3
        or len(names) != len(head.children)
        or not all(1 <= count(name) <= 4 for name in names)
    ):
        return head, rows
    return replace(rows[0], header=True), rows[1:]


def is_a_grid(head: Statement, rows: list[Statement]) -> bool:
    """Whether columns or rows are told by mere numbers and hold values to be looked up: a distance by a distance, "5-6 | 16.8 ± 5.1"."""
    numbered = [cell for cell in head.children if _NUMBER.fullmatch(plain(cell.tokens).strip())]
    if 2 * len(numbered) >= len(head.children) > 2:
        return True
    cells = [plain(cell.tokens).strip() for row in rows for cell in row.children]
    return len(cells) >= _MANY_VALUES and all(_VALUE.fullmatch(cell) for cell in cells)


def by_name(head: Statement, rows: list[Statement]) -> tuple[Statement, list[Statement]]:
    """Rows that are counted off in their first cell and named in their second, with the name first and the number, if it says something, behind."""
    width = len(head.children)
    numbers = [plain(row.children[0].tokens).strip() for row in rows if len(row.children) == width]
    names = [plain(row.children[1].tokens).strip() for row in rows if len(row.children) == width and width > 2]
    lettered = all(map(_LETTER.fullmatch, numbers)) and BLANK.match(plain(head.children[0].tokens)) is not None
    counted = lettered or all(map(_NUMBER.fullmatch, numbers))
    dated = WHEN.fullmatch(plain(head.children[0].tokens).strip()) and all(map(DATE.search, numbers))
    if (
        width > 2
        and dated
        and _NAMED_EVENT.fullmatch(plain(head.children[1].tokens).strip())
        and len(set(names)) == len(rows)
    ):
        return _turned(head, 1), [_turned(row, 1) for row in rows]
    if width < 3 or len(numbers) < max(2, len(rows)) or not counted:
        return head, rows
    steps = {ord(b) - ord(a) if lettered else int(b) - int(a) for a, b in pairwise(numbers)}
    named = all(1 <= count(name) <= 5 and re.search(r"[^\W\d_]", name) for name in names)
    if steps not in ({1}, {-1}) or not named or len({name.casefold() for name in names}) < len(names):
        return head, rows
    told = 1 if _TELLS_A_PLACE.fullmatch(plain(head.children[0].tokens).strip()) else 0
    return _turned(head, told), [_turned(row, told) for row in rows]


def _turned(row: Statement, told: int) -> Statement:
    """A row with its second cell first; told: 1 where the first stands behind, 0 where it goes."""
    return replace(row, children=(row.children[1], *row.children[2:], *row.children[:told]))


def by_thing(here: Here, head: Statement, rows: list[Statement]) -> tuple[Statement, list[Statement]]:
    """A comparison whose rows are aspects ("Feature | TCP | UDP"), turned so that each row tells of one of the things compared.

    Where the corner is blank, "TCP and UDP" above the table says as much, or a column that is no side of a thing itself.
    """
    keys = [plain(row.children[0].tokens).strip() for row in rows if row.children]
    whole = all(len(row.children) == len(head.children) for row in rows)
    corner = plain(head.children[0].tokens).strip(" *_:")
    things = [plain(cell.tokens).strip() for cell in head.children[1:]]
    above = " ".join(one.words for one in (*here.above, *here.before[-1:]))
    sides = sum(_is_a_side(key.strip(" *_:"), here.language) for key in keys)
    compared = (
        all(thing and _is_named(thing, above) for thing in things)
        or 2 * sides >= len(keys)
        or len(things) < min(_MOST_COMPARED + 1, len(keys))
    )
    if (
        len(head.children) < 3
        or not whole
        or any(_is_a_side(thing, here.language) for thing in things)
        or not (_ASPECTS.fullmatch(corner) or (not corner and compared))
    ):
        return head, rows
    named = all(1 <= count(name) <= 5 for name in (*keys, *things))
    if not named or len({key.casefold() for key in keys}) < len(keys) or len(set(things)) < len(things):
        return head, rows
    columns = list(zip(*(row.children for row in (head, *rows)), strict=True))
    turned = [replace(head, children=tuple(column), header=k == 0) for k, column in enumerate(columns)]
    return turned[0], turned[1:]


_MOST_COMPARED = 3
"""Things side by side, with more aspects than there are things, that need no other sign of being compared."""


def _is_a_side(name: str, language: Language) -> bool:
    """Whether a head or a key names a side of a thing, one or several: "Speed", "Risques"."""
    known = bool(_ASPECT.fullmatch(name) or FACET.match(name))
    return known or (bool(words(name)) and _IS_A_SIDE[language](words(name)[0].lower, language))


_IS_A_SIDE = ByLanguage(no, de=lambda noun, language: is_german_side(noun.capitalize()), romance=is_romance_side)


def _is_named(thing: str, above: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(thing.casefold().removesuffix('s'))}", above.casefold()) is not None


_ASPECTS = pattern(
    r"(?:features?|aspects?|propert(?:y|ies)|characteristics?|criteri(?:a|on)|attributes?|basis|basis of \w+|parameters?|factors?|comparison|dimensions?|points?|differences?|merkmale?|kriteri(?:um|en)|eigenschaft(?:en)?|aspekte?|caractéristiques?|critères?|características?|aspectos?|criterios?|方面|比较|比较项|比较项目|项目|特征|特点|对比|对比项|区别|维度|內容|方面内容)",
    re.IGNORECASE,
)
_ASPECT = pattern(
    r"[a-z]{2,}(?:ed|ard|eld|ade|ken|ten|wn|ught|ound|uilt)\s(?:by|with|for|from|in|to|on|as|at|of|under)|"
    r"(?:[\w-]+\s){0,2}(?:penalty|penalties|requirements?|standard|burden|gain|impedance|resistance|current|voltage|ratio|rate|level|power|frequency|range|count|length|width|weight|height|capacity|name|condition|valency|speed|cost|price|size|scope|type|purpose|goal|focus|duration|location|structure|function|role|use|uses|examples?|advantages?|disadvantages?|pros|cons|definition|security|reliability|complexity|performance|time|space|mass|charge|density|shape|colou?r|material|"
    r"origin|cause|causes|symptoms|treatment|onset|age|source|order|connection|overhead|headers?|latency|throughput|memory|storage|schema|scalability|flexibility|accuracy|risk|method|data|input|output|approach|state|temperature|"
    r"kosten|größe|zweck|dauer|funktion|vorteile|nachteile|beispiele?|ursachen?|taille|coût|fonction|durée|avantages|inconvénients|exemples?|tamaño|costo|función|duración|ventajas|desventajas|ejemplos?|时间|地点|目的|原因|结果|意义|影响|作用|功能|优点|缺点|特点|内容|定义|代表|结构)",
    re.IGNORECASE,
)
""" "Speed", "Advantages" as the key of a row, with nothing over it: the columns are the things."""
_NUMBER = pattern(r"\d{1,3}")
_MANY_VALUES = 16
"""Cells, all of them figures, that nobody learns by heart."""
_VALUE = pattern(r"[^\W\d_]?[^\w]*(?:\d[\d.,]*\W*)*[^\W\d_]{0,2}\W*")
_LETTER = pattern("[A-Z]")
_TELLS_A_PLACE = pattern(
    r"(?:number|layer|level|rank|position|order|stage|port|phase|tier|class|atomic number|nummer|schicht|ebene|stufe|numéro|niveau|couche|número|nivel|capa)",
    re.IGNORECASE,
)
"""What a number in a table is of the thing named beside it; others only count the rows."""


def _are_ragged(headers: list[Tokens], rows: list[Statement]) -> bool:
    """Whether columns end at different rows, the first and another before the last: no row belongs together."""
    lengths, width = [], len(headers)
    for k in range(width):
        told = [k < len(row.children) and bool(plain(row.children[k].tokens).strip()) for row in rows]
        if told != sorted(told, reverse=True):
            return False
        lengths.append(sum(told))
    return width > 2 and lengths[0] < len(rows) and min(lengths[1:]) < len(rows) and lengths[0] > 1


def _are_sides(headers: list[Tokens], rows: list[Statement]) -> bool:
    """Whether German heads name several things each, or two qualities side by side: "Vorteile | Nachteile"."""
    alike = len(headers) == 2 and all(_A_QUALITY.fullmatch(plain(header).strip()) for header in headers)
    return (
        alike
        or _are_opposed(headers, rows)
        or all(names_several(header, GERMAN) for header in headers)
        or _are_ragged(headers, rows)
    )


_A_QUALITY = pattern(r"[a-zäöüß-]+(?:iv|isch|ig|lich|al|ell|är|orientiert|bezogen|ent|ant|los|frei|haft|abel|ibel)")


def _are_opposed(headers: list[Tokens], rows: list[Statement]) -> bool:
    """Whether two heads are opposite sides of one thing: "Pros | Cons", "Advantages of rail | Disadvantages of rail"; no row of theirs
    belongs together."""
    said = [plain(header).casefold().split() for header in headers]
    while all(len(one) > 1 for one in said) and len({one[-1] for one in said}) == 1:
        said = [one[:-1] for one in said]
    return _OPPOSED.fullmatch(" | ".join(" ".join(one) for one in said)) is not None


def _are_lists(headers: list[Tokens], rows: list[Statement]) -> bool:
    return _are_opposed(headers, rows) or _are_ragged(headers, rows)


_OPPOSED = pattern(
    r"(?:(?:pros|advantages|benefits|strengths) \| (?:cons|disadvantages|drawbacks|risks|weaknesses|limitations)|similarities \| differences|opportunities \| threats"
    r"|(?:avantages|atouts|forces|points forts) \| (?:inconvénients|limites|faiblesses|points faibles)|(?:ventajas|fortalezas|beneficios) \| (?:desventajas|inconvenientes|debilidades|riesgos)"
    r"|(?:vorteile|stärken|chancen|pro) \| (?:nachteile|schwächen|risiken|contra|kontra)"
    r"|(?:vantaggi|pregi) \| (?:svantaggi|difetti)|vantagens \| desvantagens|(?:优点|優點|优势) \| (?:缺点|缺點|劣势)|長所 \| 短所)"
)
ARE_LISTS = ByLanguage(_are_opposed, en=_are_lists, de=_are_sides)


def is_by_column(here: Here, head: Statement, rows: list[Statement]) -> bool:
    """Whether the first column says things, as the others do, instead of naming what the row is about."""
    if not plain(head.children[0].tokens).strip():
        return False
    if len(rows) == 1:  # one row of values under their names, unless one of these says what the first cell names
        names = [plain(cell.tokens).strip() for cell in head.children[1:]]
        return not any(DESCRIBING.match(name) or _is_a_side(name, here.language) for name in names)
    first = [r.children[0].tokens for r in rows if r.children]
    quoted = [cell for cell in map(plain, first) if cell.strip()[:1] in QUOTES and cell.strip()[-1:] in QUOTES]
    if 2 * len(quoted) > len(first):
        return False  # who said it, and where
    said = [cell for cell in first if cell and not cell[0].marks & _SET_APART]
    long = [cell for cell in said if count(_BESIDE_A_NAME.sub("", masked(cell))) > 5]
    return len(long) > len(first) / 2


_BESIDE_A_NAME = pattern(r"\s?[(\[（][^()（）]*[)\]）]")
"""Brackets say more of a name and are no part of it: "Sega v. Accolade (9th Cir. 1992)"."""
_SET_APART = Mark.BOLD | Mark.ITALIC
"""A cell that opens so opens with a name: "*Imbler v. Pachtman*, 424 U.S. 409"."""


_NAMED_EVENT = pattern("事件|史实|大事|历史事件|主要事件|战争|会议|条约|战役|運動|运动")
