"""What a term and the text behind it are asked as: what it is, what it does, or the side, measure or formula that it names."""

import re

from notecards.cards import Kind
from notecards.extract.announced import without_existence
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.clause import Verb, clause_of
from notecards.extract.english.answers import without_second_verb
from notecards.extract.english.deeds import is_about_another
from notecards.extract.facts import Found
from notecards.extract.german.notes import inside
from notecards.extract.german.persons import is_somebody
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_lists import counted_front
from notecards.extract.rules.counted import counted_list
from notecards.extract.rules.deeds import deed, done_to, whole_deed
from notecards.extract.rules.kinds import kind_of, side_of_a_kind
from notecards.extract.rules.labelled import defined
from notecards.extract.rules.sides import facet_of, happened, like, measured, said_of_parent, side_of, under_a_side
from notecards.extract.subjects import bare, label, subject_of
from notecards.extract.terms import (
    is_condition,
    is_telling,
    names_one_thing,
)
from notecards.extract.wording import (
    NOUNS_TOO,
    Question,
    capital,
    definition_question,
    small_first,
    worded,
)
from notecards.extract.words import count, sentences, words
from notecards.tokens import OPAQUE, TokenKind, Tokens, cut, join, masked, plain, strip, text

NAME = "definition"


def _acts(idea: str) -> bool:
    """Whether a German definition begins with a verb in the present: "vergleicht den Wert und setzt ihn"."""
    opening = words(idea)[:1]
    verbs = frozenset(GERMAN.verbs) - GERMAN.modals - frozenset(GERMAN.copulas) - GERMAN.perfect
    return (
        bool(opening)
        and opening[0].text.islower()
        and opening[0].lower in verbs
        and opening[0].lower.endswith("t")
        and count(idea) >= 3
    )


def _is_a_german_quality(here: Here, term: Tokens) -> bool:
    """ "bereit", "laufend": no noun, which could do something."""
    return (
        here.language.code == "de" and plain(term).strip().replace("-", "").isalpha() and plain(term).strip().islower()
    )


def is_german_side(here: Here, term: Tokens) -> bool:
    """ "Sitz: Berlin" under a name: one word is an answer where the label says of what."""
    if here.language.code != "de" or not (here.headings or here.parents):
        return False
    from notecards.extract.german.labels import side_question

    return bool(side_question(term))


_A_MINUS = pattern(r"\s*[-−–][\w(]")

EXAMPLES = pattern(
    r"^(?:par exemple|por ejemplo|zum beispiel|per esempio|por exemplo|z\. ?b\.|p\. ?ej\.|par ex\.|bspw?\.)",
    re.IGNORECASE,
)

_FORBIDS = pattern(r"(?:ne (?:pas|jamais|plus)|no|non|não)\s\w{3,}(?:er|ir|re|ar)\s", re.IGNORECASE)
"""What is told not to be done defines nothing: "ne pas conclure ..."."""

_LABELLED = pattern(r"[^:.\n]{2,40}:\s+\S")

_EQUATED = pattern(r"[^:.=\n]{2,40}\s=\s+\S")


def stands_among_labels(here: Here) -> bool:
    """ "Positive: OR" beside "Negative: ..." under a name: one word is an answer where its neighbours are answers too."""
    if any(token.kind is TokenKind.IMAGE for token in here.statement.tokens):
        return False
    beside = [s for s in (*here.before[-1:], *here.after[:1]) if s.tokens]
    signs = (_LABELLED, _EQUATED) if here.language.code == "de" else (_LABELLED,)
    labelled = any(sign.match(masked(s.tokens)) for s in beside for sign in signs)
    return bool(here.parents or here.headings) and labelled


_IF_ALONE = pattern(r"(?:if|unless)\s[^,]*", re.IGNORECASE)

_THERE_ARE = pattern(r"there (?:is|are|was|were)\b", re.IGNORECASE)

_FOR_EXAMPLE = pattern(r"(?:e\.?g\.?|for example|for instance)[,:]?\s+", re.IGNORECASE)


