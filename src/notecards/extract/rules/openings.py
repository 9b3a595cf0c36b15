"""What a sentence opens with and does not state: "note that", "thus", "it is ... which", "Why:"; and sentences that lead through a text."""

import re

from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import capital
from notecards.extract.german.openings import with_a_small_verb
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.romance.openings import without_also
from notecards.extract.romance.terms import REMARK
from notecards.extract.words import count, holds
from notecards.tokens import OPAQUE, Tokens, cut, join, masked


def is_signpost(text: str) -> bool:
    """Whether a sentence says where a text goes: "in the next section we look at ..."."""
    return bool(_SIGNPOST.search(text))


def without_opening(row: Tokens, here: Here) -> Tokens:
    """A sentence from where it begins to state something."""
    opened = _without_connector(_without_cleft(_without_note_that(_without_aside(row, here)), here), here)
    return _without_example(_without_where(opened), here)


_ASIDE = ByLanguage(
    NEVER,
    en=pattern(
        r"^(?P<said>(?:[^\s,]+\s){0,5}[^\s,]+),\s(?:however|on the other hand|in turn|by contrast|in contrast|meanwhile|therefore|too|of course|for instance|for example|(?:either|whether)\s[^,;:]{3,60}),(?=\s)",
        re.IGNORECASE,
    ),
    fr=pattern(
        r"^(?P<said>(?:[^\s,]+\s){0,5}[^\s,]+),\s(?:(?:quant à )?(?:lui|elle|eux|elles)|au contraire|en revanche|par contre|cependant|toutefois|en effet|en outre|par ailleurs|par conséquent|d['’]ailleurs),(?=\s)",
        re.IGNORECASE,
    ),
)


def _without_aside(row: Tokens, here: Here) -> Tokens:
    """ "Trade, on the other hand, is ..." states that trade is ...."""
    found = _ASIDE[here.language].match(masked(row))
    return (*cut(row, 0, found.end("said")), *cut(row, found.end())) if found else row


_EXAMPLE = ByLanguage(
    pattern(r"\s(?:Ex|ex|Exemples?|Ej|ej|Ejemplos?|Bsp|Beispiele?|Esempio|Exemplo)\.?\s?:\s"), en=NEVER
)


def _without_example(row: Tokens, here: Here) -> Tokens:
    """What stands before "Ex :" inside a sentence."""
    found = _EXAMPLE[here.language].search(masked(row))
    return cut(row, 0, found.start()) if found and count(masked(row)[: found.start()]) >= 4 else row


def _without_where(row: Tokens) -> Tokens:
    """ "where $p$ is the pressure" says what a symbol of the formula above it is."""
    found = _WHERE.match(masked(row))
    return cut(row, found.end()) if found and not masked(row).rstrip().endswith((",", ":")) else row


_WHERE = pattern(
    rf"(?:where|wobei|wo|où|donde|dove|onde),?\s+(?=[{OPAQUE}]+\s+(?:is|are|ist|est|es|è|é)\b)", re.IGNORECASE
)


def _without_note_that(row: Tokens) -> Tokens:
    """ "Note that X is ..." states that X is ...."""
    found = re.match(
        r"^(?:note|remember|recall|nb)\s+(?:that\s+)?(?=[\w"
        + OPAQUE
        + r"]+\s+\w+\s+\w)|^(?:nb|note):\s+|^\([^()]{2,40}\)\s+(?=[A-Z])|^in other words,?\s+|^(?:and\s)?it (?:turns out|follows|can be shown|is known|is well known|has been shown) that\s(?=\w)|^it turns out\s(?=\w)",
        masked(row),
        re.IGNORECASE,
    )
    return trimmed(cut(row, found.end())) if found else row


_CLEFT = ByLanguage(
    NEVER,
    en=pattern(
        r"^it(?:['’]s|\s+is|\s+was)\s+(?:really|only|precisely|exactly|mainly)?\s*(?=(?:the|this|our|a|an)\s)(?P<what>.{5,80}?)\s(?P<link>which|that|who)\s+(?=\w+s\b|\w+ed\b)",
        re.IGNORECASE,
    ),
    fr=pattern(
        r"^(?:c['’]est|ce sont)\s(?P<what>(?:le|la|les|ce|cet|cette|ces)\s[^,;:]{3,60}?|l['’][^,;:]{3,60}?)\squi\s(?=\w)",
        re.IGNORECASE,
    ),
)


def _without_cleft(row: Tokens, here: Here) -> Tokens:
    """ "It is the separate state which allows X" states that the separate state allows X; so does "C'est X qui permet Y"."""
    found = _CLEFT[here.language].match(masked(row))
    if _DEFINES_ABOVE[here.language] and not (here.before or here.parents) and here.text.startswith(masked(row)[:16]):
        return row  # "C'est l'acte qui lie les parties" right below "Le contrat"
    return join((cut(row, *found.span("what")), cut(row, found.end())), " ") if found else row


