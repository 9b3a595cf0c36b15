"""How a French, Spanish, Italian or Portuguese clause is asked: the question word, the finite verb as it is, the subject behind it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from notecards.extract.clause import Clause, Verb
from notecards.extract.here import Note, lowered
from notecards.extract.languages import Language
from notecards.extract.romance_clause import is_loose
from notecards.extract.romance_tables import TONGUES, Tongue
from notecards.extract.wording import Question, small_first, with_article, worded
from notecards.extract.words import Word, count, depths, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

LONGEST = 26
"""Words of a question; a longer one is a sentence with a hole."""
Span = tuple[int, int]
_VOWEL = re.compile(r"[aeiouyàâéèêëîïôûœæ]", re.IGNORECASE)
_YEAR = re.compile(
    r"(?<!\w)(?:(?:le|el|il)\s\d{1,2}(?:er)?\s(?:de\s)?[^\W\d]+\s(?:de\s)?|(?:en|nel|em|in|hacia|vers|el año|l['’]an)\s)(?:(?:el|o)\s(?:(?:año|ano)\s)?)?(?P<year>1\d{3}|20\d\d|\d{2,3}(?=\s(?:av|[aA]\.)))(?![\w%]|[.,]\d)(?:\s(?:av\. J\.-C\.?|[aA]\. ?[cC]\.?))?"
)
_NUMBER = re.compile(
    r"(?P<n>(?:environ |plus de |moins de |más de |menos de |unos |unas )?(?:\d[\d.,]*(?:\s\d{3})*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez))"
    r"\s(?P<things>[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w-]+)?)"
)
_UNITS = frozenset(
    "ans jours heures minutes secondes mois km m cm mm kg g mg l ml euros degrés millions milliards años días horas minutos segundos meses millones grados euros por pour".split()
)
_NEW_LINE = re.compile(
    r"(?<=[^\W\d_])\s(?=(?:Las|Los|El|La|Les|Le|Une|Elle|Elles|Ils|Il|Se|Gli|As|Os|Ces|Cette|Esta|Este)\s[a-zà-ÿ])"
)
"""A capital article in the middle: lines without a full stop that were read as one."""
_RELATIVE = re.compile(
    r",\s+(?:qui|que|dont|où|mais|tandis|alors|ce qui|lequel|laquelle|lesquels|quien|quienes|cual|la cual|el cual|lo que|lo cual|pero|mientras|donde|sino|aunque|che|ma|mentre|mas|enquanto|o que|so|et|y|e|puis|luego)\b|\s[-–—→]\s|\s->\s|[;:(]"
)


@dataclass(frozen=True, slots=True)
class Romance:
    """A clause with its subject in words that stand alone. row: what the clause's offsets count in."""

    clause: Clause
    row: Tokens
    subject: Tokens
    note: Note
    language: Language

    def question(self) -> Question | None:
        """The first form that fits; None where none reads well."""
        opening = {word.lower for word in words(self._opening())}
        if opening & (self.language.demonstratives | _BACK) or self._points():
            return None
        if self._is_empty() or is_loose(self._whole[slice(*self.clause.subject)], self.language) or not self._agrees():
            return None
        forms: tuple[Callable[[], Question | None], ...] = (
            self._why, self._conditional, self._how, self._what_for, self._how_many, self._when, self._placed, self._predicate, self._fixed, self._able,
            self._object,
        )  # fmt: skip
        for form in forms:
            found = form()
            if found and self._is_sound(found):
                return found
        return None

    def _is_empty(self) -> bool:
        """ "Il faut ...", "on ...": the subject is nobody and nothing."""
        said = self._whole[slice(*self.clause.subject)].strip().lower()
        expletive = said == "il" and (
            self._verb in _EXPLETIVE or bool(_IS_ADJECTIVE.match(self._whole[self.clause.verb[0] :]))
        )
        return expletive or said in _NOBODY or "\\ref" in said

    def _agrees(self) -> bool:
        """Where the subject comes from elsewhere, its number is that of the verb."""
        said = self._whole[slice(*self.clause.subject)].strip()
        found = words(plain(self.subject))
        if (found and plain(self.subject) == said) or not found:
            return True
        first = found[0].lower
        several = first in ("les", "los", "las", "os", "as", "gli", "des", "ces") or (
            first not in self.language.articles and found[0].lower.endswith(("s", "x"))
        )
        finite = words(self._verb)[-1].text if words(self._verb) else ""
        one = finite in self.language.verbs or finite in self.language.copulas
        many = (
            finite in self.language.plural_verbs
            or finite in self.language.plural_copulas
            or (not one and finite.endswith(("nt", "n", "m", "no")))
        )
        return several == many or (not one and not many)

    @property
    def _tongue(self) -> Tongue:
        return TONGUES[self.language.code]

    @property
    def _whole(self) -> str:
        return masked(self.row)

    @property
    def _verb(self) -> str:
        return self._whole[slice(*self.clause.verb)].lower().replace("’", "'")

    def _opening(self) -> str:
        return self._whole[self.clause.start : max(self.clause.start, self.clause.subject[0])]

    def _rest(self) -> Span:
        start, end = self.clause.rest
        again = _NEW_LINE.search(self._whole, start, end)
        piece = self._whole[start : again.start() if again else end]
        return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip(" .;:"))

    def _main(self) -> Span:
        """The rest up to a pause that begins something else."""
        start, end = self._rest()
        depth = depths(self._whole)
        pauses = (m.start() for m in _RELATIVE.finditer(self._whole, start, end) if not depth[m.start()])
        return start, next(pauses, end)

    def _points(self) -> bool:
        """ "... sont les suivants", "el siguiente": what is meant stands elsewhere."""
        return any(word.lower in self._tongue.points for word in words(self._whole[slice(*self._rest())]))

    def _part(self, a: int, b: int) -> Tokens:
        return strip(cut(self.row, a, b), " ,\t\n") if a < b else ()

    def _asked_subject(self) -> Tokens:
        """The subject as it stands inside a question; a label that stands for a pronoun gets its article where that is sure."""
        row = lowered(self.subject, self.note)
        if re.match(r"L['’]", plain(row)):
            return small_first(row)
        if plain(self.subject) in plain(self.row) or words(plain(row))[0].lower in self.language.function:
            return row
        article = article_of(plain(row), self.language, self.note)
        return (*text(article), *small_first(row)) if article else row

    def _ask(self, form: str, answer: Span, *left: Span, verb: Tokens = (), **more: Tokens) -> Question | None:
        """The wording of a form. French goes round with "est-ce que" where something stays behind the verb."""
        table = self.language.questions
        if form not in table:
            return None
        verb = verb or small_first(cut(self.row, *self.clause.verb))
        kept = [part for a, b in left if (part := self._part(a, b))]
        subject, rest = self._asked_subject(), join(kept, " ")
        if self.language.code == "fr" and (rest or form in ("why", "how", "what for", "when")):
            return self._roundabout(form, answer, subject, verb, rest, **more)
        if (
            rest
            and self.language.code in ("es", "it")
            and (self._verb in self._tongue.be or not words(plain(rest))[0].lower in self.language.articles)
        ):
            moved = len(words(plain(rest))) <= 3 and form in ("when", "why", "how", "what for")
            verb, rest = (join((verb, rest), " "), ()) if moved else (verb, rest)
        rest = (*text(" "), *rest) if rest else ()
        template = _elided(table[form], subject, verb) if self.language.code == "fr" else table[form]
        return self._prefaced(Question(worded(template, subject=subject, verb=verb, rest=rest, **more), answer))

    def _roundabout(
        self, form: str, answer: Span, subject: Tokens, verb: Tokens, rest: Tokens, **more: Tokens
    ) -> Question | None:
        said = join([row for row in (subject, verb, rest) if row], " ")
        around = self.language.questions["is it that"]
        vowel = bool(re.match(r"(?:[lL]['’])", "") or _VOWEL.match(plain(subject)))
        around = around[:-1] + "’" if vowel else around + " "
        template = self.language.questions[form].replace("{verb} {}{rest}", "{around}{}")
        return self._prefaced(Question(worded(template, subject=said, around=text(around), **more), answer))

    def _prefaced(self, question: Question) -> Question:
        """ "En Espagne, que ...": what opens the sentence opens the question."""
        opening = self._opening().strip(" ,")
        if not opening or opening.lower().replace(" ", "_") in self._tongue.fillers or len(words(opening)) > 12:
            return question
        begin = strip(cut(self.row, self.clause.start, self.clause.subject[0]), " ,")
        head = question.tokens[0]
        asked = re.sub(r"^¿?\w", lambda first: first.group().lower(), head.text)
        tokens = join((begin, (replace(head, text=asked), *question.tokens[1:])), ", ")
        return Question(tokens, question.answer, question.defining)

    def _is_sound(self, question: Question) -> bool:
        a, b = question.answer
        answer = words(self._whole[a:b])
        asked = plain(question.tokens)
        last = words(asked)[-1].lower if words(asked) else ""
        opening = self._opening().strip(" ,").lower().replace(" ", "_")
        opened = opening in self._tongue.fillers or len(words(opening)) <= 12
        back = (
            bool(answer)
            and answer[0].lower in self.language.pronouns - self.language.articles - self.language.prepositions - {"se"}
            and self.language.code != "pt"
        )
        return (
            a < b
            and bool(answer)
            and not back
            and opened
            and last not in self.language.prepositions | self.language.articles
            and count(asked) <= LONGEST
        )

    def _by_sign(self, form: str, sign: "re.Pattern[str]", most: int = 12) -> Question | None:
        """All before a sign is asked, what follows it (with the sign) answers."""
        start, end = self._rest()
        found = sign.search(" " + self._whole[start:end])
        if not found:
            return None
        at = start + max(0, found.start("sign") - 1)
        left = self._whole[start:at]
        if self.clause.kind is Verb.COPULA and re.match(r"d[e'’]\s?", left):
            return None
        if (
            re.search(r"[:;(]", left)
            or len(words(left)) > most
            or (not left.strip() and self.clause.kind is Verb.COPULA)
        ):
            return None
        return self._ask(form, (at, end), (start, at))

    def _why(self) -> Question | None:
        return self._by_sign("why", self._tongue.reasons)

    def _how(self) -> Question | None:
        return self._by_sign("how", self._tongue.means)

    def _what_for(self) -> Question | None:
        if self.clause.kind is Verb.MODAL and self.language.code == "it":
            return None
        return self._by_sign("what for", self._tongue.aims)

    def _conditional(self) -> Question | None:
        found = self._by_sign("when", self._tongue.conditions)
        return found if found and count(self._whole[slice(*found.answer)]) >= 3 else None

    def _how_many(self) -> Question | None:
        """ "contient 3 chambres", "est composé de 577 membres": combien de."""
        first, end = self._main()
        counted = _NUMBER.match(self._whole[first:end])
        finite = self._verb
        if not counted or finite not in self._tongue.having:
            return None
        things = self._things(counted["things"])
        if not things:
            return None
        form = self._counting(things)
        answer = (first + counted.start("n"), first + counted.end("n"))
        following = self._whole[first + counted.start("things") + len(things) : end]
        if form is None or following.strip(" ,"):
            return None
        return self._ask(form, answer, things=text(things))

    def _things(self, said: str) -> str:
        found = words(said)
        if not found or found[0].lower in _UNITS or not found[0].lower.endswith(("s", "x")):
            return ""
        second = len(found) > 1 and found[1].lower.endswith(("s", "x")) and found[1].lower not in self.language.function
        return said if second else found[0].text

    def _counting(self, things: str) -> str | None:
        """Spanish asks cuántos or cuántas: the ending of the noun has to tell."""
        if self.language.code == "fr":
            return "how many"
        if re.match(r"\w+(?:as|ciones|siones|dades|tades)\b", things):
            return "how many f"
        return "how many" if re.match(r"\w+(?:os|ores|ales)\b", things) else None

    def _when(self) -> Question | None:
        first, end = self._main()
        found = _YEAR.search(self._whole, first, end)
        if not found or found.start() - first > 70:
            return None
        return self._ask("when", found.span(), (first, found.start()), (found.end(), end))

    def _placed(self) -> Question | None:
        first, end = self._main()
        verb = self._verb
        if verb in ("a", "ont", "tiene", "tienen") and re.match(r"(?:lieu|lugar)\s", self._whole[first:end]):
            first, verb = first + len(self._whole[first:end].split(" ")[0]) + 1, "a lieu"
            inner = (self.clause.verb[0], first)
        else:
            inner = self.clause.verb
        found = words(self._whole[first:end])
        if (
            not found
            or not (self._tongue.places.match(verb) or verb == "a lieu")
            or found[0].lower not in self._tongue.where
        ):
            return None
        if verb in self._tongue.be and len(found) < 2:
            return None
        return self._ask("where", (first, end), verb=strip(small_first(cut(self.row, *inner))))

    def _preposition(self, said: str) -> tuple[str, int] | None:
        """The form that a phrase is asked with by its first word, and where the phrase's own words begin."""
        found = words(said)
        if not found:
            return None
        first = found[0].lower
        elided = re.match(r"(d|all|dell|nell|dall|sull)'", first)
        form = self._tongue.bases.get(elided.group() if elided else first)
        return (form.rstrip(), found[0].end) if form else None

    def _predicate(self) -> Question | None:
        """Forms of be: a noun says what it is; a participle or adjective with its phrase is asked by its preposition."""
        if self._verb not in self._tongue.be and self.clause.kind is not Verb.COPULA:
            return None
        first, end = self._main()
        found = words(self._whole[first:end])
        if not found or found[0].lower in self.language.negations:
            return None
        if self._verb not in self._tongue.be:
            return self._copula("definition clause", first)
        if found[0].lower in self.language.articles - {"de", "d", "d'", "du", "des"} or found[
            0
        ].lower in self._tongue.indefinite | {"des"}:
            return self._copula("definition", first)
        if re.match(r"de\s\w+(?:er|ir|re)\s", self._whole[first:end]) or re.match(
            r"d['’]\w+(?:er|ir|re)\s", self._whole[first:end]
        ):
            return self._ask("consists", self._rest())
        named = len(found) > 2 and (
            found[1].lower in ("de", "del", "que", "di", "che", "do", "da")
            or bool(self._tongue.participle.match(found[1].lower))
        )
        if (
            self.language.code != "fr"
            and named
            and not self._tongue.participle.match(found[0].lower)
            and not _ADJECTIVE.search(found[0].lower)
        ):
            return self._copula("definition", first)
        return self._by_participle(first, end, found)

    def _copula(self, form: str, first: int) -> Question | None:
        verb = self._verb
        several = verb in self.language.plural_copulas
        if form == "definition clause" or verb not in _PRESENT:
            form = "copula"
        elif several:
            form = "definition plural"
        subject = self._asked_subject()
        answer = words(self._whole[slice(*self._rest())])
        if len(answer) < 2 and not answer[0].text[:1].isdigit():
            return None
        aux = small_first(cut(self.row, *self.clause.verb))
        template = _elided(self.language.questions[form], subject, aux)
        question = self._prefaced(
            Question(worded(template, subject=subject, aux=aux), (first, self._rest()[1]), defining=True)
        )
        return question

    def _by_participle(self, first: int, end: int, found: list[Word]) -> Question | None:
        k = 0
        while k < len(found) and found[k].lower.endswith(("ment", "mente", "souvent", "aussi", "también")):
            k += 1
        if k >= len(found):
            return None
        participle = bool(self._tongue.participle.match(found[k].lower))
        following = first + found[k].end
        asked = self._preposition(self._whole[following:end].lstrip()) if k + 1 < len(found) else None
        by = (
            re.search(r"\s(?=(?:par|por|da|dal|dalla|dai|pelo|pela|pelos|pelas)\s)", self._whole[following:end])
            if participle
            else None
        )
        verb = strip(cut(self.row, self.clause.verb[0], following))
        if asked and asked[0] == "by" and found[k].lower.startswith(_MADE_OF) and self.language.code != "fr":
            asked = ("from" if self.language.code == "it" else "of", asked[1])
        if by and (asked is None or asked[0] not in ("by", "of", "from")):
            if len(words(self._whole[following : following + by.start()])) <= 6:
                return self._ask(
                    "by", (following + by.end(), end), (following, following + by.start()), verb=small_first(verb)
                )
        if asked is None or not (participle or asked[0] in ("of", "to", "with", "against")):
            return None
        form = asked[0]
        said = self._whole[following:end].strip()
        if form == "of" and self._of_how_many(said):
            return self._count_of(following, end, verb)
        if form == "in" and found[k].lower.startswith(_SITUATED):
            form = "where"
        if form in ("in", "into", "onto", "to", "where") and self._is_time(said):
            return None
        return self._ask(
            form, (following + 1, self._rest()[1] if end == self._rest()[1] else end), verb=small_first(verb)
        )

    def _of_how_many(self, said: str) -> bool:
        return self.language.code == "fr" and bool(re.match(r"de\s", said)) and bool(_NUMBER.match(said[3:]))

    def _count_of(self, following: int, end: int, verb: Tokens) -> Question | None:
        begin = following + 4
        counted = _NUMBER.match(self._whole[begin:end])
        things = self._things(counted["things"]) if counted else ""
        if not counted or not things or self._whole[begin + counted.start("things") + len(things) : end].strip():
            return self._ask("of", (following + 1, end), verb=small_first(verb))
        return self._ask(
            "of how many",
            (begin + counted.start("n"), begin + counted.end("n")),
            verb=small_first(verb),
            things=text(things),
        )

    @staticmethod
    def _is_time(said: str) -> bool:
        return bool(_TIME.search(said)) and count(said) <= 6

    def _fixed(self) -> Question | None:
        """Verbs with a preposition of their own."""
        first, end = self._main()
        verb = self._verb
        skip = re.match(
            r"(?:principalement|surtout|notamment|principalmente|sobre todo|parte)\s", self._whole[first:end]
        )
        at = first + skip.end() if skip else first
        if verb in ("forma", "forman") and skip and skip.group().startswith("parte"):
            verb = "forma parte"
        asked = self._preposition(self._whole[at:end])
        if asked is None:
            return None
        fixed = {name.rstrip("_ "): verbs for name, verbs in self._tongue.fixed.items()}
        if verb in ("consiste", "consistent") and self.language.code == "fr":
            return self._ask("consists", (at, self._rest()[1]))
        if asked[0] == "by" and verb in fixed.get("from", ()):
            asked = ("from", asked[1])
        if (
            verb not in fixed.get(asked[0], frozenset())
            and asked[0] not in ("with", "against")
            and not (asked[0] == "by" and verb.startswith(("se ", "s'")) and self.language.code == "fr")
        ):
            return None
        spoken = small_first(cut(self.row, self.clause.verb[0], at)) if skip and verb == "forma parte" else ()
        return self._ask(asked[0], (at, self._rest()[1]), verb=strip(spoken) if spoken else ())

    def _able(self) -> Question | None:
        """ "peut saisir un juge": que peut saisir; "puede hacer": qué puede hacer."""
        if self.clause.kind is not Verb.MODAL or "can do" not in self.language.questions:
            return None
        first, end = self._main()
        found = words(self._whole[first:end])
        infinitive = re.match(r"\w{2,}(?:er|ir|re|oir|ar|are|ere|ire|or)(?:se)?$", found[0].lower) if found else None
        if not infinitive or found[0].lower in ("être", "ser", "estar", "essere") or len(found) < 2:
            return None
        if found[1].lower in self._tongue.indefinite and not found[0].lower.startswith("faire"):
            verb = strip(cut(self.row, self.clause.verb[0], first + found[0].end))
            return self._ask("what", (first + found[1].start, end), verb=small_first(verb))
        return self._ask("can do", (first, self._rest()[1]))

    def _past_adverbs(self, first: int, end: int) -> int:
        """Where the object begins: behind an adverb, and behind a second verb ("modifica y empaqueta")."""
        adverb = _ADVERB.match(self._whole[first:end])
        first += adverb.end() if adverb else 0
        found = words(self._whole[first:end])
        joined = (
            len(found) > 2
            and found[0].lower in ("y", "e", "et", "ed")
            and found[1].lower in {*self.language.verbs, *self.language.plural_verbs}
        )
        return first + found[2].start if joined else first

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
        opens = (
            word in self._tongue.indefinite
            or word in self.language.numbers
            or bool(re.match(r"l['’]", word))
            or word[:1].isdigit()
        )
        partitive = (
            self.language.code == "fr"
            and bool(re.match(r"(?:de la|de l['’]|du|des|d['’]\w+s)\s?", self._whole[first:end]))
            and self._verb not in self._tongue.fixed["of"]
        )
        bare = (
            self.language.code != "fr"
            and word not in self.language.function
            and word not in self.language.prepositions
            and not word.endswith(("mente", "ando", "endo", "ado", "ido"))
        )
        if not (opens or partitive or (bare)):
            return None
        part = _ROLE.match(self._whole[first:end])
        if part:
            return self._ask("in", (first + part.end(), self._rest()[1]), (first, first + part.end()))
        counted = found[0].text[:1].isdigit() or word in self.language.numbers
        if (
            (self._verb in _TIMED and counted)
            or _INTRANSITIVE.match(self._verb)
            or (counted and self._is_time(self._whole[first:end]))
        ):
            return None
        verb = small_first(strip(cut(self.row, self.clause.verb[0], first))) if first > at else ()
        return self._ask("what", (first, self._rest()[1]), verb=verb)


