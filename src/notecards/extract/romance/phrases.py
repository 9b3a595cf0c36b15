"""A Romance clause in the parts that its questions are put together from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import Question, behind_its_article, small_first, worded
from notecards.extract.here import Note, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import PLURAL_ARTICLES, is_common_noun, with_article
from notecards.extract.romance.passives import active_of
from notecards.extract.romance.persons import names_somebody, names_something
from notecards.extract.romance.tables import (
    EXPLETIVE,
    IN_A_SET_WAY,
    IS_ADJECTIVE,
    LIGHT,
    LONGEST,
    NEW_LINE,
    NOBODY,
    OWN,
    RELATIVE,
    SAID_OF_NOTHING,
    SET_ADVERB,
    TIME,
    WHOSE,
    Span,
)
from notecards.extract.romance.tongues import ELIDES, TONGUE, VOWEL, Tongue, before_noun
from notecards.extract.words import Word, count, depths, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_SEVERAL = frozenset(
    "les des ces los las unos unas estos estas gli os as deux trois quatre dos tres cuatro due tre".split()
)
_SINGULAR = ByLanguage(
    frozenset[str](), romance=words_of("la un une el il lo una"), fr=words_of("le la un une el il lo una")
)
_JOINING = frozenset("et ou y o e u ni ainsi como con avec más plus junto qui que dont che".split())
_COLLECTIVE = pattern(
    r"(?:plupart|majorité|minorité|nombre|ensemble|série|partie|moitié|tiers|infinité|dizaine|centaine|millier|type|sorte|mayoría|mayor parte|minoría|mitad|serie|conjunto|número|parte|tipo|resto|grupo|groupe|peu|couple|par)",
    re.IGNORECASE,
)
_OF_ONE = frozenset(
    "a est avait était peut doit es fue era tiene tenía puede debe ha è ha può deve é foi tem pode".split()
)
"""Auxiliaries that a subject of several cannot have: another word was taken for the verb."""
_GENDERS = {
    **dict.fromkeys("el los un il lo o os le".split(), "o"),
    **dict.fromkeys("la las una une a as".split(), "a"),
}
"""Articles and the vowel that agrees with them in Spanish, Italian and Portuguese; French endings go by it too."""
_OF_OTHER_GENDER = ByLanguage[Mapping[str, tuple[str, ...]]](
    {}, romance={"o": ("a",), "a": ("o",)}, fr={"o": ("ée", "ie", "ue"), "a": ("é", "i", "u")}
)
"""That vowel, and how what is said of something of the other gender ends."""
_OF_SEVERAL = ByLanguage("", fr="les ")
"""The article of several things, whatever their gender."""
_AGREEING = pattern(r"(?:l|iv|os|ic|ari|ori|tr|n)[oa]s?$")
_WHETHER = pattern(
    r"(?:saber|determinar|decidir|ver|comprobar|averiguar|pregunt\w+|savoir|déterminer|décider|vérifier|demand\w+|sapere|decidere|verificare|verificar)\s*$",
    re.IGNORECASE,
)
"""After one of these "si" asks whether, it sets no condition."""
_ASKS = pattern(
    r"(?:ne\s)?(?:décid|détermin|vérifi|sait|savent|examin|indiqu|précis|test|dit|comprueb|comprob|decid|determin|verific|sabe|indic|evalú)"
)
"""Right behind one of these verbs "si" asks whether."""
_IN_A_RELATIVE = pattern(r"(?:\b(?:que|qui|où|donde|cual)|qu['’]\w+)\s(?:\S+\s){0,3}\S*\s*$")
"""Then "quand", "cuando" may belong to the relative clause before it: "en que se encontraba cuando ..."."""
_SECOND = pattern(
    r",\s(?:cependant|toutefois|pourtant|mais|donc|alors|sin embargo|pero|por tanto|por lo tanto|entonces|tuttavia|però|quindi|porém|mas|portanto)\b",
    re.IGNORECASE,
)
"""It opens another clause: a condition or reason behind it belongs to that."""
_CLOSING_ADVERB = pattern(
    r"\s(?:solo|sólo|solamente|siempre|también|sí|ya|normalmente|generalmente|además|anche|sempre|seulement|aussi|toujours|généralement|sempre|também)$",
    re.IGNORECASE,
)
"""Between subject and verb it belongs to the verb."""


ABOVE_ALL = pattern(
    r",?\s(?:notamment|surtout|en particulier|par exemple|sobre todo|especialmente|en particular|por ejemplo|soprattutto|ad esempio|sobretudo|por exemplo)$"
)
"""It belongs to the answer: "..., notamment en utilisant ..."."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A clause with its subject in words that stand alone. row: what the clause's offsets count in."""

    clause: Clause
    row: Tokens
    subject: Tokens
    note: Note
    language: Language
    _whole: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_whole", masked(self.row))

    @property
    def _tongue(self) -> Tongue:
        return TONGUE[self.language]

    @property
    def _goes_round(self) -> bool:
        """Whether a question may leave the sentence as it is: "Pourquoi [est-ce que] ..."."""
        return "is it that" in self.language.questions

    @property
    def _verb(self) -> str:
        return self._whole[slice(*self.clause.verb)].lower().replace("’", "'")

    def _opening(self) -> str:
        return self._whole[self.clause.start : max(self.clause.start, self.clause.subject[0])]

    def _rest(self) -> Span:
        start, end = self.clause.rest
        again = NEW_LINE.search(self._whole, start + 1, end)
        before = words(self._whole[start : again.start()])[-1:] if again else []
        if before and before[0].lower in self.language.prepositions:
            again = None  # "en El espíritu de las leyes"
        piece = self._whole[start : again.start() if again else end]
        return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip(" .;:"))

    def _main(self) -> Span:
        """The rest up to a pause that begins something else."""
        start, end = self._rest()
        depth = depths(self._whole)
        pauses = (m.start() for m in RELATIVE.finditer(self._whole, start, end) if not depth[m.start()])
        return start, next(pauses, end)

    def _points(self) -> bool:
        """ "... sont les suivants", "el siguiente": what is meant stands elsewhere."""
        return any(word.lower in self._tongue.points for word in words(self._whole[slice(*self._rest())]))

    def _part(self, a: int, b: int) -> Tokens:
        row = strip(cut(self.row, a, b), " ,\t\n") if a < b else ()
        loose = ABOVE_ALL.search(masked(row))
        return cut(row, 0, loose.start()) if loose else row

    def _asked_subject(self) -> Tokens:
        """The subject as it stands inside a question; a label that stands for a pronoun gets its article where that is sure."""
        row = lowered(self.subject, self.note)
        aside = (
            _ASIDE.fullmatch(masked(row)) if self._whole[slice(*self.clause.subject)].rstrip().endswith(",") else None
        )
        row = cut(row, 0, aside.end("named")) if aside else row
        closing = _CLOSING_ADVERB.search(plain(row))
        row = cut(row, 0, closing.start()) if closing else row
        if re.match(r"L['’]|[AO]\s", plain(row)):
            return small_first(row)
        first = words(plain(row))[0].lower
        if first in self.language.function:
            return row
        if plain(self.subject) in plain(self.row) and first not in self.note.articles and not self._opens_the_row():
            return row
        named = articled(row, self.language, self.note)
        article = _OF_SEVERAL[self.language]
        several = self.clause.kind is Verb.PLURAL or self._verb in ("sont", "étaient", "furent", "ont")
        if (
            named is row
            and article
            and several
            and re.match(r"[A-Z][a-zà-ÿ]+[sx](?!\w)", plain(row))
            and plain(row) not in plain(self.row)
        ):
            return (*text(article), *small_first(row))
        return named

    def _opens_the_row(self) -> bool:
        """ "Microeconomía estudia la conducta": whether a common noun without its article has the capital of its line."""
        first = words(plain(self.subject))[0]
        capital = first.text[:1].isupper() and first.text[1:].islower() and plain(self.row).startswith(first.text)
        return capital and is_common_noun(first.lower, self.language)

    def _ask(self, form: str, answer: Span, *left: Span, verb: Tokens = (), **more: Tokens) -> Question | None:
        """The wording of a form. French goes round with "est-ce que" where something stays behind the verb."""
        table = self.language.questions
        broken = _BROKEN_OFF.match(self._whole, *answer)
        answer = (broken.end(), answer[1]) if broken else answer
        if form == "by" and "by person" in table and names_somebody(self._whole[slice(*answer)], self.language):
            form = "by person"
        if form == "by" and "by thing" in table and names_something(self._whole[slice(*answer)], self.language):
            form = "by thing"
        if form == "by" and _ACTIVE[self.language]:
            return self._done_by(answer, verb)
        if form not in table:
            return None
        verb = verb or small_first(cut(self.row, *self.clause.verb))
        kept = [part for a, b in left if (part := self._part(a, b))]
        subject, rest = self._asked_subject(), join(kept, " ")
        light = (
            LIGHT.match(f"{self._verb} {self._whole[self.clause.rest[0] :].lstrip()}") if not self._goes_round else None
        )
        if light and plain(rest).startswith(light["noun"]):  # "¿Cuándo tuvo lugar la batalla?"
            verb, rest = join((verb, text(light["noun"])), " "), strip(cut(rest, len(light["noun"])))
        if self._goes_round and self._verb in self._tongue.be and self._is_done(rest):
            verb, rest = join((verb, rest), " "), ()  # "Quand est réhabilité Dreyfus ?"
        opens = next((word.lower for word in words(plain(subject))), "")
        by_pronoun = opens in self.language.pronouns  # "on s'en sert" is not turned round
        if self._goes_round and (rest or form == "why" or by_pronoun):
            return self._roundabout(form, answer, subject, verb, rest, **more)
        done = words(plain(rest))
        if (
            done
            and self._tongue.participle_first
            and (self._verb in self._tongue.be or done[0].lower not in self.language.articles)
        ):
            moved = len(done) <= 3 and form in _MOVES
            done_so = self._verb in self._tongue.be or self.clause.kind is Verb.PERFECT
            if done_so and len(done) > 1 and self._tongue.participle.match(done[0].lower):
                verb, rest = join((verb, cut(rest, 0, done[0].end)), " "), strip(cut(rest, done[0].end))
                moved = False
            verb, rest = (join((verb, rest), " "), ()) if moved else (verb, rest)
        rest = (*text(" "), *rest) if rest else ()
        template = elided(table[form], self.language, subject, verb, more.get("things", ()))
        return self._prefaced(Question(worded(template, subject=subject, verb=verb, rest=rest, **more), answer))

    def _is_done(self, rest: Tokens) -> bool:
        """Whether nothing but a participle stays behind the verb."""
        return (
            bool(rest)
            and self._tongue.participle.fullmatch(plain(rest).lower()) is not None
            and not plain(rest).endswith(("solue", "tinue"))
        )

    def _done_by(self, answer: Span, verb: Tokens) -> Question | None:
        """ "Los precios son determinados por la oferta": who or what determines them? A gap asks of one thing whose sentence names it."""
        active = active_of(plain(verb), self.language)
        by = _BY.match(self._whole, *answer)
        several = words(plain(self._asked_subject()))[0].lower in PLURAL_ARTICLES[self.language]
        if not active or by is None or not (several or not self._whole[slice(*self.clause.subject)].strip()):
            return None
        return self._ask("who or what", (by.end(), answer[1]), verb=text(active))

    def _roundabout(
        self, form: str, answer: Span, subject: Tokens, verb: Tokens, rest: Tokens, **more: Tokens
    ) -> Question | None:
        said = join([row for row in (subject, verb, rest) if row], " ")
        around = self.language.questions["is it that"]
        around = around[:-1] + "’" if VOWEL.match(plain(subject)) else around + " "
        template = self.language.questions[form].replace("{verb} {}{rest}", "{around}{}")
        template = template.replace("Que {around}", "Qu’{around}")
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
        last = "" if asked.rstrip(" ?")[-1:].isupper() else last  # "Que favorise la vitamine D ?"
        opening = self._opening().strip(" ,").lower().replace(" ", "_")
        opened = opening in self._tongue.fillers or len(words(opening)) <= 12
        back = (
            bool(answer)
            and not (len(answer) > 1 and OWN.match(answer[1].lower))
            and answer[0].lower
            in self.language.pronouns - self.language.articles - self.language.prepositions - WHOSE - {"se"}
            and not self._tongue.pronouns_answer
        )
        return (
            a < b
            and bool(answer)
            and answer[0].lower not in self.language.coordinators
            and not SET_ADVERB.match(self._whole, a)
            and not re.search(r"[.;]\s?\?$", asked)
            and not re.search(r"(?:que son|qui sont|che sono|que são)(?:\s\w+)?\s?:\s", self._whole[a:b])
            and not back
            and opened
            and last not in {*self.language.prepositions, *self.language.articles, *self.language.coordinators}
            and count(asked) <= LONGEST
        )

    def _is_empty(self) -> bool:
        """ "Il faut ...", "on ...": the subject is nobody and nothing."""
        said = self._whole[slice(*self.clause.subject)].strip().lower()
        expletive = said == "il" and (
            self._verb in EXPLETIVE or bool(IS_ADJECTIVE.match(self._whole[self.clause.verb[0] :]))
        )
        expletive = expletive or SAID_OF_NOTHING.match(self._whole, self.clause.verb[0]) is not None
        return expletive or said in NOBODY or "\\ref" in said

    def _agrees(self) -> bool:
        """Where the subject comes from elsewhere, its number is that of the verb."""
        said = self._whole[slice(*self.clause.subject)].strip()
        found = words(plain(self.subject))
        if (found and plain(self.subject) == said) or not found:
            return not found or self._fits(found)
        first = found[0].lower
        if len(found) == 1 and _ONE_OR_SEVERAL.search(first):
            return True
        several = (
            first in ("les", "los", "las", "os", "as", "gli", "des", "ces")
            or (first not in self.language.articles and found[0].lower.endswith(("s", "x")))
            or _TWO_THINGS.match(plain(self.subject)) is not None
        )
        if self.clause.kind is Verb.COPULA and first in _GENDERS and self._is_of_other_gender(_GENDERS[first]):
            return False
        finite = words(self._verb)[-1].text if words(self._verb) else ""
        one = finite in self.language.verbs or finite in self.language.copulas or finite in _ONE_MAY
        many = (
            finite in self.language.plural_verbs
            or finite in self.language.plural_copulas
            or (not one and finite.endswith(("nt", "n", "m", "no")))
        )
        return several == many or (not one and not many)

    def _fits(self, found: list[Word]) -> bool:
        """Whether a subject that stands in the row and its verb are of one number, as far as article and tables tell."""
        first = found[0].lower
        if first in _SEVERAL:
            return self._verb not in _OF_ONE
        one = first in _SINGULAR[self.language] or bool(re.match(r"l['’]\w", first))
        joined = any(word.lower in _JOINING for word in found) or "," in plain(self.subject)
        collective = bool(_COLLECTIVE.search(plain(self.subject)))
        finite = words(self._verb)[-1].text if words(self._verb) else ""
        many = finite in self.language.plural_copulas or (
            finite in self.language.plural_verbs and finite not in self.language.verbs
        )
        many = many or (self.clause.kind is Verb.MODAL and finite.endswith(("n", "nt", "m", "no")))
        return not (one and many) or joined or collective

    def _is_of_other_gender(self, ending: str) -> bool:
        """Whether a participle or adjective after "es" is said of something of the other gender: "fue dirigido", of "la Revolución"."""
        said = words(self._whole[slice(*self._rest())])[:1]
        told = bool(said) and said[0].text.islower() and said[0].lower not in self.language.articles
        word = said[0].text.rstrip("s") if told else ""
        participle = bool(self._tongue.participle.match(word))
        other = _OF_OTHER_GENDER[self.language][ending]
        return (participle or bool(_AGREEING.search(word))) and word.endswith(other)

    @staticmethod
    def _is_time(said: str) -> bool:
        return bool(TIME.search(said)) and count(said) <= 6

    def _preposition(self, said: str) -> tuple[str, int] | None:
        """The form that a phrase is asked with by its first word, and where the phrase's own words begin."""
        found = words(said)
        if not found or IN_A_SET_WAY.match(said):
            return None
        first = found[0].lower
        measured = _COMPARED_TO.match(said)
        if measured:
            return "relative to", measured.end()
        elided = re.match(r"(d|all|dell|nell|dall|sull)'", first)
        form = self._tongue.bases.get(elided.group() if elided else first)
        return (form.rstrip(), found[0].end) if form else None

    def _by_sign(self, form: str, sign: "re.Pattern[str]", most: int = 12) -> Question | None:
        """All before a sign is asked, what follows it (with the sign) answers."""
        start, end = self._rest()
        found = sign.search(" " + self._whole[start:end])
        if not found:
            return None
        at = start + max(0, found.start("sign") - 1)
        left = self._whole[start:at]
        kind_of = self.clause.kind is Verb.COPULA and re.match(r"d[e'’]\s?", left)
        if kind_of and (form != "when" or count(left) > 3):
            return None
        if form == "when" and self.clause.kind is Verb.COPULA and _WHAT_IT_IS.match(left):
            return None
        if (
            re.search(r"[:;(]|\s(?:et|ou|y|o|e)\s*$", left)
            or _SECOND.search(left + ",")
            or (form == "when" and _WHETHER.search(left))
            or (form in ("when", "why") and _IN_A_RELATIVE.search(left))
            or (
                form == "when"
                and not left.strip()
                and _ASKS.match(self._verb)
                and sign.search(" " + self._whole[at:end])
            )
            or len(words(left)) > most
            or (self.clause.kind is Verb.COPULA and not left.strip())
            or (
                self.clause.kind is Verb.COPULA and form == "how" and ("," in left.rstrip(" ,") or self._names_it(left))
            )
            or (self.clause.kind is Verb.COPULA and form == "when" and " que " in left and self._names_it(left))
            or (form != "why" and (_INDIRECT.search(left) or left.strip(" ,") == "que"))
        ):
            return None
        return self._ask(form, (at, end), (start, at))

    def _names_it(self, left: str) -> bool:
        """ "es el paso de agua a través de una membrana": a noun with its article says what the subject is, and how belongs to it."""
        found = words(left)
        determined = len(found) > 1 and found[0].lower in self._tongue.indefinite - {"todo", "toda", "tout", "toute"}
        return determined or bool(found and re.match(r"(?:l|un)['’]\w", found[0].lower))


