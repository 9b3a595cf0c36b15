"""How an English clause is asked for its circumstances: why, how, when, what follows, what else."""

import re
from dataclasses import dataclass

from notecards.extract.clause import Verb, clause_of
from notecards.extract.dashes import MONTH, NTH
from notecards.extract.english.counts import Counts
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.wording import Question, skipped, small_first, worded
from notecards.extract.words import count, words
from notecards.tokens import cut, masked, strip, text

_NOT_ONLY_BECAUSE = pattern(r"\b(?:simply|just|merely|only|solely|purely|necessarily)\sbecause\b", re.IGNORECASE)
BY_DOING = pattern(r"\s(?=(?:by|through|via)\s(?:\w+ly\s|not\s)?\w{3,}ing\b)")


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
_GIVEN = frozenset("taken given administered applied stored served consumed injected".split())
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
_CASE = pattern(
    r"(?P<sign>if|when|whenever|once|as soon as)\s(?P<case>(?!not\b)(?!.*\b(?:it|this|they|these|those|he|she|otherwise)\b)[^;:]{6,160}),\s(?:then\s)?",
    re.IGNORECASE,
)
"""A condition that says by itself what it is about."""
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
        r"(?<!such)(?<!just)(?<!same)(?<!known)(?<!well)(?<!soon)(?<!long)(?<!far)(?<!much)(?<!defined),?\sas\s(?=(?:(?:they|it|these|this|there)\s(?!(?:arrive|come|go|move|grow|age|develop|run|happen|occur|change|increase|decrease|pass|flow|rise|fall)s?\b)\w+\s|(?:the\s|an?\s)?(?:[\w-]+\s){1,2}(?:(?:is|are|was|were)\s(?!\w+(?:ed|en|own)\b)|(?:can|cannot|could|has|have|would)\s))(?:\s?\w))"
    ),
    pattern(
        r"(?<!,)(?<!\band)\s(?=so\s(?!it\s(?:seems|looks|appears))(?:that\s)?(?:the|an?|it|they|we|you|each|every|no|its|their)\s\w+\s\w)"
    ),
)
_AIM = pattern(
    r"\s(?=(?:in order\s|so as\s)?to\s(?:\w+ly\s)?(?:prevent|avoid|reduce|increase|curb|ensure|protect|maintain|improve|restore|achieve|minimi[sz]e|maximi[sz]e|keep|stop|control|track|gain|raise|fund|finance|produce|form|create|detect|check|verify|limit|lower|compensate|balance|counter|overcome|support|defend|preserve|save|speed up|slow|strengthen|weaken|remove|eliminate|kill|attract|escape|survive|obtain|capture|release|store|absorb|replace|repair|regulate|stabili[sz]e|suppress|promote|stimulate|boost|win|secure|expand|unite|conquer|distinguish|identify|estimate|measure|compare|predict|handle|hide|isolate|separate|guarantee|facilitate|encourage|discourage|deter|resist|fight|combat|treat|diagnose|relieve|cool|heat|seal|cover|adapt|allow|enable|help|make|get|find|pay)\s\w)"
)
"""What is done for an end, told by a verb that names an end."""
_ASKED_WITH_TO = frozenset(
    "use need require allow enable cause force ask tell help lead want expect permit encourage order persuade instruct teach train lead have be get try seek attempt aim intend hope plan decide continue begin start fail tend refuse manage learn agree work serve act suffice move prove seem appear happen have give offer take make find trigger stimulate signal oblige compel motivate inspire drive push urge invite prepare wait insist argue claim demand concern".split()
)
"""Verbs with an infinitive of their own: what follows their "to" is no end."""
_TAKES_AN_INFINITIVE = frozenset(
    "ability attempt effort need right power way time tendency decision plan method tool approach system failure desire chance opportunity capacity duty authority reason incentive willingness means technique algorithm measure measures methods tools systems techniques efforts attempts ways steps enough able likely difficult easy hard harder easier possible impossible necessary sufficient used designed going wasn weren isn aren".split()
)
_WHENEVER = pattern(
    r"\s(?=(?:only\s)?(?P<word>when|whenever|once(?! (?:more|again)\b)|as soon as|(?:so|as) long as|provided(?: that)?|iff|if and only if|if)\s\S+(?:\s\S|$))"
)
_DEFINES = frozenset(
    "refer mean denote describe define indicate imply state say argue claim show suggest signify".split()
)
_WITHOUT = pattern(r",\s(?:which|who|leading|causing|resulting)\b.*$", re.DOTALL)
"""What is said besides, behind a condition."""
_OR_WHEN = pattern(r",(?=\s(?:and|or)\s(?:when|whenever|once|if)\s)")
_LEAVES_OPEN = ENGLISH.prepositions.union(
    ENGLISH.coordinators, "more less as while whether even only what that than".split()
)
_FIGURE = pattern(
    r"\d|\b(?:half|twice)\b|\b(?:more than|less than|fewer than|at least|at most|over)\s(?:two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_WITH_IN = frozenset("have believe result participate engage invest lie trust".split())
"""Verbs whose own preposition stands behind an adverb: "believed deeply in"; and "have", which is no manner's."""
_HAS_A_PLACE = frozenset(
    "found located situated housed stored made produced formed synthesized synthesised manufactured buried held kept created secreted absorbed deposited born based headquartered introduced founded established invented discovered built held signed fought launched published executed assassinated crowned buried defeated".split()
)
_FLOWS = frozenset("flow travel migrate diffuse stretch drain".split())
_FROM_TO = pattern(
    r"(?P<way>from\s(?!\d)[^,;:]{2,40}?\sto\s(?!\d)[^,;:]+?)(?=$|\.|,|;|\s(?:until|when|and|but|because|so|which|through|via|by)\s)"
)
_IN_A_TOWN = frozenset(
    "based introduced founded established invented discovered built held signed fought launched published executed assassinated crowned buried defeated".split()
)
"""Of these a place is one that has a name."""
_PLACE = pattern(
    r"(?:mainly |mostly |only |primarily |usually |typically )?(?:in between|in|on|at|between|under|near|along|within|inside|outside|behind|above|below|around|throughout)\s(?!(?:the form|order|response|which|this|that|these|case|general|turn|\d{3,4}|terms|accordance|a way|such a way|two|three|pairs|large|small|the same way)\b)\w",
    re.IGNORECASE,
)
_TAKES_PLACE = pattern(
    r"(?P<place>place\s)(?:(?P<where>(?:only |mainly |mostly )?(?:in|inside|outside|within|at|on)\s(?:the\s|an?\s)?(?!\d|way\b|order\b|form\b|stages?\b|steps?\b|phases?\b|time\b|same\b|night\b|two\b|three\b|four\b|several\b|presence\b|absence\b|January|February|March|April|May\b|June|July|August|September|October|November|December)[\w-])"
    r"|(?=(?:during|after|before|when|once|while)\s\w))"
)
_IN_A_MANNER = pattern(r"in (?:an?|the same|the) (?:[\w-]+ ){0,3}(?:manner|way|fashion|order)\b[^;.]{0,80}$")
_LIES = frozenset("lie reside live sit occur happen begin start end stop grow meet stand arise exist".split())
_CLOSING_DATE = pattern(
    rf"(?:^|\s)(?:in|on)\s(?P<when>(?:(?:the|early|late|mid|[A-Z][a-z]+|\d{{1,2}}{NTH}),?\s){{0,3}}[12]\d{{3}}s?(?:\s(?:BCE?|AD|CE))?|{MONTH}\s\d{{1,2}}{NTH})$"
)
"""A day, a year or a decade at the end of a clause."""
_OPENING_DATE = pattern(
    rf"(?P<when>(?:in|on|by|around)\s(?:(?:about|around|early|late|mid|the|[A-Z][a-z]+|\d{{1,2}}{NTH}),?\s){{0,3}}\d{{3,4}}s?(?:\s(?:BCE?|AD|CE))?"
    rf"|on\s{MONTH}\s\d{{1,2}}{NTH}|(?:from|between)\s\d{{3,4}}\s(?:to|until|and)\s\d{{3,4}}),?\s*",
    re.IGNORECASE,
)
"""A day, a year or a decade that opens a sentence."""
_STANDS = frozenset(
    "mature accumulate collect pool circulate float fall rest dwell rise originate form settle nest breed hatch hang develop emerge appear begin start end".split()
)
_HOLDS = frozenset(
    "converge diverge exist hold commute terminate vanish halt crash fail differ shrink grow apply".split()
)
_DURING = pattern(r"(?:during|after|before|at (?:night|birth|dawn|dusk|puberty))\b", re.IGNORECASE)
_YEARS = pattern(r"\b[12]\d{3}s?\b")
_A_PERIOD = pattern(
    r"^in (?:the )?(?:(?:early|late|mid)\s)?[12]\d{3}s?$|\b(?:years?|months?|weeks?|days?|hours?|minutes?|centur(?:y|ies)|decades?|mornings?|evenings?|nights?|spring|summer|autumn|winter|childhood|adolescence|infancy|adulthood|puberty|pregnancy|trimester|stages?|phases?|periods?|era|prophase|metaphase|anaphase|telophase|interphase|antiquity|wartime)\b",
    re.IGNORECASE,
)
_NO_PLACE = pattern(
    r"\b(?:numbers?|size|price|value|length|response|shape|amount|response|frequency|severity|size|line|relation|turn|love|debt|danger|favou?r|charge|power|common|question|doubt|need|trouble|peace|silence|fear|it|them|this|that|its|their)$",
    re.IGNORECASE,
)
"""In which something rises, falls or is: no place."""
_TAKES_A_TIME = frozenset(
    "begin start end stop occur happen finish commence lapse expire cease die peak arrive appear close open mature fade collapse".split()
)
_SOME_TIME = pattern(
    r"(?:(?:shortly|right|immediately|just|soon|long|directly|only)\s)?(?:before|after|during|once)\s\w|at (?:the )?(?:same time|birth|night|once)\b",
    re.IGNORECASE,
)
_ASKS_WHETHER = frozenset(
    "predict predicts check checks determine determines see sees know knows ask asks decide decides tell tells detect detects test tests verify verifies find finds".split()
)
_NOT_ONLY = pattern(
    r"not only (?:(?P<with>on|in|of|by|for|from|to|with|at) )?(?P<one>[^,;.]{2,80}?),? but (?:also )?(?(with)(?:(?P=with) ))(?P<other>[^;.]{2,120})"
)


@dataclass(frozen=True, slots=True)
class Circumstances(Counts):
    """The forms that ask for a circumstance; each is None where the clause has none of its kind."""

    def why_not(self) -> Question | None:
        """ "X is not an issue because Y": why is it none?"""
        opens = re.match(r"\s*not\s", self._whole[slice(*self.clause.rest)])
        return (self._why() or self._when()) if opens else None

    def _why(self) -> Question | None:
        """ "X is good because Y", "X is masked so that Y": why is X good, masked?"""
        if self.clause.negated and _NOT_ONLY_BECAUSE.search(self._whole[slice(*self.clause.rest)]):
            return None  # "not ... simply because": the reason is denied
        for sign in _REASONS[:-1] if self.clause.kind is Verb.COPULA else _REASONS:
            found = self._before(sign, "why")
            if found:
                return found
        return None

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
        if last in _LEAVES_OPEN | _TAKES_AN_INFINITIVE or any(w.lower in ENGLISH.relatives | {"to"} for w in said):
            return None
        return self._before(_AIM, "why")

    def _happens(self) -> Question | None:
        """ "If no frames are free, two transfers are required": what follows if no frames are free?"""
        begin, at = self.clause.start, self.clause.subject[0]
        case = _CASE.fullmatch(self._whole[begin:at]) or _MEANTIME.fullmatch(self._whole[begin:at])
        start, end = skipped(self._whole, self.clause.rest)
        if (
            not case
            or count(case.group()) < (2 if case.re is _MEANTIME else 4)
            or count(self._whole[start:end]) > 4
            or self.clause.kind is Verb.COPULA
        ):
            return None
        if re.match(r"(?:it|they|this|these|he|she)\s", self._whole[at:]):
            return None
        form = "follows" if case["sign"].lower() == "if" else "happens"
        condition = strip(cut(self.row, begin, at), " ,")
        tokens = worded(self._table(form), condition=small_first(condition))
        then = re.match(r"then\s", self._whole[at:])
        return Question(tokens, (at + (then.end() if then else 0), max(end, self.clause.verb[1])))

    def _because(self) -> Question | None:
        """ "Because X is random, there are many outcomes": why are there many outcomes?"""
        begin, at = self.clause.start, self.clause.subject[0]
        if begin >= at:
            return None
        cause = re.fullmatch(
            r"(?:because|since|(?P<as>as))\s(?P<cause>[^,;:]{6,160}),\s(?:then\s)?",
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

    def _how(self) -> Question | None:
        """ "X achieves Y by doing Z": how does X achieve Y?"""
        if self.clause.kind is Verb.COPULA:
            return None
        start, end = self.clause.rest
        verb = self._whole[slice(*self.clause.verb)].rsplit(" ", 1)[-1].lower()
        if self.note_base(verb) == "differ" and _IN_THAT.search(self._whole, start, end):
            return self._before(_IN_THAT, "how")
        if verb in _BY_A_CAUSE and re.match(r"\s*(?:\w+ly\s)?by\s", self._whole[start:end]):
            return None
        passive = self.clause.aux.lower() in ("is", "are", "was", "were")
        if _BY_MEANS.match(self._whole[start:end]) and self.note_base(verb) in _WORKS:
            aux, base = self._support()
            tokens = worded(self._table("how"), aux=text(aux), subject=self._subject(), verb=text(base))
            return Question(self._with_preface(tokens), skipped(self._whole, (start, end)))
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
        tokens = worded(
            self._table("how"), aux=text(self.clause.aux.lower()), subject=self._subject(), verb=text(phrase)
        )
        return Question(self._with_preface(tokens), (start, end))

    def _in_what_manner(self) -> Question | None:
        """ "It converges slowly", "Words are processed independently in the brain": how does it converge, are words processed?"""
        start, end = skipped(self._whole, self.clause.rest)
        manner = _MANNER.match(self._whole[start:end]) or _IN_A_MANNER.match(self._whole[start:end])
        if not manner or self.clause.kind is Verb.COPULA:
            return None
        aux, verb = self._support()
        if not verb or verb in _WITH_IN:
            return None
        tokens = worded(self._table("how"), aux=text(aux), subject=self._subject(), verb=text(verb))
        return Question(self._with_preface(tokens), (start, start + manner.end()))

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

    def _before(self, sign: "re.Pattern[str]", form: str) -> Question | None:
        """All that stands before a sign asked in one of the forms of the table; what follows it answers."""
        start, end = self.clause.rest
        cause = sign.search(self._whole, start, end)
        if not cause or re.search(r"[.;:]|^\s*that\s", self._whole[start : cause.start()]):
            return None  # in "claims that X because Y" the reason belongs to X
        aux, verb = self._support()
        said = self._whole[start : cause.start()]
        said = said.strip(" ,") if self.clause.kind is Verb.COPULA else f"{verb}{said.rstrip(' ,')}"
        if not said or not verb or said in ("where", "when"):
            return None
        tokens = worded(self._table(form), aux=text(aux), subject=self._subject(), verb=text(said))
        return Question(self._with_preface(tokens), skipped(self._whole, (cause.end(), end)))

    def _on_that_day(self) -> Question | None:
        """ "In 1776, the colonies declared independence": when did they?"""
        begin, at = self.clause.start, self.clause.subject[0]
        date = _OPENING_DATE.fullmatch(self._whole[begin:at])
        start, end = skipped(self._whole, self.clause.rest)
        aux, verb = self._support()
        tells = self.clause.kind is Verb.PAST or (
            self.clause.kind is Verb.MODAL and self.clause.aux.lower() in ("was", "were")
        )
        if not date or not tells or self.clause.negated or not verb or count(self._whole[start:end]) > 14:
            return None
        if re.search(r"[;:]|,\s(?:which|who|and|but|as|so|after|before)\s", self._whole[start:end]):
            return None
        said = text(f"{verb}{self._whole[self.clause.verb[1] : end]}")
        tokens = worded(self._table("when"), aux=text(aux), subject=self._subject(), verb=said)
        return Question(tokens, (begin, begin + date.end("when")))

    def on_a_date(self) -> Question | None:
        """ "The USA entered the war in April 1917": when did they enter the war?"""
        start, end = skipped(self._whole, self.clause.rest)
        date = _CLOSING_DATE.search(self._whole[start:end])
        past = self.clause.kind is Verb.PAST or self.clause.aux.lower() in ("was", "were")
        aux, verb = self._support()
        if not date or not past or self.clause.kind is Verb.COPULA or self.clause.negated or not verb:
            return None
        said = self._whole[start : start + date.start()].rstrip()
        if count(said) > 12 or re.search(r"[,;:]|\b(?:and|but|which|who|that|when|after|before)\s", said):
            return None
        tokens = worded(
            self._table("when"), aux=text(aux), subject=self._subject(), verb=text(f"{verb} {said}".strip())
        )
        return Question(self._with_preface(tokens), (start + date.start("when"), start + date.end("when")))

    def _when(self) -> Question | None:
        """ "Pepsin was discovered in 1836", "It runs when the machine boots": when was pepsin discovered, does it run?"""
        if self._has_a_condition():
            return self._before(_WHENEVER, "when")
        start, end = skipped(self._whole, self.clause.rest)
        base = self.note_base(self._whole[slice(*self.clause.verb)].lower())
        if base in _TAKES_A_TIME and _SOME_TIME.match(self._whole[start:end]):
            aux, verb = self._support()
            tokens = worded(self._table("when"), aux=text(aux), subject=self._subject(), verb=text(verb))
            return Question(self._with_preface(tokens), (start, end))
        year = re.match(
            rf"(?:in|on|around|about|by)\s+((?:(?:about|around|early|late|mid|the|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{{2}}|\d{{1,2}}{NTH}),?\s+){{0,3}}\d{{3,4}}(?:\s?(?:BC|AD|BCE|CE))?)(?![\w%.]|,\d)",
            self._whole[start:end],
        )
        if not year or self.clause.kind is Verb.COPULA:
            return None
        aux, phrase = self._support()
        if not phrase:
            return None
        tokens = worded(self._table("when"), aux=text(aux), subject=self._subject(), verb=text(phrase))
        return Question(tokens, (start + year.start(1), start + year.end(1)))

    def _where(self) -> Question | None:
        """ "Marrow is found in the long bones", "Power resides where people believe it": where is marrow found, does power reside?"""
        start, end = skipped(self._whole, self.clause.rest)
        if re.match(r"where\s(?!else\b)\w+\s\w", self._whole[start:end]) and self.clause.kind is not Verb.COPULA:
            aux, verb = self._support()
            tokens = worded(self._table("where"), aux=text(aux), subject=self._subject(), verb=text(verb))
            return Question(self._with_preface(tokens), (start, end)) if verb in _LIES else None
        phrase = self._whole[slice(*self.clause.verb)].lower()
        occurs = _TAKES_PLACE.match(self._whole[start:end]) if self.note_base(phrase) == "take" else None
        if occurs:
            aux, verb = self._support()
            form = "where" if occurs["where"] else "when"
            tokens = worded(self._table(form), aux=text(aux), subject=self._subject(), verb=text(f"{verb} place"))
            return Question(self._with_preface(tokens), (start + occurs.end("place"), end))
        way = _FROM_TO.match(self._whole[start:end]) if self.note_base(phrase) in _FLOWS else None
        if way:
            aux, verb = self._support()
            tokens = worded(self._table("where"), aux=text(aux), subject=self._subject(), verb=text(verb))
            return Question(self._with_preface(tokens), (start, start + way.end("way")))
        place = _PLACE.match(self._whole[start:end]) if phrase.split()[-1:] else None
        passive = (
            self.clause.aux.lower() in ("is", "are", "was", "were", "can", "may") and self.clause.kind is Verb.MODAL
        )
        timed = _DURING.match(self._whole[start:end])
        if (self.note_base(phrase) in _LIES | _STANDS and (place or timed)) or (
            timed and re.search(r"\bbe \w+$", phrase)
        ):
            return self._lies(start, end)
        if not place or not passive or phrase.split()[-1] not in _HAS_A_PLACE:
            return None
        if phrase.split()[-1] in _IN_A_TOWN and not re.match(r"(?:in|at)\s(?:the\s)?[A-Z]", self._whole[start:end]):
            return None
        tokens = worded(
            self._table("where"), aux=text(self.clause.aux.lower()), subject=self._subject(), verb=text(phrase)
        )
        said = self._whole[start:end]
        more = re.search(
            r",?\s(?:and|but)\s(?:\w+ly\s)?(?:act|acts|is|are|has|have|can|serve|serves|help|helps|allow|allows|play|plays)\s",
            said,
        )
        return Question(self._with_preface(tokens), (start, start + more.start() if more else end))

    def _lies(self, start: int, end: int) -> Question | None:
        """ "The pancreas lies behind the stomach", "Attachment forms in the first year": where, when?"""
        said = self._whole[start:end]
        pause = re.search(r",\s|\s(?:but|because|as|since|so|while|where|which|that|when|if)\s", said)
        said = said[: pause.start()] if pause else said
        if _FIGURE.search(_YEARS.sub("", said)) or not 2 <= count(said) <= 10 or _NO_PLACE.search(said):
            return None
        aux, verb = self._support()
        form = "when" if _A_PERIOD.search(said) or _DURING.match(said) else "where"
        tokens = worded(self._table(form), aux=text(aux), subject=self._subject(), verb=text(verb))
        return Question(self._with_preface(tokens), (start, start + len(said)))

    def _has_a_condition(self) -> bool:
        """Whether the clause ends in "when ...", "once ...", "if ...", and what stands before that is short and whole."""
        whole = masked(self.row)
        if self.note_base(whole[slice(*self.clause.verb)].rsplit(" ", 1)[-1].lower()) in _DEFINES:
            return False  # "refers to the discomfort when ...": the case belongs to what is meant
        whenever = _WHENEVER.search(whole, *self.clause.rest)
        if not whenever or "," in _OR_WHEN.sub("", _WITHOUT.sub("", whole[whenever.start() : self.clause.rest[1]])):
            return False
        said = [word.lower for word in words(whole[self.clause.rest[0] : whenever.start()])]
        verb = whole[slice(*self.clause.verb)].rsplit(" ", 1)[-1].lower()
        last = said[-1] if said else verb
        if "," in whole[self.clause.rest[0] : whenever.start()] or len(said) > 8 or last in _LEAVES_OPEN:
            return False
        condition = whole[whenever.start() : self.clause.rest[1]]
        if _FIGURE.search(condition):
            return False  # the figure is the point: a gap asks for it
        if self.clause.kind is Verb.COPULA:
            return bool(said) and "to" not in said and self.clause.aux.lower() in ("is", "are", "was", "were")
        acts = len(said) > 1 and said[0] not in ENGLISH.prepositions
        happens = self.note_base(verb) in _TAKES_A_TIME | _LIES | _STANDS | _HOLDS
        return bool(said or happens or self.clause.kind is Verb.MODAL) and not (
            whenever["word"] == "if" and (acts or {verb, last} & _ASKS_WHETHER)
        )
