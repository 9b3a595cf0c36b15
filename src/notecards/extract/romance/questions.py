"""How a French, Spanish, Italian or Portuguese clause is asked: the question word, the finite verb as it is, the subject behind it."""

import re
from collections.abc import Callable
from dataclasses import replace

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import is_loose
from notecards.extract.romance.objects import Objects
from notecards.extract.romance.tables import (
    ACTING,
    ADJECTIVE,
    ADVERB,
    AS,
    BACK,
    BEEN,
    BY,
    BY_MEANS,
    COMPARING,
    CORRELATED,
    DONE,
    DURING,
    HAS,
    HAS_AS_A_SIDE,
    IN_A_MANNER,
    IN_A_SET_WAY,
    INTRANSITIVE,
    LASTS,
    LATIN_QUALITY,
    LIGHT,
    MEASURED,
    NEED,
    OBLIGED,
    ONE_OF_SEVERAL,
    OWING_TO,
    PLAIN_QUALITY,
    QUALITIES,
    RISES,
    SET_ADVERB,
    SIDE,
    SIDE_FEMININE,
    TIMED,
    TWO_DEEDS,
    VALUED,
    WAY,
    WHILE,
    WITH_A_QUALITY,
    YEAR,
    of_participle,
    presents,
)
from notecards.extract.words import Word, count, words
from notecards.tokens import cut, join, plain, strip, text

_EXAMPLE = pattern(
    r"(?:une?|um|(?:un\s)?(?:autre|altro)|outro|otro)\s(?:ejemplo|exemple|esempio|exemplo)", re.IGNORECASE
)


