"""What the Romance languages tell of a label and the text behind it: what is denied or likened, sides, and articles."""

import re
from itertools import pairwise

from notecards.extract.about.labels import bare, label
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import LONGEST, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import capital, definition_question, small_first, worded
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import NOUN_LIKE
from notecards.extract.term_forms import TermForms, stands_among
from notecards.extract.words import Word, count, sentences, words
from notecards.tokens import Tokens, cut, masked, plain, strip


class RomanceTerms(TermForms):
    """What all of them share."""

    def defines_nothing(self, here: Here, term: Tokens, idea: Tokens, body: Tokens) -> bool:
        if _PLACED[here.language].match(masked(idea)):
            return True  # "Pulmonar: entre el ventrículo y la arteria"
        return _FORBIDS.match(masked(idea)) is not None or super().defines_nothing(here, term, idea, body)

    def one_word_answers(self, here: Here, term: Tokens) -> bool:
        return stands_among(here, _LONG_LABEL)

    def _is_told_of(self, said: list[Word], language: Language) -> bool:
        copulas = (*language.copulas, *language.plural_copulas)
        if said[0].text[:1].islower() and said[0].lower == "se":
            return True
        if (
            len(said) > 3
            and said[0].lower in _DENIES_OR_LIMITS
            and (said[1].lower in language.modals or language.conjugates(said[1].lower))
        ):
            return True
        likened = len(said) > 3 and said[0].lower in copulas and said[1].lower in ("más", "menos", "plus", "moins")
        return likened or super()._is_told_of(said, language)


_LONG_LABEL = pattern(r"[^:.\n]{2,60}:\s+\S")
"""A line with its label, which may be a noun and what tells it apart: "Les graines riches en protéines et en lipides : ..."."""
_DEFINES = pattern(r"(?:définition|definition|definición|concepto)", re.IGNORECASE)
"""A label that says of the thing above it what that is."""
_FORBIDS = pattern(r"(?:ne (?:pas|jamais|plus)|no|non|não)\s\w{3,}(?:er|ir|re|ar)\s", re.IGNORECASE)
"""What is told not to be done defines nothing: "ne pas conclure ..."."""
_PLACED = ByLanguage(
    NEVER, es=pattern(r"(?:ante|entre|desde|sobre|tras|hacia|bajo|contra|hasta|de|del)\s(?!\d|casi|unos|unas)")
)
"""A phrase behind a label that says where or whose, not what."""
_DENIES_OR_LIMITS = frozenset("ne no non não solo sólo solamente siempre nunca seulement toujours jamais".split())


class SidedTerms(RomanceTerms):
    """French and Spanish, whose labels name sides by a table and whose terms get their article."""

    def is_no_term(self, here: Here, term: Tokens, rest: Tokens, confidence: float) -> bool:
        said = words(masked(term))
        cut_off = len(said) == 2 and said[0].lower in here.language.conditions  # "Quand $n$ = 2 : ..."
        where = len(said) > 1 and said[0].lower in _PLACES_IT and clause_of(masked(rest), here.language) is not None
        stated = where or _is_a_sentence(term, here.language) or _is_turned_round(said, here.language)
        return plain(term)[:1] in "=≠" or cut_off or stated

    def says_what_it_is(self, here: Here, idea: Tokens) -> bool:
        """ "Son vesículas redondeadas", of a name."""
        found = words(masked(idea))
        return len(found) > 2 and found[0].lower in (*here.language.copulas, *here.language.plural_copulas)

    def side(self, here: Here, term: Tokens, idea: Tokens, body: Tokens) -> Tokens:
        """ "Causes : ..." asks which they are, "Définition : ..." what the thing above is."""
        from notecards.extract.romance.frames import known
        from notecards.extract.romance.labels import side_asked
        from notecards.extract.romance.sides import whose

        above = subject_of(here)
        if _DEFINES.fullmatch(plain(term).strip()) and above and count(plain(above)) <= 6:
            return definition_question(known(here, above) or lowered(above, here.note), plain(idea), here.language)
        return self._whose(here, term, side_asked(term, masked(idea), here.language, whose(here)))

    def _whose(self, here: Here, term: Tokens, asked: Tokens) -> Tokens:
        """The question for a side, with the thing it is a side of."""
        return asked

    def side_by_kind(self, here: Here, term: Tokens, idea: Tokens) -> Tokens:
        """A label and nothing but qualities, "Absorption : rapide, complète": what is it like?"""
        from notecards.extract.romance.states import qualified

        return qualified(lowered(term, here.note), plain(idea), here.language, here.note)

    def label_alone(self, here: Here, term: Tokens, idea: Tokens) -> Tokens | None:
        """ "Prophase : les chromosomes se condensent": what happens in it?"""
        from notecards.extract.romance.frames import framed

        return framed(here, term, idea) or None

    def under_a_side(self, here: Here, term: Tokens, idea: Tokens) -> Tokens:
        """ "BNP : > 400 pg/mL" under "Examens" says no more than what the exam shows."""
        from notecards.extract.romance.labels import is_told_of

        if not (here.parents or here.headings):
            return ()
        above = bare(label((here.parents or here.headings)[-1].tokens))
        if not is_told_of(above, masked(idea), here.language):
            return ()
        return worded(here.language.questions["cell"], subject=capital(above), header=self._within_a_question(term))

    def _within_a_question(self, term: Tokens) -> Tokens:
        return term

    def with_article(self, here: Here, term: Tokens, idea: Tokens) -> Tokens:
        """ "Aparato de Golgi" with the article that the note itself writes before it."""
        from notecards.extract.romance.phrases import articled

        found = words(plain(term))
        joined = {word.lower for word in found} & {"ou", "o", "et", "y"}
        if not found or joined or found[0].lower not in here.note.articles:
            return term
        return articled(term, here.language, here.note)