_BACK = frozenset("cela ceci ça cette celle-ci celui-ci ello esto eso questo ciò isso isto su sus ses leurs".split())
_ROLE = re.compile(r"(?:un|une|el|o|um)\s(?:rôle|papel|ruolo)\s(?:[\w-]+\s)?(?=(?:dans|en|in|nel|nella|no|na)\s)")
_MADE_OF = ("form", "constitu", "compuest", "compost", "integrad", "costitu")
_TIME = re.compile(
    r"\d{3,4}|siècle|siglo|secolo|século|\b(?:jours?|ans|años?|días?|minutes|heures|minutos|horas|giorni|anni|dias|anos)\b"
)
_INTRANSITIVE = re.compile(
    r"^(?:exist|esist|surg|aparec|apparai|appar|ocurr|ocorr|na[iîcsz]|mor|muer|meur|viv|llega|arriv|vien|vin|cre[cs]|croi|sembl|parec|fonctionn|funcion|suffi|bast|falt|manqu|suced|entr|sal|"
    r"permanec|qued|part(?:e|ent)$|sort|rest|demeur|cae|caen|va$|van$|vont$)"
)
_ADVERB = re.compile(
    r"(?:\w+ment|\w+mente|parfois|souvent|aussi|toujours|également|siempre|también|además|spesso|anche|sempre|também|frecuentemente|a menudo)\s"
)
_EXPLETIVE = frozenset("faut s'agit existe convient semble suffit importe reste arrive".split())
_NOBODY = frozenset("on nous vous je tu uno noi nosotros nosotras nós a gente".split())
_IS_ADJECTIVE = re.compile(r"(?:est|était)\s\w+\s(?:d[e'’]|que?)")
_TIMED = frozenset("dure durent mesure mesurent pèse coûte dura duran duró mide miden pesa cuesta vale".split())
_ADJECTIVE = re.compile(r"(?:[ai]ble|ant[eio]|ent[ei]|iv[oaie]|os[oai]|al|ic[oaih]e?|or|ar|il|gual|capaz|parte)s?e?s?$")
_PRESENT = frozenset("est sont es son è sono é são".split())
_SITUATED = ("situ", "localis", "localiz", "ubicad", "loc", "enracin", "plac", "colocad")


def _elided(template: str, subject: Tokens, verb: Tokens) -> str:
    """French "que" before a vowel: Qu’utilise ..., Qu’est-ce qu’un ..."""
    if "que {}" in template and _VOWEL.match(plain(subject)):
        template = template.replace("que {}", "qu’{}")
    if template.startswith("Que {verb}") and _VOWEL.match(plain(verb)):
        template = template.replace("Que {verb}", "Qu’{verb}")
    return template


def article_of(name: str, language: Language, note: Note) -> str:
    """The definite article of a common noun by its ending; empty where that is not sure or the noun is a name."""
    first = words(name)[0].text
    named = with_article(name, language)
    return named[0] if named and not (first[:1].isupper() and first in note.inner) else ""
