"""Rows and columns of TeX on one line: matrices, cases, aligned lines."""

from notecards.render.pieces import grouped

MATRICES = {
    "matrix": ("[", "]"),
    "array": ("[", "]"),
    "smallmatrix": ("[", "]"),
    "bmatrix": ("[", "]"),
    "pmatrix": ("(", ")"),
    "vmatrix": ("|", "|"),
    "Vmatrix": ("‖", "‖"),
    "Bmatrix": ("{", "}"),
}
BARE = ("matrix", "array", "smallmatrix")
"""Without brackets of their own: brackets round them are theirs."""
_ALIGNED = frozenset("aligned align alignat split gathered equation gather multline eqnarray".split())


def laid_out(name: str, rows: list[list[str]]) -> str | None:
    """An environment's cells on one line; None for one that cannot be shown so."""
    rows = [row for row in rows if any(row)]
    if name in _ALIGNED:
        return "; ".join(" ".join(part for part in row if part) for row in rows)
    if name == "cases":
        return "{ " + "; ".join(", ".join(part.rstrip(", ") for part in row if part) for row in rows)
    if name not in MATRICES or any(len(row) != len(rows[0]) or not all(row) for row in rows):
        return None
    opening, closing = MATRICES[name]
    return opening + "; ".join(" ".join(map(_cell, row)) for row in rows) + closing


def _cell(text: str) -> str:
    """A cell that holds spaces would read as two."""
    return grouped(text) if " " in text else text
