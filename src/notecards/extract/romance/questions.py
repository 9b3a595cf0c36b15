"""How a French, Spanish, Italian or Portuguese clause is asked: the question word, the finite verb as it is, the subject behind it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from notecards.extract.clause import Verb
from notecards.extract.patterns import pattern
from notecards.extract.romance.circumstances import Circumstances
from notecards.extract.romance.clause import is_loose
from notecards.extract.romance.phrases import elided
from notecards.extract.romance.tables import (
    ACTING,
    ADJECTIVE,
    ADVERB,
    ALLOWED_TO,
    ALLOWING,
    AMOUNT,
    AS,
    BACK,
    BEEN,
    BY,
    BY_MEANS,
    BY_VOTE,
    COMPARING,
    CORRELATED,
    DEFINED,
    DONE,
    FEMININE,
    GOVERNS,
    HAS,
    HAS_AS_A_SIDE,
    INFINITIVE,
    INTRANSITIVE,
    LATIN_QUALITY,
    LIGHT,
    MADE_OF,
    MORE_THAN,
    MOVED,
    NEED,
    NUMBER,
    OBLIGED,
    OF,
    ONE_OF_SEVERAL,
    OWING_TO,
    OWN,
    PRESENT,
    QUALITIES,
    RELATIONAL,
    RISES,
    ROLE,
    SIDE,
    SIDE_FEMININE,
    SITUATED,
    SUBJECT,
    SUPERLATIVE,
    TIMED,
    TWO_DEEDS,
    TWO_MANNERS,
    WAY,
    YEAR,
    of_participle,
    presents,
)
from notecards.extract.wording import Question, small_first, worded
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, plain, strip, text

_EXAMPLE = pattern(r"(?:un|une|um)\s(?:ejemplo|exemple|esempio|exemplo)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Romance(Circumstances):
    """A Romance clause, asked in the first form that fits."""

    def question(self) -> Question | None:
        """The first form that fits; None where none reads well."""
        opening = {word.lower for word in words(self._opening())}
        if opening & (self.language.demonstratives | BACK) or self._points():
            return None
        subject = [word.lower for word in words(plain(self.subject))]
        if (len(subject) == 1 and subject[0].endswith(("mente", "ment"))) or _EXAMPLE.fullmatch(
            self._whole[slice(*self._main())].strip()
        ):
            return None
        if subject[:1] == ["soit"] or _EXAMPLE.fullmatch(plain(self.subject)):
            return None
        if len(subject) > 1 and subject[0] in self.language.verbs and plain(self.subject) not in self._whole:
            return None  # a label that says what is done: "Transporta gases"
        if _NO_NOUN.fullmatch(plain(self.subject).strip()):
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
        if self._is_empty() or is_loose(self._whole[slice(*self.clause.subject)], self.language) or not self._agrees():
            return None
        owing = self._owing_to()
        if owing:
            return owing
        forms: tuple[Callable[[], Question | None], ...] = (
            self._why, self._conditional, self._how, self._what_for, self._how_many, self._when, self._during, self._placed, self._predicate, self._fixed, self._able, self._obliged,
            self._side, self._object, self._perfect, self._dated,
        )  # fmt: skip
        for form in forms:
            found = form()
            if found and self._is_sound(found):
                return found
        return None

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
        return not said and bool(RISES.match(self._verb) or INTRANSITIVE.match(self._verb))

    def _predicate(self) -> Question | None:
        """Forms of be: a noun says what it is; a participle or adjective with its phrase is asked by its preposition."""
        if self._verb not in self._tongue.be and self.clause.kind is not Verb.COPULA:
            return None
        first, end = self._main()
        found = words(self._whole[first:end])
        if not found or found[0].lower in self.language.negations:
            return None
        owed = _OWED.match(self._whole, first, end)
        if owed:
            done = small_first(strip(cut(self.row, self.clause.verb[0], owed.end("owed"))))
            return self._ask("to", (owed.end("owed") + 1, self._rest()[1]), verb=done)
        if self._verb not in self._tongue.be:
            return self._copula("definition clause", first)
        if self._verb in _STANDS and len(found) == 1 and self._tongue.participle.match(found[0].lower):
            return self._ask("how", self._rest())  # "Las válvulas están cerradas"
        amount = AMOUNT.match(self._whole[first:end])
        article = words(plain(self._asked_subject()))[0].lower
        if amount and article in ("el", "la", "le", "il", "o", "a") and self._verb in PRESENT:
            form = "which is f" if self.language.code == "fr" and article == "la" else "which is"
            aux = small_first(cut(self.row, *self.clause.verb))
            return self._prefaced(
                Question(
                    worded(self.language.questions[form], subject=self._asked_subject(), aux=aux),
                    (first + amount.end(), end),
                )
            )
        told = found[0].text[:1].isupper() or found[0].text[:1].isdigit() or INFINITIVE.match(found[0].lower)
        if told and self._which(self._asked_subject()):
            return self._copula("definition", first)
        if re.match(r"(?:l|un)['’]\w", found[0].lower):
            return self._copula("definition", first)
        if found[0].lower in self.language.articles - {"de", "d", "d'", "du", "des"} or found[
            0
        ].lower in self._tongue.indefinite | {"des"}:
            return self._copula("definition", first)
        if re.match(r"de\s\w+(?:er|ir|re)\s", self._whole[first:end]) or re.match(
            r"d['’]\w+(?:er|ir|re)\s", self._whole[first:end]
        ):
            return self._ask("consists", self._rest())
        kind = self._verb in ("son", "sono", "são") and not LATIN_QUALITY.search(found[0].lower)
        named = len(found) > 2 and (
            any(word.lower in ("de", "del", "que", "di", "che", "do", "da") for word in found[1 : 3 if kind else 2])
            or bool(self._tongue.participle.match(found[1].lower))
        )
        if (
            self.language.code != "fr"
            and named
            and not self._tongue.participle.match(found[0].lower)
            and not ADJECTIVE.search(found[0].lower)
            and found[0].lower not in ("bien", "mal", "bene", "male", "muy", "molto", "muito")
        ):
            return self._copula("definition", first)
        subjectless = not self._whole[slice(*self.clause.subject)].strip() and self.language.code != "fr"
        if subjectless and ADJECTIVE.search(found[0].lower) and (len(found) > 2 and found[1].lower in ("y", "e", "o")):
            return self._ask("how", self._rest())
        return self._by_participle(first, end, found) or self._qualities(first)

    def _qualities(self, first: int) -> Question | None:
        """ "Las venas son finas y poco elásticas", "Son abundantes (3000 por mm³)": how are they?"""
        end = self._rest()[1]
        said = QUALITIES.fullmatch(self._whole, first, end)
        each = [word.lower for word in words(said["all"])] if said else []
        known = [
            word
            for word in each
            if word not in self.language.function
            and (ADJECTIVE.search(word) or LATIN_QUALITY.search(word) or self._tongue.participle.match(word))
        ]
        named = (
            words(plain(self.subject))[0].lower in self.language.articles
            or not self._whole[slice(*self.clause.subject)].strip()
        )
        told = bool(said and known and (said["more"] or said["inside"])) or MORE_THAN.match(self._whole, first, end)
        if not told or not named or self._opening().strip():
            return None
        form = self.language.questions["how"]
        tokens = worded(form, verb=small_first(cut(self.row, *self.clause.verb)), subject=self._asked_subject())
        return Question(tokens, (first, end))

    def _copula(self, form: str, first: int) -> Question | None:
        verb = self._verb
        if words(plain(self.subject))[0].lower in _EVERY:
            return None  # "toute recherche est ...": not what it is
        several = verb in self.language.plural_copulas
        if form == "definition clause" or verb not in PRESENT:
            form = "copula"
        elif several:
            form = "definition plural"
        subject = self._asked_subject()
        which = self._which(subject) if verb in self._tongue.be else ""
        answer = words(self._whole[slice(*self._rest())])
        if len(answer) < 2 and not answer[0].text[:1].isdigit() and not which:
            return None
        form = which or form
        aux = small_first(cut(self.row, *self.clause.verb))
        template = elided(self.language.questions[form], subject, aux)
        return self._prefaced(
            Question(worded(template, subject=subject, aux=aux), (first, self._rest()[1]), defining=True)
        )

    def _which(self, subject: Tokens) -> str:
        """ "La causa más frecuente es X" tells which it is, not what a cause is; empty where a noun is defined."""
        found = SUBJECT.match(plain(subject).lower())
        if not found:
            return ""
        noun, following = found["noun"], words(found["rest"])
        known = RELATIONAL.match(noun) is not None and bool(following or not DEFINED.match(noun))
        superlative = any(word.lower in SUPERLATIVE for word in following)
        if not superlative and not (known and (not following or OF.match(following[0].lower))):
            return ""
        several = found["article"] in ("les", "los", "las", "i", "gli", "le", "os", "as")
        if self.language.code != "fr":
            return "which are" if several else "which is"
        feminine = found["article"] == "la" or (known and FEMININE.match(noun) is not None)
        told = feminine or found["article"] == "le" or known
        return ("which are" if found["article"] == "les" else "which is") + (" f" if feminine else "") if told else ""

    def _by_participle(self, first: int, end: int, found: list[Word]) -> Question | None:
        k = 0
        while k < len(found) and found[k].lower.endswith(
            ("ment", "mente", "souvent", "aussi", "también", "alors", "toujours")
        ):
            k += 1
        if k >= len(found):
            return None
        participle = bool(self._tongue.participle.match(found[k].lower))
        following = first + found[k].end
        like = AS.match(self._whole[following:end].lstrip()) if participle else None
        if like:
            done = small_first(strip(cut(self.row, self.clause.verb[0], following)))
            return self._ask("how", (following + 1 + like.end(), self._rest()[1]), verb=done)
        asked = self._preposition(self._whole[following:end].lstrip()) if k + 1 < len(found) else None
        by = (
            re.search(r"\s(?=(?:par|por|da|dal|dalla|dai|pelo|pela|pelos|pelas)\s)", self._whole[following:end])
            if participle
            else None
        )
        verb = strip(cut(self.row, self.clause.verb[0], following))
        if asked and asked[0] == "by" and found[k].lower.startswith(MADE_OF) and self.language.code != "fr":
            asked = ("from" if self.language.code == "it" else "of", asked[1])
        apart = words(self._whole[following : following + by.start()]) if by else []
        if by and (asked is None or asked[0] not in ("by", "of", "from")) and len(apart) <= 6:
            left = (following, following + by.start())
            return self._ask("by", (following + by.end(), end), left, verb=small_first(verb))
        governs = participle or GOVERNS.match(found[k].lower) is not None
        if asked is None or not (governs or asked[0] in ("of", "to", "with", "against")):
            return None
        form = asked[0]
        said = self._whole[following:end].strip()
        if form in ("in", "into", "to") and MOVED.match(found[k].lower):
            return None
        form = (
            "how"
            if (form in ("to", "by") and BY_VOTE.match(said)) or BY_MEANS.match(said) or _MANNER.fullmatch(said)
            else form
        )
        if form == "of" and self._of_how_many(said):
            return self._count_of(following, end, verb)
        if form == "in" and found[k].lower.startswith(SITUATED):
            form = "where"
        if form in ("in", "into", "onto", "to", "where") and self._is_time(said):
            return None
        return self._ask(
            form, (following + 1, self._rest()[1] if end == self._rest()[1] else end), verb=small_first(verb)
        )

    def _of_how_many(self, said: str) -> bool:
        return self.language.code == "fr" and bool(re.match(r"de\s", said)) and bool(NUMBER.match(said[3:]))

    def _count_of(self, following: int, end: int, verb: Tokens) -> Question | None:
        begin = following + 4
        counted = NUMBER.match(self._whole[begin:end])
        things = self._things(counted["things"]) if counted else ""
        if not counted or not things or self._whole[begin + counted.start("things") + len(things) : end].strip():
            return self._ask("of", (following + 1, end), verb=small_first(verb))
        return self._ask(
            "of how many",
            (begin + counted.start("n"), begin + counted.end("n")),
            verb=small_first(verb),
            things=text(things),
        )

    def _fixed(self) -> Question | None:
        """Verbs with a preposition of their own."""
        first, end = self._main()
        verb = self._verb
        skip = re.match(r"(?:principalement|surtout|notamment|principalmente|sobre todo)\s", self._whole[first:end])
        light = LIGHT.match(f"{verb} {self._whole[first:end]}")
        at = first + (skip.end() if skip else len(light["noun"]) + 1 if light else 0)
        verb = light.group().strip() if light else verb
        need = NEED.match(self._whole[at:end]) if verb in HAS else None
        if need:
            return self._ask("of", (at + need.end(), self._rest()[1]), (at, at + need.end()))
        by_itself = (
            self.language.code == "es"
            and verb.startswith("se ")
            and re.match(
                r"por\s(?!encima|debajo|delante|detrás|dentro|fuera|ejemplo|tanto|eso|lo\s)", self._whole[at:end]
            )
        )
        if (
            _MANNER.fullmatch(self._whole, at, end)
            or WAY.match(self._whole, at, end)
            or BY_MEANS.match(self._whole, at, end)
            or (by_itself and count(self._whole[at:end]) <= 9)
        ):
            return self._ask("how", (at, self._rest()[1]))
        like = AS.match(self._whole[at:end])
        if like and (verb.startswith(("se ", "s'", "si ")) or verb in ACTING):
            return self._ask("how", (at + like.end(), self._rest()[1]))
        asked = self._preposition(self._whole[at:end])
        if asked is None or (asked[0] == "by" and self._is_time(self._whole[at:end])):
            return None
        fixed = {name.rstrip("_ "): verbs for name, verbs in self._tongue.fixed.items()}
        if verb in ("consiste", "consistent") and self.language.code == "fr":
            return self._ask("consists", (at, self._rest()[1]))
        if asked[0] == "by" and verb in fixed.get("from", ()):
            asked = ("from", asked[1])
        if (
            not presents(verb) & fixed.get(asked[0], frozenset())
            and asked[0] not in ("with", "against")
            and not (asked[0] == "by" and verb.startswith(("se ", "s'")) and self.language.code == "fr")
        ):
            return None
        spoken = small_first(cut(self.row, self.clause.verb[0], at)) if light else ()
        return self._ask(asked[0], (at, self._rest()[1]), verb=strip(spoken) if spoken else ())

    def _side(self) -> Question | None:
        """ "a pour but de protéger la paix", "tiene el deber de cuidar": which aim, which duty has it?"""
        first, end = self._rest()
        found = SIDE.match(self._whole, first, end) if self._verb in HAS | {"tiene", "tienen", "tenía"} else None
        if not found:
            return None
        form = "which thing f" if SIDE_FEMININE.match(found["side"]) else "which thing"
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
        return whole._counted_list(whole._main()[0]) or whole._object()

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
        if found[0].lower.endswith("se") and self.language.code == "es" and not own:
            singular = text(ONE_OF_SEVERAL.sub("", plain(modal)))
            return self._ask("done with", (first, self._rest()[1]), verb=singular)
        twice = TWO_DEEDS.search(self._whole[first:end])
        if found[1].lower in self._tongue.indefinite and not twice and not found[0].lower.startswith("faire"):
            verb = strip(cut(self.row, self.clause.verb[0], first + found[0].end))
            return self._ask("what", (first + found[1].start, end), verb=small_first(verb))
        return self._ask("can do", (first, self._rest()[1]), verb=modal)

    def _as_what(self, first: int, found: list[Word]) -> Question | None:
        """ "Los datos deben ser exactos": how must they be?"""
        said = found[1].lower
        by = next((word for word in found[2:4] if word.lower in BY), None)
        if by and self._tongue.participle.match(said) and by is not found[-1]:
            done = strip(cut(self.row, self.clause.verb[0], first + by.start))
            return self._ask("by", (first + by.start, self._rest()[1]), verb=small_first(done))
        if self._tongue.participle.match(said) and not ADJECTIVE.search(said):
            asked = self._preposition(self._whole[first + found[2].start :]) if len(found) > 2 else None
            form = asked[0] if asked and asked[0] in ("into", "in", "to", "onto", "with", "toward") else None
            done = small_first(strip(cut(self.row, self.clause.verb[0], first + found[1].end)))
            return self._ask(form, (first + found[2].start, self._rest()[1]), verb=done) if form else None
        quality = ADJECTIVE.search(said) or said.endswith(
            ("o", "os", "a", "as", "é", "és", "ée", "ées", "e", "i", "les", "bles", "aux", "eux", "ifs", "ents", "ants")
        )
        several = QUALITIES.fullmatch(self._whole, first + found[1].start, self._main()[1])
        quality = bool(quality) or LATIN_QUALITY.search(said) is not None or bool(several and several["more"])
        if by or any(word.lower in BY for word in found) or not quality or said in self.language.function:
            return None
        verb = small_first(strip(cut(self.row, self.clause.verb[0], first + found[0].end)))
        end = self._main()[1]
        end = self._rest()[1] if self._whole[end : end + 2].strip()[:1] == "(" else end
        if self.language.code == "fr":
            front = worded(self.language.questions["how"], verb=verb, subject=self._asked_subject())
            return self._prefaced(Question(front, (first + found[1].start, end)))
        return self._ask("how", (first + found[1].start, end), verb=verb)

    def _past_adverbs(self, first: int, end: int) -> int:
        """Where the object begins: behind an adverb, and behind a second verb ("modifica y empaqueta")."""
        adverb = ADVERB.match(self._whole[first:end])
        first += adverb.end() if adverb else 0
        found = words(self._whole[first:end])
        joined = (
            len(found) > 2
            and found[0].lower in ("y", "e", "et", "ed")
            and found[1].lower in {*self.language.verbs, *self.language.plural_verbs}
        )
        return first + found[2].start if joined else first

    def _spoken(self) -> Tokens:
        return small_first(cut(self.row, *self.clause.verb))

    def _object(self) -> Question | None:
        """An object right behind the verb."""
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or self._verb.startswith(("se ", "s'", "si ")):
            return None
        at, end = self._main()
        first = self._past_adverbs(at, end)
        found = words(self._whole[first:end])
        if not found:
            return None
        word = found[0].lower
        allowed = ALLOWED_TO.match(self._whole[first:end]) if self._verb in ALLOWING else None
        if allowed:
            return self._ask(
                "can do", (first + allowed.end(), self._rest()[1]), verb=join((self._spoken(), text("de")), " ")
            )
        if self._verb not in OBLIGED and (
            word in ("que", "che", "comment", "pourquoi", "cómo") or re.match(r"qu['’]", word)
        ):
            return self._ask("what", (first, self._rest()[1])) if len(found) > 2 else None
        opens = (
            word in self._tongue.indefinite
            or word in self.language.numbers
            or (len(found) > 1 and OWN.match(found[1].lower) is not None)
            or (word in COMPARING and self.language.code != "fr" and len(found) > 1)
            or (word in COMPARING and len(found) > 2 and found[1].lower in ("de", "d'"))
            or bool(re.match(r"l['’]", word))
            or word[:1].isdigit()
        )
        if word in COMPARING and len(found) == 2 and found[1].lower in _SWIFT:
            return self._ask("how", (first, end))
        partitive = (
            self.language.code == "fr"
            and bool(re.match(r"(?:de la|de l['’]|du|des|d['’]\w+s)\s?", self._whole[first:end]))
            and not presents(self._verb) & self._tongue.fixed["of"]
        )
        bare = (
            self.language.code != "fr"
            and word not in self.language.function
            and word not in self.language.prepositions
            and not word.endswith(("mente", "ando", "endo", "ado", "ido"))
        )
        if not (opens or partitive or (bare)) or _IDIOM.match(f"{self._verb} {self._whole[first:end]}"):
            return None
        manner = TWO_MANNERS.match(self._whole, first, end)
        if manner:
            return self._ask("how", (first, manner.end()), (manner.end(), end))
        part = ROLE.match(self._whole[first:end])
        if part:
            return self._ask("in", (first + part.end(), self._rest()[1]), (first, first + part.end()))
        counted = found[0].text[:1].isdigit() or word in self.language.numbers
        if (
            (self._verb in TIMED and counted)
            or INTRANSITIVE.match(self._verb)
            or (counted and self._is_time(self._whole[first:end]))
        ):
            return None
        verb = small_first(strip(cut(self.row, self.clause.verb[0], first))) if first > at else ()
        return self._ask("what", (first, self._rest()[1]), verb=verb)


_OWED = pattern(
    r"(?:(?:alors|donc|ainsi|souvent|aussi|surtout|principalement)\s)?(?P<owed>d[uû]e?s?)\s(?=(?:à|au|aux)\s)"
)
_IDIOM = pattern(
    r"(?:(?:hacen?|hizo)\s(?:cargo|frente|caso|uso|hincapié|énfasis|falta)|(?:dan?|dio)\s(?:un paso|cuenta|por)|(?:fait|font|fit)\s(?:face|preuve|défaut|obstacle|usage|état|un pas)|(?:tienen?|a|ont)\s(?:en cuenta|tendance|besoin|lieu|recours|droit))(?!\w)"
)
"""A verb and a noun that are one verb: what they say stands behind them."""
_REFLEXIVE = pattern(
    r"(?:referir|adaptar|ajustar|basar|convertir|encontrar|presentar|someter|dirigir|comprometer|limitar|abstener|mantener|oponer|dedicar|unir|transformar|relacionar|ceñir|acoger|centrar|apoyar|extender|mover|desplazar|dividir)se"
)
_MANNER = pattern(r"de (?:façon|manière|forma|manera|modo)\s[^\W\d_]+(?:\s(?:et|y)\s[^\W\d_]+)?")
_EVERY = frozenset("tout toute tous toutes chaque todo toda todos todas cada ogni todo toda".split())
_NO_NOUN = pattern(
    r"(?:(?:les?|la|l['’]|el|los|las|une?|una?|ces?|cette|il|lo|gli|o|a|os|as)\s?)?(?:(?:deux|trois|dos|tres|due|tre|demás)\s)?(?:autres?|premi(?:er|ère)s?|seconde?s?|troisièmes?|derni(?:er|ère)s?|suivante?s?|précédente?s?|restante?s?|otr[oa]s?|primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|últim[oa]s?|anterior(?:es)?|"
    r"superior(?:es)?|inferior(?:es)?|principal(?:es)?|demás|siguientes?|mismo|misma)",
    re.IGNORECASE,
)
"""An article and a word of order: which thing it is stands elsewhere."""
_WHEN_IT_WAS = pattern(r"\s(?:cuando|donde|que|quando|dove|che|onde)\s")
_SWIFT = frozenset("rápido lento fuerte despacio tarde temprano lejos cerca alto bajo".split())
"""Adverbs of a degree: "late más rápido"."""
_STANDS = frozenset("está están estaba estaban estão estava estavam".split())
"""Forms of the "be" that tells a state."""
