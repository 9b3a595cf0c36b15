"""How a German list is asked for: by the things that its label counts, or by the noun that all its entries end in."""

import re

from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import number, small_first, worded
from notecards.extract.german.articles import definite
from notecards.extract.german.facets import facet
from notecards.extract.german.noun_phrases import PREPOSITIONS
from notecards.extract.german.openings import say_what_they_do
from notecards.extract.here import Here, lowered
from notecards.extract.languages.german import GERMAN
from notecards.extract.lists.entries import entries_of
from notecards.extract.patterns import pattern
from notecards.extract.terms import split
from notecards.extract.words import Word, words
from notecards.tokens import Tokens, cut, masked, plain, strip, text


def list_front(here: Here, named: Tokens, length: int) -> Tokens:
    """The question for a whole list by what its things are called; empty where nothing tells."""
    if TOLD_TO_NAME.match(masked(named)):
        n = number(length, GERMAN)
        told = {str(length), plain(n)} & {word.lower for word in words(plain(named))}
        return worded("{}" if told else GERMAN.questions["points"], subject=named, n=n)
    if len(words(plain(named))) > 1 and words(plain(named))[-1].lower in PREPOSITIONS:
        return worded(GERMAN.questions["list clause"], subject=(*named, *text(" …")), n=number(length, GERMAN))
    behind = _BEHIND_A_NAME.fullmatch(masked(named))
    if behind:
        parts = {"n": text(behind["n"]) if behind["n"] else number(length, GERMAN), "things": text(behind["things"])}
        return worded(GERMAN.questions["list things"], subject=cut(named, *behind.span("name")), **parts)
    named = _without_announcement(named)
    return _counted(here, named, length) if clause_of(masked(named), GERMAN) else _of_a_kind(here, named, length)


def behind_a_number(named: Tokens) -> Tokens:
    """ "Wichtige Befugnisse" as it is counted, three "wichtigen Befugnisse"; "Die Rechte" without its article."""
    named = cut(named, 4) if plain(named).startswith("Die ") else named
    found = _ATTRIBUTE.match(plain(named))
    return (*text(f"{found[0].lower()}n"), *cut(named, found.end())) if found else named


_ATTRIBUTE = pattern(r"[A-ZÄÖÜ][a-zäöüß]+e(?=\s[A-ZÄÖÜ])")


def _without_announcement(named: Tokens) -> Tokens:
    said = _ANNOUNCED.search(masked(named))
    return cut(named, 0, said.start()) if said else named


TOLD_TO_NAME = pattern(r"(?:Be)?[Nn]ennen? (?:[Ss]ie )?\w")
"""A task that a list answers: "Nennen Sie drei Bänder des Knies"."""
_ANNOUNCED = pattern(r"(?:[.;]\s(?:Diese|Sie|Es)\s(?:sind|lauten))?\s(?:wie folgt|folgende)(?:\szusammen)?$")
"""How a label ends that only says that a list follows."""
_BEHIND_A_NAME = pattern(
    r"(?P<name>[^:]{2,40}):\s(?:Es werden|Man unterscheidet|Es gibt|Unterschieden werden)\s(?:die\s)?(?:folgende[nr]?\s)?"
    r"(?:(?P<n>zwei|drei|vier|fünf|sechs|sieben|[2-7])\s)?(?P<things>(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+)(?:\sunterschieden)?"
)
""" "Wolken: Es werden folgende zwei Typen unterschieden"."""
_COUNTED = pattern(
    r"(?P<head>.+?)\s(?:(?P<by>durch|über|für|gegen|um|aus|mit|von|nach|bei)\s)?(?:(?:die|den)\s(?:folgenden\s)?)?(?P<n>\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\s"
    r"(?P<things>(?:[a-zäöüß]+en?\s)?[A-ZÄÖÜ][\w-]+)(?P<tail>(?:\s[a-zäöüß]+){0,2})"
)
"""A sentence that counts what is listed below it."""


def _counted(here: Here, named: Tokens, length: int) -> Tokens:
    """ "Die Einigung erfolgte über drei Kriege": über welche drei Kriege erfolgte die Einigung?"""
    found = _COUNTED.fullmatch(masked(named).rstrip(" .:"))
    if not found or GERMAN.numbers.get(found["n"], found["n"]) not in (length, str(length)):
        return ()
    table, clause = GERMAN.questions, clause_of(masked(named), GERMAN)
    said = {"n": text(found["n"]), "things": text(found["things"])}
    by = found["by"] or ""
    bare = clause and clause.start == clause.subject[0] and clause.verb[1] == found.end("head")
    if clause is None or not bare or "," in found["head"]:
        return worded(table["list things"], subject=named, **said)
    subject = strip(cut(named, *clause.subject))
    if is_pronoun(subject, GERMAN) and len(words(plain(subject))) == 1:
        return worded(table["which things"], **said)
    which = "welchen" if by in _DATIVE else "welche"
    parts = {
        "verb": text(plain(cut(named, *clause.verb))),
        "subject": _inside(subject, here),
        "rest": text(found["tail"]),
    }
    things = text(f"{found['n']} {found['things']}")
    if not by:
        return worded(table["which"], things=things, **parts)
    return worded(table["which of"], preposition=text(by.capitalize()), which=text(which), things=things, **parts)


