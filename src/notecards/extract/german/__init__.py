"""German: the verb comes second, and a sentence may open with anything."""
