"""What a term and the text behind it are asked as: what it is, what it does, or the side, measure or formula that it names."""

import re

from notecards.cards import Kind
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import capital, definition_question, small_first, worded
from notecards.extract.english.term_forms import EnglishTerms
from notecards.extract.facts import Found
from notecards.extract.german.term_forms import GermanTerms
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.lists.list_labels import counted_front
from notecards.extract.patterns import pattern
from notecards.extract.romance.kinds import full_name
from notecards.extract.romance.term_forms import RomanceTerms, SidedTerms, SpanishTerms
from notecards.extract.rules.counted import counted_list
from notecards.extract.rules.deeds import deed, done_to, whole_deed
from notecards.extract.rules.kinds import kind_of
from notecards.extract.rules.labelled import defined
from notecards.extract.rules.sides import compared, happened, side_of
from notecards.extract.term_forms import TermForms
from notecards.extract.terms import is_condition, is_telling, names_one_thing
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, masked, plain, strip, text

NAME = "definition"

FORMS = ByLanguage(
    TermForms(),
    en=EnglishTerms(),
    de=GermanTerms(),
    romance=RomanceTerms(),
    fr=SidedTerms(),
    es=SpanishTerms(),
    pt=SpanishTerms(),
)
"""How each language reads and asks a label."""


def fact(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """The card that asks what the term is, or, where its definition begins with a verb, what it does."""
    if asks_in_place(here.language):
        return defined(here, term, rest, confidence)
    term, forms = _FULL_NAME[here.language](here, term), FORMS[here.language]
    body = _body(here, forms.up_to_next_label(rest))
    idea = forms.unbroken(trimmed(first_idea(body)), body)
    sentence = count(_clause(masked(body)))
    if sentence > LONGEST and count(plain(idea)) < sentence / 5 and not forms.says_what_it_is(here, idea):
        return None
    shown = _FOR_EXAMPLE[here.language].match(masked(idea))
    if forms.defines_nothing(here, term, idea, body) or (shown and count(masked(idea)) > _LONGEST_EXAMPLE):
        return None
    brief = _brevity(here, term, idea, confidence)
    if brief is None:
        return None
    confidence -= brief
    inner = lowered(term, here.note)
    law = _NAMES_A_LAW.search(plain(term)) is not None
    front, idea = _side_or_deed(here, term, idea, body, law=law)
    if shown and not words(masked(idea))[1].lower.endswith("ed"):
        front, idea = worded(here.language.questions["example"], subject=inner), trimmed(cut(idea, shown.end()))
    if not front and not law and not forms.asks_lists_first(term):
        front = _as_it_stands(here, term, idea)
    counted = None if front else counted_list(here, term, idea, confidence)
    if counted:
        return counted
    front = front or forms.side_by_kind(here, term, idea) or (() if law else _as_it_stands(here, term, idea))
    front = front or side_of(here, term, idea) or _complexity(here, term, idea)
    if not front:
        inner = kind_of(here, inner)
        idea = forms.shortened(_without_copula(idea, here.language))
        confidence -= 0.1 if len(words(masked(term))) > 6 else 0.0
        front = forms.under_a_side(here, term, idea) or definition_question(
            forms.with_article(here, inner, idea), plain(idea), here.language
        )
    return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))


_LONGEST_EXAMPLE = 12
"""Words of an example that is a name or a sentence; what is longer is a story."""
_FOR_EXAMPLE = ByLanguage(
    NEVER,
    en=pattern(r"(?:e\.?g\.?|for example|for instance)[,:]?\s+", re.IGNORECASE),
    de=pattern(r"(?:z\.\s?B\.|zum Beispiel|bspw\.|beispielsweise)\s+"),
)


def _as_it_is(here: Here, term: Tokens) -> Tokens:
    return term


_FULL_NAME = ByLanguage(_as_it_is, es=full_name)
"""A label that only tells a kind apart, with what it is a kind of."""


