"""Term and definition: `**Term**: d`, `Term: d`, `Term - d`, `Term :: d`, definition lists."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.announced import capital, without_existence
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.clause import Clause, Verb, clause_of
from notecards.extract.english.circumstances import BY_DOING
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.questions import ask
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.labelled import defined
from notecards.extract.rules.statement import sentences_of
from notecards.extract.statements import Place
from notecards.extract.subjects import is_date, label, subject_of
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
)
from notecards.extract.wording import NOUNS_TOO, Question, definition_question, is_plural, number, small_first, worded
from notecards.extract.words import count, sentences, words
from notecards.tokens import OPAQUE, Tokens, cut, join, masked, plain, strip, text

NAME = "definition"


def definition(here: Here) -> Yield:
    """A term in front of a sign, and what is said of it behind."""
    statement = here.statement
    if statement.place is Place.TERM:
        return _of_list(here)
    if statement.place in (Place.HEADING, Place.TABLE, Place.ROW, Place.CALLOUT):
        return NOTHING
    parts = split(statement.tokens)
    if parts is None:
        return NOTHING
    term, rest, confidence = parts
    if confidence == BARE and (clause_of(masked(statement.tokens), here.language) or goes_on(rest, here.language)):
        return NOTHING
    if confidence < 0.82 and says_something(term, here.language):
        return NOTHING
    if not is_term(term, here.language) or (
        count(plain(rest)) < 2 and not is_telling(plain(rest)) and not names_one_thing(term, rest, here.language)
    ):
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


_EXAMPLES = re.compile(
    r"^(?:par exemple|por ejemplo|zum beispiel|per esempio|por exemplo|z\. ?b\.|p\. ?ej\.|par ex\.|bspw?\.)",
    re.IGNORECASE,
)


def fact(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """The card that asks what the term is, or, where its definition begins with a verb, what it does."""
    if asks_in_place(here.language):
        return defined(here, term, rest, confidence)
    body = trimmed(rest)
    idea = trimmed(first_idea(body))
    sentence = count(_clause(masked(body)))
    if sentence > LONGEST and count(plain(idea)) < sentence / 5:
        return None
    if here.language.code != "en" and _EXAMPLES.match(masked(idea)):
        return None
    if not idea or (count(plain(idea)) < 2 and not any(t.kind.value != "text" for t in idea)):
        one = names_one_thing(term, idea, here.language)
        if not idea or count(plain(idea)) < 1 or (confidence < 0.9 and not one and not is_telling(plain(idea))):
            return None
        confidence -= 0.05 if one else 0.25
    quality = _said_of_parent(here, term)
    if quality:
        return Found(Kind.DEFINITION, NAME, confidence, idea, quality, asked=plain(term))
    happened = _happened(here, term)
    if happened:
        return Found(Kind.DEFINITION, NAME, confidence, idea, happened, asked=plain(term))
    inner = lowered(term, here.note)
    question = _verbal(here, inner, idea) or _commanded(here, inner, idea) or _about_another(here, term, idea)
    if question is not None:
        back = trimmed(cut(idea, *question.answer))
        return Found(Kind.DEFINITION, NAME, confidence, back, question.tokens, asked=plain(term))
    announced = without_existence(term)
    if here.language.code != "en" and announced != term:
        front = worded(here.language.questions["bare"], subject=capital(announced))
        return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))
    opening = words(masked(term))[:1]
    if opening and opening[0].lower in here.language.conditions and len(words(masked(term))) > 2:
        front = worded(here.language.questions["condition"], subject=small_first(term))
        return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))
    if _is_aspect(here, term, idea) or is_condition(masked(term), here.language) or _is_a_sentence(here, idea):
        front = worded(here.language.questions.get("bare", "{}"), subject=term)
        return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))
    counted = _counted_list(here, term, idea, confidence)
    if counted:
        return counted
    if plain(term).casefold() in _DEFINES and subject_of(here):
        front = definition_question(lowered(subject_of(here), here.note), plain(idea), here.language)
        return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))
    facet = _facet(here, term)
    if facet:
        return Found(Kind.DEFINITION, NAME, confidence, idea, facet, asked=plain(term))
    opens = words(masked(idea))[:1]
    if here.language.code == "en" and opens and opens[0].lower in _PLACES:
        front = worded(here.language.questions["bare"], subject=term)
        return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))
    idea = _without_copula(idea, here.language)
    if len(words(masked(term))) > 6:
        confidence -= 0.1
    front = definition_question(inner, plain(idea), here.language)
    return Found(Kind.DEFINITION, NAME, confidence, idea, front, asked=plain(term))


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
    front = worded(language.questions.get(form, "{} ({n})"), subject=subject, n=number(len(parts), language))
    rows = [text(part.strip()) for part in parts]
    return Found(Kind.STEPS, NAME, confidence, join(rows, "\n"), front, asked=plain(term))


_EXAMPLES_OF = re.compile(r"^(?:things|such|e\.g|for example|like)\b|\betc\b|\.\.\.|…", re.IGNORECASE)


def _names_several(term: str) -> bool:
    """ "States", "common symptoms": one or two words, the last a plural."""
    found = words(term)
    return (
        1 <= len(found) <= 2 and is_plural(found[-1].text) and term == term.strip() and term.replace(" ", "").isalpha()
    )


_PLACES = frozenset(
    "on in at by from with under over between within inside outside through during after before without via".split()
)
"""What begins with one of these says where, when or how, not what."""


_FACETS = frozenset(
    """goal purpose aim objective idea key-idea definition function role cause causes effect effects result results advantage advantages disadvantage disadvantages benefit benefits
