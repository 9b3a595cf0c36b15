"""How an English clause is asked for its time or for the condition it holds under."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, skipped, worded
from notecards.extract.dashes import MONTH, NTH
from notecards.extract.english.phrases import LEAVES_OPEN, Phrases
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import masked, text


class Times(Phrases):
    """The forms that ask when; each is None where the clause has none of its kind."""

    def _when(self) -> Question | None:
        """ "Pepsin was discovered in 1836", "It runs when the machine boots": when was pepsin discovered, does it run?"""
        if self._has_a_condition():
            return self._before(_WHENEVER, "when")
        start, end = skipped(self._whole, self.clause.rest)
        base = self.note_base(self._whole[slice(*self.clause.verb)].lower())
        ends = _COMES_TO_AN_END.match(self._whole[start:end]) if base == "come" else None
        if ends:
            aux, verb = self._support()
            return self._asked("when", f"{verb} to an end", (start + ends.end("end"), end), aux=aux)
        if base in _TAKES_A_TIME and _SOME_TIME.match(self._whole[start:end]):
            aux, verb = self._support()
            return self._asked("when", verb, (start, end), aux=aux)
        year = re.match(
            rf"(?:in|on|around|about|by)\s+((?:(?:about|around|early|late|mid|the|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{{2}}|\d{{1,2}}{NTH}),?\s+){{0,3}}(?:\d{{1,4}}\s?(?:BCE?|AD|CE)|\d{{3,4}}))(?![\w%.]|,\d)(?<!about\s\d{{3}})",
            self._whole[start:end],
        )
        year = year or _IN_AN_AGE.match(self._whole[start:end])
        if not year or self.clause.kind is Verb.COPULA:
            return None
        aux, phrase = self._support()
        if not phrase:
            return None
        tokens = worded(self._table("when"), aux=text(aux), subject=self._subject(), verb=text(phrase))
        return Question(tokens, (start + year.start(1), start + year.end(1)))

    def _how_often(self) -> Question | None:
        """ "The council meets twice a year": how often does it meet?"""
        start, end = skipped(self._whole, self.clause.rest)
        often = _OFTEN.search(self._whole[start:end])
        aux, verb = self._support()
        said = self._whole[start : start + often.start()] if often else ""
        if not often or not verb or self.clause.kind is Verb.COPULA or self.clause.negated or count(said) > 8:
            return None
        if re.search(r"[,;:]|\b(?:and|but|which|who|that|when|at least|up to)\b", said):
            return None
        return self._asked("how often", f"{verb} {said}".strip(), (start + often.start("often"), end), aux=aux)

    def _has_a_condition(self) -> bool:
        """Whether the clause ends in "when ...", "once ...", "if ...", and what stands before that is short and whole."""
        whole = masked(self.row)
        verb = whole[slice(*self.clause.verb)].rsplit(" ", 1)[-1].lower()
        whenever = _WHENEVER.search(whole, *self.clause.rest)
        if verb == "said" and self.clause.kind is Verb.MODAL:
            return whenever is not None  # "A function is said to be convex if ..."
        if self.note_base(verb) in _DEFINES:
            return False  # "refers to the discomfort when ...": the case belongs to what is meant
        if not whenever or "," in _OR_WHEN.sub("", _WITHOUT.sub("", whole[whenever.start() : self.clause.rest[1]])):
            return False
        said = [word.lower for word in words(whole[self.clause.rest[0] : whenever.start()])]
        last = said[-1] if said else verb
        if "," in whole[self.clause.rest[0] : whenever.start()] or len(said) > 8 or last in LEAVES_OPEN:
            return False
        condition = whole[whenever.start() : self.clause.rest[1]]
        base = self.note_base(verb)
        if FIGURE.search(condition) and not (whenever["word"] == "when" and not said and base in _TAKES_A_TIME):
            return False  # the figure is the point: a gap asks for it
        if self.clause.kind is Verb.COPULA:
            return bool(said) and "to" not in said and self.clause.aux.lower() in ("is", "are", "was", "were")
        acts = len(said) > 1 and said[0] not in ENGLISH.prepositions
        happens = base in _TAKES_A_TIME | LIES | STANDS | _HOLDS
        return bool(said or happens or self.clause.kind is Verb.MODAL) and not (
            whenever["word"] == "if" and (acts or {verb, last} & ASKS_WHETHER)
        )

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
        return self._asked(
            "when", f"{verb} {said}".strip(), (start + date.start("when"), start + date.end("when")), aux=aux
        )


_OFTEN = pattern(
    r"(?:^|\s)(?P<often>(?:(?:about|around|at least|only|up to)\s)?(?:once|twice|(?:\d+|\w+)\stimes)\s(?:an?|per|every|each)\s\w+"
    r"|(?:about\s|roughly\s|once\s)?every\s(?:(?:other|few|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s)?(?:second|minute|hour|day|night|week|month|year|decade|century)s?)$",
    re.IGNORECASE,
)
_WHENEVER = pattern(
    r"\s(?=(?:(?:only|exactly|precisely)\s)?(?P<word>when|whenever|once(?! (?:more|again)\b)|as soon as|(?:so|as) long as|provided(?: that)?|iff|if and only if|if)\s\S+(?:\s\S|$))"
)
_DEFINES = frozenset(
    "refer mean denote describe define indicate imply state say argue claim show suggest signify".split()
)
_WITHOUT = pattern(r",\s(?:which|who|leading|causing|resulting)\b.*$", re.DOTALL)
"""What is said besides, behind a condition."""
_OR_WHEN = pattern(r",(?=\s(?:and|or)\s(?:when|whenever|once|if)\s)")
FIGURE = pattern(
    r"\d|\b(?:half|twice)\b|\b(?:more than|less than|fewer than|at least|at most|over)\s(?:two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
LIES = frozenset("lie reside live sit occur happen begin start end stop grow meet stand arise exist".split())
_CLOSING_DATE = pattern(
    rf"(?:^|\s)(?:in|on|around)\s(?P<when>(?:(?:the|early|late|mid|[A-Z][a-z]+|\d{{1,2}}{NTH}),?\s){{0,3}}(?:[12]\d{{3}}s?|\d{{3}}|\d{{1,2}}(?=\s(?:BC|AD)))(?:\s(?:BCE?|AD|CE))?|{MONTH}\s\d{{1,2}}{NTH})$"
)
"""A day, a year or a decade at the end of a clause."""
_OPENING_DATE = pattern(
    rf"(?P<when>(?:in|on|by|around)\s(?:(?:about|around|early|late|mid|the|[A-Z][a-z]+|\d{{1,2}}{NTH}),?\s){{0,3}}\d{{3,4}}s?(?:\s(?:BCE?|AD|CE))?"
    rf"|on\s{MONTH}\s\d{{1,2}}{NTH}|(?:from|between)\s\d{{3,4}}\s(?:to|until|and)\s\d{{3,4}}),?\s*",
    re.IGNORECASE,
)
"""A day, a year or a decade that opens a sentence."""
STANDS = frozenset(
    "mature accumulate collect pool circulate float fall rest dwell rise originate form settle nest breed hatch hang develop emerge appear begin start end".split()
)
_HOLDS = frozenset(
    "converge diverge exist hold commute terminate vanish halt crash fail differ shrink grow apply".split()
)
_TAKES_A_TIME = frozenset(
    "begin start end stop occur happen finish commence lapse expire cease die peak arrive appear close open mature fade collapse".split()
)
_SOME_TIME = pattern(
    r"(?:(?:shortly|right|immediately|just|soon|long|directly|only)\s)?(?:before|after|during|once)\s\w|at (?:the )?(?:same time|birth|night|once)\b|the (?:day|moment|instant|week|month|year|morning|night) (?:after|before|when|that)\s\w",
    re.IGNORECASE,
)
_COMES_TO_AN_END = pattern(r"(?P<end>to an end )(?:at|when|on|upon|after|once|if|with|in)\s\S")
ASKS_WHETHER = frozenset(
    "predict predicts check checks determine determines see sees know knows ask asks decide decides tell tells detect detects test tests verify verifies find finds".split()
)
_AGE = (
    r"\d{1,2}(?:st|nd|rd|th)(?:\s(?:and|or|to)\s\d{1,2}(?:st|nd|rd|th))?\scentur(?:y|ies)(?:\s(?:BCE?|AD|CE))?|\d{3,4}s(?:\sand\s\d{3,4}s)?|spring|summer|autumn|winter|"
    r"(?:mornings?|evenings?|afternoons?)|Middle Ages|(?:Stone|Bronze|Iron|Ice) Age|Renaissance|Enlightenment|interwar period"
)
_IN_AN_AGE = pattern(
    rf"in\s+((?:the\s)?(?:(?:early|late|mid)[\s-])?(?:{_AGE})(?:\sof\s\d{{3,4}})?)"
    r"(?=\s*(?:$|[.,;:)]|(?:by|with|and|at|to|for|from|after|because|when|as|under|during|near|outside|where|but)\b))"
)
"""A season, a century, an age: "rebuilt in the 14th century", "closed in winter"."""
