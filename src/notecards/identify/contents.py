"""What a card shows after an edit: what stays, what follows, which number each cloze deletion has, and what Anki would see of it."""

import hashlib
import json
from dataclasses import replace

from notecards.cards import Candidate, Content, Decision, Gap, Row
from notecards.identify.likeness import hidden_text, squashed
from notecards.tokens import Tokens, plain

MARKUP = "markup"
"""The rule of the learner's own markup, which always wins."""

OWN = "own"
"""The rule of a card whose words are the learner's own."""


def content_of(candidate: Candidate, old: Row, *, same: bool, refresh: bool) -> Content:
    """The next content of a known card. same: its statement stands word for word. refresh: today's wording is wanted."""
    if old.decision is Decision.REWORDED or candidate.content == old.content:
        return old.content
    taken = numbered(candidate.content, old.content, old.highest)
    if taken == old.content and highest_number(taken) <= old.highest:
        return old.content
    markup = (candidate.content.rule == MARKUP) != (old.content.rule == MARKUP)
    if refresh or not same or markup or old.content.rule == OWN:
        return taken
    return _followed(candidate, taken, old)


def _followed(candidate: Candidate, taken: Content, old: Row) -> Content:
    """A card whose statement stands: its words stay, its looks follow, and so does what it says of the place it stands in."""
    place_changed = (candidate.heading, candidate.under) != (old.heading, old.under)
    if wording(taken) == wording(old.content):
        context = taken.context if place_changed or _same_words(taken, old.content) else old.content.context
        return replace(old.content, front=taken.front, back=taken.back, context=context)
    alike = taken.note_type is old.content.note_type and hidden_text(taken) == hidden_text(old.content)
    return taken if place_changed and alike else old.content


def _same_words(a: Content, b: Content) -> bool:
    return [plain(part) for part in a.context] == [plain(part) for part in b.context]


def wording(content: Content) -> tuple[str, str, tuple[tuple[int, int], ...]]:
    """Question, answer and gaps as text."""
    return plain(content.front), plain(content.back), tuple((gap.start, gap.end) for gap in content.gaps)


def numbered(content: Content, old: Content | None = None, highest: int = 0) -> Content:
    """Every gap with a number of its own: a known deletion keeps its number, a new one gets one that was never used."""
    if not content.gaps:
        return content
    hidden = [squashed(part).casefold() for part in _hidden(content)]
    known = list(zip((squashed(part).casefold() for part in _hidden(old)), old.gaps, strict=True)) if old else []
    numbers = [0] * len(hidden)
    for i, part in enumerate(hidden):
        place = next((k for k, (words, _) in enumerate(known) if words == part), None)
        if place is not None:
            numbers[i] = known.pop(place)[1].number
    if old and len(old.gaps) == len(content.gaps):
        numbers = [number or known.pop(0)[1].number for number in numbers]
    for i, number in enumerate(numbers):
        if not number:
            highest += 1
            numbers[i] = highest
    return replace(content, gaps=tuple(Gap(g.start, g.end, n) for g, n in zip(content.gaps, numbers, strict=True)))


def _hidden(content: Content) -> list[str]:
    whole = plain(content.back)
    return [whole[gap.start : gap.end] for gap in content.gaps]


def highest_number(content: Content) -> int:
    return max((gap.number for gap in content.gaps), default=0)


def question_side(content: Content) -> str:
    """All that stands on the question side, gaps as [...], for telling fronts apart."""
    whole, at, parts = plain(content.back), 0, []
    for gap in content.gaps:
        parts += [whole[at : gap.start], "[...]"]
        at = gap.end
    asked = "".join([*parts, whole[at:]]) if content.gaps else plain(content.front)
    return squashed(" › ".join([*map(plain, content.context), asked])).casefold()


def touched(row: Row, old: Row, now: int) -> Row:
    """The row with the time of its last change moved on where what is exported for it differs. now: epoch seconds."""
    if row is old and old.digest:
        return row
    if row.content == old.content and row.tags == old.tags and old.digest:
        return row if row.digest == old.digest else replace(row, digest=old.digest)
    made = digest(row)
    return row if made == old.digest else replace(row, digest=made, modified=max(now, old.modified + 1))


def digest(row: Row) -> str:
    """Of all that is exported for a note, its source line left out: when it changes, the note's `mod` must."""
    content = row.content
    shown = [
        content.note_type, [_shown(part) for part in content.context], _shown(content.front), _shown(content.back),
        [(g.start, g.end, g.number) for g in content.gaps], sorted(row.tags),
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(shown, ensure_ascii=False).encode()).hexdigest()[:16]


def _shown(tokens: Tokens) -> list[list[str | int]]:
    return [[token.kind.value, token.text, token.marks.value, token.target] for token in tokens]
