"""Sentences that begin with their verb: "Pick the smallest ...", "Vetoed the bill ...": what the verb acts on is their point."""

import re

from notecards.cards import Gap
from notecards.extract.about.labels import bare, label
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import first_idea
from notecards.extract.clauses.phrase import end_of_list
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.english.nouns import ACTS, does_things, head, is_plural
from notecards.extract.english.tables import OPENS_A_NAME, TOLD_TO, TURNED, TURNS
from notecards.extract.english.verbs import NOUN_LIKE, SURE_VERBS
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def is_command(row: Tokens) -> bool:
    """Whether a row begins with a base form that is no noun."""
    found = words(masked(row))
    return bool(found) and found[0].lower in BASES and not _is_noun(found)


def _is_noun(found: list[Word]) -> bool:
    """ "Demand for the good increases": a noun and its preposition, and the verb behind."""
    head, following = found[0].lower, [word.lower for word in found[1:2]]
    acts = any(word.lower in ENGLISH.verbs and word.lower not in NOUN_LIKE for word in found[3:])
    return acts and head in _NOUNS and following[0] in ("for", "of", "in", "on", "to")


_NOUNS = frozenset(
    "demand supply increase decrease change rise fall drop use need loss trade damage access work".split()
)


def gap_of_command(here: Here, row: Tokens) -> tuple[tuple[Gap, ...], float]:
    """ "Pick [...]": what the command acts on; only under a label, which says whose step it is."""
    found = words(masked(row))
    short = len(found) < (5 if found[:1] and found[0].lower in BASES else 3)
    if short or not subject_of(here) or not _begins_with_its_verb(row, found):
        return (), 0.0
    tail = _acted_on(row, found)
    if not 1 <= len(tail) <= 12 or (len(tail) == 1 and len(found) < (5 if _turned(row) else 6)):
        return (), 0.0
    if _is_broken(masked(row)[tail[0].start : tail[-1].end], tail, found[0].lower):
        return (), 0.0
    return (Gap(tail[0].start, tail[-1].end),), _how_sure(here, found[0].lower)


_LABELLED = pattern(r"(?:[\w-]+\s){0,2}[\w-]+:\s")


def _begins_with_its_verb(row: Tokens, found: list[Word]) -> bool:
    """Whether the first word is what is done, and no noun: "Pick ...", "Vetoed ...", not "Flow control via a window"."""
    first, second = found[0].lower, found[1].lower
    if first not in BASES and (first not in PAST or second == "by"):
        return False
    if "/" in masked(row)[found[0].end : found[1].start]:
        return False  # "Complement / Fc receptors": two names of a thing
    if _LABELLED.match(masked(row)):
        return False  # "Recall: all letters are returned": a name
    if second in PAST and len(found) > 2 and found[2].lower in ENGLISH.prepositions | {"using", "and"}:
        return False  # "Print lifted using tape": a noun, and what is done with it
    if second in PAST and second.endswith("ed") and found[2].lower in ("when", "where", "if", "once"):
        return False  # "Interrupt generated when ...": a noun
    if second in _ENDS_A_COMPOUND and first not in OPENS_A_NAME and found[2].lower in ENGLISH.prepositions:
        return False  # "Flow control via a window": two nouns
    if second in ENGLISH.coordinators:
        return False  # "Manage and assign resources"
    if second in ("to", "of") and any(first + end in NOUN_LIKE for end in ("s", "es")):
        return False  # "Access to as many nodes as needed"
    return first not in PAST or len(found) >= 5 or second in ENGLISH.function


def _acted_on(row: Tokens, found: list[Word]) -> list[Word]:
    """The words that the verb acts on."""
    whole, verb = masked(row), found[0].lower
    k = 1
    if verb in _LIGHT:
        k = next((i for i in range(2, len(found) - 1) if found[i].lower in ENGLISH.prepositions), 1)
    turned = _turned(row)
    if turned:
        k = next(i for i, word in enumerate(found) if word.start >= turned.end())
    while k < len(found) - 1 and (found[k].lower in ENGLISH.articles or found[k].lower in ENGLISH.prepositions):
        k += 1
    end = len(plain(first_idea(row)))
    stop = next((w.start for w in found[k + 2 :] if w.lower in _ENDS_AN_OBJECT and verb not in _LIGHT), len(whole))
    pause = re.search(r"[,;(]", whole[found[k].start :])
    end = min(end, stop, found[k].start + pause.start() if pause else end)
    end = end_of_list(whole, found[k].start, len(whole)) or end
    if verb in PAST and found[1].lower in ("to", "that"):
        k, end = 2, len(plain(first_idea(row)))
    return [w for w in found[k:] if w.end <= end]


