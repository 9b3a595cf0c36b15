"""A card on the screen: counts above, question and answer, what the keys do below. Pure: values in, lines out.

Light: what is needed to draw the first card, and no dataclasses, whose making takes longer than all else until then.
"""

from collections.abc import Sequence

from notecards.cli.terminal.frame import Frame, cut, filled
from notecards.render.lines import Look, Run, width_of


class Face:
    """What is drawn of a card. context: the line above the question, "" for none. is_cloze: whether the answer takes the question's
    place, or stands below it."""

    __slots__ = ("answer", "context", "deck", "is_cloze", "question", "source")

    def __init__(
        self, context: str, question: list[Run], answer: list[Run], source: str, deck: str, is_cloze: bool
    ) -> None:
        self.context, self.question, self.answer, self.source = context, question, answer, source
        self.deck, self.is_cloze = deck, is_cloze


class Shown:
    """A card as it stands on the screen.

    counts: new, learning, due. kind: which of the three it is, 0 to 2. signs: flag, mark and the like. hints: what the footer says
    of the keys. grades: each with what it leads to; empty while the question stands alone. typed: the comparison of what was typed.
    pictures: lines that show them. scroll: lines read past. entry: the answer being typed, None where none is.
    """

    def __init__(
        self,
        face: Face,
        counts: Sequence[int],
        kind: int,
        *,
        signs: str = "",
        hints: Sequence[str] = (),
        grades: Sequence[str] = (),
        message: str = "",
        typed: Sequence[Run] = (),
        pictures: Sequence[str] = (),
        scroll: int = 0,
        entry: str | None = None,
    ) -> None:
        self.face, self.counts, self.kind, self.signs, self.hints, self.grades = (
            face,
            counts,
            kind,
            signs,
            hints,
            grades,
        )
        self.message, self.typed, self.pictures, self.scroll, self.entry = message, typed, pictures, scroll, entry


def card_page(one: Shown, frame: Frame) -> list[str]:
    """A whole page."""
    return filled([_head(one, frame), ""], _body(one, frame), _foot(one, frame), frame, one.scroll)


def _body(one: Shown, frame: Frame) -> list[str]:
    face, is_answered = one.face, bool(one.grades)
    lines = frame.lines(Run(face.context, Look.DIM)) if face.context else []
    lines += frame.lines(*(face.answer if is_answered and face.is_cloze else face.question))
    if one.entry is not None and not is_answered:
        lines += ["", *frame.lines(Run("> " + one.entry + "▁"))]
    if not is_answered:
        return lines
    if not face.is_cloze:
        lines += ["", frame.line(Run("─" * min(frame.measure, 40), Look.DIM)), "", *frame.lines(*face.answer)]
    lines += ["", *frame.lines(*one.typed)] if one.typed else []
    lines += ["", *one.pictures] if one.pictures else []
    return [*lines, "", *frame.lines(Run(face.source, Look.DIM))]


def _head(one: Shown, frame: Frame) -> str:
    """`8 new  0 learning  2 due`, the card's own kind standing out; flag, mark and deck to the right."""
    left: list[Run] = []
    for i, words in enumerate(f"{n} {name}" for n, name in zip(one.counts, ("new", "learning", "due"), strict=True)):
        left += [Run("  ")] if left else []
        left.append(Run(words, Look.BOLD if i == one.kind else Look.DIM))
    used = sum(width_of(run.text) for run in left)
    right = cut("  ".join(filter(None, (one.signs, one.face.deck))), max(0, frame.measure - used - 2))
    if frame.measure - used < 10:
        return frame.line(*left)
    return frame.line(*left, Run(" " * (frame.measure - used - width_of(right))), Run(right, Look.DIM))


def _foot(one: Shown, frame: Frame) -> list[str]:
    lines = frame.lines(Run(one.message, Look.BOLD)) if one.message else []
    if not one.grades:
        return [*lines, frame.hints(["Enter compare", "Ctrl-D leave"] if one.entry is not None else one.hints)]
    between = "   " if width_of("   ".join(one.grades)) <= frame.measure else "  "
    return [*lines, *frame.lines(Run(between.join(one.grades))), frame.hints(one.hints)]
