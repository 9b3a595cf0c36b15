"""Silent because it asks and does not answer: instructions, exam options, open questions."""

import re
from itertools import pairwise

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.vetoes.veto import Veto, languages_of, opening_of, text_of
from notecards.extract.words import QUOTES, holds, sentences, words
from notecards.tokens import masked

_PART_OF_A_QUESTION = pattern(r"^\W*\(?(?:[a-h]|[ivx]{1,4})\)\W*(?=\w)", re.IGNORECASE)
_COMMANDS = frozenset(
    "explain describe discuss compute calculate provide state name define compare prove show derive give list sketch draw outline identify justify".split()
)


def _asks_part_by_part(text: str) -> bool:
    """ "(b) Give the equation of X. Describe its parts.": a task of an exam paper."""
    part = _PART_OF_A_QUESTION.match(text)
    inner = text[part.end() :] if part else ""
    opening = [words(inner[a:b])[:1] for a, b in sentences(inner)]
    return bool(part) and any(found and found[0].lower in _COMMANDS for found in opening)


_CHOOSE = pattern(
    r"\(?\b(?:choose|select|pick)\s+(?:two|three|all|the\s+best|one)\b|\b(?:each of the following|the following questions)\b"
)


def instruction(here: Here) -> Veto | None:
    """ "Explain each of the following:", "(Choose TWO)"."""
    text = opening_of(here)
    if here.statement.place is Place.CALLOUT and _is_exercise(here.statement):
        return Veto("instruction", "an exercise or an example", below=True)
    if _asks_part_by_part(text_of(here)):
        return Veto("instruction", "a task of an exam paper")
    if holds(text, "please", "bitte") and re.search(r"(?:^|,\s|\.\s)please\s\w+|\bbitte\s\w+en\b", text):
        return Veto("instruction", "an instruction to the reader")
    if holds(text, "choose", "select", "pick", "following") and _CHOOSE.search(text):
        answered = any(child.children for child in here.statement.children)
        return Veto("instruction", "an instruction to the reader", below=not answered)
    first = next(iter(words(text)), None)
    if (
        first
        and text.rstrip().endswith((":", "：", "."))
        and any(first.lower in lang.instructions for lang in languages_of(here))
        and first.lower
        in (
            "explain",
            "describe",
            "discuss",
            "erkläre",
            "erläutere",
            "beschreibe",
            "nenne",
            "benenne",
            "recherchiere",
            "vergleiche",
            "analysiere",
            "bewerte",
            "untersuche",
            "expliquez",
            "décrivez",
            "explica",
            "describe",
            "enumera",
            "explique",
        )
    ):
        return Veto("instruction", "an instruction to the reader")
    return None


def _is_exercise(box: Statement) -> bool:
    """A box that says it holds an example, a task or a question; one whose title asks may hold the answer."""
    return box.label in _EXERCISES or (box.label == "question" and not holds(masked(box.tokens), "?", "？"))


_EXERCISES = frozenset("example exercise todo bug".split())


_KEY = pattern(r"^(?:correct\s+)?answers?\s*:\s*[A-H](?:\s*(?:,|and|&)\s*[A-H])*\s*\.?$", re.IGNORECASE)
_OPTION = pattern(r"^\(?[A-Ha-h][.)]\s+\S|^[A-H]:\s+\S")


def exam(here: Here) -> Veto | None:
    """Options of a multiple-choice question, and the question over them: most of them are wrong."""
    if here.statement.place in (Place.BULLET, Place.PARAGRAPH, Place.STEP) and _OPTION.match(text_of(here)):
        siblings = (*here.before, *here.after)
        if here.statement.place is Place.PARAGRAPH:
            siblings = (*here.before[-1:], *here.after[:1])
        own = _letter(here.statement)
        if any(_is_option(s) and _letter(s) != own for s in siblings):
            return Veto("exam-option", "an option of an exam question, right or wrong", below=True)
    children = here.statement.children if here.statement.place is not Place.HEADING else ()
    options = (
        _is_option(one) and _is_option(other) and _letter(one) != _letter(other) for one, other in pairwise(children)
    )
    if any(options):
        return Veto("exam-question", "a multiple-choice question; its options do not say which is right", below=True)
    if opening_of(here).startswith(("answer", "correct")) and _KEY.match(text_of(here)):
        return Veto("exam-question", "the key of an exam question")
    return None


def _is_option(statement: Statement) -> bool:
    return bool(_OPTION.match(masked(statement.tokens).strip()))


def _letter(statement: Statement) -> str:
    """By what an option is counted; the "A." of "A. carotis" and "A. femoralis" counts nothing."""
    return next(iter(words(masked(statement.tokens)))).lower


def open_question(here: Here) -> Veto | None:
    """A question that nothing below answers."""
    text = text_of(here).rstrip("*_ " + QUOTES)
    if holds(text, "____", "......", "………"):
        return Veto("open-question", "a blank to fill in, and nothing that fills it")
    if (
        text.endswith(("?", "？"))
        and not here.statement.children
        and not re.search(r"[.!。]\s*\S", text[: len(text) // 2])
        and not _STATES_FIRST[here.language].match(text)
    ):
        following = here.after[:1]
        if (
            here.statement.place is Place.PARAGRAPH
            and following
            and following[0].place in (Place.PARAGRAPH, Place.QUOTE)
        ):
            return None
        return Veto("open-question", "a question without an answer below it")
    return None


_STATES_FIRST = ByLanguage(NEVER, zh=pattern(r"[^?？。]{6,}。"))
"""A sentence that stands before the question."""
