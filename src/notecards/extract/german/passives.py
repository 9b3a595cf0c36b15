"""What is done with the subject of a German clause: the passive."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, worded
from notecards.extract.german.articles import definite
from notecards.extract.german.dative import dative
from notecards.extract.german.noun_phrases import DETERMINERS, is_noun
from notecards.extract.german.people import NAME, OFFICE
from notecards.extract.german.predicates import Predicates
from notecards.extract.german.tables import ADJECTIVE, MUST, PARTICIPLE, PASSIVE, SEVERAL_DO, TIME
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, plain, strip, text

OF_ONE = {
    "wird": "wird", "werden": "wird", "wurde": "wurde", "wurden": "wurde", "kann": "kann", "können": "kann", "muss": "muss", "müssen": "muss", "soll": "soll", "sollen": "soll",
    "darf": "darf", "dürfen": "darf", "sollte": "sollte", "sollten": "sollte", "musste": "musste", "mussten": "musste", "konnte": "konnte", "konnten": "konnte",
}  # fmt: skip
"""Auxiliaries of a passive, as "was" has them."""


_IN_A_PLACE = pattern(
    r"(?:im|in|in der|am|an der|auf|auf der)\s(?:[a-zäöüß]+\s)?(?!\w*(?:uar|ärz|ril|Mai|uni|uli|gust|ber|jahr|hundert|zeit|alter)\s)[A-ZÄÖÜ][\w-]+\s$"
)
""" "im Schloss von ...": whose it is, and no time."""
_OF_SOME = pattern(r"\s(?:ab|mit|aus|ohne)\s")
_GOES_ON = pattern(r"\s(?:durch|mit|von|vom|in|im|an|am|auf|über)\s[^,;:]+?(?=\s(?:[a-zäöüß]+\s)?[a-zäöüß]+$)")
"""What goes on from "nach einer Aktivierung" before the adjective: "durch die Helferzelle"."""

_TAKEN_AS = pattern(r"(?:[a-zäöüß]+\s)?als\s(?=\S+\s\S)")
_GIVEN = pattern(
    r"(?:(?!(?:bei|von|mit|aus|zu|nach|seit|in|an|auf|vor|über|unter|neben|durch|für|gegen|ohne)\s)[a-zäöüß]+\s)?(?P<what>(?:der|die|das|eine?)\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ][\w-]+)\s"
)
"""What somebody is given or denied, behind an adverb at most."""

_LITTLE = pattern(r"(?:auch|noch|dann|hier|wieder)\s\S+$")
"""What says no more than the verb: "wird auch reflektiert"."""


class Passives(Predicates):
    """The forms of "werden" and "kann ... werden"."""

    def _passive(self) -> Question | None:
        """wird ... P, kann ... P werden: by what, of what, into what."""
        if self._verb in PASSIVE and self._last() in ("frei", "knapp"):
            return self._what_is_done()
        becomes = (
            self._verb in PASSIVE and not PARTICIPLE.match(self._last()) and self._last() not in ("werden", "worden")
        )
        if becomes:
            return self._becomes()
        passive = self._verb in PASSIVE or self._last() == "werden"
        if not passive or not (PARTICIPLE.match(self._last()) or self._last() in ("werden", "worden")):
            return None
        if self._done_as() and re.match(
            r"als\s(?:[a-zäöüß]+\s)*[A-ZÄÖÜ][\w-]+\s(?:von|vom|der|des)\s", self._whole[self._main()[0] :]
        ):
            return self._done_as()  # "kann als Menge von Pfeilen dargestellt werden"
        belongs = self._belongs_to_the_subject()
        by_rule = ("nach",) if self._verb in ("wird", "werden") else ()
        for kinds in (
            "durch",
            "mithilfe mittels anhand",
            "aus",
            "zu zum zur",
            "für",
            "in im an am",
            "von vom",
            "auf",
            "über",
            *by_rule,
            "mit",
        ):
            if kinds == "mit" and belongs:
                break
            asked = self._by_preposition(kinds)
            if asked:
                return asked
        return self._what_is_done() or self._done_as() or self._manner() or self._happens()

    def _done_by(self) -> Question | None:
        first, end = self._main()
        found = self._phrase({"von", "vom"}, first, end) if self._is_done() else None
        named = found is not None and found[0] == "von" and self._whole[found[2][0]].isupper()
        if (
            not found
            or (named and _IN_A_PLACE.search(self._whole[first : found[1]]))
            or _OF_SOME.match(self._whole, found[2][1])
        ):
            return None
        return self._by_preposition("von vom")

    def _done_in(self) -> Question | None:
        return self._by_preposition("in im an am") if self._is_done() else None

    def _done_to(self) -> Question | None:
        return self._by_preposition("zur zum") if self._is_done() else None

    def _is_done(self) -> bool:
        passive = self._verb in PASSIVE or self._last() == "werden"
        return passive and bool(PARTICIPLE.match(self._last()) or self._last() in ("werden", "worden"))

    def _becomes(self) -> Question | None:
        """ "Preußen wurde zur Großmacht": wozu wurde es? "Bismarck wurde Reichskanzler": wer wurde es?"""
        first, end = self._main()
        to = self._phrase({"zu", "zum", "zur"}, first, end)
        if to and to[2][1] >= end and self.clause.kind is Verb.MODAL:
            return self._ask("to", (to[1], end), (first, to[1]))
        upon = (
            self._phrase({"mit", "nach", "ab", "bei", "durch"}, first, end) if ADJECTIVE.match(self._last()) else None
        )
        if upon and upon[1] == first and self.clause.kind is Verb.MODAL and not self._is_inverted():
            form = "through" if upon[0] == "durch" else "when"
            more = _GOES_ON.match(self._whole, upon[2][1], end)
            stop = more.end() if more else upon[2][1]
            return self._ask(form, (first, stop), (stop, end))
        said = words(self._whole[first:end])
        office = next((word for word in said if is_noun(word)), None)
        named = self._whole[slice(*self.clause.subject)].strip()
        somebody = NAME.match(named) is not None or (len(words(named)) == 1 and named[:1].isupper())
        if not office or not somebody or not OFFICE.search(office.text) or self._is_inverted():
            return None
        rest = join([row for row in (self._part(first, end),) if row], " ")
        verb = cut(self.row, *self.clause.verb)
        return Question(worded(GERMAN.questions["whoever"], verb=verb, subject=rest, rest=()), self.clause.subject)

    def _belongs_to_the_subject(self) -> int:
        """In "Dabei wird die Seite mit dem kleinsten Wert verdrängt" where the phrase ends that says which page; 0 where there is none."""
        first, end = self._main()
        found = re.match(r"mit\s(?:dem|der|den)\s\w+(?:sten|en)\s", self._whole[first:end])
        phrase = self._phrase({"mit"}, first, end) if found and self._is_inverted() else None
        return phrase[2][1] if phrase else 0

    def _what_is_done(self, *, told: bool = False) -> Question | None:
        """ "Beim Sortieren wird ein Element gewählt": was wird beim Sortieren gewählt? told: another part of the question says when."""
        opening, verb = self._preface(), OF_ONE.get(self._verb, "")
        modal = verb and self._verb not in PASSIVE
        subject = words(plain(self.subject))
        if subject[0].lower in ("jene", "jener", "jenes", "derjenige", "diejenige", "dasjenige", "diejenigen"):
            return None  # which one, a clause behind the verb says
        attribute = re.search(r"(?:e|er|es|en)$", subject[0].lower) is not None and any(map(is_noun, subject[1:]))
        named = subject[0].lower in DETERMINERS or is_noun(subject[0]) or attribute
        if not (opening or told) or not verb or not named or (modal and self._last() != "werden"):
            return None
        end = self._belongs_to_the_subject() or self.clause.subject[1]
        left = self._part(max(end, self._main()[0]), self._main()[1])
        rest = join([row for row in (opening, left) if row], " ")
        return Question(
            worded(GERMAN.questions["what is so"], verb=text(verb), rest=rest), (self.clause.subject[0], end)
        )

    def _done_as(self) -> Question | None:
        """ "Der Vertrag wurde als Schande empfunden": als was?"""
        first, end = self._main()
        every = words(self._whole[:end])
        done = every[-2:][0 if self._last() == "werden" else -1]
        taken = _TAKEN_AS.match(self._whole, first, end) if self._is_done() and not self._is_inverted() else None
        return self._ask("as what", (taken.end(), done.start), (done.start, end)) if taken else None

    def _happens(self) -> Question | None:
        """ "Die Zähler werden nach rechts geschoben": was geschieht mit den Zählern?"""
        first, end = self._main()
        several = self._verb in ("werden", "wurden")
        asked = self._must_happen() or self._received()
        if asked:
            return asked
        to = self._dative(several=several) if self._verb in PASSIVE and not self._is_inverted() else ()
        if (
            not to
            or end < self._rest()[1]
            or _LITTLE.match(self._whole, first, end)
            or count(self._whole[first:end]) < (1 if self._verb.startswith("wurd") else 2)
        ):
            return None
        form = "happened to" if self._verb.startswith("wurd") else "happens to"
        return Question(worded(GERMAN.questions[form], subject=to), (first, end))

    def _received(self) -> Question | None:
        """ "Polen wurde der Beitritt verwehrt": what the verb is about stands behind it, and the name in front is in the dative."""
        first, end = self._main()
        given = _GIVEN.match(self._whole, first, end)
        first_word = words(plain(self.subject))[0]
        named = is_noun(first_word) and first_word.lower not in DETERMINERS
        if not given or self._is_inverted() or not named or TIME.search(given["what"]):
            return None
        parts = (self.subject, cut(self.row, first, given.start("what")), cut(self.row, given.end("what"), end))
        rest = join([strip(part) for part in parts if strip(part)], " ")
        verb = text(OF_ONE.get(self._verb, self._verb))
        return Question(worded(GERMAN.questions["what is so"], verb=verb, rest=rest), given.span("what"))

    def _dative(self, *, several: bool) -> Tokens:
        named = () if several else definite(self.subject, self.note)
        return dative(named or self.subject, several=several)

    def _must_happen(self) -> Question | None:
        """ "Das Tor muss am Abend geschlossen werden": was muss mit dem Tor geschehen?"""
        first, end = self._main()
        if self._verb not in MUST or self._last() != "werden" or self._is_inverted():
            return None
        several = self._verb in SEVERAL_DO
        to = self._dative(several=several)
        if not to or end < self._rest()[1] or count(self._whole[first:end]) < 4:
            return None
        one = {"müssen": "muss", "sollen": "soll", "dürfen": "darf", "sollten": "sollte"}.get(self._verb, self._verb)
        return Question(worded(GERMAN.questions["must happen to"], verb=text(one), subject=to), (first, end))
