"""What French and Spanish notes say in less than a sentence: in which case something is done."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import words


def end_in_a_case(said: str, language: Language) -> tuple[int, int] | None:
    """ "Anticoagulation si [score ≥ 2]": in which case it is done."""
    found = _IN_A_CASE.fullmatch(said.rstrip(" .;"))
    told = found and clause_of(found["what"], language) is None and words(found["what"])[0].text[:1].isupper()
    return found.span("end") if found and told else None


_IN_A_CASE = pattern(
    r"(?P<what>[^\W\d_][^,;:()]{3,60}?)\s(?:si|en cas de|en cas d['’]|en caso de|lorsque|cuando|quand)\s?(?P<end>(?<=[\s'’])[^,;:()]{4,90})",
    re.IGNORECASE,
)
