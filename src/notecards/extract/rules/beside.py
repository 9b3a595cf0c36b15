"""A second fact of a sentence, by the grammar of its language: what stands beside what the first one asks for."""

from notecards.extract.by_language import ByLanguage
from notecards.extract.english import beside as english
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.tokens import Tokens

_Facts = tuple[Found | None, list[Found]]


def with_second(here: Here, row: Tokens, fact: Found | None, subject: Tokens = ()) -> _Facts:
    """The fact of a sentence, shorter where another takes a part of it, and what else the sentence says.

    subject: what its pronoun stands for, or the verb it begins with."""
    return _SECONDS[here.language](here, _NAMED[here.language](here, row, subject), fact)


def _alone(here: Here, row: Tokens, fact: Found | None) -> _Facts:
    return fact, []


def _german(here: Here, row: Tokens, fact: Found | None) -> _Facts:
    from notecards.extract.german.beside import with_second

    return with_second(here, row, fact)


def _french_and_spanish(here: Here, row: Tokens, fact: Found | None) -> _Facts:
    from notecards.extract.romance.beside import with_second

    return with_second(here, row, fact)


def _romance(here: Here, row: Tokens, fact: Found | None) -> _Facts:
    from notecards.extract.romance.beside import with_relative

    return with_relative(here, row, fact)


def _as_it_is(here: Here, row: Tokens, subject: Tokens) -> Tokens:
    return row


_NAMED = ByLanguage(_as_it_is, en=english.with_its_subject)
"""The sentence with the subject in words that its pronoun stands for."""
_SECONDS = ByLanguage(
    _alone,
    en=english.with_second,
    de=_german,
    fr=_french_and_spanish,
    es=_french_and_spanish,
    romance=_romance,
)
"""The grammar that looks for it; only a note in a language loads it."""