_BROKEN_OFF = pattern(r"[^\W\d_]{1,5}\s?:\s")
""" "se divide en: lóbulo derecho, ...": the preposition before a colon belongs to the question."""
_ACTIVE = ByLanguage(False, es=True)
"""Whether a passive is asked by its active verb."""
_BY = pattern(r"por\s")
_MOVES = frozenset({"when", "why", "how", "what for", "how many", "how many f"})
"""Forms in which a short rest stands before the subject: "¿Cuándo es elegido el papa?"."""
_INDIRECT = pattern(r"(?<!\w)(?:cuándo|cómo|dónde|cuál|cuáles|qué|quién|cuánt[oa]s?)\s", re.IGNORECASE)
"""A question within a sentence: what follows it belongs to it."""
_WHAT_IT_IS = pattern(r"\s*(?:(?:le|la|el|lo)\s|l['’])[^\W\d_]+\s(?:de|du|des|del|que|qui|par|por|d['’])")
""" "est le changement de direction ... lorsqu'elle ...": what it is, and no case."""
_ONE_OR_SEVERAL = pattern(r"(?:[sx]is|rus)$")
"""Nouns whose singular is their plural: "glucólisis", "virus"."""
_TWO_THINGS = pattern(r"[^,;]+\s(?:et|y|e)\s(?:(?:les?|la|el|los|las|il|lo|i|gli|os?|as?)\s|l['’])", re.IGNORECASE)
_ONE_MAY = frozenset("doit peut debe puede deve può pode".split())
_COMPARED_TO = pattern(r"(?:par rapport (?:à|aux?)|(?:con )?respecto (?:a|al|de|del))(?=\s)")
_ASIDE = pattern(r"(?P<named>[^,]{3,70}),\s[^,]{3,120}")
"""A subject and, between commas, what is said of it by the way."""
_MUTE = pattern(rf"{VOWEL.pattern}|h(?:abit|eur|omm|orm|ist|ect|uît|erb|ôp|omo|élic)", re.IGNORECASE)
"""A vowel, or an "h" that is not heard: "d’habitants"."""


