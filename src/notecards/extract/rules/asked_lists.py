"""How a list is asked for: by its question, its number, the thing it is a side of, or its label and how many there are."""

import re

from notecards.extract.about.labels import defines_first
from notecards.extract.about.owners import is_facet, owner
from notecards.extract.by_language import ByLanguage, empty, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import number, small_first, worded
from notecards.extract.english import list_fronts as english
from notecards.extract.german.list_fronts import behind_a_number, list_front
from notecards.extract.german.owners import has_so_many, with_its_owner
from notecards.extract.here import Here
from notecards.extract.in_place.chinese_list_labels import asked_as_sentence
from notecards.extract.lists.list_labels import (
    CONDITIONS,
    counted_front,
    is_a_sequence,
    names_several,
    says_how_many,
)
from notecards.extract.patterns import pattern
from notecards.extract.romance import french_facets
from notecards.extract.romance import lists as romance
from notecards.extract.romance.labels import names_a_side
from notecards.extract.romance.sides import whose
from notecards.extract.words import words
from notecards.tokens import Tokens, join, masked, plain, text


def front_of_list(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    """The question for a list. named: its label. length: how many entries it has. ordered: whether they are numbered."""
    if plain(named).endswith(("?", "？")) or CONDITIONS.search(plain(named) + ":"):
        named = (*named, *text(" …")) if plain(named).endswith((" that", " which")) else named
        n = number(length, here.language)
        told = {str(length), plain(n)} & {word.lower for word in words(plain(named))}
        return worded("{}" if told else here.language.questions.get("points", "{} ({n})"), subject=named, n=n)
    return _FRONTS[here.language](here, named, length, ordered=ordered)


def _by_label(here: Here, named: Tokens, length: int, *, ordered: bool, whose: Tokens = ()) -> Tokens:
    """A list under its label, which is asked with its own number where the language has a wording for that. whose: "of the thing above"."""
    language = here.language
    tables, n = language.questions, number(length, language)
    sequence = ordered and is_a_sequence(here)
    defined = defines_first(here.statement.tokens, language)  # what one thing is: no several things
    several = not (sequence or defined) and names_several(named, language) and _ARE_SO_MANY[language](here, named)
    sequence = sequence or (ordered and defined)
    noun = _WITHOUT_ARTICLE[language](named)
    noun = noun if language.capital_nouns else small_first(noun)
    counted = counted_front((*n, *text(" "), *noun, *whose) if several else noun, language)
    if counted:
        return counted
    stated = not sequence and "list clause" in tables and clause_of(masked(named), language)
    form = "steps" if sequence else "list clause" if stated else "list"
    return worded(tables.get(form, "{} ({n})"), subject=named, n=n)


def _always(here: Here, named: Tokens) -> bool:
    return True


_ARE_SO_MANY = ByLanguage(_always, fr=romance.are_its_members)
"""Whether the entries are each one of what a plural names."""


def _as_it_is(named: Tokens) -> Tokens:
    return named


_WITHOUT_ARTICLE = ByLanguage(_as_it_is, de=behind_a_number, fr=romance.without_article, es=romance.spanish_label)
"""A label as it is counted: "Les vices du consentement" are three "vices du consentement"."""


def _german(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    front = list_front(here, named, length)
    front = front or has_so_many(here, named, length)
    of_it = with_its_owner(here, named) if not front and names_several(named, here.language) else ()
    return front or _by_label(here, of_it or named, length, ordered=ordered)


def _in_place(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    """A list in a language that asks in place: of the thing whose side or number its label names."""
    name, above, tables = plain(named), owner(here), here.language.questions
    said = SENTENCES_OVER_LISTS[here.language](named, length, here.language)
    if said:
        return said
    counts, sequence = says_how_many(named, here, length), is_a_sequence(here)
    of_it = is_facet(name, here.language) or (counts and re.match(r"[\d两兩二三四五六七]", name) is not None)
    if of_it and above and plain(above) not in name and not _BOTH.search(plain(above)) and _OF[here.language]:
        named = join((above, text(_OF[here.language]), named), "")
    form = "in order" if counts and sequence and ordered else "what is" if counts and not sequence else "list"
    form = "steps" if ordered and sequence and (not counts or form not in tables) else form
    return worded(tables.get(form, "{} ({n})"), subject=named, n=number(length, here.language))


def _romance(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    named = romance.named_once(named, here.language)
    own = romance.side_over(here, named, length, ordered=ordered) or romance.which_of_them(here, named, length)
    side = names_a_side(named, here.language) or _IS_FACET[here.language](plain(named))
    owner = whose(here) if side else ()
    return own or _by_label(here, named, length, ordered=ordered, whose=owner)


_IS_FACET = ByLanguage(no, fr=french_facets.is_facet)


def _spanish(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    return romance.of_its_owner(here, named, _romance(here, named, length, ordered=ordered))


SENTENCES_OVER_LISTS = ByLanguage(empty, zh=asked_as_sentence)
"""How labels are asked that are sentences."""
_BOTH = pattern(r"(?i:.\s?[与與和及].|vs)")
"""A heading that names two things: a list may be of either."""
_OF = ByLanguage("", zh="的")
"""What joins a thing to the side of it that a label names."""


def _by_a_plural(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    """ "Causes de la grève" over points of any form are so many causes; another name says only that they belong to it."""
    if _IS_A_PLURAL[here.language](named, here.language):
        return front_of_list(here, named, length, ordered=ordered)
    return worded(here.language.questions.get("list", "{} ({n})"), subject=named, n=number(length, here.language))


_IS_A_PLURAL = ByLanguage(names_several, romance=romance.names_sides)
BY_A_NAME = ByLanguage(_by_a_plural, en=english.front_by_a_name)
"""How a mere name is asked for what stands below or behind it."""
_FRONTS = ByLanguage(
    _by_label,
    de=_german,
    en=english.front_of_list,
    zh=_in_place,
    fr=_romance,
    es=_spanish,
    it=_romance,
    pt=_spanish,
    ja=_in_place,
    ko=_in_place,
)
