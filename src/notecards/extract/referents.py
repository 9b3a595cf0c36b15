"""What a sentence is about, in words that stand alone: its own subject, or what its pronoun stands for."""

import re

from notecards.extract.answers import trimmed
from notecards.extract.clause import Clause, Verb, clause_of
from notecards.extract.finite import NOUN_LIKE
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.subjects import introduced, is_generic, label
from notecards.extract.wording import NOUNS_TOO, is_plural
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

LONGEST_SUBJECT = 18
"""Words: a longer subject is no longer one thing that a question can name."""

_STANDS_FOR_A_THING = frozenset("it they es sie il elle ils elles 它 它们 ello ella ellos ellas".split())
_PLURAL_PRONOUNS = frozenset("they these".split())
_PERSONS = frozenset("we you wir nous nosotros man on".split())
_POINTS_ELSEWHERE = frozenset(
    "first second third last latter former other another next rest others following option reason way example remainder".split()
)
_PARTS = frozenset("part one kind type step side half portion piece".split())
"""After "this" they stand for what was named before, whatever it is a part of."""
_POINTS_BACK = frozenset("this that it these those them".split())
_SPECIFIED = pattern(r"^\S+\s+\S+.*\s(?:of|between|in|for|von|zwischen|de|entre)\s\S+", re.IGNORECASE)
_ONE_OF = pattern(r"^one of\b", re.IGNORECASE)
_WORK = pattern(
    r"^(?:this|the present|diese[rs]?|ce|cet|cette|est[ea])\s+(?:paper|article|book|study|report|survey|thesis|artikel|aufsatz|buch|arbeit|studie|livre|étude|artículo|libro|estudio|trabajo)$",
    re.IGNORECASE,
)
_ASPECT = pattern(
    r"^(?:the\s+)?(?:(?:main|key|primary|basic|central|whole)\s+)?(?:purpose|goal|idea|aim|role|job|task|function|point|benefit|advantage|use)\s+of\s+",
    re.IGNORECASE,
)


def subject_in(here: Here, row: Tokens, clause: Clause, antecedent: Tokens, said: str = "") -> Tokens:
    """The grammatical subject of a clause in words that stand alone; empty where nothing in reach can be meant.

    antecedent: what "it" would stand for. said: what the same text said before the clause.
    """
    subject = _without_ellipsis(trimmed(cut(row, *clause.subject)))
    found = words(masked(subject))
    if len(found) > 1 and found[0].lower == "then" and here.language.code == "en":
        subject = cut(subject, found[1].start)
        found = words(masked(subject))
    if not found:
        below = here.statement.place is not Place.PARAGRAPH or _opens_its_section(here, clause)
        return antecedent if clause.subject[1] <= clause.start and below else ()
    first = found[0].lower
    if _WORK.match(masked(subject)):
        return _title(here)
    if is_pronoun(subject, here.language):
        found = found[:1] if len(found) == 2 and found[1].lower in ("also", "often", "then", "thus") else found
        if len(found) == 1 and first in ("they", "we") and here.language.code == "en" and introduced(here):
            return text(here.language.questions["authors"])
        if len(found) == 1 and first in _STANDS_FOR_A_THING:
            return antecedent if agrees(first, antecedent) else ()
        if first in _PERSONS:
            return subject if len(found) <= 2 and antecedent else ()
        if len(found) == 2:
            return _named_before(found[1].text, said, here.language) or _named_above(here, found, "")
        if len(found) == 1 and first == "this" and _is_entity_verb(row, clause):
            return antecedent
        if len(found) > 1 and found[1].lower in _PARTS and here.language.code == "en":
            return antecedent if first in here.language.demonstratives else ()
        specified = _SPECIFIED.search(masked(subject)) and here.language.code == "en"
        if not _ONE_OF.match(masked(subject)) and not specified:
            return _named_above(here, found, said)
    if found[-1].lower in here.language.coordinators or _goes_on_with_a_verb(found, said, here.language):
        return ()
    if len(found) <= 3 and found[-1].lower in _POINTS_ELSEWHERE:
        return ()
    if points_back(subject) or (found[0].lower.endswith("ing") and any(word.lower == "your" for word in found)):
        return ()
    if not masked(subject)[-1:].isalpha() and _NUMBER.fullmatch(masked(subject)):
        return ()
    if all(word.lower.endswith("ly") or word.lower in here.language.function for word in found):
        return ()
    return subject if count(plain(subject)) <= LONGEST_SUBJECT else ()


