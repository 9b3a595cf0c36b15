"""What a German pronoun does not stand for, though it might."""

from notecards.extract.about.pronouns import Pronoun
from notecards.tokens import Tokens, masked


def stands_for(pronoun: Pronoun) -> Tokens | None:
    """Empty where nothing said before is meant; None where it is told as in other languages."""
    clause = pronoun.clause
    if pronoun.found[0].text == "Sie" and clause.subject[0] > clause.start:
        return ()  # who is spoken to
    if "," in masked(pronoun.row)[clause.start : clause.subject[0]]:
        return ()  # "Wenn eine Person fällt, muss sie ...": what the clause in front speaks of
    return None
