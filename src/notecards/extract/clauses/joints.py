"""Whether a second main clause begins at a joint of a sentence, and whose subject it has: what the languages share of it."""

from typing import ClassVar

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words
from notecards.tokens import OPAQUE

SHORTEST = 3
"""Words: what is shorter is no statement of its own."""
WITH_OBJECT = 2
"""Words: the least a second verb and its object have."""


class Joint:
    """A comma, a conjunction, or both, and what stands before and after it.

    conjunction: in small letters, empty at a mere comma. first: the clause before. found: the words behind. A family of languages
    overrides what its grammar knows.
    """

    ADDING: ClassVar[frozenset[str]] = frozenset()
    """Conjunctions that add and set nothing against it: "and"."""
    SHORTEST_ELIDED: ClassVar[int] = SHORTEST
    """Words: the least a clause has that shares the subject before it, where another follows."""

    def __init__(self, before: str, after: str, sign: str, first: Clause, language: Language) -> None:
        self.before = before
        self.after = after
        self.conjunction = sign.strip(", ").lower()
        self.comma = "," in sign
        self.first = first
        self.language = language
        self.found = words(after)

    def shares_subject(self) -> bool | None:
        """Whether what follows has the subject of what precedes; None where it is no main clause."""
        if self.is_open():
            return None
        if self.adds_a_deed():
            return True
        if self.first.subject[0] >= self.first.subject[1]:
            if self.goes_on_without_subject():
                return True
            if not self.may_bring_a_subject():
                return None
        if not self.may_open(self.head()) or self.is_no_clause():
            return None
        if self.begins_with_verb():
            return True
        return False if self.has_own_subject() else None

    def is_open(self) -> bool:
        """Whether the first part cannot stand alone: it begins with "if" or "while", ends in a preposition, or in an aside of its own."""
        found, language = words(self.before), self.language
        first, last = found[0].lower, found[-1].lower
        aside = words(self.before.rsplit(",", 1)[1])[:1] if "," in self.before and not self.conjunction else []
        return (
            (first in language.relatives and first not in language.articles and not self.concedes(first))
            or self.waits_for_more(first)
            or self.ends_in_preposition(last)
            or last in language.articles
            or any(word.lower in (*language.coordinators, *language.prepositions, *language.openers) for word in aside)
        )

    def concedes(self, first: str) -> bool:
        """Whether what opens the first part only concedes something, and its main clause stands in it. first: its first word."""
        return False

    def waits_for_more(self, first: str) -> bool:
        """Whether a condition without its main clause stands in the first part. first: its first word."""
        return False

    def ends_in_preposition(self, last: str) -> bool:
        """Whether the last word before the joint is a preposition that waits for its noun."""
        return last in self.language.prepositions

    def adds_a_deed(self) -> bool:
        """Whether a second verb with its object follows, whatever else stands there."""
        return False

    def goes_on_without_subject(self) -> bool:
        """Whether a second verb follows a clause whose subject is left out."""
        return False

    def may_bring_a_subject(self) -> bool:
        """Whether a clause with a subject may follow one whose subject is left out."""
        return False

    def head(self) -> Word | None:
        """The word that a clause behind the joint would begin with."""
        return next(iter(self.found), None)

    def may_open(self, head: Word | None) -> bool:
        """Whether a main clause may begin with a word."""
        language = self.language
        return head is not None and not (
            head.lower in language.relatives
            or head.lower in language.prepositions
            or (head.lower in language.openers and head.lower not in language.articles)
        )

    def is_no_clause(self) -> bool:
        """Whether what precedes shows that only a part of the same clause follows."""
        return False

    def begins_with_verb(self) -> bool:
        """ "... but incur high costs", "..., and enables": a finite verb in the number of the one before it, and something after it."""
        return False

    def is_said_of_another(self) -> bool:
        """Whether a relative clause before the joint may own the verb behind it: "a gate that is open and is large"."""
        return self.has_relative()

    def has_relative(self) -> bool:
        """Whether a relative clause stands before the joint."""
        return any(word.lower in self.language.relatives for word in words(self.before)[1:])

    def has_own_subject(self) -> bool:
        """Whether what follows is a main clause that begins with its subject."""
        second = self.second()
        if second is None or second.subject[0] != 0 or second.start != 0 or second.subject[1] == 0:
            return False
        return self.is_main_clause(second, self.after[: second.subject[1]])

    def second(self) -> Clause | None:
        """The clause that follows."""
        return clause_of(self.after, self.language)

    def is_main_clause(self, second: Clause, said: str) -> bool:
        """Whether the words before the second verb can be its subject and not the end of a list. said: those words."""
        found, language = words(said), self.language
        subject = [word.lower for word in found]
        longest = 14 if subject and subject[0] in language.articles else 7
        if not subject or len(subject) > longest or "," in said or _QUOTE.search(said) or self.ends_a_list(subject):
            return False
        if len(subject) == 1 and set(subject[0]) == {OPAQUE}:
            return second.kind is Verb.COPULA  # "$a$ is the rate, $b$ is the offset"
        if subject[0] in language.pronouns or subject[0] in language.demonstratives or subject[0] in language.articles:
            return True
        return self.is_bare_subject(found, second)

    def ends_a_list(self, subject: list[str]) -> bool:
        """Whether words that look like a subject go on with a list, by the first or the last of them."""
        return False

    def is_bare_subject(self, found: list[Word], second: Clause) -> bool:
        """Whether words without an article are the subject of what follows."""
        return bool(self.conjunction) and len(found) <= 4


_QUOTE = pattern(r"[\"“‘]|(?<!\w)'")
