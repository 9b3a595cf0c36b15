"""What the languages differ in where a label and the text behind it are asked; each family says its own in its folder."""

import re

from notecards.extract.clauses.wording import Question
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.lists.announced import without_existence
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, sentences, words
from notecards.tokens import OPAQUE, TokenKind, Tokens, masked


class TermForms:
    """The forms of a term and its text. What stands here holds for a language of which no more is known."""

    def announced(self, term: Tokens) -> Tokens:
        """What a label announces ("Il y a trois types" the "trois types"), else the label."""
        return without_existence(term)

    def is_no_term(self, here: Here, term: Tokens, rest: Tokens, confidence: float) -> bool:
        """Whether what stands before the sign names nothing that the rest would define."""
        return False

    def one_word_answers(self, here: Here, term: Tokens) -> bool:
        """Whether one word behind the label is an answer: where the labels beside it have answers too, or where it says of what."""
        return stands_among(here, LABELLED)

    def up_to_next_label(self, rest: Tokens) -> Tokens:
        """What is said of the label, where the line holds a second one."""
        return rest

    def unbroken(self, idea: Tokens, body: Tokens) -> Tokens:
        """The first idea with what completes it behind a colon; empty where nothing does."""
        return idea

    def defines_nothing(self, here: Here, term: Tokens, idea: Tokens, body: Tokens) -> bool:
        """Whether the text behind a label, or its first idea, is no definition: an example, an open question."""
        return EXAMPLES.match(masked(idea)) is not None or _asks(masked(body), here.language)

    def says_what_it_is(self, here: Here, idea: Tokens) -> bool:
        """Whether the first idea is a definition by its first words, however long its sentence goes on."""
        return False

    def completes_parent(self, here: Here, term: Tokens) -> Tokens:
        """How a label is asked that completes the line above it; empty where it does not."""
        return ()

    def side(self, here: Here, term: Tokens, idea: Tokens, body: Tokens) -> Tokens:
        """How a label is asked that by what follows it can only be a side or measure; empty for another."""
        return ()

    def is_quality(self, term: Tokens) -> bool:
        """Whether a label is a quality, which does nothing."""
        return False

    def leaves_out(self, idea: Tokens, question: Question) -> bool:
        """Whether a question about the first verb of a definition leaves too much of it unsaid."""
        return False

    def answer(self, idea: Tokens, question: Question) -> Tokens:
        """The answer to what a term does."""
        return idea

    def asks_lists_first(self, term: Tokens) -> bool:
        """Whether a list behind a label is asked for even where the label names no thing."""
        return self.announced(term) != term

    def label_alone(self, here: Here, term: Tokens, idea: Tokens) -> Tokens | None:
        """How a label is asked that is no name; empty where it is one all the same, None where its form does not tell."""
        return None

    def names_no_thing(self, here: Here, term: Tokens, idea: Tokens) -> bool:
        """Whether a label names a side of its subject ("Idee:"), or a verb or a formula follows it."""
        found, said, language = words(masked(term)), words(masked(idea)), here.language
        if not said:
            return False
        of = len(found) > 1 and (found[1].lower in language.articles or found[1].lower in language.prepositions)
        side = (len(found) == 1 or of) and found[0].lower in language.aspects
        return side or self._is_told_of(said, language) or said[0].text[:1] in (OPAQUE, "$")

    def _is_told_of(self, said: list[Word], language: Language) -> bool:
        """Whether the text begins with a verb, of which the label is the subject."""
        return said[0].text[:1].islower() and said[0].lower in (*language.modals, *language.copulas)

    def side_by_kind(self, here: Here, term: Tokens, idea: Tokens) -> Tokens:
        """How a label is asked that with a word above it, or a side by its table, is asked for; empty for another."""
        return ()

    def under_a_side(self, here: Here, term: Tokens, idea: Tokens) -> Tokens:
        """How a label is asked that stands under a side and has its value; empty where it is defined."""
        return ()

    def with_article(self, here: Here, term: Tokens, idea: Tokens) -> Tokens:
        """The term with the article that its question needs."""
        return term

    def shortened(self, idea: Tokens) -> Tokens:
        """A definition without facts that are added to it."""
        return idea


EXAMPLES = pattern(
    r"^(?:par exemple|por ejemplo|zum beispiel|per esempio|por exemplo|z\. ?b\.|p\. ?ej\.|par ex\.|bspw?\.)",
    re.IGNORECASE,
)
"""What begins a mere example."""
LABELLED = pattern(r"[^:.\n]{2,40}:\s+\S")
EQUATED = pattern(r"[^:.=\n]{2,40}\s=\s+\S")
DASHED = pattern(r"(?:[A-ZÄÖÜ]\.\s)?[^:.;=–—\n]{2,40}\s[-–—]\s+[^\W\d_]")


def stands_among(here: Here, *signs: "re.Pattern[str]") -> bool:
    """ "Positive: OR" beside "Negative: ..." under a name: whether a line beside this one has such a form."""
    if any(token.kind is TokenKind.IMAGE for token in here.statement.tokens):
        return False
    beside = [s for s in (*here.before[-1:], *here.after[:1]) if s.tokens]
    labelled = any(sign.match(masked(s.tokens)) for s in beside for sign in signs)
    return bool(here.parents or here.headings) and labelled


def _asks(said: str, language: Language) -> bool:
    """ "Problem: wie findet man sie?": an open question, no answer."""
    first = said[slice(*(sentences(said) or [(0, 0)])[0])]
    found = words(first)[:1]
    return first.rstrip().endswith("?") and (
        first.lstrip().startswith("¿") or (bool(found) and found[0].lower in language.interrogatives)
    )
