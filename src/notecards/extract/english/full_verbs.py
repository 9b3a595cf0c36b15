"""How an English clause with a full verb or a modal is asked: with do-support, the preposition at the end, the base form."""

import re
from dataclasses import replace

from notecards.extract.by_language import NEVER
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import Question, skipped, worded
from notecards.extract.english.complements import is_said_of_things
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.english.objects import Objects
from notecards.extract.english.participles import TAKES_A_NAME
from notecards.extract.english.tables import (
    A_LAW,
    A_TIME,
    A_WHILE,
    AND_ANOTHER,
    HAS,
    INTRANSITIVE,
    LASTS,
    LISTS,
    MEASURED,
    NAMING,
    REPORTING,
    SEVERAL,
    SOURCE,
    TAKES_A_GERUND,
)
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words
from notecards.tokens import plain, text


class Verbs(Objects):
    """The forms that ask what is done, and what with; each is None where it would not read well."""

    def _joined(self) -> Clause:
        """The clause whose verb is both of "owns and maintains", "was managed and operated"."""
        clause = self.clause
        first = self._whole[slice(*clause.verb)]
        second = AND_ANOTHER.match(self._whole[slice(*clause.rest)])
        if second and second["joined"] == "or" and clause.kind is not Verb.MODAL:
            return clause
        if (
            not second
            or clause.kind is Verb.COPULA
            or " and " in first
            or " or " in first
            or not re.match(r"\s*\w", second["after"])
        ):
            return clause
        if clause.kind is Verb.MODAL:
            alike = PAST.get(first.split()[-1].lower()) and PAST.get(second["verb"].lower())
        else:
            tables = {Verb.SINGULAR: ENGLISH.verbs, Verb.PLURAL: ENGLISH.plural_verbs, Verb.PAST: PAST}
            alike = tables[clause.kind].get(second["verb"].lower()) if clause.kind in tables else None
        if not alike:
            return clause
        end = clause.rest[0] + second.end("verb")
        return replace(clause, verb=(clause.verb[0], end), rest=(end, clause.rest[1]))

    def _what_does_it(self, phrase: str) -> Question | None:
        """ "A formal process should be used to change access": what should be used to change access?"""
        start, end = skipped(self._whole, self.clause.rest)
        if not re.search(r"\b(?:be|are|is) used$|^used$", phrase) or not re.match(
            r"(?:to|for)\s", self._whole[start:end]
        ):
            return None
        if not 1 <= len(words(plain(self.subject))) <= 10 or self.clause.subject[0] == self.clause.subject[1]:
            return None
        said = f"{phrase} {self._whole[start:end]}"
        aux = {"are": "is", "were": "was"}.get(self.clause.aux.lower(), self.clause.aux.lower())
        tokens = worded(self._table("what"), aux=text(aux), verb=text(said))
        return Question(tokens, self.clause.subject)

    def _auxiliary(self) -> Question | None:
        aux, phrase = self.clause.aux.lower(), self._whole[self.clause.verb[0] : self.clause.verb[1]]
        if aux == "cannot":
            aux, phrase = "can", f"not {phrase}"
        asked = self._what_does_it(phrase)
        if asked:
            return asked
        if self._is_no_participle(aux, phrase):
            return None  # "rich countries have skilled people"
        passive = bool(re.search(r"\b(?:be|been|being)\b", phrase)) or aux in ("is", "are", "was", "were")
        after = self._after_verb()
        if after is None:
            return None
        extra, answer = after
        said = self._whole[slice(*answer)]
        if extra is None:
            if re.match(r"(?:more\s|most\s)?\w+ly\sbe\s", said) or passive or aux in ("has", "have", "had"):
                return None
            return self._asked("aux", "do", (self.clause.verb[0], answer[1]), aux=aux, vague=True)
        if re.search(r"\bbe(?:en)?$", phrase):
            article = not extra and re.match(r"(?:an?|the|one of)\s", said)
            if (
                aux in ("must", "should")
                and not extra
                and re.fullmatch(r"[a-z-]+(?:,? (?:and|or) [a-z-]+)?", said.strip())
            ):
                return self._asked("aux", phrase, answer, aux=aux)
            return self._asked("aux", phrase, answer, aux=aux, defining=True) if article else None
        office = _OFFICE.match(said) if passive and not extra and phrase.split()[-1].lower() in _TO_AN_OFFICE else None
        if office:
            return self._asked("as what", phrase, (answer[0], answer[0] + office.end()), aux=aux)
        named = phrase.split()[-1].lower() in TAKES_A_NAME
        becomes = phrase.split()[-1].lower() in _BECOMES and is_said_of_things(said.split()[0].lower())
        if (
            passive
            and not extra
            and (not named or becomes or {"where", "when", "if", "based", "using"} & set(said.split()[:2]))
        ):
            return None
        lasts = extra in ("", " for") and phrase.split()[-1] in LASTS
        if self._is_a_time(extra, answer) or (lasts and A_WHILE.match(said)):
            return self._asked("how long", phrase, answer, aux=aux)
        if self._opens_with_preposition(answer):
            return None
        return self._acted_on(aux, phrase, extra, answer)

    def _is_no_participle(self, aux: str, phrase: str) -> bool:
        """Whether what was read as a participle behind "have" stands before a noun, or the verb is cut short by "and"."""
        last = phrase.split()[-1].lower()
        following = words(self._whole[slice(*self.clause.rest)])[:1]
        noun = bool(following) and following[0].lower not in ENGLISH.function | ENGLISH.prepositions
        unknown = aux in ("has", "have", "had") and last.endswith("ed") and last not in PAST
        return last in ENGLISH.coordinators or (unknown and noun)

    def _acted_on(self, aux: str, phrase: str, extra: str, answer: tuple[int, int]) -> Question:
        """ "Can be sold by anybody": by whom, by what can it be sold?"""
        answer, circumstance = self._circumstance(answer, phrase)
        given = not extra and phrase.split()[-1].lower() in TAKES_A_NAME
        sign = _TOWARD if extra == " by" else _GIVEN_BY if given else NEVER
        toward = sign.search(self._whole[slice(*answer)]) if not circumstance else None
        when = _AT_A_TIME.search(self._whole[slice(*answer)]) if extra == " by" and not toward else None
        more = toward or when
        answer = (answer[0], answer[0] + more.start()) if more else answer
        form = (
            "who"
            if extra.endswith(" by") and _names_people(words(_AND_WHO.split(self._whole[slice(*answer)])[0]))
            else "aux"
        )
        if not extra and phrase.split()[-1] in TAKES_A_GERUND and self._opens_with_gerund(answer):
            extra = " doing"
        return self._asked(form, phrase + extra + circumstance, answer, aux=aux)

    def _verb(self) -> Question | None:
        word = self._whole[self.clause.verb[0] : self.clause.verb[1]].lower()
        base = self.note_base(word)
        after = self._after_verb()
        if base is None or after is None:
            return None
        extra, answer = after
        whole = self._whole[slice(*skipped(self._whole, self.clause.rest))]
        if base == "make" and re.match(r"up\s(?!of\b|for\b|to\b)\w", whole) and count(whole) <= 10:
            makes = text("made" if self.clause.kind is Verb.PAST else "makes")
            tokens = worded(self._table("what"), aux=makes, verb=text(whole))
            return Question(self._with_preface(tokens), skipped(self._whole, self.clause.subject))
        if self._is_no_deed(base, extra, answer):
            return None
        lacked = _NONE.match(self._whole[slice(*answer)]) if not extra else None
        if lacked:
            verb = "lack" if base in _HOLDS else f"not {base}"
            return self._asked(self._support_form(word), verb, (answer[0] + lacked.end(), answer[1]))
        form = self._support_form(word)
        long = self._reports_at_length(base, answer)
        if long and SOURCE.fullmatch(plain(self.subject)):
            return None  # "evidence suggests that ...": what is suggested is the point, not who says so
        if extra is None:
            return self._asked(form, "do", (self.clause.verb[0], answer[1]), vague=True)
        counted = self._listed(base, form, extra, answer) or (self._measured(base, form, answer) if not extra else None)
        if counted:
            return counted
        said = self._whole[slice(*answer)]
        if base in LASTS and extra == " from" and re.match(r"\S+ (?:to|until|till) \S", said):
            return self._asked("how long", base, (answer[0] - len("from "), answer[1]), aux=form)
        if self._is_a_time(extra, answer) or (base in LASTS and A_WHILE.match(said)):
            return self._asked("how long", base, answer, aux=form)
        if extra == " from" and base in _CHANGES and re.search(r"\sto\s.*\d", said):
            return None  # "rose from 1.3 million to 6 million": the figures are the point
        if base == "take" and not extra and _SO_LONG.match(said):
            return self._asked("how long", base, answer, aux=form)
        if self._opens_with_preposition(answer):
            return None
        answer, circumstance = self._circumstance(answer, base)
        doing = " doing" if base in TAKES_A_GERUND and not extra and self._opens_with_gerund(answer) else ""
        return self._asked(form, base + extra + doing + circumstance, answer, vague=long)

    def _is_no_deed(self, base: str, extra: str | None, answer: tuple[int, int]) -> bool:
        """Whether the verb acts on nothing, or what it says is given and not known."""
        if base in HAS and re.fullmatch(r"`?\w`?", plain(self.subject)):
            return True  # "`A` has `m x n` entries": given, not known
        first = words(self._whole[slice(*answer)])[:1]
        if (
            base == "get"
            and first
            and not first[0].start
            and (first[0].lower.endswith("ed") or is_said_of_things(first[0].lower))
        ):
            return True  # "gets softer"
        subject = words(plain(self.subject))
        nobody = not subject[-1].text[:1].isupper() and subject[0].lower not in ENGLISH.pronouns
        past = self.clause.kind is Verb.PAST
        if extra == "" and base in NAMING and past and nobody:
            return True  # "a finite set called the key space"
        if extra == "" and base in (INTRANSITIVE if past else INTRANSITIVE | NAMING):
            return True
        return extra is None and subject[0].lower in ("you", "we")

    def _support_form(self, word: str) -> str:
        """The form of "do" that the subject asks for."""
        if self.clause.kind is Verb.PAST:
            return "did"
        subject = words(plain(self.subject))
        several = subject[0].lower == "both" or (subject[0].lower in SEVERAL and is_plural(subject[-1].text))
        if several or self.clause.kind is Verb.PLURAL or word in ("mean", "denote"):
            return "do"
        return "do" if self._is_borrowed_plural() else "does"

    def _reports_at_length(self, base: str, answer: tuple[int, int]) -> bool:
        """ "Hobbes argues that ..." with a long clause behind, which is no law."""
        reports = base in REPORTING and self.clause.kind is not Verb.PAST
        that = reports and re.match(r"\s*that\s", self._whole[slice(*self.clause.rest)]) is not None
        return that and len(words(self._whole[slice(*answer)])) > 8 and not A_LAW.search(plain(self.subject))

    def _listed(self, base: str, form: str, extra: str, answer: tuple[int, int]) -> Question | None:
        """ "It has three parts: A, B and C": what three parts does it have?"""
        listed = LISTS.match(self._whole[slice(*answer)])
        if not listed:
            return None
        what, begin = text(f"{listed['n']} {listed['things']}"), answer[0]
        tokens = worded(self._table(f"what {form}"), subject=self._subject(), verb=text(f"{base}{extra}"), what=what)
        return Question(self._with_preface(tokens), (begin + listed.start("list"), begin + listed.end("list")))

    def _is_a_time(self, extra: str | None, answer: tuple[int, int]) -> bool:
        """ "ruled for 44 years"."""
        return extra == " for" and A_TIME.fullmatch(self._whole[slice(*answer)]) is not None

    def _measured(self, base: str, form: str, answer: tuple[int, int]) -> Question | None:
        """ "Ethernet has a maximum frame size of 1500 bytes": what maximum frame size does ethernet have?"""
        found = MEASURED.match(self._whole[slice(*answer)]) if base in HAS else None
        if not found:
            return None
        what, start = text(found["what"]), answer[0]
        tokens = worded(self._table(f"what {form}"), subject=self._subject(), verb=text(base), what=what)
        return Question(self._with_preface(tokens), (start + found.start("number"), start + found.end("number")))

    def _is_borrowed_plural(self) -> bool:
        """A subject from the heading ("Availability Zones") over a line that goes on in the singular ("Provides ...")."""
        if self.clause.subject[0] != self.clause.subject[1]:
            return False
        last = [word for word in words(plain(self.subject)) if word.text == head(words(plain(self.subject)))][:1]
        thinks = self.note_base(self._whole[slice(*self.clause.verb)].lower()) in REPORTING  # "Hobbes" is one
        return bool(last) and is_plural(last[0].text) and not (thinks and last[0].text[:1].isupper())


