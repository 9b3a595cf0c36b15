"""What a Romance clause says with a form of "be": what a thing is, which it is, how it is, by whom it was done."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.patterns import pattern
from notecards.extract.romance.answers import without_examples
from notecards.extract.romance.articles import NOUNS
from notecards.extract.romance.circumstances import Circumstances
from notecards.extract.romance.labels import side_gender
from notecards.extract.romance.phrases import elided
from notecards.extract.romance.tables import (
    ADJECTIVE,
    ALONG,
    AMOUNT,
    AS,
    BY_MEANS,
    BY_VOTE,
    DEFINED,
    DURING,
    FEMININE,
    GOVERNS,
    IN_A_MANNER,
    INFINITIVE,
    LATIN_QUALITY,
    MADE_OF,
    MORE_THAN,
    MOVED,
    NUMBER,
    OF,
    PLAIN_QUALITY,
    PRESENT,
    QUALITIES,
    RELATIONAL,
    SITUATED,
    SUBJECT,
    SUPERLATIVE,
    UNDER_WHICH,
    WHILE,
)
from notecards.extract.romance.tongues import of_gender
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, plain, strip, text


class Predicates(Circumstances):
    """The forms that ask for what stands behind a form of "be"."""

    def _predicate(self) -> Question | None:
        """Forms of be: a noun says what it is; a participle or adjective with its phrase is asked by its preposition."""
        if self._verb not in self._tongue.be and self.clause.kind is not Verb.COPULA:
            return None
        first, end = self._main()
        found = words(self._whole[first:end])
        if not found or found[0].lower in self.language.negations or _THAT_IS.match(self._whole, first):
            return None
        owed = _OWED.match(self._whole, first, end)
        if owed:
            done = small_first(strip(cut(self.row, self.clause.verb[0], owed.end("owed"))))
            return self._ask("to", (owed.end("owed") + 1, self._rest()[1]), verb=done)
        if self._verb not in self._tongue.be:
            return self._copula("definition clause", first)
        if self._verb in _STANDS and len(found) == 1 and self._tongue.participle.match(found[0].lower):
            return self._ask("how", self._rest())  # "Las válvulas están cerradas"
        amount = self._amount(first, end)
        if amount:
            return amount
        if self._is_told_as_a_thing(first, end, found):
            return self._copula("definition", first)
        if re.match(r"de\s\w+(?:er|ir|re)\s", self._whole[first:end]) or re.match(
            r"d['’]\w+(?:er|ir|re)\s", self._whole[first:end]
        ):
            return self._ask("consists", self._rest())
        if self._tongue.bare_nouns and self._opens_with_a_bare_noun(found):
            return self._copula("definition", first)
        subjectless = not self._whole[slice(*self.clause.subject)].strip() and self.language.drops_subjects
        if subjectless and ADJECTIVE.search(found[0].lower) and (len(found) > 2 and found[1].lower in ("y", "e", "o")):
            return self._ask("how", self._rest())
        return self._by_participle(first, end, found) or self._qualities(first)

    def _amount(self, first: int, end: int) -> Question | None:
        """ "La durée est de 3 ans": which is it?"""
        amount = AMOUNT.match(self._whole[first:end])
        subject = self._asked_subject()
        article = words(plain(subject))[0].lower
        if not amount or article not in ("el", "la", "le", "il", "o", "a") or self._verb not in PRESENT:
            return None
        form = of_gender("which is", article == "la", self.language)
        aux = small_first(cut(self.row, *self.clause.verb))
        front = worded(self.language.questions[form], subject=subject, aux=aux)
        return self._prefaced(Question(front, (first + amount.end(), end)))

    def _is_told_as_a_thing(self, first: int, end: int, found: list[Word]) -> bool:
        """Whether a number, a name, an infinitive or a noun with its article tells what the subject is."""
        opening = found[0]
        if self._measures_it(opening.text):
            return True
        told = opening.text[:1].isupper() or opening.text[:1].isdigit() or INFINITIVE.match(opening.lower)
        if told and self._which(self._asked_subject()):
            return True
        if re.match(r"(?:l|un)['’]\w", opening.lower) or _THAT_WHICH.match(self._whole, first, end):
            return True
        articles = self.language.articles - {"de", "d", "d'", "du"}
        return opening.lower in articles | self._tongue.indefinite | {"des"}

    def _opens_with_a_bare_noun(self, found: list[Word]) -> bool:
        """ "son células que ...": a noun without an article, which what belongs to it shows."""
        opening = found[0].lower
        kind = self._verb in ("son", "sono", "são") and not LATIN_QUALITY.search(opening)
        named = len(found) > 2 and (
            any(
                word.lower in ("de", "del", "que", "cuyo", "cuya", "cuyos", "cuyas", "di", "che", "do", "da")
                for word in found[1 : 3 if kind else 2]
            )
            or (kind and found[1].lower in ("con", "sin", "donde") and not GOVERNS.match(opening))
            or bool(self._tongue.participle.match(found[1].lower))
        )
        return (
            named
            and not self._tongue.participle.match(opening)
            and not ADJECTIVE.search(opening)
            and opening
            not in ("bien", "mal", "bene", "male", "muy", "molto", "muito", "más", "menos", "più", "meno", "mais")
        )

    def _measures_it(self, answer: str) -> bool:
        """ "El pH del agua es 7": a number tells which it is, whatever noun is told of; not where its gender is not sure."""
        found = SUBJECT.match(plain(self._asked_subject()).lower())
        if _TIMES_MORE.match(self._whole, self._main()[0]):
            return False
        return found is not None and answer[:1].isdigit() and found["article"] in _OF_ONE_THING[self.language]

    def _qualities(self, first: int) -> Question | None:
        """ "Las venas son finas y poco elásticas", "Son abundantes (3000 por mm³)": how are they?"""
        end = self._rest()[1]
        said = QUALITIES.fullmatch(self._whole, first, end)
        each = [word.lower for word in words(said["all"])] if said else []
        known = [
            word
            for word in each
            if word not in self.language.function
            and (
                self._whole.startswith(_VERY, first)
                or PLAIN_QUALITY.match(word)
                or ADJECTIVE.search(word)
                or LATIN_QUALITY.search(word)
                or self._tongue.participle.match(word)
            )
        ]
        named = (
            words(plain(self.subject))[0].lower in self.language.articles
            or not self._whole[slice(*self.clause.subject)].strip()
        )
        graded = len(each) > 1 or (bool(each) and each == known and not self._says_little(each[0]))
        told = bool(said and known and (graded or said["inside"])) or MORE_THAN.match(self._whole, first, end)
        if not told or not named or self._opening().strip():
            return None
        form = self.language.questions["how"]
        tokens = worded(form, verb=small_first(cut(self.row, *self.clause.verb)), subject=self._asked_subject())
        return Question(tokens, (first, end))

    def _says_little(self, quality: str) -> bool:
        """Whether one adjective is no answer alone: a mere "important", or what was done to the subject."""
        done = self._tongue.participle.match(quality) and not LATIN_QUALITY.search(quality)
        return bool(done or _VAGUE.match(quality))

    def _copula(self, form: str, first: int) -> Question | None:
        verb = self._verb
        if words(plain(self.subject))[0].lower in _EVERY or _ITSELF.match(plain(cut(self.row, *self.clause.verb))):
            return None  # "toute recherche est ...", "le pas s'est fait ...": not what it is
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
        template = elided(self.language.questions[form], self.language, subject, aux)
        return self._prefaced(
            Question(
                worded(template, subject=subject, aux=aux),
                without_examples(self._whole, first, self._rest()[1]),
                defining=True,
            )
        )

    def _which(self, subject: Tokens) -> str:
        """ "La causa más frecuente es X" tells which it is, not what a cause is; empty where a noun is defined."""
        found = SUBJECT.match(plain(subject).lower())
        if not found:
            return ""
        noun, following = found["noun"], words(found["rest"])
        told = side_gender(noun, self.language)
        if _THAT_WHICH.match(self._whole, self._main()[0]) or self._is_a_kind_that(following):
            return ""
        known = RELATIONAL.match(noun) is not None and bool(following or not DEFINED.match(noun))
        known = known or bool(told and following)
        if self._measures_it(self._whole[slice(*self._rest())]):
            return of_gender("which is", found["article"] == "la", self.language)
        if _IS_NAMED[self.language] and (self._is_named(found["article"], following) or self._is_to_do(following)):
            return "which are" if found["article"] in ("los", "las") else "which is"
        superlative = any(word.lower in SUPERLATIVE for word in following) or (noun in _ORDERED and following)
        if not superlative and not (known and (not following or OF.match(following[0].lower))):
            return self._which_is_named(found["article"], noun) if len(following) > 1 else ""
        several = found["article"] in ("les", "los", "las", "i", "gli", "le", "os", "as")
        if "which is f" not in self.language.questions:
            return "which are" if several else "which is"
        feminine = found["article"] == "la" or told == "f" or (known and FEMININE.match(noun) is not None)
        sure = feminine or found["article"] == "le" or known
        return ("which are" if found["article"] == "les" else "which is") + (" f" if feminine else "") if sure else ""

    def _is_a_kind_that(self, following: list[Word]) -> bool:
        """ "El mecanismo de contracorriente es un proceso que ...": "de" and a bare noun make a name, and a kind of thing defines it."""
        bare = len(following) > 1 and OF.match(following[0].lower) and following[1].lower not in self.language.function
        return bool(bare) and _A_KIND_THAT.match(self._whole, *self._rest()) is not None

    def _which_is_named(self, article: str, noun: str) -> str:
        """ "L'enzyme qui fixe le CO2 est la RuBisCO": a name tells which it is; empty where the gender is not sure."""
        named = _A_NAME[self.language].fullmatch(self._whole, *self._rest())
        masculine, feminine = NOUNS[self.language]
        if not named or not (article in ("le", "la") or noun in feminine | masculine):
            return ""
        return of_gender("which is", article == "la" or noun in feminine, self.language)

    def _is_to_do(self, following: list[Word]) -> bool:
        """ "La intención del golpe fue detener la guerra": an infinitive tells which it is."""
        said = words(self._whole[slice(*self._main())])[:1]
        return bool(said and following and OF.match(following[0].lower) and INFINITIVE.match(said[0].lower))

    def _is_named(self, article: str, following: list[Word]) -> bool:
        """ "La forma política del Estado es la monarquía": a few words with their article name which it is."""
        said = words(self._whole[slice(*self._main())])
        of = any(OF.match(word.lower) for word in following[:2])
        told = bool(said) and said[0].lower in ("el", "la", "los", "las")
        return of and told and len(said) <= _LONGEST_NAME and article != "lo"

    def _by_participle(self, first: int, end: int, found: list[Word]) -> Question | None:
        """A participle or adjective is asked by the phrase behind it."""
        k = next((i for i, word in enumerate(found) if not word.lower.endswith(_ADVERB_ENDS)), len(found))
        if k >= len(found):
            return None
        done = found[k].lower
        participle = bool(self._tongue.participle.match(done))
        following = first + found[k].end
        like = AS.match(self._whole[following:end].lstrip()) if participle else None
        if like:
            verb = small_first(strip(cut(self.row, self.clause.verb[0], following)))
            return self._ask("how", (following + 1 + like.end(), self._rest()[1]), verb=verb)
        timed = participle and self._when_done(following, end)
        if timed:
            return timed
        asked = self._preposition(self._whole[following:end].lstrip()) if k + 1 < len(found) else None
        form = asked[0] if asked else ""
        form = _MADE_BY[self.language] if form == "by" and done.startswith(MADE_OF) else form
        by = self._by_whom(following, end) if participle and form not in ("by", "of", "from") else None
        if by:
            return by
        verb = small_first(strip(cut(self.row, self.clause.verb[0], following)))
        if participle and done.startswith(SITUATED) and ALONG.match(self._whole[following:end].strip()):
            return self._ask("where", (following + 1, self._rest()[1]), verb=verb)
        governs = participle or GOVERNS.match(done) is not None or form in ("of", "to", "against", "relative to")
        return self._by_phrase(form, following, end, done) if form and governs else None

    def _by_whom(self, following: int, end: int) -> Question | None:
        """ "fue construido en 1882 por el rey": who did it, where something else stands between."""
        by = _BY_SOMEBODY.search(self._whole, following, end)
        apart = words(self._whole[following : by.start()]) if by else []
        if not by or len(apart) > 6 or any(word.lower in ("donc", "mais", "et", "y", "pero", "e") for word in apart):
            return None  # "réputées non écrites donc non appliquées par le juge"
        other = _DONE_BY_ANOTHER.search(self._whole, by.end(), end)
        verb = small_first(strip(cut(self.row, self.clause.verb[0], following)))
        answer = (by.end(), other.start() if other else end)
        return self._ask("by", answer, (following, by.start()), verb=verb)

    def _by_phrase(self, form: str, following: int, end: int, done: str) -> Question | None:
        """The phrase behind a participle or adjective, in the form that its preposition is asked with or what it says asks for."""
        verb = small_first(strip(cut(self.row, self.clause.verb[0], following)))
        other = _DONE_BY_ANOTHER.search(self._whole, following, end) if form == "by" else None
        if other:
            return self._ask("by", (following + 1, other.start()), verb=verb)
        said = self._whole[following:end].strip()
        if form in ("in", "into", "to") and MOVED.match(done):
            return None
        if form == "to" and _HARD.match(done) and INFINITIVE.match(words(said)[1].lower):
            return None  # "facile à mesurer": not to what
        if (form in ("to", "by") and BY_VOTE.match(said)) or BY_MEANS.match(said) or IN_A_MANNER.fullmatch(said):
            form = "how"
        if form == "of" and _HARD_TO_DO.match(done) and INFINITIVE.fullmatch(words(said)[1].lower):
            begin = self._whole.rindex(done, 0, following) if done in self._whole[:following] else following
            own = small_first(strip(cut(self.row, *self.clause.verb)))
            return self._ask("how", (begin, self._rest()[1]), verb=own)
        if form == "of" and self._of_how_many(said):
            return self._count_of(following, end, verb)
        if form == "in" and done.startswith(SITUATED):
            form = "where"
        if form in ("to", "in") and _A_TOWN.match(said):
            form = "where to" if form == "to" and "where to" in self.language.questions else "where"
        if form in ("in", "into", "of", "to") and WHILE.match(said) and not _TIED.match(done):
            form = "when"
        if form in ("in", "into", "onto", "to", "where") and (self._is_time(said) or _IN_A_YEAR.match(said)):
            return None
        return self._ask(form, (following + 1, end), verb=verb)

    def _when_done(self, following: int, end: int) -> Question | None:
        """ "est appelé lors de la création", "es liberado en situaciones de estrés": when, under which conditions?"""
        said = self._whole[following:end].strip()
        form = "when" if DURING.match(said) else "under which" if UNDER_WHICH.match(said) else ""
        done = small_first(strip(cut(self.row, self.clause.verb[0], following)))
        return self._ask(form, (following + 1, end), verb=done) if form and 2 <= count(said) <= 10 else None

    def _of_how_many(self, said: str) -> bool:
        asked = "of how many" in self.language.questions
        return asked and bool(re.match(r"de\s", said)) and bool(NUMBER.match(said[3:]))

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


_A_KIND_THAT = pattern(
    r"(?:une?|una|um|uma)\s[^\W\d_]+(?:\s[^\W\d_,]+){0,3}?\s(?:que|qui|che|(?:por|en|mediante|con|del?|al)\s(?:el|la|los|las)?\s?(?:cual|que))\s"
)
_OF_ONE_THING = ByLanguage[tuple[str, ...]]((), fr=("le", "la"), es=("el", "la"))
_MADE_BY = ByLanguage("by", es="of", it="from", pt="of")
"""How "formado por" is asked: "¿De qué está formado ...?"."""
_ADVERB_ENDS = ("ment", "mente", "souvent", "aussi", "también", "alors", "toujours")
_BY_SOMEBODY = pattern(
    r"\s(?=(?:par(?!\s(?:rapport|seconde|minute|heure|jour|semaine|mois|an|personne|habitant)(?!\w))|por|da|dal|dalla|dai|pelo|pela|pelos|pelas)\s)"
)
_DONE_BY_ANOTHER = pattern(
    r"\s(?:y|et|e)\s\w+(?:[aií]d[oa]|ch[oa]|t[oa]|[éiu]e?|ite?|ise?)s?\s(?:por|par|en|à|el|le)\s"
)
""" "elegido por el Congreso y nombrado por el Rey": who did the second thing."""
_OWED = pattern(
    r"(?:(?:alors|donc|ainsi|souvent|aussi|surtout|principalement)\s)?(?P<owed>d[uû]e?s?)\s(?=(?:à|au|aux)\s)"
)
_THAT_WHICH = pattern(
    r"(?:aquel|aquella|aquello|aquellos|aquellas|celui|celle|ceux|celles|lo|ce)\s(?:a|en|con|de|por|para|à|dans|avec|pour)?\s?(?:(?:lo|la|el|los|las)\s)?(?:que|quien|quienes|cual|qui|dont|où|lequel|laquelle|quoi|où)\s|(?:aquel|aquella|celui|celle)\s[^\W\d_]+\s(?:que|qui)\s|quienes?\s|(?:aquel|aquella|aquellos|aquellas|celui|celle)\s(?:donde|où|cuy[oa]s?)\s"
)
""" "es aquello a lo que se renuncia": a definition."""
_A_TOWN = pattern(
    r"(?:à|au|aux|a|al|en)\s(?-i:[A-ZÀ-Ý])[^\W\d_]+(?:[-\s](?-i:[A-ZÀ-Ý])[^\W\d_]+)*(?!\w)", re.IGNORECASE
)
_IN_A_YEAR = pattern(r"(?:en|em|in|nel)\s(?:1\d{3}|20\d\d)(?!\w)")
_THAT_IS = pattern(r"decir(?!\w)")
_A_NAME = ByLanguage(
    NEVER, fr=pattern(r"(?:(?:le|la)\s|l['’])?(?-i:[A-ZÀ-Ý])[^\s,;:]*(?:\s[^\s,;:]+){0,2}", re.IGNORECASE)
)
_ITSELF = pattern(r"(?:s['’]|se\s)", re.IGNORECASE)
_VAGUE = pattern(
    r"(?:important|essen[ct]i|fondament|fundament|princip|primordial|décisi|decisi|crucia|capita|centra|nécess|neces|possib|posib|impossib|imposib|utile|inutile|útil|inútil|évident|evident|différent|diferent|semblable|semejante|identique|idéntic|similai|similar|équivalent|equivalent|positi|négati|negati|vrai|faux|fausse|verdader|fals|vali|váli|complex|simple|difficile|difícil|facile|fácil|intéress|interes|présent|present|absent|ausent|actuel|actual|récent|recient|suivant|siguient|suffisant|insuffisant|suficien|disponib|variab|normal|class|clásic|clair|claro|unique|únic|connue?s?$|conocid|terminée?s?$|finie?s?$|prête?s?$|list[oa]s?$)"
)
"""One adjective that is no answer alone."""
_HARD = pattern(r"(?:facile|difficile|aisée?|impossible|possible|agréable|long|longue|lente?)s?$")
_TIED = pattern(r"(?:li|attach|soumis|consacr|destin|oppos|adapt|lig|vincul|dedic|sujet)")
"""Participles that "à" belongs to, whatever follows."""
_EVERY = frozenset("tout toute tous toutes chaque todo toda todos todas cada ogni todo toda".split())
_IS_NAMED = ByLanguage(False, es=True)
_LONGEST_NAME = 5
"""Words of a name with its article; more define."""
_TIMES_MORE = pattern(r"\d[\d.,]*\s(?:veces|fois|volte|vezes)\s")
_HARD_TO_DO = pattern(
    r"(?:imposible|posible|fácil|difícil|capaz|capaces|susceptible|facile|difficile|impossible|digne|dign[oa])s?e?s?$"
)
""" "imposibles de alcanzar": how they are, not of what."""
_ORDERED = frozenset(
    "primer primera segundo segunda tercer tercera cuarto cuarta último última principal única único".split()
)
"""An ordinal before its noun: which it is, not what it is."""
_VERY = ("muy ", "bastante ", "très ", "assez ")
"""Behind one of these stands a quality."""
_STANDS = frozenset("está están estaba estaban estão estava estavam".split())
"""Forms of the "be" that tells a state."""
