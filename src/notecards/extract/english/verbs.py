"""Which English verbs are nouns or adjectives as often."""

from functools import cache

from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern

NOUN_LIKE = frozenset(
    """designs results controls uses processes updates needs costs returns changes increases decreases types samples models requests limits places points
steps tests labels records forms shares measures addresses questions answers orders reports plans supports benefits functions stores marks counts aims
lists links blocks groups scales maps queries targets loads exchanges releases issues studies heads views slides shifts traces risks tasks trades
ranges signals values concerns doubts fears debates talks states stresses states caches displays accesses
analyses clusters conditions delays scores""".split()
)
SURE_VERBS = (
    ENGLISH.verbs.keys()
    - ENGLISH.plural_verbs.keys()
    - NOUN_LIKE
    - frozenset(
        """breaches claims commissions gains gauges attacks arrests stops works names ends acts plays leaves drives drops walks plants markets moves turns starts runs cuts breaks rises falls flows triggers
notes guides hosts houses causes covers crosses cycles damages deals demands differs drains estimates experiences exhibits filters focuses forces guarantees
heals hopes influences interests joins judges kills lands lapses leads lies looks losses masters matches means moves objects offers offsets origins outputs
pairs parts permits pictures plans praises presents projects pumps purchases ranks rates reaches reads remains reviews rewards roles roots routes rules
sections senses services sets shapes shows sides sounds sources spaces speeds spells spreads stages stands stems stories streams studies subjects supplies
surfaces swings switches tables tastes threads ties times tops touches tours trains transfers transports traps travels treats trials trusts twists visits
votes walls wars waters waves ways weights wishes witnesses wonders words writes yields""".split()
    )
)
"""Third persons that are no plural of a noun as well."""


@cache
def sure_bases() -> frozenset[str]:
    """Base forms that are neither nouns nor adjectives as well."""
    return frozenset(base for form, base in ENGLISH.verbs.items() if form in SURE_VERBS) - _ADJECTIVES


_ADJECTIVES = frozenset(
    "separate complete direct correct secure elaborate moderate duplicate appropriate approximate deliberate subordinate conjugate intimate aggregate mature slow dry clean clear narrow empty smooth own open lower equal live close long free light bound found left prone content firm pioneer mean own alternate animate articulate associate delegate designate degenerate consummate legitimate obscure perfect present precipitate incline exempt bare".split()
)
NOUN_ENDING = pattern(r".(?:tion|sion|ment|ness|ity|ance|ence|ship|ure|age)$")
