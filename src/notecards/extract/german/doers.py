"""What a German clause is asked for besides: who does it, what alone is so, the place or means told first, the end.

"Im Turm wählt der Rat den Kanzler" -> "Wer wählt im Turm den Kanzler?".
"""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, worded
from notecards.extract.german.amounts import one_does
from notecards.extract.german.noun_phrases import DETERMINERS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.german.objects import Objects
from notecards.extract.german.people import BODIES, DONE_BY_PEOPLE, GIVEN_NAMES, NAME, OFFICE, PEOPLE
from notecards.extract.german.tables import BACK, ERA, OWN_WORD, PASSIVE, PLACED, SET_PHRASES, TIME, YEAR
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Tokens, join, text

_LONGEST_DOER = 6


class Doers(Objects):
    """Further forms; each is None where the clause has none of its kind, or many things could be meant."""

    def _who(self) -> Question | None:
        """ "1848 stürmten die Bauern das Schloss": wer stürmte 1848 das Schloss?"""
        first, end = self._main()
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or not self._is_somebody_known():
            return None
        decides = _DECIDES.match(self._verb)
        told = decides or self._is_deed() or self._verb in GERMAN.past or self._verb.endswith(("te", "ten"))
        every = words(self._whole[:end])
        i = next((k for k, word in enumerate(every) if word.start >= first), len(every))
        i = self._past_time(every, i) if i < len(every) else i
        if i < len(every) and every[i].lower in ("in", "im") and decides is None:
            i = noun_phrase(self._whole[:end], every, i + 1)
        about = decides is not None and i < len(every) and every[i].lower in PREPOSITIONS
        after = noun_phrase(self._whole[:end], every, i + about) if i < len(every) else i
        definite = after > i + about and (about or every[i].lower in _THE or every[i].text[:1].isupper())
        if not told or not definite or {word.lower for word in every[i:]} & BACK:
            return None
        verb = one_does(self._verb)
        return self._asked_for_subject("whoever", verb) if verb else None

    def _is_somebody_known(self) -> bool:
        """Whether the subject is a name, people, a body, or does what only people do: no "jeder Bürger"."""
        named = self._whole[slice(*self.clause.subject)].strip()
        found = words(named)
        if not 1 <= len(found) <= _LONGEST_DOER or found[0].lower in DETERMINERS - {"der", "die", "das"}:
            return False
        head = next((word.text for word in found if is_noun(word) and word.lower not in DETERMINERS), "")
        attribute = found[0].text.endswith("e") and found[0].text not in GIVEN_NAMES
        a_name = NAME.match(named) is not None and found[0].lower not in DETERMINERS and not attribute
        acts = PEOPLE.search(head) or BODIES.search(head) or OFFICE.search(head)
        return a_name or bool(acts) or (bool(head) and self._is_deed())

    def _is_deed(self) -> bool:
        """ "gründete", "gründen", "gründet": a regular verb of what only people do, by its participle."""
        ending = _WEAK.search(self._verb)
        stem = self._verb[: ending.start()] if ending else ""
        return bool(stem) and bool({f"ge{stem}t", f"{stem}t"} & DONE_BY_PEOPLE)

    def _the_one(self) -> Question | None:
        """ "Die Haut ist das größte Organ des Menschen": was ist das größte Organ des Menschen?"""
        first, end = self._main()
        named = words(self._whole[slice(*self.clause.subject)])
        sole = self.clause.kind is Verb.COPULA and _SOLE.match(self._whole, first, end) is not None
        if not sole or self._is_inverted() or not 1 <= len(named) <= _LONGEST_DOER or end < self._rest()[1]:
            return None
        if count(self._whole[first:end]) < 3 or not any(map(is_noun, named)) or self._verb not in ("ist", "war"):
            return None
        somebody = self._is_somebody_known() and OFFICE.search(self._whole[first:end]) is not None
        return self._asked_for_subject("whoever" if somebody else "what is so", self._verb)

    def _asked_for_subject(self, form: str, verb: str) -> Question:
        parts = [self._preface(), self._without_fillers(self._part(*self._main()))]
        left = join([part for part in parts if part], " ")
        more: dict[str, Tokens] = {"subject": left, "rest": ()} if form == "whoever" else {"rest": left}
        return Question(worded(GERMAN.questions[form], verb=text(verb), **more), self.clause.subject)

    def _told_first(self) -> Question | None:
        """ "Im Thymus werden T-Zellen ausgebildet": wo? "Mit Rezeptoren kann die Zelle Viren erkennen": womit?"""
        opening, (first, end) = self._opening().strip(), self._main()
        found = _TOLD_FIRST.match(opening)
        longest = _LONGEST_END if found and found["to"] else _LONGEST_PLACE
        if not found or "," in opening or count(opening) > longest or count(self._whole[first:end]) > 12:
            return None
        span = (self.clause.start, self.clause.start + len(opening))
        if found["to"]:
            acts = self.clause.kind is not Verb.COPULA and not PEOPLE.search(opening) and self._is_inverted()
            return self._ask(OWN_WORD[found["to"].lower()], span, (first, end), preface=False) if acts else None
        timed = TIME.search(opening) or YEAR.search(opening) or ERA.search(opening)
        if timed or SET_PHRASES.match(opening[:1].lower() + opening[1:]) or _ABSTRACT.search(opening):
            return None
        if found["with"]:
            return self._ask("with", span, (first, end), preface=False)
        bound = self.clause.kind in (Verb.MODAL, Verb.PERFECT) and self._last() not in ("", "sein")
        return self._ask("where", span, (first, end), preface=False) if bound or PLACED.match(self._verb) else None

    def _purpose(self) -> Question | None:
        """ "erhebt zur Finanzierung der Ausgaben Steuern": wozu?"""
        first, end = self._main()
        if self.clause.kind is Verb.COPULA or self._verb in PASSIVE or self._last() == "werden":
            return None
        found = self._phrase({"zur", "zum"}, first, end)
        if not found or found[1] - first > 40 or not _AN_END.match(self._whole, found[2][0]):
            return None
        if found[1] == first and found[2][1] >= end:
            return None
        return self._ask("to", (found[1], found[2][1]), (first, found[1]), (found[2][1], end))


