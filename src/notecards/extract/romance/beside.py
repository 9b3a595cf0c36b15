"""A second fact of a Romance sentence: what a relative clause or an apposition says, who did it, what follows from it."""

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.facts import Found, without_end
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.romance.asides import apposed, done_by, follows_from
from notecards.extract.romance.relatives import said_of_a_noun
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked, plain

_STATEMENT = "statement"


def with_relative(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The fact of a sentence without its relative clause, and that of the clause."""
    asked = said_of_a_noun(row, here.language, here.note)
    back = trimmed(first_idea(cut(asked[0], *asked[1].answer))) if asked else ()
    if asked is None or count(plain(back)) < 2:
        return fact, []
    straight, question, at = asked
    kind = Kind.DEFINITION if question.defining else Kind.QA
    said = Found(kind, _STATEMENT, 0.7, back, question.tokens, asked=plain(straight))
    return without_end(fact, masked(row)[at:].rstrip(" .;!")) if fact else None, [said]


def with_second(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The same in French and Spanish, where more may stand beside a fact than a relative clause."""
    main, second = with_relative(here, row, fact)
    return (main, second) if second else _told_beside(here, row, fact)


def _told_beside(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """What a name in the sentence is, what follows from it, and what is so where why was asked."""
    after = _RESULTS.search(masked(row).rstrip(" .;!"))
    if (
        after
        and fact
        and 3 <= count(after["what"]) <= _MOST_HIDDEN
        and not any(g.end > after.start() for g in fact.gaps)
    ):
        consequence = Found(Kind.CLOZE, _STATEMENT, 0.62, row, gaps=(Gap(*after.span("what")),), asked=plain(row))
        return without_end(fact, masked(row)[after.start() :].rstrip(" .;!")), [consequence]
    maker = done_by(row, here.language, here.note)
    if maker:
        who = trimmed(cut(row, *maker[1]))
        return fact, [Found(Kind.QA, _STATEMENT, 0.7, who, maker[0], asked=masked(row))]
    named = apposed(row, here.language, here.note)
    back = trimmed(first_idea(cut(row, *named[1]))) if named else ()
    if named and back and (fact is None or plain(fact.back) != plain(back)):
        what = Found(Kind.DEFINITION, _STATEMENT, 0.7, back, named[0], asked=masked(row))
        return without_end(fact, f", {masked(cut(row, *named[1]))}") if fact else None, [what]
    follows = follows_from(row, here.language, here.note)
    if follows:
        reason = trimmed(cut(row, *follows[1]))
        return fact, [Found(Kind.QA, _STATEMENT, 0.68, reason, follows[0], asked=masked(row))]
    return fact, []


_RESULTS = pattern(r",\s(?:ce qui|lo que|lo cual)\s(?P<what>[^,;:()]+)$")
"""What follows from the rest of a sentence."""
_MOST_HIDDEN = 14
