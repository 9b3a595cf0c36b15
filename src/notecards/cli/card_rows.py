"""Cards as `notecards cards --jsonl` has them."""

from typing import Any

from notecards.cards import Card, Note
from notecards.identify.likeness import hidden_text
from notecards.tokens import plain


def card_rows(note: Note) -> list[dict[str, Any]]:
    """The cards of a note as CONTRACT's `cards --jsonl` has them."""
    return [card_row(Card(note, ordinal)) for ordinal in note.ordinals]


def card_row(card: Card) -> dict[str, Any]:
    note, content = card.note, card.note.content
    place = note.sources[0]
    context = [plain(part) for part in content.context]
    question, hidden = sides(card)
    return {
        "card": card.id,
        "id": note.id,
        "ordinal": card.ordinal,
        "type": content.note_type.value,
        "kind": content.kind.value,
        "rule": content.rule,
        "confidence": content.confidence,
        "front": (" › ".join(context) + "\n" if context else "") + question,
        "back": plain(content.back) if card.ordinal == 0 or content.gaps else plain(content.front),
        "hidden": hidden,
        "context": context,
        "file": place.path,
        "source_lines": [place.span.first, place.span.last],
        "deck": note.deck,
        "tags": list(note.tags),
    }


def sides(card: Card) -> tuple[str, str]:
    """The question as plain text, the gap as [...], and what the gap hides ("" without one)."""
    content = card.note.content
    if not content.gaps:
        return (plain(content.front) if card.ordinal == 0 else plain(content.back)), ""
    whole = plain(content.back)
    gap = next(g for g in content.gaps if g.number == card.ordinal + 1)
    return whole[: gap.start] + "[...]" + whole[gap.end :], whole[gap.start : gap.end]


def answer(note: Note) -> str:
    return hidden_text(note.content)
