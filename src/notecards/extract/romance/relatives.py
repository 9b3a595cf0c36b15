"""What a relative clause behind a comma says of the noun before it: "... libère l'insuline, qui abaisse la glycémie"."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import Question, worded
from notecards.extract.here import DEFINITE, Note, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.questions import Romance
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_WHO = ByLanguage(
    NEVER,
    fr=pattern(r",\s(?:qui|lequel|laquelle|lesquels|lesquelles)\s"),
    es=pattern(r",\s(?:que|quien|quienes|el cual|la cual|los cuales|las cuales)\s"),
    it=pattern(r",\s(?:che|il quale|la quale|i quali|le quali)\s"),
)
_OF_THE = ByLanguage(frozenset[str](), fr=words_of("du des"))
"""A preposition and the article of its noun, which may as well be the article alone."""
_SEVERAL = frozenset("les los las i gli".split())
_JOINED = frozenset("et ou y o e ni sans sin".split())
_BEFORE_NAMES = words_of("par por da à a avec con contre contra pour para chez")
_MOST = 5
"""Words of a noun that a relative clause is said of."""


def said_of_a_noun(row: Tokens, language: Language, note: Note) -> tuple[Tokens, Question, int] | None:
    """The noun and its relative clause as a sentence, the question of that, and where in the row the clause begins."""
    whole = masked(row).rstrip(" .;!")
    found = _WHO[language].search(whole)
    noun = _noun(whole[: found.start()], language) if found else None
    if not found or noun is None:
        return None
    at, article = noun
    opens = not whole[:at].strip()
    comma = whole.find(", ", found.end()) if opens else -1
    stop = comma if comma > 0 else len(whole)
    said = strip(cut(row, found.end(), stop))
    named = strip(cut(row, at, found.start()))
    named = (*text(article), *named) if article else named
    if count(plain(said)) < 3 or re.search(r"[;:]", plain(said)) or re.match(r"(?:\w+\s)?\d", plain(named)):
        return None
    straight = join((named, said), " ")
    clause = clause_of(masked(straight), language)
    if clause is None or clause.subject[0] or masked(straight)[: clause.subject[1]].strip() != plain(named):
        return None
    several = words(plain(named))[0].lower in _SEVERAL
    if clause.kind in (Verb.SINGULAR, Verb.PLURAL) and several != (clause.kind is Verb.PLURAL):
        return None
    question = Romance(clause, straight, named, note, language).question() if not clause.negated else None
    if question is None and opens and comma < 0 and not clause.negated:
        question = _what_it_does(straight, lowered(named, note), clause, language)
    return (straight, question, found.start()) if question else None


def _what_it_does(straight: Tokens, named: Tokens, clause: Clause, language: Language) -> Question | None:
    """ "El consejo, que vela por la ley", and nothing more: what does it do?"""
    if clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or not _ASKED_FOR_ITS_DEED[language]:
        return None
    front = worded(language.questions["deeds" if clause.kind is Verb.PLURAL else "deed"], subject=named)
    return Question(front, (clause.verb[0], len(masked(straight))), vague=True)


_ASKED_FOR_ITS_DEED = ByLanguage(False, es=True)


def _noun(before: str, language: Language) -> tuple[int, str] | None:
    """Where the noun before a comma begins that has an article, and the article where a preposition has swallowed it."""
    found = words(before)
    table = DEFINITE[language]
    name = next((k for k in range(len(found), 0, -1) if not found[k - 1].text[:1].isupper()), 0)
    if 0 < name < len(found) <= name + _MOST and found[name - 1].lower in _BEFORE_NAMES:
        return found[name].start, ""  # "signé par Bismarck, qui ..."
    for k in range(len(found) - 1, max(-1, len(found) - 1 - _MOST), -1):
        word = found[k].lower
        if re.match(r"l'\w", word):
            return (found[k].start, "") if _stands_alone(found[k - 1].lower if k else "") else None
        if word in _JOINED or found[k].text in "()":
            return None
        if word in table and k < len(found) - 1 and (found[k].text.islower() or not k):  # "la loi Le Chapelier"
            if word in _OF_THE[language] and k and not before[: found[k].start].rstrip().endswith(","):
                continue  # "la sortie du sang": of which noun is not sure
            if not _stands_alone(found[k - 1].lower if k else "") or "," in before[found[k].start :]:
                return None
            own = table[word].strip() == word
            return (found[k].start, "") if own else (found[k + 1].start, table[word])
    return None


def _stands_alone(before: str) -> bool:
    """Whether no other noun is joined to a noun, and none owns it."""
    return before not in _JOINED | {"de", "del", "di", "della", "dei", "du", "des"}
