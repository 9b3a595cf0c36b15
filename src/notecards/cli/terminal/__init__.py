"""A terminal as a screen with pages and keys: what the quiz and triage are drawn on. Light: standard library alone."""
