"""What a noun behind a demonstrative means: "this model" is the transformer model of the sentence before, or what stands above."""

import re

from notecards.extract.about.pronouns import PARTS
from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.english.nouns import NOUNS_TOO, is_plural
from notecards.extract.english.verbs import NOUN_LIKE
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, plain, text


def named_before(noun: str, said: str, language: Language) -> Tokens:
    """ "This model" after "introduces the transformer model": the phrase that names it."""
    found = re.findall(rf"(?<!\w)((?:the\s+)?(?:[\w-]+\s+){{1,3}}{re.escape(noun)})(?!\w)", said, re.IGNORECASE)
    if not found:
        return ()
    named = found[-1]
    every = words(named)
    leading = _SMALL[language] or language.function | language.prepositions
    small = [word.end for word in every[:-1] if word.lower in leading and word.lower != "the"]
    named = named[small[-1] :].strip() if small else named
    while words(named) and words(named)[0].lower in BASES and words(named)[0].lower not in NOUNS_TOO:
        named = named[words(named)[0].end :].strip()
    points = words(named)[:1] and words(named)[0].lower in language.demonstratives - {"the"}
    if points or len(words(named)) - named.lower().startswith("the ") <= 1:
        return ()
    if any(word.lower in _VERBS[language] for word in words(named)[:-1]):
        return ()  # "people want things"
    introduced = re.search(_INDEFINITE[language] + re.escape(named), said)
    return text(f"the {named}" if introduced else named)


_SMALL = ByLanguage(
    frozenset[str](),
    en=words_of(
        "more other another already several many some further such a an of in on at by for with from to and or as is are was were uses use introduces this that these those has have called each every its their"
    ),
)
"""What a name does not begin with, where that is not told by the small words of the language."""
_VERBS = ByLanguage(frozenset[str](), en=frozenset(ENGLISH.plural_verbs) - NOUN_LIKE - NOUNS_TOO)
"""What stands in no name but at its end."""
_INDEFINITE = ByLanguage("(?!)", en=r"\ban?\s+")
"""Before a name that was told of for the first time: the next time it is "the"."""


def named_above(here: Here, found: list[Word], said: str) -> Tokens:
    """ "These boards" under "Kanban board": the boards, where the labels above (or what was just said) have the noun."""
    article = THE[here.language].get(found[0].lower)
    if article is None or not 2 <= len(found) <= 5:
        return ()
    *qualities, noun = [word.lower for word in found[1:]]
    if here.language.noun_first:
        noun, *qualities = [word.lower for word in found[1:]]
    if len(noun) < 5 or set(qualities) & (_ANY | here.language.function):
        return ()
    elided = _ELIDES[here.language].match(found[1].lower) and article != "les"
    if noun in POINTS_ELSEWHERE | PARTS or (elided and found[1].lower.startswith("h")):
        return ()
    above = " ".join([plain(s.tokens) for s in (*here.headings, *here.parents)] + [said]).lower()
    if not any(word.lower.startswith(noun[: len(noun) - 1]) for word in words(above)):
        return ()
    return text(f"{'l’' if elided else f'{article} '}{' '.join(word.text for word in found[1:])}")


THE = ByLanguage[dict[str, str]](
    {},
    en={"this": "the", "these": "the"},
    de={"dieser": "der", "diese": "die", "dieses": "das"},
    fr={"ce": "le", "cet": "le", "cette": "la", "ces": "les"},
    es={"este": "el", "esta": "la", "estos": "los", "estas": "las", "dichos": "los", "dichas": "las"},
    it={"questo": "il", "questa": "la", "queste": "le"},
    pt={"este": "o", "esta": "a", "estes": "os", "estas": "as"},
)
"""A demonstrative, and the article that its noun has when it is named again."""
_ELIDES = ByLanguage(NEVER, fr=pattern(r"[aeiouyéèêh]"))
"""How a noun begins before which an article may lose its vowel."""
_ANY = frozenset(
    "two three four five first second third last other same new different following above same zwei drei dos tres deux trois".split()
)
POINTS_ELSEWHERE = frozenset(
    "first second third last latter former other another next rest others following option reason way example remainder".split()
)


def of_its_kind(here: Here, found: list[Word]) -> Tokens:
    """ "Ce système" under "Le mode coopératif", "diese Ordnung" under "Ordnungen" and "Ordoliberalismus": what stands right above."""
    noun, named = found[1].lower, subject_of(here)
    if found[0].lower not in here.language.demonstratives or not named or count(plain(named)) > 6 or len(noun) < 4:
        return ()
    several, last = _SEVERAL[here.language], words(plain(named))[-1:]
    if last and several(noun) != several(last[0].text):
        return ()
    stem = noun[: len(noun) - 1]
    kinds = any(word.lower.startswith(stem) for heading in here.headings[:-1] for word in words(plain(heading.tokens)))
    own = any(word.lower.startswith(stem) for word in words(plain(named)))
    return named if not own and (kinds or _KINDS.match(noun)) else ()


_SEVERAL = ByLanguage(no, en=is_plural)
"""Whether a noun is a plural, where the noun alone tells."""
_KINDS = pattern(
    r"(?:theory|doctrine|theorem|principle|method|algorithm|technique|approach|procedure|model|strategy|philosophy|treaty|disease|disorder|syndrome|"
    r"drug|medication|medicine|enzyme|hormone|protein|molecule|organ|tissue|muscle|device|protocol|scheme|cipher|therapy)s?$|(?:système|méthode|algorithme|procédé|technique|mécanisme|modèle|procédure|stratégie|approche|sistema|método|algoritmo|técnica|mecanismo|modelo|procedimiento|estrategia|enfoque|metodo|tecnica|meccanismo|"
    r"modello|procedura|strategia|estratégia|procedimento|verfahren|methode|algorithmus|technik|mechanismus|modell|strategie|ansatz|system|prozess|processus|proceso|processo)$"
)
"""What a heading may be the name of: "this method" is then what stands above."""
