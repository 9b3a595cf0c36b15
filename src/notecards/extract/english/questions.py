"""How an English clause is asked: with do-support, prepositions at the end, and the base form of the verb."""

import itertools
import re
from dataclasses import dataclass, replace

from notecards.extract.clause import TAKES_A_NAME, Clause, Verb, is_participle
from notecards.extract.english.objects import Objects, is_gerund
from notecards.extract.english.phrases import COMMON
from notecards.extract.english.tables import (
    A_LAW,
    A_SENTENCE_BEFORE,
    A_TIME,
    A_WHILE,
    ADJECTIVE,
    ALSO_CALLED,
    AND_ANOTHER,
    ASIDE,
    ASKED_PREPOSITIONS,
    ASKS_ABOUT_THIS,
    COMPARES,
    CUT_IN_TWO,
    DEGREES,
    HAS,
    HAS_AN_ASIDE,
    IN_APPOSITION,
    INTRANSITIVE,
    IS_DONE_TO,
    LASTS,
    LISTS,
    LISTS_ITS_PARTS,
    LOOSE_SUBJECT,
    MEASURED,
    MOST_SOMEWHERE,
    NAMES_A_DEED,
    NAMES_A_REASON,
    NAMING,
    NO_ANSWER,
    NO_PREDICATE,
    NO_THING,
    NO_WAY,
    OBJECT_PRONOUNS,
    ONE_OF_THEM,
    PREDICATES,
    RELATIVES,
    REPORTING,
    ROLE,
    SEEMS_TO_BE,
    SEVERAL,
    SIDES_OF,
    SOME_TIME,
    SOMEWHERE,
    SOURCE,
    STAYS,
    TAKES_A_GERUND,
    THE_MORE,
    THE_ONLY,
    THIS,
    TO_A_THING,
    TO_DO,
    TOO_BARE,
    TOUGH,
    UNIQUE,
)
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.wording import (
    NOUNS_TOO,
    Question,
    capital,
    head,
    is_plural,
    is_quality,
    is_somebody,
    skipped,
    worded,
)
from notecards.extract.words import Word, count, holds, is_adverb, stands_in, words
from notecards.tokens import TokenKind, Tokens, cut, masked, plain, text


