"""What an English sentence says of the last thing it names: "..., which contains photoreceptors", "... by Bismarck, who led the envoys"."""

from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.english.nouns import is_plural
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked import asked_of
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def said_of_the_last(here: Here, row: Tokens) -> Found | None:
    """ "The ovary releases an egg, which travels through the tube": what does the egg travel through?"""
    whole = masked(row)
    clause = clause_of(whole, ENGLISH)
    found = _RELATIVE.match(whole, relative_at(whole)) if clause and relative_at(whole) > clause.verb[1] else None
    if clause is None or found is None or "," in whole[found.end() :] or not 2 <= count(whole[found.end() :]) <= 16:
        return None
    told_of_one = bool(_TELLS_OF_ONE.match(whole, found.start()))
    begin = _antecedent(words(whole[: found.start()]), clause, comma=bool(found["comma"]), one=told_of_one)
    if begin is None:
        return None
    named = cut(row, begin, found.start())
    opening = words(plain(named))[0]
    if opening.lower in ("a", "an"):
        named = join((text("the "), cut(named, opening.end + 1)), "")
    told = join((named, cut(row, found.end())), " ")
    said = clause_of(masked(told), ENGLISH)
    if said is None or said.subject[0] or masked(told)[slice(*said.subject)].strip() != masked(named):
        return None
    if said.negated or not agrees(said, masked(named)) or (found["sign"] == "which" and _is_of_all(said, masked(told))):
        return None
    asked = asked_of(here, told, said, trimmed(named), "statement")
    return None if asked is None or not asked.front or _VAGUE.search(plain(asked.front)) else asked


def relative_at(whole: str) -> int:
    """Where the last relative clause of a sentence begins; 0 where there is none."""
    return max((found.start() for found in _RELATIVE.finditer(whole)), default=0)


def _antecedent(before: list[Word], clause: Clause, *, comma: bool, one: bool) -> int | None:
    """Where the last thing that is named begins, if it is sure which that is: behind "of" it may be the one or the other."""
    at = len(before)
    while at and before[at - 1].start >= clause.verb[1] and not _ends_a_phrase(before[at - 1].lower):
        at -= 1
    phrase, ahead = before[at:], before[at - 1].lower if at else ""
    names = all(word.text[:1].isupper() for word in phrase)
    comma = comma or (one and ahead in ("a", "an") and len(phrase) > 1)  # "a trade embargo which pushed them ..."
    while not comma and phrase and not names:  # only behind a comma of anything: "a ruler called Batista who ..."
        phrase = phrase[1:]
        names = all(word.text[:1].isupper() for word in phrase)
    if not 1 <= len(phrase) <= 4 or ahead == "of" or any(word.lower in PAST for word in phrase[:-1]):
        return None
    if comma and ahead in ENGLISH.articles:
        return before[at - 1].start if before[at - 2].lower != "of" else None
    owned = ahead in ("its", "their", "his", "her", "this", "that", "these", "those", "no")
    return None if owned or (phrase[-1].lower in ENGLISH.function and not names) else phrase[0].start


def _ends_a_phrase(word: str) -> bool:
    """Whether what a noun phrase is made of ends before a word."""
    return (
        word in ENGLISH.function
        or word in ENGLISH.prepositions
        or word in ENGLISH.coordinators
        or word in ("its", "his", "her")
    )


def agrees(said: Clause, named: str) -> bool:
    """Whether a verb is in the number of what it would be said of."""
    several = is_plural(words(named)[-1].text)
    one = said.kind is Verb.SINGULAR or said.aux.lower() in ("is", "was", "has")
    many = said.kind is Verb.PLURAL or said.aux.lower() in ("are", "were", "have")
    return (one and not several) or (many and several) or not (one or many)


def _is_of_all(said: Clause, told: str) -> bool:
    """ "..., which makes it cheaper": the whole sentence does that."""
    if said.aux.lower() in ("is", "are", "was", "were"):
        return _HOW_SO.match(told, said.rest[0]) is not None
    verb = told[slice(*said.verb)].lower().rsplit(" ", 1)[-1]
    base = PAST.get(verb) or ENGLISH.verbs.get(verb) or (verb if verb in BASES else "")
    return said.kind is not Verb.PLURAL and (not base or base in _FOLLOWS)


_RELATIVE = pattern(r"(?:(?P<comma>,)\s|(?<=\w)\s)(?P<sign>which|whom?)\s(?=[a-z])")
_TELLS_OF_ONE = pattern(r"\swhich\s(?:was|had|(?!need|feed|seed|breed|exceed|proceed|succeed)\w+ed)\b")
"""What happened is told of one thing and none of its kind, with a comma or without."""
_FOLLOWS = frozenset(
    "make mean allow cause lead result give help let explain show enable prevent change increase reduce decrease lower raise keep ensure create prove end trigger"
    " save cost spare force affect improve limit stop bring leave require reflect suggest imply indicate provide do get become boost weaken strengthen anger outrage shock surprise alarm please upset worry encourage discourage ruin flood frighten provoke spark inspire hurt harm damage isolate delay slow speed accelerate worsen kill destroy undermine add set put".split()
)
"""Verbs of what comes of the whole sentence before them."""
_HOW_SO = pattern(r"\s*(?:(?:why|how|because|when|where|what)\b|(?:[a-z]+[a-rt-z]s\s(?:by|the|an?))\s)")
_VAGUE = pattern(r"(?<!\sto)\sdo\?$")
