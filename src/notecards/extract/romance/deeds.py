"""Deeds behind a Romance label, and how they are asked: "Leucocytes : libèrent ...", "Glía: Se encuentran ..."."""

import re
from dataclasses import replace

from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import NEVER, ByLanguage, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import with_article
from notecards.extract.romance.clause import NOUN_LIKE
from notecards.extract.romance.frames import known
from notecards.extract.romance.lists import asked_of
from notecards.extract.romance.persons import begins_with_somebody
from notecards.extract.romance.phrases import articled
from notecards.extract.romance.states import is_quality_alone, undergone
from notecards.extract.romance.tables import ADJECTIVE, COMPARING, IN_A_MANNER
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def quoted(here: Here, term: Tokens) -> Tokens:
    """A common noun whose article is not known, in quotation marks: "Que fait « Volant » ?"."""
    found, language = words(plain(term)), here.language
    if len(found) > 2 and _INFINITIVE[language].search(found[0].lower) and found[1].lower in language.articles:
        return small_first(term)  # "Rectificar un río: acelera ..."
    if len(found) != 1 or not found[0].text[1:].islower():
        return term
    known = (
        found[0].text in here.note.inner
        or with_article(plain(term), language)
        or articled(term, language, here.note) != term
    )
    if known or len(plain(term)) < len("Volant") - 1:
        return term
    return _in_marks(term, language)


_INFINITIVE = ByLanguage(NEVER, fr=pattern(r"(?:er|ir|re)$"), es=pattern(r"[aei]r(?:se)?$"))


def _in_marks(term: Tokens, language: Language) -> Tokens:
    before, after = _MARKS[language]
    return (*text(before), *term, *text(after))


_MARKS = ByLanguage(("«", "»"), fr=("« ", " »"))
"""Quotation marks, in French with their blanks."""