@dataclass(frozen=True, slots=True)
class English(Objects):
    """English asks with do-support, keeps prepositions at the end, and needs the base form of the verb."""

    def question(self) -> Question | None:
        """The question, None where none reads well or where it would not say what it asks about."""
        asked = self._question() or self._happens()
        front = plain(asked.tokens) if asked else ""
        if asked is None or ASKS_ABOUT_THIS.search(front) or TOO_BARE.fullmatch(front):
            return None
        answer = self._whole[slice(*asked.answer)].strip()
        if (front.endswith(" over?") and answer == "time") or (
            answer.startswith("if ") and re.match(r"(?:[^?]*,\s)?why\s", front, re.IGNORECASE)
        ):
            return None  # "seems as if it were moving" gives no reason
        asks_what = re.match(r"(?:[^?]*,\s)?what\s", front, re.IGNORECASE) is not None
        if asks_what and (
            SOMEWHERE.search(front)
            or NO_ANSWER.match(answer)
            or (front.endswith(" in?") and answer.startswith("which "))
        ):
            return None
        if asks_what and (
            NO_WAY.match(answer)
            or ONE_OF_THEM.fullmatch(answer)
            or _opens_with_a_past(answer)
            or (SEEMS_TO_BE.search(front) and is_gerund(words(answer)))
            or NO_THING.fullmatch(answer)
            or (STAYS.fullmatch(front) and not re.match(r"(?:an?|the)\s", answer))
        ):
            return None
        does = front.endswith(" to?") and IS_DONE_TO.search(front) is not None
        return replace(asked, tokens=_without_also(_to_do(asked.tokens) if does else asked.tokens))

    def _question(self) -> Question | None:
        named = plain(self.subject)
        adverb = SOME_TIME.match(named)
        if adverb and self._whole.startswith(named, self.clause.subject[0]):
            begin, stop = self.clause.subject
            later = replace(self.clause, subject=(begin + adverb.end(), stop))
            return replace(self, clause=later, subject=cut(self.subject, adverb.end()))._question()
        before = self._whole[self.clause.start : self.clause.subject[0]]
        aside = re.search(
            r"(?:\s[-–—]\s(?:[^-–—]|(?<=\w)-(?=\w))+\s[-–—]\s*|(?<=\w)—[^—]{2,70}—?\s*)$", masked(self.subject)
        )
        if aside:
            return replace(self, subject=cut(self.subject, 0, aside.start()))._question()
        begin, stop = self.clause.subject
        if named.count("'") == 1 and self._whole[begin - 1 : begin] == "'" and self._whole.startswith(named, begin):
            return replace(
                self,
                subject=cut(self.row, begin - 1, begin + len(named)),
                clause=replace(self.clause, subject=(begin - 1, stop)),
            )._question()
        side = SIDES_OF.fullmatch(named) if begin >= stop else None
        if side:
            return replace(self, subject=cut(self.subject, side.start("of")))._question()
        bracket = LISTS_ITS_PARTS.fullmatch(masked(self.subject))
        if bracket:
            return replace(self, subject=cut(self.subject, *bracket.span("name")))._question()
        aside = ASIDE.match(self._whole, self.clause.rest[0], self.clause.rest[1])
        if aside:
            return replace(self, clause=replace(self.clause, rest=(aside.end(), self.clause.rest[1])))._question()
        if self._whole[self.clause.rest[0] :].lstrip().startswith(":"):
            return None  # "a new movement began: absolutism"
        if THE_MORE.match(self._whole) or A_SENTENCE_BEFORE.match(before) or " iff " in before:
            return None
        if CUT_IN_TWO.fullmatch(self._whole[self.clause.subject[0] : self.clause.verb[0]]) and "," in named:
            return None
        called = ALSO_CALLED.fullmatch(masked(self.subject))
        if called:
            return replace(self, subject=cut(self.subject, *called.span("name")))._question()
        raw = self._whole[self.clause.subject[0] : self.clause.verb[0]].rstrip()
        if raw.endswith(",") and any(
            is_plural(word.text) and stands_in(then.lower, ENGLISH.plural_verbs, ENGLISH.noun_verbs)
            for word, then in itertools.pairwise(words(raw))
        ):
            return None  # "people question the church, explore new ideas"
        if LOOSE_SUBJECT.search(named) or named.count('"') % 2 or named.count("“") != named.count("”"):
            return None
        if re.search(r"['’](?:ll|ve|d)\b", named):
            return None
        opening = words(named)[:2]
        commands = len(opening) == 2 and opening[0].text in BASES and opening[0].text not in NOUNS_TOO
        if commands and (is_plural(opening[1].text) or opening[1].lower in ENGLISH.articles):
            return None  # "assume conflicts are rare": a command
        phrase = self._whole[slice(*self.clause.verb)].lower().split()
        if self.clause.kind is Verb.MODAL and phrase[:1] and phrase[0] in ENGLISH.modals:
            return None  # "jobs might can move"
        if len(opening) == 2 and is_adverb(opening[0].lower) and not _describes(opening[1]):
            return None  # "Regularly review the rules": a command
        every = words(named)
        if len(every) > 1 and all(re.fullmatch(r"\w+(?:ical|ial|ous|ful|less)", word.lower) for word in every):
            return None  # "Autobiographical consequential experiences": the noun was read as the verb
        if re.search(r"\s(?:is|are|was|were)\san?\s", named) and opening[0].lower not in ("what", "who"):
            return None
        if _holds_a_clause(named) or re.search(r"[=<>→←@!?;|]", masked(self.subject)):
            return None
        often = re.search(
            r"(?<=,)\s(?:always|often|usually|never|also|still|generally|typically)\s*$", masked(self.subject)
        )
        if often:
            return replace(self, subject=cut(self.subject, 0, often.start()))._question()
        aside = IN_APPOSITION.fullmatch(masked(self.subject)) or HAS_AN_ASIDE.fullmatch(masked(self.subject))
        if aside and self._whole[self.clause.subject[0] : self.clause.verb[0]].rstrip().endswith(","):
            return replace(self, subject=cut(self.subject, *aside.span("name")))._question()
        joined = self._joined()
        if joined != self.clause:
            return replace(self, clause=joined)._question()
        for ask in (
            self._how_many_do,
            self._because,
            self._why,
            self._on_that_day,
            self._when,
            self._where,
            self._how_given,
            self._how,
            self._how_many,
            self._how_large,
            self._into_how_many,
            self._besides,
            self._who_can,
        ):
            special = ask()
            if special:
                return special
        if self.clause.kind is Verb.COPULA:
            return self._copula()
        if self.clause.kind is Verb.MODAL:
            return self._auxiliary()
        return self._verb()

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

    def _copula(self) -> Question | None:
        aside = IN_APPOSITION.fullmatch(masked(self.subject))
        if aside:
            return replace(self, subject=cut(self.subject, *aside.span("name")))._copula()
        named = plain(self.subject)
        if self.clause.aux.lower() in ("means", "mean", "denotes", "denote"):
            return self._verb()
        start, end = skipped(self._whole, self.clause.rest)
        rest = words(self._whole[start:end])
        if not rest:
            return None
        hedges = next((i for i, word in enumerate(rest) if not (is_adverb(word.lower) or word.lower == "just")), 0)
        if hedges and rest[hedges].lower in ("a", "an", "the"):
            start += rest[hedges].start  # "actually a shah": a shah
            rest = words(self._whole[start:end])
        elif hedges > 1 or rest[0].lower in ("just", "said", "believed", "supposed"):
            return None
        if rest[0].lower == "what" and len(rest) > 2 and (rest[1].lower in ENGLISH.verbs or rest[1].lower in PAST):
            acted_on = text(self._whole[start + rest[2].start : end])
            tokens = worded(self._table("what"), aux=text(rest[1].text), verb=acted_on)
            return Question(self._with_preface(tokens), skipped(self._whole, self.clause.subject))
        if rest[0].lower in ("now", "still") and len(rest) > 1:
            start += rest[1].start
            rest = words(self._whole[start:end])
        opening = rest[0].lower
        if opening in NO_PREDICATE and not self.clause.negated:
            return None
        if words(plain(self.subject))[:1] and self._is_expletive(rest):
            return None
        told = self.clause.aux.lower() in ("was", "were") and len(rest) > 2 and is_gerund(rest)
        if told and rest[1].lower in ASKED_PREPOSITIONS and not NAMES_A_REASON.match(named):
            return self._prefixed(start, end, rest, 1)
        if is_gerund(rest) and len(rest) > 2 and rest[1].lower in _ALONG and not NAMES_A_DEED.search(named):
            return None  # "is floating around in the cytoplasm"
        if rest[0].lower.endswith("ing") and len(rest) > 2 and rest[1].lower == "to":
            return None  # "is continuing to happen in the background"
        if (
            _is_progressive(rest)
            and rest[0].lower not in ("having", "being")
            and not NAMES_A_REASON.match(named)
            and not NAMES_A_DEED.search(named)
        ):
            verb = text(self._whole[start : start + rest[0].end])
            tokens = worded(self._table("aux"), aux=text(self.clause.aux.lower()), subject=self._subject(), verb=verb)
            return Question(self._with_preface(tokens), skipped(self._whole, (start + rest[0].end, end)))
        at = _first_preposition(rest)
        if (
            at is not None
            and all(is_adverb(w.lower) or w.lower in DEGREES or w.lower == "not" for w in rest[: at - 1])
            and ADJECTIVE.match(rest[at - 1].lower)
            and rest[0].lower not in ("a", "an", "the", "one", "any")
        ):
            return self._prefixed(start, end, rest, at)
        charge = _IN_CHARGE.match(self._whole[start:end])
        if charge:
            verb = text(charge.group().strip())
            tokens = worded(self._table("aux"), aux=text(self.clause.aux.lower()), subject=self._subject(), verb=verb)
            return Question(self._with_preface(tokens), skipped(self._whole, (start + charge.end(), end)))
        if (rest[0].lower in ASKED_PREPOSITIONS and rest[0].lower != "to" and not NAMES_A_REASON.match(named)) or (
            len(rest) < 3 and ADJECTIVE.match(rest[0].lower) and not _names_a_kind(rest)
        ):
            return None
        most = MOST_SOMEWHERE.match(self._whole[start:end])
        if most:
            tokens = worded(
                self._table("where"), aux=text(self.clause.aux.lower()), subject=self._subject(), verb=text(most["how"])
            )
            return Question(self._with_preface(tokens), (start + most.start("where"), start + most.end("where")))
        if COMPARES.match(self._whole[start:end]) and count(self._whole[start:end]) > 3 and self._is_short_name():
            compared = text(self._whole[start:end])
            tokens = worded(self._table("what"), aux=text(self.clause.aux.lower()), verb=compared)
            return Question(self._with_preface(tokens), skipped(self._whole, self.clause.subject))
        if _is_bare_adjective(rest) or _is_a_measure(rest) or COMPARES.match(self._whole[start:end]):
            return None
        names = NAMES_A_REASON.search(f"the {named}") or NAMES_A_DEED.search(named)
        ordered = rest[0].lower == "to" and self.clause.aux.lower() in ("was", "were") and not names
        if THE_ONLY.match(self._whole[start:end]) or ordered:
            return None  # "the teacher was to give a shock"
        if (
            len(rest) == 1
            and rest[0].text.islower()
            and not NAMES_A_REASON.match(named)
            and rest[0].lower in PREDICATES
        ):
            return None
        if (
            ROLE.match(self._whole[start:end])
            and self.clause.subject[0] < self.clause.subject[1]
            and is_gerund(words(plain(self.subject)))
        ):
            role = text(self._whole[start:end])
            tokens = worded(self._table("copula"), aux=text(self.clause.aux.lower()), subject=role)
            return Question(tokens, self.clause.subject)
        if UNIQUE.match(self._whole[start:end]) and len(rest) <= 13 and self._is_short_name():
            tokens = worded(
                self._table("copula"), aux=text(self.clause.aux.lower()), subject=text(self._whole[start:end])
            )
            return Question(tokens, skipped(self._whole, self.clause.subject))
        if rest[0].lower == "that" and len(rest) > 3 and not is_participle(rest[-1].lower):
            start += rest[0].end + 1
        form = "copula like" if is_quality(self._whole[start:end]) else "copula"
        said = self._whole[start:end]
        somebody = (is_somebody(named, said) or is_somebody(said, named)) and not COMMON.fullmatch(named)
        form = "copula who" if somebody else form
        tokens = worded(self._table(form), aux=text(self.clause.aux.lower()), subject=self._subject())
        return Question(self._with_preface(tokens), (start, end), defining=True)

    def _is_short_name(self) -> bool:
        """Whether the subject stands in the sentence itself, in a few words that can be an answer."""
        said = words(self._whole[slice(*self.clause.subject)])
        points = said and (
            said[0].lower in OBJECT_PRONOUNS
            or said[0].lower in THIS
            or said[0].lower in ("they", "he", "she", "these", "those")
        )
        return 1 <= len(said) <= 5 and not points

    def _is_expletive(self, rest: list[Word]) -> bool:
        """ "It is our tooling which ...", "It is important to ...": the "it" stands for nothing."""
        said = words(self._whole[self.clause.subject[0] : self.clause.subject[1]])
        return [w.lower for w in said] == ["it"] and rest[0].lower not in ("a", "an", "one", "used", "made")

    def _prefixed(self, start: int, end: int, rest: list[Word], at: int) -> Question | None:
        """What are CPUs very good at?"""
        cut_at = rest[at].end
        if rest[at].lower == "to" and rest[at - 1].lower in TOUGH:
            return None  # "hard to measure"
        if start + cut_at >= end:
            return None
        if rest[at].lower == "for" and A_TIME.fullmatch(self._whole[start + cut_at : end].strip()):
            verb = text(self._whole[start : start + rest[at - 1].end])
            aux = text(self.clause.aux.lower())
            tokens = worded(self._table("how long"), aux=aux, subject=self._subject(), verb=verb)
            return Question(self._with_preface(tokens), skipped(self._whole, (start + cut_at, end)))
        does = rest[at - 1].lower in TO_DO or (
            rest[at + 1].lower in BASES and rest[at + 1].lower not in NOUNS_TOO and rest[at - 1].lower not in TO_A_THING
        )
        does = does and rest[at].lower == "to"
        verb = text(self._whole[start : start + cut_at] + (" do" if does else ""))
        tokens = worded(self._table("aux"), aux=text(self.clause.aux.lower()), subject=self._subject(), verb=verb)
        return Question(self._with_preface(tokens), skipped(self._whole, (start + cut_at, end)))

    def _auxiliary(self) -> Question | None:
        aux, phrase = self.clause.aux.lower(), self._whole[self.clause.verb[0] : self.clause.verb[1]]
        if aux == "cannot":
            aux, phrase = "can", f"not {phrase}"
        asked = self._what_does_it(phrase)
        if asked:
            return asked
        last = phrase.split()[-1].lower()
        following = words(self._whole[slice(*self.clause.rest)])[:1]
        noun = (
            bool(following)
            and following[0].lower not in ENGLISH.function
            and following[0].lower not in ENGLISH.prepositions
        )
        unknown = aux in ("has", "have", "had") and last.endswith("ed") and last not in PAST
        if last in ENGLISH.coordinators or (unknown and noun):
            return None  # "rich countries have skilled people"
        passive = bool(re.search(r"\b(?:be|been|being)\b", phrase)) or aux in ("is", "are", "was", "were")
        after = self._after_verb()
        if after is None:
            return None
        extra, answer = after
        if extra is None:
            if (
                re.match(r"(?:more\s|most\s)?\w+ly\sbe\s", self._whole[slice(*answer)])
                or passive
                or aux in ("has", "have", "had")
            ):
                return None
            tokens = worded(self._table("aux"), aux=text(aux), subject=self._subject(), verb=text("do"))
            return Question(self._with_preface(tokens), (self.clause.verb[0], answer[1]), vague=True)
        if re.search(r"\bbe(?:en)?$", phrase):
            named = not extra and re.match(r"(?:an?|the|one of)\s", self._whole[slice(*answer)])
            tokens = worded(self._table("aux"), aux=text(aux), subject=self._subject(), verb=text(phrase))
            return Question(self._with_preface(tokens), answer, defining=True) if named else None
        opening = self._whole[slice(*answer)].split()[:2]
        if (
            passive
            and not extra
            and (
                phrase.split()[-1].lower() not in TAKES_A_NAME
                or {"where", "when", "if", "based", "using"} & set(opening)
            )
        ):
            return None
        lasts = extra in ("", " for") and phrase.split()[-1] in LASTS
        if self._is_a_time(extra, answer) or (lasts and A_WHILE.match(self._whole[slice(*answer)])):
            tokens = worded(self._table("how long"), aux=text(aux), subject=self._subject(), verb=text(phrase))
            return Question(self._with_preface(tokens), answer)
        if self._opens_with_preposition(answer):
            return None
        answer, circumstance = self._circumstance(answer, phrase)
        toward = _TOWARD.search(self._whole[slice(*answer)]) if extra == " by" and not circumstance else None
        answer = (answer[0], answer[0] + toward.start()) if toward else answer
        form = "who" if extra == " by" and _names_people(words(self._whole[slice(*answer)])) else "aux"
        if not extra and phrase.split()[-1] in TAKES_A_GERUND and self._opens_with_gerund(answer):
            extra = " doing"
        tokens = worded(
            self._table(form), aux=text(aux), subject=self._subject(), verb=text(phrase + extra + circumstance)
        )
        return Question(self._with_preface(tokens), answer)

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
        if base in HAS and re.fullmatch(r"`?\w`?", plain(self.subject)):
            return None  # "`A` has `m x n` entries": given, not known
        if base == "get" and self._whole[slice(*answer)].split(" ")[0].endswith("ed"):
            return None
        nobody = (
            not words(plain(self.subject))[-1].text[:1].isupper() and first_of(self.subject) not in ENGLISH.pronouns
        )
        if extra == "" and base in NAMING and self.clause.kind is Verb.PAST and nobody:
            return None  # "a finite set called the key space"
        if extra == "" and base in (INTRANSITIVE if self.clause.kind is Verb.PAST else INTRANSITIVE | NAMING):
            return None
        form = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(
            self.clause.kind, "do" if self._is_borrowed_plural() else "does"
        )
        first = words(plain(self.subject))[0].lower
        several = first == "both" or (first in SEVERAL and is_plural(words(plain(self.subject))[-1].text))
        if word in ("mean", "denote") or several:
            form = form if form == "did" else "do"
        if extra is None and words(plain(self.subject))[0].lower in ("you", "we"):
            return None
        reports = base in REPORTING and self.clause.kind is not Verb.PAST
        long = reports and re.match(r"\s*that\s", self._whole[slice(*self.clause.rest)]) is not None
        long = long and len(words(self._whole[slice(*answer)])) > 8 and not A_LAW.search(plain(self.subject))
        if long and SOURCE.fullmatch(plain(self.subject)):
            return None  # "evidence suggests that ...": what is suggested is the point, not who says so
        listed = (
            LISTS.match(self._whole[slice(*answer)]) if form in ("does", "do", "did") and extra is not None else None
        )
        if listed:
            what, begin = text(f"{listed['n']} {listed['things']}"), answer[0]
            tokens = worded(
                self._table(f"what {form}"), subject=self._subject(), verb=text(f"{base}{extra or ''}"), what=what
            )
            return Question(self._with_preface(tokens), (begin + listed.start("list"), begin + listed.end("list")))
        measured = self._measured(base, form, answer) if extra == "" else None
        if measured:
            return measured
        if extra is None:
            verb, answer = "do", (self.clause.verb[0], answer[1])
        elif base in LASTS and extra == " from" and re.match(r"\S+ (?:to|until|till) \S", self._whole[slice(*answer)]):
            tokens = worded(self._table("how long"), aux=text(form), subject=self._subject(), verb=text(base))
            return Question(self._with_preface(tokens), (answer[0] - len("from "), answer[1]))
        elif self._is_a_time(extra, answer) or (base in LASTS and A_WHILE.match(self._whole[slice(*answer)])):
            aux = {"did": "did", "do": "do"}.get(form, "does")
            tokens = worded(self._table("how long"), aux=text(aux), subject=self._subject(), verb=text(base))
            return Question(self._with_preface(tokens), answer)
        elif self._opens_with_preposition(answer):
            return None
        else:
            answer, circumstance = self._circumstance(answer, base)
            doing = " doing" if base in TAKES_A_GERUND and not extra and self._opens_with_gerund(answer) else ""
            verb = base + extra + doing + circumstance
        tokens = worded(self._table(form), subject=self._subject(), verb=text(verb))
        return Question(self._with_preface(tokens), answer, vague=extra is None or long)

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


