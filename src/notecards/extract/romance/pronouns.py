"""What a Romance pronoun stands for: "il" for the right after "la finalité du droit", "ce phénomène" for what was said to be one."""

import re

from notecards.extract.about.demonstratives import named_above, named_before, of_its_kind
from notecards.extract.about.pronouns import PERSONS, STANDS_FOR_A_THING, Pronoun, agrees
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import with_article
from notecards.extract.romance.owned import owner_of, with_its_owner
from notecards.extract.words import sentences, words
from notecards.tokens import Tokens, masked, plain, text


def stands_for(pronoun: Pronoun) -> Tokens | None:
    """What a Romance pronoun stands for, empty where nothing in reach can be meant; None where it is told as in other languages."""
    here, found, first = pronoun.here, pronoun.found, pronoun.first
    if pronoun.alone and first in STANDS_FOR_A_THING and MAY_BE_OF_THE_CASE.search(pronoun.said):
        return ()
    known = with_article(plain(pronoun.antecedent), here.language) if pronoun.alone and pronoun.antecedent else None
    if known and first in STANDS_FOR_A_THING and not agrees(first, text(known[0])):
        return ()  # "Précision : ... Il ...": of a feminine noun without its article
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
    if thing or first not in _SEVERAL:
        return thing or named_above(here, found, "")
    of_those = _AGREEING.get(first) == next((word.lower for word in words(masked(pronoun.antecedent))), "")
    last = pronoun.said[slice(*(sentences(pronoun.said) or [(0, 0)])[-1])].lower()
    if of_those and noun[: len(noun) - 1] not in last:
        return pronoun.antecedent  # "Los cloroplastos ... Estos orgánulos"
    near = " ".join([*(plain(s.tokens) for s in (*here.headings[-1:], *here.parents)), pronoun.said]).lower()
    return named_above(here, found, pronoun.said) if noun[: len(noun) - 1] in near else ()


def points_outside(row: str, clause: Clause) -> bool:
    """ "El proceso usa esta señal para ...": whether a sentence means by a demonstrative behind its first word what another one names."""
    if _SOME_OF_THEM.fullmatch(row[slice(*clause.subject)].strip()):
        return True
    if _IN_THE_FIRST.match(row) or _CLITIC.match(row[slice(*clause.verb)].lower()):
        return True
    found = [one for one in _THIS.finditer(row) if one.start() != clause.subject[0]]
    nouns = [(one["noun"].lower(), one.start()) for one in found]
    return any(noun[: max(4, len(noun) - 2)] not in row[:at].lower() for noun, at in nouns)


_SOME_OF_THEM = pattern(
    r"(?:algun|much|otr|amb|vari|cada un|un|ningun)[oa]s?(?:\s(?:de|entre)\s(?:ell[oa]s|est[oa]s))?|(?:el|la|los|las)\s(?:primer|segund|tercer|cuart|últim|otr)[oa]s?",
    re.IGNORECASE,
)
"""A subject that counts or tells apart what another sentence names."""
_IN_THE_FIRST = pattern(
    r"(?:en|con|a|de|por|tras|según|durante)\s(?:el|la|los|las)\s(?:primer|segund|tercer|cuart|últim|otr)[oa]s?,",
    re.IGNORECASE,
)
_CLITIC = pattern(r"l[oa]s?\s\w")
"""Behind "Teodosio lo convirtió" another sentence says what."""
_THIS = pattern(
    r"(?<!\w)(?:est[eao]s?|dich[oa]s?)\s(?!(?:tipo|caso|artículo|ley|título|código|años?|siglo|último|últimos|modo|es|son|y|o|que|de|en|a|se|no|cual)(?!\w))(?P<noun>(?!\w+[aií]d[oa]s?\W)[^\W\d_]{3,})",
    re.IGNORECASE,
)
"""A demonstrative with its noun."""
MAY_BE_OF_THE_CASE = pattern(
    r"[^.]\s(?:si|s['’]|lorsque|lorsqu['’]|quand|cuando|quando)\s?(?:(?:le|la|un|une|el|un|una|il|lo|o|a)\s|l['’])[^,;:.]+\s?:\s*$",
    re.IGNORECASE,
)
"""Behind the colon a pronoun may stand for the thing in the case before it: "survient lorsque l'organisme en manque : il ..."."""
_SEVERAL = words_of("ces estos estas dichos dichas")
_AGREEING = {"estos": "los", "estas": "las", "dichos": "los", "dichas": "las"}
"""The article of several things that a demonstrative may stand for."""
_IS_A = r"(?:est|sont|était|es|son|era|fue|è|sono|é|são)\s(?:(?:un|une|des|una|unos|unas|el|la|le|les|los|las|o|um|uma|il|lo)\s|l['’])(?:[^\W\d_]+\s)?"
"""What stands between a thing and the kind of thing it is: "ce phénomène" after "X est un phénomène" is X."""
