"""Languages whose question words stand where the answer would: a question is its sentence with the answer taken out."""

from typing import NamedTuple

Span = tuple[int, int]
NOWHERE: Span = (0, 0)


class InPlace(NamedTuple):
    """A question made of its own sentence; all spans are offsets into the text.

    form: its wording in the language's question table, `{}` for what stands before the question word, `{after}` for what follows
    it. subject: the grammatical subject, empty where the clause leaves it out. lead: what of the sentence is said again before
    the question: the subject of the clause before, or all that it follows from. sure: how sure, 0 to 1. defining: whether the
    answer says what the subject is. verb: from the verb's adverbs to its end, where turning the question round makes sense. ending: what a
    question goes on with before the words of the text.
    """

    form: str
    before: Span
    answer: Span
    after: Span = NOWHERE
    subject: Span = NOWHERE
    lead: Span = NOWHERE
    sure: float = 0.78
    defining: bool = False
    verb: Span = NOWHERE
    ending: str = ""

    @property
    def elided(self) -> bool:
        return self.subject[0] >= self.subject[1]


def narrow(text: str, a: int, b: int) -> Span:
    """A span without the spaces at its ends."""
    piece = text[a:b]
    return a + len(piece) - len(piece.lstrip()), a + len(piece.rstrip())
