"""Which card is which, put right by hand: this one is that one, this one is not, this one shall be forgotten."""

from dataclasses import replace

from notecards.cards import Content, Decision, Row
from notecards.identify.contents import digest, highest_number, numbered, touched


def linked(new: Row, old: Row, now: int) -> tuple[Row, Row]:
    """The fact of one row with the history of another, and what stays of the first row so that its id is not given again.

    now: epoch seconds.
    """
    content = numbered(new.content, old.content, old.highest)
    highest = max(old.highest, highest_number(content))
    row = replace(
        new, id=old.id, content=content, highest=highest, added=old.added, modified=old.modified, digest=old.digest,
        decision=new.decision or old.decision,
    )  # fmt: skip
    return touched(row, old, now), forgotten(new)


def split(row: Row, fresh: str, now: int) -> tuple[Row, Row]:
    """The fact of a row under a fresh id, without history, and the old history retired without its words, so that only `linked`
    brings it back. now: epoch seconds."""
    content = numbered(replace(row.content, gaps=tuple(gap._replace(number=0) for gap in row.content.gaps)))
    made = replace(
        row, id=fresh, content=content, highest=highest_number(content), added=now, modified=now, decision=Decision.NONE
    )
    retired = replace(row, statement="", path="", gone=True)
    return replace(made, digest=digest(made)), retired


def forgotten(row: Row) -> Row:
    """What stays of a row: its id and its highest cloze number, so that neither is given again."""
    empty = Content(row.content.kind, "", 0.0, (), (), ())
    return replace(
        row, path="", tags=(), content=empty, statement="", subject="", asked="", heading=(), under=(), digest="",
        decision=Decision.NONE, gone=True,
    )  # fmt: skip
