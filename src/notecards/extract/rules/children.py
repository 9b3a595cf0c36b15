"""Parent and children: what stands under a name is said of it; the first child that names a kind of thing defines it."""

import re

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.below_a_name import name_above, names_a_side, stands_first
from notecards.extract.clause import clause_of
from notecards.extract.english.below_a_name import ENDS_IN_A_KIND
from notecards.extract.facts import Found
from notecards.extract.german.clause import opens_with_a_verb
from notecards.extract.german.labels import is_side
from notecards.extract.german.notes import happened_then, names_a_kind, only_a_phrase, only_qualities, regulated, value
from notecards.extract.german.questions import MANY_THINGS
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.tables import INFINITIVE
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.glossaries import is_an_only_child, of_glossary, whole_told, whose_definition
from notecards.extract.rules.glosses import glossed, list_of, names_in
from notecards.extract.rules.in_place import child_in_place
from notecards.extract.rules.left_out import said_of_above
from notecards.extract.rules.note_form import complaints_of, note_form, verb_first
from notecards.extract.rules.said_above import IN_QUOTES, NAME, defines
from notecards.extract.rules.statement import sentences_of
from notecards.extract.rules.undergone import undergone
from notecards.extract.statements import Place
from notecards.extract.subjects import bare, label, subject_of
from notecards.extract.wording import definition_question, small_first, with_article, worded
from notecards.extract.words import Word, count, sentences, stands_in, words
from notecards.tokens import Tokens, cut, masked, plain
from notecards.tokens import text as words_as_text


def children(here: Here) -> Yield:
    """A child that is no sentence: a definition of its parent, or a phrase of which the end is asked."""
    found = _of_parent(here)
    entry = None if found.candidates else of_glossary(here, trimmed(here.statement.tokens))
    return given(here, [entry]) if entry else found


def _of_parent(here: Here) -> Yield:
    """The rule on a child, its siblings left aside."""
    if here.statement.place is Place.STEP and here.language.code == "de":
        return glossed(here, trimmed(here.statement.tokens))
    if here.statement.place not in (Place.BULLET, Place.PARAGRAPH, Place.QUOTE, Place.CELL):
        return NOTHING
    if asks_in_place(here.language):
        return given(here, child_in_place(here))
    parent = subject_of(here)
    row = trimmed(here.statement.tokens)
    if here.language.code == "de" and opens_with_a_verb(masked(row), words(masked(row)), here.language):
        return NOTHING  # "Enthält ..." under a name: asked as a sentence
    if here.language.code == "de" and parent and _is_undergone(here, row, parent):
        return NOTHING
    told = whole_told(here, row)
    if told:
        return given(here, [told])
    in_brackets = glossed(here, row)
    if in_brackets.candidates:
        return in_brackets
    whose = whose_definition(here) if here.language.code != "de" and here.headings else ()
    first = cut(row, *(sentences(masked(row)) or [(0, 0)])[0])
    if whose and 3 <= count(masked(first)) <= 40 and clause_of(masked(first), here.language) is None:
        idea = trimmed(first_idea(first))
        front = definition_question(lowered(whose, here.note), plain(idea), here.language)
        found = Found(Kind.DEFINITION, NAME, 0.74, idea, front, asked=plain(whose))
        return given(here, [found, *sentences_of(here, cut(row, len(plain(first))), whose)]) if idea else NOTHING
    if here.language.code == "de":
        brief = _briefly(here, row, parent)
        if brief:
            return given(here, [brief])
    expanded = _expansion(here, row)
    if expanded.candidates:
        return expanded
    listed = _listed(here, row, parent) if parent else NOTHING
    if listed.candidates:
        return listed
    short = note_form(here, row) if len(sentences(masked(row))) == 1 else None
    if short:
        return given(here, [short])
    kind = here.language.code == "en" and ENDS_IN_A_KIND.fullmatch(masked(row).rstrip(" ."))
    if not parent or not (2 if kind else 3) <= count(plain(row)) <= 40:
        return NOTHING
    whole, row = row, cut(row, *(sentences(masked(row)) or [(0, 0)])[0])
    if count(plain(row)) < (2 if kind else 3):
        return NOTHING
    aim = _consists(here, row, parent)
    if aim:
        return given(here, [aim])
    if _WHEN.match(masked(row)) and "," not in masked(row) and stands_first(here) and not names_a_side(here):
        idea = trimmed(first_idea(row))
        front = worded(here.language.questions["definition"], subject=lowered(parent, here.note))
        return given(here, [Found(Kind.DEFINITION, NAME, 0.66, idea, front, asked=plain(parent))])
    left = said_of_above(here, row, parent)
    if left:
        return given(here, [left]) if len(sentences(masked(whole))) < 2 else NOTHING
    if verb_first(here, masked(row)) or undergone(here, masked(row)) or clause_of(masked(row), here.language):
        return NOTHING
    if defines(here, row):
        idea = trimmed(first_idea(row))
        front = definition_question(lowered(parent, here.note), plain(idea), here.language)
        found = Found(Kind.DEFINITION, NAME, 0.72, idea, front, asked=plain(parent))
        later = sentences_of(here, cut(whole, len(plain(row))), parent) if len(whole) else []
        return given(here, [found, *later])
    return NOTHING


