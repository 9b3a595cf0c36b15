"""Who an English text is about: persons, and the acts and bodies that do things as persons do; whom "he" and "she" mean."""

import re

from notecards.extract.about.labels import bare, label
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.english.nouns import is_plural
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.words import sentences, words
from notecards.tokens import Tokens, cut, masked

HE_OR_SHE = frozenset(("he", "she"))


def person_meant(here: Here, antecedent: Tokens, pronoun: str) -> Tokens:
    """Who "he" or "she" is: the person the text has just named, else the one whose heading it stands under; nobody where these are two."""
    above = next(
        (named for named in _named_above_all(here) if is_a_persons(named, here) and _is_known(named, here)), ()
    )
    if not is_a_persons(antecedent, here):
        return above if antecedent == subject_of(here) and not _speaks_of_another(here, above, pronoun) else ()
    if not above:
        return antecedent
    same = _shares_a_name(antecedent, above) and (
        antecedent != subject_of(here) or not _speaks_of_another(here, above, pronoun)
    )
    return above if same else ()


def _speaks_of_another(here: Here, person: Tokens, pronoun: str) -> bool:
    """Whether what was said just before, or "she" where this says "he", brings somebody else in."""
    opened = [words(masked(s.tokens))[:1] for s in here.before if s.tokens]
    if any(found[0].lower in HE_OR_SHE - {pronoun} for found in opened if found):
        return True
    last = sentences(masked(here.before[-1].tokens))[-1:] if here.before and here.before[-1].tokens else []
    row = cut(here.before[-1].tokens, *last[0]) if last else ()
    clause = clause_of(masked(row), here.language) if row else None
    subject = cut(row, *clause.subject) if clause else ()
    if not subject or (words(masked(subject))[:1] and words(masked(subject))[0].lower in HE_OR_SHE):
        return False
    return not _shares_a_name(subject, person) and any(w.text[:1].isupper() for w in words(masked(subject))[1:])


def _shares_a_name(one: Tokens, other: Tokens) -> bool:
    known = {word.lower for word in words(masked(other))} - _IN_NAMES
    return any(word.lower in known for word in words(masked(one)))


def _is_known(named: Tokens, here: Here) -> bool:
    """ "Perspective" alone above a text is hardly somebody; "Luther" is, where the note writes it in the middle of a line too."""
    found = words(masked(named))
    return len(found) > 1 or found[0].text in here.note.inner


def is_a_persons(named: Tokens, here: Here) -> bool:
    """Whether a text can be somebody's name: one to five words with capitals, none of which the note writes small."""
    found = [word for word in words(masked(named)) if word.lower not in _IN_NAMES]
    owned = _OWNED.search(masked(named))  # "England's Colonies"
    return (
        not owned
        and 1 <= len(found) <= 5
        and all(
            word.text[:1].isupper()
            and word.lower not in here.note.lower | here.language.facets | here.language.generic
            and (not _NO_PERSON.search(word.text) or re.match(r"\w['’][A-Z]", word.text))
            for word in found
        )
    )


_OWNED = pattern(r"\w['’]s\s")
_NO_PERSON = pattern(
    r"(?:ism|tion|sion|ment|ing|ity|ics|ship|ance|ence|ency|logy|ure|ness|phy|war|act|law|age|era|empire|revolution|theory)s?$",
    re.IGNORECASE,
)
_IN_NAMES = frozenset("the of for von van de la le di da del and".split())


def may_act(here: Here) -> bool:
    """Whether what a bullet stands under is the name of somebody, of an act or of a body, which did what its past form says."""
    named = subject_of(here)
    somebody = len(words(masked(named))) > 1 and is_a_persons(named, here)
    return somebody or is_act_or_body(named) or bool(doer(here))


def is_act_or_body(named: Tokens) -> bool:
    """Whether a name is that of a law, a treaty, a council or the like: "Navigation Act"."""
    found = [word for word in words(masked(named)) if word.lower not in _IN_NAMES]
    capitals = len(found) > 1 and all(not word.text[:1].islower() for word in found)
    return capitals and _DOES.search(masked(named)) is not None


_DOES = pattern(
    r"\b(?:Act|Treaty|Proclamation|Edict|Congress|Constitution|Amendment|Court|Party|League|Union|Company|Commission|Committee|Council|Parliament|Doctrine|Society|Church|Empire|Army|Agreement|Conference|Convention|Decree|Compromise|Dynasty|Republic|Declaration|Charter|Statute|Bill|Protocol|Accords?|Administration|Corps|Agency|Bureau|Authority|Department|Ministry|Board|Organi[sz]ation|Bank|Programme?|Security)\b"
)
"""What names of acts and bodies hold: they end wars and open schools as somebody does."""


def doer(here: Here) -> Tokens:
    """Who did what stands below "Jackson's first term", or below "Economic policies" of the heading "Andrew Jackson"."""
    for named in _named_above_all(here):
        owner = _OWNER.match(masked(named))
        who = cut(named, *owner.span("who")) if owner else named
        found = words(masked(who))
        if not owner and (not found or _NO_DOER.search(found[-1].text) or is_plural(found[-1].text)):
            continue
        owned = words(masked(named))[-1].text
        if owner and not _NO_DOER.search(owned.removesuffix("s")) and not _DOINGS.fullmatch(owned):
            return ()  # "England's Colonies": a thing of its own
        known = bool(found) and (len(found) > 1 or owner) and found[-1].text in here.note.inner
        return who if known and is_a_persons(who, here) else ()
    return ()


def _named_above_all(here: Here) -> list[Tokens]:
    """The labels and headings above a statement, the nearest first."""
    return [bare(label(s.tokens)) for s in (*reversed(here.parents), *reversed(here.headings))]


_OWNER = pattern(r"(?P<who>[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,3})['’]s?\s(?=\w)")
_DOINGS = pattern(
    r"(?:terms?|years?|government|administration|campaigns?|wars?|policies|failures?|success(?:es)?|plans?|measures?|ideas?|goals?|aims?|strategy|tactics|leadership|decisions?|response|steps?|deeds?|achievements?|accomplishments?|contributions?|experiments?|days?|time|youth|story|journey|voyages?|conquests?|visit)",
    re.IGNORECASE,
)
"""What somebody has that is what he did."""
_NO_DOER = pattern(
    r"(?:policy|crisis|legacy|background|design|removal|power|career|life|reform|belief|action|impact|rise|fall|death|presidency|reign|rule|work|economy|tion|ment)$",
    re.IGNORECASE,
)
"""What a label names that is a side of somebody's doings and did nothing itself."""
