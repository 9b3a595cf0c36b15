"""Which words of a sentence to hide: those that carry its point, never those that only hold it together."""

import re
from collections.abc import Iterator
from dataclasses import replace

from notecards.cards import Gap
from notecards.extract.clause import Clause, is_participle
from notecards.extract.english.tables import ADJECTIVE, NO_WAY
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.gaps.clauses import (
    after_cause,
    after_verb,
    condition,
    consequence,
    correlated,
    defined,
    made,
    participle,
    place_of,
    property_of,
    relative,
    set_against,
    tail,
)
from notecards.extract.gaps.figures import dates, numbers
from notecards.extract.gaps.phrase import Choice, end_of_list
from notecards.extract.gaps.signs import (
    bold,
    connected,
    contrasted,
    examples,
    formula,
    joined,
    listed,
    quoted,
    vocabulary,
)
from notecards.extract.here import Note
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.romance.tables import INFINITIVE, OF, TONGUES
from notecards.extract.wording import NOUNS_TOO
from notecards.extract.words import Word, count, depths, words
from notecards.tokens import Mark, TokenKind, Tokens, masked, plain, spans

__all__ = ["MOST", "SURE", "end_of_list", "gap_beside", "gaps_of"]

SURE = 0.75
"""A gap this good is asked beside the best one, in a sentence long enough to hold both."""


MOST = 12
"""Words in one gap; a longer phrase holds two facts."""


def gaps_of(
    tokens: Tokens, clause: Clause | None, note: Note, language: Language, *, anchored: bool = False
) -> tuple[tuple[Gap, ...], float]:
    """The gaps of a sentence in order of place, and how sure the choice is; no gaps where nothing is worth hiding.

    anchored: what is asked about stands in front of the sentence, so it need not name it.
    """
    whole = masked(tokens)
    marked = bold(tokens, clause) if language.code == "en" else joined(tokens, bold(tokens, clause), language)
    if language.code in TONGUES:
        marked = (c for c in marked if not _is_stressed(whole, c, clause, language))
    others = (_weighed(tokens, c, language) for c in _choices(tokens, clause, note, language))
    others = (_with_its_list(whole, c) for c in others) if language.code == "en" else others
    choices = [c for c in (*marked, *others) if _is_fit(tokens, c, language, anchored=anchored)]
    if not choices:
        return (), 0.0
    best = max(choices, key=lambda c: (c.score, -c.start))
    chosen = [best]
    for other in sorted(choices, key=lambda c: (-c.score, c.start)):
        apart = all(other.end + 3 <= one.start or one.end + 3 <= other.start for one in chosen)
        if other.score >= SURE and apart and len(chosen) < 3 and count(plain(tokens)) >= 12 * len(chosen):
            chosen.append(other)
    return tuple(Gap(c.start, c.end) for c in sorted(chosen, key=lambda c: c.start)), best.score


def _is_stressed(whole: str, choice: Choice, clause: Clause | None, language: Language) -> bool:
    """Romance notes: a single word that is stressed and says little without what follows it: a verb ("ne peut [céder] son droit"), what
    is said of the subject before its phrase ("est [attaché] à la personne")."""
    found = words(whole[choice.start : choice.end])
    small = language.modals | language.negations | _CAUSING | {"ne"}
    if found and all(word.lower in small for word in found):
        return True
    if len(found) != 1 or not found[0].text.islower():
        return False
    if clause and clause.verb[0] <= choice.start and choice.end <= clause.verb[1]:
        return True
    if re.match(r"\s*=", whole[choice.end :]):
        return True  # "un pouls [rapide] = un signe": what it means stands behind
    before = [word.lower for word in words(whole[: choice.start])[-1:]]
    behind = words(whole[choice.end :])[:1]
    if not before or not behind or re.match(r"\s*[,;:.)]", whole[choice.end :]):
        return False
    if 0.7 < choice.score < 0.9 and OF.match(behind[0].lower):
        return True  # a word in italics: "une [clause] de renonciation"
    governs = behind[0].lower in language.prepositions or bool(_ELIDED.match(behind[0].lower))
    if governs and before[0] in {*language.copulas, *language.plural_copulas}:
        return True
    does = before[0] in language.modals | language.negations | _CAUSING
    return does and bool(INFINITIVE.fullmatch(found[0].lower))


