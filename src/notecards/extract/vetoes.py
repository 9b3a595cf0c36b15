"""Why a statement must give no card: one function a reason, in the order they are asked."""

import re
from collections.abc import Callable
from typing import NamedTuple

from notecards.extract.clause import clause_of
from notecards.extract.here import Here, walk
from notecards.extract.languages import LANGUAGES, Language
from notecards.extract.statements import Place
from notecards.extract.subjects import LONGEST_LABEL, is_date, is_generic, label
from notecards.extract.words import QUOTES, count, sentences, words
from notecards.tokens import OPAQUE, Mark, TokenKind, Tokens, masked, plain, spans


class Veto(NamedTuple):
    """A reason for silence. below: what stands under the statement is silent too."""

    name: str
    reason: str
    below: bool = False


Check = Callable[[Here], Veto | None]


def veto_of(here: Here) -> Veto | None:
    """The first veto that a statement meets, None where it may give a card."""
    return next((veto for check in VETOES if (veto := check(here))), None)


def _text(here: Here) -> str:
    return masked(here.statement.tokens).strip()


def _opening(here: Here) -> str:
    """The text without quotation marks and list signs at its beginning, in lower case."""
    return _text(here).lstrip(QUOTES + "*_-•·→>[( ").casefold().replace("’", "'")


def code(here: Here) -> Veto | None:
    if here.statement.place is Place.CODE:
        return Veto("code", "code says nothing by itself; a sentence about it would")
    return None


def html(here: Here) -> Veto | None:
    if here.statement.place is Place.HTML:
        return Veto("html", "HTML, not a statement")
    return None


def rule(here: Here) -> Veto | None:
    if here.statement.place is Place.RULE:
        return Veto("markup", "a dividing line")
    return None


def empty(here: Here) -> Veto | None:
    if not plain(here.statement.tokens).strip() and here.statement.place not in (Place.TABLE, Place.ROW):
        return Veto("empty", "nothing is said here")
    return None


def heading(here: Here) -> Veto | None:
    if here.statement.place is Place.HEADING:
        return Veto("heading", "a heading names a subject and says nothing of it")
    return None


def property_line(here: Here) -> Veto | None:
    """Logseq's `id:: x`, `collapsed:: true`, Obsidian's `key:: value` in one lower-case word."""
    if re.match(r"^[a-z][\w-]*::\s*\S*", _text(here)) and re.match(
        r"^(?:id|collapsed|title|tags?|alias|aliases|icon|type|created|updated|deck|status|template|public|background-color|logseq\.[\w.]+|card-[\w-]+|hl-[\w-]+|ls-[\w-]+|file|file-path|heading)::",
        _text(here),
    ):
        return Veto("property", "a property of the note-taking program")
    return None


def navigation(here: Here) -> Veto | None:
    """A list whose lines are links: a table of contents, a sidebar."""
    statement = here.statement
    group = (*here.before, statement, *here.after)
    if statement.place not in (Place.BULLET, Place.STEP) or not _is_link(statement.tokens):
        return None
    leaves = [s for sibling in group for s in walk((sibling,)) if s.tokens]
    links = sum(_is_link(s.tokens) for s in leaves)
    anchors = all(_targets(s.tokens)[:1] == ("#",) for s in leaves if _is_link(s.tokens))
    if links / len(leaves) >= 0.8 and (anchors or len(leaves) >= 3):
        return Veto("navigation", "a table of contents or list of links", below=True)
    return None


def _targets(tokens: Tokens) -> tuple[str, ...]:
    return tuple(t.target[:1] for t in tokens if t.target)


def _is_link(tokens: Tokens) -> bool:
    said = [t for t in tokens if t.text.strip(" .,|:;()[]*_-–—/") or t.kind is not TokenKind.TEXT]
    return bool(said) and all(t.target for t in said if t.kind is not TokenKind.BREAK)


def link_only(here: Here) -> Veto | None:
    if _is_link(here.statement.tokens) and here.statement.place is not Place.CELL:
        kinds = {t.kind for t in here.statement.tokens}
        if TokenKind.IMAGE in kinds:
            return Veto("image-only", "a picture without a statement")
        if _is_wiki(here.statement.tokens) and here.statement.children:
            return None
        return Veto("link-only", "a link without a statement")
    return None


