"""What else a Romance clause can be asked for once its first question is: its other circumstances, how many, who, which."""

import re
from collections.abc import Iterator
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.facts import Found, content_words
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.persons import PERSONS, names_somebody
from notecards.extract.romance.phrases import ABOVE_ALL
from notecards.extract.romance.questions import Romance
from notecards.extract.romance.tables import COMPARING, LIGHT, LONGEST, NUMBER, RELATIONAL, SUPERLATIVE, WHOSE, YEAR
from notecards.extract.romance.tongues import IS, TONGUE, of_gender
from notecards.extract.rules.asked import asked_of
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_STATEMENT = "statement"


def besides(here: Here, row: Tokens, fact: Found, about: Tokens) -> list[Found]:
    """What a sentence answers beside its first question. about: its subject, where that stands outside it."""
    clause = clause_of(masked(row), here.language)
    if clause is None or clause.negated:
        return []
    own = strip(cut(row, *clause.subject))
    points = here.language.demonstratives | (here.language.pronouns - here.language.articles)
    names = bool(words(plain(own))) and words(plain(own))[0].lower not in points
    subject = own if names else about
    if not subject or plain(own).lower() in _CLITICS:
        return []
    asked = _Besides(clause, row, subject, here.note, here.language)
    forms = [asked.how_many_are, *([asked.dated, asked.counted] if fact.front else [])]
    forms += [asked.which, asked.who, asked.what_does] if names and not _stands_above(here, own) else []
    told = [question for form in forms if (question := form()) and count(plain(question.tokens)) <= LONGEST]
    peeled = _peeled(here, row, clause, subject, fact) if fact.front else ()
    return [*peeled, *(_found(here, row, question) for question in told)]


def _stands_above(here: Here, subject: Tokens) -> bool:
    """Whether what a note is about is no answer: headings and parents of the sentence name it."""
    above = " ".join([here.note.title, *(s.words for s in here.above)])
    return bool(content_words(plain(subject), here.language) & content_words(above, here.language))


def _found(here: Here, row: Tokens, question: Question) -> Found:
    back = first_idea(lowered(trimmed(cut(row, *question.answer)), here.note))
    aside = _ASIDE.search(masked(back))
    back = cut(back, 0, aside.start()) if aside else back
    return Found(Kind.QA, _STATEMENT, 0.68, back, question.tokens, asked=plain(row))


def _peeled(here: Here, row: Tokens, clause: Clause, subject: Tokens, fact: Found) -> Iterator[Found]:
    """ "Creó el consejo en 1520 para frenar a la nobleza": asked what for, it also says when; asked when, also what."""
    kept: list[Tokens] = []
    while (at := masked(row).rfind(plain(fact.back))) >= clause.verb[1] and _is_circumstance(fact, here.language):
        end = at + len(plain(fact.back))
        kept = kept if _asks("why", fact.front, here.language) else [cut(row, at, end), *kept]
        left = strip(cut(row, 0, at), " ,")
        loose = ABOVE_ALL.search(masked(left))
        left = cut(left, 0, loose.start()) if loose else left
        row = join([part for part in (left, strip(cut(row, end))) if part], " ")
        shorter = clause_of(masked(row), here.language)
        if shorter is None or (shorter.subject, shorter.verb) != (clause.subject, clause.verb):
            return
        if _OF_WHAT_IS_HIDDEN[here.language].search(" ".join(plain(part) for part in kept)):
            return
        other = asked_of(here, row, shorter, subject, _STATEMENT)
        if other is None or plain(other.front) == plain(fact.front) or not _says_enough(other, row, shorter, here):
            return
        yield Found(other.kind, _STATEMENT, 0.68, other.back, _with(other.front, kept), asked=other.asked)
        fact, clause = other, shorter


_OF_WHAT_IS_HIDDEN = ByLanguage(NEVER, fr=pattern(r"(?<!\w)(?:si|s['’]|qu['’]|lorsqu['’]|quand\s)\s?(?:ils?|elles?)\s"))
"""A pronoun that may stand for the answer: what may the judge do "si elle est excessive"?"""


def _is_circumstance(fact: Found, language: Language) -> bool:
    """Whether a fact says when, why, where or how, in a phrase that the sentence would do without."""
    asks = any(_asks(form, fact.front, language) for form in ("when", "why", "what for", "how", "where", "how long"))
    opening = next((word.lower for word in words(plain(fact.back))), "")
    return asks and (opening in language.prepositions | language.openers | language.articles or opening == "al")


def _says_enough(other: Found, row: Tokens, clause: Clause, here: Here) -> bool:
    """Whether what is left is a fact of its own, and no light verb, bare quality or what somebody says."""
    found = [word.lower for word in words(plain(other.back))] or [""]
    opening, last = found[0], found[-1]
    if opening in WHOSE | _SAID or last in _ANOTHER or _is_light(row, clause):
        return False
    is_so = masked(row)[slice(*clause.verb)].strip().lower() in TONGUE[here.language].be
    return not is_so or any(_asks(form, other.front, here.language) for form in ("by", "by person", "when"))


