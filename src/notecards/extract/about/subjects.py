"""What a statement is about when its own line does not say: the nearest thing above it that can be its grammatical subject."""

import re
from functools import lru_cache

from notecards.extract.about.labels import (
    bare,
    before_subtitle,
    is_generic,
    label,
    lacks_a_subject,
    name_of,
)
from notecards.extract.by_language import NEVER, ByLanguage, empty, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.english import labels as english
from notecards.extract.german import facets as german
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance import facets, french_facets
from notecards.extract.statements import Statement
from notecards.extract.words import REMEMBERED, count, words
from notecards.tokens import Tokens, cut, masked, plain, strip, text


def subject_of(here: Here) -> Tokens:
    """The nearest thing above a statement that can be its grammatical subject; empty where there is none."""
    parents, headings, owner = _ABOVE[here.language](here)
    return owner or _TOLD_OF[here.language](here) or _subject(parents, headings, here.note.title, here.language)


def _all_above(here: Here) -> tuple[tuple[Statement, ...], tuple[Statement, ...], Tokens]:
    return here.parents, here.headings, ()


_ABOVE = ByLanguage(_all_above, de=german.owner_above)
"""What may be the subject: the parents, the headings, and the owner of a side that the label right above names."""


@lru_cache(maxsize=REMEMBERED)
def _subject(parents: tuple[Statement, ...], headings: tuple[Statement, ...], title: str, language: Language) -> Tokens:
    """The same for all that stands in one place: each rule asks it of each of them."""
    for parent in reversed(parents):
        made = _MADE[language](parent)
        if made:
            return made
        if _LEADS_ON[language](parent):
            continue
        named = name_of(parent, language)
        if named and words(masked(named))[:1] and words(masked(named))[0].lower in _CONDITIONAL:
            return ()
        if _SUMS_UP.match(masked(named)):
            return ()
        if named and not is_generic(plain(named), language):
            return _of_label(parent, named, language)
        if not lacks_a_subject(parent, language):
            return ()
    for heading in reversed(headings):
        named = bare(before_subtitle(label(heading.tokens), language))
        named = _side_of(named, language) if _SIDES_AS_HEADINGS[language] else named
        said = plain(named).casefold()
        if _IS_SIDE_HEADING[language](said):
            continue
        if said in _SEEN_IN_PATIENTS[language]:
            return ()
        if named and not is_generic(plain(named), language):
            return named if _is_thing(named, language) and not _SUMS_UP.match(masked(named)) else ()
    named = text(title)
    return named if not is_generic(title, language) and _is_thing(named, language) else ()


_MADE = ByLanguage(empty, en=english.made)
"""What a line without a subject says was created: what stands below is said of that."""
_TOLD_OF = ByLanguage(empty, fr=french_facets.told_of)
"""Whose side the label of a statement names, where the sentence before it says so."""
_LEADS_ON = ByLanguage(no, en=english.leads_on, fr=french_facets.leads_on, es=facets.leads_on)
_IS_SIDE_HEADING = ByLanguage(no, en=english.is_side_heading, fr=french_facets.is_facet, es=facets.is_facet)
_SEEN_IN_PATIENTS = ByLanguage(frozenset[str](), en=english.SEEN_IN_PATIENTS)
"""Headings over what a patient has: it is said of no thing above."""
_CONDITIONAL = frozenset(
    "if when whenever because although while unless wenn falls weil obwohl während si quand lorsque cuando porque aunque se".split()
)
_SUMS_UP = pattern(r"(?:summary|overview|outline|list|examples?|introduction) (?:of|to)\b", re.IGNORECASE)
"""A label that is no thing of which something is said: "Summary of requirements"."""


def _of_label(parent: Statement, named: Tokens, language: Language) -> Tokens:
    """The thing that a label names; empty where it asks, is a quality or breaks off."""
    whole = masked(parent.tokens)
    if (
        whole.rstrip().endswith(("?", "？"))
        or _QUALITY_ALONE[language].fullmatch(plain(named))
        or _BREAKS_OFF[language].search(whole.rstrip(" :*_"))  # "X defines Y as people who" over what they do
    ):
        return ()
    return _side_of(_without_year(_without_remark(_without_preface(bare(named), language))), language)


