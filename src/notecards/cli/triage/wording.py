"""A card's own words in a text file, for the learner's editor, and back."""

import os
import tempfile
from pathlib import Path

from notecards.cards import NoteType, Row
from notecards.cli.terminal.programs import edited
from notecards.identify.decisions import marked, reworded
from notecards.tokens import plain

_LINE = "---"
_BASIC = "# The question stands above the line, the answer below it. Lines that begin with # are left out."
_CLOZE = "# What is hidden stands as {{c1::words}}. Lines that begin with # are left out."


def as_text(row: Row) -> str:
    """What the editor shows."""
    if row.content.note_type is NoteType.CLOZE:
        return f"{_CLOZE}\n{marked(row.content)}\n"
    return f"{_BASIC}\n{plain(row.content.front)}\n{_LINE}\n{plain(row.content.back)}\n"


def from_text(row: Row, words: str, now: int) -> Row:
    """The row in these words; the same row where they are unchanged. Raises ValueError, with words for the learner."""
    kept = "\n".join(line for line in words.splitlines() if not line.startswith("#")).strip()
    if kept == "\n".join(as_text(row).splitlines()[1:]).strip():
        return row
    if row.content.note_type is NoteType.CLOZE:
        return reworded(row, "", kept, now)
    front, line, back = kept.partition(f"\n{_LINE}\n")
    if not line:
        raise ValueError(f"the line {_LINE} between question and answer is gone")
    return reworded(row, front, back, now)


def asked(row: Row, now: int) -> Row:
    """Let the learner reword a card in their editor. Raises ValueError, with words for the learner."""
    handle, name = tempfile.mkstemp(suffix=".md", prefix="notecards-")
    path = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(as_text(row))
        said = edited(path, 2)
        if said:
            raise ValueError(said)
        return from_text(row, path.read_text("utf-8-sig"), now)
    except (OSError, UnicodeDecodeError):
        raise ValueError("the text cannot be read; save it as UTF-8") from None
    finally:
        path.unlink(missing_ok=True)
