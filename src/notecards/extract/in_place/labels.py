"""Labels in languages that ask in place: what one of them may know of a name before a colon beyond what all share."""

from collections.abc import Mapping

from notecards.extract.about.owners import names_in
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.tokens import Tokens, plain

MOST = 7
"""Names on one card."""
NAMES_A_SIDE = pattern(
    r"的(?:[^的]{0,2})(?:特点|特征|原因|意义|目的|优点|缺点|措施|表现|区别|方法|条件|作用|功能|结果|任务|思想|原理|观点|步骤|概念|公式|核心|本质|实质|内涵|场所|来源|前提|标志)$|"
    r"の(?:差|違い|特徴|目的|役割|原因|利点|欠点)$|의 (?:차이점?|특징|역할|목적|장점|단점)$"
)
"""How a label ends that names a thing and a side of it."""


class Labels:
    """A language that knows nothing of its own about labels."""

    def without_date(self, term: Tokens) -> Tokens:
        """A name without the year before it."""
        return term

    def claimed(self, here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
        """The card of a label that says what somebody does with what follows."""
        return None

    def names_nothing(self, term: Tokens) -> bool:
        """Whether a label is no name of a thing."""
        return False

    def without_foreign_word(self, idea: Tokens) -> Tokens:
        """What is said of a term without the foreign word for it that stands first."""
        return idea

    def dated(self, here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
        """The card of a label that says when something happened."""
        return None

    def defines_later(self, term: Tokens, row: Tokens, idea: Tokens) -> bool:
        """Whether only a later sentence behind the colon says what the term is."""
        return False

    def told(self, here: Here, term: Tokens, row: Tokens, idea: Tokens, confidence: float) -> Found | None:
        """The card of what follows where it says something of the term, and not what it is."""
        return None

    def counted(self, here: Here, term: Tokens, row: Tokens, confidence: float) -> Found | None:
        """The card of as many names as the label says."""
        return None

    def before_the_comma(self, here: Here, idea: Tokens) -> Tokens:
        """A list without what follows it after a comma."""
        return idea

    def names_in(self, here: Here, idea: Tokens) -> list[str]:
        """The names of a list."""
        return names_in(plain(idea), here.language)

    def is_one_thing(self, idea: Tokens) -> bool:
        """Whether a row of names is the description of one thing."""
        return False

    def is_deed(self, term: Tokens) -> bool:
        """Whether a label says what is done and names nothing."""
        return False

    def divided(self, here: Here, term: Tokens) -> Tokens:
        """What a label divides that says only by what: "按来源分类"."""
        return ()

    def otherwise_asked(self, here: Here, term: Tokens, idea: Tokens) -> Tokens | None:
        """The front where it is not asked what the term is; empty where it is, None where nothing can be asked."""
        return ()

    def asks_only_what_it_is(self, term: Tokens) -> bool:
        """Whether a label is a phrase of which it is asked what it is, and not what it means."""
        return False

    def names_somebody(self, term: Tokens) -> bool:
        """Whether a label is the name of a person."""
        return False

    def is_one_of_those_above(self, here: Here, term: Tokens) -> bool:
        """Whether a label names a kind or a part of what its heading names, and no side of it."""
        return False

    def is_one_of_a_number(self, here: Here, term: Tokens) -> bool:
        """Whether the label above says how many there are, of which this one is a term of its own."""
        return False

    def opens_with_verb(self, said: str) -> bool:
        """Whether a text says what something does, and lists no names."""
        return False


def form_of_value(side: str, said: str, wordings: Mapping[str, str]) -> str:
    """By which form a side of a thing is asked: "成立时间：1905年" when, "半衰期：109 min" how much, all else what."""
    if "facet when" in wordings and _AT_A_TIME.search(side) and _IN_TIME.search(said):
        return "facet when"
    return "facet much" if "facet much" in wordings and _AMOUNT.fullmatch(said.rstrip(" 。.")) else "facet"


_AT_A_TIME = pattern("(?:[时時][间間]|日期|年份|年代)$")
_IN_TIME = pattern(r"^\D{0,3}\d{3,4}(?!\d)|\d\s?(?:年|月|世[纪紀])")
_AMOUNT = pattern(
    r"[<>≤≥＜＞~～≈约約]?\s?\d[\d.,]*(?:\s?[-–—~～至]\s?\d[\d.,]*)?\s?(?:[%‰℃°]|[A-Za-zμµΩ]{1,6}(?:/[A-Za-z]{1,4})?|[万亿]?(?:个|种|人|条|次|年|个?月|天|小时|小時|分钟|分鐘|秒|米|元|吨|倍|岁|歲))"
)
"""A number with its unit and nothing else."""
