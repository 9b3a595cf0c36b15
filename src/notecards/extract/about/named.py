"""How a name reads inside a question, by the grammar of its language."""

from notecards.extract.by_language import ByLanguage
from notecards.extract.english import named as english
from notecards.extract.here import Here, Note, lowered
from notecards.tokens import Tokens, plain


def named(here: Here, term: Tokens, answer: Tokens = ()) -> Tokens:
    """A term with the article that its language asks for. answer: what defines the term."""
    return _NAMED[here.language](term, here.note, plain(answer))


def _lowered(term: Tokens, note: Note, answer: str) -> Tokens:
    return lowered(term, note)


_NAMED = ByLanguage(_lowered, en=english.named)
