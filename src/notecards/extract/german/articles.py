"""The definite article of a German noun that stands without one: by what the note itself writes, by its last part, by its ending."""

import re
from functools import cache

from notecards.extract.german.genders import ENDINGS, HEADS, SHORT
from notecards.extract.german.noun_phrases import DETERMINERS, is_noun
from notecards.extract.german.people import GIVEN_NAMES
from notecards.extract.german.persons import is_somebody
from notecards.extract.german.tables import PARTICIPLE, PLAIN_QUALITIES
from notecards.extract.here import Note
from notecards.extract.languages.german import GERMAN
from notecards.extract.languages.german_sides import FEMININE, MASCULINE, NEUTER
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words
from notecards.tokens import TokenKind, Tokens, cut, plain, text

_MASCULINE, _FEMININE, _NEUTER = "der", "die", "das"
_EVERY = frozenset((_MASCULINE, _FEMININE, _NEUTER))
_NOT_FEMININE = _EVERY - {_FEMININE}
_TOLD_BY: dict[str, frozenset[str]] = {
    "Der": frozenset((_MASCULINE,)),  # opening a sentence it is hardly ever a genitive
    "das": frozenset((_NEUTER,)),
    "einen": frozenset((_MASCULINE,)),
    **dict.fromkeys(("eine", "einer", "zur", "keine", "jede"), frozenset((_FEMININE,))),
    **dict.fromkeys(("dem", "im", "vom", "zum", "beim", "am", "ein", "einem", "kein", "des", "eines"), _NOT_FEMININE),
    "jeder": frozenset((_MASCULINE,)),
    "jedes": frozenset((_NEUTER,)),
}
"""What a word before a noun in the singular says of its gender. "die", "den", "der" may belong to a plural."""


def definite(name: Tokens, note: Note) -> Tokens:
    """ "Golgi-Apparat", "Kompetitive Hemmung", "Binärer Suchbaum" with their article: "der binäre Suchbaum"; empty where it is not sure."""
    found = words(plain(name))
    if not found or found[0].lower in GERMAN.function | DETERMINERS or found[0].text in GIVEN_NAMES:
        return ()
    stem = _attribute(found, note)
    at = 1 if stem else 0
    if is_somebody(plain(name)) or not _may_be_common(found[at]) or not _ends_there(plain(name), found, at):
        return ()
    article = article_of(found[at].text, note)
    if not stem:
        return _joined(f"{article} ", name) if article else ()
    told = _BY_ATTRIBUTE[found[0].text.removeprefix(found[0].text[: len(stem)])]
    return _joined(f"{told} {stem}e ", cut(name, found[1].start)) if article in ("", told) else ()


def superlative(name: Tokens, *, several: bool) -> Tokens:
    """ "Häufigste Ursache" with its article: "die häufigste Ursache"; empty for what is none."""
    most = _MOST.match(plain(name))
    if not most:
        return ()
    article, ending = ("die", "en") if several else (_BY_ATTRIBUTE[most["ending"]], "e")
    return (*text(f"{article} {most['stem'].lower()}{ending}"), *cut(name, most.end("ending")))


_MOST = pattern(
    r"(?P<stem>(?!Fest|Robust|(?:Unb|B)ewusst|Ernst|Tröst)(?:[A-ZÄÖÜ][a-zäöüß]*[sß]t|Einzig))(?P<ending>er|es|e)(?=\s[A-ZÄÖÜ])"
)


def _joined(opening: str, name: Tokens) -> Tokens:
    """One token where the name is mere text, so that its cases can be made."""
    plainly = all(token.kind is TokenKind.TEXT for token in name)
    return text(opening + plain(name)) if plainly else (*text(opening), *name)


_BY_ATTRIBUTE = {"e": _FEMININE, "er": _MASCULINE, "es": _NEUTER}


def _attribute(found: list[Word], note: Note) -> str:
    """The stem of the adjective before a noun, small: "kompetitiv"; empty where a name of a place or a noun stands there."""
    ending = _ENDING.search(found[0].text) if len(found) > 1 and is_noun(found[1]) else None
    stem = found[0].text[: ending.start()].lower() if ending else ""
    known = _LIKE_AN_ATTRIBUTE.search(stem) or stem in _PLACED or PARTICIPLE.match(stem) or stem in PLAIN_QUALITIES
    return stem if stem and (known or {f"{stem}e", f"{stem}en"} & note.lower) else ""


_ENDING = pattern(r"(?:e|er|es)$")
_LIKE_AN_ATTRIBUTE = pattern(r"\w(?:ig|isch|lich|bar|sam|iv|al|ell|ent|ant|är|os|iert|end)$")


_PLACED = frozenset("link recht ober unter inner äußer vorder hinter mittler".split())


def _may_be_common(word: Word) -> bool:
    """A word that by its capital and length may be a noun: no abbreviation, no number."""
    return word.text[:1].isupper() and not word.text.isupper() and len(word.text) > 2


def _ends_there(name: str, found: list[Word], at: int) -> bool:
    """Whether the noun ends the name, or another name for it, a bracket, a genitive or a preposition follows it."""
    if at + 1 == len(found):
        return True
    return name[found[at].end : found[at + 1].start] in (" (", "/") or found[at + 1].text in _FOLLOW


_FOLLOW = frozenset("der des von vom für im in zur zum auf an am mit bei gegen über".split())


def article_of(noun: str, note: Note) -> str:
    """The article that a noun takes in the singular; empty where nothing tells it."""
    for part in (noun, *_parts(noun, note)):
        told = _told(part, note)
        if told:
            return told
    return _by_head(noun.lower().rsplit("-", 1)[-1])


def _parts(noun: str, note: Note) -> list[str]:
    """The nouns of the note that a compound ends in, the longest first."""
    small = noun.lower()
    return sorted(
        (
            other
            for other in note.leading
            if len(other) > 3 and len(small) - len(other) > 2 and small.endswith(other.lower())
        ),
        key=len,
        reverse=True,
    )


def _told(noun: str, note: Note) -> str:
    """What the words before a noun in the note leave of the three articles, where that is one."""
    left = _EVERY
    for before in note.leading.get(noun, ()):
        left &= _TOLD_BY.get(before, _TOLD_BY.get(before.lower(), _EVERY))
    for genitive in (f"{noun}s", f"{noun}es"):
        if {"des", "eines"} & {word.lower() for word in note.leading.get(genitive, ())}:
            left &= _NOT_FEMININE
    return next(iter(left)) if len(left) == 1 else ""


@cache
def _heads() -> dict[str, str]:
    sides = ((_MASCULINE, MASCULINE), (_FEMININE, FEMININE), (_NEUTER, NEUTER))
    told = {side: article for article, nouns in sides for side in nouns}
    return told | {head: article for article, heads in HEADS.items() for head in heads} | SHORT


def _by_head(noun: str) -> str:
    """By the longest noun of the tables that it ends in, else by its ending."""
    heads = _heads()
    if noun in heads:
        return heads[noun]
    for at in range(2, len(noun) - 2):
        if noun[at:] in heads and (len(noun) - at > 3 or noun[at:] in SHORT):
            return heads[noun[at:]]
    return next((article for article, ending in ENDINGS.items() if re.search(ending, noun)), "")
