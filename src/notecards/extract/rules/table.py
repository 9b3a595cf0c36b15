"""Tables: row by row, the key of a row and the head of a column ask for the cell; or column by column under its head."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from notecards.cards import Candidate, Kind
from notecards.extract.about.labels import is_generic, label
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage, nothing
from notecards.extract.clauses.joints import SHORTEST
from notecards.extract.clauses.wording import definition_question, number, worded
from notecards.extract.english.cells import asked_head, what_it_does
from notecards.extract.english.nouns import head as noun
from notecards.extract.english.nouns import is_plural
from notecards.extract.facts import Found, candidate
from notecards.extract.here import Here, lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.lists.list_labels import names_several
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_lists import front_of_list
from notecards.extract.rules.children import children
from notecards.extract.rules.found import NOTHING, Yield
from notecards.extract.rules.sides import happened
from notecards.extract.rules.statement import sentences_of
from notecards.extract.statements import Place, Statement
from notecards.extract.words import QUOTES, count, sentences, words
from notecards.tokens import OPAQUE, Tokens, cut, join, lines, masked, plain, strip, text, unmarked

NAME = "table"
_WHOLE_CELL = 12
"""Words: a cell of one sentence that is no longer than this is not cut."""
_BLANK = pattern(r"^[\s\-–—_./]*$")
_DESCRIBING = pattern(
    r"^(?:description|definition|meaning|explanation|what it is|bedeutung|definition|beschreibung|erklärung|descripción|definición|significado|définition|signification|description|含义|说明|定义|描述|解释)$",
    re.IGNORECASE,
)


_DEFINING = pattern(r"^(?:definition|meaning|what (?:it|this) is|说明|描述|解释|說明|解釋)$", re.IGNORECASE)


def table(here: Here) -> Yield:
    """Every informative cell of a table."""
    if here.statement.place is not Place.TABLE or len(here.statement.children) < 2:
        return NOTHING
    head, *rows = here.statement.children
    if not head.header or len(head.children) < 2:
        return NOTHING
    if _is_a_grid(head):
        return NOTHING
    head, rows = _by_thing(*_by_name(*_below_title(head, rows)))
    lists = _lists(here, head, rows)
    if lists:
        return Yield(tuple(lists), here.statement.children)
    by_column = _is_by_column(head, rows)
    found = _columns(here, head, rows) if by_column else _rows(here, head, rows)
    return Yield(tuple(found), here.statement.children)


def _below_title(head: Statement, rows: list[Statement]) -> tuple[Statement, list[Statement]]:
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


def _is_a_grid(head: Statement) -> bool:
    """Whether columns are told by mere numbers: values to be looked up."""
    numbered = [cell for cell in head.children if _NUMBER.fullmatch(plain(cell.tokens).strip())]
    return 2 * len(numbered) >= len(head.children) > 2


def _by_name(head: Statement, rows: list[Statement]) -> tuple[Statement, list[Statement]]:
    """Rows that are counted off in their first cell and named in their second, with the name first and the number, if it says something, behind."""
    width = len(head.children)
    numbers = [plain(row.children[0].tokens).strip() for row in rows if len(row.children) == width]
    names = [plain(row.children[1].tokens).strip() for row in rows if len(row.children) == width and width > 2]
    lettered = all(map(_LETTER.fullmatch, numbers)) and _BLANK.match(plain(head.children[0].tokens)) is not None
    counted = lettered or all(map(_NUMBER.fullmatch, numbers))
    dated = _WHEN.fullmatch(plain(head.children[0].tokens).strip()) and all(map(_DATE.search, numbers))
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


def _by_thing(head: Statement, rows: list[Statement]) -> tuple[Statement, list[Statement]]:
    """A comparison whose rows are aspects ("Feature | TCP | UDP"), turned so that each row tells of one of the things compared."""
    keys = [plain(row.children[0].tokens).strip() for row in rows if row.children]
    whole = all(len(row.children) == len(head.children) for row in rows)
    corner = plain(head.children[0].tokens).strip(" *_:")
    sides = sum(_ASPECT.fullmatch(key.strip(" *_:")) is not None for key in keys)
    if (
        len(head.children) < 3
        or not whole
        or not (_ASPECTS.fullmatch(corner) or (not corner and 2 * sides >= len(keys)))
    ):
        return head, rows
    things = [plain(cell.tokens).strip() for cell in head.children[1:]]
    named = all(1 <= count(name) <= 5 for name in (*keys, *things))
    if not named or len({key.casefold() for key in keys}) < len(keys) or len(set(things)) < len(things):
        return head, rows
    columns = list(zip(*(row.children for row in (head, *rows)), strict=True))
    turned = [replace(head, children=tuple(column), header=k == 0) for k, column in enumerate(columns)]
    return turned[0], turned[1:]


_ASPECTS = pattern(
    r"(?:features?|aspects?|propert(?:y|ies)|characteristics?|criteri(?:a|on)|attributes?|basis|basis of \w+|parameters?|factors?|comparison|dimensions?|points?|differences?|merkmale?|kriteri(?:um|en)|eigenschaft(?:en)?|aspekte?|caractéristiques?|critères?|características?|aspectos?|criterios?|方面|比较|比较项|比较项目|项目|特征|特点|对比|对比项|区别|维度|內容|方面内容)",
    re.IGNORECASE,
)
_ASPECT = pattern(
    r"(?:[\w-]+\s){0,2}(?:gain|impedance|resistance|current|voltage|ratio|rate|level|power|frequency|range|count|length|width|weight|height|capacity|name|condition|valency|speed|cost|price|size|scope|type|purpose|goal|focus|duration|location|structure|function|role|use|uses|examples?|advantages?|disadvantages?|pros|cons|definition|security|reliability|complexity|performance|time|space|mass|charge|density|shape|colou?r|material|"
    r"origin|cause|causes|symptoms|treatment|onset|age|source|order|connection|overhead|headers?|latency|throughput|memory|storage|schema|scalability|flexibility|accuracy|risk|method|data|input|output|approach|state|temperature|"
    r"kosten|größe|zweck|dauer|funktion|vorteile|nachteile|beispiele?|ursachen?|taille|coût|fonction|durée|avantages|inconvénients|exemples?|tamaño|costo|función|duración|ventajas|desventajas|ejemplos?|时间|地点|目的|原因|结果|意义|影响|作用|功能|优点|缺点|特点|内容|定义|代表|结构)",
    re.IGNORECASE,
)
""" "Speed", "Advantages" as the key of a row, with nothing over it: the columns are the things."""
_NUMBER = pattern(r"\d{1,3}")
_LETTER = pattern("[A-Z]")
_TELLS_A_PLACE = pattern(
    r"(?:number|layer|level|rank|position|order|stage|port|phase|tier|class|atomic number|nummer|schicht|ebene|stufe|numéro|niveau|couche|número|nivel|capa)",
    re.IGNORECASE,
)
"""What a number in a table is of the thing named beside it; others only count the rows."""


def _lists(here: Here, head: Statement, rows: list[Statement]) -> list[Candidate]:
    """Columns that are lists and no rows: "Vorteile | Nachteile", two qualities side by side, columns of unequal length."""
    headers = [label(cell.tokens) for cell in head.children]
    if not all(plain(header).strip() for header in headers):
        return []
    columns = [[row.children[k] for row in rows if k < len(row.children)] for k in range(len(headers))]
    columns = [[cell for cell in column if plain(cell.tokens).strip(" -–")] for column in columns]
    if not _ARE_LISTS[here.language](headers, rows) or not all(len(column) <= MOST for column in columns):
        return []
    found = []
    for header, column in zip(headers, columns, strict=True):
        if len(column) < 2:
            continue
        front = front_of_list(here, header, len(column), ordered=False)
        back = join([unmarked(strip(trimmed(cell.tokens), " .")) for cell in column], "\n")
        span = replace(here.statement.span, first=head.span.first, last=column[-1].span.last)
        found.append(candidate(here, Found(Kind.STEPS, NAME, 0.72, back, front, span=span, asked=plain(header))))
    return [one for one in found if one]


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
    return alike or all(names_several(header, GERMAN) for header in headers) or _are_ragged(headers, rows)


_A_QUALITY = pattern(
    r"[a-zäöüß-]+(?:iv|isch|ig|lich|al|ell|är|orientiert|bezogen|ent|ant|los|frei|haft|abel|ibel)|(?:Vor|Nach)teile"
)


def _are_opposed(headers: list[Tokens], rows: list[Statement]) -> bool:
    """Whether two heads are opposite sides of one thing: "Pros | Cons"; no row of theirs belongs together."""
    return _OPPOSED.fullmatch(" | ".join(plain(header).strip().casefold() for header in headers)) is not None


def _are_lists(headers: list[Tokens], rows: list[Statement]) -> bool:
    return _are_opposed(headers, rows) or _are_ragged(headers, rows)


_OPPOSED = pattern(
    r"(?:(?:pros|advantages|benefits|strengths) \| (?:cons|disadvantages|drawbacks|risks|weaknesses|limitations)|similarities \| differences|opportunities \| threats"
    r"|(?:avantages|atouts|forces|points forts) \| (?:inconvénients|limites|faiblesses|points faibles)|(?:ventajas|fortalezas|beneficios) \| (?:desventajas|inconvenientes|debilidades|riesgos)"
    r"|(?:vantaggi|pregi) \| (?:svantaggi|difetti)|vantagens \| desvantagens|(?:优点|優點|优势) \| (?:缺点|缺點|劣势)|長所 \| 短所)"
)
_ARE_LISTS = ByLanguage(_are_opposed, en=_are_lists, de=_are_sides)
MOST = 7
"""Entries on one card."""


def _is_by_column(head: Statement, rows: list[Statement]) -> bool:
    """Whether the first column says things, as the others do, instead of naming what the row is about."""
    if not plain(head.children[0].tokens).strip():
        return False
    if len(rows) == 1:
        return True  # one row of values under their names
    first = [plain(r.children[0].tokens) for r in rows if r.children]
    quoted = [cell for cell in first if cell.strip()[:1] in QUOTES and cell.strip()[-1:] in QUOTES]
    if 2 * len(quoted) > len(first):
        return False  # who said it, and where
    long = [cell for cell in first if count(cell) > 5]
    return len(long) > len(first) / 2


def _rows(here: Here, head: Statement, rows: list[Statement]) -> list[Candidate]:
    found: list[Candidate | None] = []
    keyed = _keyed(rows)
    shared = Counter(plain(key) for key, row in keyed if plain(row.children[0].tokens).strip())
    specifies = sum(bool(_MODEL.fullmatch(said)) for said in shared) > len(shared) / 2
    both = Counter((plain(key), plain(row.children[1].tokens)) for key, row in keyed)
    for key, row in keyed:
        if both[plain(key), plain(row.children[1].tokens)] > 1:
            continue  # not even the second cell tells which row it is
        several = shared[plain(key)] > 1 or _inherited(plain(key), keyed)
        named, first = (join((key, label(row.children[1].tokens)), ", "), 2) if several else (_told(key, head), 1)
        for header, cell in zip(head.children[first:], row.children[first:], strict=False):
            said = "" if _BLANK.match(plain(header.tokens)) else plain(header.tokens).strip().casefold()
            repeats = bool(said) and said in plain(named).casefold()
            nameless = not said and (len(head.children) > 2 or count(plain(cell.tokens)) < 2)
            if _says_something(cell) and not repeats and not nameless:
                place = replace(here, statement=cell, above=here.above)
                fact = _cell(here, named, label(header.tokens), cell, head)
                looked_up = specifies or _PRICE.match(plain(cell.tokens))
                found.append(candidate(place, replace(fact, confidence=0.5) if looked_up else fact))
                found += _further(place, named, cell)
    return [c for c in found if c]


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


def _told(key: Tokens, head: Statement) -> Tokens:
    """A key that is a mere number or letter with the head of its column, which says of what: "Class 0"."""
    header = label(head.children[0].tokens)
    bare_sign = _SIGN.fullmatch(plain(key).strip()) and 1 <= count(plain(header)) <= 2 and plain(header)[:1].isalpha()
    if bare_sign:
        return join((header, key), " ")
    kind = _TYPE_OF.fullmatch(plain(header).strip())
    quality = kind and _ADJECTIVE.fullmatch(plain(key).strip().partition(" (")[0])
    return join((key, text(kind["of"].lower())), " ") if kind and quality else key


_TYPE_OF = pattern(r"(?:types?|kinds?|forms?)\sof\s(?P<of>[A-Za-z]+(?<!s))", re.IGNORECASE)
_ADJECTIVE = pattern(r"[A-Za-z-]+(?:al|ic|ing|ive|ous|ed|ary|ent|ant|verse|ar)")
"""A quality as the key of a row, under "Type of wave"."""


_SIGN = pattern(r"\d{1,3}|\d{1,2}(?:st|nd|rd|th)|[A-Za-z]|[IVX]{1,4}")
_DITTO = pattern(r"\s*(?:[\"″〃⁑”]|''|dito|idem|ditto)\s*", re.IGNORECASE)
"""The key above stands for this row too."""
_MODEL = pattern(r"(?=.*[A-Za-z])(?=.*\d)[\w]+[.\-/][\w.\-/]+")
"""The name of a product, not of an idea: "m5.xlarge", "RTX-4090". What its rows say is looked up, not learnt."""
_PRICE = pattern(r"\s*[$€£]\s?\d")


def _further(here: Here, key: Tokens, cell: Statement) -> list[Candidate | None]:
    """The sentences of a cell after its first, each under the key of its row."""
    if _points(cell.tokens):
        return []
    first = first_idea(trimmed(cell.tokens))
    later = cut(trimmed(cell.tokens), len(plain(first)))
    if not first or count(plain(later)) < SHORTEST:
        return []
    place = replace(here, above=(*here.above, replace(here.statement, tokens=unmarked(key), place=Place.BULLET)))
    return [candidate(place, replace(fact, rule=NAME)) for fact in sentences_of(place, later, key)]


_DONE_SOMEHOW = ByLanguage(NEVER, en=pattern(r"[a-z]+\s(?:by|with|for|from|in|to|on|as|at|of)", re.IGNORECASE))
_PARTICIPLE = ByLanguage(NEVER, en=pattern(r"ed$"))
""" "Driven by" as the head of a column is no name."""
_YES_OR_NO = pattern(
    r"\W*(?:yes|no|true|false|y|n|x|ja|nein|oui|non|sí|si|是|否|有|无|無|不?可能|不?可以|不?能|不?支持|不?会|不?會|不?需要|对|错|對|錯|[√×✓✗✔✘○●]+)\W*",
    re.IGNORECASE,
)
"""What can be guessed is not worth asking."""


def _says_something(cell: Statement) -> bool:
    said = plain(cell.tokens)
    return (
        not _BLANK.match(said)
        and not _YES_OR_NO.fullmatch(said)
        and bool(re.search(r"\w", said))
        and not all(t.target.startswith("http") for t in cell.tokens)
    )


def _cell(here: Here, key: Tokens, header: Tokens, cell: Statement, head: Statement) -> Found:
    whole = strip(trimmed(cell.tokens), " .")
    back = (
        whole
        if count(plain(whole)) <= _WHOLE_CELL and len(sentences(masked(whole))) < 2
        else trimmed(first_idea(whole))
    )
    points = _points(cell.tokens)
    if points:
        back = join(points, "\n")
    short = count(plain(back)) < 2 and not re.search(r"[\d" + OPAQUE + "]", masked(back))
    confidence = 0.62 if short else 0.8
    asked = f"{plain(key)} › {plain(header)}"
    defines = _DEFINING.match(plain(header)) and not points
    if defines or (
        len(head.children) == 2
        and (not plain(header).strip() or _DESCRIBING.match(plain(header)) or is_generic(plain(header), here.language))
    ):
        front = definition_question(lowered(key, here.note), plain(back), here.language)
        return Found(Kind.DEFINITION, NAME, confidence, unmarked(back), front, asked=asked, lines=(head.span.first,))
    own = () if points else _own_front(here, key, header, plain(back))
    if own:
        return Found(Kind.QA, NAME, confidence, unmarked(back), own, asked=asked, lines=(head.span.first,))
    opening = plain(header).split(" ")[0].lower()
    done = _PARTICIPLE[here.language].search(opening) or _DONE_SOMEHOW[here.language].fullmatch(plain(header).strip())
    bare_header = opening in here.language.prepositions or bool(done)
    asks = plain(header).split(" ")[0].lower() in here.language.interrogatives
    longest = _LONGEST_HEADER if here.language.spaced else 2 * _LONGEST_HEADER
    named = (
        1 <= count(plain(header)) <= longest and not (asks or bare_header) and not plain(header).endswith(("?", "s"))
    )
    several = plain(header).lower() not in here.language.metadata and _SEVERAL[here.language].fullmatch(plain(header))
    form = (
        "cell more"
        if "cell more" in here.language.questions and _MORE.fullmatch(plain(header).strip())
        else "cell"
        if named
        else "cell plural"
        if several and is_plural(noun(words(plain(header))))
        else "cell plain"
    )
    table_words = here.language.questions
    headed = header if header else text("")
    front = worded(
        table_words.get(form, "{}: {header}"),
        subject=key,
        header=_small(headed, here) if asks or form != "cell plain" else headed,
    )
    front = _once(front)
    if points and "points" in table_words:
        front = worded(table_words["points"], subject=front, n=number(len(points), here.language))
        return Found(Kind.STEPS, NAME, 0.72, back, front, asked=asked, lines=(head.span.first,))
    return Found(Kind.QA, NAME, confidence, unmarked(back), front, asked=asked, lines=(head.span.first,))


def _own_front(here: Here, key: Tokens, header: Tokens, said: str) -> Tokens:
    """How a cell is asked whose header is more than a name: an event, "Used for", a date, a unit; empty where it is a name."""
    happening = happened(here, key) if _EVENT.fullmatch(plain(header).strip()) else ()
    own = happening or _OWN_FRONT[here.language](here, key, header)
    return own or _by_header(key, header, said, here.language.questions)


def _as_any_other(here: Here, key: Tokens, header: Tokens) -> Tokens:
    return ()


_EVENT = pattern(
    r"(?:(?:key |main |important |major )?events?|what happened|ereignis(?:se)?|événements?|eventos?|acontecimientos?|hechos?|avveniment[oi]|acontecimentos?|(?:历史|重大|主要|重要|大)?事件|大事)",
    re.IGNORECASE,
)
"""The head of a column that says what happened in the year or on the day that is the key."""
_OWN_FRONT = ByLanguage(_as_any_other, en=asked_head)
"""How a cell is asked where the head of its column is no name: "Used for"."""


def _by_header(key: Tokens, header: Tokens, said: str, wordings: Mapping[str, str]) -> Tokens:
    """The front of a cell whose header says that it holds a date, or in what it is measured; empty where it says neither."""
    whole = plain(header).strip()
    if "cell when" in wordings and _WHEN.fullmatch(whole) and _DATE.search(said):
        return worded(wordings["cell when"], subject=key)
    unit = _WITH_UNIT.fullmatch(whole) if "cell much" in wordings else None
    if unit is None or not _FIGURE.fullmatch(said):
        return ()
    what = strip(cut(header, 0, unit.end("what")))
    return worded(wordings["cell much"], subject=key, header=what, after=text(f" {unit['unit']}"))


_LONGEST_HEADER = 3
"""Words of a header that is the name of a side."""
_MORE = pattern("其[他它]|备注|備註|补充|補充|注释")
"""A header over whatever else there is to say."""
_WHEN = pattern("(?:发生|爆发|起止|召开|签订|提出|发表)?(?:时间|日期|年份|年代|時間|年)")
_DATE = pattern(r"\d{3,4}|\d\s?(?:年|月|世[纪紀])")
_NAMED_EVENT = pattern("事件|史实|大事|历史事件|主要事件|战争|会议|条约|战役|運動|运动")
_WITH_UNIT = pattern(r"(?P<what>[^()（）/]{2,}?)\s*(?:[(（](?P<unit>[A-Za-zµμ°℃Ω%‰/·²³^\d]{1,10})[)）])")
_FIGURE = pattern(r"[<>≤≥~～≈约]?\s?[\d.,]+(?:\s?[-–—~～±×/]\s?[\d.,]+)?")
"""A mere figure below a header that says in what it is measured."""


def _points(row: Tokens) -> list[Tokens]:
    """The bullets that line breaks hold apart in a cell: "- stores energy<br>- stands still"."""
    said = [strip(line) for line in lines(row) if plain(line).strip()]
    if not 2 <= len(said) <= MOST or not all(_POINT.match(masked(line)) for line in said):
        return []
    return [unmarked(strip(cut(line, 2), " .;")) for line in said]


_POINT = pattern(r"[-*•–]\s\S")
_SEVERAL = ByLanguage(
    NEVER,
    en=pattern(r"(?!.*\b(?:does|is|has|runs|costs|needs|uses|allows)\b)[A-Z]?[a-z-]{3,}(?:\s(?:of\s)?[a-z-]{3,}){0,2}"),
)
"""A header in common words: "Side effects"."""


def _small(header: Tokens, here: Here) -> Tokens:
    """A header inside a question begins small, unless it is a name or an abbreviation."""
    whole = plain(header)
    first = whole.split()[0] if whole.split() else ""
    plain_word = first[:1].isupper() and first[1:].islower() and len(first) > 1
    if not _BECOMES_SMALL[here.language] or not plain_word or first in here.note.inner or not header[0].text:
        return lowered(header, here.note)
    if len(header) == 1 and _TITLE_CASE.fullmatch(whole):
        return (replace(header[0], text=_TITLED.sub(lambda found: found[0].lower(), header[0].text)),)
    return (replace(header[0], text=header[0].text[:1].lower() + header[0].text[1:]), *header[1:])


_BECOMES_SMALL = ByLanguage(False, en=True, romance=True, zh=True, ja=True, ko=True)
"""Whether a header loses its capital inside a question; it keeps it where nouns have one, and in a language that is not known."""
_TITLED = pattern(r"\b[A-Z][a-z]+\b")
_TITLE_CASE = pattern(r"[A-Z][a-z]+(?:[\s/-](?:[A-Z][a-z]+|[A-Z]{2,}|of|and|in|to|for|per|\([^()]*\)))+")
"""A header of which every word has a capital: "Network Performance"."""


def _once(front: Tokens) -> Tokens:
    """A header that is itself a question keeps one question mark."""
    whole = plain(front)
    if whole.endswith("??"):
        return (*front[:-1], replace(front[-1], text=front[-1].text[:-1]))
    return front


def _columns(here: Here, head: Statement, rows: list[Statement]) -> list[Candidate]:
    """Each cell is a statement under the head of its column; the first says what the head is."""
    found: list[Candidate | None] = []
    for column, header in enumerate(head.children):
        named = label(header.tokens)
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
