"""How a German clause is asked: the question word, the finite verb, the subject, and what is left of the rest."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from notecards.extract.clause import Clause, Verb
from notecards.extract.german_clause import ADVERBS, DETERMINERS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.here import Note, lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.wording import Question, small_first, worded
from notecards.extract.words import Word, count, depths, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

LONGEST = 26
"""Words of a question; a longer one is a sentence with a hole."""
Span = tuple[int, int]

_TAIL = re.compile(r",\s+(?P<word>[^\W\d_]+)(?:\s(?P<then>[^\W\d_]+))?")
_OWN_WORD = {
    "aus": "out of", "für": "for", "auf": "onto", "von": "from", "vom": "from", "mit": "with", "durch": "through", "über": "about", "vor": "before",
    "gegen": "against", "an": "at", "am": "at", "zu": "to", "zum": "to", "zur": "to", "nach": "after", "in": "in", "im": "in", "mithilfe": "with",
    "mittels": "with", "anhand": "with", "bei": "during", "beim": "during", "unter": "under what",
}  # fmt: skip
_FIXED = (
    (r"^besteh|^bestand", "aus in im"),
    (r"^verpflicht|^zwing|^zwang|^berechtig|^ermächtig|^befähig", "zu zum zur"),
    (r"^dien|^führ|^gehör|^zähl|^neig|^trug|^trägt|^tragen|^eigne", "zu zum zur"),
    (r"^beruh|^basier|^fuß|^stütz|^reagier|^wirk|^bezieh|^bezog|^acht|^verzicht|^konzentrier|^weis|^greif|^stoß|^zielt|^richt", "auf"),
    (r"^häng|^hing|^handel|^zeug|^geht|^gehen|^unterscheid", "von vom"),
    (r"^entsteh|^entstand|^folg|^resultier|^ergib|^ergeb|^setz|^entwickel", "aus"),
    (r"^sorg|^steh|^eigne|^haft|^kämpf", "für"),
    (r"^verfüg|^inform|^entscheid", "über"),
    (r"^beschäftig|^befass|^beginn|^begann|^ende|^reagier", "mit"),
    (r"^schütz|^warn", "vor"),
    (r"^leid", "unter an"),
    (r"^richte|^verstöß|^verstoß|^kämpf|^wehr", "gegen"),
    (r"^nehm|^nimmt|^arbeit|^beteilig|^bind", "an"),
)  # fmt: skip
"""Beginnings of finite verbs and the prepositions they are asked with."""
_PLACED = re.compile(r"^(?:lieg|lag|befind|befand|find|fand|leb|wohn|sitz|verl[äa]uf|münd|wächs|wachs)")
_PLACES = frozenset("in im an am auf zwischen unter über vor hinter neben bei beim innerhalb außerhalb".split())
_PASSIVE = frozenset("wird werden wurde wurden".split())
_BE = frozenset("ist sind war waren".split())
_PARTICIPLE = re.compile(r"^(?:\w*ge\w+(?:t|en)|(?:\w*(?:be|er|ver|zer|ent|über|unter|wider|voll|durch)\w{2,}|\w+ier)(?:t|en))$")
_ADJECTIVE = re.compile(
    r"^(?:\w+(?:ig|lich|isch|bar|sam|haft|los|voll|reich|arm|frei|fähig|pflichtig|wert|ell|al|ent|ant|iv|los)|proportional|analog|gleich|isomorph|äquivalent|bekannt|verwandt|identisch)$"
)
_PARTICLES = frozenset(
    """ab an auf aus bei ein her hin los mit nach statt vor weg zu zurück zusammen dar fest um unter teil bereit frei voraus hervor hinein heraus hinzu bevor
