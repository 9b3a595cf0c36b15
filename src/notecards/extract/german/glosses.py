"""German: what stands in brackets behind a name."""

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question, number, worded
from notecards.extract.facts import Found
from notecards.extract.german.labels import one_noun, told_in_brackets
from notecards.extract.german.noun_phrases import is_noun
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, unmarked

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
    return _of_parts(here, term, gloss) or _named_last(here, term, gloss)


def _of_parts(here: Here, term: Tokens, gloss: Tokens) -> Found | None:
    """ "Strafen (Geldstrafe, Freiheitsstrafe, Fahrverbot)": which three? "Raub (Gewalt, Wegnahme einer Sache)": what belongs to it?"""
    named, said = words(masked(term)), masked(gloss)
    ends = [m.span() for m in _COMMA.finditer(said)]
    parts = [said[a:b] for a, b in zip([0, *(b for _, b in ends)], [*(a for a, _ in ends), len(said)], strict=True)]
    if not 2 <= len(parts) <= 7 or not all(1 <= count(part) <= 6 and is_noun(words(part)[0]) for part in parts):
        return None
    if (
        not (1 <= len(named) <= 3 and is_noun(named[-1]))
        or clause_of(masked(term), here.language)
        or _OPEN.search(said)
    ):
        return None
    if len(parts) == 2:
        front = worded(here.language.questions["definition list"], subject=term)
        return Found(Kind.DEFINITION, NAME, 0.62, trimmed(gloss), front, asked=plain(term))
    starts = [0, *(b for _, b in ends)]
    rows = [strip(cut(gloss, a, a + len(part))) for a, part in zip(starts, parts, strict=True)]
    front = worded(here.language.questions["list clause"], subject=term, n=number(len(rows), here.language))
    return Found(Kind.STEPS, NAME, 0.66, join(rows, "\n"), front, asked=plain(term))


_COMMA = pattern(r",\s+(?:und\s|oder\s)?|\s(?:und|oder)\s(?=[A-ZÄÖÜ])")
_OPEN = pattern(r"(?:usw|etc|z\.\s?B|bspw|u\.\s?a)\b|\d|\.\.\.|…|\?")


def _named_last(here: Here, said: Tokens, name: Tokens) -> Found | None:
    """ "Handelt allein (Alleintäterschaft)": what happens, and in brackets the noun for it."""
    found, named = words(masked(said)), words(masked(name))
    doing = here.language.conjugates(found[0].lower) or (is_noun(found[0]) and clause_of(masked(said), here.language))
    if len(found) < 2 or len(named) != 1 or not doing or not _A_STATE.search(named[0].text):
        return None
    front = definition_question(name, plain(said), here.language)
    return Found(Kind.DEFINITION, NAME, 0.62, trimmed(said), front, asked=plain(name))


def ends_in_its_name(said: str) -> bool:
    """Whether a line says what happens and names it in brackets."""
    found = _IN_BRACKETS.search(said.rstrip(" ."))
    return found is not None and _A_STATE.search(found["name"]) is not None


_IN_BRACKETS = pattern(r"\s\((?P<name>[^()\s]+)\)$")
_A_STATE = pattern(
    r"^[A-ZÄÖÜ]\w{4,}(?:schaft|ung|heit|keit|ion|prinzip|effekt|verbot|gebot|pflicht|recht|grundsatz|ismus|tät)$"
)
