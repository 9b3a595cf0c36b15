"""Extraction that no note can stop: a fault of the program in one note is a problem of that note, and all others go on."""

import os

from notecards.document import Document
from notecards.extract import Extraction, Options, extract
from notecards.problems import Location, Problem


def extracted(document: Document, options: Options) -> Extraction | Problem:
    """What a document gives, or the problem that the program failed on it; its cards are then to stay as they are.

    With NOTECARDS_DEBUG set the fault itself is raised.
    """
    try:
        return extract(document, options)
    except Exception as fault:
        if os.environ.get("NOTECARDS_DEBUG"):
            raise
        said = f"the program failed on this note ({type(fault).__name__})"
        return Problem(Location(document.path), said, "its cards stay as they are; please report it")
