"""English labels: those that name a side of what stands above them, or a quality, and those that state something themselves."""

import re

from notecards.extract.about.labels import label, lacks_a_subject
from notecards.extract.clauses.clause import clause_of
from notecards.extract.english.participles import is_participle
from notecards.extract.here import Here
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def leads_on(parent: Statement) -> bool:
    """Whether what stands under a label is said of what stands above the label: "Problems", "Synonymous with common law"."""
    whole = masked(parent.tokens)
    leans = LEANS_ON.match(whole) is not None or names_a_deed_done(whole)
    return leans or lacks_a_subject(parent, ENGLISH) or _is_a_side(parent)


def made(parent: Statement) -> Tokens:
    """Of "Created a council of captains" the council, of "First line: lime water" the water: what stands below is said of that."""
    chosen = _CHOSEN.match(masked(parent.tokens))
    if chosen:
        return cut(parent.tokens, *chosen.span("what"))
    found = _MADE.match(masked(parent.tokens))
    return join((text("the "), cut(parent.tokens, *found.span("what"))), "") if found else ()


_CHOSEN = pattern(
    r"(?:(?:first|second|third|1st|2nd|3rd)[ -](?:line|choice)(?: (?:treatment|therapy|drug|agent)s?)?|(?:drug|treatment|investigation|test) of choice)\s?(?::|[-–—]|=)\s(?P<what>[^,:;.()]{3,40}?)(?=\W*$|[.;(]\s?)",
    re.IGNORECASE,
)
_MADE = pattern(
    r"(?:also |later |then )?(?:created|established|founded|formed|set up|instituted|introduced|launched|organi[sz]ed)\s(?:an?|the|his|her|its|their)\s"
    r"(?P<what>(?:(?!(?:in|to|for|with|by|that|which|who|on|at|under|as|from|and|or|after|when|where|because)\s)[\w'’-]+\s?){1,6})(?=\W*$|[\s,;.(])",
    re.IGNORECASE,
)
YEAR_LAST = pattern(
    r"(?<=act|law|rty|aty|ise|ute|ree|ict|ill|ter|iff|ion|lan|rty|nce|ent)\s(?:(?:of|in)\s)?\(?(?:1\d|20)\d\d(?:\s?[-–]\s?(?:\d\d|\d{4}))?\)?$",
    re.IGNORECASE,
)
"""The year that the name of a law ends in, told by its noun: act, treaty, compromise, statute, decree, tariff, ordinance."""


def names_a_deed_done(said: str) -> bool:
    """ "Settled in a marshy valley" names no thing: it is said of what stands above, and so is what stands below it."""
    found = words(said)
    opens = len(found) > 2 and found[0].text.istitle() and found[1].lower in ENGLISH.prepositions - {"of"}
    verb = found[0].lower if opens else ""
    done = verb.endswith("ed") or (verb in ENGLISH.past and is_participle(verb))
    return done and verb not in _NAMES_TOO and not re.search(r"[:?]", said)


_NAMES_TOO = frozenset(
    "seed speed breed need set cut read run put cost hit shot spread split cast bound found ground left felt saw fell thought".split()
)
"""Participles that are nouns as well."""


LEANS_ON = pattern(
    r"(?:also )?(?:synonymous|similar|equal|equivalent|responsible|associated|opposed|analogous|related|linked|identical|comparable|susceptible|resistant|dependent|independent|proportional|sensitive|adjacent|subject)\s(?:with|for|to|from|on|of)\s[\w`\"“*]",
    re.IGNORECASE,
)
""" "Synonymous with common law" over what else is said of the same thing."""


def _is_a_side(parent: Statement) -> bool:
    """ "Problems" over "Justifies harm to minorities", "Effects on health": said of what stands above the label."""
    said = plain(label(parent.tokens)).casefold()
    return said in _SIDES_LISTED or _FACETS.fullmatch(said) is not None or _EFFECT_ON.fullmatch(said) is not None


_FACETS = pattern(
    r"(?:(?:the|its|their|his|her|main|key|major|important|essential|basic|general|primary|principal|other|special|typical|physical|chemical|biological|physiological|legal|legislative|executive|judicial|political) )*"
    r"(?P<facet>functions?|tasks?|roles?|powers?|duties|responsibilities|characteristics|features|properties|traits|qualities|effects?|actions)(?: (?:and|&|/) (?P<other>functions|tasks|roles?|powers|duties|responsibilities|features|properties|effects))?"
)
""" "Main functions" over "Appoints the judges": what the thing above it does, can do or is."""


_EFFECT_ON = pattern(
    r"(?:(?:harmful|negative|positive|adverse|environmental|health) )?(?:effects?|impacts?|influence) (?:on|upon) [\w\s-]{3,30}|(?:effects?|impacts?|sources?|causes?|uses?) of (?:the )?(?:pollutants?|substance|drug|disease|gas|element|compound)"
)
""" "Impact on environment" is no thing, but a side of the one above."""
_SIDES_LISTED = frozenset(
    "problems|problem|advantages|disadvantages|benefits|drawbacks|limitations|strengths|weaknesses|pros|cons|functions|function|features|properties|characteristics|facts|key facts|criticism|criticisms|objections|uses|role|roles|structure|mechanism|mechanism of action|moa|features|key features|main features|key points".split(
        "|"
    )
)
"""Labels whose bullets begin with what the thing above does or is."""


