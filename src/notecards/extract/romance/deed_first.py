"""A participle phrase that opens a sentence: "Fondé en 1920 par un notaire, le musée abrite ...", "Réalisé par l'armée, il met fin à ..."."""

import re

from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.tongues import TONGUE
from notecards.extract.words import count, words


def deed_first(text: str, language: Language) -> int:
    """Where behind the comma of such a phrase the sentence goes on; 0 where none opens it."""
    comma = text.find(", ")
    found = words(text[:comma]) if comma > 0 else []
    if not 3 <= len(found) <= _LONGEST or not _PREPOSITION.match(found[1].lower):
        return 0
    done = found[0].lower
    apart = re.search(r"[;:()]", text[:comma]) or language.conjugates(done) or done in language.openers | _NOUNS
    return comma + len(", ") if not apart and (TONGUE[language].participle.match(done) or BORN.fullmatch(done)) else 0


def says_two(text: str, language: Language) -> int:
    """The same where what follows is of the thing that the phrase is of, by a pronoun or without a subject: they are two facts."""
    at = deed_first(text, language)
    found = words(text[at:])[:3] if at else []
    if not found or count(text[at:]) < len(found):
        return 0
    first = found[0].lower
    meant = first in _HE or (first in language.demonstratives and len(found) > 1)
    return at if meant or (language.conjugates(first) and found[0].text.islower()) else 0


def names_its_subject(text: str, language: Language) -> int:
    """The same where a noun with its article or a name follows."""
    at = deed_first(text, language)
    found = words(text[at:])[:1] if at else []
    named = found and (found[0].lower in language.articles - {"de", "d", "du"} or re.match(r"l['’]", found[0].lower))
    return at if named or (found and found[0].text[:1].isupper()) else 0


BORN = pattern(r"née?s?|nacid[oa]s?|nat[oaie]|nascid[oa]s?")
_LONGEST = 12
_PREPOSITION = pattern(
    r"(?:par|por|da|dal|dalla|pelo|pela|en|em|in|à|au|aux|a|al|de|du|des|del|dans|sur|avec|con|entre|sous|depuis|desde|dès|comme|como|bajo|sobre|hacia|vers|contre|contra|sin|sans|chez)$|d['’]"
)
_NOUNS = words_of("estado stato état entrée montée prise mise venue tenue arrivée partido sentido lado côté vertu")
_HE = words_of("il elle ils elles él ella ellos ellas")
