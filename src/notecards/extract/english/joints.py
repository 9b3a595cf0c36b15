"""Where a second main clause begins in an English sentence."""

from typing import ClassVar

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.joints import SHORTEST, WITH_OBJECT, Joint
from notecards.extract.english.nouns import is_plural
from notecards.extract.english.participles import is_participle
from notecards.extract.english.present import is_third_before_noun
from notecards.extract.english.tables import FIRST_OF_TWO, QUALITIES, SETS_APART
from notecards.extract.english.verbs import NOUN_LIKE, SURE_VERBS, sure_bases
from notecards.extract.languages.english import ENGLISH, ONLY_PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words


class EnglishJoint(Joint):
    """English: most base forms and third persons are nouns as well, so what stands behind a verb has to show that it is one."""

    ADDING: ClassVar[frozenset[str]] = frozenset(("and",))
    SHORTEST_ELIDED: ClassVar[int] = WITH_OBJECT

    def is_open(self) -> bool:
        if self.conjunction in ("so", "and so") and not self.comma:
            return True  # "is masked so the next word stays hidden": for what it is done
        within = words(self.before[slice(*self.first.subject)])[:1]
        if within and within[0].lower in _CONDITIONS and self.conjunction in self.ADDING:
            return True  # "when Russia lost the war, Austria and Prussia ..."
        return super().is_open()

    def concedes(self, first: str) -> bool:
        return first in ("although", "though", "while", "whereas") and self.first.subject[0] > 0

    def waits_for_more(self, first: str) -> bool:
        condition = first in _CONDITIONS and bool(self.conjunction) and "," not in self.before
        return condition or bool(_CASE_WITHIN.search(self.before)) or self._tells_how()

    def _tells_how(self) -> bool:
        """ "deals with how fear, hope | and other moods guide us": what is told has no verb yet, or is a manner told to the end."""
        opens = [match.end() for match in _TELLS.finditer(self.before)][-1:]
        said = self.before[opens[0] :] if opens else ""
        told = clause_of(said, self.language)
        open_end = bool(opens) and (told is None or not said[slice(*told.rest)].strip())
        return open_end or bool(_TO_THE_END.search(self.before))

    def head(self) -> Word | None:
        also = self.conjunction in self.ADDING and self.found and self.found[0].lower in _ALSO
        return next(iter(self.found[1:] if also else self.found), None)

    def goes_on_without_subject(self) -> bool:
        if self.first.subject[1]:
            return False
        does_more = self.comma and self._does_more()
        return does_more or (bool(self.conjunction) and self._has_verb(said_of_another=False))

    def may_bring_a_subject(self) -> bool:
        """ "wrote three plays, he believed that ...": under a name, a bare deed and what else is told of it."""
        opens = self.found[0].lower if self.found else ""
        return (self.comma and opens in ("he", "she", "they")) or (self.conjunction == "and" and opens == "the")

    def _does_more(self) -> bool:
        """ "..., gives them a market": behind a mere comma only a word that is no noun is a second verb, or one of three in a row."""
        if self._is_one_of_three():
            return True
        if self.first.kind is not Verb.SINGULAR or self.has_relative() or len(self.found) < WITH_OBJECT:
            return False
        verb, earlier = self.found[0].lower, self.before[slice(*self.first.verb)].lower()
        alone = not _GOES_ON.search(self.before) and "," not in self.after
        return (
            (verb in SURE_VERBS or (alone and is_third_before_noun(self.found)))
            and verb != earlier
            and self.found[1].lower not in ("it", "them")
        )

    def _is_one_of_three(self) -> bool:
        """ "raised taxes, closed the ports and arrested the merchants": behind the comma and behind the "and" a verb with its object."""
        last = _AND.search(self.after)
        if not self.comma or self.conjunction or not last or self.has_relative():
            return False
        rows = (self.found, words(self.after[last.end() :]))
        pairs = [(row[0].lower, row[1].lower) for row in rows if len(row) >= WITH_OBJECT]
        if self.first.kind is Verb.PLURAL:
            bare = len(pairs) < len(rows) or any(then in ENGLISH.prepositions for _, then in pairs)
            verbs = all(one in ENGLISH.plural_verbs or ENGLISH.noun_verbs.get(one) == one for one, _ in pairs)
            return not bare and verbs and any(one in sure_bases() or then in ENGLISH.articles for one, then in pairs)
        return all(_opens_with_deed(row, self.first.kind) for row in rows)

    def is_no_clause(self) -> bool:
        if self.conjunction in ("and", "or") and not self.comma and FIRST_OF_TWO.search(self.before):
            return True
        head, rest = self.head(), self.before[self.first.rest[0] :]
        if self.first.kind is Verb.COPULA and _A_CASE.match(rest):
            return True  # "Recklessness is where a person knows a risk, and chooses ...": the person does
        if self.first.aux.lower() in ("has", "have", "had") and not rest.strip(" ,"):
            return True  # "had tried but failed": the object of both stands behind the second
        infinitive = _INFINITIVE.match(rest)
        verbs = self.language.plural_verbs
        if self.conjunction and infinitive and head and head.lower in verbs and infinitive[1].lower() in verbs:
            return True  # "need to find and ensure": a second infinitive
        told = self.before.rpartition(" that ")[2] if " that " in self.before else ""
        # "showed that place and speed cannot both be known"
        return bool(told and self.conjunction in self.ADDING) and count(told) < 4 and not clause_of(told, self.language)

    def begins_with_verb(self) -> bool:
        if self._reason_goes_on() or (not self.conjunction and not self._does_more()):
            return False
        if not self.conjunction and is_third_before_noun(self.found):
            return not self.is_said_of_another()
        return self._has_verb(said_of_another=self.is_said_of_another())

    def _reason_goes_on(self) -> bool:
        """ "is bad because it pollutes the air | and has a high price": a second verb without a subject is part of the reason."""
        reason = _REASON_WITHIN.search(self.before)
        return reason is not None and (not self.comma or not self.conjunction or "," in reason.group())

    def _has_verb(self, *, said_of_another: bool) -> bool:
        """Whether a finite verb in the number of the one before it follows, and something behind it."""
        found, language, first = self.found, self.language, self.first
        manner = _MANNER.fullmatch(self.before[first.rest[0] :])  # "converge smoothly and avoid local minima": one fact
        if not manner and not said_of_another and self._is_second_deed():
            return True
        if len(found) == WITH_OBJECT and self.conjunction in ("and", "but"):
            return found[0].lower in ("was", "were") and is_participle(found[1].lower) and first.kind is Verb.PAST
        if len(found) < SHORTEST:
            return False
        if found[0].lower in _ALSO and len(found) > 3:
            found = found[1:]
        verb, following = found[0].lower, found[1].lower
        if verb in language.modals:
            return first.aux.lower() != verb or len(found) > 3
        if verb in (*language.copulas, *language.plural_copulas) and following not in language.relatives:
            return self.conjunction in ("and", "but") and not said_of_another
        has_object = following in language.articles or following in _OBJECTS
        if verb in ("has", "have") and (has_object or following not in (*language.past, "to", "been")):
            kind = _NUMBER.get(first.aux.lower(), first.kind)  # "is attached to the wall and has pores"
            return not SETS_APART.search(self.before) and kind is (Verb.SINGULAR if verb == "has" else Verb.PLURAL)
        told = first.kind is Verb.PAST or first.aux.lower() in ("was", "were", "had")
        if told and (verb in language.past or verb in _UNCHANGED) and not said_of_another:
            return self._is_told(found)
        one = verb in language.verbs and verb not in language.plural_verbs
        if self.conjunction in self.ADDING and not self.comma:
            return self._agrees(verb, following, one=one)
        if following in (*language.copulas, *language.modals):
            return False
        if one:
            return first.kind in (Verb.SINGULAR, Verb.COPULA) or first.aux.lower() in ("is", "has")
        several = first.kind is Verb.PLURAL or first.aux.lower() == "are"
        base = verb in language.plural_verbs or language.noun_verbs.get(verb) == verb
        return base and self.conjunction not in self.ADDING and several

    def _is_second_deed(self) -> bool:
        """ "... and produces bile", "... and imposed reparations": a word that is no noun, in the form of the verb before it."""
        found, language = self.found, self.language
        if self.conjunction != "and" or len(found) < WITH_OBJECT:
            return False
        verb, following = found[0].lower, found[1].lower
        if following in ("them", "him", "her", "it", "and", "or"):
            return False
        counts = following in language.numbers or following[:1].isdigit()
        kind = self.first.kind
        if kind in (Verb.COPULA, Verb.MODAL):
            kind = _NUMBER.get(self.first.aux.lower(), kind)
        if kind is Verb.SINGULAR:
            alone = not _GOES_ON.search(self.before)  # ", meaning it blocks the site and blocks ...": of that part
            sure = verb in SURE_VERBS or (counts and verb in language.verbs) or (alone and is_third_before_noun(found))
            return verb not in _GETS and sure
        if kind is Verb.PLURAL:
            named = len(following) > 1 and found[1].text.isupper()
            base = verb in language.plural_verbs or language.noun_verbs.get(verb) == verb
            in_a_row = self.before.startswith("they ")  # the subject that was put in: a third one of a row
            return verb in sure_bases() or (base and (counts or named or in_a_row))
        return kind is Verb.PAST and verb in language.past and verb.endswith("ed") and verb not in QUALITIES

    def _is_told(self, found: list[Word]) -> bool:
        """ "... and reformed the tax": behind a past form a second one that has an object, or is nothing else."""
        verb, following, language = found[0].lower, found[1].lower, self.language
        if following in ("them", "him", "her", "it"):
            return False  # "moved the nobles to court and made them serve": one fact
        named = found[1].text[:1].isupper() or found[1].text[:1].isdigit()
        if following in language.articles or following in _OBJECTS or following == "to" or named:
            return True
        surely = verb in language.only_past or verb in _SELDOM_ADJECTIVES
        return surely and (self.first.kind is Verb.PAST or verb not in _PARTICIPLES_TOO)

    def _agrees(self, verb: str, following: str, *, one: bool) -> bool:
        """ "... and changes the order": behind a mere "and" a present form with its object, in the number of the verb before it."""
        language, kind = self.language, self.first.kind
        has_object = following in language.articles or following in _OBJECTS
        if not has_object and (verb in NOUN_LIKE or following not in language.prepositions):
            return False
        if one or (has_object and language.noun_verbs.get(verb, verb) != verb):
            return kind is Verb.SINGULAR
        return verb in language.plural_verbs and kind is Verb.PLURAL

    def second(self) -> Clause | None:
        found = super().second()
        if found is None and self.conjunction in _SO:
            return clause_of(f"{self.after.rstrip(' .;!')} because of that", self.language)  # "so the reaction stops"
        return found

    def is_main_clause(self, second: Clause, said: str) -> bool:
        verb = self.after[slice(*second.verb)].lower()
        if verb in NOUN_LIKE and _INFINITIVE.match(self.after[second.rest[0] :]):
            return False  # "a mix of short and long processes to keep both busy"
        if self.conjunction and (self._is_half_a_compound(second, said) or _GIVES_A_REASON.search(said)):
            return False
        if not self.conjunction and (self._names_a_sibling(said) or self._is_spliced(second, said)):
            return True
        named = self.conjunction == "but" and count(said) == 1 and said.strip().lower() not in _NO_NAMES
        return named or super().is_main_clause(second, said)

    def _is_half_a_compound(self, second: Clause, said: str) -> bool:
        """ "the sequence of community and ecosystem changes following ...": a noun as often, behind another noun and with no object."""
        verb, then = self.after[slice(*second.verb)].lower(), words(self.after[slice(*second.rest)])[:1]
        loose = bool(then) and then[0].lower not in ("the", "a", "an", "its", "their", "his", "her", "to", "that")
        return verb in NOUN_LIKE and count(said) == 1 and said.strip().islower() and loose

    def _names_a_sibling(self, said: str) -> bool:
        """ "Lead variables are ..., free variables are ...": behind a mere comma the same noun again, of another kind."""
        one, other = words(self.before[slice(*self.first.subject)]), words(said)
        same = bool(one) and 1 < len(other) <= 3 and other[-1].lower == one[-1].lower
        return same and other[0].lower != one[0].lower and "," not in said

    def _is_spliced(self, second: Clause, said: str) -> bool:
        """ "People infer conclusions, premises imply conclusions": behind a mere comma a plural and a word that is a verb and nothing else."""
        verb, then = self.after[slice(*second.verb)].lower(), words(self.after[slice(*second.rest)])[:1]
        found = words(said)
        one = self.before.count(",") == 0 and self.first.kind is Verb.PLURAL and second.kind is Verb.PLURAL
        sure = verb in sure_bases() and bool(then) and then[0].lower not in ("and", "or", "of")
        return one and sure and 1 <= len(found) <= 2 and is_plural(found[-1].text) and found[0].text.islower()

    def ends_a_list(self, subject: list[str]) -> bool:
        does = subject == [subject[0]] and self._is_done_alone()
        return subject[0] in self.language.plural_verbs or (subject[0].endswith("ing") and not does)

    def _is_done_alone(self) -> bool:
        """ "..., and forgetting weakens it": a gerund and a third person that is no noun."""
        third = self.found[1].lower if len(self.found) > WITH_OBJECT else ""
        return self.comma and third in SURE_VERBS

    def is_bare_subject(self, found: list[Word], second: Clause) -> bool:
        if found[0].lower == "every":
            return True
        if len(found) == 1 and found[0].lower in _ALSO:
            return False
        plural = second.kind is Verb.PLURAL or second.aux.lower() in self.language.plural_copulas
        agrees = plural == is_plural(found[-1].text) or second.kind is Verb.MODAL
        return agrees and super().is_bare_subject(found, second)


