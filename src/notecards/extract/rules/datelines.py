"""Lines of notes on history: a name, when it was, and what happened, with dashes between: "Tennis Court Oath - June 1789 - ..."."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.about.labels import is_generic
from notecards.extract.about.named import named
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import definition_question, number, worded
from notecards.extract.dashes import Dated, dated
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.lists.entries import short
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.left_out import said_of_above
from notecards.extract.rules.statement import sentences_of
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, words
from notecards.problems import Span
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

NAME = "definition"


def datelines(here: Here) -> Yield:
    """When the thing was that a line names, and what each part behind the date says of it."""
    statement = here.statement
    if statement.place not in (Place.PARAGRAPH, Place.BULLET, Place.STEP):
        return NOTHING
    line = _DATED[here.language](statement.tokens)
    if line is None or not _may_be_dated(here, line) or _TELLS.search(masked(line.name)):
        return NOTHING
    under = replace(here, above=(*here.above, replace(statement, tokens=line.name, place=Place.BULLET, children=())))
    found = [*given(here, [] if is_a_life(here, line) else [when(here, line)]).candidates]
    told = False
    for part in line.parts:
        row = strip(trimmed(cut(statement.tokens, *part)))
        below = replace(under, statement=replace(statement, tokens=row, place=Place.BULLET, children=()))
        said = given(under, _told(below, row, line.name)).candidates if row else ()
        if row and not said and not told:
            named = _named(here, line, row, part)
            said = given(here, [named]).candidates if named else ()
            first = None if named else _first(here, line, row)
            said = said or (given(here, [first]).candidates if first else ())
            told = bool(said) and named is None
        else:
            told = told or bool(said)
        found.extend(said)
    return Yield(tuple(found)) if found and (told or not line.parts or len(found) > 1) else NOTHING


_DATED = ByLanguage(nothing, en=dated)
"""Where a line between dashes has its date."""


_TELLS = pattern(r"\w\s(?:when|because|after|as|while|until|since)\s\w")
"""A sentence that ends with its date, and no name: "Terror ended when its leader was executed in July 1794"."""


def when(here: Here, line: Dated) -> Found:
    """ "When was the Tennis Court Oath?" of an event, else "Comecon: when?"."""
    row = here.statement.tokens
    date = strip(cut(row, *line.date), " ,.:")
    if not _is_event(line.name):
        front = worded(here.language.questions["dated name"], subject=line.name)
        return Found(Kind.QA, NAME, 0.7, date, front, asked=plain(line.name))
    several = is_plural(head(words(plain(line.name))))
    article = "" if _TAKES_NO_ARTICLE.match(plain(line.name)) else "the "
    subject = (*text(article), *(lowered(line.name, here.note) if article else line.name))
    front = worded(here.language.questions["dated several" if several else "dated"], subject=subject)
    return Found(Kind.QA, NAME, 0.74, date, front, asked=plain(line.name))


def is_a_life(here: Here, line: Dated) -> bool:
    """Whether the years behind a name are those of somebody's life."""
    date = masked(here.statement.tokens)[slice(*line.date)].strip()
    return _LIVED.fullmatch(date) is not None and not _is_event(line.name)


def below_a_date(here: Here, entries: list[Statement]) -> list[Found]:
    """ "Yalta - Feb 1945 - Agreed to:" over what was agreed: when it was, and the list."""
    line = _DATED[here.language](here.statement.tokens)
    if line is None or is_a_life(here, line) or clause_of(masked(line.name), here.language):
        return []
    asked, rows = _what_followed(here, line), [short(entry) for entry in entries]
    if not asked or any(not row or count(plain(row)) > _LONGEST_ENTRY for row in rows):
        return [when(here, line)]
    span = Span(here.statement.span.first, entries[-1].span.last)
    front = worded(here.language.questions["points"], subject=asked, n=number(len(rows), here.language))
    return [
        when(here, line),
        Found(Kind.STEPS, "steps", 0.72, join(rows, "\n"), front, span=span, asked=plain(line.name)),
    ]


_LONGEST_ENTRY = 25


def _what_followed(here: Here, line: Dated) -> Tokens:
    """ "Yalta - Feb 1945 - Agreed to:" over a list: what did Yalta agree to? Empty where nothing stands behind the date, or no verb."""
    if not line.parts:
        return ()
    row = join((line.name, text(" "), cut(here.statement.tokens, *line.parts[-1])), "")
    stub = strip(row, " :")
    start = len(plain(line.name)) + 1
    small = text(plain(stub)[start : start + 1].lower() + plain(stub)[start + 1 :])
    stub = join((line.name, small, text("things")), " ")
    clause = clause_of(masked(stub), here.language)
    question = ask(clause, stub, line.name, here.note, here.language) if clause else None
    ends = question is not None and plain(stub)[slice(*question.answer)].strip() == "things"
    return question.tokens if question and ends else ()


def _may_be_dated(here: Here, line: Dated) -> bool:
    """A name that is no sentence; one with its date in brackets only where it is an event's."""
    text_of = masked(here.statement.tokens)
    behind = text_of[line.date[1] : line.date[1] + 1] == ")" or not (line.date[0] and line.parts)
    if is_generic(plain(line.name), here.language) or clause_of(masked(line.name), here.language):
        return False
    return not behind or _is_event(line.name)


