"""Labels that are only a quality: "Retrograde" under "Types of amnesia", "Long-term" under "Causes"; with their noun they name something."""

import re

from notecards.extract.about.labels import bare, is_generic, label, name_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import small_first
from notecards.extract.english.nouns import is_plural
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.terms import split
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def kind_of(here: Here, term: Tokens) -> Tokens:
    """ "Fixed" beside "variable" under "Ratio schedule": the term is a fixed ratio schedule; the term itself where it names a thing."""
    if not _QUALITY.fullmatch(plain(term)) or not _has_company(here):
        return term
    parent = _noun_above(here)
    alike = plain(parent).casefold()[:6] in plain(term).casefold()  # "Elastic" under "Elasticity"
    return join((small_first(term), parent), " ") if parent and not alike else term


def side_of_a_kind(here: Here, term: Tokens) -> Tokens:
    """ "Long-term" under "Causes": the long-term causes; empty where the label above is no plural side of a thing."""
    if not here.above or not _QUALITY.fullmatch(plain(term)):
        return ()
    above = bare(label(here.above[-1].tokens))
    owned = _OF_A_THING.search(plain(above))
    of = cut(above, owned.start()) if owned else ()
    several = plain(above).casefold()[: owned.start() if owned else None]
    if several in _ONLY_KINDS:
        return ()
    listed = several in here.language.facets or several in _SIDES
    if not listed or not is_plural(several):
        return ()
    return join((small_first(term), join((text(several), of), "")), " ")


_OF_A_THING = pattern(r"\s(?:of|to) (?=\S)")
""" "Causes of the war"."""
_SIDES = frozenset(
    "responses factors reasons consequences impacts hazards measures policies aims changes problems conditions forces pressures costs threats strategies".split()
)


def _noun_above(here: Here) -> Tokens:
    """What the label above names, as it stands behind a quality: of "Types of amnesias" the amnesia."""
    named_above = [s for s in (*here.headings, *here.parents) if plain(label(s.tokens)).casefold() not in _ONLY_KINDS]
    if not named_above:
        return ()
    above = named_above[-1]
    defined = split(above.tokens)
    parent = bare(defined[0] if defined else name_of(above, here.language))
    kinds = _KINDS_OF.match(masked(parent))
    parent = cut(parent, kinds.end()) if kinds else parent
    last = _KINDS_LAST.search(masked(parent))
    parent = cut(parent, 0, last.start()) if last else parent
    named = words(masked(parent))
    if not 1 <= len(named) <= 3 or not plain(parent).replace(" ", "").replace("-", "").isalpha():
        return ()
    generic = is_generic(plain(parent), here.language) or plain(parent).casefold() in here.language.facets
    if (
        _NO_NOUN.search(plain(parent))
        or named[-1].lower in here.language.function
        or generic
        or clause_of(masked(parent), here.language)
    ):
        return ()
    several = len(named) > 1 and not named[-1].text.islower()
    proper = several or named[0].text in here.note.inner or not named[0].text[1:].islower()
    small = lowered(parent, here.note) if proper else small_first(parent)
    return text(_singular(plain(small))) if is_plural(named[-1].text) and kinds else small


_ONLY_KINDS = frozenset("types type kinds forms classification".split())


def _singular(noun: str) -> str:
    """ "amnesias": amnesia; "theories": theory; "biases": bias."""
    return re.sub(r"ies$", "y", noun) if noun.endswith("ies") else re.sub(r"(?<=s|x|z)es$|(?<=ch|sh)es$|s$", "", noun)


def _has_company(here: Here) -> bool:
    """Whether a line beside this one has a quality for its label too."""
    beside = [s.tokens for s in (*here.before[-1:], *here.after[:1]) if s.tokens]
    return any(_LABELLED.match(masked(row)) for row in beside)


_NO_NOUN = pattern(r"(?:nomic|thetic|matic|ical|ous|able|ible)$")
"""A label that is a quality itself: "Autonomic" over "Sympathetic"."""
_KINDS_OF = pattern(r"(?:the )?(?:\w+ )?(?:types?|kinds?|forms?|classes|levels|varieties) of (?:the )?", re.IGNORECASE)
_KINDS_LAST = pattern(r"\s(?:types|kinds|forms|classes)$", re.IGNORECASE)
""" "Unemployment types"."""
_A_QUALITY = (
    r"(?!determinant|constant|variant|agent|element|component|gradient|coefficient|quotient|exponent|tangent|moment|segment|patient|client|student|president|parent|event|content|accident|current|instrument)"
    r"(?:non-?|anti-?|un|pre|post)?[a-z-]+(?:ive|ical|ial|ual|oral|eral|ural|nal|tal|ous|ible|able|ary|ent|ant|grade|icit|tic|mic|nic|lar|phic|term|linked|based|class|level|hibitory|citatory|party|degree|side|sided|range|order|run|pull|push|time|scale|lived|standing)|"
    r"(?:pre|post|intra|extra|inter)[a-z-]+(?:ic|al)|immediate|intermediate|[a-z]{3,}ed|absolute|direct|indirect|static|dynamic|positive|negative|strong|weak|fixed|variable|open|closed|public|private|active|passive|hard|soft|full|partial|simple|complex|single|double|chronic|acute|primary|secondary|tertiary"
)
_QUALITY = pattern(rf"(?:{_A_QUALITY})(?:\s\([^()]*\))?", re.IGNORECASE)
_LABELLED = pattern(rf"\W*(?:{_A_QUALITY})\W{{0,2}}\s?(?:[:–(-]|\([^()]*\)\s?[:–-])", re.IGNORECASE)
