"""Decks become Anki packages; only this package knows genanki and the format of an .apkg."""

from notecards.export.media import Media, collect, missing
from notecards.export.package import package

__all__ = ["Media", "collect", "missing", "package"]