_IN_CHARGE = pattern(r"in (?:charge|need|control|favou?r|danger) of\s(?=\w)")


def _without_also(question: Tokens) -> Tokens:
    """ "Also" and "therefore" point at a sentence that does not stand on the card, and so does "While," before a question."""
    said = tuple(
        replace(t, text=_POINTS_BACK.sub("", t.text)) if t.kind is TokenKind.TEXT and holds(t.text, *_BACK) else t
        for t in question
    )
    opens = _OPENS_BACK.match(plain(said))
    return capital(cut(said, opens.end())) if opens else said


_TOWARD = pattern(r"(?<=\w)\s(?:into|onto|towards?)\s")
"""Where something is moved to, behind what moves it: "pushed by muscles into the stomach"."""
_BACK = ("also", "therefore", "thus", "hence", "then", "however", "in turn", "hand")
_POINTS_BACK = pattern(
    r"(?<=\s)(?:also|therefore|thus|hence|(?<!since )(?<!by )(?<!until )then|however|in turn|on the (?:other|one) hand),?\s"
)
_OPENS_BACK = pattern(
    r"(?:While|Meanwhile|However|But|And|So|Then|Thus|Hence|Also|Moreover|Furthermore),\s(?=what|which|who|how|why|when|where)"
)


def _to_do(question: Tokens) -> Tokens:
    """ "What are cells found to?": an infinitive answers."""
    return (*question[:-1], replace(question[-1], text=question[-1].text[:-1] + " do?"))


