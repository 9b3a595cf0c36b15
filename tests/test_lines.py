"""How text stands in the columns of a terminal: as a table of what is given and what is seen."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notecards.render.lines import COLOURS, Look, Run, laid_out, width_of
from notecards.render.terminal import runs
from notecards.tokens import Mark, Token, TokenKind

LAID_OUT = {
    "words are not broken": ("one two three four", 9, ["one two", "three", "four"]),
    "a word that is too long is": ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    "lists hang": ("1. one two three four five six", 18, ["1. one two three", "   four five six"]),
    "wide signs take two columns": ("日本語の文章です", 10, ["日本語の文", "章です"]),
    "no line begins with a closing mark": ("東京です。大阪", 8, ["東京で", "す。大阪"]),
    "combining signs take none": ("e\u0301" * 4 + " x", 5, ["e\u0301" * 4, "x"]),
    "right-to-left text stays whole": ("שלום עולם", 20, ["שלום עולם"]),
    "tables are aligned": ("| a | bb |\n|---|---|\n| ccc | 日 |", 20, ["a   │ bb", "ccc │ 日"]),
    "lines stay lines": ("one\ntwo\n\nthree", 20, ["one", "two", "", "three"]),
}


@pytest.mark.parametrize("name", LAID_OUT)
def test_text_in_columns(name):
    words, width, lines = LAID_OUT[name]
    assert laid_out([Run(words)], width, None) == lines


def test_looks_are_colours_where_there_are_some_and_signs_where_there_are_none():
    tokens = (
        Token(TokenKind.TEXT, "bold", Mark.BOLD),
        Token(TokenKind.TEXT, " and "),
        Token(TokenKind.CODE, "f(x)"),
        Token(TokenKind.IMAGE, "a wall", target="wall.png"),
    )
    assert laid_out(runs(tokens), 60, None) == ["bold and `f(x)`[picture: a wall]"]
    coloured = laid_out(runs(tokens), 60, COLOURS)[0]
    assert coloured.startswith("\x1b[1mbold\x1b[0m and \x1b[36mf(x)\x1b[0m")
    assert coloured.endswith("\x1b[0m")


def test_code_of_several_lines_keeps_them():
    tokens = (Token(TokenKind.TEXT, "It reads"), Token(TokenKind.CODE, "def f():\n    return 1"))
    assert laid_out(runs(tokens), 60, None) == ["It reads", "def f():", "    return 1"]


ANY = st.text(st.characters(blacklist_categories=["Cs", "Cc"]) | st.sampled_from("ab 日\u0301\n"), max_size=80)


@given(ANY, st.integers(4, 40))
def test_no_line_is_wider_than_the_terminal_and_no_sign_is_lost(words, width):
    lines = laid_out([Run(words, Look.BOLD)], width, COLOURS)
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
    assert all(width_of(line) <= width for line in plain)
    if "|" not in words:
        assert "".join("".join(plain).split()) == "".join(words.replace("\n", " ").split())
