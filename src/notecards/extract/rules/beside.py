"""A second fact of a sentence, by the grammar of its language: what stands beside what the first one asks for."""

from collections.abc import Callable, Iterable

from notecards.extract.by_language import ByLanguage, empty
from notecards.extract.english import beside as english
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.tokens import Tokens

_Facts = tuple[Found | None, list[Found]]


def with_second(here: Here, row: Tokens, fact: Found | None, subject: Tokens = ()) -> _Facts:
    """The fact of a sentence, shorter where another takes a part of it, and what else the sentence says.

    subject: what its pronoun stands for, or the verb it begins with."""
    return _SECONDS[here.language](here, _NAMED[here.language](here, row, subject), fact)


def besides(here: Here, row: Tokens, fact: Found | None, subject: Tokens) -> list[Found]:
    """What a sentence can be asked for beside its first question: its other circumstances, how many, who, which."""
    return list(_BESIDES[here.language](here, row, fact, subject)) if fact else []


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


def _romance_besides(here: Here, row: Tokens, fact: Found, subject: Tokens) -> list[Found]:
    from notecards.extract.romance.besides import besides

    return besides(here, row, fact, subject)


_NAMED = ByLanguage(_as_it_is, en=english.with_its_subject)
"""The sentence with the subject in words that its pronoun stands for."""
_BESIDES: ByLanguage[Callable[[Here, Tokens, Found, Tokens], Iterable[Found]]] = ByLanguage(
    empty, fr=_romance_besides, es=_romance_besides
)
_SECONDS = ByLanguage(
    _alone,
    en=english.with_second,
    de=_german,
    fr=_french_and_spanish,
    es=_french_and_spanish,
    romance=_romance,
)
"""The grammar that looks for it; only a note in a language loads it."""
