"""How a clause is asked: its question in the words of its own language, and the part of it that answers."""

import re
from dataclasses import dataclass

from notecards.extract.clause import Clause, Verb
from notecards.extract.here import Note, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.words import Word, words
from notecards.tokens import Tokens, cut, join, plain, strip, text


@dataclass(frozen=True, slots=True)
class Question:
    """A question and where in the clause's text its answer stands.

    defining: whether it asks what the subject is. vague: whether it asks for the whole predicate ("What does X do?").
    """

    tokens: Tokens
    answer: tuple[int, int]
    defining: bool = False
    vague: bool = False


def worded(template: str, **parts: Tokens) -> Tokens:
    """A wording of the question tables with its gaps filled: `{}` by `subject`, `{name}` by the part of that name."""
    rows: list[Tokens] = []
    for piece in re.split(r"(\{\w*\})", template):
        is_gap = piece.startswith("{")
        rows.append(parts.get(piece[1:-1] or "subject", ()) if is_gap else text(piece))
    return join((row for row in rows if row), "")


def ask(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    """The question about a clause whose subject is `subject`, or None where none would read well.

    tokens: the row the clause's offsets count in.
    """
    if not subject or not language.questions or clause.negated or _denies(subject, language):
        return None
    if language.code == "en":
        return _English(clause, tokens, subject, note).question()
    return _by_table(clause, tokens, subject, note, language)


def _denies(subject: Tokens, language: Language) -> bool:
    """ "No unit can rely on ...": asked, it would turn into its opposite."""
    first = words(plain(subject))[:1]
    return bool(first) and first[0].lower in language.negations | language.interrogatives


def _by_table(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    """Languages in which a question keeps the finite verb: "Was bezeichnet X?", "¿Qué garantiza X?"."""
    whole = plain(tokens)
    start, end = _skipped(whole, clause.rest)
    rest = words(whole[start:end])
    if not rest or clause.kind in (Verb.MODAL, Verb.PERFECT):
        return None
    first = rest[0].lower
    if first in language.negations or (first in language.pronouns - {"un", "une"} and first not in language.articles):
        return None
    verb = whole[clause.verb[0] : clause.verb[1]]
    inner = lowered(subject, note)
    if clause.kind is Verb.COPULA:
        if not _is_noun_phrase(whole[start:end], language):
            return None
        return Question(_copula(verb, inner, language), (start, end), defining=True)
    if first in language.prepositions and first not in language.articles:
        return None
    form = "does" if clause.kind is Verb.SINGULAR or "do" not in language.questions else "do"
    if form not in language.questions:
        return None
    return Question(worded(language.questions[form], subject=inner, verb=text(verb)), (start, end))


def _copula(verb: str, subject: Tokens, language: Language) -> Tokens:
    if "copula" in language.questions:
        return worded(language.questions["copula"], subject=subject, aux=text(verb))
    return definition_question(subject, "", language)


def _is_noun_phrase(rest: str, language: Language) -> bool:
    """Whether what follows a copula names something: it opens with an article, a number or, without spaces, anything."""
    if not language.spaced:
        return len(rest) >= 2
    found = words(rest)
    return bool(found) and (
        found[0].lower in language.articles
        or found[0].lower in language.numbers
        or (language.code == "de" and found[0].text[0].isupper())
    )


def _skipped(whole: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    piece = whole[start:end]
    return start + len(piece) - len(piece.lstrip(" ,")), start + len(piece.rstrip(" .;。"))


_PLURAL = re.compile(r"(?<![sui])s$")
_MASS = re.compile(
    r"(?:ing|ion|ity|ness|ism|ment|ance|ence|ure|age|logy|ics|work|ware|data|th|dom|ship|sis|cy|gy|ry|ty)$",
    re.IGNORECASE,
)


def definition_question(term: Tokens, answer: str, language: Language) -> Tokens:
    """What a term is: "What is an asset?", "Was ist {}?"; the term alone where the language is not sure."""
    if not language.questions:
        return term
    if language.code == "en":
        return worded(language.questions[_english_form(plain(term), answer)], subject=term)
    if language.code == "fr" and not re.match(r"(?:le|la|les|un|une)\s|l['’]", plain(term), re.IGNORECASE):
        return worded(language.questions["definition bare"], subject=term)
    return worded(language.questions["definition"], subject=term)


def is_plural(word: str) -> bool:
    """Whether an English noun looks like a plural: "gates", "RNNs", but not "IaaS", "analytics", "bias", "class"."""
    return bool(_PLURAL.search(word)) and len(word) > 3 and not word.endswith(("ics", "ss"))


_NOUNS_TOO = frozenset(
    "process set measure name group way state act form use change result test design model sample need force direct open part place key cause store".split()
)


def _english_form(term: str, answer: str) -> str:
    """Singular, plural, or with an article that the definition's own article shows to be right."""
    found = words(re.sub(r"\s*\([^)]*\)\s*$", "", term))
    last = found[-1].text if found else term
    first = (words(answer)[:1] or [Word("", 0, 0)])[0].lower
    plural = is_plural(last)
    if (
        (first in BASES and first not in _NOUNS_TOO)
        or first.endswith("ly")
        or first in _ADVERBIAL
        or first in ("replaced", "used")
    ):
        return "definition clauses" if plural else "definition clause"
    if plural:
        return "definition plural"
    countable = (
        first in ("a", "an", "any", "anything", "someone", "anyone") and term[:1].islower() and not _MASS.search(last)
    )
    if countable and found and found[0].lower not in ("the", "a", "an"):
        return "definition an" if term[0] in "aeiou" else "definition a"
    return "definition"


ADJECTIVE = re.compile(r".+(?:able|ible|ful|ous|ive|ical|ial|nal|ent|ant|ic|less|ary|ory|ed|suited)$|^(?:good|bad|right|wrong|able|equal|similar|due|prone|close|subject|proportional|"
                        r"key|true|useful|better|worse|free|safe|ready|aware|crucial|vital|critical|central|common|analogous|open|related|easy|hard|fast|slow)$")  # fmt: skip
_ASKED_PREPOSITIONS = frozenset(
    "to on in of for from with by into as at over through between about against upon across within under".split()
)
_DEGREES = frozenset("very most more less also not only too so quite in large part well best".split())
IDIOMS = frozenset("sense place part care advantage sure use".split())
_FILLERS = frozenset(
    """so|thus|therefore|however|hence|instead|also|then|finally|first|second|third|next|similarly|otherwise|furthermore|moreover|additionally|generally|typically|
usually|often|sometimes|in other words|for example|for instance|in general|in practice|in this case|in addition|of course|in short|in fact|as a result|in contrast|
by contrast|on the other hand|specifically|basically|essentially|conversely|currently|today|overall|here""".replace(
        "\n", ""
    ).split("|")
)
_OBJECTS = frozenset("us you them one users people".split())
_ADVERBIAL = frozenset(
    "late early often fast slow soon long and or but when while if because so even not no-longer again away back together apart up down out off well then there as".split()
)
_BARE_OBJECT = re.compile(r"^(?:how|what|which|that|whether|where|when|who)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _English:
    """English asks with do-support, keeps prepositions at the end, and needs the base form of the verb."""

    clause: Clause
    row: Tokens
    subject: Tokens
    note: Note

    def question(self) -> Question | None:
        for special in (self._why(), self._when()):
            if special:
                return special
        if self.clause.kind is Verb.COPULA:
            return self._copula()
        if self.clause.kind is Verb.MODAL:
            return self._auxiliary()
        return self._verb()

    @property
    def _whole(self) -> str:
        return plain(self.row)

    def _why(self) -> Question | None:
        """ "X is good because Y": why is X good?"""
        start, end = _skipped(self._whole, self.clause.rest)
        cause = re.search(r"\sbecause\s(?!of\b)", self._whole[start:end])
        if not cause or re.search(r"[.;:]", self._whole[start : start + cause.start()]):
            return None
        said = self._whole[self.clause.verb[0] : start + cause.start()].rstrip(" ,")
        if self.clause.kind is Verb.COPULA:
            aux, said = self.clause.aux.lower(), self._whole[start : start + cause.start()].rstrip(" ,")
        elif self.clause.kind is Verb.MODAL:
            aux = self.clause.aux.lower()
        else:
            word = self._whole[self.clause.verb[0] : self.clause.verb[1]]
            base = self.note_base(word.lower())
            if base is None:
                return None
            said = base + said[len(word) :]
            aux = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does")
        if not said:
            return None
        tokens = worded(self._table("why"), aux=text(aux), subject=self._subject(), verb=text(said))
        return Question(self._with_preface(tokens), _skipped(self._whole, (start + cause.end(), end)))

    def _when(self) -> Question | None:
        """ "Pepsin was discovered in 1836": when was pepsin discovered?"""
        start, end = _skipped(self._whole, self.clause.rest)
        year = re.match(
            r"(?:in|on|around|about|by)\s+((?:\w+\s+){0,2}\d{3,4}(?:\s?(?:BC|AD|BCE|CE))?)(?![\w%.]|,\d)",
            self._whole[start:end],
        )
        if not year or self.clause.kind is Verb.COPULA:
            return None
        phrase = self._whole[self.clause.verb[0] : self.clause.verb[1]]
        aux = self.clause.aux.lower()
        if self.clause.kind is not Verb.MODAL:
            base = self.note_base(phrase.lower())
            if base is None:
                return None
            aux, phrase = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does"), base
        tokens = worded(self._table("when"), aux=text(aux), subject=self._subject(), verb=text(phrase))
        return Question(tokens, (start + year.start(1), start + year.end(1)))

    def _what_does_it(self, phrase: str) -> Question | None:
        """ "A formal process should be used to change access": what should be used to change access?"""
        start, end = _skipped(self._whole, self.clause.rest)
        if not re.search(r"\b(?:be|are|is) used$|^used$", phrase) or not re.match(
            r"(?:to|for)\s", self._whole[start:end]
        ):
            return None
        if not 1 <= len(words(plain(self.subject))) <= 10 or self.clause.subject[0] == self.clause.subject[1]:
            return None
        said = f"{phrase} {self._whole[start:end]}"
        tokens = worded(self._table("what"), aux=text(self.clause.aux.lower()), verb=text(said))
        return Question(tokens, self.clause.subject)

    def _copula(self) -> Question | None:
        if self.clause.aux.lower() in ("means", "mean", "denotes", "denote"):
            return self._verb()
        start, end = _skipped(self._whole, self.clause.rest)
        rest = words(self._whole[start:end])
        if not rest or rest[0].lower in ("not", "no", "also", "often", "there", "more", "less", "only"):
            return None
        if words(plain(self.subject))[:1] and self._is_expletive(rest):
            return None
        at = _first_preposition(rest)
        if (
            at is not None
            and all(w.lower.endswith("ly") or w.lower in _DEGREES for w in rest[: at - 1])
            and ADJECTIVE.match(rest[at - 1].lower)
            and rest[0].lower not in ("a", "an", "the", "one", "any")
        ):
            return self._prefixed(start, end, rest, at)
        if rest[0].lower in _ASKED_PREPOSITIONS - {"to"} or (len(rest) < 3 and ADJECTIVE.match(rest[0].lower)):
            return None
        if ADJECTIVE.match(rest[0].lower) and (
            len(rest) == 1 or rest[1].lower in ("and", "but", "or", "because", "as", "if", "when", "than")
        ):
            return None
        tokens = worded(self._table("copula"), aux=text(self.clause.aux.lower()), subject=self._subject())
        return Question(self._with_preface(tokens), (start, end), defining=True)

    def _is_expletive(self, rest: list[Word]) -> bool:
        """ "It is our tooling which ...", "It is important to ...": the "it" stands for nothing."""
        said = words(self._whole[self.clause.subject[0] : self.clause.subject[1]])
        return [w.lower for w in said] == ["it"] and rest[0].lower not in ("a", "an", "one", "used", "made")

    def _prefixed(self, start: int, end: int, rest: list[Word], at: int) -> Question | None:
        """What are CPUs very good at?"""
        cut_at = rest[at].end
        if start + cut_at >= end:
            return None
        verb = text(self._whole[start : start + cut_at])
        tokens = worded(self._table("aux"), aux=text(self.clause.aux.lower()), subject=self._subject(), verb=verb)
        return Question(self._with_preface(tokens), _skipped(self._whole, (start + cut_at, end)))

    def _auxiliary(self) -> Question | None:
        aux, phrase = self.clause.aux.lower(), self._whole[self.clause.verb[0] : self.clause.verb[1]]
        if aux == "cannot":
            return None
        asked = self._what_does_it(phrase)
        if asked:
            return asked
        passive = bool(re.search(r"\b(?:be|been|being)\b", phrase)) or aux in ("is", "are", "was", "were")
        after = self._after_verb()
        if after is None:
            return None
        extra, answer = after
        if extra is None:
            if passive or aux in ("has", "have", "had"):
                return None
            tokens = worded(self._table("aux"), aux=text(aux), subject=self._subject(), verb=text("do"))
            return Question(self._with_preface(tokens), (self.clause.verb[0], answer[1]), vague=True)
        if re.search(r"\bbe$", phrase) and not passive:
            return None
        tokens = worded(self._table("aux"), aux=text(aux), subject=self._subject(), verb=text(phrase + extra))
        return Question(self._with_preface(tokens), answer)

    def _verb(self) -> Question | None:
        word = self._whole[self.clause.verb[0] : self.clause.verb[1]].lower()
        base = self.note_base(word)
        after = self._after_verb()
        if base is None or after is None:
            return None
        extra, answer = after
        form = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(
            self.clause.kind, "do" if self._is_borrowed_plural() else "does"
        )
        if word in ("mean", "denote"):
            form = "do"
        if extra is None:
            verb, answer = "do", (self.clause.verb[0], answer[1])
        else:
            verb = base + extra
        tokens = worded(self._table(form), subject=self._subject(), verb=text(verb))
        return Question(self._with_preface(tokens), answer, vague=extra is None)

    def _is_borrowed_plural(self) -> bool:
        """A subject from the heading ("Availability Zones") over a line that goes on in the singular ("Provides ...")."""
        if self.clause.subject[0] != self.clause.subject[1]:
            return False
        last = words(plain(self.subject))[-1:]
        return bool(last) and is_plural(last[0].text)

    @staticmethod
    def note_base(word: str) -> str | None:
        if word in ("has", "had", "have"):
            return "have"
        return ENGLISH.verbs.get(word) or ENGLISH.plural_verbs.get(word) or PAST.get(word)

    def _after_verb(self) -> tuple[str | None, tuple[int, int]] | None:
        """What of the rest belongs to the question (None: ask for the whole predicate), and the answer's place."""
        start, end = _skipped(self._whole, self.clause.rest)
        rest = words(self._whole[start:end])
        if not rest:
            return None
        first = rest[0].lower
        if first in IDIOMS or (first == "not" and len(rest) > 1 and rest[1].lower == "only"):
            return None
        taken = 0
        if first in _OBJECTS and len(rest) > 2:
            taken = 1
        elif (
            (first.endswith("ly") and first not in ("only", "early"))
            or first in _ADVERBIAL
            or self._whole[self.clause.rest[0] :].lstrip().startswith(",")
        ):
            return None, (start, end)
        nxt = rest[taken].lower
        if nxt == "to" and len(rest) > taken + 2:
            infinitive = self._infinitive(start, end, rest, taken)
            if infinitive:
                return infinitive
        if nxt in _ASKED_PREPOSITIONS and len(rest) > taken + 1:
            taken += 1
        elif nxt == "that" and len(rest) > taken + 3:
            stop = rest[taken].end
            extra = " " + self._whole[start : start + rest[taken - 1].end] if taken else ""
            return extra, _skipped(self._whole, (start + stop, end))
        extra = " " + self._whole[start : start + rest[taken - 1].end] if taken else ""
        begin = start + rest[taken - 1].end if taken else start
        return extra, _skipped(self._whole, (begin, end))

    def _infinitive(
        self, start: int, end: int, rest: list[Word], taken: int
    ) -> tuple[str | None, tuple[int, int]] | None:
        """... allow you to do?  Answer: shift your activation function."""
        to, verb = rest[taken], rest[taken + 1]
        if verb.lower == "be":
            return " " + self._whole[start : start + verb.end], _skipped(self._whole, (start + verb.end, end))
        k = taken + 1
        while k < len(rest) - 1 and rest[k].lower.endswith("ly"):
            k += 1
        if rest[k].lower not in BASES:
            return None
        extra = " " + self._whole[start : start + to.end] + " do"
        return extra, _skipped(self._whole, (start + to.end, end))

    def _table(self, form: str) -> str:
        return ENGLISH.questions[form]

    def _subject(self) -> Tokens:
        return lowered(self.subject, self.note)

    def _with_preface(self, tokens: Tokens) -> Tokens:
        """ "During training, what does dropout do?": the opening clause goes in front."""
        begin, subject = self.clause.start, self.clause.subject[0]
        preface = self._whole[begin:subject].strip(' ,"“”')
        if not preface or subject <= begin or preface.lower() in _FILLERS:
            return tokens
        opening = strip(cut(self.row, begin, subject))
        question = (
            type(tokens[0])(tokens[0].kind, tokens[0].text[0].lower() + tokens[0].text[1:], tokens[0].marks),
            *tokens[1:],
        )
        return join((_capital(opening), question), " ")


def _capital(row: Tokens) -> Tokens:
    head = row[0]
    return (type(head)(head.kind, head.text[:1].upper() + head.text[1:], head.marks, head.target), *row[1:])


def _first_preposition(rest: list[Word]) -> int | None:
    return next(
        (i for i, word in enumerate(rest[:5]) if word.lower in _ASKED_PREPOSITIONS and i > 0 and i + 1 < len(rest)),
        None,
    )
