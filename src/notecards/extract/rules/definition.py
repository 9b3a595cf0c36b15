"""Term and definition: `**Term**: d`, `Term: d`, `Term - d`, `Term :: d`, definition lists."""

import re
from dataclasses import replace
from itertools import takewhile

from notecards.cards import Kind
from notecards.extract.announced import without_existence
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.clause import Clause, Verb, clause_of, is_participle
from notecards.extract.english.circumstances import BY_DOING
from notecards.extract.english.tables import ASKED_PREPOSITIONS
from notecards.extract.facts import Found, content_words
from notecards.extract.german.clause import PREPOSITIONS
from notecards.extract.german.forms import undergone
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, PAST
from notecards.extract.patterns import pattern
from notecards.extract.questions import ask
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.romance.forms import is_quality_alone
from notecards.extract.romance.forms import undergone as undergone_romance
from notecards.extract.rules.asked_lists import counted_front
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.labelled import defined
from notecards.extract.rules.sides import happened, said_of_parent, side_of
from notecards.extract.rules.statement import sentences_of
from notecards.extract.statements import Place
from notecards.extract.subjects import label
from notecards.extract.terms import (
    BARE,
    expanded,
    goes_on,
    is_condition,
    is_telling,
    is_term,
    names_one_thing,
    says_something,
    split,
    split_at_comma,
)
from notecards.extract.wording import (
    NOUNS_TOO,
    Question,
    capital,
    definition_question,
    head,
    is_plural,
    number,
    small_first,
    worded,
)
from notecards.extract.words import Word, count, sentences, words
from notecards.tokens import OPAQUE, TokenKind, Tokens, cut, join, masked, plain, strip, text

NAME = "definition"


def definition(here: Here) -> Yield:
    """A term in front of a sign, and what is said of it behind."""
    statement = here.statement
    if statement.place is Place.TERM:
        return _of_list(here)
    if statement.place in (Place.HEADING, Place.TABLE, Place.ROW, Place.CALLOUT):
        return NOTHING
    apart = split_at_comma(statement.tokens, _bullets_beside(here), here.language)
    parts = split(statement.tokens) or (apart and (*apart, 0.84))
    if parts is None:
        return NOTHING
    term, rest, confidence = parts
    if confidence == BARE and (clause_of(masked(statement.tokens), here.language) or goes_on(rest, here.language)):
        return NOTHING
    if confidence < 0.82 and says_something(term, here.language):
        return NOTHING
    opening = words(masked(term))[:1]
    if here.language.code == "en" and (
        _ASKS_ON.match(masked(rest)) or (confidence < 0.7 and opening and opening[0].lower in _SURELY_DOES)
    ):
        return NOTHING
    if statement.children and _STAGE.fullmatch(plain(term)):
        return NOTHING  # "Phase 1: growing" over what happens in it
    completed = _completed(here, term, rest)
    if completed:
        return given(here, completed)
    ends = _ENDS_IN_A_VERB.search(masked(term)) if here.language.code != "en" else None
    term = cut(term, 0, ends.start()) if ends else term
    plainly = term if here.language.code == "en" else without_existence(term)
    brief = count(plain(rest)) < 2 and not (
        is_telling(plain(rest)) or names_one_thing(term, rest, here.language) or _stands_among_labels(here)
    )
    if brief or not is_term(plainly, here.language):
        return NOTHING
    term, rest = expanded(term, rest)
    first = fact(here, term, rest, confidence)
    if first is None:
        return NOTHING
    found = given(here, [first])
    named = replace(here.statement, tokens=term, place=Place.BULLET, children=())
    below = replace(here, above=(*here.above, named))
    return (
        Yield((*found.candidates, *given(below, _further(below, term, rest, first)).candidates))
        if found.candidates
        else NOTHING
    )