_BECOMES = frozenset("made rendered left kept held considered deemed declared".split())
"""With a quality behind them there is nothing to ask what for: "is made irrevocable"."""
_TO_AN_OFFICE = frozenset("elected appointed crowned proclaimed declared nominated anointed hailed ordained".split())
_OFFICE = pattern(
    r"(?!(?:to|by|in|at|on|for|with|from|as|invalid|void|null|insane|unlawful|illegal|dead|guilty|independent|bankrupt|unconstitutional|unfit)\b)(?:the\s|an?\s)?(?![\w-]+ly\b)[^\W\d][\w'’-]*(?:\s(?:of\s|and\s|for\s)?(?!(?:by|in|at|on|from|with|after|when|because|to)\b)[\w'’-]+){0,4}(?=$|,|\s(?:by|in|at|on|from|with|after|when|because|to)\b)"
)
"""What somebody is elected or crowned."""
_NONE = pattern(r"no\s(?=\w)(?!(?:[\w-]+\s){1,3}(?:may|can|shall|is|are|must|should|could|was|were)\s)")
_HOLDS = frozenset("have contain possess include carry".split())
"""What has none of something lacks it."""
_CHANGES = frozenset("rise fall grow drop increase decrease decline shrink climb".split())
_SO_LONG = pattern(r"(?:constant|linear|logarithmic|quadratic|polynomial|exponential|amortized|O\([^)]*\)|\S+)\stime\b")
_AND_WHO = pattern(r",?\s(?:who|whose)\s")
_TOWARD = pattern(r"(?<=\w)\s(?:into|onto|towards?)\s")
"""Where something is moved to, behind what moves it: "pushed by muscles into the stomach"."""