zustande zugrunde entgegen wieder nieder fort dazu gegenüber sicher klar heran auseinander entlang""".split()
)
_YEAR = re.compile(
    r"(?:(?:im Jahre?|in den Jahren|um|seit|ab|von|am|im)\s)?(?:\d{1,2}\.\s(?:[A-ZJ]\w+|\d{1,2}\.)\s|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s)?"
    r"(?P<year>1\d{3}|20\d\d|\d{3}(?=\s[vn]\. ?Chr))(?:\s?[–-]\s?\d{2,4}|\sbis\s\d{4})?(?:\s[vn]\. ?Chr\.)?(?![\w%.,]*\d|\s?%|\s[A-Z])"
)
_NUMBER = re.compile(
    r"(?P<n>(?:etwa |ca\. |rund |über |mindestens |höchstens |genau |ungefähr |bis zu )?(?:\d[\d.,]*k?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: Millionen| Milliarden)?)\s"
    r"(?P<things>(?:[a-zäöüß][\w-]*(?:e|en)\s){0,2}[A-ZÄÖÜ][\w-]*)"
)
_NAMING = frozenset("genannt bezeichnet aufgeschrieben geschrieben notiert abgekürzt dargestellt".split())
_WHICH = {"den": "which m", "einen": "which m", "die": "which f", "eine": "which f", "das": "which n", "ein": "which n"}
_ASPECTS = frozenset(
    """Wert Aufgabe Funktion Größe Länge Form Ziel Zweck Vorteil Nachteil Einheit Dauer Masse Ladung Formel Bedeutung Rolle Wirkung Eigenschaft Temperatur Einfluss
