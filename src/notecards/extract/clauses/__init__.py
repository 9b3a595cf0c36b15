"""Sentences and clauses: where they begin and end, what their parts are, how they are asked; each family has its grammar."""
