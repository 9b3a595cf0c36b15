"""English: what happens in a process that a sentence names as a term and opens with: "In *cold welding*, two parts ..."."""

import re

from notecards.cards import Kind
from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.answers import LONGEST, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.words import count
from notecards.tokens import Mark, Tokens, cut, join, masked, plain, strip, text

_STATEMENT = "statement"


def happens_in(here: Here, sentence: Tokens) -> Found | None:
    """All that a sentence says behind the emphasised name of a process; None where it opens with no such name."""
    whole = masked(sentence)
    found = _IN_A_PROCESS.match(whole) or _IS_A_PROCESS.match(whole)
    if found is None or not _is_emphasised(cut(sentence, *found.span("name"))):
        return None
    said = trimmed(cut(sentence, found.end()))
    clause = clause_of(masked(said), here.language)
    if clause is None or clause.kind in (Verb.COPULA, Verb.PAST) or clause.subject[0] > 0:
        return None
    subject = cut(said, *clause.subject)
    points = is_pronoun(subject, here.language) and not plain(subject).lower().startswith("one ")
    if points or not 6 <= count(plain(said)) <= LONGEST:
        return None
    condition = join((text("in"), small_first(cut(sentence, *found.span("name")))), " ")
    front = worded(here.language.questions["happens"], condition=condition)
    return Found(Kind.QA, _STATEMENT, 0.76, strip(said, " ."), front, asked=plain(sentence))


def _is_emphasised(name: Tokens) -> bool:
    return all(token.marks & (Mark.BOLD | Mark.ITALIC) for token in name if plain((token,)).strip())


_IN_A_PROCESS = pattern(
    r"\s*(?:in|during)\s(?P<name>(?:[\w-]+\s){0,3}[\w-]*(?:[tsx]ion|sis|ment|ing|ance|ence|phase|stage|step|mode|process|reaction|cycle)),\s(?:then\s)?",
    re.IGNORECASE,
)
"""A name that ends as those of processes do."""
_IS_A_PROCESS = pattern(
    r"\s*(?:This|That)\s(?:(?:type|kind|form|sort|way|mode)\sof\s)?[\w-]+\sis\s(?:called\s)?(?P<name>(?:[\w-]+\s){0,3}[\w-]+),\s(?:where|in which|whereby)\s"
)
"""The same where the name follows what happened: "This kind of trade is *barter*, where ..."."""
