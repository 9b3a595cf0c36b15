"""What a Romance language tells of a term in front of a sign: that it is no name but what something does."""

import re

from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import NOUN_LIKE
from notecards.extract.words import Word

REMARK = pattern(
    r"(?:a tener en cuenta|pero|por tanto|(?:notas?|claves?|preguntas?|datos?|tips?|consejos?|trucos?) (?:de|del|para el) examen|muy preguntad[oa])(?!\w)",
    re.IGNORECASE,
)
"""How a Spanish label begins that calls what follows it a remark, or joins it to what was said."""


def says_what_is_done(found: list[Word], whole: str, language: Language) -> bool:
    """ "Comprend des exceptions : ...": a verb, and what it acts on."""
    acts = len(found) > 2 or bool(re.match(r"\w+\sl['’]", whole))
    return acts and found[0].lower in language.verbs and found[0].lower not in NOUN_LIKE