_ELIDED = pattern(r"[dl]['’]\w")
_CAUSING = frozenset("pas jamais ni plus faire laisser hacer dejar fare".split())
"""Words beside the modals that an infinitive belongs to."""


def gap_beside(tokens: Tokens, clause: Clause, answer: tuple[int, int], note: Note, language: Language) -> Gap | None:
    """What a sentence says besides its subject and what was asked of it already; None where that is not sure.

    answer: where the answer of the question stands.
    """
    whole, said = masked(tokens), plain(tokens)
    if not count(said[clause.verb[1] : answer[0]]) and not count(said[answer[1] :]):
        return None  # the answer leaves no word to hide
    others = (*_choices(tokens, clause, note, language), *relative(tokens, language))
    choices = [
        c
        for c in (_weighed(tokens, c, language) for c in others)
        if (c.score >= _BESIDE or _A_YEAR.fullmatch(whole, c.start, c.end))
        and c.start >= clause.verb[1]
        and (c.end <= answer[0] or answer[1] <= c.start)
        and _is_fit(tokens, c, language)
        and not _HOW_MUCH.match(whole, c.start)
    ]
    best = max(choices, key=lambda c: (c.score, -c.start), default=None)
    return Gap(best.start, best.end) if best else None


_BESIDE = 0.6
"""How good a gap must be beside a question that has been asked; a year is always good enough."""
_A_YEAR = pattern(r"[12]\d{3}")
_HOW_MUCH = pattern(r"(?:\w+ly|very|so|too|more|less|most|quite|not|almost|only|always|often)\s", re.IGNORECASE)


_GOES_ON = pattern(
    r"(?P<more>(?:,\s(?:(?!(?:and|or)\b)[\w'’/-]+\s?){1,3})*,?\s(?:and|or)\s(?P<last>(?!(?:if|when|then|not|so|it|they|he|she|we|you|this|that|vice|thus|hence|therefore)\b)(?:(?!(?:and|or)\b)[\w'’/-]+\s?){1,4}))(?=[.;:,)]|$)"
)
"""The rest of an enumeration whose first item a gap hides."""


def _with_its_list(whole: str, choice: Choice) -> Choice:
    """ "[The wall], membrane and nucleus": a gap that ends in a list takes the rest of it; where it would be too long, it falls."""
    more = _GOES_ON.match(whole, choice.end) if whole[choice.end : choice.end + 1] == "," else None
    if not more or choice.score >= 0.9 or any(w.text in _VERBS for w in words(more["more"])):
        return choice
    return replace(choice, end=choice.end + len(more["more"].rstrip(" .")))


_VERBS = SURE_VERBS | frozenset("is are was were has have had can may must will would should does do did".split())


def _weighed(tokens: Tokens, choice: Choice, language: Language) -> Choice:
    """What ends a sentence is most often its point; a word or two in the middle rarely are."""
    if choice.score >= 0.78 or not language.spaced:
        return choice
    whole = plain(tokens)
    if not whole[choice.end :].strip(' .;,!"”»)'):
        return replace(choice, score=choice.score + 0.02)
    few = count(whole[choice.start : choice.end]) <= 2
    return replace(choice, score=choice.score - (0.16 if few else 0.08))


def _choices(tokens: Tokens, clause: Clause | None, note: Note, language: Language) -> Iterator[Choice]:
    yield from connected(tokens)
    yield from contrasted(tokens, clause, language)
    yield from numbers(tokens, language)
    yield from quoted(tokens)
    yield from after_verb(tokens, clause, language)
    yield from after_cause(tokens, clause, language)
    yield from listed(tokens)
    yield from dates(tokens)
    yield from condition(tokens, language)
    yield from examples(tokens, clause)
    yield from participle(tokens, language)
    yield from formula(tokens)
    yield from consequence(tokens)
    yield from defined(tokens)
    yield from made(tokens, language)
    yield from set_against(tokens, language)
    yield from correlated(tokens, language)
    yield from property_of(tokens, clause, language)
    yield from place_of(tokens, language)
    if clause is None:
        yield from tail(tokens, language)
    yield from vocabulary(tokens, note, clause, language)


