"""English sentences that a list goes on from: "You should:" over what to do, "The cloud provides:" over what it provides."""

import re

from notecards.extract.about.labels import taken_up
from notecards.extract.about.pronouns import agrees
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.english.named import named
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.english.tables import ADJECTIVE
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.words import sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def what_one_does(here: Here, stub: Tokens, last: str) -> Tokens | None:
    """ "To be safe you should:" over what to do: to be safe, what should you do? None where the sentence ends in no such verb."""
    if last not in _MODALS:
        return _what_it_does(here, stub)
    entries = [masked(child.tokens) for child in here.statement.children if child.tokens]
    opening = [words(_DOES.sub("", entry))[:1] for entry in entries]
    found = _ONE_DOES.fullmatch(masked(stub))
    counts = bool(found) and words(masked(stub))[0].lower in here.language.numbers
    if (
        not found
        or counts
        or not entries
        or 3 * sum(bool(w) and w[0].lower in BASES | {"be"} for w in opening) < 2 * len(entries)
    ):
        return ()
    before, subject = strip(cut(stub, *found.span("before")), " ,"), cut(stub, *found.span("subject"))
    says_who = plain(subject).lower() not in ("it", "they", "this", "these", "he", "she", "which", "that")
    if (
        not says_who
        or (not before and plain(subject).lower() in ("you", "we", "one"))
        or clause_of(masked(subject), here.language)
    ):
        return ()
    verb = text("be" if all(word and word[0].lower == "be" for word in opening) else "do")
    front = worded(
        here.language.questions["aux"], aux=text(found["aux"].lower()), subject=lowered(subject, here.note), verb=verb
    )
    return join((before, small_first(front)), ", ") if before else front


def _what_it_does(here: Here, stub: Tokens) -> Tokens | None:
    """ "Central bank. It:" over "issues the currency": what does it do?"""
    before = taken_up(here.statement.tokens, here.language)
    if not before or plain(stub) != plain(before) or not _ENDS_IN_IT.search(masked(here.statement.tokens)):
        return None
    form = "definition acts" if is_plural(head(words(plain(before)))) else "definition act"
    return worded(here.language.questions[form], subject=named(before, here.note))


_ENDS_IN_IT = pattern(r"\b(?:It|They|This \w+|These \w+)\s?:\W*$")


def with_its_name(here: Here, stub: Tokens) -> Tokens:
    """ "It consists of" behind "Court of justice." or below its name: the court consists of."""
    found = _PRONOUN.match(masked(stub))
    first = sentences(masked(here.statement.tokens))[0]
    alone = masked(here.statement.tokens)[slice(*first)].strip(" :").startswith(masked(stub))
    above = subject_of(here) if alone else taken_up(here.statement.tokens, here.language)
    if not found or not above or not agrees(found.group().split()[0].lower(), above):
        return stub
    return join((above, cut(stub, found.end())), "")


_PRONOUN = pattern(r"(?:It|They|Th(?:is|ese) (?:[a-z]+))(?=\s|$)")


_MODALS = frozenset("should must can may could will might".split())
_DOES = pattern(r"(?:only|do not|don['’]t|never|always|not)\s", re.IGNORECASE)
_ONE_DOES = pattern(
    r"(?P<before>(?:(?:to|when|if|before|after|for|in|during|while)\s[^,]{3,70}?(?:,\s|\s(?=(?:you|we|one)\s))|))(?P<subject>(?:[\w'’-]+\s){0,6}?[\w'’-]+)\s(?P<aux>should|must|can|may|could|will|might)",
    re.IGNORECASE,
)


def may_be_completed(row: str, clause: Clause, *, open_end: bool) -> bool:
    """ "Memories depend on", "The cloud provides"; not "Key features include", nor "Savings plan", which is no sentence."""
    said = [word.lower for word in words(row[slice(*clause.subject)])]
    verb = row[slice(*clause.verb)].split()[-1:]
    if not said or said[0] in ("we", "you", "it", "they", "this", "these") or words(row)[-2].lower == "as":
        return False
    if ADJECTIVE.match(said[-1]) and len(said) > 1:
        return False  # "an objective list of basic needs"
    because = words(row)[-2].lower == "because"
    return open_end or because or (row[slice(*clause.rest)].strip() == "things" and verb[0].lower() in _TAKES_A_LIST)


_TAKES_A_LIST = frozenset(
    "provides provide contains contain shares share requires require needs need has have supports support uses use comprises comprise covers cover involves involve offers offer".split()
)