_ASKS_ON = pattern(
    r"(?:why|how|what|where|when)\s(?:do|does|did|is|are|was|were|can|should)\s(?:they|it|we|you|I|the|this|these)\b",
    re.IGNORECASE,
)
""" "Pods: why do they exist" defines nothing."""
_SURELY_DOES = frozenset(
    "accepts allows provides requires contains produces enables releases converts creates generates describes involves consists increases decreases depends reduces removes".split()
)


def _bullets_beside(here: Here) -> list[Tokens]:
    """The other bullets of the list that a bullet stands in; none where it is no bullet."""
    if here.statement.place is not Place.BULLET:
        return []
    near = (
        *takewhile(lambda s: s.place is Place.BULLET, reversed(here.before)),
        *takewhile(lambda s: s.place is Place.BULLET, here.after),
    )
    return [s.tokens for s in near]


_ENDS_IN_A_VERB = pattern(r"\s(?:lautet|lauten|ist|sind|heißt|est|sont|es|son|è|sono|é|são)$")
"""A label that is half a sentence: "Die Regel lautet: ..."."""
_STAGE = pattern(r"(?:phase|stage|approach|option|protocol|level|stufe|étape|fase|etapa)\s#?\d{1,2}", re.IGNORECASE)


def _completed(here: Here, term: Tokens, rest: Tokens) -> list[Found]:
    """ "Dynamo applies: MD5 on the key": what stands before the colon is a sentence that the rest completes."""
    clause = clause_of(masked(term), here.language) if here.language.code == "en" else None
    if clause is None or clause.subject[0] >= clause.subject[1] or masked(term)[slice(*clause.rest)].strip():
        return []
    if clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or count(plain(term)) > 6:
        return []
    return [replace(one, rule=NAME) for one in sentences_of(here, join((term, rest), " "), ()) if one.front]


def _of_list(here: Here) -> Yield:
    """`Term` over `: definition`."""
    descriptions = tuple(s for s in here.statement.children if s.place is Place.DESCRIPTION)
    if not descriptions:
        return NOTHING
    found = fact(here, label(here.statement.tokens), descriptions[0].tokens, 0.95)
    if found is None:
        return NOTHING
    span = replace(here.statement.span, last=descriptions[0].span.last)
    return given(here, [replace(found, span=span)], descriptions[:1])


_EXAMPLES = pattern(
    r"^(?:par exemple|por ejemplo|zum beispiel|per esempio|por exemplo|z\. ?b\.|p\. ?ej\.|par ex\.|bspw?\.)",
    re.IGNORECASE,
)


_LABELLED = pattern(r"[^:.\n]{2,40}:\s+\S")


def _stands_among_labels(here: Here) -> bool:
    """ "Positive: OR" beside "Negative: ..." under a name: one word is an answer where its neighbours are answers too."""
    if any(token.kind is TokenKind.IMAGE for token in here.statement.tokens):
        return False
    beside = [s for s in (*here.before[-1:], *here.after[:1]) if s.tokens]
    return bool(here.parents or here.headings) and any(_LABELLED.match(masked(s.tokens)) for s in beside)


_FOR_EXAMPLE = pattern(r"(?:e\.?g\.?|for example|for instance)[,:]?\s+", re.IGNORECASE)


