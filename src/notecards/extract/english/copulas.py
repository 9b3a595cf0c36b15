"""How an English clause with a form of "be" is asked: what something is, what it is like, what it is good at."""

from dataclasses import replace

from notecards.extract.clauses.wording import Question, skipped, worded
from notecards.extract.english.definitions import is_quality, is_somebody
from notecards.extract.english.full_verbs import Verbs
from notecards.extract.english.nouns import NOUNS_TOO, is_plural
from notecards.extract.english.objects import is_gerund
from notecards.extract.english.participles import is_participle
from notecards.extract.english.phrases import COMMON, POSSESSIVES
from notecards.extract.english.tables import (
    A_TIME,
    ADJECTIVE,
    ASKED_PREPOSITIONS,
    COMPARES,
    DEGREES,
    IN_APPOSITION,
    MOST_SOMEWHERE,
    NAMES_A_DEED,
    NAMES_A_REASON,
    NO_PREDICATE,
    OBJECT_PRONOUNS,
    PREDICATES,
    ROLE,
    THE_ONLY,
    THIS,
    TO_A_THING,
    TO_DO,
    TOUGH,
    UNIQUE,
)
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, is_adverb, words
from notecards.tokens import cut, masked, plain, text


class Copulas(Verbs):
    """The forms that ask what the subject is; each is None where it would not read well."""

    def _copula(self) -> Question | None:
        aside = IN_APPOSITION.fullmatch(masked(self.subject))
        if aside:
            return replace(self, subject=cut(self.subject, *aside.span("name")))._copula()
        if self.clause.aux.lower() in ("means", "mean", "denotes", "denote"):
            return self._verb()
        start, end = self._past_hedges()
        rest = words(self._whole[start:end])
        if not rest:
            return None
        if rest[0].lower == "what" and len(rest) > 2 and (rest[1].lower in ENGLISH.verbs or rest[1].lower in PAST):
            return self._does_that(rest[1].text, self._whole[start + rest[2].start : end])
        if rest[0].lower in ("now", "still") and len(rest) > 1:
            start += rest[1].start
            rest = words(self._whole[start:end])
        if self._says_nothing(rest):
            return None
        if self._was_doing(rest):
            return self._prefixed(start, end, rest, 1)
        if self._goes_on(rest):
            return None
        acts = _is_progressive(rest) and rest[0].lower not in ("having", "being")
        if acts and not self._names_a_deed():
            return self._split_at(start, start + rest[0].end, end)
        if is_gerund(rest) and self._is_at_it(rest):
            return self._prefixed(start, end, rest, 1)
        at = _behind_an_adjective(rest)
        if at is not None:
            return self._prefixed(start, end, rest, at)
        charge = _IN_CHARGE.match(self._whole[start:end])
        if charge:
            return self._split_at(start, start + charge.end(), end)
        if self._tells_where_or_how(rest):
            return None
        special = self._mostly_somewhere(start, end) or self._compared(start, end)
        if special:
            return special
        if self._is_a_property(start, end, rest):
            return None
        return self._role(start, end) or self._unique(start, end, rest) or self._defined(start, end, rest)

    def _past_hedges(self) -> tuple[int, int]:
        """Where what is said of the subject begins, behind "actually"; nothing where hedges are all that is sure."""
        start, end = skipped(self._whole, self.clause.rest)
        rest = words(self._whole[start:end])
        hedges = next((i for i, word in enumerate(rest) if not (is_adverb(word.lower) or word.lower == "just")), 0)
        if hedges and rest[hedges].lower in ("a", "an", "the"):
            return start + rest[hedges].start, end  # "actually a shah": a shah
        hedged = hedges > 1 or (rest and rest[0].lower in ("just", "said", "believed", "supposed"))
        return (end, end) if hedged else (start, end)

    def _does_that(self, verb: str, acted_on: str) -> Question:
        """ "Sunlight is what drives the cycle": what drives the cycle?"""
        tokens = worded(self._table("what"), aux=text(verb), verb=text(acted_on))
        return Question(self._with_preface(tokens), skipped(self._whole, self.clause.subject))

    def _says_nothing(self, rest: list[Word]) -> bool:
        if rest[0].lower in NO_PREDICATE and not self.clause.negated:
            return True
        return bool(words(plain(self.subject))[:1]) and self._is_expletive(rest)

    def _names_a_reason(self) -> bool:
        return NAMES_A_REASON.match(plain(self.subject)) is not None

    def _names_a_deed(self) -> bool:
        """ "The goal", "the first step": what is done is what the subject is."""
        return self._names_a_reason() or NAMES_A_DEED.search(plain(self.subject)) is not None

    def _was_doing(self, rest: list[Word]) -> bool:
        """ "Were fighting against the tax"."""
        told = self.clause.aux.lower() in ("was", "were") and len(rest) > 2 and is_gerund(rest)
        return told and rest[1].lower in ASKED_PREPOSITIONS and not self._names_a_reason()

    def _is_at_it(self, rest: list[Word]) -> bool:
        """ "Each process is waiting for a resource": what somebody told by an article does, and not what a term means."""
        opens = words(plain(self.subject))[:1]
        told = bool(opens) and opens[0].lower in ENGLISH.articles | _EACH and len(rest) > 2
        return told and rest[1].lower in ASKED_PREPOSITIONS and not self._names_a_deed()

    def _goes_on(self, rest: list[Word]) -> bool:
        """ "Is floating around in the cytoplasm", "is continuing to happen in the background"."""
        if len(rest) <= 2:
            return False
        along = is_gerund(rest) and rest[1].lower in _ALONG and not NAMES_A_DEED.search(plain(self.subject))
        return along or (rest[0].lower.endswith("ing") and rest[1].lower == "to")

    def _split_at(self, start: int, at: int, end: int) -> Question:
        """Asked with what stands before a place in the predicate; what stands behind it answers."""
        return self._asked("aux", self._whole[start:at].strip(), skipped(self._whole, (at, end)))

    def _tells_where_or_how(self, rest: list[Word]) -> bool:
        where = rest[0].lower in ASKED_PREPOSITIONS and rest[0].lower != "to" and not self._names_a_reason()
        return where or (len(rest) < 3 and bool(ADJECTIVE.match(rest[0].lower)) and not _names_a_kind(rest))

    def _mostly_somewhere(self, start: int, end: int) -> Question | None:
        """ "Is most common in the tropics": where is it most common?"""
        most = MOST_SOMEWHERE.match(self._whole[start:end])
        if not most:
            return None
        return self._asked("where", most["how"], (start + most.start("where"), start + most.end("where")))

    def _compared(self, start: int, end: int) -> Question | None:
        """ "Gold is denser than lead": what is denser than lead?"""
        said = self._whole[start:end]
        if not COMPARES.match(said) or count(said) <= 3 or not self._is_short_name():
            return None
        tokens = worded(self._table("what"), aux=text(self.clause.aux.lower()), verb=text(said))
        return Question(self._with_preface(tokens), skipped(self._whole, self.clause.subject))

    def _is_a_property(self, start: int, end: int, rest: list[Word]) -> bool:
        """Whether the predicate says how something is, how much or what was to be, and not what it is."""
        said, named = self._whole[start:end], plain(self.subject)
        if _is_bare_adjective(rest) or _is_a_measure(rest) or COMPARES.match(said):
            return True
        names = NAMES_A_REASON.search(f"the {named}") or NAMES_A_DEED.search(named)
        ordered = rest[0].lower == "to" and self.clause.aux.lower() in ("was", "were") and not names
        if THE_ONLY.match(said) or ordered:
            return True  # "the teacher was to give a shock"
        alone = len(rest) == 1 or said[rest[0].end :][:1] in (":", ";", ",")
        paired = len(rest) == 1 or rest[1].lower in ENGLISH.coordinators
        several = self.clause.aux.lower() in ENGLISH.plural_copulas and paired and not is_plural(rest[0].lower)
        ends = said[rest[0].end :][:1] in ("", ":", ";")
        bare = ends and len(words(named)) == 1 and self.clause.aux.lower() == "is"  # "Parliament is sovereign"
        lone = (
            (alone or (several and len(rest) > 1))
            and rest[0].text.islower()
            and (several or bare or rest[0].lower in PREDICATES)
        )
        return lone and not self._names_a_reason()

    def _role(self, start: int, end: int) -> Question | None:
        """ "Planning the route is the task of the network layer": what is the task of the network layer?"""
        stands = self.clause.subject[0] < self.clause.subject[1]
        if not ROLE.match(self._whole[start:end]) or not stands or not is_gerund(words(plain(self.subject))):
            return None
        role = text(self._whole[start:end])
        return Question(
            worded(self._table("copula"), aux=text(self.clause.aux.lower()), subject=role), self.clause.subject
        )

    def _unique(self, start: int, end: int, rest: list[Word]) -> Question | None:
        """ "Paris is the capital of France": what is the capital of France?"""
        said = self._whole[start:end]
        points = any(word.lower in _POINTS_AT_IT for word in rest)
        if not UNIQUE.match(said) or len(rest) > 13 or points or not self._is_short_name():
            return None
        tokens = worded(self._table("copula"), aux=text(self.clause.aux.lower()), subject=text(said))
        return Question(tokens, skipped(self._whole, self.clause.subject))

    def _defined(self, start: int, end: int, rest: list[Word]) -> Question:
        """What is it, who is it, what is it like?"""
        if rest[0].lower == "that" and len(rest) > 3 and rest[1].lower != "of" and not is_participle(rest[-1].lower):
            start += rest[0].end + 1
        said, named = self._whole[start:end], plain(self.subject)
        form = "copula like" if is_quality(said) else "copula"
        somebody = (is_somebody(named, said) or is_somebody(said, named)) and not COMMON.fullmatch(named)
        return self._asked("copula who" if somebody else form, "", (start, end), defining=True)

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
        answer = skipped(self._whole, (start + cut_at, end))
        if rest[at].lower == "for" and A_TIME.fullmatch(self._whole[start + cut_at : end].strip()):
            return self._asked("how long", self._whole[start : start + rest[at - 1].end], answer)
        does = rest[at - 1].lower in TO_DO or (
            rest[at + 1].lower in BASES and rest[at + 1].lower not in NOUNS_TOO and rest[at - 1].lower not in TO_A_THING
        )
        does = does and rest[at].lower == "to"
        return self._asked(
            "aux",
            self._whole[start : start + cut_at] + (" do" if does else ""),
            answer,
            vague=does and rest[at - 1].lower in ("likely", "unlikely"),
        )


