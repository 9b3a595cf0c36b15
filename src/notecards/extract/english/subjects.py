"""What of an English subject is asked about, and which subjects make no question: commands, half a sentence."""

import itertools
import re
from dataclasses import replace
from typing import Self

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.english.imperatives import WITH_A_CLAUSE
from notecards.extract.english.nouns import NOUNS_TOO, is_plural
from notecards.extract.english.participles import is_participle
from notecards.extract.english.phrases import POSSESSIVES, Phrases
from notecards.extract.english.tables import (
    A_SENTENCE_BEFORE,
    ADJECTIVE,
    ALSO_CALLED,
    ASIDE,
    CUT_IN_TWO,
    DEGREES,
    HAS_AN_ASIDE,
    IN_APPOSITION,
    LISTS_ITS_PARTS,
    LOOSE_SUBJECT,
    OBJECT_PRONOUNS,
    RELATIVES,
    SET_BESIDE,
    SIDES_OF,
    SOME_TIME,
    THE_MORE,
)
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb, stands_in, words
from notecards.tokens import cut, masked, plain


class Subjects(Phrases):
    """A clause whose subject still holds what belongs in no question."""

    def _pared(self) -> Self | None:
        """The same clause without an adverb before its subject, a quotation mark, a list of parts; None where there is none."""
        named, (begin, stop) = plain(self.subject), self.clause.subject
        adverb = SOME_TIME.match(named)
        if adverb and self._whole.startswith(named, begin):
            later = replace(self.clause, subject=(begin + adverb.end(), stop))
            return replace(self, clause=later, subject=cut(self.subject, adverb.end()))
        aside = _BETWEEN_DASHES.search(masked(self.subject)) or _ITS_SYMBOL.search(named)
        if aside:
            return replace(self, subject=cut(self.subject, 0, aside.start()))
        if named.count("'") == 1 and self._whole[begin - 1 : begin] == "'" and self._whole.startswith(named, begin):
            quoted = replace(self.clause, subject=(begin - 1, stop))
            return replace(self, clause=quoted, subject=cut(self.row, begin - 1, begin + len(named)))
        side = SIDES_OF.fullmatch(named) if begin >= stop else None
        if side:
            return replace(self, subject=cut(self.subject, side.start("of")))
        bracket = LISTS_ITS_PARTS.fullmatch(masked(self.subject))
        if bracket:
            return replace(self, subject=cut(self.subject, *bracket.span("name")))
        aside = ASIDE.match(self._whole, self.clause.rest[0], self.clause.rest[1])
        return replace(self, clause=replace(self.clause, rest=(aside.end(), self.clause.rest[1]))) if aside else None

    def _says_more(self) -> bool:
        """Whether the sentence says something else before or behind, so that the clause alone is not what it says."""
        before = self._whole[self.clause.start : self.clause.subject[0]]
        if self._whole[self.clause.rest[0] :].lstrip().startswith(":"):
            return True  # "a new movement began: absolutism"
        if THE_MORE.match(self._whole) or A_SENTENCE_BEFORE.match(before) or " iff " in before:
            return True
        cut_in_two = CUT_IN_TWO.fullmatch(self._whole[self.clause.subject[0] : self.clause.verb[0]])
        return cut_in_two is not None and "," in masked(self.subject)

    def _called(self) -> Self | None:
        """Without its other name."""
        called = ALSO_CALLED.fullmatch(masked(self.subject))
        return replace(self, subject=cut(self.subject, *called.span("name"))) if called else None

    def _without_aside(self) -> Self | None:
        """Without the adverb or the apposition that a comma sets off behind the subject."""
        often = _HOW_OFTEN.search(masked(self.subject))
        if often:
            return replace(self, subject=cut(self.subject, 0, often.start()))
        aside = IN_APPOSITION.fullmatch(masked(self.subject)) or HAS_AN_ASIDE.fullmatch(masked(self.subject))
        aside = aside or SET_BESIDE.fullmatch(masked(self.subject)) or _HIS_OFFICE.fullmatch(masked(self.subject))
        if aside and self._whole[self.clause.subject[0] : self.clause.verb[0]].rstrip().removesuffix(
            self.clause.aux
        ).rstrip().endswith(","):
            return replace(self, subject=cut(self.subject, *aside.span("name")))
        return None

    def _is_no_subject(self) -> bool:
        """Whether what was read as the subject is a command, half a sentence, or was cut out of one."""
        named = plain(self.subject)
        if not words(named) or self._holds_a_deed() or LOOSE_SUBJECT.search(named):
            return True  # a sign alone names nothing
        if named.count('"') % 2 or named.count("“") != named.count("”") or re.search(r"['’](?:ll|ve|d)\b", named):
            return True
        opening = words(named)[:2]
        compound = self.clause.kind is Verb.COPULA and len(words(named)) == 2  # "supply shocks are ..."
        if _is_command(opening) and not (compound and opening[0].lower not in WITH_A_CLAUSE):
            return True
        phrase = self._whole[slice(*self.clause.verb)].lower().split()
        if self.clause.kind is Verb.MODAL and phrase[:1] and phrase[0] in ENGLISH.modals:
            return True  # "jobs might can move"
        every = words(named)
        if len(every) > 1 and all(re.fullmatch(r"\w+(?:ical|ial|ous|ful|less)", word.lower) for word in every):
            return True  # "Autobiographical consequential experiences": the noun was read as the verb
        if re.search(r"\s(?:is|are|was|were)\san?\s", named) and every[0].lower not in ("what", "who"):
            return True
        within = _OF_WHICH.search(named)
        if within and not any(ENGLISH.conjugates(word.lower) or word.lower in PAST for word in words(within["rest"])):
            return True  # "Means through which the league": the verb is that of its clause
        return _holds_a_clause(named) or re.search(r"[=<>→←@!?;|]", masked(self.subject)) is not None

    def _holds_a_deed(self) -> bool:
        """ "People question the church, explore new ideas"."""
        raw = self._whole[self.clause.subject[0] : self.clause.verb[0]].rstrip()
        return raw.endswith(",") and any(
            is_plural(word.text) and stands_in(then.lower, ENGLISH.plural_verbs, ENGLISH.noun_verbs)
            for word, then in itertools.pairwise(words(raw))
        )


