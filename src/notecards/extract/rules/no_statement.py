"""What looks like a sentence and states nothing: what is set up, announced, pointed at or left half."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.english.tables import ONE_OF_THEM
from notecards.extract.here import Here
from notecards.extract.patterns import pattern


def leans_on_another(here: Here, text: str) -> bool:
    """Whether a text is the half of a sentence, or speaks of what stands elsewhere: to its reader, of a letter, of "it"."""
    return bool(
        _TO_THE_READER.match(text)
        or _is_half(here, text)
        or _MEANWHILE[here.language].match(text)
        or _LEGEND[here.language].match(text)
    )


def states_nothing(text: str) -> bool:
    """Whether what a text says is set up by example, announces that there are many, points to a page or is a mere time."""
    return any(
        shape.match(text) for shape in (_HYPOTHESIS, _ANNOUNCES_MANY, _POINTS_TO_A_PAGE, _ONLY_WHEN, _ONLY_MATTERS)
    )


_ONLY_MATTERS = pattern(
    rf"[^,.;:]{{3,60}}\s(?:is|are|was|were)\s(?:considered\s)?{ONE_OF_THEM.pattern}\W*$", re.IGNORECASE
)
"""That something matters: "Service is a key aspect of the practice"."""


def _is_half(here: Here, text: str) -> bool:
    """A condition or a reason that its main clause was cut from: "S'il n'y a pas de témoin"."""
    return bool(_HALF[here.language].match(text)) and "," not in text and clause_of(text, here.language) is None


_HALF = ByLanguage(
    NEVER,
    romance=pattern(
        r"(?:si|s['’]ils?|lorsque|lorsqu['’]|quand|puisque|puisqu['’]|parce que|parce qu['’]|cuando|porque|ya que|puesto que)(?:\s|(?<=['’]))",
        re.IGNORECASE,
    ),
)
_LEGEND = ByLanguage(
    NEVER, en=pattern(r"(?!(?:[AI]\s|a\s))[A-Za-z]\s(?:is|are|denotes?|represents?|stands for)\s(?:the|an?)\s")
)
"""What a letter of a formula means, which does not stand on the card: "L is the length of the string"."""
_MEANWHILE = ByLanguage(
    NEVER,
    es=pattern(r"algunos ejemplos\s", re.IGNORECASE),
    en=pattern(r"(?:during|in|under|with|within|at|by|after|before|without|for|on)\s(?:it|them),", re.IGNORECASE),
)
"""In what, a sentence before says: "during it, the gates open"; of what, another says: "algunos ejemplos son"."""
_TO_THE_READER = pattern(
    r"(?:if the answer|si la réponse|si la respuesta|wenn die antwort|se la risposta|se a resposta)\s", re.IGNORECASE
)
"""What follows a question that the note asks its reader."""
_HYPOTHESIS = pattern(
    r"^(?:not|nor|neither)\s(?:may|can|is|are|do|does|did|was|were|will|should|must)\s|^(?:let|suppose|assume|imagine|ex\.?:|ex\.|e\.?g\.?|i\.?e\.?)[\s,:]|^(?:(?:ahora|ejemplo:|exemple :)\s)?(?:supongamos|consideremos|tomemos|imaginemos|olvidemos|asumamos|supposons|considérons|prenons|imaginons|supponiamo|"
    r"consideriamo|immaginiamo|suponhamos|consideremos|imaginemos)\s",
    re.IGNORECASE,
)
"""What follows is set up or shown by example, not stated."""
_ANNOUNCES_MANY = pattern(
    r"^there (?:are|is) (?:multiple|many|several|various|different|some|a few|lots|a number)\b|^\w+ing\s(?:\w+\s)?your\b|^(?:with|by|in|for|after|from|because of|despite|given|to do) (?:this|that|these|those|it|them|so),|^in (?:this|that|these|those|such) (?:cases?|situations?),",
    re.IGNORECASE,
)
_POINTS_TO_A_PAGE = pattern(
    r"^(?:see\s(?:also\s)?(?:the|page|figure|section|chapter|slide|appendix)\b|(?:page|figure|fig\.|table|chapter|slide|see)\s\d|(?:the|la|die|das|l[ae])?\s?(?:figure|abbildung|figura|graphique)\b)",
    re.IGNORECASE,
)
_ONLY_WHEN = pattern(
    r"^(?:(?:\d+|early|late|mid|from|through|to|until|till|in|and|the|of|summer|autumn|fall|winter|spring|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))(?:[\s.,/–-]+|$))+$",
    re.IGNORECASE,
)
"""A time and nothing that happened in it: "August through September 1982"."""
