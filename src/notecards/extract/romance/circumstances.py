"""Why, how, what for, when, where, how many: the circumstances that a Romance clause is asked for."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, small_first
from notecards.extract.languages.french import FRENCH
from notecards.extract.languages.spanish import SPANISH
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import with_article
from notecards.extract.romance.phrases import Phrases
from notecards.extract.romance.tables import (
    ADVERB,
    ALONG,
    AT_AN_END,
    COUNTED_LIST,
    DURING,
    HEAT,
    IN_A_SET_WAY,
    INSIDE,
    LASTS,
    MEASURED,
    NUMBER,
    OFTEN,
    PER,
    PERIPHRASTIC,
    PLURAL_GENDERS,
    SEAT,
    SPEED,
    TIMED,
    TO_DO,
    UNDER_WHICH,
    UNITS,
    WHILE,
    YEAR,
    presents,
)
from notecards.extract.romance.tongues import TONGUE, french_and_spanish
from notecards.extract.words import count, words
from notecards.tokens import OPAQUE, Tokens, cut, strip, text

_ABLE = pattern(
    r"\b(?:capacidad|necesidad|tendencia|aptitud|facultad|papel|importancia|capacité|nécessité|tendance|rôle|importance)\b[^,]*$"
)
"""What these nouns are for belongs to them: "la capacidad del riñón para concentrar ..."."""
_AND_DONE = pattern(r"\s(?:y|et)\s[^\W\d_]+(?:[aií]d[oa]s?|[éiu]e?s?)\s$")
""" "escrito por Cervantes y publicado en 1605": the year is that of the second deed alone."""
_CHARGED = pattern(
    r"\s(?:chargée?s?|tenue?s?|encargad[oa]s?|incaricat[oaie]|encarregad[oa]s?)\s(?:de|d['’]|di)\s?[^\W\d_]+r"
)
_AND_THEN = pattern(r",?\s(?:y|et)\s[^\W\d_]+(?:[aií]d[oa]s?|[éiu]e?s?)\s(?:en|por|par|el|le|de)\s")
""" "aprobada en 1978 y derogada en 1995": a second deed, and when that was."""
_THAT = pattern(r"\s*(?:que|qu['’])\s?\w")
_AT_THAT_TIME = pattern(r",\s(?:cuando|quand|lorsque)\s")
_EVEN_IF = pattern(r",\s+(?:m[êe]me si|bien qu|aunque|incluso si)")
_LASTING = pattern(r"\b(?:tiempo|temps|tempo|mism[oa]|même)\b")
"""It says how long, not when."""


class Circumstances(Phrases):
    """The forms that ask for a circumstance; each is None where the clause has none of its kind."""

    def _why(self) -> Question | None:
        return self._by_sign("why", self._tongue.reasons)

    def _how(self) -> Question | None:
        if self._verb.startswith("consist"):
            return None
        found = self._by_sign("how", self._tongue.means)
        gerund = found and re.match(r"\w+(?:ando|endo|iendo|yendo)\b", self._whole[found.answer[0] :])
        if gerund and PERIPHRASTIC.match(self._verb):
            return None  # "acaba provocando"
        left = self._whole[self.clause.rest[0] : found.answer[0]] if found else ""
        if _CHARGED.search(left):
            return None  # "chargé de rendre la justice en appliquant le droit": what one is charged with
        if gerund and _THAT.match(left):
            return None  # "provoca que los iones se acumulen causando ...": of the second clause
        result = gerund and found and self._whole[: found.answer[0]].rstrip().endswith(",")
        return None if result else found

    def _what_for(self) -> Question | None:
        if self.clause.kind is Verb.MODAL and not self._tongue.aims_of_modals:
            return None
        if TO_DO.match(self._whole, self._rest()[0]) and self._verb in self._tongue.fixed["to"]:
            return None  # "ayudan a formar un coágulo para ...": what they help to do
        found = self._by_sign("what for", self._tongue.aims)
        left = self._whole[self.clause.rest[0] : found.answer[0]] if found else ""
        if _ABLE.search(left) or self._does_more(left):
            return None
        far = found is not None and count(self._whole[self.clause.rest[0] : found.answer[0]]) > 10
        return None if far or self.clause.kind is Verb.COPULA else found

    def _does_more(self, left: str) -> bool:
        """ "dissout la ligue, rétablit le scrutin": whether a second verb stands behind a comma."""
        return any(
            (said := words(part)[:2])
            and self.language.conjugates(said[0].lower)
            and (len(said) < 2 or said[1].lower in self.language.articles or said[1].lower.startswith("l'"))
            for part in left.split(",")[1:]
        )

    def _conditional(self) -> Question | None:
        found = self._by_sign("when", self._tongue.conditions)
        if found and YEAR.search(self._whole, self.clause.rest[0], found.answer[0]):
            return None  # "cayó en 476, cuando ..."
        if found and self.clause.kind is Verb.COPULA and self._whole[found.answer[0] :].startswith("al "):
            return None  # "la variación del coste al producir una unidad más": what it is
        said = self._whole[slice(*found.answer)] if found else ""
        return found if count(said) >= 3 or OPAQUE in said else None

    def _how_many(self) -> Question | None:
        """ "contient 3 chambres", "est composé de 577 membres": combien de."""
        first, end = self._main()
        listed = self._counted_list(first)
        if listed:
            return listed
        counted = NUMBER.match(self._whole[first:end])
        finite = self._verb.rpartition(" ")[2]
        if not counted or finite not in self._tongue.having:
            return None
        things = self._things(counted["things"])
        if not things:
            return None
        form = self._counting(things)
        answer = (first + counted.start("n"), first + counted.end("n"))
        following = self._whole[first + counted.start("things") + len(things) : end]
        next_word = words(following)[:1]
        goes_on = next_word and (next_word[0].lower in ("qui", "que") or _DONE[self.language].match(next_word[0].lower))
        if form is None or (following.strip(" ,") and not goes_on and not following.startswith(",")):
            return None
        return self._ask(form, answer, things=text(things))

    def _how_fast(self) -> Question | None:
        """ "se propaga a 300 000 km/s en el vacío", "hierve a 100 °C": at what speed, at what temperature?"""
        first, end = self._main()
        fast, hot = SPEED.match(self._whole, first, end), HEAT.match(self._whole, first, end)
        found = fast or hot
        if not found:
            return None
        left = [(found.end(), end)] if self._whole[found.end() : end].strip() else []
        return self._ask("how fast" if fast else "how hot", found.span(), *left)

    def _how_much(self) -> Question | None:
        """ "viven 120 días", "mesure 45 cm", "late 70 veces por minuto": how long, how much, how often?"""
        first, end = self._main()
        found = MEASURED.match(self._whole, first, end)
        if not found or self._verb in self._tongue.be or "how much" not in self.language.questions:
            return None
        often, lasts = OFTEN.match(found["unit"]), LASTS.match(found["unit"])
        if not (often or lasts or self._verb in TIMED):
            return None
        form = "how often" if often else "how long" if lasts else "how much"
        behind = self._whole[found.end() : end].strip()
        if behind and not PER.match(behind):
            opens = words(behind)[0].lower in self.language.prepositions and lasts
            return self._ask(form, (first, found.end()), (found.end(), end)) if opens else None
        return self._ask(form, (first, end))

    def _counted_list(self, first: int) -> Question | None:
        """ "comprende dos grupos: los ricos y los pobres": which two groups?"""
        found = COUNTED_LIST.match(self._whole, first, self._rest()[1])
        if not found or self._opening().strip() or self._verb in self._tongue.be:
            return None
        if "which things" in self.language.questions:
            plural = words(found["things"])[1].lower
            feminine, masculine = (ending.search(plural) for ending in PLURAL_GENDERS[self.language])
            form = "which things f" if feminine else "which things" if masculine else ""
            return self._ask(form, found.span("list"), things=cut(self.row, *found.span("things")))
        verb = small_first(strip(cut(self.row, self.clause.verb[0], first)))
        return self._ask("which thing", found.span("list"), verb=verb, things=cut(self.row, *found.span("things")))

    def _things(self, said: str) -> str:
        found = words(said)
        if not found or found[0].lower in UNITS or not found[0].lower.endswith(("s", "x")):
            return ""
        second = len(found) > 1 and found[1].lower.endswith(("s", "x")) and found[1].lower not in self.language.function
        return said if second and not _DONE_TO_SEVERAL[self.language].search(found[1].lower) else found[0].text

    def _counting(self, things: str) -> str | None:
        """Where one asks cuántos or cuántas, the ending of the noun has to tell."""
        if "how many f" not in self.language.questions:
            return "how many"
        if re.match(r"\w+(?:(?<!em)(?<!om)(?<!am)as|ciones|siones|dades|tades)\b", things):
            return "how many f"
        if re.match(r"\w+(?:os|ores|ales)\b", things):
            return "how many"
        article = with_article(words(things)[0].lower, self.language)
        return {"los ": "how many", "las ": "how many f"}.get(article[0]) if article else None

    def _when(self) -> Question | None:
        first, end = self._main()
        found = YEAR.search(self._whole, first, end) or _FROM_THEN_ON.search(self._whole, first, end)
        opening = words(self._whole[first:end])[:1]
        if self.clause.kind is Verb.COPULA and opening and opening[0].lower in self._tongue.indefinite:
            return None  # "es una novela publicada en 1554": what it is
        if not found or found.start() - first > 70 or _AND_DONE.search(self._whole, first, found.start()):
            return None
        second = _AND_THEN.search(self._whole, found.end(), end)
        end = second.start() if second else end
        behind = [] if _AT_THAT_TIME.match(self._whole, found.end()) else [(found.end(), end)]
        return self._ask("when", found.span(), (first, found.start()), *behind)

    def _during(self) -> Question | None:
        """ "se développe au cours de la vie", "se cierran durante la sístole": when?"""
        first, end = self._main()
        if UNDER_WHICH.match(self._whole, first, end) and self._verb not in self._tongue.be:
            return self._ask("under which", (first, end)) if 2 <= count(self._whole[first:end]) <= 12 else None
        if AT_AN_END.match(self._whole, first, end):
            return self._ask("where", (first, end))
        lasting = _LASTING.search(self._whole, first, end)
        if (
            lasting
            or not DURING.match(self._whole, first, end)
            or self._verb in self._tongue.be
            or (end < self._rest()[1] and not _EVEN_IF.match(self._whole, end))
        ):
            return None
        return self._ask("when", (first, end)) if 2 <= count(self._whole[first:end]) <= 10 else None

    def _where_from(self) -> Question | None:
        """ "sale del ventrículo izquierdo por la aorta", "sort du foie": where from?"""
        first, end = self._main()
        leaves = _LEAVES.match(self._verb) and _FROM.match(self._whole, first, end)
        return self._ask("where from", (first, end)) if leaves and count(self._whole[first:end]) <= 9 else None

    def _placed(self) -> Question | None:
        """ "se trouve dans le noyau", "a lieu au Caire", "tiene su sede en Roma": where?"""
        first, end = self._main()
        if IN_A_SET_WAY.match(self._whole, first, end):
            return None
        if self._verb in _HAS and _PLACE.match(self._whole, first, end):
            first += len(self._whole[first:end].split(" ")[0]) + 1
            verb = small_first(strip(cut(self.row, self.clause.verb[0], first)))
            if DURING.match(self._whole, first, end) or WHILE.match(self._whole, first, end):
                return self._ask("when", (first, end), verb=verb)
            return self._at(first, end, _TAKES_PLACE, verb)
        seat = SEAT.match(self._whole, first, end) if self._verb in _HAS | {"ha", "tem"} else None
        if seat:
            verb = small_first(strip(cut(self.row, self.clause.verb[0], seat.end() - 1)))
            return self._at(seat.end(), end, _TAKES_PLACE, verb)
        return self._at(first, end, self._verb, small_first(strip(cut(self.row, *self.clause.verb))))

    def _at(self, first: int, end: int, verb: str, spoken: Tokens) -> Question | None:
        """Where, where what follows the verb is a place. spoken: the verb as the question has it."""
        adverb = ADVERB.match(self._whole, first, end)
        first = adverb.end() if adverb else first
        found = words(self._whole[first:end])
        opening = found[0].lower if found else ""
        second = found[1].lower if len(found) > 1 else ""
        lasts = MEASURED.match(self._whole, first, end) if opening == "entre" else None
        if lasts and LASTS.match(lasts["unit"]) and "how long" in self.language.questions:
            return self._ask("how long", (first, end))
        if second in _NUMBERS[self.language] and opening != "entre":
            return None  # "se desarrolla en tres fases"
        placed = opening in self._tongue.where and self._tongue.places.match(verb) is not None
        if placed and _WHILE[self.language].search(self._whole, first, end):
            return self._ask("when", (first, end))
        along = ALONG.match(self._whole[first:end]) or self._is_inside(first, end, verb)
        if along and not self._is_time(self._whole[first:end]):
            return self._ask("where", (first, end), verb=spoken)
        takes_place = verb == _TAKES_PLACE and opening in self._tongue.where
        if not (placed or takes_place) or (verb in self._tongue.be and len(found) < 2):
            return None
        if opening == "entre" and second[:1].isdigit():
            return self._ask("between", (first, end))
        return self._ask("where", (first, end), verb=spoken)

    def _is_inside(self, first: int, end: int, verb: str) -> bool:
        """ "s'accumule dans le foie": a place behind a verb of its own that takes another preposition or none."""
        if not verb.startswith(("se ", "s'", "si ")) or not INSIDE.match(self._whole[first:end]):
            return False
        asked = self._preposition(self._whole[first:end])
        taken = {name.rstrip("_ "): verbs for name, verbs in self._tongue.fixed.items()}
        return asked is None or not presents(verb) & taken.get(asked[0], frozenset())


_FROM_THEN_ON = pattern(r"(?<=\s)dès\s(?:(?:la|les?|sa|son|ses)\s|l['’])[^,;]+")
_HAS = frozenset("a ont tiene tienen".split())
_PLACE = pattern(r"(?:lieu|lugar)\s")
_TAKES_PLACE = "a lieu"
_DONE = ByLanguage(NEVER, fr=TONGUE[FRENCH].participle)
_DONE_TO_SEVERAL = ByLanguage(NEVER, fr=pattern(r"(?:[éiu]e?s|ises?|ites)$"))
"""A participle behind a counted noun, that is no part of its name: "3 chambres séparées"."""
_NUMBERS = ByLanguage(frozenset[str](), fr=frozenset(FRENCH.numbers), es=frozenset(SPANISH.numbers))
"""What is done in so many parts is not asked with where."""
_WHILE = french_and_spanish(WHILE)
_LEAVES = pattern(
    r"(?:sale|salen|salió|salían|procede|proceden|parte|parten|llega|llegan|arranca|arrancan|sort|sortent|part|partent|remonte|remontent|descend|descendent|revient|reviennent|arrive|arrivent|émerge|émergent|emerge|emergen)$"
)
_FROM = pattern(r"(?:del\s|de\s(?:la|los|las|las?)\s|du\s|des\s|de\s(?:la\s|l['’]))")
