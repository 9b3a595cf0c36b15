"""Where subject, verb and rest of a sentence stand, found by word tables and signs; silent where that is not sure."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from notecards.extract.finite import NOT_BEING, NOUN_LIKE, finite, is_emphatic, is_plain_command
from notecards.extract.german.clause import parts_of as german_parts
from notecards.extract.languages import Language
from notecards.extract.main_clause import main_start
from notecards.extract.pasts import is_denied
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import ROMANCE, parts_of
from notecards.extract.wording import is_plural
from notecards.extract.words import REMEMBERED, Word, holds, is_adverb, words


class Verb(Enum):
    """How the verb of a clause is built, which decides how it is asked."""

    COPULA = auto()
    MODAL = auto()
    PERFECT = auto()
    SINGULAR = auto()
    PLURAL = auto()
    PAST = auto()


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence taken apart; all numbers are offsets into its text.

    preface: what stands before the subject up to its comma ("During training, "), empty where start == subject.
    subject: (start, end), empty where the verb comes first. aux: the finite auxiliary or copula ("" where the verb itself is
    finite). verb: (start, end) of the finite or main verb. rest: (start, end) of all that follows it.
    """

    kind: Verb
    start: int
    subject: tuple[int, int]
    aux: str
    verb: tuple[int, int]
    rest: tuple[int, int]
    negated: bool = False


@lru_cache(maxsize=REMEMBERED)
def clause_of(text: str, language: Language) -> Clause | None:
    """The main clause of a masked sentence, or None where it cannot be told."""
    if not language.spaced:
        return _clause_by_sign(text, language)
    if holds(text, "'", "’"):
        text = _CONTRACTION.sub(r"\1 \2", text)
    if language.code == "en" and holds(text, " - ", " – ", " — "):
        text = BETWEEN_DASHES.sub(lambda found: " " * len(found.group()), text)
    if language.code == "en" and text.count("—") == 2:
        text = _SET_OFF.sub(lambda found: " " * len(found.group()), text)
    if language.code == "en" and " I " in text:
        text = _THE_FIRST.sub(r"\1 1", text)  # "Type I cells": a number, nobody
    if "(" in text:
        text = _PARENTHESIS.sub(lambda found: " " * len(found.group()), text)
    every = words(text)
    if language.code == "de":
        return _german(text, every, language)
    dated = _DATED.match(text) if language.code in ROMANCE else None
    after = next((i for i, word in enumerate(every) if word.start >= dated.end()), None) if dated else None
    start = main_start(text, every, language) if after is None else after
    if start is None or is_plain_command(every, start, language):
        return None
    if language.code in ROMANCE:
        return _romance(text, every, start, language)
    at = finite(text, every, start, language)
    if at is None:
        return None
    return _clause_at(text, every, start, at, language)