_OF_WHICH = pattern(r"\b(?:through|by|in|of|under|from|with|for|on|to)\s(?:which|whom)\s(?P<rest>.*)$")
_BETWEEN_DASHES = pattern(r"(?:\s[-–—]\s(?:[^-–—]|(?<=\w)-(?=\w))+\s[-–—]\s*|(?<=\w)—[^—]{2,70}—?\s*)$")
_ITS_SYMBOL = pattern(r"(?<=\w),\s\$[^$]+\$\s*,?\s*$")
"""The symbol of the subject, set off by a comma: "the cell state, $c_t$, ..."."""
_HIS_OFFICE = pattern(r"(?P<name>[A-Z][\w.'’-]+(?:\s(?:[A-Z][\w.'’-]*|of|the|de|von)){0,4}), [a-z][^,]{2,60},?\s*")
"""Somebody or something by name, and what it is: "Marie Antoinette, queen of France,"."""
_HOW_OFTEN = pattern(r"(?<=,)\s(?:always|often|usually|never|also|still|generally|typically)\s*$")


def _is_command(opening: list[Word]) -> bool:
    """ "Assume conflicts are rare", "Regularly review the rules"."""
    if len(opening) < 2:
        return False
    first, second = opening
    if (
        first.text in BASES
        and first.text not in NOUNS_TOO
        and (is_plural(second.text) or second.lower in ENGLISH.articles)
    ):
        return True
    return is_adverb(first.lower) and not _describes(second)


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
        and found[i - 1] not in _BEFORE_A_NOUN
        and (
            found[i + 1] in ENGLISH.articles | POSSESSIVES
            or is_adverb(found[i + 1])
            or (i > 1 and is_adverb(found[i - 1]) and not {found[i + 1], found[i - 2]} & (_BEFORE_A_NOUN | DEGREES))
        )
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
    return any(ENGLISH.conjugates(found[i - 1]) for i in at)


_FINITE = SURE_VERBS | frozenset("is are was were did does".split())
_BEFORE_A_NOUN = ENGLISH.articles | ENGLISH.prepositions
