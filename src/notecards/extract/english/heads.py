"""How a cell of an English table is asked whose column has no plain name over it: "Used for", "What it does", "Secretes", "Born"."""

import re

from notecards.extract.about.labels import bare
from notecards.extract.about.named import named
from notecards.extract.clauses.wording import capital, worded
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, join, plain, text


def asked_head(here: Here, key: Tokens, header: Tokens, said: str) -> Tokens:
    """The question of a cell by the head of its column; empty where that is a plain name. said: the cell."""
    whole, asked = plain(header).strip(), ENGLISH.questions
    small, several = whole.lower(), is_plural(head(words(plain(bare(key))) or words("it")))
    if _HOW_IT_IS.fullmatch(whole):
        return worded(asked["cell plain"], subject=key, header=text(small))
    if _PERSONS.fullmatch(whole):
        form = "cell several who" if small.endswith("s") else "cell who"
        return worded(asked[form], subject=key, header=text(small))
    if said.isdecimal() and len(said) <= _A_COUNT and _MANY.fullmatch(whole) and is_plural(head(words(whole))):
        return worded(asked["cell count"], subject=key, header=text(small))
    clause = _CLAUSE.fullmatch(whole)
    if clause:
        return _of_it(key, clause, several=several)
    return _done(here, key, small, said, several=several) or _does(here, key, small, several=several)


def _of_it(key: Tokens, clause: re.Match[str], *, several: bool) -> Tokens:
    """ "How it handles loss": "TCP: how does it handle loss?"."""
    verb = clause["verb"].lower()
    base = {"does": "do", "did": "do"}.get(verb) or ENGLISH.verbs.get(verb) or PAST.get(verb)
    if base is None:
        return ()
    past = verb == "did" or (verb in PAST and verb not in ENGLISH.verbs)
    aux = "did" if past else "do" if several else "does"
    it = "they" if several else "it"
    question = f"{clause['asks'].lower()} {aux} {it} {base}{clause['rest']}?"
    return worded(ENGLISH.questions["topic"], subject=key, question=text(question))


def _done(here: Here, key: Tokens, small: str, said: str, *, several: bool) -> Tokens:
    """ "Used for", "Founded", "Held": what is it used for, when was it founded, what was held?"""
    done, asked = _DONE.fullmatch(small), ENGLISH.questions
    aux = "were" if several else "was"
    if done and (done["done"] in PAST or done["done"].endswith("ble")):
        if done["by"] == "by" and PAST.get(done["done"], done["done"]) in _BY_SOMEBODY:
            return _asked(here, key, f"who {aux}", small, several=several)
        return _asked(here, key, "what are" if several else "what is", small, several=several)
    if small == "died" and _DATED.search(said):
        return worded(asked["when"], aux=text("did"), subject=lowered(key, here.note), verb=text("die"))
    if small == "born" and _DATED.search(said):
        return worded(asked["when"], aux=text(aux), subject=lowered(key, here.note), verb=text(small))
    if PAST.get(small) in _BEGINS and _DATED.search(said):
        return _asked(here, key, f"when {aux}", small, several=several)
    ruled = text(f"what was {small}")
    return worded(asked["cell plain"], subject=key, header=ruled) if small in _RULED else ()


def _does(here: Here, key: Tokens, small: str, *, several: bool) -> Tokens:
    """ "Secretes", "Binds to", "Occurs in": what does it secrete, what does it bind to, where does it occur?"""
    verb, _, with_what = small.partition(" ")
    sure = verb in SURE_VERBS or (verb in ENGLISH.verbs and with_what and verb not in ENGLISH.plural_verbs)
    if not sure or (with_what and with_what not in ENGLISH.prepositions):
        return ()
    base, aux = ENGLISH.verbs[verb], "do" if several else "does"
    if with_what in ("in", "at") and base in _TAKES_PLACE:
        return _asked(here, key, f"where {aux}", base, several=several)
    return _asked(here, key, f"what {aux}", f"{base} {with_what}".strip(), several=several)


def _asked(here: Here, key: Tokens, opening: str, rest: str, *, several: bool) -> Tokens:
    """ "What does the cuticle hold?"; a name of several words without its article stands before the question instead."""
    subject = named(here, key)
    found = words(plain(subject))
    if several or len(found) == 1 or found[0].lower in ENGLISH.articles:
        return capital(join((text(opening), subject, text(f"{rest}?")), " "))
    it = "they" if several else "it"
    return worded(ENGLISH.questions["topic"], subject=key, question=text(f"{opening} {it} {rest}?"))


_CLAUSE = pattern(
    r"(?P<asks>what|why|how|when|where)\s(?:it|they|this)\s(?P<verb>[a-z]+)(?P<rest>(?:\s[\w-]+){0,4})", re.IGNORECASE
)
_DONE = pattern(r"(?P<done>[a-z]+)\s(?P<by>by|with|for|from|in|to|on|as|at|between|against)")
_HOW_IT_IS = pattern(
    r"(?!variable|table|cable|syllable|timetable)[a-z]+(?:able|ible|ous|ful|less)|(?!family|supply|anomaly|assembly|reply|assembly)[a-z]{3,}ly",
    re.IGNORECASE,
)
_PERSONS = pattern(
    r"(?:(?:key|main|leading|chief|important|central|famous|first)\s)?(?:inventor|founder|author|discoverer|creator|leader|winner|victor|commander|ruler|king|queen|president|monarch|emperor|composer|artist|painter|sculptor|architect|"
    r"director|philosopher|theorist|scientist|proponent|advocate|thinker|figure|person|writer|poet|narrator|protagonist|antagonist|opponent|successor|predecessor|patron|speaker|general)s?",
    re.IGNORECASE,
)
_MANY = pattern(r"[A-Z]?[a-z]+(?:\s[A-Z]?[a-z]+)?")
_A_COUNT = 3
"""Digits of a number of things; four are a year."""
_DATED = pattern(r"\b\d{3,4}\b|\b\d{1,2}(?:st|nd|rd|th) century")
_BY_SOMEBODY = frozenset(
    "discover invent found write written compose paint design propose formulate coin publish establish direct lead rule introduce create develop build sign".split()
)
_BEGINS = frozenset(
    "found establish build discover invent introduce release publish create adopt sign ratify complete open abolish pass enact launch".split()
)
"""What a date tells the time of."""
_RULED = frozenset("held decided ruled argued claimed proposed".split())
_TAKES_PLACE = frozenset("occur live happen exist grow develop work lie sit form begin start end".split())
