"""A second fact of a German sentence: what follows from it, what a relative clause says, when something is so besides why."""

from notecards.cards import Gap, Kind
from notecards.extract.about.pronouns import is_pronoun, points_back
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question
from notecards.extract.facts import Found, without_end
from notecards.extract.german.forms import meanwhile
from notecards.extract.german.questions import German
from notecards.extract.german.relatives import said_of_a_noun
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.words import count, holds
from notecards.tokens import Tokens, cut, masked, plain

_STATEMENT = "statement"


def with_second(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The fact of a sentence, shorter where the second one takes a part of it, and that second one where there is one."""
    ours = masked(row).startswith(("Wir ", "wir ", "Ich "))
    result = None if ours else _RESULT.search(masked(row).rstrip(" .;!"))
    if result and _ASKED.search(masked(row)[: result.start()]):
        result = None
    apart = result and fact and not any(gap.end > result.start("what") for gap in fact.gaps)
    if result and fact and apart and 3 <= count(result["what"]) <= _MOST_HIDDEN:
        follows = Found(Kind.CLOZE, _STATEMENT, 0.62, row, gaps=(Gap(*result.span("what")),), asked=plain(row))
        return without_end(fact, masked(row)[result.start() :].rstrip(" .;!")), [follows]
    said = None if fact and fact.kind is Kind.DEFINITION else _said_of_a_noun(here, row)
    said = said or _meanwhile(here, row)
    if said:
        return without_end(fact, said[1]) if fact else None, [said[0]]
    main = _said_besides_why(here, row, fact) if fact else None
    return fact, [main] if main else _asked_besides(here, row, fact) if fact else []


_RESULT = pattern(
    r",\s(?:sodass|so dass|wodurch|womit|weshalb|weswegen|woraufhin|was(?=\s[^,;:()]*\s[a-zäöüß]+(?:t|te|ten|hat|hatte)$))\s(?P<what>[^,;:()]+)$"
)
"""What follows from the rest of a sentence."""
_ASKED = pattern(
    r"(?<!\w)(?:zeig|sag|besag|bestimm|wiss|weiß|wusst|frag|beschreib|erklär|entscheid|leg|geb|gib|prüf|versteh|das(?:,|$)|alles)\w*(?!\w)[^,]*$"
)
"""Verbs behind which "was" asks, and what it may refer to alone."""
_MOST_HIDDEN = 14


def _asked_besides(here: Here, row: Tokens, fact: Found) -> list[Found]:
    """ "1929 gewann der Rat durch den Streit Ansehen" says when, by what, and what he gained."""
    clause = clause_of(masked(row), here.language)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    subject = subject_of(here) if clause and clause.subject[0] == clause.subject[1] else subject
    at = masked(row).find(plain(fact.back)) if fact.front else -1
    if clause is None or at < 0 or not subject or is_pronoun(subject, here.language) or points_back(subject):
        return []
    first = Question(fact.front, (at, at + len(plain(fact.back))))
    found: list[Found] = []
    for asked in German(clause, row, subject, here.note).others(first):
        answer = trimmed(first_idea(cut(row, *asked.answer)))
        if answer and not _POINTS_BACK.search(plain(asked.tokens)):
            found.append(Found(Kind.QA, _STATEMENT, 0.7, answer, asked.tokens, asked=f"{plain(row)} › {len(found)}"))
    return found


def _said_besides_why(here: Here, row: Tokens, fact: Found) -> Found | None:
    """ "Der Rat schließt das Tor, weil der Fluss steigt" also says what the rat closes, where why it does so was asked."""
    whole, back = masked(row).rstrip(" .;!"), plain(fact.back).rstrip(" .;!")
    at = whole.rfind(back) if back else -1
    if not fact.front or at < 0 or not _WHY.match(back) or whole[at + len(back) :].strip(" .;!"):
        return None
    main = cut(row, 0, len(whole[:at].rstrip(" ,")))
    clause = clause_of(masked(main), here.language)
    subject = trimmed(cut(main, *clause.subject)) if clause else ()
    if clause is None or not subject or is_pronoun(subject, here.language) or points_back(subject):
        return None
    asked = ask(clause, main, subject, here.note, here.language)
    answer = trimmed(first_idea(cut(main, *asked.answer))) if asked else ()
    if asked is None or count(plain(answer)) < 2 or _POINTS_BACK.search(plain(asked.tokens)):
        return None
    kind = Kind.DEFINITION if asked.defining else Kind.QA
    return Found(kind, _STATEMENT, 0.7, answer, asked.tokens, asked=masked(main))


_POINTS_BACK = pattern(r"(?<!\w)(?:dies|jen|solch)e[rsnm]?(?!\w)")
_WHY = pattern(r"(?:weil|da|damit|um|indem)\s")
"""Without its condition a sentence says something else, without its reason it does not."""


def _said_of_a_noun(here: Here, row: Tokens) -> tuple[Found, str] | None:
    """The fact of a relative clause, and the clause with its comma as it stands in the row."""
    asked = said_of_a_noun(row, here.note)
    if asked is None:
        return None
    straight, question, at = asked
    back = trimmed(first_idea(cut(straight, *question.answer)))
    if count(plain(back)) < 2:
        return None
    kind = Kind.DEFINITION if question.defining else Kind.QA
    return Found(kind, _STATEMENT, 0.7, back, question.tokens, asked=plain(straight)), masked(row)[at:].rstrip(" .;!")


def _meanwhile(here: Here, row: Tokens) -> tuple[Found, str] | None:
    """ "..., während der Rest im Tal abläuft" says where the rest does."""
    asked = meanwhile(row, here.note) if holds(masked(row), ", während ") else None
    if asked is None:
        return None
    straight, question, at = asked
    back = trimmed(first_idea(cut(straight, *question.answer)))
    found = Found(Kind.QA, _STATEMENT, 0.7, back, question.tokens, asked=plain(straight))
    return found, masked(row)[at:].rstrip(" .;!")
