"""What a theorem or a law says, asked by its name."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label
from notecards.extract.about.pronouns import is_pronoun, points_back
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import small_first, worded
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
    front = worded(here.language.questions["says"], subject=_with_the(name))
    return Found(Kind.QA, _STATEMENT, 0.8, strip(said, " ."), front, asked=plain(name))


def _with_the(name: Tokens) -> Tokens:
    name = small_first(name) if _LAW_OF.match(plain(name)) else name
    return name if _POSSESSED.match(plain(name)) else join((text_tokens("the"), name), " ")


_LAW_OF = pattern(r"(?:Law|Principle|Theorem|Rule|Axiom|Lemma)\sof\s")


_A_NAME = pattern(r"[A-Z][^\d()]+$")
_POSSESSED = pattern(r"(?:the\s|[\w-]+(?:'s|’s|s'|s’)\s)", re.IGNORECASE)
"""Names that take no article: "Bayes' theorem", "Rolle's theorem"."""


def said_by_named_law(here: Here) -> Found | None:
    """ "Rolle's theorem: if f is ..., then ...": what the theorem says, in one sentence."""
    whole = here.statement.tokens
    found = _NAME_AND_LAW.match(masked(whole)) if ":" in masked(whole) else None
    said = trimmed(cut(whole, found.end())) if found else ()
    row = masked(said)
    if not found or len(sentences(row)) != 1 or not 4 <= count(row) <= 30 or _IS_NO_LAW.search(row):
        return None
    if not _CASE.match(row) and clause_of(row, here.language) is None:
        return None
    name = lowered(bare(label(cut(whole, *found.span("name")))), here.note)
    front = worded(here.language.questions["says"], subject=_with_the(name))
    return Found(Kind.DEFINITION, "definition", 0.8, strip(said, " ."), front, asked=plain(name))


_NAME_AND_LAW = pattern(
    r"\W*(?P<name>(?:[A-Z][\w'’–-]*\s)?(?:[\w'’–-]+\s){0,5}(?:(?<=['’]s\s)law|(?<=s['’]\s)law|[Ll]aw(?=\sof\s)|[Tt]heorem|[Ll]emma|[Pp]rinciple|[Pp]ostulate|[Aa]xiom|inequality|conjecture|[Pp]aradox)(?:\sof\s[\w\s-]{3,40})?)(?:\s\([^()]{1,20}\))?\W{0,3}:\W{0,3}?\s+",
)
_CASE = pattern(r"(?:if|for|let|when|whenever|given|every|each|any|all)\s", re.IGNORECASE)
"""How a law begins that says first what it holds of."""
_IS_NO_LAW = pattern(r"[:?]$|^an?\s(?:[\w-]+\s){1,3}(?:that|which|who|whose|by which|of)\s", re.IGNORECASE)
"""What says of a law which kind of thing it is: "an axiom that ..."."""


def said_by_law(here: Here, tokens: Tokens) -> Found | None:
    """The one sentence right below the name of a law, where nothing in it is asked: what the law says."""
    name = bare(label(here.above[-1].tokens)) if here.above else ()
    row = trimmed(tokens)
    if not _A_LAW.search(plain(name)) or not 2 <= count(plain(name)) <= 8 or any(s.tokens for s in here.before):
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
