"""A candidate from what a rule found, or nothing where it would fail one of the tests of a card."""

import re
from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from notecards.cards import Candidate, Content, Gap, Kind
from notecards.extract.about.context import context_of
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import Question
from notecards.extract.english import facts as english
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance import answers as romance
from notecards.extract.statements import Place
from notecards.extract.words import REMEMBERED, count, holds, unbalanced, words
from notecards.problems import Span
from notecards.tokens import OPAQUE, Mark, TokenKind, Tokens, cut, masked, plain, strip


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found. front: the question, empty for a gap. asked: what is asked, in the note's own words. lines:
    other lines that the front took words from."""

    kind: Kind
    rule: str
    confidence: float
    back: Tokens
    front: Tokens = ()
    gaps: tuple[Gap, ...] = ()
    asked: str = ""
    span: Span | None = None
    lines: tuple[int, ...] = ()


@lru_cache(maxsize=REMEMBERED)
def content_words(text: str, language: Language) -> frozenset[str]:
    """The words that carry the meaning; all words where there are no others."""
    found = frozenset([word.lower for word in words(text)])
    return found - language.function or found


def content(text: str, language: Language) -> frozenset[str]:
    """What carries the meaning, each formula as a whole: two formulas of the same letters say different things."""
    if "$" not in text:
        return content_words(text, language)
    bare = words(_FORMULA.sub(" ", text))
    return frozenset(_FORMULA.findall(text)).union(w.lower for w in bare if w.lower not in language.function)


_FORMULA = pattern(r"\$[^$]+\$")


def says_most(front: Set[str], answer: Set[str]) -> bool:
    """Whether more than half of what carries the meaning of an answer stands on the front already."""
    return 2 * len(answer & front) > len(answer)


def hidden_of(found: Found | Content) -> str:
    """What must be known to answer: the gaps of a cloze, the back of a question."""
    whole = plain(found.back)
    return " … ".join(whole[g.start : g.end] for g in found.gaps) if found.gaps else whole


def front_of(found: Found | Content) -> str:
    """The question side as text, gaps as [...]."""
    if not found.gaps:
        return plain(found.front)
    whole, parts, at = plain(found.back), [], 0
    for gap in found.gaps:
        parts += [whole[at : gap.start], "[...]"]
        at = gap.end
    return "".join([*parts, whole[at:]])


def candidate(here: Here, found: Found) -> Candidate | None:
    """The finished candidate, or None: an empty side, a bare pronoun, an answer too long or already on the front."""
    front, hidden = front_of(found), hidden_of(found)
    every, lines = context_of(here)
    context, lines = _without_repeats(every, lines, front, hidden, here.language)
    if not _is_sound(found, front, hidden, context, here.language):
        return None
    own = here.statement
    span = found.span or own.span
    content = Content(
        found.kind,
        found.rule,
        round(found.confidence, 3),
        context,
        strip(_with_signs(found.front, own.tokens)),
        strip(found.back) if not found.gaps else found.back,
        tuple(_without_edges(gap, plain(found.back)) for gap in found.gaps),
    )
    subject = " › ".join(
        plain(part) for part in every if part in context or _only_asked(part, front, found.asked, here)
    )
    heading = tuple(plain(h.tokens) for h in here.headings)
    around = sorted({*lines, *found.lines, *_lines_said(here, front)} - {0, *range(span.first, span.last + 1)})
    return Candidate(content, own.words, subject, found.asked or front, here.note.path, span, tuple(around), heading)


def _without_edges(gap: Gap, whole: str) -> Gap:
    """A gap without the blanks at its ends: two blanks between words are the writer's."""
    said = whole[gap.start : gap.end]
    return gap._replace(start=gap.start + len(said) - len(said.lstrip()), end=gap.end - len(said) + len(said.rstrip()))


def _only_asked(part: Tokens, front: str, asked: str, here: Here) -> bool:
    """Whether a line above stands in the question alone: two headings over equal bullets are two facts."""
    said = content_words(plain(part), here.language)
    return said <= content_words(front, here.language) and not said <= content_words(asked or front, here.language)


