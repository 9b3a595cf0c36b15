"""What an English verb says that its object becomes: "makes models cheaper", "pulls the chromatids apart", "leaves owners liable for"."""

from typing import NamedTuple

from notecards.extract.english.nouns import NOUNS_TOO
from notecards.extract.english.participles import is_participle
from notecards.extract.english.tables import ADJECTIVE, PREDICATES
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb, words


class Complement(NamedTuple):
    """What belongs to the question, and where in the text behind the verb the answer stands."""

    asked: str
    answer: tuple[int, int]


def complement(said: str, verb: set[str | None]) -> Complement | None:
    """How the object and what it becomes are asked apart; None where the verb has only an object.

    said: what stands behind the verb. verb: its forms."""
    said = _BESIDES.split(said)[0]
    found = words(said)
    if len(found) < 2 or any(sign in said for sign in ",;:"):
        return None
    parted = _PARTED.fullmatch(said)
    if parted and _is_object(words(parted["what"])):
        return Complement(f" {parted['where']}{parted['rest'] or ''}", parted.span("what"))
    without = _WITHOUT.fullmatch(said) if "leave" in verb else None
    if without and _is_object(words(without["what"])):
        return Complement(f" {without['what']}without", without.span("it"))
    if not verb & _MAKES:
        return None
    at = next((i for i in range(1, len(found)) if _is_quality(found, i)), None)
    if at is None:
        return None
    first = at - 1 if at > 1 and (is_adverb(found[at - 1].lower) or found[at - 1].lower in _DEGREES) else at
    if not _is_object(found[:first]):
        return None
    following = found[at + 1].lower if at + 1 < len(found) else ""
    if not following or following in _CIRCUMSTANCES or _is_joined(found, at):
        return Complement(" " + said[found[first].start :].rstrip(" ."), (0, found[first - 1].end))
    if following in _TAKEN and len(found) > at + 2:
        end = found[at + 1].end
        return Complement(f" {said[:end]}", (end + 1, len(said)))
    return None


def is_said_of_things(word: str) -> bool:
    """Whether a word in small letters says what things are like: "stable", "cheaper", "open"."""
    return ADJECTIVE.match(word) is not None or word in PREDICATES or word in _QUALITIES


def _is_quality(found: list[Word], at: int) -> bool:
    """ "models [cheaper]", "the contract [invalid]", "the signal [stable]", and no adjective before its noun: "stable conditions"."""
    good = is_said_of_things(found[at].lower)
    following = found[at + 1].lower if at + 1 < len(found) else ""
    return good and (not following or following in _CIRCUMSTANCES or following in _TAKEN or _is_joined(found, at))


def _is_joined(found: list[Word], at: int) -> bool:
    """ "Germany [weak] and isolated"."""
    last = found[-1].lower
    alike = is_said_of_things(last) or is_participle(last)
    return len(found) == at + 3 and found[at + 1].lower in ENGLISH.coordinators and alike


def _is_object(found: list[Word]) -> bool:
    """A short noun phrase with a noun in it."""
    said = [word.lower for word in found]
    if len(said) > 1 and said[0] not in ENGLISH.articles and said[-1] in BASES - NOUNS_TOO:
        return False  # "makes plants grow faster"
    if not 1 <= len(said) <= 5 or said[-1] in ENGLISH.function | ENGLISH.prepositions or is_adverb(said[-1]):
        return False
    loose = set(said) & (ENGLISH.prepositions - {"of"} | ENGLISH.relatives | ENGLISH.pronouns | ENGLISH.modals)
    bare = len(said) == 1 and (said[0] in BASES or is_participle(said[0]) or ADJECTIVE.match(said[0]) is not None)
    return not loose and not bare


_MAKES = frozenset(
    "make makes made render renders rendered keep keeps kept leave leaves left hold holds held turn turns turned drive drives drove consider considers considered declare declares declared deem deems deemed find finds found prove proves proved".split()
)
_BESIDES = pattern(r",\s(?:which|especially|particularly|mainly|above all|notably|even)\s")
_WITHOUT = pattern(r"(?P<what>(?:[\w'’-]+\s){1,5}?)without\s(?P<it>[^,;:]{3,60}?)\s?\.?")
_PARTED = pattern(
    r"(?P<what>(?:[\w'’-]+\s){1,4}?)(?P<where>apart|together|away|aside|into account|into consideration|into question|for granted|in mind|in check|under control|at bay|(?:closer|further|farther) (?:apart|together|away))(?P<rest>\s(?:from|into|when|during|if|until)\s[^,;:]{2,50})?\s?\.?"
)
"""What is pulled, held or pushed somewhere."""
_SIMPLE = """cheap fast slow small large big long short high low deep wide strong weak rich poor warm cool hot cold dark light bright thick thin
hard soft heavy safe close clear clean simple broad tall loud quiet smooth steep tight loose dry wet young old easy""".split()
_QUALITIES = frozenset(
    [*_SIMPLE, *(word.removesuffix("e").replace("sy", "si").replace("vy", "vi") + "er" for word in _SIMPLE)]
) | frozenset(
    "popular unpopular familiar bankrupt extinct obsolete valid invalid void bigger hotter thinner wetter unchanged intact alive invisible possible impossible open shut closed".split()
)
_CIRCUMSTANCES = frozenset(
    "when whenever if during until unless than after before once while because in at by through without".split()
)
_TAKEN = frozenset("for to of on from with against".split())
"""What an adjective takes with it: "liable for damages", "dependent on rain"."""
_DEGREES = frozenset("more less very too so most least much far".split())
