"""What English notes say in less than a sentence: a value, what somebody was to another, what a thing is done with, a state at the end."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import number, small_first, worded
from notecards.extract.english.left_out import CAME_TO_PASS, LED_TO, is_a_short_line
from notecards.extract.english.nouns import NOUNS_TOO, does_things, head, is_plural
from notecards.extract.english.participles import TAKES_A_NAME, is_participle
from notecards.extract.english.people import may_act
from notecards.extract.english.phrases import unknown_base
from notecards.extract.english.tables import ADJECTIVE
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES, ENGLISH, ONLY_PAST, PAST
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import Word, count, holds, is_adverb, sentences, stands_in, words
from notecards.tokens import Tokens, cut, join, masked, plain, text

_LONGEST = 8
"""Words of a name that a question can hold."""


def note_form(here: Here, row: Tokens) -> Found | None:
    """What a bullet under a name says without a finite verb; None where what is asked would not be clear."""
    line = is_a_short_line(here.statement)
    parent = subject_of(here) if here.is_bare_bullet or line else ()
    if not parent or count(plain(parent)) > _LONGEST or clause_of(masked(row), here.language):
        return None
    if line:
        return _valued(here, row, parent)
    related = _RELATED.fullmatch(masked(row).rstrip(" .;"))
    asked = _valued(here, row, parent) or _in_a_state(here, row, parent)
    if asked or not related:
        return asked
    return Found(Kind.CLOZE, "children", 0.6, row, gaps=(Gap(*related.span("end")),), asked=plain(row))


def end_of_phrase(here: Here, row: Tokens) -> tuple[int, int] | None:
    """ "Diagnosis with [...]", "Intent judged from [...]": the end that is the point of a phrase."""
    whole = masked(row).rstrip(" .;")
    if not (here.is_bare_bullet or _is_a_phrase_of_a_text(here)):
        return None
    undergone = _UNDERGONE.fullmatch(whole)
    undergone = undergone if undergone and _is_done(undergone["done"].lower()) else None
    found = undergone or _DONE_WITH.fullmatch(whole) or _COMES_FROM.fullmatch(whole) or _TIED.fullmatch(whole)
    opening = words(whole)[:1]
    opens = opening[0].lower if opening else ""
    changed = opens in _CHANGED and not stands_in(opens, _LEADS, BASES, ENGLISH.verbs)
    if not found or not opening or (stands_in(opens, _LEADS, BASES, ENGLISH.verbs, PAST) and not changed):
        return None
    if _TIED.fullmatch(whole) and _HAS_AN_OBJECT.search(whole[: found.start("end")]):
        return None  # "The mayor set a curfew for the harbour": a sentence
    if _TIED.fullmatch(whole) and found["end"][:1].isupper() and _NAMED.match(whole):
        return None  # "Council for Minority Rights": a name
    if opening[0].lower.endswith("ing") or count(whole) < 4 or not 1 <= count(found["end"]) <= 8:
        return None
    return found.span("end")


def _is_a_phrase_of_a_text(here: Here) -> bool:
    """Whether a paragraph under a heading is made of phrases: most of its sentences have no verb."""
    every = sentences(masked(here.statement.tokens)) if here.statement.place is Place.PARAGRAPH else []
    said = [masked(here.statement.tokens)[slice(*one)] for one in every]
    bare = sum(clause_of(one, here.language) is None and count(one) <= 16 for one in said)
    return bool(said) and bool(here.headings) and 2 * bare > len(said)


def counts_in_a_place(here: Here, said: str) -> bool:
    """ "6 layers in the cortex", "$400 million in aid to both": a number of things, and where or for whom; no year, no list below."""
    bullet = here.is_bare_bullet and bool(subject_of(here))
    return bullet and _COUNTED.match(said) is not None and 4 <= count(said) <= 14


_COUNTED = pattern(
    r"\*?(?:(?:about |ca\.? |over |~ ?)?(?![12]\d{3}\b)\d[\d.,]*(?:\s(?:mn|bn|million|billion|thousand))?|[$€£]\s?\d[\d.,]*(?:\s?(?:mn|bn|million|billion|thousand|[MBk]))?\sin)\s(?:[a-z][\w-]*\s){1,4}?(?:in|on|per|at|for|to|between|within|across|during|after|under|as a|from)\s"
)


def verb_first(here: Here, said: str) -> Clause | None:
    """ "Wrote an epic poem", "Cushions the brain" under a name: a past form or an unknown third person with its object behind it."""
    found = _OPENS.match(said) if here.statement.place is Place.BULLET and subject_of(here) else None
    if not found or found["verb"].lower() in TAKES_A_NAME | _TAKES_TWO:
        return None
    verb, following, end = found["verb"].lower(), found["next"], len(said.rstrip(" .;!"))
    brief = _briefly_told(here, verb, following) if count(said) == 2 else None
    if brief:
        return Clause(brief, 0, (0, 0), "", found.span("verb"), (found.end("verb"), end))
    passed = verb in CAME_TO_PASS and following.lower() in ENGLISH.prepositions - {"of", "by"}
    if passed or LED_TO.match(said):
        return Clause(Verb.PAST, 0, (0, 0), "", found.span("verb"), (found.end("verb"), end))
    acted_on = following in _OBJECT_OPENS or following[:1] in '"“‘*'
    if verb in PAST and verb not in BASES:
        bare = verb in ONLY_PAST or following not in ENGLISH.function | ENGLISH.prepositions
        taken = acted_on or following in ("that", "how") or bare
        named = following[:1].isupper()
        acts = taken and (named or following.lower() not in ENGLISH.prepositions) and may_act(here)
        kind = Verb.PAST if acts else None
    else:
        base = unknown_base(verb)
        sure = acted_on and (verb in ENGLISH.noun_verbs or verb not in ENGLISH.verbs)
        within = _MADE_OF_A_VERB.sub("", base, 1)
        kind = Verb.SINGULAR if base and (sure or (within != base and within in BASES)) else None
    span = found.span("verb")
    return Clause(kind, 0, (0, 0), "", span, (span[1], end)) if kind else None


def _briefly_told(here: Here, verb: str, following: str) -> Verb | None:
    """ "Holds DNA", "Digests waste": a plural noun has no other noun behind it, so the first of the two words is a verb."""
    named = subject_of(here)
    noun = following.isupper() or (following.islower() and not _NO_OBJECT.search(following))
    if (
        not noun
        or verb in _ADJECTIVES_TOO
        or stands_in(following.lower(), ENGLISH.function, ENGLISH.prepositions)
        or is_adverb(following)
    ):
        return None
    if is_plural(head(words(plain(named)))):
        acts = verb in BASES - NOUNS_TOO and does_things(named)
        return Verb.PLURAL if acts else None
    known = verb in ENGLISH.verbs or verb in ENGLISH.noun_verbs
    return Verb.SINGULAR if known and verb.endswith("s") and not verb.endswith("ss") else None


_ADJECTIVES_TOO = frozenset(
    "own slow open free dry clean clear close cool warm double light narrow present direct separate complete correct empty equal perfect".split()
)
_NO_OBJECT = pattern(r"(?:ed|ing|able|ible|ous|ful)$|^(?:well|fast|slow|slowly|early|late|low|high)$")


_OPENS = pattern(r"(?P<verb>[A-Za-z][a-z]{2,})\s(?P<next>[\"“‘*]?[\w'’-]+)")
_OBJECT_OPENS = frozenset("the a an its his her their each every".split())
_TAKES_TWO = frozenset(
    "elected appointed crowned declared proclaimed nicknamed dubbed titled entitled awarded sentenced born ordained accused asked used based located left put set cut read".split()
)
"""Participles as often, which a noun may follow that is no object: "elected president", "awarded the medal"."""
_MADE_OF_A_VERB = pattern(r"^(?:re|de|dis|mis|over|co)")


def complaints_of(here: Here, names: list[Tokens], parent: Tokens) -> Found | None:
    """ "cough, fever, chills" under the name of a disease: its symptoms, as most of the names tell; of a drug its side effects."""
    told = sum(_COMPLAINT.search(plain(name)) is not None for name in names)
    side = _QUALITY.search(plain(parent)) or not 1 <= count(plain(parent)) <= 4
    if told < 2 or 2 * told < len(names) or side or plain(parent).casefold() in here.language.facets:
        return None
    facet = "side effects" if _DRUG.search(plain(parent)) else "symptoms"
    n = number(len(names), here.language)
    front = worded(here.language.questions["facet list"], n=n, facet=text(facet), subject=lowered(parent, here.note))
    return Found(Kind.STEPS, "children", 0.68, join(names, "\n"), front, asked=plain(parent))


_COMPLAINT = pattern(
    r"\b(?:pain|\w*aches?|fever|chills|nausea|vomiting|n/?v(?:/d)?|diarrh?o?ea|constipation|cough|dyspno?ea|sob|shortness of breath|orthopno?ea|wheez\w+|rash|itch\w*|pruritus|fatigue|malaise|weakness|weight (?:loss|gain)|anorexia|dizz\w+|"
    r"vertigo|syncope|tinnitus|delirium|confusion|seizures?|coma|lethargy|tachycardia|bradycardia|tachypno?ea|hypotension|o?edema|jaundice|ascites|ha?ematuria|dysuria|polyuria|polydipsia|oliguria|ha?emoptysis|ha?ematemesis|melena|bleeding|"
    r"bruising|pallor|cyanosis|sweating|diaphoresis|tremors?|rigidity|paralysis|numbness|tingling|paresthesias?|insomnia|photophobia|swelling|stiffness|tenderness|hoarseness|dysphagia|palpitations|hyperpyrexia|hypoxi?\w*emia|obtund\w*|"
    r"hallucinations|bloating|cramps?|irritability|lacrimation|salivation|incontinence|droop(?:ing)?|ataxia|paresis|nystagmus|ptosis|diplopia|lymphadenopathy|(?:hepato|spleno)\w*megaly|thrombocytopenia|neutropenia|rhinorrh?o?ea|congestion|ototoxicity|nephrotoxicity|hepatotoxicity)\b",
    re.IGNORECASE,
)
_DRUG = pattern(
    r"(?:m[yi]cins?|cillins?|cyclines?|azoles?|statins?|olols?|prils?|sartans?|dipines?|idines?|prazoles?|floxacins?|vir|mab|nib|triptans?|setrons?|barbital|pams?|steroids?|inhibitors?|blockers?|agonists?|diuretics?|opioids?|nsaids?|ssris?)$",
    re.IGNORECASE,
)
_QUALITY = pattern(
    r"(?:ed|al|ic|ous|ive|symptoms?|signs?|features|findings|presentation|effects|early|late)$", re.IGNORECASE
)


def tells_of_one_thing(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """Whether bullets under the name of a thing that looks like a plural say this and that of it: "Varices" over "Usually late"."""
    found = words(masked(named))
    if not found or any(w.lower.endswith(COLLECTS) and w.lower != "reactions" for w in (found[0], found[-1])):
        return False
    opened = [words(masked(entry.tokens)) for entry in entries]
    acts = sum(bool(said) and said[0].lower in BASES and said[0].lower not in NOUNS_TOO for said in opened)
    return (
        0 < acts < len(opened)
        or (does_things(named) and all(len(said) > 1 and said[0].lower in BASES for said in opened))
        or any(_is_said_of_it(here, said) for said in opened)
        or any(is_a_side(here, e) for e in entries)
    )


def _is_said_of_it(here: Here, said: list[Word]) -> bool:
    first = said[0].lower if said else ""
    second = said[1].lower if len(said) > 1 else ""
    if first in _OPENS_A_PREDICATE or first in SURE_VERBS:
        return True
    leans = (first in PAST or ADJECTIVE.match(first)) and first not in BASES
    return bool(leans) and second in here.language.prepositions | {"to"} - {"of"}


def is_a_side(here: Here, entry: Statement) -> bool:
    """ "Tx: ..." is a side of what it stands under."""
    label_text = masked(entry.tokens).partition(":")
    return bool(label_text[1]) and (
        label_text[0].strip().casefold() in here.language.facets or bool(TEST.fullmatch(label_text[0].strip()))
    )


_OPENS_A_PREDICATE = frozenset(
    "usually often sometimes typically mostly generally rarely always never can may must cannot has have had is are was were no not used able unable very more less mainly primarily only also".split()
)
COLLECTS = tuple(
    """features facts properties characteristics effects uses rules roles functions causes reasons requirements findings signs symptoms duties powers rights goals aims principles problems issues benefits things notes events steps