_GIVEN_BY = pattern(r"(?<=\w)\sby\s(?=(?:the|an?)\s|[A-Z])")
_AT_A_TIME = pattern(
    r"(?<=\w)\s(?:in|on|during|around)\s(?:[A-Za-z-]+\s){0,3}(?:\d{3,4}s?(?:\sand\s\d{4}s)?|\d\dth\scentury)$"
)
"""When something was done, behind who did it: "conquered by Edward I in the 1270s"."""


def _names_people(answer: list[Word]) -> bool:
    """ "Theodor Schwann", "the US and the UK": every word that carries meaning is a name."""
    dated = len(answer) > 2 and answer[-1].text.isdigit()
    said = [word.text for word in answer[: -1 if dated else None] if word.lower not in ENGLISH.function]
    named = bool(said) and all(word[:1].isupper() for word in said) and said[-1] not in _NOBODY
    return named and (said[-1][1:].islower() or said[-1] in _STATES or bool(re.fullmatch(r"[IVX]+", said[-1])))


_STATES = frozenset("US USA UK USSR EU UN NATO CIA FBI KGB NASA".split())
_NOBODY = frozenset(
    "Empire Revolution War Act Treaty Enlightenment Renaissance Reformation Plan Crisis Movement Theory Model Law".split()
)