def _behind_an_adjective(rest: list[Word]) -> int | None:
    """Which word is the preposition of an adjective: "very good at"."""
    at = _first_preposition(rest)
    if at is None or rest[0].lower in ("a", "an", "the", "one", "any") or not ADJECTIVE.match(rest[at - 1].lower):
        return None
    hedged = all(is_adverb(w.lower) or w.lower in DEGREES or w.lower == "not" for w in rest[: at - 1])
    return at if hedged else None


def _first_preposition(rest: list[Word]) -> int | None:
    return next(
        (i for i, word in enumerate(rest[:5]) if word.lower in ASKED_PREPOSITIONS and i > 0 and i + 1 < len(rest)),
        None,
    )


def _is_progressive(rest: list[Word]) -> bool:
    """ "is downloading a file", not "is training" or "is learning from data"."""
    determined = len(rest) > 2 and rest[1].lower in ENGLISH.articles | POSSESSIVES
    if not determined or not rest[0].lower.endswith("ing"):
        return False
    return len(rest[0].lower) > 5


def _is_bare_adjective(rest: list[Word]) -> bool:
    """ "linearly independent if ...", "invertible exactly when ...": a property, not what something is."""
    k = 1 if (is_adverb(rest[0].lower) or rest[0].lower in _HOW_VERY) and len(rest) > 1 else 0
    said = rest[k].lower
    if is_gerund(rest) and len(rest) > 1 and (rest[1].lower in _AT_SOME_TIME or rest[1].lower == "as"):
        return True  # "are living today", "are declining as ..."
    timed = (
        k + 1 < len(rest)
        and rest[k + 1].lower in _AT_SOME_TIME
        and not is_plural(said)
        and said not in ENGLISH.function
    )
    if timed and rest[k].text.islower() and not said[:1].isdigit():
        return True
    if not ADJECTIVE.match(said) and said not in PREDICATES and not said.startswith("non-"):
        return False
    after = rest[k + 1].lower if k + 1 < len(rest) else ""
    return (
        not after
        or rest[k + 1].start - rest[k].end > 1
        or is_adverb(after)
        or after
        in ("and", "but", "or", "because", "as", "if", "iff", "when", "than", "only", "unless", "until", "once", "so")
        or after in _AT_SOME_TIME
    )


