"""What carries knowledge: a study note's document becomes candidates, and every other line a silence with its reason."""

from typing import NamedTuple

from notecards.cards import Extraction, Silence
from notecards.document import Document
from notecards.extract.fronts import unique
from notecards.extract.statements.standing import located, standing
from notecards.extract.walk import gather


class Options(NamedTuple):
    """What the project's settings say of extraction. min_confidence: 0 to 1. off: names of rules that are not wanted."""

    min_confidence: float = 0.55
    off: frozenset[str] = frozenset()


DEFAULTS = Options()


def extract(document: Document, options: Options = DEFAULTS) -> Extraction:
    """Candidates and silences of one study note. Raises nothing, whatever the note."""
    gathered = gather(document)
    wanted, unwanted = [], list(gathered.silences)
    for one in gathered.candidates:
        if one.content.rule in options.off:
            unwanted.append(
                Silence(one.span, "rule-off", f"the rule {one.content.rule} is switched off in the settings")
            )
        elif one.content.confidence < options.min_confidence:
            reason = f"{one.content.rule} is only {one.content.confidence:.2f} sure; {options.min_confidence:.2f} is asked for"
            unwanted.append(Silence(one.span, "low-confidence", reason))
        else:
            wanted.append(one)
    wanted.sort(key=lambda one: (one.span.last, one.span.first))
    kept, ambiguous = unique(wanted)
    silences = tuple(sorted([*unwanted, *ambiguous], key=lambda s: (s.span.first, s.span.last)))
    every = standing(gathered.tree)
    unwished = {s.span.first for s in silences if s.veto in ("off", "struck")}
    return Extraction(
        tuple(located(kept, every)), silences, tuple(one for one in every if one.span.first not in unwished)
    )


__all__ = ["DEFAULTS", "Extraction", "Options", "extract"]
