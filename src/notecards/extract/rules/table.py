"""Tables: row by row, the key of a row and the head of a column ask for the cell; or column by column under its head."""

import re
from collections import Counter
from dataclasses import replace

from notecards.cards import Candidate, Kind
from notecards.extract.about.labels import label
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage, nothing
from notecards.extract.clauses.joints import SHORTEST
from notecards.extract.clauses.wording import definition_question
from notecards.extract.english.cells import what_it_does
from notecards.extract.facts import Found, candidate
from notecards.extract.formulas import only_formula
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_lists import front_of_list
from notecards.extract.rules.children import children
from notecards.extract.rules.found import NOTHING, Yield
from notecards.extract.rules.statement import sentences_of
from notecards.extract.rules.table_cells import MOST, NAME, cell_asked, idea_of, points_of
from notecards.extract.rules.table_shape import (
    ARE_LISTS,
    BLANK,
    below_title,
    by_name,
    by_thing,
    is_a_grid,
    is_by_column,
)
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text, unmarked


def table(here: Here) -> Yield:
    """Every informative cell of a table."""
    if here.statement.place is not Place.TABLE or len(here.statement.children) < 2:
        return NOTHING
    head, *rows = here.statement.children
    if not head.header or len(head.children) < 2:
        return NOTHING
    if is_a_grid(head, rows):
        return NOTHING
    head, rows = by_thing(here, *by_name(*below_title(head, rows)))
    lists = _lists(here, head, rows)
    if lists:
        return Yield(tuple(lists), here.statement.children)
    by_column = is_by_column(here, head, rows)
    found = _columns(here, head, rows) if by_column else _rows(here, head, rows)
    return Yield(tuple(found), here.statement.children)


def _lists(here: Here, head: Statement, rows: list[Statement]) -> list[Candidate]:
    """Columns that are lists and no rows: "Vorteile | Nachteile", two qualities side by side, columns of unequal length."""
    headers = [label(cell.tokens) for cell in head.children]
    if not all(plain(header).strip() for header in headers):
        return []
    columns = [[row.children[k] for row in rows if k < len(row.children)] for k in range(len(headers))]
    columns = [[cell for cell in column if plain(cell.tokens).strip(" -–")] for column in columns]
    if not ARE_LISTS[here.language](headers, rows) or not all(len(column) <= MOST for column in columns):
        return []
    found = []
    for header, column in zip(headers, columns, strict=True):
        if len(column) < 2:
            continue
        front = front_of_list(here, header, len(column), ordered=False)
        back = join([unmarked(strip(trimmed(cell.tokens), " .")) for cell in column], "\n")
        span = here.statement.span._replace(first=head.span.first, last=column[-1].span.last)
        found.append(candidate(here, Found(Kind.STEPS, NAME, 0.72, back, front, span=span, asked=plain(header))))
    return [one for one in found if one]


_BESIDE = ByLanguage(", ", zh="：")
"""What stands between the two cells that tell together which row it is."""


def _rows(here: Here, head: Statement, rows: list[Statement]) -> list[Candidate]:
    found: list[Candidate | None] = []
    keyed = _keyed(rows)
    shared = Counter(plain(key) for key, row in keyed if plain(row.children[0].tokens).strip())
    specifies = sum(bool(_MODEL.fullmatch(said)) for said in shared) > len(shared) / 2
    both = Counter((plain(key), plain(row.children[1].tokens)) for key, row in keyed)
    ticked = [_is_ticked(rows, k) for k in range(len(head.children))]
    for key, row in keyed:
        if both[plain(key), plain(row.children[1].tokens)] > 1:
            continue  # not even the second cell tells which row it is
        several = shared[plain(key)] > 1 or _inherited(plain(key), keyed)
        named, first = (
            (join((key, label(row.children[1].tokens)), _BESIDE[here.language]), 2)
            if several
            else (_told(key, head), 1)
        )
        if len(row.children) > 2 and _CASE[here.language].fullmatch(plain(key)):
            named, first = _with_its_case(key, row), len(row.children) - 1
        for header, cell, guessed in zip(head.children[first:], row.children[first:], ticked[first:], strict=False):
            said = "" if BLANK.match(plain(header.tokens)) else plain(header.tokens).strip().casefold()
            repeats = bool(said) and re.search(
                _REPEATED[here.language].format(re.escape(said)), plain(named).casefold()
            )
            nameless = not re.search(r"\w", said) and (len(head.children) > 2 or count(plain(cell.tokens)) < 2)
            if _says_something(cell) and not (repeats or nameless or guessed):
                place = replace(here, statement=cell, above=here.above)
                fact = cell_asked(here, named, label(header.tokens), cell, head)
                looked_up = specifies or _PRICE.match(masked(cell.tokens))
                found.append(candidate(place, replace(fact, confidence=0.5) if looked_up else fact))
                found += _further(place, named, cell)
    return [c for c in found if c]


