"""Where subject, verb and rest of a sentence stand, found by word tables and signs; silent where that is not sure."""

from collections.abc import Callable
from functools import lru_cache

from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.english.sentence import english_clause
from notecards.extract.german.sentence import german_clause
from notecards.extract.in_place.sentence import clause_by_sign
from notecards.extract.languages import Language
from notecards.extract.romance.sentence import romance_clause
from notecards.extract.words import REMEMBERED


@lru_cache(maxsize=REMEMBERED)
def clause_of(text: str, language: Language) -> Clause | None:
    """The main clause of a masked sentence, or None where it cannot be told."""
    return _CLAUSES[language](text, language)


def _untold(text: str, language: Language) -> None:
    """A language without tables of verbs."""


_CLAUSES: ByLanguage[Callable[[str, Language], Clause | None]] = ByLanguage(
    _untold, en=english_clause, de=german_clause, romance=romance_clause, zh=clause_by_sign, ja=clause_by_sign
)