_THE_FIRST = pattern(
    r"\b([Tt]ypes?|[Pp]hase|[Ss]tage|[Cc]lass|[Pp]art|[Gg]rade|[Gg]roup|[Bb]ook|[Ff]actor|[Cc]omplex|[Pp]hotosystem|[Mm]eiosis|[Pp]rophase|[Mm]etaphase|[Aa]naphase|[Tt]elophase|[Tt]itle|[Tt]ier|[Ll]evel|[Mm]ark|War|Article|Section|Chapter|Charles|Elizabeth|Ferdinand|Francis|Frederick|George|Henry|James|Leopold|Louis|Napoleon|Nicholas|Alexander|Peter|Philip|William|Wilhelm|Joseph|Mary|Darius|Otto|Ramses|Victoria|Edward|Maximilian) I(?=\s)"
)
_DATED = pattern(
    r"^(?:En|Em)\s(?:(?:[a-zç]{4,10})\s(?:de\s|del\s)?)?(?:1\d{3}|20\d\d)\s(?=[A-ZÁÉÍÓÚÑ]\w|el\s|la\s|los\s|las\s|le\s|les\s|o\s|a\s|l['’])|^(?:[LlEe][el]\s\d{1,2}(?:er)?\s(?:de\s)?[^\W\d_]{3,10}(?:\s(?:de\s)?\d{3,4})?|(?:[Dd]ès|[Dd]epuis|[Dd]esde|[ÀàAa] partir de)\s(?:(?:le mois de|el mes de|el año|l['’]année)\s)?(?:[^\W\d_]{3,10}\s(?:de\s)?)?\d{4}|(?:[Aa]u printemps|[ÀàAa] l['’](?:été|automne)|[Ee]n (?:la\s)?(?:primavera|el verano|el otoño))\s(?:de\s)?\d{4}|[Ee]n\s(?:[^\W\d_]{3,10}\s(?:de\s|del\s)?)?(?:1\d{3}|20\d\d)),?\s(?=(?:le|la|les|un|une|el|los|las|una)\s|l['’])|^[A-ZÀ-Ý][^\W\d_]{4,}(?:mente|ement|amment|emment),\s|^(?:Le|El|Il|Em|No dia)\s\d{1,2}(?:er|º|°)?\s(?:de\s)?[^\W\d]+(?:\s(?:de\s)?\d{3,4})?,\s"
)
"""A day or an adverb that opens a sentence before its comma: "Le 5 mai 1789, ...", "Químicamente, ..."."""


def _romance(text: str, every: list[Word], start: int, language: Language) -> Clause | None:
    parts = parts_of(text, every, start, language)
    if parts is None:
        return None
    following = words(text[slice(*parts.rest)])[:1]
    negated = parts.negated or not parts.finite or (bool(following) and following[0].lower in language.negations)
    kind = _kind(parts.finite, language)
    before = words(text[slice(*parts.subject)])
    manner = len(before) == 1 and len(before[0].text) > 7 and before[0].lower.endswith(("mente", "ement"))
    manner = manner and "'" not in before[0].lower and "’" not in before[0].text
    manner = manner or (len(before) == 1 and before[0].lower in _LEANING)
    subject = (parts.verb[0],) * 2 if manner else parts.subject  # "Principalmente está compuesto por ..."
    return Clause(kind, parts.begin, subject, parts.finite, parts.verb, parts.rest, negated)


_LEANING = frozenset(
    "solo sólo solamente también además siempre nunca ya todavía aún aussi toujours souvent seulement".split()
)
"""Adverbs that lean on the verb behind them and are no subject."""


def _kind(finite: str, language: Language) -> Verb:
    if finite in language.perfect:
        return Verb.PERFECT
    if finite in language.modals:
        return Verb.MODAL
    if finite in language.copulas or finite in language.plural_copulas:
        return Verb.COPULA
    return Verb.PLURAL if finite not in language.verbs else Verb.SINGULAR


def _german(text: str, every: list[Word], language: Language) -> Clause | None:
    parts = german_parts(text, every, language)
    if parts is None:
        return None
    verb, following = text[slice(*parts.verb)], words(text[slice(*parts.rest)])[:1]
    word = verb.lower().removesuffix(" sich")
    several = word in language.plural_verbs and word not in language.verbs
    kind = Verb.PLURAL if several else _kind(word, language)
    negated = bool(following) and following[0].lower in language.negations
    return Clause(kind, every[0].start, parts.subject, verb, parts.verb, parts.rest, negated)


_CONTRACTION = pattern(r"^(it|they|that|there|we|you|he|she)['’](s|re)\b", re.IGNORECASE)


_PARENTHESIS = pattern(r"(?<=\S )\([^()]*\)(?=,?\s+\S)")


BETWEEN_DASHES = pattern(
    r"(?<=\w)\s[-–—]\s(?:[^-–—]|(?<=\w)-(?=\w)){2,70}\s[-–—](?=\s(?:is|are|was|were|has|have|had|can|could|may|must|should|will|would|does|do|did|[a-z]{3,}s|[a-z]{3,}ed)\b)"
)
"""An aside between two dashes, in front of the verb: "An accomplice who is present - like a driver - is a principal"."""