_POINTS_AT_IT = frozenset("it its them their him his her".split())
"""In "the smallest space that contains it" the question would speak of its own answer."""
_EACH = frozenset("each every all both these those this".split())
_AT_SOME_TIME = frozenset("by at from during since throughout today now nowadays before after".split())
"""What begins a circumstance behind an adjective: "was unpopular by 1905", "is liquid at room temperature"."""
_HOW_VERY = frozenset("very quite rather too so more less extremely".split())


def _names_a_kind(rest: list[Word]) -> bool:
    """ "medical condition", "chemical messengers": an adjective and a noun, though without its article."""
    if len(rest) != 2 or not rest[1].text.islower() or rest[1].start - rest[0].end != 1:
        return False
    several = is_plural(rest[1].text) and not is_adverb(rest[1].lower)
    return several or _KIND.search(rest[1].lower) is not None


_KIND = pattern(
    r"(?:condition|disease|disorder|process|system|method|language|algorithm|protocol|state|property|properties|element|compound|structure|device|theory|model|tissue|organ|cells?|substances?|molecules?|particles?|numbers?|functions?|units?|force|science|concept|term|tool|format|service|network|species|organisms?|bacteria|virus|hormone|enzyme|protein|drug|vessels?|powers?|rights?|court|law|party|movement|religion|philosopher|group|class|family)$"
)


def _is_a_measure(rest: list[Word]) -> bool:
    """ "usually 40 bytes", "often empty": how much or how often, not what."""
    if is_adverb(rest[0].lower) and len(rest) > 2:
        then, behind = rest[1].lower, rest[2].lower
        if then == "not" or (is_participle(then) and behind in ASKED_PREPOSITIONS):
            return True  # "generally not recoverable", "largely left to its own devices"
    adverb = is_adverb(rest[0].lower) or rest[0].lower in ("often", "always", "therefore", "then", "thus", "about")
    after = rest[1].lower if len(rest) > 1 else ""
    loose = after[:1].isdigit() or after in ASKED_PREPOSITIONS or rest[0].lower in ("therefore", "thus", "then")
    return (adverb and (len(rest) == 2 or loose)) or (is_gerund(rest) and len(rest) == 2 and is_adverb(after))


_IN_CHARGE = pattern(r"in (?:charge|need|control|favou?r|danger) of\s(?=\w)")
_ALONG = frozenset("around along through across away towards toward back up down".split())
