"""Parent and children: what stands under a name is said of it; the first child that names a kind of thing defines it."""

import re
from collections.abc import Callable

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label
from notecards.extract.about.named import named
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.below_a_name import names_a_side, stands_first
from notecards.extract.by_language import NEVER, ByLanguage, no, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question, worded
from notecards.extract.english.below_a_name import ENDS_IN_A_KIND
from notecards.extract.english.glossaries import of_glossary, whole_told
from notecards.extract.english.nominal import noun_alone
from notecards.extract.english.notes import verb_first
from notecards.extract.facts import Found
from notecards.extract.german.brief_lines import briefly, is_asked_as_sentence
from notecards.extract.here import Here
from notecards.extract.in_place import asks_in_place
from notecards.extract.patterns import pattern
from notecards.extract.romance.duties import consists
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.glossaries import whose_definition
from notecards.extract.rules.glosses import glossed, list_of, names_in
from notecards.extract.rules.in_place import child_in_place
from notecards.extract.rules.left_out import said_of_above
from notecards.extract.rules.note_form import complaints_of, note_form
from notecards.extract.rules.said_above import IN_QUOTES, NAME, defines, is_a_notion
from notecards.extract.rules.statement import sentences_of
from notecards.extract.rules.undergone import undergone
from notecards.extract.statements import Place
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, masked, plain
from notecards.tokens import text as words_as_text


def children(here: Here) -> Yield:
    """A child that is no sentence: a definition of its parent, or a phrase of which the end is asked."""
    found = _of_parent(here)
    entry = None if found.candidates else _OF_GLOSSARY[here.language](here, trimmed(here.statement.tokens))
    return given(here, [entry]) if entry else found


def _of_parent(here: Here) -> Yield:
    """The rule on a child, its siblings left aside."""
    if here.statement.place is Place.STEP:
        return glossed(here, trimmed(here.statement.tokens))
    if here.statement.place not in (Place.BULLET, Place.PARAGRAPH, Place.QUOTE, Place.CELL):
        return NOTHING
    if asks_in_place(here.language):
        return given(here, child_in_place(here))
    parent = subject_of(here)
    row = trimmed(here.statement.tokens)
    if _ASKED_AS_SENTENCE[here.language](here, row, parent):
        return NOTHING
    told = _TOLD_WHOLE[here.language](here, row) or _OF_NOUN_ALONE[here.language](here, row)
    if told:
        return given(here, [told])
    in_brackets = glossed(here, row)
    if in_brackets.candidates:
        return in_brackets
    brief = _BRIEFLY[here.language](here, row, parent)
    if brief is not None:
        return given(here, brief)
    expanded = _expansion(here, row)
    if expanded.candidates:
        return expanded
    listed = _listed(here, row, parent) if parent else NOTHING
    if listed.candidates:
        return listed
    short = note_form(here, row) if len(sentences(masked(row))) == 1 else None
    if short:
        return given(here, [short])
    least = 2 if _A_KIND[here.language].fullmatch(masked(row).rstrip(" .")) else 3
    if not parent or not least <= count(plain(row)) <= 40:
        return NOTHING
    whole, row = row, cut(row, *(sentences(masked(row)) or [(0, 0)])[0])
    if count(plain(row)) < least:
        return NOTHING
    aim = _CONSISTS[here.language](here, row, parent)
    if aim:
        return given(here, [aim])
    if _WHEN.match(masked(row)) and "," not in masked(row) and stands_first(here) and not names_a_side(here):
        idea = trimmed(first_idea(row))
        front = worded(here.language.questions["definition"], subject=named(here, parent))
        return given(here, [Found(Kind.DEFINITION, NAME, 0.66, idea, front, asked=plain(parent))])
    left = said_of_above(here, row, parent)
    if left:
        return given(here, [left]) if len(sentences(masked(whole))) < 2 else NOTHING
    if not is_a_notion(here, masked(row)) and (
        verb_first(here, masked(row)) or undergone(here, masked(row)) or clause_of(masked(row), here.language)
    ):
        return NOTHING
    if defines(here, row):
        idea = trimmed(first_idea(row))
        front = definition_question(named(here, parent, idea), plain(idea), here.language)
        found = Found(Kind.DEFINITION, NAME, 0.72, idea, front, asked=plain(parent))
        later = sentences_of(here, cut(whole, len(plain(row))), parent) if len(whole) else []
        return given(here, [found, *later])
    return NOTHING


