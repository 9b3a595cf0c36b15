"""The lines above a question that say of what it asks: headings, labels, the title of the note, the work it introduces."""

import re
from functools import lru_cache
from itertools import islice

from notecards.extract.about.labels import LISTING, LONGEST_LABEL, is_generic, label, leading_term, name_of
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.statements import Statement
from notecards.extract.words import REMEMBERED, count, words
from notecards.tokens import Tokens, cut, masked, plain, text, unmarked


def context_of(here: Here) -> tuple[tuple[Tokens, ...], tuple[int, ...]]:
    """The subject's line above a question, outermost first, and the lines it came from.

    The nearest headings that name something, then the labels the statement stands under; the title where there is neither.
    """
    parts = _named_headings(here)
    for parent in here.parents:
        if _LEADS_ON[here.language].search(masked(parent.tokens)):
            continue
        named = _whole_label(parent) or name_of(parent, here.language)
        if named and not is_generic(plain(named), here.language) and not parent.task:
            parts.append((named, parent.span.first))
        elif _A_TIME[here.language].fullmatch(plain(label(parent.tokens))):
            parts.append((label(parent.tokens), parent.span.first))
    parts = parts or _read_before(here)
    parts = [*_titled(here, parts), *parts]
    if not here.parents:
        parts += introduced(here)
    return tuple(part for part, _ in parts[-4:]), tuple(line for _, line in parts[-4:])


_LEADS_ON = ByLanguage(
    NEVER,
    de=pattern(
        r"\swie folgt\b|^[^:]+\sfolgenden?\s[^:]+:?$|^(?:Dies|Sie|Es|Daraus|Dabei|Hierbei)\s[a-zäöüß]+\s[^:]+:$"
    ),
)
"""A sentence that only leads to the list below it: "Dies geschieht wie folgt:"."""
_A_TIME = ByLanguage(
    NEVER,
    de=pattern(
        r"(?:(?:Anfang|Mitte|Ende)\s)?(?:\d{1,2}\.\s)?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter)\s(?:1\d{3}|20[01]\d)"
    ),
)
"""A label over what happened then: "Juni 1932:"; a learner's own days are younger."""


def _whole_label(parent: Statement) -> Tokens:
    """ "Cloud computing provides:" says more on a front than its subject alone."""
    row, whole = parent.tokens, masked(parent.tokens).rstrip(" *_")
    opens = whole.endswith((":", "：")) and not parent.nameless and count(whole) <= LONGEST_LABEL
    verbal = opens and len(words(whole)) > 1 and not leading_term(parent) and re.search(r"\w\s+\w+\s*[:：]$", whole)
    return label(row) if verbal and not LISTING.search(whole.rstrip(" :：")) else ()


def _named_headings(here: Here) -> list[tuple[Tokens, int]]:
    """The nearest headings that name something, outermost first; a title in the line below one may stand for it."""
    parts: list[tuple[Tokens, int]] = []
    for heading in reversed(here.headings):
        named, line = label(heading.tokens), heading.span.first
        if not named or is_generic(plain(named), here.language):
            named = _named_source(heading)
            line = heading.children[0].span.first if named else line
        if named:
            parts.insert(0, (named, line))
        if len(parts) == HEADINGS:
            break
    return parts


HEADINGS = 2
"""Headings on a front: the nearest alone ("How it works") often does not say of what."""


def _named_source(heading: Statement) -> Tokens:
    """The title in the first line below a heading that names nothing: `[title](url) | author | year`."""
    first = heading.children[:1]
    if not first or " | " not in masked(first[0].tokens):
        return ()
    title = next((t for t in first[0].tokens if t.text.strip()), None)
    return text(title.text) if title and title.target and count(title.text) <= LONGEST_LABEL else ()


def _read_before(here: Here) -> list[tuple[Tokens, int]]:
    """In a log, notes stand under "Notes:" after the line that names what was read: its linked title is their subject."""
    for elder in (*reversed(here.beside), *reversed(here.before)):
        linked = [
            t.text.strip("[] ")
            for t in elder.tokens
            if t.target and 1 <= count(t.text) <= 8 and not t.text.startswith("http")
        ]
        if linked:
            return [(text(linked[0]), elder.span.first)]
    return []


def _titled(here: Here, parts: list[tuple[Tokens, int]]) -> list[tuple[Tokens, int]]:
    """The note's title, where no first-level heading says what the note is about and the headings say little."""
    if len(parts) >= HEADINGS or (parts and any(heading.number == 1 for heading in here.headings)):
        return []
    named = here.note.title
    known = {plain(part).casefold() for part, _ in parts}
    if is_generic(named, here.language) or is_generic(named, here.note.language) or named.casefold() in known:
        return []
    return [(text(named), 0)] if 0 < count(named) <= LONGEST_LABEL else []


def introduced(here: Here) -> list[tuple[Tokens, int]]:
    """What the work under the nearest heading is about, where its first lines say "This paper introduces X"."""
    for heading in here.headings[-1:]:
        for first in islice((child for child in heading.children if child.tokens), 3):
            found = _introduces(masked(first.tokens))
            named = cut(first.tokens, *found.span("named")) if found else ()
            known = plain(label(heading.tokens)).casefold()
            if named and first != here.statement and plain(named).casefold() not in known:
                return [(unmarked(named), first.span.first)]
    return []


@lru_cache(maxsize=REMEMBERED)
def _introduces(first: str) -> "re.Match[str] | None":
    return _INTRODUCES.search(first)


_INTRODUCES = pattern(
    r"\b(?:(?:this|the|our) (?:paper|work|article|study|report)|we|the authors?|diese[rs]? (?:artikel|arbeit|aufsatz)|cet article|este (?:artículo|trabajo))\s+(?:introduces?|proposes?|presents?|describes?|"
    r"stellt|présente|propose|presenta|propone)\s+(?:(?:a|an|the|our|einen?|die|das|den|un|une|le|la|una|el)\s)?(?:(?:new|novel|neues?|neuen|nouveau|nouvelle|nuevo|nueva)\s)?(?P<named>[\w-]+(?:\s[\w-]+){0,3}?)(?=[.,:;(]|$|\s(?:which|that|for|to|a|an|in|vor|pour|para|que|qui)\b)",
    re.IGNORECASE,
)
