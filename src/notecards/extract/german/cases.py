"""German sentences that say what holds for a thing, or what it comes to in a case."""

from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.german.tables import BACK, PARTICLES, POINTING, is_finite
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_IT_HOLDS = pattern(
    r"(?P<opening>(?:Für|Bei|Beim|In|Im|Nach|Unter)\s[^,;:]{3,70}?)\s(?P<verb>gilt|galt)(?:\sstets|\simmer)?(?:,\s(?=dass\s)|:\s)(?P<what>[^;:]{8,})"
)


def it_holds(row: Tokens) -> Question | None:
    """ "Für jeden Knoten gilt, dass sein Schlüssel größer ist": was gilt für jeden Knoten?"""
    found = _IT_HOLDS.fullmatch(masked(row).rstrip(" .;!"))
    if not found or {word.lower for word in words(found["opening"])} & (BACK | POINTING):
        return None
    opening = small_first(strip(cut(row, *found.span("opening"))))
    front = worded(GERMAN.questions["belongs"], verb=text(found["verb"]), subject=opening)
    return Question(front, found.span("what"))


_IT_COMES_IF = pattern(
    r"(?P<case>[^,;:]{5,90}),\s(?:dann\s|so\s)?(?P<verb>kommt|kam)\ses\s(?P<rest>[^,;:]{0,60}?)\s?(?P<to>(?:zu|zum|zur)\s[^,;:]+)"
)


def it_comes_if(row: Tokens) -> Question | None:
    """ "Fehlt ADH, kommt es zum Wasserverlust": wozu kommt es, wenn ADH fehlt?"""
    found = _IT_COMES_IF.fullmatch(masked(row).rstrip(" .;!"))
    case = _as_a_case(strip(cut(row, *found.span("case")))) if found else ()
    if not found or not case or {word.lower for word in words(plain(case))[1:]} & BACK:
        return None
    front = worded(GERMAN.questions["came to if"], verb=text(found["verb"]), subject=case)
    return Question(front, found.span("to"))


def _as_a_case(case: Tokens) -> Tokens:
    """ "Steigt der Druck an" as "wenn der Druck ansteigt"; a clause with "wenn" as it is, small; empty for any other."""
    found = words(masked(case))
    if found[0].lower in ("wenn", "falls", "sobald", "sofern"):
        return small_first(case)
    first, last = found[0], found[-1]
    if len(found) < 2 or not is_finite(first.lower) or first.start:
        return ()
    apart = last.lower in PARTICLES and len(found) > 2
    rest = cut(case, first.end + 1, found[-2].end if apart else last.end)
    return join((text("wenn"), rest, text(f"{last.lower if apart else ''}{first.lower}")), " ")
