"""How a German clause is asked: the question word, the finite verb, the subject, and what is left of the rest."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from notecards.extract.clause import Verb
from notecards.extract.german.circumstances import Circumstances
from notecards.extract.german.clause import ADVERBS, DETERMINERS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.german.dative import dative
from notecards.extract.german.tables import (
    ADJECTIVE,
    ARISES,
    ASPECTS,
    BACK,
    BE,
    BEFORE_AN_OBJECT,
    CLAIM,
    DONE_WITH,
    FIXED,
    GOVERNS,
    MUST,
    NAMING,
    NO_MANNER,
    OBJECT,
    OWN_WORD,
    PARTICIPLE,
    PARTICLES,
    PASSIVE,
    PERSON,
    POINTING,
    QUALITIES,
    WHICH,
    WITH_DATIVE,
)
from notecards.extract.here import lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.wording import Question, small_first, worded
from notecards.extract.words import Word, count, words
from notecards.tokens import cut, join, plain, strip, text

_OF_ONE = {
    "wird": "wird", "werden": "wird", "wurde": "wurde", "wurden": "wurde", "kann": "kann", "können": "kann", "muss": "muss", "müssen": "muss", "soll": "soll", "sollen": "soll",
    "darf": "darf", "dürfen": "darf",
}  # fmt: skip
"""Auxiliaries of a passive, as "was" has them."""


_SEVERAL_DO = frozenset("sind waren werden wurden haben hatten können müssen sollen dürfen wollen sollten".split())
_ONE_DOES = frozenset("ist war wird wurde hat hatte kann muss soll darf will sollte".split())
_ONE = {
    "entstehen": "entsteht", "entstanden": "entstand", "liegen": "liegt", "lagen": "lag", "herrschen": "herrscht", "herrschten": "herrschte", "bestehen": "besteht", "gelten": "gilt",
    "galten": "galt", "fehlen": "fehlt", "wachsen": "wächst", "fließen": "fließt",
}  # fmt: skip
"""Verbs of being somewhere, as "was" has them."""
_MERELY_LINKING = frozenset("dabei hierbei".split())
"""They point back, yet what is said is true without them."""
_TOLD_WHY = pattern(r",\s(?:weil|da|wenn|falls|sobald|damit|um|indem)\s")
_NOT = pattern(r"nicht\s(?:immer\s|mehr\s|unbedingt\s|zwingend\s|direkt\s)?(?!nur\s|so\s|ohne\s|alle)")
_OF_ONE_THING = frozenset("der das ein eine".split())
_ONE_THING = pattern(
    r"(?:ung|heit|keit|schaft|ion|tät|ik|ismus|ment|tum|sorge|politik|ie|staat|recht|gesetz|system|schutz|wesen|zeug|werk|raum|kunst|kraft|macht|welt|stoff|blut|druck|krieg|vertrag|bund|tag|plan|satz|fluss|prinzip|modell|prozess|verband|kreis|ring|baum|feld)$"
)
"""Endings of nouns that are no plurals."""
_MANY_THINGS = pattern(r"\w(?:ungen|ionen|heiten|keiten|täten|zellen|stoffe|gesetze|rechte|arten)$")
"""Endings of plurals."""


@dataclass(frozen=True, slots=True)
class German(Circumstances):
    """A German clause, asked in the first form that fits."""

    def question(self) -> Question | None:
        """The first form that fits; None where none reads well."""
        if self._is_impersonal() or re.search(r"\s=\s", self._whole) is not None or not self._agrees():
            return None
        opens = {word.lower for word in words(self._opening())[:1]}
        if self._denied():
            return None if opens & POINTING else self._not_so()
        if self.clause.kind is Verb.COPULA and self._whole[self._rest()[0] :].startswith(("es ", "es, ")):
            return self._to_be_done()
        aimed = self._aimed()
        if aimed:
            return aimed
        told_before = (self._by_tail, self._fixed, self._that, self._object) if opens <= _MERELY_LINKING else ()
        forms: tuple[Callable[[], Question | None], ...] = told_before if opens & POINTING else (
            self._belonging, self._conditional, self._by_tail, self._named, self._which, self._since, self._when, self._during, self._upon, self._how_many, self._predicate, self._passive, self._fixed,
            self._placed, self._caused, self._that, self._may_be, self._object,
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
        if not said or not following or self._is_inverted() or self._whole[end:].startswith(", sondern"):
            return None
        kind, found = following[0].lower, self._phrase({following[0].lower}, said.end(), end)
        if kind not in OWN_WORD or not found or found[1] != said.end():
            return None
        done = ADJECTIVE.match(self._last()) or PARTICIPLE.match(self._last())
        of_its_own = any(kind in kinds.split() and re.match(begins, self._verb) for begins, kinds in FIXED)
        asked = self._by_preposition(kind, said.end()) if of_its_own or done else None
        return asked if asked and self._is_sound(asked) else None

    def _belonging(self) -> Question | None:
        """ "Dem Klerus gehörte das Land": was gehörte dem Klerus?"""
        opening = self._opening().strip()
        first = words(opening)[:1]
        given = bool(first) and first[0].lower in ("dem", "den", "einem", "der") and WITH_DATIVE.match(self._verb)
        arises = bool(first) and first[0].lower in PREPOSITIONS and ARISES.match(self._verb)
        verb = self._verb if self.clause.kind is Verb.SINGULAR else _ONE.get(self._verb, "")
        if not given and not (arises and verb):
            return None
        if self._main()[1] > self._main()[0] or "," in opening or _TOLD_WHY.match(self._whole, self._main()[1]):
            return None
        front = worded(GERMAN.questions["what is so"], verb=text(verb or self._verb), rest=self._preface())
        return Question(front, self.clause.subject)

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
        """Where the subject comes from elsewhere, its number is that of the verb."""
        named = words(plain(self.subject))
        if not named or plain(self.subject) in self._whole or named[0].lower not in (*DETERMINERS, named[-1].lower):
            return True
        several = self._verb in GERMAN.plural_verbs or self._verb in _SEVERAL_DO
        one = self._verb in GERMAN.verbs or self._verb in _ONE_DOES
        single = named[0].lower in _OF_ONE_THING or _ONE_THING.search(named[-1].text) is not None
        many = len(named) == 1 and _MANY_THINGS.search(named[0].text) is not None
        return not (several and not one and single) and not (one and not several and many)

    def _named(self) -> Question | None:
        """ "Als X bezeichnet man Y", "X nennt man Y", "Bei X handelt es sich um Y", "X heißt Y", "X wird als Y bezeichnet"."""
        start, end = self._rest()
        if self._verb in ("gibt es", "gab es", "existiert", "existierte") and self.clause.subject[0] == 0:
            verb, place = text(self._verb), small_first(strip(cut(self.row, *self.clause.subject), " ,"))
            placed = words(plain(place))[0].lower in PREPOSITIONS
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
            said = re.match(r"(?:auch |oft |häufig |meist )?(?:als |mit )?(?P<name>.+?)\s\w+$", self._whole[first:last])
            if said and len(words(said["name"])) <= 8:
                return self._ask(
                    "how", (first + said.start("name"), first + said.end("name")), (first + said.end("name"), last)
                )
        return None

    def _which(self) -> Question | None:
        """ "X hat die Aufgabe, ...", "X hat den Wert 3": welche Aufgabe, welchen Wert hat X?"""
        first, end = self._rest()
        said = re.match(
            r"(?P<article>den|die|das|eine?n?)\s(?:\w+e[nsr]?\s)?(?P<aspect>[A-ZÄÖÜ]\w+),?\s(?!\w+t$)(?P<of>von\s)?",
            self._whole[first:end],
        )
        if not said or said["aspect"] not in ASPECTS or not re.match(r"^(?:ha[bt]|besitz|spiel|erfüll|üb)", self._verb):
            return None
        if said["aspect"] == "Rolle":
            return self._by_preposition("bei beim in im für")
        answer = (first + said.end(), end)
        return (
            self._ask(WHICH[said["article"]], answer, things=text(said["aspect"]))
            if count(self._whole[slice(*answer)]) >= 1
            else None
        )

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
        last = self._last()
        names = found[0].lower in GERMAN.articles or found[0].lower in GERMAN.numbers or is_noun(found[0])
        if self._is_inverted() and found[0].lower in PREPOSITIONS and not GOVERNS.match(last):
            return None  # "Daher ist die Sicht auf die Folgen überhöht": the phrase says which sight
        if self._verb in BE and not names and (ADJECTIVE.match(last) or PARTICIPLE.match(last)):
            asked = self._by_preposition("von vom für aus auf an durch mit zu zum zur mithilfe in")
            return asked or self._more_than() or self._manner() or self._qualities()
        middle = [word.lower for word in found if ADJECTIVE.match(word.lower)][:1]
        if self._verb in BE and middle and not is_noun(found[0]) and found[0].lower not in GERMAN.articles:
            asked = self._more_than() or self._by_preposition("von vom für aus auf an durch mit zu zum zur")
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
        form = GERMAN.questions["copula"]
        verb = cut(self.row, *self.clause.verb)
        tokens = worded(form, aux=small_first(verb), subject=lowered(self.subject, self.note), rest=rest)
        return Question(tokens, (first, self._rest()[1]), defining=True)

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
        if len(found) != 2 or bracket:
            return None
        how = found[0]
        loose = how.lower in GERMAN.function | ADVERBS | BEFORE_AN_OBJECT or NO_MANNER.search(how.lower)
        if loose or not how.text.islower() or len(how.text) < 4:
            return None
        return self._ask("how", (first, first + how.end), (first + how.end, end))

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
        one = ADJECTIVE.match(self._whole[first:end]) and re.fullmatch(r"[a-zäöüß]{4,}", self._whole[first:end])
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

    def _passive(self) -> Question | None:
        """wird ... P, kann ... P werden: by what, of what, into what."""
        passive = self._verb in PASSIVE or self._last() == "werden"
        if not passive or not (PARTICIPLE.match(self._last()) or self._last() in ("werden", "worden")):
            return None
        belongs = self._belongs_to_the_subject()
        by_rule = ("nach",) if self._verb in ("wird", "werden") else ()
        for kinds in (
            "durch",
            "mithilfe mittels anhand",
            "aus",
            "zu zum zur",
            "für",
            "in im",
            "von vom",
            "auf",
            *by_rule,
            "mit",
        ):
            if kinds == "mit" and belongs:
                break
            asked = self._by_preposition(kinds)
            if asked:
                return asked
        return self._what_is_done() or self._manner() or self._happens()

    def _belongs_to_the_subject(self) -> int:
        """In "Dabei wird die Seite mit dem kleinsten Wert verdrängt" where the phrase ends that says which page; 0 where there is none."""
        first, end = self._main()
        found = re.match(r"mit\s(?:dem|der|den)\s\w+(?:sten|en)\s", self._whole[first:end])
        phrase = self._phrase({"mit"}, first, end) if found and self._is_inverted() else None
        return phrase[2][1] if phrase else 0

    def _what_is_done(self, *, told: bool = False) -> Question | None:
        """ "Beim Sortieren wird ein Element gewählt": was wird beim Sortieren gewählt? told: another part of the question says when."""
        opening, verb = self._preface(), _OF_ONE.get(self._verb, "")
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

    def _happens(self) -> Question | None:
        """ "Die Zähler werden nach rechts geschoben": was geschieht mit den Zählern?"""
        first, end = self._main()
        several = self._verb in ("werden", "wurden")
        must = self._must_happen()
        if must:
            return must
        to = dative(self.subject, several=several) if self._verb in PASSIVE and not self._is_inverted() else ()
        if (
            not to
            or end < self._rest()[1]
            or count(self._whole[first:end]) < (1 if self._verb.startswith("wurd") else 2)
        ):
            return None
        form = "happened to" if self._verb.startswith("wurd") else "happens to"
        return Question(worded(GERMAN.questions[form], subject=to), (first, end))

    def _must_happen(self) -> Question | None:
        """ "Das Tor muss am Abend geschlossen werden": was muss mit dem Tor geschehen?"""
        first, end = self._main()
        if self._verb not in MUST or self._last() != "werden" or self._is_inverted():
            return None
        to = dative(self.subject, several=self._verb in _SEVERAL_DO)
        if not to or end < self._rest()[1] or count(self._whole[first:end]) < 4:
            return None
        one = {"müssen": "muss", "sollen": "soll", "dürfen": "darf", "sollten": "sollte"}.get(self._verb, self._verb)
        return Question(worded(GERMAN.questions["must happen to"], verb=text(one), subject=to), (first, end))

    def _fixed(self) -> Question | None:
        """Verbs with a preposition of their own."""
        claim = CLAIM.match(self._whole, *self._main()) if self._verb in ("hat", "haben", "hatte", "hatten") else None
        if claim:
            first, end = self._main()
            return self._ask("onto", (claim.end() - 4, self._rest()[1]), (first, claim.end() - 5))
        if self.clause.kind is Verb.PERFECT:
            kinds = next((kinds for kinds, done in DONE_WITH.items() if self._last() in done), "")
            return self._by_preposition(kinds) if kinds else None
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL):
            return None
        first, end = self._main()
        for begins, kinds in FIXED:
            found = self._phrase(set(kinds.split()), first, end) if re.match(begins, self._verb) else None
            rests = kinds != "auf" or re.match(r"beruh|basier|fuß", self._verb)
            if found and not rests and self._whole[slice(*found[2])].startswith("dem "):
                first = found[2][1]  # "trifft auf dem Weg nach Norden auf den Fluss"
                found = self._phrase({"auf"}, first, end)
            if found and found[1] - first <= 40:
                particles = ("zurück",) if kinds == "auf" else ("ab", "aus")
                if re.match(r"^häng|^hing|^geht|^gehen|^ging", self._verb) and self._last() not in particles:
                    continue
                return self._by_preposition(kinds, found[1])
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
            and words(self._whole[first:end])[0].lower in ("der", "dem", "als")
        ):
            skip = 4 if self._whole[first : first + 4] == "als " else 0
            return self._ask("as what" if skip else "to", (first + skip, self._rest()[1]))
        if re.match("^stamm", self._verb):
            found = self._phrase({"aus", "von", "vom"}, first, end)
            return self._ask("where from", (found[1], end), (first, found[1])) if found else None
        amount = re.match(r"(?:im Mittel|im Durchschnitt|durchschnittlich|normalerweise)\s", self._whole[first:end])
        if self._verb in ("beträgt", "betragen", "betrug"):
            at = first + (amount.end() if amount else 0)
            return self._ask("how much", (at, self._rest()[1]), (first, at))
        return None

    def _object(self) -> Question | None:
        """An object in the accusative: was V S?"""
        first, end = self._main()
        every = words(self._whole[:end])
        i = next((k for k, word in enumerate(every) if word.start >= first), len(every))
        if i >= len(every) or self.clause.kind is Verb.COPULA or self._verb in PASSIVE or self._last() == "werden":
            return None
        if "," in self._whole[self.clause.verb[1] : every[i].start]:
            return None  # "Sparer verlieren, Schuldner gewinnen"
        above_all = self._whole[first:end].startswith("vor allem ") and i + 2 < len(every)
        i += 2 * above_all
        adverb = every[i].lower in BEFORE_AN_OBJECT and i + 1 < len(every) and not is_noun(every[i])
        i += adverb
        after = noun_phrase(self._whole[:end], every, i)
        if WITH_DATIVE.match(self._verb) and after > i and self.clause.kind in (Verb.SINGULAR, Verb.PLURAL):
            behind = every[after - 1].end
            pause = re.search(r",|\s(?:und|oder|aber)\s|:", self._whole[behind:end])
            return self._ask("to whom", (every[i].start, behind), (behind, behind + pause.start() if pause else end))
        placed = every[i].lower in PREPOSITIONS and after == i and not above_all
        behind = noun_phrase(self._whole[:end], every, i + 1) if placed and i + 1 < len(every) else 0
        if (
            placed
            and i + 1 < behind < len(every)
            and every[behind].lower in OBJECT
            and self._whole[every[behind - 1].end : every[behind].start] == " "
        ):
            i, after, kept_to = behind, noun_phrase(self._whole[:end], every, behind), every[behind].start
        else:
            kept_to = every[i].start if adverb or above_all else first
        given = every[i].lower in ("dem", "einem", "jedem", "ihrem", "seinem") and after > i
        several = (
            is_noun(every[i])
            and after == i + 1 < len(every)
            and every[i].lower.endswith("n")
            and every[after].lower in OBJECT
        )
        given = given or several  # "bieten Bürgern einen Schutz"
        if given:
            i, after, kept = after, noun_phrase(self._whole[:end], every, after), (first, every[after - 1].end)
        else:
            kept = (first, kept_to)
        if after <= i or not self._is_accusative(every[i]) or self._is_time((every[i].start, every[after - 1].end)):
            return None
        closing = every[after:][-1:]
        closes = bool(closing) and not is_noun(closing[0]) and self._closes(closing[0].lower)
        bracket = self._has_bracket()
        if bracket and closing and not closes:
            return None
        if self.clause.kind is Verb.MODAL and closes and self._does_two_things(every, after):
            return self._ask("must do", (first, self._rest()[1]))
        share = re.match(r"\s?%", self._whole[every[after - 1].end :])
        answer = (every[i].start, every[after - 1].end + (share.end() if share else 0))
        if bracket and closes and closing[0].lower == "sein":
            return self._ask("what", (first, closing[0].start - 1), (closing[0].start, end))
        if self._head(every, i, after) in ("Rolle", "Hand", "Rede") and re.match(r"spiel|geh|ist", self._verb):
            return None
        form = "whom" if PERSON.search(self._head(every, i, after)) else "what"
        if closes:
            stop = closing[0].start
            wide = self._whole[every[after - 1].end : stop].strip()
            answer = (answer[0], len(self._whole[:stop].rstrip(" ,"))) if wide and not bracket else answer
            return self._ask(form, answer, kept, (answer[1], end))
        second = re.match(r"\s(?:und|oder)\s", self._whole[end:])
        return self._ask(form, (answer[0], end if second else self._rest()[1]), kept)

    @staticmethod
    def _does_two_things(every: list[Word], after: int) -> bool:
        """ "muss [die Sache] übergeben und das Eigentum verschaffen": a second object with a verb of its own."""
        behind = every[after:]
        at = next((k for k, word in enumerate(behind) if word.lower in ("und", "oder")), 0)
        return at > 0 and any(is_noun(word) for word in behind[at:])

    @staticmethod
    def _head(every: list[Word], i: int, after: int) -> str:
        """The first noun of a phrase, which says of what kind the whole is."""
        return next((word.text for word in every[i:after] if is_noun(word)), "")

    def _has_bracket(self) -> bool:
        """Whether the verb ends the clause: "kann ... senden", "hat ... gesendet"; "hat ein Recht auf Bildung" is whole."""
        owns = self.clause.kind is Verb.PERFECT and not PARTICIPLE.match(self._last())
        return self.clause.kind is Verb.MODAL or (self.clause.kind is Verb.PERFECT and not owns)

    def _closes(self, word: str) -> bool:
        """Whether a last word belongs to the verb: a particle, a participle, an infinitive."""
        bracket = self._has_bracket()
        return word in PARTICLES or (
            bracket and (word.endswith(("n",)) or bool(PARTICIPLE.match(word))) and word not in ADVERBS
        )

    def _is_accusative(self, word: Word) -> bool:
        if word.lower in OBJECT or is_noun(word):
            return True
        return bool(re.match(r".+(?:e|en|es)$", word.lower)) and word.lower not in GERMAN.function | ADVERBS | BACK
