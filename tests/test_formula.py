"""Formulas in a terminal: readable where that can be faithful, TeX where not; never another formula."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notecards.read import read
from notecards.render.formula import readable
from notecards.render.terminal import words_of
from notecards.tokens import Token, TokenKind, text

LINES = [line for line in (Path(__file__).parent / "data" / "formulas.txt").read_text("utf-8").splitlines() if line]
FORMULAS = {
    tex: shown.strip()
    for tex, shown in pairwise(LINES)
    if not tex.startswith(("#", "    ")) and shown.startswith("    ")
}
"""TeX as notes hold it -> what a reader shall see: tests/data/formulas.txt."""
READABLE = {tex: shown for tex, shown in FORMULAS.items() if tex != shown}
DECLINED = [
    r"a \over b",
    r"\overline{a+b}",
    r"\underbrace{x}_{n}",
    r"\unknown{x}",
    r"\frac{a",
    r"x^",
    r"\begin{tikz}x\end{tikz}",
    r"\begin{matrix}a & \\ b & c\end{matrix}",
    r"}{",
    r"a & b",
    r"\left( a",
]


@pytest.mark.parametrize("tex", READABLE)
def test_a_formula_reads_as_mathematics(tex):
    assert readable(tex) == READABLE[tex]


def test_nineteen_of_twenty_formulas_are_rendered_and_none_of_them_holds_tex():
    assert len(FORMULAS) >= 120
    assert len(READABLE) >= 0.95 * len(FORMULAS)
    assert not [shown for shown in READABLE.values() if "\\" in shown]


MISREADABLE = {
    r"\frac{1}{2}x": "(1/2)x",
    r"\frac{1}{2}\,x": "(1/2) x",
    r"\frac{a}{b}\frac{c}{d}": "(a/b)(c/d)",
    r"\frac{a}{b}^2": "(a/b)²",
    r"\log\frac{a}{b}": "log(a/b)",
    r"{a+b}^2": "(a + b)²",
    r"\frac{1}{a(b+c)}": "1/(a(b + c))",
    r"q^* x": "q^(*) x",
    r"x_{q}y": "x_(q) y",
    r"\begin{matrix}a+b & c\end{matrix}": "[(a + b) c]",
    r"\mathbf{x} x": "𝐱x",
    r"\mathcal{L}(L)": "ℒ(L)",
    r"1{,}000": "1,000",
    r"f(1, 2)": "f(1, 2)",
    r"\{-x\}": "{-x}",
    r"\&\,\}": "& }",
}


@pytest.mark.parametrize("tex", MISREADABLE)
def test_what_neighbours_could_draw_into_another_meaning_is_held_apart(tex):
    assert readable(tex) == MISREADABLE[tex]


def test_the_formulas_of_real_notes_are_readable(corpus):
    formulas = {token.text for path in corpus for token in _formulas(read(path.read_bytes(), path.name)[0].blocks)}
    declined = [tex for tex in formulas if "\\" in readable(tex)]
    assert len(declined) <= 0.05 * len(formulas)


def _formulas(blocks):
    for block in blocks:
        yield from (token for token in block.tokens if token.kind in (TokenKind.MATH, TokenKind.DISPLAY_MATH))
        yield from _formulas(block.children)


@pytest.mark.parametrize("tex", DECLINED)
def test_what_cannot_be_shown_faithfully_stays_as_it_was_written(tex):
    assert readable(tex) == tex


PIECES = [*r"\{}^_&ab12 +-=()[]", r"\frac", r"\sqrt", r"\text{", r"\begin{matrix}", r"\\"]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_tex_gives_one_line(tex):
    assert "\n" not in readable(tex)


def test_nothing_in_a_note_steers_the_terminal():
    assert words_of(text("a\x1b[31mb\u202ec")) == "a [31mbc"
    assert words_of((Token(TokenKind.MATH, "x\x1b[0m"),)).isprintable()
