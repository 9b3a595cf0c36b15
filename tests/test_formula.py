"""Formulas in a terminal: readable where that can be faithful, TeX where not; never another formula."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notecards.render.formula import readable
from notecards.render.terminal import terminal
from notecards.tokens import Token, TokenKind, text

READABLE = {
    r"c_t = f_t \odot c_{t-1} + i_t \odot \tilde c_t": "cₜ = fₜ ⊙ cₜ₋₁ + iₜ ⊙ c̃ₜ",
    r"h_t": "hₜ",
    r"J(W)": "J(W)",
    r"W_2": "W₂",
    r"\frac{a+b}{2}": "(a + b)/2",
    r"\frac{1}{n}": "1/n",
    r"\frac{\partial L}{\partial w}": "(∂L)/(∂w)",
    r"\sum_{i=1}^n x_i^2": "∑ᵢ₌₁ⁿ xᵢ²",
    r"\sqrt{x^2+1}": "√(x² + 1)",
    r"\sqrt[3]{x}": "³√(x)",
    r"\log P(x)": "log P(x)",
    r"\max_{a} Q(s,a)": "maxₐ Q(s, a)",
    r"\begin{bmatrix}1 & 2\\3 & 4\end{bmatrix}": "[1 2; 3 4]",
    r"\mathbb{R}^{n \times m}": "ℝ^(n × m)",
    r"\theta \leftarrow \theta - \eta \nabla J(\theta)": "θ ← θ - η∇J(θ)",
    r"e^{-x}": "e⁻ˣ",
    r"10^{-3}": "10⁻³",
    r"x_{q}": "x_q",
    r"x^{\alpha\beta}": "x^(αβ)",
    r"p(y \mid x)": "p(y∣x)",
    r"\hat{y}": "ŷ",
    r"\{0,1\}^*": "{0, 1}*",
    r"\left( \frac{a}{b} \right)^2": "(a/b)²",
    r"\text{softmax}(z)_i": "softmax(z)ᵢ",
    r"A^T A": "AᵀA",
    r"f'(x)": "f′(x)",
    r"\lim_{x \to 0} f(x)": "lim_(x → 0) f(x)",
    r"\int_0^1 x \, dx": "∫₀¹ x dx",
    r"x \in \{1, \dots, n\}": "x ∈ {1, …, n}",
    r"\binom{n}{k}": "C(n, k)",
    r"a \neq b": "a ≠ b",
    r"O(n \log n)": "O(n log n)",
    r"90^\circ": "90°",
}
DECLINED = [
    r"a \over b",
    r"\overline{AB}",
    r"\underbrace{x}_{n}",
    r"\unknown{x}",
    r"\frac{a",
    r"x^",
    r"\begin{tikz}x\end{tikz}",
    r"}{",
    r"a & b",
]


@pytest.mark.parametrize("tex", READABLE)
def test_a_formula_reads_as_mathematics(tex):
    assert readable(tex) == READABLE[tex]


@pytest.mark.parametrize("tex", DECLINED)
def test_what_cannot_be_shown_faithfully_stays_as_it_was_written(tex):
    assert readable(tex) == tex


PIECES = [*r"\{}^_&ab12 +-=()[]", r"\frac", r"\sqrt", r"\text{", r"\begin{matrix}", r"\\"]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_tex_gives_one_line(tex):
    assert "\n" not in readable(tex)


def test_nothing_in_a_note_steers_the_terminal():
    assert terminal(text("a\x1b[31mb\u202ec"), colour=False) == "a [31mbc"
    assert terminal((Token(TokenKind.MATH, "x\x1b[0m"),), colour=False).isprintable()
