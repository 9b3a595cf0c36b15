"""A German label that names what a thing has, over what the thing does: below "Aufgaben" is "Ernennt den Kanzler" said of its owner."""

from notecards.extract.about.labels import bare, label
from notecards.extract.german.articles import article_of
from notecards.extract.german.clause import opens_with_a_verb
from notecards.extract.german.noun_phrases import is_noun
from notecards.extract.german.tables import OBJECT
from notecards.extract.here import Here, Note
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import Word, words
from notecards.tokens import Tokens, cut, masked, plain, text


def owner_above(here: Here) -> tuple[tuple[Statement, ...], tuple[Statement, ...], Tokens]:
    """The bullets and headings that a statement is said of, without a label of what they have; and the owner that such a label names."""
    parents, headings = here.parents, here.headings
    above = (parents or headings)[-1:]
    found = facet(above[0].tokens) if above else None
    if found is None or not says_a_deed(masked(here.statement.tokens)):
        return parents, headings, ()
    owner = _nominative(cut(label(above[0].tokens), *found), here.note)
    return (parents[:-1], headings, owner) if parents else (parents, headings[:-1], owner)


def is_below_a_facet(here: Here) -> bool:
    """Whether the label right above names what a thing has, or a line that the bullets follow does."""
    elder = [s for s in reversed(here.before) if s.place is not Place.BULLET][:1]
    above = elder or (here.parents or here.headings)[-1:]
    return bool(above) and facet(above[0].tokens) is not None


def facet(row: Tokens) -> tuple[int, int] | None:
    """Where in a label the owner stands of what it names, nowhere in "Wichtige Aufgaben"; None where it names nothing that a thing has."""
    found = _FACET.fullmatch(masked(bare(label(row))))
    return (found.span("owner") if found["owner"] else (0, 0)) if found else None


_SIDE = (
    r"(?:(?:Haupt|Kern|Grund|Einzel|Teil|Schutz|Neben)?(?:[Aa]ufgaben?|[Ff]unktion(?:en)?|[Mm]erkmale?|[Ee]igenschaft(?:en)?|[Rr]echte|[Pp]flichten|[Ww]irkung(?:en)?)|Befugnisse?|Kompetenzen|"
    r"Zuständigkeit(?:en)?|Tätigkeiten|Leistungen|Rollen?|Besonderheit(?:en)?|Kennzeichen|Charakteristika|Vorteile?|Nachteile?|Stärken|Schwächen|Fähigkeiten|Effekte?|Verantwortung|Bedeutung)"
)
_FACET = pattern(
    rf"(?:(?:Die|Seine|Ihre)\s)?(?:[A-Za-zäöüß]+e\s)?{_SIDE}(?:(?:\s(?:und|oder|&)\s|\s?/\s?|,\s){_SIDE})*(?:\s(?P<owner>(?:des|der|von)\s.+))?"
)
ONE_FACET = pattern(
    r"(?:[Aa]ufgabe|[Ff]unktion|[Mm]erkmal|[Ee]igenschaft|[Ww]irkung|Befugnis|Zuständigkeit|Rolle|Besonderheit|Vorteil|Nachteil|Effekt|Verantwortung|Bedeutung)(?!\w)"
)


def _nominative(owner: Tokens, note: Note) -> Tokens:
    """ "des Gerichts" -> "das Gericht", "der Leber" -> "die Leber", "von Insulin" -> "Insulin"; empty where that is not sure."""
    found = words(plain(owner))
    if len(found) != 2 or not is_noun(found[1]):
        return ()
    noun = found[1].text
    if found[0].lower == "von":
        return cut(owner, found[1].start)
    ends = ("",) if found[0].lower == "der" else ("es", "s", "")
    for end in (end for end in ends if noun.endswith(end)):
        bare_noun = noun.removesuffix(end)
        article = article_of(bare_noun, note)
        if article and (article == "die") == (found[0].lower == "der"):
            return text(f"{article} {bare_noun}")
    return ()


def says_a_deed(said: str) -> bool:
    """Whether a line begins with a verb whose subject stands above: "Ernennt den Kanzler", "Bildet Galle", "Speichern Eisen"."""
    found = words(said)
    if len(found) < 2 or said[found[0].end : found[1].start] != " ":
        return False
    first, second = found[0].lower, found[1]
    if first in GERMAN.plural_verbs and first not in GERMAN.verbs:
        return _goes_on(found) and not GERMAN.conjugates(second.lower)
    alone = len(found) == 2 and first in GERMAN.verbs and first.endswith("t") and is_noun(second)
    return alone or opens_with_a_verb(said, found, GERMAN)


def _goes_on(found: list[Word]) -> bool:
    """Whether what stands behind a verb may be its object or its circumstances."""
    second = found[1]
    return is_noun(second) or second.lower in OBJECT | GERMAN.prepositions | {
        "sich",
        "keine",
        "keinen",
        "kein",
        "am",
        "im",
    }