def _with_signs(front: Tokens, row: Tokens) -> Tokens:
    """The front with the formulas and code of its statement as they are; a rule that took words from plain text took their fences."""
    fenced = (TokenKind.MATH, TokenKind.DISPLAY_MATH, TokenKind.CODE)
    special = [token for token in row if token.kind in fenced]
    for one in special:
        said, parts = plain((one,)), []
        for token in front:
            if token.kind is not TokenKind.TEXT or said not in token.text:
                parts.append(token)
                continue
            pieces = token.text.split(said)
            for number, piece in enumerate(pieces):
                parts += ([one] if number else []) + ([replace(token, text=piece)] if piece else [])
        front = tuple(parts)
    return front


def _lines_said(here: Here, front: str) -> list[int]:
    """Lines of what stands above the fact and gave words to its front."""
    said = content_words(front, here.language)
    return [
        line
        for s in here.above
        if content_words(s.words, here.language) & said
        for line in range(s.span.first, s.span.last + 1)
        if s.place not in (Place.TABLE, Place.ROW)
    ]


def _without_repeats(
    context: tuple[Tokens, ...], lines: tuple[int, ...], front: str, hidden: str, language: Language
) -> tuple[tuple[Tokens, ...], tuple[int, ...]]:
    """Context that the question itself says already goes, and so does context that gives the answer away."""
    asked, answer = content_words(front, language), content_words(hidden, language)
    kept = []
    for part, line in zip(context, lines, strict=True):
        said = content_words(plain(part), language)
        share = len(said & answer) / len(answer) if answer else 0.0
        gives_away = share > 0.6 or (share > 0.4 and (2 * len(said & answer) >= len(said) or len(said) > 4))
        gives_away = gives_away and (language.spaced or _shares_a_pair(plain(part), hidden))
        if not said <= asked and not gives_away:
            kept.append((part, line))
    kept = _without_answers(kept, asked, answer, language)
    return tuple(part for part, _ in kept), tuple(line for _, line in kept)


def _shares_a_pair(one: str, other: str) -> bool:
    """Whether two texts without spaces share two signs in a row: a single one is no word."""
    return any(one[at : at + 2] in other for at in range(len(one) - 1))


_MOST_WITH_CONTEXT = 0.6
"""More of an answer than this is never said by question and context together; the question alone says at most half."""


def _without_answers(
    kept: list[tuple[Tokens, int]], asked: Set[str], answer: Set[str], language: Language
) -> list[tuple[Tokens, int]]:
    """Outer parts of a context go where question and context together would say most of the answer: "Attention" over "voluntary
    shifts in attention"."""
    while kept:
        said = {sign for part, _ in kept for sign in content_words(plain(part), language)}
        most = _MOST_WITH_CONTEXT if language.spaced else 0.5
        if not answer or len(answer & (asked | said)) / len(answer) <= most:
            return kept
        shared = [one for one in kept if content_words(plain(one[0]), language) & answer]
        if not shared:
            return kept
        kept = [one for one in kept if one is not shared[0]]
    return kept


def _is_sound(found: Found, front: str, hidden: str, context: tuple[Tokens, ...], language: Language) -> bool:
    if not front.strip(" ?？.:") or not hidden.strip(" .,;:"):
        return False
    longest = LONGEST if found.kind is not Kind.STEPS else 80
    if _LENGTH[language](hidden) > longest or not words(hidden.replace(OPAQUE, "x")):
        return False
    a_sign = found.rule == "table" and len(hidden.strip()) == 1  # "A" for ampere
    counted = bool(found.front) and (hidden.casefold() in language.numbers or a_sign)
    if _only_points(hidden) or _POINTS_AWAY.match(hidden) or _NOT_IN_THE_SOURCE.match(hidden):
        return False
    if found.front and hidden.startswith(("(", "（")) and re.fullmatch(r"\([^()]*\)\W*|（[^（）]*）\W*", hidden):
        return False
    if unbalanced(hidden) or "{{c" in plain(found.front) or (_is_small(hidden, language) and not counted):
        return False
    if found.kind is Kind.STEPS and _only_numbered(hidden):
        return False
    if found.kind is not Kind.STEPS and _REPEATS[language](front, hidden, language):
        return False
    if found.front and found.rule != "table" and _CUT_WORD[language].match(hidden):
        return False
    return _TELLS_ENOUGH[language](found, front, hidden, context) and not _begins_with_pronoun(found, language)


