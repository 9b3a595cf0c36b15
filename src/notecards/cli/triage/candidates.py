"""The cards that wait for a decision, with all that is needed to decide."""

from collections.abc import Collection
from typing import NamedTuple

from notecards.build import Built
from notecards.cards import Card, Decision, Note, Row, Status

SURE = 0.7
"""A rule's confidence from which a card counts as sure."""


class Undecided(NamedTuple):
    """A card of which the learner has not said yet whether it is wanted. why: what makes it doubtful, "" where it is only new."""

    note: Note
    row: Row
    why: str

    @property
    def card(self) -> Card:
        return Card(self.note, self.note.ordinals[0])

    @property
    def path(self) -> str:
        return self.note.sources[0].path


def undecided(result: Built, answered: Collection[str], *, doubtful: bool, paths: Collection[str]) -> list[Undecided]:
    """In reading order: cards that were never answered nor decided upon; only doubtful ones, or those of some files, where wanted.

    answered: ids of notes that have a history.
    """
    plan = {line.id: line for line in result.plan}
    found = []
    for note in result.notes:
        line = plan.get(note.id)
        if line is None or line.row.decision is not Decision.NONE or note.id in answered:
            continue
        if paths and not any(
            note.sources[0].path == path or note.sources[0].path.startswith(path + "/") for path in paths
        ):
            continue
        why = _why(line.status, note)
        if why or not doubtful:
            found.append(Undecided(note, line.row, why))
    return found


def _why(status: Status, note: Note) -> str:
    if status is Status.DOUBTFUL:
        return "it may be an older card whose wording changed too much to tell"
    confidence = note.content.confidence
    return f"the rule {note.content.rule} is not sure of it ({confidence:.2f})" if confidence < SURE else ""