def fact(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """The card that asks what the term is, or, where its definition begins with a verb, what it does."""
    if asks_in_place(here.language):
        return defined(here, term, rest, confidence)
    another = _ANOTHER_LABEL.search(masked(rest)) if here.language.code == "de" else None
    rest = cut(rest, 0, another.start()) if another else rest
    negative = _BELOW_ZERO.match(masked(rest)) or (
        _A_MINUS.match(masked(rest)) and "=" in masked(here.statement.tokens)
    )
    body = trimmed(strip(rest, " ") if negative else strip(rest, " -–"))
    idea = trimmed(first_idea(body))
    if here.language.code == "en" and _THERE_ARE.match(masked(idea)):
        return None  # "Mistakes: there are two types of them": a sentence, no definition
    if (
        here.language.code == "en"
        and _IF_ALONE.fullmatch(masked(idea))
        and len(plain(idea)) < len(plain(body).rstrip(" ."))
    ):
        return None  # "if the mother is negative, but ...": half of a condition
    sentence = count(_clause(masked(body)))
    if sentence > LONGEST and count(plain(idea)) < sentence / 5 and not _is_what(here, idea):
        return None
    if here.language.code != "en" and (
        EXAMPLES.match(masked(idea)) or _FORBIDS.match(masked(idea)) or _asks(masked(body), here.language)
    ):
        return None
    shown = _FOR_EXAMPLE.match(masked(idea)) if here.language.code == "en" else None
    if shown and count(masked(idea)) > 12:
        return None  # a story, not an example's name
    if not idea or (count(plain(idea)) < 2 and not any(t.kind.value != "text" for t in idea)):
        one = names_one_thing(term, idea, here.language)
        one = one or (
            bool(idea)
            and len(plain(idea)) > 1
            and (stands_among_labels(here) or bool(facet_of(here, term)) or is_german_side(here, term))
        )
        if not idea or count(plain(idea)) < 1 or (confidence < 0.9 and not one and not is_telling(plain(idea))):
            return None
        confidence -= 0.05 if one else 0.25
    inner = lowered(term, here.note)
    front = said_of_parent(here, term) or happened(here, term) or _computed(here, term, body) or _side(here, term, idea)
    question = None
    law = _NAMES_A_LAW.search(plain(term)) is not None
    weighed = facet_of(here, term) if plain(term).casefold() in _WEIGHED else ()
    front = front or weighed or measured(here, term, idea) or under_a_side(here, term, idea)
    if not front and not _is_a_german_quality(here, term):
        question = deed(here, term, idea, law=law)
        done = None if question else done_to(here, inner, idea)
        question = question or (None if done else whole_deed(here, inner, idea))
        if done:
            front, idea = done[1].tokens, trimmed(cut(done[0], *done[1].answer))
    if question and here.language.code == "de" and _leaves_out(idea, question):
        question = None  # "vergleicht den Wert und setzt ihn nur, wenn ...": the verb is half of what it does
    if question is not None:
        front, idea = question.tokens, trimmed(cut(idea, *question.answer))
        whole = question.vague or plain(front).endswith(" do?")
        idea = _without_dashes(idea, here.language)
        if here.language.code == "en" and plain(front).startswith("What"):
            idea = without_second_verb(idea, Verb.SINGULAR, whole=whole)
    if shown and not words(masked(idea))[1].lower.endswith("ed"):
        front, idea = worded(here.language.questions["example"], subject=inner), trimmed(cut(idea, shown.end()))
    announced = here.language.code != "en" and without_existence(term) != term
    if here.language.code != "en" and not announced:
        front = front or (() if law else _as_it_stands(here, term, idea))
    counted = None if front else counted_list(here, term, idea, confidence)
    if counted:
        return counted
    front = front or like(here, inner, idea) or _of_a_kind(here, term)
    front = front or facet_of(here, term) or (() if law else _as_it_stands(here, term, idea))
    front = front or side_of(here, term, idea)
    if (
        not front
        and here.language.code == "en"
        and _COMPLEXITY.match(plain(idea))
        and not _SAYS_OF_WHAT.search(plain(term))
    ):
        front = worded(here.language.questions["complexity"], subject=inner)
    if not front:
        inner = kind_of(here, inner)
        idea = _without_dashes(_without_copula(idea, here.language), here.language)
        confidence -= 0.1 if len(words(masked(term))) > 6 else 0.0
        front = _under_a_side(here, term, idea) or definition_question(
            _articled(here, inner), plain(idea), here.language
        )
    return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))


def _of_a_kind(here: Here, term: Tokens) -> Tokens:
    """ "Long-term: ..." under "Causes": what are the long-term causes?"""
    kind = side_of_a_kind(here, term)
    return (
        worded(here.language.questions["copula"], aux=text("are"), subject=join((text("the "), kind), ""))
        if kind
        else ()
    )


