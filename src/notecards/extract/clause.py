"""Where subject, verb and rest of a sentence stand, found by word tables and signs; silent where that is not sure."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from notecards.extract.german_clause import parts_of as german_parts
from notecards.extract.languages import Language
from notecards.extract.romance_clause import ROMANCE, parts_of
from notecards.extract.words import Word, words
from notecards.tokens import OPAQUE


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


def clause_of(text: str, language: Language) -> Clause | None:
    """The main clause of a masked sentence, or None where it cannot be told."""
    if not language.spaced:
        return _clause_by_sign(text, language)
    text = _CONTRACTION.sub(r"\1 \2", text)
    text = _PARENTHESIS.sub(lambda found: " " * len(found.group()), text)
    every = words(text)
    if language.code == "de":
        return _german(text, every, language)
    start = _main_start(text, every, language)
    if start is None or _is_plain_command(every, start, language):
        return None
    dated = _DATED.match(text) if language.code in ROMANCE else None
    if dated:
        start = next((i for i, word in enumerate(every) if word.start >= dated.end()), start)
    if language.code in ROMANCE:
        return _romance(text, every, start, language)
    at = _finite(text, every, start, language)
    if at is None:
        return None
    return _clause_at(text, every, start, at, language)


_DATED = re.compile(r"^(?:Le|El|Il|Em|No dia)\s\d{1,2}(?:er|º|°)?\s(?:de\s)?[^\W\d]+(?:\s(?:de\s)?\d{3,4})?,\s")
"""A day that opens a sentence before its comma: "Le 5 mai 1789, ...", "El 2 de mayo de 1808, ..."."""


def _romance(text: str, every: list[Word], start: int, language: Language) -> Clause | None:
    parts = parts_of(text, every, start, language)
    if parts is None:
        return None
    following = words(text[slice(*parts.rest)])[:1]
    negated = parts.negated or not parts.finite or (bool(following) and following[0].lower in language.negations)
    kind = _kind(parts.finite, language)
    return Clause(kind, parts.begin, parts.subject, parts.finite, parts.verb, parts.rest, negated)


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
    word = verb.lower()
    several = word in language.plural_verbs and word not in language.verbs
    kind = Verb.PLURAL if several else _kind(word, language)
    negated = bool(following) and following[0].lower in language.negations
    return Clause(kind, every[0].start, parts.subject, verb, parts.verb, parts.rest, negated)


_CONTRACTION = re.compile(r"^(it|they|that|there|we|you|he|she)['’](s|re)\b", re.IGNORECASE)
_PARENTHESIS = re.compile(r"(?<=\S )\([^()]*\)(?=\s+\S)")
_FULL = {"s": "is", "re": "are"}


def _clause_by_sign(text: str, language: Language) -> Clause | None:
    """Chinese and Japanese: the first sign of a definition or a verb of the table, with a subject before it."""
    marks = [*language.copulas, *sorted(language.verbs, key=len, reverse=True)]
    found = [(text.find(mark), -len(mark), mark) for mark in marks if 0 < text.find(mark) <= 16]
    if not found:
        return None
    at, _, mark = min(found)
    subject = text[:at]
    if re.search(r"[，,；;：:。、]", subject) or subject.endswith(("不", "没", "的", "都", "也", "如果")):
        return None
    kind = Verb.COPULA if mark in language.copulas else Verb.SINGULAR
    end = len(text.rstrip("。.！!；; "))
    return Clause(kind, 0, (0, at), mark if kind is Verb.COPULA else "", (at, at + len(mark)), (at + len(mark), end))


_LOOSE = frozenset("now then here thus hence therefore so also finally next first note".split())
"""Adverbs that open a sentence without a comma."""


def _main_start(text: str, every: list[Word], language: Language) -> int | None:
    """Index of the first word of the main clause: after the comma where the sentence opens with a subordinate part."""
    if not every:
        return None
    first = every[0].lower
    following = every[1].lower if len(every) > 1 else ""
    if (
        first in _LOOSE
        and (following in language.pronouns | language.articles or following[:1] == OPAQUE)
        and text[every[0].end] == " "
    ):
        return 1
    if first not in language.openers:
        return 0
    commas = [i for i, sign in enumerate(text) if sign == ","]
    if not commas:
        return 0 if first in language.articles else None
    after = [next((i for i, word in enumerate(every) if word.start > comma), len(every)) for comma in commas]
    sure = [
        i
        for i in after
        if i < len(every) and every[i].lower in (language.articles | language.pronouns | language.demonstratives)
    ]
    return next(iter([*sure, *(i for i in after if i < len(every))]), None)


def _finite(text: str, every: list[Word], start: int, language: Language) -> int | None:
    """Index of the finite verb of the main clause; words that are nouns as often are taken where there is no other."""
    first = _first_finite(text, every, start, language, strict=True)
    return first if first is not None else _first_finite(text, every, start, language, strict=False)


def _first_finite(text: str, every: list[Word], start: int, language: Language, *, strict: bool) -> int | None:
    skipping = every[start].lower in language.interrogatives & language.relatives
    for i in range(start, len(every)):
        word = every[i].lower
        gap = text[every[i - 1].end : every[i].start] if i else ""
        if re.search(r"[;:]", gap) and i > start:
            return None
        if word in language.relatives and i > start:
            skipping = True
            continue
        if "(" in gap:
            skipping = True
        if ")" in gap or (skipping and "," in gap):
            skipping = False
        if not _may_be_finite(every, i, start, language, strict):
            continue
        if word in language.past and word not in language.only_past and gap.strip() == ",":
            continue
        if word in NOUN_LIKE and text[every[i].end : every[i].end + 1] in ",;)":
            continue
        # "Lecture by the department, slides on the page": after a lone comma a noun goes on
        if gap.strip() == "," and text[every[start].start : every[i].start].count(",") == 1 and word in NOUN_LIKE:
            continue
        if skipping:
            skipping = False
            continue
        return i
    return None


def _may_be_finite(every: list[Word], i: int, start: int, language: Language, strict: bool) -> bool:
    word = every[i].lower
    if (
        word in language.copulas
        or word in language.plural_copulas
        or word in language.modals
        or word in language.perfect
    ):
        return not (word in language.perfect and i == start)
    before = every[i - 1].lower if i > start else ""
    if before in language.articles or before in language.prepositions or before == "to":
        return False
    if before in language.demonstratives and not (before in language.relatives and i - 1 > start):
        return False
    if word in language.verbs and (
        not _is_command(every, start, language) or _is_sure_after_noun(every, i, start, language)
    ):
        return _is_verb_singular(every, i, start, language, strict)
    if word == "lower" and not (every[i + 1 : i + 2] and every[i + 1].lower in language.articles | _AFTER_A_VERB):
        return False
    if word in language.past and i > start:
        return _is_finite_past(every, i, language, strict)
    if word in language.plural_verbs and not _is_command(every, start, language):
        joined = any(w.lower == "and" for w in every[start:i]) and before not in language.function
        following = every[i + 1].lower if i + 1 < len(every) else ""
        opens = i == start + 1 and following in language.articles and before not in language.function
        return (
            i > start and (_is_plural(before, language) or joined or opens) and _object_may_follow(every, i, language)
        )
    return False


_WITH_INFINITIVE = frozenset(
    "start begin try want need decide hope fail continue attempt agree refuse seek manage help come go serve tend".split()
)


def _is_finite_past(every: list[Word], i: int, language: Language, strict: bool) -> bool:
    """ "Jackson vetoed the bill", not "data collected by hand": a form that may be a participle needs an object behind it and no
    surer verb in the sentence."""
    before, word = every[i - 1].lower, every[i].lower
    following = every[i + 1] if i + 1 < len(every) else None
    if before in language.function - language.pronouns or following is None or following.lower == "by":
        return False
    if word == "used" and following.lower in ("to", "for", "as", "in"):
        return False
    if word in language.only_past:
        return True
    if (before.endswith("ly") and i == 1) or (following.lower == "to" and language.past[word] not in _WITH_INFINITIVE):
        return False
    objects = (
        language.articles
        | language.demonstratives
        | _AFTER_A_VERB
        | {"to", "that", "his", "her", "itself", "him", "them"}
    )
    return not strict and (following.lower in objects or following.text[:1].isupper() or following.text[:1].isdigit())


NOUN_LIKE = frozenset(
    """results controls uses processes updates needs costs returns changes increases decreases types samples models requests limits places points