def _is_ticked(rows: list[Statement], k: int) -> bool:
    """Whether a column says no more than yes or no, by letters too: "N" alone may be the sign of the newton."""
    said = [plain(row.children[k].tokens) for row in rows if k < len(row.children)]
    return all(_YES_OR_NO.fullmatch(one) or re.fullmatch(r"\W*[ynxYNX]?\W*", one) for one in said)


_REPEATED = ByLanguage(r"(?<!\w){}(?!\w)", zh="{}$", ja="{}$", ko="{}$")
"""Where a key says the head of another column already: "单位长度电感" says nothing of its "单位"."""


def _keyed(rows: list[Statement]) -> list[tuple[Tokens, Statement]]:
    """Each row with its key; a blank or ditto key is that of the row above."""
    keyed: list[tuple[Tokens, Statement]] = []
    key: Tokens = ()
    for row in rows:
        if len(row.children) < 2:
            continue
        said = plain(row.children[0].tokens)
        own = () if _DITTO.fullmatch(said) else label(row.children[0].tokens)
        key = own if own and plain(own).strip() else key
        if key:
            keyed.append((key, row))
    return keyed


def _inherited(key: str, keyed: list[tuple[Tokens, Statement]]) -> bool:
    """Whether rows below a key leave it blank and have a short name of their own in the second cell."""
    rows = [row for named, row in keyed if plain(named) == key]
    names = [plain(row.children[1].tokens).strip() for row in rows]
    blank = any(not plain(row.children[0].tokens).strip() for row in rows)
    wide = all(len(row.children) > 2 for row in rows)
    return blank and wide and len(set(names)) == len(names) and all(1 <= count(name) <= 3 for name in names)


_ONE_SYMBOL = 4
"""Characters of a formula that may be a single sign: `x_i`."""


def _told(key: Tokens, head: Statement) -> Tokens:
    """A key that is a mere number or letter, or a whole formula, with the head of its column, which says of what: "Class 0"."""
    header = label(head.children[0].tokens)
    formula = only_formula(key) if len(head.children) > 2 else None
    worked_out = formula is not None and len(formula.text.strip()) > _ONE_SYMBOL
    bare_sign = (
        (worked_out or _SIGN.fullmatch(plain(key).strip()))
        and 1 <= count(plain(header)) <= 2
        and plain(header)[:1].isalpha()
    )
    if bare_sign:
        return join((header, key), " ")
    kind = _TYPE_OF.fullmatch(plain(header).strip())
    quality = kind and _ADJECTIVE.fullmatch(plain(key).strip().partition(" (")[0])
    return join((key, text(kind["of"].lower())), " ") if kind and quality else key


def _with_its_case(key: Tokens, row: Statement) -> Tokens:
    """ "案例 1（甲投毒；乙死亡）": a number that says nothing, with what happens in the case; what comes of it is asked."""
    told = [unmarked(strip(trimmed(cell.tokens), " 。")) for cell in row.children[1:-1] if _says_something(cell)]
    return join((key, text("（"), join(told, "；"), text("）")), "") if told else key