class SpanishTerms(SidedTerms):
    """As in French, but a question goes on with a small letter, and what a side belongs to stands before it."""

    def _whose(self, here: Here, term: Tokens, asked: Tokens) -> Tokens:
        from notecards.extract.romance.lists import of_its_owner

        return of_its_owner(here, term, asked)

    def is_no_term(self, here: Here, term: Tokens, rest: Tokens, confidence: float) -> bool:
        return plain(term).strip().lower() in _OF_OTHERS or super().is_no_term(here, term, rest, confidence)

    def completes_parent(self, here: Here, term: Tokens) -> Tokens:
        from notecards.extract.romance.deeds import deed_named

        return deed_named(here, term)

    def label_alone(self, here: Here, term: Tokens, idea: Tokens) -> Tokens | None:
        by = _BY_WHOM.match(plain(term))
        if by:
            form = _DEFINED_SO[here.language] if by["sense"] else here.language.questions["definition bare"]
            return worded(form, subject=term)
        return super().label_alone(here, term, idea)

    def unbroken(self, idea: Tokens, body: Tokens) -> Tokens:
        """ "Su pago está sujeto a: plazo o condición" with what stands behind its colon."""
        broken = _BREAKS_OFF.search(masked(idea))
        if not broken:
            return idea
        if broken["joins"]:
            return trimmed(cut(idea, 0, broken.start()))
        whole = masked(body)
        sentence = trimmed(cut(body, *sentences(whole)[0]))
        sentence = strip(sentence, " .")
        return sentence if ":" in masked(sentence).rstrip(": ") and count(masked(sentence)) <= LONGEST else ()

    def names_no_thing(self, here: Here, term: Tokens, idea: Tokens) -> bool:
        said, language = [word.lower for word in words(masked(idea))], here.language
        told = len(said) > 1 and said[0] in (*language.copulas, *language.plural_copulas) and said[1] not in _CASE
        return not told and super().names_no_thing(here, term, idea)

    def _within_a_question(self, term: Tokens) -> Tokens:
        return small_first(term) if plain(term)[1:2].islower() else term


_BREAKS_OFF = pattern(
    r"\s(?:a|al|de|del|en|con|por|para|que|como|(?P<joins>[oyeu]|y/o)|(?:puede|deben?|suele)n?\s(?:ser|estar))$"
)
"""How an idea ends that a colon, or what stands below, completes."""
_BY_WHOM = pattern(r"(?P<sense>según|segundo|(?:en|em) sentido)\s|del?\s", re.IGNORECASE)
"""How a label begins that says by whom or in which sense the thing above is defined, or whose it is."""
_DEFINED_SO = ByLanguage("{}: ¿cómo se define?", pt="{}: como se define?")
_CASE = frozenset("más menos cuando si".split())
_OF_OTHERS = frozenset("ambos ambas todos todas otros otras algunos algunas".split())
"""Labels of which something else than a definition is told."""


def _is_a_sentence(term: Tokens, language: Language) -> bool:
    """ "La macroéconomie étudie l'économie : ...": an article, a noun and a verb with its object."""
    clause = clause_of(masked(term), language)
    if clause is None or clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or clause.subject[0] >= clause.subject[1]:
        return False
    opening = words(masked(term))[0].lower
    itself = masked(term)[slice(*clause.verb)].lower().startswith(("se ", "s'", "s’"))
    behind = words(masked(term)[slice(*clause.rest)])[:1]
    acts = bool(behind) and (behind[0].lower in language.articles or behind[0].lower.startswith(("l'", "l’")))
    return (opening in language.articles or opening.startswith(("l'", "l’"))) and (itself or acts)


def _is_turned_round(said: list[Word], language: Language) -> bool:
    """ "Au printemps 1887 éclate un incident : ...": a time or place, a verb and its subject."""
    opens = len(said) > 3 and said[0].lower in language.prepositions | language.openers
    return opens and any(
        word.lower in language.verbs and word.lower not in NOUN_LIKE and behind.lower in language.articles - _OF
        for word, behind in pairwise(said[1:])
    )


_PLACES_IT = frozenset("dans chez pendant durant sous sur vers entre avant après depuis".split())
"""Prepositions of a place or time that a label sets a sentence into: "Dans le pays : ..."."""
_OF = frozenset("de d d' du des".split())
