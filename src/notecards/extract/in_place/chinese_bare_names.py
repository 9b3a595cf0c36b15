"""Chinese: a bold name and what it is, with a mere space between: "**频率** 试验重复多次时，..."."""

from notecards.extract.about.labels import leading_bold
from notecards.extract.in_place import chinese
from notecards.extract.languages.chinese import DEEDS
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN, count, sentences
from notecards.tokens import OPAQUE, Tokens, cut, masked, strip


def bare_named(row: Tokens) -> bool:
    """Whether a row is a bold name and what it is, with a mere space between."""
    bold = leading_bold(row)
    return bool(bold) and HAN_NAME.fullmatch(masked(row)[:bold].strip()) is not None and bool(said_beside(row, bold))


def said_beside(row: Tokens, bold: int) -> Tokens | None:
    """ "试验重复多次时，事件出现的次数与总数之比": what a row says behind its bold name, None where the name is the subject of a sentence."""
    symbol = _SYMBOL.match(masked(row)[bold:])
    if symbol is None and not masked(row)[bold : bold + 1].isspace():
        return None
    rest = strip(cut(row, bold + (symbol.end() if symbol else 0)))
    said = simplified(masked(rest))
    first = said[: sentences(said)[0][1]] if said else ""
    says_of_it = (_PREDICATES.match(said) and not _ends_in_a_noun(first)) or chinese.predicate_first(first)
    if count(first) < 4 or not _DEFINES.match(said) or (says_of_it and not _SETS_OUT.match(first)):
        return None
    return rest


def _ends_in_a_noun(first: str) -> bool:
    return _NOUN_AT_LAST.match(first) is not None and first.rstrip(" 。．.")[-2:] not in DEEDS


HAN_NAME = pattern(rf"(?=.*[{HAN}])[{HAN}\w 、（）()·-]{{1,24}}")
"""A name of Chinese signs."""
_SYMBOL = pattern(rf"{OPAQUE}+\s+(?=[{HAN}])")
"""The sign of a thing behind its name: "**样本空间**$S$ 试验的..."."""
_DEFINES = pattern(rf"[{HAN}{OPAQUE}A-Za-z（(《“]")
_PREDICATES = pattern(
    "[的是为指即称叫和与或及跟同也都还就则才又再不没未无非有在被把将会能可应须需要必使让令给属含占处]|[（(][^）)]*[）)]$|以及|例如|比如|多|通过|经|亦|均|皆|仅|只|可|大多|往往|通常|一般|主要|常|分为|包括|作为|用于|用来|位于|来自|负责|表示|具有|由此|根据(?!.*的[^的]+$)"
)
"""How what stands behind a bold name begins where the name is the subject of its sentence."""
_SETS_OUT = pattern(
    rf"(?:如果|假如|若(?!干)|设(?![置计立备]))|(?:[在对从当由将把]|独立|任意).*(?:有\s*{OPAQUE}|[则就]称|称之?为|记[为作]|则(?![规原法准]))"
)
"""How a definition begins that first says in which case: "若A，则称B为C"."""
_NOUN_AT_LAST = pattern("[与和由对从][^，,]*的[^的，,]{1,8}[。．.]?$")
"""What begins like a predicate and is a noun with what sets it apart: "与顶点相连的边的条数"."""
