"""What French and Spanish notes say in less than a sentence: in which case something is done, and what was done to a thing."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.facts import Found, fact_of
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.states import undergone
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, masked, strip


def end_in_a_case(said: str, language: Language) -> tuple[int, int] | None:
    """ "Anticoagulation si [score ≥ 2]": in which case it is done."""
    found = _IN_A_CASE.fullmatch(said.rstrip(" .;"))
    told = found and clause_of(found["what"], language) is None and words(found["what"])[0].text[:1].isupper()
    return found.span("end") if found and told else None


_IN_A_CASE = pattern(
    r"(?P<what>[^\W\d_][^,;:()]{3,60}?)\s(?:si|en cas de|en cas d['’]|en caso de|lorsque|cuando|quand)\s?(?P<end>(?<=[\s'’])[^,;:()]{4,90})",
    re.IGNORECASE,
)


def what_was_done(here: Here, row: Tokens) -> Found | None:
    """ "L'anémie centrale liée à un défaut de production": a thing and what was done to it, without a verb: to what is it linked?"""
    whole = _ASIDE.sub("", masked(row)).rstrip(" .;")
    found = words(whole)
    if not _OF_ONE_KNOWN.match(whole) or re.search(r"[,:]", whole) or clause_of(whole, here.language):
        return None
    for done in found[1:_LONGEST_NAME]:
        if done.lower in here.language.prepositions - _OF or done.lower in _JOINING:
            return None
        name = lowered(strip(cut(row, 0, done.start)), here.note)
        told = undergone(cut(row, done.start, len(whole)), name, here.language, here.note)
        if told:
            return fact_of(*told, "statement")
    return None


_OF_ONE_KNOWN = pattern(r"(?:les?|la|el|los|las)\s|l['’]", re.IGNORECASE)
_ASIDE = pattern(r"\s\([^()]*\)\W*$")
_LONGEST_NAME = 7
_OF = frozenset("de du des d' del".split())
_JOINING = frozenset("et ou y o e qui que dont où".split())
