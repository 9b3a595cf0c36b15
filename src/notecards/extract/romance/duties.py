"""French and Spanish: what is told to be done, in the infinitive, below the name of a right or a duty."""

import re

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.below_a_name import names_a_side, stands_first
from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.romance.articles import with_article
from notecards.extract.romance.phrases import articled
from notecards.extract.romance.tables import INFINITIVE
from notecards.extract.statements import Place
from notecards.extract.words import Word, words
from notecards.tokens import Tokens, masked, plain, text

NAME = "children"


def consists(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """ "Interdire toute copie" as the one thing told to do under "Droit au respect": what does that consist in?"""
    language = here.language
    if here.statement.place is not Place.BULLET or not stands_first(here):
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
    subject = articled(lowered(parent, here.note), language, here.note)
    known = with_article(plain(parent), language)
    subject = (*text(known[0]), *small_first(parent)) if known else subject
    first = words(plain(subject))[0].lower
    if first not in language.articles and not re.match(r"l['’]", first):
        return None
    front = worded(language.questions["consists"], subject=subject)
    return Found(Kind.QA, NAME, 0.66, trimmed(first_idea(row)), front, asked=plain(parent))


def _is_infinitive(row: Tokens, language: Language) -> bool:
    """Whether a text begins with the infinitive of a known verb."""
    first = (words(masked(row))[:1] or [Word("", 0, 0)])[0].lower
    stem = first[:-2]
    return bool(INFINITIVE.fullmatch(first)) and any(language.conjugates(stem + ending) for ending in _FINITE[language])


_FINITE = ByLanguage[tuple[str, ...]]((), fr=("e", "it", "a", ""), es=("a", "e", "ió", "ó"))
"""Endings of finite forms on the stem of an infinitive."""
