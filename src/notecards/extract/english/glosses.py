"""English: what stands in brackets behind a name: what it is, who, where, or what it does."""

import re

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import definition_question, worded
from notecards.extract.english.definitions import is_somebody
from notecards.extract.english.labels import EXPLAINS
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.rules.deeds import deed
from notecards.extract.rules.kinds import kind_of
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain, text

NAME = "children"


def told_in_brackets(here: Here, term: Tokens, gloss: Tokens, *, among: bool) -> Found | None:
    """What a gloss tells of its name. among: whether it stands among glosses."""
    return _done(here, kind_of(here, term), gloss) or _explained(here, term, gloss, among=among)


def occurs_there(term: Tokens, gloss: Tokens) -> bool:
    """ "Neurogenesis (in the hippocampus)": whether a gloss says where something occurs."""
    return bool(_PLACED.match(masked(gloss)) and _PROCESS.search(plain(term)))


def says_what_it_does(gloss: Tokens) -> bool:
    """ "Merge (keeps both histories)": what has a gloss that begins with a third person is a thing."""
    return words(masked(gloss))[0].lower in ENGLISH.verbs


def _explained(here: Here, term: Tokens, gloss: Tokens, *, among: bool) -> Found | None:
    """ "Structural (how it looks)", "Danton (lawyer from Arcis, ...)", "Neurogenesis (in the hippocampus)": what, who, where it is."""
    said, named, table = masked(gloss), kind_of(here, term), here.language.questions
    subject = lowered(named, here.note)
    is_a = _IS_A.match(said)
    if is_a:
        gloss, said = cut(gloss, is_a.end()), said[is_a.end() :]
    if _PLACED.match(said) and _PROCESS.search(plain(term)):
        front = worded(table["where"], aux=text("does"), subject=subject, verb=text("occur"))
    elif is_a or is_somebody(plain(term), said) or EXPLAINS.match(said):
        front = definition_question(subject, plain(gloss), here.language)
    elif among and here.above and count(said) >= 3:
        states = clause_of(said, here.language)
        front = (
            worded(table["bare"], subject=named)
            if states
            else definition_question(subject, plain(gloss), here.language)
        )
    else:
        return None
    return Found(Kind.DEFINITION, NAME, 0.64, trimmed(gloss), front, asked=plain(term))


def _done(here: Here, term: Tokens, gloss: Tokens) -> Found | None:
    """ "Cerebellum (controls the balance of the body)": what does it control?"""
    found = words(masked(gloss))
    if len(found) < 3:
        return None
    if _WHENEVER.match(masked(gloss)) and _OCCURS.search(masked(term)):
        occurs = {"aux": text("does"), "verb": text("occur")}
        front = worded(here.language.questions["when"], subject=lowered(term, here.note), **occurs)
        return Found(Kind.QA, NAME, 0.66, trimmed(gloss), front, asked=plain(term))
    language = here.language
    finite = {*language.modals, *language.copulas, *language.plural_copulas, *language.perfect}
    if found[0].lower in language.verbs and found[1].lower not in language.prepositions | finite:
        end = len(masked(gloss).rstrip(" ."))
        does = Clause(Verb.SINGULAR, 0, (0, 0), "", (0, found[0].end), (found[0].end, end))
        question = ask(does, gloss, term, here.note, here.language)
    else:
        question = deed(here, term, gloss, law=True) if found[0].lower in PAST else None
    if question is None or question.vague:
        return None
    back = trimmed(first_idea(cut(gloss, *question.answer)))
    return Found(Kind.QA, NAME, 0.7, back, question.tokens, asked=plain(term)) if back else None


_IS_A = pattern(r"(?:is|are)\s(?=(?:an?|the|any|one)\s)")
_PLACED = pattern(r"(?:in|at|on|within|near|between)\s(?:the\s)?[a-z]")
_PROCESS = pattern(r"(?:[gn]esis|lysis|tion|sion|osis|ment|merge|fusion|cycle|chain|pathway|signalling)$")
_WHENEVER = pattern(r"(?:after|before|during|when|upon)\s", re.IGNORECASE)
_OCCURS = pattern(
    r"\b(?:effect|response|recovery|reaction|phenomenon|reflex|relapse|attack|failure|fever|collapse|shift|rebound|transition|migration|fission|fusion|division|ovulation|mutation|syncope|pain|shock|regression)$"
)
"""What happens at some time, as its name says."""
