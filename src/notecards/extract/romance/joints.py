"""Where a second main clause begins in a French, Spanish, Italian or Portuguese sentence."""

import re
from typing import ClassVar

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.joints import WITH_OBJECT, Joint
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import NOUN_LIKE, is_adverb
from notecards.extract.romance.tables import DONE, WHOSE
from notecards.extract.words import Word


class RomanceJoint(Joint):
    """Subjects may be left out, and a verb may have its "se" before it."""

    ADDING: ClassVar[frozenset[str]] = frozenset("et y e &".split())
    BARE_OBJECTS: ClassVar[bool] = True
    """Whether an object may stand without any article: "y produce energía"."""

    def waits_for_more(self, first: str) -> bool:
        return bool(_OPENS_ELIDED.match(self.before) or _THAT_IF.search(self.before))

    def goes_on_without_subject(self) -> bool:
        adds = self.conjunction in self.ADDING and self.first.subject[1] == 0
        return adds and self._goes_on() and not self.has_relative()

    def may_bring_a_subject(self) -> bool:
        return bool(self.conjunction) and not self.first.subject[1]

    def is_no_clause(self) -> bool:
        """ "cuando la válvula mitral y tricúspide se abren": the case that opened before the joint has no verb there."""
        opens = _OPENS_A_CASE[self.language]
        if not self.conjunction or not opens.search(self.before):
            return False
        within = opens.split(self.before)[-1]
        return clause_of(within, self.language) is None

    def begins_with_verb(self) -> bool:
        found, language = self.found, self.language
        if not self.conjunction or len(found) < WITH_OBJECT:
            return False
        verb, following = found[0].lower, found[1].lower
        if verb in language.modals:
            return self.first.aux.lower() != verb
        if not self.before[self.first.rest[0] :].strip(" ,"):
            return False  # "sanciona y promulga las leyes": the object of both stands behind the second
        if self.conjunction in self.ADDING and not self.comma:
            behind_adverb = bool(_ENDS_IN_ADVERB.search(self.before))
            return not self.is_said_of_another() and self._goes_on(behind_adverb=behind_adverb)
        if following in (*language.copulas, *language.modals):
            return False
        return verb in language.verbs and found[0].text[:1].islower()

    def _goes_on(self, *, behind_adverb: bool = False) -> bool:
        """ "... et produit une hormone": a sure verb in the number of the first, with its object."""
        found, language = self.found, self.language
        if found and found[0].lower in _ONLY[language]:
            found = found[1:]
        if len(found) > WITH_OBJECT and is_adverb(found[1].lower, language):
            found = [found[0], *found[2:]]  # "... et touche surtout les vignes"
        if len(found) < WITH_OBJECT:
            return False
        verb, following = found[0].lower, found[1].lower
        if verb in ("se", "si") or verb.startswith(("s'", "s’")):
            itself = following if verb in ("se", "si") else verb[2:]
            return len(found) > WITH_OBJECT and language.conjugates(itself) and itself not in language.function
        agrees = self.copula_agrees(verb)
        if agrees is not None:
            return len(found) > WITH_OBJECT and agrees
        if not found[0].text[:1].islower() or verb in language.function:
            return False
        one = (verb in language.verbs and verb not in language.plural_verbs) or _DID[language].fullmatch(
            verb
        ) is not None
        several = verb in language.plural_verbs and verb not in language.verbs
        determined = (
            following in language.articles - _PARTITIVE
            or following in language.numbers
            or _ELIDED_ARTICLE.match(following) is not None
            or following in WHOSE
            or (following in language.prepositions and (verb not in NOUN_LIKE or self.shows_a_verb(following)))
            or following in _ABOUT
        )
        if self.BARE_OBJECTS and following not in language.function and not determined:
            surely = verb not in NOUN_LIKE - {"libera"} or behind_adverb or (one and following.endswith("s"))
            determined = surely and (one or several) and not _PARTICIPLE.search(verb)
        kinds = (Verb.SINGULAR, Verb.PLURAL, Verb.COPULA) if one else (Verb.PLURAL,) if several else ()
        both = (
            several and self.first.aux.lower() in self.language.plural_copulas
        )  # "sont portées par le sang et agissent sur ..."
        owns = self.first.kind is Verb.PERFECT and self.first.aux.lower() == ("a" if one else "ont")
        owns = owns and (one or several) and not DONE.match(self.before[self.first.rest[0] :].lstrip())
        return determined and (self.first.kind in kinds or both or owns)

    def shows_a_verb(self, following: str) -> bool:
        """Whether a word like a noun's, behind the conjunction and before a preposition, is a verb."""
        return False

    def copula_agrees(self, verb: str) -> bool | None:
        """Whether a form of "be" has the number of the verb before the joint; None where the verb is no such form."""
        return None

    def ends_a_list(self, subject: list[str]) -> bool:
        return subject[-1] in _JOINING  # "iguales en forma y | tamaño y poseen ..."


