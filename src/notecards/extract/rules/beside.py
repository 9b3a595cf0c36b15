"""A second fact of a sentence: in English a gap over what the question left aside, elsewhere a question about a relative clause."""

from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import clause_of
from notecards.extract.facts import Found
from notecards.extract.gaps import gap_beside
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.questions import ask
from notecards.extract.referents import is_pronoun, points_back
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked, plain


def with_second(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The fact of a sentence, shorter where the second one takes a part of it, and that second one where there is one."""
    if here.language.code == "en":
        second = _left_aside(here, row, fact) if fact and fact.front else None
        return fact, [second] if second else []
    said = _said_of_a_noun(here, row)
    if said is None:
        main = _said_besides_why(here, row, fact) if fact and here.language.code == "de" else None
        return fact, [main] if main else []
    return _without_clause(fact, said[1]) if fact else None, [said[0]]


def _left_aside(here: Here, row: Tokens, fact: Found) -> Found | None:
    """ "Compact bone, found in the shaft, gives [support]" beside "Where is compact bone found?"."""
    clause = clause_of(masked(row), here.language)
    at = plain(row).find(plain(fact.back)) if fact.back else -1
    if clause is None or at < clause.subject[1] or not clause.subject[0] < clause.subject[1] or count(masked(row)) < 8:
        return None
    gap = gap_beside(row, clause, (at, at + len(plain(fact.back))), here.note, here.language)
    return Found(Kind.CLOZE, _STATEMENT, 0.6, row, gaps=(gap,), asked=plain(row)) if gap else None


_STATEMENT = "statement"


def _said_besides_why(here: Here, row: Tokens, fact: Found) -> Found | None:
    """German: "Der Rat schließt das Tor, weil der Fluss steigt" also says what the rat closes, where why it does so was asked."""
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
    if asked is None or count(plain(answer)) < 2 or _POINTS.search(plain(asked.tokens)):
        return None
    kind = Kind.DEFINITION if asked.defining else Kind.QA
    return Found(kind, _STATEMENT, 0.7, answer, asked.tokens, asked=masked(main))


_POINTS = pattern(r"(?<!\w)(?:dies|jen|solch)e[rsnm]?(?!\w)")
_WHY = pattern(r"(?:weil|da|damit|um|indem|wenn|falls|sobald)\s")


def _said_of_a_noun(here: Here, row: Tokens) -> tuple[Found, str] | None:
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
    return Found(kind, _STATEMENT, 0.7, back, question.tokens, asked=plain(straight)), masked(row)[at:].rstrip(" .;!")


def _without_clause(fact: Found, clause: str) -> Found:
    """The fact of the sentence with the relative clause cut from the end of its answer."""
    whole = plain(fact.back).rstrip(" .;!")
    at = len(whole) - len(clause)
    shorter = not fact.gaps and clause.startswith(",") and whole.endswith(clause) and count(whole[:at]) >= 1
    return replace(fact, back=cut(fact.back, 0, at)) if shorter else fact
