"""A German noun with what sets it apart and nothing else: "Der Rat, der den Haushalt prüft", "die Kammer, gewählt vom Volk"."""

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import Question, small_first
from notecards.extract.german.articles import article_of
from notecards.extract.german.forms import undergone
from notecards.extract.german.noun_phrases import is_noun, noun_phrase
from notecards.extract.german.questions import German
from notecards.extract.german.tables import BE
from notecards.extract.here import Note
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_SET_APART = pattern(
    r"(?P<head>(?P<article>[Dd](?:er|ie|as|en|em))\s[^,;:()]{3,50}),\s(?:(?P<who>der|die|das)\s(?P<said>[^;:]+)|(?P<done>[a-zäöüß]+\s(?:von|vom|durch)\s[^,;:]+|(?:von|vom|durch)\s[^,;:]+\s[a-zäöüß]+))"
)


def said_behind(row: Tokens, note: Note) -> tuple[Tokens, Question] | None:
    """A line that is a noun and its relative clause, or a participle, as a sentence; and the question of that."""
    whole = masked(row).rstrip(" .;!")
    found = _SET_APART.fullmatch(whole)
    head = _nominative(strip(cut(row, *found.span("head"))), note) if found else ()
    if not found or not head:
        return None
    if found["done"]:
        return undergone(strip(cut(row, *found.span("done"))), head, note)
    if plain(head).split(" ")[0] != found["who"]:
        return None
    start, end = found.span("said")
    another = next((one for one in _AND.finditer(found["said"]) if one["verb"] in GERMAN.verbs), None)
    said = cut(row, start, start + another.start("and") if another else end)
    straight = join((head, _verb_second(said)), " ")
    clause = clause_of(masked(straight), GERMAN)
    bare = clause is not None and clause.start == clause.subject[0] and clause.subject[1] <= len(plain(head)) + 1
    asked = German(clause, straight, head, note).question() if clause and bare and not clause.negated else None
    return (straight, asked) if asked else None


_AND = pattern(r"(?P<verb>[a-zäöüß]+)(?P<and>,?\s(?:und|sowie|oder)\s)")


def is_set_apart(said: str) -> bool:
    """Whether a line is such a noun, which then says more than a list of which it is an entry."""
    return _SET_APART.fullmatch(said.rstrip(" .;!")) is not None


def _nominative(head: Tokens, note: Note) -> Tokens:
    """ "den Senat" -> "der Senat", "Die Kammer" -> "die Kammer"; empty for what is no article, noun and what belongs to it."""
    found = words(plain(head))
    article, noun = found[0].lower, next((word for word in found[1:3] if is_noun(word)), None)
    if noun is None or noun_phrase(plain(head), found, 0) < len(found):
        return ()
    if article in ("den", "dem"):
        told = article_of(noun.text, note)
        fits = told == "der" or (told == "das" and article == "dem")
        return join((text(told), cut(head, found[1].start)), " ") if fits and noun is found[1] else ()
    return small_first(head)


def _verb_second(said: Tokens) -> Tokens:
    """ "Gesetze vorschlägt" -> "schlägt Gesetze vor", "vom Volk gewählt wird" -> "wird vom Volk gewählt"."""
    row = strip(said, " .;")
    last = words(plain(row))[-1]
    verb = last.lower
    parted = None if verb in GERMAN.verbs or verb in GERMAN.modals or verb in BE else _PARTED.fullmatch(verb)
    moved = [text(parted["verb"] if parted else verb), strip(cut(row, 0, last.start))]
    return join([part for part in (*moved, text(parted["particle"]) if parted else ()) if part], " ")


_PARTED = pattern(
    r"(?P<particle>vor|ab|an|auf|aus|ein|mit|zu|fest|durch|um|her|hin|bei|nach|zurück|zusammen)(?P<verb>[a-zäöüß]{3,})"
)
