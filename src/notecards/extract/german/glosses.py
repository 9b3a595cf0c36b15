"""German: what stands in brackets behind a name."""

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.clauses.wording import definition_question
from notecards.extract.facts import Found
from notecards.extract.german.labels import one_noun, told_in_brackets
from notecards.extract.here import Here, lowered
from notecards.extract.words import words
from notecards.tokens import Tokens, masked, plain, unmarked

NAME = "children"


def glossed_name(here: Here, term: Tokens, gloss: Tokens) -> Found | None:
    """ "Kohäsion (Zusammenhalt)": a name, and in brackets another or what it is."""
    named = words(masked(term))
    if len(named) == 1 and one_noun(masked(gloss)) and len(named[0].text) > 3:
        front = definition_question(lowered(term, here.note), plain(gloss), here.language)
        return Found(Kind.DEFINITION, NAME, 0.62, trimmed(gloss), front, asked=plain(term))
    if told_in_brackets(term, gloss):
        front = definition_question(lowered(unmarked(term), here.note), plain(gloss), here.language)
        return Found(Kind.DEFINITION, NAME, 0.66, trimmed(gloss), front, asked=plain(term))
    return None
