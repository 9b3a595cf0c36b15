"""What is known of each language, and which of them a text is written in."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from notecards.extract.languages.chinese import CHINESE, TRADITIONAL_CHINESE
from notecards.extract.languages.english import ENGLISH
from notecards.extract.languages.french import FRENCH
from notecards.extract.languages.german import GERMAN
from notecards.extract.languages.han import is_traditional
from notecards.extract.languages.japanese import JAPANESE
from notecards.extract.languages.korean import KOREAN
from notecards.extract.languages.language import Language
from notecards.extract.languages.others import ITALIAN, PORTUGUESE
from notecards.extract.languages.spanish import SPANISH
from notecards.extract.words import HAN, HANGUL, KANA, is_without_signs, words

__all__ = ["LANGUAGES", "UNKNOWN", "Language", "language_of", "language_of_all"]

SPACED = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE)
LANGUAGES = (*SPACED, CHINESE, JAPANESE, KOREAN)
_HAN_ALONE = (CHINESE, TRADITIONAL_CHINESE)
"""What a line of Han signs alone may be; which of them, or Japanese, the whole note tells better."""
UNKNOWN = Language(code="", function=frozenset())

_SURE = 0.12
"""Share of the words that must be small words of a language before it is taken for it; running text has .3 to .5."""
_TERSE = 25
"""Words of a note in which a few small words of one language are enough where those of others hardly occur."""
_LONG = 7
"""Words that a line must have before it is taken for another language than the note's."""


@lru_cache(maxsize=4096)
def language_of(text: str, otherwise: Language = UNKNOWN) -> Language:
    """The language of a text by its script and its small words; `otherwise` where that is not sure."""
    return _told(text, [word.lower for word in words(text) if len(word.text) > 1], otherwise)


def language_of_all(texts: Sequence[str]) -> Language:
    """The language of several texts taken together."""
    return _told(" ".join(texts), [word.lower for text in texts for word in words(text) if len(word.text) > 1], UNKNOWN)


def _told(text: str, found: list[str], otherwise: Language) -> Language:
    by_script = _of_script(text)
    if by_script:
        return otherwise if by_script in _HAN_ALONE and otherwise in (*_HAN_ALONE, JAPANESE) else by_script
    if len(found) < (_LONG if otherwise.code else 5):
        return otherwise
    accented = [] if text.isascii() else [word for word in found if not word.isascii()]
    shares = {
        language: (sum(map(language.function.__contains__, found)) - _foreign(accented, language)) / len(found)
        for language in SPACED
    }
    best, second, *_ = sorted(shares, key=lambda language: (-shares[language], SPACED.index(language)))
    sure = shares[best] >= _SURE and shares[best] > shares[second] * 1.15
    if not otherwise.code and len(found) >= _TERSE:
        sure = sure or (shares[best] > 2 * shares[second] and len(best.function.intersection(found)) > 2)
        best, sure = (best, sure) if sure else _by_its_own_words(_without_acronyms(text, found), best)
    if otherwise.code and best is not otherwise:
        sure = sure and shares[best] > 2 * shares.get(otherwise, 0)
        sure = sure and len(best.function.intersection(found)) > 1
    return best if sure else otherwise


def _foreign(accented: list[str], language: Language) -> int:
    """How many words have a letter that the language does without: "chère" is no Spanish, though "la" may be."""
    return sum(any(sign in _ACCENTED and sign not in language.accents for sign in word) for word in accented)


_ACCENTED = frozenset("".join(language.accents for language in SPACED))


def _without_acronyms(text: str, found: list[str]) -> list[str]:
    """The words but those in capitals throughout: "ER" beside "Golgi" is no German "er"."""
    spoken = {word.lower for word in words(text) if not word.text.isupper()}
    return [word for word in found if word in spoken]


def _by_its_own_words(found: list[str], best: Language) -> tuple[Language, bool]:
    """The language of a note in phrases, told by small words that no other has: "of", "with", "when"; whether they tell it."""
    own = {language: sum(map(_own(language).__contains__, found)) for language in SPACED}
    if not any(own[language] for language in SPACED if language is not ENGLISH):
        own[ENGLISH] += sum(map(_only_english().__contains__, found))
    first, second, *_ = sorted(own, key=lambda language: -own[language])
    sure = own[first] >= _FEW and own[first] > 4 * own[second]
    return (first, True) if sure else (best, False)


_FEW = 4


@cache
def _only_english() -> set[str]:
    """Verbs in their third person: "lowers", "raises"; they are what notes in phrases have most of."""
    return ENGLISH.verbs.keys() - {word for other in SPACED[1:] for word in (*other.verbs, *other.function)}


@lru_cache(maxsize=len(SPACED))
def _own(language: Language) -> frozenset[str]:
    """The small words that only this language has."""
    return language.function.difference(
        *(other.function | other.articles | other.prepositions for other in SPACED if other is not language)
    )


def _of_script(text: str) -> Language | None:
    if is_without_signs(text):
        return None
    letters = sum(sign.isalpha() for sign in text) or 1
    if len(re.findall(f"[{HANGUL}]", text)) / letters > 0.3:
        return KOREAN
    han, kana = len(re.findall(f"[{HAN}]", text)), len(re.findall(f"[{KANA}]", text))
    if kana / letters > 0.1:
        return JAPANESE
    if han / letters <= 0.2:
        return None
    return TRADITIONAL_CHINESE if is_traditional(text) else CHINESE
