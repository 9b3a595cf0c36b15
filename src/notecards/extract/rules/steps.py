"""Steps and enumerations: one card for the whole, which says how many there are; its entries speak for themselves."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.announced import completed, is_plain_list, without_existence
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Verb, clause_of
from notecards.extract.english.circumstances import Circumstances
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.owners import names_a_side
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.points import listed_in_place
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import bare, context_of, is_generic, label, leading_bold, without_listing
from notecards.extract.terms import split
from notecards.extract.wording import head, is_plural, number, small_first, worded
from notecards.extract.words import count, sentences, words
from notecards.problems import Span
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text, unmarked

NAME = "steps"
MOST = 7
"""Entries on one card; more are more than one learns at once."""


def steps(here: Here) -> Yield:
    """A label over numbered steps, or over bullets that are announced as a closed list."""
    statement = here.statement
    if masked(statement.tokens).rstrip(' "”*_').endswith(("?", "？")) and statement.place is not Place.HEADING:
        return NOTHING
    entries = _entries(statement)
    if asks_in_place(here.language) and 1 <= len(entries) <= MOST:
        decided = _decided_in_place(here, entries)
        if decided is not None:
            return decided
    if statement.place is Place.HEADING and not entries:
        return _sections(here)
    if MOST < len(entries) <= 2 * MOST and all(e.place is Place.STEP for e in entries):
        return _in_halves(here, entries)
    return _list(here, entries) if 2 <= len(entries) <= MOST else NOTHING


def _in_halves(here: Here, entries: list[Statement]) -> Yield:
    """Eight to fourteen numbered steps: two cards, each of which says which steps it asks for."""
    named = bare(label(here.statement.tokens))
    rows = [short(entry) for entry in entries]
    generic = is_generic(plain(named), here.language) and not _is_facet(plain(named), here)
    if not 1 <= count(plain(named)) <= 14 or generic or any(not row or count(plain(row)) > 14 for row in rows):
        return NOTHING
    if "steps some" not in here.language.questions or len({plain(row).casefold() for row in rows}) < len(rows):
        return NOTHING
    middle, whole, found = (len(rows) + 1) // 2, text(str(len(rows))), []
    for first, last in ((1, middle), (middle + 1, len(rows))):
        parts = {"a": text(str(first)), "b": text(str(last)), "n": whole}
        front = worded(here.language.questions["steps some"], subject=strip(named, " ."), **parts)
        back = join([(*text(f"{i}. "), *rows[i - 1]) for i in range(first, last + 1)], "\n")
        span = Span(entries[first - 1].span.first, entries[last - 1].span.last)
        line = (here.statement.span.first,)
        found.append(Found(Kind.STEPS, NAME, 0.7, back, front, span=span, asked=f"{plain(named)} {first}", lines=line))
    return given(here, found)


def _decided_in_place(here: Here, entries: list[Statement]) -> Yield | None:
    """What a language that asks in place makes of a list; None where it goes the way of the others."""
    given_in_place = _in_place(here, entries)
    if given_in_place.candidates:
        return given_in_place
    if any(names_a_side(e.tokens, here.language) for e in entries):
        return NOTHING
    mere_heading = here.statement.place is Place.HEADING and not _SEQUENCE.search(plain(here.statement.tokens))
    return NOTHING if mere_heading else None


def _list(here: Here, entries: list[Statement]) -> Yield:
    """One card for all entries, where the label names a set or a sequence."""
    statement = here.statement
    ordered = all(e.place is Place.STEP for e in entries)
    asked = completed(here)
    first_sentence = (sentences(masked(statement.tokens)) or [(0, 0)])[0]
    named = asked or bare(label(without_existence(cut(statement.tokens, *first_sentence))))
    first = words(masked(named))[:1]
    second = words(masked(named))[1:2]
    finite = second and (
        first[0].lower in here.language.verbs.keys() - here.language.prepositions
        or first[0].lower in ("have", "are", "can")
    )
    if finite and not (second and second[0].lower == "of"):
        return NOTHING
    generic = is_generic(plain(named), here.language)
    if not named or count(plain(named)) > 14 or (generic and not _is_facet(plain(named), here)):
        return NOTHING
    announced = _announced(statement.tokens, here, len(entries))
    listed = not (announced or asked or ordered) and (
        _is_listed(here, statement, entries) or is_plain_list(here, entries)
    )
    if not (ordered or announced or asked or listed):
        heading = statement.place is Place.HEADING and here.language.code == "en"
        if not _all_named(entries) or (heading and not _names_a_set(named)):
            return NOTHING
    rows = [short(entry) for entry in entries]
    if any(not row or count(plain(row)) > 25 or _EXAMPLE.match(plain(row)) for row in rows):
        return NOTHING
    if len({plain(row).casefold() for row in rows}) < len(rows):
        return NOTHING
    numbered = [(*text(f"{i}. "), *row) if ordered else row for i, row in enumerate(rows, 1)]
    span = Span(statement.span.first, entries[-1].span.last)
    whole = named if announced or asked or listed else label(statement.tokens)
    front = _front(here, strip(without_listing(whole, _LISTS), " ."), len(entries), ordered)
    found = Found(
        Kind.STEPS,
        NAME,
        0.85 if announced or asked else 0.7,
        join(numbered, "\n"),
        front,
        span=span,
        asked=plain(named),
    )
    return given(here, [found], tuple(e for e in entries if listed and _is_fragment(here, e)))


def _sections(here: Here) -> Yield:
    """Sub-headings that are numbered from one: the ways, rules or parts that their heading names."""
    below = [child for child in here.statement.children if child.place is Place.HEADING]
    counted = [re.match(r"\s*(\d{1,3})\s*[.):]\s+\S", masked(child.tokens)) for child in below]
    numbers = [int(found.group(1)) if found else 0 for found in counted]
    named = bare(label(here.statement.tokens))
    names_them = _SEQUENCE.search(plain(named)) or _names_a_set(named) or here.language.code != "en"
    whole = bool(names_them) and numbers == list(range(1, len(below) + 1)) and 2 <= len(below) <= MOST
    if not whole or not named or is_generic(plain(named), here.language) or here.statement.number == 1:
        return NOTHING
    rows = [bare(label(child.tokens)) for child in below]
    if any(not row or count(plain(row)) > 14 for row in rows):
        return NOTHING
    front = _front(here, named, len(rows), ordered=False)
    span = Span(here.statement.span.first, below[-1].span.last)
    back = join([(*text(f"{i}. "), *row) for i, row in enumerate(rows, 1)], "\n")
    return given(here, [Found(Kind.STEPS, NAME, 0.72, back, front, span=span, asked=plain(named))])


_LISTS = re.compile(
    r"(?:\b(?:includes?|including|are|such as|following|consists? of|comprises?|contains?|covers?|sind|umfass(?:t|en)|enthält|enthalten|folgende\w*|gehören|sont|suivante?s?|comprend|comprennent|inclut|incluent|contient|"
    r"son|siguientes?|incluyen?|comprende|contiene|sono|seguenti|são|seguintes|incluem?)|包括|包含|如下|分为|有)\W*$",
    re.IGNORECASE,
)
"""How a label ends that says what its bullets are: "Common uses include:"."""


_THESE = re.compile(
    r"\b(?:these|the following|estas|estos|estes|diese|folgende|ces|queste|questi)\s[^\W\d_]+(?:\s[^\W\d_]+){0,4}\s?[:：]$",
    re.IGNORECASE,
)
"""How a label ends that points at its bullets: "one of these requirements:"."""
_CONDITIONS = re.compile(
    r"\b(?:if|iff|when|showing that|such that|so that|wenn|falls|si|cuando|quand|se)\s*[:：]$", re.IGNORECASE
)
"""How a label ends whose bullets are conditions: "V is a vector space if:"."""


def _is_listed(here: Here, statement: Statement, entries: list[Statement]) -> bool:
    """Whether bullets that nobody counted are an enumeration: their label says so, by its verb or as a facet of what is above it."""
    said = masked(statement.tokens)
    names = _are_names(here, statement, entries)
    if names:
        return True
    opens = said.rstrip("*_ ").endswith((":", "：")) or statement.place is Place.BULLET
    short_ones = len(entries) == len([c for c in statement.children if c.tokens]) and all(
        count(masked(e.tokens)) <= 14 for e in entries
    )
    if opens and len(entries) >= 2 and _THESE.search(said.rstrip("*_ ")):
        return True
    if not opens or not short_ones or len(entries) < 3:
        return False
    found = words(plain(label(statement.tokens)))
    if found and found[0].lower in here.language.pronouns - here.language.articles - {"we", "you"}:
        return False
    said = said.rstrip("*_ ")
    return bool(_LISTS.search(said) or (_CONDITIONS.search(said) and count(said) >= 4)) or _is_facet(
        plain(bare(label(statement.tokens))), here
    )


def _are_names(here: Here, statement: Statement, entries: list[Statement]) -> bool:
    """Three to seven bare names under a short bullet: the parts of what it names."""
    children = [c for c in statement.children if c.tokens]
    opening = {word.lower for word in words(masked(statement.tokens))[:1]}
    ends = statement.place is Place.PARAGRAPH and masked(statement.tokens).rstrip().endswith((":", "："))
    return (
        (statement.place is Place.BULLET or (statement.place is Place.PARAGRAPH and ends))
        and 3 <= len(entries) == len(children)
        and 1 <= count(masked(bare(label(statement.tokens)))) <= (14 if ends else 5)
        and not any(e.children or any(t.target for t in e.tokens) for e in entries)
        and all(1 <= count(masked(e.tokens)) <= 4 and not re.search(r"[.:;,!?]", masked(e.tokens)) for e in entries)
        and not (
            ends and (opening & here.language.pronouns - here.language.articles or count(masked(statement.tokens)) < 3)
        )
        and (ends or clause_of(masked(statement.tokens), here.language) is None)
    )


def _is_fragment(here: Here, entry: Statement) -> bool:
    """An entry that states nothing by itself: the list card has it."""
    return not entry.children and split(entry.tokens) is None and clause_of(masked(entry.tokens), here.language) is None


def _in_place(here: Here, entries: list[Statement]) -> Yield:
    """The points under a label that names a side of something, in languages that ask in place."""
    if all(e.place is Place.STEP for e in entries) and _SEQUENCE.search(plain(here.statement.tokens)):
        return NOTHING
    rows = [short(entry) for entry in entries]
    alone = len(rows) == 1 and (entries[0].children or split(entries[0].tokens))
    found = listed_in_place(here, rows) if all(rows) and not alone else None
    if found is None:
        return NOTHING
    span = Span(here.statement.span.first, entries[-1].span.last)
    return given(here, [replace(found, span=span)], (entries[0],) if len(rows) == 1 else ())


_FACET = re.compile(
    r"^(?:the |key |main |common |typical |major |important )*(?:requirements|reasons|causes|symptoms|signs|effects|functions|components|principles|criteria|challenges|limitations|assumptions|conditions|elements|factors|consequences|complications|"
    r"risk factors|treatments|strategies|methods|techniques|use cases|examples of use|roles|responsibilities|duties|parts|phases|stages|drawbacks|strengths|weaknesses|mechanisms|tools|layers|levels|categories|ursachen|gründe|folgen|symptome|funktionen|bestandteile|ziele|"
    r"aufgaben|voraussetzungen|causes|conséquences|symptômes|fonctions|objectifs|conditions|rôles|causas|consecuencias|síntomas|funciones|objetivos|requisitos|原因|症状|功能|作用|properties|features|advantages|disadvantages|pros|cons|benefits|characteristics|types|kinds|steps|uses|applications|eigenschaften|merkmale|vorteile|nachteile|arten|schritte|propriétés|"
    r"caractéristiques|avantages|inconvénients|types|étapes|propiedades|características|ventajas|desventajas|tipos|pasos|特点|优点|缺点|步骤)$",
    re.IGNORECASE,
)


_EXAMPLE = re.compile(r"^(?:e\.?g|i\.?e|z\.\s?b|p\.\s?ej|ex)\b\.?", re.IGNORECASE)


def _is_facet(named: str, here: Here) -> bool:
    """ "Properties" under a heading that says of what."""
    return bool(_FACET.match(named)) and bool(context_of(here)[0])


def _entries(statement: Statement) -> list[Statement]:
    kinds = (Place.STEP,) if any(c.place is Place.STEP for c in statement.children) else (Place.BULLET,)
    return [c for c in statement.children if c.place in kinds and c.tokens]


def _all_named(entries: list[Statement]) -> bool:
    """Three or more bullets that each begin with a bold term: a set that belongs together."""
    return len(entries) >= 3 and all(leading_bold(e.tokens) and split(e.tokens) for e in entries)


def _announced(tokens: Tokens, here: Here, length: int) -> bool:
    """Whether the label itself says how many there are: "(3 steps)", "five characteristics"."""
    found = words(plain(tokens))
    if here.language.spaced is False:
        counted = "|".join([str(length), *(sign for sign, value in here.language.numbers.items() if value == length)])
        return bool(
            re.search(rf"(?<![\d.十百第])(?:{counted})\s?[个個大种種类類条條点點项項步层層次部つ要]", plain(tokens))
        )
    places = [k for k, w in enumerate(found) if here.language.numbers.get(w.lower) == length or w.text == str(length)]
    return any(not k or not _ORDINAL_AFTER.fullmatch(found[k - 1].text) for k in places)


_ORDINAL_AFTER = re.compile(
    r"stage|part|chapter|section|level|type|step|unit|lecture|week|day|question|phase|figure|table|version|kapitel|teil|stufe|phase|abschnitt|tema|parte|partie|étape|niveau",
    re.IGNORECASE,
)
"""What a number behind one of these says is which one: "Stage Two"."""


def _names_a_set(named: Tokens) -> bool:
    """ "Rules of thumb", "Common uses", "How to choose one?": the noun that a name turns on is a plural, or it asks."""
    found = words(plain(named))
    asks = plain(named).rstrip().endswith("?")
    return bool(found) and (asks or is_plural(found[0].text) or is_plural(head(found)))


def short(entry: Statement) -> Tokens:
    """The name of an entry that has one, else its first idea."""
    parts = split(entry.tokens)
    if parts and count(plain(parts[0])) <= 8:
        return unmarked(parts[0])
    pieces = sentences(masked(entry.tokens))
    if len(pieces) > 1 and count(masked(entry.tokens)[slice(*pieces[0])]) <= 3:
        return unmarked(trimmed(cut(entry.tokens, *pieces[0])))
    return unmarked(trimmed(first_idea(trimmed(entry.tokens))))


_SEQUENCE = re.compile(
    r"\b(?:steps?|stages?|phases?|procedure|algorithm|process|cycle|how|schritte?|phasen?|ablauf|étapes?|pasos?|fases?|etapas?|passi)\b|步|阶段|流程|求法|解法|算法|程序|过程|[一二三四五六七八九十]次",
    re.IGNORECASE,
)


def _is_a_sequence(here: Here) -> bool:
    """Whether the order is what counts: the label says so, or most entries are commands."""
    if _SEQUENCE.search(plain(here.statement.tokens)):
        return True
    entries = _entries(here.statement)
    commands = sum(
        bool(found) and found[0].lower in BASES for e in entries for found in [words(masked(trimmed(e.tokens)))]
    )
    return here.language.code == "en" and commands > len(entries) / 2


def _is_plural_name(named: Tokens, here: Here) -> bool:
    """ "Common use cases": a few words of which the last is a plural, with no article, sign or preposition."""
    found = words(plain(named))
    return (
        1 <= len(found) <= 5
        and is_plural(found[-1].text)
        and found[-1].text.islower() | (len(found) == 1)
        and not re.search(r"[:,;?()–—]|\bvs\b|\bversus\b", plain(named))
        and not _SEQUENCE.search(plain(named))
        and all(w.lower not in here.language.function for w in found)
        and clause_of(masked(named), here.language) is None
    )


_COUNTED = re.compile(r"(?:\d|two|three|four|five|six|seven)\s(?:[\w-]+\s){0,2}[\w-]+s", re.IGNORECASE)


def _what_it_needs(here: Here, named: Tokens) -> Tokens:
    """ "Deadlock needs four conditions": what four conditions does deadlock need?"""
    language = here.language
    clause = clause_of(masked(named), language) if language.code == "en" else None
    if clause is None or clause.start or clause.kind not in (Verb.SINGULAR, Verb.PLURAL, Verb.PAST):
        return ()
    start, end = clause.rest
    what = strip(cut(named, start, end))
    base = Circumstances.note_base(masked(named)[slice(*clause.verb)].lower())
    subject = strip(cut(named, *clause.subject))
    if base is None or not subject or not _COUNTED.fullmatch(plain(what)):
        return ()
    form = {Verb.SINGULAR: "what does", Verb.PLURAL: "what do"}.get(clause.kind, "what did")
    return worded(language.questions[form], what=what, subject=lowered(subject, here.note), verb=text(base))


_FEMININE = {
    "es": (re.compile(r"(?:as|ciones|siones|dades|tades|tudes)$"), re.compile(r"(?:os|ores|ajes|ales|eres)$")),
    "fr": (
        re.compile(r"(?:tions|sions|tés|ences|ances|ettes|ies|ures|ades|istiques|niques|atiques)$"),
        re.compile(r"(?:ments|ages|ismes|eurs|oirs|ts|aux|cas|ès)$"),
    ),
}
"""Endings of plural nouns that are feminine, and of those that are not; where neither fits, the gender is not known."""


def _counted_front(named: Tokens, language: Language) -> Tokens:
    """ "Drei Formen der Inferenz", "tres excepciones": asked with its own number where the language has a wording for that."""
    found = words(plain(named))
    first = found[0].lower if found else ""
    if "counted" not in language.questions or len(found) < 2 or not (first in language.numbers or first.isdecimal()):
        return ()
    form = "counted"
    if language.code in _FEMININE:
        feminine, masculine = (ending.search(found[1].lower) for ending in _FEMININE[language.code])
        if not feminine and not masculine:
            return ()
        form = "counted f" if feminine else "counted"
    return worded(language.questions[form], subject=small_first(named))


def _owner(here: Here, named: Tokens) -> Tokens:
    """The thing above whose "Use cases" or "Advantages" a label lists; empty where the label is no such side of a thing."""
    if here.language.code != "en" or not _FACET.match(plain(named)) or not is_plural(words(plain(named))[-1].text):
        return ()
    above = context_of(here)[0]
    return above[-1] if above and count(plain(above[-1])) <= 6 and not _is_a_clause(above[-1], here) else ()


def _without_the(named: Tokens) -> Tokens:
    return cut(named, 4) if plain(named).lower().startswith("the ") else named


def _ends_in_a_pronoun(subject: Tokens, language: Language) -> bool:
    """ "The two things we can do": a relative clause, not a statement."""
    return words(plain(subject))[-1].lower in language.pronouns


def _is_a_clause(named: Tokens, here: Here) -> bool:
    first = words(plain(named))[:1]
    return clause_of(masked(named), here.language) is not None or (
        bool(first) and first[0].lower in here.language.interrogatives
    )


def _front(here: Here, named: Tokens, length: int, ordered: bool) -> Tokens:
    language = here.language
    tables = language.questions
    n = number(length, language)
    if plain(named).endswith(("?", "？")) or _CONDITIONS.search(plain(named) + ":"):
        return worded(tables.get("points", "{} ({n})"), subject=named, n=n)
    if language.code == "en" and re.match(
        r"^(?:the\s+)?(?:\d+|two|three|four|five|six|seven)\s", plain(named), re.IGNORECASE
    ):
        clause = clause_of(masked(named), language)
        if clause and clause.kind is Verb.COPULA:
            named = strip(cut(named, *clause.subject))  # "The three states are at rest, in transit, and in use"
        elif clause and clause.subject[0] == 0 and not _ends_in_a_pronoun(cut(named, *clause.subject), language):
            return worded(tables["steps doing"], subject=small_first(_without_the(named)))
        article = text("" if plain(named).lower().startswith("the ") else "the ")
        return worded(tables["steps one"], subject=(*article, *small_first(named)))
    owner = _owner(here, named)
    if owner:
        return worded(tables["facet list"], subject=lowered(owner, here.note), facet=text(plain(named).lower()), n=n)
    if language.code == "en" and _is_plural_name(named, here):
        return worded(tables["list of"], subject=small_first(lowered(named, here.note)), n=n)
    counted = _counted_front(named, language)
    if counted:
        return counted
    if asks_in_place(language) and not _is_a_sequence(here) and _announced(named, here, length):
        return worded(tables["what is"], subject=named)
    asked = _what_it_needs(here, named)
    if asked:
        return asked
    form = "steps" if ordered and _is_a_sequence(here) else "list"
    return worded(tables.get(form, "{} ({n})"), subject=named, n=n)