_QUALITY_ALONE = ByLanguage(NEVER, en=english.QUALITY_ALONE)
_BREAKS_OFF = ByLanguage(NEVER, en=english.BREAKS_OFF)


def _side_of(named: Tokens, language: Language) -> Tokens:
    """Of "Effects of the Freedom Train" the Freedom Train: what stands below is said of that."""
    side = _A_SIDE_OF[language].match(masked(named))
    return cut(named, side.end()) if side else named


_A_SIDE_OF = ByLanguage(NEVER, en=english.A_SIDE_OF, es=facets.A_SIDE_OF, fr=french_facets.A_SIDE_OF)


_SIDES_AS_HEADINGS = ByLanguage(False, fr=True)
"""Whether a heading that names a side of a thing is read as that thing."""


def _without_preface(named: Tokens, language: Language) -> Tokens:
    """Of "per NIST SP 800-18, information system owner" the owner."""
    whole = masked(named)
    opening = whole.split(",")[0]
    opens = "," in whole and words(opening)[:1] and words(opening)[0].lower in language.prepositions | {"per"}
    return strip(cut(named, len(opening) + 1)) if opens else named


def _without_remark(named: Tokens) -> Tokens:
    """Of "Hong — Taiping Rebellion" the name before the dash."""
    dash = re.search(r"(?<=\w)\s[—–]\s(?=\w)", masked(named))
    return cut(named, 0, dash.start()) if dash else named


def _without_year(named: Tokens) -> Tokens:
    """Of "1928 Plutarco, president" the president."""
    years = re.match(r"(?:1\d|20)\d\d(?:\s?[-–]\s?\d{2,4})?\s(?=[A-ZÀ-Þ])", masked(named))
    return cut(named, years.end()) if years else named


def _is_thing(named: Tokens, language: Language) -> bool:
    """Whether a heading can be what "it" stands for: a few words, no verb, no "Intro to"."""
    found = [word.lower for word in words(masked(named))]
    small = language.prepositions | language.articles if language.noun_first else frozenset()
    if (
        not 1 <= len([word for word in found if word not in small]) <= 4
        or (found[0] in language.generic and found[0] not in language.articles)
        or re.search(
            r"[:?&,？：]|(?<![^\W\d_])(?<![Tt]ype )(?<![Tt]ipo )\d", _YEAR_LAST[language].sub("", plain(named))
        )
    ):
        return False
    last = words(masked(named))[-1]
    if language.capital_nouns and len(found) > 1 and last.text.islower() and not _LATIN.search(last.text):
        return False  # "Blutung stillen": what is done
    return not any(
        w in language.copulas
        or w in language.plural_copulas
        or w in language.interrogatives
        or w in ("intro", "to", "and", "all", "need")
        for w in found
    )


_YEAR_LAST = ByLanguage(NEVER, en=english.YEAR_LAST)
_LATIN = pattern(r"(?:us|um|is|ae|ica?|osa|aris|alis|ia|a|ans|ens)$")
"""How the second word of a Latin name ends: "Diabetes mellitus"."""


def states_before_colon(here: Here) -> bool:
    """Whether a line states something before it announces what follows."""
    return _STATES_BEFORE_COLON[here.language](here)


_STATES_BEFORE_COLON = ByLanguage(no, en=english.states_before_colon)


def heading_states(row: Tokens, language: Language) -> bool:
    """ "## Leverage is the use of debt in the capital structure": a heading that is a definition, and names no section."""
    whole = masked(row).strip(" *_")
    found = _DEFINES_ITSELF[language].match(whole) if not whole.endswith(("?", ":")) else None
    return found is not None and 7 <= count(whole) <= 40 and clause_of(found["term"], language) is None


_DEFINES_ITSELF = ByLanguage(NEVER, en=english.DEFINES_ITSELF)
