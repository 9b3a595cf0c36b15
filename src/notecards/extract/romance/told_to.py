"""French and Spanish sentences of a duty: "Pour X, il faut faire Y", "En caso de X, hay que hacer Y", "Il appartient à X de faire Y"."""

import re
from collections.abc import Mapping

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import Question, capital, worded
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.tongues import VOWEL
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_LONGEST_CASE, _LONGEST_DEED = 20, 25
"""Words."""
_DUTY = ByLanguage(
    NEVER,
    fr=pattern(
        r"(?:(?P<case>(?:pour|afin d|avant|après|lors d|en cas d|en présence d|en l['’]absence d|si|s['’]il|lorsqu|quand|dès qu|dans|chez|face)[^;:]{3,}?),\s)?"
        r"il\s(?:(?P<must>faut)|(?P<fits>convient|suffit)\sd(?:e\s|['’])|est\s(?:(?:donc|alors|aussi|toujours)\s)?(?P<is>nécessaire|indispensable|obligatoire|impératif|recommandé|conseillé|préférable|interdit|déconseillé|possible|impossible)\sd(?:e\s|['’]))"
        r"(?P<what>[^;:]+?)(?P<tail>,?\s(?:pour|afin d|avant|après|en cas d|si|lorsqu|quand|dès qu)(?:e\s|['’]|\s)[^;:,]+)?",
        re.IGNORECASE,
    ),
    es=pattern(
        r"(?:(?P<case>(?:para|a fin de|con el fin de|antes de|después de|en caso de|ante|si|cuando|en)\s[^;:]{3,}?),\s)?"
        r"(?:(?P<must>hay que)|(?P<fits>conviene|basta con)|es\s(?P<is>necesario|indispensable|obligatorio|imprescindible|preciso|recomendable|aconsejable|preferible|posible|imposible))"
        r"(?P<what>\s[^;:]+?)(?P<tail>,?\s(?:para|antes de|después de|en caso de|si|cuando)\s[^;:,]+)?",
        re.IGNORECASE,
    ),
)  # fmt: skip
"""A case or aim, what one has to do then, and a case or aim behind it."""
_ASKED = ByLanguage[Mapping[str, str]](
    {},
    fr={
        "faut": "faut-il faire",
        "convient": "convient-il de faire",
        "suffit": "suffit-il de faire",
        "appartient": "appartient-il",
        "revient": "revient-il",
        "incombe": "incombe-t-il",
        "is": "est-il {} de faire",
    },
    es={"hay que": "hay que hacer", "conviene": "conviene hacer", "basta con": "basta con hacer", "is": "es {} hacer"},
)
"""How a verb without a subject is asked."""
_A_DEED = pattern(
    r"\s*(?:ne pas\s|no\s)?(?:(?:se\s|s['’]|en\s|y\s)?[^\W\d_]{2,}(?:er|ir|re|ar)|(?:les?\s|la\s|l['’])[^\W\d_]{2,}(?:er|ir|dre|ttre))(?:se|l[ao]s?)?(?:\s|$)",
    re.IGNORECASE,
)
_A_THING = pattern(r"(?:les?|la|une?|des|du|deux|trois|quatre|cinq)\s|(?:l['’]|de l['’]|\d)", re.IGNORECASE)
_TO_IT = pattern(
    r"(?:le|la|les|l['’]|y|en)\s?[^\W\d_]{2,}(?:er|ir|re)(?:\s|$)|[^\W\d_]{3,}(?:ar|er|ir)(?:lo|la|le)s?(?:\s|$)"
)
"""An aim that is told with a pronoun."""


def told_to(row: Tokens, language: Language) -> Question | None:
    """What is to be done in a case or to an end, or who has to do something."""
    return _duty(row, language) or _falls_to(row, language)


def _duty(row: Tokens, language: Language) -> Question | None:
    """ "En cas d'incendie, il faut fermer les portes": en cas d'incendie, que faut-il faire ?"""
    found = _DUTY[language].fullmatch(masked(row).rstrip(" .;!"))
    case = "case" if found and found["case"] else "tail"
    if not found or not found[case] or not _stands_alone(found[case].strip(" ,"), language):
        return None
    deed, thing = _A_DEED.match(found["what"]), found["must"] and _A_THING.match(found["what"].strip())
    if not (deed or thing) or not 1 <= count(found["what"]) <= _LONGEST_DEED:
        return None
    form = _ASKED[language][(found["must"] or found["fits"] or "is").lower()].format((found["is"] or "").lower())
    asked = text(form if deed else form.removesuffix(" faire"))
    begin = found.end("what") - len(found["what"].lstrip())
    said = strip(cut(row, *found.span(case)), " ,")
    if case == "tail":
        return Question(capital(_what(join((asked, said), " "), language)), (begin, found.end("what")))
    return Question((*capital(said), *text(", "), *_what(asked, language)), (begin, found.end()))


def _what(asked: Tokens, language: Language) -> Tokens:
    template = language.questions["one what"]
    return worded(template.replace("que ", "qu’", 1) if VOWEL.match(plain(asked)) else template, verb=asked)


def _stands_alone(case: str, language: Language) -> bool:
    """Whether a case or aim names what it is about."""
    found = [word.lower for word in words(case)]
    back = language.demonstratives | (language.pronouns - language.articles)
    return 2 <= len(found) <= _LONGEST_CASE and not back & set(found[1:]) and not _TO_IT.search(case)


_FALLS_TO = ByLanguage(
    NEVER,
    fr=pattern(
        r"il\s(?P<verb>appartient|revient|incombe)\s(?:(?:donc|ainsi|alors|aussi|également|en principe|seulement)\s)?(?P<who>(?:aux?|à (?:la|chaque|tout|toute|un|une))\s[^,;:]+?|à l['’][^,;:]+?)\s(?P<what>d(?:e\s|['’])(?:(?:se|ne pas)\s|s['’])?[^\W\d_]{2,}(?:er|ir|re)\s[^;:]+)",
        re.IGNORECASE,
    ),
    es=pattern(
        r"(?:le\s)?(?P<verb>corresponde|compete|incumbe)\s(?P<who>(?:al|a la|a los|a las|a cada)\s[^,;:]+?)\s(?P<what>[^\W\d_]{2,}(?:ar|er|ir)\s[^;:]+)",
        re.IGNORECASE,
    ),
)  # fmt: skip
"""Whose task something is."""


def _falls_to(row: Tokens, language: Language) -> Question | None:
    """ "Il appartient au maire de convoquer le conseil": à qui appartient-il de convoquer le conseil ?"""
    found = _FALLS_TO[language].fullmatch(masked(row).rstrip(" .;!"))
    if not found or not _stands_alone(found["what"], language) or not 1 <= count(found["who"]) <= 10:
        return None
    verb = found["verb"].lower()
    what = strip(cut(row, *found.span("what")), " .;!")
    asked = worded(language.questions["falls to"], verb=text(_ASKED[language].get(verb, verb)), subject=what)
    return Question(asked, found.span("who"))
