"""What is done to the thing above: "Secreted by Paneth cells", "Founded in 1920" under its name, read as its clause."""

from notecards.extract.about.labels import bare, label
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.english.participles import is_participle
from notecards.extract.here import Here
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import count, words
from notecards.tokens import Tokens, masked, plain

_LONGEST = 7
"""Words of a name that a question can hold."""


def undergone(here: Here, said: str, *, past: bool = False) -> Clause | None:
    """The passive clause whose subject stands above and whose auxiliary nobody wrote; None where the participle may be a verb.

    past: whether it tells of something that was."""
    found = _OPENS.match(said)
    if not found or here.statement.place not in (Place.BULLET, Place.PARAGRAPH) or count(said) < 3:
        return None
    if BEFORE_A_CLAUSE.match(said):
        return None  # "Written in 1818, the novel explores ..."
    done = found["done"].lower()
    known = done in PAST or _REGULAR.fullmatch(done) is not None
    if done not in _IRREGULAR and (not known or not is_participle(done) or PAST.get(done) in NEVER_PASSIVE):
        return None
    name = words(plain(bare(subject_of(here) or pair_above(here))))
    if not 1 <= len(name) <= _LONGEST or any(word.lower in _NO_THING for word in (name[0], name[-1])):
        return None
    if any(word.lower in PAST or word.lower in ENGLISH.copulas for word in name[1:-1]):
        return None  # "Spared remote memory": a sentence above
    if name[0].lower.endswith("ing") and len(name) > 1 and name[1].lower in ENGLISH.articles:
        return None  # "Valuing an economy": a deed, of which nothing is done
    several = is_plural(head(name))
    past = past or _is_told_beside(here) or happened(said, done)
    aux = ("were" if several else "was") if past else ("are" if several else "is")
    verb = len(found.group().rstrip())
    return Clause(Verb.MODAL, 0, (0, 0), aux, (0, verb), (verb, len(said.rstrip(" .;!"))))


def happened(said: str, done: str) -> bool:
    """ "Founded by monks", "Built in 1820", "Written by Marlowe": whether what was done was done at one time."""
    return bool(_YEAR.search(said)) or done in _ONCE or bool(_BY_A_NAME.match(said) and done in _MADE)


def _is_told_beside(here: Here) -> bool:
    """Whether two lines beside this one tell what the thing above did: "Built dams", "Employed young men"."""
    rows = [words(masked(s.tokens)) for s in (*here.before, *here.after) if s.place is Place.BULLET and s.tokens]
    beside = [row[1:] if row and row[0].lower == "also" else row for row in rows]
    told = [two for two in beside if len(two) > 1 and two[0].lower in PAST and two[1].lower not in ENGLISH.prepositions]
    return len(told) > 1


def pair_above(here: Here) -> Tokens:
    """ "Eosinophils and Basophils": two names as a heading, of both of which a text is."""
    named = bare(label(here.headings[-1].tokens)) if here.headings and not here.parents else ()
    return named if _PAIR.fullmatch(plain(named)) else ()


_PAIR = pattern(r"[A-Z][\w-]+(?:\s[a-z][\w-]+)?s\s(?:and|&)\s[\w-]+(?:\s[a-z][\w-]+)?s")


_OPENS = pattern(
    r"(?!(?:Italy|Sicily|Thessaly|July|Family|Assembly)\s|[Ll]ed\s(?:up\s)?to\s)(?:\w+ly\s|often\s|also\s)?(?P<done>[A-Za-z][A-Za-z-]{2,})(?:\s(?:off|up|out|down|away|together))?\s(?=(?:by|in|into|on|at|from|to|with|for|within|between|through|via|as|of|throughout|under|over|during|after|before|around|among|across|against|near|inside|outside)\s\S)"
)
BEFORE_A_CLAUSE = pattern(
    r"(?:[Cc]ompared|[Cc]ontrasted|[Rr]elated)\s(?:to|with)\s[^,]{2,60},\s\S+\s|\w+\s(?:in|by|on|at|from|to|for|with|as|during|after)\s[^,]{2,60},\s(?:[A-Z]\w+\s[a-z]|(?:the|an?|it|he|she|they|this|these)\b)"
)
_REGULAR = pattern(r"(?!hundred)[a-z-]{3,}[^e]ed")
"""The participle of a verb that no list has: "hydrolysed"."""
_IRREGULAR = frozenset(
    "found made built written held kept sold taken given driven drawn led run set seen known born sent borne broken bound chosen begun woven worn thrown spoken stolen frozen fed laid lost paid read spent split spread taught told won understood dug hung swept spun stuck struck shaken eaten beaten begotten forgotten hidden ridden risen torn withdrawn overthrown".split()
)
NEVER_PASSIVE = frozenset(
    "seek join strive become remain appear hope want need try decide agree refuse fail seem tend manage continue help belong happen consist rely arise occur come live differ originate emerge act serve insist wait aim intend attempt work fight argue campaign believe participate travel rebel protest vote compete collaborate cooperate contribute depend struggle resign return die rise fall grow go arrive escape flee emigrate respond react retire start begin end last ruled reign reside graduate study result".split()
)
"""Past forms that are what somebody did, not what was done to it."""
_NO_THING = frozenset(
    "tips tricks notes facts things points questions ideas reminders tasks todos links misc remarks observations conclusions findings lessons symptoms signs treatment diagnosis causes cause effects effect features types examples notes overview introduction summary history background general management other others advantages disadvantages pros cons uses applications functions function definition definitions properties characteristics results methods steps"
    " who what why how when where timeline".split()
)
"""Sides and sections, of which nothing is done: it is done to what they belong to."""
_YEAR = pattern(r"\b(?:1[0-9]\d\d|20\d\d|\d{2,4}\s(?:BC|AD|BCE|CE))\b")
_ONCE = frozenset(
    "born founded invented discovered dissolved signed ratified assassinated killed executed crowned defeated captured exiled abolished conquered overthrown buried destroyed sunk divided passed enacted repealed".split()
)
"""What is done to a thing one time, and was done."""
_MADE = frozenset(
    "proposed introduced developed written created designed led built published established coined painted named led commanded described formulated devised popularised popularized ordered".split()
)
_BY_A_NAME = pattern(r"\w+\sby\s[A-Z][a-z]")
