"""Silent by what it is: code, HTML, a rule, a label, a formula without words."""

import re

from notecards.extract.about.labels import LONGEST_LABEL, defines_first, is_generic, label
from notecards.extract.about.subjects import heading_states, states_before_colon
from notecards.extract.by_language import ByLanguage, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.english.labels import is_said_of_above
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.vetoes.veto import Veto, text_of
from notecards.extract.words import count, holds, words
from notecards.tokens import OPAQUE, Mark, Tokens, is_bold, plain


def code(here: Here) -> Veto | None:
    if here.statement.place is Place.CODE:
        return Veto("code", "code says nothing by itself; a sentence about it would")
    return None


_COMPONENT = pattern(
    r"<(?P<name>[A-Z][\w.]*)(?:\s[^<>]*)?/?>(?:[^<]*</(?P=name)>)?\s*$|\{:\s?[.#][^{}]*\}\s*$|[^\n]{0,40}\n?\{:\s?[.#][^{}]*\}\s*$"
)
"""A component of a page generator ("<Player url=... />"), or the attributes of a paragraph ("{: .no_toc }")."""


def html(here: Here) -> Veto | None:
    text = text_of(here)
    if here.statement.place is Place.HTML or (holds(text, "<", "{:") and _COMPONENT.match(text)):
        return Veto("html", "HTML, not a statement")
    return None


def rule(here: Here) -> Veto | None:
    if here.statement.place is Place.RULE:
        return Veto("markup", "a dividing line")
    if here.statement.place is Place.PARAGRAPH and re.match(r"[|+][-=|\s]|\|.*\|$", text_of(here).split("\n")[0]):
        return Veto("markup", "a table in a form that is not read")
    return None


def empty(here: Here) -> Veto | None:
    if not plain(here.statement.tokens).strip() and here.statement.place not in (Place.TABLE, Place.ROW):
        return Veto("empty", "nothing is said here")
    return None


def heading(here: Here) -> Veto | None:
    if here.statement.place is Place.HEADING and not heading_states(here.statement.tokens, here.language):
        return Veto("heading", "a heading names a subject and says nothing of it")
    return None


def property_line(here: Here) -> Veto | None:
    """Logseq's `id:: x`, `collapsed:: true`, Obsidian's `key:: value` in one lower-case word."""
    if (
        "::" in text_of(here)
        and re.match(r"^[a-z][\w-]*::", text_of(here))
        and re.match(
            r"^(?:id|collapsed|title|tags?|alias|aliases|icon|type|created|updated|deck|status|template|public|background-color|logseq\.[\w.]+|card-[\w-]+|hl-[\w-]+|ls-[\w-]+|file|file-path|heading)::",
            text_of(here),
        )
    ):
        return Veto("property", "a property of the note-taking program")
    return None


def struck(here: Here) -> Veto | None:
    said = [t for t in here.statement.tokens if t.text.strip()]
    if said and all(t.marks & Mark.STRIKE for t in said):
        return Veto("struck", "crossed out")
    return None


_DASHED = pattern(r"\s[-–—]\s|::|,\smeaning\s|^[^\W\d_][\w-]*(?:\s[\w-]+)?\s=\s[a-z]{3}")


def bare_label(here: Here) -> Veto | None:
    """ "Quotes:", "**Notes**:" — a label over what follows, or over nothing."""
    text = text_of(here).rstrip("*_ ")
    if defines_first(here.statement.tokens, here.language):
        return None
    if text.endswith((":", "：")) and count(text) <= LONGEST_LABEL and not states_before_colon(here):
        under = "what follows" if here.statement.children else "nothing"
        return Veto("label", f"a label over {under}")
    if _is_head(here.statement):
        return Veto("label", "a label over what follows")
    below = any(child.tokens and child.place in (Place.BULLET, Place.STEP) for child in here.statement.children)
    if (
        below
        and count(text) <= 8
        and not re.search(r"[:：]\s|：\S", text)
        and not _DASHED.search(text)
        and not (here.above and _IS_SAID_OF_ABOVE[here.language](text))
        and clause_of(text, here.language) is None
        and not _stresses_an_end(here.statement.tokens)
    ):
        return Veto("label", "a label over what follows")
    if is_generic(plain(label(here.statement.tokens)), here.language) and not text.startswith(OPAQUE):
        return Veto("label", "a label over what follows")
    return None


def _is_head(statement: Statement) -> bool:
    """A paragraph in bold, no sentence, over the lines that stand right below it."""
    over = any(child.place is Place.PARAGRAPH for child in statement.children)
    return (
        is_bold(statement.tokens)
        and over
        and statement.place is Place.PARAGRAPH
        and not plain(statement.tokens).rstrip().endswith((".", "。"))
    )


_IS_SAID_OF_ABOVE = ByLanguage(no, en=is_said_of_above)
"""Whether a line without a verb says something of what it stands under, and is no label."""


def _stresses_an_end(tokens: Tokens) -> bool:
    """ "It gets into **terrible speed**": a label is bold as a whole or at its beginning, a statement where its point is."""
    said = [token for token in tokens if token.text.strip()]
    return len(said) > 1 and not said[0].marks & Mark.BOLD and bool(said[-1].marks & Mark.BOLD)


def formula_only(here: Here) -> Veto | None:
    text = text_of(here)
    if text and not words(text.replace(OPAQUE, " ")):
        return Veto("formula-only", "a formula without the words that say what it is")
    return None
