"""How many, how much and what there is, where a German sentence says so of its subject."""

import re

from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.german.noun_phrases import ADVERBS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.german.people import PEOPLE
from notecards.extract.german.tables import ARISES, BACK, ONE, PARTICLES, PASSIVE, POINTING, TIME, YEAR, is_finite
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, strip, text

_ABOUT = r"(?:(?:etwa|ca\.|rund|über|mindestens|höchstens|genau|ungefähr|bis zu|fast|knapp|nur|mehr als|weniger als|circa|gut)\s)?"
_N = r"\d[\d.,]*(?:\s\d{3})*(?:\s?(?:bis|[-–])\s?\d[\d.,]*)?"
_PERCENT = pattern(
    rf"(?P<n>{_ABOUT}{_N}\s?(?:%|Prozent))\s(?P<things>(?:der|des|aller|dieser|vom|von)\s)", re.IGNORECASE
)
_COUNTED = pattern(
    rf"(?P<n>{_ABOUT}(?:{_N}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:\sMillionen?|\sMilliarden?)?)\s(?P<things>(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)?)",
    re.IGNORECASE,
)
_A_YEAR = pattern(r"(?:1\d{3}|20\d\d)$")


def how_many_are(row: Tokens) -> Question | None:
    """ "Täglich entstehen rund 180 Liter Harn": wie viele Liter Harn? "Im Darm werden 65 % des Wassers aufgenommen": wie viel Prozent?"""
    whole = re.split(r",\s", masked(row).rstrip(" .;!"))[0]
    if re.search(r"[;:()=→]|->", whole):
        return None
    first = _amount(whole, 0)
    if first:
        things, n, end = first
        verb = words(whole[end:])[:1]
        rest = whole[end + verb[0].end :].strip() if verb else ""
        if (
            not verb
            or not _is_finite(verb[0])
            or not 1 <= count(rest) <= 10
            or re.match(r"(?:zwei|drei|vier)", n[0], re.IGNORECASE)
        ):
            return None
        return _asked(row, n, things, (end + verb[0].start, end + verb[0].end), (0, 0), (end + verb[0].end, len(whole)))
    said = words(whole)
    at = _behind_the_opening(whole, said)
    if not at or at + 1 >= len(said) or not _is_finite(said[at]):
        return None
    often = said[at + 1].lower in ("täglich", "jährlich", "monatlich", "stündlich", "insgesamt", "heute", "weltweit")
    found = _amount(whole, said[at + 1 + often].start)
    if not found or count(whole[found[2] :]) > 10:
        return None
    things, n, end = found
    opening = (0, said[at - 1].end)
    row = join((cut(row, 0, end), text(said[at + 1].text), cut(row, end, len(whole))), " ") if often else row
    return _asked(
        row, n, things, (said[at].start, said[at].end), opening, (end, len(masked(row)) if often else len(whole))
    )


def _asked(
    row: Tokens,
    n: tuple[str, int, int],
    things: str,
    verb: tuple[int, int],
    opening: tuple[int, int],
    rest: tuple[int, int],
) -> Question:
    percent = re.search(r"%|Prozent", n[0]) is not None
    parts = [small_first(strip(cut(row, *opening))) if opening[1] else (), strip(cut(row, *rest), " ,")]
    left = join([part for part in parts if part], " ")
    form = "how many percent" if percent else "how many"
    front = worded(GERMAN.questions[form], things=text(things), verb=cut(row, *verb), subject=left, rest=())
    return Question(front, (n[1], n[2]))


def _amount(whole: str, start: int) -> tuple[str, tuple[str, int, int], int] | None:
    """What is counted, the number with its place, and where the counted things end."""
    share = _PERCENT.match(whole, start)
    if share:
        said = words(whole)
        i = next((k for k, word in enumerate(said) if word.start >= share.start("things")), 0)
        after = noun_phrase(whole, said, i if said[i].lower not in ("von", "vom") else i + 1)
        end = said[after - 1].end if after > i + 1 else 0
        return (whole[share.start("things") : end], (share["n"], *share.span("n")), end) if end else None
    found = _COUNTED.match(whole, start)
    if not found or _A_YEAR.fullmatch(found["n"]) or TIME.search(found["things"]):
        return None
    end = found.end("things")
    said = words(whole)
    i = next((k for k, word in enumerate(said) if word.start >= found.start("things")), 0)
    after = noun_phrase(whole, said, i)
    end = max(end, said[after - 1].end)
    if re.match(r"\s(?:und|oder|sowie)\s", whole[end:]):
        return None
    return whole[found.start("things") : end], (found["n"], *found.span("n")), end


def _is_finite(word: Word) -> bool:
    low = word.lower
    known = low in GERMAN.verbs or low in GERMAN.plural_verbs or is_finite(low) or low in PASSIVE
    return word.text.islower() and known and low not in ("ist", "sind", "war", "waren")


