"""notecards turns study notes into flashcards and keeps their history."""
