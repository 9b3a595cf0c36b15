"""Rows of text in languages that ask in place: what one of them may know of a row beyond what all share."""

import re

from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place.question import InPlace, Span
from notecards.extract.patterns import pattern
from notecards.extract.words import depths, sentences
from notecards.tokens import Tokens

UNKNOWN = pattern("[这那该此他她]")
"""How a sentence begins whose subject, though named later on, is not kept for what a semicolon sets apart."""


class Rows:
    """A language that knows nothing of its own about rows.

    tells_beside: whether the text behind a label may tell more than the fact that it is asked for.
    """

    tells_beside = False

    def named(self, tokens: Tokens) -> tuple[Tokens, Tokens] | None:
        """A bold name that a row opens with and what the row says of it further on, where a space holds it from its definition."""
        return None

    def dateline(self, here: Here, row: Tokens) -> list[Found]:
        """The cards of a line of a year, an event and what is said of it."""
        return []

    def is_aside(self, row: Tokens) -> bool:
        """Whether a sentence is the note-taker's own and no knowledge."""
        return False

    def asks(self, row: Tokens) -> bool:
        """Whether a sentence is a question that the next may answer."""
        return False

    def spaced(self, here: Here, row: Tokens) -> tuple[Tokens, Tokens] | None:
        """A name and what is said of it with a mere space between."""
        return None

    def dashed(self, here: Here, row: Tokens) -> Found | None:
        """The card of a name and what is said of it behind a dash."""
        return None

    def is_title(self, row: Tokens) -> bool:
        """Whether a sentence only names what those behind it are about."""
        return False

    def is_one_of_those_above(self, here: Here, row: Tokens) -> bool:
        """Whether a row names one of the things that the label above it is over, though there is a verb in it."""
        return False

    def ends_elsewhere(self, row: Tokens) -> bool:
        """Whether a sentence leaves it open what the next one, without a subject, is about."""
        return False

    def is_about_more(self, row: Tokens, one: InPlace) -> bool:
        """Whether what a sentence says before a question's subject makes that one of several."""
        return False

    def thing_in_subject(self, here: Here, row: Tokens, one: InPlace) -> Tokens:
        """The thing that a subject names together with its side or its place."""
        return ()

    def says_little(self, answer: str) -> bool:
        """Whether an answer is a mere verb."""
        return False

    def may_act(self, who: str, deed: str) -> bool:
        """Whether it may be asked who or what did something."""
        return True

    def is_somebody(self, name: str) -> bool:
        """Whether a name is a person's."""
        return False

    def reversed_question(self, row: Tokens, one: InPlace) -> tuple[InPlace, bool] | None:
        """The question for the subject of another, and whether it takes the place of that."""
        return None

    def is_a_case(self, node: str) -> bool:
        """Whether the first link of a chain says in which case the rest follows."""
        return False

    def sets_apart(self, said: str) -> bool:
        """Whether the only line below a name, a noun and what sets it apart, says what it is."""
        return False

    def is_what_the_heading_is(self, here: Here, said: str) -> bool:
        """Whether the first bullet below a heading that is a name, a noun and what sets it apart, says what it is."""
        return False


def sentences_of(whole: str) -> list[Span]:
    """Sentences, and what semicolons outside of brackets hold apart."""
    depth = depths(whole)
    result = []
    for a, b in sentences(whole):
        start = a
        for match in re.finditer("[；;]", whole[a:b]):
            if not depth[a + match.start()]:
                result.append((start, a + match.start()))
                start = a + match.end()
        result.append((start, b))
    return [(a, b) for a, b in result if whole[a:b].strip()]
