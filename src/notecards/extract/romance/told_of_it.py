"""What is said of a thing without its name in the sentence: "C'est une norme qui émane ...", or in brackets behind it."""

import re
from collections.abc import Callable
from functools import partial

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.by_language import ByLanguage, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import NOUN_LIKE
from notecards.extract.romance.deeds import done_to, whole_deed
from notecards.extract.romance.phrases import articled
from notecards.extract.romance.tongues import IS
from notecards.extract.rules.deeds import deed
from notecards.extract.statements import Statement
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def is_one_that(here: Here, row: Tokens, antecedent: Tokens) -> tuple[Tokens, Question] | None:
    """ "C'est une norme qui émane du gouvernement", said of the rule: where does the rule come from? Without "qui ...", what it is."""
    found = _IS_ONE.match(masked(row))
    opening = [word.lower for word in words(plain(antecedent))[:1]]
    if (
        not found
        or not 1 <= count(plain(antecedent)) <= 6
        or opening[0] in here.language.pronouns - here.language.articles
    ):
        return None
    subject = articled(lowered(antecedent, here.note), here.language, here.note)
    first, several = words(plain(subject))[0].lower, found["several"] is not None
    if first not in here.language.articles and not re.match(r"l['’]", first):
        return None
    if several != (first in ("les", "des")):
        return None
    copula = text(IS[here.language][several])
    said = cut(row, found.end()) if found["that"] else join((copula, cut(row, found.start("one"))), " ")
    straight = join((subject, said), " ")
    clause = clause_of(masked(straight), here.language)
    if clause is None or clause.subject[0] or masked(straight)[: clause.subject[1]].strip() != masked(subject).strip():
        return None
    question = ask(clause, straight, subject, here.note, here.language) if not clause.negated else None
    return (straight, question) if question else None


_IS_ONE = pattern(
    r"(?:c['’](?:est|était)|(?P<several>ce (?:sont|furent)))\s(?:(?:donc|aussi|également|ainsi|en fait)\s)?(?P<one>(?:une?|des|l['’](?=ensemble))\s?(?P<noun>[^\W\d_]{4,})(?:\s(?!qui|que|dont|où)[^\W\d_-]+){0,2}(?:(?P<that>\squi\s)|\s(?=que|qu['’]|dont|où|de|du|des|d['’]|par|pour|à|en|[^\W\d_]+(?:é|i|u|ant)e?s?\s)))",
    re.IGNORECASE,
)
"""A kind of thing that the one told of last is."""


def told_in_brackets(here: Here, term: Tokens, gloss: Tokens, *, among: bool) -> Found | None:
    """ "Tourbe (stocke le carbone, se forme dans les marais)": what the thing does, or what was done to it; else what it means,
    where a clause tells it ("Norma mínima (puede mejorarse, no reducirse)"). among: whether it stands among glosses."""
    opening = [word.lower for word in words(masked(gloss))[:2]]
    verb = opening[1] if opening[0] in ("se", "s") else opening[0]
    sure = here.language.conjugates(verb) and verb not in NOUN_LIKE
    several = words(plain(term))[0].lower.endswith(("s", "x")) or not opening[0].endswith("s")
    inner = lowered(term, here.note)
    done = done_to(here, inner, gloss) if several else None  # "Turno (moderados en ...)": of others
    question = None if done else _VERB_ASKED[here.language](here, term, gloss)
    question = question or (whole_deed(here, inner, gloss) if sure and not done else None)
    row, asked = done or (gloss, question)
    if asked:
        back = trimmed(cut(row, *asked.answer))
        return Found(Kind.DEFINITION, "children", 0.64, back, asked.tokens, asked=plain(term)) if back else None
    told = clause_of(masked(gloss), here.language) is not None and opening[0] not in here.language.openers
    form = _GLOSS_ASKED[here.language](told=told, among=among)
    if not form:
        return None
    front = worded(here.language.questions[form], subject=term if told else inner)
    return Found(Kind.DEFINITION, "children", 0.62, trimmed(gloss), front, asked=plain(term))


def _each_among(*, told: bool, among: bool) -> str:
    """Each name of a list is asked for what its brackets say."""
    return "definition quality" if among and not told else ""


def _told_by_clause(*, told: bool, among: bool) -> str:
    return "definition bare" if told else ""


_VERB_ASKED: ByLanguage[Callable[..., Question | None]] = ByLanguage(nothing, es=partial(deed, law=True))
"""Where the question of the verb itself comes first."""
_GLOSS_ASKED: ByLanguage[Callable[..., str | None]] = ByLanguage(nothing, fr=_each_among, es=_told_by_clause)
"""How a name is asked whose brackets tell no deed of it."""


def has_gloss(entry: Statement) -> bool:
    """ "Dol (tromperie, information cachée)": whether an entry says in brackets what it means."""
    found = _GLOSS.search(masked(entry.tokens))
    return found is not None and count(found["gloss"]) >= 3


_GLOSS = pattern(r"\w\s\((?P<gloss>[^\d()]{8,110})\)\.?\s*$")
