"""English lists that nobody counted or announced: what tells that they are lists, and what else a label over bullets may ask."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label, taken_up
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import number, small_first, worded
from notecards.extract.english.list_fronts import facet_of_owner
from notecards.extract.english.notes import is_a_side, tells_of_one_thing
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.lists.entries import is_a_name, short
from notecards.extract.lists.list_labels import RELATES
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.terms import split
from notecards.extract.words import count, words
from notecards.problems import Span
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

NAME = "steps"


def holds_facts(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """Whether bullets are no list but facts: each of its own ("fever + stiff neck = meningitis"), or all of one thing."""
    if 2 * sum(RELATES.search(masked(entry.tokens)) is not None for entry in entries) > len(entries):
        return True
    return tells_of_one_thing(here, named, entries) and (
        is_plural_label(here, named) or any(is_a_side(here, entry) for entry in entries)
    )


def names_them(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """ "Primary sources" over nothing but a few names: they are what the plural names, even two of them."""
    statement = here.statement
    return _are_sides(here, named, entries) or (
        statement.place in (Place.BULLET, Place.STEP)
        and len(entries) == len(statement.children)
        and is_plural_label(here, named)
        and clause_of(masked(statement.tokens), here.language) is None
        and all(is_a_name(here, entry) or _is_glossed_name(here, entry) for entry in entries)
        and not tells_of_one_thing(here, named, entries)
    )


def _are_sides(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """ "Powers" as a heading or a line over "Signs treaties", "Commands the army": all that stands below it is said of its owner."""
    clauses = [clause for entry in entries if (clause := clause_of(masked(entry.tokens), here.language))]
    return (
        bool(clauses)
        and all(clause.subject[1] <= clause.start for clause in clauses)
        and bool(facet_of_owner(here, named))
        and len(entries) == len(here.statement.children)
        and all(count(masked(entry.tokens)) <= 14 and not entry.children for entry in entries)
    )


def _is_glossed_name(here: Here, entry: Statement) -> bool:
    """ "By-laws (made by the county)": a name, and a remark in brackets."""
    said = masked(bare(entry.tokens)).strip()
    return (
        1 <= count(said) <= 4
        and count(masked(entry.tokens)) <= 9
        and not entry.children
        and not re.search(r"[:;.=,→(]", said)
        and clause_of(said, here.language) is None
    )


def is_plural_label(here: Here, named: Tokens) -> bool:
    """ "Medical triggers", "core features": a few words that turn on a plural and say nothing by themselves."""
    found = words(plain(named))
    of_them = len(found) > 1 and found[1].lower in ("of", "for")  # "Uses for DNA tests": no verb
    return (
        1 <= len(found) <= 5
        and is_plural(head(found))
        and found[0].lower not in here.language.interrogatives
        and (of_them or clause_of(masked(named), here.language) is None)
    )


def names_a_set(named: Tokens, language: Language) -> bool:
    """ "Rules of thumb", "Common uses", "How to choose one?": the noun that a name turns on is a plural, or it asks."""
    found = words(plain(named))
    asks = plain(named).rstrip().endswith("?")
    two = _TWO_NAMES.search(plain(named))  # "Fevers & Pain"
    return bool(found) and (asks or (not two and (is_plural(found[0].text) or is_plural(head(found)))))


_TWO_NAMES = pattern(r"\w\s(?:&|and)\s\w")


def has_its_value(here: Here) -> bool:
    """ "Capacity: 7 items", "Nervous system: brain and spinal cord" over bullets: a label that has its answer beside it, and no list
    below."""
    defined = split(here.statement.tokens)
    if (
        defined is None
        or here.statement.place is Place.HEADING
        or masked(here.statement.tokens).rstrip("*_ ").endswith(":")
    ):
        return False
    found = words(masked(defined[0]))
    told = _TELLS_A_VALUE.search(plain(defined[1])) is not None or count(plain(defined[1])) > 3
    return bool(found) and not is_plural(head(found)) and told and not _TELLS_A_NUMBER.search(plain(defined[1]))


_TELLS_A_VALUE = pattern(r"\d")
_TELLS_A_NUMBER = pattern(
    r"\b(?:two|three|four|five|six|seven|following|several)\b|\b[2-7]\s[a-z-]+s\b(?!.*\d)", re.IGNORECASE
)


def of_a_kind(here: Here, named: Tokens, entries: list[Statement]) -> Found | None:
    """ "Autosomal recessive" over names, under "Diseases": the autosomal recessive diseases."""
    above = label(here.above[-1].tokens) if here.above else ()
    several = words(masked(above))
    if not 1 <= len(several) <= 2 or not is_plural(several[-1].text) or not several[-1].text[1:].islower():
        return None
    quality = _QUALITY.fullmatch(masked(named).strip()) and plain(named).casefold() not in here.language.facets
    rows = [short(entry) for entry in entries]
    if (
        not quality
        or len(rows) < 2
        or not all(is_a_name(here, entry) for entry in entries)
        or tells_of_one_thing(here, named, entries)
    ):
        return None
    subject = join((text(plain(named).lower()), small_first(above)), " ")
    front = worded(here.language.questions["list of"], n=number(len(rows), here.language), subject=subject)
    span = Span(here.statement.span.first, entries[-1].span.last)
    line = (here.above[-1].span.first,)
    return Found(Kind.STEPS, NAME, 0.7, join(rows, "\n"), front, span=span, asked=plain(named), lines=line)


_QUALITY = pattern(
    r"(?:[A-Z]?[\w-]+\s)?[A-Z]?[a-z-]+(?:ive|ical|ial|ual|oral|eral|ural|nal|mal|cal|ous|ible|able|ary|ic|linked|dominant|positive|negative)",
    re.IGNORECASE,
)


_UNDERGONE = pattern(
    r"(?:used|needed|required|known|found|made|caused|composed|characterized|formed|produced|treated|diagnosed|measured|defined|divided|triggered|affected|regulated|controlled) (?:for|by|in|of|as|to|with|into|from)",
    re.IGNORECASE,
)

_TAKES_IN = pattern(
    r"(?P<base>include|contain|comprise|involve|require|provide|cover|consist(?=s? of)|occur(?=s? in)|live(?=s? in)|depend(?=s? on)|lead(?=s? to)|result(?=s? in)|act(?=s? on)|happen(?=s? in))s?(?P<of>\s(?:of|in|on|to))?"
)

_IT_TAKES_IN = pattern(r"\s(?:It|They)\s(?:also\s)?(?P<said>includes?|contains?|comprises?|covers?)\s?:\W*$")
_NAMES_WHAT_TAKES_IN = pattern(
    r"\W*(?P<name>(?!(?:it|this|these|they|that|examples?|which|who|also)\b)(?:[\w'’/-]+\s){0,4}?[\w'’/-]+)\s(?:also\s|can\s|may\s)?(?P<said>(?:include|contain|comprise|involve|require|cover)s?|consists? of)\s?:\W*",
    re.IGNORECASE,
)
""" "Public law includes:", with the name of what includes."""


def done_or_does(here: Here, named: Tokens, entries: list[Statement]) -> Found | None:
    """ "Used for:" or "Includes:" over bullets, under the name of a thing: what is it used for, what does it include?"""
    parent, said = subject_of(here), plain(named).lower()
    itself = _NAMES_WHAT_TAKES_IN.fullmatch(masked(here.statement.tokens).rstrip())
    if itself and not is_plural(head(words(itself["name"]))):
        parent, said = strip(cut(here.statement.tokens, *itself.span("name"))), itself["said"].lower()
    before, ends = taken_up(here.statement.tokens, here.language), _IT_TAKES_IN.search(masked(here.statement.tokens))
    if before and ends:
        parent, said = before, ends["said"].lower()
    done, does = _UNDERGONE.fullmatch(said), _TAKES_IN.fullmatch(said)
    if not (done or does) or not parent:
        return None
    rows = [short(entry) for entry in entries]
    if any(not row or count(plain(row)) > 14 for row in rows):
        return None
    several, table = is_plural(head(words(plain(parent)))), here.language.questions
    if does:
        form, verb = ("do" if several else "does"), f"{does['base']}{does['of'] or ''}"
        front = worded(table[form], subject=lowered(parent, here.note), verb=text(verb))
        front = worded(table["points"], subject=front, n=number(len(rows), here.language))
    else:
        aux = text("are" if several else "is")
        front = worded(table["aux"], aux=aux, subject=lowered(parent, here.note), verb=text(said))
    span = Span(here.statement.span.first, entries[-1].span.last)
    return Found(Kind.STEPS, NAME, 0.72, join(rows, "\n"), front, span=span, asked=plain(named))


def is_to_be_told(named: Tokens, rows: list[Tokens]) -> bool:
    """Whether entries are what will be told ("how they communicate"), what a learner is asked to do, or mere examples."""
    said = [plain(row) for row in rows]
    if any(_ASKS.match(one) for one in said) or sum(map(count, said)) > _SENTENCE * len(said):
        return True
    itself = rf"(?:it|this|{re.escape(plain(named))})\s(?:is|are|does|has|can|[a-z]+s)\s"
    if not _ASKS_WHY.match(plain(named)) and any(re.match(itself, one, re.IGNORECASE) for one in said):
        return True  # "It stops the loom" under "Brake": a fact of it, no step
    tasks = sum(_TO_THE_LEARNER.match(one) is not None for one in said)
    return 2 * tasks >= len(said) or _FOR_EXAMPLE.fullmatch(plain(named).strip(" :")) is not None


_ASKS_WHY = pattern(r"(?:why|how|when)\b|.*\bbecause$", re.IGNORECASE)
_SENTENCE = 18
"""Words: entries that are longer on average are facts of their own."""
_ASKS = pattern(r"(?:\d+\.\s)?(?:how|why|what|where|who)\s(?:they|it|we|you|he|she)\b", re.IGNORECASE)
_TO_THE_LEARNER = pattern(
    r"(?:\d+\.\s)?(?:explain|describe|discuss|define|state|outline|summari[sz]e|recall|justify)\b", re.IGNORECASE
)
_FOR_EXAMPLE = pattern(r"(?:for )?(?:examples?|instance)|e\.?g\.?|issues of|such as", re.IGNORECASE)
