"""Silent because it asks and does not answer: instructions, exam options, open questions."""

import re

from notecards.extract.here import Here
from notecards.extract.statements import Place
from notecards.extract.vetoes.veto import Veto, languages_of, opening_of, text_of
from notecards.extract.words import QUOTES, words
from notecards.tokens import masked


def instruction(here: Here) -> Veto | None:
    """ "Explain each of the following:", "(Choose TWO)"."""
    text = opening_of(here)
    if re.search(r"(?:^|,\s|\.\s)please\s\w+|\bbitte\s\w+en\b", text):
        return Veto("instruction", "an instruction to the reader")
    if re.search(r"\(?\b(?:choose|select|pick)\s+(?:two|three|all|the\s+best|one)\b", text) or re.search(
        r"\b(?:each of the following|the following questions)\b", text
    ):
        return Veto("instruction", "an instruction to the reader", below=True)
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


_OPTION = re.compile(r"^\(?[A-Ha-h][.)]\s+\S")


def exam(here: Here) -> Veto | None:
    """Options of a multiple-choice question, and the question over them: most of them are wrong."""
    if here.statement.place in (Place.BULLET, Place.PARAGRAPH, Place.STEP) and _OPTION.match(text_of(here)):
        siblings = (*here.before, *here.after)
        if sum(bool(_OPTION.match(masked(s.tokens).strip())) for s in siblings) >= 1:
            return Veto("exam-option", "an option of an exam question, right or wrong", below=True)
    options = [s for s in here.statement.children if _OPTION.match(masked(s.tokens).strip())]
    if len(options) >= 2:
        return Veto("exam-question", "a multiple-choice question; its options do not say which is right", below=True)
    if re.match(
        r"^(?:correct\s+)?answers?\s*:\s*[A-H](?:\s*(?:,|and|&)\s*[A-H])*\s*\.?$", text_of(here), re.IGNORECASE
    ):
        return Veto("exam-question", "the key of an exam question")
    return None


def open_question(here: Here) -> Veto | None:
    """A question that nothing below answers."""
    text = text_of(here).rstrip("*_ " + QUOTES)
    if (
        text.endswith(("?", "？"))
        and not here.statement.children
        and not re.search(r"[.!。]\s*\S", text[: len(text) // 2])
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