def is_side_heading(said: str) -> bool:
    """Whether a heading is a side of the thing that the one above it names: "Treatment", "Impact on environment"."""
    return said in _SIDES_OF_A_THING or _FACETS.fullmatch(said) is not None or _EFFECT_ON.fullmatch(said) is not None


_SIDES_OF_A_THING = frozenset(
    "mechanism|mechanism of action|moa|function|functions|role|structure|epidemiology|pathophysiology|pathogenesis|diagnosis|dx|treatment|tx|management|mx|prognosis|etiology|aetiology|pharmacokinetics|metabolism|key facts|general facts".split(
        "|"
    )
)
"""Headings below the name of a thing: what stands under them is said of the thing."""
SEEN_IN_PATIENTS = frozenset(
    "signs|symptoms|clinical signs|clinical features|presentation|clinical presentation|signs and symptoms|symptoms and signs|manifestations|clinical manifestations|risk factors|complications".split(
        "|"
    )
)
BREAKS_OFF = pattern(r"\s(?:who|which|that|whose|when|if|to|by|of|for|in|with|and|or|as|because)$", re.IGNORECASE)
A_SIDE_OF = pattern(
    r"(?:the )?(?:main |key |major )?(?:effects?|consequences?|results?|impacts?|successe?s?|failures?|significance|importance|advantages|disadvantages|benefits|drawbacks|characteristics|features|properties|functions?|role|uses|anatomy|structure|composition) of (?=\S)",
    re.IGNORECASE,
)
QUALITY_ALONE = pattern(
    r"[a-z]+(?:ical|ous|ful|ative|able|ible)|Political|Economic(?:al)?|Social|Cultural|Religious|Intellectual|Technological|Geographical|Legal|Artistic|Domestic|Foreign|Internal|External|Positive|Negative"
)
"""A label that is an adjective: "medical" under the name of a disease."""
DEFINES_ITSELF = pattern(r"(?P<term>[\w'’-]+(?:\s[\w'’-]+){0,4})\s(?:is|are)\s(?:an?|the|one of)\s\w+\s")


def states_before_colon(here: Here) -> bool:
    """ "Jackson relied on his advisers to make policy:" states something before it announces what follows."""
    text = masked(here.statement.tokens).rstrip(" *_")
    if not text.endswith(":") or here.statement.place is Place.HEADING or count(text) < 5:
        return False
    said = text.rstrip(" :")
    clause = clause_of(said, here.language)
    if clause is not None and clause.subject[0] == clause.subject[1] and said.count(",") >= 2:
        return bool(re.match(r"(?:includes?|contains?|covers?|comprises?)\s", said, re.IGNORECASE))
    if (
        clause is None
        or _ANNOUNCES.search(said)
        or re.search(r"\b(?:\d+|two|three|four|five|six|seven)\s(?:[\w-]+\s)?\w+s$", said)
    ):
        return False
    return count(said) >= 7 and clause.subject[0] < clause.subject[1] and count(said[slice(*clause.rest)]) >= 3


_ANNOUNCES = pattern(
    r"\b(?:following|as follows|these|this|below|here|several|includ\w+|are|is|things|ways|namely|such as|like|consists? of|when|if|that|to)$|\b(?:these|those|following|several|multiple|things|ways)\b",
    re.IGNORECASE,
)


def is_said_of_above(text: str) -> bool:
    """ "Synonymous with common law", "Semantic dementia (cannot remember the meaning of words)": more is said of it below, and it says
    something itself."""
    found = _BRACKETS.search(text)
    return LEANS_ON.match(text) is not None or (found is not None and EXPLAINS.match(found["gloss"]) is not None)


_BRACKETS = pattern(r"\w\s\((?P<gloss>[^()]{8,110})\)$")
EXPLAINS = pattern(
    r"(?:(?:how|what|where|who|whom|why|whether)\s\w+\s\w|(?:things?|people|someone|something|anything|those|one)\s(?:that|who|which|you|we|one|with|of|in)\s|"
    r"(?!(?:including|depending|excluding|assuming|using|during|according|starting|beginning|meaning|being|having)\b)(?:not\s)?[a-z]{2,}ing\s(?!(?:of|is|are|and|or)\b)\w+|(?:due|owing) to\s|caused by\s|(?:un)?able to\s|(?:cannot|can(?:['’]t)?)\s\w+\s\w|(?:remember|forget|know|see|hear|feel|think|learn|do|have|get|make|take|become|lose|use|say|work|act|behave)\s\w+\s\w)"
)
"""A gloss that says what a thing is about, does or comes from: "how it looks", "wanting to be liked", "cannot learn new things"."""
