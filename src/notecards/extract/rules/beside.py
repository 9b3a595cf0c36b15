"""A second fact of a sentence: in English a gap over what the question left aside, elsewhere a question about a relative clause."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Verb, clause_of
from notecards.extract.facts import Found, content
from notecards.extract.gaps import gap_beside
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.questions import ask
from notecards.extract.referents import is_pronoun, points_back
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.wording import Question
from notecards.extract.words import count, holds, words
from notecards.tokens import Tokens, cut, masked, plain


def with_second(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The fact of a sentence, shorter where the second one takes a part of it, and that second one where there is one."""
    if here.language.code == "en":
        second = _left_aside(here, row, fact) if fact and fact.front else None
        second = second or (_several_subjects(here, row) if fact is None or fact.front else None)
        return fact, [second] if second else []
    ours = masked(row).startswith(("Wir ", "wir ", "Ich "))
    result = _RESULT.search(masked(row).rstrip(" .;!")) if here.language.code == "de" and not ours else None
    apart = result and fact and not any(gap.end > result.start("what") for gap in fact.gaps)
    if result and fact and apart and 4 <= count(result["what"]) <= _MOST_HIDDEN:
        follows = Found(Kind.CLOZE, _STATEMENT, 0.62, row, gaps=(Gap(*result.span("what")),), asked=plain(row))
        return _without_clause(fact, masked(row)[result.start() :].rstrip(" .;!")), [follows]
    said = None if fact and fact.kind is Kind.DEFINITION else _said_of_a_noun(here, row)
    said = said or _meanwhile(here, row)
    if said is None:
        main = _said_besides_why(here, row, fact) if fact and here.language.code == "de" else None
        main = main or (_beside_when(here, row, fact) if fact and here.language.code == "de" else None)
        return fact, [main] if main else []
    return _without_clause(fact, said[1]) if fact else None, [said[0]]


_RESULT = pattern(r",\s(?:sodass|so dass|wodurch|womit|weshalb|weswegen|woraufhin)\s(?P<what>[^,;:()]+)$")
"""What follows from the rest of a German sentence."""
_MOST_HIDDEN = 14


def _left_aside(here: Here, row: Tokens, fact: Found) -> Found | None:
    """ "Compact bone, found in the shaft, gives [support]" beside "Where is compact bone found?"."""
    clause = clause_of(masked(row), here.language)
    at = plain(row).find(plain(fact.back)) if fact.back else -1
    if clause is None or at < clause.subject[1] or not clause.subject[0] < clause.subject[1] or count(masked(row)) < 8:
        return None
    gap = gap_beside(row, clause, (at, at + len(plain(fact.back))), here.note, here.language)
    return Found(Kind.CLOZE, _STATEMENT, 0.6, row, gaps=(gap,), asked=plain(row)) if gap else None


_STATEMENT = "statement"


def _several_subjects(here: Here, row: Tokens) -> Found | None:
    """ "[Nitric oxide and superoxide] are produced in the phagosome": which things they are that something holds of."""
    text = masked(row)
    clause = clause_of(text, here.language)
    if clause is None or clause.negated or clause.subject[0] > 0 or clause.kind in (Verb.SINGULAR, Verb.PAST):
        return None
    named, said = text[slice(*clause.subject)].rstrip(), text[clause.verb[0] : clause.rest[1]]
    several = clause.kind is Verb.PLURAL or clause.aux.lower() not in ("is", "was", "has")
    if not several or not _NAMES.fullmatch(named) or _NO_NAME.search(named) or _POINTS.search(said):
        return None
    held = sum(word.lower not in here.language.function for word in words(said))
    known = content(named, here.language) & frozenset().union(
        *(content(plain(above.tokens), here.language) for above in (*here.headings, *here.parents))
    )
    if held < 2 or (known and held > 4):
        return None
    return Found(Kind.CLOZE, _STATEMENT, 0.6, row, gaps=(Gap(0, len(named)),), asked=plain(row))


_NAME = r"(?:(?:the|a|an)\s)?(?:(?!(?:and|or|of|to|in|on|for|with|by|from|the|an?)\b)[\w'’-]+\s){0,2}(?!(?:and|or|of|to|in|on|for|with|by|from|the|an?)\b)[\w'’-]+"
_NAMES = pattern(rf"(?:both\s)?{_NAME}(?:,\s{_NAME})*(?:,?\sand\s|,?\sor\s|\s?[+&]\s?){_NAME}", re.IGNORECASE)
"""A list of names, of three words at most each."""
_POINTS = pattern(
    r"\b(?:it|its|they|their|them|this|that|these|those|other|others|such|same|each|one|both|we|you|i|he|she|his|her|which|who)\b",
    re.IGNORECASE,
)
_NO_NAME = pattern(rf"{_POINTS.pattern}|\d|\b\w+ing\b", re.IGNORECASE)


def _beside_when(here: Here, row: Tokens, fact: Found) -> Found | None:
    """German: "1929 gewann der Rat durch den Streit Ansehen" says when, and by what."""
    from notecards.extract.german.questions import German

    clause = clause_of(masked(row), here.language)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    at = masked(row).find(plain(fact.back)) if fact.front else -1
    if clause is None or at < 0 or not subject or is_pronoun(subject, here.language) or points_back(subject):
        return None
    first = Question(fact.front, (at, at + len(plain(fact.back))))
    asked = German(clause, row, subject, here.note).second(first)
    answer = trimmed(first_idea(cut(row, *asked.answer))) if asked else ()
    if asked is None or not answer or _POINTS_BACK.search(plain(asked.tokens)):
        return None
    return Found(Kind.QA, _STATEMENT, 0.7, answer, asked.tokens, asked=f"{plain(row)} ›")


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
    if asked is None or count(plain(answer)) < 2 or _POINTS_BACK.search(plain(asked.tokens)):
        return None
    kind = Kind.DEFINITION if asked.defining else Kind.QA
    return Found(kind, _STATEMENT, 0.7, answer, asked.tokens, asked=masked(main))


_POINTS_BACK = pattern(r"(?<!\w)(?:dies|jen|solch)e[rsnm]?(?!\w)")
_WHY = pattern(r"(?:weil|da|damit|um|indem)\s")
"""Without its condition a sentence says something else, without its reason it does not."""


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


def _meanwhile(here: Here, row: Tokens) -> tuple[Found, str] | None:
    """German: "..., während der Rest im Tal abläuft" says where the rest does."""
    if here.language.code != "de" or not holds(masked(row), ", während "):
        return None
    from notecards.extract.german.forms import meanwhile

    asked = meanwhile(row, here.note)
    if asked is None:
        return None
    straight, question, at = asked
    back = trimmed(first_idea(cut(straight, *question.answer)))
    found = Found(Kind.QA, _STATEMENT, 0.7, back, question.tokens, asked=plain(straight))
    return found, masked(row)[at:].rstrip(" .;!")


def _without_clause(fact: Found, clause: str) -> Found:
    """The fact of the sentence with the relative clause cut from the end of its answer."""
    whole = plain(fact.back).rstrip(" .;!")
    at = len(whole) - len(clause)
    shorter = not fact.gaps and clause.startswith(",") and whole.endswith(clause) and count(whole[:at]) >= 1
    return replace(fact, back=cut(fact.back, 0, at)) if shorter else fact
