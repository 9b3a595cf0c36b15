"""English labels that are no terms: a side of what they stand under ("Goal:"), a passive, a place, what their parent is ("TCP is:")."""

import re

from notecards.extract.about.labels import bare, label
from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.english.kinds import kind_of
from notecards.extract.english.named import named
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def left_alone(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """How a label is asked whose form tells that it is no name: a passive without its subject, a case; empty for another."""
    parent = subject_of(here)
    also = _ALSO_CALLED.fullmatch(plain(term)) if parent else None
    if also and count(plain(parent)) <= 6:
        return worded(here.language.questions["alias"], subject=named(parent, here.note))
    apart = _EXCEPTED.fullmatch(plain(term)) if parent else None
    if apart:
        form = "cells" if apart["several"] else "cell"
        return worded(here.language.questions[form], subject=parent, header=small_first(term))
    undergone = _UNDERGONE.fullmatch(plain(term)) if parent else None
    if undergone and count(plain(parent)) <= 6:
        aux = text("are" if is_plural(head(words(plain(parent)))) else "is")
        verb = small_first(term)
        return worded(here.language.questions["aux"], aux=aux, subject=named(parent, here.note), verb=verb)
    if (
        (plain(term) in ("SE", "SEs", "S/E") and not _stands_among_sides(here))
        or _BY.match(masked(_above(here)))
        or _OF_CHOICE.match(masked(idea))
    ):
        return worded(here.language.questions["bare"], subject=term)
    return ()


def does_so(here: Here, term: Tokens) -> Tokens:
    """ "Terminates by: ..." under "Offer": what does it terminate by? Empty for another label."""
    parent, acts = subject_of(here), _ACTS_ON.fullmatch(plain(term))
    base = ENGLISH.verbs.get(acts["verb"].lower()) if acts and parent else None
    if not acts or not base or is_plural(head(words(plain(parent)))):
        return ()
    verb = text(f"{base} {acts['on']}")
    return worded(here.language.questions["does"], subject=named(parent, here.note), verb=verb)


_EXCEPTED = pattern(r"(?:main |key )?exception(?P<several>s)?", re.IGNORECASE)
_ACTS_ON = pattern(r"(?P<verb>[a-z]+s)\s(?P<on>by|in|with|for|to|from|on|at|into)", re.IGNORECASE)
_ALSO_CALLED = pattern(r"(?:also )?(?:called|known as|named)|a\.?k\.?a\.?|other names?", re.IGNORECASE)
""" "Also called: ..." under a name: what else it is called."""
_UNDERGONE = pattern(
    r"(?:\w+ly\s)?(?:\w{3,}ed|seen|given|taken|known|found|made|driven|broken)\s(?:by|with|in|for|from|as|to|into)",
    re.IGNORECASE,
)
"""A label that is a passive without its subject: "Potentiated by: ..."."""


_BY = pattern(r"(?:by|according to|depending on)\s\w", re.IGNORECASE)
"""A heading over cases: what stands under "By age" says for each age what holds."""


_OF_CHOICE = pattern(
    r"(?:the )?(?:gold standard|first[- ]line|(?:test|drug|treatment) of choice|diagnostic)\W*$", re.IGNORECASE
)


def _above(here: Here) -> Tokens:
    return here.above[-1].tokens if here.above else here.headings[-1].tokens if here.headings else ()


def side_of(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """How a place, the name of an example or a side of the thing above is asked; empty for another label."""
    if _SOMEWHERE.fullmatch(plain(term)):
        return worded(here.language.questions["bare"], subject=term)
    if _is_an_example(here, idea):
        return worded(here.language.questions["example"], subject=lowered(term, here.note))
    facet = facet_of(here, term)
    opens = words(masked(idea))[:1]
    if not facet and opens and opens[0].lower in _PLACES and kind_of(here, term) == term:
        return worded(here.language.questions["bare"], subject=term)
    return facet


def _is_an_example(here: Here, idea: Tokens) -> bool:
    """ "PaaS: Heroku" under "Examples of cloud services"."""
    above = _above(here)
    said = words(masked(idea))
    named = 1 <= len(said) <= 5 and all(w.text[:1].isupper() or w.lower in here.language.function for w in said)
    return named and bool(re.match(r"\W*examples?\b", masked(above), re.IGNORECASE))


_SOMEWHERE = pattern(
    r"(?:in )?(?:(?:the )?(?:(?:North|South|East|West|Central|Latin|Eastern|Western|Northern|Southern|Southeast|Middle) )?(?:Europe|Asia|Africa|Americas?|East|Oceania)|(?:the )?(?:USA?|U\.S\.A?\.?|United States|UK|U\.K\.|United Kingdom|EU)|Great Britain|Britain|England|"
    r"Scotland|Ireland|Wales|France|Germany|Italy|Spain|Portugal|Russia|Poland|Austria(?:-Hungary)?|Hungary|Prussia|Belgium|Switzerland|Sweden|Norway|Denmark|Finland|Greece|Turkey|China|Japan|Korea|India|Pakistan|Iran|Iraq|Israel|Egypt|"
    r"Canada|Mexico|Brazil|Argentina|Chile|Cuba|Australia|New Zealand|(?:the )?Netherlands|Soviet Union|USSR|California|Texas|New York|Florida)"
)
"""A place as a label says where, not what: "Europe: ..." under laws or events."""


_PLACES = frozenset(
    "on in at by from with under over between within inside outside through during after before without via".split()
)
"""What begins with one of these says where, when or how, not what."""


def is_facet(term: Tokens) -> bool:
    """Whether a label names a side of something: "Court ruling"."""
    return "-".join(word.lower for word in words(masked(term))) in ENGLISH.facets


def facet_of(here: Here, term: Tokens) -> Tokens:
    """ "Goal: ..." under the name of a thing asks for the goal of the thing."""
    said = _AMONG_SIDES.get(plain(term).strip(" .").casefold()) if _stands_among_sides(here) else None
    said = said or " ".join(word.lower for word in words(masked(term)))
    parent = owner_of(here)
    if (
        not (is_facet(term) or said in _AMONG_SIDES.values())
        or said == "definition"
        or not parent
        or count(plain(parent)) > 8
        or _is_one_of_several_names(here)
    ):
        return ()
    facet = _IN_FULL.get(said, said)
    form = "facet plural" if is_plural(facet) else "facet"
    if _WHO.fullmatch(facet):
        form = "facets who" if is_plural(facet) else "facet who"
    capitals = sum(map(str.isupper, plain(term))) > 1 and facet == said == plain(term).casefold()
    return worded(
        here.language.questions[form],
        subject=named(parent, here.note),
        facet=text(plain(term) if capitals and not plain(term).istitle() else facet),
    )


_AMONG_SIDES = {
    "se": "side effects",
    "ses": "side effects",
    "s/e": "side effects",
    "s/s": "signs and symptoms",
    "s&s": "signs and symptoms",
}
"""What stands for a side only beside others."""


def _stands_among_sides(here: Here) -> bool:
    """Whether a line beside this one is labelled with a side."""
    near = [_LABEL.match(masked(s.tokens)) for s in (*here.before[-2:], *here.after[:2]) if s.tokens]
    return any(found is not None and is_facet(text(found["name"].strip(" *_"))) for found in near)


_WHO = pattern(r"(?:leader|founder|author|inventor|discoverer|ruler)s?")
_IN_FULL = {
    "dx": "diagnosis", "ddx": "differential diagnosis", "tx": "treatment", "rx": "treatment", "sx": "symptoms", "mx": "management",
    "mgmt": "management", "ix": "investigations", "moa": "mechanism of action", "ci": "contraindications", "workup": "work-up", "held": "holding",
    **dict.fromkeys(("1st line", "first line"), "first-line treatment"), **dict.fromkeys(("2nd line", "second line"), "second-line treatment"),
    **dict.fromkeys(("3rd line", "third line"), "third-line treatment"),
}  # fmt: skip
"""What notes write short."""


def _is_one_of_several_names(here: Here) -> bool:
    """ "6. Presentation - ..." among numbered names of which no other is a side of anything."""
    near = [_LABEL.match(masked(s.tokens)) for s in (*here.before[-2:], *here.after[:2]) if s.place is Place.STEP]
    names = [found["name"].strip().casefold().replace(" ", "-") for found in near if found]
    return here.statement.place is Place.STEP and len(names) > 1 and not set(names) & here.language.facets


_LABEL = pattern(r"\W*(?P<name>[^:–—-]{2,40}?)\W{0,2}(?::|\s[-–—]\s)")


def owner_of(here: Here) -> Tokens:
    """What a side is a side of: of "IOC" under "Investigations" under "Contusion" the contusion."""
    near = bare(label(_above(here)))
    causes = _CAUSES_OF.match(masked(near))
    if causes:
        return cut(near, causes.end())
    parent = subject_of(here)
    for above in (*reversed(here.parents), *reversed(here.headings)):
        if not is_facet(parent):
            return parent
        parent = bare(label(above.tokens))
    return parent


_CAUSES_OF = pattern(r"(?:the )?(?:main |key )?(?:causes|effects|consequences|results) of (?=\S)", re.IGNORECASE)
"""A heading over sides of what it names behind "of"."""


def under_a_side(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """ "Anaphylaxis - epinephrine" under "Treatment of allergies": what is the treatment? Empty where the label is defined."""
    above = _SIDE_ABOVE.match(masked(_above(here)))
    opens = words(masked(idea))[:1]
    if (
        not above
        or not opens
        or opens[0].lower in _PLACES | {"the"}
        or re.search(r"\b(?:that|which|who)\b", masked(idea))
        or opens[0].lower in here.language.verbs
    ):
        return ()
    facet = above["side"].lower()
    form = "cells" if is_plural(facet) else "cell"
    return worded(here.language.questions[form], subject=term, header=text(facet))


def names_cases(row: Tokens) -> bool:
    """Whether a heading is one whose bullets name cases: "Treatment of allergies"."""
    return _SIDE_ABOVE.match(masked(row)) is not None


_SIDE_ABOVE = pattern(
    r"\W*(?P<side>treatments?|therapy|management|antidotes?|prevention|prophylaxis|capitals?|first-line treatment)(?:\s(?:of|for|in)\s[^:;,.?]{3,60}|\s\([^()]*\))?\W*$",
    re.IGNORECASE,
)
"""A heading whose bullets name cases and say what is done, or found, in each."""


def sides_of(term: Tokens) -> Tokens:
    """ "Causes of unemployment: ...": what are they? Empty for another label."""
    if not _SIDES_OF.match(plain(term)):
        return ()
    own = small_first(term) if plain(term)[1:2].islower() else term
    article = () if plain(term).lower().startswith("the ") else text("the ")
    return worded(ENGLISH.questions["copula"], aux=text("are"), subject=join((article, own), ""))


_SIDES_OF = pattern(
    r"(?:the )?(?:main |key )?(?:causes|types|kinds|forms|effects|symptoms|signs|functions|features|properties|advantages|disadvantages|consequences|parts|components|stages|elements|characteristics|sources|uses) of \w[\w\s'’-]{2,40}",
    re.IGNORECASE,
)


def measured(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """ "Duration: about 10 s" under "Short-term memory": what is the duration of short-term memory? Empty where the label is defined."""
    parent = owner_of(here)
    usual = _USUAL.fullmatch(plain(term)) if parent and _AMOUNT.match(masked(idea)) else None
    if usual and count(plain(parent)) <= 4 and "?" not in plain(parent):
        of_it = join((text(f"the {plain(term).lower()} "), lowered(small_first(parent), here.note)), "")
        return worded(here.language.questions["copula"], aux=text("is"), subject=of_it)
    if not _MEASURES.fullmatch(plain(term)) or not parent or count(plain(parent)) > 6:
        return ()
    if not _AMOUNT.match(masked(idea)) or clause_of(masked(parent), here.language) or "?" in plain(parent):
        return ()
    return worded(here.language.questions["facet"], subject=named(parent, here.note), facet=small_first(term))


_MEASURES = pattern(
    r"(?:(?:average|typical|normal|maximum|minimum|total|life|storage|boiling|melting|wing|gestation|incubation|reaction)\s)?(?:duration|capacity|size|length|width|height|depth|weight|mass|volume|speed|frequency|range|temperature|"
    r"span|lifespan|point|period|time|diameter|thickness|population|area|density|amount|number|concentration|rate|distance|wavelength|voltage|charge|latency|throughput|bandwidth|age)",
    re.IGNORECASE,
)
"""What is measured of a thing."""


_USUAL = pattern(r"normal|average|typical|usual|maximum|minimum|max|min|mean|median", re.IGNORECASE)
""" "normal: 5 L/min" under "Cardiac output"."""
_AMOUNT = pattern(
    r"[~≈<>≤≥±$€£]?\s?(?:about |around |approximately |roughly |up to |over |under |less than |more than |between |at least |at most |ca?\. ?)?[~≈<>≤≥±$€£]?\d|(?:un|in)?(?:limited|finite|definite)\b|(?:very |relatively |quite |rather )?(?:large|small|short|long|high|low|fast|slow|brief|constant|variable)\b",
    re.IGNORECASE,
)


def said_of_parent(here: Here, term: Tokens) -> Tokens:
    """ "full-duplex: both sides send at once" under "TCP is:"."""
    whole = masked(here.parents[-1].tokens).strip(" *_") if here.parents else ""
    found = _IS.search(whole)
    if not found or not 1 <= count(whole[: found.start()]) <= 6:
        return ()
    subject = label(cut(here.parents[-1].tokens, 0, masked(here.parents[-1].tokens).index(found.group().strip()[:2])))
    return worded(here.language.questions["said of"], subject=subject, aux=text(found["aux"]), verb=small_first(term))


_IS = pattern(r"\s(?P<aux>is|are)\s?[:：]$")