changes terms provisions policies reforms achievements limitations conditions consequences results outcomes responsibilities contributions themes ideas beliefs practices aspects points successes failures developments responses
actions measures strategies criteria pros cons advantages disadvantages drawbacks ways factors examples types kinds methods options tips applications implications differences similarities objectives triggers tasks traits elements
qualities strengths weaknesses complications manifestations indications contraindications assumptions concerns impacts challenges scenarios cases situations circumstances groups laws postulates axioms theorems claims statements tenets articles propositions hypotheses observations""".split()
)
"""Nouns in the plural under which any statement is one of them."""
TEST = pattern(
    r"(?:EGD|CT|CTA|MRI|MRCP|ERCP|CXR|AXR|KUB|X-?ray|XR|USS|ultrasound|EKG|ECG|echo|EEG|EMG|LP|CSF|labs?|bloods|imaging|biopsy|histology|pathology|microscopy|colonoscopy|endoscopy|CBC|UA|urinalysis|serology|blood film|smear|gram stain|ABG|PFTs?|"
    r"LFTs?|angiography|angiogram|radiographs?|(?:physical )?exam(?:ination)?|PE|auscultation|percussion|fundoscopy|tox screen)",
    re.IGNORECASE,
)
"""What is looked at: behind its colon stands what it shows."""


_UNIT = r"(?:\s?(?:%|[A-Za-zµ°]{1,6}\b(?:/[\w.]+)*)){0,2}"
_VALUE = pattern(
    r"(?P<what>(?!(?:if|when|for|with|aged?|the|at|in|about|only|e\.?g|need|from)\b)(?:[\w/'’-]+\s){0,3}[\w/'’-]*[A-Za-z]{2}[\w/'’-]*)\s?"
    rf"(?P<value>(?:[<>≤≥]\s?=?|[~≈])\s?[$€£]?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?{_UNIT})(?:\s\([^()]*\))?",
    re.IGNORECASE,
)


_MEASURED = pattern(
    r"(?P<what>(?:default |normal |average |max(?:imum)? |min(?:imum)? )?(?:port|half-life|dose|charge|mass|weight|length|height|width|depth|diameter|radius|area|volume|size|speed|velocity|frequency|incubation|incubation period|course|follow-up|wavelength|ph|pka|range|rate|temperature|boiling point|melting point|bp|mp|density|population|capital|budget|duration|incidence|prevalence|mortality|latency|capacity|voltage|resistance|age|cost|price|score))\s"
    rf"(?P<value>[~≈<>]?\s?[$€£+-]?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?{_UNIT})",
    re.IGNORECASE,
)
""" "Port 53", "Half-life 3 h"."""


def _valued(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """ "Ferritin < 15" under "Iron deficiency": what is the ferritin in it?"""
    said = masked(row).rstrip(" .;")
    found = (_VALUE.fullmatch(said) if holds(said, *"<>≤≥≈~") else None) or _MEASURED.fullmatch(said)
    if not found or {word.lower for word in words(found["what"])} & _OPENS_A_CONDITION:
        return None
    header = cut(row, *found.span("what"))
    first = words(plain(header))[0].text
    common = first[1:].islower() and first not in here.note.inner
    header = small_first(header) if common else lowered(header, here.note)
    front = worded(here.language.questions["cell"], subject=parent, header=header)
    return Found(Kind.QA, "children", 0.66, cut(row, *found.span("value")), front, asked=found["what"])


_OPENS_A_CONDITION = frozenset("when if with at than unless until while in for to".split())
_STATE = pattern(
    r"(?P<what>(?:[\w/'’-]+\s){0,6}[\w/'’-]+)\s(?P<state>minimal|maximal|mounting|absent|elevated|low|high|normal|rare|common|sparse|intact|unchanged|limited|weak|mild|severe|moderate|positive|negative|widespread|declining|rising|unknown|mandatory|optional|illegal|forbidden|reversible|irreversible)",
    re.IGNORECASE,
)
_NO_STATE_OF = frozenset(
    "very too so more less most least quite all not is are was were how as and or the a of".split()
)


def _in_a_state(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """ "Public support minimal" under the name of a war: how was it?"""
    found = _STATE.fullmatch(masked(row).rstrip(" .;"))
    said = words(found["what"]) if found else []
    if not found or {said[-1].lower, said[0].lower} & _NO_STATE_OF or said[0].lower in here.language.prepositions:
        return None
    header = lowered(cut(row, *found.span("what")), here.note)
    front = worded(here.language.questions["cell plain"], subject=parent, header=header)
    return Found(Kind.QA, "children", 0.62, cut(row, *found.span("state")), front, asked=found["what"])


_RELATED = pattern(
    r"(?:(?:the|an?)\s)?(?:[\w-]+\s){0,2}(?:student|pupil|teacher|disciple|follower|supporter|founder|leader|author|critic|opponent|advocate|proponent|member|son|daughter|brother|sister|wife|husband|father|mother|nephew|successor|predecessor|heir|mentor|tutor|king|queen|emperor|ruler|inventor)\s(?:of|to)\s(?P<end>[^,;:.()]+)",
    re.IGNORECASE,
)
_DONE_WITH = pattern(
    r"(?:[A-Za-z/-]+\s){0,3}(?:[a-z]{3,}(?:[ts]ion|sis|ment|ance|ing)|dx|tx|rx|imaging|workup)\s(?:with|via|by|using)\s(?P<end>[^,;:.()]+?)(?:\s\([^()]*\))?",
    re.IGNORECASE,
)
_COMES_FROM = pattern(
    r"(?:[A-Za-z/-]+\s){0,3}[A-Za-z/-]{4,}[^\Ws]\s(?:from|due to|because of|against)\s(?P<end>[^,;:.()]+?)(?:\s\([^()]*\))?",
    re.IGNORECASE,
)
_CHANGED = frozenset(
    "increased decreased reduced raised elevated impaired lowered enhanced limited prolonged delayed".split()
)
"""Participles that stand before what they describe: "Increased susceptibility to ..."."""
_TIED = pattern(
    r"(?!(?:See|Compare|Thanks|Due|Back|Up|Down|Next|Similar|Contrary|Prior|Except|Not|Need|Want|How)\b)(?:[A-Za-z][\w/'’-]*,?\s){1,5}?[A-Za-z][\w/'’-]*[^\Ws\d]\s(?:for|to(?!\s(?:be|have|do|get|make|see|use|keep|find|avoid|help|give|take|allow|prevent|reduce|increase)\b)|against|between|without|over|towards|among|in response to)\s(?P<end>[^,;:.()]+?)(?:\s\([^()]*\))?"
)
""" "Increased susceptibility to [...]", "Figurehead for [...]"."""
_HAS_AN_OBJECT = pattern(r"\w\s(?:an?|the|his|her|its|their|is|are|was|were|that|which|who)\s", re.IGNORECASE)
_NAMED = pattern(r"(?:[A-Z][\w'’-]*\s){2,}(?:for|to|of|against|between|over)\s|[A-Z]{3,}\s")
_UNDERGONE = pattern(
    r"(?P<what>(?:[\w/'’-]+\s){1,4})(?P<done>\w+)\s(?:from|by|with|in|into|on|to|as|via|through|at)\s(?P<end>[^,;:.()\d]+?)(?:\s\([^()]*\))?",
    re.IGNORECASE,
)


def _is_done(word: str) -> bool:
    return word in PAST or (word.endswith("ed") and is_participle(word))


_LEADS = frozenset(
    "not no only also but and or so if when while because since as for to in on at by with from of then thus hence e.g eg i.e ie ex see than how why what where who which that more less easier".split()
)
