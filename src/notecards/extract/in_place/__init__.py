"""Languages whose question words stand where the answer would: Chinese, Japanese and Korean."""

from collections.abc import Callable, Mapping

from notecards.extract.in_place import chinese, japanese, korean
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.languages import Language
from notecards.extract.languages.han import simplified

__all__ = ["NOWHERE", "InPlace", "Span", "asks_in_place", "questions", "reading"]

_GRAMMARS: Mapping[str, Callable[[str], list[InPlace]]] = {
    "zh": chinese.questions,
    "ja": japanese.questions,
    "ko": korean.questions,
}


def asks_in_place(language: Language) -> bool:
    """Whether questions of a language keep the order of its sentences."""
    return language.code in _GRAMMARS


def questions(text: str, language: Language) -> list[InPlace]:
    """What one masked sentence asks, a question an idea; empty where nothing in it is sure."""
    return _GRAMMARS[language.code](text)


def reading(text: str, language: Language) -> str:
    """A text, of the same length, as the patterns of its language are written: Chinese in simplified characters."""
    return simplified(text) if language.code == "zh" else text