class Romance(Objects):
    """A Romance clause, asked in the first form that fits."""

    def question(self) -> Question | None:
        """The first form that fits; None where none reads well."""
        opening = {word.lower for word in words(self._opening())}
        if opening & (self.language.demonstratives | BACK) or self._points():
            return None
        subject = [word.lower for word in words(plain(self.subject))]
        if (
            len(subject) == 1 and subject[0].endswith(("mente", "ment")) and not _ELIDED.match(subject[0])
        ) or _EXAMPLE.fullmatch(self._whole[slice(*self._main())].strip()):
            return None
        if subject[:1] == ["soit"] or (subject and subject[0] in _ALONE) or _EXAMPLE.fullmatch(plain(self.subject)):
            return None
        if len(subject) > 1 and subject[0] in self.language.verbs and plain(self.subject) not in self._whole:
            return None  # a label that says what is done: "Transporta gases"
        if _LOOSE_OPENING.match(plain(self.subject)) or _CASE_WITHIN[self.language].search(plain(self.subject)):
            return None
        if _NO_NOUN.fullmatch(plain(self.subject).strip()) or self._is_quality_above(subject):
            return None
        if re.search(r"\s[-–—]\s", self._whole[slice(*self.clause.subject)]) or self._is_cleft():
            return None
        nameless = len(subject) > 1 and subject[0] in self.language.articles and subject[1] in COMPARING
        if re.match(r"(?:exemple|ejemplo|esempio|exemplo|ex)\W", plain(self.subject), re.IGNORECASE):
            return None
        if re.search(r"\s=\s\S+\s*$", self._whole[slice(*self.clause.subject)]):
            return None  # "Baisse = repos le ralentit": a sign and no subject
        if nameless or (subject and subject[0] in CORRELATED) or self._may_stand_behind():
            return None
        if _ELLIPTIC.match(plain(self.subject)) or (subject and subject[0] in COMPARING):
            return None  # "el de proceso", "Mayor crecimiento"
        if self._is_empty() or is_loose(self._whole[slice(*self.clause.subject)], self.language) or not self._agrees():
            return None
        owing = self._owing_to()
        if owing:
            return owing
        forms: tuple[Callable[[], Question | None], ...] = (
            self._open_question, self._why, self._conditional, self._how, self._what_for, self._how_many, self._how_much, self._how_fast, self._in_so_many, self._divided, self._allows, self._made_so, self._led_to, self._seen_as, self._when, self._during, self._where_from, self._placed, self._predicate, self._fixed, self._able, self._obliged,
            self._side, self._object, self._perfect, self._dated,
        )  # fmt: skip
        for form in forms:
            found = form()
            if found and self._is_sound(found):
                return found
        return None

    def why(self) -> Question | None:
        """Why what the whole clause says is so: the reason stands elsewhere."""
        if self._is_empty() or not self._agrees():
            return None
        asked = self._ask("why", self._rest(), self._rest())
        return asked if asked and self.clause.verb[0] < self.clause.rest[1] else None

    def _is_quality_above(self, subject: list[str]) -> bool:
        """ "Actif", a heading: of which thing something is said stands above it."""
        alone = len(subject) == 1 and plain(self.subject) not in self._whole
        return alone and _QUALITY.search(subject[0]) is not None

    def _is_cleft(self) -> bool:
        """ "Fue durante este periodo cuando ...": what is said stands behind the second verb."""
        rest = self._whole[slice(*self._rest())]
        opens = words(rest)[:1]
        bare = not self._whole[slice(*self.clause.subject)].strip() and self._verb in self._tongue.be
        return bare and bool(opens) and opens[0].lower in self.language.prepositions and bool(_WHEN_IT_WAS.search(rest))

    def _owing_to(self) -> Question | None:
        """ "Grâce au rail, les marchés s'unissent": why do they?"""
        opening = self._opening()
        if not OWING_TO.match(opening) or not self._whole[slice(*self.clause.subject)].strip():
            return None
        plainly = replace(self, clause=replace(self.clause, start=self.clause.subject[0]))
        start = self.clause.start
        asked = plainly._ask("why", (start, start + len(opening.rstrip(" ,"))), self._main())
        return asked if asked and plainly._is_sound(asked) else None

    def _may_stand_behind(self) -> bool:
        """ "Aumenta la presión": without a subject before it, the verb may as well be said of what follows."""
        said = self._whole[slice(*self.clause.subject)].strip()
        behind = words(self._whole[slice(*self._rest())])[:1]
        if behind and behind[0].lower in self.language.prepositions | self.language.conditions:
            return False
        rises = _SUBJECT_BEHIND[self.language] and RISES.match(self._verb)
        return not said and bool(rises or INTRANSITIVE.match(self._verb))

    def _fixed(self) -> Question | None:
        """Verbs with a preposition of their own."""
        first, end = self._main()
        verb = self._verb
        if _CARES[self.language].match(f"{verb} {self._whole[first:end]}"):
            return self._ask("by", (first, self._rest()[1]))
        adverb = ADVERB.match(self._whole, first, end) if not LIGHT.match(f"{verb} {self._whole[first:end]}") else None
        skip = re.match(
            r"(?:principalement|surtout|notamment|alors|donc|ainsi|désormais|encore|déjà|principalmente|sobre todo|entonces|ya|aún|todavía)\s",
            self._whole[first:end],
        )
        light = LIGHT.match(f"{verb} {self._whole[first:end]}")
        at = first + (skip.end() if skip else len(light["noun"]) + 1 if light else 0)
        at = adverb.end() if adverb and not skip else at
        second = ADVERB.match(self._whole, at, end) if skip else None
        at = second.end() if second else at
        verb = light.group().strip() if light else verb
        need = NEED.match(self._whole[at:end]) if verb in HAS else None
        if need:
            return self._ask("of", (at + need.end(), self._rest()[1]), (at, at + need.end()))
        by_itself = verb.startswith("se ") and _BY_WHAT[self.language].match(self._whole, at, end)
        if (
            IN_A_MANNER.fullmatch(self._whole, at, end)
            or _PROPORTIONAL_TO.fullmatch(self._whole, at, end)
            or IN_A_SET_WAY.fullmatch(self._whole, at, end)
            or WAY.match(self._whole, at, end)
            or BY_MEANS.match(self._whole, at, end)
            or WITH_A_QUALITY.fullmatch(self._whole, at, end)
            or (by_itself and count(self._whole[at:end]) <= 9)
        ):
            return self._ask("how", (at, self._rest()[1]))
        like = AS.match(self._whole[at:end])
        if like and (verb.startswith(("se ", "s'", "si ")) or verb in ACTING):
            return self._ask("how", (at + like.end(), self._rest()[1]))
        aims = _AIMS_AT[self.language].match(self._whole, at, end) if verb in _STRIVES else None
        if aims:
            spoken = join((small_first(cut(self.row, *self.clause.verb)), text("à")), " ")
            return self._ask("can do", (aims.end(), self._rest()[1]), verb=spoken)
        asked = self._preposition(self._whole[at:end])
        if asked is None or (asked[0] == "by" and self._is_time(self._whole[at:end])):
            return None
        fixed = {name.rstrip("_ "): verbs for name, verbs in self._tongue.fixed.items()}
        if verb in _CONSISTS[self.language]:
            return self._ask("consists", (at, self._rest()[1]))
        if asked[0] == "by" and verb in fixed.get("from", ()):
            asked = ("from", asked[1])
        itself = verb.startswith(("se ", "s'"))
        if asked[0] == "by" and itself and "by thing" in self.language.questions:
            asked = ("by thing", asked[1])
        governed = presents(verb) & fixed.get(asked[0], frozenset()) or (
            itself and asked[0] in _GOVERNED[self.language] and not _NO_THING.match(self._whole[at:end])
        )
        if not governed and asked[0] not in ("with", "against", "by thing", "relative to"):
            return None
        spoken = small_first(cut(self.row, self.clause.verb[0], at)) if light or (adverb and not skip) else ()
        return self._ask(asked[0], (at, self._rest()[1]), verb=strip(spoken) if spoken else ())

    def _side(self) -> Question | None:
        """ "a pour but de protéger la paix", "tiene el deber de cuidar": which aim, which duty has it?"""
        first, end = self._rest()
        found = SIDE.match(self._whole, first, end) if self._verb in _OWNS else None
        if not found:
            return self._valued(first, end)
        form = "which thing f" if SIDE_FEMININE.match(found["side"]) else "which thing"
        return self._ask(form, (found.end(), end), things=text(found["side"]))

    def _valued(self, first: int, end: int) -> Question | None:
        """ "a une complexité de O(n)", "tiene una masa de 5 kg": which mass has it?"""
        found = VALUED.match(self._whole, first, end)
        if not found:
            return None
        form = "which thing f" if found["article"] in ("une", "una") else "which thing"
        return self._ask(form, (found.end(), end), things=text(found["side"]))

    def _perfect(self) -> Question | None:
        """ "a créé la Banque", "ha sido restaurada por el cabildo": the verb is its auxiliary and its participle."""
        first, end = self._main()
        said = words(self._whole[first:end])
        if self.clause.kind is not Verb.PERFECT or len(said) < 2:
            return None
        if said[0].lower in BEEN and self._tongue.participle.match(said[1].lower):
            verb = (self.clause.verb[0], first + said[0].end)
            whole = replace(self, clause=replace(self.clause, verb=verb, rest=(verb[1], self.clause.rest[1])))
            return whole._by_participle(first + said[1].start, end, words(self._whole[first + said[1].start : end]))
        k = 1 if ADVERB.match(said[0].text + " ") else 0
        done = said[k].lower
        if done in self._tongue.indefinite | {"des", *self.language.numbers} or re.match(
            r"(?:l|un)['’]\w", done
        ):  # "La cellule a un noyau"
            if HAS_AS_A_SIDE.search(self._whole[first:end]):
                return None
            return replace(self, clause=replace(self.clause, kind=Verb.SINGULAR))._object()
        if not DONE.match(done) or INTRANSITIVE.match(done):
            return None
        verb = (self.clause.verb[0], first + said[k].end)
        rest = (verb[1], self.clause.rest[1])
        whole = replace(self, clause=replace(self.clause, kind=Verb.SINGULAR, verb=verb, rest=rest))
        asked = self._preposition(self._whole[slice(*whole._main())])
        fixed = self._tongue.fixed.get(asked[0], frozenset()) if asked else frozenset()
        if asked and of_participle(done) & fixed:
            return whole._ask(asked[0], whole._rest())
        return whole._counted_list(whole._main()[0]) or whole._how_many() or whole._object()

    def _dated(self) -> Question | None:
        """ "En 1492, Colón llegó a América": when, where nothing else can be asked."""
        opening = self._opening()
        found = YEAR.fullmatch(opening[:1].lower() + opening[1:].strip(" ,"))
        if not found or not self._whole[slice(*self.clause.subject)].strip():
            return None
        plainly = replace(self, clause=replace(self.clause, start=self.clause.subject[0]))
        start = self.clause.start
        asked = plainly._ask("when", (start, start + len(opening.rstrip(" ,"))), self._main())
        return asked if asked and plainly._is_sound(asked) else None

    def _able(self) -> Question | None:
        """ "peut saisir un juge": que peut saisir; "puede hacer": qué puede hacer."""
        if self.clause.kind is not Verb.MODAL or "can do" not in self.language.questions:
            return None
        return self._must(*self._main())

    def _obliged(self) -> Question | None:
        """ "Los fines tienen que ser compatibles": what a modal of two words asks is asked as with one."""
        first, end = self._main()
        than = re.match(r"(?:que|de)\s(?=\w+(?:r|rse)\b)", self._whole[first:end])
        if self._verb not in OBLIGED or not than:
            return None
        return self._must(first + than.end(), end)

    def _must(self, first: int, end: int) -> Question | None:
        if _ONLY_COUNTED.search(self._whole, first, end):
            return None  # "suele presentar uno o dos": of what is not said
        itself = _DONE_TO_ITSELF[self.language].match(self._whole, first, end)
        if itself:
            return self._may_itself(itself.end(), end)
        modal = small_first(strip(cut(self.row, self.clause.verb[0], first)))
        found = words(self._whole[first:end])
        infinitive = (
            re.match(r"ser$|\w{2,}(?:er|ir|re|oir|ar|are|ere|ire|or)(?:se)?$", found[0].lower) if found else None
        )
        if not infinitive or len(found) < 2:
            return None
        if found[0].lower in ("être", "ser", "estar", "essere"):
            return self._as_what(first, found)
        own = _REFLEXIVE.fullmatch(found[0].lower) and found[1].lower in self.language.prepositions
        pronominal = _PRONOMINAL[self.language].search(found[0].lower)
        asked = self._preposition(self._whole[first + found[1].start : end]) if pronominal or own else None
        if asked and asked[0] in _OF_ITSELF and found[1].lower in self.language.prepositions:
            said = self._whole[first + found[1].start : end]
            form = (
                "when"
                if self._is_time(said) or WHILE.match(said)
                else "where"
                if asked[0] == "in" and _SOMEWHERE.match(found[0].lower)
                else asked[0]
            )
            done = strip(cut(self.row, self.clause.verb[0], first + found[0].end))
            return self._ask(form, (first + found[1].start, self._rest()[1]), verb=small_first(done))
        if _AS_SOON.match(self._whole, first + found[1].start):
            done = strip(cut(self.row, self.clause.verb[0], first + found[0].end))
            return self._ask("when", (first + found[1].start, self._rest()[1]), verb=small_first(done))
        if pronominal and not own:
            singular = text(ONE_OF_SEVERAL.sub("", plain(modal)))
            return self._ask("done with", (first, self._rest()[1]), verb=singular)
        twice = TWO_DEEDS.search(self._whole[first:end])
        governed = None if twice or pronominal or own else self._governed(first + found[0].end, end, found[0].lower)
        if governed:
            return governed
        if self._opens_an_object(found) and not twice and not found[0].lower.startswith("faire"):
            verb = strip(cut(self.row, self.clause.verb[0], first + found[0].end))
            return self._ask("what", (first + found[1].start, end), verb=small_first(verb))
        several = _DEEDS_IN_A_ROW.search(self._whole, first, end)
        if _MAY_DO_MUCH[self.language].fullmatch(plain(modal)) and not several:
            return None  # "¿Qué puede hacer un proceso?": much
        return self._ask("can do", (first, self._rest()[1]), verb=modal)

    def _governed(self, at: int, end: int, infinitive: str) -> Question | None:
        """ "peut aboutir à un rejet", "doit figurer sur la facture", "peut durer trois jours": to what may it, where must it, how long?"""
        if not _WITH_INFINITIVE[self.language]:
            return None
        said, verbs = self._whole[at:end].strip(), presents(infinitive)
        whole = replace(self, clause=replace(self.clause, kind=Verb.SINGULAR, verb=(self.clause.verb[0], at)))
        answer = (end - len(self._whole[at:end].lstrip()), self._rest()[1])
        amount = MEASURED.match(said) if verbs & TIMED else None
        if amount and LASTS.match(amount["unit"]):
            return whole._ask("how long", answer)
        asked = self._preposition(said)
        if asked is None or SET_ADVERB.match(said):
            return None
        fixed = {name.rstrip("_ "): known for name, known in self._tongue.fixed.items()}
        governs = verbs & fixed.get(asked[0], frozenset())
        placed = words(said)[0].lower in self._tongue.where and any(self._tongue.places.match(verb) for verb in verbs)
        if placed and not governs:
            return whole._ask("when" if self._is_time(said) or WHILE.match(said) else "where", answer)
        return whole._ask(asked[0], answer) if governs else None

    def _may_itself(self, at: int, end: int) -> Question | None:
        """ "peut se régler par un étalonnage": by what may it?"""
        said = self._whole[at:end]
        asked = self._preposition(said)
        how = BY_MEANS.match(said) or WAY.match(said) or IN_A_MANNER.fullmatch(said) or IN_A_SET_WAY.match(said)
        form = "how" if how else asked[0] if asked else ""
        if self._is_time(said):
            return None  # "en vingt minutes"
        form = "when" if form and WHILE.match(said) else "by thing" if form == "by" else form
        verb = small_first(strip(cut(self.row, self.clause.verb[0], at)))
        return self._ask(form, (at, self._rest()[1]), verb=verb) if form else None

    def _opens_an_object(self, found: list[Word]) -> bool:
        """Whether an infinitive has its object right behind it, in Spanish also a bare noun: "provocar hipopotasemia"."""
        behind = found[1].lower
        if behind in self._tongue.indefinite:
            return True
        small = self.language.function | self.language.prepositions | self._tongue.fillers
        bare = _BARE_OBJECT[self.language] and behind not in small and not behind.endswith(_ADVERB_OR_PARTICIPLE)
        return bare and not _PRONOMINAL[self.language].search(found[0].lower) and not INTRANSITIVE.match(found[0].lower)

    def _as_what(self, first: int, found: list[Word]) -> Question | None:
        """ "Los datos deben ser exactos": how must they be?"""
        said = found[1].lower
        by = next((word for word in found[2:7] if word.lower in BY), None)
        between = {word.lower for word in found[2:7] if by and word.start < by.start}
        if by and between & {"ou", "et", "o", "u", "y", "e"}:
            return None  # "peut être spontanée ou provoquée par ..."
        if by and self._tongue.participle.match(said) and by is not found[-1]:
            done = strip(cut(self.row, self.clause.verb[0], first + by.start))
            return self._ask("by", (first + by.start, self._rest()[1]), verb=small_first(done))
        means = len(found) > 2 and BY_MEANS.match(self._whole, first + found[2].start)
        if means or (len(found) > 2 and IN_A_SET_WAY.match(self._whole, first + found[2].start)):
            done = strip(cut(self.row, self.clause.verb[0], first + found[1].end))
            return self._ask("how", (first + found[2].start, self._rest()[1]), verb=small_first(done))
        if self._tongue.participle.match(said) and not ADJECTIVE.search(said):
            asked = self._preposition(self._whole[first + found[2].start :]) if len(found) > 2 else None
            form = asked[0] if asked and asked[0] in ("into", "in", "to", "onto", "with", "toward") else None
            said = self._whole[first + found[2].start : self._main()[1]] if form else ""
            form = "when" if form and (self._is_time(said) or WHILE.match(said)) else form
            done = small_first(strip(cut(self.row, self.clause.verb[0], first + found[1].end)))
            return self._ask(form, (first + found[2].start, self._rest()[1]), verb=done) if form else None
        quality = PLAIN_QUALITY.match(said) or ADJECTIVE.search(said) or said.endswith(_QUALITY_ENDS)
        several = QUALITIES.fullmatch(self._whole, first + found[1].start, self._main()[1])
        quality = bool(quality) or LATIN_QUALITY.search(said) is not None or bool(several and several["more"])
        if by or any(word.lower in BY for word in found) or not quality or said in self.language.function:
            return None
        verb = small_first(strip(cut(self.row, self.clause.verb[0], first + found[0].end)))
        end = self._main()[1]
        end = self._rest()[1] if self._whole[end : end + 2].strip()[:1] == "(" else end
        front = worded(self.language.questions["how"], verb=verb, subject=self._asked_subject())
        return self._prefaced(Question(front, (first + found[1].start, end)))


