"""Chinese sentences of a cause and what follows from it: "由于A，B", "A，因此B", "A，因为B"."""

import re

from notecards.extract.in_place.chinese_names import predicate_first, states
from notecards.extract.in_place.chinese_pronouns import POINTS_BACK
from notecards.extract.in_place.chinese_verbs import first_verb
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_SO = pattern(
    r"(?P<cause>[^；;]{4,60}?)[，,]\s*(?:因此|所以|因而|故而|故(?![障事意乡宫人居])|由此可见|因此可以说)[，,]?\s*(?P<said>[^；;，,]{4,40})(?P<rest>[，,].*)?$"
)
_WITHOUT_SUBJECT = pattern(
    r"(?:不|没|无法?|可以?|能够?|[才就便]|会|必须|应当?|需要?|难以|容易|易|适合|被(?!告)|由(?!来)|对(?!数|称|象|偶)|比(?!例|率|值)|在|具有|是|称为?|又称|也|常|多)"
)
_NO_CAUSE = pattern(
    r"(?:如果|假如|假设|若(?!干)|当(?!代|今|地|时)|令|设|取|例如|比如|由于|因为|虽然|尽管)|[^，,]*(?:可得|得到|知|有)$"
)
_ENOUGH = 4
"""Chinese signs on either side; what has fewer is a step of a proof."""


def why(text: str) -> InPlace | None:
    """ "由于A，B", "B，因为A": why B."""
    found = re.match(r"\s*(?:由于|因为)(?P<cause>[^，,]{3,})[，,]\s*(?>所以|因此|因而|故|从而|)(?P<said>.{3,})$", text)
    found = found or re.match(
        r"\s*(?P<said>.{5,}?|.{2,}?(?=是由于))[，,]?\s*(?:这?是因为|(?<![病原成起诱死])因为|是由于)(?P<cause>.{3,})$",
        text,
    )
    if not found or POINTS_BACK.match(found["said"]) or found["cause"].startswith("当"):
        return None  # "因为当A时，B" is all a cause of what was said before
    said = found.span("said")
    if text[said[1] :].startswith("是由于") and (owed := _last_clause(text, *said)):
        return InPlace("what", (owed[0], found.start("cause")), found.span("cause"), subject=owed)
    subject = NOWHERE if predicate_first(found["said"]) else said
    return InPlace("why", found.span("said"), found.span("cause"), subject=subject)


def _last_clause(text: str, start: int, end: int) -> Span | None:
    """What stands before "是由于" where that is a name, behind a comma or alone: of it is asked to what it is due."""
    begin = max(text.rfind("，", start, end), text.rfind(",", start, end)) + 1 or start
    return None if POINTS_BACK.match(text[begin:end]) or states(text[begin:end]) else (begin, end)


def therefore(text: str) -> tuple[InPlace, Span] | None:
    """ "A，因此B": why B, and where the A stands, which may be asked by itself."""
    found = _SO.match(text)
    if not found or POINTS_BACK.match(found["cause"]) or _NO_CAUSE.match(found["cause"]):
        return None
    if any(len(re.findall(f"[{HAN}]", found[part])) < _ENOUGH for part in ("cause", "said")):
        return None
    said, cause = found.span("said"), found.span("cause")
    pronoun = re.match("它们?(?!的)|其(?![他它余中实])", found["said"])
    if pronoun or _WITHOUT_SUBJECT.match(found["said"]) or predicate_first(found["said"]):
        own = _subject(text, cause)
        if own is None or (pronoun and pronoun.group() == "其"):
            return None
        start = said[0] + (pronoun.end() if pronoun else 0)
        return InPlace("why", (start, said[1]), cause, subject=own, lead=own, sure=0.7), cause
    if _SIDE_OF.match(found["said"]) and (own := _subject(text, cause)):
        return InPlace("why", said, cause, subject=own, lead=own, sure=0.7), cause
    if POINTS_BACK.match(found["said"]) or re.match("我们|可见|可知", found["said"]):
        return None
    return InPlace("why", said, cause, subject=said, sure=0.7), cause


_SIDE_OF = pattern(
    "(?!.{0,8}的)[^，]{0,4}(?:速度|效率|性|率|度|能力|成本|时间|性能|风险|水平|功能|地位|作用|寿命|强度)(?=.{1,6}$)"
)
"""A side of what the cause is about: "因此读写速度很快"."""


def _subject(text: str, clause: Span) -> Span | None:
    """What the first segment of a cause is about, if its verb tells."""
    pause = re.search("[，,]", text[slice(*clause)])
    end = clause[0] + pause.start() if pause else clause[1]
    taken = re.search("(?<=.{2})(?:将(?![军来要])|把(?![握柄])|对(?![数称象]))", text[clause[0] : end])
    if taken:
        return clause[0], clause[0] + taken.start()
    verb = first_verb(text, clause[0], end)
    if verb is None or not 1 < verb.adverb - clause[0] <= len("真核细胞的细胞核内的染色体"):
        return None
    return clause[0], clause[0] + len(text[clause[0] : verb.adverb].rstrip())
