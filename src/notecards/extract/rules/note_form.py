"""What notes say in less than a sentence, by the grammar of their language."""

from notecards.cards import Gap, Kind
from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import ByLanguage, no, nothing
from notecards.extract.english import notes as english
from notecards.extract.facts import Found
from notecards.extract.german.notes import end_of_deed
from notecards.extract.here import Here
from notecards.extract.romance.notes import end_in_a_case
from notecards.tokens import Tokens, masked, plain


def note_form(here: Here, row: Tokens) -> Found | None:
    """What a bullet under a name says without a finite verb; None where what is asked would not be clear."""
    return _FORMS[here.language](here, row)


def end_hidden(here: Here, row: Tokens) -> Found | None:
    """ "Diagnosis with [...]", "Intent judged from [...]": where nothing better is found, the end of a phrase is its point."""
    end = _ENDS[here.language](here, row) if subject_of(here) else None
    return Found(Kind.CLOZE, "children", 0.6, row, gaps=(Gap(*end),), asked=plain(row)) if end else None


def counts_in_a_place(here: Here, said: str) -> bool:
    """ "6 layers in the cortex": a number of things, and where or for whom."""
    return _COUNTS[here.language](here, said)


def complaints_of(here: Here, names: list[Tokens], parent: Tokens) -> Found | None:
    """ "cough, fever, chills" under the name of a disease: its symptoms; of a drug its side effects."""
    return _COMPLAINTS[here.language](here, names, parent)


def _end_of_german(here: Here, row: Tokens) -> tuple[int, int] | None:
    return end_of_deed(masked(row)) if here.is_bare_bullet else None


def _end_of_romance(here: Here, row: Tokens) -> tuple[int, int] | None:
    return end_in_a_case(masked(row), here.language) if here.is_bare_bullet else None


_FORMS = ByLanguage(nothing, en=english.note_form)
_ENDS = ByLanguage(nothing, en=english.end_of_phrase, de=_end_of_german, fr=_end_of_romance, es=_end_of_romance)
_COUNTS = ByLanguage(no, en=english.counts_in_a_place)
_COMPLAINTS = ByLanguage(nothing, en=english.complaints_of)
