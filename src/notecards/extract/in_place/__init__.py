"""Languages whose question words stand where the answer would: Chinese, Japanese and Korean."""

import sys
from collections.abc import Callable
from importlib.util import LazyLoader, find_spec, module_from_spec
from typing import TYPE_CHECKING, Any

from notecards.extract.by_language import ByLanguage
from notecards.extract.in_place import japanese, korean
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.languages import Language
from notecards.extract.languages.han import simplified

__all__ = ["NOWHERE", "InPlace", "Span", "asks_in_place", "chinese", "questions", "reading"]


def _later(name: str) -> Any:
    """A module that is executed when something in it is first asked for."""
    spec = find_spec(name)
    assert spec is not None
    assert spec.loader is not None
    spec.loader = LazyLoader(spec.loader)
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if TYPE_CHECKING:
    from notecards.extract.in_place import chinese
else:  # its tables and patterns are large, and most notes hold no Chinese
    chinese = _later("notecards.extract.in_place.chinese")

_GRAMMARS: ByLanguage[Callable[[str], list[InPlace]] | None] = ByLanguage(
    None, zh=lambda text: chinese.questions(text), ja=japanese.questions, ko=korean.questions
)


def asks_in_place(language: Language) -> bool:
    """Whether questions of a language keep the order of its sentences."""
    return _GRAMMARS[language] is not None


def questions(text: str, language: Language) -> list[InPlace]:
    """What one masked sentence asks, a question an idea; empty where nothing in it is sure."""
    grammar = _GRAMMARS[language]
    return grammar(text) if grammar else []


def reading(text: str, language: Language) -> str:
    """A text, of the same length, as the patterns of its language are written: Chinese in simplified characters."""
    return _READINGS[language](text)


def _as_written(text: str) -> str:
    return text


_READINGS: ByLanguage[Callable[[str], str]] = ByLanguage(_as_written, zh=simplified)
