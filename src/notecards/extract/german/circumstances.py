"""When, why, where, how many, by what: the circumstances that a German clause is asked for."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, worded
from notecards.extract.german.noun_phrases import is_noun
from notecards.extract.german.phrases import MANNER, POINTS, Phrases
from notecards.extract.german.tables import (
    ADJECTIVE,
    AFTER_A_TIME,
    AIMS_AT,
    AMOUNT,
    AN_INFINITIVE,
    ARISES,
    BACK,
    BRINGS_TO,
    BY_WORD,
    CLAIMS,
    COUNTED_LIST,
    DURING,
    ERA,
    FROM_TO,
    HAVING,
    HOW_OFTEN,
    HOW_WARM,
    INTO,
    INTO_OR_TO,
    LASTS,
    MOVES,
    NUMBER,
    OPENING_CASE,
    PASSIVE,
    PLACED,
    PLACES,
    REPORTED,
    SEAT,
    SENT,
    THAT,
    TIME,
    TO_INFINITIVE,
    UNDER_SOMEBODY,
    UNITS,
    UNTIL,
    UPON,
    UPON_A_TIME,
    WANTS,
    WHERE_TO,
    WHICH_OF,
    YEAR,
    is_finite,
)
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import cut, plain, strip, text

_SPAN_OPENS = pattern(r"^Von(?=\s\d)")


_MORE_REASONS = pattern(
    r"(?:,\s[^,;:]+)*,?\s(?:und|sowie)\s(?:der|des|eine[rs]|durch|wegen|aufgrund|[a-zäöüß]+(?:er|en))\s[^,;:]+$"
)
"""How reasons go on: "wegen fehlender Schiffe[, der Blockade und des Winters]"."""


class Circumstances(Phrases):
    """The forms that ask for a circumstance; each is None where the clause has none of its kind."""

    def _conditional(self) -> Question | None:
        """ "Wenn X, (dann) V S R", "Steigt X, V S R": wann V S R?"""
        opening = self._opening()
        first = words(opening)[:1]
        if len(words(opening)) < 3 or "." in opening:
            return None
        form = OPENING_CASE.get(first[0].lower, "")
        turned = (
            (is_finite(first[0].lower) or GERMAN.conjugates(first[0].lower) or first[0].lower in PASSIVE | {"fand"})
            and re.search(r",(?:\s(?:so|dann))?\s*$", opening) is not None
            and first[0].text[0].isupper()
        )
        if not (form or turned) or (turned and POINTS.search(opening)):
            return None
        end = self.clause.start + (opening.rindex(",") if "," in opening else len(opening.rstrip()))
        main = self._main()
        if count(self._whole[slice(*main)]) > 14:
            return None
        return self._ask(form or "when", (self.clause.start, end), main, preface=False)

    def _by_tail(self) -> Question | None:
        """What a subordinate clause says: weil, damit, um ... zu, wenn, indem, dadurch dass."""
        first, end = self._main()
        tail = re.match(
            r"(?:,|(?=\s(?:um|wenn|weil|indem|falls|sobald)\s))\s+(?P<word>[^\W\d_]+)\.?\s", self._whole[end:]
        )
        if not tail or count(self._whole[end:]) < 2:
            return None
        if self._verb == "ist" and first == end and tail["word"] == "wenn" and not self._opening():
            named = strip(self.subject)
            article = re.match(r"(?:Eine?|Der|Die|Das)\s", plain(named))
            named = cut(named, article.end()) if article else named
            front = worded(GERMAN.questions["spoken of"], subject=named)
            return Question(front, (end + tail.start("word"), self._rest()[1]), defining=True)
        bound = re.match(r"verpflicht|entschl|bereiterkl|weiger|bemüh", self._verb)
        only = self._whole[first:end].strip() == "sich" and re.search(
            r"\szu\s\w+$|\w+zu\w+n$", self._whole[end:].rstrip(" .")
        )
        if bound and only:
            return self._ask("to", (end + 2, self._rest()[1]), (first, end))
        if self._last() in ("verpflichtet", "berechtigt", "befugt", "gezwungen", "bestimmt") and re.search(
            r"\szu\s\w+$|\w+zu\w+n$", self._whole[end:].rstrip(" .")
        ):
            return self._ask("to", (end + 2, self._rest()[1]), (first, end))
        form: str | None = BY_WORD.get(tail["word"].lower())
        aims = AIMS_AT.search(self._whole, first, end)
        if aims and TO_INFINITIVE.search(self._whole[end:].rstrip(" .")) and self._whole[end] == ",":
            around = ((first, aims.start()), (aims.end(), end))
            return self._ask(THAT[aims.group().strip()], (end + 2, self._rest()[1]), *around)
        by = re.search(
            r"(?<!\w)(?:davon|dafür|dagegen|damit|daraus|darüber|darum|dadurch|dann|dazu|genau dann|nur dann|deshalb|daher|daran|darauf|darin|so)(?!\w)",
            self._whole[first:end],
        )
        answer = (end + tail.start("word"), self._rest()[1])
        by = None if self._verb.startswith("heiß") else by  # "heißen so, weil ..."
        left = ((first, first + by.start()), (first + by.end(), end)) if by else ((first, end),)
        if tail["word"].lower() == "dass" and by and by.group() in THAT:
            form = THAT.get(by.group(), form)
        if tail["word"].lower() == "um" and not re.search(r"\szu\s|\w+zu\w+n\b", self._whole[end:]):
            return None
        return self._ask(form, answer, *left) if form else None

    def _that(self) -> Question | None:
        """ "Der Satz besagt, dass X": was besagt der Satz?"""
        first, end = self._main()
        told = REPORTED.match(self._whole, *self._rest()) if CLAIMS.match(self._verb) else None
        if told and not self._opening():
            return self._ask("what", told.span("what"))
        if (
            not re.match(
                r",\s+(?:dass|ob|wie|um wie\s?viel|wieviele?|was|warum|wann|wo|wer|wovon|womit|woraus|wodurch|worin|worauf|(?:(?:auf|in|von|aus|zu|bei|mit|für|an|durch)\s)?(?:welche[rsnm]?|wen|wem))\s",
                self._whole[end:],
            )
            or self.clause.kind is Verb.COPULA
            or ARISES.match(self._verb)
            or (self._verb in PASSIVE and self._whole[end:].startswith(", welche"))
            or re.search(r"(?<!\w)so\s", self._whole[first:end])
        ):
            return None
        first += 3 if self._whole[first : first + 3] == "es " else 0
        found = words(self._whole[first:end])
        shown = re.fullmatch(r"(?:mit|durch|anhand|mithilfe|in|an|bei)\s[^,;:]+", self._whole[first:end].strip())
        if (any(is_noun(word) for word in found) and not shown) or len(found) > (8 if shown else 5):
            return None
        return self._ask("what", (end + 2, self._until_it_goes_on(end + 2)), (first, end))

    def _until_it_goes_on(self, start: int) -> int:
        """The end of "dass X stark war und sah darin ...": behind the verb that closes a clause, the main clause goes on with its own."""
        end = self._rest()[1]
        for found in re.finditer(r"(?P<last>\w+),?\sund\s(?P<verb>[a-zäöüß]+)\s", self._whole[start:end]):
            last, verb = found["last"].lower(), found["verb"]
            closed = last in GERMAN.verbs or last in GERMAN.plural_verbs or last in GERMAN.modals or is_finite(last)
            if closed and verb in GERMAN.verbs and count(self._whole[start + found.end() : end]) >= 2:
                return start + found.end("last")
        return end

    def _since(self) -> Question | None:
        first, end = self._main()
        found = re.search(
            r"(?<!\w)(?:seit|Seit)\s(?:dem Jahr\s|dem\s(?=\d))?(?P<year>(?:\d{1,2}\.\s\w+\s)?\d{4})(?!\d)",
            self._whole[:end],
        )
        if not found or (first > found.start() >= self.clause.verb[0]):
            return None
        if found.start() < self.clause.verb[0]:
            return self._ask("since", found.span("year"), (first, end), preface=False) if self._is_inverted() else None
        return self._ask("since", found.span("year"), (first, found.start()), (found.end(), end))

    def _when(self) -> Question | None:
        """A year: wann?"""
        first, end = self._main()
        often = HOW_OFTEN.search(self._whole, first, end)
        if often and not self._opening():
            return self._ask("how often", often.span(), (first, often.start()), (often.end(), end))
        if re.match(r",\s(?:dass|daß)\s", self._whole[end:]):
            return None  # "entschied 1958, dass ...": what was decided is the point
        opening = self._opening()
        era = ERA.search(self._whole, first, end) if not opening and "," not in self._whole[first:end] else None
        if era and era.start() - first <= 60 and re.search(r"\s$", self._whole[: era.start()]):
            return self._ask("when", era.span(), (first, era.start()), (era.end(), end))
        found = ERA.match(opening.strip()) or UPON_A_TIME.match(opening.strip())
        found = (
            found
            or YEAR.match(_SPAN_OPENS.sub("von", opening.strip()))
            or re.match(r"(?:Im Jahre?|Am|Um|Ab)\s.*?\d{3,4}$", opening.strip())
        )
        if found and len(found.group()) == len(opening.strip()):
            at = self.clause.start
            return self._ask("when", (at, at + len(opening.rstrip())), (first, end), preface=False)
        after = AFTER_A_TIME.search(self._whole, first, end)
        if after and after.start() - first <= 60 and not opening:
            return self._ask("when", after.span(), (first, after.start()), (after.end(), end))
        found = YEAR.search(self._whole, first, end)
        following = words(self._whole[found.end() : end])[:1] if found else []
        if self._verb.startswith(("betr", "mess", "miss", "wieg")) or (following and following[0].lower in UNITS):
            return None
        if (
            found
            and re.match(r"vom?\s", found.group())
            and not re.match(r"^(?:stamm|dauer|regier|reich|herrsch)", self._verb)
        ):
            return None  # "geht auf eine Rede vom 30. Mai zurück": the day says which
        if not found or opening or (found.start() > first and self._whole[found.start() - 1] != " "):
            return None
        if found.start() - first > 60 or re.search(r"(?:vom?|bis|seit)\s$", self._whole[: found.start()]):
            return None
        return self._ask("when", found.span(), (first, found.start()), (found.end(), end))

    def _during(self) -> Question | None:
        """ "entstehen während der Reifung", "im Laufe des Lebens": wann?"""
        first, end = self._main()
        begins = re.match(
            r"(?:während\sde[rs]|im\s(?:Laufe|Verlauf)\sde[rs]|zu\sBeginn\sde[rs]|am\sEnde\sde[rs])\s",
            self._whole[first:end],
        )
        whole = begins and self.clause.kind in (Verb.SINGULAR, Verb.PLURAL) and end >= self._rest()[1]
        return (
            self._ask("when", (first, end))
            if whole and count(self._whole[first:end]) <= 9 and not self._opening()
            else None
        )

    def _upon(self) -> Question | None:
        """ "Nach der Ablehnung wurde der Rat aufgelöst": wann wurde er aufgelöst?"""
        opening, (first, end) = self._opening().strip(), self._main()
        if (
            not UPON.match(opening)
            or "," in opening
            or not 2 <= count(opening) <= 14
            or count(self._whole[first:end]) > 12
        ):
            return None
        return self._ask("when", (self.clause.start, self.clause.start + len(opening)), (first, end), preface=False)

    def _so_long(self) -> Question | None:
        """ "herrschte bis 1918": bis wann? "dauert neun Monate", "gilt für zehn Jahre": wie lange?"""
        first, end = self._main()
        until = UNTIL.search(self._whole, first, end)
        if until and until.start() == first:
            return self._ask("until", until.span("year"), (first, until.start()), (until.end(), end))
        lasts = LASTS.fullmatch(self._whole, first, end) if self._verb in DURING else None
        return self._ask("how long", (first, end)) if lasts and not self._opening() else None

    def _how_warm(self) -> Question | None:
        """ "siedet bei 100 °C": bei welcher Temperatur?"""
        first, end = self._main()
        found = HOW_WARM.search(self._whole, first, end)
        if not found or self.clause.kind is Verb.COPULA:
            return None
        return self._ask("how warm", found.span("n"), (first, found.start()), (found.end(), end))

    def _from_to(self) -> Question | None:
        """ "fließt vom Plus- zum Minuspol": von wo nach wo?"""
        first, end = self._main()
        found = FROM_TO.fullmatch(self._whole, first, end) if MOVES.match(self._verb) else None
        if not found or YEAR.search(self._whole, first, end) or TIME.search(found["a"]):
            return None
        return self._ask("from where to where", (first, end))

    def _where_to(self) -> Question | None:
        """ "gelangt in den Darm", "wurde nach St. Helena verbannt": wohin?"""
        first, end = self._main()
        moves = self.clause.kind in (Verb.SINGULAR, Verb.PLURAL) and WHERE_TO.match(self._verb)
        if not moves and not (self._verb in PASSIVE and self._last() in SENT):
            return None
        at = INTO_OR_TO.search(self._whole, first, end)
        if at is None or (moves and at.start() - first > 12):
            return None
        found = self._phrase({at.group().split()[0]}, at.start(), end)
        if (
            not found
            or found[1] != at.start()
            or self._is_time(found[2])
            or (moves and self._verb.startswith(("führ", "steig")) and at.group()[0] == "z")
        ):
            return None
        stop = self._listed_until(found[2][1], end)
        return self._ask("where to", self._to_the_end((found[1], stop)), (first, found[1]), (stop, end))

    def _wants_to(self) -> Question | None:
        """ "versucht, eine Koalition zu bilden": was versucht er? "überredet ihn, ihr beizutreten": wozu?"""
        brings = BRINGS_TO.match(self._verb) is not None
        start, stop = self._rest()
        wants = brings or WANTS.match(self._verb) is not None
        found = AN_INFINITIVE.match(self._whole, start, stop) if wants else None
        form = "to" if brings and found and found["whom"].strip(" ,") else "what"
        if not found or count(found["whom"]) > 6 or re.match(r"(?:um|ohne|statt|anstatt)\s", found["what"]):
            return None
        skipped = re.match(r"es(?:\s|$)", found["whom"])
        left = (found.start("whom") + (len(skipped.group()) if skipped else 0), found.end("whom"))
        which = re.match(
            r", (?:(?:mit|in|an|auf|zu|für|von|aus|bei) )?(?:die|der|das|den|dem|deren|denen)\s[^,;:]+$",
            self._whole[found.end("what") : stop],
        )
        return self._ask(form, (found.start("what"), stop if which else found.end("what")), left)

    def _begins_with(self) -> Question | None:
        """ "Mit der Berufung Brünings begann die Umgehung": womit begann sie?"""
        opening = self._opening().strip()
        begins = re.match(r"(?:begann|begonnen|beginn|ende|startet)", self._verb) and opening.startswith("Mit ")
        if not begins or "," in opening or count(opening) > 24:
            return None
        return self._ask("with", (self.clause.start, self.clause.start + len(opening)), self._main(), preface=False)

    def _so_much(self) -> Question | None:
        """ "filtert täglich etwa 180 Liter Harn": wie viel Harn?"""
        first, end = self._main()
        found = AMOUNT.fullmatch(self._whole, first, end)
        if not found or self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL):
            return None
        answer, left = found.span("n"), (found.span("often"), found.span("last"))
        if found["things"]:
            return self._ask("how much of", answer, *left, things=text(found["things"]))
        weighs = re.match(r"(?:wieg|wog|kost|miss|maß|verbrauch|liefer|brauch|benötig)", self._verb)
        return self._ask("how much", answer, *left) if weighs else None

    def _which_of(self) -> Question | None:
        """ "besteht aus drei Teilen: a, b und c": aus welchen drei Teilen?"""
        first, end = self._main()[0], self._rest()[1]
        found = WHICH_OF.search(self._whole, first, end)
        if not found or found.start() - first > 30 or not re.search(r",|\sund\s", found["list"]):
            return None
        toward = found["preposition"] == "auf" or (
            found["preposition"] == "in"
            and INTO.match((words(found["last"] or "x")[-1]).lower if found["last"] else self._verb)
        )
        takes_place = re.match(r"find|fand|verl[aä]uf|erfolg|läuft|lief", self._verb) is not None
        if (
            found["preposition"] == "in"
            and not toward
            and not takes_place
            and not re.match(r"teil|glieder|unterteil|zerf|spalte", self._verb)
        ):
            return None
        parts = {
            "preposition": text(found["preposition"].capitalize()),
            "which": text("welche" if toward or (found["preposition"] == "in" and not takes_place) else "welchen"),
            "things": text(found["things"]),
        }
        return self._ask("which of", found.span("list"), (first, found.start()), found.span("last"), **parts)  # type: ignore[arg-type]

    def _how_many(self) -> Question | None:
        first, end = self._main()
        modal = NUMBER.match(self._whole[first:end]) if self.clause.kind is Verb.MODAL and not self._opening() else None
        if (
            modal
            and self._last().endswith("n")
            and modal["things"].split()[-1] not in UNITS
            and self._last() not in ("werden", "sein")
        ):
            if re.match(r"\s(?:der|des|und|oder|von|bis)\s", self._whole[first + modal.end() : end]):
                return None
            return self._ask(
                "how many", (first, first + modal.end("n")), (first + modal.end(), end), things=text(modal["things"])
            )
        counted = NUMBER.match(self._whole[first:end])
        listed = COUNTED_LIST.match(self._whole, first, self._rest()[1]) if HAVING.match(self._verb) else None
        if listed and not self._opening() and self.clause.kind is not Verb.MODAL:
            return self._ask("which", listed.span("list"), things=text(listed["things"]))
        if not counted or not HAVING.match(self._verb) or counted["things"].split()[-1] in UNITS:
            return None
        if self.clause.kind in (Verb.MODAL, Verb.COPULA) or re.match(
            r"\s(?:der|des|und|oder|von)\s", self._whole[first + counted.end() : end]
        ):
            return None
        answer = (first + counted.start("n"), first + counted.end("n"))
        return self._ask("how many", answer, (first + counted.end(), end), things=text(counted["things"]))

    def _placed(self) -> Question | None:
        """ "X liegt in Y", "X findet in Y statt", "X hat seinen Sitz in Y": wo?"""
        seat = SEAT.match(self._whole, *self._main()) if self._verb in ("hat", "haben", "hatte") else None
        if seat:
            start, stop = self._main()
            return self._ask("where", (seat.end(), stop), (start, seat.end() - 1))
        forms = re.match(r"bild|form|sammel|lager|entwickel", self._verb) and self._whole[
            slice(*self._main())
        ].startswith("sich ")
        if not (forms or PLACED.match(self._verb)) or self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL):
            return None
        first, end = self._main()
        found = self._phrase(PLACES, first, end)
        according = re.match(r"(?:nach|laut|bei) [A-ZÄÖÜ][\w-]+ ", self._whole[first:end])
        plainly = found is not None and all(ADJECTIVE.match(w.lower) for w in words(self._whole[first : found[1]]))
        if not found or self._is_time(found[2]) or UNDER_SOMEBODY.match(self._whole, found[1]):
            return None
        if found[1] - first > max(12, according.end() if according else 0) and not plainly:
            return None
        if re.match(r"find|fand", self._verb) and self._last() != "statt":
            return None
        if re.match(r"komm|kam|tret|tritt|trat", self._verb) and self._last() not in ("vor", "auf"):
            return None
        counted = NUMBER.match(self._whole[slice(*found[2])]) is not None
        if re.match(r"läuf|lief|spiel", self._verb) and (self._last() != "ab" or counted):
            return None
        stop = self._listed_until(found[2][1], end)
        at = first if self._whole[first : found[1]] == "nur " or plainly else found[1]
        form = "how" if found[0] == "in" and MANNER.search(self._whole[slice(*found[2])]) else "where"
        return self._ask(form, self._to_the_end((at, stop)), (first, at), (stop, end))

    def _caused(self) -> Question | None:
        """ "... steigt durch Y", "... wegen Y": wodurch, warum."""
        first, end = self._main()
        if BACK & {word.lower for word in words(self._opening())} or "dessen" in self._opening():
            return None
        if self._opening().startswith("Durch ") and not self._opening().rstrip().endswith(","):
            return self._ask("through", (self.clause.start, self.clause.verb[0] - 1), (first, end), preface=False)
        if (
            re.match(r"Mit\s(?:dem|der|den|einem|einer|Hilfe|seine[mrn]|ihre[mrn])\s", self._opening())
            and "," not in self._opening()
        ):
            return self._ask("with", (self.clause.start, self.clause.verb[0] - 1), (first, end), preface=False)
        if re.match(r"(?:Dank|Wegen|Aufgrund|Infolge)\s", self._opening()) and not self._opening().rstrip().endswith(
            ","
        ):
            return self._ask("why", (self.clause.start, self.clause.verb[0] - 1), (first, end), preface=False)
        why = self._phrase({"wegen", "aufgrund", "infolge", "dank"}, first, end)
        if why and why[0] == "wegen" and re.search(r"\svon \w+s\s$", self._whole[: why[1]]):
            return None  # "von Gesetzes wegen"
        if why:
            more = _MORE_REASONS.match(self._whole, why[2][1], self._rest()[1])
            stop = more.end() if more else why[2][1]
            return self._ask("why", (why[1], stop), (first, why[1]), (stop, max(stop, end)))
        if self.clause.kind in (Verb.SINGULAR, Verb.PLURAL):
            means = self._phrase({"durch", "mithilfe", "mittels"}, first, end)
            moving = re.match(
                r"^(?:fließ|dring|gelang|beweg|läuf|geh|pump|ström|wander|strahl|ström|transport)", self._verb
            )
            if means and not moving and count(self._whole[first : means[1]]) <= 8:
                return self._by_preposition("durch mithilfe mittels")
        return None
