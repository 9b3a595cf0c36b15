"""What a Romance sentence whose subject is left out may open with: "También proporciona grasas"."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, masked, text

_HEARSAY = ByLanguage(
    NEVER,
    es=pattern(
        r"Se (?:dice|cree|rumorea|comenta|piensa|sospecha) que\s(?=(?:el|la|los|las)\s\w|[A-ZÁÉÍÓÚÑ][a-záéíóúñ])"
    ),
)


def without_also(row: Tokens, here: Here) -> Tokens:
    """ "Se dice que Ana Ríos tenía un barco" states it as hearsay: "Según se dice, ..."; so do the openings below."""
    said = _HEARSAY[here.language].match(masked(row))
    return (*text("Según se dice, "), *cut(row, said.end())) if said else _from_its_verb(row, here)


def _from_its_verb(row: Tokens, here: Here) -> Tokens:
    """ "También proporciona grasas" states that something provides fats."""
    also = _ALSO.match(masked(row))
    return cut(row, also.end()) if also and _goes_on(row, here) else row


_ALSO = pattern(
    r"^(?:también|además|asimismo|igualmente|anche|inoltre|também|également|aussi),?\s(?=[a-zà-ÿ])", re.IGNORECASE
)


def _goes_on(row: Tokens, here: Here) -> bool:
    """ "También proporciona grasas": behind the adverb stands a verb whose subject is left out."""
    found, language = words(masked(row)), here.language
    verb = found[1].lower if len(found) > 3 else ""
    return any(
        verb in forms
        for forms in (language.verbs, language.plural_verbs, language.copulas, language.plural_copulas, language.modals)
    )