def _is_light(row: Tokens, clause: Clause) -> bool:
    """ "tuvo lugar en ...": its noun is no object."""
    return LIGHT.match(masked(row)[clause.verb[0] :].lower()) is not None


def _asks(form: str, front: Tokens, language: Language) -> bool:
    return plain(front).startswith(language.questions[form].partition("{")[0])


def _with(front: Tokens, kept: list[Tokens]) -> Tokens:
    """A question with the circumstances that no longer answer it, before its sign."""
    mark = re.search(r"\s?\?$", plain(front))
    return (*join([cut(front, 0, mark.start()), *kept], " "), *cut(front, mark.start())) if mark else front


def _led_by(preposition: str, asked: Question) -> Question:
    """ "¿Con cuántos soldados ...?": the preposition stands before the question word."""
    if not preposition:
        return asked
    head = asked.tokens
    at = next(k for k, token in enumerate(head) if _HOW_MANY.search(token.text))
    led = _HOW_MANY.sub(
        lambda word: f"{preposition.capitalize() if word[0][0].isupper() else preposition} {word[0].lower()}",
        head[at].text,
        1,
    )
    return replace(asked, tokens=(*head[:at], replace(head[at], text=led), *head[at + 1 :]))


class _Besides(Romance):
    """The forms that are asked beside the first one."""

    def dated(self) -> Question | None:
        """ "En 1492, Colón llegó a América": when?"""
        return self._dated()

    def counted(self) -> Question | None:
        """ "invadió Rusia con 600 000 soldados": with how many soldiers?"""
        first, end = self._main()
        at = first
        while found := NUMBER.search(self._whole, at, end):
            at = found.end("n")
            before = words(self._whole[first : found.start()])[-1:]
            things = self._things(found["things"])
            of = _OF_WHAT.match(self._whole, found.start("things") + len(things))
            things += of.group() if of else ""
            behind = found.start("things") + len(things)
            form = self._counting(things) if things else None
            led = before[0].text if before else ""
            left = (first, first + before[0].start if before else found.start())
            if form is None or led not in _LEADING or not self._may_count(left, behind, led):
                continue
            behind = end if self._whole[behind : behind + 1] == "," else behind
            asked = self._ask(form, found.span("n"), left, (behind, end), things=text(things))
            return _led_by(led, asked) if asked else None
        return None

    def how_many_are(self) -> Question | None:
        """ "Menos de 30 de los elementos son esenciales": how many of them are?"""
        said = self._whole[slice(*self.clause.subject)]
        found = _SO_MANY.match(said)
        first = words(found["things"])[-1].text if found else ""
        form = self._counting(first) if first else None
        if not found or form is None or self._opening().strip():
            return None
        begin = self.clause.subject[0]
        things = cut(self.row, begin + found.start("of"), begin + len(said.rstrip()))
        template = self.language.questions[form].replace(" {}{rest}", "")
        verb = strip(cut(self.row, self.clause.verb[0], self._main()[1]))
        return Question(worded(template, things=things, verb=verb), (begin, begin + found.end("n")))

    def _may_count(self, left: tuple[int, int], behind: int, led: str) -> bool:
        """Whether a number is said of the verb and is all that is told."""
        before = self._whole[slice(*left)]
        copula = self.clause.kind is Verb.COPULA and not led
        return not (copula or _SAYS_MORE.match(self._whole, behind) or _THAT.search(before)) and count(before) <= 6

    def which(self) -> Question | None:
        """ "El Nilo es el río más largo de África": which is the longest river of Africa?"""
        first, end = self._main()
        said = _ONE_THING[self.language].match(self._whole, first, end)
        if not said or self.clause.kind is not Verb.COPULA or self._opening().strip():
            return None
        opening = [word.lower for word in words(said.group())[:5]]
        superlative = any(word in SUPERLATIVE for word in opening[1:]) and opening[1] not in COMPARING
        side = len(opening) > 3 and RELATIONAL.fullmatch(opening[1]) and _OF.search(said.group())
        if opening[0] not in ("el", "la", "le"):
            return None  # which gender "l'hormone" has is not told
        if not (superlative or side) or not 4 <= count(said.group()) <= _LONGEST_NAME:
            return None
        person = any(word in PERSONS[self.language] for word in opening)
        form = "definition who" if person else of_gender("which is", opening[0] == "la", self.language)
        template = self.language.questions[form].replace(IS[self.language][False], "{aux}")
        aux, subject = cut(self.row, *self.clause.verb), strip(cut(self.row, first, said.end()))
        return Question(worded(template, aux=aux, subject=subject), self.clause.subject)

    def who(self) -> Question | None:
        """ "Alexander Fleming descubrió la penicilina en 1928": who did?"""
        first, end = self._main()
        said = self._whole[first:end]
        deed = _DEED[self.language].search(self._whole, *self.clause.verb) or YEAR.search(self._whole)
        one_thing = _ONE_THING[self.language].match(said) or _NAME_OR_NUMBER.search(said)
        opening = self._opening().strip(" ,")
        if not deed or not one_thing or not self._names_a_doer() or LIGHT.match(f"{self._verb} {said}"):
            return None
        if opening and not YEAR.fullmatch(opening[:1].lower() + opening[1:]):
            return None
        form = "who several" if self.clause.kind is Verb.PLURAL else "who"
        return self._of_the_subject(form, opening) if form in self.language.questions else None

    def what_does(self) -> Question | None:
        """ "La temperatura determina la velocidad": what determines it?"""
        first, end = self._main()
        whole = self._whole[first:end]
        if self._opening().strip() or not _BRINGS_ABOUT.match(self._verb) or not _ONE_THING[self.language].match(whole):
            return None
        of_one = _ONE_THING[self.language].match(self._whole[slice(*self.clause.subject)].strip().lower())
        return self._of_the_subject("what does", "") if of_one and self.clause.kind is Verb.SINGULAR else None

    def _of_the_subject(self, form: str, opening: str) -> Question:
        told = strip(cut(self.row, self.clause.verb[0], self._main()[1]))
        when = [small_first(cut(self.row, self.clause.start, self.clause.start + len(opening)))] if opening else []
        return Question(worded(self.language.questions[form], rest=join([told, *when], " ")), self.clause.subject)

    def _names_a_doer(self) -> bool:
        """Whether the subject is somebody by name: "Alexander Fleming", "el rey Felipe II"."""
        said = self._whole[slice(*self.clause.subject)].strip()
        named = _CAPITAL_WITHIN.search(said) or said in self.note.inner
        lower = said[:1].lower() + said[1:] if _ARTICLE.match(said) else said
        return bool(named) and names_somebody(f"{_BY[self.language]} {lower}", self.language)