def _below_its_definition(here: Here, row: Tokens, parent: Tokens) -> list[Found] | None:
    """What stands below a heading "Definition": what the thing over that heading is; None elsewhere."""
    whose = whose_definition(here)
    first = cut(row, *(sentences(masked(row)) or [(0, 0)])[0])
    if not whose or not 3 <= count(masked(first)) <= 40 or clause_of(masked(first), here.language) is not None:
        return None
    idea = trimmed(first_idea(first))
    if not idea:
        return []
    front = definition_question(named(here, whose, idea), plain(idea), here.language)
    found = Found(Kind.DEFINITION, NAME, 0.74, idea, front, asked=plain(whose))
    return [found, *sentences_of(here, cut(row, len(plain(first))), whose)]


def _listed(here: Here, row: Tokens, parent: Tokens) -> Yield:
    """ "dyspnoea, orthopnoea, crackles" under "Left-sided": three names, asked as one list."""
    names = names_in(here, row)
    complaints = complaints_of(here, names, parent)
    if complaints or not here.parents:
        return given(here, [complaints] if complaints else [])
    joined = {word.lower for name in names for word in words(masked(name))} & here.language.prepositions
    opens = words(masked(names[0]))[:1] if names else []
    tells = (
        bool(opens) and opens[0].lower in here.language.past and count(masked(names[0])) > 1
    )  # "Used astrolabes, maps"
    return list_of(here, parent, names) if names and not joined and not tells else NOTHING


def _expansion(here: Here, row: Tokens) -> Yield:
    """ "Light Detection and Ranging" under "LIDAR" or in a note of that name says what the letters stand for."""
    found = [word for word in words(masked(row)) if word.lower not in here.language.function]
    initials = "".join(part[:1] for word in found for part in word.text.split("-")).casefold()
    short = plain(bare(label(here.above[-1].tokens))) if here.above else here.note.title
    same = short.casefold() == initials and short.isalnum() and len(short) > 2
    same = same or _spells_out(here, short)
    if not same or "stands for" not in here.language.questions:
        return NOTHING
    front = worded(here.language.questions["stands for"], subject=words_as_text(short))
    return given(here, [Found(Kind.QA, NAME, 0.8, row, front, asked=short)])


def _spells_out(here: Here, short: str) -> bool:
    """ "frame manager" in quotation marks under "FMAN": the letters stand in it in their order."""
    whole = masked(here.statement.tokens).strip(" .")
    letters = short.strip(" .").casefold()
    quoted = IN_QUOTES.fullmatch(whole)
    if not quoted or not 2 < len(letters) <= 6 or not letters.isalpha() or not (short.isupper() or short[:1] == "."):
        return False
    at = 0
    said = quoted[1].casefold()
    for letter in letters:
        at = said.find(letter, at) + 1
        if not at:
            return False
    return said[0] == letters[0] and " " in said


_WHEN = pattern(r"when\s(?:an?|the|one|someone|somebody|something|two|several|people|you)\s", re.IGNORECASE)
"""How a thing that happens is defined: "Higher-order conditioning" over "When a signal works as if ..."."""


_ASKED_AS_SENTENCE = ByLanguage(no, de=is_asked_as_sentence)
"""Whether a line, though it has no subject, is left to the rule for sentences."""
_TOLD_WHOLE: ByLanguage[Callable[[Here, Tokens], Found | None]] = ByLanguage(nothing, en=whole_told)
"""What a sentence as all that stands below a name tells of it."""
_OF_NOUN_ALONE: ByLanguage[Callable[[Here, Tokens], Found | None]] = ByLanguage(nothing, en=noun_alone)
"""What a noun says by a relative clause or a participle, where no verb follows."""
_OF_GLOSSARY: ByLanguage[Callable[[Here, Tokens], Found | None]] = ByLanguage(nothing, en=of_glossary)
_BRIEFLY = ByLanguage(_below_its_definition, de=briefly)
"""What less than a sentence says of the name above."""
_CONSISTS = ByLanguage(nothing, fr=consists, es=consists)
_A_KIND = ByLanguage(NEVER, en=ENDS_IN_A_KIND)
"""A line that says what kind of thing the name above is, in two words if need be."""