def _how_sure(here: Here, verb: str) -> float:
    if here.statement.place is Place.STEP and verb in BASES:
        return 0.4
    if here.parents:
        return 0.9
    return 0.7 if verb not in BASES else 0.68


def asked_command(here: Here, row: Tokens, gap: Gap) -> Question | None:
    """ "Use barcodes to track assets": what do you use to track assets?  None where the words around the gap make no question."""
    whole = plain(row)
    found = words(whole)
    verb = found[0].lower
    advised = _advised(row)
    if advised:
        return advised
    turned = _turned(row)
    between = [word.lower for word in found[1:] if word.start < gap.start and not turned]
    if (
        (f"{verb}s" not in SURE_VERBS and verb not in _PLAINLY_DONE and not _is_procedure(here))
        or verb in _NOTHING_DONE
        or verb not in BASES
        or any(word not in ENGLISH.articles for word in between)
    ):
        return None
    if (
        len(found) > 3
        and found[2].lower in ENGLISH.verbs
        and found[1].lower not in ENGLISH.function
        and found[1].text[0].islower()
    ):
        return None  # "Compose file lists services": two nouns and a verb
    rest = re.sub(r"^\s*\([^()]*\)", "", whole[gap.end :])
    shaded = _PARENTHESIS.sub(lambda found: "x" * len(found.group()), rest)
    stop = _GOES_ELSEWHERE.search(shaded)
    rest = rest[: stop.start() if stop else len(rest)].rstrip()
    after = words(_LATER_CLAUSE.split(rest, maxsplit=1)[0])
    if found[1].lower in ("that", "whether", "how", "if"):
        return None
    opens = words(rest)[:1]
    if (
        len(words(rest)) > 12
        or any(word.lower in ENGLISH.modals or word.lower in _IS for word in after)
        or (opens and opens[0].lower not in _GOES_ON)
        or (not opens and len(found) < 4)
    ):
        return None
    said = f"{verb} {turned['what']}" if turned else verb
    front = worded(ENGLISH.questions["command"], verb=text(said + rest))
    topic = subject_of(here)
    topic = _acting(here) or topic
    actor = here.statement.place is Place.BULLET and count(plain(topic)) <= 4
    acts = actor and bool(topic) and does_things(topic) and verb not in TOLD_TO and not _acting(here)
    if acts and any(word.lower in BASES for word in words(whole[found[1].start :])[2:-1]):
        return None  # "Split water and release oxygen": two deeds
    if acts:
        said, rest, topic = said + rest, "", lowered(topic, here.note)
    if actor and (acts or _acting(here) or (not rest and ACTS.search(plain(topic)))):
        several = is_plural(head(words(plain(topic))))
        front = worded(ENGLISH.questions["do" if several else "does"], subject=topic, verb=text(said))
    elif not rest and words(plain(topic))[0].lower not in ENGLISH.interrogatives:
        front = worded(ENGLISH.questions["topic"], subject=topic, question=small_first(front))
    return Question(front, (gap.start if turned else found[1].start, gap.end))


def _advised(row: Tokens) -> Question | None:
    """ "Use a stern line when the wind is high": when do you use it? "Avoid hemp, since it rots": why?"""
    found = _ADVICE.fullmatch(masked(row).rstrip(" ."))
    if found is None or not 1 <= count(found["what"]) <= 8 or count(found["case"]) > _LONGEST_CASE:
        return None
    done = join((text(found["verb"].lower()), cut(row, *found.span("what"))), " ")
    form = "when" if found["sign"].lower() in ("when", "if", "once") else "why"
    front = worded(ENGLISH.questions[form], aux=text("do"), subject=text("you"), verb=done)
    return Question(front, (found.start("sign"), found.end("case")))