def _length(hidden: str) -> int:
    """Words, a formula as one of them."""
    return count(_FORMULA.sub(" x ", hidden) if "$" in hidden else hidden)


_LENGTH: ByLanguage[Callable[[str], int]] = ByLanguage(count, en=_length)


def _only_numbered(rows: str) -> bool:
    """Whether the entries of a list are one word, counted from one: "Definition 1", "Definition 2"; "HPV 16", "HPV 18" are told apart."""
    found = [_COUNTED.fullmatch(row) for row in rows.splitlines()]
    counted = [one for one in found if one]
    if len(counted) < 2 or len(counted) < len(found) or len({one["name"] for one in counted}) > 1:
        return False
    return [one["n"] for one in counted] in (_FROM_ONE[: len(counted)], [""] * len(counted))


_COUNTED = pattern(r"(?:\d+[.)]\s)?(?P<name>[^\W\d_]{4,}|[\u4e00-\u9fff]{2,}?)\s?(?P<n>\d*)")
_FROM_ONE = [str(n) for n in range(1, 8)]


def _repeats_words(front: str, hidden: str, language: Language) -> bool:
    return says_most(content(front, language), content(hidden, language))


def _repeats_pairs(front: str, hidden: str, language: Language) -> bool:
    """The words of a Chinese text are not told apart: two signs in a row stand for them."""
    return 3 * len(_pairs(front) & _pairs(hidden)) > 2 * len(_pairs(hidden))


def _pairs(text: str) -> set[str]:
    """Each sign of a Chinese text with the next, as its words are not told apart; a single sign where there is but one."""
    said = "".join(re.findall(r"\w", text.casefold()))
    return {said[i : i + 2] for i in range(len(said) - 1)} or {said}


def _always(found: Found, front: str, hidden: str, context: tuple[Tokens, ...]) -> bool:
    return True


def _spanish_tells(found: Found, front: str, hidden: str, context: tuple[Tokens, ...]) -> bool:
    return romance.tells_enough(front, hidden, asked=bool(found.front))


def _chinese_tells(found: Found, front: str, hidden: str, context: tuple[Tokens, ...]) -> bool:
    from notecards.extract.in_place.chinese_facts import tells_enough

    return tells_enough(front, hidden, asked=bool(found.front))


_REPEATS = ByLanguage(_repeats_words, zh=_repeats_pairs)
"""Whether a question says most of its answer."""
_TELLS_ENOUGH = ByLanguage(_always, en=english.tells_enough, es=_spanish_tells, zh=_chinese_tells)


_ONLY_POINTS = pattern(
    r"^(?:(?:to|on|in|by|of|into|from)\s)?(?:the\s)?following\b|^(?:as follows|wie folgt|folgende\w*)\b|^https?://\S+|\b(?:the following|folgende\w*|(?:les|los|las|i|le) (?:suivante?s?|siguientes|seguenti))$|^(?:如下|以下|以下几)",
    re.IGNORECASE,
)
"""An answer that only points at what stands below it."""


def _only_points(hidden: str) -> bool:
    likely = holds(hidden.casefold(), "follow", "folg", "suivant", "siguiente", "seguenti", "http", "下")
    return likely and _ONLY_POINTS.search(hidden) is not None


_CUT_WORD = ByLanguage(
    NEVER,
    zh=pattern(
        r"者|学(?!生|习|校|科|术|会|说|分|位|历|派)|程(?!序|度)|点(?!电|击|对|阵|火|积|估)|法(?!律|院|国|规|则|官|定|人|治|向|拉|令)|器(?!官|件|材|具|物)|性(?!能|质|别|格|状|命)|度(?!量|数|过)|式(?!子|样)|"
        r"库(?!存|仑|函)|率|过(?!滤|去|渡|氧|敏|剩|高|低|大|小|度|期|拟|程|多|热|冷)"
    ),
)
"""An answer that begins with the end of a word was cut through it: "编码" from "编码学"."""
_POINTS_AWAY = pattern(
    r"(?:dans|sur|à|de|avec|par|en|con|por|sobre|in|on|by|with|from|to|an|auf|mit|bei|durch|aus|von|zu)\s(?:ces|cette|cet|estos|estas|este|esta|diese[mnrs]?|these|those)\s"
    r"|(?:la|le|les|el|lo|los|las)\s(?:mêmes?|mism[oa]s?)\b(?!.*\squ(?:e\s|['’]))|dasselbe\b|derselbe\b|dieselbe\b",
    re.IGNORECASE,
)
"""An answer that stands for something said elsewhere: "in these two places", "the same"."""


