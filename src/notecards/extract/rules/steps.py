"""Steps and enumerations: one card for the whole, which says how many there are; its entries speak for themselves."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from notecards.cards import Kind
from notecards.extract.about.labels import bare, is_generic, label, leading_bold, stopped_bold, without_listing
from notecards.extract.about.owners import names_a_side
from notecards.extract.by_language import NEVER, ByLanguage, empty, no, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import capital, worded
from notecards.extract.english import lists as english
from notecards.extract.english.conditions import on_conditions
from notecards.extract.english.list_fronts import facet_of_owner
from notecards.extract.english.notes import tells_of_one_thing
from notecards.extract.facts import Found
from notecards.extract.german import lists as german
from notecards.extract.german.list_fronts import points_elsewhere
from notecards.extract.here import Here
from notecards.extract.in_place import asks_in_place
from notecards.extract.in_place.chinese_datelines import dateline
from notecards.extract.in_place.chinese_list_labels import names_no_list
from notecards.extract.languages import Language
from notecards.extract.lists.announced import (
    completed,
    counted,
    counted_before,
    is_plain_list,
    named_by_label,
    says_they_follow,
)
from notecards.extract.lists.entries import LEADS_ON, all_named, are_defined, entries_of, is_fragment, short
from notecards.extract.lists.list_labels import CONDITIONS, FACET, LISTS, SEQUENCE, names_several, says_how_many
from notecards.extract.patterns import pattern
from notecards.extract.romance import lists as romance
from notecards.extract.romance.list_cases import asks_below
from notecards.extract.romance.told_of_it import has_gloss
from notecards.extract.rules.asked_lists import front_of_list
from notecards.extract.rules.closed_lists import (
    NAME,
    are_kinds,
    heads_names,
    is_a_side,
    is_facet,
    is_listed,
    stands_over,
)
from notecards.extract.rules.datelines import below_a_date
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.inline_lists import inline_list
from notecards.extract.rules.points import are_plain_names, listed_in_place
from notecards.extract.rules.sides import names_cases
from notecards.extract.rules.staged import MOST, asks_of_above, stages
from notecards.extract.statements import Place, Statement
from notecards.extract.terms import split, split_at_comma
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
    why = asks_of_above(here)
    if why.candidates:
        return why
    staged = stages(here)
    if staged:
        return given(here, [staged])
    entries = entries_of(statement) or [*_NAMES_BELOW[here.language](here)]
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


_NAMES_BELOW = ByLanguage(empty, de=german.names_below)


def _only_one(here: Here, entry: Statement) -> Yield:
    """ "Cons:" over a single bullet: the cons of what stands above."""
    named = bare(label(here.statement.tokens))
    whole = masked(here.statement.tokens).rstrip(" *_")
    opens = whole.endswith(":") or here.statement.place is Place.BULLET
    asked = _FACET_OF_OWNER[here.language](here, named) if opens and not entry.children else ()
    row = short(entry)
    clause = clause_of(masked(entry.tokens), here.language)
    states = clause is not None and clause.subject[0] < clause.subject[1]
    if not asked or not row or count(plain(row)) > 14 or states or len(sentences(masked(entry.tokens))) > 1:
        return NOTHING
    span = Span(here.statement.span.first, entry.span.last)
    return given(here, [Found(Kind.QA, NAME, 0.66, row, asked, span=span, asked=plain(named))], (entry,))


_FACET_OF_OWNER = ByLanguage(empty, en=facet_of_owner)


def _in_halves(here: Here, entries: list[Statement]) -> Yield:
    """Eight to fourteen numbered steps: two cards, each of which says which steps it asks for."""
    named = bare(label(here.statement.tokens))
    rows = [short(entry) for entry in entries]
    generic = is_generic(plain(named), here.language) and not is_facet(plain(named), here)
    says_so = _ANY_LABEL[here.language] or SEQUENCE.search(plain(named)) or names_several(named, here.language)
    if not says_so:
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


_ANY_LABEL = ByLanguage(False, en=True)
"""Whether many numbered steps are asked by any label, also one that does not say that they are steps or several things."""
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


class _Label(NamedTuple):
    """What the label of a list names, and where that comes from.

    asked: the question that it puts. before: what the sentence before it counts. within: what its last sentence counts.
    """

    named: Tokens
    asked: Tokens
    before: Tokens
    within: Tokens


def _label_of(here: Here, entries: list[Statement]) -> _Label:
    tokens, language = here.statement.tokens, here.language
    asked = completed(here) or _ASKS_BELOW[language](here, entries)
    before = counted_before(here, len(entries))
    named = asked or before or named_by_label(tokens, language)
    within = () if asked or before else _COUNTED_WITHIN[language](here, len(entries))
    return _Label(within or named, asked, before, within)


def _list(here: Here, entries: list[Statement]) -> Yield:
    """One card for all entries, where the label names a set or a sequence."""
    language = here.language
    if _OVER_CASES[language](here.statement.tokens) and all(split(e.tokens) for e in entries):
        return NOTHING  # "Treatment of allergies" over the allergies
    if _are_named_before(here, entries):
        return NOTHING
    on = _ON_CONDITIONS[language](here, entries)
    if on:
        return given(here, [on], tuple(entries))
    happened = below_a_date(here, entries)
    if happened:
        return given(here, happened)
    ordered = all(e.place is Place.STEP for e in entries)
    if not ordered and _HAS_ITS_VALUE[language](here):
        return NOTHING
    by = _label_of(here, entries)
    done = _DONE_OR_DOES[language](here, by.named, entries)
    told = given(here, [done], tuple(e for e in entries if is_fragment(here, e))) if done else NOTHING
    if told.candidates:
        return told
    if _is_a_predicate(here, by.named):
        return NOTHING
    of_a_kind = _OF_A_KIND[language](here, by.named, entries)
    if of_a_kind:
        return given(here, [of_a_kind], tuple(entries))
    if not _is_clear(here, by) or 2 * sum(is_a_side(here, entry) for entry in entries) > len(entries):
        return NOTHING
    return _whole(here, entries, by, ordered=ordered)


def _are_named_before(here: Here, entries: list[Statement]) -> bool:
    """ "A contract needs offer, acceptance and consideration." between a heading "Contracts" and these three: no three contracts."""
    parts = [split(entry.tokens) for entry in entries]
    if here.statement.place is not Place.HEADING or not all(parts):
        return False
    before = takewhile(lambda child: child not in entries, here.statement.children)
    told = " ".join(plain(child.tokens) for child in before if child.place is Place.PARAGRAPH).casefold()
    return bool(told) and all(plain(strip(part[0], " *_")).casefold() in told for part in parts if part)


_ON_CONDITIONS = ByLanguage(nothing, en=on_conditions)
_ASKS_BELOW = ByLanguage(empty, de=german.asks_below, romance=asks_below)
_COUNTED_WITHIN = ByLanguage(empty, fr=romance.announced_within, es=romance.announced_within)
_OVER_CASES = ByLanguage(no, en=names_cases)
_HAS_ITS_VALUE = ByLanguage(no, en=english.has_its_value)
_DONE_OR_DOES = ByLanguage(nothing, en=english.done_or_does)
_OF_A_KIND = ByLanguage(nothing, en=english.of_a_kind)


def _is_a_predicate(here: Here, named: Tokens) -> bool:
    """Whether a label begins with a verb, which says something of what stands above it."""
    first, second = words(masked(named))[:1], words(masked(named))[1:2]
    if not second or second[0].lower == "of":
        return False
    lists = LISTS.search(masked(named))
    if lists and lists.start() == second[0].start:
        return False  # "Causes include": a noun
    acts = first[0].lower in here.language.verbs and first[0].lower not in here.language.prepositions
    return acts or first[0].lower in ("have", "are", "can")


def _is_clear(here: Here, by: _Label) -> bool:
    """Whether a label is neither too long for a question nor says too little."""
    named = plain(by.named)
    longest = 20 if by.asked or _COUNTS[here.language].match(masked(by.named)) else 14
    generic = is_generic(named, here.language) and not is_facet(named, here)
    return bool(by.named) and count(named) <= longest and "。" not in named and not generic


_COUNTS = ByLanguage(
    NEVER,
    fr=pattern(r".*\s(?:deux|trois|quatre|cinq|six|sept|[2-7])\s[^\W\d_]{3,}[sx](?:\s\S+){0,4}$", re.IGNORECASE),
    en=pattern(r"(?:the\s)?(?:[2-7]|two|three|four|five|six|seven)\s(?:\w+\s){0,3}?\w+s\b", re.IGNORECASE),
)


def _whole(here: Here, entries: list[Statement], by: _Label, *, ordered: bool) -> Yield:
    """The card, where the label announces a list, asks for it, or stands over one."""
    statement, language = here.statement, here.language
    announced = (
        bool(by.before)
        or bool(by.within)
        or says_how_many(statement.tokens, here, len(entries))
        or says_they_follow(here)
    )
    listed = not (announced or by.asked or ordered) and (
        is_listed(here, statement, entries)
        or is_plain_list(here, entries)
        or _LISTS_THEM[language](here, by.named, entries)
    )
    heads = False
    if not (ordered or announced or by.asked or listed):
        heads = _HEADS[language](here, by.named, entries)
        if not heads and not _MAY_HEAD[language](here, by.named, entries):
            return NOTHING
    rows = _rows(here, by.named, entries)
    if not rows:
        return NOTHING
    numbered = [(*text(f"{i}. "), *row) if ordered else row for i, row in enumerate(rows, 1)]
    whole = by.named if announced or by.asked or listed or heads else label(statement.tokens)
    front = _front(here, by, whole, len(entries), ordered=ordered)
    span = Span(statement.span.first, entries[-1].span.last)
    sure = 0.85 if announced or by.asked else 0.7
    found = Found(Kind.STEPS, NAME, sure, join(numbered, "\n"), front, span=span, asked=plain(by.named))
    holds = listed or heads or _HOLDS_ITS_ENTRIES[language]
    spoken = [] if are_defined(entries, here) or not holds else entries
    return given(here, [found], tuple(e for e in spoken if _is_spoken_for(here, e)))


_HOLDS_ITS_ENTRIES = ByLanguage(False, de=True, romance=True)
"""Whether a list that is counted or asked for says its mere phrases, so that none gives a card of its own."""


def _stands_over_names(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    return stands_over(here.statement) and heads_names(here, named, entries)


def _all_are_named(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    return all_named(entries)


def _is_headed(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """Whether a heading names a set that begins right below it; elsewhere, whether all entries have a name."""
    if here.statement.place is not Place.HEADING:
        return all_named(entries)
    if tells_of_one_thing(here, named, entries):
        return False
    opens = tuple(entries) == here.statement.children[: len(entries)]
    return heads_names(here, named, entries) or (
        all_named(entries) and english.names_a_set(named, here.language) and opens
    )


def _name_their_set(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """Whether all entries have a name, and a heading over them names several: "L'acte administratif" is no question for them."""
    over = here.statement.place is Place.HEADING
    topic = _TOPIC.match(masked(named)) if over else None
    if topic and not FACET.match(topic["noun"]):
        return False
    return all_named(entries) and (not over or names_several(named, here.language))


_TOPIC = pattern(r"(?:los|las|les|i|le|gli|os|as)\s(?P<noun>[^\W\d_]+)$", re.IGNORECASE)
"""A heading of a noun with its article, "Las neuronas": what it is about, and no class of what is explained below."""


def _begins_below(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """The same of a list that begins right below its heading."""
    opens = here.statement.place is not Place.HEADING or tuple(entries) == here.statement.children[: len(entries)]
    return opens and _name_their_set(here, named, entries)


_LISTS_THEM = ByLanguage(
    no,
    en=english.names_them,
    de=german.heads_a_list,
    fr=romance.is_a_criterion,
    es=romance.is_a_criterion_or_facet,
)
_HEADS = ByLanguage(_stands_over_names, en=no)
"""Whether a heading or a bold line is asked for what stands below it, which then speaks no more for itself."""
_MAY_HEAD = ByLanguage(_all_are_named, en=_is_headed, romance=_name_their_set, es=_begins_below)


def _rows(here: Here, named: Tokens, entries: list[Statement]) -> list[Tokens]:
    """What the entries are called; empty where they are too long, go on, or are what the label says already."""
    rows = _names_of(entries, here)
    if are_kinds(here, named, entries):
        rows = [bare(row) for row in rows]  # what is in brackets is asked of each
    said = [plain(row) for row in rows]
    if any(not one or count(one) > 25 or _EXAMPLE.match(one) for one in said):
        return []
    if _TO_BE_TOLD[here.language](named, rows):
        return []
    if any(_AND_SO_ON.fullmatch(one.strip(" .…")) for one in said):
        return []  # there are more, so no number is right
    if len({one.casefold() for one in said}) < len(rows):
        return []
    if all(one.casefold() in plain(named).casefold() for one in said):
        return []  # "Jury trials vs. bench trials" over these two
    return rows


_TO_BE_TOLD = ByLanguage(no, de=points_elsewhere, en=english.is_to_be_told, es=romance.is_to_be_told, zh=names_no_list)
_AND_SO_ON = pattern(r"(?:and\s)?(?:etc|so on|more|many more|others|usw|u\.\s?v\.\s?m|etcétera|等等?)?", re.IGNORECASE)


def _front(here: Here, by: _Label, whole: Tokens, length: int, *, ordered: bool) -> Tokens:
    """The question for all entries. whole: the label it is asked by."""
    tokens, language = here.statement.tokens, here.language
    defined = split(tokens) if _MAY_BE_DEFINED[language] and not by.asked and not by.before else None
    if (
        defined
        and not is_generic(plain(defined[0]), language)
        and _is_defined(tokens, *defined[:2])
        and not says_how_many(defined[1], here, length)
    ):
        whole = defined[0]  # "Threats: loss or harm to a system" over four of them
    whole = by.within or whole
    if not by.asked:
        whole = without_listing(counted(whole, length, language), LISTS)
    front = front_of_list(here, strip(whole, " ."), length, ordered=ordered)
    term = label(cut(tokens, 0, stopped_bold(tokens, leading_bold(tokens)))) if by.within else ()
    return romance.asked_of(term, front, language) if term else front


_MAY_BE_DEFINED = ByLanguage(False, en=True, de=True)
"""Whether a label that is defined before its list is asked without its definition."""


def _is_defined(row: Tokens, term: Tokens, rest: Tokens) -> bool:
    """ "Threats: loss or harm to a system": a short label whose colon a definition follows."""
    colon = (
        masked(row)[masked(row).find(plain(term)) + len(plain(term)) :]
        .lstrip("*_ ")
        .startswith((":", "- ", "– ", "= "))
    )
    return colon and count(plain(term)) <= 4 and count(plain(rest)) >= 3 and not CONDITIONS.search(masked(row).rstrip())


def _is_spoken_for(here: Here, entry: Statement) -> bool:
    """Whether an entry says no more than its list does."""
    alone = _FIGURE.search(masked(entry.tokens)) or _SPEAKS_FOR_ITSELF[here.language](entry)
    return is_fragment(here, entry) and not alone


_FIGURE = pattern(r"(?<![\w-])\d")
_SPEAKS_FOR_ITSELF = ByLanguage(no, de=german.speaks_for_itself, fr=has_gloss)


def _sections(here: Here) -> Yield:
    """Sub-headings that are numbered from one: the ways, rules or parts that their heading names."""
    below = [child for child in here.statement.children if child.place is Place.HEADING]
    counted = [re.match(r"\s*(\d{1,3})\s*[.):]\s+\S", masked(child.tokens)) for child in below]
    numbers = [int(found.group(1)) if found else 0 for found in counted]
    named = bare(label(here.statement.tokens))
    names_them = SEQUENCE.search(plain(named)) or _NAMES_PARTS[here.language](named, here.language)
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


def _any(named: Tokens, language: Language) -> bool:
    return True


_NAMES_PARTS = ByLanguage(_any, en=english.names_a_set, fr=names_several, es=names_several)
"""Whether a heading may be asked for its numbered parts."""


def _in_place(here: Here, entries: list[Statement]) -> Yield:
    """The points under a label that names a side of something, in languages that ask in place."""
    if all(e.place is Place.STEP for e in entries) and SEQUENCE.search(plain(here.statement.tokens)):
        return NOTHING
    rows = [short(entry) for entry in entries]
    alone = len(rows) == 1 and (entries[0].children or split(entries[0].tokens))
    found = listed_in_place(here, rows) if all(rows) and not alone else None
    if found is None:
        return given(here, [*_DATED_LABEL[here.language](here, here.statement.tokens)])
    span = Span(here.statement.span.first, entries[-1].span.last)
    listed = [entry for entry in entries if not entry.children] if are_plain_names(here) else []
    spoken_for = entries if len(rows) == 1 else listed
    return given(here, [replace(found, span=span)], tuple(spoken_for))


_DATED_LABEL: ByLanguage[Callable[[Here, Tokens], Iterable[Found]]] = ByLanguage(empty, zh=dateline)
"""When it was what a label names, "南昌起义-1927.8"."""
_EXAMPLE = pattern(r"^(?:e\.?g|i\.?e|z\.\s?b|p\.\s?ej|ex)\b\.?", re.IGNORECASE)


def _names_of(entries: list[Statement], here: Here) -> list[Tokens]:
    """What each entry is called, or says first."""
    every = [entry.tokens for entry in entries]
    apart = [split_at_comma(row, every, here.language) for row in every]
    rows = [parts[0] if parts else short(entry) for parts, entry in zip(apart, entries, strict=True)]
    arrows = [LEADS_ON[here.language].search(masked(row)) for row in rows]
    if all(arrows):
        return [strip(cut(row, 0, arrow.start())) for row, arrow in zip(rows, arrows, strict=True) if arrow]
    return rows
