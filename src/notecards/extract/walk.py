"""The order of extraction: veto, rules on the whole, rules on the text, then what stands below."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from notecards.cards import Candidate, Silence
from notecards.document import Document
from notecards.extract.about.labels import defines_first
from notecards.extract.here import Here, Note, walk
from notecards.extract.languages import language_of, language_of_all
from notecards.extract.rules import ON_TEXT, ON_WHOLE
from notecards.extract.rules.definition import definition
from notecards.extract.rules.left_over import left_over
from notecards.extract.rules.markup import markup
from notecards.extract.statements import Place, Statement
from notecards.extract.statements.tree import statements
from notecards.extract.vetoes import Veto, veto_of
from notecards.problems import Span
from notecards.tokens import masked, plain

_SWITCH_OFF, _SWITCH_ON = "notecards: off", "notecards: on"
_UNSURE = Veto("unsure", "no rule is sure that this states something to learn")
_OFF = Veto("off", "switched off by the note")
_SPOKEN_FOR = {"heading", "open-question", "label", "date", "formula-only"}
"""Vetoes on a text that do not stop a rule on the whole: a heading over numbered steps, a question over its answers."""


@dataclass
class Gathered:
    """What the walk has found so far. off: inside a `notecards: off` stretch. tree: all statements of the note."""

    candidates: list[Candidate] = field(default_factory=list)
    silences: list[Silence] = field(default_factory=list)
    off: bool = False
    tree: tuple[Statement, ...] = ()


def gather(document: Document) -> Gathered:
    """All candidates, whatever their confidence, and the silences of a note."""
    gathered = Gathered()
    if not document.front_matter.wanted:
        gathered.silences.append(
            Silence(Span(1, max(1, len(document.lines))), "off", "the front matter says notecards: false")
        )
        return gathered
    note = _note(document)
    gathered.tree = note.tree
    _siblings(note, note.tree, (), gathered)
    return gathered


def _note(document: Document) -> Note:
    tree = statements(document)
    running = [s.words for s in walk(tree) if s.place not in (Place.CODE, Place.HTML)]
    return Note(document.path, title_of(document, tree), language_of_all(running), tree)


def title_of(document: Document, tree: tuple[Statement, ...]) -> str:
    """The title in the front matter, else the only first-level heading, else the file's name."""
    tops = [s for s in walk(tree) if s.place is Place.HEADING and s.number == 1]
    stem = re.sub(r"(?<=\w)[-_]+(?=\w)", " ", document.path.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    return document.front_matter.title or (plain(tops[0].tokens) if len(tops) == 1 else stem)


def _siblings(
    note: Note,
    group: tuple[Statement, ...],
    above: tuple[Statement, ...],
    gathered: Gathered,
    beside: tuple[Statement, ...] = (),
) -> None:
    used: set[Statement] = set()
    for i, statement in enumerate(group):
        if statement in used:
            continue
        _switch(statement, gathered)
        here = Here(
            note,
            statement,
            language_of(masked(statement.tokens), note.language),
            above,
            group[:i],
            group[i + 1 :],
            beside,
        )
        used |= _visit(here, gathered)


def _switch(statement: Statement, gathered: Gathered) -> None:
    if statement.place is Place.HTML and _SWITCH_OFF in statement.words:
        gathered.off = True
    if statement.place is Place.HTML and _SWITCH_ON in statement.words:
        gathered.off = False


def _visit(here: Here, gathered: Gathered) -> set[Statement]:
    """Ask everything of one statement; what is used up below it or beside it is returned."""
    if gathered.off:
        _silence(gathered, here.statement, _OFF._replace(below=True))
        return set()
    veto = veto_of(here)
    if veto and veto.below:
        _silence(gathered, here.statement, veto)
        return set()
    used: set[Statement] = set()
    before = len(gathered.candidates)
    if veto is None or veto.name in _SPOKEN_FOR:
        used = _whole(here, gathered)
    if here.statement not in used and (here.statement.tokens or not here.statement.children):
        used = used | _own(here, veto, gathered)
    elif veto is None and defines_first(here.statement.tokens, here.language):
        gathered.candidates.extend(definition(here).candidates)
    below = tuple(c for c in here.statement.children if c not in used)
    if below:
        nameless = veto is not None and veto.name not in _SPOKEN_FOR
        parent = here.statement if here.statement.nameless is nameless else replace(here.statement, nameless=nameless)
        told, silenced = len(gathered.candidates), len(gathered.silences)
        _siblings(here.note, below, (*here.above, parent), gathered, here.before)
        if told == before and not nameless:
            _together(here, gathered, silenced)
    return used


def _together(here: Here, gathered: Gathered, silenced: int) -> None:
    """Ask as one what stands below and no rule was sure of. silenced: how many silences there were before it."""
    unsure = {s.span for s in gathered.silences[silenced:] if s.reason == _UNSURE.reason}
    found = left_over(here, frozenset(child for child in here.statement.children if child.span in unsure))
    gathered.candidates.extend(found.candidates)
    heard = {statement.span for statement in found.used}
    gathered.silences[silenced:] = [s for s in gathered.silences[silenced:] if s.span not in heard]


def _whole(here: Here, gathered: Gathered) -> set[Statement]:
    marked = markup(here)
    if marked.candidates:
        gathered.candidates.extend(marked.candidates)
        return {here.statement, *marked.used}
    for rule in ON_WHOLE:
        found = rule(here)
        if found.candidates or found.used:
            gathered.candidates.extend(found.candidates)
            spoken = {here.statement} if found.used or here.statement.place is not Place.HEADING else set()
            return spoken | {below for s in found.used for below in walk((s,))}
    return set()


def _own(here: Here, veto: Veto | None, gathered: Gathered) -> set[Statement]:
    if veto is None:
        for rule in ON_TEXT:
            found = rule(here)
            if found.candidates:
                gathered.candidates.extend(found.candidates)
                return {below for s in found.used for below in walk((s,))}
        veto = _UNSURE
    gathered.silences.append(Silence(here.statement.span, veto.name, veto.reason))
    return set()


def _silence(gathered: Gathered, statement: Statement, veto: Veto) -> None:
    gathered.silences.extend(Silence(s.span, veto.name, veto.reason) for s in _lines((statement,)))


def _lines(tree: tuple[Statement, ...]) -> Iterator[Statement]:
    yield from walk(tree)
