"""Reading a study note: blocks with their exact lines, inline text as tokens, and what is wrong said as problems."""

import json
import unicodedata
from pathlib import Path

import pytest
from another_parser import lines_of_another_parser, lines_of_ours
from hypothesis import example, given
from hypothesis import strategies as st

from notecards.document import Block, BlockKind, Document
from notecards.problems import Span
from notecards.read import read
from notecards.tokens import Token, TokenKind, plain

EXAMPLES = json.loads((Path(__file__).parent / "data" / "commonmark.json").read_text("utf-8"))
DIFFERENT = {317: "a link reference definition at the end of an item is no block here, so the item ends before it"}


def document(source: str) -> Document:
    return read(source.encode(), "note.md")[0]


def sketch(block: Block) -> str:
    """A block in one line: kind, lines, and text or children."""
    below = " ".join(sketch(child) for child in block.children)
    own = plain(block.tokens) or block.text.strip()
    inner = f"{own} | {below}" if own and below else own or below
    return f"{block.kind.value}@{block.span.first}-{block.span.last}({inner})"


def inline(source: str) -> list[tuple[str, str]]:
    """The tokens of a one-paragraph note: look and text."""
    return [(look(token), token.text) for token in document(source).blocks[0].tokens]


def look(token: Token) -> str:
    marks = "".join(mark.name[0].lower() for mark in token.marks) if token.marks else ""
    kind = "" if token.kind is TokenKind.TEXT else token.kind.value
    return "+".join(part for part in (kind, marks, f"→{token.target}" if token.target else "") if part)


@pytest.mark.parametrize("case", EXAMPLES, ids=lambda case: f"{case['example']}")
def test_blocks_of_the_commonmark_examples_stand_on_the_lines_that_another_parser_gives(case):
    if case["example"] in DIFFERENT:
        pytest.skip(DIFFERENT[case["example"]])
    assert lines_of_ours(document(case["markdown"])) == lines_of_another_parser(case["markdown"])


def test_blocks_of_real_notes_stand_on_the_lines_that_another_parser_gives(corpus):
    for path in corpus:
        found, _ = read(path.read_bytes(), path.name)
        head = found.front_matter.span.last if found.front_matter.span else 0
        theirs = lines_of_another_parser("\n".join(found.lines[head:]), head)
        ours = lines_of_ours(found)
        assert theirs - ours <= taken_apart(found, theirs), path.name