Höhe Breite Dichte Durchmesser Anteil Umfang Folge Fläche Gestalt Struktur""".split()
)
_TIME = re.compile(
    r"(?<!\w)(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?|Stunden?|Minuten?|Sekunden?|Mal|Jahrhunderts?|\w*(?:tag|woche)s?|Morgen|Abend|Nacht)$"
)
_UNITS = frozenset(
    "Prozent Grad Meter Kilometer Zentimeter Millimeter Gramm Kilogramm Liter Sekunden Minuten Stunden Euro Dollar Volt Watt Jahr km m cm mm kg g l".split()
)
_HAVING = re.compile(r"^(?:hat|haben|hatte|hatten|besitz|besaß|enth[äa]lt|umfass|zähl|benötig|brauch|bild|erhält|liefer|kenn|unterscheid|nutz|verwend|gib|gab|durchläuf)")
_BACK = frozenset(
    "es sie ihn ihm ihr ihnen dies diese dieser dieses diesen diesem dazu davon damit dafür dadurch daraus dabei daher hierzu er sein seine seinen ihre ihren ihrer solche solchen".split()
)
_FILLERS = frozenset(
    "außerdem zudem ferner weiterhin schließlich umgekehrt also somit daher deshalb deswegen folglich nun grundsätzlich jedoch allerdings insbesondere auch ebenfalls dann so".split()
)
_POINTING = frozenset(
    "dabei dadurch damit dazu danach hier dort hierbei hierfür hierzu darüber darin daraus davon darauf dafür dagegen demnach trotzdem dennoch stattdessen seitdem anschließend sonst andernfalls".split()
)
_EXPLETIVE = frozenset("gibt gilt existiert folgt entsteht entstehen kommt bedarf geht handelt bilden bildet kann muss darf besteht bestehen existieren heißt".split())
_OBJECT = frozenset(
    "ein eine einen die das den alle mehrere viele einige zwei drei vier fünf sechs sieben acht neun zehn verschiedene sämtliche jede jeden jedes beide keinerlei bestimmte".split()
)


@dataclass(frozen=True, slots=True)
class German:
    """A German clause with its subject in words that stand alone. row: what the clause's offsets count in."""

    clause: Clause
    row: Tokens
    subject: Tokens
    note: Note

    def question(self) -> Question | None:
        """The first form that fits; None where none reads well."""
        if self._is_impersonal() or self._denied() or _POINTING & {word.lower for word in words(self._opening())[:1]}:
            return None
        forms: tuple[Callable[[], Question | None], ...] = (
            self._conditional, self._by_tail, self._named, self._which, self._since, self._when, self._how_many, self._predicate, self._passive, self._fixed,
            self._placed, self._caused, self._that, self._object,
        )  # fmt: skip
        for form in forms:
            found = form()
            if found and self._is_sound(found):
                return found
        return None

    def _is_impersonal(self) -> bool:
        """ "man", and an "es" that stands for nothing: "es gibt", "es gilt", "Es ist mehr als ein Land ..."."""
        said = self._whole[slice(*self.clause.subject)].strip().lower()
        following = self._whole[slice(*self._rest())].split(" ")[0].lower()
        empty = self._verb in _EXPLETIVE or (self._verb in _BE | _PASSIVE and following not in ("ein", "eine", "der", "die", "das"))
        if self.clause.rest[0] < self.clause.subject[0]:
            return False
        return plain(self.subject).lower() == "man" or (said == "es" and empty)

    @property
    def _whole(self) -> str:
        return masked(self.row)

    @property
    def _verb(self) -> str:
        return self._whole[slice(*self.clause.verb)].lower()

    def _opening(self) -> str:
        """What stands before the verb in place of the subject."""
        return self._whole[self.clause.start : self.clause.verb[0]] if self._is_inverted() else ""

    def _is_inverted(self) -> bool:
        return self.clause.subject[0] >= self.clause.verb[1]

    def _rest(self) -> Span:
        start, end = self.clause.rest
        piece = self._whole[start:end]
        return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip(" .;"))

    def _main(self) -> Span:
        """The rest up to the first subordinate clause, or to a second main clause."""
        start, end = self._rest()
        depth = depths(self._whole)
        for match in _TAIL.finditer(self._whole, start, end):
            after = match["word"].lower()
            relative = after in PREPOSITIONS and (match["then"] or "").lower() in _ENDS
            ends = after in _ENDS or relative or after in GERMAN.verbs or after in GERMAN.plural_verbs
            listed = is_noun(Word(match["word"], 0, 0)) or not ends
            if not depth[match.start()] and not listed:
                return start, match.start()
        pause = re.search(r"\s[-–—→]\s|[;:(]|\s->\s", self._whole[start:end])
        end = start + pause.start() if pause else end
        second = next((m for m in re.finditer(r"\s(?:und|oder)\s(?P<verb>[a-zäöü]\w+)", self._whole[start:end]) if _is_finite(m["verb"])), None)
        return (start, start + second.start()) if second else (start, end)

    def _denied(self) -> bool:
        return any(word.lower in GERMAN.negations for word in words(self._whole[slice(*self._main())]))

    def _part(self, a: int, b: int) -> Tokens:
        return strip(cut(self.row, a, b), " ,\t\n") if a < b else ()

    def _ask(self, form: str, answer: Span, *left: Span, preface: bool = True, **more: Tokens) -> Question | None:
        """The wording of a form with what is left of the rest."""
        opening = self._preface() if preface else ()
        kept = [opening, *(self._without_fillers(self._part(a, b)) for a, b in left)]
        rest = join([row for row in kept if row], " ")
        verb = small_first(cut(self.row, *self.clause.verb))
        itself = re.match(r"sich(?!\w)\s*", plain(rest))
        if itself:
            verb, rest = join((verb, text("sich")), " "), cut(rest, itself.end())
        rest = (*text(" "), *rest) if rest else ()
        subject = self._asked_subject()
        tokens = worded(GERMAN.questions[form], verb=verb, subject=subject, rest=rest, **more)
        return Question(tokens, answer, defining=form == "definition")

    def _asked_subject(self) -> Tokens:
        """The subject inside a question; a label that stands for a pronoun gets its article where its ending tells it."""
        row = lowered(self.subject, self.note)
        found = words(plain(row))
        if found and self._is_small(found):
            return small_first(row)
        named = len(found) == 1 and is_noun(found[0]) and plain(row) not in plain(self.row) and self.clause.kind is not Verb.PLURAL
        article = next((sign for ending, sign in _ARTICLES if named and re.search(ending, found[0].text)), "")
        return (*text(article), *row) if article else row

    def _is_small(self, found: list[Word]) -> bool:
        """ "Jedes Chromosom", "Rote Blutkörperchen": the capital of the first word only began the sentence."""
        first, following = found[0], found[1:2]
        if not following or not is_noun(following[0]) or first.text in self.note.inner:
            return False
        return first.lower in GERMAN.function | DETERMINERS or bool(re.match(r"[A-ZÄÖÜ][a-zäöüß]+(?:e|es)$", first.text) and not following[0].text.endswith("s"))

    @staticmethod
    def _without_fillers(row: Tokens) -> Tokens:
        """ "auch" and "nämlich" link a sentence to the one before it."""
        while found := re.search(r"(?<!\w)(?:auch|nämlich|jedoch|also|dann|zudem|außerdem|somit|hierbei|dabei)(?!\w)\s*", masked(row)):
            row = strip((*cut(row, 0, found.start()), *cut(row, found.end())))
        return row

    def _preface(self) -> Tokens:
        """The adverb or phrase that opens the sentence, small, to go behind the subject."""
        opening = self._opening().strip(" ,")
        found = words(opening)
        if not found or found[0].lower in _FILLERS or "," in opening:
            return ()
        return small_first(strip(cut(self.row, self.clause.start, self.clause.verb[0])))

    def _is_sound(self, question: Question) -> bool:
        a, b = question.answer
        asked = plain(question.tokens)
        answer = words(self._whole[a:b])
        pointing = bool(answer) and answer[0].lower in _BACK
        rest = words(asked.split("?")[0])[-1:] and words(asked)[-1].lower
        ends_open = rest in PREPOSITIONS - _PARTICLES or rest in GERMAN.articles
        return a < b and bool(answer) and not pointing and not ends_open and count(asked) <= LONGEST

    def _phrase(self, kinds: frozenset[str] | set[str], start: int, end: int) -> tuple[str, int, Span] | None:
        """The first prepositional phrase with one of these prepositions: the preposition, where it begins, the phrase behind it."""
        every = words(self._whole[:end])
        depth = depths(self._whole)
        for i, word in enumerate(every):
            if word.start < start or word.lower not in kinds or depth[word.start] or word.text[0].isupper():
                continue
            after = noun_phrase(self._whole[:end], every, i + 1)
            if after > i + 1:
                return word.lower, word.start, (every[i + 1].start, every[after - 1].end)
        return None

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
        counted = _NUMBER.match(self._whole[slice(*phrase)])
        if counted and word in ("aus", "in") and counted["things"] not in _UNITS and phrase[0] + counted.end() >= phrase[1]:
            form = "of how many" if word == "aus" else "into how many"
            answer = (phrase[0] + counted.start("n"), phrase[0] + counted.end("n"))
            return self._ask(form, answer, (first, at), (phrase[1], end), things=text(counted["things"]))
        own = self._form_for(word)
        if own is None or self._is_time(phrase):
            return None
        stop = self._listed_until(phrase[1], end)
        return self._ask(own, self._to_the_end((at, stop)), (first, at), (stop, end))

    def _listed_until(self, at: int, end: int) -> int:
        """The end of a list that goes on from a phrase, before the word that closes the clause."""
        if not re.match(r"(?:,|\s(?:und|oder|sowie)\s)", self._whole[at:end]):
            return at
        closing = words(self._whole[at:end])[-1]
        return at + closing.start - 1 if closing.text[:1].islower() and self._last() == closing.lower else end

    def _form_for(self, word: str) -> str | None:
        if word in ("in", "im") and _INTO.match(self._last()):
            return "into"
        if word in ("in", "im") and (self._verb in _PASSIVE or self._last() in ("worden", "werden")) and self._last() != "gemessen":
            return "where"
        if word in ("in", "im") and self._last() == "gemessen":
            return "in"
        if word in ("von", "vom") and self._verb in _PASSIVE:
            return "by whom"
        return _OWN_WORD.get(word)

    def _is_time(self, phrase: Span) -> bool:
        said = self._whole[slice(*phrase)]
        return bool(_YEAR.search(said) or _TIME.search(said)) and count(said) <= 3

    def _named(self) -> Question | None:
        """ "Als X bezeichnet man Y", "X nennt man Y", "Bei X handelt es sich um Y", "X heißt Y", "X wird als Y bezeichnet"."""
        start, end = self._rest()
        if self._verb in ("gibt es", "gab es", "existiert", "existierte") and self.clause.subject[0] == 0:
            verb, place = text(self._verb), small_first(strip(cut(self.row, *self.clause.subject), " ,"))
            placed = words(plain(place))[0].lower in PREPOSITIONS
            return Question(worded(GERMAN.questions["exists"], verb=verb, subject=place), (start, end)) if placed else None
        opening = self._whole[: self.clause.verb[1]]
        term = strip(cut(self.row, *self.clause.subject))
        following = self._whole[self.clause.verb[1] :]
        if opening.startswith(("Es gibt", "Es gab")) and self.clause.rest[0] < self.clause.subject[0]:
            return Question(worded(GERMAN.questions["how many exist"], subject=term), (start, end))
        if self._verb == "handelt" and re.match(r"Bei\s", opening):
            return Question(worded(GERMAN.questions["deal"], subject=term), (start, end), defining=True)
        if re.match(r"\s+man\s", following) and opening.startswith(("Als ", "Unter ")):
            form = "as" if opening.startswith("Als ") else "under"
            return Question(worded(GERMAN.questions[form], subject=term, verb=text(self._verb)), (start, end), defining=True)
        if re.match(r"\s+man\s", following) or opening.startswith("Man "):
            named = re.search(r",\s(?:die|der|das|deren|welche)\s|\b(?:eine?n?|alle|die|das|den)\s", self._whole[start:end])
            form = "one calls" if named and len(words(plain(term))) <= 2 else "one names"
            return Question(worded(GERMAN.questions[form], subject=lowered(term, self.note), verb=text(self._verb)), (start, end))
        if self._verb in ("heißt", "heißen", "heisst"):
            return self._ask("how", self._main(), preface=True)
        if self._verb in _PASSIVE and self._last() in _NAMING:
            first, last = self._main()
            said = re.match(r"(?:auch |oft |häufig |meist )?(?:als |mit )?(?P<name>.+?)\s\w+$", self._whole[first:last])
            if said and len(words(said["name"])) <= 8:
                return self._ask("how", (first + said.start("name"), first + said.end("name")), (first + said.end("name"), last))
        return None

    def _which(self) -> Question | None:
        """ "X hat die Aufgabe, ...", "X hat den Wert 3": welche Aufgabe, welchen Wert hat X?"""
        first, end = self._rest()
        said = re.match(r"(?P<article>den|die|das|eine?n?)\s(?:\w+e[nsr]?\s)?(?P<aspect>[A-ZÄÖÜ]\w+),?\s(?!\w+t$)(?P<of>von\s)?", self._whole[first:end])
        if not said or said["aspect"] not in _ASPECTS or not re.match(r"^(?:ha[bt]|besitz|spiel|erfüll|üb)", self._verb):
            return None
        if said["aspect"] == "Rolle":
            return self._by_preposition("bei beim in im für")
        answer = (first + said.end(), end)
        return self._ask(_WHICH[said["article"]], answer, things=text(said["aspect"])) if count(self._whole[slice(*answer)]) >= 1 else None

    def _conditional(self) -> Question | None:
        """ "Wenn X, (dann) V S R": wann V S R?"""
        opening = self._opening()
        first = words(opening)[:1]
        if not first or "," not in opening or first[0].lower not in ("wenn", "falls", "sobald", "weil", "da"):
            return None
        end = self.clause.start + opening.rindex(",")
        main = self._main()
        if main[1] - main[0] < 2 or count(self._whole[slice(*main)]) > 14:
            return None
        return self._ask("why" if first[0].lower in ("weil", "da") else "when", (self.clause.start, end), main, preface=False)

    def _by_tail(self) -> Question | None:
        """What a subordinate clause says: weil, damit, um ... zu, wenn, indem, dadurch dass."""
        first, end = self._main()
        tail = re.match(r",\s+(?P<word>[^\W\d_]+)\.?\s", self._whole[end:])
        if not tail or count(self._whole[end:]) < 2:
            return None
        if self._last() in ("verpflichtet", "berechtigt", "befugt", "gezwungen", "bestimmt") and re.search(r"\szu\s\w+$|\w+zu\w+n$", self._whole[end:].rstrip(" .")):
            return self._ask("to", (end + 2, self._rest()[1]), (first, end))
        form: str | None = _BY_WORD.get(tail["word"].lower())
        by = re.search(r"(?<!\w)(?:dadurch|dann|dazu|genau dann|nur dann|deshalb|daher|daran|darauf|darin|so)(?!\w)", self._whole[first:end])
        answer = (end + tail.start("word"), self._rest()[1])
        left = ((first, first + by.start()), (first + by.end(), end)) if by else ((first, end),)
        if tail["word"].lower() == "dass" and by and by.group() in _THAT:
            form = _THAT.get(by.group(), form)
        if tail["word"].lower() == "um" and not re.search(r"\szu\s|\w+zu\w+n\b", self._whole[end:]):
            return None
        return self._ask(form, answer, *left) if form else None

    def _that(self) -> Question | None:
        """ "Der Satz besagt, dass X": was besagt der Satz?"""
        first, end = self._main()
        if not re.match(r",\s+(?:dass|ob|wie|was|warum|wann)\s", self._whole[end:]) or self.clause.kind is Verb.COPULA:
            return None
        first += 3 if self._whole[first : first + 3] == "es " else 0
        found = words(self._whole[first:end])
        if any(is_noun(word) for word in found) or len(found) > 5:
            return None
        return self._ask("what", (end + 2, self._rest()[1]), (first, end))

    def _since(self) -> Question | None:
        first, end = self._main()
        found = re.search(r"(?<!\w)(?:seit|Seit)\s(?:dem Jahr\s)?(?P<year>\d{4})(?!\d)", self._whole[: end])
        if not found or (first > found.start() >= self.clause.verb[0]):
            return None
        if found.start() < self.clause.verb[0]:
            return self._ask("since", found.span("year"), (first, end), preface=False) if self._is_inverted() else None
        return self._ask("since", found.span("year"), (first, found.start()), (found.end(), end))

    def _when(self) -> Question | None:
        """A year: wann?"""
        first, end = self._main()
        opening = self._opening()
        found = _YEAR.match(opening.strip()) or re.match(r"(?:Im Jahre?|Am|Um|Ab)\s.*?\d{3,4}$", opening.strip())
        if found and len(found.group()) == len(opening.strip()):
            at = self.clause.start
            return self._ask("when", (at, at + len(opening.rstrip())), (first, end), preface=False)
        found = _YEAR.search(self._whole, first, end)
        if not found or opening or (found.start() > first and self._whole[found.start() - 1] != " "):
            return None
        if found.start() - first > 60 or re.search(r"(?:von|bis|seit)\s$", self._whole[: found.start()]):
            return None
        return self._ask("when", found.span(), (first, found.start()), (found.end(), end))

    def _how_many(self) -> Question | None:
        first, end = self._main()
        counted = _NUMBER.match(self._whole[first:end])
        if not counted or not _HAVING.match(self._verb) or counted["things"].split()[-1] in _UNITS:
            return None
        if self.clause.kind in (Verb.MODAL, Verb.COPULA) or re.match(r"\s(?:der|des|und|oder|von)\s", self._whole[first + counted.end() : end]):
            return None
        answer = (first + counted.start("n"), first + counted.end("n"))
        return self._ask("how many", answer, (first + counted.end(), end), things=text(counted["things"]))

    def _predicate(self) -> Question | None:
        """Forms of sein: a noun says what X is; an adjective with its phrase is asked by its preposition."""
        if self.clause.kind is not Verb.COPULA:
            return None
        first, end = self._main()
        found = words(self._whole[first:end])
        if not found or found[0].lower in GERMAN.coordinators:
            return None
        last = self._last()
        names = found[0].lower in GERMAN.articles or found[0].lower in GERMAN.numbers or is_noun(found[0])
        if self._verb in _BE and not names and (_ADJECTIVE.match(last) or _PARTICIPLE.match(last)):
            asked = self._by_preposition("von vom für aus auf an durch mit zu zum zur mithilfe in gegen")
            return asked or self._more_than()
        middle = [word.lower for word in found if _ADJECTIVE.match(word.lower)][:1]
        if self._verb in _BE and middle and not is_noun(found[0]) and found[0].lower not in GERMAN.articles:
            return self._more_than() or self._by_preposition("von vom für aus auf an durch mit zu zum zur")
        attribute = found[0].text[0].islower() and re.match(r".+(?:er|es|e)$", found[0].lower) and found[1:2] and is_noun(found[1])
        if not names and not attribute and self._verb in _BE:
            return self._more_than()
        opening = () if not self._opening() else self._preface()
        rest = (*text(" "), *opening) if opening else ()
        form = GERMAN.questions["copula"]
        verb = cut(self.row, *self.clause.verb)
        tokens = worded(form, aux=small_first(verb), subject=lowered(self.subject, self.note), rest=rest)
        return Question(tokens, (first, self._rest()[1]), defining=True)

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
        passive = self._verb in _PASSIVE or self._last() == "werden"
        if not passive or not (_PARTICIPLE.match(self._last()) or self._last() in ("werden", "worden")):
            return None
        for kinds in ("durch", "mithilfe mittels anhand", "aus", "zu zum zur", "für", "in", "von vom", "auf", "mit"):
            asked = self._by_preposition(kinds)
            if asked:
                return asked
        return self._what_is_done()

    def _what_is_done(self) -> Question | None:
        """ "Beim Sortieren wird ein Element gewählt": was wird beim Sortieren gewählt?"""
        opening = self._preface()
        if not opening or self._verb not in ("wird", "wurde") or words(plain(self.subject))[0].lower not in ("ein", "eine", "der", "die", "das"):
            return None
        rest = join((opening, self._part(*self._main())), " ")
        return Question(worded(GERMAN.questions["what is so"], verb=text(self._verb), rest=rest), self.clause.subject)

    def _fixed(self) -> Question | None:
        """Verbs with a preposition of their own."""
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL):
            return None
        first, end = self._main()
        for begins, kinds in _FIXED:
            found = self._phrase(set(kinds.split()), first, end) if re.match(begins, self._verb) else None
            if found and found[1] - first <= 40:
                if re.match(r"^häng|^hing|^geht|^gehen", self._verb) and self._last() not in ("ab", "aus"):
                    return None
                return self._by_preposition(kinds)
        if self._verb in ("gilt", "gelten") and self._whole[first : first + 4] == "als ":
            return self._ask("as what", (first + 4, self._rest()[1]))
        if re.match("^dien", self._verb) and words(self._whole[first:end])[:1] and words(self._whole[first:end])[0].lower in ("der", "dem", "als"):
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

    def _placed(self) -> Question | None:
        """ "X liegt in Y", "X findet in Y statt": wo?"""
        if not _PLACED.match(self._verb) or self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL):
            return None
        first, end = self._main()
        found = self._phrase(_PLACES, first, end)
        if not found or found[1] - first > 12 or self._is_time(found[2]):
            return None
        if re.match(r"find|fand", self._verb) and self._last() != "statt":
            return None
        return self._ask("where", self._to_the_end((found[1], found[2][1])), (first, found[1]), (found[2][1], end))

    def _caused(self) -> Question | None:
        """ "... steigt durch Y", "... wegen Y": wodurch, warum."""
        first, end = self._main()
        if self._opening().startswith("Durch ") and not self._opening().rstrip().endswith(","):
            return self._ask("through", (self.clause.start, self.clause.verb[0] - 1), (first, end), preface=False)
        why = self._phrase({"wegen", "aufgrund", "infolge", "dank"}, first, end)
        if why:
            return self._ask("why", (why[1], why[2][1]), (first, why[1]), (why[2][1], end))
        if self.clause.kind in (Verb.SINGULAR, Verb.PLURAL):
            means = self._phrase({"durch", "mithilfe", "mittels"}, first, end)
            moving = re.match(r"^(?:fließ|dring|gelang|beweg|läuf|geh|pump|ström|wander|strahl|ström|transport)", self._verb)
            if means and not moving and count(self._whole[first : means[1]]) <= 8:
                return self._by_preposition("durch mithilfe mittels")
        return None

    def _object(self) -> Question | None:
        """An object in the accusative: was V S?"""
        first, end = self._main()
        every = words(self._whole[:end])
        i = next((k for k, word in enumerate(every) if word.start >= first), len(every))
        if i >= len(every) or self.clause.kind is Verb.COPULA or self._verb in _PASSIVE:
            return None
        after = noun_phrase(self._whole[:end], every, i)
        given = every[i].lower in ("dem", "einem", "ihrem", "seinem") and after > i
        if given:
            i, after, kept = after, noun_phrase(self._whole[:end], every, after), (first, every[after - 1].end)
        else:
            kept = (first, first)
        if after <= i or not self._is_accusative(every[i]) or self._is_time((every[i].start, every[after - 1].end)):
            return None
        closing = every[after:][-1:]
        closes = bool(closing) and not is_noun(closing[0]) and self._closes(closing[0].lower)
        bracket = self.clause.kind in (Verb.MODAL, Verb.PERFECT)
        if bracket and closing and not closes:
            return None
        answer = (every[i].start, every[after - 1].end)
        if closes:
            stop = closing[0].start
            wide = self._whole[every[after - 1].end : stop].strip()
            answer = (answer[0], every[-2].end) if wide and not bracket else answer
            return self._ask("what", answer, kept, (answer[1], end))
        return self._ask("what", (answer[0], self._rest()[1]), kept)

    def _closes(self, word: str) -> bool:
        """Whether a last word belongs to the verb: a particle, a participle, an infinitive."""
        bracket = self.clause.kind in (Verb.MODAL, Verb.PERFECT)
        return word in _PARTICLES or (bracket and (word.endswith(("n",)) or bool(_PARTICIPLE.match(word))) and word not in ADVERBS)

    def _is_accusative(self, word: Word) -> bool:
        if word.lower in _OBJECT or is_noun(word):
            return True
        return bool(re.match(r".+(?:e|en|es)$", word.lower)) and word.lower not in GERMAN.function | ADVERBS | _BACK