def fact(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """The card that asks what the term is, or, where its definition begins with a verb, what it does."""
    if asks_in_place(here.language):
        return defined(here, term, rest, confidence)
    body = trimmed(rest)
    idea = trimmed(first_idea(body))
    sentence = count(_clause(masked(body)))
    if sentence > LONGEST and count(plain(idea)) < sentence / 5:
        return None
    if here.language.code != "en" and (_EXAMPLES.match(masked(idea)) or _asks(masked(body), here.language)):
        return None
    shown = _FOR_EXAMPLE.match(masked(idea)) if here.language.code == "en" else None
    if shown and count(masked(idea)) > 12:
        return None  # a story, not an example's name
    if not idea or (count(plain(idea)) < 2 and not any(t.kind.value != "text" for t in idea)):
        one = names_one_thing(term, idea, here.language)
        one = one or (bool(idea) and len(plain(idea)) > 1 and _stands_among_labels(here))
        if not idea or count(plain(idea)) < 1 or (confidence < 0.9 and not one and not is_telling(plain(idea))):
            return None
        confidence -= 0.05 if one else 0.25
    inner = lowered(term, here.note)
    front = said_of_parent(here, term) or happened(here, term) or _computed(here, term, body)
    question = None
    law = _NAMES_A_LAW.search(plain(term)) is not None
    if not front:
        question = (
            _verbal(here, inner, idea)
            or _did(here, term, idea)
            or _commanded(here, inner, idea)
            or _undergone(here, inner, idea)
        )
        question = question or (None if law else _about_another(here, term, idea))
        done = None if question else _done_to(here, inner, idea)
        if done:
            front, idea = done[1].tokens, trimmed(cut(done[0], *done[1].answer))
    if question is not None:
        front, idea = question.tokens, trimmed(cut(idea, *question.answer))
    if shown and not words(masked(idea))[1].lower.endswith("ed"):
        front, idea = worded(here.language.questions["example"], subject=inner), trimmed(cut(idea, shown.end()))
    announced = here.language.code != "en" and without_existence(term) != term
    if here.language.code != "en" and not announced:
        front = front or (() if law else _as_it_stands(here, term, idea))
    counted = None if front else _counted_list(here, term, idea, confidence)
    if counted:
        return counted
    front = front or (() if law else _as_it_stands(here, term, idea))
    front = front or side_of(here, term, idea)
    if (
        not front
        and here.language.code == "en"
        and _COMPLEXITY.match(plain(idea))
        and not _SAYS_OF_WHAT.search(plain(term))
    ):
        front = worded(here.language.questions["complexity"], subject=inner)
    if not front:
        idea = _without_copula(idea, here.language)
        confidence -= 0.1 if len(words(masked(term))) > 6 else 0.0
        front = definition_question(inner, plain(idea), here.language)
    return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))


_COMPLEXITY = pattern(r"[$`]*(?:\\mathcal\{O\}|\\?(?:O|Θ|Ω|Theta|Omega))\s?\(")
_SAYS_OF_WHAT = pattern(r"\b(?:complexity|time|space|runtime|case|cost|notation|memory)\b", re.IGNORECASE)


def _computed(here: Here, term: Tokens, body: Tokens) -> Tokens:
    """ "Gewinn = Erlös - Kosten": the formula of it, in languages with a wording for that."""
    form = here.language.questions.get("formula", "")
    equal = re.search(rf"{re.escape(plain(term))}\W*\s=\s", masked(here.statement.tokens))
    signs = (
        _OPERATOR.search(masked(body))
        if count(plain(body)) <= 14 and clause_of(masked(body), here.language) is None
        else None
    )
    return worded(form, subject=term) if form and here.language.spaced and equal and signs else ()


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
    if _is_aspect(here, term, idea) or is_condition(masked(term), here.language) or _is_a_sentence(here, idea):
        return worded(table.get("bare", "{}"), subject=term)
    return ()


