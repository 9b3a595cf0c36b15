"""All that an English clause may be asked for beside what it says of its subject."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, skipped, worded
from notecards.extract.english.counts import Counts
from notecards.extract.english.manners import Manners
from notecards.extract.english.places import Places
from notecards.extract.english.reasons import Reasons
from notecards.extract.english.times import Times
from notecards.extract.patterns import pattern
from notecards.tokens import text


class Circumstances(Counts, Reasons, Manners, Times, Places):
    """The forms that ask for a circumstance; each is None where the clause has none of its kind."""

    def why_not(self) -> Question | None:
        """ "X is not an issue because Y": why is it none?"""
        opens = re.match(r"\s*not\s", self._whole[slice(*self.clause.rest)])
        return (self._why() or self._when()) if opens else None

    def _besides(self) -> Question | None:
        """ "It depends not only on X but also on Y": besides X, what does it depend on?"""
        start, end = skipped(self._whole, self.clause.rest)
        found = _NOT_ONLY.fullmatch(self._whole[start:end])
        aux, verb = self._support()
        if not found or not verb or self.clause.kind is Verb.COPULA:
            return None
        tokens = worded(
            self._table("besides"),
            besides=text(found["one"]),
            aux=text(aux),
            subject=self._subject(),
            verb=text(f"{verb} {found['with']}".strip()),
        )
        return Question(tokens, (start + found.start("other"), start + found.end("other")))

    def _who_can(self) -> Question | None:
        """ "Domain languages, self-tuning and profilers might help": what might help?"""
        start, end = skipped(self._whole, self.clause.rest)
        subject = self._whole[slice(*self.clause.subject)]
        if self.clause.kind is not Verb.MODAL or start < end or subject.count(",") < 1 or self.clause.negated:
            return None
        verb = text(self._whole[slice(*self.clause.verb)])
        tokens = worded(self._table("what"), aux=text(self.clause.aux.lower()), verb=verb)
        return Question(tokens, skipped(self._whole, self.clause.subject))


_NOT_ONLY = pattern(
    r"not only (?:(?P<with>on|in|of|by|for|from|to|with|at) )?(?P<one>[^,;.]{2,80}?),? but (?:also )?(?(with)(?:(?P=with) ))(?P<other>[^;.]{2,120})"
)