def _body(here: Here, rest: Tokens) -> Tokens:
    """What stands behind a label, without the dash that may lead to it and with a sign that belongs to a number."""
    stray = _STRAY.match(masked(rest))
    rest = cut(rest, stray.end()) if stray else rest
    negative = _BELOW_ZERO.match(masked(rest)) or (
        _A_MINUS.match(masked(rest)) and "=" in masked(here.statement.tokens)
    )
    return trimmed(strip(rest, " ") if negative else strip(rest, " -–"))


_STRAY = pattern(r"\s*\*\*(?:\s+|$)")
"""Bold that closes behind a label and was never opened: "** Sluice:** lets the flood pass"."""
_A_MINUS = pattern(r"\s*[-−–][\w(]")
_BELOW_ZERO = pattern(r"\s*[-–−]\d")
"""What begins with a sign of its own: "-18 °C"."""


def _brevity(here: Here, term: Tokens, idea: Tokens, confidence: float) -> float | None:
    """What confidence an answer of less than two words costs; None where it is no answer."""
    if idea and (count(plain(idea)) >= 2 or any(t.kind.value != "text" for t in idea)):
        return 0.0
    one = names_one_thing(term, idea, here.language)
    one = one or (bool(idea) and len(plain(idea)) > 1 and FORMS[here.language].one_word_answers(here, term))
    if not idea or count(plain(idea)) < 1 or (confidence < 0.9 and not one and not is_telling(plain(idea))):
        return None
    return 0.05 if one else 0.25


def _side_or_deed(here: Here, term: Tokens, idea: Tokens, body: Tokens, *, law: bool) -> tuple[Tokens, Tokens]:
    """How a label is asked that is a side of something, or of which a deed is told, and what answers; no question for another."""
    forms = FORMS[here.language]
    apart = () if law else compared(here, term, body)
    if apart:
        whole = trimmed(cut(body, *(sentences(masked(body)) or [(0, 0)])[0]))  # of both sides, also behind a semicolon
        return apart, whole if count(plain(whole)) <= LONGEST else idea
    front = forms.completes_parent(here, term) or happened(here, term) or _computed(here, term, body)
    front = front or forms.side(here, term, idea, body)
    if front or forms.is_quality(term):
        return front, idea
    inner = lowered(term, here.note)
    question = deed(here, term, idea, law=law)
    done = None if question else done_to(here, inner, idea)
    question = question or (None if done else whole_deed(here, inner, idea))
    if done:
        return done[1].tokens, trimmed(cut(done[0], *done[1].answer))
    if (
        question is None
        or forms.leaves_out(idea, question)
        or _is_in_the_label(here, term, cut(idea, *question.answer))
    ):
        return (), idea
    return question.tokens, forms.answer(trimmed(cut(idea, *question.answer)), question)


def _is_in_the_label(here: Here, term: Tokens, answer: Tokens) -> bool:
    """ "Undo log: changes are written to the log first": the label, which stands on the front, gives the log away."""
    told = {word.lower for word in words(plain(term))} | here.language.function | here.language.articles
    return all(word.lower in told for word in words(plain(answer)))


def _computed(here: Here, term: Tokens, body: Tokens) -> Tokens:
    """ "Gewinn = Erlös - Kosten": the formula of it, in languages with a wording for that."""
    form, whole = here.language.questions.get("formula", ""), masked(here.statement.tokens)
    if not form or not here.language.spaced or "=" not in whole:
        return ()
    equal = re.search(rf"{re.escape(plain(term))}\W*\s=\s", whole)
    outside = _IN_BRACKETS[here.language].sub("x", masked(body))
    outside = re.split(r"\n|[→➜]|\.\s", outside)[0]  # what follows is said of it
    reckons = equal and count(plain(body)) <= 14 and _OPERATOR.search(outside)
    return worded(form, subject=term) if reckons and clause_of(masked(body), here.language) is None else ()


_IN_BRACKETS = ByLanguage(NEVER, de=pattern(r"\([^()]*\)"))
"""What stands in brackets in a formula, where that may be words."""
_OPERATOR = pattern(r"[\w)]\s[+−*×÷/·-]\s[\w(]")


