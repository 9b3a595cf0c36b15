"""How cells of an English table are asked: below no plain name ("Used for", "What it does", "Born"), or said of the column's thing."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare
from notecards.extract.about.named import named
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import capital, worded
from notecards.extract.english.nouns import NOUNS_TOO, head, is_plural
from notecards.extract.english.tables import OPENS_A_NAME
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.statements import Statement
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def asked_head(here: Here, key: Tokens, header: Tokens, said: str) -> Tokens:
    """The question of a cell by the head of its column; empty where that is a plain name. said: the cell."""
    whole, several = plain(header).strip(), is_plural(head(words(plain(bare(key))) or words("it")))
    small, clause = whole.lower(), _CLAUSE.fullmatch(whole)
    if not words(whole):
        return ()
    if clause:
        return _of_it(here, key, clause, several=several)
    if _PERSONS.fullmatch(whole):
        are = text("are" if small.endswith("s") else "is")
        return worded(ENGLISH.questions["cell who"], subject=key, aux=are, header=text(small))
    if re.fullmatch(r"\d{1,3}", said) and _MANY.fullmatch(whole) and is_plural(head(words(whole))):
        return worded(ENGLISH.questions["cell count"], subject=key, header=text(small))
    opening, *further = [word.lower for word in words(whole)]
    one_phrase = not further or further[0] in ENGLISH.function
    told = _done(here, key, small, said, several=several) or _does(here, key, small, several=several)
    if told or not one_phrase or not (_HOW_IT_IS.fullmatch(opening) or opening in _IRREGULAR):
        return told
    return worded(ENGLISH.questions["cell plain"], subject=key, header=text(small))


def _of_it(here: Here, key: Tokens, clause: re.Match[str], *, several: bool) -> Tokens:
    """ "How it handles loss": "TCP: how does it handle loss?"."""
    verb, it = clause["verb"].lower(), clause["it"].lower()
    if verb in (*ENGLISH.copulas, *ENGLISH.plural_copulas):
        return worded(ENGLISH.questions["definition who"], subject=key) if clause["asks"].lower() == "who" else ()
    base = {"does": "do", "did": "do"}.get(verb) or ENGLISH.verbs.get(verb) or ENGLISH.plural_verbs.get(verb)
    past = verb == "did" or (base is None and verb in PAST)
    aux = "did" if past else "do" if several or it == "you" else "does"
    it = it if it == "you" else "they" if several else "it"
    question = text(f"{clause['asks'].lower()} {aux} {it} {base or PAST.get(verb)}{clause['rest']}?")
    return worded(ENGLISH.questions["topic"], subject=key, question=question) if base or past else ()


def _done(here: Here, key: Tokens, small: str, said: str, *, several: bool) -> Tokens:
    """ "Used for", "Founded", "Held": what is it used for, when was it founded, what was held?"""
    done, aux, dated = _DONE.fullmatch(small), "were" if several else "was", _DATED.search(said)
    if done and done["by"] == "by" and PAST.get(done["done"], done["done"]) in _BEGINS | _BY_SOMEBODY:
        return _asked(here, key, f"who {aux}", small, several=several)
    if done and (done["done"] in PAST or done["done"].endswith("ble")):
        return _asked(here, key, "what are" if several else "what is", small, several=several)
    if small == "born" and dated:
        person = lowered(key, here.note)
        return worded(ENGLISH.questions["when"], aux=text("was"), subject=person, verb=text(small))
    if PAST.get(small) in _BEGINS and dated:
        return _asked(here, key, f"when {aux}", small, several=several)
    ruled = text(f"what was {small}") if small in ("held", "decided", "ruled") else ()
    return worded(ENGLISH.questions["cell plain"], subject=key, header=ruled) if ruled else ()


def _does(here: Here, key: Tokens, small: str, *, several: bool) -> Tokens:
    """ "Secretes", "Binds to", "Occurs in": what does it secrete, what does it bind to, where does it occur?"""
    verb, _, to_what = small.partition(" ")
    sure = verb in SURE_VERBS or (to_what and verb in ENGLISH.verbs and verb not in ENGLISH.plural_verbs)
    if not sure or (to_what and to_what not in ENGLISH.prepositions):
        return ()
    base, aux = ENGLISH.verbs[verb], "do" if several else "does"
    if to_what in ("in", "at") and base in _TAKES_PLACE:
        return _asked(here, key, f"where {aux}", base, several=several)
    return _asked(here, key, f"what {aux}", f"{base} {to_what}".strip(), several=several)


def _asked(here: Here, key: Tokens, opening: str, rest: str, *, several: bool) -> Tokens:
    """ "What does the cuticle hold?"; a name of several words without its article stands before the question instead."""
    subject = named(here, key)
    found = words(plain(subject))
    if several or len(found) < 2 or found[0].lower in ENGLISH.articles:
        return capital(join((text(opening), subject, text(f"{rest}?")), " "))
    return worded(ENGLISH.questions["topic"], subject=key, question=text(f"{opening} it {rest}?"))


def what_it_does(here: Here, key: Tokens, cell: Statement) -> Found | None:
    """ "Meet specific needs" under "Private cloud": what does it meet?"""
    row = trimmed(cell.tokens)
    found = words(masked(row))
    verb = found[0].lower if found else ""
    if len(found) < 3 or verb not in BASES or verb in NOUNS_TOO or verb in OPENS_A_NAME or not key:
        return None
    leads = found[1].lower in ENGLISH.prepositions
    bare_verb = found[1].lower in ENGLISH.function and found[1].lower not in ENGLISH.articles and not leads
    if bare_verb or clause_of(masked(row), here.language) is not None:
        return None
    at = found[2].start if leads and found[1].lower != "of" else found[1].start
    form = ENGLISH.questions["do" if is_plural(head(words(plain(bare(key))))) else "does"]
    front = worded(form, subject=lowered(key, here.note), verb=text(masked(row)[:at].strip().lower()))
    back = trimmed(first_idea(cut(row, at)))
    return Found(Kind.QA, "table", 0.72, back, front, asked=plain(key)) if count(plain(back)) >= 2 else None


_CLAUSE = pattern(
    r"(?P<asks>what|why|how|when|where|who)\s(?P<it>it|they|this|you)\s(?P<verb>[a-z]+)(?P<rest>(?:\s[\w-]+){0,4})",
    re.IGNORECASE,
)
_DONE = pattern(r"(?P<done>[a-z]+)\s(?P<by>by|with|for|from|in|to|on|as|at|between|against)")
_HOW_IT_IS = pattern(
    r"(?!variable|table|cable|syllable|timetable)[a-z]+(?:able|ible|ous|ful|less|(?<!e)ed)|(?!family|supply|anomaly|assembly|reply)[a-z]{3,}ly"
)
_IRREGULAR = frozenset("found made built known born held".split())
_PERSONS = pattern(
    r"(?:(?:key|main|leading|chief|important|central|famous|first)\s)?(?:inventor|founder|author|discoverer|creator|leader|winner|victor|commander|ruler|king|queen|president|monarch|emperor|composer|artist|painter|sculptor|architect|"
    r"director|philosopher|theorist|scientist|proponent|advocate|thinker|figure|person|writer|poet|narrator|protagonist|antagonist|opponent|successor|predecessor|patron|speaker|general)s?",
    re.IGNORECASE,
)
_MANY = pattern(r"[A-Z]?[a-z]+(?:\s[A-Z]?[a-z]+)?")
_DATED = pattern(r"\b\d{3,4}\b|\b\d{1,2}(?:st|nd|rd|th) century")
_BEGINS = frozenset(
    "found establish build discover invent introduce release publish create adopt sign ratify complete open abolish pass enact launch".split()
)
"""What a date tells the time of."""
_BY_SOMEBODY = frozenset("write written compose paint design propose formulate coin direct lead rule develop".split())
_TAKES_PLACE = frozenset("occur live happen exist grow develop work lie sit form begin start end".split())
