"""What the last gate asks of a Chinese card: a front that begins with its subject, an answer that keeps its "not"."""

from notecards.extract.patterns import pattern


def tells_enough(front: str, hidden: str, *, asked: bool) -> bool:
    """Not "也不因什么而改变？", whose subject stands before it, nor "与什么冲突？", answered with the "not" of the verb behind it."""
    said = front.rsplit("：", 1)[-1].strip() if asked else front
    return not (asked and _GOES_ON.match(said)) and _ENDS_IN_NOT.search(hidden) is None


_GOES_ON = pattern(
    r"(?:不[因由以会能得仅单但再为](?![一二三四五]|同)|并[不非且未]|[也却则]|而(?!且)|从而|進而|进而|因而|以便)"
)
"""What goes on with a clause and begins none."""
_ENDS_IN_NOT = pattern(r"[\u4e00-\u9fff](?:并不|并非|并未|并没有|從不|从不)$")
