"""Several things done to one: "Laws are drafted by the council and reviewed by an upper house"."""

from notecards.extract.about.pronouns import is_pronoun, points_back
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.questions import ask
from notecards.extract.english.participles import is_participle
from notecards.extract.facts import Found, fact_of
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, join, masked, strip, text


def further_deeds(here: Here, row: Tokens, rule: str) -> tuple[int, list[Found]] | None:
    """Where behind the first participle the second one begins, with its comma or "and", and the facts of the later ones."""
    whole = masked(row).rstrip(" .;!")
    clause = clause_of(whole, ENGLISH) if " and " in whole else None
    if clause is None or clause.kind is not Verb.MODAL or clause.negated or clause.aux.lower() not in _AUXILIARIES:
        return None
    subject = strip(cut(row, *clause.subject))
    joints = [one for one in _JOINT.finditer(whole, clause.rest[0]) if _is_done(one["done"])]
    if not masked(subject).strip() or is_pronoun(subject, ENGLISH) or points_back(subject):
        return None
    if not joints or not _AND.search(joints[-1].group()) or not _is_whole(whole, clause, joints[0].start()):
        return None
    found = []
    for one, end in zip(joints, [*(two.start() for two in joints[1:]), len(whole)], strict=True):
        done = strip(cut(row, one.start("done"), end), " ,")
        said = join((lowered(subject, here.note), text(clause.aux.lower()), done), " ")
        again = clause_of(masked(said), ENGLISH)
        asked = ask(again, said, lowered(subject, here.note), here.note, ENGLISH) if again else None
        fact = fact_of(said, asked, rule) if asked else None
        if fact is None:
            return None
        found.append(fact)
    return joints[0].start(), found


def _is_done(word: str) -> bool:
    return is_participle(word) and (word in PAST or word.endswith("ed"))


def _is_whole(whole: str, clause: Clause, joint: int) -> bool:
    """Whether something is said with the first participle, and no other verb stands there: "led by a king chosen by lot and ..."."""
    between = [word.lower for word in words(whole[clause.rest[0] : joint])]
    verbs = any(_is_done(word) for word in between) or set(between) & ENGLISH.relatives
    return len(between) > 1 and not verbs


_AUXILIARIES = frozenset("is are was were".split())
_AND = pattern(r"\sand\s")
_JOINT = pattern(
    r"(?:,\s(?:and\s)?(?:then\s|later\s|finally\s)?|\sand\s(?:then\s|later\s|finally\s)?)(?P<done>[a-z]{3,})\s(?=(?:by|in|into|on|at|from|to|with|for|as|through|via|between|under|over|during|until|within|across)\s)"
)
"""A comma or "and" before a later participle and its preposition."""
