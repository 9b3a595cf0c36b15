"""How an English clause is asked for its circumstances: why, how, when, how many."""

import re
from dataclasses import dataclass

from notecards.extract.clause import TAKES_A_NAME, Clause, Verb
from notecards.extract.here import Note, lowered
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.wording import Question, capital, is_plural, skipped, small_first, worded
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, plain, strip, text

_FILLERS = frozenset(
    """so|thus|therefore|however|hence|instead|also|then|finally|first|second|third|next|similarly|otherwise|furthermore|moreover|additionally|generally|typically|
usually|often|sometimes|in other words|for example|for instance|in general|in practice|in this case|in addition|of course|in short|in fact|as a result|in contrast|
by contrast|on the other hand|specifically|basically|essentially|conversely|currently|today|overall|here""".replace(
        "\n", ""
    ).split("|")
)
BY_DOING = re.compile(r"\s(?=(?:by|through|via)\s(?:\w+ly\s|not\s)?\w{3,}ing\b)")


_BY_ANYTHING = re.compile(r"\s(?=(?:by|through|via|using)\s\w)")
_THROUGH = re.compile(
    r"\s(?=(?:by|through|via)\s(?:\w+ly\s|not\s)?\w{3,}ing\b|(?:through|via|using|by means of)\s(?!which\b|the years\b|time\b|history\b)\w)"
)
_MANNER = re.compile(
    r"(?!(?:only|early|daily|weekly|monthly|yearly|likely|usually|mainly|mostly|largely|especially|particularly|significantly|greatly|exactly|directly|currently|"
    r"typically|generally|completely|entirely|partially|primarily|previously|recently|originally|initially|eventually|finally|really|probably|commonly|frequently|"
    r"nearly|approximately|roughly|formerly|simply|highly|fully|merely|solely|family|assembly)\b)"
    r"[a-z]+ly(?:\s(?:and|or)\s[^,;.:]{1,60}|\sin\s[^,;.:]{1,30})?(?=\s*(?:[,;.]|$))"
)
"""An adverb that says in what manner, where its clause says nothing after it."""
_SO_MANY = re.compile(
    r"(?P<number>(?:about |around |over |nearly |almost |only |just |up to |at least |at most |more than |less than |fewer than |roughly |approximately )?(?:(?!\d+\.\d+\.)\d[\d.,]*(?:\s(?:thousand|million|billion))?"
    r"(?P<percent>\s?(?:%|percent|per cent))?|(?:\w+\s)?(?P<spelt>(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|one|two|three|five|ten|twenty)\s(?:percent|per cent))))\s"
    r"(?P<things>of\s.+|(?!of\b)[a-z][^()]*|[A-Z][a-z]+s\b[^()]*)$",
    re.IGNORECASE,
)
_INTO = re.compile(
    r"(?P<what>[^.;:]{0,80}?)\s?into\s(?P<number>(?:\w{1,2}\s?=\s?)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve))\s(?P<things>(?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*s)(?=\s*(?:[,.;:(]|$))"
)
_PARTS_IT = frozenset(
    "split divide divided separate separated break broken classify classified group grouped partition partitioned categorize categorized categorise categorised cut".split()
)
_MEASURE = re.compile(
    r"(?:(?P<how>usually|typically|always|normally|generally|only)\s)?(?P<number>(?:about |over |up to |at least |at most |exactly |around |approximately )?\d[\d.,]*)\s"
    r"(?P<unit>(?:bits|bytes|kilobytes|megabytes|gigabytes|milliseconds|seconds|minutes|hours|days|weeks|months|years|metres|meters|kilometres|kilometers|miles|feet|inches|"
    r"grams|kilograms|tonnes|litres|liters|degrees|people|layers|dimensions|neurons|amino acids|base pairs)\b)(?=\s*(?:[,;.(]|$))"
)
_DONE = frozenset(
    "done achieved performed implemented accomplished realised realized carried computed obtained".split()
)
_CASE = re.compile(
    r"(?P<sign>if|when|whenever|once|as soon as)\s(?P<case>(?!not\b)(?!.*\b(?:it|this|they|these|those|he|she|otherwise)\b)[^;:]{6,160}),\s(?:then\s)?",
    re.IGNORECASE,
)
"""A condition that says by itself what it is about."""
_REASONS = (
    re.compile(r"\sbecause\s(?!of\b)"),
    re.compile(r"\s(?=(?:because of|due to|thanks to)\s\w+)"),
    re.compile(r"(?<!such)(?<!just)(?<!same)(?<!known),?\sas\s(?=(?:they|it|these|this|there)\s\w+\s\w)"),
    re.compile(
        r"(?<!,)\s(?=so\s(?!it\s(?:seems|looks|appears))(?:that\s)?(?:the|an?|it|they|we|you|each|every|no|its|their)\s\w+\s\w)"
    ),
)
_WHENEVER = re.compile(r"\s(?=(?:only\s)?(?P<word>when|whenever|once|as soon as|if)\s\w+\s\w)")
_LEAVES_OPEN = ENGLISH.prepositions.union(
    ENGLISH.coordinators, "more less as while whether even only what that than".split()
)
_FIGURE = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|twice)\b", re.IGNORECASE)
_ASKS_WHETHER = frozenset(
    "predict predicts check checks determine determines see sees know knows ask asks decide decides tell tells".split()
)
_COUNTED = re.compile(
    r"(?P<of>of )?(?P<number>(?:over |about |at least |at most |up to |exactly |only |\w{1,2}\s?=\s?)?(?:\d[\d.,]*(?:\s?(?:million|billion|thousand))?|two|three|four|five|six|seven|eight|nine|ten|twelve))"
    r"\s(?P<things>(?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*s)(?=\s*(?:[,.;(]|$|\s(?:in|of|per|on|with|for|from|at|to|that|which|each|and)\b))",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(
    r"not only (?:(?P<with>on|in|of|by|for|from|to|with|at) )?(?P<one>[^,;.]{2,80}?),? but (?:also )?(?(with)(?:(?P=with) ))(?P<other>[^;.]{2,120})"
)
_HAVING = frozenset("have use contain consist include comprise need require take possess cover span employ".split())
_DESCRIBES = re.compile(r"(?:Almost|Most|Several|\w+(?:ent|ant|al|ive|ous|able|ible|ful|less|ed|ing))\s[a-z]")
"""An adjective before a common noun is written small in a question, though it began the sentence."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """A clause with its subject in words that stand alone. row: what the clause's offsets count in."""

    clause: Clause
    row: Tokens
    subject: Tokens
    note: Note

    @property
    def _whole(self) -> str:
        return plain(self.row)

    def _why(self) -> Question | None:
        """ "X is good because Y", "X is masked so that Y": why is X good, masked?"""
        for sign in _REASONS[:-1] if self.clause.kind is Verb.COPULA else _REASONS:
            found = self._before(sign, "why")
            if found:
                return found
        return None

    def _happens(self) -> Question | None:
        """ "If no frames are free, two transfers are required": what follows if no frames are free?"""
        begin, at = self.clause.start, self.clause.subject[0]
        case = _CASE.fullmatch(self._whole[begin:at])
        start, end = skipped(self._whole, self.clause.rest)
        if not case or count(case["case"]) < 3 or count(self._whole[start:end]) > 4 or self.clause.kind is Verb.COPULA:
            return None
        form = "follows" if case["sign"].lower() == "if" else "happens"
        condition = strip(cut(self.row, begin, at), " ,")
        tokens = worded(self._table(form), condition=small_first(condition))
        then = re.match(r"then\s", self._whole[at:])
        return Question(tokens, (at + (then.end() if then else 0), max(end, self.clause.verb[1])))

    def _because(self) -> Question | None:
        """ "Because X is random, there are many outcomes": why are there many outcomes?"""
        begin, at = self.clause.start, self.clause.subject[0]
        cause = re.fullmatch(
            r"(?:because|since)\s(?P<cause>[^,;:]{6,160}),\s(?:then\s)?", self._whole[begin:at], re.IGNORECASE
        )
        if not cause or self.clause.negated or count(cause["cause"]) < 3:
            return None
        end = skipped(self._whole, self.clause.rest)[1]
        said, aux = self._whole[self.clause.verb[0] : end], self.clause.aux.lower()
        if self.clause.kind is Verb.COPULA:
            said = self._whole[slice(*skipped(self._whole, self.clause.rest))]
        elif self.clause.kind is not Verb.MODAL:
            word = self._whole[slice(*self.clause.verb)]
            base = self.note_base(word.lower())
            aux = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does")
            said = f"{base}{said[len(word) :]}" if base else ""
        if not said.strip() or len(words(said)) > 22:
            return None
        tokens = worded(self._table("why"), aux=text(aux), subject=self._subject(), verb=text(said))
        return Question(tokens, (begin + cause.start("cause"), begin + cause.end("cause")))

    def _how(self) -> Question | None:
        """ "X achieves Y by doing Z": how does X achieve Y?"""
        if self.clause.kind is Verb.COPULA:
            return None
        start, end = self.clause.rest
        verb = self._whole[slice(*self.clause.verb)].rsplit(" ", 1)[-1].lower()
        passive = self.clause.aux.lower() in ("is", "are", "was", "were")
        sign = _BY_ANYTHING if verb in _DONE else _THROUGH if passive else BY_DOING
        means = sign.search(self._whole, start, end)
        eased = verb.startswith(("mak", "made")) and self._whole[start:].lstrip().startswith("it ")
        if not means or eased or len(words(self._whole[start : means.start()])) > 10:
            return self._in_what_manner()
        return self._before(sign, "how")

    def _in_what_manner(self) -> Question | None:
        """ "It converges slowly", "Words are processed independently in the brain": how does it converge, are words processed?"""
        start, end = skipped(self._whole, self.clause.rest)
        manner = _MANNER.match(self._whole[start:end])
        verb = self._whole[slice(*self.clause.verb)]
        if not manner or self.clause.kind is Verb.COPULA:
            return None
        aux = self.clause.aux.lower()
        if self.clause.kind is not Verb.MODAL:
            aux = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does")
            verb = self.note_base(verb.lower()) or ""
        if not verb or verb == "have":
            return None
        tokens = worded(self._table("how"), aux=text(aux), subject=self._subject(), verb=text(verb))
        return Question(self._with_preface(tokens), (start, start + manner.end()))

    def _how_many(self) -> Question | None:
        """ "The encoder has N = 6 layers": how many layers does the encoder have?"""
        start, end = skipped(self._whole, self.clause.rest)
        counted = _COUNTED.match(self._whole[start:end])
        if not counted or not is_plural(counted["things"].split()[-1]):
            return None
        phrase = self._whole[slice(*self.clause.verb)]
        given = self.clause.kind is Verb.MODAL and phrase.split()[-1].lower() in TAKES_A_NAME
        base = phrase if given else self.note_base(phrase.lower())
        if base is None or not (given or base in _HAVING) or self.clause.kind is (None if given else Verb.MODAL):
            return None
        aux = {Verb.PAST: "did", Verb.PLURAL: "do", Verb.MODAL: self.clause.aux.lower()}.get(self.clause.kind, "does")
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
        pause = re.search(r",\s|\s[-–—]\s|[;:]", self._whole[start:end])
        said = self._whole[self.clause.verb[0] : start + pause.start() if pause else end].strip()
        if self.clause.kind is Verb.MODAL:
            said = f"{self.clause.aux} {said}"
        if len(words(said)) < 2 or len(words(said)) > 16:
            return None
        form = "what percentage" if found["percent"] or found["spelt"] else "how many do"
        tokens = worded(self._table(form), things=text(found["things"]), verb=text(said))
        return Question(self._with_preface(tokens), (begin + found.start("number"), begin + found.end("number")))

    def _into_how_many(self) -> Question | None:
        """ "They split the input into 8 parts", "It is divided into four stages": into how many parts, stages?"""
        start, end = skipped(self._whole, self.clause.rest)
        parts = _INTO.match(self._whole[start:end])
        verb = self._whole[slice(*self.clause.verb)]
        if not parts or self.clause.kind is Verb.COPULA or not is_plural(parts["things"].split()[-1]):
            return None
        aux = self.clause.aux.lower()
        if self.clause.kind is not Verb.MODAL:
            aux = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does")
            verb = self.note_base(verb.lower()) or ""
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
        how = text(f" {found['how']}" if found["how"] else "")
        parts = {"aux": text(self.clause.aux.lower()), "things": text(found["unit"]), "verb": how}
        tokens = worded(self._table("how large"), subject=self._subject(), **parts)
        return Question(self._with_preface(tokens), (start + found.start("number"), start + found.end("unit")))

    def _besides(self) -> Question | None:
        """ "It depends not only on X but also on Y": besides X, what does it depend on?"""
        start, end = skipped(self._whole, self.clause.rest)
        found = _NOT_ONLY.fullmatch(self._whole[start:end])
        phrase = self._whole[slice(*self.clause.verb)]
        verb, aux = phrase, self.clause.aux.lower()
        if self.clause.kind is not Verb.MODAL:
            verb = self.note_base(phrase.lower()) or ""
            aux = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does")
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

    def _before(self, sign: "re.Pattern[str]", form: str) -> Question | None:
        """All that stands before a sign asked in one of the forms of the table; what follows it answers."""
        start, end = self.clause.rest
        cause = sign.search(self._whole, start, end)
        if not cause or re.search(r"[.;:]", self._whole[start : cause.start()]):
            return None
        said = self._whole[self.clause.verb[0] : cause.start()].rstrip(" ,")
        if self.clause.kind is Verb.COPULA:
            aux, said = self.clause.aux.lower(), self._whole[start : cause.start()].strip(" ,")
        elif self.clause.kind is Verb.MODAL:
            aux = self.clause.aux.lower()
        else:
            word = self._whole[slice(*self.clause.verb)]
            base = self.note_base(word.lower())
            if base is None:
                return None
            said = base + said[len(word) :]
            aux = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does")
        if not said:
            return None
        tokens = worded(self._table(form), aux=text(aux), subject=self._subject(), verb=text(said))
        return Question(self._with_preface(tokens), skipped(self._whole, (cause.end(), end)))

    def _when(self) -> Question | None:
        """ "Pepsin was discovered in 1836", "It runs when the machine boots": when was pepsin discovered, does it run?"""
        if self._has_a_condition():
            return self._before(_WHENEVER, "when")
        start, end = skipped(self._whole, self.clause.rest)
        year = re.match(
            r"(?:in|on|around|about|by)\s+((?:\w+\s+){0,2}\d{3,4}(?:\s?(?:BC|AD|BCE|CE))?)(?![\w%.]|,\d)",
            self._whole[start:end],
        )
        if not year or self.clause.kind is Verb.COPULA:
            return None
        phrase = self._whole[self.clause.verb[0] : self.clause.verb[1]]
        aux = self.clause.aux.lower()
        if self.clause.kind is not Verb.MODAL:
            base = self.note_base(phrase.lower())
            if base is None:
                return None
            aux, phrase = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does"), base
        tokens = worded(self._table("when"), aux=text(aux), subject=self._subject(), verb=text(phrase))
        return Question(tokens, (start + year.start(1), start + year.end(1)))

    def _has_a_condition(self) -> bool:
        """Whether the clause ends in "when ...", "once ...", "if ...", and what stands before that is short and whole."""
        whenever = _WHENEVER.search(self._whole, *self.clause.rest)
        if not whenever or "," in self._whole[whenever.start() : self.clause.rest[1]]:
            return False
        said = [word.lower for word in words(self._whole[self.clause.rest[0] : whenever.start()])]
        verb = self._whole[slice(*self.clause.verb)].rsplit(" ", 1)[-1].lower()
        last = said[-1] if said else verb
        if "," in self._whole[self.clause.rest[0] : whenever.start()] or len(said) > 8 or last in _LEAVES_OPEN:
            return False
        condition = self._whole[whenever.start() : self.clause.rest[1]]
        if _FIGURE.search(condition):
            return False  # the figure is the point: a gap asks for it
        if self.clause.kind is Verb.COPULA:
            return bool(said) and "to" not in said and self.clause.aux.lower() in ("is", "are", "was", "were")
        acts = len(said) > 1 and said[0] not in ENGLISH.prepositions
        return bool(said or self.clause.kind is Verb.MODAL) and not (
            whenever["word"] == "if" and (acts or {verb, last} & _ASKS_WHETHER)
        )

    @staticmethod
    def note_base(word: str) -> str | None:
        if word in ("has", "had", "have"):
            return "have"
        first, joined, second = word.partition(" and ")
        base = ENGLISH.verbs.get(first) or ENGLISH.plural_verbs.get(first) or PAST.get(first)
        other = Circumstances.note_base(second) if joined else None
        return f"{base} and {other}" if base and other else None if joined else base

    def _table(self, form: str) -> str:
        return ENGLISH.questions[form]

    def _subject(self) -> Tokens:
        several = self.clause.kind is Verb.PLURAL or self.clause.aux.lower() in ENGLISH.plural_copulas
        first = (words(plain(self.subject))[:1] or [Word("", 0, 0)])[0].text
        plural = several and is_plural(first) and not first.endswith("ans")
        describes = _DESCRIBES.match(plain(self.subject)) is not None
        common = (plural or describes) and first[1:].islower() and first not in self.note.inner
        if common and self.subject[0].text.startswith(first):
            return small_first(self.subject)
        return lowered(self.subject, self.note)

    def _with_preface(self, tokens: Tokens) -> Tokens:
        """ "During training, what does dropout do?": the opening clause goes in front."""
        begin, subject = self.clause.start, self.clause.subject[0]
        only = re.search(r",\s(?=(?:only|even|just)\s$)", self._whole[begin:subject])
        subject = begin + only.end() if only else subject
        preface = self._whole[begin:subject].strip(' ,"“”')
        if not preface or subject <= begin or preface.lower() in _FILLERS:
            return tokens
        opening = strip(cut(self.row, begin, subject))
        return join((capital(opening), small_first(tokens)), " ")
