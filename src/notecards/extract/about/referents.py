"""What a sentence is about, in words that stand alone: its own subject, or what its pronoun stands for."""

import re

from notecards.extract.about.demonstratives import POINTS_ELSEWHERE, named_above, named_before, of_its_kind
from notecards.extract.about.labels import is_generic, label
from notecards.extract.about.pronouns import (
    PERSONS,
    STANDS_FOR_A_THING,
    Pronoun,
    agrees,
    is_pronoun,
    points_back,
)
from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage, empty, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import capital
from notecards.extract.english import left_out as left_out_in_english
from notecards.extract.english import pronouns as english
from notecards.extract.german import pronouns as german
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance import left_out as left_out_in_romance
from notecards.extract.romance import pronouns as romance
from notecards.extract.romance.owned import owned
from notecards.extract.statements import Place
from notecards.extract.words import Word, count, is_adverb, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def subject_in(here: Here, row: Tokens, clause: Clause, antecedent: Tokens, said: str = "") -> Tokens:
    """The grammatical subject of a clause in words that stand alone; empty where nothing in reach can be meant.

    antecedent: what "it" would stand for. said: what the same text said before the clause.
    """
    language = here.language
    subject = _named(row, clause, language)
    found = words(masked(subject))
    if not found:
        return _LEFT_OUT[language](here, row, clause, antecedent)
    if _WORK.match(masked(subject)):
        return _title(here)
    belonging = _OWNED[language](here, subject, antecedent)
    if belonging is not None:
        return belonging
    counted = found[0].lower == "one" and found[1:2] and found[1].lower != "of"
    one_of_several = counted and (
        (len(found) > 2 and clause.kind is Verb.COPULA) or _BESIDE_ANOTHER.search(masked(here.statement.tokens))
    )
    if is_pronoun(subject, language) and not one_of_several:
        only = len(found) == 2 and found[1].lower in _ADVERBS
        meant = _meant_by(Pronoun(here, row, clause, subject, found[:1] if only else found, antecedent, said))
        if meant is not None:
            return meant
    return subject if _stands_alone(subject, found, said, language) else ()


_BESIDE_ANOTHER = pattern(r"\b(?:the|an)\s?other\b")
"""What "one substrate" stands beside: it is no one told of before."""
_ADVERBS = words_of("also often then thus")
"""Behind a pronoun they are no noun: "It also ..."."""
_WORK = pattern(
    r"^(?:this|the present|diese[rs]?|ce|cet|cette|est[ea])\s+(?:paper|article|book|study|report|survey|thesis|artikel|aufsatz|buch|arbeit|studie|livre|étude|artículo|libro|estudio|trabajo)$",
    re.IGNORECASE,
)


def _named(row: Tokens, clause: Clause, language: Language) -> Tokens:
    """The subject as it stands, without what only leads to it or is put in behind it."""
    subject = _without_ellipsis(trimmed(cut(row, *clause.subject)))
    found = words(masked(subject))
    if len(found) > 1 and found[0].lower in _LEADS_TO_IT[language]:
        subject = cut(subject, found[1].start)
    aside = _ASIDE[language].search(masked(subject)) if found and found[0].lower in language.demonstratives else None
    return cut(subject, 0, aside.start()) if aside else subject


_LEADS_TO_IT = ByLanguage(frozenset[str](), en=frozenset({"then"}))
_ASIDE = ByLanguage(
    NEVER,
    de=pattern(r",\s(?:wie|die|der|das|den|dem|deren|dessen|welche[rsnm]?|in|mit|bei)\s[^,]+,?\s*$"),
)
"""What is put in behind "diese ...": "diese Ordnung, wie Eucken sie nannte,"."""


def _without_ellipsis(subject: Tokens) -> Tokens:
    at = masked(subject).find(" …")
    while at >= 0:
        subject = (*cut(subject, 0, at), *cut(subject, at + 2))
        at = masked(subject).find(" …")
    return strip(subject)