def first_of(subject: Tokens) -> str:
    found = words(plain(subject))[:1]
    return found[0].lower if found else ""


def _describes(word: Word) -> bool:
    """What an adverb stands before in a subject: "Highly available systems", "Fully connected layers"."""
    return bool(ADJECTIVE.match(word.lower)) or is_participle(word.lower) or word.lower.endswith("ing")


def _holds_a_clause(subject: str) -> bool:
    """Whether a subject is half a sentence: "connection-oriented, meaning that before X can start, the two", "TCP stores it in"."""
    found = [word.lower for word in words(subject)]
    modal = next((i for i, word in enumerate(found) if i and word in ENGLISH.modals), None)
    if modal is not None and not set(found[:modal]) & (RELATIVES | {"why", "how", "what"}):
        return True
    acted = any(
        w.text in PAST
        and (found[i + 1] in ENGLISH.articles | _POSSESSIVES or is_adverb(found[i + 1]))
        and found[i - 1] not in _BEFORE_A_NOUN
        for i, w in enumerate(words(subject)[:-1])
        if i
    )
    if acted and not set(found) & (RELATIVES | {"as"}):
        return True
    verb = next(
        (
            i
            for i, w in enumerate(words(subject)[:-1])
            if i and w.text in _FINITE and found[i - 1] not in _BEFORE_A_NOUN
        ),
        None,
    )
    if verb is not None and not set(found[:verb]) & (RELATIVES | {"why", "how", "what", "as"}):
        return True
    if len(found) < 4 or RELATIVES & set(found[2:]):
        return bool(re.search(r",\s(?:meaning|so|such)\sthat\b", subject))
    at = [i for i, word in enumerate(found) if i and word in OBJECT_PRONOUNS]
    return any(found[i - 1] in ENGLISH.verbs or found[i - 1] in ENGLISH.plural_verbs for i in at)


