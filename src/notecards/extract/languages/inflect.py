"""Regular verb forms from infinitives, so that a language's table is a list of verbs and not of every form of them.

Irregular verbs stand in the tables as they are. Forms that a rule makes wrongly do no harm: they are only ever looked up.
"""

import re
from collections.abc import Iterable, Mapping

from notecards.extract.patterns import pattern

_SPANISH_SINGULAR = {"ar": ("a", "ó", "aba"), "er": ("e", "ió", "ía"), "ir": ("e", "ió", "ía")}
_SPANISH_PLURAL = {"ar": ("an", "aron", "aban"), "er": ("en", "ieron", "ían"), "ir": ("en", "ieron", "ían")}
_FRENCH_SINGULAR = {"er": ("e", "a", "ait", "era"), "ir": ("it", "issait", "ira"), "re": ("", "it", "ait", "ra")}
_FRENCH_PLURAL = {
    "er": ("ent", "èrent", "aient", "eront"),
    "ir": ("issent", "irent", "issaient", "iront"),
    "re": ("ent", "irent", "aient", "ront"),
}
_ITALIAN_SINGULAR = {"are": ("a", "ò"), "ere": ("e", "é"), "ire": ("e", "isce", "ì")}
_ITALIAN_PLURAL = {"are": ("ano", "arono"), "ere": ("ono", "erono"), "ire": ("ono", "iscono", "irono")}
_PORTUGUESE_SINGULAR = {"ar": ("a", "ou"), "er": ("e", "eu"), "ir": ("e", "iu")}
_PORTUGUESE_PLURAL = {"ar": ("am", "aram"), "er": ("em", "eram"), "ir": ("em", "iram")}


def _forms(infinitives: str, endings: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The forms of each verb that has one of the endings, which are all of one length."""
    size = len(next(iter(endings)))
    return [verb[:-size] + form for verb in infinitives.split() for form in endings.get(verb[-size:], ())]


def spanish(infinitives: str) -> tuple[list[str], list[str]]:
    """Third persons, present and past: singular forms, plural forms."""
    stressed = [
        verb[:-3] + {"u": "ú", "i": "í"}[verb[-3]] for verb in infinitives.split() if verb.endswith(("uar", "iar"))
    ]
    singular = _forms(infinitives, _SPANISH_SINGULAR) + [f"{stem}a" for stem in stressed]  # evalúa, envía
    return singular, _forms(infinitives, _SPANISH_PLURAL) + [f"{stem}an" for stem in stressed]


_HEAVY = pattern(r"(?:é(?:[bcdfglmnprstv]|gn|br|gr|tr|gl)|(?<!u)e[clmnprstv])er$")
"""Verbs whose last "é" or mute "e" is "è" before a mute ending: exonère, lève."""


def french(infinitives: str) -> tuple[list[str], list[str]]:
    """Third persons, present and past tenses: singular forms, plural forms."""
    every = infinitives.split()
    maybe = [verb for verb in every if "é" in verb[-5:-2] or "e" in verb[-5:-2]]
    light = {f"{verb[:-2]}ent" for verb in maybe if _HEAVY.search(verb)}  # "précédent" is an adjective
    singular = _forms(infinitives, _FRENCH_SINGULAR)
    plural = [form for form in _forms(infinitives, _FRENCH_PLURAL) if form not in light]
    heavy = [re.sub(r"[ée](?=[bcdfglmnprstv]{1,2}er$)", "è", verb) for verb in maybe if _HEAVY.search(verb)]
    singular, plural = singular + [verb[:-1] for verb in heavy], plural + [f"{verb[:-2]}ent" for verb in heavy]
    return [_softened(form) for form in singular], [_softened(form) for form in plural]


def _softened(form: str) -> str:
    """A French form that is written as it is heard: "dirigeait", "commença"."""
    return _BEFORE_A.sub(lambda found: "ge" if found.group() == "g" else "ç", form)


_BEFORE_A = pattern(r"[gc](?=a(?:it|ient)?$)")


def italian(infinitives: str) -> tuple[list[str], list[str]]:
    """Third persons, present and past: singular forms, plural forms."""
    return _forms(infinitives, _ITALIAN_SINGULAR), _forms(infinitives, _ITALIAN_PLURAL)


def portuguese(infinitives: str) -> tuple[list[str], list[str]]:
    """Third persons, present and past: singular forms, plural forms."""
    return _forms(infinitives, _PORTUGUESE_SINGULAR), _forms(infinitives, _PORTUGUESE_PLURAL)


def german(infinitives: str) -> tuple[list[str], list[str]]:
    """Third persons of weak verbs, present and past: singular forms, plural forms."""
    singular, plural = [], []
    for verb in infinitives.split():
        stem = verb[:-2] if verb.endswith("en") else verb[:-1]
        link = "e" if stem.endswith(("t", "d", "chn", "ffn", "dn", "gn", "tm")) else ""
        singular += [f"{stem}{link}t", f"{stem}{link}te"]
        plural += [verb, f"{stem}{link}ten"]
    return singular, plural


def german_strong(triples: str, prefixes: list[str]) -> tuple[list[str], list[str]]:
    """Third persons of strong verbs, each alone and behind every prefix: "bindet", "verbindet"; "banden", "verbanden"."""
    singular, plural = [], []
    for triple in triples.split("|"):
        infinitive, present, past = triple.split()
        for prefix in ("", *prefixes):
            singular += [f"{prefix}{present}", f"{prefix}{past}"]
            plural += [f"{prefix}{infinitive}", f"{prefix}{past}{'n' if past.endswith('e') else 'en'}"]
    return singular, plural


def table(*forms: Iterable[str]) -> dict[str, str]:
    """A table in which every form stands for itself: these languages ask with the finite verb as it is."""
    return {form: form for group in forms for form in group}
