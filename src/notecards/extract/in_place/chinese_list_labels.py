"""Chinese labels over lists that are no names but sentences: how those are asked, and by which nothing can be asked."""

from notecards.extract.clauses.wording import number, worded
from notecards.extract.in_place import chinese
from notecards.extract.languages import Language
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.tokens import Tokens, cut, masked, text


def names_no_list(named: Tokens, rows: list[Tokens]) -> bool:
    """Whether of what stands below a label cannot be asked by it: "对于负数", "矩阵：由数排成的阵列", "本节讲了如下内容"; or names no more than its place."""
    if all(_COUNTED.fullmatch(masked(row)) for row in rows):
        return bool(rows)
    told = [chinese.states(simplified(masked(row)).strip(" 。")) for row in rows]
    mixed = any(told) and not all(told) and len(rows) < len("甲乙丙")
    return bool(rows) and (mixed or _NO_LIST.search(simplified(masked(named)).strip()) is not None)


_COUNTED = pattern(r"[^\W\d]{1,4}\s?[\d一二三四五六七八九十]")
"""A name that only counts: "定义1"."""
_NO_LIST = pattern(
    "^(?:对于|关于|至于|当|若|如果|本[章节文课]|[该这此那]).{2,}|[^：:]{1,12}[：:]\\s*\\S|^在[^，,]+[中里上内下时]$"
)


def asked_as_sentence(named: Tokens, length: int, language: Language) -> Tokens:
    """ "体系分为以下三个层次", "甲提出了六界系统", "自下而上分别为": a front with the label's own words; empty where it is a name."""
    said = simplified(masked(named)).rstrip(" ：:")
    questions, n = language.questions, number(length, language)
    following = _FOLLOWING.search(said)
    if following and following.start() > 1:
        form = "which of" if following["counted"] is not None else "which kinds"
        things = cut(named, following.end(), len(said))
        return worded(questions[form], subject=cut(named, 0, following.start()), after=things, n=n)
    sorted_by = _SORTED.fullmatch(said)
    if sorted_by:
        whole = (*cut(named, 0, sorted_by.end("way")), *text("分为"))
        return worded(questions["which of"], subject=whole, after=(*n, *text("类")))
    if _RUNS_ON.search(said):
        return worded(questions["which count"], subject=cut(named, 0, len(said)), n=n)
    if said.endswith("必须满足"):
        return worded(questions["conditions"], subject=cut(named, 0, len(said)), n=n)
    if chinese.has_done(said) and not chinese.asks_itself(said):
        return worded(questions["namely"], subject=cut(named, 0, len(said)), n=n)
    return ()


_FOLLOWING = pattern("(?:以下|如下|下列|下面)的?(?P<counted>(?=\\s?[几\\d两二三四五六七八九]\\s?[^\\d]))?(?=.)")
"""Before what the points below a label are: "以下三个层次"."""
_SORTED = pattern("(?P<way>[^，,按]{2,12}按照?[^，,的]{2,8}?)(?:来?分类|的?分类|来?划分)")
"""A thing and by what it is sorted: "织机按动力分类"."""
_RUNS_ON = pattern("(?<=.{3})(?:分别|依次)(?:为|是|有)$")