steps tests labels records forms shares measures addresses questions answers orders reports plans supports benefits functions stores marks counts aims
lists links blocks groups scales maps queries targets loads exchanges releases issues studies heads views slides
ranges signals values states stresses states caches displays accesses""".split()
)


def _is_command(every: list[Word], start: int, language: Language) -> bool:
    """ "Pick single data points": the sentence opens with a base form, so a later one is a noun."""
    first = every[start]
    return language.code == "en" and first.lower in language.plural_verbs and first.lower not in _NOUNS_TOO


def _is_sure_after_noun(every: list[Word], i: int, start: int, language: Language) -> bool:
    """ "Output gates [return]", "Output gate returns a ...": what looks like a command is part of a name."""
    following = every[i + 1].lower if i + 1 < len(every) else ""
    return 2 <= i - start <= 3 and every[i].lower not in NOUN_LIKE and following in language.articles


def _is_plain_command(every: list[Word], start: int, language: Language) -> bool:
    """ "Consider what a person might ...": all behind the base form is its object."""
    following = every[start + 1].lower if start + 1 < len(every) else ""
    opens = following in language.articles | language.relatives or following in ("this", "these", "each", "all")
    return _is_command(every, start, language) and opens


_NOUNS_TOO = frozenset(
    "process data support display access test work design control exchange sample label model state cache flow trade cost cluster network".split()
)


def _is_verb_singular(every: list[Word], i: int, start: int, language: Language, strict: bool) -> bool:
    """Whether an English-looking third person is no plural noun: what follows must be able to follow a verb."""
    if language.code != "en":
        return i > start or every[i].lower in language.verbs
    word = every[i].lower
    after = every[i + 1].lower if i + 1 < len(every) else ""
    if (
        after in language.copulas
        or after in language.plural_copulas
        or after in language.modals
        or after in language.plural_verbs
    ):
        return False
    if not after and i > start:
        return False
    if after == "of" and word not in _WITH_OF:
        return False
    if after in _OWN_PREPOSITIONS.get(word, ()):
        return True
    if word in NOUN_LIKE and not strict:
        return after not in language.prepositions
    if word in NOUN_LIKE:
        return after in language.articles or after in _AFTER_A_VERB or i == start
    return True


_WITH_OF = frozenset("consists thinks disposes speaks conceives makes gets".split())
_OWN_PREPOSITIONS = {
    "results": ("in", "from"),
    "increases": ("with", "by", "as", "from"),
    "decreases": ("with", "by", "as", "from"),
    "changes": ("with", "over", "from"),
    "returns": ("to",),
    "exchanges": ("with",),
}
_AFTER_A_VERB = frozenset(
    "to its their how what all each every no far more fewer less many only both us you two three".split()
)
_PLURAL_WORDS = frozenset(
    "we you they people data children both men women criteria phenomena bacteria i mice media".split()
)


def _is_plural(before: str, language: Language) -> bool:
    if language.code != "en":
        return True
    return (
        before in _PLURAL_WORDS
        or (before.endswith("s") and not before.endswith(("ss", "us", "is")))
        or before.endswith("ly")
    )


def _object_may_follow(every: list[Word], i: int, language: Language) -> bool:
    if language.code != "en":
        return True
    after = every[i + 1].lower if i + 1 < len(every) else ""
    finite = after in language.copulas or after in language.plural_copulas or after in language.modals
    return bool(after) and not finite


def _clause_at(text: str, every: list[Word], start: int, at: int, language: Language) -> Clause | None:
    word = every[at].lower
    begin = every[start].start
    subject = (begin, every[at].start)
    end = len(text.rstrip(" .;!。"))
    if word in language.modals or word in language.perfect or _is_passive(every, at, language):
        return _auxiliary(text, every, at, begin, subject, end, language)
    if word in language.copulas or word in language.plural_copulas:
        kind = Verb.COPULA
    elif word in language.verbs:
        kind = Verb.SINGULAR
    elif word in language.past and word not in language.plural_verbs:
        kind = Verb.PAST
    else:
        kind = Verb.PLURAL
    after = every[at].end
    negated = at + 1 < len(every) and every[at + 1].lower in language.negations
    aux = _FULL.get(word, every[at].text) if kind is Verb.COPULA else ""
    return Clause(kind, every[0].start, subject, aux, (every[at].start, after), (after, end), negated)


_PARTICIPLE = re.compile(r".+(?:ed|en|wn|ung|ade|ept|ght|uilt|elt|ound|eld|ut|et)$")


def _is_passive(every: list[Word], at: int, language: Language) -> bool:
    """English only: is/are + participle, adverbs between allowed."""
    if language.code != "en" or every[at].lower not in ("is", "are", "was", "were", "s", "re"):
        return False
    k = _past_adverbs(every, at + 1, language)
    return (
        k < len(every)
        and bool(_PARTICIPLE.match(every[k].lower) or every[k].lower in _IRREGULAR)
        and every[k].lower not in _NO_PARTICIPLE
    )


_IRREGULAR = frozenset("done run begun sold told won spent read split hit cast fed led bound drawn known sung".split())
_NO_PARTICIPLE = frozenset(
    "often even when then open seven ten set right bright light left tight eight night but not about what put out sudden hidden red need seed speed golden wooden".split()
)


def _past_adverbs(every: list[Word], k: int, language: Language) -> int:
    while k < len(every) and (
        every[k].lower.endswith("ly")
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
    if aux in ("has", "have", "had") and not _PARTICIPLE.match(every[k].lower):
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
    return every[k].lower == "have" and bool(_PARTICIPLE.match(following)) and following not in _NO_PARTICIPLE


def is_fragment_of_formula(text: str) -> bool:
    """Whether a masked text holds no word at all beside formulas and code."""
    return not words(text.replace(OPAQUE, " "))