class SpanishJoint(RomanceJoint):
    """Spanish and French: so many of their verbs are listed that a listed one is trusted behind a mere comma."""

    SHORTEST_ELIDED: ClassVar[int] = WITH_OBJECT

    def adds_a_deed(self) -> bool:
        """ "Le gouvernement dissout la ligue, [rétablit le scrutin] et ...": behind a mere comma a second verb with its object."""
        found, language, first = self.found[:2], self.language, self.first
        if self.conjunction or len(found) < 2 or first.subject[0] >= first.subject[1]:
            return False
        if not self.before[first.rest[0] :].strip(" ,"):
            return False
        verb, following = found[0].lower, found[1].lower
        table = {Verb.SINGULAR: language.verbs, Verb.PLURAL: language.plural_verbs}.get(first.kind, {})
        elided = following.startswith(("l'", "l’"))
        sure = verb not in NOUN_LIKE or following in _BEFORE_NOUNS or elided
        acts = verb in table and found[0].text.islower() and sure
        determined = following in language.articles - {"de", "d"} or elided
        in_a_row = any(word.lower in table for word in self.found[2:] if self._stands_behind_and(word))
        bare = self.BARE_OBJECTS and (following.endswith("s") or in_a_row) and following not in language.function
        return acts and (determined or bare) and not self.has_relative()

    def _stands_behind_and(self, word: Word) -> bool:
        return self.after[: word.start].rstrip().endswith((" y", " e", " et"))

    def copula_agrees(self, verb: str) -> bool | None:
        several = verb in self.language.plural_copulas or verb == "están"
        if not several and verb not in self.language.copulas and verb != "está":
            return None
        return self.first.kind in ((Verb.PLURAL,) if several else (Verb.SINGULAR, Verb.COPULA))


class FrenchJoint(SpanishJoint):
    """French: an object has its article, were it the partitive one."""

    BARE_OBJECTS: ClassVar[bool] = False

    def _goes_on(self, *, behind_adverb: bool = False) -> bool:
        """ "... et a sa part dans la crise", "... et ont perdu la guerre": "have" with what one has, or with what was done."""
        verb, following = self.found[0].lower, self.found[1].lower
        if verb not in ("a", "ont"):
            return super()._goes_on(behind_adverb=behind_adverb)
        has = following in WHOSE | {"un", "une", "été", *self.language.numbers} or DONE.match(following) is not None
        several = self.first.kind is Verb.PLURAL or self.first.aux.lower() in (*self.language.plural_copulas, "ont")
        return has and len(self.found) > WITH_OBJECT and several == (verb == "ont")

    def shows_a_verb(self, following: str) -> bool:
        """ "conseille le gouvernement et juge en dernier ressort": a second noun would have its article as the first has."""
        return _ENDS_SURELY.search(self.before) is not None and following not in self.language.articles


_OPENS_ELIDED = pattern(
    r"\s*(?:s['’]ils?|lorsqu['’]|puisqu['’]|quoiqu['’]|dès que?|dès qu['’])(?:\s|\w)", re.IGNORECASE
)
_THAT_IF = pattern(r"\bque\s+si\b")
_CASE = r"\s(?:cuando|si|lorsque|quand|quando|porque|aunque|donde|où)\s"
_OPENS_A_CASE = ByLanguage(
    pattern(_CASE, re.IGNORECASE),
    es=pattern(
        rf"{_CASE}|\s(?:del?|al?|en|con|por|mediante|según|sobre)\s?(?:(?:el|l[ao]s?)\s)?(?:cual(?:es)?|que)\s",
        re.IGNORECASE,
    ),
)
"""What opens a case or, in Spanish, a clause with its preposition: "un mecanismo por el cual ..."."""
_ENDS_IN_ADVERB = pattern(r"\w{3,}ment?e?\s*$")
_ENDS_SURELY = pattern(r"(?:(?<!\w)(?:les?|la|une?)\s|l['’])[^\W\d_]+\s*$|\sen \d{3,4}\s*$")
"""A noun with its article, or a year: a second noun would be like it."""
_DID = ByLanguage(NEVER, es=pattern(r"[a-zñáéíú]{2,}[^\W\d_]ó"))
"""What somebody did, whether a table has the verb or not: "y marchó sobre París"."""
_ABOUT = words_of("environ approximativement aproximadamente circa")
_PARTITIVE = frozenset("de d d' du des del di".split())
_ELIDED_ARTICLE = pattern(r"l['’]\w")
_BEFORE_NOUNS = frozenset("le la les un une el los las una".split())
"""No noun stands right before one of these: "règle le débit" is a deed."""
_ALSO = words_of("solo sólo solamente también además siempre nunca")
_ONLY = ByLanguage(frozenset[str](), es=_ALSO, pt=_ALSO)
"""Adverbs before a second verb: "y también produce"."""
_PARTICIPLE = pattern(r"[aiu][dt][oaie]s?$")
_JOINING = frozenset("et ou y e o u".split())