_NUMBER = pattern(r"(?:(?:only|about|over|nur|etwa|seulement|environ|sólo|solo)\s)?[\d.,]+\s?%?\s*", re.IGNORECASE)


def _opens_its_section(here: Here, clause: Clause) -> bool:
    """ "Es una tarifa ..." right under the heading "Impuesto": languages that leave the subject out mean the heading."""
    first = not here.parents and not any(s.tokens for s in here.before)
    return here.language.code in ("es", "it", "pt") and clause.kind is Verb.COPULA and first


_OF_A_THING = frozenset("starts begins includes consists contains comprises covers".split())
"""Verbs of which a thing is the subject, and not all that was said: "this starts with an inventory"."""


def _is_entity_verb(row: Tokens, clause: Clause) -> bool:
    return masked(row)[slice(*clause.verb)].lower() in _OF_A_THING


def named_in_preface(row: Tokens, clause: Clause, language: Language) -> Tokens:
    """ "While BERT is an older model, it is still used": what the clause in front is about is what "it" stands for."""
    before = masked(row)[clause.start : clause.subject[0]]
    opening = words(before)[:1]
    if language.code != "en" or not opening or opening[0].lower not in _CONJUNCTIONS:
        return ()
    start = clause.start + opening[0].end
    inner = clause_of(before[opening[0].end :], language)
    if inner is None or is_pronoun(cut(row, start + inner.subject[0], start + inner.subject[1]), language):
        return ()
    return trimmed(cut(row, start + inner.subject[0], start + inner.subject[1]))


_CONJUNCTIONS = frozenset("while although though since because as".split())


def _goes_on_with_a_verb(subject: list[Word], said: str, language: Language) -> bool:
    """ "... help to identify threats and implement controls to ...": the single word is no subject but a second verb."""
    before = words(said)[-1:]
    joined = bool(before) and before[0].lower in language.coordinators
    return joined and len(subject) == 1 and subject[0].lower in BASES


def is_pronoun(subject: Tokens, language: Language) -> bool:
    """Whether a subject opens with a word that stands for something said before."""
    found = words(masked(subject))
    return bool(found) and found[0].lower in language.pronouns and found[0].lower not in language.articles


def is_person(subject: Tokens) -> bool:
    """ "you", "we": whoever reads or writes; it needs nothing said before."""
    found = words(masked(subject))
    return len(found) == 1 and found[0].lower in _PERSONS


def points_back(subject: Tokens) -> bool:
    """Whether a subject ends in a word that stands for something said before: "rules like these"."""
    found = words(masked(subject))
    return bool(found) and found[-1].text in _POINTS_BACK


def agrees(pronoun: str, antecedent: Tokens) -> bool:
    """English "it" and "they" tell one thing from several."""
    if not antecedent:
        return False
    if pronoun not in ("it", "this", *_PLURAL_PRONOUNS):
        return True
    found = words(masked(antecedent))
    several = bool(found) and (is_plural(found[-1].text) or any(word.lower == "and" for word in found))
    return several == (pronoun in _PLURAL_PRONOUNS)


def core(subject: Tokens) -> Tokens:
    """What a later "it" stands for: the thing, not "the purpose of" the thing."""
    aspect = _ASPECT.match(masked(subject))
    return cut(subject, aspect.end()) if aspect else subject


