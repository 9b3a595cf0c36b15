"""How a German clause is asked: the question word, the finite verb, the subject, and what is left of the rest."""

import re
from collections.abc import Callable
from dataclasses import replace

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.german.amounts import one_does
from notecards.extract.german.clause import TWO_NOUNS
from notecards.extract.german.doers import Doers
from notecards.extract.german.noun_phrases import ADVERBS, DETERMINERS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.german.people import PEOPLE
from notecards.extract.german.tables import (
    ADJECTIVE,
    ARISES,
    ASPECTS,
    BACK,
    CLAIM,
    DONE_WITH,
    FIXED,
    HAVING,
    NAMING,
    OPENING_CASE,
    OWN_WORD,
    PARTICIPLE,
    PARTICLES,
    PASSIVE,
    POINTING,
    SEVERAL_DO,
    WHICH,
    WITH_DATIVE,
)
from notecards.extract.here import lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import cut, plain, strip, text

_OBJECT_FIRST = pattern(
    r"(?:Hinzu|(?:Rückhalt|Unterstützung|Widerstand|Kritik|Zustimmung|Beachtung|Anerkennung|Anwendung|Hilfe|Schutz|Einfluss|Zuspruch|Anklang|Gehör|Ruhm|Verbreitung)\s(?:erf[uä]hr|erh[iä]e?lt|f[aä]nd|find|leiste|üb|gew[ai]nn|erlang|bek[ao]m|b[ioe]+t|gen[io]|br[ai]ch|bring)\w*)\s"
)
"""A sentence that opens with what somebody gives or gets, or adds to another one: "Widerstand leisteten die Arbeiter"."""
_ONE_DOES = frozenset("ist war wird wurde hat hatte kann muss soll darf will sollte".split())
_CAUSES = frozenset("aufgrund wegen durch dank infolge mit nach seit".split())
_MERELY_LINKING = frozenset("dabei hierbei".split())
"""They point back, yet what is said is true without them."""
_TOLD_WHY = pattern(r",\s(?:weil|da|wenn|falls|sobald|damit|um|indem)\s")
_NOT = pattern(r"nicht\s(?:immer\s|mehr\s|unbedingt\s|zwingend\s|direkt\s)?(?!nur\s|so\s|ohne\s|alle)")
_OF_ONE_THING = frozenset("der das ein eine".split())
_ONE_THING = pattern(
    r"(?:ung|heit|keit|schaft|ion|tät|ik|ismus|ment|tum|sorge|politik|ie|staat|recht|gesetz|system|schutz|wesen|zeug|werk|raum|kunst|kraft|macht|welt|stoff|blut|druck|krieg|vertrag|bund|tag|plan|satz|fluss|prinzip|modell|prozess|verband|kreis|ring|baum|feld)$"
)
"""Endings of nouns that are no plurals."""
_IS_CALLED = pattern(
    r"(?P<left>(?:(?:zwischen|in|im|bei|beim|von|vom|unter)\s.+?(?=\s(?:auch|oft|häufig|meist)\s))?)\s?(?:auch |oft |häufig |meist )?(?:als |mit )?(?!(?:zwischen|in|im|bei|beim|von|vom|unter)\s)(?P<name>.+?)\s\w+$"
)
"""What stands behind "wird" in "wird (in der Praxis oft) X genannt"."""


def _measured(amount: str) -> str:
    """How one asks for an amount by its unit: "wie lang", "wie hoch", "wie groß"."""
    last = amount.strip(" .")
    return "lang" if _TIME_UNIT.search(last) else "hoch" if _LEVEL_UNIT.search(last) else "groß"


