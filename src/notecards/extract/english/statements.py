"""What an English line states of what stands above it: somebody's deed, what "we" do there, who somebody is."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label
from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import definition_question
from notecards.extract.english.definitions import is_somebody
from notecards.extract.english.notes import verb_first
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked, plain


def said_of_what_is_above(here: Here, text: str) -> Clause | None:
    """ "Plato disagreed with the sophists" under "Plato": what a name from above is followed by is a verb, and no participle."""
    did = _DID.match(text)
    if (
        did
        and did["verb"].lower() in here.language.past
        and here.parents
        and _LIVED.search(masked(here.parents[-1].tokens))
    ):
        return Clause(Verb.PAST, 0, (0, 0), "", did.span("verb"), (did.end("verb"), len(text.rstrip(" .;!"))))
    low = text.lower()
    for above in (*reversed(here.parents), *reversed(here.headings)):
        named = plain(bare(label(above.tokens)))
        if not named or named.lower() not in low:
            continue
        found = re.match(rf"(?:the\s)?{re.escape(named)}\s(?P<verb>[a-z]+)\s(?!by\b)\S", text, re.IGNORECASE)
        if (
            found
            and found["verb"] in _DONE_TO
            and re.match(r"(?:in|for|to|as|from|with|on|at)\s", text[found.end("verb") + 1 :])
        ):
            continue  # "Tools used in crimes"
        if found and found["verb"] in here.language.past:
            end = len(text.rstrip(" .;!"))
            verb = found.span("verb")
            return Clause(Verb.PAST, 0, (0, verb[0]), "", verb, (verb[1], end))
    return verb_first(here, text)


_DONE_TO = frozenset(
    "used found made seen known needed required built placed located given taken caused produced".split()
)
_DID = pattern(r"(?P<verb>[A-Za-z][a-z]+)\s(?!(?:by|in|as|for|at|on|from|with|of|to)\b)[\w\"'‘“]")
_LIVED = pattern(r"\d{3,4}\s?[-–]\s?\d{2,4}")
"""The years of a life, which tell that a label is somebody's name."""


def is_done_here(here: Here, text: str, clause: Clause) -> bool:
    """ "We encrypt the vector ..." under "OFB mode": how it is done, told in the first person."""
    verb = text[slice(*clause.verb)].lower()
    under = len(here.headings) > 1 or bool(here.parents)
    ours = text[slice(*clause.subject)].strip().lower() == "we"
    return ours and under and clause.kind is Verb.PLURAL and verb in BASES and verb not in _SEEN


def own_subject(row: Tokens) -> Tokens:
    """ "but Holm stopped this": whom the next deed is told of, though the sentence gave no card; empty where a pronoun stands there."""
    clause = clause_of(masked(row), ENGLISH)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    return () if not subject or is_pronoun(subject, ENGLISH) else subject


_SEEN = frozenset(
    "know see want need discuss learn say think start begin look find consider assume have get call define denote let try study cover focus mean read talk live like feel hope remember recall note write show prove".split()
)
"""What "we" do in a lecture or a text, and not in what it tells of."""


def somebody(here: Here, row: Tokens) -> Found | None:
    """ "George Kennan, American diplomat to Moscow": who is that?"""
    found = _APPOSED.fullmatch(masked(row).rstrip(" ."))
    if not found or not is_somebody(found["name"], found["what"]) or count(found["what"]) < 2:
        return None
    name = cut(row, *found.span("name"))
    front = definition_question(name, found["what"], here.language)
    return Found(Kind.DEFINITION, "statement", 0.72, trimmed(cut(row, *found.span("what"))), front, asked=found["name"])


_APPOSED = pattern(r"(?P<name>[A-Z][\w.’'-]*(?:\s(?:of|de|von|van|the|[A-Z][\w.’'-]*)){1,4}),\s(?P<what>[^,;:]{6,90})")
