"""What the learner says of a card, written into its row: kept, rejected, or in words of their own."""

import re
from dataclasses import replace

from notecards.cards import Content, Decision, Gap, Kind, NoteType, Row
from notecards.identify.contents import OWN, highest_number, numbered, touched
from notecards.tokens import plain, text

_GAP = re.compile(r"\{\{c\d+::(.*?)\}\}", re.DOTALL)


def decided(row: Row, decision: Decision) -> Row:
    """The row with the learner's word on it; NONE takes it back. Wording of the learner's own stays until `as_found`."""
    return replace(row, decision=decision)


def reworded(row: Row, front: str, back: str, now: int) -> Row:
    """The row with the learner's own question and answer, which from now on survive every edit of the notes.

    Of a cloze: `front` is empty and `back` the whole text with what is hidden as `{{c1::...}}`; known deletions keep their numbers.
    now: epoch seconds. Raises ValueError, with words for the learner, where a side is empty or nothing is hidden.
    """
    content = row.content
    made = _cloze(back, content) if content.note_type is NoteType.CLOZE else _basic(front, back, content)
    made = numbered(made, content, row.highest)
    highest = max(row.highest, highest_number(made))
    made = replace(made, rule=OWN, confidence=1.0)
    return touched(replace(row, content=made, highest=highest, decision=Decision.REWORDED), row, now)


def as_found(row: Row) -> Row:
    """The row without the learner's word; where the wording was theirs, the next build words the card anew."""
    return replace(row, decision=Decision.NONE)


def marked(content: Content) -> str:
    """The text of a cloze with its gaps as `{{c1::...}}`, as `reworded` takes it."""
    whole, at, parts = plain(content.back), 0, []
    for gap in content.gaps:
        parts += [whole[at : gap.start], f"{{{{c{gap.number}::{whole[gap.start : gap.end]}}}}}"]
        at = gap.end
    return "".join([*parts, whole[at:]])


def _basic(front: str, back: str, old: Content) -> Content:
    if not front.strip() or not back.strip():
        raise ValueError("a card needs a question and an answer; one of them is empty")
    return replace(old, front=text(front.strip()), back=text(back.strip()))


def _cloze(source: str, old: Content) -> Content:
    gaps, parts, at, length = [], [], 0, 0
    for match in _GAP.finditer(source):
        parts += [source[at : match.start()], match.group(1)]
        length += match.start() - at
        gaps.append(Gap(length, length + len(match.group(1))))
        length += len(match.group(1))
        at = match.end()
    if not any(gap.end > gap.start for gap in gaps):
        raise ValueError("nothing is hidden; write {{c1::the words to hide}}")
    kept = tuple(gap for gap in gaps if gap.end > gap.start)
    kind = old.kind if old.kind is not Kind.DEFINITION else Kind.CLOZE
    return replace(old, kind=kind, back=text("".join([*parts, source[at:]])), gaps=kept)