def _left_out(here: Here, row: Tokens, clause: Clause, antecedent: Tokens) -> Tokens:
    """What a clause without a subject is about, where a subject is left out only in bullets and in lines that begin small."""
    small = masked(row)[:1].islower() and clause.kind is Verb.SINGULAR
    below = here.statement.place is not Place.PARAGRAPH or small
    return antecedent if below and clause.subject[1] <= clause.start else ()


_LEFT_OUT = ByLanguage(_left_out, en=left_out_in_english.left_out, romance=left_out_in_romance.left_out)


def told_before(here: Here) -> Tokens:
    """What the line before is about, where the sentences below it may go on about that: "Il pousse ..."; empty elsewhere."""
    return _TOLD_BEFORE[here.language](here)


_TOLD_BEFORE = ByLanguage(empty, romance=left_out_in_romance.told_before)


_OWNED = ByLanguage(nothing, en=english.owned, romance=owned)
"""A subject with its possessive told: "la finalidad del contrato" for "su finalidad"."""


def _title(here: Here) -> Tokens:
    """The work that "this paper" is: the nearest heading that names something, else the title of the note."""
    for heading in here.headings[:1]:
        named = label(heading.tokens)
        if named and not is_generic(plain(named), here.language):
            return join((text("“"), named, text("”")), "")
    return ()


def _meant_by(pronoun: Pronoun) -> Tokens | None:
    """What a pronoun stands for, empty where nothing in reach can be meant; None where the subject says itself which one it means."""
    here, found, first = pronoun.here, pronoun.found, pronoun.first
    told = _STANDS_FOR[here.language](pronoun)
    if told is not None:
        return told
    if pronoun.alone and first in STANDS_FOR_A_THING:
        return pronoun.antecedent if agrees(first, pronoun.antecedent) else ()
    if first in PERSONS:
        return pronoun.subject if len(found) <= 2 and pronoun.antecedent else ()
    if len(found) == 2:
        thing = named_before(found[1].text, pronoun.said, here.language) or of_its_kind(here, found)
        return thing or named_above(here, found, "")
    whole = masked(pronoun.subject)
    if _ONE_OF.match(whole) or _SPECIFIED[here.language].search(whole):
        return None
    return named_above(here, found, pronoun.said)


_STANDS_FOR = ByLanguage(nothing, en=english.stands_for, de=german.stands_for, romance=romance.stands_for)
"""What the grammar of one language alone tells of a pronoun, asked first."""
_SPECIFIED = ByLanguage(
    NEVER,
    en=pattern(r"^\S+\s+\S+.*\s(?:of|between|in|for|von|zwischen|de|entre)\s\S+", re.IGNORECASE),
)
"""A demonstrative that points ahead: "these differences between A and B"."""
_ONE_OF = pattern(r"^(?:one of\b|those (?:with|without|who|of|from)\s)", re.IGNORECASE)


def _stands_alone(subject: Tokens, found: list[Word], said: str, language: Language) -> bool:
    """Whether a subject without a pronoun before it says by itself what it means."""
    if found[-1].lower in language.coordinators or _goes_on_with_a_verb(found, said, language):
        return False
    if len(found) <= 3 and found[-1].lower in POINTS_ELSEWHERE:
        return False
    if points_back(subject) or (found[0].lower.endswith("ing") and any(word.lower == "your" for word in found)):
        return False
    if not masked(subject)[-1:].isalpha() and _NUMBER.fullmatch(masked(subject)):
        return False
    if all(is_adverb(word.lower) or word.lower in language.function for word in found):
        return False
    return count(plain(subject)) <= LONGEST_SUBJECT


LONGEST_SUBJECT = 18
"""Words: a longer subject is no longer one thing that a question can name."""
_NUMBER = pattern(r"(?:(?:only|about|over|nur|etwa|seulement|environ|sólo|solo)\s)?[\d.,]+\s?%?\s*", re.IGNORECASE)


def _goes_on_with_a_verb(subject: list[Word], said: str, language: Language) -> bool:
    """ "... help to identify threats and implement controls to ...": the single word is no subject but a second verb."""
    before = words(said)[-1:]
    joined = bool(before) and before[0].lower in language.coordinators
    return joined and len(subject) == 1 and subject[0].lower in BASES


