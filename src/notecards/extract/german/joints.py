"""Where a second main clause begins in a German sentence."""

from typing import ClassVar

from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.joints import SHORTEST, WITH_OBJECT, Joint
from notecards.extract.german.noun_phrases import ADVERBS, OPEN_ATTRIBUTE, RELATIVE
from notecards.extract.german.tables import BE, SEVERAL_DO, is_finite
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words


class GermanJoint(Joint):
    """German: nouns have capitals, and a subordinate clause ends in its verb."""

    SHORTEST_ELIDED: ClassVar[int] = WITH_OBJECT
    ADDING: ClassVar[frozenset[str]] = frozenset(("und",))

    def is_open(self) -> bool:
        return super().is_open() and not _DURING.fullmatch(self.before)

    def waits_for_more(self, first: str) -> bool:
        return bool(_THAT_IF.search(self.before))

    def ends_in_preposition(self, last: str) -> bool:
        if last not in _PARTICLES:
            return last in self.language.prepositions
        head = self.found[0]
        acts = head.text.islower() and (head.lower in self.language.verbs or head.lower in self.language.plural_verbs)
        return not (self.comma or acts)  # "nehmen Wasser auf und geben es ab"

    def is_no_clause(self) -> bool:
        if not self.conjunction:
            return False
        if self.conjunction == "doch" and not self.comma:
            return True
        if OPEN_ATTRIBUTE.search(self.before):
            return True
        head = self.found[0]
        if head.text[:1].isupper() and head.lower in _NOUNS_TOO:
            return True  # "ist Wissen und Wollen der Tat"
        return self._is_within_another()

    def _is_within_another(self) -> bool:
        """Whether what stands before a conjunction ends in a subordinate clause, which then goes on behind it."""
        language = self.language
        opens = language.relatives | language.interrogatives | _SUBORDINATE
        for part in reversed(self.before.split(",")[1:]):
            found = words(part)
            last = found[-1] if found else None
            closed = last is not None and last.text.islower() and language.conjugates(last.lower)
            articles = last is not None and found[0].lower in language.articles and last.text[:1].isupper()
            articles = articles and found[1].lower not in language.prepositions  # "der zu Blässe [und Müdigkeit führt]"
            if not found or closed or articles:
                return False  # a subordinate clause ends in its verb
            if found[0].lower in opens or (
                found[0].lower in language.prepositions and found[1:2] and found[1].lower in opens
            ):
                return True
        return False

    def begins_with_verb(self) -> bool:
        if not self.conjunction:
            return self._adds_a_verb()
        found, language = self.found, self.language
        noun = found[1:] and found[1].text[:1].isupper()
        if len(found) < (WITH_OBJECT if noun or found[0].lower in BE else SHORTEST):
            return False
        verb, following = found[0].lower, found[1].lower
        if verb in language.modals:
            return self.first.aux.lower() != verb
        if self.conjunction in self.ADDING and not self.comma:
            return not self.is_said_of_another() and self._goes_on()
        if self.conjunction == "sondern" and (verb in BE | SEVERAL_DO or language.conjugates(verb)):
            return found[0].text.islower()
        if following in (*language.copulas, *language.modals):
            return False
        return verb in language.verbs and found[0].text[:1].islower()

    def goes_on_without_subject(self) -> bool:
        """ "(Das Rad treibt die Welle,) dreht den Stein [und hebt die Hämmer]", "... dreht den Stein[, hebt aber nichts]"."""
        if not self.conjunction:
            return self._adds_a_verb()
        return self.conjunction in self.ADDING and len(self.found) >= WITH_OBJECT and self._goes_on()

    def is_said_of_another(self) -> bool:
        return self.has_relative() and "," in self.before  # "das" is an article too

    def _adds_a_verb(self) -> bool:
        """ "Der Rat verliert die Wahl, [behält] aber sein Amt": behind a mere comma a second verb of the same subject."""
        found, language, first = self.found, self.language, self.first
        verb = found[0].lower
        one = verb in language.verbs or verb in _ONE
        several = verb in SEVERAL_DO or (verb in language.plural_verbs and verb not in language.verbs)
        kinds = (Verb.SINGULAR, Verb.COPULA, Verb.MODAL) if one else (Verb.PLURAL, Verb.COPULA) if several else ()
        told = first.start == first.subject[0] and first.kind in kinds and self.before[first.rest[0] :].strip()
        return (
            bool(told)
            and INNER.search(self.before) is None
            and found[0].text.islower()
            and len(found) >= SHORTEST
            and found[1].lower not in language.modals
        )

    def _goes_on(self) -> bool:
        """ "... und bildet den Harn": a sure verb in the number of the first, with its object."""
        found, language, first = self.found, self.language, self.first
        if len(found) > WITH_OBJECT and found[1].lower in ADVERBS | {"sozusagen", "zugleich"}:
            found = [found[0], *found[2:]]  # "und dient sozusagen als Ersatz"
        verb, following = found[0].lower, found[1].lower
        if verb in BE and first.aux.lower() not in BE:
            return first.kind in ((Verb.PLURAL, Verb.PERFECT) if verb in SEVERAL_DO else (Verb.SINGULAR, Verb.PERFECT))
        has = verb in _HAS and first.aux.lower() not in _HAS
        if not found[0].text[:1].islower() or (verb in language.function and not has):
            return False
        noun = next((word for word in found[1:3] if word.text[:1].isupper()), None)
        quality = following.endswith(("e", "en", "es", "er")) or noun is found[1]
        determined = (
            following in language.articles - {"des"}
            or (has and following in _OWN)
            or following in language.numbers
            or following in language.prepositions
            or following == "dass"
            or (noun is not None and quality)
        )
        one = verb in language.verbs or (verb.endswith("t") and len(verb) > 4 and not verb.startswith("ge"))
        one = (one and verb not in language.plural_verbs) or (has and verb in _ONE)
        several = not one and (has or (verb in language.plural_verbs and verb not in language.verbs))
        kinds = (Verb.SINGULAR, Verb.PLURAL, Verb.COPULA) if one else (Verb.PLURAL,) if several else ()
        owns = first.aux.lower() == ("hat" if one else "haben") and words(self.before)[-1].text[:1].isupper()
        if determined and owns and (one or several):
            return True  # "hat vier Kammern und pumpt das Blut": it has them, nothing is done to them
        undergone = first.aux.lower() in (("wird", "wurde") if one else ("werden", "wurden"))
        return determined and (first.kind in kinds or (undergone and (one or several)))

    def has_own_subject(self) -> bool:
        return super().has_own_subject() or (self.comma and not self.conjunction and self._turned())

    def _turned(self) -> bool:
        """ "..., deswegen blieb sie schwach", "..., in Kraft trat er 1920": what opens the second clause stands before its verb."""
        found = self.found
        at = next((k for k in range(1, min(5, len(found) - 1)) if self._is_finite(found[k])), 0)
        opening = found[0].lower
        follows = at == 1 and opening in _CONSEQUENT
        placed = at > 1 and opening in self.language.prepositions and found[1].lower not in RELATIVE
        placed = placed and found[at + 1].lower in ("er", "sie", "es") and found[at - 1].text[:1].isupper()
        return (follows or placed) and "," not in self.after[: found[at].start]

    def _is_finite(self, word: Word) -> bool:
        return word.text.islower() and (is_finite(word.lower) or word.lower in self.language.plural_verbs)

    def may_open(self, head: Word | None) -> bool:
        if self.conjunction and head is not None and head.lower in self.language.articles and "," not in self.before:
            return True  # "... und das Blut wird ausgeworfen"
        if head is not None and head.lower in BE and head.text.islower():
            return True  # "..., ist schneller"
        return super().may_open(head) or (self.comma and not self.conjunction and self._turned())

    def is_main_clause(self, second: Clause, said: str) -> bool:
        told = self.after[slice(*second.rest)].strip(" .;!")
        if self.found[0].lower in self.language.relatives and not told:
            return False  # "der den Zoll und die Maut erhebt"
        undone = self.first.kind in (Verb.MODAL, Verb.PERFECT) and not self.after[slice(*second.rest)].strip(" .;!")
        return not undone and super().is_main_clause(second, said)  # "wurde von Brutus und Cassius ermordet"

    def is_bare_subject(self, found: list[Word], second: Clause) -> bool:
        if self.conjunction:
            return super().is_bare_subject(found, second)
        attribute = len(found) == 2 and found[0].lower.endswith(("e", "en")) and found[1].text[:1].isupper()
        return attribute or (len(found) <= 2 and all(word.text[:1].isupper() for word in found))


