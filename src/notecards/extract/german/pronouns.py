"""What a German pronoun does not stand for, though it might."""

from notecards.extract.about.pronouns import Pronoun
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.german.articles import article_of
from notecards.extract.german.noun_phrases import is_noun, noun_phrase
from notecards.extract.german.tables import SEVERAL_DO
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, masked


def stands_for(pronoun: Pronoun) -> Tokens | None:
    """Empty where nothing said before is meant; None where it is told as in other languages."""
    clause = pronoun.clause
    if pronoun.found[0].text == "Sie" and clause.subject[0] > clause.start:
        return ()  # who is spoken to
    if pronoun.first == "es" and _COMES_TO.match(masked(pronoun.row)[clause.verb[0] :]):
        return pronoun.subject  # "Durch den Druck kommt es zu Rissen": nothing
    if "," in masked(pronoun.row)[clause.start : clause.subject[0]]:
        return _of_the_condition(pronoun)
    return None


def _of_the_condition(pronoun: Pronoun) -> Tokens:
    """ "Wenn eine Person fällt, muss sie ...", "Ist der Schuldner im Verzug, so haftet er ...": what the clause in front speaks of."""
    whole = masked(pronoun.row)
    opening = whole[: pronoun.clause.verb[0]].rstrip(" ,").removesuffix(", so").removesuffix(", dann")
    every = words(opening)
    after = noun_phrase(opening, every, 1) if "," not in opening and _CONDITION.match(opening) else 1
    if after == 1 or not pronoun.alone:
        return ()
    opens, several = every[1].lower, pronoun.clause.kind is Verb.PLURAL or pronoun.clause.aux.lower() in SEVERAL_DO
    bare = is_noun(every[1]) or opens in GERMAN.numbers
    fits = pronoun.first in _BY_GENDER and (opens in _BY_GENDER[pronoun.first] or (bare and several))
    if opens == "ein" and fits:
        noun = next(word.text for word in every[2:] if is_noun(word))
        fits = article_of(noun, pronoun.here.note) in (("der", "") if pronoun.first == "er" else ("das",))
    fits = fits and (not several or bare or opens == "die")
    return cut(pronoun.row, every[1].start, every[after - 1].end) if fits else ()


_CONDITION = pattern(
    r"(?:Wenn|Falls|Sobald|Sofern|Solange|Wird|Wurde|Wurden|Werden|War|Waren|Sind|Haben|Hatte|Kann|Können|Muss|Fand|[A-ZÄÖÜ][a-zäöü]*t)\s"
)
_BY_GENDER = {"er": ("der", "ein", "jeder"), "sie": ("die", "eine", "jede"), "es": ("das", "ein", "jedes")}
"""What may stand before the noun that a pronoun is for."""


_COMES_TO = pattern(r"(?:kam|kommt|käme)\s(?:es\s)?[^,;.]*?(?<!\w)zu[mr]?\s")
