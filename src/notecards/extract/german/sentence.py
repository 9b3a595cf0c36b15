"""A German sentence taken apart."""

from notecards.extract.clauses.clause_parts import Clause, Verb, kind_of, without_parentheses
from notecards.extract.german.clause import parts_of
from notecards.extract.languages import Language
from notecards.extract.words import words


def german_clause(text: str, language: Language) -> Clause | None:
    """The main clause of a masked German sentence, or None where it cannot be told."""
    text = without_parentheses(text)
    every = words(text)
    parts = parts_of(text, every, language)
    if parts is None:
        return None
    verb, following = text[slice(*parts.verb)], words(text[slice(*parts.rest)])[:1]
    word = verb.lower().removesuffix(" sich")
    several = word in language.plural_verbs and word not in language.verbs
    kind = Verb.PLURAL if several else kind_of(word, language)
    negated = bool(following) and following[0].lower in language.negations
    return Clause(kind, every[0].start, parts.subject, verb, parts.verb, parts.rest, negated)
