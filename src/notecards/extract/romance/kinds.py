"""Spanish labels that only number a kind: "Tipo II" under "Tipos de hipersensibilidad"."""

import re

from notecards.extract.about.labels import bare, label
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.tokens import Tokens, cut, masked, plain


def kind_of(here: Here, term: Tokens) -> Tokens:
    """ "Tipo II" with what it is a type of; the term itself where it is no number, or nothing above says of what."""
    numbered = _NUMBERED.fullmatch(plain(term).strip())
    above = bare(label((here.parents or here.headings)[-1].tokens)) if here.parents or here.headings else ()
    of = _KINDS.search(masked(above)) if numbered and above else None
    if not numbered or not of or of["kinds"].lower()[:4] != numbered["kind"].lower()[:4]:
        return term
    return (*term, *cut(above, of.start("of"), of.end("of")))


_NUMBERED = pattern(
    r"(?P<kind>tipo|fase|grado|estadio|clase|nivel|etapa|grupo|capa)\s(?:[IVX]{1,4}|\d{1,2}|[A-Da-d])", re.IGNORECASE
)
_KINDS = pattern(
    r"(?P<kinds>tipos|fases|grados|estadios|clases|niveles|etapas|grupos|capas)(?P<of>\sde(?:l|\sla|\slos|\slas)?\s[^,;:()]+)$",
    re.IGNORECASE,
)
