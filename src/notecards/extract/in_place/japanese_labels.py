"""Japanese labels: a name before a colon is the topic of what follows."""

from dataclasses import replace

from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import japanese
from notecards.extract.in_place.labels import Labels
from notecards.extract.rules.asked_in_place import fact_of
from notecards.tokens import Tokens, masked


class JapaneseLabels(Labels):
    """What stands behind the colon is said of the name."""

    def told(self, here: Here, term: Tokens, row: Tokens, idea: Tokens, confidence: float) -> Found | None:
        """ "ルソー：社会契約論を著した": what the term does or did."""
        for one in japanese.questions(masked(idea)):
            fact = fact_of(here, idea, one, term) if one.elided and one.form == "of topic" else None
            if fact:
                return replace(fact, rule="definition", confidence=confidence)
        return None