_DATIVE = frozenset("aus mit von nach bei".split())


def _inside(subject: Tokens, here: Here) -> Tokens:
    small = words(plain(subject))[0].lower in GERMAN.function | GERMAN.demonstratives
    return small_first(subject) if small else lowered(subject, here.note)


def _of_a_kind(here: Here, named: Tokens, length: int) -> Tokens:
    """ "Prophase, Metaphase, Anaphase" below "Mitose": welche drei Phasen hat die Mitose?"""
    entries = [split(entry.tokens) or (entry.tokens,) for entry in entries_of(here.statement)]
    heads = [words(plain(entry[0])) for entry in entries]
    last = {next((kind for kind in _KINDS if _ends_in(found, kind)), "") for found in heads}
    kind = last.pop() if len(last) == 1 and len(heads) == length else ""
    if not kind or kind in plain(named).lower() or len(words(plain(named))) > 6:
        return ()
    things, n = text(_KINDS[kind]), number(length, GERMAN)
    owner = definite(named, here.note)
    if owner and kind in _PARTS:
        return worded(GERMAN.questions["parts of"], n=n, things=things, subject=owner)
    return worded(GERMAN.questions["things of"], n=n, things=things, subject=named)


def _ends_in(found: list[Word], kind: str) -> bool:
    """Whether an entry is a noun of a kind, with a year before or behind it at most."""
    named = [word for word in found if not re.fullmatch(r"[\d/–-]+", word.text)]
    return bool(named) and named[-1].text[:1].isupper() and named[-1].lower.endswith(kind)


_PARTS = frozenset("phase schicht stufe ebene".split())
_KINDS = {
    "phase": "Phasen", "schicht": "Schichten", "stufe": "Stufen", "ebene": "Ebenen", "krieg": "Kriege", "versicherung": "Versicherungen", "prinzip": "Prinzipien", "recht": "Rechte", "gesetz": "Gesetze",
    "theorie": "Theorien", "modell": "Modelle", "zelle": "Zellen", "form": "Formen", "art": "Arten", "vertrag": "Verträge", "gruppe": "Gruppen", "hormon": "Hormone", "enzym": "Enzyme", "klage": "Klagen", "steuer": "Steuern", "regel": "Regeln",
}  # fmt: skip
"""Nouns that entries may end in, and their plural."""
_ELSEWHERE = pattern(
    r"(?:Fälle?|Slides?|Folien?|Seiten?|S\.|Kapitel|Kap\.|Blatt|Übung(?:en)?|Woche|Vorlesung|Skript|Aufgaben?)\s\d+(?:\s?[-–]\s?\d+)?(?:\s\([^()]*\))?"
)


def points_elsewhere(named: Tokens, rows: list[Tokens]) -> bool:
    """ "Fälle 5", "Slides 6": entries that say where something stands are no list to learn, nor those that "Dazu gehören" is above."""
    label = masked(_without_announcement(named)).rstrip(" .:")
    if _OPEN.search(label) or (_LEANS.match(label) and not label.endswith("?") and not _COUNTED.fullmatch(label)):
        return True
    told = [row for row in rows if masked(row)[:1].isupper() and say_what_they_do(words(masked(row)))]
    if 2 * len(told) >= len(rows) and not _COUNTED.fullmatch(label) and facet(named) is None:
        return True  # each says something of what stands above
    return 2 * sum(_ELSEWHERE.fullmatch(plain(row).strip()) is not None for row in rows) >= len(rows)


_LEANS = pattern(r"(?:Diese[rsmn]?|Dies|Sie|Er|Dazu|Dabei|Hierzu|Hierbei|Daraus|(?:Zu|Bei|Aus|Mit|In) diese[nrm])\s")
"""How a label opens that says nothing without what stands before it."""
_OPEN = pattern(r"\s(?:unter anderem|u\.\s?a\.|z\.\s?B\.|zum Beispiel|beispielsweise|etwa)$")
"""How a label ends below which not all stands."""
