"""A reason in another line or clause than what it is the reason of."""

import re

from notecards.cards import Kind
from notecards.extract.about.pronouns import is_pronoun, points_back
from notecards.extract.about.referents import subject_in
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.pieces import Piece
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import small_first
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import count
from notecards.problems import Span
from notecards.tokens import Tokens, cut, join, masked, plain, strip
from notecards.tokens import text as text_tokens

_STATEMENT = "statement"


def reason_below(here: Here) -> Found | None:
    """ "as ethics demands justice" under "Forgiveness is unethical": why is it unethical?"""
    opens = _REASON.match(masked(here.statement.tokens)) if here.parents else None
    parent = here.parents[-1] if opens else None
    if parent is None or opens is None or here.statement.place is not Place.BULLET:
        return None
    said, child = trimmed(parent.tokens), trimmed(here.statement.tokens)
    clause = clause_of(masked(said), here.language)
    if clause is None or clause.negated or not 3 <= count(masked(said)) <= 16 or _LEAVES_OPEN.search(masked(said)):
        return None
    row = join((strip(said, " .,;"), text_tokens("because"), cut(child, opens.end())), " ")
    whole = clause_of(masked(row), here.language)
    subject = subject_in(here, row, whole, subject_of(here)) if whole else ()
    question = ask(whole, row, subject, here.note, here.language) if whole and subject else None
    if question is None or not plain(question.tokens).startswith("Why"):
        return None
    back = trimmed(first_idea(child))
    span = Span(here.statement.span.first, here.statement.span.last)
    return (
        Found(
            Kind.QA, _STATEMENT, 0.74, back, question.tokens, span=span, asked=plain(said), lines=(parent.span.first,)
        )
        if back
        else None
    )


_REASON = pattern(r"(?:because|since|as)\s(?=\w+\s\w+\s\w)(?!(?:a|an|the)\s\w+$)", re.IGNORECASE)
_LEAVES_OPEN = pattern(r"[:?]\W*$|\b(?:because|since|as)\b", re.IGNORECASE)


def why_so(
    here: Here, tokens: Tokens, row: Tokens, piece: Piece, before: Piece | None, antecedent: Tokens
) -> Found | None:
    """ "HTTP is stateless, so servers use cookies", "... . Therefore, servers use cookies": why do they use cookies?"""
    if before is None or piece.elided:
        return None
    opens = _THEREFORE.match(masked(tokens), before.end)
    if not opens or (opens.end() < piece.start and piece.goes_on):
        return None
    told = trimmed(cut(tokens, before.start, before.end))
    if _BY_EXAMPLE.match(masked(told)):
        return None
    link = _LINK.match(masked(told))
    told = cut(told, link.end()) if link else told
    cause = clause_of(masked(told), here.language)
    if cause is None or not 3 <= count(masked(told)) <= 24:
        return None
    subject = cut(told, *cause.subject)
    if not plain(subject).strip() or is_pronoun(subject, here.language) or points_back(subject):
        return None
    adverb = _THEREFORE.match(masked(row))
    said = cut(row, adverb.end()) if adverb else row
    whole = join((strip(said, " .;!"), text_tokens("because"), small_first(told)), " ")
    clause = clause_of(masked(whole), here.language)
    if clause is None or clause.negated or clause.subject[0] > clause.start:
        return None
    named = subject_in(here, whole, clause, antecedent)
    question = ask(clause, whole, named, here.note, here.language) if named else None
    if question is None or not plain(question.tokens).startswith("Why") or _POINTS_THERE.search(plain(question.tokens)):
        return None
    return Found(Kind.QA, _STATEMENT, 0.74, strip(trimmed(told), " .;!"), question.tokens, asked=plain(row))


_THEREFORE = pattern(
    r"[.;,]?\s*(?:and\s)?(?:so|therefore|thus|hence|consequently|as a result|for this reason),?\s+(?!that\b)",
    re.IGNORECASE,
)
_BY_EXAMPLE = pattern(r"(?:for example|for instance|e\.g\.)", re.IGNORECASE)
_LINK = pattern(r"(?:however|moreover|furthermore|also|in addition|similarly|meanwhile|but|and),\s", re.IGNORECASE)
"""What ties a reason to a sentence before it."""
_POINTS_THERE = pattern(r"\b(?:this|these|that|those|it|its|they|their|them|he|she|his|her)\b", re.IGNORECASE)