def elided(template: str, language: Language, subject: Tokens, verb: Tokens, things: Tokens = ()) -> str:
    """French "que" before a vowel: Qu’utilise ..., Qu’est-ce qu’un ..."""
    vowel = ELIDES[language]
    if "que {}" in template and vowel.match(plain(subject)):
        template = template.replace("que {}", "qu’{}")
    if "de {things}" in template and things and _MUTE.match(plain(things)):
        template = template.replace("de {things}", "d’{things}")
    for gap in ("{verb}", "{aux}"):
        if template.startswith(f"Que {gap}") and vowel.match(plain(verb)):
            template = template.replace(f"Que {gap}", f"Qu’{gap}")
    return template


_BY_ADJECTIVE = ByLanguage[tuple[tuple[re.Pattern[str], str], ...]](
    (),
    fr=(
        (pattern(r"(?:ales|elles|ives|euses|ières|iennes|aires|iques|aux|els|ifs|iers|iens)$"), "les "),
        (pattern(r"(?:ale|elle|ive|euse|ière|ienne)$"), "la "),
        (pattern(r"(?:al|el|if|ier|ien)$"), "le "),
    ),
)
"""The ending of an adjective behind a noun, and the noun's article."""
_ORDINALS = {
    **dict.fromkeys("première seconde deuxième".split(), "la "), "premier": "le ", "second": "le ",
    **dict.fromkeys("primera segunda tercera".split(), "la "), **dict.fromkeys("primer segundo tercer".split(), "el "),
}  # fmt: skip
_NOUN_ENDS = ByLanguage(NEVER, es=pattern(r"(?<!m)(?:[oa]s?)$"))
"""How a noun ends that the note writes small elsewhere, so that it is no name."""
_BY_ENDING = ByLanguage[Mapping[str, str]](
    {}, es={"a": "la ", "o": "el "}, it={"a": "la ", "o": "il "}, pt={"a": "a ", "o": "o "}
)
"""The article of a noun whose ending its adjective shares: "membrana plasmática"."""


