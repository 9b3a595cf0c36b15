"""German sentences that say why, when or to what end without the clause that questions are put from; and those of "man"."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.pieces import Piece
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.facts import Found, fact_of
from notecards.extract.german.forms import SEVERAL
from notecards.extract.german.labels import is_side, owned
from notecards.extract.german.noun_phrases import DETERMINERS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.german.questions import German
from notecards.extract.german.tables import ADJECTIVE, BACK, PARTICIPLE, POINTING, is_finite
from notecards.extract.here import Here, Note
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def because(row: Tokens) -> Question | None:
    """ "Einfache, aber schlechte Strategie, da X ignoriert wird": a phrase without a verb, and its reason."""
    found = _REASON.match(masked(row).rstrip(" .;!"))
    if not found or not 1 <= count(found["phrase"]) <= 9 or count(found["why"]) < 2:
        return None
    first = words(found["phrase"])[0].lower
    said, why = words(found["phrase"]), words(found["why"])
    acting = [word.lower for word in said if word.text.islower()]
    verb = any(word in GERMAN.verbs or word in GERMAN.plural_verbs for word in acting)
    more = found["cause"] is not None and noun_phrase(found["why"], why, 0) < len(why)
    if verb or more or not any(map(is_noun, said)):
        return None
    if (
        first in POINTING
        or clause_of(found["phrase"], GERMAN) is not None
        or first in GERMAN.function | PREPOSITIONS | GERMAN.conditions
    ):
        return None
    phrase = strip(cut(row, *found.span("phrase")))
    return Question(worded(GERMAN.questions["why said"], subject=phrase), found.span("reason"))


_REASON = pattern(
    r"(?P<phrase>[^,;:=<>()→⇒?]+?(?:,\s(?:aber|jedoch)\s[^,;:=<>()→⇒?]+?)?)(?:,\s|,?\s(?=wegen|aufgrund))(?P<reason>(?:da|weil|denn|(?P<cause>wegen|aufgrund))\s(?P<why>[^;:?➡→⇒]+))"
)


_ONE_DOES = pattern(r"Man (?P<verb>[a-zäöüß]+t) (?P<what>[^,;:]{3,80}), (?P<aim>um [^;:]+? (?:zu \w+n|\w+zu\w+n))")


def one_does(row: Tokens) -> Question | None:
    """ "Man verwendet eine Warteschlange, um Graphen zu durchlaufen": wozu verwendet man sie?"""
    found = _ONE_DOES.fullmatch(masked(row).rstrip(" .;!"))
    if not found or found["verb"] not in GERMAN.verbs or words(found["what"])[0].lower in BACK:
        return None
    subject = cut(row, *found.span("what"))
    front = worded(GERMAN.questions["one what for"], verb=text(found["verb"]), subject=subject)
    return Question(front, found.span("aim"))


_SIDE_IS = pattern(
    r"(?:(?:Ein|Eine|Die|Der|Das)\s)?(?:[a-zäöüß]+(?:e|er|es)\s)?(?P<side>[A-ZÄÖÜ][a-zäöüß]+)(?:\s(?:dafür|hierfür|davon|dabei))?\s(?P<verb>ist|sind|war|waren)(?:\s(?:auch|dabei|hierfür|dafür))?,?\s(?P<what>(?!oft|sehr|nicht)[^;:]{6,})"
)


def side_is(row: Tokens, antecedent: Tokens, *, known: bool) -> Question | None:
    """ "Ursache war, dass der Staat Geld druckte", said of the inflation: was war die Ursache der Inflation? known: whether a heading says of what."""
    found = _SIDE_IS.fullmatch(masked(row).rstrip(" .;!"))
    if not found or not is_side(found["side"]) or not (antecedent or known):
        return None
    opening = words(found["what"])[0]
    named = opening.lower in DETERMINERS or is_noun(opening) or opening.lower in ("dass", "ob", "wie")
    bare = masked(row).startswith(found["side"])
    owner = owned(found["side"], antecedent) or owned(found["side"], ())
    if not named or not bare or not owner:
        return None
    front = worded(GERMAN.questions["copula"], aux=text(found["verb"]), subject=owner)
    return Question(front, found.span("what"))


_THEREFORE = pattern(
    r"(?P<cause>[^,;:]{8,160}),\s(?:und\s)?(?:deshalb|daher|deswegen|darum)\s(?P<verb>[a-zäöüß]+)\s(?P<rest>[^,;:]{4,120})"
)


def why_so(
    here: Here, tokens: Tokens, row: Tokens, piece: Piece, before: Piece | None, antecedent: Tokens
) -> Found | None:
    """ "Uhren driften, [deshalb müssen sie gestellt werden]": the second clause asked for the first."""
    both = cut(tokens, before.start, piece.end) if before and piece.goes_on else ()
    asked = therefore(both) if both else None
    return fact_of(both, asked, "statement") if asked else None


def therefore(row: Tokens) -> Question | None:
    """ "Uhren driften, deshalb müssen sie gestellt werden": warum müssen Uhren gestellt werden?"""
    found = _THEREFORE.fullmatch(masked(row).rstrip(" .;!"))
    clause = clause_of(found["cause"], GERMAN) if found else None
    if (
        not found
        or clause is None
        or clause.subject[0] != clause.start
        or (found["verb"] not in _FINITE_TOO and not is_finite(found["verb"]))
    ):
        return None
    subject, rest = strip(cut(row, *clause.subject)), cut(row, *found.span("rest"))
    opening = words(masked(rest))[0]
    if opening.lower in ("sie", "er", "es"):
        named = words(plain(subject))
        attribute = named[0].lower in DETERMINERS or (
            len(named) > 1 and is_noun(named[1]) and re.search(r"(?:e|er|es)$", named[0].lower)
        )
        rest = join((small_first(subject) if attribute else subject, cut(rest, opening.end + 1)), " ")
    elif opening.lower in BACK:
        return None
    front = worded(GERMAN.questions["why"], verb=text(found["verb"]), subject=rest)
    return Question(front, found.span("cause"))


_FINITE_TOO = GERMAN.plural_verbs
_SO_WHEN = pattern(
    r"(?P<how>[a-zäöüß]{4,}(?:\s(?:und|oder)\s[a-zäöüß]{4,})?),\s(?P<when>(?:falls|wenn|sobald|solange)\s[^;:]{6,90})",
    re.IGNORECASE,
)


def so_when(row: Tokens, antecedent: Tokens) -> Question | None:
    """ "Blockierend, falls der Koordinator ausfällt", said of a thing: wann ist es blockierend?"""
    found = _SO_WHEN.fullmatch(masked(row).rstrip(" .;!"))
    named = words(plain(antecedent))
    if (
        not found
        or not 1 <= len(named) <= 5
        or not is_noun(named[-1])
        or {word.lower for word in words(found["when"])[1:2]} & BACK
    ):
        return None
    how = found["how"].split()[0].lower()
    if not (
        ADJECTIVE.match(how)
        or PARTICIPLE.match(how)
        or how.endswith("end")
        or how in ("stabil", "schnell", "instabil", "effizient", "langsam")
    ):
        return None
    verb = text("sind" if SEVERAL.search(named[-1].text) else "ist")
    rest = (*text(" "), *small_first(cut(row, *found.span("how"))))
    front = worded(GERMAN.questions["when"], verb=verb, subject=antecedent, rest=rest)
    return Question(front, found.span("when"))


def of_one(row: Tokens, note: Note) -> tuple[Tokens, Question] | None:
    """ "Den Druck misst man mit einem Barometer", "Mit `kill` kann man Signale senden": womit?"""
    whole = masked(row).rstrip(" .;!")
    clause = clause_of(whole, GERMAN)
    subject = whole[slice(*clause.subject)].strip().lower() if clause else ""
    if clause is None or subject != "man" or {word.lower for word in words(whole)[:1]} & (BACK | POINTING):
        return None
    opening = whole[: clause.verb[0]].strip() if clause.subject[0] > 0 else ""
    by = re.match(r"(?:[Mm]it|Mithilfe|Mittels|Durch|Anhand)\s[^,;:]{2,60}$", opening)
    rest = strip(cut(row, clause.rest[0], len(whole)))
    if by and 1 <= count(plain(rest)) <= 14 and not re.search(r"[,;:]", masked(rest)):
        form = "through" if opening.startswith("Durch") else "with"
        parts = {"verb": text(whole[slice(*clause.verb)]), "subject": text("man"), "rest": (*text(" "), *rest)}
        return row, Question(worded(GERMAN.questions[form], **parts), (0, len(opening)))
    if opening:  # "Nullstellen kann man mit ... bestimmen"
        said = words(opening)
        if said[0].lower in PREPOSITIONS | BACK or not is_noun(said[-1]) or re.search(r"[,;:]", opening):
            return None
        verb, thing = text(whole[slice(*clause.verb)]), strip(cut(row, 0, len(opening)))
        attribute = len(said) > 1 and is_noun(said[1]) and re.search(r"(?:e|er|es)$", said[0].lower) is not None
        small = said[0].lower in DETERMINERS or attribute
        row = join((text("Man"), verb, small_first(thing) if small else thing, rest), " ")
        clause = clause_of(masked(row), GERMAN)
    asked = German(clause, row, text("man"), note).of_one() if clause else None
    return (row, asked) if asked else None
