"""How an English clause is asked for the manner or the means: how, by what, through what."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, skipped
from notecards.extract.english.phrases import Phrases
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words

_RISES_OR_FALLS = frozenset("increase decrease rise fall grow drop decline".split())
_ALONG = pattern(
    r"\s(?:across|down|along|with|towards?|from\s\w+\sto)\s(?!it\b|them\b|this\b|that\b|time\b)(?!.*\d)[^,;:]{3,60}"
)
"""What a quantity changes along: "across a period", "with temperature"."""


class Manners(Phrases):
    """The forms that ask how; each is None where the clause has none of its kind."""

    def _how(self) -> Question | None:
        """ "X achieves Y by doing Z": how does X achieve Y?"""
        if self.clause.kind is Verb.COPULA or self.clause.negated:
            return None  # "cannot waive it by ...": how something is not done is no question
        start, end = self.clause.rest
        verb = self._whole[slice(*self.clause.verb)].rsplit(" ", 1)[-1].lower()
        along = _ALONG.fullmatch(self._whole[start:end]) if self.note_base(verb) in _RISES_OR_FALLS else None
        if along and self.clause.kind in (Verb.SINGULAR, Verb.PLURAL):
            return self._asked("how", f"change{along[0].rstrip(' .')}", self.clause.verb, aux=self._support()[0])
        if self.note_base(verb) == "differ" and _IN_THAT.search(self._whole, start, end):
            return self._before(_IN_THAT, "how")
        if verb in _BY_A_CAUSE and re.match(r"\s*(?:\w+ly\s)?by\s", self._whole[start:end]):
            return None
        passive = self.clause.aux.lower() in ("is", "are", "was", "were")
        if _BY_MEANS.match(self._whole[start:end]) and self.note_base(verb) in _WORKS:
            aux, base = self._support()
            return self._asked("how", base, skipped(self._whole, (start, end)), aux=aux)
        sign = _BY_ANYTHING if verb in _DONE else _THROUGH if passive or self._acts_through(start, end) else BY_DOING
        means = sign.search(self._whole, start, end)
        eased = verb.startswith(("mak", "made")) and self._whole[start:].lstrip().startswith("it ")
        if not means or eased or len(words(self._whole[start : means.start()])) > 10:
            return self._in_what_manner()
        return self._before(sign, "how")

    def _acts_through(self, start: int, end: int) -> bool:
        """ "Plants absorb carbon dioxide through stomata": by what means; "pumps blood through the body" says where to."""
        means = _THROUGH.search(self._whole, start, end)
        undergoes = self.clause.kind is Verb.MODAL and self.clause.aux.lower() not in ENGLISH.modals
        if not means or undergoes or BY_DOING.search(self._whole, start, end):
            return False
        verb, between = self._whole[slice(*self.clause.verb)].lower(), words(self._whole[start : means.start()])
        if self.note_base(verb) in _MOVES or not between or re.search(r"[,;:]", self._whole[start : means.start()]):
            return False
        loose = ENGLISH.function | ENGLISH.prepositions
        return between[-1].lower not in loose and not any(w.lower in ENGLISH.verbs or w.lower == "to" for w in between)

    def _how_given(self) -> Question | None:
        """ "Bisphosphonates should be taken upright": how should they be taken?"""
        start, end = skipped(self._whole, self.clause.rest)
        phrase = self._whole[slice(*self.clause.verb)].lower()
        given = (
            self.clause.kind is Verb.MODAL and phrase.split()[-1] in _GIVEN and _GIVEN_HOW.match(self._whole[start:end])
        )
        if not given or count(self._whole[start:end]) > 12:
            return None
        return self._asked("how", phrase, (start, end))

    def _in_what_manner(self) -> Question | None:
        """ "It converges slowly", "Words are processed independently in the brain": how does it converge, are words processed?"""
        start, end = skipped(self._whole, self.clause.rest)
        manner = _MANNER.match(self._whole[start:end]) or _IN_A_MANNER.match(self._whole[start:end])
        if not manner or self.clause.kind is Verb.COPULA:
            return None
        aux, verb = self._support()
        if not verb or verb in _WITH_IN:
            return None
        return self._asked("how", verb, (start, start + manner.end()), aux=aux)


_BY_ANYTHING = pattern(r"\s(?=(?:by|through|via|using)\s\w)")
_THROUGH = pattern(
    r"\s(?=(?:by|through|via)\s(?:\w+ly\s|not\s)?\w{3,}ing\b|(?:through|via|using|by means of|by (?:an?|the) (?:\S+ )?(?:vote|majority|process|method|series|chain|combination|set|treaty|law|decree|reaction|mechanism|technique|procedure))\b(?!\s(?:which|the years|time|history)\b))"
)
_MANNER = pattern(
    r"(?!(?:only|early|daily|weekly|monthly|yearly|likely|usually|mainly|mostly|largely|especially|particularly|significantly|greatly|exactly|directly|currently|"
    r"typically|generally|completely|entirely|partially|primarily|previously|recently|originally|initially|eventually|finally|really|probably|commonly|frequently|"
    r"nearly|approximately|roughly|formerly|simply|highly|fully|merely|solely|family|assembly)\b)"
    r"[a-z]+ly(?:\s(?:and|or)\s[^,;.:]{1,60}|\sin\s[^,;.:]{1,30})?(?=\s*(?:[,;.]|$))"
)
"""An adverb that says in what manner, where its clause says nothing after it."""
_IN_THAT = pattern(r",?\sin that\b")
_BY_MEANS = pattern(
    r"\s*(?:by|through|via)\s(?!\d|about\b|far\b|half\b|then\b|now\b|the time\b|the end\b|up to\b|which\b|this\b|it\b)\w"
)
_BY_A_CAUSE = frozenset(
    "caused triggered driven followed accompanied characterised characterized determined affected influenced preceded marked dominated fuelled fueled provoked".split()
)
"""What is so "by" something is so because of it, and not by its means."""
_GIVEN = frozenset("used prescribed taken given administered applied stored served consumed injected".split())
_GIVEN_HOW = pattern(
    r"(?:with (?:food|water|meals|an?\s|plenty|milk|caution)|without (?:food|water)|upright|orally|intravenously|intramuscularly|subcutaneously|by (?:mouth|injection|inhalation|infusion)|on an empty)\b",
    re.IGNORECASE,
)
"""How something is taken or given."""
_WORKS = frozenset(
    "spread reproduce work multiply divide grow occur happen arise proceed communicate propagate breathe operate act move travel feed".split()
)
"""What does these things "by" or "through" something does so by its means."""
_MOVES = frozenset(
    "pump pass send move push pull carry transport conduct drive see look drain run travel flow lead guide walk go come enter exit leave break get fall extend pierce project force feed filter sail march live think work sit suffer put follow read search".split()
)
"""What does these things "through" something goes through it."""
_DONE = frozenset(
    "done achieved performed implemented accomplished realised realized carried computed obtained".split()
)
_WITH_IN = frozenset("have believe result participate engage invest lie trust".split())
"""Verbs whose own preposition stands behind an adverb: "believed deeply in"; and "have", which is no manner's."""
_IN_A_MANNER = pattern(r"in (?:an?|the same|the) (?:[\w-]+ ){0,3}(?:manner|way|fashion|order)\b[^;.]{0,80}$")
BY_DOING = pattern(r"\s(?=(?:by|through|via)\s(?:\w+ly\s|not\s)?\w{3,}ing\b)")
"""The means of a deed: "by doing Z"."""