_SET_OFF = pattern(r"(?<=\w)—[^—]{2,70}—(?=(?:\w|$))")
"""An aside between two long dashes without spaces: "weeds—called pioneers—begin to grow"."""
_FULL = {"s": "is", "re": "are"}


def _clause_by_sign(text: str, language: Language) -> Clause | None:
    """Chinese and Japanese: the first sign of a definition or a verb of the table, with a subject before it."""
    found = [
        (at, -len(mark), mark) for mark in (*language.copulas, *language.verbs) if 0 < (at := text.find(mark)) <= 16
    ]
    if not found:
        return None
    at, _, mark = min(found)
    subject = text[:at]
    if re.search(r"[，,；;：:。、]", subject) or subject.endswith(("不", "没", "的", "都", "也", "如果")):
        return None
    kind = Verb.COPULA if mark in language.copulas else Verb.SINGULAR
    end = len(text.rstrip("。.！!；; "))
    return Clause(kind, 0, (0, at), mark if kind is Verb.COPULA else "", (at, at + len(mark)), (at + len(mark), end))


def _clause_at(text: str, every: list[Word], start: int, at: int, language: Language) -> Clause | None:
    word = every[at].lower
    begin = every[start].start
    subject = (begin, every[at].start)
    if start == 0 and 0 < at <= 2 and all(_MANNER.fullmatch(every[i].lower) for i in range(at)):
        subject = (begin, begin)  # "naturally elicits a response": said of what stands above
    end = len(text.rstrip(" .;!。"))
    if is_denied(every, at, language):
        denied = _auxiliary(text, every, at, begin, subject, end, language)
        return replace(denied, negated=True) if denied else None
    if (
        word in language.modals
        or word in language.perfect
        or is_emphatic(every, at, language)
        or _is_passive(every, at, language)
    ):
        return _auxiliary(text, every, at, begin, subject, end, language)
    if word in language.copulas or word in language.plural_copulas or word in NOT_BEING:
        kind = Verb.COPULA
    elif word in language.verbs:
        kind = Verb.SINGULAR
    elif word in language.noun_verbs and word not in language.past:
        kind = Verb.PLURAL if language.noun_verbs[word] == word else Verb.SINGULAR
    elif word in language.past and word not in language.plural_verbs:
        kind = Verb.PAST
    else:
        kind = Verb.PLURAL
    after = every[at].end
    negated = word in NOT_BEING or (at + 1 < len(every) and every[at + 1].lower in language.negations)
    aux = _FULL.get(word, every[at].text) if kind is Verb.COPULA else ""
    return Clause(kind, every[0].start, subject, aux, (every[at].start, after), (after, end), negated)


_MANNER = pattern(
    r"(?!(?:indirect|rare|hard|bare|scarce|part|partial|near|on|like|unlike|fami|ear|dai|supp|app|rep|re|f|al|anoma|assemb|mono|po|ita|sici|thessa|ju|bel|bul|jel|li|ral|butterf|multip|imp|comp)ly)[a-z]+ly"
)
"""Adverbs that a question can leave out; words in -ly that are none, or that turn what is said, are not among them."""


_PARTICIPLE = pattern(r".+(?:ed|en|wn|ung|ade|ept|ght|uilt|elt|ound|eld|ut|et)$")


TAKES_A_NAME = frozenset(
    "called named termed considered known given offered shown told taught assigned granted made deemed rendered labelled labeled".split()
)
"""Participles that a second noun follows: "are called nodes"."""


def is_participle(word: str) -> bool:
    """Whether an English word looks like the participle of a passive."""
    return bool(_PARTICIPLE.match(word) or word in _IRREGULAR) and word not in _NO_PARTICIPLE


