"""A German clause in the parts that its questions are put together from."""

import re
from dataclasses import dataclass, field

from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.german.articles import definite, superlative
from notecards.extract.german.noun_phrases import (
    ADVERBS,
    DETERMINERS,
    OPEN_ATTRIBUTE,
    PREPOSITIONS,
    is_noun,
    noun_phrase,
)
from notecards.extract.german.people import BODIES, DONE_BY_PEOPLE, GIVEN_NAMES, NAME, PEOPLE, whom
from notecards.extract.german.tables import (
    ADJECTIVE,
    AIMS_AT,
    ANOTHER,
    ASKS_FOR_MORE,
    BACK,
    BE,
    BUT,
    DOES_TOO,
    ENDS,
    EXPLETIVE,
    FILLERS,
    IDIOMS,
    INTO,
    LIGHT,
    LONGEST,
    NUMBER,
    OWN_WORD,
    PARTICIPLE,
    PARTICLES,
    PASSIVE,
    PLAIN_QUALITIES,
    POINTING,
    SET_PHRASES,
    SEVERAL_DO,
    TAIL,
    TIME,
    UNITS,
    VAGUE,
    YEAR,
    Span,
    is_finite,
)
from notecards.extract.here import Note, lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, depths, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_OPENS_A_REASON = pattern(
    r"(?<!,)(?<!auch)(?<!selbst)(?<!nur)(?<!als)(?<!wie)(?<!und)(?<!oder)(?<!außer)(?<!erst)\s(?=(?:wenn|weil|indem|falls|sobald)\s[^,;:]*[a-zäöüß]+(?:t|n|e|d|ss|muss|darf|soll|kann|will|r)\W*$)"
)
"""A condition or reason that no comma holds apart: "Der Motor stoppt [wenn der Tank leer ist]"."""
_AIM = pattern(r"\sum\s(?=[^,;:()]*?(?:\szu\s\w+n|\w+zu\w+n)$)")
"""An aim that no comma holds apart."""
_BRACKET = pattern(r"\s?\([^()]*\)")
_OF_TWO = pattern(r"\s(?:der|des)\s[a-zäöüß]+en\s(?:mit|und|von)\s(?:der|dem|des|den)\s[a-zäöüß]+en\s[A-ZÄÖÜ]\w+$")
""" "der afrikanischen mit der eurasischen Platte": two of a kind that share their noun."""
_MORE = pattern(r"\s(?:an|am|auf|zum?|zur|im|in)\s")
_MEASURED = frozenset("gemessen angegeben ausgedrückt".split())
_WITH_AN_OWNER = pattern(r"[A-ZÄÖÜ][\w-]+\s(?:der|des|eine[rs]|von|vom|für)\s")
""" "Leitsymptom der Gicht": one thing, which takes its article."""
MANNER = pattern(r"(?:[Ww]ahl|[Ff]orm|Weise|Abstimmung|[Vv]erfahren|Reihenfolge|Abständen|Schritten|Maße?)$")
""" "in geheimer Wahl": no place."""
_AT_A_TIME = frozenset("in im am nach vor während".split())
_GOVERNING = frozenset("um durch mit aus für zu zum zur auf nach über gegen ohne bei beim".split())
OWN = frozenset("sein seine seinen ihr ihre ihren".split())
POINTS = pattern(r"(?<!\w)(?:dies|solch)(?:e|er|es|en|em)\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ]")
"""A thing that another sentence names: "dieses Ziel"."""
_APPOSED = pattern(r",\s(?!(?:dass|ob|wenn|weil|da|um|wie|als|damit|indem|so)\s)[^,;:]{3,70},\s")
"""What stands in commas right behind a subject says who or what it is."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A German clause with its subject in words that stand alone. row: what the clause's offsets count in."""

    clause: Clause
    row: Tokens
    subject: Tokens
    note: Note
    _whole: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_whole", masked(self.row))

    def _is_impersonal(self) -> bool:
        """ "man", and an "es" that stands for nothing: "es gibt", "es gilt", "Es ist mehr als ein Land ..."."""
        said = self._whole[slice(*self.clause.subject)].strip().lower()
        following = self._whole[slice(*self._rest())].split(" ")[0].lower()
        empty = self._verb in EXPLETIVE or (
            self._verb in BE | PASSIVE
            and (following not in ("ein", "eine", "der", "die", "das") or bool(ADJECTIVE.match(self._last())))
        )
        if self.clause.rest[0] < self.clause.subject[0]:
            return False
        told = plain(self.subject).lower() != "es" and "," in self._opening()  # "Wenn das Garn bricht, wird es ..."
        return plain(self.subject).lower() == "man" or (said == "es" and empty and not told)

    @property
    def _verb(self) -> str:
        return self._whole[slice(*self.clause.verb)].lower().removesuffix(" sich")

    def _opening(self) -> str:
        """What stands before the verb in place of the subject."""
        return self._whole[self.clause.start : self.clause.verb[0]] if self._is_inverted() else ""

    def _is_inverted(self) -> bool:
        return self.clause.subject[0] >= self.clause.verb[1]

    def _rest(self) -> Span:
        start, end = self.clause.rest
        apposed = _APPOSED.match(self._whole, start, end) if self._is_inverted() else None
        apposed = apposed or (_BRACKET.match(self._whole, start, end) if self._is_inverted() else None)
        start = apposed.end() if apposed else start
        second = BUT.search(self._whole, start, end) or ANOTHER.search(self._whole, start, end)
        end = second.start() if second else end
        piece = self._whole[start:end]
        return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip(" .;"))

    def _main(self) -> Span:
        """The rest up to the first subordinate clause, or to a second main clause."""
        start, end = self._rest()
        depth = depths(self._whole)
        for match in TAIL.finditer(self._whole, start, end):
            after = match["word"].lower()
            relative = after in PREPOSITIONS and (match["then"] or "").lower() in ENDS
            ends = after in ENDS or relative or is_finite(after) or after in GERMAN.plural_verbs
            listed = is_noun(Word(match["word"], 0, 0)) or not ends
            aimed = AIMS_AT.search(self._whole[start : match.start()])
            aimed_at = aimed is not None and start + aimed.end() == match.start()
            if not depth[match.start()] and (not listed or aimed_at):
                end = match.start()
                break
        pause = re.search(
            r",\sd\.\s?h\.|\s(?:-{1,3}|[–—→])\s|[;:]|\((?=[^()]*\)(?:\W*$|,)|[^()]*$)|\s->\s", self._whole[start:end]
        )
        end = start + pause.start() if pause else end
        aim = _AIM.search(self._whole, start, self._rest()[1])
        end = aim.start() if aim and aim.start() < end else end
        reason = _OPENS_A_REASON.search(self._whole, max(0, start - 1), self._rest()[1])
        if reason and reason.start() == start - 1:
            return start - 1, start - 1
        end = reason.start() if reason and start < reason.start() < end else end
        end = self._bracket_closes(start, end)
        several = self.clause.kind is Verb.PLURAL
        second = next(
            (
                m
                for m in re.finditer(r"\s(?:und|oder)\s(?P<verb>[a-zäöü]\w+)", self._whole[start:end])
                if not OPEN_ATTRIBUTE.search(self._whole[start : start + m.start()])
                and (
                    is_finite(m["verb"])
                    or (several and m["verb"] in GERMAN.plural_verbs)
                    or DOES_TOO.match(self._whole, start + m.start("verb"), end)
                )
            ),
            None,
        )
        return (start, start + second.start()) if second else (start, end)

    def _bracket_closes(self, start: int, end: int) -> int:
        """Where "wird" and its participle have closed a clause that a mere comma goes on from: "wird aufgelöst, Neuwahlen im Juli"."""
        if self._verb not in PASSIVE:
            return end
        for found in re.finditer(r"(?P<done>[a-zäöüß]+),\s(?P<next>\w+)", self._whole[start:end]):
            if PARTICIPLE.match(found["done"]) and not PARTICIPLE.match(found["next"].lower()):
                return start + found.end("done")
        return end

    def _denied(self) -> bool:
        said = re.split(r",\s(?:aber\s|jedoch\s)?(?:nicht|keine?[nmrs]?)\s", self._whole[slice(*self._main())])[0]
        said = re.sub(
            r"(?<!\w)nicht\s(?!(?:der|die|den|dem|eine[mnr]?)\s)(?:\w+\s)?[a-zäöüß]+(?:e|er|es|en|em)\s(?=[A-ZÄÖÜ])",
            "",
            said,
        )  # "die nicht gewählte Alternative"
        return any(word.lower in GERMAN.negations - {"ohne"} for word in words(said))

    def _part(self, a: int, b: int) -> Tokens:
        part = strip(cut(self.row, a, b), " ,\t\n") if a < b else ()
        return part if strip(part, ' "“”„') else ()

    def _ask(self, form: str, answer: Span, *left: Span, preface: bool = True, **more: Tokens) -> Question | None:
        """The wording of a form with what is left of the rest."""
        opening = self._preface() if preface else ()
        kept = [opening, *(self._without_fillers(self._part(a, self._closed(a, b))) for a, b in left)]
        rest = join([row for row in kept if row], " ")
        verb = small_first(cut(self.row, *self.clause.verb))
        itself = re.match(r"sich(?!\w)\s*", plain(rest))
        if itself:
            verb, rest = join((verb, text("sich")), " "), cut(rest, itself.end())
        rest = (*text(" "), *rest) if rest else ()
        subject = self._asked_subject()
        tokens = worded(GERMAN.questions[form], verb=verb, subject=subject, rest=rest, **more)
        return Question(tokens, answer, defining=form == "definition")

    def _closed(self, a: int, b: int) -> int:
        """Where a part ends that begins with the particle or participle of the verb: what a comma adds to it is no question."""
        found = words(self._whole[a:b])[:1]
        closes = found and (found[0].lower in PARTICLES or PARTICIPLE.match(found[0].lower))
        stop = a + found[0].end if closes else b
        return stop if closes and self._whole[stop : stop + 2] == ", " else b

    def _asked_subject(self) -> Tokens:
        """The subject inside a question; a name without an article gets it where it is known."""
        row = lowered(self.subject, self.note)
        found = words(plain(row))
        if self._verb == "bezeichnet" and found and found[0].lower not in DETERMINERS and plain(row) in self._whole:
            return (*text("der Begriff „"), *row, *text("“"))
        several = self._verb in SEVERAL_DO or (self._verb in GERMAN.plural_verbs and self._verb not in GERMAN.verbs)
        alone = self.clause.kind is Verb.COPULA and plain(row) in plain(self.row)  # "Was ist Demokratie?"
        alone = alone and not _WITH_AN_OWNER.match(plain(row))
        named = superlative(row, several=several) or (() if several or alone else definite(row, self.note))
        if named:
            return named
        return small_first(row) if found and self._is_small(found) else row

    def _is_small(self, found: list[Word]) -> bool:
        """ "Jedes Chromosom", "Rote Blutkörperchen": the capital of the first word only began the sentence."""
        first, following = found[0], found[1:2]
        if following and following[0].lower in ("und", "oder"):  # "Alte und neue Regeln"
            following = found[3:4] if len(found) > 3 and found[2].text.islower() else []
        if not following or not is_noun(following[0]) or first.text in self.note.inner:
            return False
        if first.text in GIVEN_NAMES:
            return False
        return (
            first.lower in GERMAN.function | DETERMINERS
            or bool(re.match(r"[A-ZÄÖÜ][a-zäöüß]+(?:e|es)$", first.text) and not following[0].text.endswith("s"))
            or first.lower.removesuffix("er") in PLAIN_QUALITIES
        )

    @staticmethod
    def _without_fillers(row: Tokens) -> Tokens:
        """ "auch" and "nämlich" link a sentence to the one before it; a bracket says more than a question needs."""
        while found := _BRACKET.search(masked(row)):
            row = strip((*cut(row, 0, found.start()), *cut(row, found.end())))
        while found := re.search(
            r"(?<!\w)(?:auch|nämlich|jedoch|aber|also|dann|zudem|außerdem|somit|hierbei|dabei|daraufhin|dagegen|hingegen|wiederum|seitdem|deshalb|daher|deswegen|folglich|schließlich|ebenfalls|ebenso|allerdings|letztlich|entweder|sozusagen)(?!\w)\s*",
            masked(row),
        ):
            row = strip((*cut(row, 0, found.start()), *cut(row, found.end())))
        return row

    def _preface(self) -> Tokens:
        """The adverb or phrase that opens the sentence, small, to go behind the subject."""
        opening = self._opening().strip(" ,")
        found = words(opening)
        if found and found[0].lower in ("obwohl", "obgleich", "obschon"):
            return ()
        if not found or found[0].lower in FILLERS or "," in opening or found[-1].lower == "dessen":
            return ()
        if self._opening().rstrip().endswith((",", ", so", ", dann")) and GERMAN.conjugates(found[0].lower):
            return ()  # "Liegt ein Irrtum vor, ..."
        if found[-1].lower in POINTING:  # "Als Reaktion darauf"
            return ()
        told = strip(cut(self.row, self.clause.start, self.clause.verb[0]))
        return told if is_noun(found[0]) and self._is_a_name(found) else small_first(told)

    @staticmethod
    def _is_a_name(found: list[Word]) -> bool:
        """Whether the capital of an opening is its own: no preposition, adverb or attribute begins it."""
        first = found[0].lower
        small = first in PREPOSITIONS | ADVERBS | DETERMINERS or first in GERMAN.function
        attribute = len(found) > 1 and is_noun(found[1]) and re.search(r"(?:e|er|es|en|em)$", first)
        return not small and not attribute and not ADJECTIVE.match(first)

    def _is_sound(self, question: Question) -> bool:
        a, b = question.answer
        asked = plain(question.tokens)
        answer = words(self._whole[a:b])
        pointing = bool(answer) and answer[0].lower in BACK - (OWN if self._is_named() else set())
        pointing = pointing and not (answer[0].lower == "damit" and len(answer) > 3)  # "damit sie mehr tragen können"
        if POINTS.search(asked):
            return False
        if self._whole[b : b + 1] == "." and self._whole[b + 1 :].strip():
            return False  # cut at the full stop of "St. Helena"
        rest = words(asked.split("?")[0])[-1:] and words(asked)[-1].lower
        if rest in ("dadurch", "dass", "sowie") or re.search(
            r"[^,]\s(?:bei|in|mit|von|aus|zu|durch|für|auf)\s(?:denen|dem|deren)\s\w+(?<!en)\s[A-ZÄÖÜ]", asked
        ):
            return False  # a relative clause without its comma
        if _CASE_INSIDE.search(asked):
            return False  # "Was verkaufte der Händler obwohl das Gesetz galt,?": the clause before the verb in the wrong place
        if asked.count("(") != asked.count(")") or "?" in asked[:-1]:
            return False
        if asked.count('"') % 2 or self._whole[a:b].count('"') % 2:
            return False  # a comma inside of a quotation
        ends_open = (
            rest in PREPOSITIONS - PARTICLES or rest in GERMAN.articles - PARTICLES or rest in GERMAN.coordinators
        )
        subject = [word.lower for word in words(plain(self.subject))]
        if len(subject) > 4 and {"es", "er", "man", "wir", "denen", "deren", "dessen"} & set(subject[1:]):
            return False  # half a sentence of its own
        if self._whole[a:b].strip(" .") in IDIOMS or VAGUE.fullmatch(self._whole[a:b].strip(" .")):
            return False
        return a < b and bool(answer) and not pointing and not ends_open and count(asked) <= LONGEST

    def _is_named(self) -> bool:
        """Whether the subject is a noun: what is "ihre" in the answer is then its own."""
        return any(map(is_noun, words(plain(self.subject))))

    def _phrase(self, kinds: frozenset[str] | set[str], start: int, end: int) -> tuple[str, int, Span] | None:
        """The first prepositional phrase with one of these prepositions: the preposition, where it begins, the phrase behind it."""
        every = words(self._whole[:end])
        depth = depths(self._whole)
        for i, word in enumerate(every):
            if word.start < start or word.lower not in kinds or depth[word.start] or word.text[0].isupper():
                continue
            if self._says_how_it_is_got(every, i):
                continue
            if i and every[i - 1].lower == "je":
                continue  # "je nach Größe"
            after = noun_phrase(self._whole[:end], every, i + 1)
            if after == i + 1 or SET_PHRASES.match(self._whole, word.start):
                continue
            if not self._says_whose(every, i) and not self._is_inside_an_attribute(every, i, after):
                return word.lower, word.start, (every[i + 1].start, every[after - 1].end)
        return None

    def _says_how_it_is_got(self, every: list[Word], i: int) -> bool:
        """ "entspricht dem Weg geteilt [durch die Zeit]": behind a participle that no auxiliary asks for, of the noun before it."""
        of_a_noun = i > 1 and is_noun(every[i - 2]) and every[i - 2].start >= self.clause.verb[1]
        acts = self.clause.kind in (Verb.SINGULAR, Verb.PLURAL)
        return acts and of_a_noun and every[i - 1].text.islower() and bool(PARTICIPLE.match(every[i - 1].lower))

    def _says_whose(self, every: list[Word], i: int) -> bool:
        """ "wird um Vernehmung [von Zeugen] gebeten": a phrase that belongs to the noun before it, which has a preposition of its own."""
        noun = i > 0 and is_noun(every[i - 1]) and every[i - 1].start >= self._main()[0]
        if every[i].lower not in ("von", "vom") or not noun:
            return False
        k = next((j for j in range(i - 2, -1, -1) if not self._may_stand_before_a_noun(every[j])), -1)
        return k >= 0 and every[k].lower in _GOVERNING

    @staticmethod
    def _is_inside_an_attribute(every: list[Word], i: int, after: int) -> bool:
        """ "zu einem [für Laien] erkennbaren Zweck"."""
        before = every[i - 1].lower if i else ""
        opens = before in DETERMINERS or before == "und"
        attribute = after + 1 < len(every) and is_noun(every[after + 1]) and every[after].text.islower()
        return opens and attribute and re.search(r"(?:e|er|es|en|em)$", every[after].lower) is not None

    @staticmethod
    def _may_stand_before_a_noun(word: Word) -> bool:
        return word.lower in DETERMINERS or (word.text.islower() and word.lower not in PREPOSITIONS)

    def _last(self) -> str:
        """The last word before any subordinate clause, in lower case, if it is no noun."""
        found = words(self._whole[slice(*self._main())])
        return found[-1].lower if found and not is_noun(found[-1]) else ""

    def _to_the_end(self, answer: Span) -> Span:
        """The answer with the relative clause or list that goes on from it."""
        end = self._main()[1]
        return (answer[0], self._rest()[1]) if answer[1] >= end and self._whole[end : end + 1] in ",(" else answer

    def _by_preposition(self, kinds: str, start: int | None = None) -> Question | None:
        """ "besteht aus [X]": woraus? What stands round the phrase stays in the question."""
        first, end = self._main()
        found = self._phrase(set(kinds.split()), first if start is None else start, end)
        if not found:
            return None
        word, at, phrase = found
        counted = NUMBER.match(self._whole[slice(*phrase)]) if self._whole[phrase[0] - 2 : phrase[0]] != "§ " else None
        if (
            counted
            and word in ("aus", "in")
            and "," not in self._whole[phrase[1] : end]
            and counted["things"] not in UNITS
            and phrase[0] + counted.end() >= phrase[1]
        ):
            form = "of how many" if word == "aus" else "into how many"
            answer = (phrase[0] + counted.start("n"), phrase[0] + counted.end("n"))
            with_more = re.match(r"\smit\s(?:je\s|jeweils\s)?", self._whole[phrase[1] : end])
            left = ((first, at),) if with_more else ((first, at), (phrase[1], end))
            return self._ask(form, answer, *left, things=text(counted["things"]))
        own = self._form_for(word, self._whole[slice(*phrase)])
        if self._is_time(phrase):
            own = "when" if word in _AT_A_TIME and not self._opening() else None
        if own is None:
            return None
        bracket = _BRACKET.match(self._whole, phrase[1], end)
        stop = self._listed_until(bracket.end() if bracket else phrase[1], end)
        if re.match(r"\s(?:hin|her)(?:\s|$)", self._whole[stop:end]):
            return None  # "zum Lot hin"
        only = re.search(r"(?:^|\s)(?:nur|vor allem|hauptsächlich|überwiegend|meist|auch)\s$", self._whole[first:at])
        at = first + only.start() + (self._whole[first + only.start()] == " ") if only else at
        who = whom(word, self._whole[slice(*phrase)], f"{self._verb} {self._last()}")
        own, named = ("whom of" if who else own), {"preposition": text(word.capitalize()), "whom": text(who)}
        return self._ask(own, self._to_the_end((at, stop)), (first, at), (stop, end), preface=True, **named)

    def _listed_until(self, at: int, end: int) -> int:
        """The end of a list or date that goes on from a phrase, before the words that close the clause."""
        dated = re.match(r"\svom\s\d{1,2}\.\s(?:[A-Z]\w+|\d{1,2}\.)\s\d{4}", self._whole[at:end])
        at = at + dated.end() if dated else at
        noun = words(self._whole[:at])[-1:]
        if noun and noun[0].text in ASKS_FOR_MORE and _MORE.match(self._whole, at, end):
            every = words(self._whole[:end])
            i = next(k for k, word in enumerate(every) if word.start > at)
            after = noun_phrase(self._whole[:end], every, i + 1)
            at = every[after - 1].end if after > i + 1 else at
        if self._is_said_of_the_phrase(at, end) or _OF_TWO.match(self._whole, at, end):
            return end
        if not re.match(
            r"(?:,\s(?:(?:aber\s|jedoch\s)?nicht|vom?|auf|aus|mit|durch|für|zu[mr]?|i[nm]|an)|\s(?:und|oder|sowie|wie))\s",
            self._whole[at:end],
        ):
            return at
        closing = words(self._whole[at:end])[-2:]
        while closing and not (closing[0].text[:1].islower() and self._closes_a_clause(closing[0].lower)):
            closing = closing[1:]
        return at + closing[0].start - 1 if closing else end

    def _is_said_of_the_phrase(self, at: int, end: int) -> bool:
        """Whether only phrases that belong to the noun follow: "aus der Überzahl [der Teilchen auf der Innenseite]"."""
        every = words(self._whole[:end])
        i = next((k for k, word in enumerate(every) if word.start >= at), len(every))
        if i == len(every):
            return False
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or LIGHT.match(self._whole, every[i].start):
            return False
        if self._whole[at : at + 2] == ", ":
            return noun_phrase(self._whole[:end], every, i) == len(every)
        while i < len(every) and every[i].lower in PREPOSITIONS - {"als", "bis", "seit", "ab"}:
            after = noun_phrase(self._whole[:end], every, i + 1)
            if after == i + 1 or self._is_time((every[i].start, every[after - 1].end)):
                return False
            i = after
        return i == len(every)

    @staticmethod
    def _closes_a_clause(word: str) -> bool:
        if word in PREPOSITIONS - PARTICLES:
            return False  # "gegen" is no participle
        return word in PARTICLES | {"werden", "worden", "sein"} or bool(PARTICIPLE.match(word) or ADJECTIVE.match(word))

    def _form_for(self, word: str, phrase: str) -> str | None:
        apart = self._verb.startswith("unterscheid") and not self._whole[self._main()[0] :].startswith("sich ")
        acts = self._last() if self.clause.kind is Verb.MODAL and self._verb not in PASSIVE else self._verb
        parted = apart or re.match(r"teil|glieder|unterteil|zerf|verwandel|(?:um)?wandel|verzweig|spalte", acts)
        if word in ("in", "im") and (INTO.match(self._last()) or parted):
            return "into"
        passive = self._verb in PASSIVE or self._last() in ("worden", "werden")
        if word in ("an", "am") and passive and (word == "am" or re.match(r"(?:den|dem|der|einem|einer)\s", phrase)):
            return "where"
        if word == "in" and passive and re.match(r"(?:eine?n?|das|die)\s", phrase) and self._last() not in _MEASURED:
            return None  # where to, not where
        if word == "in" and MANNER.search(phrase):
            return "how"
        if (
            word in ("in", "im")
            and (self._verb in PASSIVE or self._last() in ("worden", "werden"))
            and self._last() not in _MEASURED
        ):
            return "where"
        if word in ("in", "im") and self._last() in _MEASURED:
            return "in"
        if word in ("von", "vom") and (self._verb in PASSIVE or self._last() in ("werden", "worden")):
            return "by whom" if self._is_somebody(phrase) else "from"
        return OWN_WORD.get(word)

    def _is_somebody(self, phrase: str) -> bool:
        """ "von Max Planck", "vom Bundestag", "von Mendel entdeckt": people do it, so "von wem" is asked and not "wovon"."""
        done = next(
            (word.lower for word in reversed(words(self._whole[slice(*self._main())])) if PARTICIPLE.match(word.lower)),
            "",
        )
        heads = [word.text for word in words(phrase) if is_noun(word)]
        return (
            done in DONE_BY_PEOPLE
            or NAME.match(phrase) is not None
            or any(PEOPLE.search(head) or BODIES.search(head) for head in heads[:1])
        )

    def _is_time(self, phrase: Span) -> bool:
        said = self._whole[slice(*phrase)]
        head = next((word.end for word in words(said) if is_noun(word)), 0)
        return (bool(YEAR.search(said) or TIME.search(said)) and count(said) <= 3) or bool(TIME.search(said[:head]))


_CASE_INSIDE = pattern(
    r"[^,]\s(?:deren|dessen)\s|\s(?:sie oder er|er oder sie)(?!\w)|\sin (?:diesem|dieser|diesen|ihm|ihnen)\?$|"
    r"\w\s(?:Obwohl|Obgleich|Während|Nachdem|Weil|Bevor|Solange|Sobald|Indem|Falls|Sofern|Wenn|Wer|Wen|Wem)\s|[^,]\swährend\s(?:der|die|das|ein|eine)\s[^?]*\w+[nt]e?,\s|,\?$"
)
"""What stands inside a question in the wrong place, or points at something that it does not name: "Wer prüft deren Richtigkeit?"."""