def _opens_with_deed(found: list[Word], kind: Verb) -> bool:
    """Whether words begin with a verb of this kind and its object."""
    if len(found) < WITH_OBJECT:
        return False
    verb, following = found[0].lower, found[1].lower
    has_object = following in ENGLISH.articles or following in _OBJECTS or found[1].text[:1].isupper()
    if kind is Verb.SINGULAR:
        return verb in SURE_VERBS or is_third_before_noun(found)
    return kind is Verb.PAST and verb in ENGLISH.past and (has_object or verb in ENGLISH.only_past)


def bare_deed(text: str) -> Clause | None:
    """ "wrote three plays" under somebody's name: a past form and nothing else."""
    verb = next(iter(words(text)), None)
    if verb is None or verb.lower not in ONLY_PAST:
        return None
    return Clause(Verb.PAST, 0, (0, 0), "", (verb.start, verb.end), (verb.end, len(text)))


_GOES_ON = pattern(r",\s\w+ing\s")
_A_CASE = pattern(r"\s*(?:where|when|if)\s")
_AND = pattern(r",?\sand\s")
_CONDITIONS = frozenset("if when whenever once unless although though because".split())
"""What opens a clause that a second may go on with before the main one begins: "If A is lost, but B is found, ..."."""
_CASE_WITHIN = pattern(
    r"\bthat\s+(?:if|when|(?:had|were|should)\s(?:he|she|it|they|the))\b|\b(?:if|when|that)\s(?:for|in|at|by|on|with|due|because|even|without|despite|although|while|since|after|before|during|under|unlike|given|unless|once|from|according)\s[^,]*$"
)
"""What is told begins with a case, and the joint stands before its main clause: "shows that if A is lost"."""
_REASON_WITHIN = pattern(r"\w\s(?:because|since|so(?:\sthat)?|when|if|unless)\s(?:it|they|he|she|we|you)\s[^;]*$")
_TELLS = pattern(r"(?<=\w)\s(?:how|whether)\s")
_TO_THE_END = pattern(r"\b(?:in such a way|such|so) that\b")
_INFINITIVE = pattern(r"\s*to\s(\w*)")
_MANNER = pattern(r"\s*\w+ly")
_GIVES_A_REASON = pattern(r"\w\s(?:so|because)\s")
""" "a thin wall and a short path so all gas passes": what is joined are two objects."""
_SO = ("so", "and so", "thus", "therefore", "hence")
_NUMBER = {"is": Verb.SINGULAR, "has": Verb.SINGULAR, "are": Verb.PLURAL, "have": Verb.PLURAL}
_GETS = frozenset("gets goes becomes remains stays appears".split())
"""What stands behind them is how something is or gets: no object that is asked for."""
_OBJECTS = frozenset("its their his her no all each every both that how what whether".split())
"""What the object of a verb may begin with, and no noun has behind it."""
_ALSO = frozenset("again also still often usually later then finally eventually soon thus instead".split())
_UNCHANGED = frozenset("set put cut let hit spread cast split shut".split())
"""Verbs whose past is their base form."""
_PARTICIPLES_TOO = frozenset(
    "led fought taught sought won lost supported invited forced allowed ordered required established created founded introduced abolished reformed promoted adopted appointed issued caused moved used followed".split()
)
"""After "was" they may be a second participle: "was built and used"."""
_SELDOM_ADJECTIVES = frozenset(
    "started continued established created founded required moved used introduced helped served followed ordered allowed forced invited supported led won lost attempted tried failed ruled reigned joined returned ended abolished reformed promoted adopted appointed issued caused became".split()
)
"""Past forms that hardly ever stand before a noun as "dried" does in "fruits and dried fish"."""
_NO_NAMES = frozenset("only also rather instead still never just not simply".split())
