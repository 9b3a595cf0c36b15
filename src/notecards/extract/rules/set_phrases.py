"""Sentences of a fixed form, by the grammar of their language."""

from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.english import set_phrases as english
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.rules.named_so import named_so
from notecards.tokens import Tokens


def set_phrase(here: Here, row: Tokens, said: str, antecedent: Tokens, rule: str) -> Found | None:
    """The fact of a sentence that has such a form. said: what was said before it. antecedent: what "it" stands for."""
    return named_so(here, row, rule) or _PHRASES[here.language](here, row, said, antecedent, rule)


def _german(here: Here, row: Tokens, said: str, antecedent: Tokens, rule: str) -> Found | None:
    from notecards.extract.german.set_phrases import set_phrase

    return set_phrase(here, row, said, antecedent, rule)


def _romance(here: Here, row: Tokens, said: str, antecedent: Tokens, rule: str) -> Found | None:
    from notecards.extract.romance.set_phrases import set_phrase

    return set_phrase(here, row, said, antecedent, rule)


_PHRASES = ByLanguage(nothing, en=english.set_phrase, de=_german, romance=_romance)
"""The grammar that knows them; only a note in a language loads it."""
