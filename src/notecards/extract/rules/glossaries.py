"""Names that a heading or their only line defines."""

import re

from notecards.extract.about.labels import bare, label, leading_bold
from notecards.extract.below_a_name import stands_first
from notecards.extract.german.labels import is_side
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.words import count
from notecards.tokens import Tokens, masked


def whose_definition(here: Here) -> Tokens:
    """The thing over a heading "Definition" whose first line this is; empty elsewhere."""
    last = here.headings[-1] if here.headings and not here.parents else None
    first = last is not None and stands_first(here)
    defines = first and last is not None and _DEFINING.fullmatch(masked(last.tokens).strip()) is not None
    return bare(label(here.headings[-2].tokens)) if defines and len(here.headings) > 1 else ()


_DEFINING = pattern(
    r"(?:\d+(?:\.\d+)*\.?\s)?(?:Definition(?:en)?|Begriff|Begriffsbestimmung|Begriffsdefinition|Was ist das\??|Definición|Concepto|Definición y concepto|Définition|Notion|Definizione|Definição|What is it\??|Meaning)\W*",
    re.IGNORECASE,
)


def is_an_only_child(here: Here) -> bool:
    """Whether a bold name has this one line below it: "alles außer Prokura" under "**Handlungsvollmacht**"."""
    parent = here.parents[-1] if here.parents else None
    bold = leading_bold(parent.tokens) if parent else 0
    alone = parent is not None and len(parent.children) == 1 and parent.place is Place.BULLET
    said = masked(parent.tokens) if parent else ""
    name = said[:bold].strip(" *:") if bold else ""
    follows = re.fullmatch(r"[\s:*]*(?:§§?\s?\d[\d\s–-]*)?", said[bold:]) is not None
    return alone and follows and 1 <= count(name) <= 4 and not is_side(name)
