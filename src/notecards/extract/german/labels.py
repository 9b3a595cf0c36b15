"""How a German label is asked that names a side of what it stands under: "Ursachen:" -> "Was sind die Ursachen?"."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import worded
from notecards.extract.german.definitions import is_a_sentence
from notecards.extract.german.noun_phrases import is_noun
from notecards.extract.languages.german import GERMAN
from notecards.extract.languages.german_sides import FEMININE, MASCULINE, NEUTER, SEVERAL
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text

_ARTICLES = {
    **dict.fromkeys(MASCULINE, "der"),
    **dict.fromkeys(FEMININE, "die"),
    **dict.fromkeys(NEUTER, "das"),
    **dict.fromkeys(SEVERAL, "die"),
}
_SEVERAL = frozenset(SEVERAL)
_EITHER = {
    noun: article for article, nouns in (("der", MASCULINE), ("das", NEUTER)) for noun in nouns if noun in _SEVERAL
}
"""Nouns whose plural is their singular: what stands behind the label tells."""
_OF = frozenset("des der von vom im in bei beim für gegen zum zur eines einer am an nach aus zwischen".split())
_FIRST = pattern(
    r"(?:haupt|neben|kern|grund|leit|spät|früh|wirk|behandlungs|therapie|risiko|lern|unternehmens|vertrags|rechts|mess|regel|schutz|teil)$"
)
"""What may stand before such a noun in one word: "Hauptfolgen"."""
_WHERE = frozenset("sitz lokalisation standort schauplatz".split())
_WHO = frozenset(
    "sieger gewinner verlierer feldherr herrscher komponist künstler architekt vorgänger nachfolger thronfolger protagonist antagonist hauptvertreter begründer gründer erfinder entdecker autor teilnehmer vertreter akteure mitglieder gegner verbündete kriegsparteien beteiligte träger adressat anhänger zielgruppe".split()
)
_HOW = frozenset(
    "verlauf ablauf aufbau struktur prognose zusammensetzung haftung zuständigkeit verhalten ausgangslage ausgangssituation".split()
)
_HOW_MUCH = frozenset(
    "temperaturoptimum gewicht einwohnerzahl bevölkerungsdichte prävalenz inzidenz letalität mortalität häufigkeit kosten mindestkapital schmelzpunkt siedepunkt gefrierpunkt temperatur dichte".split()
)
_DONE = frozenset(
    "preisbildung vermeidung verhinderung bekämpfung erkennung erzeugung synchronisation initialisierung auswertung beseitigung bildung zerlegung verarbeitung übersetzung beurteilung berechnung messung bestimmung ermittlung umsetzung durchführung herstellung gewinnung fortpflanzung übertragung diagnostik finanzierung implementierung behandlung versorgung ernährung regulation steuerung innervation blutversorgung einteilung gliederung besteuerung kündigung geschäftsführung vertretung applikation".split()
)
_SAID = frozenset(
    "formel gleichung symbol these hauptthese kernthese gegenthese kernaussage hauptaussage aussage grundsatz regel grundregel faustregel rechtsgrundlage anspruchsgrundlage synonym synonyme abkürzung name motto zitat fragestellung leitfrage forschungsfrage kernfrage hypothese summenformel strukturformel reaktionsgleichung titel bezeichnung frist".split()
)


def side_question(term: Tokens, said: str = "") -> Tokens:
    """The question of a label that names a side: "Therapie" -> "Was ist die Therapie?", "Ziel des Bundes" -> "Was ist das Ziel des Bundes?"; else empty."""
    found = words(plain(term))
    side = _side(found[0]) if found else ""
    between = _BETWEEN_TWO.fullmatch(plain(term)) if side == "unterschied" else None
    if between:
        return worded(GERMAN.questions["difference"], subject=text(between["one"]), other=text(between["other"]))
    owned_by_name = len(found) == 2 and is_noun(found[1]) and found[1].text.endswith("s")  # "Ziel Metternichs"
    if (
        not side
        or count(plain(term)) > 9
        or (len(found) > 1 and found[1].lower not in _OF and not owned_by_name)
        or re.search(r"[,;?/|]", plain(term))
    ):
        return ()
    several = side in _SEVERAL and (side not in _EITHER or re.search(r",|\sund\s", said) is not None)
    verb = text("sind" if several else "ist")
    subject = (*text(f"{_ARTICLES[side] if several else _EITHER.get(side, _ARTICLES[side])} "), *term)
    table = GERMAN.questions
    if side in _WHERE:
        return worded(table["where"], verb=verb, subject=subject)
    if side in _WHO:
        return worded(table["whoever"], verb=verb, subject=subject)
    if side in _HOW and is_a_sentence(said):
        return worded(table["definition meant"], subject=term) if len(found) == 1 else ()
    if side in _HOW:
        return worded(table["how"], verb=verb, subject=subject)
    if side in _HOW_MUCH:
        return worded(table["how"], verb=text(f"hoch {plain(verb)}"), subject=subject)
    if side in _DONE:
        return worded(table["how"], verb=text("erfolgt"), subject=subject)
    if side in _SAID:
        return worded(table["how"], verb=text("lauten" if several else "lautet"), subject=subject)
    return worded(table["copula"], aux=verb, subject=subject)


_BETWEEN_TWO = pattern(
    r"Unterschied\s(?:zwischen\s)?(?P<one>[A-ZÄÖÜ][^,;:/]*?)(?:\s?/\s?|\s(?:[-–]|vs\.?|und|zu)\s)(?P<other>[A-ZÄÖÜ][^,;:/]*)"
)
"""What a label tells apart: "Unterschied Miete – Pacht"."""


def _side(first: Word) -> str:
    """The noun of the tables that a word is, or ends in behind "Haupt" or the like."""
    if not is_noun(first):
        return ""
    if first.lower in _ARTICLES:
        return first.lower
    return next(
        (side for side in _BY_LENGTH if first.lower.endswith(side) and _FIRST.fullmatch(first.lower[: -len(side)])), ""
    )


_BY_LENGTH = sorted(_ARTICLES, key=len, reverse=True)


def is_side(word: str) -> bool:
    """Whether a word of a label names a side of a thing."""
    return bool(_side(words(word)[0]))


def owned(noun: str, owner: Tokens) -> Tokens:
    """ "Ursache" of "Hyperinflation": "die Ursache der Hyperinflation", by what the ending of the owner tells; without an owner the side alone."""
    side = words(noun)[0]
    name = _side(side)
    if not name:
        return ()
    head = text(f"{_ARTICLES[name]} {side.text}")
    found = words(plain(owner))
    if not found:
        return head
    if found[0].lower in _GENITIVES:
        return (
            join((head, text(_GENITIVES[found[0].lower]), cut(owner, found[1].start)), " ")
            if len(found) == 2 and found[0].lower == "die"
            else ()
        )
    if len(found) == 1 and _FEMININE_ENDING.search(found[0].text):
        return join((head, text("der"), owner), " ")
    return join((head, text("von"), owner), " ") if found[0].text[:1].isupper() and len(found) <= 3 else ()


_GENITIVES = {"die": "der", "der": "des", "das": "des"}
_FEMININE_ENDING = pattern(r"\w{3}(?:ung|heit|keit|schaft|ion|tät|enz|anz|ie|ik|ur|krise|reform|herrschaft)$")


_ONE_NOUN = pattern(
    r"(?:[a-zäöüß]+(?:e|er|es)\s)?[A-ZÄÖÜ][a-zäöüß]{3,}(?:ung|heit|keit|schaft|ion|tät|halt|ismus|sinn|trieb|druck|wert|stoff|kraft|angst|wut|freude|lehre)"
)


def one_noun(gloss: str) -> bool:
    """Whether an abstract noun alone stands in brackets, which says what the name before them means: "Kohäsion (Zusammenhalt)"."""
    return _ONE_NOUN.fullmatch(gloss) is not None


def told_in_brackets(term: Tokens, gloss: Tokens) -> bool:
    """ "Ortstransparenz (der Nutzer weiß nicht, wo die Daten liegen)": a name, and a sentence in brackets."""
    named, said = words(masked(term)), masked(gloss)
    clause = clause_of(said, GERMAN)
    whole = clause is not None and clause.start == clause.subject[0] < clause.subject[1] and count(said) >= 3
    a_name = 1 <= len(named) <= 3 and _NAME.match(masked(term)) and clause_of(masked(term), GERMAN) is None
    return (whole or _IN_BRACKETS.fullmatch(said) is not None) and bool(a_name) and _REFERS.match(said) is None


_NAME = pattern(r"(?:[a-zäöüß]+(?:e|er|es)\s)?[A-ZÄÖÜ]")
"""How a name begins, which may have an attribute: "bedingter Vorsatz"."""
_IN_BRACKETS = pattern(
    r"(?:(?:der|die|das|eine?)\s)?(?:[A-ZÄÖÜ]?[a-zäöüß]+(?:e|er|es)\s){0,2}[A-ZÄÖÜ][\w-]+\s(?:des|der|eines|einer|von|vom|aus|für|mit|zur|zum|zu|im|in|an|auf|durch|ohne|zwischen|gegen)\s[^,;:\d]{12,}"
)
"""A noun and what it is related to, long enough to set a thing apart."""
_REFERS = pattern(r"(?:siehe|vgl|s\.|z\.\s?B|d\.\s?h)")
_RELATIVE = pattern(
    r"(?:(?:der|die|das|eine?)\s)?(?:[a-zäöüß]+(?:e|er|es),?\s){0,3}[A-ZÄÖÜ][\w-]+(?:\s(?:des|der|von|vom|aus|für|mit|zur|zum|im|in|einer|eines)\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ][\w-]+){0,2},\s"
    r"(?:(?:in|an|auf|bei|durch|mit|von|aus|zu|für|nach|über|unter)\s)?(?:der|die|das|dem|den|deren|dessen|denen|welche[rsnm]?)\s\w",
    re.IGNORECASE,
)


def sets_apart(said: str) -> bool:
    """Whether a noun and its relative clause stand there: "Verfassungsorgan, durch das die Länder mitwirken"."""
    last = words(said.split(", ")[-1])[-1:]
    verb = bool(last) and last[0].text.islower() and last[0].lower.endswith(("t", "n", "te", "ist", "sind"))
    return verb and _RELATIVE.match(said) is not None
