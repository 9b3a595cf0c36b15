"""English notes without a subject or its verb: what a phrase says of the name above it, and what was done to how many."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.about.labels import is_generic, label
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.dashes import DATE
from notecards.extract.english.answers import without_overrun
from notecards.extract.english.deeds import LACKS
from notecards.extract.english.named import named
from notecards.extract.english.nouns import NOUNS_TOO, does_things, head, is_plural
from notecards.extract.english.participles import is_participle
from notecards.extract.english.pasts import WITH_INFINITIVE
from notecards.extract.english.people import is_act_or_body
from notecards.extract.english.tables import ADJECTIVE, ASKED_PREPOSITIONS, TOLD_TO
from notecards.extract.english.undergone import BEFORE_A_CLAUSE, NEVER_PASSIVE
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.rules.undergone import undergone
from notecards.extract.statements import Place
from notecards.extract.words import count, is_adverb, sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

NAME = "children"
_LONGEST = 8
"""Words of a name that a question can hold."""


def said_of_above(here: Here, row: Tokens, parent: Tokens, *, past: bool = False) -> Found | None:
    """What a phrase says of the name above it, asked as if its subject stood in it; None where that would not read well.

    past: whether it tells of something that was."""
    found = words(masked(row))
    deed = _one_of_its_deeds(here, row, parent) if found else None
    if deed:
        return deed
    if len(found) < 3 or masked(row).rstrip().endswith(("?", ":")) or BEFORE_A_CLAUSE.match(masked(row)):
        return None
    tried = _tried(here, row, parent)
    if tried:
        return tried
    done = undergone(here, masked(row), past=past)
    if done is not None:  # in the present the sentence itself is asked so
        asked = ask(done, small_first(row), named(parent, here.note), here.note, here.language) if past else None
        return _found(here, row, asked, parent) if asked else None
    role = _ROLE.match(masked(row)) if _may_be_subject(here, parent) and not _stands_under_a_sentence(here) else None
    if role:
        aux, verb = text(_aux(parent, past=past)), text(f"the {role['role'].lower()} of")
        front = worded(here.language.questions["aux"], aux=aux, subject=named(parent, here.note), verb=verb)
        return Found(
            Kind.QA, NAME, 0.66, strip(trimmed(first_idea(cut(row, role.end()))), " ."), front, asked=masked(row)
        )
    none = LACKS.match(masked(row)) if _may_be_subject(here, parent) and count(masked(row)) <= 8 else None
    denied = any(word.lower in ENGLISH.negations for word in words(plain(parent))[:1])
    if none and not denied and clause_of(masked(row), here.language) is None and not _stands_under_a_sentence(here):
        form = "do" if is_plural(head(words(plain(parent)))) else "does"
        front = worded(here.language.questions[form], subject=named(parent, here.note), verb=text("lack"))
        return Found(Kind.QA, NAME, 0.64, strip(cut(row, none.end()), " ."), front, asked=masked(row))
    first, like = found[0].lower, _is_like(row)
    opens = (
        first in ENGLISH.verbs or first in ENGLISH.noun_verbs or first in BASES or first in PAST or first in _DEGREES
    )
    if not (like or opens) or not _may_be_subject(here, parent) or _stands_under_a_sentence(here):
        return None
    begun = _BEGUN.fullmatch(masked(row).rstrip(" ."))
    if begun:
        return _begun(here, row, parent, begun)
    if like:
        return _asked(here, row, parent, f"{_aux(parent, past=past)} ") or _attribute(here, row, parent, past=past)
    if past and _did(first, found[1].lower):
        return _asked(here, row, parent, "", past=True) or _deed(here, row, parent)
    return _acts(here, row, parent)


_ROLE = pattern(
    r"(?:the )?(?P<role>(?:main |primary |chief |major )?(?:sites?|sources?|seat|birthplace|causes?|symbol)) of (?=\S)",
    re.IGNORECASE,
)
""" "Site of protein synthesis": of what it is the site."""


def _begun(here: Here, row: Tokens, parent: Tokens, begun: "re.Match[str]") -> Found:
    """ "founded 24 Oct 1945, San Francisco": when was it founded?"""
    aux, verb = text(_aux(parent, past=True)), text(begun["verb"].lower())
    front = worded(here.language.questions["when"], aux=aux, subject=named(parent, here.note), verb=verb)
    return Found(Kind.QA, NAME, 0.7, strip(cut(row, *begun.span("when"))), front, asked=masked(row))


def _acts(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """ "Formulates policy, administers the state", "Remove old red cells", "only teaches in winter": what the thing above does."""
    found = words(masked(row))
    first, following = found[0].lower, found[1].lower
    if first in _DEGREES and following in ENGLISH.verbs:
        return _asked(here, row, parent, "")
    if _does_several_things(row):
        several = is_plural(head(words(plain(parent))))
        form = here.language.questions["definition acts" if several else "definition act"]
        front = worded(form, subject=named(parent, here.note))
        return Found(Kind.QA, NAME, 0.66, strip(row, " ."), front, asked=masked(row))
    if _goes_on_about_it(here, row, parent):
        asked = _asked(here, row, parent, "")
        base = ENGLISH.verbs.get(first) or ENGLISH.noun_verbs.get(first, "")
        return asked if asked and base in {word.lower for word in words(plain(asked.front))} else None
    told = first in TOLD_TO and following != "up"
    acts = first in BASES and not told and following not in ("of", "by") and does_things(parent)
    if acts and (first not in NOUNS_TOO or following in ENGLISH.articles):
        return _asked(here, row, parent, "")
    return None


def _one_of_its_deeds(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """ "Prevent fraud", "Has arcs" among bullets that tell what the body or the thing above does: what does it prevent, have?"""
    found = words(masked(row))
    first, following = found[0].lower, found[1].lower if len(found) > 1 else ""
    has = first in ("has", "have") and not is_participle(following) and following not in ("to", "been", "not")
    does = first in BASES and _tells_deeds(here, row, parent, _is_body(parent))
    counts = _AT_LEAST.match(masked(row), found[0].end) is not None
    loose = not counts and following in ENGLISH.prepositions.union(ENGLISH.coordinators, _NO_OBJECT)
    loose = loose and not (first in _WITH_A_PREPOSITION and does and following in ENGLISH.prepositions)
    bare = (
        here.is_bare_bullet
        and not _POINTS_ON.search(masked(row))
        and not masked(row)[found[0].end :].startswith((",", ":"))
    )
    if not bare or loose or not (has or does) or not _may_be_subject(here, parent) or _stands_under_a_sentence(here):
        return None
    subject, end = named(parent, here.note), len(masked(row).rstrip(" .;"))
    none = LACKS.match(masked(row)[:end], found[1].start) if has else None
    several = (is_plural(head(words(plain(parent)))) or " and " in plain(parent)) and not _is_body(parent)
    if none or (has and counts):
        form, verb = "do" if several else "does", text("lack" if none else "have")
        front = worded(here.language.questions[form], subject=subject, verb=verb)
        back = strip(cut(row, none.end() if none else found[1].start, end))
        return Found(Kind.QA, NAME, 0.66, back, front, asked=masked(row))
    shift = len(plain(subject)) + 1
    whole = join((subject, small_first(cut(row, 0, end))), " ")
    clause = Clause(
        Verb.PLURAL if several else Verb.SINGULAR, 0, (0, shift - 1), "",
        (shift, shift + found[0].end), (shift + found[0].end, shift + end),
    )  # fmt: skip
    asked = ask(clause, whole, subject, here.note, here.language)
    if asked is None or asked.vague or asked.defining or asked.answer[0] < shift:
        return None
    return _found(here, row, replace(asked, answer=(asked.answer[0] - shift, asked.answer[1] - shift)), parent)


def _tells_deeds(here: Here, row: Tokens, parent: Tokens, body: bool) -> bool:
    """Whether the bullets around a base form tell what the thing above does: it is a body, or another says so in its third person."""
    first = words(masked(row))[0].lower
    if body:
        return True
    beside = [words(masked(s.tokens))[:1] for s in (*here.before, *here.after) if s.tokens and s.place is Place.BULLET]
    deeds = [found[0].lower for found in beside if found and found[0].lower in SURE_VERBS]
    return bool(deeds) and first not in TOLD_TO and 2 * len(deeds) >= len(beside) // 2 and first not in NOUNS_TOO


def _is_body(parent: Tokens) -> bool:
    """Whether a name is that of a body, a law or a programme: "Harbour Commission (HC)"."""
    return is_act_or_body(cut(parent, 0, len(_SHORT.sub("", plain(parent)))))


_AT_LEAST = pattern(r"\s(?:at (?:least|most)|up to|over)\s(?:one|two|three|\d)")
_NO_OBJECT = frozenset(("", "it", "them", "this", "that", "you", "your"))
_SHORT = pattern(r"\s\([A-Z][A-Z&.]+\)\s*$")
""" "(SEC)" behind a name."""
_POINTS_ON = pattern(r"\b(?:you|your|we|our|my|i)\b|[:?]\s*$|(?:->|→|=>)", re.IGNORECASE)


def told_without_was(here: Here, row: Tokens) -> Found | None:
    """ "Jews evicted from their homes", "Army limited to 100,000 men": history as notes tell it, asked with its "was"."""
    found = _UNDERWENT.match(masked(row))
    if (
        found is None
        or _FINITE.search(found["rest"])
        or (found["verb"] in _WITH_AGENT and " by " not in f" {found['rest']}")
    ):
        return None
    subject, said = strip(cut(row, *found.span("subject"))), words(found["subject"])
    small = {word.lower for word in said} & (
        ENGLISH.prepositions | ENGLISH.relatives | ENGLISH.pronouns | PAST.keys()
    ) - {"of", "the"}
    verbal = any(
        w.lower in (*ENGLISH.copulas, *ENGLISH.plural_copulas, *ENGLISH.modals, *ENGLISH.perfect) for w in said
    )
    if small or verbal or said[0].lower in ENGLISH.function - ENGLISH.articles - {"all", "many", "most", "both"}:
        return None
    rest, aux = cut(row, found.start("verb")), _aux(subject, past=True)
    following = words(found["rest"])
    if following[0].lower == "to" and following[1].lower in BASES:
        why = worded(
            here.language.questions["why"], aux=text(aux), subject=named(subject, here.note), verb=text(found["verb"])
        )
        return Found(Kind.QA, NAME, 0.66, strip(cut(row, found.start("rest")), " ."), why, asked=masked(row))
    return _asked(here, rest, subject, f"{aux} ") or _attribute(here, rest, subject, past=True)


_WITH_AGENT = frozenset("attacked invaded defeated bombed besieged".split())
_UNDERWENT = pattern(
    r"(?P<subject>(?:[\w'’,-]+\s){0,5}?[\w'’-]+\s)(?P<verb>abolished|annexed|arrested|assassinated|attacked|banished|banned|barred|beheaded|besieged|bombed|censored|confiscated|conscripted|convicted|crowned|defeated|demilitarised|demilitarized|deported|deposed|disbanded|"
    r"dismissed|dissolved|elected|emancipated|enacted|evicted|excluded|executed|expelled|expropriated|founded|freed|guillotined|imprisoned|imposed|interned|introduced|invaded|legalised|legalized|limited|massacred|murdered|nationalised|nationalized|outlawed|"
    r"passed|persecuted|privatised|privatized|prohibited|purged|ratified|redistributed|repealed|replaced|restored|restricted|sent|sentenced|signed|sold|stripped|suppressed|tortured)\s"
    r"(?P<rest>(?:by|to|from|in|into|on|with|for|after|before|because|twice|as|under|during|between|over|of|at|when|until)\s.+)"
)
_FINITE = pattern(r"\b(?:is|are|was|were|has|have|had|can|could|will|would|must|should)\b")


_BEGUN = pattern(
    rf"(?P<verb>founded|established|created|signed|built|opened|published|invented|introduced|ratified|born|abolished|formed|launched|adopted|discovered|written|released|dissolved|completed)\s(?P<when>{DATE})(?:,\s.*|\s(?:in|by|at)\s.*)?",
    re.IGNORECASE,
)
""" "founded 24 Oct 1945, San Francisco"."""


def how_many_underwent(here: Here, row: Tokens) -> Found | None:
    """ "About 7500 businesses destroyed": how many were."""
    found = _COUNTED.fullmatch(masked(row).rstrip(" ."))
    if found is None or not is_plural(words(found["things"])[-1].text) or not is_participle(found["verb"]):
        return None
    said = text(f"were {found['verb']}{found['rest'] or ''}")
    front = worded(here.language.questions["how many do"], things=strip(cut(row, *found.span("things"))), verb=said)
    return Found(Kind.QA, NAME, 0.68, strip(cut(row, *found.span("n"))), front, asked=masked(row))


_COUNTED = pattern(
    r"(?P<n>(?:(?:[Aa]bout|[Oo]ver|[Uu]p to|[Aa]t least|[Nn]early|[Aa]lmost|[Mm]ore than|[Aa]round|~|ca\.?)\s?)?(?!(?:1[5-9]|20)\d\d\s)\d[\d.,]*(?:k|m|bn|\s(?:million|billion|thousand|hundred))?)\s"
    r"(?P<things>(?:[\w'’-]+\s){1,4}?)(?P<verb>(?!(?:used|based|called|needed|required|located|related)\b)(?:[a-z]{3,}ed|killed|sent|taken|sold|lost|built|shot|made|left|found))(?P<rest>\s(?:in|at|by|from|to|for|during|on|under|as|with|after)\s[^,;:.()]{3,60}?)?(?:,?\sand\s\d.*)?"
)


def _tried(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """ "Sought to keep the peace" under a treaty: what did it seek to do?"""
    found = words(masked(row))
    base = PAST.get(found[0].lower, "")
    if base not in WITH_INFINITIVE or found[1].lower != "to" or found[2].lower not in BASES:
        return None
    denied = words(plain(parent))[:1] and words(plain(parent))[0].lower in ENGLISH.negations
    alone = len(sentences(masked(row))) == 1
    if denied or not alone or not _may_be_subject(here, parent) or _stands_under_a_sentence(here):
        return None
    front = worded(here.language.questions["did"], subject=named(parent, here.note), verb=text(f"{base} to do"))
    return Found(Kind.QA, NAME, 0.72, strip(cut(row, found[2].start), " ."), front, asked=masked(row))


def _may_be_subject(here: Here, parent: Tokens) -> bool:
    said = plain(parent)
    found = words(said)
    if not 1 <= count(said) <= _LONGEST or is_generic(said, here.language) or said.endswith((".", "?")):
        return False
    if said.casefold() in here.language.facets or found[0].lower in (*ENGLISH.interrogatives, "to", "if"):
        return False
    if found[-1].lower in _SINGLE_POINTS:
        return False  # "Tips": what stands below is one of them
    finite = any(word.text in SURE_VERBS for word in found[1:-1])
    told = any(word.lower in PAST and word.text.islower() and not word.lower.endswith("used") for word in found[1:-1])
    return not finite and not told and clause_of(said, here.language) is None


def _does_several_things(row: Tokens) -> bool:
    """ "Formulates policy, administers the state, influences its course"."""
    if masked(row).count(",") < 2:
        return False
    parts = re.split(r",\s(?:and\s)?", masked(row).rstrip(" ."))
    first = [words(part) for part in parts]
    return (
        len(parts) > 2
        and count(masked(row)) <= 20
        and all(len(said) > 1 and said[0].lower in ENGLISH.verbs for said in first)
    )


def _goes_on_about_it(here: Here, row: Tokens, parent: Tokens) -> bool:
    """ "Targets bacteria by ..." after "Found in tears.": a form that may be a noun, in a text that leaves its subject out."""
    found = words(masked(row))
    verb, following = found[0].lower, found[1].lower
    acts = verb in ENGLISH.verbs or (verb in ENGLISH.noun_verbs and verb not in BASES and verb.endswith("s"))
    every = sentences(masked(here.statement.tokens))
    several = is_plural(head(words(plain(parent))))
    if not acts or several or len(every) < 2 or following in ENGLISH.prepositions | {"and", "or"}:
        return False
    return clause_of(masked(row), here.language) is None and not masked(row)[found[0].end :].startswith(",")


def _stands_under_a_sentence(here: Here) -> bool:
    """ "high on impulsivity" under "Multi-tasking is shifting attention": of whom is not sure."""
    whole = masked(here.parents[-1].tokens) if here.parents else ""
    above = "" if whole.rstrip("*_ ").endswith(":") else masked(label(here.parents[-1].tokens)) if whole else ""
    clause = clause_of(above, here.language)
    return clause is not None and clause.kind is Verb.COPULA and bool(above[slice(*clause.rest)].strip())


def _did(verb: str, following: str) -> bool:
    """ "promised financial aid", "aimed to centralise": a past form that something follows which it acts on, or one without a passive."""
    return verb in PAST and (
        PAST[verb] in NEVER_PASSIVE | {"lead", "last"}
        or following not in ENGLISH.prepositions | _LINKS | {"to", "and", "or", "as"}
    )


_SINGLE_POINTS = frozenset(
    "tips tricks notes facts things points steps examples questions ideas reminders tasks todos links misc remarks observations conclusions results findings lessons".split()
)


def _aux(parent: Tokens, *, past: bool) -> str:
    several = is_plural(head(words(plain(parent)))) or " and " in plain(parent)
    return ("were" if several else "was") if past else ("are" if several else "is")


def _is_like(row: Tokens) -> bool:
    """ "usually responsible for", "rich in iron", "invented because ...": what it is like, and why or when something is done to it."""
    found = words(masked(row))
    k = 1 if (is_adverb(found[0].lower) and len(found) > 3) or found[0].lower in _DEGREES else 0
    first, following = found[k].lower, found[k + 1].lower
    if masked(row)[found[k].end : found[k + 1].start].strip() or PAST.get(first) in NEVER_PASSIVE:
        return False
    if first in _PARTICIPLES or (is_participle(first) and (first in PAST or first.endswith("ed"))):
        return following in _LINKS
    if following == "as" or (following == "to" and found[k + 2].lower in BASES):
        return False  # "easy to compute", "cheap as it is shared"
    linked = following in ASKED_PREPOSITIONS
    return ((linked or following in _LINKS) and bool(ADJECTIVE.match(first))) or (first in _LIKE and linked)


def _asked(here: Here, row: Tokens, parent: Tokens, between: str, *, past: bool = False) -> Found | None:
    """The question of the sentence that the name above, an auxiliary and the phrase make."""
    subject, second = named(parent, here.note), words(masked(row))[1:2]
    if not between and second and second[0].lower.endswith("ed") and is_participle(second[0].lower):
        return None  # "Requests processed at a fixed interval": a noun
    start = len(plain(subject)) + 1 + len(between)
    whole = join((subject, text(f" {between}"), small_first(row)), "")
    clause = clause_of(masked(whole), here.language)
    if clause is None or clause.start or clause.subject[0] or clause.subject[1] > len(plain(subject)) + 1:
        return None
    if clause.kind is Verb.PLURAL:
        one = not is_plural(head(words(plain(parent)))) and " and " not in plain(parent)
        clause = replace(clause, kind=Verb.PAST if past else Verb.SINGULAR if one else Verb.PLURAL)
    question = ask(clause, whole, subject, here.note, here.language)
    if question is None or question.defining or question.answer[0] < start:
        return None
    if _WHAT_IS.match(plain(question.tokens)):
        return None
    return _found(here, row, replace(question, answer=(question.answer[0] - start, question.answer[1] - start)), parent)


def _found(here: Here, row: Tokens, question: Question, parent: Tokens) -> Found | None:
    back = strip(without_overrun(trimmed(first_idea(cut(row, *question.answer)))), " .")
    if not back or (question.vague and count(plain(back)) < 3):
        return None
    return Found(Kind.QA, NAME, 0.68, back, question.tokens, asked=masked(row))


def _attribute(here: Here, row: Tokens, parent: Tokens, *, past: bool) -> Found | None:
    """ "ill-suited to matrix multiplies": what it is ill-suited to; where the whole sentence cannot be asked otherwise."""
    said = masked(row)
    timed = _TIMED.match(said)
    if timed:
        aux, subject = text(_aux(parent, past=past)), named(parent, here.note)
        when = worded(here.language.questions["when"], aux=aux, subject=subject, verb=text(timed["verb"].lower()))
        return Found(Kind.QA, NAME, 0.66, strip(cut(row, timed.start("when")), " ."), when, asked=said)
    found = _LEANS.match(said)
    if not found or (words(said)[0].lower in BASES - _PARTICIPLES and does_things(parent)):
        return None  # "Close at night" under "Stomata": a deed
    verb = found.group().strip()
    following = words(said[found.end() :])[:1]
    if verb.endswith(" to") and following and following[0].lower in BASES:
        verb += " do"  # "Used to deploy applications"
    front = worded(
        here.language.questions["aux"],
        aux=text(_aux(parent, past=past)),
        subject=named(parent, here.note),
        verb=text(verb[:1].lower() + verb[1:]),
    )
    back = strip(trimmed(first_idea(cut(row, found.end()))), " .")
    return Found(Kind.QA, NAME, 0.66, back, front, asked=said) if back else None


def _deed(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """ "promised cheap loans" of a plan: what it promised, though the whole was not read as a sentence."""
    found = words(masked(row))
    if found[1].lower in ENGLISH.prepositions | {"to", "that"}:
        return None
    verb = text(PAST[found[0].lower])
    front = worded(here.language.questions["did"], subject=named(parent, here.note), verb=verb)
    back = strip(trimmed(first_idea(cut(row, found[0].end))), " .")
    return Found(Kind.QA, NAME, 0.64, back, front, asked=masked(row)) if back else None


_WITH_A_PREPOSITION = frozenset("consist belong depend rely lead result occur contribute react respond adapt".split())
"""Verbs whose object stands behind a preposition: "Consist of two subunits"."""
_DEGREES = frozenset("very most more less also not only mostly mainly usually often".split())
_LINKS = frozenset("because when if while along towards only mainly mostly primarily".split())
_LIKE = frozenset(
    "rich poor high low lacking full adjacent deep superficial lateral medial anterior posterior proximal distal ventral dorsal located based".split()
)
_PARTICIPLES = frozenset(
    "found made known seen built held led given taken written kept sold born driven drawn sent set run put cut shot spread broken chosen grown shown thrown worn bound wound fed paid laid lost".split()
)
_TIMED = pattern(r"(?P<verb>(?:\w+ly\s)?[\w-]+)\s(?P<when>(?:only\s)?(?:before|after|when|during|while|until)\s.+)")
""" "Replayed when the disk fails": when."""
_LEANS = pattern(
    r"(?!close (?!to))(?:(?:\w+ly|very|not|most|more|less)\s+)?[\w-]+\s+(?:to|for|at|by|in|from|with|w/|on|as|into|of|over|against)\s+(?=[\w“\"*$`])"
)
_WHAT_IS = pattern(r"(?:What|Who) (?:is|are|was|were) [^ ]+(?: [^ ]+){0,3}\?$")
