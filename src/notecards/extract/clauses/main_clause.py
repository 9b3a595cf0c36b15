"""Where the main clause of a sentence begins behind the commas of what opens it."""

from functools import cache

from notecards.extract.by_language import ByLanguage
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.words import Word


def behind_commas(text: str, every: list[Word], commas: list[int], language: Language) -> int | None:
    """Index of the first word behind a comma that begins a main clause without doubt, or else of the first behind any."""
    after = [next((i for i, word in enumerate(every) if word.start > comma), len(every)) for comma in commas]
    begins = [i for i in after if i == len(every) or not _goes_on(text, every[i], language)]
    after = [i for i in begins or after if i < len(every)]
    sure = [i for i in after if every[i].lower in _pointing(language)]
    return next(iter([*sure, *after]), None)


def _goes_on(text: str, word: Word, language: Language) -> bool:
    """Whether the opening itself goes on behind its comma: "On May 4th, 1919, ..."."""
    year = YEAR.fullmatch(word.text) is not None and text[word.end : word.end + 1] == ","
    case = word.lower in _CASES[language] and "," in text[word.end :]
    return year or case or word.lower in _JOINING[language]


YEAR = pattern(r"[12]\d{3}")
_JOINING = ByLanguage(frozenset[str](), en=words_of("but and or"))
_CASES = ByLanguage(frozenset[str](), en=words_of("when where while after before although though because"))
"""What opens a clause within the opening, up to the next comma: "In 1863, when Russia was at war, ..."."""


@cache
def _pointing(language: Language) -> frozenset[str]:
    """Words with which a main clause begins without doubt."""
    return language.articles | language.pronouns | language.demonstratives