def _consists(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """French and Spanish: "Interdire toute copie" as the one thing told to do under "Droit au respect": what does that consist in?"""
    language = here.language
    if language.code not in ("fr", "es") or here.statement.place is not Place.BULLET or not stands_first(here):
        return None
    if (
        not _is_infinitive(row, language)
        or any(_is_infinitive(s.tokens, language) for s in here.after)
        or here.statement.children
    ):
        return None
    named = words(masked(parent))
    if (
        names_a_side(here)
        or named[0].text.endswith(("s", "x"))
        or _is_infinitive(parent, language)
        or clause_of(masked(parent), language)
    ):
        return None
    from notecards.extract.romance.phrases import articled

    subject = articled(lowered(parent, here.note), language, here.note)
    known = with_article(plain(parent), language)
    subject = (*words_as_text(known[0]), *small_first(parent)) if known else subject
    first = words(plain(subject))[0].lower
    if first not in language.articles and not re.match(r"l['’]", first):
        return None
    front = worded(language.questions["consists"], subject=subject)
    return Found(Kind.QA, NAME, 0.66, trimmed(first_idea(row)), front, asked=plain(parent))


def _is_infinitive(row: Tokens, language: Language) -> bool:
    """Whether a text begins with the infinitive of a known verb."""
    first = (words(masked(row))[:1] or [Word("", 0, 0)])[0].lower
    stem = first[:-2]
    finite = ("e", "it", "a", "") if language.code == "fr" else ("a", "e", "ió", "ó")
    return bool(INFINITIVE.fullmatch(first)) and any(
        stands_in(stem + ending, language.verbs, language.plural_verbs) for ending in finite
    )


def _is_undergone(here: Here, row: Tokens, parent: Tokens) -> bool:
    """German: "In der Leber gebildet", "Eng verbunden mit der Ordnung" is asked as a sentence."""
    from notecards.extract.german.forms import undergone

    return undergone(row, lowered(parent, here.note), here.note) is not None


def _listed(here: Here, row: Tokens, parent: Tokens) -> Yield:
    """ "dyspnoea, orthopnoea, crackles" under "Left-sided": three names, asked as one list."""
    names = names_in(here, row)
    complaints = complaints_of(here, names, parent)
    if complaints or not here.parents:
        return given(here, [complaints] if complaints else [])
    joined = {word.lower for name in names for word in words(masked(name))} & here.language.prepositions
    return list_of(here, parent, names) if names and not joined else NOTHING


def _briefly(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """What a German bullet says in less than a sentence: a value, what happened in a year, the kind of thing that its name is."""
    if here.statement.place is not Place.BULLET or here.statement.children or len(sentences(masked(row))) > 1:
        return None
    whose = whose_definition(here)
    if whose and count(masked(row)) >= 3 and clause_of(masked(row), here.language) is None:
        front = definition_question(lowered(whose, here.note), plain(row), here.language)
        return Found(Kind.DEFINITION, NAME, 0.74, trimmed(first_idea(row)), front, asked=plain(whose))
    asked = value(row, parent) or (happened_then(row) if here.headings else None)
    asked = asked or regulated(row) or only_a_phrase(row, parent)
    asked = asked or only_qualities(
        row, lowered(parent, here.note), several=MANY_THINGS.search(plain(parent)) is not None
    )
    if asked:
        return Found(Kind.QA, NAME, 0.66, cut(row, *asked.answer), asked.tokens, asked=masked(row))
    whole_note = not here.parents and bool(here.headings) and here.headings[-1].number == 1
    named = plain(name_above(here))
    if parent and is_an_only_child(here) and count(masked(row)) >= 2 and clause_of(masked(row), here.language) is None:
        front = definition_question(lowered(parent, here.note), plain(row), here.language)
        return Found(Kind.DEFINITION, NAME, 0.64, row, front, asked=plain(parent))
    if parent and stands_first(here) and not whole_note and not is_side(named) and names_a_kind(masked(row)):
        front = definition_question(lowered(parent, here.note), plain(row), here.language)
        return Found(Kind.DEFINITION, NAME, 0.66, row, front, asked=plain(parent))
    return None


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
