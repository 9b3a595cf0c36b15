"""What a question is about in languages that ask in place: what one of them may know beyond what all share."""

from notecards.extract.about.labels import label
from notecards.extract.here import Here
from notecards.extract.in_place.question import InPlace
from notecards.extract.patterns import pattern
from notecards.tokens import Tokens, plain

PRONOUN = pattern(r"^(?:[它他她][们們]|它|其|他(?!人)|她)(?!他|余|中|实)")
"""A pronoun for what was spoken of before, at the beginning of a subject."""


class Subjects:
    """A language that knows nothing of its own about the subjects of its questions."""

    def says_who(self, row: Tokens, one: InPlace, back: Tokens) -> bool:
        """Whether a sentence says who somebody is."""
        return False

    def asks_for_somebody(self, before: Tokens, back: Tokens, after: str) -> bool:
        """Whether who is asked, and not what. before: what stands before the question word. after: what follows it."""
        return False

    def behind_a_date(self, here: Here, row: Tokens, one: InPlace, antecedent: Tokens) -> Tokens | None:
        """What stands before the question word where a pronoun stands behind a date; None where it is read as any other."""
        return None

    def cannot_act(self, above: Tokens) -> bool:
        """Whether what stands above only sums up what is said below it, and does nothing itself."""
        return False

    def is_no_thing(self, above: Tokens) -> bool:
        """Whether what stands below a name is said under it, and not of it as of a thing."""
        return False


def labels_above(here: Here) -> list[str]:
    """The labels that a statement stands under."""
    return [plain(label(statement.tokens)) for statement in here.above]