def restored(row: Tokens, clause: Clause | None, antecedent: Tokens, *, elided: bool) -> Tokens:
    """A later clause of a sentence with the subject it shares put back, or with its pronoun replaced; empty where that is not sure."""
    if not antecedent:
        return ()
    if elided:
        return join((antecedent, row), " ")
    if clause is None or clause.start != clause.subject[0] or clause.subject[0] != 0:
        return ()
    found = words(masked(row)[slice(*clause.subject)])
    apart = plain(row)[found[0].end : found[0].end + 1] == " " if found else False
    if len(found) == 1 and apart and found[0].lower in _STANDS_FOR_A_THING and agrees(found[0].lower, antecedent):
        return join((antecedent, strip(cut(row, found[0].end))), " ")
    return ()


def _named_before(noun: str, said: str, language: Language) -> Tokens:
    """ "This model" after "introduces the transformer model": the phrase that names it."""
    found = re.findall(rf"(?<!\w)((?:the\s+)?(?:[\w-]+\s+){{1,3}}{re.escape(noun)})(?!\w)", said, re.IGNORECASE)
    if not found:
        return ()
    named = found[-1]
    every = words(named)
    small = [word.end for word in every[:-1] if word.lower in _SMALL and word.lower != "the"]
    named = named[small[-1] :].strip() if small else named
    while words(named) and words(named)[0].lower in BASES - NOUNS_TOO:
        named = named[words(named)[0].end :].strip()
    if len(words(named)) - named.lower().startswith("the ") <= 1:
        return ()
    if language.code == "en" and any(
        w.lower in language.plural_verbs and w.lower not in NOUN_LIKE | NOUNS_TOO for w in words(named)[:-1]
    ):
        return ()  # "people want things"
    introduced = re.search(rf"\ban?\s+{re.escape(named)}", said) and language.code == "en"
    return text(f"the {named}" if introduced else named)


_THE = {
    "en": {"this": "the", "these": "the"},
    "de": {"dieser": "der", "diese": "die", "dieses": "das"},
    "fr": {"ce": "le", "cette": "la", "ces": "les"},
    "es": {"este": "el", "esta": "la", "estos": "los", "estas": "las"},
    "it": {"questo": "il", "questa": "la", "queste": "le"},
    "pt": {"este": "o", "esta": "a", "estes": "os", "estas": "as"},
}
_ANY = frozenset(
    "two three four five first second third last other same new different following above same zwei drei dos tres deux trois".split()
)


def _named_above(here: Here, found: list[Word], said: str) -> Tokens:
    """ "These boards" under "Kanban board": the boards, where the labels above (or what was just said) have the noun."""
    article = _THE.get(here.language.code, {}).get(found[0].lower)
    noun, between = found[-1].lower, [word.lower for word in found[1:-1]]
    if article is None or len(noun) < 5 or len(found) > 5 or set(between) & (_ANY | here.language.function):
        return ()
    if noun in _POINTS_ELSEWHERE | _PARTS or (
        here.language.code == "fr" and re.match(r"[aeiouyéèêh]", found[1].lower) and article != "les"
    ):
        return ()
    above = " ".join([plain(s.tokens) for s in (*here.headings, *here.parents)] + [said]).lower()
    if not any(word.lower.startswith(noun[: len(noun) - 1]) for word in words(above)):
        return ()
    return text(" ".join([article, *(word.text for word in found[1:])]))


_SMALL = frozenset(
    "more other several many some further such a an of in on at by for with from to and or as is are was were uses use introduces this that these those has have called each every its their".split()
)


def _title(here: Here) -> Tokens:
    """The work that "this paper" is: the nearest heading that names something, else the title of the note."""
    for heading in here.headings[:1]:
        named = label(heading.tokens)
        if named and not is_generic(plain(named), here.language):
            return join((text("“"), named, text("”")), "")
    return ()


def _without_ellipsis(subject: Tokens) -> Tokens:
    at = masked(subject).find(" …")
    while at >= 0:
        subject = (*cut(subject, 0, at), *cut(subject, at + 2))
        at = masked(subject).find(" …")
    return strip(subject)