_DEFINES_ABOVE = ByLanguage(False, fr=True)
"""Whether such a sentence right below a heading says what that is."""
_SIGNPOST = pattern(
    r"\bwe\s(?:have\s|had\s|will\s|shall\s|briefly\s|now\s|then\s|first\s|also\s|can\s|already\s)*(?:discuss(?:ed)?|introduced?|looked?|talk(?:ed)?|mention(?:ed)?|consider(?:ed)?|turn|covered?|picture|recall|cover)\b"
    r"|\bas we (?:saw|have seen|will see)\b|\b(?:in|from) the (?:last|previous|next|following|above) (?:section|chapter|lecture|post|part|video)\b|^to (?:answer|understand|see) (?:this|that)\b|\blet(?:['’]s| us)\s",
    re.IGNORECASE,
)
"""A writer who leads readers through a text: where it goes, not what is so."""
_ENGLISH_CONNECTOR = pattern(
    r"^(?:(?:and|but|also|however|so)\s?:\s+|(?:and|but|so|thus|therefore|hence|consequently|accordingly|however|moreover|furthermore|additionally|in addition|as well|so instead|also|really|actually|basically|once again|again|for example|for instance|meanwhile|similarly|conversely|by contrast|in contrast|on the (?:other|one) hand|finally|specifically|ultimately|overall|still|instead|lastly|unfortunately|fortunately|importantly|notably|interestingly|surprisingly|additionally|clearly|obviously|naturally|in fact|indeed|of course|as a result|nevertheless|nonetheless|likewise|in particular|more (?:abstractly|generally|precisely|formally)|as the name (?:suggests?|implies|says)|as (?:mentioned|said|noted) (?:above|before)),\s+"
    r"|also\s+(?=[a-z]+(?:ed|[a-rt-z]s|uilt|ought|aught|gave|made|held|led|ept|sent)\s)|but\s+(?!that\b|not\b)|and\s+(?=(?:the|an?|this|these|it|they|each|every)\s)|so\s+(?=(?:the|an?|if|when|it|they|most|in|this)\s))",
    re.IGNORECASE,
)


def _without_connector(row: Tokens, here: Here) -> Tokens:
    """ "Thus, the rate falls" states that the rate falls; German capitals of a verb that opens a line go too."""
    opened = _FROM_ITS_VERB[here.language](row, here)
    if opened is not row:
        return opened
    found = _CONNECTOR[here.language].match(masked(row))
    return capital(cut(row, found.end())) if found and count(masked(row)[found.end() :]) >= 4 else row


_BEFORE_AN_ARTICLE = r"(?=(?:el|la|los|las|un|una|le|les|une|il|lo|i|gli|o|a|os|as|um|uma|cada|chaque|ogni)\s|l['’])"
_ROMANCE_CONNECTOR = pattern(
    rf"^(?:(?:es decir,?|mais|or,?)\s+{_BEFORE_AN_ARTICLE}|(?:por eso|por lo tanto|por tanto|por consiguiente|en consecuencia|además|en efecto|sin embargo|no obstante|en cambio|(?:del mismo|de igual) modo|de la misma manera|asimismo|por el contrario|por ejemplo"
    r"|donc|ainsi|par conséquent|en conséquence|de plus|en effet|en outre|par ailleurs|cependant|toutefois|néanmoins|pourtant|en revanche|par contre|au contraire|à l['’]inverse|inversement|de même|de ce fait|dès lors|d['’]ailleurs|d['’](?:une|autre) part|en fait|par exemple"
    r"|quindi|perciò|dunque|inoltre|infatti|tuttavia|invece|ad esempio|di conseguenza|pertanto|al contrario|portanto|por isso|além disso|assim|no entanto|porém|contudo|por exemplo)"
    rf"(?:,\s+|\s+{_BEFORE_AN_ARTICLE}))",
    re.IGNORECASE,
)
_SPANISH_CONNECTOR = pattern(
    _ROMANCE_CONNECTOR.pattern
    + r"|^(?:(?:en (?:resumen|conclusión|definitiva|realidad|síntesis|suma|otras palabras|concepto|este sentido|general)|dicho de otr[ao] (?:modo|manera|forma)|ahora bien|así pues|así|de hecho|por lo general|por otr[oa] (?:lado|parte)|por un lado|de (?:este|esta) (?:modo|manera|forma)|a su vez|básicamente|finalmente|por último|obviamente|evidentemente|lógicamente|luego|entonces),\s+"
    r"|(?:lo [^\W\d_]+(?: de todo)? es que|una de las cosas que [^,;:]{5,60}? es que|(?:revela|demuestra|muestra|señala|afirma|explica|indica|destaca|concluye|se (?:sabe|observa|ha visto|ha demostrado)) que),?\s+(?=(?:el|la|los|las)\s)"
    r"|(?:cabe|hay que|es (?:importante|necesario|preciso|conveniente|interesante)|conviene) (?:destacar|señalar|mencionar|recordar|notar|resaltar|remarcar|aclarar|saber|tener en cuenta|tener presente) que\s+|(?:recordemos|recuerda|recordar|nótese|notar|ten en cuenta|téngase en cuenta) que\s+)",
    re.IGNORECASE,
)
_CONNECTOR = ByLanguage(NEVER, en=_ENGLISH_CONNECTOR, romance=_ROMANCE_CONNECTOR, es=_SPANISH_CONNECTOR)


def _as_it_is(row: Tokens, here: Here) -> Tokens:
    return row


_FROM_ITS_VERB = ByLanguage(_as_it_is, de=with_a_small_verb, romance=without_also)
"""A sentence that opens with its verb, from there on."""


_REMARK = ByLanguage(NEVER, es=pattern(r"\W*(?:" + REMARK.pattern + r")[^:.]{0,20}:\s+", re.IGNORECASE))
"""A label that calls what follows a remark."""


def without_question_word(tokens: Tokens, here: Here) -> Tokens:
    """ "Why: alignment had to be known" states what follows the colon."""
    whole = masked(tokens)
    remark = _REMARK[here.language].match(whole)
    if remark:
        return cut(tokens, remark.end())
    found = re.match(r"^\W*(\w+)(\s\w+)?\W*[:：]\s+", whole) if holds(whole, ":", "：") else None
    if not found:
        return tokens
    asks = not found.group(2) and found.group(1).casefold() in here.language.interrogatives
    asks = asks or (not found.group(2) and found.group(1).casefold() in here.language.remarks)
    says = bool(found.group(2)) and clause_of(masked(tokens)[found.end() :], here.language) is not None
    return cut(tokens, found.end()) if asks or says else tokens
