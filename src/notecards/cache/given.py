"""All that a study note gave, as bytes to be kept and back."""

import json
import zlib
from collections.abc import Iterable
from typing import Any, NamedTuple

from notecards.cache.known import packed
from notecards.cache.values import content_from, content_json
from notecards.cards import Candidate, Extraction, Silence, Standing
from notecards.problems import Location, Problem, Span


class Given(NamedTuple):
    """What a study note gave. deck, tags, title: for its place among the decks. pictures: source and line of each that it shows.
    readable: False where its text could not be had; its cards then stay as they are."""

    path: str
    deck: str
    tags: tuple[str, ...]
    title: str
    extraction: Extraction
    problems: tuple[Problem, ...] = ()
    pictures: tuple[tuple[str, int], ...] = ()
    readable: bool = True


def given_bytes(one: Given) -> bytes:
    """A value to be kept; `given_from` is the inverse."""
    extraction, problems = extraction_json(one.extraction), problems_json(one.problems)
    values = [one.deck, one.tags, one.title, extraction, problems, one.pictures, one.readable]
    return zlib.compress(packed(values).encode("utf-8", "surrogatepass"), 1)


def given_from(value: bytes, path: str) -> Given:
    """What a file gave, from its kept value."""
    deck, tags, title, extraction, problems, pictures, readable = json.loads(
        zlib.decompress(value).decode("utf-8", "surrogatepass")
    )
    return Given(
        path, deck, tuple(tags), title, extraction_from(extraction, path), problems_from(problems, path),
        tuple((source, line) for source, line in pictures), readable,
    )  # fmt: skip


def extraction_json(given: Extraction) -> list[Any]:
    """What a file gave as JSON; `extraction_from` is the inverse."""
    return [
        [_candidate(one) for one in given.candidates],
        [[one.span.first, one.span.last, one.veto, one.reason] for one in given.silences],
        [[one.text, one.span.first, one.span.last, one.heading, one.under] for one in given.statements],
    ]


def extraction_from(values: list[Any], path: str) -> Extraction:
    """The extraction of a JSON value. path: of the file."""
    candidates, silences, statements = values
    return Extraction(
        tuple([_candidate_from(one, path) for one in candidates]),
        tuple([Silence(Span(first, last), veto, reason) for first, last, veto, reason in silences]),
        tuple([Standing(text, Span(a, b), tuple(heading), tuple(under)) for text, a, b, heading, under in statements]),
    )


def _candidate(one: Candidate) -> list[Any]:
    return [
        content_json(one.content), one.statement, one.subject, one.asked, one.span.first, one.span.last, one.context_lines, one.heading, one.under,
    ]  # fmt: skip


def _candidate_from(values: list[Any], path: str) -> Candidate:
    content, statement, subject, asked, first, last, lines, heading, under = values
    return Candidate(
        content_from(content),
        statement,
        subject,
        asked,
        path,
        Span(first, last),
        tuple(lines),
        tuple(heading),
        tuple(under),
    )


def problems_json(problems: Iterable[Problem]) -> list[Any]:
    """Problems of one file as JSON; `problems_from` is the inverse."""
    return [[one.where.line, one.message, one.fix] for one in problems]


def problems_from(values: list[Any], path: str) -> tuple[Problem, ...]:
    """The problems of a JSON value."""
    return tuple(Problem(Location(path, line), message, fix) for line, message, fix in values)