_TIME_UNIT = pattern(r"(?<![^\W\d_])(?:Sekunden?|Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?|ms|s|min|h)(?:\s|$)")
_LEVEL_UNIT = pattern(r"(?:%|Prozent|€|Euro|Mark|Dollar|Grad|°\s?C|bar|mmHg|Hz|V|Volt)(?:\s|$)")
TIMED = pattern(r"\d|Jahrhundert|Jahre")
"""A time that a figure tells."""
MANY_THINGS = pattern(
    r"\w(?:ungen|nisse|ionen|heiten|keiten|täten|schaften|zellen|stoffe|gesetze|rechte|arten|kabinette|uhren|systeme|prozesse|algorithmen|netze|winde|güter|stürme|strahlen|schichten|fasern|membranen|rezeptoren|antikörper|vitamine|fette|kohlenhydrate|minerale|gesteine|gebirge|wörter|sätze|texte|verben|nomen|motive|normen|werte|wähler|träger|täter|richter|bürger|modelle|methoden|maschinen|geräte|dienste|listen|bäume|graphen|tabellen|klassen|objekte|variablen|proteine|enzyme|hormone|viren|bakterien|pilze|pflanzen|tiere|säuren|basen|salze|metalle|gase|kriege|verträge|theorien|banken|märkte|staaten|länder|parteien|gruppen|menschen|schulden|steuern|zinsen|güter|kosten|organe|nerven|muskeln|gefäße|venen|arterien|knochen|elektronen|protonen|ionen|moleküle|atome|wellen|felder|kräfte|reaktionen|wahlen|reformen|krisen)$"
)
"""Endings of plurals."""


