"""A card on the screen: counts above, question and answer, what the keys do below. Pure: values in, lines out."""

from dataclasses import dataclass

from notecards.cards import Card
from notecards.cli.review.keys import Action, Keys, shown
from notecards.cli.terminal.frame import Frame, cut, filled
from notecards.render.lines import Look, Run, width_of
from notecards.render.terminal import clean, runs, with_gap, words_of
from notecards.reviews import CardState, Grade, Phase
from notecards.tokens import Token, TokenKind

_BEFORE = (
    (Action.ANSWER, "show"),
    (Action.UNDO, "undo"),
    (Action.EDIT, "edit"),
    (Action.KEYS, "keys"),
    (Action.LEAVE, "leave"),
)
_AFTER = ((Action.ANSWER, "good"), *_BEFORE[1:])


@dataclass(frozen=True, slots=True)
class Shown:
    """A card as it stands on the screen.

    counts: new, learning, due. intervals: grade -> what it leads to; empty while the question stands alone. typed: the comparison
    of what was typed. pictures: lines that show them. scroll: lines read past. entry: the answer being typed, None where none is.
    """

    card: Card
    state: CardState
    counts: tuple[int, int, int]
    intervals: tuple[tuple[Grade, str], ...] = ()
    message: str = ""
    typed: tuple[Run, ...] = ()
    pictures: tuple[str, ...] = ()
    scroll: int = 0
    mode: str = ""
    entry: str | None = None


def question(card: Card) -> list[Run]:
    """What is asked; a gap as [...]."""
    content = card.note.content
    if content.gaps:
        return _with_gap(card, shown=False)
    return runs(content.front if card.ordinal == 0 else content.back, Look.BOLD)


def answer(card: Card) -> list[Run]:
    """What is to be known: the other side, or the whole sentence."""
    content = card.note.content
    if content.gaps:
        return _with_gap(card, shown=True)
    return runs(content.back if card.ordinal == 0 else content.front)


def _with_gap(card: Card, *, shown: bool) -> list[Run]:
    content = card.note.content
    gap = next(gap for gap in content.gaps if gap.number == card.ordinal + 1)
    return with_gap(content.back, gap.start, gap.end, shown=shown)


def context(card: Card) -> str:
    """What stands above the question, in one line."""
    return " › ".join(words_of(part) for part in card.note.content.context)


def source(card: Card) -> str:
    """`path:line`, where the fact stands."""
    place = card.note.sources[0]
    return clean(f"{place.path}:{place.span.last}" if place.span.last else place.path)


def targets(card: Card) -> list[Token]:
    """Pictures and links of a card, pictures first."""
    content = card.note.content
    tokens = [token for row in (*content.context, content.front, content.back) for token in row if token.target]
    tokens.sort(key=lambda token: token.kind is not TokenKind.IMAGE)
    return list({token.target: token for token in tokens}.values())


def card_page(one: Shown, frame: Frame, keys: Keys) -> list[str]:
    """A whole page."""
    return filled([_head(one, frame), ""], _body(one, frame), _foot(one, frame, keys), frame, one.scroll)


def _body(one: Shown, frame: Frame) -> list[str]:
    above = context(one.card)
    is_cloze = bool(one.card.note.content.gaps)
    lines = frame.lines(Run(above, Look.DIM)) if above else []
    lines += frame.lines(*(answer(one.card) if one.intervals and is_cloze else question(one.card)))
    if one.entry is not None and not one.intervals:
        lines += ["", *frame.lines(Run("> " + one.entry + "▁"))]
    if not one.intervals:
        return lines
    if not is_cloze:
        lines += ["", frame.line(Run("─" * min(frame.measure, 40), Look.DIM)), "", *frame.lines(*answer(one.card))]
    lines += ["", *frame.lines(*one.typed)] if one.typed else []
    lines += ["", *one.pictures] if one.pictures else []
    return [*lines, "", frame.line(Run(source(one.card), Look.DIM))]


def _head(one: Shown, frame: Frame) -> str:
    """`8 new  0 learning  2 due`, the card's own kind standing out; flag, mark and deck to the right."""
    new, learning, due = one.counts
    state = one.state
    left: list[Run] = []
    for words, is_own in (
        (f"{new} new", state.phase is Phase.NEW),
        (f"{learning} learning", state.in_steps),
        (f"{due} due", state.phase is Phase.REVIEW),
    ):
        left += [Run("  ")] if left else []
        left.append(Run(words, Look.BOLD if is_own else Look.DIM))
    used = sum(width_of(run.text) for run in left)
    signs = (one.mode, f"flag {state.flag}" * bool(state.flag), "★" * state.marked, "suspended" * state.suspended)
    right = cut("  ".join(filter(None, (*signs, clean(one.card.note.deck)))), max(0, frame.measure - used - 2))
    if frame.measure - used < 10:
        return frame.line(*left)
    return frame.line(*left, Run(" " * (frame.measure - used - width_of(right))), Run(right, Look.DIM))


def _foot(one: Shown, frame: Frame, keys: Keys) -> list[str]:
    lines = frame.lines(Run(one.message, Look.BOLD)) if one.message else []
    if not one.intervals:
        said = ["Enter compare", "Ctrl-D leave"] if one.entry is not None else _hints(keys, _BEFORE)
        return [*lines, frame.hints(said)]
    grades = [f"{grade.value} {grade.name.lower()} {interval}".rstrip() for grade, interval in one.intervals]
    between = "   " if width_of("   ".join(grades)) <= frame.measure else "  "
    return [*lines, *frame.lines(Run(between.join(grades))), frame.hints(_hints(keys, _AFTER))]


def _hints(keys: Keys, wanted: tuple[tuple[Action, str], ...]) -> list[str]:
    return [f"{shown(keys, action)} {words}" for action, words in wanted if shown(keys, action)]