_ADVICE = pattern(
    r"(?P<verb>[Uu]se|[Aa]void|[Pp]refer|[Cc]hoose|[Aa]pply|[Cc]onsider|[Ss]top)\s(?P<what>(?!it\b|this\b|these\b|them\b|that\b)[^,;:]{2,70}?),?\s"
    r"(?P<sign>when|if|once|because|since(?!\s\d))\s(?P<case>[^;:]{6,})"
)
_LONGEST_CASE = 20
"""Words of a case or a reason."""


def _acting(here: Here) -> Tokens:
    """What acts where base forms stand under its mechanism: "Inhibit calcium entry" under "Mechanism of action" under "Dihydropyridines"."""
    above = [plain(label(s.tokens)) for s in (*here.headings, *here.parents)]
    if len(above) < 2 or not _MECHANISM.fullmatch(above[-1].strip(" :")):
        return ()
    owner = (*here.headings, *here.parents)[-2]
    return bare(label(owner.tokens))


_MECHANISM = pattern(
    r"(?:mechanisms?(?: of action)?|moa|actions?|functions?|effects?|roles?|what (?:it|they) do(?:es)?)", re.IGNORECASE
)


def _is_procedure(here: Here) -> bool:
    """Whether a line that begins with a base form tells what to do: as a step, beside others, or under a name that says so."""
    if here.statement.place is Place.STEP:
        return True
    beside = [words(masked(s.tokens))[:1] for s in (*here.before, *here.after) if s.tokens]
    told = sum(bool(one) and one[0].lower in BASES and one[0].lower not in _NOTHING_DONE for one in beside)
    above = " ".join(masked(s.tokens) for s in (*here.headings[1:], *here.parents))
    return told > 0 or _HOW_TO.search(above) is not None


_HOW_TO = pattern(
    r"\b(?:how|steps?|procedures?|process|methods?|algorithms?|protocols?|techniques?|treatments?|management|tips|rules?|guidelines?|strateg(?:y|ies)|approach(?:es)?|instructions?|recipe|setup|ways?|best practices?|solutions?|measures?|prevention|training|exercise|test|mitigations?|controls?|limitation|drill|workflow|checklist|plan|to)\b",
    re.IGNORECASE,
)


def _turned(row: Tokens) -> "re.Match[str] | None":
    """ "Split the block into ...": what is split is known, into what is asked."""
    found = words(masked(row))
    turns = len(found) > 1 and found[0].lower in TURNS
    return TURNED.match(masked(row), found[1].start) if turns else None


def _is_broken(hidden: str, tail: list[Word], verb: str) -> bool:
    """What the verb acts on goes on with a clause of its own, cuts through a quotation, or points back."""
    clausal = verb in PAST and tail[0].lower not in ENGLISH.articles
    return (
        hidden.count('"') % 2 == 1
        or tail[0].lower in ("these", "this", "those", "what", "how")
        or (not clausal and any(w.lower in ENGLISH.modals or w.lower in ("you", "we", "they") for w in tail[1:]))
    )


_ENDS_A_COMPOUND = frozenset(
    "control rate level time cost risk type size number order test design management detection".split()
)
_PARENTHESIS = pattern(r"\([^()]*\)")
_GOES_ELSEWHERE = pattern(r"[,;:.]|\s(?:vs|and|but|then|which|that)\b")
_GOES_ON = ENGLISH.prepositions | frozenset("to when while until so if".split())
_LATER_CLAUSE = pattern(r"\b(?:when|while|until|so|if|as|what|where|because)\b")
_IS = frozenset((*ENGLISH.copulas, *ENGLISH.plural_copulas))
_PLAINLY_DONE = frozenset(
    "use copy put set run build make take give keep wash clean cut heat cool draw plot break split turn pull push".split()
)
"""Nouns as often, which no line of a note opens with."""
_NOTHING_DONE = OPENS_A_NAME | frozenset(
    "own type output input condition sort group state lead result cause occur happen become remain fear exist appear seem consist help meet focus note model get change access need want provide support look see know understand be have let give".split()
)
"""Words that are no step of a procedure: adjectives, what somebody else does, what merely happens to one."""
_LIGHT = frozenset("pay draw take make give do have get let".split())
_ENDS_AN_OBJECT = frozenset("to at in on for with from into by through across when while so until using via as".split())
