"""What one does, or we do: "On place la lame sous l'objectif pour ...", "Usamos una pila cuando ...", "Colocamos un 1 si ..."."""

import re

from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.clauses.wording import Question, worded
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.tongues import TONGUE, VOWEL
from notecards.extract.words import count, words
from notecards.tokens import OPAQUE, Tokens, cut, masked, plain, strip, text

_OPENING = r"(?P<opening>(?:si|s['’]il|cuando|quand|lorsqu(?:e|['’])|para|pour|afin d|en|dans|chez|con|avec|por|par|à|a|al|au|aux|durante|pendant|tras|après|avant|antes|sans|sin|mediante|grâce|gracias|entonces|alors|donc|ensuite|primero|d['’]abord|luego|después|finalmente|enfin)(?:\s|(?<=['’]))?[^;:]{2,110}?,?\s)?"
_ONE = ByLanguage(
    NEVER,
    fr=pattern(rf"{_OPENING}on\s(?P<verb>[^\W\d_]{{3,}})\s(?P<rest>(?!(?:qu|que|pas|ainsi)\b)[^;:]+)$", re.IGNORECASE),
    es=pattern(rf"{_OPENING}(?P<verb>[^\W\d_]{{2,}}[aei]mos)\s(?P<rest>(?!(?:que|así|como)\b)[^;:]+)$", re.IGNORECASE),
)  # fmt: skip
_SIGNS = (("one why", "reasons"), ("one what for", "aims"), ("one when", "conditions"), ("one how", "means"))
_PLACE = pattern(
    r"\s(?P<place>(?:dans|sur|sous|chez|entre|en|sobre|bajo)\s(?:(?:les?|la|une?|chaque|el|los|las|un|una|cada|sus?)\s|l['’])[^,;:]+)$"
)
_PUTS = pattern(
    r"(?:trouv|rencontr|observ|plac|rang|stock|ins[èe]r|inject|met(?:$|t)|pose|appliqu|utilis|emploi|encontra|halla|coloca|pone|guarda|inserta|añadi|escrib|aplica|usa|utiliza|emplea|inyecta|introduc)"
)
"""Verbs with which a place at the end says where."""
_SAYS = frozenset(
    "dit parle appelle nomme note peut doit sait voit veut va met pense croit suppose considère définit a est fait admet remarque comprend retient rappelle assiste".split()
)
_WE_SAY = pattern(
    r"(?:dec|v|sab|pod|deb|est|so|va|h|quer|sup|llam|denomin|defin|consider|habl|recuerd|record|pens|cre|necesit|hab|d|segu|empez|termin|estudi|aprend|ley|repas)(?:amos|emos|imos|mos)$"
)
"""What we do as those who write the note, and verbs that say nothing by themselves."""
_DETERMINED = pattern(
    rf"(?:les?|la|une?|des|du|son|sa|ses|de la|de l['’]|d['’]|chaque|deux|trois|plusieurs|el|los|las|un|una|unos|unas|su|sus|cada|dos|tres|varios|varias|otro|otra)\s|[{OPAQUE}\d]|l['’]",
    re.IGNORECASE,
)
_LOOSE = frozenset("alors donc ensuite entonces luego después primero finalmente enfin".split())


def one_does(row: Tokens, language: Language) -> Question | None:
    """ "En cas d'allergie, on donne de l'adrénaline": que donne-t-on ? "Usamos una pila cuando ...": ¿cuándo usamos una pila?"""
    found = _ONE[language].match(masked(row).rstrip(" .;!"))
    verb = found["verb"].lower() if found else ""
    if not found or not _IS_DONE_BY_US[language](verb, language) or _points(found, language):
        return None
    verb += _ASKED_OF_US[language](verb)
    opening = _opening(row, found, language)
    asked = _circumstance(row, found, text(verb), language)
    return asked or (_object(row, found, opening, text(verb), language) if opening else None)


def _one_does(verb: str, language: Language) -> bool:
    """ "on donne": whether that is a verb and says what one does."""
    return (verb in language.verbs or (len(verb) > 4 and verb.endswith(("e", "it")))) and verb not in _SAYS


def _we_do(verb: str, language: Language) -> bool:
    """ "usamos": whether that is a verb and says what we do."""
    stem, one = verb[:-4], {"amos": "a", "emos": "e", "imos": "e"}[verb[-4:]]
    return not _WE_SAY.match(verb) and (f"{stem}{one}" in language.verbs or verb in ("tenemos", "ponemos", "hacemos"))


_IS_DONE_BY_US = ByLanguage(no, fr=_one_does, es=_we_do)


def _without_pronoun(verb: str) -> str:
    return ""


def _one(verb: str) -> str:
    """What a question has behind its verb: "donne[-t-on]", "met[-on]"."""
    return "-on" if verb[-1:] in "td" else "-t-on"


_ASKED_OF_US = ByLanguage(_without_pronoun, fr=_one)


def _points(found: "re.Match[str]", language: Language) -> bool:
    """Whether something in it was said before: "on le place", "en este caso"."""
    opening = {word.lower for word in words(found["opening"] or "")}
    object_ = {word.lower for word in words(found["rest"])[:3]}
    return bool((language.demonstratives | {"cela", "ello", "esto", "eso"}) & (opening | object_))


def _opening(row: Tokens, found: "re.Match[str]", language: Language) -> Tokens:
    """What opens the sentence and its question: "En cas d'allergie"; empty where that is only "then"."""
    said = words(found["opening"] or "")
    loose = not said or (len(said) == 1 and said[0].lower in _LOOSE)
    if loose or len(said) > 18 or (said[0].lower in language.conditions and "," not in found["opening"]):
        return ()
    opening = strip(cut(row, *found.span("opening")), " ,")
    then = re.search(r",?\s(?:entonces|alors)$", plain(opening))
    return cut(opening, 0, then.start()) if then else opening


def _circumstance(row: Tokens, found: "re.Match[str]", verb: Tokens, language: Language) -> Question | None:
    """Why, what for, when, how or where one does it."""
    if found["opening"]:
        return None
    rest, begin, tongue = found["rest"], found.start("rest"), TONGUE[language]
    for form, sign in _SIGNS:
        told = getattr(tongue, sign).search(" " + rest)
        at = max(0, told.start("sign") - 1) if told else 0
        left = rest[:at].rstrip(" ,")
        if told and _DETERMINED.match(left + " ") and 1 <= count(left) <= 9 and count(rest[at:]) >= 3:
            asked = worded(language.questions[form], verb=verb, subject=cut(row, begin, begin + len(left)))
            return Question(asked, (begin + at, found.end("rest")))
    place = _PLACE.search(rest) if _PUTS.match(found["verb"].lower()) else None
    left = rest[: place.start()] if place else ""
    if not place or not _DETERMINED.match(left + " ") or not 1 <= count(left) <= 6:
        return None
    asked = worded(language.questions["one where"], verb=verb, subject=cut(row, begin, begin + len(left)))
    return Question(asked, (begin + place.start("place"), found.end("rest")))


def _object(row: Tokens, found: "re.Match[str]", opening: Tokens, verb: Tokens, language: Language) -> Question | None:
    """What one does in the case that opens the sentence."""
    rest = found["rest"]
    bare = TONGUE[language].bare_nouns and words(rest)[:1] and words(rest)[0].lower not in language.function
    if not (_DETERMINED.match(rest) or bare) or not 1 <= count(rest) <= 16:
        return None
    template = language.questions["one what"]
    template = template.replace("que ", "qu’", 1) if VOWEL.match(plain(verb)) else template
    return Question((*opening, *text(", "), *worded(template, verb=verb)), found.span("rest"))
