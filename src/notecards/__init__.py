"""notecards turns study notes into flashcards and keeps their history."""

__version__ = "0.1.0"
