"""What a German verb acts on: the object in the accusative, past the adverb, the place or the person that stands before it."""

import re
from typing import NamedTuple

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question
from notecards.extract.german.noun_phrases import ADVERBS, DETERMINERS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.german.passives import Passives
from notecards.extract.german.people import PEOPLE
from notecards.extract.german.phrases import OWN
from notecards.extract.german.tables import (
    ADJECTIVE,
    BACK,
    BEFORE_AN_OBJECT,
    GIVEN,
    GIVES,
    GOVERNS,
    OBJECT,
    PARTICIPLE,
    PARTICLES,
    PASSIVE,
    PLAIN_QUALITIES,
    POINTING,
    WITH_DATIVE,
    YEAR,
)
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words

_DEGREE = pattern(r"\s(?:nahezu|fast|weitgehend|möglichst|annähernd|vollständig|teilweise)\s*$")
_LETS = frozenset("lässt lassen ließ ließen".split())
_BOTH = pattern(
    r"sowohl\s(?!(?:in|im|auf|aus|mit|von|für|durch|bei|an|am|zu)\s)[^,;:]+\sals auch\s[^,;:]*[A-ZÄÖÜ][\w-]+$"
)
"""Two things that "sowohl" joins."""
_ABOVE_ALL = "vor allem "
_THEN = POINTING | {"daraufhin", "anschließend", "danach", "später"}
_OF_THE_NOUN = frozenset(
    "zu so nur auch sehr nicht selbst genau fast sowohl entweder weder etwa ca insbesondere besonders mindestens höchstens noch schon bereits erst".split()
)
"""Adverbs that may belong to the object behind them: "fast alle", "weder den Rat"."""
_BARE = frozenset(
    "strikt stark schwach leicht schwer rasch früh spät eng streng hart gut schlecht direkt offen fest frei".split()
)
"""Adverbs that no ending tells."""
_GIVEN_TO = frozenset("dem einem jedem ihrem seinem".split())
"""Determiners of a dative."""


class _Thing(NamedTuple):
    """The noun phrase that a verb may act on: its first word and the one behind it. kept: what stands before it."""

    begin: int
    after: int
    kept: tuple[int, int]