_ASIDE = pattern(r",\s[^,]+,?$")
"""What is said of a name between commas: "la insulina, producida por el páncreas,"."""
_CLITICS = frozenset("le les lo la los las se me nos lui leur".split())
_LEADING = frozenset(["", *"con en a por sobre avec dans sur à par".split()])
"""What may stand before a number that the verb is said of."""
_HOW_MANY = pattern(r"[Cc]uánt[oa]s|[Cc]ombien")
_SO_MANY = pattern(
    r"\s*(?P<n>(?:(?:más|menos|cerca|alrededor) de|plus de|moins de|près de|unos|unas|environ)?\s?\d[\d.,]*(?:\s\d{3})*)\s(?P<of>(?:(?:de los|de las|des)\s(?:(?:más|menos) de \d+\s|\d+\s)?)?(?P<things>[^\W\d_]+s)(?!\w))",
    re.IGNORECASE,
)
_OF_WHAT = pattern(r"\s(?:de\s|d['’])(?!(?:les?|la|los|las|el|un|une|una)\s|l['’])[^\W\d_]+(?!\w)")
_SAYS_MORE = pattern(r"\s?:|\s(?:y|et|o|ou|e|más|plus|menos|moins|que|qui|dont)\s")
""" "tres poderes: ...", "5 litros más que ...": then the number alone is not what is told."""
_THAT = pattern(r"(?:^|\s)(?:que|qui|dont|où|donde)\s")
_SAID = frozenset("que qu' si".split())
_ANOTHER = frozenset("otro otra otros otras autre autres ello ella ellos ellas lui elle eux".split())
_LONGEST_NAME = 14
_ONE_THING = ByLanguage(NEVER, es=pattern(r"(?:el|la)\s[^,;:()]+"), fr=pattern(r"(?:(?:le|la)\s|l['’])[^,;:()]+"))
"""A noun with the article of one thing that is known."""
_OF = pattern(r"\s(?:de|del|du|des)\s|\sd['’]")
_NAME_OR_NUMBER = pattern(r"(?<!\w)[A-ZÀ-Ý]\w|\d")
_DEED = ByLanguage(
    NEVER,
    es=pattern(r"(?:ó|aron|ieron|jeron|jo|uvo|uso|izo|ino|dio)$"),
    fr=pattern(r"(?:[^rs]a|it|ut|irent|èrent|urent)$"),
)
"""How a verb ends that tells of something done once."""
_CAPITAL_WITHIN = pattern(r"(?<=\s)[A-ZÀ-Ý]\w")
_ARTICLE = pattern(r"(?:El|La|Los|Las|Le|Les)\s|L['’]")
_BY = ByLanguage("", fr="par", es="por")
_BRINGS_ABOUT = pattern(
    r"(?:determin[aeó]|caus[aeó]|provo(?:c[aó]|que)|regul[aeó]|control[aeó]|contrôle|desencaden[aó]|déclenche|origin[aó]|mide|mesure|produce|produjo|produit|secreta|sécrète|transporta|transporte|transmite|transmet|estimula|stimule|inhib[ea]|elabora|élabore|fabrica|fabrique|dirige|garantiza|garantit)$"
)
"""Verbs of what brings something about, of which a sentence names the one that does."""
