"""What a German clause says its subject is, and how it is."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.german.circumstances import Circumstances
from notecards.extract.german.noun_phrases import ADVERBS, PREPOSITIONS, is_noun
from notecards.extract.german.people import NAME, OFFICE, PEOPLE
from notecards.extract.german.tables import (
    ADJECTIVE,
    BE,
    BEFORE_AN_OBJECT,
    GOVERNS,
    NO_MANNER,
    PARTICIPLE,
    PARTICLES,
    PASSIVE,
    PLACED_SO,
    PLAIN_QUALITIES,
    QUALITIES,
)
from notecards.extract.here import lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import cut, join, plain, text

_THE_ONE = frozenset("derjenige diejenigen wer".split())
_COUNTS = frozenset(
    "entscheidend maßgeblich maßgebend wichtig notwendig nötig erforderlich ausreichend ausschlaggebend typisch charakteristisch kennzeichnend verboten erlaubt ausgeschlossen strafbar relevant zentral".split()
)
_ANOTHER_VERB = pattern(r",?\s(?:und\s)?(?P<verb>[a-zäöüß]+)\s")
""" "sind Wächter, [sitzen] im Gewebe"."""
_TO_WHOM = pattern(
    r"(?P<whom>(?:dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer)\s[^,;:.]+?)\s(?:gegenüber\s)?(?:verantwortlich|rechenschaftspflichtig|unterstellt|untergeordnet|übergeordnet|gleichgestellt|verpflichtet|überlegen|unterlegen|ähnlich|vorgelagert|nachgeordnet)"
)
"""What takes a dative: "ist dem Landtag verantwortlich"."""
_MOSTLY = frozenset("meist meistens oft häufig stets immer heute grundsätzlich vor allem".split())
"""Adverbs that belong to the answer: "ist [meist] eine Infektion"."""


class Predicates(Circumstances):
    """The forms of "sein" and of what is done in a manner; each is None where the clause has none of its kind."""

    def _predicate(self) -> Question | None:
        """Forms of sein: a noun says what X is; an adjective with its phrase is asked by its preposition."""
        if self.clause.kind is not Verb.COPULA:
            return None
        if re.match(r"(?:die )?folgende", plain(self.subject).lower()):
            return None  # "Folgende Punkte sind ...": a list goes on
        if self._verb in BE and plain(self.subject).strip().lower() in GERMAN.aspects | {"gegenteil", "beispiele"}:
            return None  # "Gegenteil ist ...": of what, stands before
        first, end = self._main()
        found = words(self._whole[first:end])
        if not found or found[0].lower in GERMAN.coordinators:
            return None
        often = (
            len(found) > 1 and found[0].lower in _MOSTLY and (is_noun(found[1]) or found[1].lower in GERMAN.articles)
        )
        found = found[often:]
        last = self._last()
        if found[0].lower in _THE_ONE and "," in self._whole[first : self._rest()[1]] and not self._is_inverted():
            who = worded(
                GERMAN.questions["whoever"], verb=text(self._verb), subject=lowered(self.subject, self.note), rest=()
            )
            return Question(who, (first, self._rest()[1]), defining=True)
        whom = self._is_to_whom() or (self._by_preposition("an am") if last == "beteiligt" else None)
        if whom:
            return whom
        names = found[0].lower in GERMAN.articles or found[0].lower in GERMAN.numbers or is_noun(found[0])
        if self._is_inverted() and found[0].lower in PREPOSITIONS and not GOVERNS.match(last):
            return None  # "Daher ist die Sicht auf die Folgen überhöht": the phrase says which sight
        if self._verb in BE and not names and (ADJECTIVE.match(last) or PARTICIPLE.match(last) or last in _COUNTS):
            flipped = self._possible(last) or self._what_counts(last)
            if flipped:
                return flipped
            asked = self._by_preposition("von vom für gegen aus auf an durch mit zu zum zur mithilfe in")
            return asked or self._more_than() or self._manner() or self._qualities()
        middle = [word.lower for word in found if ADJECTIVE.match(word.lower.removesuffix("er"))][:1]
        if self._verb in BE and middle and not is_noun(found[0]) and found[0].lower not in GERMAN.articles:
            asked = self._more_than() or self._by_preposition("von vom für gegen aus auf an durch mit zu zum zur")
            return asked or self._qualities()
        attribute = (
            found[0].text[0].islower()
            and re.match(r".+(?:er|es|e)$", found[0].lower)
            and found[1:2]
            and is_noun(found[1])
        )
        if not names and not attribute and self._verb in BE:
            return self._more_than() or self._manner() or self._qualities()
        opening = () if not self._opening() else self._preface()
        rest = (*text(" "), *opening) if opening else ()
        acts = next((word.text for word in words(plain(self.subject)[1:]) if is_noun(word)), "")
        named = NAME.match(self._whole[first : self._main()[1]]) and (OFFICE.search(acts) or PEOPLE.search(acts))
        form = GERMAN.questions["whoever" if named else "copula"]
        verb = cut(self.row, *self.clause.verb)
        verb = small_first(verb)
        tokens = worded(form, aux=verb, verb=verb, subject=self._asked_subject(), rest=rest)
        return Question(tokens, (first, self._up_to_another_verb(end)), defining=True)

    def _is_to_whom(self) -> Question | None:
        """ "Der Rat ist dem Landtag verantwortlich": wem?"""
        first, end = self._main()
        said = _TO_WHOM.fullmatch(self._whole[first:end])
        if not said or self._verb not in BE or self._is_inverted():
            return None
        return self._ask("to whom", (first, first + said.end("whom")), (first + said.end("whom"), end))

    def _up_to_another_verb(self, end: int) -> int:
        another = _ANOTHER_VERB.match(self._whole, end)
        return end if another and GERMAN.conjugates(another["verb"]) else self._rest()[1]

    def _possible(self, last: str) -> Question | None:
        """ "Ein Konsens ist in solchen Netzen unmöglich": was ist in solchen Netzen unmöglich?"""
        first, end = self._main()
        known = last in (
            "möglich",
            "unmöglich",
            "erlaubt",
            "verboten",
            "zulässig",
            "unzulässig",
            "üblich",
            "strafbar",
            "notwendig",
            "erforderlich",
        )
        placed = re.match(r"(?:in|im|bei|beim|ohne|mit|während|unter|nach|vor)\s", self._whole[first:end])
        if not known or not placed or self._is_inverted() or self._verb not in ("ist", "war"):
            return None
        rest = self._without_fillers(self._part(first, end))
        return Question(worded(GERMAN.questions["what is so"], verb=text(self._verb), rest=rest), self.clause.subject)

    def _what_counts(self, last: str) -> Question | None:
        """ "Bei Mängeln ist der Zeitpunkt maßgeblich": was ist bei Mängeln maßgeblich?"""
        first, end = self._main()
        opening = words(self._opening())[:1]
        placed = bool(opening) and opening[0].lower in PREPOSITIONS and "," not in self._opening()
        alone = self._whole[first:end].strip() == last and end == self._rest()[1]
        if not placed or not alone or last not in _COUNTS or self._verb not in ("ist", "war"):
            return None
        rest = join((self._preface(), text(last)), " ")
        return Question(worded(GERMAN.questions["what is so"], verb=text(self._verb), rest=rest), self.clause.subject)

    def _manner(self) -> Question | None:
        """ "sind polar aufgebaut", "wird steril abgedeckt": wie?"""
        first, end = self._main()
        found = words(self._whole[first:end])
        bracket = found[-1:] and found[-1].lower in ("werden", "worden")
        done = found[-2] if bracket and len(found) > 1 else found[-1] if found else None
        if done is None or not PARTICIPLE.match(done.lower) or self._is_inverted():
            return None
        either = re.match(
            r"(?P<a>[a-zäöüß]{4,}) (?:oder|und) (?P<b>[a-zäöüß]{4,}) $", self._whole[first : first + done.start]
        )
        if either and not (NO_MANNER.search(either["a"]) or either["a"] in ADVERBS or PARTICIPLE.match(either["a"])):
            return self._ask("how", (first, first + either.end("b")), (first + done.start, end))
        bound = bracket and len(found) == 3 and self.clause.kind is Verb.MODAL and self._verb not in PASSIVE
        if len(found) != (3 if bound else 2) or (bracket and not bound):
            return None
        how = found[0]
        loose = how.lower in GERMAN.function | ADVERBS | BEFORE_AN_OBJECT or NO_MANNER.search(how.lower)
        if loose or not how.text.islower() or len(how.text) < 4:
            return None
        return self._ask("how", (first, first + how.end), (first + how.end, end))

    def _how(self) -> Question | None:
        """ "Ohne Therapie verläuft die Krankheit tödlich": wie verläuft sie?"""
        first, end = self._main()
        found = words(self._whole[first:end])
        must = (
            self.clause.kind is Verb.MODAL
            and len(found) == 2
            and found[1].lower in ("erfolgen", "geschehen", "sein", "verlaufen", "wirken")
        )
        if must and (ADJECTIVE.match(found[0].lower) or found[0].lower in PLAIN_QUALITIES):
            return self._ask("how", (first, first + found[0].end), (first + found[0].end, end))
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or not found:
            return None
        goes = re.match(
            r"(?:färb|reagier|wirk|verläuft|verlaufen|verhält|erschein|verhalten|dissoziier|erfolg)", self._verb
        )
        alone = len(found) == 1 and goes and found[0].text.islower() and len(found[0].text) > 4
        if (
            alone
            and found[0].lower not in PARTICLES | ADVERBS | BEFORE_AN_OBJECT | GERMAN.function
            and not NO_MANNER.search(found[0].lower)
        ):
            return self._ask("how", (first, end))
        placed = PLACED_SO.fullmatch(self._whole, first, end) if goes else None
        if placed:
            return self._ask("how", placed.span("how"), (first, placed.start("how")))
        if not 1 <= len(found) <= 3 or any(map(is_noun, found)):
            return None
        how, known = found[-1].lower, ADJECTIVE.match(found[-1].lower) or found[-1].lower.endswith("end")
        loose = how in PARTICLES | ADVERBS | BEFORE_AN_OBJECT | GERMAN.function or NO_MANNER.search(how)
        told = {word.lower for word in found[:-1]} <= {
            "zu",
            "sehr",
            "meist",
            "oft",
            "besonders",
            "relativ",
            "eher",
            "stark",
            "stets",
        }
        return self._ask("how", (first, end)) if known and told and not loose else None

    def _may_be(self) -> Question | None:
        """ "Verstärker können primär oder sekundär sein": wie können sie sein?"""
        first, end = self._main()
        if self.clause.kind is not Verb.MODAL or self._last() != "sein" or self._is_inverted():
            return None
        stop = first + words(self._whole[first:end])[-1].start
        said = QUALITIES.fullmatch(self._whole[first:stop].strip())
        return self._ask("how", (first, stop - 1), (stop, end)) if said else None

    def _qualities(self) -> Question | None:
        """ "Die Venen sind dünnwandig und dehnbar": wie sind sie?"""
        first, end = self._main()[0], self._rest()[1]
        said = QUALITIES.fullmatch(self._whole, first, end)
        one = ADJECTIVE.match(self._last()) and re.fullmatch(
            r"(?:(?:stets|immer|meist|grundsätzlich|sehr|relativ|nahezu|weitgehend|besonders|extrem|eher|leicht|schwer|gut|schlecht|hoch|chemisch|genetisch|sozial|politisch|rechtlich|wirtschaftlich)\s)?[a-zäöüß]{4,}",
            self._whole[first:end],
        )
        if one and count(plain(self.subject)) >= 3 and not self._is_inverted() and plain(self.subject) in self._whole:
            return self._ask("how", (first, end))
        known = said and any(ADJECTIVE.match(word.lower) for word in words(said.group()))
        return self._ask("how", (first, end)) if known and not self._is_inverted() else None

    def _to_be_done(self) -> Question | None:
        """ "Aufgabe von X ist es, Y zu finden": was ist die Aufgabe?"""
        start, end = self._rest()
        said = re.match(r"es,?\s(?=.*\bzu\s\w+e?n\W*$|.*\w+zu\w+e?n\W*$)", self._whole[start:end])
        if not said:
            return None
        verb = small_first(cut(self.row, *self.clause.verb))
        tokens = worded(GERMAN.questions["copula"], aux=verb, subject=lowered(self.subject, self.note), rest=())
        return Question(tokens, (start + said.end(), end))

    def _more_than(self) -> Question | None:
        """ "X ist größer als Y": was ist größer als Y?"""
        first, end = self._main()
        said = self._whole[first:end]
        comparing = re.search(r"(?<!\w)\w+er\sals\s\S", said)
        if not comparing or self._verb != "ist" or self._is_inverted() or len(words(plain(self.subject))) > 8:
            return None
        if said.startswith(tuple(GERMAN.articles)):
            return None
        tokens = worded(GERMAN.questions["what is so"], verb=text(self._verb), rest=self._part(first, end))
        return Question(tokens, (self.clause.subject[0], self.clause.subject[1]))