_FINITE = SURE_VERBS | frozenset("is are was were did does".split())
_BEFORE_A_NOUN = ENGLISH.articles | ENGLISH.prepositions


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


def _opens_with_a_past(answer: str) -> bool:
    """ "invaded the port": the noun before it was read as the verb."""
    found = words(answer)[:2]
    acts = len(found) == 2 and found[0].text in PAST and found[0].text not in BASES
    return acts and (found[1].lower in ENGLISH.articles | _POSSESSIVES or found[1].text.istitle())


_ALONG = frozenset("around along through across away towards toward back up down".split())


def _is_progressive(rest: list[Word]) -> bool:
    """ "is downloading a file", not "is training" or "is learning from data"."""
    determined = len(rest) > 2 and rest[1].lower in ENGLISH.articles | _POSSESSIVES
    if not determined or not rest[0].lower.endswith("ing"):
        return False
    return len(rest[0].lower) > 5


_POSSESSIVES = frozenset("our their its his her your".split())


def _is_bare_adjective(rest: list[Word]) -> bool:
    """ "linearly independent if ...", "invertible exactly when ...": a property, not what something is."""
    k = 1 if is_adverb(rest[0].lower) and len(rest) > 1 else 0
    if not ADJECTIVE.match(rest[k].lower):
        return False
    after = rest[k + 1].lower if k + 1 < len(rest) else ""
    return (
        not after
        or rest[k + 1].start - rest[k].end > 1
        or is_adverb(after)
        or after
        in ("and", "but", "or", "because", "as", "if", "iff", "when", "than", "only", "unless", "until", "once", "so")
    )