_AN_END = pattern(
    r"(?:[a-zäöüß]+en\s)?[A-ZÄÖÜ]\w*(?:ung|schutz|zweck|ausgleich|erhalt|aufbau|abbau|nachweis|transport|verzehr)(?!\w)",
    re.IGNORECASE,
)
"""A noun of what is done, which may be an end: "zur Finanzierung"."""
_LONGEST_PLACE = 7
_LONGEST_END = 12
_TOLD_FIRST = pattern(
    r"(?:(?P<to>Für|Gegen|Aus|Zur|Zum)\s(?!Beispiel|Teil|Glück|Zeit|Schluss|Ende|diese|dies|jene|solche|sich)(?=[a-zäöüß]|[A-ZÄÖÜ][a-zäöüß]{4,})|(?P<with>Mit)\s(?!(?:steig|zunehm|wachs|sink|fall|abnehm|fortschreit)ende[rnm]\s)|(?:In|Im|Auf|Am|An|Unter|Über|Zwischen|Neben|Hinter)\s)"
)
_ABSTRACT = pattern(
    r"(?:ung|heit|keit|tion|ismus|fall|fällen|regel|praxis|gegensatz|vergleich|weise|maße?|hilfe|ende|beginn|anfang|schritt|phase|art)(?:en)?(?!\w)",
    re.IGNORECASE,
)
"""Nouns that are no place."""
_WEAK = pattern(r"(?:t|te|ten|en)$")
_THE = frozenset("den die das".split())
_DECIDES = pattern(
    r"(?:entscheid|erlässt|ernenn|wähl|beschließ|verabschied|beruf|überwach|kontrollier|genehmig|bestätig|unterzeichn|vertritt|leite|prüf)"
)
"""What one body alone does in a state or a firm."""
_SOLE = pattern(
    r"(?:der|die|das)\s(?:(?:[a-zäöüß]{3,}ste|einzige|zentrale|eigentliche)\s(?!Teil|Rolle|Frage|Schritt|Punkt)[A-ZÄÖÜ]|(?:Haupt|Grund|Vor)[a-zäöüß]{4,}\s(?:der|des|von)\s)",
)
"""A description that fits one thing alone: "das größte Organ"."""