class Objects(Passives):
    """The forms that ask for an object."""

    def _object(self) -> Question | None:
        """An object in the accusative: was V S?"""
        first, end = self._main()
        every = words(self._whole[:end])
        at = next((k for k, word in enumerate(every) if word.start >= first), len(every))
        if at >= len(every) or not self._may_act_on(every[at]):
            return None
        both = _BOTH.match(self._whole, first, end)
        if both and self.clause.kind in (Verb.SINGULAR, Verb.PLURAL):
            return self._ask("what", both.span())
        i = self._past_adverbs(every, self._past_time(every, at))
        after = noun_phrase(self._whole[:end], every, i)
        if WITH_DATIVE.match(self._verb) and after > i and self.clause.kind in (Verb.SINGULAR, Verb.PLURAL):
            return self._to_whom(every, i, after)
        thing = self._thing(every, i, every[i].start if i > at else first)
        i, after = thing.begin, thing.after
        if after <= i or not self._is_accusative(every[i]) or self._is_time((every[i].start, every[after - 1].end)):
            return None
        return self._acted_on(every, thing)

    def _may_act_on(self, following: Word) -> bool:
        """Whether the verb is one that acts on something, and no comma parts it from what follows."""
        if self.clause.kind is Verb.COPULA or self._verb in PASSIVE or self._last() == "werden":
            return False
        if re.match(r"(?:bleib|blieb|schein|schien)", self._verb):
            return False  # what follows them is no object
        # "Sparer verlieren, Schuldner gewinnen"
        return "," not in self._whole[self.clause.verb[1] : following.start]

    def _past_time(self, every: list[Word], i: int) -> int:
        """Where the words behind "1928" or "im Mai 1928" begin, if more than the time follows."""
        when = YEAR.match(self._whole, every[i].start)
        return next((k for k in range(i, len(every)) if when and every[k].start >= when.end()), i)

    def _past_adverbs(self, every: list[Word], i: int) -> int:
        """Where the object may begin: behind "sich", "vor allem" and an adverb."""
        last = len(every) - 1
        itself = every[i].lower == "sich" and re.match(r"(?:teil|merk|eign|sicher|verschaff|leist)", self._verb)
        if itself and i < last:
            i += 1  # "teilen sich einen Speicher"
        if self._whole.startswith(_ABOVE_ALL, *self._main()) and i + 1 < last:
            i += 2
        if i + 2 < last and every[i + 2].lower == "wegen" and every[i].lower == "von":
            i += 3  # "von Gesetzes wegen"
        while i < last and (every[i].lower in BEFORE_AN_OBJECT or self._is_an_adverb(every, i)):
            i += 1
        return i

    @staticmethod
    def _is_an_adverb(every: list[Word], i: int) -> bool:
        """ "erhöhten [massiv] ihre Abgaben": a word without an ending, with an object right behind it."""
        word, following = every[i], every[i + 1]
        known = (
            word.lower in ADVERBS - _OF_THE_NOUN - POINTING | {"dagegen"}
            or ADJECTIVE.match(word.lower)
            or word.lower in _BARE
        )
        return (
            bool(known)
            and word.text.islower()
            and (following.lower in OBJECT or following.lower in DETERMINERS or is_noun(following))
        )

    def _to_whom(self, every: list[Word], i: int, after: int) -> Question | None:
        """ "hilft [dem Käufer]": an object in the dative."""
        end = self._main()[1]
        behind = self._listed_until(every[after - 1].end, end)
        got = after + 2 < len(every) and every[after].text.islower() and PARTICIPLE.match(every[after].lower)
        behind = end if got and every[after + 1].lower in PREPOSITIONS else behind  # "dem Weg geteilt durch die Zeit"
        pause = re.search(r",|\s(?:und|oder|aber)\s|:", self._whole[behind:end])
        return self._ask("to whom", (every[i].start, behind), (behind, behind + pause.start() if pause else end))

    def _thing(self, every: list[Word], i: int, kept_to: int) -> _Thing:
        """The noun phrase from word i on that may be an object, behind a place or time and behind whom it is given to."""
        first, end = self._main()
        whole = self._whole[:end]
        after = noun_phrase(whole, every, i)
        placed = every[i].lower in PREPOSITIONS and after == i and not whole.startswith(_ABOVE_ALL, first)
        behind = noun_phrase(whole, every, i + 1) if placed and i + 1 < len(every) else 0
        if (
            i + 1 < behind < len(every)
            and (every[behind].lower in OBJECT or self._is_an_attribute(every, behind))
            and whole[every[behind - 1].end : every[behind].start] == " "
        ):
            i, after, kept_to = behind, noun_phrase(whole, every, behind), every[behind].start
        if self._is_given_to(every, i, after):
            return _Thing(after, noun_phrase(whole, every, after), (first, every[after - 1].end))
        receiver = 0 if placed else self._receiver(every, i)
        if receiver:
            return _Thing(receiver, noun_phrase(whole, every, receiver), (first, every[receiver].start))
        return _Thing(i, after, (first, kept_to))

    @staticmethod
    def _is_given_to(every: list[Word], i: int, after: int) -> bool:
        """ "dem Käufer [die Sache]", "Bürgern [einen Schutz]": whether a noun phrase is one in the dative with the object behind it."""
        if every[i].lower in _GIVEN_TO and after > i:
            return True
        alone = is_noun(every[i]) and after == i + 1 < len(every)
        return alone and every[i].lower.endswith("n") and every[after].lower in OBJECT

    def _acted_on(self, every: list[Word], thing: _Thing) -> Question | None:
        """The question for an object, by what stands behind it."""
        first, end = self._main()
        i, after, kept = thing
        closing = every[after:][-1] if every[after:] else None
        closes = closing is not None and not is_noun(closing) and self._closes(closing.lower)
        bracket = self._has_bracket() or self._verb in _LETS
        if bracket and closing and not closes:
            return None
        if self.clause.kind is Verb.MODAL and closes and self._does_two_things(every, after):
            return self._ask("must do", (first, self._rest()[1]))
        share = re.match(r"\s?%", self._whole[every[after - 1].end :])
        answer = (every[i].start, every[after - 1].end + (share.end() if share else 0))
        if bracket and closes and closing and closing.lower == "sein":
            return self._ask("what", (first, closing.start - 1), (closing.start, end))
        head = self._head(every, i, after)
        if head in ("Rolle", "Hand", "Rede") and re.match(r"spiel|geh|ist", self._verb):
            return None
        form = "whom" if PEOPLE.search(head) else "what"
        if closing and (closes or self._leaves_so(closing)):
            stop = self._end_before(closing, every[after - 1].end)
            answer = (answer[0], stop) if stop and not bracket else answer
            return self._ask(form, answer, kept, (answer[1], end))
        if after < len(every) and every[after].lower in _THEN:
            return self._ask(form, answer, kept, (answer[1], end))
        only = self._whole[first : answer[0]] == "nur "
        begin, kept = (first, (first, first)) if only else (answer[0], kept)
        second = re.match(r"\s(?:und|oder)\s", self._whole[end:])
        return self._ask(form, (begin, end if second else self._rest()[1]), kept)

    def _end_before(self, closing: Word, behind: int) -> int:
        """Where an object ends that goes on `behind` its noun phrase, up to the word that closes the clause; 0 where it does not."""
        degree = _DEGREE.search(self._whole, behind, closing.start)
        stop = degree.start() if degree else closing.start
        wide = self._whole[behind:stop].strip()
        if not wide or (GOVERNS.match(closing.lower) and words(wide)[0].lower in PREPOSITIONS):
            return 0  # "für die Krise verantwortlich"
        return len(self._whole[:stop].rstrip(" ,"))

    @staticmethod
    def _is_an_attribute(every: list[Word], k: int) -> bool:
        """ "bringt im Sommer [starke] Regenfälle": an adjective with its noun behind a place or time."""
        return every[k].text.islower() and every[k].lower.endswith("e") and is_noun(every[min(k + 1, len(every) - 1)])

    def _leaves_so(self, last: Word) -> bool:
        """ "hält den pH-Wert [konstant]": the last word says how the thing is then."""
        leaves = re.match(r"(?:hält|halten|hielt|mach|färb|lass|lässt|mal)", self._verb) is not None
        return (
            leaves
            and last.text.islower()
            and bool(ADJECTIVE.match(last.lower) or last.lower in PLAIN_QUALITIES or last.lower.endswith("iert"))
        )

    def _receiver(self, every: list[Word], i: int) -> int:
        """Where behind whom it is given to the thing begins: "gibt der Zelle [Halt]", "erklärt Serbien [den Krieg]"; 0 where nobody is."""
        gives = GIVES.match(self._verb) or (self._has_bracket() and GIVEN.search(self._last()))
        k = next((j for j in range(i, min(i + 4, len(every))) if is_noun(every[j])), 0)
        if not gives or not k or k + 1 >= len(every) or self._whole[every[k].end : every[k + 1].start] != " ":
            return 0
        following = every[k + 1]
        begins = following.lower in OBJECT or following.lower in ("den", "die", "das") or is_noun(following)
        named = k == i and not is_noun(following)
        told = k > i and every[i].lower in (
            "der",
            "den",
            "einer",
            "ihren",
            "ihrer",
            "seinen",
            "seiner",
            "allen",
            "jeder",
        )
        return k + 1 if begins and (named or told) else 0

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
        lets = self._verb in _LETS and word.endswith("n") and word not in ADVERBS
        return (
            lets
            or word in PARTICLES
            or (bracket and (word.endswith(("n",)) or bool(PARTICIPLE.match(word))) and word not in ADVERBS)
        )

    def _is_accusative(self, word: Word) -> bool:
        if word.lower in OBJECT | OWN or is_noun(word):
            return True
        return bool(re.match(r".+(?:e|en|es)$", word.lower)) and word.lower not in GERMAN.function | ADVERBS | BACK
