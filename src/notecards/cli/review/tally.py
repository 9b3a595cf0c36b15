"""What a session came to, in a few lines."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from notecards.reviews import Event, Grade, Phase


class Answered(NamedTuple):
    """One answer of this session: the events it stored and what the card was before."""

    action: int
    grade: Grade
    before: Phase
    duration: int


@dataclass(slots=True)
class Tally:
    """The answers of a session that still count."""

    answers: list[Answered] = field(default_factory=list)

    def add(self, stored: tuple[Event, ...], before: Phase) -> None:
        first = stored[0]
        self.answers.append(Answered(first.action, Grade(first.grade), before, first.duration))

    def take_back(self, action: int) -> None:
        self.answers = [one for one in self.answers if one.action != action]

    def said(self, counts: tuple[int, int, int], tomorrow: int | None) -> list[str]:
        """The summary. counts: new, learning, due, still left today. tomorrow: reviews due then, None where it was not asked."""
        new, learning, due = counts
        left = f"{new} new, {learning} learning, {due} due left today." if any(counts) else "Nothing is left for today."
        lines = [f"{len(self.answers)} answer{'' if len(self.answers) == 1 else 's'} stored. {left}"]
        if self.answers:
            lines += [self._times(), *self._retention()]
        if tomorrow is not None:
            lines.append(f"Tomorrow: {tomorrow} review{'' if tomorrow == 1 else 's'} due.")
        return lines

    def _times(self) -> str:
        spent = sum(one.duration for one in self.answers)
        counts = Counter(one.grade for one in self.answers)
        grades = ", ".join(f"{counts[grade]} {grade.name.lower()}" for grade in Grade if counts[grade])
        return f"Time: {duration(spent)}, {spent / len(self.answers) / 1000:.0f} s an answer. Grades: {grades}."

    def _retention(self) -> list[str]:
        tested = [one for one in self.answers if one.before is Phase.REVIEW]
        known = sum(one.grade is not Grade.AGAIN for one in tested)
        return [f"Known: {known} of {len(tested)} reviews ({known / len(tested):.0%})."] if tested else []


def duration(ms: int) -> str:
    """`42 s`, `3 min 20 s`, `1 h 5 min`."""
    seconds = round(ms / 1000)
    if seconds < 60:
        return f"{seconds} s"
    if seconds < 3600:
        return f"{seconds // 60} min {seconds % 60} s"
    return f"{seconds // 3600} h {seconds % 3600 // 60} min"
