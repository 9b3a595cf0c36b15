"""What a statement is: a piece of text in its place, with its exact lines and what stands below it."""

from dataclasses import dataclass
from enum import Enum

from notecards.problems import Span
from notecards.tokens import Tokens, plain


class Place(Enum):
    """The kind of place a statement stands in."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    STEP = "step"
    QUOTE = "quote"
    CALLOUT = "callout"
    TERM = "term"
    DESCRIPTION = "description"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    CODE = "code"
    MATH = "math"
    HTML = "html"
    FOOTNOTE = "footnote"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Statement:
    """A piece of text in its place.

    span: the lines of its own text, without what stands below it. children: what stands below it, in order. number: of a step;
    of a heading its level. label: kind of a callout, language of code. header: of a table's first row. task: of a task bullet.
    opens: the first item of its list. called: the name of a theorem that this says. nameless: what stands below it is not about it (it was vetoed as chatter, a link and the like).
    """

    place: Place
    tokens: Tokens
    span: Span
    children: "tuple[Statement, ...]" = ()
    number: int = 0
    label: str = ""
    header: bool = False
    task: bool = False
    nameless: bool = False
    opens: bool = False
    called: Tokens = ()

    def __hash__(self) -> int:
        """Of its lines alone: a tree of statements is asked for too often to hash all that stands below it."""
        return hash((self.span.first, self.span.last, self.number))

    @property
    def words(self) -> str:
        return plain(self.tokens)
