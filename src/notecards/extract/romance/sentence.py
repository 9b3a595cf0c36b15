"""A French, Spanish, Italian or Portuguese sentence taken apart."""

from notecards.extract.clauses.clause_parts import Clause, kind_of, without_parentheses
from notecards.extract.clauses.main_clause import behind_commas
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import parts_of
from notecards.extract.romance.deed_first import names_its_subject
from notecards.extract.words import Word, words


def romance_clause(text: str, language: Language) -> Clause | None:
    """The main clause of a masked sentence, or None where it cannot be told."""
    text = without_parentheses(text)
    every = words(text)
    start = _start(text, every, language)
    parts = None if start is None else parts_of(text, every, start, language)
    if parts is None:
        return None
    following = words(text[slice(*parts.rest)])[:1]
    negated = parts.negated or not parts.finite or (bool(following) and following[0].lower in language.negations)
    kind = kind_of(parts.finite, language)
    before = words(text[slice(*parts.subject)])
    manner = len(before) == 1 and len(before[0].text) > 7 and before[0].lower.endswith(("mente", "ement"))
    manner = manner and "'" not in before[0].lower and "’" not in before[0].text
    manner = manner or (len(before) == 1 and before[0].lower in _LEANING)
    subject = (parts.verb[0],) * 2 if manner else parts.subject  # "Principalmente está compuesto por ..."
    begin = parts.subject[0] if names_its_subject(text, language) else parts.begin
    return Clause(kind, begin, subject, parts.finite, parts.verb, parts.rest, negated)


def _start(text: str, every: list[Word], language: Language) -> int | None:
    """Index of the first word of the main clause: behind the day or the subordinate part that opens the sentence."""
    dated = _DATED.match(text)
    after = next((i for i, word in enumerate(every) if word.start >= dated.end()), None) if dated else None
    if not every or (after is not None and every[after].lower not in language.openers):
        return after
    if after is not None:  # "Le 14 juillet 1935, avec les radicaux, ils ..."
        commas = [i for i in range(every[after].end, len(text)) if text[i] == ","]
        return behind_commas(text, every, commas, language) if commas else after
    named = names_its_subject(text, language)
    if named:
        return next((i for i, word in enumerate(every) if word.start >= named), None)
    first = every[0].lower
    if first not in language.openers:
        return 0
    commas = [i for i, sign in enumerate(text) if sign == ","]
    if not commas:
        return 0 if first in language.articles else None
    return behind_commas(text, every, commas, language)


_DATED = pattern(
    r"^(?:En|Em|Nel)\s(?:(?:[a-zç]{4,10})\s(?:de\s|del\s)?)?(?:1\d{3}|20\d\d)\s(?=[A-ZÁÉÍÓÚÑ]\w|el\s|la\s|los\s|las\s|le\s|les\s|o\s|a\s|il\s|lo\s|i\s|gli\s|l['’])|^(?:[LlEe][el]\s\d{1,2}(?:er)?\s(?:de\s)?[^\W\d_]{3,10}(?:\s(?:de\s)?\d{3,4})?|(?:[Dd]ès|[Dd]epuis|[Dd]esde|[ÀàAa] partir de)\s(?:(?:le mois de|el mes de|el año|l['’]année)\s)?(?:[^\W\d_]{3,10}\s(?:de\s)?)?\d{4}|(?:[Aa]u printemps|[ÀàAa] l['’](?:été|automne)|[Ee]n (?:la\s)?(?:primavera|el verano|el otoño))\s(?:de\s)?\d{4}|[Ee]n\s(?:[^\W\d_]{3,10}\s(?:de\s|del\s)?)?(?:1\d{3}|20\d\d)),?\s(?=(?:le|la|les|un|une|el|los|las|una)\s|l['’])|^[A-ZÀ-Ý][^\W\d_]{4,}(?:mente|ement|amment|emment),\s|^Chez\s(?:(?:les?|la|une?)\s|l['’])[^\W\d_]+(?:\s[^\W\d_]+)?\s(?=(?:les?|la)\s|l['’])|^(?:Le|El|Il|Em|No dia)\s\d{1,2}(?:er|º|°)?\s(?:de\s)?[^\W\d]+(?:\s(?:de\s)?\d{3,4})?,\s"
)
"""A day or an adverb that opens a sentence before its comma: "Le 5 mai 1789, ...", "Químicamente, ..."."""
_LEANING = frozenset(
    "solo sólo solamente también además siempre nunca ya todavía aún aussi toujours souvent seulement".split()
)
"""Adverbs that lean on the verb behind them and are no subject."""
