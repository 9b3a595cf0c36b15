"""A study note from its bytes to all that it gives."""

from notecards.build import title_of
from notecards.cache.given import Given, given_bytes, problems_json
from notecards.cache.known import packed
from notecards.cli.gathering import Taken
from notecards.cli.guard import extracted
from notecards.document import Document, FrontMatter
from notecards.export import pictures
from notecards.extract import Extraction, Options
from notecards.problems import Location, Problem
from notecards.read import read
from notecards.settings import ExtractSettings


def read_anew(data: bytes, path: str, hashed: str, settings: ExtractSettings) -> Taken:
    """What a study note gives. path: relative to the project."""
    document, problems = read(data, path)
    head, made = document.front_matter, extracted(document, Options(settings.min_confidence, frozenset(settings.off)))
    if isinstance(made, Problem):
        return _left_alone(made)
    given = Given(
        path, head.deck, head.tags, title_of(document), made, problems, pictures(document), bool(document.lines)
    )  # fmt: skip
    return _taken(given, hashed)


def unreadable(path: str, reason: str) -> Taken:
    """A study note that cannot be read."""
    return _left_alone(Problem(Location(path), f"the file cannot be read ({reason})", "check its permissions"))


def _left_alone(problem: Problem) -> Taken:
    path = problem.where.path
    title = path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return _taken(Given(path, "", (), title, Extraction((), ()), (problem,), readable=False), "")


def _taken(one: Given, hashed: str) -> Taken:
    watched = packed([problems_json(one.problems), one.pictures]) if one.problems or one.pictures else None
    return Taken(one.path, hashed, given_bytes(one), one.deck, one.title, watched, one.readable)


def as_document(one: Given) -> Document:
    """The part of a study note that its place among the decks depends on; its text is left out."""
    return Document(one.path, (), ("",) if one.readable else (), FrontMatter(one.deck, one.tags, one.title))