_WEIGHED = frozenset(
    "criticisms problems limits limitations strengths weaknesses drawbacks objections criticism problem advantage disadvantage drawback limitation strength weakness benefit objection pro con".split()
)
"""Sides whose text may begin with a verb: "Criticism: ignores inequality"."""


def _side(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """French and Spanish: "Causes : ..." asks which they are, "Définition : ..." what the thing above is."""
    if here.language.code not in ("fr", "es"):
        return ()
    from notecards.extract.romance.labels import side_asked

    return side_asked(term, masked(idea), here.language)


def _under_a_side(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """French and Spanish: "BNP : > 400 pg/mL" under "Examens" says no more than what the exam shows."""
    if here.language.code not in ("fr", "es") or not (here.parents or here.headings):
        return ()
    from notecards.extract.romance.labels import is_told_of

    above = bare(label((here.parents or here.headings)[-1].tokens))
    if not is_told_of(above, masked(idea), here.language):
        return ()
    header = term if here.language.code == "fr" else small_first(term) if plain(term)[1:2].islower() else term
    return worded(here.language.questions["cell"], subject=capital(above), header=header)


def _is_what(here: Here, idea: Tokens) -> bool:
    """French and Spanish: "Son vesículas redondeadas", of a name: that is what they are, however long the sentence goes on."""
    found = words(masked(idea))
    copulas = (*here.language.copulas, *here.language.plural_copulas)
    return here.language.code in ("fr", "es") and len(found) > 2 and found[0].lower in copulas


def _articled(here: Here, term: Tokens) -> Tokens:
    """French and Spanish: "Aparato de Golgi" with the article that the note itself writes before it."""
    opening = words(plain(term))[0] if words(plain(term)) else None
    joined = {word.lower for word in words(plain(term))} & {"ou", "o", "et", "y"}
    if here.language.code not in ("fr", "es") or opening is None or joined or opening.lower not in here.note.articles:
        return term
    from notecards.extract.romance.phrases import articled

    return articled(term, here.language, here.note)


_MOST_LEFT = 3
"""Words behind an answer that neither it nor its question says."""


def _leaves_out(idea: Tokens, question: Question) -> bool:
    """Whether the question of a definition's verb leaves out what follows: "vergleicht den Wert und setzt ihn nur, wenn ..."."""
    asked = {word.lower for word in words(plain(question.tokens))}
    behind = words(plain(idea)[question.answer[1] :])
    return sum(word.lower not in asked for word in behind) > _MOST_LEFT


_COMPLEXITY = pattern(r"[$`]*(?:\\mathcal\{O\}|\\?(?:O|Θ|Ω|Theta|Omega))\s?\(")

_SAYS_OF_WHAT = pattern(r"\b(?:complexity|time|space|runtime|case|cost|notation|memory)\b", re.IGNORECASE)


def _computed(here: Here, term: Tokens, body: Tokens) -> Tokens:
    """ "Gewinn = Erlös - Kosten": the formula of it, in languages with a wording for that."""
    form = here.language.questions.get("formula", "")
    whole = masked(here.statement.tokens)
    if here.language.code == "en" and _ARITHMETIC.fullmatch(masked(body).rstrip(" .")) and f"{plain(term)} = " in whole:
        return worded(here.language.questions["formula of"], subject=lowered(term, here.note))
    equal = "=" in whole and re.search(rf"{re.escape(plain(term))}\W*\s=\s", whole)
    outside = re.sub(r"\([^()]*\)", "x", masked(body)) if here.language.code == "de" else masked(body)
    outside = re.split(r"\n|[→➜]|\.\s", outside)[0]  # what follows is said of it
    signs = (
        _OPERATOR.search(outside)
        if count(plain(body)) <= 14 and clause_of(masked(body), here.language) is None
        else None
    )
    return worded(form, subject=term) if form and here.language.spaced and equal and signs else ()


_ARITHMETIC = pattern(r"[(\[]?[\w.%]+(?:\s[\w.%]+)?[)\]]?(?:\s[+−*×÷/-]\s[(\[]*[\w.%]+(?:\s[\w.%]+)?[)\]]*)+")
""" "C + I + G + (X - M)"."""

_OPERATOR = pattern(r"[\w)]\s[+−*×÷/·-]\s[\w(]")


def _asks(said: str, language: Language) -> bool:
    """ "Problem: wie findet man sie?": an open question, no answer."""
    first = said[slice(*(sentences(said) or [(0, 0)])[0])]
    found = words(first)[:1]
    return first.rstrip().endswith("?") and (
        first.lstrip().startswith("¿") or (bool(found) and found[0].lower in language.interrogatives)
    )


_NAMES_A_LAW = pattern(
    r"\b(?:effect|law|principle|hypothesis|paradox|theorem|phenomenon|theory|rule|bias|illusion|fallacy|lemma|axiom|postulate|dilemma)$",
    re.IGNORECASE,
)
"""What stands behind such a name is what it says, whole: "McGurk effect: visual input can change what is heard"."""


def _as_it_stands(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """The label alone, where it is a condition, a side or the announcement of something and no name."""
    table, opening = here.language.questions, words(masked(term))[:1]
    announced = without_existence(term)
    if here.language.code != "en" and announced != term:
        return counted_front(announced, here.language) or worded(table["bare"], subject=capital(announced))
    conditional = opening and opening[0].lower in here.language.conditions and "," not in masked(term)
    if conditional and len(words(masked(term))) > 2:
        return worded(table["condition"], subject=small_first(term))
    if here.language.code == "en" and (
        _SAYS_HOW.match(masked(idea)) or _MANY_DID.match(masked(idea)) or A_STUDY.fullmatch(plain(term))
    ):
        return worded(table["bare"], subject=term)
    told = plain(term).islower() and plain(term) in BASES - NOUNS_TOO and here.language.code == "en"
    if told or (here.language.code == "en" and _HOW_IT_IS.fullmatch(plain(term))):
        return worded(table["bare"], subject=term)
    if here.language.code == "de" and (here.headings or here.parents):
        from notecards.extract.german.labels import side_question

        asked = side_question(term, masked(idea))
        if asked:
            return asked
    if here.language.code == "de" and is_somebody(plain(term)) and words(masked(idea))[:1] and not _acts(masked(idea)):
        return worded(table["stands for"], subject=term)
    if here.language.code == "de" and _LACKS_ITS_SUBJECT.fullmatch(plain(term)):
        above = subject_of(here)
        verb = plain(term).lower()
        if above and verb in here.language.verbs and verb.endswith("t") and count(plain(above)) <= 5:
            return worded(table["what"], verb=text(verb), subject=inside(lowered(above, here.note)), rest=())
    if _is_a_german_quality(here, term) and not is_condition(masked(term), here.language):
        return ()
    if here.language.code == "de" and _acts(masked(idea)) and not is_condition(masked(term), here.language):
        return worded(table["does"], subject=lowered(term, here.note))
    if (
        _is_aspect(here, term, idea)
        or is_condition(masked(term), here.language)
        or (here.language.code == "en" and is_about_another(here, idea))
    ):
        return worded(table.get("bare", "{}"), subject=term)
    return ()


_LACKS_ITS_SUBJECT = pattern(r"(?:[A-ZÄÖÜ][a-zäöüß]+|[a-zäöüß]+)")
"""A label that may be a verb, whose subject stands above: "Enthält: ..."."""

_ANOTHER_LABEL = pattern(
    r",\s[A-ZÄÖÜ][\w-]+(?:\s\d+)?:\s|,\s(?:bei|für|im|in|nach|ab|unter)\s[A-ZÄÖÜ]?[\w-]+(?:\s[\w-]+)?:\s"
)
"""A second label in one line: "Frist bei Irrtum: sofort, bei Täuschung: 1 Jahr"."""

_BELOW_ZERO = pattern(r"\s*[-–−]\d")
"""What begins with a sign of its own: "-18 °C"."""

_MANY_DID = pattern(
    r"(?:many|most|some|all|few|several|no)\s(?:[\w-]+\s){0,2}?[a-z]+s\s(?:[a-z]+ed|[a-z]{2,}en|were|are|had|have|do|did|lost|left|fell|rose|went|can|could)\b",
    re.IGNORECASE,
)
"""What happened to many is no definition: "Many Jews forced out of their jobs"."""

_HOW_IT_IS = pattern(r"[A-Za-z]+ly\s[a-z]+(?:ive|ed|ent|ant|able|ible|al|ous|ful|ic)")
"""No name: "Mutually exclusive"."""

_NAMED = r"[A-Z][\w'’-]+"

A_STUDY = pattern(
    rf"{_NAMED}(?:,?\s&\s{_NAMED})+|{_NAMED}(?:,?\s(?:&|and)\s{_NAMED})+\s\(?(?:1[89]|20)\d\d\)?|{_NAMED}(?:\s{_NAMED})?(?:\set al\.?)?\s\(?(?:1[89]|20)\d\d\)?|{_NAMED}\set al\.?|{_NAMED}(?:\s{_NAMED})?\s\((?:c\.?\s?)?\d{{3,4}}\s?[-–]\s?\d{{2,4}}\)"
)
"""Those who found something, and when: "Asch 1951", "Davis & Moore"; somebody with his years."""

_SAYS_HOW = pattern(r"(?:also|very|quite|too)\s(?!an?\b|the\b|one\b)", re.IGNORECASE)
"""What begins with one of these says how something is, not what."""


def _is_aspect(here: Here, term: Tokens, idea: Tokens) -> bool:
    """Outside English: a label that names a side of its subject ("Idee:"), or what a verb or a formula follows."""
    found, said = words(masked(term)), words(masked(idea))
    language = here.language
    if language.code == "en" or not language.spaced or not said:
        return False
    finite = (*language.modals, *language.copulas, *(language.verbs if language.code == "de" else ()), "se")
    does = language.modals | language.verbs.keys() | language.plural_verbs.keys()
    denied = said[0].lower in ("ne", "no", "non", "não") and len(said) > 3 and said[1].lower in does
    only = said[0].lower in _ONLY and len(said) > 3 and said[1].lower in does
    copulas = (*language.copulas, *language.plural_copulas)
    likened = len(said) > 3 and said[0].lower in copulas and said[1].lower in ("más", "menos", "plus", "moins")
    verb = denied or only or likened or (said[0].text[:1].islower() and said[0].lower in finite)
    of = len(found) > 1 and (found[1].lower in language.articles or found[1].lower in language.prepositions)
    return ((len(found) == 1 or of) and found[0].lower in language.aspects) or verb or said[0].text[:1] in (OPAQUE, "$")


_ONLY = frozenset("solo sólo solamente siempre nunca seulement toujours jamais".split())


def _clause(text: str) -> str:
    """The first sentence of a text, up to its first semicolon."""
    first = text[slice(*(sentences(text) or [(0, 0)])[0])]
    return re.split(r"[;；]\s", first)[0]


_MORE = pattern(r"(?<![\d%])\s[-–—]\s(?=[a-z])|(?<=[a-z])\s[-–—]\s(?!\d)|(?<=[a-z])\s?[–—](?=[A-Z][a-z]+\s)")

_REFERS = pattern(r"(?:(?:it|this|that|they|these)\s)?refers? to\s(?:when\s)?", re.IGNORECASE)


def _is_difference(idea: str) -> bool:
    """Whether a dash in words is a minus: "Total assets - Total debts", short names that share a word."""
    sides = [{word.lower for word in words(side)} for side in re.split(r"\s[-–—]\s", idea)]
    return len(sides) > 1 and max(map(len, sides)) <= 3 and bool(set.intersection(*sides))


def _without_dashes(idea: Tokens, language: Language) -> Tokens:
    """Of "a vessel - thin walls - low pressure" what the thing is: what a dash adds are other facts."""
    more = _MORE.search(masked(idea)) if language.code == "en" and not _is_difference(masked(idea)) else None
    said = words(masked(idea)[: more.start()]) if more else []
    return trimmed(cut(idea, 0, more.start())) if more and len(said) >= 2 and not said[-1].text.isdigit() else idea


_STANDS_FOR_TERM = frozenset("it this they these es c'est esto 它 il".split())


def _without_copula(idea: Tokens, language: Language) -> Tokens:
    """ "it is a method ..." after a term says "a method ..."."""
    found = words(masked(idea))
    k = 1 if len(found) > 3 and found[0].lower in _STANDS_FOR_TERM and found[0].lower not in language.copulas else 0
    refers = _REFERS.match(masked(idea)) if language.code == "en" else None
    if refers and len(found) > 4:
        return trimmed(cut(idea, refers.end()))
    if len(found) > k + 2 and language.spaced and found[k].lower in (*language.copulas, *language.plural_copulas):
        return trimmed(cut(idea, found[k].end))
    return idea