def taken_apart(found: Document, spans: set[tuple[str, int, int]]) -> set[tuple[str, int, int]]:
    """What we take apart on purpose: a paragraph at a display formula and at the title of a callout, HTML that folds open."""
    signs = {"paragraph": ("$$", "[!"), "html": ("<details",)}
    return {
        span
        for span in spans
        if any(sign in line for sign in signs.get(span[0], ()) for line in found.lines[span[1] - 1 : span[2]])
    }


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# One\n\nTwo\n===", "heading@1-1(One) heading@3-4(Two)"),
        (
            "- a\n  - b\n    c\n1. d",
            "list@1-3(item@1-3(paragraph@1-1(a) list@2-3(item@2-3(paragraph@2-3(b c))))) list@4-4(item@4-4(paragraph@4-4(d)))",
        ),
        ("- a\n  $$\n  x\n  $$", "list@1-4(item@1-4(paragraph@1-1(a) math@2-4(x)))"),
        ("text\n$$E = mc^2$$\nmore", "paragraph@1-1(text) math@2-2(E = mc^2) paragraph@3-3(more)"),
        ("\\[\nx^2\n\\]", "math@1-3(x^2)"),
        ("> [!tip]- Look\n> here", "callout@1-2(Look | paragraph@2-2(here))"),
        (
            "| a | b |\n|---|---|\n| 1 | x\\|y |",
            "table@1-3(row@1-1(cell@1-1(a) cell@1-1(b)) row@3-3(cell@3-3(1) cell@3-3(x|y)))",
        ),
        (
            "a | b\n--|--\n1\n1 | 2 | 3",
            "table@1-4(row@1-1(cell@1-1(a) cell@1-1(b)) row@3-3(cell@3-3(1) cell@3-3()) row@4-4(cell@4-4(1) cell@4-4(2)))",
        ),
        ("Term\n: what it is\n  and more", "term@1-1(Term) description@2-3(paragraph@2-3(what it is and more))"),
        ("a[^1]\n\n[^1]: source", "paragraph@1-1(a) footnote@3-3(paragraph@3-3(source))"),
        ("```py\nx\n```\n\n    y", "code@1-3(x) code@5-5(y)"),
        ("<details>\n\nhidden **x**\n\n</details>", "html@1-1(<details>) paragraph@3-3(hidden x) html@5-5(</details>)"),
        (
            "<details>\n<summary>**T**</summary>\n\nx\n\n</details>\n<details><summary>U</summary>y<br>\n- z\n</details>",
            "callout@1-6(T | paragraph@4-4(x)) callout@7-9(U | paragraph@7-7(y) list@8-8(item@8-8(paragraph@8-8(z))))",
        ),
        (
            "<details><summary>T</summary>\n\n<details><summary>U</summary>x</details>\n\ny\n</details>",
            "callout@1-6(T | callout@3-3(U | paragraph@3-3(x)) paragraph@5-5(y))",
        ),
        (
            "<details><summary>T</summary>\n\nx\n\n</div>",
            "html@1-1(<details><summary>T</summary>) paragraph@3-3(x) html@5-5(</div>)",
        ),
        ("```math\nx^2\n```", "math@1-3(x^2)"),
        (
            '!!! note "A *title*"\n\n    x\n\n    - y\n\nz',
            "callout@1-5(A title | paragraph@3-3(x) list@5-5(item@5-5(paragraph@5-5(y)))) paragraph@7-7(z)",
        ),
        ("??? tip\n    x\ny", "callout@1-2(paragraph@2-2(x)) paragraph@3-3(y)"),
        ("!!! note\n\nx", "paragraph@1-1(!!! note) paragraph@3-3(x)"),
        (
            ":::tip Title\nx\n:::\n\n::: {.note #a}\n## H\ny\n:::\n",
            "paragraph@2-2(x) heading@6-6(H) paragraph@7-7(y)",
        ),
        ("a\n\n---\n\nb", "paragraph@1-1(a) rule@3-3() paragraph@5-5(b)"),
        ("---\ntitle: T\n---\n# H", "heading@4-4(H)"),
        ("---\n\nafter a rule", "rule@1-1() paragraph@3-3(after a rule)"),
        ("---\ntags: [a]\n...\nx", "paragraph@4-4(x)"),
    ],
)
def test_each_construct_gives_its_blocks(source, expected):
    found = document(source)
    assert " ".join(sketch(block) for block in found.blocks) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("**b** *i* ~~s~~ ==h==", [("b", "b"), ("", " "), ("i", "i"), ("", " "), ("s", "s"), ("", " "), ("h", "h")]),
        ("`a $x$` $a_1 * b_2$", [("code", "a $x$"), ("", " "), ("math", "a_1 * b_2")]),
        ("costs $5 or $10 today", [("", "costs $5 or $10 today")]),
        (r"\(x^2\) and \[(weights)\]", [("math", "x^2"), ("", " and [(weights)]")]),
        ("[[Page]] [[Page|shown]]", [("→Page", "Page"), ("", " "), ("→Page", "shown")]),
        ("[[text]](https://a.b)", [("→https://a.b", "[text]")]),
        ("see https://a.b/c", [("", "see "), ("→https://a.b/c", "https://a.b/c")]),
        ("![alt](p.png) ![[q.png]]", [("image+→p.png", "alt"), ("", " "), ("image+→q.png", "")]),
        ("a<br>b", [("", "a"), ("break", "br"), ("", "b")]),
        ("<b>x</b> Vec<T>", [("b", "x"), ("", " Vec<T>")]),
        ("10<sup>-8</sup> H<sub>2</sub>O x<sup>2k</sup> <sup>so", [("", "10⁻⁸ H₂O x^(2k) so")]),
        ("H~2~O Ca^2+^ 5~x ~y word^abc^ x^2 + y^3", [("", "H₂O Ca²⁺ 5~x ~y word^abc^ x^2 + y^3")]),
        (
            "one %%aside%% two {% raw %}three{% endraw %} {{< ref x >}}{{c1::four}}",
            [("", "one  two three {{c1::four}}")],
        ),
        ("Weir {#sec-weir .unnumbered}", [("", "Weir")]),
        ("Weir {.5, 1} ^weir-1", [("", "Weir {.5, 1}")]),
        ("the power ^2", [("", "the power ^2")]),
        ("as told [@reynolds1883, p. 3; @froude].", [("", "as told.")]),
        ("[@reynolds](x.md)", [("→x.md", "@reynolds")]),
        ("[x](javascript:alert)", [("", "x")]),
        ("AT&amp;T", [("", "AT&T")]),
        (
            "**术语：**定义**（重点）**，`a**，**啊`",
            [("b", "术语："), ("", "定义"), ("b", "（重点）"), ("", "，"), ("code", "a**，**啊")],
        ),
        (
            "又称**<u>速率</u>**、**<u>带宽</u>**等",
            [("", "又称"), ("b", "速率"), ("", "、"), ("b", "带宽"), ("", "等")],
        ),
        ("甲：**乙**丙，**丁**。", [("", "甲："), ("b", "乙"), ("", "丙，"), ("b", "丁"), ("", "。")]),
        ("wrapped\nline", [("", "wrapped"), ("break", ""), ("", "line")]),
    ],
)
def test_each_inline_construct_gives_its_tokens(source, expected):
    assert inline(source) == expected


