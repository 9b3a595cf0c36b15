"""Spanish sentences without a subject before the verb: "Se requieren dos accesos", "Cuando falla, se genera una excepción"."""

import re

from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.here import Note, lowered
from notecards.extract.languages.spanish import SPANISH
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import OPAQUE, Tokens, cut, masked, plain, strip, text

_DONE = pattern(
    r"(?P<opening>(?:Cuando|Si|Para|En|Con|Al|Por|Durante|Tras|Mediante)\s[^,;:]{3,140},\s|(?:Para|En|Con|De|Del|A|Al|Desde|Mediante|Durante)\s(?:(?!\sque\s)[^,;:]){3,60}?\s(?=se\s))?[Ss]e (?P<verb>[^\W\d_]+) (?P<what>[^,;:.]+)"
)
_PARENTHESIS = pattern(r"\([^()]*\)")
_WHAT = pattern(
    rf"(?:el|la|los|las|un|una|unos|unas|más|mas|otr[oa]s?|[{OPAQUE}]+|vari[oa]s|much[oa]s|much[oa]|tant[oa]s?|\d+|dos|tres|cuatro|cinco|seis|[^\W\d_]{{4,}}(?:s|ción|dad|miento))\s"
)
_LIST_GOES_ON = pattern(r",\s[^,;:.]{3,40}(?:,|\s(?:y|e|o)\s)")
_CIRCUMSTANCE = pattern(
    r"\s(?=(?:(?:en|sobre|entre) (?:el|la|los|las|cada)\s(?!caso)\w+|para|mediante|cuando|si|durante|a través de|con el fin de|porque|debido a)\s)"
)


def is_done(row: Tokens) -> Question | None:
    """ "Se requieren más accesos para traducir la dirección": what is required to translate it."""
    whole = _PARENTHESIS.sub(lambda inner: "x" * len(inner.group()), masked(row))
    found = _DONE.match(whole)
    verb = _singular(found["verb"].lower()) if found else ""
    if not found or not verb or not _WHAT.match(found["what"] + " "):
        return None
    start, end = found.span("what")
    circumstance = _CIRCUMSTANCE.search(found["what"])
    stop = start + circumstance.start() if circumstance else end
    if not 2 <= count(whole[start:stop]) <= 20 or words(whole[start:stop])[0].lower in SPANISH.pronouns:
        return None
    rest = (*text(" "), *strip(cut(row, stop, end))) if circumstance else ()
    opening = strip(cut(row, *found.span("opening")), " ,") if found["opening"] else ()
    if not opening and not rest:
        return None
    if any(word.lower in SPANISH.demonstratives for word in words(plain((*opening, *rest)))) or _LIST_GOES_ON.match(
        whole, stop
    ):
        return None
    asked = worded(SPANISH.questions["is done"], verb=text(verb), rest=rest)
    if opening:
        asked = (*opening, *text(", "), *worded(SPANISH.questions["is done then"], verb=text(verb), rest=rest))
    return Question(asked, (start, stop))


_TURNED = pattern(
    r"(?P<what>(?:El|La|Los|Las)\s[^,;:.]{2,60}?)\s(?:lo|la|los|las)\s(?P<verb>[^\W\d_]+)\s(?P<who>(?:el|la|los|las|un|una|unos|unas)\s[^,;:.]+)"
)


def acted_on(row: Tokens, note: Note) -> Question | None:
    """ "El paludismo lo causa un protozoo": what causes it?"""
    found = _TURNED.fullmatch(masked(row).rstrip(" .;!"))
    verb = _singular(found["verb"].lower()) if found else ""
    verb = verb or (found["verb"].lower() if found and found["verb"].lower() in SPANISH.verbs else "")
    if not found or not verb or not 1 <= count(found["what"]) <= 9:
        return None
    what = lowered(strip(cut(row, *found.span("what"))), note)
    return Question(worded(SPANISH.questions["who or what"], verb=text(verb), subject=what), found.span("who"))


_CLEFT = pattern(
    r"(?:(?P<case>(?:En|Para|Con|Durante|Según)\s[^,;:]{3,60}?),?\s)?(?:es|era|fue|son|eran|fueron|Es|Fue|Son)\s(?P<who>(?:el|la|los|las)\s[^,;:.]{3,60}?|[A-ZÁÉÍÓÚ][^,;:.]{3,60}?)\s(?:(?:es|son)\s)?(?P<that>quien|quienes|el que|la que|los que|las que)\s(?P<rest>[^;:.]+)"
)
_MAY_BE = pattern(
    r"(?P<verb>Pued[eo]n?|Podrán?|Debe[n]?) ser (?P<what>[^\W\d_]+(?:\s(?!(?:tanto|solo|sólo|todo|por|de|en|con|a|para)\b)[^\W\d_]+)?) (?P<who>(?:tanto|cualquier|todos? l[oa]s?|solo|sólo|únicamente|las?|los|quienes|personas)\s[^;:.]+)"
)


def who_does(row: Tokens) -> Question | None:
    """ "Es el Estado quien fija los precios", "Pueden ser socios tanto ... como ...": who does, who may be that?"""
    whole = masked(row).rstrip(" .;!")
    found = _CLEFT.fullmatch(whole)
    opens = next((word.lower for word in words(found["rest"])), "") if found else ""
    if found and opens and opens not in SPANISH.negations and opens != "se":
        several = found["that"] in ("quienes", "los que", "las que")
        rest = strip(cut(row, found.start("rest"), found.start("rest") + len(_AND_BUT.split(found["rest"])[0])))
        asked = worded(SPANISH.questions["who several" if several else "who"], rest=rest)
        case = (*cut(row, *found.span("case")), *text(", ")) if found["case"] else ()
        return Question((*case, *small_first(asked)) if case else asked, found.span("who"))
    found = _MAY_BE.fullmatch(whole)
    if not found:
        return None
    told = small_first(cut(row, found.start("verb"), found.end("what")))
    several = found["verb"].endswith("n")
    return Question(worded(SPANISH.questions["who several" if several else "who"], rest=told), found.span("who"))


_AND_BUT = pattern(r",\s(?:pero|aunque|mientras|y)\s")


def _singular(verb: str) -> str:
    """The verb as a question about one thing has it: "requieren" -> "requiere"; empty where it is no known verb."""
    past = re.match(r"(?P<stem>\w+)(?:a|ie)ron$", verb)
    one = f"{past['stem']}{'ó' if verb.endswith('aron') else 'ió'}" if past else verb.removesuffix("n")
    if past or re.search(r"[^c]i?ó$", verb):
        return one if one in SPANISH.verbs or f"{one[:-1]}a" in SPANISH.verbs or f"{one[:-2]}e" in SPANISH.verbs else ""
    return one if one in SPANISH.verbs and SPANISH.conjugates(verb) else ""
