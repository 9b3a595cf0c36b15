"""Several things said within one bracket of a German sentence: "Das Tor wird am Abend geschlossen und von zwei Mann bewacht"."""

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import capital
from notecards.extract.german.articles import article_of
from notecards.extract.german.forms import SEPARABLE
from notecards.extract.german.joints import INNER
from notecards.extract.german.noun_phrases import (
    ADVERBS,
    DETERMINERS,
    OPEN_ATTRIBUTE,
    PREPOSITIONS,
    is_noun,
    noun_phrase,
)
from notecards.extract.german.passives import OF_ONE
from notecards.extract.german.tables import ADJECTIVE, BE, PARTICIPLE, PASSIVE, TIME
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, depths, holds, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_Span = tuple[int, int]


def apart(here: Here, row: Tokens) -> tuple[Tokens, ...]:
    """A sentence for each participle, infinitive or adjective that closes the bracket its auxiliary opens; the sentence itself where
    there is but one."""
    whole = masked(row).rstrip(" .;!")
    clause = clause_of(whole, GERMAN) if holds(whole, " und ") else None
    if clause is None or clause.negated:
        return (row,)
    verb, opens = whole[slice(*clause.verb)].lower(), max(clause.subject[1], clause.verb[1])
    ends = _kind_of_end(verb, clause)
    done = _TO_BE_DONE.search(whole) if ends == "infinitive" else None
    tail = _TAIL.search(whole, opens)
    ends, close = ("participle", done.start()) if done else (ends, tail.start() if tail else len(whole))
    parts = _parts(whole, opens, close, ends) if ends else []
    if len(parts) < 2 or INNER.search(whole, opens, close):
        return (row,)
    undergone = verb in PASSIVE | BE or done is not None
    first = words(whole[slice(*parts[0])])[0]
    if not all(_may_stand(words(whole[a:b]), first.lower, undergone=undergone) for a, b in parts[1:]):
        return (row,)
    behind = (cut(row, done.start(), done.end()),) if done else ()
    rows: list[tuple[Tokens, ...]] = [(cut(row, 0, opens), cut(row, *parts[0]))]
    rows += [_alone(here, row, clause, part, undergone=undergone) for part in parts[1:]]
    told = [join([said for one in (*some, *behind) if (said := strip(one, " ,"))], " ") for some in rows]
    return (*told[:-1], (*told[-1], *cut(row, close, len(whole)))) if tail else tuple(told)


def _kind_of_end(verb: str, clause: Clause) -> str:
    """What closes the bracket that a finite verb opens."""
    if verb in PASSIVE | GERMAN.perfect:
        return "participle"
    return "state" if verb in BE else "infinitive" if clause.kind is Verb.MODAL else ""


_TO_BE_DONE = pattern(r"\swerden$")
"""What the participles of "kann ... gehemmt und ... aktiviert werden" share."""
_TAIL = pattern(
    r",\s(?:ohne|trotz|wegen|aufgrund|anstatt|statt|meist|oft|vor allem|insbesondere|besonders)\s[^,]+(?:, sondern\s[^,]+)?$"
)
"""What goes on behind the last participle."""


def _parts(whole: str, opens: int, close: int, ends: str) -> list[_Span]:
    """Where the parts stand that each have an end of their own; none where what is left at last has none."""
    depth = depths(whole)
    starts, bounds = opens, []
    for joint in _JOINT.finditer(whole, opens, close):
        before, after = words(whole[starts : joint.start()]), words(whole[joint.end() : close])
        if (
            not depth[joint.start()]
            and before
            and after
            and _closes(whole[starts : joint.start()], after[0].lower, ends)
        ):
            bounds.append((starts, joint.start(), joint.group()))
            starts = joint.end()
    last = words(whole[starts:close])
    if not bounds or bounds[-1][2] == ", " or len(last) < 2 or not _is_end(last[-1].text, ends):
        return []
    return [*((a, b) for a, b, _ in bounds), (starts, close)]


_JOINT = pattern(r",?\sund\s(?:dann\s|anschließend\s|danach\s|später\s|schließlich\s)?|,\s")


def _closes(part: str, following: str, ends: str) -> bool:
    """Whether a part of a sentence has come to its end, and no attribute waits for its noun."""
    found = words(part)
    end, before = found[-1], found[-2].lower if len(found) > 1 else ""
    if not _is_end(end.text, ends) or OPEN_ATTRIBUTE.search(part) or before in PREPOSITIONS - _PARTICLES:
        return False
    new = following in PREPOSITIONS | DETERMINERS or following.isdigit()
    return new or (ends == "infinitive" and _is_a_verb(end.lower)) or not end.lower.endswith(("ten", "enen", "te"))


def _is_end(word: str, ends: str) -> bool:
    if not word.islower() or word in PREPOSITIONS | ADVERBS | DETERMINERS:
        return False
    if ends == "infinitive":
        return word.endswith("n")
    return bool(PARTICIPLE.match(word) or (ends == "state" and ADJECTIVE.match(word)))


def _is_a_verb(word: str) -> bool:
    behind = SEPARABLE.match(word)
    return word in GERMAN.plural_verbs or (behind is not None and behind["verb"] in GERMAN.plural_verbs)


_PARTICLES = frozenset("ab an aus auf".split())


def _may_stand(found: list[Word], first: str, *, undergone: bool) -> bool:
    """Whether a later part says enough: of what was done something more than the verb, of what somebody does its own object."""
    said = found[:-1]
    enough = any(is_noun(word) or word.text[0].isdigit() for word in said)
    return enough and (undergone or said[0].lower not in PREPOSITIONS or first in PREPOSITIONS)


def _alone(here: Here, row: Tokens, clause: Clause, part: _Span, *, undergone: bool) -> tuple[Tokens, ...]:
    """A later part behind the verb and the subject of the first, or behind a subject of its own."""
    whole = masked(row)[: part[1]]
    found = words(whole)
    at = next(k for k, word in enumerate(found) if word.start >= part[0])
    after = noun_phrase(whole, found, at) if undergone and _may_be_a_subject(here, found[at : at + 3]) else at
    if after == at:
        return cut(row, 0, max(clause.subject[1], clause.verb[1])), cut(row, *part)
    verb = cut(row, *clause.verb)
    if found[at].lower in ("der", "das", "ein"):
        verb = text(OF_ONE.get(plain(verb), plain(verb)))
    if clause.subject[0] > clause.verb[0]:
        return cut(row, 0, clause.verb[0]), verb, cut(row, *part)
    opening = capital(cut(row, part[0], found[after - 1].end))
    return opening, verb, cut(row, found[after - 1].end, part[1])


def _may_be_a_subject(here: Here, found: list[Word]) -> bool:
    """ "... und [das Reich] gegründet", "... und [Wasserstoff] zugesetzt", but "... und [der Stadt] übergeben"."""
    if found[0].lower == "der":
        return is_noun(found[1]) and article_of(found[1].text, here.note) == "der"
    return found[0].lower in _NOMINATIVE or (is_noun(found[0]) and not TIME.search(found[0].text))


_NOMINATIVE = frozenset("die das ein eine".split())
