"""A second fact of a sentence, outside English: what a relative clause says of the noun before it."""

from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked, plain


def said_of_a_noun(here: Here, row: Tokens) -> tuple[Found, str] | None:
    """The fact of a relative clause, and the clause with its comma as it stands in the row."""
    if here.language.code not in ("de", *ROMANCE):
        return None
    from notecards.extract.german import relatives as german
    from notecards.extract.romance import relatives as romance

    if here.language.code == "de":
        asked = german.said_of_a_noun(row, here.note)
    else:
        asked = romance.said_of_a_noun(row, here.language, here.note)
    if asked is None:
        return None
    straight, question, at = asked
    back = trimmed(first_idea(cut(straight, *question.answer)))
    if count(plain(back)) < 2:
        return None
    kind = Kind.DEFINITION if question.defining else Kind.QA
    return Found(kind, "statement", 0.7, back, question.tokens, asked=plain(straight)), masked(row)[at:].rstrip(" .;!")


def without_clause(fact: Found, clause: str) -> Found:
    """The fact of the sentence with the relative clause cut from the end of its answer."""
    whole = plain(fact.back).rstrip(" .;!")
    at = len(whole) - len(clause)
    shorter = not fact.gaps and clause.startswith(",") and whole.endswith(clause) and count(whole[:at]) >= 1
    return replace(fact, back=cut(fact.back, 0, at)) if shorter else fact