def named_in_preface(row: Tokens, clause: Clause, language: Language) -> Tokens:
    """ "While BERT is an older model, it is still used": what the clause in front is about is what "it" stands for."""
    before = masked(row)[clause.start : clause.subject[0]]
    opening = words(before)[:1]
    if not opening or opening[0].lower not in _CONJUNCTIONS[language]:
        return ()
    start = clause.start + opening[0].end
    inner = clause_of(before[opening[0].end :], language)
    if inner is None or is_pronoun(cut(row, start + inner.subject[0], start + inner.subject[1]), language):
        return ()
    return trimmed(cut(row, start + inner.subject[0], start + inner.subject[1]))


_CONJUNCTIONS = ByLanguage(frozenset[str](), en=words_of("while although though since because as"))


def core(subject: Tokens) -> Tokens:
    """What a later "it" stands for: the thing, not "the purpose of" the thing."""
    aside = _SAID_BESIDE.fullmatch(masked(subject))
    subject = cut(subject, 0, aside.end("named")) if aside else subject
    aspect = _ASPECT.match(masked(subject))
    return cut(subject, aspect.end()) if aspect else subject


_SAID_BESIDE = pattern(
    r"(?P<named>(?!.*(?<!\w)(?:and|or|und|oder|et|ou|y|o|e)(?!\w))[^,;:()]{3,50}),\s[^,;:()]{3,80},?\s*"
)
"""A name and what is said of it between commas: "Boulanger, a friend of Clemenceau,"."""


_ASPECT = pattern(
    r"^(?:the\s+)?(?:(?:main|key|primary|basic|central|whole)\s+)?(?:purpose|goal|idea|aim|role|job|task|function|point|benefit|advantage|use)\s+of\s+",
    re.IGNORECASE,
)


def restored(row: Tokens, clause: Clause | None, antecedent: Tokens, *, elided: bool) -> Tokens:
    """A later clause of a sentence with the subject it shares put back, or with its pronoun replaced; empty where that is not sure."""
    if not antecedent:
        return ()
    if elided:
        adverb = _ADVERBS_AT_END.search(masked(antecedent))
        return _opening(join((cut(antecedent, 0, adverb.start()) if adverb else antecedent, row), " "))
    if clause is None or clause.start != clause.subject[0] or clause.subject[0] != 0:
        return ()
    if _STANDS_FOR_NOTHING.match(masked(row)):
        return ()
    found = words(masked(row)[slice(*clause.subject)])
    apart = plain(row)[found[0].end : found[0].end + 1] == " " if found else False
    if len(found) == 1 and apart and found[0].lower in STANDS_FOR_A_THING and agrees(found[0].lower, antecedent):
        return _opening(join((antecedent, strip(cut(row, found[0].end))), " "))
    return ()


def _opening(row: Tokens) -> Tokens:
    """A sentence whose subject was put back, from its article on: a name keeps its letters."""
    return capital(row) if _ARTICLE.match(masked(row)) else row


_ARTICLE = pattern(
    r"(?:the|an?|les?|la|une?|des|el|los|las|un|una|il|lo|gli|i|o|os|as|um|uma|der|die|das|eine?)\s|l['’]"
)
_ADVERBS_AT_END = pattern(
    r"(?<=\w)(?:\s(?:generally|usually|typically|normally|often|only|also|still|now|then|always|mostly|mainly))+$"
)
"""Of "the remedy generally only applies ... and is ..." they belong to the first verb."""
_STANDS_FOR_NOTHING = pattern(
    r"es\s(?:wurden?|wird|werden|gibt|gab|kam|kommt|gilt|galt|bedarf|entsteh(?:t|en)|entstand(?:en)?|folgte?n?|herrschte?n?|fehlte?n?)\s",
    re.IGNORECASE,
)
"""German: "es wurde ein Rat gebildet", "es gibt": nothing said before is meant."""