_DURING = pattern(r"Während\s(?:der|des|einer|eines)\s[^,]+")
"""No clause, but a phrase before a whole clause: "Während der Teilung verdoppelt sich der Faden"."""
_THAT_IF = pattern(r"\bdass\s+wenn\b")
INNER = pattern(
    r",\s(?:\w+\s)?(?:der|die|das|den|dem|deren|dessen|welche[rsnm]?|wo\w*|was|wie|dass|ob|wenn|weil|da|um|falls|sobald|als|bis|nachdem|indem|obwohl|während|damit)\s"
)
"""A subordinate clause behind its comma."""
_NOUNS_TOO = frozenset(
    "wollen können müssen sollen dürfen haben sein werden wissen denken fühlen handeln leben sterben lernen lesen schreiben rechnen verstehen erinnern vergessen sehen hören sprechen essen trinken verhalten unterlassen".split()
)
"""Infinitives that are nouns where they have a capital."""
_SUBORDINATE = frozenset("da falls sobald indem damit sodass bevor nachdem solange bis sofern".split())
_ONE = frozenset("ist war wird wurde hat hatte kann muss soll darf".split())
_HAS = frozenset("hat hatte haben hatten".split())
_OWN = frozenset("seinen seine sein ihren ihre ihr keinen keine kein".split())
_CONSEQUENT = frozenset("deswegen deshalb daher darum dadurch damit somit folglich dann trotzdem dennoch".split())
_PARTICLES = frozenset("an auf aus vor zu mit nach bei um durch über unter".split())
"""Prepositions that are half of a verb as often: "bietet den Posten an, ..."."""