def _told(below: Here, row: Tokens, name: Tokens) -> list[Found]:
    """What a part gives that is a sentence, has the name for its subject, or counts something."""
    if count(masked(row)) < 2 or _is_an_aim(masked(row)):
        return []
    left = said_of_above(below, row, name, past=True)
    found = [left] if left else [f for f in sentences_of(below, row, name) if f.front or _COUNTS.match(masked(row))]
    return [replace(one, rule=NAME) for one in found]


def _is_an_aim(said: str) -> bool:
    """ "keep countries loyal": what it was for, hardly what it does."""
    found = words(said)
    acts = found[0].lower in BASES and found[0].lower not in PAST
    return acts and not (found[1:] and found[1].lower in ENGLISH.prepositions)


def _named(here: Here, line: Dated, row: Tokens, part: tuple[int, int]) -> Found | None:
    """A part that is a name: "Long Telegram - 1946 - [...]" for George Kennan."""
    found = words(masked(row))
    names = all(word.text[:1].isupper() or word.lower in ENGLISH.function for word in found)
    if not 2 <= len(found) <= 4 or "," in masked(row) or not names:
        return None
    whole = trimmed(cut(here.statement.tokens, 0, part[1]))
    at = plain(whole).rfind(plain(row))
    gap = Gap(at, at + len(plain(row)))
    return Found(Kind.CLOZE, NAME, 0.62, whole, gaps=(gap,), asked=plain(line.name)) if at > 0 else None


def _first(here: Here, line: Dated, row: Tokens) -> Found | None:
    """The first part behind a date that is no sentence: what the thing is, or all that is told of it."""
    said, asked = masked(row), plain(line.name)
    found = words(said)
    if len(found) < 2 or _is_an_aim(said):
        return None
    idea = trimmed(first_idea(row))
    verbal = found[0].lower in ENGLISH.verbs or found[0].lower in PAST.keys() | ENGLISH.prepositions
    noun = clause_of(said, here.language) is None and not _TELLS.search(said) and not verbal
    several = len(found) > 2 and (found[1].text.islower() or bool(_EVENT.fullmatch(head(found))))
    if noun and (said[:1].islower() or found[0].lower in ENGLISH.articles or several):
        front = definition_question(named(here, line.name, idea), plain(idea), here.language)
        return Found(Kind.DEFINITION, NAME, 0.66, idea, front, asked=asked)
    front = worded(here.language.questions["happened there" if _is_event(line.name) else "bare"], subject=line.name)
    return Found(Kind.DEFINITION, NAME, 0.6, idea, front, asked=asked)


_COUNTS = pattern(r"\W*\d")
_TELLS = pattern(
    rf"^(?:[\w'’-]+\s){{1,4}}(?:{'|'.join(sorted(word for word in PAST if len(word) > 3))})\b(?!\s(?:by|with)\b)"
)
"""A noun, and a form that is a past tense or a participle: "king caught near the border"."""
_LIVED = pattern(r"\(?(?:c\.?\s?)?\d{3,4}\s?[-–]\s?\d{2,4}\)?")
_TAKES_NO_ARTICLE = pattern(r"(?:the|an?|operation|project)\s|[\w’']+['’]s?\s|[A-Z]\w+$", re.IGNORECASE)
_EVENT = pattern(
    r"(?:accession|accords?|acts?|agreements?|airlift|alliance|amendments?|annexation|armistice|assassination|attacks?|ban|battles?|bill|blockade|bombings?|boycotts?|campaigns?|civil war|collapse|conferences?|congress|"
    r"conquest|constitution|conventions?|coronation|councils?|coup|crash|creation|crisis|crusades?|death|decision|declaration|decrees?|defeat|depression|diet|discovery|disaster|dissolution|division|earthquake|edict|elections?|"
    r"emancipation|embargo|epidemic|eruption|execution|exhibition|expeditions?|experiments?|explosion|expulsion|fall|famine|fire|flight|flood|formation|foundation|founding|genocide|incident|independence|introduction|invasions?|invention|landings?|"
    r"launch|laws?|marches|march|massacre|meeting|migration|mission|murders?|mutiny|oath|offensive|opening|operation|outbreak|pact|pandemic|partition|peace|pilgrimage|plague|plot|pogrom|proclamation|protests?|publication|purges?|putsch|"
    r"raids?|ratification|rebellion|referendum|reforms?|reformation|reign|repeal|restoration|retreat|revolts?|revolution|riots?|rising|rulings?|schism|scandal|secession|settlement|siege|signing|speech|split|storming|strikes?|"
    r"summit|surrender|telegrams?|terror|treat(?:y|ies)|trials?|truce|unification|union|uprising|vote|wars?|withdrawal)",
    re.IGNORECASE,
)


def _is_event(name: Tokens) -> bool:
    """Whether a name is that of something that happened, by the noun it turns on."""
    found = words(plain(name))
    return bool(found) and bool(_EVENT.fullmatch(head(found)) or _EVENT.fullmatch(found[0].text))
