"""Figures that stand where a definition would: "Newborn: 14-19 g/dL" says how much, and not what a newborn is."""

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import words


def value_form(term: str, answer: str, language: Language) -> str:
    """The form of the question for a term behind which a mere value stands, or a time; empty elsewhere."""
    said = answer.strip(" .")
    if not said[-1:] or not any(sign.isdecimal() for sign in said) or _DATE.fullmatch(said):
        return ""
    if any(_IS_A_VALUE[language].search(word.lower) for word in words(term)):
        return ""  # "What is the speed of light?"
    form = "definition how long" if _TIME.fullmatch(said) else "definition value" if _VALUE.fullmatch(said) else ""
    return form if form in language.questions else ""


_ABOUT = (
    r"(?:(?:normal(?:e|ly|erweise|mente)?:?\s)?(?:ca\.|etwa|rund|ab|bis|über|unter|zwischen|mindestens|höchstens|about|around|over|under|up to|"
    r"at (?:least|most)|(?:less|more) than|from|between|environ|plus de|moins de|entre|à partir de|jusqu['’]à|hasta|unos|unas|(?:más|menos) de|desde|[<>≤≥~≈±])\s?"
    r"|normal(?:e|ly|erweise|mente)?:?\s)?"
)
_NUMBER = r"[-–−]?[$€£]?\d[\d.,]*(?:[ \u00a0]\d{3})*(?:/\d+)?"
_RANGE = rf"{_ABOUT}{_NUMBER}(?:\s?[%°]?\s?(?:[-–±]|bis|to|à|a|and|et|y|und)\s?{_NUMBER})?"
_VALUE = pattern(
    rf"{_RANGE}(?:\s?[^\W\d_]{{1,4}}[²³]?|\s?[°%‰][CF]?|\s?[\wµ°%]+/[\wµ²³.]+)?"
    r"(?:\s(?:beim?|im|am|pro|in|zum?|bei|je|per|par|por|chez|en|dans|for|of)\s\w+(?:\s\w+)?)?"
)
"""A number, mostly with its unit: "ca. 37 °C beim Menschen"."""
_TIME = pattern(
    rf"{_RANGE}\s(?:[Jj]ahre?n?|Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?|Sekunden?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|ans?|années?|mois|semaines?|jours?|heures?|secondes?|años?|mes(?:es)?|semanas?|días?|horas?|minutos?|segundos?)"
    r"(?:\s(?:nach|ab|seit|vor|bis)\s(?:(?:dem|der|den|zum|zur)\s)?[A-ZÄÖÜ][\w-]+)?",
)
_DATE = pattern(r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|1\d{3}|20\d\d")
_IS_A_VALUE = ByLanguage(
    NEVER,
    en=pattern(
        r"(?:speed|rate|ratio|size|number|age|length|level|pressure|temperature|dose|mass|weight|height|width|cost|price|density|capacity|frequency|time|duration|distance|constant|limit|minimum|maximum|range|share|percentage|population|volume|point|period)s?$"
    ),
)
"""Nouns of what is a value itself, and may be asked what it is."""
