"""How an English clause is asked for a number: how many, how many bytes, into how many, what percentage."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, skipped, worded
from notecards.extract.english.nouns import is_plural
from notecards.extract.english.participles import TAKES_A_NAME
from notecards.extract.english.phrases import Phrases
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import plain, text

_COUNTED = pattern(
    r"(?P<of>of )?(?P<number>(?:over |about |at least |at most |up to |exactly |only |\w{1,2}\s?=\s?)?(?:\d[\d.,]*(?:\s?(?:million|billion|thousand))?|\d?[nkm]?(?:\^[\w{(][\w)}+-]*|!)|two|three|four|five|six|seven|eight|nine|ten|twelve))"
    r"\s(?P<things>(?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*s(?:\sof\s[a-z][\w-]*)?)(?=\s*(?:[,.;(]|$|\s(?:in|of|per|on|with|for|from|at|to|that|which|each|and)\b))",
    re.IGNORECASE,
)
_HAVING = frozenset("have use contain consist include comprise need require take possess cover span employ".split())
_SO_MANY = pattern(
    r"(?P<number>(?:about |around |over |nearly |almost |only |just |up to |at least |at most |more than |less than |fewer than |roughly |approximately )?(?:(?!\d+\.\d+\.)\d[\d.,]*(?:\s(?:thousand|million|billion))?"
    r"(?P<percent>\s?(?:%|percent|per cent))?|(?:\w+\s)?(?P<spelt>(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|one|two|three|five|ten|twenty)\s(?:percent|per cent))))\s"
    r"(?P<things>of\s.+|(?!of\b)[a-z][^()]*|[A-Z][a-z]+s\b[^()]*)$",
    re.IGNORECASE,
)
_INTO = pattern(
    r"(?P<what>[^.;:]{0,80}?)\s?into\s(?P<number>(?:\w{1,2}\s?=\s?)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve))\s(?P<things>(?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*s)(?=\s*(?:[,.;:(]|$))"
)
_PARTS_IT = frozenset(
    "split divide divided separate separated break broken classify classified group grouped partition partitioned categorize categorized categorise categorised cut".split()
)
_MEASURE = pattern(
    r"(?:(?P<how>usually|typically|always|normally|generally|only)\s)?(?P<number>(?:about |over |up to |at least |at most |exactly |around |approximately )?\d[\d.,]*)\s"
    r"(?P<unit>(?:bits|bytes|kilobytes|megabytes|gigabytes|milliseconds|seconds|minutes|hours|days|weeks|months|years|metres|meters|kilometres|kilometers|miles|feet|inches|"
    r"grams|kilograms|tonnes|litres|liters|degrees|people|layers|dimensions|neurons|amino acids|base pairs)\b)(?=\s*(?:[,;.(]|$|(?:long|wide|high|tall|deep|thick|old|away)\b))"
)


class Counts(Phrases):
    """The forms that ask for a number; each is None where the clause has none of its kind."""

    def _how_many(self) -> Question | None:
        """ "The encoder has N = 6 layers": how many layers does the encoder have?"""
        start, end = skipped(self._whole, self.clause.rest)
        counted = _COUNTED.match(self._whole[start:end])
        if not counted or not is_plural(counted["things"].split(" of ")[0].split()[-1]):
            return None
        if re.search(r":\s\w", self._whole[start + counted.end() : end]):
            return None  # which they are stands behind
        aux, base = self._support()
        given = self.clause.kind is Verb.MODAL and base.split()[-1].lower() in TAKES_A_NAME
        if (
            self.clause.kind is Verb.COPULA
            or (base not in _HAVING and not given)
            or (self.clause.kind is Verb.MODAL and not given)
        ):
            return None
        verb = text(base + (" of" if counted["of"] else ""))
        tokens = worded(
            self._table("how many"), aux=text(aux), subject=self._subject(), verb=verb, things=text(counted["things"])
        )
        return Question(self._with_preface(tokens), (start + counted.start("number"), start + counted.end("number")))

    def _how_many_do(self) -> Question | None:
        """ "40 percent of patients relapse", "Fewer than 300 doctors finish": what percentage, how many doctors?"""
        begin, stop = self.clause.subject
        found = _SO_MANY.match(self._whole[begin:stop].rstrip())
        if not found or self.clause.negated or plain(self.subject) not in self._whole:
            return None
        start, end = skipped(self._whole, self.clause.rest)
        if re.match(r"and\s", self._whole[start:end]) or re.search(r"\b(?:and|or)\s\d", found["things"]):
            return None  # "1 glucose and 6 oxygen yield ...", "2 nuclear envelopes form and chromosomes decondense"
        pause = re.search(r",\s|\s[-–—]\s|[;:]", self._whole[start:end])
        said = self._whole[self.clause.verb[0] : start + pause.start() if pause else end].strip()
        if self.clause.kind is Verb.MODAL:
            said = f"{self.clause.aux} {said}"
        if len(words(said)) < (1 if self.clause.kind is Verb.PAST else 2) or len(words(said)) > 16:
            return None
        form = "what percentage" if found["percent"] or found["spelt"] else "how many do"
        tokens = worded(self._table(form), things=text(found["things"]), verb=text(said))
        return Question(self._with_preface(tokens), (begin + found.start("number"), begin + found.end("number")))

    def _into_how_many(self) -> Question | None:
        """ "They split the input into 8 parts", "It is divided into four stages": into how many parts, stages?"""
        start, end = skipped(self._whole, self.clause.rest)
        parts = _INTO.match(self._whole[start:end])
        if not parts or self.clause.kind is Verb.COPULA or not is_plural(parts["things"].split()[-1]):
            return None
        aux, verb = self._support()
        if verb.split()[-1:] and verb.split()[-1] not in _PARTS_IT:
            return None
        said = text(f"{verb} {parts['what']}".strip())
        tokens = worded(
            self._table("into how many"),
            aux=text(aux),
            subject=self._subject(),
            verb=said,
            things=text(parts["things"]),
        )
        return Question(self._with_preface(tokens), (start + parts.start("number"), start + parts.end("number")))

    def _how_large(self) -> Question | None:
        """ "The header is usually 20 bytes": how many bytes is the header usually?"""
        start, end = skipped(self._whole, self.clause.rest)
        found = _MEASURE.match(self._whole[start:end])
        if self.clause.kind is not Verb.COPULA or not found:
            return None
        long = re.match(r"\s(?P<how>long|wide|high|tall|deep|thick|old|away)\b", self._whole[start + found.end() : end])
        if long:
            aux, end = self.clause.aux.lower(), start + found.end("unit")
            tokens = worded(
                self._table("how adjective"),
                aux=text(aux),
                subject=self._subject(),
                how=text(long["how"].replace("away", "far away")),
            )
            return Question(self._with_preface(tokens), (start + found.start("number"), end))
        how = text(f" {found['how']}" if found["how"] else "")
        parts = {"aux": text(self.clause.aux.lower()), "things": text(found["unit"]), "verb": how}
        tokens = worded(self._table("how large"), subject=self._subject(), **parts)
        return Question(self._with_preface(tokens), (start + found.start("number"), start + found.end("unit")))
