"""English sentences that end in "if" over the conditions: "A will is valid if:" asks when a will is valid."""

from notecards.cards import Kind
from notecards.extract.about.pronouns import points_back
from notecards.extract.about.referents import subject_in
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import number, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Statement
from notecards.extract.words import count, sentences
from notecards.problems import Span
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def on_conditions(here: Here, entries: list[Statement]) -> Found | None:
    """The card for all conditions, which the entries say as a whole; None where the sentence above them names none."""
    asked = _question(here)
    rows = [trimmed(strip(entry.tokens, " .,;")) for entry in entries]
    rows = [cut(row, 0, joined.start()) if (joined := _AND.search(masked(row))) else row for row in rows]
    if not asked or any(
        not plain(row) or count(plain(row)) > 25 or entry.children for row, entry in zip(rows, entries, strict=True)
    ):
        return None
    front = worded(here.language.questions["points"], subject=asked, n=number(len(rows), here.language))
    span = Span(here.statement.span.first, entries[-1].span.last)
    return Found(Kind.STEPS, "steps", 0.8, join(rows, "\n"), front, span=span, asked=plain(asked))


def _question(here: Here) -> Tokens:
    """When what the last sentence says is so, asked as if one condition stood behind it; empty where it ends in none."""
    pieces = sentences(masked(here.statement.tokens))
    whole = cut(here.statement.tokens, *pieces[-1]) if pieces else ()
    found = _IF.fullmatch(masked(whole).rstrip(" .,:*_\n"))
    if not found:
        return ()
    case = cut(whole, *found.span("case"))
    row = join((case, text("when things hold")), " ")
    clause = clause_of(masked(row), here.language)
    subject = subject_in(here, row, clause, (), "") if clause else ()
    question = ask(clause, row, subject, here.note, here.language) if clause and subject else None
    if question and plain(row)[slice(*question.answer)] == "when things hold":
        return question.tokens
    says_so = clause_of(masked(case), here.language) and not points_back(case)
    return join((case, text(f"{found['if']} …")), " ") if says_so else ()


_IF = pattern(
    r"(?:[^:.;]{2,40}:\W*)?(?P<case>[^:;]{6,}?),?\s(?P<if>(?:only\s)?(?:if(?: and only if)?|iff|when|whenever|as long as|provided that))"
    r"(?:,?\s(?:(?:and|both|all|each|every|one|any|either|at least one|it|they|it also)\s)*(?:(?:has|have|satisf(?:y|ies)|meets?|fulfil?ls?|obeys?)\s)?(?:of\s)?(?:the following|these|the)\b[^:,;]{0,60})?",
)
"""A sentence, behind a label or not, and how it goes on in a list: "... if the following conditions are met"."""
_AND = pattern(r"[,;]?\s(?:and|or)\s*$|[,;.]\s*$")
