"""Silent because it only points: link lists, bookmarks, references."""

import re

from notecards.extract.by_language import ByLanguage, no
from notecards.extract.here import Here, walk
from notecards.extract.in_place import chinese
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.vetoes.veto import Veto, opening_of, opens_bold, text_of
from notecards.extract.words import count, holds
from notecards.tokens import Mark, TokenKind, Tokens, masked, plain, spans


def navigation(here: Here) -> Veto | None:
    """A list whose lines are links: a table of contents, a sidebar; and what stands under "Contents" or "Course topics"."""
    statement = here.statement
    if _BREADCRUMBS.match(masked(statement.tokens)) and (_targets(statement.tokens) or not opens_bold(statement)):
        return Veto("navigation", "where a page stands among others")
    if statement.place in (Place.HEADING, Place.BULLET, Place.PARAGRAPH) and (
        statement.children or ":" in plain(statement.tokens)
    ):
        named = re.split(r"\s?[:：]\s", plain(statement.tokens))[0].strip(" :：*_").casefold()
        parts = any(child.place is Place.HEADING for child in statement.children)
        if not parts and _NAMES_CONTENTS.fullmatch(named) and not _defines_most(statement):
            return Veto("navigation", "what a course or text is about, not what it says", below=True)
    near = (Place.BULLET, Place.STEP)
    if statement.place not in near or not _is_link(statement.tokens):
        return None
    group = [s for s in (*here.before, statement, *here.after) if s.place in near]
    leaves = [s for sibling in group for s in walk((sibling,)) if s.tokens]
    links = sum(_is_link(s.tokens) for s in leaves)
    anchors = all(_targets(s.tokens)[:1] == ("#",) for s in leaves if _is_link(s.tokens))
    if links / len(leaves) >= 0.8 and (anchors or len(leaves) >= 3):
        return Veto("navigation", "a table of contents or list of links", below=True)
    return None


_BREADCRUMBS = pattern(r"[^<>=.:;]{2,40}\s[>›»]\s[^<>=.;]{2,60}\s[>›»]\s[^<>=.;\d]{2,}")


def _defines_most(statement: Statement) -> bool:
    """Whether most of what stands below says what something is: "Contenido:" over "Derechos: facultades que ..."."""
    if not re.match(r"(?:contenido|inhalt)s?e?\b", plain(statement.tokens), re.IGNORECASE):
        return False
    below = [child for child in statement.children if child.tokens]
    return 2 * sum(bool(_LABELLED.match(masked(child.tokens))) for child in below) > len(below)


_LABELLED = pattern(r"[^:.\n]{2,40}:\s+\S+\s\S")


_NAMES_CONTENTS = pattern(
    r"(?:\d[\d.]*\s+)?(?:(?:table of )?contents|toc|agenda|syllabus(?: (?:objectives?|points?|content))?|(?:course|lecture|class|exam) (?:topics|contents?|outline|overview|plan|schedule)|topics covered|learning (?:objectives|goals|outcomes)|"
    r"inhaltsverzeichnis|inhalte?(?: (?:des|der|dieses|dieser) (?:kurses|vorlesung|moduls))?|kursinhalte?|themen(?:bereiche|übersicht)?(?: (?:des|der|dieses) (?:kurses|vorlesung|moduls))?|lernziele|"
    r"sommaire|table des matières|plan du cours|programme du cours|objectifs (?:du cours|d['’]apprentissage)|índice|temario|contenidos?(?: (?:del curso|de la asignatura))?|objetivos (?:del curso|de aprendizaje)|"
    r"indice|sommario|programma del corso|sumário|目录|目錄|课程(?:内容|大纲|目标)|教学目标|学习要求|学习目标|目次|목차)"
)
"""Headings over what is announced: a course's topics, a text's chapters."""


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


_POINTERS = ("see", "refer to", "siehe", "voir", "véase", "vgl", "cf", "参见", "详见")
_POINTS = pattern(
    r"\b(?:see|siehe|voir|véase|vgl\.?|cf\.?)\s+(?:also\s+)?(?:section|chapter|abschnitt|kapitel|fig|§|\d|above|below|oben|unten|ci-dessous|here|https?)"
)
_POINTS_ALONE = pattern(r"^(?:[^:：]{1,40}[:：]\s*)?+(?:see|refer to|siehe|voir|véase|参见|详见)\b")
_FIGURE = pattern(r"^(?:figure|fig\.|table|abbildung|abb\.|tabelle|figura|图)\s*[\d.]+")
_BY_SOMEBODY = pattern(r"\b(?:paper|book|article|talk|post|video|lecture|chapter)s? (?:by|from)\s+[A-Z]")
_BIBLIOGRAPHY = pattern(r"^\[\d+\]|^\w[^.]{3,60}\(\d{4}\)\.\s+\S|.*\bet al\.?,? \(?\d{4}\)?\.?$")


def _points_elsewhere_in_chinese(here: Here) -> bool:
    return chinese.points_elsewhere(here.bare_text) or _sees_a_link(here)


_POINTS_ELSEWHERE = ByLanguage(no, zh=_points_elsewhere_in_chinese)


_SEES = pattern(r"[^:：，。]{0,12}(?:[:：]\s*)?(?:详|参|另)?[见見]\s*")


def _sees_a_link(here: Here) -> bool:
    """ "但：见[下章](#anchor)": nothing but a link stands behind the 见."""
    link = next((start for start, _, token in spans(here.statement.tokens) if token.target), 0)
    return bool(link) and _SEES.fullmatch(masked(here.statement.tokens)[:link]) is not None


_SOURCES = pattern(
    r"(?:\W|\d)*(?:bibliograph(?:y|ie)|filmograph(?:y|ie)|bibliografía|filmografía|bibliografia|filmografia|works cited|further reading|(?:pour )?aller plus loin|littérature|literatur(?:verzeichnis)?|lecturas (?:recomendadas|complementarias)|参考文献|参考资料|延伸阅读)",
    re.IGNORECASE,
)
"""A heading over works by others, which are no knowledge of the subject."""


def reference(here: Here) -> Veto | None:
    """ "see 2.4.7 below", "Figure 1 shows", a bibliography line."""
    text = opening_of(here)
    if _POINTS_ELSEWHERE[here.language](here):
        return Veto("reference", "points elsewhere")
    if count(text) <= 14 and holds(text, *_POINTERS) and (_POINTS.search(text) or _POINTS_ALONE.match(text)):
        return Veto("reference", "points elsewhere")
    if _FIGURE.match(text):
        return Veto("reference", "points to a figure")
    if count(text) < 16 and holds(text_of(here), " by", " from") and _BY_SOMEBODY.search(text_of(here)):
        return Veto("reference", "names a source")
    if (holds(text, "[", ").", "et al") and _BIBLIOGRAPHY.match(text)) or (
        holds(text, "arxiv", "doi", "isbn") and re.search(r"\b(?:arxiv|doi|isbn)\b[:\s]", text)
    ):
        return Veto("reference", "a reference")
    if here.statement.place in (Place.HEADING, Place.CALLOUT) and _SOURCES.fullmatch(text.rstrip(" :")):
        return Veto("reference", "a list of works", below=True)
    if here.statement.place is Place.FOOTNOTE and (any(t.target for t in here.statement.tokens) or count(text) < 6):
        return Veto("reference", "a footnote that names a source")
    return None
