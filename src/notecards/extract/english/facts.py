"""What the last gate asks of an English card: a front that says which thing it asks about, an answer that tells something."""

import re
from typing import TYPE_CHECKING

from notecards.cards import Kind
from notecards.extract.english.present import is_third_before_noun
from notecards.extract.english.verbs import NOUN_LIKE
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import holds, words
from notecards.tokens import Tokens, plain

if TYPE_CHECKING:  # the gate itself asks this module
    from notecards.extract.facts import Found


def tells_enough(found: "Found", front: str, hidden: str, context: tuple[Tokens, ...]) -> bool:
    """A front that says which thing it asks about, an answer that says which and not that there are some."""
    if found.gaps and found.rule != "arrow" and _shows_nothing(front):
        return False
    if found.front and found.kind is Kind.QA and _HANGS.search(hidden.rstrip(" .:")):
        return False
    if (
        _CUT_SHORT.match(hidden)
        or (found.front and _FIRST_TIME.match(hidden))
        or _THIS_WAY.fullmatch(hidden.strip(" ."))
    ):
        return False
    if found.front and (_NAMES_NOTHING.search(front) or _lost_its_not(f"{front} => {hidden}")):
        return False
    if found.front and (_SOMEBODY.search(front) or _is_misread(front)):
        return False
    if found.front and (_IT_IS.search(front) or _has_two_verbs(front)):
        return False
    if found.front and _ASKS_WHAT.search(front) and (_NO_OBJECT.match(hidden) or _ARROW_FIRST.match(hidden)):
        return False
    if _THEN.search(front) or (found.front and _TWO_COPULAS.search(front)):
        return False
    if _THE_OTHER.search(front) or (found.front and front.count("“") != front.count("”")):
        return False
    if found.front and _POINTS_AND_SAYS.match(hidden):
        return False
    if found.gaps and (_OTHERS.match(front) or (hidden.startswith("any ") and "neither" in front.lower())):
        return False
    said = f"{front} {hidden}"
    dated = holds(said.casefold(), "last ", "next ", "yesterday", "tomorrow", "so far") and _LAST_YEAR.search(said)
    return not dated and not _HEDGED.match(hidden) and not _points_elsewhere(front, context)


_THEN = pattern(
    r"(?:^|: )(?:prior to|before|after|until|since|during|by|following) (?:this|that|these|those|then)(?: [a-z]+)?, ",
    re.IGNORECASE,
)
"""A time that another sentence tells: "Prior to this, what did the king share?"."""
_TWO_COPULAS = pattern(
    r"^What (?:is|are) [^?,]*\s(?:is|are|was|were)\?$|\b[Ww]hat do an?\s(?!(?:few|lot|number|majority|minority|variety|couple|pair|group|series)\b|[^?]*\sand\s)"
)
"""Half a sentence asked as a name: "What is among its causes were?", "What do an event that would harm?"."""
_THIS_WAY = pattern(
    r"(?:by|using|through|in|with|via)?\s?(?:this|that|these|those|the same)\s(?:same\s)?(?:process|way|method|approach|principle|idea|technique|procedure|mechanism|manner)s?",
    re.IGNORECASE,
)
"""An answer that stands for something said before."""
_HANGS = pattern(r"\w\s(?:at|of|to|with|by|from|for|into|between|and|or|the|an?|than|that|which)$")
"""How an answer ends that a list was to complete: "order at"."""
_FIRST_TIME = pattern(r"the\s(?:first|second|third|last|next)\stime\b", re.IGNORECASE)
"""What answers no question for a thing: "met for the first time since 1614"."""
_CUT_SHORT = pattern(r"[.,;:!?)\]}]\s")
"""How an answer begins that lost its first word."""
_NAMES_NOTHING = pattern(
    r"^what (?:is|are|was|were|do|does|did) the (?:(?:first|second|third|other|last|next|same) )?(?:one|ones|two|three|four|others?|process|idea|approach|point|thing|following|rest|latter|former|above|result|thing|way|case)"
    r"(?: (?:do|mean))?\?$",
    re.IGNORECASE,
)
"""A question whose subject could be anything: "What is the process?"."""
_ASKS_WHAT = pattern(r"(?:^|: )[Ww]hat (?:do|does|did) (?:[\w'’/-]+ ){1,6}(?!mean\?)[a-z]+\?$")
_NO_OBJECT = pattern(
    r"(?:after|before|past|during|between|through|within|across|without|until|since|because|when|into|from|at(?! least| most)|by)\s"
)
_ARROW_FIRST = pattern(r"\W*(?:->|→|⇒|=>)")
"""What a verb acts on begins with none of these: "What do plates slide? past each other"."""
_DOES_DID = pattern(
    r"\b(?:does|do|did) (?:[A-Z]\w+ ){1,2}(?P<verb>[a-z]+ed) (?:all|the|an?|his|her|its|their|\w+ \w+ \w+ \w+)\b"
)


def _has_two_verbs(front: str) -> bool:
    """ "What does Stalin blocked all land route to?", "What do justifies harm to?": a noun was read as the verb."""
    found, first = _DOES_DID.search(front), _DOES_DOES.search(front)
    doubled = first is not None and first["verb"] in ENGLISH.verbs and first["verb"] not in NOUN_LIKE
    return doubled or (found is not None and found["verb"] in ENGLISH.past)


