"""How an English clause is asked for its reason or its purpose, and what follows from a case it names."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, skipped, small_first, worded
from notecards.extract.english.phrases import LEAVES_OPEN, Phrases
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import cut, strip, text


class Reasons(Phrases):
    """The forms that ask why; each is None where the clause has none of its kind."""

    def _why(self) -> Question | None:
        """ "X is good because Y", "X is masked so that Y": why is X good, masked?"""
        if self.clause.negated and _NOT_ONLY_BECAUSE.search(self._whole[slice(*self.clause.rest)]):
            return None  # "not ... simply because": the reason is denied
        for sign in _REASONS[:-1] if self.clause.kind is Verb.COPULA else _REASONS:
            found = self._before(sign, "why")
            if found:
                return found
        return None

    def _because(self) -> Question | None:
        """ "Because X is random, there are many outcomes": why are there many outcomes?"""
        begin, at = self.clause.start, self.clause.subject[0]
        if begin >= at:
            return None
        cause = re.fullmatch(
            r"(?:because|since|(?P<as>as))\s(?P<cause>[^,;:]{6,160}),?\s(?:then\s)?",
            self._whole[begin:at],
            re.IGNORECASE,
        )
        if cause and cause["as"] and clause_of(cause["cause"], ENGLISH) is None:
            return None  # "As a rule, ..."
        if not cause or self.clause.negated or count(cause["cause"]) < 3:
            return None
        end = skipped(self._whole, self.clause.rest)[1]
        aux, verb = self._support()
        said = self._whole[slice(*skipped(self._whole, self.clause.rest))]
        if self.clause.kind is not Verb.COPULA:
            said = f"{verb}{self._whole[self.clause.verb[1] : end]}" if verb else ""
        if not said.strip() or len(words(said)) > 22:
            return None
        tokens = worded(self._table("why"), aux=text(aux), subject=self._subject(), verb=text(said))
        return Question(tokens, (begin + cause.start("cause"), begin + cause.end("cause")))

    def purpose(self) -> Question | None:
        """ "Central banks raise rates to curb inflation": why do they raise rates?"""
        verb = self.note_base(self._whole[slice(*self.clause.verb)].rsplit(" ", 1)[-1].lower())
        start, end = self.clause.rest
        aim = _AIM.search(self._whole, start, end)
        active = self.clause.kind in (Verb.SINGULAR, Verb.PLURAL, Verb.PAST)
        passive = self.clause.kind is Verb.MODAL and self.clause.aux.lower() in ("is", "are", "was", "were")
        if aim is None or not (active or passive) or (active and verb in _ASKED_WITH_TO) or self.clause.negated:
            return None
        said = words(self._whole[start : aim.start()])
        if (active and not said) or len(said) > 12 or re.search(r"[,;:]", self._whole[start : aim.start()]):
            return None
        last = said[-1].lower if said else ""
        if last in LEAVES_OPEN | _TAKES_AN_INFINITIVE or any(w.lower in ENGLISH.relatives | {"to"} for w in said):
            return None
        return self._before(_AIM, "why")

    def _happens(self) -> Question | None:
        """ "If no frames are free, two transfers are required": what follows if no frames are free?"""
        begin, at = self.clause.start, self.clause.subject[0]
        meantime = _MEANTIME.fullmatch(self._whole[begin:at])
        case = _CASE.fullmatch(self._whole[begin:at]) or meantime
        start, end = skipped(self._whole, self.clause.rest)
        if (
            not case
            or count(case.group()) < (2 if meantime else 4)
            or count(self._whole[start:end]) > 4
            or self.clause.kind is Verb.COPULA
        ):
            return None
        if re.match(r"(?:it|they|this|these|he|she)\s", self._whole[at:]):
            return None
        if _LEADS_ON.search(self._whole[at : max(end, self.clause.verb[1])]):
            return None
        told = self.clause.kind is Verb.PAST or self.clause.aux.lower() in ("was", "were")
        form = "follows" if case["sign"].lower() == "if" else "happened case" if told else "happens"
        condition = strip(cut(self.row, begin, at), " ,")
        tokens = worded(self._table(form), condition=small_first(condition))
        then = re.match(r"then\s", self._whole[at:])
        return Question(tokens, (at + (then.end() if then else 0), max(end, self.clause.verb[1])))


_NOT_ONLY_BECAUSE = pattern(r"\b(?:simply|just|merely|only|solely|purely|necessarily)\sbecause\b", re.IGNORECASE)
_CASE = pattern(
    r"(?P<sign>if|when|whenever|once|as soon as)\s(?P<case>(?!not\b)(?!.*\b(?:it|this|they|these|those|he|she|otherwise)\b)[^;:]{6,160}?),?\s(?:then\s)?",
    re.IGNORECASE,
)
"""A condition that says by itself what it is about."""
_LEADS_ON = pattern(
    r"\b(?:you|we) (?:should|can|could|may|must|might|would) (?:write|run|use|do|say|call|type|see|get)$", re.IGNORECASE
)
"""What to do stands on another line: "you could run"."""
_MEANTIME = pattern(
    r"(?P<sign>during|in)\s(?P<case>(?:(?<=during\s)(?:the\s|a\s)?(?!(?:this|that|these|those|his|her|their|its)\b)[^,;:]{3,60}|(?:the\s)?(?:[\w-]+\s){0,3}?(?:[a-z]*phase|[a-z]*tene|stage|step|systole|diastole|inspiration|expiration|inhalation|exhalation|spring|summer|autumn|winter)(?:\s[\dIVX]+|\sof\s[^,;:]{3,30})?)),\s",
    re.IGNORECASE,
)
"""A time that says by itself when it is: "During systole, ...", "In prophase, ..."."""
_REASONS = (
    pattern(r"\sbecause\s(?!of\b)"),
    pattern(r"\s(?=(?:because of|due to|thanks to)\s\w+)"),
    pattern(
        r",\s+since\s(?!then\b|when\b|\d|the\s(?:\d|early|late|mid|end|beginning|start|time)|(?:its|his|her|their)\s\w+$)(?=[\w-]+\s\w+\s\w)"
    ),
    pattern(r"\ssince\s(?=(?:they|it|these|this|there)\s(?:are|is|have|has|can|cannot|do|does|will)\s\w)"),
    pattern(
        r"(?<!such)(?<!just)(?<!same)(?<!known)(?<!well)(?<!soon)(?<!long)(?<!far)(?<!much)(?<!defined),?\sas\s(?=(?:(?:he|she)\s(?:had|was(?!\s\w+(?:ed|en)\b)|needed|lacked|wanted|feared|believed|hoped|knew|thought|felt|considered|refused|could|did not)\s|(?:they|it|these|this|there)\s(?!(?:arrive|come|go|move|grow|age|develop|run|happen|occur|change|increase|decrease|pass|flow|rise|fall)s?\b)\w+\s|(?!(?:he|she|if|though|long|well|soon|far|much|many|for|in|of|to|at|by|with|on|from|when|which|who|that|what|we|you)\b)(?:the\s|an?\s|its\s|their\s|his\s)?(?:[\w-]+\s){1,3}(?:(?:is|are)\s(?!\w+(?:ed|en|own)\b)|(?:was|were|had|can|cannot|could|has|have|would)\s))(?:\s?\w))"
    ),
    pattern(
        r"(?<!,)(?<!\band)\s(?=so\s(?!it\s(?:seems|looks|appears))(?:that\s)?(?:the|an?|it|they|we|you|each|every|no|its|their)\s\w+\s\w)"
    ),
)
_AIM = pattern(
    r"\s(?=(?:in order|so as)\sto\s(?!be\b)\w+\s\w|to\s(?:\w+ly\s)?(?:prevent|avoid|reduce|increase|curb|ensure|protect|maintain|improve|restore|achieve|minimi[sz]e|maximi[sz]e|keep|stop|control|track|gain|raise|fund|finance|produce|form|create|detect|check|verify|limit|lower|compensate|balance|counter|overcome|support|defend|preserve|save|speed up|slow|strengthen|weaken|remove|eliminate|kill|attract|escape|survive|obtain|capture|release|store|absorb|replace|repair|regulate|stabili[sz]e|suppress|promote|stimulate|boost|win|secure|expand|unite|conquer|distinguish|identify|estimate|measure|compare|predict|handle|hide|isolate|separate|guarantee|facilitate|encourage|discourage|deter|resist|fight|combat|treat|diagnose|relieve|cool|heat|seal|cover|adapt|allow|enable|help|make|get|find|pay)\s\w)"
)
"""What is done for an end, told by a verb that names an end."""
_ASKED_WITH_TO = frozenset(
    "use need require allow enable cause force ask tell help lead want expect permit encourage order persuade instruct teach train lead have be get try seek attempt aim intend hope plan decide continue begin start fail tend refuse manage learn agree work serve act suffice move prove seem appear happen have give offer take make find trigger stimulate signal oblige compel motivate inspire drive push urge invite prepare wait insist argue claim demand concern".split()
)
"""Verbs with an infinitive of their own: what follows their "to" is no end."""
_TAKES_AN_INFINITIVE = frozenset(
    "ability attempt effort need right power way time tendency decision plan method tool approach system failure desire chance opportunity capacity duty authority reason incentive willingness means technique algorithm measure measures methods tools systems techniques efforts attempts ways steps enough able likely difficult easy hard harder easier possible impossible necessary sufficient used designed going wasn weren isn aren".split()
)
