"""How a clause is asked: its question in the words of its own language, and the part of it that answers."""

from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import Question, definition_question, skipped, worded
from notecards.extract.english.denials import is_asked_denied
from notecards.extract.english.questions import English
from notecards.extract.german.questions import German
from notecards.extract.here import Note, lowered
from notecards.extract.languages import Language
from notecards.extract.romance.questions import Romance
from notecards.extract.words import words
from notecards.tokens import Tokens, plain, text


def ask(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    """The question about a clause whose subject is `subject`, or None where none would read well.

    tokens: the row the clause's offsets count in.
    """
    if not subject or not language.questions or _denies(subject, language):
        return None
    return _ASKS[language](clause, tokens, subject, note, language)


def _denies(subject: Tokens, language: Language) -> bool:
    """ "No unit can rely on ...": asked, it would turn into its opposite."""
    first = words(plain(subject))[:1]
    return bool(first) and (first[0].lower in language.negations or first[0].lower in language.interrogatives)


def _english(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    if plain(subject).lower().startswith("neither "):
        return None  # "what can neither party cancel?"
    asked = English(clause, tokens, subject, note)
    if clause.negated and not is_asked_denied(clause, plain(tokens)):
        return asked.why_not() if clause.kind is Verb.COPULA else None
    return asked.question()


def _german(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    return German(clause, tokens, subject, note).question()


def _romance(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    if clause.negated:
        return None
    return Romance(clause, tokens, subject, note, language).question()


def _by_table(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    """Languages in which a question keeps the finite verb: "Was bezeichnet X?", "¿Qué garantiza X?"."""
    whole = plain(tokens)
    start, end = skipped(whole, clause.rest)
    rest = words(whole[start:end])
    if clause.negated or not rest or clause.kind in (Verb.MODAL, Verb.PERFECT):
        return None
    first = rest[0].lower
    if first in (*language.negations, *language.coordinators):
        return None
    if first in language.pronouns and first not in {"un", "une"} and first not in language.articles:
        return None
    verb = whole[clause.verb[0] : clause.verb[1]]
    inner = lowered(subject, note)
    if clause.kind is Verb.COPULA:
        if not _is_noun_phrase(whole[start:end], language):
            return None
        return Question(_copula(verb, inner, language), (start, end), defining=True)
    if first in language.prepositions and first not in language.articles:
        return None
    form = "does" if clause.kind is Verb.SINGULAR or "do" not in language.questions else "do"
    if form not in language.questions:
        return None
    return Question(worded(language.questions[form], subject=inner, verb=text(verb)), (start, end))


def _copula(verb: str, subject: Tokens, language: Language) -> Tokens:
    if "copula" in language.questions:
        return worded(language.questions["copula"], subject=subject, aux=text(verb))
    return definition_question(subject, "", language)


def _is_noun_phrase(rest: str, language: Language) -> bool:
    """Whether what follows a copula names something: it opens with an article, a number or, without spaces, anything."""
    if not language.spaced:
        return len(rest) >= 2
    found = words(rest)
    return bool(found) and (found[0].lower in language.articles or found[0].lower in language.numbers)


_ASKS = ByLanguage(_by_table, en=_english, de=_german, romance=_romance)
"""The grammar that asks, a line a language; only a note in a language loads it."""