def _is_fit(tokens: Tokens, choice: Choice, language: Language, *, anchored: bool = False) -> bool:
    """No gap of small words, none over `MOST` words, none that cuts through brackets or leaves the sentence without an anchor."""
    whole = masked(tokens)
    hidden, rest = plain(tokens)[choice.start : choice.end], whole[: choice.start] + whole[choice.end :]
    if not hidden.strip() or hidden[0] in ",;:" or not 1 <= count(hidden) <= MOST or choice.start >= choice.end:
        return False
    if _VAGUE.match(hidden) and _EXISTENTIAL.match(whole):
        return False
    if any(
        token.marks & Mark.BOLD and (begin < choice.start < end or begin < choice.end < end)
        for begin, end, token in spans(tokens)
    ):
        return False
    first, one = words(hidden)[:1], len(words(hidden)) == 1
    joins = frozenset(language.coordinators) | (_JOINS if language.code == "en" else frozenset())
    if first and words(hidden)[-1].lower in joins:
        return False
    if first and (first[0].lower in joins or (first[0].lower in _LEANING and choice.score < 0.9)):
        return False
    if first and first[0].lower in ("que", "qu'") and choice.score < 0.76:
        return False
    if language.code == "de" and one and first[0].text.islower() and choice.score < 0.78:
        return False
    if language.code == "de" and first and first[0].text in _GERMAN_POINTS and choice.score < 0.9:
        return False
    if one and first and first[0].lower in _HOW_OFTEN:
        return False
    last = words(hidden)[-1:]
    auxiliaries = {*language.copulas, *language.plural_copulas, *language.modals, "does", "did"} - {"mean", "means"}
    clausal = bool(first) and first[0].lower in language.relatives
    if (
        choice.score < 0.76
        and language.code == "en"
        and not clausal
        and any(w.lower in auxiliaries for w in words(hidden)[1:])
    ):
        return False
    if language.code == "en" and _holds_together(whole, choice, first, language):
        return False
    if hidden.count('"') % 2 or (
        last
        and (last[0].lower in language.articles or last[0].lower in {"that", "whether", "to", "by", "of", "than"})
        and language.spaced
    ):
        return False
    if _ONLY_POINTS.fullmatch(hidden.strip(" .,:;")) or (language.code == "de" and _FOLLOWING.search(hidden)):
        return False
    if language.code == "en" and any(shape.fullmatch(hidden.strip()) for shape in (NO_WAY, _AS_BEFORE)):
        return False
    if language.code == "en" and _is_weak(hidden, choice, whole[: choice.start].rstrip().lower(), whole[choice.end :]):
        return False
    meaning = [w for w in words(hidden) if _carries(w, language) and w.lower not in language.prepositions]
    anchors = sum(_carries(w, language) for w in words(rest))
    anchors += sum(
        len(token.text) > _A_LETTER and token.kind is TokenKind.MATH and (b <= choice.start or choice.end <= a)
        for a, b, token in spans(tokens)
    )
    if not meaning or anchors + anchored < (1 if choice.score >= 0.9 else 2):
        return False
    labels = choice.start == 0 and whole[choice.end :].lstrip().startswith((":", "：")) and language.spaced
    if labels and any(word.lower in language.modals or word.lower in language.copulas for word in words(hidden)):
        return False  # "What can be seized:": no name
    depth = depths(whole)
    by_example = _BY_EXAMPLE.search(whole[: choice.start])
    if depth[choice.start] and (choice.score < 0.66 or by_example):
        return False
    return depth[choice.start] == depth[min(choice.end, len(whole)) - 1] or bool(choice.score >= 0.9)


_GERMAN_POINTS = frozenset("ihnen ihm ihn".split())


def _holds_together(whole: str, choice: Choice, first: list[Word], language: Language) -> bool:
    """A gap that grammar or the rest fills: half a comparison ("as [many] as"), a modal's verb, "certain areas", a that-clause in the
    middle."""
    before, after = whole[: choice.start].rstrip().lower(), whole[choice.end :]
    opening = first[0].lower if first else ""
    second = words(whole[choice.start : choice.end])[1:2]
    if choice.score < 0.74 and before.endswith(" as") and re.search(r"\sas\s", after[:60]):
        return True
    if opening == "that":
        return choice.score < 0.76 and bool(after.strip(' .;!"”)'))
    if opening == "as":
        return choice.score < 0.7 and bool(re.search(r"\bbut\b", after))
    lone = opening in ("us", "them") and not second
    hedged = opening in language.modals or opening in ("certain", "several", "various", "is", "are", "was", "were")
    return (lone or hedged) and choice.score < 0.9