def _counted_list(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "Four stages: a, b, c and d": a label that counts what follows it asks for them all."""
    language = here.language
    said = {
        language.numbers.get(w.lower, int(w.text) if len(w.text) == 1 and w.text.isdecimal() else 0)
        for w in words(masked(term))
    } - {0}
    whole = masked(idea).rstrip(" .")
    parts = re.split(r",\s+(?:(?:and|or|und|oder|et|ou|y|o|e)\s)?|\s(?:and|or|und|oder|et|ou|y|o|e)\s", whole)
    names = language.code == "en" and len(parts) >= 3 and _names_several(masked(term))
    names = (
        names
        and not _EXAMPLES_OF.search(whole)
        and all(count(part) <= 3 and clause_of(part, language) is None for part in parts)
    )
    if (
        not (len(parts) in said or names)
        or not 2 <= len(parts) <= 7
        or not all(1 <= count(part) <= 6 for part in parts)
    ):
        return None
    form = "list of" if names and len(parts) not in said else "list"
    small = form == "list of" and plain(term)[1:].islower()
    subject = small_first(lowered(term, here.note)) if small else term
    announced = without_existence(term)
    front = counted_front(announced, language)
    subject = capital(announced) if announced != term else subject
    front = front or worded(language.questions.get(form, "{} ({n})"), subject=subject, n=number(len(parts), language))
    rows = [text(part.strip()) for part in parts]
    return Found(Kind.STEPS, NAME, confidence, join(rows, "\n"), front, asked=plain(term))


_EXAMPLES_OF = pattern(r"^(?:things|such|e\.g|for example|like)\b|\betc\b|\.\.\.|…", re.IGNORECASE)


def _names_several(term: str) -> bool:
    """ "States", "common symptoms": one or two words, the last a plural."""
    found = words(term)
    return (
        1 <= len(found) <= 2 and is_plural(found[-1].text) and term == term.strip() and term.replace(" ", "").isalpha()
    )


def _is_aspect(here: Here, term: Tokens, idea: Tokens) -> bool:
    """Outside English: a label that names a side of its subject ("Idee:"), or what a verb or a formula follows."""
    found, said = words(masked(term)), words(masked(idea))
    language = here.language
    if language.code == "en" or not language.spaced or not said:
        return False
    finite = (*language.modals, *language.copulas, *(language.verbs if language.code == "de" else ()), "se")
    verb = said[0].text[:1].islower() and said[0].lower in finite
    of = len(found) > 1 and found[1].lower in language.articles | language.prepositions
    return ((len(found) == 1 or of) and found[0].lower in language.aspects) or verb or said[0].text[:1] in (OPAQUE, "$")


def _is_a_sentence(here: Here, idea: Tokens) -> bool:
    """Whether what follows the term speaks of something else: "Destroyed: data is permanently destroyed"."""
    clause = clause_of(masked(idea), here.language) if here.language.code == "en" else None
    if clause is None or clause.start or clause.subject[0] or not clause.subject[1]:
        return False
    if clause.kind not in (Verb.COPULA, Verb.MODAL) or "," in masked(idea)[: clause.subject[1]]:
        return False
    subject = [w.lower for w in words(masked(idea)[: clause.subject[1]])]
    bare = len(subject) <= 3 and not set(subject) & (
        here.language.prepositions | {"there", "that"} | (BASES - NOUNS_TOO)
    )
    return bare and _is_sure_subject(subject, clause, here.language)


def _clause(text: str) -> str:
    """The first sentence of a text, up to its first semicolon."""
    first = text[slice(*(sentences(text) or [(0, 0)])[0])]
    return re.split(r"[;；]\s", first)[0]


def _verbal(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Bias term: allows you to shift ...": the term is the subject of the verb."""
    whole = masked(idea)
    found = words(whole)
    if (
        not found
        or not (
            found[0].lower in here.language.verbs
            or (found[0].lower in here.language.modals and here.language.code in ROMANCE)
        )
        or (found[0].text[:1].isupper() and here.language.code == "de" and not _is_a_verb_for_sure(found))
    ):
        return None
    idea = small_first(idea) if here.language.code == "de" else idea
    clause = clause_of(masked(idea), here.language)
    if clause is None or clause.subject[0] != clause.subject[1]:
        return None
    question = ask(clause, idea, term, here.note, here.language)
    return question if question and question.answer[0] < question.answer[1] else None


def _is_a_verb_for_sure(found: list[Word]) -> bool:
    """German: "Strebt nach ...", "Senkt den ...": a word in -t before a preposition or an object's article is no noun."""
    following = found[1].lower if len(found) > 1 else ""
    return found[0].lower.endswith("t") and following in PREPOSITIONS | {
        "den",
        "die",
        "das",
        "einen",
        "eine",
        "ein",
        "sich",
    }


def _did(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Skinner: demonstrated that ...", "Treaty of Tilsit: ended the war": what did the term do?"""
    found = words(masked(idea))
    if here.language.code != "en" or len(found) < 3 or found[0].lower not in PAST or found[0].text[:1].isupper():
        return None
    if found[1].lower not in here.language.articles | _OBJECT_OPENS or plain(term).casefold() in here.language.facets:
        return None
    row = join((term, idea), " ")
    shift = len(plain(term)) + 1
    clause = Clause(
        Verb.PAST,
        0,
        (0, shift - 1),
        "",
        (shift, shift + found[0].end),
        (shift + found[0].end, len(plain(row).rstrip(" ."))),
    )
    question = ask(clause, row, term, here.note, here.language)
    return question and replace(question, answer=(question.answer[0] - shift, question.answer[1] - shift))


_OBJECT_OPENS = frozenset("that how his her its their many all most every each".split())


def _commanded(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Limitation: prevent loss by not collecting ...": how to prevent loss."""
    text_of = masked(idea)
    found = words(text_of)
    if here.language.code != "en" or len(found) < 4 or found[0].lower not in BASES or found[0].lower in NOUNS_TOO:
        return None
    if is_plural(words(masked(term))[-1].text) and found[0].lower in _SAID_OF_SEVERAL:
        row = join((term, idea), " ")
        clause = clause_of(masked(row), here.language)
        question = ask(clause, row, term, here.note, here.language) if clause else None
        shift = len(plain(term)) + 1
        return question and replace(question, answer=(question.answer[0] - shift, question.answer[1] - shift))
    means = BY_DOING.search(text_of)
    if not means or count(text_of[: means.start()]) > 8:
        return None
    said = text(text_of[:1].lower() + text_of[1 : means.start()].rstrip(" ,"))
    tokens = worded(here.language.questions["command how"], subject=term, verb=said)
    return Question(tokens, (means.start() + 1, len(text_of)))


def _undergone(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Upfront costs: replaced by a subscription": what are they replaced by?"""
    found = words(masked(idea))
    if here.language.code != "en" or len(found) < 3 or not is_participle(found[0].lower):
        return None
    if found[0].lower not in PAST or found[1].lower not in ASKED_PREPOSITIONS - {"of"}:
        return None
    aux = "are" if is_plural(head(words(plain(term)))) else "is"
    does = " do" if found[1].lower == "to" and found[2].lower in BASES else ""
    verb = text(masked(idea)[: found[1].end].lower() + does)
    tokens = worded(here.language.questions["aux"], aux=text(aux), subject=term, verb=verb)
    return Question(tokens, (found[2].start, len(plain(idea))))


def _several_do(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Betablocker: verbessern die Prognose" with its subject, and how that is asked."""
    found, language = words(masked(idea)), here.language
    if language.code == "en" or len(found) < 3 or not found[0].text.islower() or count(plain(term)) > 4:
        return None
    plural = found[0].lower in language.plural_verbs and found[0].lower not in language.verbs
    if not plural or found[1].lower not in language.articles | language.prepositions:
        return None
    if language.code == "fr" and words(masked(term))[0].lower not in language.articles:
        term = (*text("les "), *(small_first(term) if plain(term)[1:2].islower() else term))
    said = join((term, idea), " ")
    clause = clause_of(masked(said), language)
    question = (
        ask(clause, said, term, here.note, language) if clause and clause.subject[1] <= len(plain(term)) + 1 else None
    )
    return (said, question) if question else None


def _done_to(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """Outside English: "Glucagon: in den Alphazellen gebildet" with its subject and verb, and how that is asked."""
    does = _several_do(here, term, idea)
    if does:
        return does
    if here.language.code == "de":
        return undergone(idea, term, here.note)
    if here.language.code in ROMANCE and is_quality_alone(plain(term), here.language):
        return None  # "Especial: elegido para ...": of which thing stands above
    return undergone_romance(idea, term, here.language, here.note) if here.language.code in ROMANCE else None


_SAID_OF_SEVERAL = frozenset(
    """include allow use provide contain require have refer consist enable help let support protect prevent reduce increase carry store control regulate produce
make give keep form transport transmit receive detect convert connect bind break remove hold act bring cause create determine represent describe separate send""".split()
)


def _about_another(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Storage: media are chosen by the classification of the data": a sentence with a subject of its own under the term."""
    whole = masked(idea)
    clause = clause_of(whole, here.language) if here.language.code == "en" else None
    if clause is None or clause.start or clause.subject[0] or not clause.subject[1]:
        return None
    if "," in whole[: clause.subject[1]]:
        return None
    if content_words(whole[: clause.subject[1]], here.language) == content_words(masked(term), here.language):
        question = ask(clause, idea, strip(cut(idea, *clause.subject)), here.note, here.language)
        return question if question and not question.vague and question.answer[0] else None
    subject = [word.lower for word in words(whole[: clause.subject[1]])]
    if not _is_sure_subject(subject, clause, here.language):
        return None
    question = ask(clause, idea, strip(cut(idea, *clause.subject)), here.note, here.language)
    if question is None or question.vague or question.answer[0] >= question.answer[1]:
        return None
    asked = worded(here.language.questions["topic"], subject=term, question=small_first(question.tokens))
    return replace(question, tokens=asked)


def _is_sure_subject(subject: list[str], clause: Clause, language: Language) -> bool:
    """Whether what stands before the verb is a subject and not the beginning of a noun phrase."""
    if not subject or len(subject) > 8 or any(word in language.relatives or word == "but" for word in subject):
        return False
    if len(subject) > 1 and subject[-1] in language.pronouns | {"someone", "people", "somebody", "anyone"}:
        return False
    if subject[0] in language.modals or subject[-1].endswith("ly") or subject[0].endswith("ing"):
        return False
    if subject[0] in ("it", "this", "they", "these", "that", "which", "any", "only"):
        return False
    if subject[0] in ("we", "you", "the") or clause.kind in (Verb.COPULA, Verb.MODAL):
        return True
    return (
        clause.kind is Verb.PLURAL and len(subject) <= 3 and not any(word in language.prepositions for word in subject)
    )


def _without_copula(idea: Tokens, language: Language) -> Tokens:
    """ "it is a method ..." after a term says "a method ..."."""
    found = words(masked(idea))
    k = (
        1
        if len(found) > 3 and found[0].lower in ("it", "this", "they", "these", "es", "c'est", "esto", "它", "il")
        else 0
    )
    if len(found) > k + 2 and language.spaced and found[k].lower in (*language.copulas, *language.plural_copulas):
        return trimmed(cut(idea, found[k].end))
    return idea


_AND = pattern(r"^\s*[,;]?\s*(?:and|but)\s+(?=(?P<verb>[\w']+)\s)", re.IGNORECASE)


def _with_subject(later: Tokens, term: Tokens, language: Language) -> Tokens:
    """ "..., and can include a third part": the term is what can."""
    found = _AND.match(masked(later)) if language.code == "en" else None
    if not found:
        return later
    verb = found["verb"].lower()
    goes_on = (
        verb in language.modals or verb in language.copulas or verb in language.plural_copulas or verb in _SURE_VERBS
    )
    return join((term, cut(later, found.end())), " ") if goes_on else later


_SURE_VERBS = frozenset(
    "includes include contains requires allows provides has have uses needs occurs depends consists".split()
)


def _further(here: Here, term: Tokens, rest: Tokens, said: Found) -> list[Found]:
    """Sentences after the first: each a fact of its own when it says what it is about."""
    body = trimmed(rest)
    if asks_in_place(here.language) and said.kind is Kind.STEPS:
        return []
    if asks_in_place(here.language) and plain(body).rstrip(" 。.").endswith(plain(said.back).rstrip(" 。.")):
        return []
    first = first_idea(body)
    start = len(plain(first))
    later = _with_subject(cut(body, start), term, here.language)
    return (
        [replace(f, confidence=f.confidence - 0.12) for f in sentences_of(here, later, term)]
        if count(plain(later)) >= 3
        else []
    )