def _is_wiki(tokens: Tokens) -> bool:
    return all("/" not in t.target and ":" not in t.target for t in tokens if t.target)


def link_description(here: Here) -> Veto | None:
    """`[name](url) - what it is`: a bookmark."""
    tokens = here.statement.tokens
    if not tokens or here.statement.place is Place.CELL:
        return None
    first = next((t for t in tokens if t.text.strip()), None)
    if first is None or not first.target.startswith(("http", "www", "//")) or first.marks & Mark.BOLD:
        return None
    head = next(end for _, end, token in spans(tokens) if token is first)
    after = masked(tokens)[head:]
    if re.match(r"^\s*(?:[-–—:|,(.]|\w+\s*$)", after) or count(after) < 4:
        return Veto("link-description", "a link and what it leads to: a bookmark, not knowledge")
    return None


def is_date_line(here: Here) -> Veto | None:
    if is_date(plain(here.statement.tokens)):
        return Veto("date", "only a date")
    return None


def metadata(here: Here) -> Veto | None:
    """`Source: ...`, `Autor: ...`, `标签：...`; and author | year | venue lines."""
    text = _text(here)
    if text.count(" | ") >= 1 and here.statement.place in (Place.PARAGRAPH, Place.QUOTE) and count(text) < 60:
        return Veto("metadata", "who, when and where of the source", below=True)
    found = re.match(r"^[\W_]*([^\W\d_][^:：=]{0,24}?)[\W_]*[:：]", text)
    if found:
        name = found.group(1).casefold().strip()
        if any(name in language.metadata for language in _languages(here)) and not (
            here.statement.children and text.rstrip("*_ ").endswith((":", "："))
        ):
            return Veto("metadata", f"“{found.group(1).strip()}” describes the note, not its subject")
    return None


def _languages(here: Here) -> tuple[Language, ...]:
    """The note's own language and English, which labels are often in."""
    return (here.language, *(lang for lang in LANGUAGES if lang.code == "en" and lang is not here.language))


def task(here: Here) -> Veto | None:
    if here.statement.task:
        return Veto("plan", "a task, not a fact", below=True)
    return None


def activity(here: Here) -> Veto | None:
    """ "Watched lecture 5", "Started the project": what was done, not what is so."""
    first = next(iter(words(_opening(here))), None)
    if first is None:
        return None
    second = words(_opening(here))[1:2]
    for language in _languages(here):
        if (
            first.lower in language.activity
            and not (second and second[0].lower in language.copulas)
            and not _is_about(here)
        ):
            return Veto("activity", "what was done on a day is no knowledge")
    if re.match(
        r"^(?:(?:first|second|third|1st|2nd|3rd|another|last)\s+(?:half|part|pass|reading|lecture|look)\b)",
        _opening(here),
    ):
        return Veto("activity", "what was done on a day is no knowledge")
    if re.search(
        r"\b(?:chapter|section|lecture|exercise|homework|kapitel|capítulo|chapitre)\b.{0,60}\b(?:finished|done|completed|read)\s*[.!]?$",
        _opening(here),
    ):
        return Veto("activity", "what was done on a day is no knowledge")
    return None


def _is_about(here: Here) -> bool:
    """ "Trained models are ...", "Read committed: ...": the word belongs to what the line is about."""
    whole = masked(here.statement.tokens)
    a, b = (sentences(whole) or [(0, len(whole))])[0]
    clause = clause_of(whole[a:b], here.language)
    second = words(whole)[1:2]
    if second and second[0].lower in here.language.function and second[0].lower not in here.language.copulas:
        return False
    if clause is not None and len(words(whole[a + clause.subject[0] : a + clause.subject[1]])) >= 2:
        return True
    return bool(re.match(r"^[^:]{3,40}:\s", whole)) and bool(here.statement.tokens[0].marks & Mark.BOLD)


def _first_piece(here: Here) -> str:
    """The text up to its first full stop or dash: what follows is judged by itself."""
    whole = _opening(here)
    ends = [b for _, b in sentences(whole)[:1]] + [
        m.start() for m in re.finditer(r"\s[-–—]\s", whole) if count(whole[: m.start()]) >= 4
    ]
    return whole[: min(ends)] if ends else whole