def _is_misread(front: str) -> bool:
    """ "What does the account records trades involving capital flow?", "What did the girl passed away fail to do?": the verb was
    taken for a noun."""
    found = _DOES.search(front)
    if found is None:
        return False
    said = words(found["said"])
    third = any(is_third_before_noun(said[i:]) for i in range(2, min(len(said) - 2, 8)) if said[i - 1].text.islower())
    third = third and not said[0].lower.endswith("ing")
    return (found["does"] == "does" and third) or _PASSED_AWAY.search(found["said"]) is not None


_DOES = pattern(r"(?:^|: |, )[Ww]h(?:at|y|om?) (?P<does>does|do|did) (?P<said>(?:the|an?|its|this|[A-Z])[^?]*)\?$")
_PASSED_AWAY = pattern(
    r"^[^,]*\b(?:passed|broke|went|came|grew|took|gave|set|put|turned)\s(?:away|out|up|down|over|in|off|on)\b"
)
_SOMEBODY = pattern(
    r"^(?:.*: |.*, )?\w+ (?:do|does|did|must|should|can|could|would) (?:an?|the) (?:person|someone|somebody|individual)\b(?!\s(?:with|who|whose|without|in|under|of|from|at|on)\b)",
    re.IGNORECASE,
)
"""Anybody of an example: which one is on no card; "a person with type O blood" is."""
_DOES_DOES = pattern(r"(?:^|: )[Ww]hat (?:do|does|did) (?P<verb>[a-z]+s) [a-z]")


_THE_OTHER = pattern(r"\bthe other (?:type|kind|sort|one|reason|method|case|problem|option)s?\b", re.IGNORECASE)
_IT_IS = pattern(r"\b(?:it|they|he|she)['’](?:s|re)\s(?:called|named|known)\b")
"""A sentence whose verb was not found: "what did it's called pack?"."""
_POINTS_AND_SAYS = pattern(
    r"(?:that|this)\s(?:is|are|was|were|does|do|did|has|have|can|will|would|should|must|may)(?:n['’]t)?\b",
    re.IGNORECASE,
)
"""An answer whose subject stands in the sentence before: "that doesn't matter"."""
_OTHERS = pattern(
    r"(?:(?:all|most|some|both|two|three|none) (?:of )?)?(?:the )?others?\b(?!\s+hand)(?:\s(?:two|three|four|ones))?\s(?:is|are|was|were|do|have|has|can|need|use)\b",
    re.IGNORECASE,
)
"""Which the others are stands in the sentence before."""


def _lost_its_not(said: str) -> bool:
    """Whether question and answer are half of a pair, or what is denied: "What did neither side have? any success"."""
    return holds(said.lower(), "=> any", "either") and _LOST_ITS_NOT.search(said) is not None


_LOST_ITS_NOT = pattern(
    r"^(?:(?!\bnot\b).)*\b(?:neither|nor|never|not|n['’]t)\b.*=> any\s|^what (?:is|are|was|were) (?:either|neither)\s",
    re.IGNORECASE,
)
_DEMONSTRATIVE = pattern(
    r"(?<!in )\b(?P<points>this|these|those|the (?:above|latter|former))\s(?P<noun>[a-z][\w-]*)(?:\s(?P<next>[a-z][\w-]*))?",
    re.IGNORECASE,
)
_KINDS = frozenset("types kinds sorts forms".split())
_NO_NOUNS = frozenset("way case context order point kind".split())


def _points_elsewhere(front: str, context: tuple[Tokens, ...]) -> bool:
    """Whether a front speaks of "these effects" or "the above equation" and nothing on it says which."""
    for found in _DEMONSTRATIVE.finditer(front):
        noun = found["noun"].lower()
        if noun in _KINDS and (found["next"] or "").lower() == "of":
            return True
        if noun in _NO_NOUNS or noun in ENGLISH.function or (found["next"] or "").lower() in ("of", "between"):
            continue
        if found["points"] == "This" and front[: found.start()].endswith(". "):
            continue  # to the sentence right before it
        several = found["points"].lower() in ("these", "those")
        told = noun in ENGLISH.past and (found["next"] or "").lower() in ENGLISH.prepositions | ENGLISH.articles
        if told or noun in (ENGLISH.plural_verbs if several else ENGLISH.verbs):
            continue  # "this leads to ...", "this resulted in ...": a verb
        said = [front[: found.start()], *map(plain, context)]
        nouns = {_stem(noun), _stem((found["next"] or noun).lower())}
        if not nouns & {_stem(word.lower) for one in said for word in words(one)}:
            return True
    return False


def _stem(word: str) -> str:
    """An English noun without its plural s."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _shows_nothing(front: str) -> bool:
    """Whether a single word is left beside a gap, and no command: "offer [...]"."""
    seen = words(front.replace("[...]", ""))
    return len(seen) < 2 and not (seen and seen[0].lower in BASES and seen[0].text[:1].isupper())


_LAST_YEAR = pattern(r"\b(?:last|next) (?:year|week|month)\b|\b(?:yesterday|tomorrow|so far)\b", re.IGNORECASE)
"""True on the day the note was written."""
_HEDGED = pattern(
    r"^the (?:\w+ ){1,4}ones?$|^(?:certain|various|several|different)\s(?:\w+\s){0,2}\w+$|^an? (?:instant|moment|lot|while|bit)$|"
    r"^an? (?:wide |large |great |broad )?(?:variety|range|number|lot) of (?:\w+\s)?\w+$|^(?:information|things|stuff|something|everything|changes)(?:\s\w+ly)?$",
    re.IGNORECASE,
)
"""An answer that says there are some, not which."""