@pytest.mark.parametrize(
    ("source", "deck", "tags", "title", "wanted"),
    [
        ("---\ndeck: A::B\ntags: [x, y]\ntitle: T\n---\n", "A::B", ("x", "y"), "T", True),
        ("---\ntags: x, y z\nnotecards: false\n---\n", "", ("x", "y", "z"), "", False),
        ('+++\ntitle = "T"\ntags = ["x"]\ndate = 2024-05-06\n[extra]\ntoc = true\n+++\n', "", ("x",), "T", True),
        (
            "+++\ndeck = 'A::B'\nnotecards = false\n[taxonomies]\ntags = ['y', 'z']\n+++\n",
            "A::B",
            ("y", "z"),
            "",
            False,
        ),
        ("no front matter: here\n", "", (), "", True),
    ],
)
def test_front_matter_says_deck_tags_title_and_whether_cards_are_wanted(source, deck, tags, title, wanted):
    head = document(source).front_matter
    assert (head.deck, head.tags, head.title, head.wanted) == (deck, tags, title, wanted)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a\nb\xff", ["note.md:2: this is no UTF-8 text; save the file as UTF-8"]),
        (
            b"---\ndeck: [a]\n---\n",
            ["note.md:2: deck: must be text, not a list; write deck: \"['a']\" or leave it out"],
        ),
        (
            b"---\nday: 2022-02-30\n---\n",
            ["note.md:1: the front matter cannot be read; write it as `key: value` lines between two lines of ---"],
        ),
        (
            b"---\na: [\n---\n",
            ["note.md:3: the front matter cannot be read; write it as `key: value` lines between two lines of ---"],
        ),
        (
            b"+++\ntitle = 'a'\ntags = [\n+++\n",
            ["note.md:3: the front matter cannot be read; write it as `key = value` lines between two lines of +++"],
        ),
        (
            b"*a " * 3000,
            ["note.md:1: this paragraph has more emphasis signs than can be read; split it, or write * as \\*"],
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_what_to_do(data, expected):
    assert [str(problem) for problem in read(data, "note.md")[1]] == expected


@pytest.mark.parametrize("variant", ["\r\n", "\r", "bom", "nfd"])
def test_line_ends_byte_order_mark_and_normal_form_make_no_difference(variant):
    source = "# Größe\n\n- **Äther**: é\n  wrapped\n"
    other = {"bom": "\ufeff" + source, "nfd": unicodedata.normalize("NFD", source)}.get(
        variant, source.replace("\n", variant)
    )
    assert document(other) == document(source)


MARKDOWN = st.text(alphabet=st.sampled_from(list("ab \n\t#-*_`$[]()|>:!~=<>/\\{}%^@1.é「」\u2028\x0b")), max_size=80)


@given(MARKDOWN | st.text(max_size=60))
@example("- [ ] \n\t- $$")
@example("> - > 1. a\n\n> b")
@example("a | b\n- | -\n")
@example("- !!! a\n      - b\n\n      c\n")
@example("> !!! a\n>     !!! b\n>         c\n\n> d")
def test_any_text_is_read_and_its_blocks_lie_in_order_within_it(source):
    found = document(source)
    for block in found.blocks:
        assert_nested(block, 1, len(found.lines))


@given(st.binary(max_size=60))
def test_any_bytes_are_read(data):
    read(data, "note.md")


def assert_nested(block: Block, first: int, last: int) -> None:
    assert first <= block.span.first <= block.span.last <= last
    for child in block.children:
        assert_nested(child, block.span.first, block.span.last)


@pytest.mark.parametrize(
    "source",
    [
        "- " * 200 + "x",
        "> " * 200 + "x",
        "[" * 5000,
        "*a **a " * 2000,
        "<" * 4000,
        "{{< " * 4000,
        "".join(f"{'    ' * i}!!! note\n" for i in range(300)),
        "`" * 4001,
        "$" * 4000,
        "|" * 3000 + "\n|-|",
    ],
)
def test_hostile_nesting_is_read(source):
    assert document(source).lines


def test_cells_of_a_table_in_html_stand_on_their_own_lines():
    found = document("<table>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</table>")
    rows = [
        (row.span, [(plain(cell.tokens), cell.span.first) for cell in row.children]) for row in found.blocks[0].children
    ]
    assert rows == [(Span(3, 4), [("a", 3), ("b", 4)]), (Span(7, 8), [("1", 7), ("2", 8)])]


def test_kinds_of_blocks_are_all_reachable():
    source = "# h\n\np\n\n- i\n\n> q\n\n> [!n] t\n\n```\nc\n```\n\n$$\nm\n$$\n\n|a|\n|-|\n|b|\n\nT\n: d\n\n[^1]: f\n\n<div>\n\n---\n"
    seen: set[BlockKind] = set()

    def visit(block: Block) -> None:
        seen.add(block.kind)
        for child in block.children:
            visit(child)

    for block in document(source).blocks:
        visit(block)
    assert seen == set(BlockKind)


@given(st.text(alphabet="abc ,.;:!?()'\"/@#é語-–+|{}^%0123", max_size=40))
def test_text_without_signs_of_markup_reads_the_same_alone_and_beside_markup(words):
    """Alone it does not go through the inline parser; behind an emphasised word it does."""
    alone, beside = inline(f"x{words.strip()}x"), inline(f"**b** x{words.strip()}x")
    assert beside == [("b", "b"), ("", " " + alone[0][1])]
    assert len(alone) == 1