def tainted(text: str, here: Here) -> bool:
    """Whether a later part of a statement is a plan or chatter, though its beginning is not."""
    low = text.casefold().replace("’", "'")
    phrases = [phrase for language in _languages(here) for phrase in (*language.plans, *language.chatter)]
    return any(re.search(rf"(?<![\w']){re.escape(phrase.strip())}(?!\w)", low) for phrase in phrases if len(phrase) > 3)


def plan(here: Here) -> Veto | None:
    opening = _first_piece(here)
    for language in _languages(here):
        for phrase in language.plans:
            starts = opening.startswith(phrase)
            inside = len(phrase) > 6 and " " in phrase and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", opening)
            if starts and not opening[len(phrase) : len(phrase) + 1].isalnum():
                return Veto(
                    "plan",
                    "a plan, not a fact",
                    below=phrase in ("todo", "to do", "to-do", "goals:", "goal:", "plan:", "plans:", "ziele:", "待办"),
                )
            if inside and phrase not in ("need to", "want to", "going to", "to read"):
                return Veto("plan", "a plan, not a fact")
    return None


def chatter(here: Here) -> Veto | None:
    """First person, moods, asides, opinions on the resource."""
    opening = " " + _first_piece(here)
    if re.match(r" \S+ (?:mentioned|recommended|talked about|suggested (?:to|that we|reading|watching))\b", opening):
        return Veto("chatter", "what somebody mentioned, not what is so")
    if any(language.code == "en" for language in _languages(here)) and _first_person(here, opening):
        return Veto("chatter", "about the note-taker, not about the subject")
    for language in _languages(here):
        for phrase in language.chatter:
            if re.search(
                rf"(?<![\w']){re.escape(phrase.strip())}(?!\w)" if language.spaced else re.escape(phrase), opening
            ):
                return Veto("chatter", "mood, opinion or aside")
    return None


def _first_person(here: Here, opening: str) -> bool:
    """ "I" as a word, outside quotation marks and not the numeral or a symbol."""
    raw = _text(here)
    if raw[:1] in QUOTES:
        return False
    return bool(
        re.search(r"(?:^|[\s(])I(?:'(?:m|ve|ll|d)|’(?:m|ve|ll|d))?\s+(?:[a-z]{2,})", raw)
    ) and here.language.code in ("en", "")


def notes_on_notes(here: Here) -> Veto | None:
    text = _opening(here)
    if re.search(r"\b(?:exam|test|klausur|examen)\b.*\d+\s*%|\d+\s*%.*\bof the (?:exam|test)\b", text):
        return Veto("note-on-notes", "about the exam, not about its subject")
    if (
        re.match(r"(?:(?:my|own|lecture|class|reading)\s+)?notes? (?:on|from|about|for|of)\b", text)
        and count(text) < 20
    ):
        return Veto("note-on-notes", "about the notes themselves")
    if (
        re.search(
            r"\b(?:quotes? (?:from|refers?)|quoted text|double quotation marks|these notes|this note|my notes|bullet point|this (?:page|document|file|repo(?:sitory)?|section|chapter|post|article|deck))\b",
            text,
        )
        and count(text) < 45
    ):
        return Veto("note-on-notes", "about the notes themselves")
    return None


