"""How a clause is asked: its question in the words of its own language, and the part of it that answers."""

from notecards.extract.clause import Clause, Verb
from notecards.extract.english.questions import English
from notecards.extract.english.tables import ADJECTIVE, ASKED_PREPOSITIONS
from notecards.extract.here import Note, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.english import ENGLISH
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.wording import Question, definition_question, skipped, worded
from notecards.extract.words import words
from notecards.tokens import Tokens, plain, text


def ask(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    """The question about a clause whose subject is `subject`, or None where none would read well.

    tokens: the row the clause's offsets count in.
    """
    denied = clause.negated and not (
        language.code == "de" or (language.code == "en" and _does_not(clause, plain(tokens)))
    )
    if denied and language.code == "en" and clause.kind is Verb.COPULA and subject and not _denies(subject, language):
        return English(clause, tokens, subject, note).why_not()
    if not subject or not language.questions or denied or _denies(subject, language):
        return None
    if language.code == "en":
        return English(clause, tokens, subject, note).question()
    if language.code == "de":
        from notecards.extract.german.questions import German

        return German(clause, tokens, subject, note).question()
    if language.code in ROMANCE:
        from notecards.extract.romance.questions import Romance

        return Romance(clause, tokens, subject, note, language).question()
    return _by_table(clause, tokens, subject, note, language)


def _does_not(clause: Clause, whole: str) -> bool:
    """ "does not perform a backward pass", "may not argue", "is not liable for": English asks it with its "not"."""
    aux, rest = clause.aux.lower(), words(whole[slice(*clause.rest)])
    said = [word.lower for word in words(whole[slice(*clause.verb)])]
    if clause.kind is Verb.MODAL and aux in ENGLISH.modals and len(said) == 2 - (aux == "cannot") and rest:
        return clause.subject[0] < clause.subject[1] and said[-1] not in ("be", "have", "yet")
    if clause.kind is Verb.COPULA and rest[:1] and rest[0].lower == "not":
        return (
            len(rest) > 3
            and rest[2].lower in ASKED_PREPOSITIONS
            and rest[2].lower != "to"
            and bool(ADJECTIVE.match(rest[1].lower))
        )
    if [word.lower for word in rest[:2]] == ["not", "only"]:
        return True
    does = aux in ("do", "does", "did", "don't", "doesn't", "didn't", "don’t", "doesn’t", "didn’t")
    loose = not rest or rest[0].lower in (
        "any",
        "much",
        "only",
        "as",
        "because",
        "if",
        "when",
        "until",
        "unless",
        "with",
    )
    named = clause.subject[0] < clause.subject[1] or aux in _DENIED
    named = named and not (clause.subject[0] >= clause.subject[1] and {w.lower for w in rest} & {"we", "you"})
    return does and (len(rest) > 1 or any(len(w.text) > 4 for w in rest)) and not loose and named


_DENIED = frozenset("does did do doesn't didn't don't doesn’t didn’t don’t".split())


def _denies(subject: Tokens, language: Language) -> bool:
    """ "No unit can rely on ...": asked, it would turn into its opposite."""
    first = words(plain(subject))[:1]
    return bool(first) and (first[0].lower in language.negations or first[0].lower in language.interrogatives)


def _by_table(clause: Clause, tokens: Tokens, subject: Tokens, note: Note, language: Language) -> Question | None:
    """Languages in which a question keeps the finite verb: "Was bezeichnet X?", "¿Qué garantiza X?"."""
    whole = plain(tokens)
    start, end = skipped(whole, clause.rest)
    rest = words(whole[start:end])
    if not rest or clause.kind in (Verb.MODAL, Verb.PERFECT):
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
    return bool(found) and (
        found[0].lower in language.articles
        or found[0].lower in language.numbers
        or (language.code == "de" and found[0].text[0].isupper())
    )
