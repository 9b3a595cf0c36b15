"""The active verb of a Spanish passive: "son determinados" is "determina", "fue elegida" is "eligió"."""

from collections.abc import Iterator

from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import words


def active_of(spoken: str, language: Language) -> str:
    """What does to a subject what its passive says is done to it; empty where the table of verbs does not have the form."""
    found = [word.lower for word in words(spoken)]
    if len(found) == 3 and found[0] in _MAY and found[1] == "ser":
        stem = _REGULAR.fullmatch(found[2])
        return f"{_MAY[found[0]]} {stem[1]}ar" if stem and stem[1] + "ó" in language.verbs else ""
    tense = next((tense for tense, forms in _BE.items() if found[:1] and found[0] in forms), "")
    done = _PARTICIPLE.fullmatch(found[-1]) if len(found) == 2 and tense else None
    if done is None:
        return ""
    return next((form for form in _forms(done["stem"], tense) if form in language.verbs), "")


_MAY = {"puede": "puede", "pueden": "puede", "debe": "debe", "deben": "debe"}
_REGULAR = pattern(r"(\w{2,})ad[oa]s?")
_BE = {
    "now": frozenset("es son está están".split()),
    "once": frozenset("fue fueron".split()),
    "then": frozenset("era eran estaba estaban".split()),
}
_PARTICIPLE = pattern(r"(?P<stem>\w{2,}(?:[aií]d|escrit|cubiert|abiert|puest|hech|vist))[oa]s?")
_IRREGULAR = {
    "escrit": ("escribe", "escribió"),
    "cubiert": ("cubre", "cubrió"),
    "abiert": ("abre", "abrió"),
    "puest": ("pone", "puso"),
    "hech": ("hace", "hizo"),
    "vist": ("ve", "vio"),
}


def _forms(done: str, tense: str) -> Iterator[str]:
    """The forms that a verb with this participle may have, those with a changed vowel first."""
    past = tense == "once"
    for ending, forms in _IRREGULAR.items():
        if done.endswith(ending):
            yield done[: -len(ending)] + forms[past] if tense != "then" else ""
            return
    stem, first = done[:-2], done.endswith("ad")
    if tense == "then":
        yield stem + ("aba" if first else "ía")
        return
    endings = ("ó",) if past and first else ("a",) if first else ("jo", "yó", "ió") if past else ("ye", "e")
    changes = (("e", "ie"), ("o", "ue")) if not past else ()
    changes = changes if first else (*changes, ("e", "i"), ("o", "u"))
    for ending in endings:
        begin = stem[:-1] if ending == "jo" else stem
        if ending in ("yó", "ye") and not stem.endswith("u"):
            continue
        for vowel, other in changes:
            head, found, tail = begin.rpartition(vowel)
            if found and not any(sign in "aeiouáéíóú" for sign in tail):
                yield head + other + tail + ending
        yield begin + ending