def _is_finite(word: str) -> bool:
    return word in GERMAN.verbs or word in GERMAN.modals or word in _BE


_INTO = re.compile(r"^(?:(?:um|ein|auf|unter)ge\w+|um(?:ge)?wandelt|unterteilt|zerlegt|zersetzt|geteilt|gespalten|gegliedert|verwandelt|überführt|übersetzt|umgesetzt)$")
_ARTICLES = (
    (r"\w{3}(?:ung|heit|keit|schaft|ion|tät|enz|anz)$", "die "),
    (r"\w{3}(?:ment|chen|tum)$", "das "),
    (r"\w{3}(?:ismus|ent|ant|ist|eur|kanzler|minister|rat|tag|vertrag|plan)$", "der "),
)
_BY_WORD = {"weil": "why", "da": "why", "um": "to", "damit": "to", "wenn": "when", "falls": "when", "sobald": "when", "indem": "how", "gdw": "when"}
_THAT = {"dadurch": "through", "daran": "at", "darauf": "onto", "darin": "in", "dazu": "to", "deshalb": "why", "daher": "why"}
_ENDS = frozenset(
    """weil da um damit wenn falls sobald indem sodass so dass ob obwohl während wobei wodurch womit woraus worin wofür was wie wo der die das dem den dessen deren welche
welcher welches welchem sondern aber und oder also bis bevor nachdem ohne sowie denn jedoch gdw es er sie man dadurch so""".split()
)
