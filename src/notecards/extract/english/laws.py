"""What a theorem or a law says, asked by its name."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label
from notecards.extract.about.pronouns import is_pronoun, points_back
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import worded
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.vetoes import tainted
from notecards.extract.words import count, sentences
from notecards.tokens import Tokens, cut, join, masked, plain, strip
from notecards.tokens import text as text_tokens

_STATEMENT = "statement"


def said_by_theorem(here: Here, tokens: Tokens) -> Found | None:
    """ "Theorem 2.1 (Squeeze theorem): if ...": what the theorem says."""
    name, said = here.statement.called, trimmed(tokens)
    if not _A_NAME.match(plain(name)) or not 4 <= count(plain(said)) <= 45:
        return None
    if not _A_LAW.search(plain(name)):
        name = join((name, text_tokens("theorem")), " ")
    if not _POSSESSED.match(plain(name)):
        name = join((text_tokens("the"), name), " ")
    front = worded(here.language.questions["says"], subject=name)
    return Found(Kind.QA, _STATEMENT, 0.8, strip(said, " ."), front, asked=plain(name))


_A_NAME = pattern(r"[A-Z][^\d()]+$")
_POSSESSED = pattern(r"(?:the\s|[\w-]+(?:'s|’s|s'|s’)\s)", re.IGNORECASE)
"""Names that take no article: "Bayes' theorem", "Rolle's theorem"."""


def said_by_law(here: Here, tokens: Tokens) -> Found | None:
    """The one sentence right below the name of a law, where nothing in it is asked: what the law says."""
    name = bare(label(here.above[-1].tokens)) if here.above else ()
    row = trimmed(tokens)
    if not _A_LAW.search(plain(name)) or not 1 <= count(plain(name)) <= 8 or any(s.tokens for s in here.before):
        return None
    clause = clause_of(masked(row), here.language)
    if clause is None or len(sentences(masked(row))) > 1 or not 5 <= count(plain(row)) <= 30:
        return None
    subject = cut(row, *clause.subject)
    if not subject or is_pronoun(subject, here.language) or points_back(subject) or tainted(masked(row), here):
        return None
    front = worded(here.language.questions["says"], subject=lowered(name, here.note))
    return Found(Kind.QA, _STATEMENT, 0.66, strip(row, " ."), front, asked=plain(name))


_A_LAW = pattern(
    r"\b(?:law|theorem|lemma|principle|rule|postulate|axiom|inequality|conjecture|hypothesis|paradox)$", re.IGNORECASE
)
