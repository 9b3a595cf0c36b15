"""What an English sentence says besides what was asked of it: what came of it, who did it, what is left behind a day."""

import re
from dataclasses import dataclass

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import worded
from notecards.extract.english.answers import without_overrun
from notecards.extract.english.people import is_a_persons
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked import asked_of
from notecards.extract.words import count, is_adverb, words
from notecards.tokens import Mark, Tokens, cut, join, masked, plain, strip, text

_RULE = "statement"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence whose subject is known. clause: its parts; subject: in words that stand alone."""

    here: Here
    row: Tokens
    clause: Clause
    subject: Tokens

    def what_came_of_it(self) -> Found | None:
        """ "X flooded the fields, which led to a famine": what did this lead to?"""
        whole = masked(self.row)
        found = _RESULT.search(whole, self.clause.verb[1])
        if not found or self.clause.negated or not 4 <= count(whole[: found.start()]) <= _LONGEST_CAUSE:
            return None
        base, ending = _BASES[found["stem"].lower()], found["ending"] or ""
        if clause_of(whole[: found.start()], ENGLISH) is None:
            return None
        does = found["whom"] and base in _MAKES_DO
        past = ending == "ed" or found["stem"] == "led" or (ending == "ing" and self._is_past())
        said = f" {found['to']}" if found["to"] else f" {found['whom']}to do" if does else ""
        cause = join((self._named(), cut(self.row, self.clause.verb[0] - len(self._aux()), found.start())), " ")
        front = worded(
            ENGLISH.questions["came of it"], subject=cause, aux=text("did" if past else "does"), verb=text(base + said)
        )
        back = strip(
            without_overrun(
                trimmed(first_idea(cut(self.row, found.start("whom") if found["whom"] and not does else found.end())))
            ),
            " .",
        )
        return Found(Kind.QA, _RULE, 0.7, back, front, asked=plain(self.row)) if plain(back) else None

    def without_what_came_of_it(self) -> Tokens:
        """The sentence up to what came of it."""
        found = _RESULT.search(masked(self.row), self.clause.verb[1])
        return cut(self.row, 0, found.start()) if found else self.row

    def who_did_it(self) -> Found | None:
        """ "Ada Byron designed the first loop": who designed it? Only of a deed that one alone can have done, and of a name."""
        whole, verb = masked(self.row), masked(self.row)[slice(*self.clause.verb)].lower()
        named = cut(self.row, *self.clause.subject)
        made = self.clause.aux.lower() == "was" and verb in _MADE
        done = (made or (self.clause.kind is Verb.PAST and PAST.get(verb) in _DEEDS)) and not self.clause.negated
        if not done or plain(named) not in plain(self.here.statement.tokens) or not is_a_persons(named, self.here):
            return None
        deed = without_overrun(trimmed(first_idea(cut(self.row, self.clause.verb[0]))))
        if (
            not (made or _ONE_THING.match(whole, self.clause.rest[0]))
            or _POINTS.search(plain(deed))
            or count(plain(deed)) > 16
        ):
            return None
        front = worded(ENGLISH.questions["who did"], verb=join((text("was "), deed), "") if made else deed)
        return Found(Kind.QA, _RULE, 0.7, trimmed(named), front, asked=plain(self.row))

    def said_in_it(self) -> Found | None:
        """ "Ada wrote a treatise, in which she argued that ...": what did Ada argue?"""
        found = _IN_WHICH.search(masked(self.row), self.clause.rest[0])
        return self._asked(join((self.subject, cut(self.row, found.end())), " ")) if found else None

    def reason_in_brackets(self) -> tuple[Found | None, Found | None]:
        """ "The town lost its toll (because the river moved)": what it lost, and why."""
        found = _BECAUSE.search(masked(self.row), self.clause.rest[0])
        if not found:
            return None, None
        bare = cut(self.row, 0, found.start())
        return self._asked(bare), self._asked(join((bare, cut(self.row, *found.span("why"))), " "))

    def other_object(self, fact: Found) -> Found | None:
        """ "The guild gives loans to widows" beside to whom: what does it give to widows?"""
        front, whole, verb = plain(fact.front), plain(self.row), self.clause.verb[1]
        asked = _ENDS_IN_A_SIGN.search(front)
        at = whole.find(f" {asked['sign']} {plain(fact.back)}", verb) if asked and fact.back else -1
        thing = whole[verb:at].strip() if at > 0 else ""
        if not asked or not 1 <= count(thing) <= 5 or not 1 <= count(plain(fact.back)) <= 5:
            return None
        left = front[: asked.start()]
        opening = next(iter(words(thing)), None)
        small = opening is None or opening.lower in ENGLISH.function - ENGLISH.articles or is_adverb(opening.lower)
        if not left.endswith(f" {thing}") or small or not _GIVES.search(left.removesuffix(f" {thing}")):
            return None
        kept = cut(fact.front, 0, len(left) - len(thing))
        row = join((kept, text(f"{asked['sign']} "), fact.back, text("?")), "")
        return Found(Kind.QA, _RULE, 0.66, cut(self.row, whole.index(thing, verb), at), row, asked=plain(self.row))

    def _asked(self, row: Tokens) -> Found | None:
        """Another sentence about the same subject, asked."""
        clause = clause_of(masked(row), ENGLISH)
        asked = asked_of(self.here, row, clause, self.subject, _RULE) if clause else None
        return None if asked is None or asked.front == () or _DO.search(plain(asked.front)) else asked

    def left_of_it(self, fact: Found) -> Found | None:
        """ "The charter was signed in 1215 by King John": behind when it was signed, by whom."""
        at = plain(self.row).find(plain(fact.back))
        sign = _SIGN.search(plain(self.row)[: max(at, 0)])
        after = plain(self.row)[at + len(plain(fact.back)) :]
        dated = plain(fact.front).startswith("When ") and _YEAR.search(plain(fact.back))
        if not dated or not sign or sign.start() < self.clause.verb[1] - 1:
            return None
        row = join((cut(self.row, 0, sign.start()), cut(self.row, len(plain(self.row)) - len(after))), "")
        clause = clause_of(masked(row), ENGLISH)
        if clause is None or clause.subject != self.clause.subject:
            return None
        again = asked_of(self.here, row, clause, self.subject, _RULE)
        same = again and plain(again.front) == plain(fact.front)
        return None if same or again is None or _VAGUE.search(plain(again.front)) else again

    def _is_past(self) -> bool:
        return self.clause.kind is Verb.PAST or self.clause.aux.lower() in ("was", "were", "had", "could", "would")

    def _aux(self) -> str:
        """What stands between the subject and the verb."""
        return masked(self.row)[self.clause.subject[1] : self.clause.verb[0]]

    def _named(self) -> Tokens:
        return cut(self.row, self.clause.start, self.clause.subject[0]) + self.subject


def said_of_a_marked_name(here: Here, row: Tokens) -> Found | None:
    """ "We use *active transport* that requires energy": what the name requires that the note marks within a sentence."""
    at = 0
    for token in row:
        end = at + len(plain((token,)))
        relative = _THAT.match(masked(row), end) if at and token.marks & (Mark.BOLD | Mark.ITALIC) else None
        if relative:
            name = strip(cut(row, at, relative.start("that")))
            told = join((name, cut(row, relative.end())), " ")
            clause = clause_of(masked(told), ENGLISH)
            if clause and masked(told)[slice(*clause.subject)].strip() == masked(name):
                asked = asked_of(here, told, clause, name, _RULE)
                return None if asked and _VAGUE.search(plain(asked.front)) else asked
        at = end
    return None


_LONGEST_CAUSE = 22
"""Words of what a result is asked for."""
_BASES = {
    "led": "lead", "lead": "lead", "result": "result", "contribut": "contribute", "caus": "cause", "allow": "allow",
    "enabl": "enable", "forc": "force", "prompt": "prompt", "trigger": "trigger", "prevent": "prevent", "increas": "increase",
    "reduc": "reduce", "creat": "create", "produc": "produce", "ensur": "ensure", "end": "end", "spark": "spark",
    "strengthen": "strengthen", "weaken": "weaken", "destroy": "destroy",
}  # fmt: skip
"""Verbs of what comes of something, by what all their forms begin with."""
_MAKES_DO = frozenset("lead cause allow enable force prompt".split())
"""Those of them that somebody is named behind, and what he does then."""
_RESULT = pattern(
    r"(?:,?\swhich\s(?:(?:then|thus|eventually|ultimately|in turn|later|also)\s)?|,?\s[-–—]{1,2}\s(?:this|which)\s|,\sand\sthis\s|,\s(?:(?:thus|thereby|eventually)\s)?(?=\w+ing\b))"
    rf"(?P<stem>{'|'.join(_BASES)})(?P<ending>e?s|ed|e|ing)?\s"
    r"(?:(?P<to>to|in|for)\s|(?P<whom>(?:(?!(?:to|only|who|which|that|and)\b)[\w-]+\s){1,4}?)to\s(?=[a-z]+\b))?",
    re.IGNORECASE,
)
"""How a sentence goes on with what came of it: ", which led to", " - this forced them to", ", causing"."""
_SIGN = pattern(r",?\s(?:in|on|around|about|by)\s$")
"""What holds a day to the sentence before it."""
_ENDS_IN_A_SIGN = pattern(r"\s(?P<sign>to|from|into|with)\?$")
_GIVES = pattern(
    r"\s(?:provide|provided|give|given|offer|offered|send|sent|transfer|transferred|transport|transported|carry|carried|deliver|delivered|supply|supplied|grant|granted|assign|assigned|pass|bring|brought|protect|protected|remove|removed|release|released|separate|convert|connect|add|supply|sell|sold|export|move|moved|pay|paid|take|receive|absorb|extract|obtain|produce)$"
)
_DO = pattern(r"\sdo\?$")
_IN_WHICH = pattern(r",?\sin which (?:he|she|they)(?=\s[a-z])")
_BECAUSE = pattern(r"\s\((?P<why>(?:because|due to)\s[^()]{6,120})\)\W*$")
_THAT = pattern(r"(?:\s[a-z]+){0,2}?(?P<that>\s(?:that|which)\s)")
_YEAR = pattern(r"\b[12]\d{3}")
_VAGUE = pattern(r"\sdo\?$|^(?:When|Where|Why|How)\b")
_ONE_THING = pattern(r"\s(?:the|his|her|its|their|this)\s|\s[\"“‘*]?[A-Z]")
"""How the one thing begins that a deed was done to."""
_POINTS = pattern(r"\b(?:it|them|this|these|those|such|another|other)\b", re.IGNORECASE)
_MADE = frozenset("made elected crowned appointed named chosen".split())
_DEEDS = frozenset(
    "abolish annex assassinate build coin compose conquer create crush defeat depose design destroy develop devise discover draft establish formulate found inaugurate introduce invent kill launch lead murder name organize organise overthrow paint patent pioneer proclaim propose publish repeal sign start suppress translate unify unite win write".split()
)
"""What one alone has done, where it was done to one thing."""
