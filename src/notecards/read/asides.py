"""What a note says to a program and not to its reader: comments, template tags, attributes, names of blocks, keys of citations."""

from re import Match

from mistune import InlineParser, InlineState, Markdown

ASIDE = "|".join(
    [
        r"\{\{[<%]\s*(?P<drawing>mermaid|plantuml|graphviz|chart|echarts|highlight|code|mindmap|music)\b[^}]{0,200}[>%]\}\}"
        r"[\s\S]{0,4000}?\{\{[<%]\s*/\s*(?P=drawing)\s*[>%]\}\}",  # a drawing or code between tags of Hugo
        r"%%(?:[^%]|%(?!%)){1,2000}?%%",  # a comment of Obsidian
        r"\{\{[<%](?:[^}]|\}(?!\})){0,400}?[>%]\}\}|\{%(?:[^%]|%(?!\})){0,400}?%\}",  # a tag of Hugo, of Liquid
        r"[ \t]*\{(?::|\#[\w-]|\.[a-zA-Z])[^{}\n]*\}(?=[ \t]*(?:\n|$))",  # attributes behind a heading or a paragraph
        r"[ \t]+\^(?=[\w-]*[a-zA-Z])[\w-]{3,40}[ \t]*(?=\n|$)",  # the name of a block
        r" ?\[-?@[\w:.#$%&+?<>~/-]+(?:[;,][^\[\]\n]*)?\](?![(\[])",  # a citation, "[@key, p. 3]"
    ]
)


def _left_out(inline: InlineParser, m: Match[str], state: InlineState) -> int:
    for _ in range(m.group().count("\n")):
        state.append_token({"type": "softbreak"})  # the lines behind it keep their numbers
    return m.end()


def asides(md: Markdown) -> None:
    """Let them be read as nothing."""
    md.inline.register("aside", ASIDE, _left_out, before="link")