def several_deeds(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """How several verbs with a comma between them are asked, all together: "modifica, clasifica y empaqueta proteínas"."""
    return whole_deed(here, term, idea) if _does_several(here, idea) else None


def _does_several(here: Here, idea: Tokens) -> bool:
    each = re.split(r",\s(?:(?:et|y|e)\s)?", masked(idea))
    if len(each) < 2:
        return False
    second = (words(each[1])[:1] or [Word("", 0, 0)])[0].lower
    return second not in NOUN_LIKE and here.language.conjugates(second)


def whole_deed(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Mastocytes : libèrent histamine": what do they do? Asked so where the verb's own question fits not."""
    language, found = here.language, words(masked(idea))
    if len(found) < 2 or not 1 <= count(plain(term)) <= 6 or begins_with_somebody(masked(idea), found):
        return None
    verb, following = found[0].lower, found[1].lower
    several = verb in language.plural_verbs and verb not in language.verbs
    auxiliary = language.modals | language.perfect | {*language.copulas, *language.plural_copulas}
    some = {"de", "d'", "du"} if verb in _BEARS else {"de", "d'", "du", "des"}
    object_follows = following in language.articles - some or bool(re.match(r"l['’]", following))
    becomes = following == "a" and found[2:3] and found[2].lower in ("ser", "estar")
    if verb in auxiliary or verb in _NO_DEED or becomes or not (several or verb in language.verbs):
        return None
    if (verb in NOUN_LIKE or _NOUN_OR_PARTICIPLE.fullmatch(verb)) and not object_follows:
        return None
    opening = words(plain(term))[0].lower
    alone = len(words(plain(term))) == 1 and ADJECTIVE.search(opening)
    if alone or (opening not in NOUN_LIKE and language.conjugates(opening)):
        return None  # "Transporta sustancias: lleva oxígeno": of whom stands above
    subject = articled(term, language, here.note)
    first = words(plain(subject))[0]
    if first.lower not in language.articles and not re.match(r"l['’]", first.lower):
        named = with_article(plain(term), language)
        if named and named[1] == several:
            subject = (*text(named[0]), *small_first(term))
        elif several and _EVERY_PLURAL[language] and first.text[1:].islower() and first.text.endswith(("s", "x")):
            subject = (*text(_EVERY_PLURAL[language]), *small_first(term))
        elif not plain(term).isupper():  # an abbreviation stands for itself: "Que fait DNS ?"
            subject = _in_marks(term, language)
    elif several != (first.lower in ("les", "los", "las", "unos", "unas", "des")):
        return None
    front = worded(language.questions["deeds" if several else "deed"], subject=subject)
    return Question(front, (0, len(plain(idea))), vague=True)


_NO_DEED = frozenset("para cerca existe existen".split())
_BEARS = frozenset("porte transporte active offre brise".split())
"""Before "des" they are verbs rather than nouns: "porte des ribosomes"."""


_NOUN_OR_PARTICIPLE = pattern(
    r"(?:\w*(?:duit|fait|crit|trait|dit)|sort|sent|vit|suit|mis|pris|fut|sert|part|permis|promis|compris|ouvert|offert)"
)


def done_to(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Protéine: fabriquée par les ribosomes" with its subject and verb, and how that is asked."""
    does = _view(here, term, idea) or _several_do(here, term, idea) or _SAID_OF_IT[here.language](here, term, idea)
    if does:
        return does
    if is_quality_alone(plain(term), here.language):
        return None  # "Especial: elegido para ...": of which thing stands above
    return undergone(idea, term, here.language, here.note)


def _several_do(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Ribosomas: sintetizan proteínas" with its subject, and how that is asked."""
    found, language = words(masked(idea)), here.language
    if len(found) < 3 or count(plain(term)) > 4 or begins_with_somebody(masked(idea), found):
        return None
    if found[0].lower in language.plural_verbs:
        idea = small_first(idea)  # "**Ribosomas.** Realizan la síntesis"
        found = words(masked(idea))
    if not found[0].text.islower():
        return None
    verb, following = found[0].lower, found[1].lower
    plural = verb in language.plural_verbs and verb not in language.verbs
    like = verb in NOUN_LIKE and verb in language.verbs
    plural = plural or (like and (following in language.articles or following.startswith(("l'", "l’"))))
    elided = like and following.startswith("l'")
    if not plural or not (elided or following in language.articles or following in language.prepositions):
        return None
    if like:
        term = articled(term, language, here.note)
    elif words(masked(term))[0].lower not in language.articles:
        term = _AS_SEVERAL[language](term, language)
    said = join((term, idea), " ")
    clause = clause_of(masked(said), language)
    question = (
        ask(clause, said, term, here.note, language) if clause and clause.subject[1] <= len(plain(term)) + 1 else None
    )
    return (said, question) if question else None


def _without_article(term: Tokens, language: Language) -> Tokens:
    return term


def _french_several(term: Tokens, language: Language) -> Tokens:
    return (*text(_EVERY_PLURAL[language]), *(small_first(term) if plain(term)[1:2].islower() else term))


def _spanish_several(term: Tokens, language: Language) -> Tokens:
    named = with_article(plain(term), language)
    return (*text(named[0]), *small_first(term)) if named and named[1] else term


_EVERY_PLURAL = ByLanguage("", fr="les ")
"""The article of a plural of either gender."""
_AS_SEVERAL = ByLanguage(_without_article, fr=_french_several, es=_spanish_several)
"""A plural name with its article."""


def _said_of_it(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Glía: Se encuentran entre las neuronas", "Leucocitos: Son menos numerosos que ...": the sentence with its subject, and how
    that is asked."""
    language, found = here.language, words(masked(idea))
    if len(found) < 3 or not 1 <= count(plain(term)) <= 6:
        return None
    first, second = found[0].lower, found[1].lower
    if IN_A_MANNER.search(masked(idea)) and is_quality_alone(plain(term), language):
        return None  # "Personal: Se realiza de manera directa"
    itself = first == "se" or bool(re.match(r"s['’]\w", first))
    copula = first in (*language.copulas, *language.plural_copulas)
    sure = language.conjugates(first) and first not in NOUN_LIKE and found[0].text[:1].isupper()
    if not (itself or (copula and second in COMPARING) or sure):
        return None
    subject = articled(term, language, here.note)
    named = with_article(plain(term), language)
    subject = (*text(named[0]), *small_first(term)) if subject == term and named else subject
    said = join((subject, small_first(idea)), " ")
    clause = clause_of(masked(said), language)
    whole = clause and not clause.start and clause.subject[0] == 0 and clause.subject[1] == len(plain(subject)) + 1
    question = ask(clause, said, subject, here.note, language) if clause and whole and not clause.negated else None
    return (said, question) if question and not question.defining else None


def deed_named(here: Here, term: Tokens) -> Tokens:
    """ "Produce: bilis" under "Hígado", "Coinciden en: ...": what does the liver produce? Empty for a label that is no verb."""
    found, language = words(masked(term)), here.language
    verb = found[0].lower if found else ""
    several = verb in language.plural_verbs and verb not in language.verbs
    if not 1 <= len(found) <= 3 or not (several or verb in language.verbs) or verb in NOUN_LIKE | _NO_DEED:
        return ()
    if (len(found) > 1 and found[-1].lower not in language.prepositions) or with_article(plain(term), language):
        return ()
    owner = known(here, subject_of(here)) or ()
    named = words(plain(owner))
    owner = owner if named and several == (named[0].lower in ("los", "las")) and len(named) <= _LONGEST_OWNER else ()
    to = f"{found[-1].text.capitalize()} qué" if len(found) > 1 else "Qué"
    done = small_first(cut(term, 0, found[-2 if len(found) > 1 else -1].end))
    return worded("¿{to} {verb} {}?" if owner else "¿{to} {verb}?", subject=owner, to=text(to), verb=done)


_LONGEST_OWNER = 5


_SAID_OF_IT = ByLanguage(nothing, fr=_said_of_it, es=_said_of_it)


def _view(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Platon : la justice est l'harmonie de l'âme": what the sentence behind a name is asked, with the name before it."""
    named, language = words(plain(term)), here.language
    proper = len(named) <= _LONGEST_NAME and all(
        word.text[:1].isupper() and word.text[1:].islower() and word.lower not in here.note.lower for word in named
    )
    if not proper or not named or with_article(plain(term), language) or is_quality_alone(plain(term), language):
        return None
    clause = clause_of(masked(idea), language)
    opening = words(masked(idea))[0].lower
    about = opening in language.articles - {"de", "d", "du"} or re.match(r"l['’]", opening)
    if clause is None or not about or clause.start or clause.subject[0] >= clause.subject[1]:
        return None
    if clause.kind is not Verb.COPULA:
        return None  # "Abandon : le fermier quitte le champ" tells what it is
    question = ask(clause, idea, strip(cut(idea, *clause.subject)), here.note, language)
    return (idea, replace(question, tokens=asked_of(term, question.tokens, language))) if question else None


_LONGEST_NAME = 2
"""Words of a name that a question may open with."""