_NOT_IN_THE_SOURCE = pattern(
    r"^(?:the\s)?(?:textbook|book|source|lecture|slides?|notes?|article|chapter)\s(?:does|do|did)(?:n['’]t|\snot)\s(?:say|tell|describe|mention|explain|cover|state|specify|give)\b",
    re.IGNORECASE,
)
"""An answer that says there is none."""


def _is_small(hidden: str, language: Language) -> bool:
    """Whether an answer is made of words that only point: "the two", "this", "each other"."""
    if not language.spaced or re.search(r"\d|[" + OPAQUE + "$`]", hidden) or (hidden.isupper() and len(hidden) > 1):
        return False
    return all(word.lower in language.function or word.lower in language.numbers for word in words(hidden))


_EXISTENTIAL = pattern(
    r"^(?:there['’]s|there\s+(?:is|are|was|were|can be|exists?)|it\s+(?:is|was|can be)\s+(?:\w+ly\s+)?\w+\s+(?:to|that)|es\s+(?:gibt|gab|kam|kommt|kamen|kommen|folgte?n?|entsteht|entstand|entstehen|entstanden|handelt|wird|werden|wurden?)|es\s+ist\s+\w+,|il\s+(?:y\s+a|existe|est\s+\w+\s+(?:de|que)))\b",
    re.IGNORECASE,
)
"""The pronoun stands for nothing: "There are ...", "It is important to ..."."""


_POINTS_BACK = pattern(
    r"^(?:das|dies|dieses)\s[a-zäöü]+(?:te|t|ten|en)\s|^(?:[\w'’]+\s){0,4}(?:ésta|éste|éstas|éstos|ello|celle-ci|celui-ci|ceux-ci|celles-ci|cette dernière|ce dernier)\b",
    re.IGNORECASE,
)
"""What the sentence speaks of was named in the one before."""


def _begins_with_pronoun(found: Found, language: Language) -> bool:
    if not found.gaps:
        return False
    first = words(masked(found.back))[:1]
    if not first or found.gaps[0].start == 0:
        return False
    word = first[0].lower
    if _POINTS_BACK.match(masked(found.back)):
        return True
    if _EXISTENTIAL.match(masked(found.back)):
        return False
    return word in language.pronouns and word not in language.articles and not re.match(r"(?:we|you|wir|nous)$", word)


def without_end(fact: Found, clause: str) -> Found:
    """The fact of a sentence with a clause of it cut from the end of its answer."""
    whole = plain(fact.back).rstrip(" .;!")
    at = len(whole) - len(clause)
    shorter = not fact.gaps and clause.startswith(",") and whole.endswith(clause) and count(whole[:at]) >= 1
    return replace(fact, back=cut(fact.back, 0, at)) if shorter else fact


def up_to(fact: Found, tail: str) -> Found:
    """A fact without what other facts have of its answer, which ends its sentence."""
    whole = plain(fact.back).rstrip(" .;!")
    ends = not fact.gaps and whole.endswith(tail) and len(whole) > len(tail)
    return replace(fact, back=strip(cut(fact.back, 0, len(whole) - len(tail)), " ,")) if ends else fact


def fact_of(row: Tokens, asked: Question, rule: str) -> Found | None:
    """What a question asks of a sentence, with the answer cut to its first idea."""
    back = trimmed(first_idea(cut(row, *asked.answer)))
    kind = Kind.DEFINITION if asked.defining else Kind.QA
    return Found(kind, rule, 0.74, back, asked.tokens, asked=plain(row)) if back else None


def is_bold(row: Tokens, gap: Gap) -> bool:
    """Whether all that a gap hides is set in bold or marked."""
    inside = [token for token in cut(row, gap.start, gap.end) if plain((token,)).strip()]
    return all(token.marks & (Mark.BOLD | Mark.HIGHLIGHT) for token in inside)