def _complexity(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """ "Merge sort: O(n log n)": what is its complexity? Empty where the label says of what."""
    if not _COMPLEXITY[here.language].match(plain(idea)) or _SAYS_OF_WHAT.search(plain(term)):
        return ()
    case = _A_CASE.fullmatch(plain(term))
    if case:
        return worded(here.language.questions["complexity case"], subject=text(plain(term).lower()))
    return worded(here.language.questions["complexity"], subject=lowered(term, here.note))


_A_CASE = pattern(r"(?:mejor|peor) caso|caso (?:medio|promedio|peor|mejor)", re.IGNORECASE)
_BIG_O = pattern(r"[$`]*(?:\\mathcal\{O\}|\\?(?:O|Θ|Ω|Theta|Omega))\s?\(")
_COMPLEXITY = ByLanguage(NEVER, en=_BIG_O, es=_BIG_O)
_SAYS_OF_WHAT = pattern(
    r"\b(?:complexity|time|space|runtime|case|cost|notation|memory|complejidad|tiempo|espacio|coste|costo|memoria)\b",
    re.IGNORECASE,
)


_NAMES_A_LAW = pattern(
    r"\b(?:effect|law|principle|hypothesis|paradox|theorem|phenomenon|theory|rule|bias|illusion|fallacy|lemma|axiom|postulate|dilemma)$",
    re.IGNORECASE,
)
"""What stands behind such a name is what it says, whole: "McGurk effect: visual input can change what is heard"."""


def _as_it_stands(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """The label alone, where it is a condition, a side or the announcement of something and no name."""
    table, opening, forms = here.language.questions, words(masked(term))[:1], FORMS[here.language]
    announced = forms.announced(term)
    if announced != term:
        return counted_front(announced, here.language) or worded(table["bare"], subject=capital(announced))
    conditional = opening and opening[0].lower in here.language.conditions and "," not in masked(term)
    if conditional and len(words(masked(term))) > 2:
        return worded(table["condition"], subject=small_first(term))
    asked = forms.label_alone(here, term, idea)
    if asked is not None:
        return asked
    if forms.names_no_thing(here, term, idea) or is_condition(masked(term), here.language):
        return worded(table.get("bare", "{}"), subject=term)
    return ()


def _clause(text: str) -> str:
    """The first sentence of a text, up to its first semicolon."""
    first = text[slice(*(sentences(text) or [(0, 0)])[0])]
    return re.split(r"[;；]\s", first)[0]


def _without_copula(idea: Tokens, language: Language) -> Tokens:
    """ "it is a method ..." after a term says "a method ..."."""
    found = words(masked(idea))
    k = 1 if len(found) > 3 and found[0].lower in _STANDS_FOR_TERM and found[0].lower not in language.copulas else 0
    refers = _REFERS[language].match(masked(idea))
    if refers and len(found) > 4:
        return trimmed(cut(idea, refers.end()))
    if len(found) > 2 and language.capital_nouns and k and found[2].lower not in language.articles:
        return idea  # "es ist für jeden möglich, ..."
    if len(found) > k + 2 and language.spaced and found[k].lower in (*language.copulas, *language.plural_copulas):
        return trimmed(cut(idea, found[k].end))
    return idea


_STANDS_FOR_TERM = frozenset("it this they these es c'est esto 它 il".split())

_REFERS = ByLanguage(
    NEVER,
    en=pattern(r"(?:(?:it|this|that|they|these)\s)?refers? to\s(?:when\s)?", re.IGNORECASE),
    fr=pattern(
        r"(?:(?:c['’]est|ce sont|(?:il|elle)s?\s(?:désigne(?:nt)?|représente(?:nt)?|se défini(?:t|ssent) comme))\s|il s['’]agit d(?:e\s|['’]))(?=(?:les?|la|une?|des)\s|l['’])",
        re.IGNORECASE,
    ),
)