def instruction(here: Here) -> Veto | None:
    """ "Explain each of the following:", "(Choose TWO)"."""
    text = _opening(here)
    if re.search(r"\(?\b(?:choose|select|pick)\s+(?:two|three|all|the\s+best|one)\b", text) or re.search(
        r"\b(?:each of the following|the following questions)\b", text
    ):
        return Veto("instruction", "an instruction to the reader", below=True)
    first = next(iter(words(text)), None)
    if (
        first
        and text.rstrip().endswith((":", "：", "."))
        and any(first.lower in lang.instructions for lang in _languages(here))
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
    if here.statement.place in (Place.BULLET, Place.PARAGRAPH, Place.STEP) and _OPTION.match(_text(here)):
        siblings = (*here.before, *here.after)
        if sum(bool(_OPTION.match(masked(s.tokens).strip())) for s in siblings) >= 1:
            return Veto("exam-option", "an option of an exam question, right or wrong", below=True)
    options = [s for s in here.statement.children if _OPTION.match(masked(s.tokens).strip())]
    if len(options) >= 2:
        return Veto("exam-question", "a multiple-choice question; its options do not say which is right", below=True)
    if re.match(r"^(?:correct\s+)?answers?\s*:\s*[A-H](?:\s*(?:,|and|&)\s*[A-H])*\s*\.?$", _text(here), re.IGNORECASE):
        return Veto("exam-question", "the key of an exam question")
    return None


def reference(here: Here) -> Veto | None:
    """ "see 2.4.7 below", "Figure 1 shows", a bibliography line."""
    text = _opening(here)
    body = re.sub(r"^[^:：]{1,40}[:：]\s*", "", text)
    if count(text) <= 14 and (
        re.search(
            r"\b(?:see|siehe|voir|véase|vgl\.?|cf\.?)\s+(?:also\s+)?(?:section|chapter|abschnitt|kapitel|fig|§|\d|above|below|oben|unten|ci-dessous|here|https?)",
            text,
        )
        or re.match(r"^(?:see|siehe|voir|véase|参见|详见)\b", body)
    ):
        return Veto("reference", "points elsewhere")
    if re.match(r"^(?:figure|fig\.|table|abbildung|abb\.|tabelle|figura|图)\s*[\d.]+", text):
        return Veto("reference", "points to a figure")
    if (
        re.search(r"\b(?:paper|book|article|talk|post|video|lecture|chapter)s? (?:by|from)\s+[A-Z]", _text(here))
        and count(text) < 16
    ):
        return Veto("reference", "names a source")
    if re.match(r"^\[\d+\]|^\w[^.]{3,60}\(\d{4}\)\.|.*\bet al\.?,? \(?\d{4}\)?\.?$", text) or re.search(
        r"\b(?:arxiv|doi|isbn)\b[:\s]", text
    ):
        return Veto("reference", "a reference")
    if here.statement.place is Place.FOOTNOTE and (any(t.target for t in here.statement.tokens) or count(text) < 6):
        return Veto("reference", "a footnote that names a source")
    return None


def open_question(here: Here) -> Veto | None:
    """A question that nothing below answers."""
    text = _text(here).rstrip("*_ " + QUOTES)
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


def struck(here: Here) -> Veto | None:
    said = [t for t in here.statement.tokens if t.text.strip()]
    if said and all(t.marks & Mark.STRIKE for t in said):
        return Veto("struck", "crossed out")
    return None


_DASHED = re.compile(r"\s[-–—]\s|::")


def bare_label(here: Here) -> Veto | None:
    """ "Quotes:", "**Notes**:" — a label over what follows, or over nothing."""
    text = _text(here).rstrip("*_ ")
    if text.endswith((":", "：")) and count(text) <= LONGEST_LABEL:
        under = "what follows" if here.statement.children else "nothing"
        return Veto("label", f"a label over {under}")
    below = any(child.tokens and child.place in (Place.BULLET, Place.STEP) for child in here.statement.children)
    if (
        below
        and count(text) <= 8
        and not re.search(r"[:：]\s", text)
        and not _DASHED.search(text)
        and clause_of(text, here.language) is None
    ):
        return Veto("label", "a label over what follows")
    if is_generic(plain(label(here.statement.tokens)), here.language) and not text.startswith(OPAQUE):
        return Veto("label", "a label over what follows")
    return None


def formula_only(here: Here) -> Veto | None:
    text = _text(here)
    if text and not words(text.replace(OPAQUE, " ")):
        return Veto("formula-only", "a formula without the words that say what it is")
    return None


VETOES: tuple[Check, ...] = (
    code,
    html,
    rule,
    empty,
    struck,
    task,
    property_line,
    navigation,
    link_only,
    link_description,
    is_date_line,
    exam,
    metadata,
    plan,
    activity,
    notes_on_notes,
    instruction,
    chatter,
    reference,
    open_question,
    bare_label,
    heading,
    formula_only,
)
"""In this order; the first that holds is the reason."""