def articled(row: Tokens, language: Language, note: Note) -> Tokens:
    """A label with its definite article, where its ending or the note tells it."""
    every = words(plain(row))
    if not every:
        return row
    first = every[0]
    ordinal = _ORDINALS.get(first.lower)
    if ordinal and len(every) > 1:
        return (*text(ordinal), *row)
    if first.lower in language.articles or not first.text[1:].islower() or re.match("[ld]'", first.lower):
        return row
    written, known = first.text[:1].isupper() and first.text in note.inner, with_article(plain(row), language)
    article = known[0] if known and not written else note.articles.get(first.lower, "")
    second = words(plain(row))[1:2]
    if not article and first.lower in note.lower:
        told = _NOUN_ENDS[language].search(first.lower)
        article = {"o": "el ", "a": "la ", "os": "los ", "as": "las "}[told.group()] if told else ""
    if not article and second and second[0].text.islower():
        ending = first.lower[-1:] if not first.lower.endswith(("ma", "día")) else ""
        agree = second[0].lower[-1:] not in {"a", "o"} - {ending} and second[0].lower not in language.function
        article = _BY_ENDING[language].get(ending, "") if agree else ""
    if not article and second and second[0].text.islower():
        shown = next((sign for shape, sign in _BY_ADJECTIVE[language] if shape.search(second[0].lower)), "")
        article = before_noun(shown, first.lower, language)
    return (*text(article), *(row if written else behind_its_article(row, language))) if article else row
