"""A sentence that states something: asked as a question where it has a subject and a verb that can be asked, else with a gap."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Clause, clause_of
from notecards.extract.facts import Found
from notecards.extract.gaps import gaps_of
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES
from notecards.extract.questions import ask, is_plural
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place
from notecards.extract.subjects import subject_of
from notecards.extract.vetoes import tainted
from notecards.extract.words import QUOTES, count, sentences, words
from notecards.tokens import Tokens, cut, masked, plain, strip

NAME = "statement"
_QUOTATION = "quotation"
LONGEST_SENTENCE = 60


def statement(here: Here) -> Yield:
    """Every sentence of a paragraph, bullet, quotation or cell, each by itself."""
    if here.statement.place in (Place.HEADING, Place.TABLE, Place.ROW, Place.TERM, Place.CALLOUT):
        return NOTHING
    return given(here, sentences_of(here, here.statement.tokens, ()))


def sentences_of(here: Here, tokens: Tokens, term: Tokens) -> list[Found]:
    """What each sentence of a row gives. term: what "it" means in it, if that is known."""
    found: list[Found] = []
    antecedent = term or subject_of(here)
    tokens = _without_question_word(tokens, here)
    for a, b in _pieces(masked(tokens)):
        raw = cut(tokens, a, b)
        if a and tainted(masked(raw), here):
            continue
        row = _without_note_that(trimmed(raw))
        fact, subject = of_sentence(here, row, antecedent, raw)
        if fact:
            found.append(fact)
        if subject:
            antecedent = subject
    return found


def _without_note_that(row: Tokens) -> Tokens:
    """ "Note that X is ..." states that X is ...."""
    found = re.match(
        r"^(?:note|remember|recall|nb)\s+(?:that\s+)?(?=\w+\s+\w+\s+\w)|^(?:nb|note):\s+", masked(row), re.IGNORECASE
    )
    return cut(row, found.end()) if found else row


def _without_question_word(tokens: Tokens, here: Here) -> Tokens:
    """ "Why: alignment had to be known" states what follows the colon."""
    found = re.match(r"^\W*(\w+)\W*[:：]\s+", masked(tokens))
    return cut(tokens, found.end()) if found and found.group(1).casefold() in here.language.interrogatives else tokens


def _pieces(text: str) -> list[tuple[int, int]]:
    """Sentences, and the parts of one that semicolons hold apart."""
    result = []
    for a, b in sentences(text):
        start = a
        for match in re.finditer(r"[;；]\s+|\s[-–—]\s+(?=[a-z])", text[a:b]):
            at = a + match.start()
            if count(text[start:at]) >= 5 and count(text[a + match.end() : b]) >= 5:
                result.append((start, at))
                start = a + match.end()
        result.append((start, b))
    return result


def of_sentence(here: Here, row: Tokens, antecedent: Tokens, raw: Tokens) -> tuple[Found | None, Tokens]:
    """The fact of one sentence, and the subject that a pronoun in the next one would stand for."""
    text = masked(row)
    if not 3 <= count(text) <= LONGEST_SENTENCE or text.rstrip().endswith(("?", "？", ":", "：")):
        return None, ()
    rule = _QUOTATION if masked(raw).strip()[:1] in QUOTES else NAME
    clause = clause_of(text, here.language)
    if clause is None:
        named = row if count(text) <= 12 and not _is_command(here, row) else ()
        return _with_gap(here, row, None, rule), named
    subject = cut(row, *clause.subject)
    named = _subject(here, row, clause, antecedent)
    fact = _asked(here, row, clause, named, rule) if named else None
    if fact is None and (not _is_pronoun(subject, here) or clause.subject[0] > clause.start or _EXPLETIVE.match(text)):
        fact = _with_gap(here, row, clause, rule)
    return fact, _core(named) if named and count(plain(named)) <= 12 else ()


_ASPECT = re.compile(
    r"^(?:the\s+)?(?:(?:main|key|primary|basic|central|whole)\s+)?(?:purpose|goal|idea|aim|role|job|task|function|point|benefit|advantage|use)\s+of\s+",
    re.IGNORECASE,
)


def _core(subject: Tokens) -> Tokens:
    """What a later "it" stands for: the thing, not "the purpose of" the thing."""
    aspect = _ASPECT.match(masked(subject))
    return cut(subject, aspect.end()) if aspect else subject


def _is_command(here: Here, row: Tokens) -> bool:
    found = words(masked(row))
    return here.language.code == "en" and bool(found) and found[0].lower in BASES


def _is_pronoun(subject: Tokens, here: Here) -> bool:
    found = words(masked(subject))
    return bool(found) and found[0].lower in here.language.pronouns and found[0].lower not in here.language.articles


def _subject(here: Here, row: Tokens, clause: Clause, antecedent: Tokens) -> Tokens:
    """The grammatical subject in words that stand alone; empty where nothing in reach can be meant."""
    subject = _without_ellipsis(trimmed(cut(row, *clause.subject)))
    found = words(masked(subject))
    if not found:
        return antecedent if clause.subject[1] <= clause.start and here.statement.place is not Place.PARAGRAPH else ()
    first = found[0].lower
    pronoun = first in here.language.pronouns and first not in here.language.articles
    if pronoun and len(found) == 1 and first in _STANDS_FOR_A_THING:
        return antecedent if _agrees(first, antecedent) else ()
    if pronoun and first in _PERSONS:
        return subject if len(found) <= 2 and antecedent else ()
    if pronoun and not _PLAIN_THAT.match(masked(subject)) and not _SPECIFIED.search(masked(subject)):
        return ()
    if len(found) <= 3 and found[-1].lower in _POINTS_ELSEWHERE:
        return ()
    if count(plain(subject)) > 18 or (len(found) == 1 and first in here.language.function):
        return ()
    return subject


_STANDS_FOR_A_THING = frozenset("it they es sie il elle ils elles 它 它们 ello ella ellos ellas".split())
_PLURAL_PRONOUNS = frozenset("they these".split())


def _agrees(pronoun: str, antecedent: Tokens) -> bool:
    """English "it" and "they" tell one thing from several."""
    if pronoun not in ("it", "this", *_PLURAL_PRONOUNS):
        return True
    found = words(masked(antecedent))
    several = bool(found) and (is_plural(found[-1].text) or any(word.lower == "and" for word in found))
    return several == (pronoun in _PLURAL_PRONOUNS)


_PERSONS = frozenset("we you wir nous nosotros man on".split())
_POINTS_ELSEWHERE = frozenset(
    "first second third last latter former other another next rest following option reason way example remainder".split()
)
_SPECIFIED = re.compile(r"^\S+\s+\S+.*\s(?:of|between|in|for|von|zwischen|de|entre)\s\S+", re.IGNORECASE)
_EXPLETIVE = re.compile(
    r"^it(?:['’]s|\s+(?:is|was|would be|can be))\s+(?:\w+ly\s+)?(?!not\b)\w+\s+(?:to|that|for)\b", re.IGNORECASE
)
_PLAIN_THAT = re.compile(r"^one of\b", re.IGNORECASE)


def _without_ellipsis(subject: Tokens) -> Tokens:
    at = masked(subject).find(" …")
    while at >= 0:
        subject = (*cut(subject, 0, at), *cut(subject, at + 2))
        at = masked(subject).find(" …")
    return strip(subject)


def _asked(here: Here, row: Tokens, clause: Clause, subject: Tokens, rule: str) -> Found | None:
    question = ask(clause, row, subject, here.note, here.language)
    if question is None or (question.vague and gaps_of(row, clause, here.note, here.language)[1] >= _BETTER_GAP):
        return None
    back = trimmed(first_idea(cut(row, *question.answer)))
    if not back or (count(plain(back)) < 2 and not _is_rich(back)):
        return None
    kind = Kind.DEFINITION if question.defining else Kind.QA
    asked = plain(row)[: question.answer[0]].strip() or plain(subject)
    return Found(kind, rule, 0.78, back, question.tokens, asked=asked)


_BETTER_GAP = 0.72
"""A gap this good is asked rather than a vague "What does it do?"."""


def _is_rich(row: Tokens) -> bool:
    text = plain(row)
    return any(sign.isdigit() for sign in text) or "$" in text or (count(text) >= 1 and len(text) >= 3)


def _with_gap(here: Here, row: Tokens, clause: Clause | None, rule: str) -> Found | None:
    """The sentence with its point hidden; a command ("Take a small step ...") hides what it acts on."""
    expletive = bool(_EXPLETIVE.match(masked(row)))
    gaps, score = _of_command(here, row) if clause is None else ((), 0.0)
    if not gaps:
        gaps, score = gaps_of(row, None if expletive else clause, here.note, here.language)
    if not gaps:
        return None
    confidence = 0.35 + 0.4 * score - (0.06 if clause is None else 0.0) + (0.04 if here.parents else 0.0)
    return Found(Kind.CLOZE, "bold" if score >= 0.9 and clause else rule, confidence, row, gaps=gaps, asked=plain(row))


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
