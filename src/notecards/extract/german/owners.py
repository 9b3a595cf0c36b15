"""Of what a German label names a side: "Ursachen" below "Gicht" are those "der Gicht"."""

from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.wording import number, small_first, worded
from notecards.extract.german.articles import definite
from notecards.extract.german.dative import genitive, with_n
from notecards.extract.german.facets import ONE_FACET, facet
from notecards.extract.german.labels import is_side
from notecards.extract.german.list_fronts import behind_a_number
from notecards.extract.german.noun_phrases import DETERMINERS, is_noun
from notecards.extract.german.questions import MANY_THINGS
from notecards.extract.here import Here
from notecards.extract.languages.german import GERMAN
from notecards.extract.lists.entries import entries_of
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, join, masked, plain, text


def with_its_owner(here: Here, side: Tokens) -> Tokens:
    """A label of one noun with what it is a side of: "Ursachen der Gicht"; empty where nothing above it surely is that."""
    named = words(plain(side))
    owner = _owner(here) if len(named) == 1 and is_side(named[0].text) else ()
    same = bool(owner) and plain(side)[:5].lower() in plain(owner).lower()
    return join((side, owner), " ") if owner and not same else ()


def has_so_many(here: Here, named: Tokens, length: int) -> Tokens:
    """ "Wichtige Befugnisse" over what the mayor may do: "Welche drei wichtigen Befugnisse hat der Bürgermeister?"; else empty."""
    at, above = facet(named), subject_of(here)
    found, said = words(plain(above)), masked(named)
    if at is None or any(at) or ONE_FACET.search(said) or not 1 <= len(found) <= 3 or not all(map(is_noun, found[1:])):
        return ()
    if _NO_THING.match(plain(above)) or is_side(found[0].text) or not (is_noun(found[0]) or found[0].lower in _THE):
        return ()
    several = _tells_of_several(here) or bool(MANY_THINGS.search(f"x{found[-1].lower}"))
    subject = above if several else definite(above, here.note) or above
    small = small_first(subject) if words(plain(subject))[0].lower in _THE else subject
    parts = {"verb": text("haben" if several else "hat"), "subject": small, "rest": ()}
    things = join((number(length, GERMAN), behind_a_number(named)), " ")
    return worded(GERMAN.questions["which"], things=things, **parts)


def _tells_of_several(here: Here) -> bool:
    """Whether the bullets below a label tell what several things do: "Speichern Eisen"."""
    opening = [words(masked(entry.tokens))[:1] for entry in entries_of(here.statement) or here.after]
    return any(o and o[0].lower in GERMAN.plural_verbs and o[0].lower not in GERMAN.verbs for o in opening)


_THE = frozenset(("der", "die", "das"))


def _owner(here: Here) -> Tokens:
    """The thing right above a statement in its genitive, or behind "von"."""
    above = subject_of(here)
    found = words(plain(above))
    if (
        not found
        or len(found) > 2
        or not _A_NAME.fullmatch(masked(above))
        or is_side(found[0].text)
        or _NO_THING.match(plain(above))
    ):
        return ()
    if len(found) == 2 and found[0].lower in ("der", "die", "das") and is_noun(found[1]):
        return genitive(small_first(above))
    if found[0].lower in DETERMINERS | GERMAN.function or not all(map(is_noun, found)):
        return ()
    if len(found) == 1 and MANY_THINGS.search(f"x{found[0].lower}"):
        return text(f"von {with_n(found[0].text)}")
    named = definite(above, here.note)
    if named:
        return genitive(named)
    return join((text("von"), above), " ") if len(found) == 1 and _FOREIGN.fullmatch(found[0].text) else ()


_A_NAME = pattern(r"[\w-]{3,}(?:\s[\w-]{3,})?")
_NO_THING = pattern(
    r"(?:Fazit|Zusammenfassung|Überblick|Übersicht|Einleitung|Einführung|Grundlage|Allgemein|Exkurs|Wiederholung|Notiz|Lernziel|Anhang|Sonstig|Weiter|Detail|Theorie|Praxis|Kapitel|Teil|Thema|Themen|Begriff|Grundbegriff|Definition|Hintergrund|Formelsammlung|Bemerkung|Hinweis|Merke|Wichtig|Klausur|Prüfung|Vorlesung|Woche|Tag)"
)
"""Headings that name a part of the note."""
_FOREIGN = pattern(r"[A-Z\d][A-Z\d-]+|\w+ing|\w*[a-z][A-Z]\w*|\w+-[A-Z]\w+-[A-Z]\w+|\w+(?:y|sort|ware|net)")
"""Names that are hardly ever written with an article: "TCP", "Paging", "Mergesort"."""