drawback drawbacks limitation limitations problem solution method formula treatment diagnosis prognosis mechanism complexity structure location origin etymology meaning motivation
symptom symptoms sign signs main-idea intuition time-complexity space-complexity runtime holding outcome significance importance
moa mechanism-of-action ci contraindication contraindications indication indications dose dosage onset route half-life pathophysiology epidemiology prevalence incidence prevention
complications management side-effects adverse-effects risk-factors etiology aetiology""".split()
)


_DEFINES = frozenset("definition def begriffsbestimmung begriff définition definición definizione definição".split())
"""Labels under the name of a thing that say what it is."""


def _facet(here: Here, term: Tokens) -> Tokens:
    """ "Goal: ..." under the name of a thing asks for the goal of the thing."""
    said = " ".join(word.lower for word in words(masked(term)))
    parent = subject_of(here)
    if here.language.code != "en" or said.replace(" ", "-") not in _FACETS or not parent or count(plain(parent)) > 8:
        return ()
    form = "facet plural" if is_plural(said) else "facet"
    return worded(
        here.language.questions[form],
        subject=lowered(parent, here.note),
        facet=text(plain(term) if plain(term).isupper() else said),
    )


_YEAR = re.compile(r"(?:1\d|20)\d\d(?:\s?[–-]\s?(?:\d{2}|\d{4}))?")
_WHEN = re.compile(r"(?:in|on|im|am|en|el|le|nel|il|em)\s", re.IGNORECASE)


def _happened(here: Here, term: Tokens) -> Tokens:
    """ "1789: storming of the Bastille": what happened in 1789?"""
    when = _WHEN.match(plain(term))
    said = plain(term)[when.end() :] if when else plain(term)
    year, table = _YEAR.fullmatch(said.strip()), here.language.questions
    if "happened" not in table or not (year or (re.search(r"\d", said) and is_date(said))):
        return ()
    day = re.search(r"(?<!\d)\d{1,2}(?!\d)", said) is not None
    form = "happened" if year else "happened on" if day else "happened in"
    return worded(table[form], subject=text(said.strip()))


_IS = re.compile(r"\s(?P<aux>is|are)\s?[:：]$")


def _said_of_parent(here: Here, term: Tokens) -> Tokens:
    """ "full-duplex: both sides send at once" under "TCP is:"."""
    whole = masked(here.parents[-1].tokens).strip(" *_") if here.parents else ""
    found = _IS.search(whole)
    if here.language.code != "en" or not found or not 1 <= count(whole[: found.start()]) <= 6:
        return ()
    subject = label(cut(here.parents[-1].tokens, 0, masked(here.parents[-1].tokens).index(found.group().strip()[:2])))
    return worded(here.language.questions["said of"], subject=subject, aux=text(found["aux"]), verb=small_first(term))


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
        or found[0].lower not in here.language.verbs
        or (found[0].text[:1].isupper() and here.language.code == "de")
    ):
        return None
    clause = clause_of(whole, here.language)
    if clause is None or clause.subject[0] != clause.subject[1]:
        return None
    question = ask(clause, idea, term, here.note, here.language)
    return question if question and question.answer[0] < question.answer[1] else None


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


_SAID_OF_SEVERAL = frozenset(
    "include allow use provide contain require have refer consist enable help let support".split()
)


def _about_another(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Storage: media are chosen by the classification of the data": a sentence with a subject of its own under the term."""
    whole = masked(idea)
    clause = clause_of(whole, here.language) if here.language.code == "en" else None
    if clause is None or clause.start or clause.subject[0] or not clause.subject[1]:
        return None
    if "," in whole[: clause.subject[1]]:
        return None
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


_AND = re.compile(r"^\s*[,;]?\s*(?:and|but)\s+(?=(?P<verb>[\w']+)\s)", re.IGNORECASE)


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
    if asks_in_place(here.language) and plain(body).rstrip(" 。.").endswith(plain(said.back).rstrip(" 。.")):
        return []
    first = first_idea(body)
    start = len(plain(first))
    later = _with_subject(cut(body, start), term, here.language)
    return (
        [replace(f, confidence=f.confidence - 0.12) for f in sentences_of(here, later, term)]
        if count(plain(later)) >= 5
        else []
    )
