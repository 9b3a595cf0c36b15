"""What a German pronoun does not stand for, though it might."""

from notecards.extract.about.pronouns import Pronoun
from notecards.extract.patterns import pattern
from notecards.tokens import Tokens, masked


def stands_for(pronoun: Pronoun) -> Tokens | None:
    """Empty where nothing said before is meant; None where it is told as in other languages."""
    clause = pronoun.clause
    if pronoun.found[0].text == "Sie" and clause.subject[0] > clause.start:
        return ()  # who is spoken to
    if pronoun.first == "es" and _COMES_TO.match(masked(pronoun.row)[clause.verb[0] :]):
        return pronoun.subject  # "Durch den Druck kommt es zu Rissen": nothing
    if "," in masked(pronoun.row)[clause.start : clause.subject[0]]:
        return ()  # "Wenn eine Person fällt, muss sie ...": what the clause in front speaks of
    return None


_COMES_TO = pattern(r"(?:kam|kommt|käme)\s(?:es\s)?[^,;.]*?(?<!\w)zu[mr]?\s")