def _names_a_kind(rest: list[Word]) -> bool:
    """ "medical condition": an adjective and a noun, though without its article."""
    return (
        len(rest) == 2
        and rest[1].text.islower()
        and _KIND.search(rest[1].lower) is not None
        and rest[1].start - rest[0].end == 1
    )


_KIND = pattern(
    r"(?:condition|disease|disorder|process|system|method|language|algorithm|protocol|state|property|properties|element|compound|structure|device|theory|model|tissue|organ|cells?|substances?|molecules?|particles?|numbers?|functions?|units?|force|science|concept|term|tool|format|service|network|species|organisms?|bacteria|virus|hormone|enzyme|protein|drug|vessels?|powers?|rights?|court|law|party|movement|religion|philosopher|group|class|family)$"
)


def _is_a_measure(rest: list[Word]) -> bool:
    """ "usually 40 bytes", "often empty": how much or how often, not what."""
    adverb = is_adverb(rest[0].lower) or rest[0].lower in ("often", "always", "therefore", "then", "thus", "about")
    after = rest[1].lower if len(rest) > 1 else ""
    loose = after[:1].isdigit() or after in ASKED_PREPOSITIONS or rest[0].lower in ("therefore", "thus", "then")
    return (adverb and (len(rest) == 2 or loose)) or (is_gerund(rest) and len(rest) == 2 and is_adverb(after))


def _first_preposition(rest: list[Word]) -> int | None:
    return next(
        (i for i, word in enumerate(rest[:5]) if word.lower in ASKED_PREPOSITIONS and i > 0 and i + 1 < len(rest)),
        None,
    )