_CASE = ByLanguage(NEVER, zh=pattern(r"(?:案例|例子?|示例|模板|情[形况]|场景|[例习试]?题)\s?[\d一二三四五六七八九十]+"))
_TYPE_OF = pattern(r"(?:types?|kinds?|forms?)\sof\s(?P<of>[A-Za-z]+(?<!s))", re.IGNORECASE)
_ADJECTIVE = pattern(r"[A-Za-z-]+(?:al|ic|ing|ive|ous|ed|ary|ent|ant|verse|ar)")
"""A quality as the key of a row, under "Type of wave"."""
_SIGN = pattern(
    r"[<>≤≥]?\s?\d{1,3}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,3}(?:[.,]\d{1,2})?)?|\d{1,2}(?:st|nd|rd|th)|[A-Za-z]|[IVX]{1,4}"
)
_DITTO = pattern(r"\s*(?:[\"″〃⁑”]|''|dito|idem|ditto)\s*", re.IGNORECASE)
"""The key above stands for this row too."""
_MODEL = pattern(r"(?=.*[A-Za-z])(?=.*\d)[\w]+[.\-/][\w.\-/]+")
"""The name of a product, not of an idea: "m5.xlarge", "RTX-4090". What its rows say is looked up, not learnt."""
_PRICE = pattern(r"\s*[$€£]\s?\d")


def _further(here: Here, key: Tokens, cell: Statement) -> list[Candidate | None]:
    """The sentences of a cell after its first, each under the key of its row."""
    if points_of(cell.tokens):
        return []
    first = idea_of(trimmed(cell.tokens))
    later = cut(trimmed(cell.tokens), len(plain(first)))
    if not first or count(plain(later)) < SHORTEST:
        return []
    place = replace(here, above=(*here.above, replace(here.statement, tokens=unmarked(key), place=Place.BULLET)))
    return [candidate(place, replace(fact, rule=NAME)) for fact in sentences_of(place, later, key)]


_YES_OR_NO = pattern(
    r"\W*(?:yes|no|true|false|ja|nein|oui|non|sí|si|是|否|有|无|無|不?可能|不?可以|不?能|不?支持|不?会|不?會|不?需要|对|错|對|錯|[√×✓✗✔✘○●]+)\W*",
    re.IGNORECASE,
)
"""What can be guessed is not worth asking."""


def _says_something(cell: Statement) -> bool:
    said = plain(cell.tokens)
    return (
        not BLANK.match(said)
        and not _YES_OR_NO.fullmatch(said)
        and bool(re.search(r"\w", said))
        and not all(t.target.startswith("http") for t in cell.tokens)
    )


def _columns(here: Here, head: Statement, rows: list[Statement]) -> list[Candidate]:
    """Each cell is a statement under the head of its column; the first says what the head is."""
    found: list[Candidate | None] = []
    for column, header in enumerate(head.children):
        named = label(header.tokens)
        if not plain(named).strip():
            continue
        for r, row in enumerate(rows):
            if column >= len(row.children) or not _says_something(row.children[column]):
                continue
            cell = row.children[column]
            parent = replace(header, place=Place.BULLET, tokens=unmarked(named))
            place = replace(here, statement=cell, above=(*here.above, parent))
            phrase = children(place).candidates
            if phrase and r:
                found += phrase[:1]
                continue
            done = _WHAT_IT_DOES[here.language](here, named, cell)
            facts = [done] if done else sentences_of(place, cell.tokens, named)
            if r == 0:
                idea = trimmed(first_idea(trimmed(cell.tokens)))
                front = definition_question(lowered(named, here.note), plain(idea), here.language)
                facts = [Found(Kind.DEFINITION, NAME, 0.8, idea, front, asked=plain(named))]
            found += [candidate(place, replace(fact, rule=NAME)) for fact in facts[:1]]
    return [c for c in found if c]


_WHAT_IT_DOES = ByLanguage(nothing, en=what_it_does)
""" "Meet specific needs" under "Private cloud": what does it meet?"""
