"""A card as it looks in a terminal: question, answer, and what stands round them."""

from notecards.cards import Card
from notecards.cli.review.pages import Face
from notecards.render.lines import Look, Run
from notecards.render.terminal import clean, runs, with_gap, words_of
from notecards.reviews import CardState, Mode, Phase
from notecards.tokens import Token, TokenKind


def face(card: Card) -> Face:
    """All that is drawn of a card."""
    return Face(
        context(card), question(card), answer(card), source(card), clean(card.note.deck), bool(card.note.content.gaps)
    )


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


def kind_of(state: CardState) -> int:
    """Which of the three counts a card belongs to: 0 new, 1 learning, 2 due."""
    return 1 if state.in_steps else 0 if state.phase is Phase.NEW else 2


def signs_of(state: CardState, mode: Mode = Mode.NORMAL) -> str:
    """What is to be seen of a card besides its face: how it is asked, flag, mark, whether it is suspended."""
    signs = (mode.value * (mode is not Mode.NORMAL), f"flag {state.flag}" * bool(state.flag), "★" * state.marked)
    return "  ".join(filter(None, (*signs, "suspended" * state.suspended)))
