"""A sentence that states something: asked as a question where it has a subject and a verb that can be asked, else with a gap."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Clause, clause_of
from notecards.extract.facts import Found
from notecards.extract.gaps import gaps_of
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES
from notecards.extract.pieces import pieces
from notecards.extract.questions import ask
from notecards.extract.referents import core, is_pronoun, points_back, restored, subject_in
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place
from notecards.extract.subjects import subject_of
from notecards.extract.vetoes import is_opinion, tainted
from notecards.extract.words import QUOTES, count, words
from notecards.tokens import Mark, Tokens, cut, masked, plain

NAME = "statement"
_QUOTATION = "quotation"
LONGEST_SENTENCE = 60


def statement(here: Here) -> Yield:
    """Every sentence of a paragraph, bullet, quotation or cell, each by itself."""
    if here.statement.place in (Place.HEADING, Place.TABLE, Place.ROW, Place.TERM, Place.CALLOUT):
        return NOTHING
    return given(here, sentences_of(here, here.statement.tokens, ()))


def sentences_of(here: Here, tokens: Tokens, term: Tokens) -> list[Found]:
    """What each piece of a row gives. term: what "it" means in it, if that is known."""
    found: list[Found] = []
    antecedent, own = term or (() if _follows_another(here) else subject_of(here)), False
    tokens = _without_question_word(tokens, here)
    for piece in pieces(masked(tokens), here.language):
        raw = cut(tokens, piece.start, piece.end)
        if (piece.start and tainted(masked(raw), here)) or is_opinion(masked(raw)):
            continue
        row = _without_note_that(trimmed(raw))
        if piece.elided or (piece.goes_on and own):
            row = (
                restored(row, clause_of(masked(row), here.language), antecedent if own else (), elided=piece.elided)
                or row
            )
        fact, subject = of_sentence(here, row, antecedent, raw, masked(tokens)[: piece.start])
        if fact:
            found.append(fact)
        if subject:
            antecedent, own = subject, True
    return found


def _follows_another(here: Here) -> bool:
    """Outside English, whether "elle" or "sie" may stand for what the line before is about and not for the heading."""
    if here.language.code == "en" or here.parents or not here.before or not here.before[-1].tokens:
        return False
    first = words(masked(here.before[-1].tokens))[:1]
    return bool(first) and first[0].lower in here.language.articles


def _without_note_that(row: Tokens) -> Tokens:
    """ "Note that X is ..." states that X is ...."""
    found = re.match(
        r"^(?:note|remember|recall|nb)\s+(?:that\s+)?(?=\w+\s+\w+\s+\w)|^(?:nb|note):\s+", masked(row), re.IGNORECASE
    )
    return cut(row, found.end()) if found else row


def _without_question_word(tokens: Tokens, here: Here) -> Tokens:
    """ "Why: alignment had to be known" states what follows the colon."""
    found = re.match(r"^\W*(\w+)(\s\w+)?\W*[:：]\s+", masked(tokens))
    if not found:
        return tokens
    asks = not found.group(2) and found.group(1).casefold() in here.language.interrogatives
    asks = asks or (not found.group(2) and found.group(1).casefold() in here.language.remarks)
    remark = bool(found.group(2)) and clause_of(masked(tokens)[found.end() :], here.language) is not None
    return cut(tokens, found.end()) if asks or remark else tokens


def of_sentence(
    here: Here, row: Tokens, antecedent: Tokens, raw: Tokens, said: str = ""
) -> tuple[Found | None, Tokens]:
    """The fact of one sentence, and the subject that a pronoun in the next one would stand for."""
    text = masked(row)
    if not 3 <= count(text) <= LONGEST_SENTENCE or text.rstrip().endswith(("?", "？", ":", "：")):
        return None, ()
    rule = _QUOTATION if masked(raw).strip()[:1] in QUOTES else NAME
    clause = clause_of(text, here.language)
    if clause is None and said.strip() and words(text)[0].lower in here.language.prepositions:
        return None, ()
    if clause is None:
        named = row if count(text) <= 12 and not _is_command(here, row) else ()
        return _with_gap(here, row, None, rule), named
    subject = cut(row, *clause.subject)
    named = subject_in(here, row, clause, antecedent, said)
    fact = _asked(here, row, clause, named, rule) if named else None
    if fact is None and (
        not (is_pronoun(subject, here.language) or points_back(subject))
        or clause.subject[0] > clause.start
        or _EXPLETIVE.match(text)
        or _THERE.match(text)
    ):
        fact = _with_gap(here, row, clause, rule)
    return fact, core(named) if named and count(plain(named)) <= 12 else ()


def _is_command(here: Here, row: Tokens) -> bool:
    found = words(masked(row))
    return here.language.code == "en" and bool(found) and found[0].lower in BASES


_THERE = re.compile(r"^(?:there (?:is|are|was|were)|es gibt|il y a|hay)\b", re.IGNORECASE)
_EXPLETIVE = re.compile(
    r"^it(?:['’]s|\s+(?:is|was|would be|can be))\s+(?:\w+ly\s+)?(?!not\b)\w+\s+(?:to|that|for)\b", re.IGNORECASE
)


def _asked(here: Here, row: Tokens, clause: Clause, subject: Tokens, rule: str) -> Found | None:
    question = ask(clause, row, subject, here.note, here.language)
    if question is None or _is_split_wrongly(row, question.answer, here):
        return None
    if question.vague and gaps_of(row, clause, here.note, here.language)[1] >= _BETTER_GAP:
        return None
    back = trimmed(first_idea(cut(row, *question.answer)))
    if not back or (count(plain(back)) < 2 and not _is_rich(back)):
        return None
    kind = Kind.DEFINITION if question.defining else Kind.QA
    asked = plain(row)[: question.answer[0]].strip() or plain(subject)
    return Found(kind, rule, 0.78, back, question.tokens, asked=asked)


def _is_split_wrongly(row: Tokens, answer: tuple[int, int], here: Here) -> bool:
    """An answer never begins with a finite "is": then a noun before it was read as a verb."""
    first = words(masked(row)[slice(*answer)])[:1]
    return bool(first) and first[0].lower in (*here.language.copulas, *here.language.plural_copulas)


_BETTER_GAP = 0.72
"""A gap this good is asked rather than a vague "What does it do?"."""


def _is_rich(row: Tokens) -> bool:
    text = plain(row)
    return any(sign.isdigit() for sign in text) or "$" in text or (count(text) >= 1 and len(text) >= 3)


def _with_gap(here: Here, row: Tokens, clause: Clause | None, rule: str) -> Found | None:
    """The sentence with its point hidden; a command ("Take a small step ...") hides what it acts on."""
    if clause is not None and _points_back(row, clause, here):
        return None
    expletive = bool(_EXPLETIVE.match(masked(row)))
    gaps, score = _of_command(here, row) if clause is None else ((), 0.0)
    if not gaps:
        gaps, score = gaps_of(row, None if expletive else clause, here.note, here.language)
    if not gaps:
        return None
    confidence = 0.35 + 0.4 * score - (0.06 if clause is None else 0.0) + (0.04 if here.parents else 0.0)
    return Found(
        Kind.CLOZE,
        "bold" if any(_is_bold(row, gap) for gap in gaps) else rule,
        confidence,
        row,
        gaps=gaps,
        asked=plain(row),
    )


def _points_back(row: Tokens, clause: Clause, here: Here) -> bool:
    """ "BERT uses this to ...": what the verb acts on stands somewhere else."""
    rest = words(masked(row)[slice(*clause.rest)])[:2]
    demonstrative = bool(rest) and rest[0].lower in here.language.demonstratives | {"it"}
    return demonstrative and (len(rest) == 1 or rest[1].lower in here.language.function)


def _is_bold(row: Tokens, gap: Gap) -> bool:
    inside = [token for token in cut(row, gap.start, gap.end) if plain((token,)).strip()]
    return all(token.marks & (Mark.BOLD | Mark.HIGHLIGHT) for token in inside)


def _of_command(here: Here, row: Tokens) -> tuple[tuple[Gap, ...], float]:
    """ "Pick [...]": what the command acts on; only under a label, which says whose step it is."""
    found = words(masked(row))
    if here.language.code != "en" or len(found) < 3 or found[0].lower not in BASES or not subject_of(here):
        return (), 0.0
    whole = masked(row)
    k = 1
    if found[0].lower in _LIGHT:
        k = next((i for i in range(2, len(found) - 1) if found[i].lower in here.language.prepositions), 1)
    while k < len(found) - 1 and (
        found[k].lower in here.language.articles or found[k].lower in here.language.prepositions
    ):
        k += 1
    end = len(plain(first_idea(row)))
    stop = next(
        (w.start for w in found[k + 2 :] if w.lower in _ENDS_AN_OBJECT and found[0].lower not in _LIGHT), len(whole)
    )
    pause = re.search(r"[,;(]", whole[found[k].start :])
    end = min(end, stop, found[k].start + pause.start() if pause else end)
    tail = [w for w in found[k:] if w.end <= end]
    if not tail or len(tail) > 12:
        return (), 0.0
    return (Gap(tail[0].start, tail[-1].end),), (
        0.4 if here.statement.place is Place.STEP else 0.9 if here.parents else 0.64
    )


_LIGHT = frozenset("take make give do have get let".split())
_ENDS_AN_OBJECT = frozenset("to at in on for with from into by through across when while so until using via as".split())
