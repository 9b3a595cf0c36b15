"""A study note as read: a tree of blocks, each with its exact lines."""

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from notecards.problems import Span
from notecards.tokens import Tokens


class BlockKind(Enum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    ITEM = "item"
    QUOTE = "quote"
    CALLOUT = "callout"
    CODE = "code"
    MATH = "math"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    TERM = "term"
    DESCRIPTION = "description"
    FOOTNOTE = "footnote"
    HTML = "html"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Block:
    """One block and what lies in it.

    tokens: the inline text (heading, paragraph, cell, term; the title of a callout). An item, quote, callout, description or
    footnote holds its text in `children`, as paragraphs. Of a paragraph that spans several lines, each `BREAK` token is a line end.
    level: of a heading, 1 to 6. ordered, number: of a list (its first number) and of an item (its own). header: of a table's first
    row. checked: of a task item, else None. text: raw text of code, display maths and HTML, also of a table
    in HTML. label: language of code, kind of a
    callout in lower case, key of a footnote.
    """

    kind: BlockKind
    span: Span
    tokens: Tokens = ()
    children: "tuple[Block, ...]" = ()
    level: int = 0
    ordered: bool = False
    number: int = 0
    header: bool = False
    checked: bool | None = None
    text: str = ""
    label: str = ""


class FrontMatter(NamedTuple):
    """What the head of a note may say: its deck, its tags, its title, and whether cards are wanted of it at all."""

    deck: str = ""
    tags: tuple[str, ...] = ()
    title: str = ""
    wanted: bool = True
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole study note. path: relative to the project, with `/`. lines: the source, line ends taken off, NFC."""

    path: str
    blocks: tuple[Block, ...]
    lines: tuple[str, ...] = ()
    front_matter: FrontMatter = field(default_factory=FrontMatter)