def _is_weak(hidden: str, choice: Choice, before: str, after: str) -> bool:
    """A lone participle or adjective ("as [expected]"), or what begins with a word that points back ("[these changes]")."""
    found = words(hidden)
    if _ARROW.search(hidden) or _SAMPLE.fullmatch(hidden):
        return True
    if len(found) == 1 and choice.score < 0.78 and re.search(r"\w\s(?:or|and)$", before):
        return True  # half of a pair: "no solids or [liquids]"
    if found and choice.score < 0.9 and (_LEADS_ON.match(hidden) or (_HOW.match(hidden) and before.endswith(_IS))):
        return True
    if len(found) == 1 and found[0].text.islower() and choice.score < 0.66 and after.strip(' .;,!"”)'):
        return True
    if found and found[0].lower in ("these", "this", "those", "too") and choice.score < 0.9:
        return True
    if len(found) == 1 and choice.score < 0.9 and found[0].lower in BASES and found[0].lower not in NOUNS_TOO:
        return True
    if len(found) == 1 and is_participle(found[0].lower) and (choice.score < 0.9 or found[0].lower in _SAYS_LITTLE):
        return True
    lone = len(found) == 1 and found[0].text.islower() and choice.score < 0.75
    return lone and (
        bool(ADJECTIVE.match(found[0].lower)) or found[0].lower in ("way", "this", "that", "expected", "equal")
    )


_AS_BEFORE = pattern(
    r"(?:\w+ly\s)?(?:the\s)?same\s\w+|something else|other things|(?:a\s)?lots?(?:\son\b.*|\sabout\b.*)?", re.IGNORECASE
)
_A_LETTER = 4
"""Signs of a formula that is a name and says nothing: "x", "x_i", "\\pi"."""
_SAMPLE = pattern(
    r"[\d.,]+\s(?:\w+\s)?(?:participants|subjects|children|students|patients|trials|volunteers|respondents)",
    re.IGNORECASE,
)
"""How many took part in a study is not what it found."""
_ARROW = pattern(r"<-|->|[→←⇒⇐]")
_LEADS_ON = pattern(r"(?:hence|therefore|thus|more(?! than\b)|also)\s", re.IGNORECASE)
_HOW = pattern(r"\w+ly\s(?!(?:an?|the|one|two)\b)", re.IGNORECASE)
_IS = (" is", " are", " was", " were")
_HOW_OFTEN = frozenset(
    "souvent parfois toujours rarement siempre nunca frecuentemente spesso sempre raramente oft immer manchmal meistens selten".split()
)
_SAYS_LITTLE = frozenset(
    "represented preferred used called given needed required done made seen found processed".split()
)
"""Participles that fit any sentence."""
_BY_EXAMPLE = pattern(
    r"[(\[](?:e\.?g\.?|z\.\s?b\.|p\.\s?ej\.?|p\.\s?ex\.?|for example)[^)\]]*\w[^)\]]*$", re.IGNORECASE
)
"""A bracket that opened with an example and said more before the gap."""
_JOINS = frozenset("and or nor but".split())
_LEANING = frozenset("nor sich pas plus jamais guère más".split())
"""Words that belong to the verb before them: a gap that begins with one hides half of it."""
_VAGUE = pattern(
    r"(?:multiple|many|several|various|different|some|numerous|a few|lots|further|additional|other|certain|no)\b",
    re.IGNORECASE,
)


_EXISTENTIAL = pattern(r"there\s(?:is|are|was|were)\b", re.IGNORECASE)


_FOLLOWING = pattern(r"(?<!\w)folgende[rsnm]?(?!\w)", re.IGNORECASE)
_ONLY_POINTS = pattern(
    r"(?:(?:an?|ein|un|une|um)\s)?(?:example|beispiel|exemple|ejemplo|esempio|exemplo)s?|(?:as\s)?(?:the\s)?follow(?:s|ing)|(?:the\s)?(?:above|below|same|latter|former)|folgende\w*|wie folgt|(?:les|la|le)?\s?suivant\w*|(?:los|las|el|la)?\s?siguientes?|如下|以下",
    re.IGNORECASE,
)


def _carries(word: Word, language: Language) -> bool:
    return word.lower not in language.function