class German(Doers):
    """A German clause, asked in the first form that fits."""

    def question(self) -> Question | None:
        """The first form that fits; None where none reads well."""
        if self._is_impersonal() or re.search(r"\s=\s", self._whole) is not None or not self._agrees():
            return None
        opens = {word.lower for word in words(self._opening())[:1]}
        if _OBJECT_FIRST.match(self._whole):
            return None
        if self._denied():
            return None if opens & POINTING else self._not_so() or self._conditional() or self._why_not()
        if self.clause.kind is Verb.COPULA and self._whole[self._rest()[0] :].startswith(("es ", "es, ")):
            return self._to_be_done()
        aimed = self._aimed()
        if aimed:
            return aimed
        told_before = (self._by_tail, self._fixed, self._that, self._object) if opens <= _MERELY_LINKING else ()
        forms: tuple[Callable[[], Question | None], ...] = told_before if opens & POINTING else (
            self._belonging, self._conditional, self._which_of, self._by_tail, self._wants_to, self._named, self._which, self._since, self._when, self._so_long, self._how_warm, self._during, self._upon, self._begins_with, self._so_much, self._how_many, self._predicate, self._from_to, self._where_to, self._passive, self._fixed,
            self._placed, self._caused, self._that, self._may_be, self._in_a_case, self._object, self._how, self._purpose, self._comes_last,
        )  # fmt: skip
        for form in forms:
            found = form()
            if found and self._is_sound(found):
                return found
        return None

    def _not_so(self) -> Question | None:
        """ "Die Wahl ist nicht an eine Form gebunden": woran ist sie nicht gebunden?"""
        first, end = self._main()
        said = _NOT.match(self._whole, first, end)
        following = words(self._whole[said.end() : end])[:1] if said else []
        if not said or not following or self._is_inverted() or re.search(r"(?<!\w)sondern(?!\w)", self._whole[first:]):
            return None
        if self.clause.kind in (Verb.SINGULAR, Verb.PLURAL) and self._is_accusative(following[0]):
            thing = noun_phrase(
                self._whole[:end],
                every := words(self._whole[:end]),
                len(every) - len(words(self._whole[said.end() : end])),
            )
            return self._ask("what", (said.end(), end), (first, said.end())) if thing == len(every) else None
        kind, found = following[0].lower, self._phrase({following[0].lower}, said.end(), end)
        if kind not in OWN_WORD or not found or found[1] != said.end():
            return None
        done = ADJECTIVE.match(self._last()) or PARTICIPLE.match(self._last())
        of_its_own = any(kind in kinds.split() and re.match(begins, self._verb) for begins, kinds in FIXED)
        asked = self._by_preposition(kind, said.end()) if of_its_own or done else None
        return asked if asked and self._is_sound(asked) else None

    def of_one(self) -> Question | None:
        """Of "man": why, to what end, with what, or what one does."""
        if self._denied() or re.match(
            r"(?:nenn|bezeichn|versteh|spr|sag|unterscheid|kennt|sieht|find|hat$|muss|soll)", self._verb
        ):
            return None
        for form in (self._by_tail, self._by_means, self._fixed, self._object):
            found = form()
            if found and self._is_sound(found):
                return found
        return None

    def _by_means(self) -> Question | None:
        return self._by_preposition("mit mithilfe mittels durch zur zum")

    def others(self, first: Question) -> list[Question]:
        """What else a clause is asked for beside its first question: "T-Zellen reifen im Thymus durch Auslese" says where, and by what."""
        asked: list[Question] = []
        taken = [first.answer]
        for form in (self._may_do, *self._besides(first)):
            found = form()
            if found is None or not self._is_sound(found) or any(_overlap(found.answer, other) for other in taken):
                continue
            if _WHAT_HAPPENED.match(plain(found.tokens)) or len(asked) == _MOST_OTHERS:
                continue
            asked.append(found)
            taken.append(found.answer)
        return asked

    def _besides(self, first: Question) -> tuple[Callable[[], Question | None], ...]:
        """The forms that may ask for what the first one leaves in its question."""
        if (
            _SAYS_WHICH.match(plain(first.tokens))
            or _EXACTLY_IF.search(self._whole)
            or self._verb.startswith(("sah", "sieh", "seh"))
        ):
            return ()
        if self._opening().rstrip().endswith((",", ", so", ", dann")):
            return ()  # without its condition it is not so
        if self._is_impersonal() or self._denied() or {word.lower for word in words(self._opening())[:1]} & POINTING:
            return ()
        return (
            self._predicate, self._the_one, self._which, self._by_tail, self._wants_to, self._since, self._when, self._who, self._upon, self._begun_with, self._so_much, self._how_many, self._from_to, self._where_to, self._done_by, self._done_in, self._done_to, self._passive, self._fixed, self._caused, self._told_first, self._purpose, self._placed, self._that, self._object,
        )  # fmt: skip

    def _may_do(self) -> Question | None:
        """ "Wenn ein Land die Pflicht verletzt, kann der Rat Zölle erheben": was kann der Rat tun, wenn es sie verletzt?"""
        opening = self._opening()
        first = words(opening)[:1]
        if (
            not first
            or OPENING_CASE.get(first[0].lower) != "when"
            or self.clause.kind is not Verb.MODAL
            or self._verb in PASSIVE
        ):
            return None
        start, end = self._main()
        subject = [word.lower for word in words(plain(self.subject))]
        if (
            not opening.rstrip().endswith(",")
            or count(self._whole[start:end]) < 3
            or self._last() in ("werden", "sein")
            or set(subject) & (BACK | {"man"})
        ):
            return None
        case = small_first(strip(cut(self.row, self.clause.start, self.clause.verb[0]), " ,"))
        verb, named = text(self._verb), self._asked_subject()
        return Question(worded(GERMAN.questions["may do"], verb=verb, subject=named, condition=case), (start, end))

    def _begun_with(self) -> Question | None:
        """ "begann 1789 mit dem Sturm": womit?"""
        begins = re.match(r"(?:begann|beginn|ende|startet)", self._verb)
        return self._by_preposition("mit") if begins else None

    def _why_not(self) -> Question | None:
        """ "Edelgase reagieren kaum, weil ihre Schale voll ist": warum reagieren sie kaum?"""
        asked = self._by_tail()
        why = asked is not None and plain(asked.tokens).startswith(("Warum ", "Wozu "))
        return asked if asked and why and self._is_sound(asked) else None

    def _in_a_case(self) -> Question | None:
        """ "Das Angebot erlischt bei Ablehnung": wann erlischt es?"""
        first, end = self._main()
        found = self._phrase({"bei", "beim"}, first, end) if self.clause.kind in (Verb.SINGULAR, Verb.PLURAL) else None
        last = words(self._whole[first:end])[-1:]
        particle = bool(last) and last[0].lower in PARTICLES
        if not found or found[1] != first or self._is_inverted() or self._whole[end : end + 1] == ",":
            return None
        stop = self._listed_until(found[2][1], end)
        named = words(self._whole[slice(*found[2])])
        somebody = any(PEOPLE.search(word.text) for word in named) or (len(named) == 1 and len(named[0].text) < 5)
        closed = stop == end or (particle and not self._whole[stop : first + last[0].start].strip())
        return self._ask("when", (first, stop), (stop, end)) if closed and not somebody else None

    def _belonging(self) -> Question | None:
        """ "Dem Klerus gehörte das Land": was gehörte dem Klerus?"""
        opening = self._opening().strip()
        first = words(opening)[:1]
        given = bool(first) and first[0].lower in ("dem", "den", "einem", "der") and WITH_DATIVE.match(self._verb)
        arises = bool(first) and first[0].lower in PREPOSITIONS - _CAUSES and ARISES.match(self._verb)
        verb = one_does(self._verb)
        if not given and not (arises and verb):
            return None
        if self._main()[1] > self._main()[0] or "," in opening or _TOLD_WHY.match(self._whole, self._main()[1]):
            return None
        acts = next((word.text for word in words(self._whole[slice(*self.clause.subject)]) if is_noun(word)), "")
        return self._asked_for_subject("whoever" if PEOPLE.search(acts) else "what is so", verb or self._verb)

    def _comes_last(self) -> Question | None:
        """ "Bei Frost erstarrt das Harz", "Mit der Höhe nimmt der Druck ab": was nimmt mit der Höhe ab?"""
        first, end = self._main()
        opening, said = words(self._opening())[:1], self._whole[slice(*self.clause.subject)]
        placed = bool(opening) and opening[0].lower in PREPOSITIONS and "," not in self._opening()
        acts = self.clause.kind in (Verb.SINGULAR, Verb.PLURAL) and self._is_inverted()
        left = self._whole[first:end].strip()
        if not placed or not acts or (left and left not in PARTICLES) or self._whole[end:].strip(" ."):
            return None
        verb, named = one_does(self._verb), words(said)
        if not verb or TWO_NOUNS.search(said) or len(named) > 12 or named[0].lower in BACK or HAVING.match(verb):
            return None
        verb += " sich" * self._whole[slice(*self.clause.verb)].endswith(" sich")
        somebody = any(PEOPLE.search(word.text) for word in named)
        return self._asked_for_subject("whoever" if somebody else "what is so", verb)

    def _aimed(self) -> Question | None:
        """ "Um das Tor zu öffnen, wird ein Hebel gezogen": was wird gezogen, um das Tor zu öffnen?"""
        opening = self._opening()
        if not re.match(r"Um\s[^,]+,?\s$", opening) or not re.search(r"(?:\szu\s\w+n|\w+zu\w+n),?\s$", opening):
            return None
        start = self.clause.start
        plainly = replace(self, clause=replace(self.clause, start=self.clause.verb[0]))
        asked = plainly.question() or plainly._what_is_done(told=True)
        if asked is None or not asked.tokens[-1].text.endswith("?"):
            return None
        aim = small_first(cut(self.row, start, start + len(opening.rstrip(" ,"))))
        closed = (*asked.tokens[:-1], replace(asked.tokens[-1], text=asked.tokens[-1].text[:-1]))
        return replace(asked, tokens=(*closed, *text(", "), *aim, *text("?")))

    def _agrees(self) -> bool:
        """Its number is that of the verb, also where the subject comes from elsewhere."""
        named = words(plain(self.subject))
        joined = {"und", "oder", "sowie"} & {word.lower for word in named} or "," in plain(self.subject)
        if named and self._verb in ("sind", "waren") and named[0].lower in ("das", "ein") and not joined:
            return False  # "Das Ziel sind freie Preise": the plural is what it is
        if not named or plain(self.subject) in self._whole or named[0].lower not in (*DETERMINERS, named[-1].lower):
            return True
        several = self._verb in GERMAN.plural_verbs or self._verb in SEVERAL_DO
        one = self._verb in GERMAN.verbs or self._verb in _ONE_DOES
        single = named[0].lower in _OF_ONE_THING or _ONE_THING.search(named[-1].text) is not None
        many = len(named) == 1 and MANY_THINGS.search(named[0].text) is not None
        return not (several and not one and single) and not (one and not several and many)

    def _named(self) -> Question | None:
        """ "Als X bezeichnet man Y", "X nennt man Y", "Bei X handelt es sich um Y", "X heißt Y", "X wird als Y bezeichnet"."""
        start, end = self._rest()
        if self._verb in ("gibt es", "gab es", "existiert", "existierte") and self.clause.subject[0] == 0:
            verb, place = text(self._verb), small_first(strip(cut(self.row, *self.clause.subject), " ,"))
            placed = words(plain(place))[0].lower in PREPOSITIONS | ADVERBS
            return (
                Question(worded(GERMAN.questions["exists"], verb=verb, subject=place), (start, end)) if placed else None
            )
        opening = self._whole[: self.clause.verb[1]]
        term = strip(cut(self.row, *self.clause.subject))
        following = self._whole[self.clause.verb[1] :]
        if opening.startswith(("Es gibt", "Es gab")) and ":" in plain(term):
            return None
        if opening.startswith(("Es gibt", "Es gab")) and self.clause.rest[0] < self.clause.subject[0]:
            return Question(worded(GERMAN.questions["how many exist"], subject=term), (start, end))
        if self._verb == "handelt" and re.match(r"Bei\s", opening):
            return Question(worded(GERMAN.questions["deal"], subject=term), (start, end), defining=True)
        if re.match(r"\s+man\s", following) and opening.startswith(("Als ", "Unter ")):
            form = "as" if opening.startswith("Als ") else "under"
            return Question(
                worded(GERMAN.questions[form], subject=term, verb=text(self._verb)), (start, end), defining=True
            )
        if re.match(r"\s+man\s", following) or opening.startswith("Man "):
            named = re.search(
                r",\s(?:die|der|das|deren|welche)\s|\b(?:eine?n?|alle|die|das|den)\s", self._whole[start:end]
            )
            form = "one calls" if named and len(words(plain(term))) <= 2 else "one names"
            return Question(
                worded(GERMAN.questions[form], subject=lowered(term, self.note), verb=text(self._verb)), (start, end)
            )
        if self._verb in ("heißt", "heißen", "heisst", "lautet", "lauten"):
            start, end = self._rest()
            that = re.match(r",?\s?dass\s", self._whole[self.clause.verb[1] : end].lstrip())
            if that:
                return self._ask("what", (self._whole.index("dass", start - 2), end))
            whole = self._verb.startswith("laut")
            meant = self._verb.startswith("h") and count(self._whole[slice(*self._main())]) >= 3
            form = "what" if meant and re.search(r"\s(?:mit|ohne|für|von|in|zu|aus|über)\s", self._whole) else "how"
            return self._ask(form, self._rest() if whole else self._main(), preface=True)
        if self._verb in PASSIVE and self._last() in NAMING:
            first, last = self._main()
            said = _IS_CALLED.match(self._whole[first:last])
            dated = said is not None and _A_YEAR.search(said["name"]) is not None  # "wurde um 1600 geschrieben"
            if said and not dated and len(words(said["name"])) <= 8:
                name = (first + said.start("name"), first + said.end("name"))
                return self._ask("how", name, (first, first + said.end("left")), (name[1], last))
        return None

    def _as_what(self, first: int, end: int) -> Question | None:
        """ "gilt als X", "dient als X", "liegt als X vor", "dient dem X"."""
        counts = (
            re.match(r"(?P<adverb>[a-zäöü]+\s)?als\s", self._whole[first:end])
            if self._verb in ("gilt", "gelten", "galt", "galten")
            else None
        )
        if counts and (not counts["adverb"] or counts["adverb"].strip() in ADVERBS):
            return self._ask("as what", (first + counts.end(), self._rest()[1]))
        if (
            re.match("^dien", self._verb)
            and words(self._whole[first:end])[:1]
            and words(self._whole[first:end])[0].lower in ("der", "dem")
        ):
            return self._ask("to", (first, self._rest()[1]))
        serves = _SERVES_AS.match(self._whole, first, end) if re.match("dien|fungier|lieg|lag", self._verb) else None
        if serves:
            closing = self._last() if self._last() in PARTICLES else ""
            stop = end - len(closing)
            return self._ask("as what", (serves.end(), stop if closing else self._rest()[1]), (stop, end))
        return None

    def _which(self) -> Question | None:
        """ "X hat die Aufgabe, ...", "X hat den Wert 3": welche Aufgabe, welchen Wert hat X?"""
        first, end = self._rest()
        said = re.match(
            r"(?P<often>im (?:Mittel|Durchschnitt|Schnitt|Vakuum|besten Fall|schlimmsten Fall|Normalfall)\s)?(?P<article>den|die|das|eine?n?)\s(?:\w+e[nsr]?\s)?(?P<aspect>[A-ZÄÖÜ]\w+),?\s(?!\w+t$)(?P<of>von\s)?",
            self._whole[first:end],
        )
        if said and re.match(r"(?:und|oder|aber)\s", self._whole[first + said.end() : end]):
            return None
        if not said or said["aspect"] not in ASPECTS or not re.match(r"^(?:ha[bt]|besitz|spiel|erfüll|üb)", self._verb):
            return None
        if said["aspect"] == "Rolle":
            return self._by_preposition("bei beim in im für")
        answer = (first + said.end(), end)
        return (
            self._ask(
                WHICH[said["article"]], answer, (first, first + max(0, said.end("often"))), things=text(said["aspect"])
            )
            if count(self._whole[slice(*answer)]) >= 1
            else None
        )

    def _fixed(self) -> Question | None:
        """Verbs with a preposition of their own."""
        claim = CLAIM.match(self._whole, *self._main()) if self._verb in ("hat", "haben", "hatte", "hatten") else None
        if claim:
            first, end = self._main()
            return self._ask("onto", (claim.end() - 4, self._rest()[1]), (first, claim.end() - 5))
        if self.clause.kind is Verb.PERFECT:
            kinds = next((kinds for kinds, done in DONE_WITH.items() if self._last() in done), "")
            return self._by_preposition(kinds) if kinds else None
        may = self.clause.kind is Verb.MODAL and self._verb not in PASSIVE and self._last().endswith("n")
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL) and not may:
            return None
        first, end = self._main()
        acts = self._last() if may else self._verb
        for begins, kinds in FIXED:
            counted_as = self._verb.startswith(("gilt", "gelt", "galt")) and " als " in f" {self._whole[first:end]}"
            found = self._phrase(set(kinds.split()), first, end) if re.match(begins, acts) and not counted_as else None
            rests = kinds != "auf" or re.match(r"beruh|basier|fuß", self._verb)
            if found and not rests and self._whole[slice(*found[2])].startswith("dem "):
                first = found[2][1]  # "trifft auf dem Weg nach Norden auf den Fluss"
                found = self._phrase({"auf"}, first, end)
            if found and found[1] - first <= 40:
                particles = ("zurück",) if kinds == "auf" else ("ab", "aus")
                if re.match(r"^häng|^hing|^geht|^gehen|^ging", self._verb) and self._last() not in particles:
                    continue
                return self._by_preposition(kinds, found[1])
        as_what = self._as_what(first, end)
        if as_what:
            return as_what
        if re.match("^(?:stamm|komm|kam|rühr)", self._verb):
            found = self._phrase({"aus", "von", "vom"}, first, end)
            if found and self._verb.startswith("stamm") and self._last() == "ab":
                return self._by_preposition("von vom", found[1])
            found = found if found and self._last() not in PARTICLES else None
            return self._ask("where from", (found[1], end), (first, found[1])) if found else None
        amount = _ON_AVERAGE.match(self._whole[first:end])
        if self._verb in ("beträgt", "betragen", "betrug"):
            at = first + (amount.end() if amount else 0)
            answer = (at, self._rest()[1])
            asked = self._ask("how much", answer, (first, at))
            was = "war" if self._verb == "betrug" else "sind" if self._verb == "betragen" else "ist"
            rest = (*text(" "), *self._part(first, at)) if amount else ()
            how = _measured(self._whole[slice(*answer)])
            tokens = worded(
                GERMAN.questions["how"], verb=text(f"{how} {was}"), subject=self._asked_subject(), rest=rest
            )
            return replace(asked, tokens=tokens) if asked else None
        return None


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


_ON_AVERAGE = pattern(
    r"(?:im Mittel|im Durchschnitt|durchschnittlich|normalerweise|(?:bei|in|ab) \d+\s?\w+(?:\s[A-ZÄÖÜ]\w+)?(?=\s(?:(?:nur|noch|etwa|rund)\s)*\d))\s"
)
_SERVES_AS = pattern(r"(?:[a-zäöüß]+\s)?als\s")
_A_YEAR = pattern(r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d)")
_EXACTLY_IF = pattern(r"genau dann|gdw")
_SAYS_WHICH = pattern(r"(?:\w+\s)?[Ww]elche")
"""Then the first question has all that the clause says: "Aus welchen drei Teilen besteht ...?"."""
_MOST_OTHERS = 2
_WHAT_HAPPENED = pattern(r"Was geschah mit|Was geschieht mit")
