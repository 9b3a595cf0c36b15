"""What stands below what though Markdown does not say so: a list below the paragraph that announces it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.statements.displayed import through_formulas
from notecards.extract.words import HAN
from notecards.tokens import Mark, Tokens, plain


def adopted(flat: list[Statement]) -> Iterator[Statement]:
    """A paragraph that announces a list (it ends with a colon or a question mark, or is all bold) takes it as its children."""
    result: list[Statement] = []
    taking = False
    for statement in through_formulas(flat):
        if (
            statement.place is Place.MATH
            and result
            and result[-1].place in (Place.PARAGRAPH, Place.QUOTE)
            and not result[-1].children
        ):
            result[-1] = replace(result[-1], children=(statement,))
            continue
        if _stands_right_above(result, statement):
            taking = True
        another = statement.opens and any(child.opens for child in result[-1].children) if taking else False
        if (
            taking
            and statement.place is Place.PARAGRAPH
            and _is_a_heading(result[-1])
            and not announces(statement.tokens)
        ):
            result[-1] = replace(result[-1], children=(*result[-1].children, statement))
            continue
        if taking and result[-1].children and _stands_right_above(list(result[-1].children), statement):
            *others, nearest = result[-1].children
            result[-1] = replace(result[-1], children=(*others, replace(nearest, children=(statement,))))
            continue
        if taking and len(result[-1].children) > 1 and _is_a_heading(result[-1]) and _has_begun(result[-1], statement):
            *others, nearest = result[-1].children
            result[-1] = replace(
                result[-1], children=(*others, replace(nearest, children=(*nearest.children, statement)))
            )
            continue
        if taking and statement.place in _ADOPTABLE and not another:
            result[-1] = replace(result[-1], children=(*result[-1].children, statement))
            taking = statement.place in (Place.BULLET, Place.STEP) or statement.place is Place.MATH
            continue
        result.append(statement)
        taking = statement.place in (Place.PARAGRAPH, Place.QUOTE) and announces(statement.tokens)
    yield from result


_ADOPTABLE = {Place.BULLET, Place.STEP, Place.TABLE, Place.MATH, Place.CODE}


def _has_begun(above: Statement, statement: Statement) -> bool:
    """Whether an entry goes on with the list below the last line under a bold one."""
    nearest = above.children[-1]
    listed = nearest.place is Place.PARAGRAPH and nearest.children and nearest.children[-1].place is statement.place
    return bool(listed) and not statement.opens and statement.place in (Place.BULLET, Place.STEP)


def _stands_right_above(result: list[Statement], statement: Statement) -> bool:
    """A short line with no stop at its end, and in the next line the first bullet: "St. Augustine -- 354-430" over what he held."""
    above = result[-1] if result else None
    if above is None or above.place is not Place.PARAGRAPH or above.children or not statement.opens:
        return False
    said = plain(above.tokens).strip()
    if above.span.last + 1 == statement.span.first and _begins_with_a_marked_name(above.tokens):
        return True
    if _HAN_LABEL.fullmatch(said):
        return above.span.last + 2 >= statement.span.first
    open_end = _IS_OPEN.search(said) is not None
    wide = open_end or _COUNTS.match(said) or statement.place is Place.STEP
    room = 2 if wide else 1  # these have an empty line above their entries as often
    return (
        above.span.last + room >= statement.span.first
        and above.span.first == above.span.last
        and len(said) <= (_SENTENCE_AT_MOST if open_end else _NAME_AT_MOST)
        and said[:1].isupper()
        and not re.search(r"[.,;!–—-]$", said)
    )


_IS_OPEN = pattern(
    r"\s(?:of|from|by|for|with|into|include|includes|de|du|des|à|aux?|par|pour|avec|dans|sur|sont|entre|con|por|para|en|son|aus|von|mit|sind|di|da|per)$"
)
"""How a line ends that the list below it completes."""
_COUNTS = pattern(
    r"(?:(?:il y a|il existe|on distingue|there are|es gibt|hay|existen|ci sono) )?(?:two|three|four|five|six|seven|deux|trois|quatre|cinq|sept|zwei|drei|vier|fünf|sechs|sieben|dos|tres|cuatro|cinco|seis|siete|due|tre|quattro|cinque)\s[^\W\d_]{3,}",
    re.IGNORECASE,
)
"""How a line begins that says how many stand below it."""


_HAN_LABEL = pattern(
    rf"(?:(?:若|如果|当)[{HAN}、“”]{{2,20}}[，,]?(?:则|时)|(?![若当但而因所即则])[{HAN}、“”]{{2,14}}(?<![了着过的吗呢啊为是有于]))[ *_]*"
)
"""A Chinese line without any sign: "主要特点", "若两国通商，则"."""


def _begins_with_a_marked_name(tokens: Tokens) -> bool:
    """ "*Glycolysis* splits glucose.": what is listed in the next lines is said of it."""
    first = tokens[0]
    return bool(first.marks & (Mark.BOLD | Mark.ITALIC)) and len(tokens) > 1 and len(first.text) <= _NAME_AT_MOST


def _is_a_heading(label: Statement) -> bool:
    """A bold line of a few words and nothing else: what paragraphs follow stand under it."""
    said = re.sub(r"^\W+", "", plain(label.tokens)).strip()
    return (
        label.place is Place.PARAGRAPH
        and len(said) <= _NAME_AT_MOST
        and said[:1].isupper()
        and bool(re.search(r"[^\W_]$", said))
        and _is_all_bold(label.tokens)
    )


_NAME_AT_MOST, _SENTENCE_AT_MOST = 60, 100
"""Signs of a line that may be a label though no colon says so."""


def announces(tokens: Tokens) -> bool:
    """Whether a text stands as a label over what follows."""
    words = plain(tokens).rstrip().rstrip('*_"”»“」')
    all_bold = _is_all_bold(tokens) and bool(re.search(r"\w", words))
    return words.endswith((":", "：", "?", "？")) or (all_bold and len(words) <= 80 and not words.endswith((".", "。")))


def _is_all_bold(tokens: Tokens) -> bool:
    """Whether all that has letters is bold: "✔ **First stage**"."""
    return bool(tokens) and all(t.marks & Mark.BOLD for t in tokens if re.search(r"\w", plain((t,))))
