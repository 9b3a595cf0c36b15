"""Spanish labels over what a thing does or is: "**Funciones**:" over "Aprueba las leyes" is said of the senate above it."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import worded
from notecards.extract.here import Here, Note, lowered
from notecards.extract.languages.spanish import SPANISH
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import NOUN_LIKE
from notecards.extract.romance.phrases import articled
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, sentences
from notecards.tokens import Tokens, cut, join, masked, plain, strip, unmarked


def is_facet(named: str) -> bool:
    """ "Funciones principales", "Derechos y deberes": a side of a thing and not of what, over what the thing does."""
    return _FACET.fullmatch(named.strip(" :.")) is not None


def leads_on(parent: Statement) -> bool:
    """Whether what stands under a label is said of what stands above the label."""
    return is_facet(masked(parent.tokens).strip(" :.*_"))


def are_deeds(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """Whether such a label stands over deeds or states without a subject: "Nombra al ministro", "Es elegido ..."."""
    over = is_facet(plain(named)) or A_SIDE_OF.match(plain(named))
    return bool(over) and all(_begins_with_a_verb(masked(entry.tokens)) for entry in entries)


def own_name(here: Here) -> Tokens:
    """ "Tribunal de Justicia. Se compone de:", "Comisión: órgano de la Unión. Esta:": what a label is about whose last sentence
    breaks off; empty for another label."""
    row, before = here.statement.tokens, here.before[-1:]
    if before and before[0].span.last == here.statement.span.first and here.statement.place is Place.PARAGRAPH:
        row = join((before[0].tokens, row), " ")
    parts = sentences(masked(row))
    last = masked(row)[slice(*parts[-1])].rstrip(" :*_") if len(parts) > 1 else ""
    if not last or not (_HE.fullmatch(last) or _begins_with_a_verb(last)):
        return ()
    first = cut(row, *parts[0])
    found = _DEFINED.match(masked(first))
    named = unmarked(strip(cut(first, *found.span("term")) if found else first, " .*_"))
    return named if 1 <= count(plain(named)) <= _LONGEST_NAME and clause_of(masked(named), SPANISH) is None else ()


def asked_of_its_own(stub: Tokens, own: Tokens, note: Note) -> Tokens:
    """ "Esta:" over what the commission does: what does it do?"""
    if not own or not _HE.fullmatch(masked(stub)):
        return ()
    form = "deeds" if masked(stub).lower().endswith("s") else "deed"
    return worded(SPANISH.questions[form], subject=articled(lowered(own, note), SPANISH, note))


_HE = pattern(r"(?:[ée]st[ea]|él|ella|[ée]st[oa]s|ell[oa]s)", re.IGNORECASE)
_DEFINED = pattern(r"(?P<term>[^:(]{2,60}?)(?:\s\([^()]*\))?\s?(?::|\s[-–—])\s")
_LONGEST_NAME = 6


def _begins_with_a_verb(said: str) -> bool:
    clause = clause_of(said, SPANISH)
    if clause is None or re.search(r"[:?]\s*$", said):
        return False
    before = said[: clause.verb[0]].lower().split()
    return set(before) <= _CLITICS and (bool(before) or said[slice(*clause.verb)].lower() not in NOUN_LIKE)


_CLITICS = frozenset("no se le les lo la".split())
_NOUN = (
    r"(?:funci(?:ón|ones)|tareas?|atribuciones|competencias|potestades|facultades|poderes|obligaciones|deberes|responsabilidades|"
    r"cometidos|misiones|roles|pap(?:el|eles)|características|propiedades|rasgos|cualidades|efectos|ventajas|desventajas|"
    r"beneficios|inconvenientes|logros|reformas|actividades|acciones|aportaciones|limitaciones)"
)
_QUALITY = (
    r"(?:principal(?:es)?|general(?:es)?|básic[oa]s|esencial(?:es)?|fundamental(?:es)?|(?:más )?importantes|comunes|clave|físicas|"
    r"químicas|biológic[oa]s|fisiológic[oa]s|legislativ[oa]s|ejecutiv[oa]s|judiciales|polític[oa]s|económic[oa]s|sociales|"
    r"exclusivas|propi[oa]s|constitucionales|administrativ[oa]s|adversos|secundarios|terapéuticos|metabólicos|destacad[oa]s)"
)
_WHOLE = rf"(?:(?:las?|los|el|sus?)\s)?(?:principales\s)?{_NOUN}(?:\s(?:y|e|o)\s{_NOUN})?(?:\s{_QUALITY}(?:\sy\s{_QUALITY})?)?"
_FACET = pattern(_WHOLE, re.IGNORECASE)
A_SIDE_OF = pattern(rf"{_WHOLE}\s(?:del\s|de\s)(?=\w)", re.IGNORECASE)
"""Such a label that says of what: "Funciones del hígado"."""
