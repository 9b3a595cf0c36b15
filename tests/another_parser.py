"""The lines that another parser, markdown-it-py, gives for the blocks of a note: what `read` is compared with."""

from markdown_it import MarkdownIt

from notecards.document import Block, BlockKind, Document

_PARSER = MarkdownIt("commonmark").enable("table")
_KINDS = {
    "paragraph_open": BlockKind.PARAGRAPH,
    "heading_open": BlockKind.HEADING,
    "bullet_list_open": BlockKind.LIST,
    "ordered_list_open": BlockKind.LIST,
    "list_item_open": BlockKind.ITEM,
    "blockquote_open": BlockKind.QUOTE,
    "fence": BlockKind.CODE,
    "code_block": BlockKind.CODE,
    "hr": BlockKind.RULE,
    "table_open": BlockKind.TABLE,
    "html_block": BlockKind.HTML,
}
Lines = set[tuple[str, int, int]]


def lines_of_another_parser(source: str, before: int = 0) -> Lines:
    """Kind, first and last line of each block, blank lines at its end left out, `before` lines of front matter added."""
    source_lines = source.split("\n")
    found = set()
    for token in _PARSER.parse(source):
        if token.type in _KINDS and token.map:
            first, last = token.map
            found.add(
                (_KINDS[token.type].value, first + 1 + before, _without_blank(source_lines, first, last) + before)
            )
    return found


def lines_of_ours(document: Document) -> Lines:
    found = set()

    def visit(block: Block) -> None:
        kind = {BlockKind.TERM: BlockKind.PARAGRAPH, BlockKind.CALLOUT: BlockKind.QUOTE}.get(block.kind, block.kind)
        kind = BlockKind.HTML if kind is BlockKind.TABLE and block.text else kind
        if kind in _KINDS.values():
            first = block.span.first - 1
            found.add((kind.value, first + 1, _without_blank(list(document.lines), first, block.span.last)))
        for child in block.children:
            visit(child)

    for block in document.blocks:
        visit(block)
    return found


def _without_blank(source_lines: list[str], first: int, last: int) -> int:
    while last > first + 1 and (last > len(source_lines) or not source_lines[last - 1].strip(" >\t")):
        last -= 1
    return last
