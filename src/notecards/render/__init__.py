"""How inline tokens look: HTML for Anki, text for the terminal, formulas."""
