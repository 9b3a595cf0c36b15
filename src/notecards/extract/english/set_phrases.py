"""English sentences of a fixed form: "it is important to X, so that Y", "what we see is Z", "this is done by W"."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import definition_question, number, small_first, worded
from notecards.extract.english.nouns import NOUNS_TOO, is_plural
from notecards.extract.english.present import GOES
from notecards.extract.english.tables import THE_MORE
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import count, stands_in, words
from notecards.tokens import TokenKind, Tokens, cut, join, masked, plain, strip
from notecards.tokens import text as as_tokens

VAGUE_OPENING = pattern(r"\b(?:that|this|it|them|these|those)\b", re.IGNORECASE)


def set_phrase(here: Here, row: Tokens, said: str, antecedent: Tokens, rule: str) -> Found | None:
    """The fact of a sentence that has one of these forms. said: what was said before it."""
    return (
        _the_more(row, rule)
        or _there_are(here, row, rule)
        or _important(here, row, rule)
        or _what_it_is(row, rule)
        or _done_by(here, row, said, rule)
        or _cleft(row, rule)
        or _only_with(row, rule)
        or _formula_is(here, row, rule)
        or _called_then(row, rule)
        or _follows(here, row, rule)
        or _goes_along(row, rule)
        or _takes_so_long(row, rule)
        or _we_define(here, row, rule)
        or _to_be_done(here, row, rule)
        or _we_call(row, rule)
        or _because_there_are(row, rule)
    )


def _the_more(row: Tokens, rule: str) -> Found | None:
    """ "The steeper the slope, [the faster the flow]": nouns that are verbs as often make no clause of it."""
    found = THE_MORE.match(masked(row))
    then = found.end("first") if found else 0
    whole = masked(row).rstrip(" .;!")
    if not found or count(whole[then:]) < 3 or re.search(r"[,…]", whole[then:]):
        return None
    return Found(Kind.CLOZE, rule, 0.71, row, gaps=(Gap(then, len(whole)),), asked=plain(row))


def _there_are(here: Here, row: Tokens, rule: str) -> Found | None:
    """ "There are three types of muscle: skeletal, cardiac and smooth": what are the three types of muscle?"""
    found = _THERE_ARE.match(masked(row).rstrip(" .;!"))
    if not found or VAGUE_OPENING.search(found["things"]):
        return None
    listed = [one for one in re.split(r",\s(?:and\s|or\s)?|\s(?:and|or|&)\s", found["list"]) if one.strip()]
    n = found["n"].lower()
    if str(len(listed)) != n and plain(number(len(listed), here.language)) != n:
        return None
    front = worded(here.language.questions["list of"], subject=cut(row, *found.span("things")), n=as_tokens(n))
    return Found(Kind.QA, rule, 0.76, cut(row, *found.span("list")), front, asked=plain(row))


_THERE_ARE = pattern(
    r"there\s(?:are|were)\s(?P<n>two|three|four|five|six|seven|[2-7])\s(?P<things>(?!of\b)[^:;,()]{3,70}?)(?:\s?[:—–]\s|\s-\s|,\s(?:namely|which are)\s)(?P<list>[^:;]+)$",
    re.IGNORECASE,
)


def _important(here: Here, row: Tokens, rule: str) -> Found | None:
    """ "It is important to keep a log, to find errors later": why is it important to keep a log?"""
    found = _IMPORTANT.match(masked(row).rstrip(" .;!"))
    if not found or count(found["do"]) < 2 or count(found["why"]) < 3 or VAGUE_OPENING.search(found["do"]):
        return None
    front = worded(
        here.language.questions["why important"],
        subject=as_tokens(found["how"].lower()),
        verb=cut(row, *found.span("do")),
    )
    return Found(Kind.QA, rule, 0.74, cut(row, *found.span("why")), front, asked=plain(row))


_IMPORTANT = pattern(
    r"^(?:it(?:['’]s|\s(?:is|was))\s)?(?P<how>(?:very\s)?(?:important|necessary|essential|useful|crucial|vital|critical))\sto\s(?P<do>[^,;:]+?),?\s(?P<why>(?:to|in order to|so that|because|since|so)\s[^;:]+)$",
    re.IGNORECASE,
)


def _done_by(here: Here, row: Tokens, said: str, rule: str) -> Found | None:
    """ "They use X. This is done by Y": how is X done?"""
    used = _USES.search(said.rstrip(" ."))
    found = _THIS_IS_DONE.match(masked(row)) if used else None
    if not used or not found:
        return None
    what = as_tokens(used["what"])
    front = worded(here.language.questions["how"], aux=as_tokens("is"), subject=what, verb=as_tokens(found["done"]))
    return Found(Kind.QA, rule, 0.72, strip(trimmed(cut(row, found.end("done"))), " ."), front, asked=plain(row))


_USES = pattern(
    r"\b(?:uses?|used|employs?|appl(?:y|ies|ied)|performs?)\s(?P<what>(?:an?\s|the\s)?[\w-]+(?:\s[\w-]+){0,3})$",
    re.IGNORECASE,
)
_THIS_IS_DONE = pattern(
    r"^(?:this|that)\sis\s(?P<done>done|achieved|implemented|computed|performed)\s(?=(?:by|through|via|using)\s\w)",
    re.IGNORECASE,
)


def _only_with(row: Tokens, rule: str) -> Found | None:
    """ "It is impossible to fire clay without heat": without what is it impossible to fire clay?"""
    found = _WITHOUT.match(masked(row).rstrip(' .;!"”'))
    if not found or not 1 <= count(found["what"]) <= 15 or VAGUE_OPENING.search(found["do"]):
        return None
    front = worded(ENGLISH.questions["without"], subject=as_tokens(found["how"]), verb=cut(row, *found.span("do")))
    return Found(Kind.QA, rule, 0.74, cut(row, *found.span("what")), front, asked=plain(row))


_WITHOUT = pattern(
    r"^it(?:['’]s|\sis)\s(?P<how>impossible|hard|difficult|not possible)\sto\s(?P<do>[^,;:]{4,90}?)\swithout\s(?P<what>[^,;:]+)$",
    re.IGNORECASE,
)


def _cleft(row: Tokens, rule: str) -> Found | None:
    """ "It is our tooling which decides": what decides? "It was in 1492 that he sailed": a gap over the time."""
    found = _IT_IS.search(masked(row).rstrip(' .;!"”'))
    if not found or count(found["what"]) > 8 or VAGUE_OPENING.search(found["does"]):
        return None
    if found["when"]:
        return Found(Kind.CLOZE, rule, 0.74, row, gaps=(Gap(*found.span("when")),), asked=plain(row))
    verb = found["verb"].lower()
    if not stands_in(verb, ENGLISH.verbs, ENGLISH.past, ENGLISH.copulas, ENGLISH.modals, ENGLISH.perfect):
        return None
    does = cut(row, *found.span("does"))
    front = worded(ENGLISH.questions["what"], aux=as_tokens(verb), verb=does)
    if found["link"] == "who":
        front = worded(ENGLISH.questions["who did"], verb=(*as_tokens(f"{verb} "), *does))
    return Found(Kind.QA, rule, 0.76, cut(row, *found.span("what")), front, asked=plain(row))


_IT_IS = pattern(
    r"(?:^|[,…]\s+)[Ii]t\s(?:is|was)\s(?P<what>(?P<when>(?:in|on)\s(?:[A-Z]\w+\s)?\d[\w ,]*?)|(?:our|the|its|their|[A-Z][\w-]+)\b(?!\s(?:fact|case)\b)[^,;:?]{0,60}?)\s(?P<link>that|which|who)\s(?P<verb>\w+)\s(?P<does>[^;:?]{4,})$"
)


def _formula_is(here: Here, row: Tokens, rule: str) -> Found | None:
    """ "$\\bar x = ...$ is the sample mean": what is the sample mean?"""
    found = _IS_THE.match(masked(row).rstrip(" .;!"))
    said = row[0] if found and row[0].kind is TokenKind.MATH and "=" in row[0].text else None
    if not found or said is None or found.start("is") != len(plain((said,))) or VAGUE_OPENING.search(found["what"]):
        return None
    front = definition_question(cut(row, *found.span("what")), "", here.language)
    return Found(Kind.QA, rule, 0.74, (said,), front, asked=plain(row))


_IS_THE = pattern(
    r"\S+?(?P<is>)\s(?:is|are)\s(?:called\s|known as\s)?(?P<what>the\s(?:[\w'-]++\s?){1,8})$", re.IGNORECASE
)


def _called_then(row: Tokens, rule: str) -> Found | None:
    """ "If f(-x) = f(x), then f is called even": if f(-x) = f(x), what is f called?"""
    found = _THEN_CALLED.match(masked(row).rstrip(" .;!"))
    if not found or VAGUE_OPENING.search(found["case"]) or not 1 <= count(found["name"]) <= 12:
        return None
    asked = worded(
        ENGLISH.questions["aux"],
        aux=as_tokens(found["is"]),
        subject=cut(row, *found.span("what")),
        verb=as_tokens(found["called"]),
    )
    front = join((cut(row, *found.span("case")), small_first(asked)), ", ")
    return Found(Kind.QA, rule, 0.76, cut(row, *found.span("name")), front, asked=plain(row))


_THEN_CALLED = pattern(
    r"(?P<case>(?:if|when|whenever)\s[^;:?]{6,}?)(?:,?\sthen\s|,\s)(?P<what>(?!we\b|you\b)[^,;:?]{1,120}?)\s(?P<is>is|are)\s(?P<called>called|said to be|known as|termed)\s(?P<name>[^,;:?]{3,60})$",
    re.IGNORECASE,
)


def _follows(here: Here, row: Tokens, rule: str) -> Found | None:
    """ "If the buffer is full, it is written out": what follows if the buffer is full?"""
    found = _CONDITION.match(masked(row).rstrip(" .;!"))
    if (
        not found
        or not 2 <= count(found["result"]) <= 22
        or count(found["case"]) > 45
        or VAGUE_OPENING.search(found["case"])
    ):
        return None
    if found["who"].lower() == "we" or (found["sign"].lower() != "if" and found["who"].lower() in ("you", "one")):
        return None
    form = "follows" if found["sign"].lower() == "if" else "happens"
    told = clause_of(found["result"], here.language) if form == "happens" else None
    form = "happened case" if told and told.kind is Verb.PAST else form
    condition = (*as_tokens(found["sign"].lower()), *cut(row, found.end("sign"), found.end("case")))
    front = worded(here.language.questions[form], condition=condition)
    return Found(Kind.QA, rule, 0.74, trimmed(cut(row, *found.span("result"))), front, asked=plain(row))


_CONDITION = pattern(
    r"^(?P<sign>if|when|whenever|once|as soon as)\s(?P<case>(?!(?:you|we|he|she)\swant\b|necessary|possible|needed|in doubt|asked|implemented|not)(?:(?!\botherwise\b)[^;:?])+?)(?:,?\sthen\s|,\s|\s(?=(?:it|they)\s(?!(?:the|an?|to|and|or|in|with|from|at|by|on|for|off|up|down|out)\b)[a-z]+))"
    r"(?P<result>(?P<who>you|we|it|they|one|its|their|his|her)\s(?!can\b|might\b|could\b|should\b|must\b|need\b|have\b)[^;:?]+)$",
    re.IGNORECASE,
)


def _goes_along(row: Tokens, rule: str) -> Found | None:
    """ "As the price rises, demand falls": what happens as the price rises? What the verb says of its subject ends the sentence."""
    found = _ALONG.match(masked(row).rstrip(" .;!"))
    if not found or VAGUE_OPENING.search(found["case"]) or count(found["case"]) > _LONGEST_CASE:
        return None
    several = is_plural(words(found["main"])[-2].text)
    if found["verb"].lower() not in (_GO if several else GOES):
        return None
    condition = (*as_tokens(found["sign"].lower()), *cut(row, found.end("sign"), found.end("case")))
    front = worded(ENGLISH.questions["happens"], condition=condition)
    return Found(Kind.QA, rule, 0.74, cut(row, *found.span("main")), front, asked=plain(row))


_LONGEST_CASE = 20
_ALONG = pattern(
    r"^(?P<sign>if|when|whenever|once|as)\s(?P<case>[^,;:?]{6,140}),\s(?:then\s)?(?P<main>(?:[\w'’-]+\s){1,6}(?P<verb>[a-z]+))$",
    re.IGNORECASE,
)
_GO = frozenset(ENGLISH.verbs.get(verb) or ENGLISH.noun_verbs.get(verb) or verb for verb in GOES)


def _takes_so_long(row: Tokens, rule: str) -> Found | None:
    """ "It takes eight minutes for light to reach the Earth": how long does it take for light to reach the Earth?"""
    found = _TAKES.match(masked(row).rstrip(" .;!"))
    if not found:
        return None
    aux = as_tokens("did" if found["verb"].lower() == "took" else "does")
    verb = (*as_tokens("take "), *cut(row, *found.span("what")))
    front = worded(ENGLISH.questions["how long"], aux=aux, subject=as_tokens("it"), verb=verb)
    return Found(Kind.QA, rule, 0.76, cut(row, *found.span("time")), front, asked=plain(row))


_TAKES = pattern(
    r"^it (?:usually |typically |normally |only )?(?P<verb>takes|took)\s(?P<time>(?:(?:about|around|roughly|only|less than|more than|up to|at least|over|under|between)\s)*(?:[\w.,–-]+\s){1,4}?(?:(?:milli|micro|nano)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries))\s(?P<what>(?:for\s[^,;:]+?\s)?to\s[^,;:]+)$",
    re.IGNORECASE,
)


def _we_define(here: Here, row: Tokens, rule: str) -> Found | None:
    """ "We define the reflectivity as the probability that ...": what is the reflectivity?"""
    found = _DEFINED.match(masked(row).rstrip(" .;!"))
    idea = trimmed(first_idea(cut(row, *found.span("what")))) if found else ()
    if not found or not idea or not 1 <= count(found["term"]) <= 8 or VAGUE_OPENING.search(found["term"]):
        return None
    term, case = cut(row, *found.span("term")), cut(row, *found.span("case"))
    front = definition_question(term, plain(idea), here.language)
    front = join((case, small_first(front)), ", ") if case else front
    return Found(Kind.DEFINITION, rule, 0.8, idea, front, asked=plain(term))


_DEFINED = pattern(
    r"^(?:(?:so|thus|then|here|now),?\s|(?P<case>(?:if|when|for)\s[^;:?]{4,90}),\s|)(?:we|one|you)\s(?:can\s|may\s|now\s|also\s)*defined?\s(?P<term>[^,;:]{3,80}?)\s(?:as|to be)\s(?P<what>[^:]{8,}?)(?:,?\s(?:i\.?e\.?|such that|e\.?g\.?))?$",
    re.IGNORECASE,
)


def _we_call(row: Tokens, rule: str) -> Found | None:
    """ "We call a number even if two divides it": when do we call a number even?"""
    found = _CALLED_IF.match(masked(row).rstrip(" .;!"))
    if not found or not 3 <= count(found["what"]) <= 12 or VAGUE_OPENING.search(found["what"]):
        return None
    verb = (*as_tokens(f"{found['call'].lower()} "), *cut(row, *found.span("what")))
    front = worded(ENGLISH.questions["when"], aux=as_tokens("do"), subject=as_tokens("we"), verb=verb)
    return Found(Kind.DEFINITION, rule, 0.76, cut(row, *found.span("case")), front, asked=plain(row))


_CALLED_IF = pattern(
    r"^we\s(?P<call>call|say that)\s(?P<what>(?:an?|two|the)\s[^,;:]{4,80}?),?\s(?P<case>(?:if and only if|iff|if|when|whenever)\s[^;:]{6,})$",
    re.IGNORECASE,
)


def _because_there_are(row: Tokens, rule: str) -> Found | None:
    """ "Because the pairs part at random, there are many outcomes": why are there many outcomes?"""
    found = _CAUSE_FIRST.match(masked(row).rstrip(" .;!"))
    if not found or not 3 <= count(found["why"]) <= 20 or VAGUE_OPENING.search(found["why"]):
        return None
    front = worded(
        ENGLISH.questions["why"],
        aux=as_tokens(found["is"].lower()),
        subject=as_tokens("there"),
        verb=cut(row, *found.span("what")),
    )
    return Found(Kind.QA, rule, 0.74, cut(row, *found.span("why")), front, asked=plain(row))


_CAUSE_FIRST = pattern(
    r"^(?:because|since)\s(?P<why>[^,;:]+),\sthere\s(?P<is>is|are|was|were)\s(?P<what>[^,;:]{3,120})$", re.IGNORECASE
)


def _to_be_done(here: Here, row: Tokens, rule: str) -> Found | None:
    """ "If the transaction commits, overwrite the old file": what should be done if it commits?"""
    found = _THEN_DO.match(masked(row).rstrip(" .;!"))
    verb = found["do"].split()[0].lower() if found else ""
    noun = found and re.match(
        r"(?:demand|supply|use|need|damage|trade|access|work|change)\s(?:for|of|in|on|to)\s", found["do"]
    )
    if not found or noun or verb not in BASES or verb in NOUNS_TOO or VAGUE_OPENING.search(found["case"]):
        return None
    idea = trimmed(first_idea(cut(row, *found.span("do"))))
    if not 2 <= count(plain(idea)) <= 18 or not 3 <= count(found["case"]) <= 20:
        return None
    condition = (*as_tokens(found["sign"].lower()), *cut(row, found.end("sign"), found.end("case")))
    front = worded(here.language.questions["to be done"], condition=condition)
    return Found(Kind.QA, rule, 0.7, idea, front, asked=plain(row))


_THEN_DO = pattern(
    r"^(?P<sign>if|when|whenever|once|as soon as)\s(?P<case>(?!(?:you|we|he|she)\swant\b|necessary|possible|needed|in doubt)[^,;:?]+)(?:,?\sthen\s|,\s)(?P<do>[a-z]+\s[^;:?]+?)(?:,\s(?:and|but)\s(?:if|when)\s.*)?$",
    re.IGNORECASE,
)


def _what_it_is(row: Tokens, rule: str) -> Found | None:
    """ "What we see is largely [computed from memory]"."""
    found = _WHAT_IS.match(masked(row).rstrip(' .;!"”'))
    if not found or not 2 <= count(found["it"]) <= 12:
        return None
    return Found(Kind.CLOZE, rule, 0.62, row, gaps=(Gap(*found.span("it")),), asked=plain(row))


_WHAT_IS = pattern(
    r"^what\s(?:we|you|they|people|\w+s|matters?|makes?|happens?|counts?|the\s\w+)\b[^,;:?]{0,40}?\s(?:is|are|was|were)\s(?:that\s|\w+ly\s)?(?!not\b)(?P<it>[^?]+)$",
    re.IGNORECASE,
)