def _is_passive(every: list[Word], at: int, language: Language) -> bool:
    """English only: is/are + participle, adverbs between allowed."""
    if language.code != "en" or every[at].lower not in ("is", "are", "was", "were", "s", "re"):
        return False
    k = _past_adverbs(every, at + 1, language)
    after = every[k + 1] if k + 1 < len(every) else None
    noun = after and is_plural(after.text) and after.text.islower() and after.lower not in language.function
    if after and noun and (after.lower not in language.verbs or after.lower in NOUN_LIKE):
        return every[k].lower in TAKES_A_NAME  # "are produced goods": an adjective before its noun
    if k + 1 < len(every) and every[k].lower in ("put", "set"):
        return every[k + 1].lower in language.prepositions
    return (
        k < len(every)
        and bool(_PARTICIPLE.match(every[k].lower) or every[k].lower in _IRREGULAR)
        and every[k].lower not in _NO_PARTICIPLE
    )


_IRREGULAR = frozenset(
    "born done lost kept held left sent met paid laid thrown worn torn run begun sold told won spent read split hit cast fed led bound drawn known sung gone become come seen taken given broken risen fallen chosen driven written eaten beaten proven shaken stolen frozen sunk shrunk drunk dug lent bent understood withstood stood shot spun struck stuck sworn heard paid dealt meant read swum rung hung slain woken bitten".split()
)


_NO_PARTICIPLE = frozenset(
    "often even when then open seven ten set right bright light left tight eight night but not about what put out sudden hidden own red need seed speed golden wooden".split()
)


def _past_adverbs(every: list[Word], k: int, language: Language) -> int:
    while k < len(every) and (
        is_adverb(every[k].lower)
        or (
            every[k].lower in ("more", "most", "less", "very")
            and every[k + 1 : k + 2]
            and is_adverb(every[k + 1].lower)
        )
        or every[k].lower
        in (
            "not",
            "never",
            "also",
            "only",
            "often",
            "then",
            "always",
            "usually",
            "thus",
            "both",
            "still",
            "now",
            "sometimes",
            "typically",
            "already",
            "later",
            "soon",
            "eventually",
            "thereby",
            "therefore",
            "hence",
            "however",
            "just",
            "since",
            "once",
            "ever",
        )
    ):
        k += 1
    return k


def _auxiliary(
    text: str, every: list[Word], at: int, begin: int, subject: tuple[int, int], end: int, language: Language
) -> Clause | None:
    """can scale, must not be used, has been replaced, is measured: the verb runs to the main verb."""
    aux = every[at].lower
    if language.code != "en":
        kind = Verb.PERFECT if aux in language.perfect else Verb.MODAL
        return Clause(
            kind, every[0].start, subject, every[at].text, (every[at].start, every[at].end), (every[at].end, end)
        )
    k = _past_adverbs(every, at + 1, language)
    while k < len(every) and (every[k].lower in ("be", "been", "being") or _is_perfect_infinitive(every, k)):
        k = _past_adverbs(every, k + 1, language)
    if k >= len(every):
        return None
    negated = any(word.lower in language.negations for word in every[at : k + 1])
    if aux in ("has", "have", "had") and not is_participle(every[k].lower):
        if any(word.lower == "been" for word in every[at + 1 : k]):
            return None  # "had briefly been a republic": no object to ask for
        finite = every[at]
        kind = Verb.SINGULAR if aux == "has" else Verb.PAST if aux == "had" else Verb.PLURAL
        return Clause(kind, every[0].start, subject, "", (finite.start, finite.end), (finite.end, end), negated)
    first = every[at + 1]
    return Clause(
        Verb.MODAL,
        every[0].start,
        subject,
        _FULL.get(aux, every[at].text),
        (first.start, every[k].end),
        (every[k].end, end),
        negated,
    )


def _is_perfect_infinitive(every: list[Word], k: int) -> bool:
    """ "may have been", not "may have a cause"."""
    following = every[k + 1].lower if k + 1 < len(every) else ""
    return every[k].lower == "have" and is_participle(following)
