"""English bullets that are a noun and what is said of it: "The ombudsman, who hears complaints", "The board, elected by the pilots"."""

from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.english.relatives import agrees
from notecards.extract.english.undergone import happened
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked import asked_of
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, join, masked, text


def noun_alone(here: Here, row: Tokens) -> Found | None:
    """What a bullet without a main verb says of its noun: what it does, by whom it is elected; None of a sentence."""
    whole = masked(row).rstrip(" .;")
    if not here.is_bare_bullet or len(sentences(masked(row))) != 1 or count(whole) > _LONGEST:
        return None
    relative, done = _RELATIVE.fullmatch(whole), _DONE.fullmatch(whole)
    found = relative or done
    if found is None or not _is_a_name(found["name"]):
        return None
    name, rest = cut(row, *found.span("name")), cut(row, found.start("rest"), len(whole))
    told = join((name, *_verb(found["name"], found["rest"], done=relative is None), rest), " ")
    clause = clause_of(masked(told), ENGLISH)
    if clause is None or clause.negated or masked(told)[slice(*clause.subject)].strip() != found["name"]:
        return None
    if "," not in whole[: found.start("rest")] and not _SAYS_WHICH.match(whole):
        return None  # "The council that advises the king": which one is not said otherwise
    return asked_of(here, told, clause, trimmed(name), "statement") if agrees(clause, found["name"]) else None


def _verb(name: str, rest: str, *, done: bool) -> list[Tokens]:
    """The auxiliary that stands before a participle in a whole sentence."""
    if not done:
        return []
    past = happened(rest, words(rest)[0].lower)
    several = is_plural(head(words(name)))
    return [text(("were" if several else "was") if past else ("are" if several else "is"))]


def _is_a_name(name: str) -> bool:
    """ "The audit court", "Antibodies": a noun with its article or a name, no opening of a sentence and no verb."""
    found = words(name)
    first = found[0].lower
    loose = first in ENGLISH.function - ENGLISH.articles or any(w.lower in ENGLISH.prepositions - {"of"} for w in found)
    acts = any(word.lower in PAST or word.lower in SURE_VERBS for word in found)
    return 1 <= len(found) <= 6 and not loose and not acts and clause_of(name, ENGLISH) is None


_LONGEST = 24
"""Words of such a bullet."""
_RELATIVE = pattern(
    r"(?P<name>(?:[A-Z][\w'’-]*)(?:\s[\w'’-]+){0,5}?)(?:,\s(?:which|who)|(?<=[a-z])\s(?:that|which|who))\s(?P<rest>[a-z][^,:;()]*)"
)
_SAYS_WHICH = pattern(r"The\s(?:[\w'’-]+\s){2,5}?(?:that|which|who)\s")
_DONE = pattern(
    r"(?P<name>(?:[A-Z][\w'’-]*)(?:\s[\w'’-]+){0,5}?),\s(?P<rest>(?:[a-z]+ly\s)?[a-z]{2,}(?:ed|en|wn|de|lt|nt|ld|pt|und|ung|nd)\sby\s[^,:;()]+)"
)
