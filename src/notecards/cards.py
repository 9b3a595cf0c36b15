"""What a study note gives: candidates without identity, notes with it, and the decks they go to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from notecards.problems import Span
from notecards.tokens import Tokens


class Kind(StrEnum):
    DEFINITION = "definition"
    QA = "qa"
    STEPS = "steps"
    COMPARISON = "comparison"
    CLOZE = "cloze"


class NoteType(StrEnum):
    BASIC = "basic"
    CLOZE = "cloze"


_BASIC, _CLOZE = NoteType.BASIC, NoteType.CLOZE
"""Looked up once: Python 3.11 finds a name five times as fast as a member of an enum."""


class Status(StrEnum):
    """What became of a note in this build."""

    NEW = "new"
    SAME = "same"
    EDITED = "edited"
    MOVED = "moved"
    BACK = "back"
    GONE = "gone"
    DOUBTFUL = "doubtful"
    REJECTED = "rejected"


class Decision(StrEnum):
    """What the learner said of a card; empty where nothing was said. reworded: the words on it are the learner's own."""

    NONE = ""
    KEPT = "kept"
    REJECTED = "rejected"
    REWORDED = "reworded"


class Gap(NamedTuple):
    """One cloze deletion: plain offsets into the text of the cloze. number: 1 and up, 0 while none has been allotted."""

    start: int
    end: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """What a card shows, whoever decided it.

    context: the subject's line above the question, outermost first. front: the question; empty where there are gaps. back: the
    answer; where there are gaps the whole text, in which they are hidden, in order of place, never overlapping. What has gaps is
    a cloze note, whatever its kind (a comparison may be one).
    """

    kind: Kind
    rule: str
    confidence: float
    context: tuple[Tokens, ...]
    front: Tokens
    back: Tokens
    gaps: tuple[Gap, ...] = ()

    @property
    def note_type(self) -> NoteType:
        return _CLOZE if self.gaps else _BASIC


class Candidate(NamedTuple):
    """A fact found in a study note, without identity.

    statement: plain text of the statements on the fact's own lines, a line each. subject: plain text of what it is about (its own term, else
    the parent bullet, header, heading). asked: what is asked in the note's own words, no question words (the term, the
    question, the text round the gap). Question words are in `content.front` alone: they are never part of what a fact is.
    span: the fact's own lines; the last one is its own line. context_lines: other lines its front was made from.
    heading: plain text of the headings above it, outermost first. under: plain text of the bullets and labels it stands under.
    """

    content: Content
    statement: str
    subject: str
    asked: str
    path: str
    span: Span
    context_lines: tuple[int, ...] = ()
    heading: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


class Standing(NamedTuple):
    """A statement as it stands in a study note, whether it gives a card or not: its plain text (of a table the whole row), its own
    lines, the headings above it and the bullets and labels it stands under, outermost first."""

    text: str
    span: Span
    heading: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


class Silence(NamedTuple):
    """Lines that gave no card, with the veto's name and the reason in the learner's words."""

    span: Span
    veto: str
    reason: str


class Extraction(NamedTuple):
    """What one study note gave: candidates in reading order, the lines that gave none with the reason, and all statements but those
    that the learner switched off or crossed out."""

    candidates: tuple[Candidate, ...]
    silences: tuple[Silence, ...]
    statements: tuple[Standing, ...] = ()


class Source(NamedTuple):
    """Where a note's fact stands: in one file, or, when the same fact was written twice, in several."""

    path: str
    span: Span
    heading: tuple[str, ...] = ()


class Note(NamedTuple):
    """A fact with a lasting id.

    deck: full name, levels joined by `::`. added, modified: epoch seconds of its first build and of the last change of what is
    exported for it. reverse: whether the card in the other direction is wanted too (definitions only).
    """

    id: str
    content: Content
    deck: str
    tags: tuple[str, ...]
    sources: tuple[Source, ...]
    added: int
    modified: int
    reverse: bool = False

    @property
    def guid(self) -> str:
        """Anki's key of the note: it changes with the note type, for Anki cannot change the type of a note on import."""
        return f"{self.id}-{self.content.note_type}"

    @property
    def ordinals(self) -> tuple[int, ...]:
        """The ordinals of its cards, as Anki counts them: from 0, a cloze number less one."""
        if self.content.gaps:
            return tuple([gap.number - 1 for gap in self.content.gaps])
        return (0, 1) if self.reverse else (0,)


class Card(NamedTuple):
    """One question: a note and an ordinal."""

    note: Note
    ordinal: int

    @property
    def id(self) -> str:
        return f"{self.note.id}:{self.ordinal}"


class Deck(NamedTuple):
    """A root deck: what one package holds. notes: in reading order."""

    name: str
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """What the ledger keeps of a note: enough to know the fact again, and to show its card without reading the notes.

    statement, subject, asked, heading, under: of the candidate it came from. highest: the highest cloze number ever allotted. digest:
    of what was exported for it. gone: its fact stands in the notes no more; the row waits for it to come back. An empty statement and
    path: the learner had it forgotten, and the row only keeps its id from being given again.
    """

    id: str
    path: str
    deck: str
    tags: tuple[str, ...]
    content: Content
    statement: str
    subject: str
    asked: str
    heading: tuple[str, ...]
    highest: int
    added: int
    modified: int
    digest: str
    decision: Decision = Decision.NONE
    gone: bool = False
    under: tuple[str, ...] = ()
