"""English: several names in one line, each with what it is in brackets, and lines that say first what a thing is and name it in brackets."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import definition_question
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text

NAME = "children"
_LABEL = pattern(r"(?P<label>[^:()=→]{3,40}?):\s+(?=\w)")
_ITEM = pattern(
    r"(?P<name>\b(?!(?:vs?|versus|and|or)\b)[A-Za-z][\w'’/-]*(?:\s(?!vs?\b|versus\b|and\b|or\b)[\w'’/-]+){0,3})\s?\(\s?(?P<gloss>[^()]{4,90}?)\s?\)"
)
_BETWEEN = pattern(
    r"\s*(?:[,;/&]|\bvs?\b\.?|\bversus\b|\band\b|\bor\b|[A-Za-z][\w'’-]*(?:\s[\w'’-]+)?\s?(?=,))*\s*", re.IGNORECASE
)
"""What may stand between two of them: signs, and names without a gloss."""
_NO_GLOSS = pattern(
    r"(?:e\.?g\.?|i\.?e\.?|see|cf|aka|a\.k\.a|also|or|and|the|like|such as|including|optional|if|when|not|only|abbr|pp?\.)\b|[^a-z]*$|.*(?:\d{4}|https?:|\?|=)",
    re.IGNORECASE,
)
_KINDS_OF = pattern(r"(?P<of>[A-Za-z][\w-]*)\s(?:types?|styles?|kinds?|forms?)", re.IGNORECASE)
""" "Leadership styles": each of them is a leadership."""
_NAMED_LAST = pattern(r"(?P<said>[^():;=→]{8,90}?)\s\((?P<name>[A-Z][a-z][\w-]*(?:\s[A-Za-z][\w-]+){0,2})\)\.?")


def glossed_row(here: Here) -> Yield:
    """ "Leadership styles: authoritarian (orders), democratic (consensus)": a card for each; "System of words (Morphology)": what is it?"""
    if here.statement.place not in (Place.BULLET, Place.STEP, Place.PARAGRAPH):
        return NOTHING
    last = _named_last(here)
    return given(here, [last]) if last else _several(here)


def _several(here: Here) -> Yield:
    row = here.statement.tokens
    whole = masked(row)
    if whole.count("(") < 2:
        return NOTHING
    label = _LABEL.match(whole)
    at = label.end() if label else 0
    items = []
    for found in _ITEM.finditer(whole, at):
        if not _BETWEEN.fullmatch(whole, at, found.start()):
            break
        items.append(found)
        at = found.end()
    loose = whole[at:].strip()
    ended = not loose or loose[0] in ".;" or (_BETWEEN.fullmatch(f"{loose},") is not None and count(loose) <= 4)
    if len(items) < 2 or not ended or any(_NO_GLOSS.match(found["gloss"]) for found in items):
        return NOTHING
    if clause_of(whole[: items[0].start("gloss")], here.language) or any(
        _opens_badly(here, found["name"]) for found in items
    ):
        return NOTHING
    if not label and any(count(found["gloss"]) < 2 for found in items):
        return NOTHING
    kind = _KINDS_OF.fullmatch(label["label"].strip()) if label else None
    facts = []
    for found in items:
        name, gloss = cut(row, *found.span("name")), trimmed(cut(row, *found.span("gloss")))
        shared = text(kind["of"].lower()) if kind else _noun_of_both(items) if found is items[0] else ()
        named = join((name, shared), " ") if shared else name
        front = definition_question(lowered(named, here.note), plain(gloss), here.language)
        facts.append(Found(Kind.DEFINITION, NAME, 0.66, gloss, front, asked=plain(name)))
    return given(_below(here, cut(row, 0, label.end("label"))) if label and not kind else here, facts)


def _noun_of_both(items: "list[re.Match[str]]") -> Tokens:
    """ "primary (...) vs secondary group (...)": both are groups."""
    one, other = (words(item["name"]) for item in (items[0], items[-1]))
    return (
        text(other[-1].text)
        if len(items) == 2 and len(one) == 1 and len(other) == 2 and other[-1].text.islower()
        else ()
    )


def _below(here: Here, label: Tokens) -> Here:
    named = replace(here.statement, tokens=label, place=Place.BULLET, children=())
    return replace(here, above=(*here.above, named))


def _opens_badly(here: Here, name: str) -> bool:
    found = [word.lower for word in words(name)]
    return found[0] in here.language.function or (
        found[0] in BASES and found[1:2] != [] and found[1] in here.language.articles
    )


def _named_last(here: Here) -> Found | None:
    """What a thing is and then, in brackets, its name, in a list where the next line does so too."""
    found = _NAMED_LAST.fullmatch(masked(here.statement.tokens))
    beside = [s for s in (*here.before[-1:], *here.after[:1]) if s.tokens]
    if not found or here.statement.children or not any(_NAMED_LAST.fullmatch(masked(s.tokens)) for s in beside):
        return None
    said, name = {word.lower for word in words(found["said"])}, [word.lower for word in words(found["name"])]
    initials = "".join(word[:1] for word in found["said"].lower().split())
    if said & set(name) or "".join(name) == initials or count(found["said"]) < 3:
        return None
    if clause_of(found["said"], here.language) or words(found["said"])[0].lower in here.language.prepositions:
        return None
    row = here.statement.tokens
    term, back = cut(row, *found.span("name")), cut(row, *found.span("said"))
    front = definition_question(lowered(term, here.note), plain(back), here.language)
    return Found(Kind.DEFINITION, NAME, 0.7, trimmed(back), front, asked=plain(term))
