"""Steps and enumerations: one card for the whole, which says how many there are; its entries speak for themselves."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.announced import (
    completed,
    counted,
    counted_before,
    is_plain_list,
    says_they_follow,
    without_existence,
)
from notecards.extract.clause import clause_of
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.owners import names_a_side
from notecards.extract.patterns import pattern
from notecards.extract.rules.announced_within import announced_within, asked_of, is_a_criterion
from notecards.extract.rules.asked_lists import (
    CONDITIONS,
    SEQUENCE,
    entries_of,
    facet_of_owner,
    front_of_list,
    names_several,
    says_how_many,
    short,
)
from notecards.extract.rules.brief_lists import asks_below, is_brief, names_below
from notecards.extract.rules.closed_lists import (
    ARROW,
    LISTS,
    NAME,
    RELATES,
    all_named,
    are_defined,
    are_kinds,
    heads_names,
    is_a_name,
    is_facet,
    is_fragment,
    is_listed,
    names_a_set,
    names_them,
    stands_over,
)
from notecards.extract.rules.datelines import below_a_date
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.inline_lists import inline_list
from notecards.extract.rules.note_form import tells_of_one_thing
from notecards.extract.rules.points import are_plain_names, listed_in_place
from notecards.extract.rules.sides import names_cases
from notecards.extract.rules.staged import MOST, asks_of_above, stages
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import (
    bare,
    is_generic,
    label,
    leading_bold,
    stopped_bold,
    subject_of,
    without_listing,
)
from notecards.extract.terms import split, split_at_comma
from notecards.extract.wording import capital, head, is_plural, number, small_first, worded
from notecards.extract.words import count, sentences, words
from notecards.problems import Span
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def steps(here: Here) -> Yield:
    """A label over numbered steps, or over bullets that are announced as a closed list."""
    statement = here.statement
    if masked(statement.tokens).rstrip(' "”*_').endswith(("?", "？")) and statement.place is not Place.HEADING:
        return NOTHING
    within = inline_list(here)
    if within.candidates:
        return within
    why = asks_of_above(here) if here.language.code == "en" else NOTHING
    if why.candidates:
        return why
    staged = stages(here) if here.language.code == "en" else None
    if staged:
        return given(here, [staged])
    entries = entries_of(statement) or names_below(here)
    if asks_in_place(here.language) and 1 <= len(entries) <= MOST:
        decided = _decided_in_place(here, entries)
        if decided is not None:
            return decided
    if statement.place is Place.HEADING and not entries:
        return _sections(here)
    if MOST < len(entries) <= 2 * MOST and all(e.place is Place.STEP for e in entries):
        return _in_halves(here, entries)
    if len(entries) == 1:
        return _only_one(here, entries[0])
    return _list(here, entries) if 2 <= len(entries) <= MOST else NOTHING


def _only_one(here: Here, entry: Statement) -> Yield:
    """ "Cons:" over a single bullet: the cons of what stands above."""
    named = bare(label(here.statement.tokens))
    whole = masked(here.statement.tokens).rstrip(" *_")
    opens = whole.endswith(":") or here.statement.place is Place.BULLET
    asked = facet_of_owner(here, named) if opens and not entry.children else ()
    row = short(entry)
    clause = clause_of(masked(entry.tokens), here.language)
    states = clause is not None and clause.subject[0] < clause.subject[1]
    if not asked or not row or count(plain(row)) > 14 or states or len(sentences(masked(entry.tokens))) > 1:
        return NOTHING
    span = Span(here.statement.span.first, entry.span.last)
    return given(here, [Found(Kind.QA, NAME, 0.66, row, asked, span=span, asked=plain(named))], (entry,))


def _in_halves(here: Here, entries: list[Statement]) -> Yield:
    """Eight to fourteen numbered steps: two cards, each of which says which steps it asks for."""
    named = bare(label(here.statement.tokens))
    rows = [short(entry) for entry in entries]
    generic = is_generic(plain(named), here.language) and not is_facet(plain(named), here)
    if here.language.code != "en" and not (SEQUENCE.search(plain(named)) or names_several(named, here.language)):
        return NOTHING
    if not 1 <= count(plain(named)) <= 14 or generic or any(not row or count(plain(row)) > 14 for row in rows):
        return NOTHING
    if "steps some" not in here.language.questions or len({plain(row).casefold() for row in rows}) < len(rows):
        return NOTHING
    form = "steps some"
    if "points some" in here.language.questions and not SEQUENCE.search(plain(named)):
        counted_off = _THERE_ARE.match(masked(named))
        form, named = "points some", capital(cut(named, counted_off.end())) if counted_off else named
    middle, whole, found = (len(rows) + 1) // 2, text(str(len(rows))), []
    for first, last in ((1, middle), (middle + 1, len(rows))):
        parts = {"a": text(str(first)), "b": text(str(last)), "n": whole}
        front = worded(here.language.questions[form], subject=strip(named, " .:"), **parts)
        back = join([(*text(f"{i}. "), *rows[i - 1]) for i in range(first, last + 1)], "\n")
        span = Span(entries[first - 1].span.first, entries[last - 1].span.last)
        line = (here.statement.span.first,)
        found.append(Found(Kind.STEPS, NAME, 0.7, back, front, span=span, asked=f"{plain(named)} {first}", lines=line))
    return given(here, found)


_THERE_ARE = pattern(
    r"(?:there are\s)?(?:the\s)?(?:\d+|eight|nine|ten|eleven|twelve|thirteen|fourteen)\s(?=[a-z])", re.IGNORECASE
)


def _decided_in_place(here: Here, entries: list[Statement]) -> Yield | None:
    """What a language that asks in place makes of a list; None where it goes the way of the others."""
    given_in_place = _in_place(here, entries)
    if given_in_place.candidates:
        return given_in_place
    if any(names_a_side(e.tokens, here.language) for e in entries):
        return NOTHING
    mere_heading = here.statement.place is Place.HEADING and not SEQUENCE.search(plain(here.statement.tokens))
    return NOTHING if mere_heading else None


def _list(here: Here, entries: list[Statement]) -> Yield:
    """One card for all entries, where the label names a set or a sequence."""
    if here.language.code == "en" and names_cases(here.statement.tokens) and all(split(e.tokens) for e in entries):
        return NOTHING  # "Treatment of allergies" over the allergies
    happened = below_a_date(here, entries)
    if happened:
        return given(here, happened)
    statement = here.statement
    ordered = all(e.place is Place.STEP for e in entries)
    if here.language.code == "en" and not ordered and _has_its_value(here):
        return NOTHING
    asked = completed(here) or asks_below(here, entries)
    first_sentence = (sentences(masked(statement.tokens)) or [(0, 0)])[0]
    before = counted_before(here, len(entries))
    named = asked or before or bare(label(without_existence(cut(statement.tokens, *first_sentence))))
    within = () if asked or before else announced_within(here, len(entries))
    named = within or named
    first = words(masked(named))[:1]
    second = words(masked(named))[1:2]
    undergone = _undergone(here, named, entries)
    if undergone.candidates:
        return undergone
    finite = second and (
        (first[0].lower in here.language.verbs and first[0].lower not in here.language.prepositions)
        or first[0].lower in ("have", "are", "can")
    )
    if finite and not (second and second[0].lower == "of"):
        return NOTHING
    of_a_kind = _of_a_kind(here, named, entries)
    if of_a_kind:
        return given(here, [of_a_kind], tuple(entries))
    generic = is_generic(plain(named), here.language)
    longest = 20 if asked or (here.language.code == "en" and _COUNTS.match(masked(named))) else 14
    if (
        not named
        or count(plain(named)) > longest
        or "。" in plain(named)
        or (generic and not is_facet(plain(named), here))
    ):
        return NOTHING
    asked = asked or _question_above(here, entries)
    announced = (
        bool(before) or bool(within) or says_how_many(statement.tokens, here, len(entries)) or says_they_follow(here)
    )
    listed = not (announced or asked or ordered) and (
        is_listed(here, statement, entries)
        or is_plain_list(here, entries)
        or is_a_criterion(here, entries, [short(e) for e in entries])
        or is_brief(here, entries)
        or names_them(here, named, entries)
    )
    heads = False
    if not (ordered or announced or asked or listed):
        heads = here.language.code != "en" and stands_over(statement) and heads_names(here, named, entries)
        heading = statement.place is Place.HEADING and here.language.code == "en"
        opens = tuple(entries) == statement.children[: len(entries)]
        if heading and tells_of_one_thing(here, named, entries):
            return NOTHING
        if (
            not heads
            and not (heading and heads_names(here, named, entries))
            and (not all_named(entries) or (heading and not (names_a_set(named) and opens)))
        ):
            return NOTHING
    rows = _names_of(entries, here)
    if are_kinds(here, named, entries):
        rows = [bare(row) for row in rows]  # what is in brackets is asked of each
    if any(not row or count(plain(row)) > 25 or _EXAMPLE.match(plain(row)) for row in rows):
        return NOTHING
    if here.language.code == "en" and any(_ASKS.match(plain(row)) for row in rows):
        return NOTHING  # "how they communicate": what will be told
    told = sum(_TO_THE_LEARNER.match(plain(row)) is not None for row in rows)
    if here.language.code == "en" and (2 * told >= len(rows) or _FOR_EXAMPLE.fullmatch(plain(named).strip(" :"))):
        return NOTHING  # "Explain the bond", "Describe the lattice": what a learner is asked to do
    if any(_AND_SO_ON.fullmatch(plain(row).strip(" .…")) for row in rows):
        return NOTHING  # there are more, so no number is right
    if len({plain(row).casefold() for row in rows}) < len(rows):
        return NOTHING
    if all(plain(row).casefold() in plain(named).casefold() for row in rows):
        return NOTHING  # "Jury trials vs. bench trials" over these two
    numbered = [(*text(f"{i}. "), *row) if ordered else row for i, row in enumerate(rows, 1)]
    span = Span(statement.span.first, entries[-1].span.last)
    whole = named if announced or asked or listed or heads else label(statement.tokens)
    defined = None if asked or before or here.language.code not in ("en", "de") else split(statement.tokens)
    if defined and _is_defined(statement.tokens, *defined[:2]) and not says_how_many(defined[1], here, len(entries)):
        whole = defined[0]  # "Threats: loss or harm to a system" over four of them
    whole = within or whole
    if not asked:
        whole = without_listing(counted(whole, len(entries), here.language), LISTS)
    front = front_of_list(here, strip(whole, " ."), len(entries), ordered)
    term = label(cut(statement.tokens, 0, stopped_bold(statement.tokens, leading_bold(statement.tokens))))
    front = asked_of(term, front, here.language) if within and term else front
    found = Found(
        Kind.STEPS,
        NAME,
        0.85 if announced or asked else 0.7,
        join(numbered, "\n"),
        front,
        span=span,
        asked=plain(named),
    )
    spoken = [] if are_defined(entries, here) or not (listed or heads) else entries
    return given(
        here,
        [found],
        tuple(
            e
            for e in spoken
            if is_fragment(here, e) and not _FIGURE.search(masked(e.tokens)) and not _speaks_for_itself(here, e)
        ),
    )


_COUNTS = pattern(r"(?:the\s)?(?:[2-7]|two|three|four|five|six|seven)\s(?:\w+\s){0,3}?\w+s\b", re.IGNORECASE)

_ASKS = pattern(r"(?:\d+\.\s)?(?:how|why|what|where|who)\s(?:they|it|we|you|he|she)\b", re.IGNORECASE)

_TO_THE_LEARNER = pattern(
    r"(?:\d+\.\s)?(?:explain|describe|discuss|define|state|outline|summari[sz]e|recall|justify)\b", re.IGNORECASE
)
_FOR_EXAMPLE = pattern(r"(?:for )?(?:examples?|instance)|e\.?g\.?|issues of|such as", re.IGNORECASE)
_AND_SO_ON = pattern(r"(?:and\s)?(?:etc|so on|more|many more|others|usw|u\.\s?v\.\s?m|etcétera|等等?)?", re.IGNORECASE)


def _has_its_value(here: Here) -> bool:
    """ "Capacity: 7 items" over bullets: a label that has its answer beside it, and no list below."""
    defined = split(here.statement.tokens)
    if (
        defined is None
        or here.statement.place is Place.HEADING
        or masked(here.statement.tokens).rstrip("*_ ").endswith(":")
    ):
        return False
    found = words(masked(defined[0]))
    return bool(found) and not is_plural(head(found)) and re.search(r"\d", plain(defined[1])) is not None


def _of_a_kind(here: Here, named: Tokens, entries: list[Statement]) -> Found | None:
    """ "Autosomal recessive" over names, under "Diseases": the autosomal recessive diseases."""
    above = label(here.above[-1].tokens) if here.above and here.language.code == "en" else ()
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


def _is_defined(row: Tokens, term: Tokens, rest: Tokens) -> bool:
    """ "Threats: loss or harm to a system": a short label whose colon a definition follows."""
    colon = (
        masked(row)[masked(row).find(plain(term)) + len(plain(term)) :]
        .lstrip("*_ ")
        .startswith((":", "- ", "– ", "= "))
    )
    return colon and count(plain(term)) <= 4 and count(plain(rest)) >= 3 and not CONDITIONS.search(masked(row).rstrip())


_UNDERGONE = pattern(
    r"(?:used|needed|required|known|found|made|caused|composed|characterized|formed|produced|treated|diagnosed|measured|defined|divided|triggered|affected|regulated|controlled) (?:for|by|in|of|as|to|with|into|from)",
    re.IGNORECASE,
)

_TAKES_IN = pattern(
    r"(?P<base>include|contain|comprise|involve|require|provide|cover|consist(?=s? of)|occur(?=s? in)|live(?=s? in)|depend(?=s? on)|lead(?=s? to)|result(?=s? in)|act(?=s? on)|happen(?=s? in))s?(?P<of>\s(?:of|in|on|to))?"
)

_NAMES_WHAT_TAKES_IN = pattern(
    r"\W*(?P<name>(?!(?:it|this|these|they|that|examples?|which|who|also)\b)(?:[\w'’/-]+\s){0,4}?[\w'’/-]+)\s(?:also\s|can\s|may\s)?(?P<said>(?:include|contain|comprise|involve|require|cover)s?|consists? of)\s?:\W*",
    re.IGNORECASE,
)
""" "Public law includes:", with the name of what includes."""


def _undergone(here: Here, named: Tokens, entries: list[Statement]) -> Yield:
    """ "Used for:" or "Includes:" over bullets, under the name of a thing: what is it used for, what does it include?"""
    parent, said = subject_of(here), plain(named).lower()
    itself = (
        _NAMES_WHAT_TAKES_IN.fullmatch(masked(here.statement.tokens).rstrip()) if here.language.code == "en" else None
    )
    if itself and not is_plural(head(words(itself["name"]))):
        parent, said = strip(cut(here.statement.tokens, *itself.span("name"))), itself["said"].lower()
    done, does = _UNDERGONE.fullmatch(said), _TAKES_IN.fullmatch(said)
    if here.language.code != "en" or not (done or does) or not parent:
        return NOTHING
    rows = [short(entry) for entry in entries]
    if any(not row or count(plain(row)) > 14 for row in rows):
        return NOTHING
    several, table = is_plural(head(words(plain(parent)))), here.language.questions
    if does:
        form, verb = ("do" if several else "does"), f"{does['base']}{does['of'] or ''}"
        front = worded(table[form], subject=lowered(parent, here.note), verb=text(verb))
        front = worded(table["points"], subject=front, n=number(len(rows), here.language))
    else:
        aux = text("are" if several else "is")
        front = worded(table["aux"], aux=aux, subject=lowered(parent, here.note), verb=text(said))
    span = Span(here.statement.span.first, entries[-1].span.last)
    found = Found(Kind.STEPS, NAME, 0.72, join(rows, "\n"), front, span=span, asked=plain(named))
    return given(here, [found], tuple(e for e in entries if is_fragment(here, e)))


def _sections(here: Here) -> Yield:
    """Sub-headings that are numbered from one: the ways, rules or parts that their heading names."""
    below = [child for child in here.statement.children if child.place is Place.HEADING]
    counted = [re.match(r"\s*(\d{1,3})\s*[.):]\s+\S", masked(child.tokens)) for child in below]
    numbers = [int(found.group(1)) if found else 0 for found in counted]
    named = bare(label(here.statement.tokens))
    names_them = SEQUENCE.search(plain(named)) or names_a_set(named) or here.language.code != "en"
    whole = bool(names_them) and numbers == list(range(1, len(below) + 1)) and 2 <= len(below) <= MOST
    if not whole or not named or is_generic(plain(named), here.language) or here.statement.number == 1:
        return NOTHING
    rows = [bare(label(child.tokens)) for child in below]
    if all(plain(row) in plain(named) for row in rows):
        return NOTHING
    if any(not row or count(plain(row)) > 14 for row in rows):
        return NOTHING
    front = front_of_list(here, named, len(rows), ordered=False)
    span = Span(here.statement.span.first, below[-1].span.last)
    back = join([(*text(f"{i}. "), *row) for i, row in enumerate(rows, 1)], "\n")
    return given(here, [Found(Kind.STEPS, NAME, 0.72, back, front, span=span, asked=plain(named))])


def _question_above(here: Here, entries: list[Statement]) -> Tokens:
    """ "Why replicate data?" as a heading over nothing but bullets that state nothing by themselves: the question they answer."""
    statement = here.statement
    question = label(statement.tokens, asks=True)
    opening = words(masked(question))[:1]
    asks = plain(question).endswith("?") and opening and opening[0].lower in here.language.interrogatives
    if here.language.code != "en" or statement.place is not Place.HEADING or not asks:
        return ()
    only = len(entries) == sum(bool(c.tokens or c.children) for c in statement.children)
    points = all(
        not any(token.target for token in e.tokens)
        and (is_fragment(here, e) or (_PURPOSE.match(masked(e.tokens)) and not e.children))
        for e in entries
    )
    return question if only and points else ()


_PURPOSE = pattern(r"(?:to|by|because|so that|in order to)\s", re.IGNORECASE)


def _speaks_for_itself(here: Here, entry: Statement) -> bool:
    """German: "Kohäsion (Zusammenhalt)" says what a name means, "Missernten → Hunger" what follows."""
    said = masked(entry.tokens)
    glossed = count(masked(bare(entry.tokens))) == 1 < count(said)
    return here.language.code == "de" and (glossed or RELATES.search(said) is not None)


def _in_place(here: Here, entries: list[Statement]) -> Yield:
    """The points under a label that names a side of something, in languages that ask in place."""
    if all(e.place is Place.STEP for e in entries) and SEQUENCE.search(plain(here.statement.tokens)):
        return NOTHING
    rows = [short(entry) for entry in entries]
    alone = len(rows) == 1 and (entries[0].children or split(entries[0].tokens))
    found = listed_in_place(here, rows) if all(rows) and not alone else None
    if found is None:
        return NOTHING
    span = Span(here.statement.span.first, entries[-1].span.last)
    spoken_for = entries if len(rows) == 1 or are_plain_names(here) else ()
    return given(here, [replace(found, span=span)], tuple(spoken_for))


_FIGURE = pattern(r"(?<![\w-])\d")

_EXAMPLE = pattern(r"^(?:e\.?g|i\.?e|z\.\s?b|p\.\s?ej|ex)\b\.?", re.IGNORECASE)


def _names_of(entries: list[Statement], here: Here) -> list[Tokens]:
    """What each entry is called, or says first."""
    every = [entry.tokens for entry in entries]
    apart = [split_at_comma(row, every, here.language) for row in every]
    rows = [parts[0] if parts else short(entry) for parts, entry in zip(apart, entries, strict=True)]
    arrows = [ARROW.search(masked(row)) for row in rows]
    if here.language.code in ("fr", "es") and all(arrows):
        return [strip(cut(row, 0, arrow.start())) for row, arrow in zip(rows, arrows, strict=True) if arrow]
    return rows
