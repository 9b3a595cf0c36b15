"""German lines below a name that are no sentences: a value, what happened in a year, what kind of thing the name is."""

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.below_a_name import name_above, stands_first
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question
from notecards.extract.facts import Found
from notecards.extract.german.appositions import said_behind
from notecards.extract.german.clause import opens_with_a_verb
from notecards.extract.german.forms import undergone
from notecards.extract.german.glosses import ends_in_its_name
from notecards.extract.german.labels import is_side
from notecards.extract.german.notes import happened_then, names_a_kind, only_a_phrase, only_qualities, regulated, value
from notecards.extract.german.occasions import then
from notecards.extract.german.openings import say_what_they_do
from notecards.extract.german.questions import MANY_THINGS
from notecards.extract.here import Here, lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.lists.list_labels import names_several
from notecards.extract.patterns import pattern
from notecards.extract.rules.glossaries import is_an_only_child, whose_definition
from notecards.extract.statements import Place
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, masked, plain

NAME = "children"


def is_asked_as_sentence(here: Here, row: Tokens, parent: Tokens) -> bool:
    """ "Enthält ...", "In der Leber gebildet" under a name: the rule for sentences asks it. parent: the name."""
    if ends_in_its_name(masked(row)):
        return False
    found = words(masked(row))
    if opens_with_a_verb(masked(row), found, GERMAN) or say_what_they_do(found):
        return True
    return bool(parent) and undergone(row, lowered(parent, here.note), here.note) is not None


def briefly(here: Here, row: Tokens, parent: Tokens) -> list[Found] | None:
    """What a line says in less than a sentence; None where it does not."""
    found = _told(here, row, parent)
    when = _THEN.match(plain(row)) if found else None
    date = then(here, cut(row, *when.span("when")), cut(row, when.end())) if when else None
    return [one for one in (found, date) if one] or None


_THEN = pattern(r"(?P<when>[\d.–/-]*\d(?:\.?\s[A-ZÄÖÜ][a-zäöüß]+\s\d{4})?)(?:\s[-–])?\s")


def _told(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """What a bullet says in less than a sentence: a value, what happened in a year, the kind of thing that its name is."""
    if here.statement.place is not Place.BULLET or here.statement.children or len(sentences(masked(row))) > 1:
        return None
    whose = whose_definition(here)
    if whose and count(masked(row)) >= 3 and clause_of(masked(row), GERMAN) is None:
        front = definition_question(lowered(whose, here.note), plain(row), GERMAN)
        return Found(Kind.DEFINITION, NAME, 0.74, trimmed(first_idea(row)), front, asked=plain(whose))
    listed = not stands_first(here) or names_several(name_above(here), GERMAN)
    listed = listed or clause_of(masked(name_above(here)), GERMAN) is not None
    apart = said_behind(row, here.note) if listed else None
    if apart:
        straight, question = apart
        return Found(Kind.QA, NAME, 0.72, cut(straight, *question.answer), question.tokens, asked=masked(row))
    asked = value(row, parent) or (happened_then(row) if here.headings else None)
    asked = asked or regulated(row) or only_a_phrase(row, parent)
    asked = asked or only_qualities(
        row, lowered(parent, here.note), several=MANY_THINGS.search(plain(parent)) is not None
    )
    if asked:
        return Found(Kind.QA, NAME, 0.66, cut(row, *asked.answer), asked.tokens, asked=masked(row))
    whole_note = not here.parents and bool(here.headings) and here.headings[-1].number == 1
    named = plain(name_above(here))
    if parent and is_an_only_child(here) and count(masked(row)) >= 2 and clause_of(masked(row), GERMAN) is None:
        front = definition_question(lowered(parent, here.note), plain(row), GERMAN)
        return Found(Kind.DEFINITION, NAME, 0.64, row, front, asked=plain(parent))
    if parent and stands_first(here) and not whole_note and not is_side(named) and names_a_kind(masked(row)):
        front = definition_question(lowered(parent, here.note), plain(row), GERMAN)
        return Found(Kind.DEFINITION, NAME, 0.66, row, front, asked=plain(parent))
    return None
