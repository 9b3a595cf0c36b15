"""What a Romance pronoun stands for: "il" for the right after "la finalité du droit", "ce phénomène" for what was said to be one."""

import re

from notecards.extract.about.demonstratives import named_above, named_before, of_its_kind
from notecards.extract.about.pronouns import PERSONS, STANDS_FOR_A_THING, Pronoun, agrees
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.owned import owner_of, with_its_owner
from notecards.tokens import Tokens


def stands_for(pronoun: Pronoun) -> Tokens | None:
    """What a Romance pronoun stands for, empty where nothing in reach can be meant; None where it is told as in other languages."""
    here, found, first = pronoun.here, pronoun.found, pronoun.first
    if pronoun.alone and first in STANDS_FOR_A_THING and MAY_BE_OF_THE_CASE.search(pronoun.said):
        return ()
    if pronoun.alone and first in STANDS_FOR_A_THING and not agrees(first, pronoun.antecedent):
        owner = owner_of(pronoun.antecedent)
        return owner if agrees(first, owner) else ()
    if len(found) != 2 or first in PERSONS:
        return None
    noun = found[1].lower
    if re.search(rf"{_IS_A}{re.escape(noun)}(?!\w)", pronoun.said.lower()):
        return pronoun.antecedent
    thing = named_before(found[1].text, pronoun.said, here.language) or of_its_kind(here, found)
    thing = thing or with_its_owner(found, pronoun.said, here.language)
    return thing or named_above(here, found, pronoun.said if first in _SEVERAL else "")


MAY_BE_OF_THE_CASE = pattern(
    r"[^.]\s(?:si|s['’]|lorsque|lorsqu['’]|quand|cuando|quando)\s?(?:(?:le|la|un|une|el|un|una|il|lo|o|a)\s|l['’])[^,;:.]+\s?:\s*$",
    re.IGNORECASE,
)
"""Behind the colon a pronoun may stand for the thing in the case before it: "survient lorsque l'organisme en manque : il ..."."""
_SEVERAL = words_of("ces estos estas")
_IS_A = r"(?:est|sont|était|es|son|era|fue|è|sono|é|são)\s(?:(?:un|une|des|una|unos|unas|el|la|le|les|los|las|o|um|uma|il|lo)\s|l['’])(?:[^\W\d_]+\s)?"
"""What stands between a thing and the kind of thing it is: "ce phénomène" after "X est un phénomène" is X."""
