"""What carries knowledge: a study note's document becomes candidates, and every other line a silence with its reason."""

from dataclasses import dataclass

from notecards.cards import Candidate, Silence
from notecards.document import Document


@dataclass(frozen=True, slots=True)
class Options:
    """What the project's settings say of extraction. min_confidence: 0 to 1. off: names of rules that are not wanted."""

    min_confidence: float = 0.5
    off: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one study note gave: candidates in reading order, and the lines that gave none with the reason."""

    candidates: tuple[Candidate, ...]
    silences: tuple[Silence, ...]


DEFAULTS = Options()


def extract(document: Document, options: Options = DEFAULTS) -> Extraction:
    """Candidates and silences of one study note. Raises nothing, whatever the note."""
    return Extraction((), ())