_QUALITY_ENDS = tuple("o os a as é és ée ées e i les bles aux eux ifs ents ants".split())
_AS_SOON = pattern(
    r"(?:le plus (?:tôt|vite|rapidement)|lo (?:antes|más pronto|más rápido)|cuanto antes|dès que possible|immédiatement|inmediatamente)(?!\w)"
)
_SUBJECT_BEHIND = ByLanguage(True, fr=False)
"""Whether what stands behind a verb of rising may be its subject; French notes say "Diminue la fièvre" of what stands above."""
_ELIDED = pattern(r"l['’]")
_ALONE = words_of(
    "solo sólo solamente únicamente seul seule seuls seules seulement uniquement solo soltanto só somente apenas hay existe existen"
)
"""A subject that alone does it, or that there is, is what the sentence tells."""
_QUALITY = pattern(r"(?:ifs?|iv[oaie]s?|ives|eux|euses?|os[oa]s?)$")
_OWNS = HAS | frozenset(
    "tiene tienen tenía tuvo posee poseen presenta presentan possède possèdent présente présentent atteint atteignent".split()
)
_REFLEXIVE = pattern(
    r"(?:referir|adaptar|ajustar|basar|convertir|encontrar|presentar|someter|dirigir|comprometer|limitar|abstener|mantener|oponer|dedicar|unir|transformar|relacionar|ceñir|acoger|centrar|apoyar|extender|mover|desplazar|dividir)se"
)
_OF_ITSELF = frozenset("with in of to onto between".split())
_SOMEWHERE = pattern(
    r"(?:localiz|ubic|situ|encontr|produc|form|desarroll|deposit|acumul|inici|origin|hall|aloj|realiz|celebr|practic)"
)
_NO_NOUN = pattern(
    r"(?:(?:les?|la|l['’]|el|los|las|une?|una?|ces?|cette|il|lo|gli|o|a|os|as)\s?)?(?:(?:deux|trois|dos|tres|due|tre|demás)\s)?(?:autres?|premi(?:er|ère)s?|seconde?s?|troisièmes?|derni(?:er|ère)s?|suivante?s?|précédente?s?|restante?s?|otr[oa]s?|primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|últim[oa]s?|anterior(?:es)?|"
    r"superior(?:es)?|inferior(?:es)?|principal(?:es)?|demás|siguientes?|mismo|misma|intern[oa]s?|extern[oa]s?|internes?|externes?)",
    re.IGNORECASE,
)
"""An article and a word of order: which thing it is stands elsewhere."""
_LOOSE_OPENING = pattern(
    r"(?!(?:tous|toutes|dans|sous|après|vers|sans)\s)[^\W\d_]{3,}(?:[éiu]e?s|ants?)\s(?:les?|la|l['’])\s?[^\W\d_]",
    re.IGNORECASE,
)
"""A participle that leans on the subject behind it without a comma: "Menacés les républicains"."""
_CASE_WITHIN = ByLanguage(NEVER, fr=pattern(r"\s(?:quand|lorsque|lorsqu['’]|puisqu)"))
_PROPORTIONAL_TO = pattern(rf"{IN_A_MANNER.pattern}\s(?:à|aux?|al?|con|avec)\s(?:\S+\s){{0,7}}\S+", re.IGNORECASE)
""" "de forma proporcional a la participación"."""
_GOVERNED = ByLanguage(frozenset[str](), fr=words_of("to onto against of"))
"""Prepositions that a verb with "se" is asked by, whether or not a table has it: "s'applique à", "se fonde sur"."""
_NO_THING = pattern(
    rf"\S+\s(?:\S+\s)?(?:\d|(?-i:[A-ZÀ-Ý])|(?:deux|trois|quatre|plusieurs)\s)|{WHILE.pattern}|{DURING.pattern}|(?:à|au|aux)\s(?:l['’]|la\s)?(?:intérieur|extérieur|surface|côté|niveau|sein|moins|plus)",
    re.IGNORECASE,
)
"""A place, a time or a measure behind such a verb."""
_DONE_TO_ITSELF = ByLanguage(NEVER, fr=pattern(r"(?:se\s|s['’])[^\W\d_]{2,}(?:er|ir|re)\s"))
""" "peut se diviser ": an infinitive with its pronoun before it."""
_ONLY_COUNTED = pattern(
    r"\s(?:une?|un[oa]|deux|dos)(?:\s(?:o|ou|y|et)\s(?:plus|más|deux|dos|trois|tres|varios|plusieurs))?$"
)
_STRIVES = frozenset("cherche cherchent tend tendent aspire aspirent parvient parviennent réussit réussissent".split())
_AIMS_AT = ByLanguage(NEVER, fr=pattern(r"à\s(?=(?:se\s|s['’])?[^\W\d_]{2,}(?:er|ir|re)\s)"))
""" "cherche à saisir": what it seeks to do."""
_BY_WHAT = ByLanguage(NEVER, es=pattern(r"por\s(?!encima|debajo|delante|detrás|dentro|fuera|ejemplo|tanto|eso|lo\s)"))
""" "se rige por la ley": how."""
_ELLIPTIC = pattern(
    r"(?:el|la|los|las)\s(?:de|del|que|cual|cuales)(?!\w)|(?:mayor|menor)(?:es)?\s|algunos ejemplos", re.IGNORECASE
)
"""A subject whose noun stands elsewhere."""
_DEEDS_IN_A_ROW = pattern(r"(?:ar|er|ir)\s[^,]*,\s[^\W\d_]{2,}(?:ar|er|ir)(?:l[oa]s?|se)?\s")
_BARE_OBJECT = ByLanguage(False, es=True)
_ADVERB_OR_PARTICIPLE = ("mente", "ando", "iendo", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas")
_MAY_DO_MUCH = ByLanguage(NEVER, es=pattern(r"(?:puede|pueden|podía|podían|podrá|podrán|suele|suelen)", re.IGNORECASE))
"""What may do much else, too: of that a gap is better."""
_CONSISTS = ByLanguage(frozenset[str](), fr=words_of("consiste consistent"))
_CARES = ByLanguage(NEVER, es=pattern(r"velan?\spor\s"))
"""A verb whose preposition would else ask why."""
_WITH_INFINITIVE = ByLanguage(False, fr=True)
"""Whether what may or must be done is asked by the preposition that its infinitive takes."""
_PRONOMINAL = ByLanguage(NEVER, es=pattern(r"se$"))
"""An infinitive with its pronoun: "pueden disolverse"."""
_WHEN_IT_WAS = pattern(r"\s(?:cuando|donde|que|quando|dove|che|onde)\s")
