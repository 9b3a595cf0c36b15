"""How English asks for a list: by the number its label tells, the thing it is a side of, its plural, or what something needs."""

import re

from notecards.extract.about.context import context_of
from notecards.extract.about.labels import label
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import number, small_first, worded
from notecards.extract.english.circumstances import Circumstances
from notecards.extract.english.labels import A_SIDE_OF
from notecards.extract.english.named import named as named_with_article
from notecards.extract.english.notes import COLLECTS, tells_of_one_thing
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.lists.list_labels import FACET, SEQUENCE, is_a_sequence
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain, strip, text


def front_of_list(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    """The question for a list of so many entries below a label that is no question itself."""
    if _TELLS_A_NUMBER.match(plain(named)):
        return _of_so_many(here, named)
    tables, n = here.language.questions, number(length, here.language)
    above = plain(label((here.parents or here.headings)[-1].tokens)) if here.parents or here.headings else ""
    if not ordered and _EXAMPLES_ABOVE.match(above) and count(plain(named)) <= 4:
        return worded(tables["list of"], n=n, subject=(*text("examples of "), *lowered(named, here.note)))
    of_one = _KIND_OF.match(masked(named))
    if of_one:
        named = (*text(f"{of_one['kind'].lower()}s of "), *cut(named, of_one.end()))
    owner = _owner(here, named)
    if owner:
        return worded(
            tables["facet list"],
            subject=named_with_article(owner, here.note),
            facet=text(plain(_without_the(named)).lower()),
            n=n,
        )
    if (
        ordered
        and not head(words(_OF_WHAT.split(plain(named))[0])).lower().endswith(COLLECTS)
        and _tells_what_happens(here)
    ):
        return worded(tables["steps"], subject=named, n=n)
    if _is_plural_name(named, here, ordered=ordered):
        named = _without_the(named)
        common = _IN_SMALL.fullmatch(_OF_WHAT.split(plain(named))[0]) is not None and not _TITLED.search(plain(named))
        return worded(tables["list of"], subject=small_first(lowered(named, here.note)) if common else named, n=n)
    asked = _what_it_needs(here, named)
    if asked:
        return asked
    if ordered and is_a_sequence(here):
        return worded(tables["steps"], subject=named, n=n)
    things = _things(here, named)
    return worded(tables["list of things" if things else "list"], subject=named, n=n, things=text(things))


def front_by_a_name(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    """The question for what stands below or behind a mere name; a number or a plural tells that these are what it names."""
    entries = here.statement.children
    tells = any(_SAYS_HOW_IT_IS.match(masked(entry.tokens)) for entry in entries) or (
        bool(entries) and tells_of_one_thing(here, named, list(entries))
    )
    counted = _TELLS_A_NUMBER.match(plain(named)) is not None or FACET.match(_OF_WHAT.split(plain(named))[0])
    if counted or (not tells and _is_plural_name(named, here, ordered=ordered)):
        return front_of_list(here, named, length, ordered=ordered)
    return worded(here.language.questions["list"], subject=named, n=number(length, here.language))


_SAYS_HOW_IT_IS = pattern(
    r"\W*(?:often|usually|always|never|mostly|very|more|less|most|can|may|has|have|is|are|no|not|[a-z]+ly)\b",
    re.IGNORECASE,
)
"""A point below a name that says something of it, and is none of several."""


def _tells_what_happens(here: Here) -> bool:
    """Whether most numbered entries are sentences: what happens one after the other, and not what a plural names."""
    every = [masked(s.tokens) for s in here.statement.children if s.place is Place.STEP and ":" not in masked(s.tokens)]
    clauses = [clause_of(said, here.language) for said in every]
    told = sum(clause is not None and clause.subject[0] < clause.subject[1] for clause in clauses)
    return 2 * told > len(here.statement.children)


def _of_so_many(here: Here, named: Tokens) -> Tokens:
    """ "Three reasons to leave": what are the three reasons to leave?"""
    tables, language = here.language.questions, here.language
    loose = _IS_BECAUSE.search(masked(named))
    named = cut(named, 0, loose.start()) if loose else named
    clause = clause_of(masked(named), language) if not loose else None
    if clause and clause.kind is Verb.COPULA:
        named = strip(cut(named, *clause.subject))  # "The three states are at rest, in transit, and in use"
    elif clause and clause.subject[0] == 0 and not _ends_in_a_pronoun(cut(named, *clause.subject), language):
        return worded(tables["steps doing"], subject=small_first(_without_the(named)))
    ours = _OURS.search(masked(named))
    named = cut(named, 0, ours.start()) if ours else named
    article = text("" if plain(named).lower().startswith("the ") else "the ")
    return worded(tables["steps one"], subject=(*article, *small_first(named)))


_TELLS_A_NUMBER = pattern(r"^(?:the\s+)?(?:\d+|two|three|four|five|six|seven)\s", re.IGNORECASE)


def _things(here: Here, named: Tokens) -> str:
    """What the entries are: "goals" of "all of them have the following goals", "triggers" of "metabolic" under "medical triggers"."""
    said = plain(named)
    counted = _THINGS.search(said)
    if re.search(r"[:=→]|\s[-–—]\s", said):
        return ""  # "Tidal current - the flow between two waters": a definition
    if counted:
        return counted["things"].lower() if counted["things"] and is_plural(counted["things"]) else ""
    above = label(here.parents[-1].tokens) if here.parents else ()
    row = named if clause_of(masked(named), here.language) else above if count(plain(above)) <= 4 else ()
    turned = _SOME_ON.match(plain(row)) if row else None
    if turned and is_plural(turned["things"]):
        return turned["things"]  # "Active attacks on ciphers": attacks
    last = words(plain(row))[-1:]
    ends = last and last[0].text.islower() and plain(row).rstrip(" :").endswith(last[0].text)
    return last[0].text if ends and is_plural(last[0].text) and last[0].lower != "follows" else ""


_THINGS = pattern(
    r"\b(?:following|additional|different|certain|several|various|these|[2-7]|two|three|four|five|six|seven)\s(?:[\w-]+,?\s){0,2}?(?P<things>[a-z]{3,}s)\b(?!\sof\s(?:the|a|an|its|their)\b)|^(?P<first>[A-Z]?[a-z]{3,}s)\s(?:that|of|to|for|who|which|in)\b",
    re.IGNORECASE,
)
"""The noun that a label counts, or begins with and need not be named again."""


_SOME_ON = pattern(
    r"[A-Z]?[a-z-]+(?:ive|al|ic|ous|able|ible|ary)\s(?P<things>[a-z]{3,}s)\s(?:on|of|for|against|in|to|with)\s"
)
""" "Active attacks on ciphers": a quality, and the noun it belongs to."""
_IS_BECAUSE = pattern(
    r"\s(?:are|is)(?:\s(?:because|that|when|to|if))?(?:\s(?:you|they|it|he|she|we|one))?(?:\s(?:can|may|must|should|will))?$"
)
""" "Three reasons why you should help are because you can": what the list is of ends before its verb."""
_EXAMPLES_ABOVE = pattern(r"examples?\b", re.IGNORECASE)
_KIND_OF = pattern(
    r"(?:the )?(?P<kind>type|kind|form|level|stage|part|source|cause|sign|symptom|layer|phase) of (?!the\b|an?\b)(?=[a-zA-Z])",
    re.IGNORECASE,
)
""" "Type of memory" over several types."""
_OF_WHAT = pattern(
    r"\s(?:of|for|to|in|on|about|under|over|among|between|against|behind|within|with|without|from|during)\s|\s(?=\()"
    r"|(?<=s)\s(?=(?:that|which|who|whose)\s|(?!during)[a-z]+ing\s\w|(?:made|used|held|[a-z]{3,}ed)\b)",
    re.IGNORECASE,
)
"""Where the head of a name ends: "Reasons for leaving", "Similarities (law and custom)", "Rules that bind", "Goods made in the mills"."""


def _is_plural_name(named: Tokens, here: Here, *, ordered: bool) -> bool:
    """ "Common use cases", "Reasons for leaving": a few words, the last before any "of" a plural, with no sign or other small word."""
    said = plain(_without_the(named))
    turns = _OF_WHAT.search(said)
    head, of, owner = (said[: turns.start()], turns.group(), said[turns.end() :]) if turns else (said, "", "")
    found = words(head)
    return (
        1 <= len(found) <= 5
        and is_plural(found[-1].text)
        and (_COMMON.fullmatch(found[-1].text) is not None or (len(found) == 1 and not of))
        and count(owner) <= (5 if of == " of " else 10)
        and not re.search(r"[:,;?–—]|\bvs\b|\bversus\b|['’]s?\s", said)
        and (re.fullmatch(r"[^()]*(?:\s\([^()]*\))?", said) is not None)
        and not (ordered and SEQUENCE.search(said))
        and all(w.lower not in here.language.function for w in found)
        and (clause_of(masked(named), here.language) is None or (of == " of " and FACET.match(head) is not None))
    )


_IN_SMALL = pattern(r"[A-Z]?[^A-Z]*")
"""A label in small letters but for its first: it becomes small within a question; "Best Practices" stays."""
_TITLED = pattern(r"\s(?:[A-Z][a-z]+(?:ed|ing)|Made|That|Who)\b")
_COMMON = pattern(r"[A-Z]?[a-z]{2,}s|[a-z]+")
"""No short form: "Methods", "phenomena", but not "IaaS"."""


_OURS = pattern(
    r"\s(?:that\s|which\s)?we(?:['’]ll|\s(?:will|shall|are\sgoing\sto|cover|discuss|study|consider|look\sat))\b.*$",
    re.IGNORECASE,
)
"""What a writer does with the things counted: "two kinds of yarn we will meet"."""
_COUNTED = pattern(
    r"(?:(?P<by>of|into|in|on)\s)?(?P<what>(?:\d|two|three|four|five|six|seven)\s(?:[\w-]+\s){0,2}[\w-]+s)",
    re.IGNORECASE,
)


def _what_it_needs(here: Here, named: Tokens) -> Tokens:
    """ "Deadlock needs four conditions": what four conditions does deadlock need?  "Consists of two parts" is said of what stands above."""
    language = here.language
    clause = clause_of(masked(named), language)
    if clause is None or clause.start or clause.kind not in (Verb.SINGULAR, Verb.PLURAL, Verb.PAST):
        return ()
    what = strip(cut(named, *clause.rest))
    base = Circumstances.note_base(masked(named)[slice(*clause.verb)].lower())
    said = strip(cut(named, *clause.subject))
    subject = lowered(said, here.note) if said else named_with_article(subject_of(here), here.note)
    counted = _COUNTED.fullmatch(plain(what))
    if base is None or not subject or not counted:
        return ()
    several = not said and is_plural(words(plain(subject))[-1].text)
    form = {Verb.SINGULAR: "what do" if several else "what does", Verb.PLURAL: "what do"}.get(clause.kind, "what did")
    verb = text(f"{base} {counted['by']}" if counted["by"] else base)
    return worded(language.questions[form], what=cut(what, counted.start("what")), subject=subject, verb=verb)


def _owner(here: Here, named: Tokens) -> Tokens:
    """The thing above whose "Use cases" or "Advantages" a label lists; empty where the label is no such side of a thing."""
    named = _without_the(named)
    if not FACET.match(plain(named)) or not is_plural(words(plain(named))[-1].text):
        return ()
    above = [row for row in context_of(here)[0] if not FACET.match(plain(row))]
    side = A_SIDE_OF.match(masked(above[-1])) if above else None
    above = [cut(above[-1], side.end())] if side else above
    return above[-1] if above and count(plain(above[-1])) <= 6 and not _is_a_clause(above[-1], here) else ()


def facet_of_owner(here: Here, named: Tokens) -> Tokens:
    """How a plural side of the thing above is asked for where it is not said how many there are; empty where it is no such side."""
    owner = _owner(here, named)
    form = here.language.questions["facet plural"]
    return worded(form, subject=named_with_article(owner, here.note), facet=text(plain(named).lower())) if owner else ()


def _without_the(named: Tokens) -> Tokens:
    found = _LOOSE.match(masked(named))
    return cut(named, found.end()) if found else named


_LOOSE = pattern(r"(?:the|some|several|various|certain) (?=\w)", re.IGNORECASE)
"""What stands before a noun that is counted: "Some duties" are five duties."""


def _ends_in_a_pronoun(subject: Tokens, language: Language) -> bool:
    """ "The two things we can do": a relative clause, not a statement."""
    return words(plain(subject))[-1].lower in language.pronouns


def _is_a_clause(named: Tokens, here: Here) -> bool:
    first = words(plain(named))[:1]
    return clause_of(masked(named), here.language) is not None or (
        bool(first) and first[0].lower in here.language.interrogatives
    )
