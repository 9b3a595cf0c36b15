"""How a cell of a table is asked for, by the key of its row and the head of its column."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.about.labels import is_generic
from notecards.extract.about.named import named
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage, empty
from notecards.extract.clauses.wording import definition_question, number, worded
from notecards.extract.english import cells as english
from notecards.extract.english.nouns import head as noun
from notecards.extract.english.nouns import is_plural
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.in_place.labels import form_of_value
from notecards.extract.patterns import pattern
from notecards.extract.romance import cells as spanish
from notecards.extract.romance import sides as french
from notecards.extract.rules.deeds import deed
from notecards.extract.rules.sides import happened
from notecards.extract.statements import Statement
from notecards.extract.words import HAN, count, sentences, words
from notecards.tokens import OPAQUE, Tokens, cut, join, lines, masked, plain, strip, text, unmarked

NAME = "table"
_WHOLE_CELL = 12
"""Words: a cell of one sentence that is no longer than this is not cut."""
DESCRIBING = pattern(
    r"^(?:description|definition|meaning|explanation|what it is|bedeutung|definition|beschreibung|erklärung|descripción|definición|significado|définition|signification|description|含义|说明|定义|描述|解释)$",
    re.IGNORECASE,
)
_DEFINING = pattern(
    r"^(?:definition|meaning|what (?:it|this) is|erklärung|définition|definición|definição|定义|定義|说明|描述|解释|說明|解釋)$",
    re.IGNORECASE,
)
MOST = 7
"""Entries on one card."""
_CODE = pattern(r"(?:^|\s)\d+$")
"""A figure that stands for something: "404"."""


def cell_asked(here: Here, key: Tokens, header: Tokens, cell: Statement, head: Statement) -> Found:
    """The card of a cell. key: what its row is about. header: the head of its column. head: the row of all heads."""
    whole = strip(trimmed(cell.tokens), " .•")
    back = idea_of(whole)
    points = points_of(cell.tokens)
    if points:
        back = join(points, "\n")
    short = count(plain(back)) < 2 and not re.search(r"[\d" + OPAQUE + "]", masked(back))
    confidence = 0.62 if short else 0.8
    asked = f"{plain(key)} › {plain(header)}"
    header, unit = _without_unit(header, plain(back), here)
    if _describes(here, header, head, points=bool(points)):
        return _described(
            here, key, back, Found(Kind.DEFINITION, NAME, confidence, (), asked=asked, lines=(head.span.first,))
        )
    own = () if points else _own_front(here, key, header, plain(back))
    front = _measured(own or _by_its_header(here, key, header), unit)
    if points and "points" in here.language.questions:
        front = worded(here.language.questions["points"], subject=front, n=number(len(points), here.language))
        return Found(Kind.STEPS, NAME, 0.72, back, front, asked=asked, lines=(head.span.first,))
    return Found(Kind.QA, NAME, confidence, unmarked(back), front, asked=asked, lines=(head.span.first,))


def _without_unit(header: Tokens, said: str, here: Here) -> tuple[Tokens, str]:
    """ "Density (kg/m³)" over a figure: the quantity, and "in kg/m³"."""
    found = _IN_BRACKETS.fullmatch(plain(header).strip()) if _IN[here.language] else None
    if not found or not (_FIGURE.fullmatch(said) or said.startswith("$")):
        return header, ""
    return strip(cut(header, 0, found.end("what"))), f" {_IN[here.language]} {found['unit']}"


def _measured(front: Tokens, unit: str) -> Tokens:
    """A question that asks in which unit, with one question mark, though its header asked as well."""
    said = _TWO_MARKS.sub(r"\g<first>", front[-1].text)
    return (*front[:-1], replace(front[-1], text=_AT_THE_MARK.sub(unit, said) if unit else said))


_AT_THE_MARK = pattern(r"(?=\s?\?$)(?<!\s)")
_TWO_MARKS = pattern(r"(?P<first>[?？])\s?[?？]$")
_IN = ByLanguage("", en="in", de="in", fr="en", es="en", it="in", pt="em")
_IN_BRACKETS = pattern(
    r"(?P<what>.+?)\s*[(\[](?:in\s|en\s)?(?P<unit>[A-Za-zµμÅ°Ω·²³⁻¹^\d]*(?:[/%°²³·Ωµμ⁻][A-Za-zµμ°Ω·²³⁻¹^\d/]*)+|%|[mkµμndcMGT]?(?:g|m|s|l|L|A|V|W|J|N|K|C|F|H|T|B|Pa|Hz|eV|mol|bar|cal|bit|Da)|min|h|d|a|mmHg|kWh|dB|AU|ly|ppm|USD|EUR|[€$£]"
    r"|(?:milli|mega|giga|kilo)?(?:metres?|meters?|grams?|bytes?|bits?)|seconds?|minutes?|hours?|days?|weeks?|months?|years?|thousands?|millions?|billions?|Mio\.?|Mrd\.?|Tsd\.?|Millionen|Jahren?|Tagen?|Stunden|Minuten|Wochen|Monaten?"
    r"|miles|millones|años|días|horas|minutos|semanas|meses|milliers|milliards|ans|jours|heures|semaines|mois)[)\]]"
)


def idea_of(whole: Tokens) -> Tokens:
    """What a cell says first; a label in it ("Late symptoms: coma") is less than that."""
    pieces = sentences(masked(whole))
    if count(plain(whole)) <= _WHOLE_CELL and len(pieces) < 2:
        return whole
    idea = trimmed(first_idea(whole))
    behind = masked(whole)[len(masked(idea)) :]
    first = strip(cut(whole, *pieces[0]), " .") if pieces else ()
    return first if behind.startswith(":") and count(plain(first)) <= LONGEST else idea


def _describes(here: Here, header: Tokens, head: Statement, *, points: bool) -> bool:
    """Whether a column says what its rows are: "Meaning", or the second of two that has no name of its own."""
    if _DEFINING.match(plain(header)) and not points:
        return True
    said = plain(header)
    return (
        len(head.children) == 2
        and not _ASKS_FOR_ONE[here.language].fullmatch(said.strip())
        and bool(not said.strip() or DESCRIBING.match(said) or is_generic(said, here.language))
    )


def _described(here: Here, key: Tokens, back: Tokens, found: Found) -> Found:
    """The card of a cell that says what its row is, or what that does."""
    opens = words(masked(back))[:1]
    question = deed(here, key, back, law=False) if opens and opens[0].lower in here.language.verbs else None
    if question and not plain(question.tokens).startswith(plain(key)):
        told = strip(trimmed(cut(back, *question.answer)), " .")
        return replace(found, kind=Kind.QA, back=unmarked(told), front=question.tokens)
    shown = here.language.questions.get("shows", "") if _CODE.search(plain(key).strip()) else ""
    front = (
        worded(shown, subject=key) if shown else definition_question(named(here, key, back), plain(back), here.language)
    )
    return replace(found, back=unmarked(back), front=front)


def _by_its_header(here: Here, key: Tokens, header: Tokens) -> Tokens:
    """The key and the head of the column, worded by what kind of words that is."""
    opening = plain(header).split(" ")[0].lower()
    asks = opening in here.language.interrogatives
    longest = _LONGEST_HEADER if here.language.spaced else 2 * _LONGEST_HEADER
    is_side = 1 <= count(plain(header)) <= longest or _SIDE_OF[here.language].fullmatch(plain(header))
    is_name = is_side and not (asks or opening in here.language.prepositions or plain(header).endswith("?"))
    several = is_name and _NAMES_SEVERAL[here.language](plain(header))
    form = (
        "cell"
        if is_name and not several
        else "cells"
        if several and "cells" in here.language.questions
        else "cell plain"
    )
    headed = header if header else text("")
    headed = _small(headed, here) if asks or form != "cell plain" or _GOES_ON_SMALL[here.language] else headed
    return worded(here.language.questions.get(form, "{}: {header}"), subject=key, header=headed)


def _own_front(here: Here, key: Tokens, header: Tokens, said: str) -> Tokens:
    """How a cell is asked whose header is more than a name: an event, "Used for", a date, a unit; empty where it is a name."""
    head, forms = plain(header).strip(), here.language.questions
    if "example" in forms and _EXAMPLE.fullmatch(head):
        return worded(forms["example"], subject=lowered(key, here.note))
    if head.endswith("."):
        return ()  # an abbreviation: its gender is not told
    if _WHETHER[here.language].match(head):
        return worded(forms["cell plain"], subject=key, header=header)
    if "cell more" in forms and _MORE.fullmatch(head):
        return worded(forms["cell more"], subject=key)
    if "cell year" in forms and _YEAR.fullmatch(head) and DATE.search(said):
        return worded(forms["cell year"], subject=key)
    happening = happened(here, key) if _EVENT.fullmatch(head) else ()
    counted = _COUNTED[here.language](here, key, header) if re.fullmatch(r"\d{1,3}", said) else ()
    own = happening or counted or _OWN_FRONT[here.language](here, key, header, said)
    return own or _by_header(key, header, said, forms)


_WHETHER = ByLanguage(NEVER, zh=pattern("是否|有无|能否|可否|如何|怎[样么]|为何|为什么"))
"""A head that asks already."""
_YEAR = pattern(r"year|jahr|année|año|anno|ano", re.IGNORECASE)
_EXAMPLE = pattern(r"example|e\.g\.|bsp\.?|beispiele?|exemples?|ex\.|ejemplos?|p\. ?ej\.", re.IGNORECASE)
"""The head of a column of examples."""
_ASKS_FOR_ONE = ByLanguage(NEVER, en=_EXAMPLE)
"""A head that is no definition, though the column is the only one."""


_EVENT = pattern(
    r"(?:(?:key |main |important |major )?events?|what happened|ereignis(?:se)?|événements?|eventos?|acontecimientos?|hechos?|avveniment[oi]|acontecimentos?|(?:历史|重大|主要|重要|大)?事件|大事)",
    re.IGNORECASE,
)
"""The head of a column that says what happened in the year or on the day that is the key."""


def _german(here: Here, key: Tokens, header: Tokens, said: str) -> Tokens:
    from notecards.extract.german.cells import asked_head  # only a German note needs its nouns

    return asked_head(here, key, header, said)


_OWN_FRONT = ByLanguage(
    empty, de=_german, en=english.asked_head, fr=french.asked_head, es=spanish.asked_head, pt=spanish.asked_head
)
"""How a cell is asked where the head of its column is no name ("Used for"), or names a side by a noun with its article."""
_COUNTED = ByLanguage(empty, es=spanish.counted_head)
"""How a bare number is asked below what it counts; four digits are a year."""


_WHO = pattern(
    "(?:创始|创立|建立|领导|主持|发明|发现|提出|奠基|负责|主要|历史|代表)[人者]物?$|^(?:人物|人士|作者|皇帝|君主|国王|领袖|统帅|将领)$"
)
"""The head of a column of persons, in Chinese."""


def _by_header(key: Tokens, header: Tokens, said: str, wordings: Mapping[str, str]) -> Tokens:
    """The front of a cell whose header says that it holds a date, or in what it is measured; empty where it says neither."""
    whole = plain(header).strip()
    if "cell when" in wordings and WHEN.fullmatch(whole) and DATE.search(said):
        return worded(wordings["cell when"], subject=key)
    if "facet who" in wordings and _WHO.search(whole) and not re.search("[、，,;；]", said):
        return worded(wordings["facet who"], subject=key, facet=header)
    asked = form_of_value(whole, said, wordings)
    if asked != "facet":
        return worded(wordings[asked], subject=key, facet=header)
    unit = _WITH_UNIT.fullmatch(whole) if "cell much" in wordings else None
    if unit is None or not _FIGURE.fullmatch(said):
        return ()
    what = strip(cut(header, 0, unit.end("what")))
    return worded(
        wordings["cell much"], subject=key, header=what, after=text(_BEFORE_A_SIGN.sub("", f" {unit['unit']}"))
    )


_BEFORE_A_SIGN = pattern(rf"^ (?=[{HAN}])")
_LONGEST_HEADER = 3
"""Words of a header that is the name of a side."""
_SIDE_OF = ByLanguage(NEVER, en=pattern(r"[A-Za-z-]+\s(?:of|on|for)\s(?:[Tt]he\s|an?\s)?[A-Za-z-]+(?:\s[A-Za-z-]+)?"))
""" "Impact of the war" names a side as well."""
_MORE = pattern(
    r"其[他它]|备注|備註|补充|補充|注释|(?:other )?(?:notes?|remarks?|comments?)|(?:an|be)merkung(?:en)?|hinweise?|remarques?|notas?|observaciones",
    re.IGNORECASE,
)
"""A header over whatever else there is to say."""
WHEN = pattern("(?:发生|爆发|起止|召开|签订|提出|发表)?(?:时间|日期|年份|年代|時間|年)")
"""A header over dates."""
DATE = pattern(r"\d{3,4}|\d\s?(?:年|月|世[纪紀])")
"""A year, a day or a century in a cell."""
_WITH_UNIT = pattern(r"(?P<what>[^()（）/]{2,}?)\s*(?:[(（](?P<unit>[A-Za-zµμ°℃Ω%‰/·²³^\d万亿千百]{1,10})[)）])")
_FIGURE = pattern(r"[<>≤≥~～≈约]?\s?[\d.,]+(?:\s?[-–—~～±×/]\s?[\d.,]+)?")
"""A mere figure below a header that says in what it is measured."""


def points_of(row: Tokens) -> list[Tokens]:
    """The bullets that line breaks hold apart in a cell: "- stores energy<br>- stands still"."""
    said = [strip(line) for line in lines(row) if plain(line).strip()]
    if not 2 <= len(said) <= MOST or not all(_POINT.match(masked(line)) for line in said):
        return []
    return [unmarked(strip(cut(line, 2), " .;")) for line in said]


_POINT = pattern(r"[-*•–]\s\S")
_NAMES_SEVERAL: ByLanguage[Callable[[str], bool]] = ByLanguage(
    lambda header: header.endswith("s"), en=lambda header: is_plural(noun(words(header)))
)


def _small(header: Tokens, here: Here) -> Tokens:
    """A header inside a question begins small, unless it is a name or an abbreviation."""
    whole = plain(header)
    first = whole.split()[0] if whole.split() else ""
    plain_word = first[:1].isupper() and first[1:].islower() and len(first) > 1 and first[-1] not in "+-−"  # "Na+"
    if not _BECOMES_SMALL[here.language] or not plain_word or first in here.note.inner or not header[0].text:
        return lowered(header, here.note)
    if len(header) == 1 and _TITLE_CASE.fullmatch(whole):
        return (replace(header[0], text=_TITLED.sub(lambda found: found[0].lower(), header[0].text)),)
    return (replace(header[0], text=header[0].text[:1].lower() + header[0].text[1:]), *header[1:])


_GOES_ON_SMALL = ByLanguage(False, romance=True)
"""Whether a header is small behind the colon too, where nothing but itself is asked."""
_BECOMES_SMALL = ByLanguage(False, en=True, romance=True, zh=True, ja=True, ko=True)
"""Whether a header loses its capital inside a question; it keeps it where nouns have one, and in a language that is not known."""
_TITLED = pattern(r"\b[A-Z][a-z]+\b")
_TITLE_CASE = pattern(r"[A-Z][a-z]+(?:[\s/-](?:[A-Z][a-z]+|[A-Z]{2,}|of|and|in|to|for|per|\([^()]*\)))+")
"""A header of which every word has a capital: "Network Performance"."""