def _behind_the_opening(whole: str, said: list[Word]) -> int:
    """Where the verb stands behind an opening phrase or adverb; 0 where a sentence opens with neither."""
    if len(said) < 4 or said[0].lower in BACK | POINTING or said[1].lower in BACK:
        return 0
    if said[0].lower in ADVERBS or re.search(r"(?:lich|weise|weit|weltweit)$", said[0].lower):
        return 1
    at = noun_phrase(whole, said, 1) if said[0].lower in PREPOSITIONS else 0
    return at if at > 1 else 0


_SUCH_AS = pattern(
    r"Es (?:gibt|gab)\s(?P<things>(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+(?:\s(?:der|des|von|für)\s[\w-]+)?),?\s(?:zum Beispiel|z\. ?B\.|beispielsweise|darunter|unter anderem|u\. ?a\.|wie)\s(?P<those>[^;:.]+?)(?:\s(?:usw|uvw|uvm|etc)\.?|,?\s(?:und so weiter|und andere))?"
)


def there_are_such(row: Tokens) -> Question | None:
    """ "Es gibt Sicherungsrechte, zum Beispiel Pfand und Hypothek": welche gibt es zum Beispiel?"""
    found = _SUCH_AS.fullmatch(masked(row).rstrip(" .;!"))
    if not found or not re.search(r",|\s(?:und|oder|sowie)\s", found["those"]):
        return None
    return Question(worded(GERMAN.questions["such as"], subject=cut(row, *found.span("things"))), found.span("those"))


_THERE = pattern(
    r"(?:nimmt|nahm|nehmen|nahmen|fällt|fiel|fallen|fielen|tritt|trat|treten|traten|kommt|kam|kommen|kamen|sammelt|sammeln|bildet|bilden|lagert|lagern|befindet|befinden|häuft|setzt|setzen)$"
)
"""Verbs that only with a particle or "sich" say that something is there."""
_CLOSES = frozenset("zu ab auf ein aus an vor hinzu statt weg zurück hervor".split())
_NO_PLACE = frozenset(
    "nach laut für durch wegen aufgrund mit dank infolge ohne gemäß trotz als mithilfe mittels um statt anstatt".split()
)
_ASKED_ELSEWHERE = frozenset(
    "aus durch von vom mit für zu zum zur wegen aufgrund als um gegen nach seit bis ab".split()
)
"""What these open is what the question of the clause asks for."""
_SHORTER = (("ten", "te"), ("en", "t"), ("en", ""), ("n", "t"))


def what_is_there(row: Tokens) -> Question | None:
    """ "Bei Nierenschwäche steigt der Kreatininwert im Blut an": was steigt dabei im Blut an?"""
    whole = masked(row).rstrip(" .;!")
    said = words(whole)
    at = _behind_the_opening(whole, said)
    if at < 2 or at + 1 >= len(said) or said[0].lower in _NO_PLACE or re.search(r"[,;:()=→]", whole) or len(said) > 20:
        return None
    opening = whole[: said[at - 1].end]
    if YEAR.search(opening) or TIME.search(opening) or re.search(r"(?:ende|beginn|verlauf|laufe)\b", opening.lower()):
        return None
    verb = said[at].lower
    itself = said[at + 1].lower == "sich"
    last = said[-1].lower
    closed = last in _CLOSES and not is_noun(said[-1])
    known = ARISES.match(verb) is not None and not verb.startswith(("gilt", "gelt", "regier"))
    if not known and not (_THERE.match(verb) and (itself or closed)):
        return None
    k = at + 1 + itself
    after = noun_phrase(whole, said, k)
    if after == k or (
        said[k].lower in BACK | {"den", "dem", "einem", "einen", "der"} and not _may_be_masculine(said, k, verb)
    ):
        return None
    i = after
    while i < len(said) - closed:
        behind = noun_phrase(whole, said, i + 1) if said[i].lower in PREPOSITIONS - _ASKED_ELSEWHERE else i
        if behind <= i + 1:
            return None
        i = behind
    if i == after and not closed and not itself:
        return None  # nothing behind the subject: a form of the clause asks for it
    one = one_does(verb)
    if not one:
        return None
    acts = next((word.text for word in said[k:after] if is_noun(word)), "")
    form = "whoever" if PEOPLE.search(acts) else "what is so"
    parts = [text("sich")] if itself else []
    parts += [small_first(cut(row, 0, said[at - 1].end))]
    parts += [cut(row, said[after].start, said[-1].end)] if after < len(said) else []
    rest = join(parts, " ")
    table = GERMAN.questions
    front = (
        worded(table[form], verb=text(one), subject=rest, rest=())
        if form == "whoever"
        else worded(table[form], verb=text(one), rest=rest)
    )
    return Question(front, (said[k].start, said[after - 1].end))


def _may_be_masculine(said: list[Word], k: int, verb: str) -> bool:
    """ "steigt der Druck": an article that may be a nominative."""
    return said[k].lower == "der" and verb in GERMAN.verbs


def one_does(verb: str) -> str:
    """The verb as "was" has it: "steigen" -> "steigt"."""
    if verb in GERMAN.verbs or verb in PARTICLES:
        return verb
    if verb in ONE:
        return ONE[verb]
    forms = [verb[: -len(end)] + new for end, new in _SHORTER if verb.endswith(end)]
    return next((form for form in forms if form in GERMAN.verbs), "")
