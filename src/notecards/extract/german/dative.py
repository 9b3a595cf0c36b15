"""The dative and the genitive of a German noun phrase, as far as its words tell."""

import re

from notecards.extract.german.noun_phrases import is_noun
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import TokenKind, Tokens, cut, plain, text

_ONE = {
    "der": "dem",
    "das": "dem",
    "ein": "einem",
    "eine": "einer",
    "jeder": "jedem",
    "jede": "jeder",
    "jedes": "jedem",
    "kein": "keinem",
    "keine": "keiner",
}
_MANY = {
    "die": "den",
    "alle": "allen",
    "beide": "beiden",
    "mehrere": "mehreren",
    "viele": "vielen",
    "einige": "einigen",
}
_WEAK = pattern(
    r"(?:ent|ant|(?<!ge)ist|(?:sol|pir|autom|okr|diplom|kandid|magn)at|oge|(?:tor|prob|irm)and)$", re.IGNORECASE
)
"""Masculine nouns that take -en: "dem Patienten"."""


_SEVERAL_SUCH = pattern(r"[A-ZÄÖÜa-zäöüß][a-zäöüß]+(?:ig|isch|lich|bar|sam|iv|al|ell|ent|ant|är|iert|t)e$")
""" "Demokratische Institutionen"."""
_LATIN = pattern(r"(?:[^aeoh]us|os)$")
"""Nouns whose genitive is like their nominative."""


def dative(subject: Tokens, *, several: bool) -> Tokens:
    """ "Die Zähler" -> "den Zählern"; empty where the phrase is none of an article, adjectives and a noun. several: whether its verb is a plural."""
    if len(subject) != 1 or subject[0].kind is not TokenKind.TEXT:
        return ()
    found = words(plain(subject))
    n = next((i for i, word in enumerate(found) if i and is_noun(word)), 0)
    article, noun = found[0].lower, found[n].text
    if n == 0:
        bare = len(found) == 1 and is_noun(found[0])
        return text(with_n(noun) if several else noun) if bare else ()
    if several and n == 1 and _SEVERAL_SUCH.match(found[0].text) and len(found) == 2:
        return text(f"{found[0].lower}n {with_n(noun)}")
    head = _MANY.get(article, "") if several else "der" if article == "die" else _ONE.get(article, "")
    masculine = article == "der" and not several
    if several:
        noun = with_n(noun)
    elif masculine and (noun.endswith("e") or _WEAK.search(noun)):
        noun += "n" if noun.endswith("e") else "en"
    middle = [re.sub(r"(?:e|er|es|en)$", "en", word.text) for word in found[1:n]]
    if not head or any(not word.endswith("en") for word in middle):
        return ()
    return (*text(" ".join([head, *middle, noun])), *cut(subject, found[n].end))


def genitive(named: Tokens) -> Tokens:
    """ "Die Niere" -> "der Niere", "der binäre Baum" -> "des binären Baums"; empty where the phrase is none of an article, adjectives and a noun."""
    whole = dative(named, several=False)
    said = plain(whole)
    if not said.startswith("dem "):
        return whole
    found = words(said)
    noun = next((word for word in found if is_noun(word)), found[-1])
    weak = plain(named).startswith("der ") and noun.text.endswith(("en", "n")) and noun.text not in plain(named).split()
    same = weak or _LATIN.search(noun.text)
    ending = "" if same else "es" if noun.text.endswith(("s", "ß", "x", "z")) else "s"
    return text(f"des {said[4 : noun.end]}{ending}{said[noun.end :]}")


def with_n(noun: str) -> str:
    return noun if noun.endswith(("n", "s")) or not noun[-1:].islower() else f"{noun}n"
