"""The wordings of the question tables, filled in, and how a term is asked for."""

import re
from dataclasses import dataclass, replace
from functools import cache

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.values import value_form
from notecards.extract.english.definitions import definition_form
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import PLURAL_ARTICLES, with_article
from notecards.extract.words import HAN, words
from notecards.tokens import TokenKind, Tokens, join, plain, text


@dataclass(frozen=True, slots=True)
class Question:
    """A question and where in the clause's text its answer stands.

    defining: whether it asks what the subject is. vague: whether it asks for the whole predicate ("What does X do?").
    """

    tokens: Tokens
    answer: tuple[int, int]
    defining: bool = False
    vague: bool = False


@cache
def _pieces(template: str) -> list[str]:
    """The words of a wording and its gaps, in turn."""
    return re.split(r"(\{\w*\})", template)


def worded(template: str, **parts: Tokens) -> Tokens:
    """A wording of the question tables with its gaps filled: `{}` by `subject`, `{name}` by the part of that name."""
    rows: list[Tokens] = []
    for piece in _pieces(template):
        is_gap = piece.startswith("{")
        rows.append(parts.get(piece[1:-1] or "subject", ()) if is_gap else text(piece))
    return join(_apart([row for row in rows if row]), "")


def _apart(rows: list[Tokens]) -> list[Tokens]:
    """The parts of a wording with a space where a Latin word or a formula meets a Han sign: "CT 的作用"."""
    apart = rows[:1]
    for row in rows[1:]:
        left, right = plain(apart[-1])[-1:], plain(row)[:1]
        if (_LATIN.match(left) and _HAN.match(right)) or (_HAN.match(left) and _LATIN.match(right)):
            apart.append(text(" "))
        apart.append(row)
    return apart


_LATIN = pattern(r"[A-Za-zÀ-ÿ\u0370-\u03ff$`]")
_HAN = pattern(rf"[{HAN}]")


def number(n: int, language: Language) -> Tokens:
    """A number as it is written in running text: in words where the language's table has one."""
    known = next((word for word, value in language.numbers.items() if value == n), "")
    return text(known if known and language.spaced else str(n))


def small_first(row: Tokens) -> Tokens:
    """A question as it goes on after something else."""
    at = 1 if row[0].text[:1] == "¿" else 0
    return (replace(row[0], text=row[0].text[:at] + row[0].text[at : at + 1].lower() + row[0].text[at + 1 :]), *row[1:])


def capital(row: Tokens) -> Tokens:
    """A row as it begins a sentence; code keeps its letters."""
    if row[0].kind is not TokenKind.TEXT:
        return row
    return (replace(row[0], text=row[0].text[:1].upper() + row[0].text[1:]), *row[1:])


def skipped(whole: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    piece = whole[start:end]
    return start + len(piece) - len(piece.lstrip(" ,")), start + len(piece.rstrip(" .;。"))


def definition_question(term: Tokens, answer: str, language: Language) -> Tokens:
    """What a term is: "What is an asset?", "Was ist {}?"; the term alone where the language is not sure."""
    if not language.questions:
        return term
    valued = value_form(plain(term), answer, language)
    form, subject = (valued, capital(term)) if valued else _ASKED_AS[language](term, answer, language)
    template = language.questions[form]
    if _SHORTENS_THAT[language].match(plain(subject)):
        template = template.replace("que {}", "qu’{}")
    return worded(template, subject=subject)


_SHORTENS_THAT = ByLanguage(NEVER, fr=pattern(r"une?\s"))
""" "Qu’est-ce qu’un acte ?"."""


def behind_its_article(row: Tokens, language: Language) -> Tokens:
    """A label as it reads behind its article: "la célula", but "la Guerra Fría"."""
    return row if _KEEPS_ITS_CAPITAL[language].match(plain(row)) else small_first(row)


_KEEPS_ITS_CAPITAL = ByLanguage(NEVER, es=pattern(r"[^\W\d_]+\s(?:de l[oa]s\s)?[A-ZÁÉÍÓÚÑ][a-zà-ÿ]{3,}"))
"""A second word with a capital shows that the first one has its own."""


def _english(term: Tokens, answer: str, language: Language) -> tuple[str, Tokens]:
    return definition_form(plain(term), answer), term


def _by_article(term: Tokens, answer: str, language: Language) -> tuple[str, Tokens]:
    """Singular or plural by the article of the term, which it gets where its noun tells it."""
    first = next((word.lower for word in words(plain(term))), "")
    if re.match(r"l['’]", first):
        return "definition", small_first(term)
    if first in PLURAL_ARTICLES[language]:
        return "definition plural", term
    named = with_article(plain(term), language)
    if named:
        return "definition plural" if named[1] else "definition", (*text(named[0]), *behind_its_article(term, language))
    bare = "definition bare" in language.questions and first not in language.articles
    if bare and _SAID_OF_IT[language].match(answer) and len(words(plain(term))) == 1:
        return "definition quality", small_first(term)
    return "definition bare" if bare else "definition", term


_SAID_OF_IT = ByLanguage(NEVER, fr=pattern(r"(?:qui|se|ne)\s|[sn]['’]\w|elle\s", re.IGNORECASE))
"""How what is said of a quality begins: "Récessif : ne s'exprime que ..."."""


def _german(term: Tokens, answer: str, language: Language) -> tuple[str, Tokens]:
    from notecards.extract.german.definitions import definition_form  # only a German note needs its clauses

    if answer.startswith(("wenn ", "Wenn ")) and "," not in answer:
        return "spoken of", term
    form, named = _by_article(term, answer, language)
    form = definition_form(plain(term), answer) if form == "definition bare" else form
    return form, small_first(named) if form == "definition plural" and " " in plain(named) else named


_ASKED_AS = ByLanguage(_by_article, en=_english, de=_german)
"""The form of the question what a term is, and the term as it stands in it."""
