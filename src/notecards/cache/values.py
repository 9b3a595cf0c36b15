"""Notes as JSON and back: lists without keys, for they are many."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from notecards.cache.known import packed
from notecards.cards import Content, Gap, Kind, Note, Source
from notecards.problems import Span
from notecards.tokens import Mark, Token, TokenKind, Tokens, plain


def note_json(note: Note) -> list[Any]:
    """A note as JSON; `note_from` is the inverse."""
    content = note.content
    sources = [[s.path, s.span.first, s.span.last, s.heading] for s in note.sources]
    return [note.id, content_json(content), note.deck, note.tags, sources, note.added, note.modified, note.reverse]


def note_from(values: list[Any]) -> Note:
    """The note of a JSON value."""
    id_, content, deck, tags, sources, added, modified, reverse = values
    places = tuple(Source(path, Span(first, last), tuple(heading)) for path, first, last, heading in sources)
    return Note(id_, content_from(content), deck, tuple(tags), places, added, modified, reverse)


def content_json(one: Content) -> list[Any]:
    """What a card shows as JSON; `content_from` is the inverse."""
    context, gaps = [_tokens(part) for part in one.context], [[gap.start, gap.end, gap.number] for gap in one.gaps]
    return [one.kind, one.rule, one.confidence, context, _tokens(one.front), _tokens(one.back), gaps]


def content_from(values: list[Any]) -> Content:
    """What a card shows, from a JSON value."""
    kind, rule, confidence, context, front, back, gaps = values
    shown = tuple(map(_row, context))
    return Content(_KINDS[kind], rule, confidence, shown, _row(front), _row(back), tuple([Gap(*gap) for gap in gaps]))


_KINDS = {kind.value: kind for kind in Kind}
_TOKEN_KINDS = {kind.value: kind for kind in TokenKind}
_TEXT = TokenKind.TEXT


def _tokens(row: Tokens) -> list[Any]:
    """Plain text is the text alone."""
    return [
        token.text
        if token.kind is _TEXT and not token.marks and not token.target
        else [token.kind.value, token.text, int(token.marks), token.target]
        for token in row
    ]


def _row(values: list[Any]) -> Tokens:
    if len(values) == 1 and isinstance(values[0], str):  # most are
        return (Token(_TEXT, values[0]),)
    return tuple(
        [
            Token(_TEXT, one) if isinstance(one, str) else Token(_TOKEN_KINDS[one[0]], one[1], Mark(one[2]), one[3])
            for one in values
        ]
    )


def said(note: Note) -> str:
    """All words of a note in small letters, to be searched."""
    content = note.content
    rows = (*content.context, content.front, content.back)
    return " ".join([*map(plain, rows), *note.tags, note.sources[0].path]).casefold()


@lru_cache(maxsize=1024)
def _packed_tags(tags: tuple[str, ...]) -> str:
    return packed(tags)


def note_values(notes: Iterable[Note]) -> list[tuple[Any, ...]]:
    """What the table of notes holds of each, but for its place: id, deck, tags, file, all words, value; then the ids of its cards."""
    return [
        (
            note.id,
            note.deck,
            _packed_tags(note.tags),
            note.sources[0].path,
            said(note),
            packed(note_json(note)),
            tuple(f"{note.id}:{n}" for n in note.ordinals),
        )
        for note in notes
    ]
