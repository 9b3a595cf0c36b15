"""Decks become Anki packages; only this package knows genanki and the format of an .apkg."""

from notecards.export.frame import Frame, frame, frame_text, stamp
from notecards.export.media import Media, collect, missing, pictures, places
from notecards.export.package import package

__all__ = ["Frame", "Media", "collect", "frame", "frame_text", "missing", "package", "pictures", "places", "stamp"]
